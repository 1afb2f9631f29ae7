//! Every text that ever came with something that lasts, and what became of it. A text is named by the circle or was
//! erased, never both and never neither.
use super::laws::{Broken, Law, Tally};
use afterglow::circle::Circle;
use afterglow::circle::command::Command;
use afterglow::circle::event::{Event, Gathering, Standing, What};
use afterglow::circle::ids::BodyId;
use afterglow::circle::state::{InvitationState, Room};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Default)]
pub struct Ledger(BTreeMap<BodyId, bool>);

/// What an event brings.
fn brought(event: &Event) -> Vec<BodyId> {
    match &event.what {
        What::Standing(standing) => match standing {
            Standing::Founded { founding, .. } => {
                let keys = &founding.keys;
                let mut texts = vec![founding.title, founding.name, founding.about];
                texts.extend([keys.desk, keys.roster, keys.circle_key]);
                texts.extend(&founding.agreements);
                texts
            }
            Standing::Knocked { name, proof, .. } => vec![*name, *proof],
            Standing::DeviceAtDoor { proof, .. } => vec![*proof],
            Standing::Renamed { name, .. } => vec![*name],
            Standing::NumberGiven { number, .. } => vec![*number],
            Standing::StepKept { words, .. } | Standing::PracticeNoted { words, .. } => vec![*words],
            Standing::WeeksKept(kept) => kept.words.into_iter().collect(),
            Standing::WeeksShown(seen) => vec![seen.words],
            Standing::CardFilled { card, .. } => vec![*card],
            Standing::AgreementsRevised { items, pages, .. } => items.iter().chain(pages.values()).copied().collect(),
            Standing::Invited { page, secret, .. } => vec![*page, *secret],
            Standing::CallLinkSet { link } => vec![*link],
            Standing::Planned { plan } => plan.bodies().collect(),
            Standing::Granted { grants } => grants.iter().map(|grant| grant.text).collect(),
            Standing::Signed { step } => {
                let mut texts = vec![step.signed];
                texts.extend([step.desk, step.circle_key, step.gathering_key, step.admission].iter().flatten());
                texts.extend(step.grants.iter().map(|grant| grant.text).chain(step.pages.values().copied()));
                texts
            }
            _ => Vec::new(),
        },
        What::Gathering(
            Gathering::Shared { words, .. }
            | Gathering::SentAgain { words, .. }
            | Gathering::WrittenShared { words, .. },
        ) => vec![*words],
        What::Gathering(Gathering::WordsReturned { note, .. }) => note.iter().copied().collect(),
        What::Gathering(_) | What::Passing(_) => Vec::new(),
    }
}

/// Every text that the circle names, found by going through its lists.
fn named(circle: &Circle) -> Vec<BodyId> {
    let keys = &circle.keys;
    let mut texts = vec![circle.title, circle.about, keys.signed];
    texts.extend(circle.agreements.items.iter().chain(&circle.call_link));
    for person in circle.people.values() {
        texts.push(person.name);
        texts.extend(person.at_door.map(|shown| shown.proof));
    }
    texts.extend(circle.invitations.values().filter_map(|made| made.sealed).flat_map(|s| [s.page, s.secret]));
    let plans = circle.planned.values().chain(circle.cancelled.values());
    texts.extend(plans.flat_map(|plan| plan.bodies()));
    texts.extend(circle.numbers.values().flat_map(|all| all.values()).flat_map(|given| given.bodies()));
    texts.extend(circle.own.values().flat_map(|own| own.steps.values()).map(|step| step.words));
    texts.extend(circle.own.values().flat_map(|own| own.log.values()).map(|entry| entry.words));
    texts.extend(circle.own.values().flat_map(|own| [own.weeks.words, own.weeks.shown]).flatten());
    texts.extend(circle.cards.values().filter_map(|card| card.text));
    texts.extend(keys.desks.values().chain(keys.circle.values()).chain(keys.gathering.values()));
    texts.extend(keys.devices.values().filter_map(|device| device.admission));
    texts.extend(keys.grants.iter().map(|grant| grant.text));
    texts.extend(circle.room.iter().flat_map(in_the_room));
    texts
}

/// What lies beside the gathering's stream: what was shared, and what was given back with what was written about it.
fn in_the_room(room: &Room) -> Vec<BodyId> {
    let back = room.review.returned.values().flat_map(|back| [Some(back.words), back.note]).flatten();
    let gathers = room.writing.iter().flat_map(|now| now.gathered.values()).map(|one| one.words);
    room.reflections.values().map(|shared| shared.words).chain(back).chain(gathers).collect()
}

impl Ledger {
    /// Looks at an event that is about to be applied.
    pub fn sees(&mut self, t: &mut Tally, circle: &Circle, event: &Event) -> Result<(), Broken> {
        let law = Law::what_is_named_and_what_is_erased_are_all_that_ever_came_each_once;
        for text in circle.erased_by(event) {
            let here = self.0.insert(text, false);
            t.hold(law, here == Some(true), || format!("{text} is erased by {event:?}, and was {here:?} before"))?;
        }
        if let (What::Standing(Standing::Released { .. }), Some(room)) = (&event.what, &circle.room) {
            // What was shared lies beside the gathering's stream and goes with it.
            self.0.extend(in_the_room(room).into_iter().map(|text| (text, false)));
        }
        self.0.extend(brought(event).into_iter().map(|text| (text, true)));
        Ok(())
    }

    /// Whether another text has a name already: the hub takes no such command.
    pub fn knows(&self, text: BodyId) -> bool {
        self.0.get(&text) == Some(&true)
    }

    /// Everything that came beside a command that was carried out is known of; nothing lies beside the log unnamed.
    pub fn holds_all_of(&self, t: &mut Tally, command: &Command) -> Result<(), Broken> {
        let law = Law::what_is_named_and_what_is_erased_are_all_that_ever_came_each_once;
        if command.is_passing() {
            // In memory alone: nothing of it ever lay beside the log.
            return Ok(());
        }
        let lost = command.words().into_iter().chain(command.records()).find(|text| !self.0.contains_key(text));
        t.hold(law, lost.is_none(), || format!("{lost:?} came with {command:?}, and no event names it"))
    }

    pub fn is_even(&self, t: &mut Tally, circle: &Circle) -> Result<(), Broken> {
        let law = Law::what_is_named_and_what_is_erased_are_all_that_ever_came_each_once;
        let all = named(circle);
        let named: BTreeSet<_> = all.iter().copied().collect();
        let erased = named.iter().find(|text| self.0.get(text) != Some(&true));
        t.hold(law, erased.is_none(), || format!("{erased:?} is named and not there"))?;
        let leaked = self.0.iter().find(|(text, here)| **here && !named.contains(text));
        t.hold(law, leaked.is_none(), || format!("{leaked:?} is there and named by nobody"))?;
        t.hold(law, all.len() == named.len(), || format!("a text is named twice: {all:?}"))?;
        for made in circle.invitations.values().filter(|made| made.sealed.is_some()) {
            let law = Law::a_door_is_named_by_nobody_once_it_is_of_no_use;
            let id = circle.invitations.iter().find(|(_, other)| other.number == made.number).map(|(&id, _)| id);
            let waits = circle.people.values().any(|known| known.at_door.is_some() && known.invitation == id);
            t.hold(law, made.state == InvitationState::Open || waits, || format!("{made:?}"))?;
        }
        Ok(())
    }
}
