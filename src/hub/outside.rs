//! The outside of what came is held against what it is for: sealed by whoever sends it, for those who are to read it.
//! What is inside, no one here can see; which numbers of keys hold, the rules say.
use super::connection::Bodies;
use super::words::Words;
use crate::circle::Circle;
use crate::circle::command::{Command, Founding};
use crate::circle::ids::{BodyId, PersonId};
use crate::circle::keys::Under;
use crate::circle::limits::BODIES_PER_COMMAND;
use crate::circle::refusal::Refusal;
use crate::circle::state::Belonging;
use crate::protocol::body::Body;
use crate::protocol::sealed::{self, Audience, Wrap};
use crate::protocol::{RefusalCode, WireRefusal};
use std::collections::BTreeSet;
use uuid::Uuid;

const NOT_SEALED: RefusalCode = RefusalCode::Wire(WireRefusal::NotSealed);

/// The texts beside a person's command are exactly those it names, each as it has to be. Says under which keys they are
/// wrapped, and which text is widened.
pub fn of_command(
    circle: &Circle,
    words: &Words,
    who: PersonId,
    command: &Command,
    bodies: &Bodies,
) -> Result<Under, RefusalCode> {
    let (written, records, widened) = (command.words(), command.records(), command.widened());
    let stands: &[BodyId] = match command {
        Command::ReviseAgreements { .. } => &circle.agreements.items,
        _ => &[],
    };
    // Agreements that stay as they are may be named alone: their words are here.
    let kept = |text: &BodyId| stands.contains(text) && !bodies.contains_key(text);
    let written: Vec<_> = written.into_iter().filter(|text| !kept(text)).collect();
    are_those_named(written.iter().chain(&records).chain(&widened).copied(), bodies)?;
    let mut reading = Reading { circle, under: Under::default(), to: written_to(circle, command) };
    for body in written.iter().filter_map(|id| bodies.get(id)) {
        // A line, not a letter; what is said in a pair has as much space as in a turn.
        if command.is_passing() && !matches!(command, Command::SayInPair(_)) && !sealed::is_short(body) {
            return Err(RefusalCode::Rule(Refusal::OutOfBounds));
        }
        match command {
            Command::SayInPair(said) => {
                let expected = [vec![Audience::Member; said.to.len()], vec![Audience::Own]].concat();
                reading.words(body, who, &expected)?;
            }
            _ => reading.words(body, who, audiences(circle, who, command))?,
        }
    }
    if records.iter().filter_map(|id| bodies.get(id)).any(|body| !sealed::is_record(body)) {
        return Err(NOT_SEALED);
    }
    if let Command::LeaveCard(left) = command {
        if !bodies.values().all(sealed::is_card) {
            return Err(NOT_SEALED);
        }
        // It says nothing outside: whoever sends it says for which desk it is.
        reading.under.desk = Some(left.desk);
    }
    if let Some((id, wider)) = widened.and_then(|id| Some((id, bodies.get(&id)?))) {
        reading.widened(words.get(id), wider, command)?;
    }
    Ok(reading.under)
}

/// The same for what a circle begins with.
pub fn of_founding(founding: &Founding, facilitator: PersonId, bodies: &Bodies) -> Result<(), RefusalCode> {
    let (written, records) = (founding.words(), founding.keys.bodies());
    are_those_named(written.iter().chain(&records).copied(), bodies)?;
    for body in written.iter().filter_map(|id| bodies.get(id)) {
        let read = sealed::Words::read(body).filter(|words| words.author == facilitator).ok_or(NOT_SEALED)?;
        let first = |(wrap, _): &(Wrap, &str)| {
            wrap.audience == Audience::Circle && wrap.owner == founding.circle.0 && wrap.number == 1
        };
        if read.wraps.len() != 1 || !read.wraps.iter().all(first) {
            return Err(NOT_SEALED);
        }
    }
    if records.iter().filter_map(|id| bodies.get(id)).all(sealed::is_record) { Ok(()) } else { Err(NOT_SEALED) }
}

/// The same for a knock: a name for the desk, and a proof. `signs` is who sealed the name.
pub fn of_knock(circle: &Circle, signs: PersonId, name: &Body, proof: &Body) -> Result<Under, RefusalCode> {
    let mut reading = Reading { circle, under: Under::default(), to: Vec::new() };
    reading.words(name, signs, &[Audience::Desk, Audience::Own])?;
    if sealed::is_record(proof) { Ok(reading.under) } else { Err(NOT_SEALED) }
}

fn are_those_named(named: impl Iterator<Item = BodyId>, bodies: &Bodies) -> Result<(), RefusalCode> {
    let named: BTreeSet<_> = named.collect();
    if bodies.len() > BODIES_PER_COMMAND || !named.iter().eq(bodies.keys()) {
        return Err(RefusalCode::Wire(WireRefusal::BodiesDoNotMatch));
    }
    Ok(())
}

/// For whom a command's words are sealed, in the order of the audiences.
fn audiences(circle: &Circle, who: PersonId, command: &Command) -> &'static [Audience] {
    let member = circle.people.get(&who).is_some_and(|known| known.belonging == Belonging::Member);
    match command {
        Command::CallMe { .. } if !member => &[Audience::Desk, Audience::Own],
        Command::GiveNumber { .. } | Command::ShowWeeks(_) => &[Audience::Desk, Audience::Own],
        Command::Share { .. } | Command::ShareWritten(_) if circle.holds_words_of(who) => {
            &[Audience::Desk, Audience::Own]
        }
        Command::SendAgain(_) => &[Audience::Desk, Audience::Own],
        Command::KeepStep(_) | Command::NotePractice(_) | Command::KeepWeeks(_) => &[Audience::Own],
        Command::ReturnWords(_) => &[Audience::Desk, Audience::Member],
        Command::Share { .. } | Command::ShareWritten(_) => &[Audience::Gathering],
        // A private line is for whose it is and whoever holds the circle; what these tell each other is for them alone.
        Command::Write(written) if written.with == who => &[Audience::Desk, Audience::Own],
        Command::Write(_) => &[Audience::Desk, Audience::Member],
        // The secret of an invitation, or of the link that takes the place of one; what the desk tells itself; and emergency
        // cards, which only the desk is ever to open.
        Command::Invite { .. } | Command::Remove { .. } | Command::TellDesk(_) | Command::FillCard(_) => {
            &[Audience::Desk]
        }
        _ => &[Audience::Circle],
    }
}

/// Whom words are for that are for people by name.
fn written_to(circle: &Circle, command: &Command) -> Vec<PersonId> {
    match command {
        Command::Write(written) => vec![written.with],
        Command::SayInPair(said) => said.to.clone(),
        Command::ReturnWords(back) => {
            let room = circle.room.as_ref();
            let shared = room.and_then(|room| room.reflections.get(&back.reflection));
            shared.map(|shared| shared.author).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

struct Reading<'a> {
    circle: &'a Circle,
    under: Under,
    /// Whom wraps for people by name are for; each of them has one.
    to: Vec<PersonId>,
}

impl Reading<'_> {
    fn words(&mut self, body: &Body, who: PersonId, expected: &[Audience]) -> Result<(), RefusalCode> {
        let read = sealed::Words::read(body).filter(|words| words.author == who).ok_or(NOT_SEALED)?;
        let mut audiences: Vec<_> = read.audiences().collect();
        audiences.sort_unstable();
        if audiences != expected {
            // Sealed well, but for others: whether words are held has changed meanwhile, or who one is.
            return Err(RefusalCode::Rule(Refusal::KeysRenewed));
        }
        read.wraps.iter().try_for_each(|(wrap, _)| self.wrap(wrap, who))
    }

    fn widened(&mut self, before: Option<&Body>, wider: &Body, command: &Command) -> Result<(), RefusalCode> {
        // Of somebody who is not here any more: the rules will say so.
        let Some(before) = before else { return Ok(()) };
        let (before, wider) = sealed::Words::read(before).zip(sealed::Words::read(wider)).ok_or(NOT_SEALED)?;
        before.widened(&wider).ok_or(NOT_SEALED)?;
        let to_the_circle = matches!(command, Command::Admit { .. } | Command::ShowStep(_));
        let shared = if to_the_circle { Audience::Circle } else { Audience::Gathering };
        let mut added = wider.wraps.iter().filter(|(wrap, _)| wrap.audience == shared);
        let wrap = added.next().filter(|_| added.next().is_none()).ok_or(NOT_SEALED)?;
        self.wrap(&wrap.0, wider.author)
    }

    /// A wrap is for whom it says; its number is noted for the rules.
    fn wrap(&mut self, wrap: &Wrap, author: PersonId) -> Result<(), RefusalCode> {
        let running = self.circle.running_gathering().map(|gathering| gathering.0);
        let (owner, noted): (Option<Uuid>, Option<&mut Option<u32>>) = match wrap.audience {
            Audience::Gathering => (running, Some(&mut self.under.gathering)),
            Audience::Circle => (Some(self.circle.id.0), Some(&mut self.under.circle)),
            Audience::Desk => (Some(self.circle.id.0), Some(&mut self.under.desk)),
            Audience::Own => (Some(author.0), None),
            // Of somebody who is not here any more: the rules will say so.
            Audience::Member if self.to.is_empty() => (None, None),
            Audience::Member => {
                let place = self.to.iter().position(|person| person.0 == wrap.owner).ok_or(NOT_SEALED)?;
                (Some(self.to.swap_remove(place).0), None)
            }
        };
        if owner.is_some_and(|owner| owner != wrap.owner) {
            return Err(NOT_SEALED);
        }
        match noted {
            Some(Some(before)) if *before != wrap.number => Err(NOT_SEALED),
            Some(noted) => {
                *noted = Some(wrap.number);
                Ok(())
            }
            None => Ok(()),
        }
    }
}
