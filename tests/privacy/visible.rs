//! Who may know what, as a table of its own: for each text its canary role (what kind it is, whose), for each id what it
//! names. It looks at the circle's lists, never at the lens.
use afterglow::circle::Circle;
use afterglow::circle::command::review::Whose;
use afterglow::circle::command::{Command, Founding, ServerCommand};
use afterglow::circle::ids::{BodyId, DeviceId, GatheringId, InvitationId, PersonId, ReflectionId};
use afterglow::circle::keys::{Grant, KeyKind, Step};
use afterglow::circle::lens::Lane;
use afterglow::circle::state::Belonging;
use serde_json::Value;
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

/// What a text is, and whose.
#[derive(Clone, Copy, Debug)]
pub enum Canary {
    Title,
    About,
    Agreement,
    Name(PersonId),
    CallLink,
    Plan(GatheringId),
    Words(ReflectionId),
    /// What a facilitator wrote about somebody's words.
    Note(ReflectionId),
    Number(PersonId),
    /// A step of somebody's, and an entry of their log.
    Step(PersonId),
    Entry(PersonId),
    /// What somebody keeps of the weeks after an experience, and the dates they let the facilitators know.
    Weeks(PersonId),
    Dates(PersonId),
    /// Somebody's emergency card.
    Card(PersonId),
    /// A leaving card: of whom is nobody's to know.
    Leaving,
    /// What somebody showed at the door.
    Proof(PersonId),
    Door(InvitationId),
    Secret,
    /// What is written on somebody's private line.
    Line(PersonId),
    /// What facilitators write among themselves.
    Back,
    /// What is written in a pair.
    InPair,
    Roster,
    DeskRecord,
    CircleKey,
    GatheringKey,
    Admission(PersonId),
    Grant(DeviceId, KeyKind),
}

/// Every text that was ever sent, also with commands that were refused.
#[derive(Default)]
pub struct Canaries(HashMap<Uuid, Canary>);

impl Canaries {
    pub fn founded(founding: &Founding, founder: PersonId) -> Self {
        let mut all = Self::default();
        all.note(founding.title, Canary::Title);
        all.note(founding.about, Canary::About);
        all.note(founding.name, Canary::Name(founder));
        founding.agreements.iter().for_each(|&item| all.note(item, Canary::Agreement));
        let keys = &founding.keys;
        all.note(keys.desk, Canary::DeskRecord);
        all.note(keys.roster, Canary::Roster);
        all.note(keys.circle_key, Canary::CircleKey);
        all
    }

    fn note(&mut self, text: BodyId, canary: Canary) {
        self.0.entry(text.0).or_insert(canary);
    }

    pub fn said(&mut self, who: PersonId, command: &Command) {
        match command {
            Command::CallMe { name } => self.note(*name, Canary::Name(who)),
            Command::Invite { invitation, page, secret, .. } => {
                self.note(*page, Canary::Door(*invitation));
                self.note(*secret, Canary::Secret);
            }
            Command::Admit { person, step, grants, .. } => {
                step.iter().for_each(|step| self.signed(step, *person));
                self.granted(grants);
            }
            Command::Remove { person, step, link } => {
                self.signed(step, *person);
                link.iter().for_each(|link| {
                    self.note(link.page, Canary::Door(link.invitation));
                    self.note(link.secret, Canary::Secret);
                });
            }
            Command::RenewKeys(renewal) => self.signed(&renewal.step, renewal.after),
            Command::OpenDoors { step, .. } => self.signed(step, who),
            Command::Share { words, reflection, .. } => self.note(*words, Canary::Words(*reflection)),
            Command::ShareWritten(written) => self.note(written.words, Canary::Words(written.reflection)),
            Command::SendAgain(again) => self.note(again.words, Canary::Words(again.reflection)),
            Command::ReturnWords(back) => {
                back.note.into_iter().for_each(|note| self.note(note, Canary::Note(back.reflection)));
            }
            Command::GiveNumber { number, .. } => self.note(*number, Canary::Number(who)),
            Command::KeepStep(kept) => self.note(kept.words, Canary::Step(who)),
            Command::NotePractice(noted) => self.note(noted.words, Canary::Entry(who)),
            Command::KeepWeeks(kept) => kept.words.into_iter().for_each(|words| self.note(words, Canary::Weeks(who))),
            Command::ShowWeeks(shown) => self.note(shown.words, Canary::Dates(who)),
            Command::ReviseAgreements { items, pages, .. } => {
                items.iter().for_each(|&item| self.note(item, Canary::Agreement));
                pages.iter().for_each(|(&id, &page)| self.note(page, Canary::Door(id)));
            }
            Command::SetCallLink { link } => self.note(*link, Canary::CallLink),
            Command::FillCard(fill) => self.note(fill.card, Canary::Card(who)),
            Command::Write(written) => self.note(written.words, Canary::Line(written.with)),
            Command::TellDesk(told) => self.note(told.words, Canary::Back),
            Command::SayInPair(said) => self.note(said.words, Canary::InPair),
            Command::LeaveCard(left) => self.note(left.card, Canary::Leaving),
            Command::PlanSeries(series) => series.plans.iter().for_each(|plan| {
                plan.bodies().for_each(|text| self.note(text, Canary::Plan(plan.gathering)));
            }),
            Command::PlanGathering { plan } => {
                plan.bodies().for_each(|text| self.note(text, Canary::Plan(plan.gathering)));
            }
            _ => {}
        }
    }

    /// Whether a text of this command was sent before. Agreements may keep their items.
    pub fn know_texts_of(&self, command: &Command) -> bool {
        let keeps = matches!(command, Command::ReviseAgreements { .. });
        let texts = command.words().into_iter().chain(command.records());
        !keeps && texts.into_iter().any(|text| self.0.contains_key(&text.0))
    }

    pub fn brought(&mut self, command: &ServerCommand) {
        if let ServerCommand::Knock { person, name, proof, .. } = command {
            self.note(*name, Canary::Name(*person));
            self.note(*proof, Canary::Proof(*person));
        }
    }

    fn signed(&mut self, step: &Step, comes: PersonId) {
        self.note(step.signed, Canary::Roster);
        step.desk.into_iter().for_each(|text| self.note(text, Canary::DeskRecord));
        step.circle_key.into_iter().for_each(|text| self.note(text, Canary::CircleKey));
        step.gathering_key.into_iter().for_each(|text| self.note(text, Canary::GatheringKey));
        step.admission.into_iter().for_each(|text| self.note(text, Canary::Admission(comes)));
        step.pages.iter().for_each(|(&id, &page)| self.note(page, Canary::Door(id)));
        self.granted(&step.grants);
    }

    fn granted(&mut self, grants: &[Grant]) {
        grants.iter().for_each(|grant| self.note(grant.text, Canary::Grant(grant.device, grant.what)));
    }

    pub fn of(&self, id: Uuid) -> Option<Canary> {
        self.0.get(&id).copied()
    }
}

/// Whether this lane may read a text now.
pub fn may_read(circle: &Circle, lane: Lane, text: Uuid, canary: Canary) -> bool {
    let room = circle.room.as_ref();
    // The lobby has no text at all, whoever was not let in has their own name, and whoever was removed nothing.
    let own = match lane {
        Lane::Waiting => return false,
        Lane::Member(own) => circle.people.get(&own).map(|known| (own, known)),
        Lane::Ring | Lane::Desk => None,
    };
    let member = own.filter(|(_, known)| known.belonging == Belonging::Member).map(|(person, _)| person);
    if let Some((own, known)) = own.filter(|(_, known)| !known.belonging.is_welcome()) {
        let number = matches!(canary, Canary::Number(person) if person == own);
        return known.belonging != Belonging::Removed && (known.name.0 == text || number);
    }
    let inside = |person: PersonId| room.is_some_and(|room| room.seats.contains_key(&person));
    let label = lane == Lane::Ring || member.is_some();
    let keys = &circle.keys;
    let among = |mut records: std::collections::btree_map::Values<'_, u32, BodyId>| records.any(|one| one.0 == text);
    match canary {
        Canary::Proof(person) => {
            let shown = circle.people.get(&person).and_then(|known| known.at_door);
            lane == Lane::Desk && shown.is_some_and(|shown| shown.proof.0 == text)
        }
        Canary::Door(invitation) => {
            let sealed = circle.invitations.get(&invitation).and_then(|made| made.sealed);
            let waits = own.is_some_and(|(_, known)| known.at_door.is_some() && known.invitation == Some(invitation));
            waits && sealed.is_some_and(|sealed| sealed.page.0 == text)
        }
        Canary::Line(person) => {
            let line = circle.fleeting.lines.get(&person);
            let there = line.is_some_and(|line| line.said.iter().any(|said| said.words.0 == text));
            there && (lane == Lane::Desk || lane == Lane::Member(person))
        }
        // Whoever was there as it was written, and is there still, before everyone's eyes who sits there.
        Canary::InPair => {
            let Lane::Member(own) = lane else { return false };
            let Some(said) = circle.fleeting.in_pairs.iter().find(|one| one.said.words.0 == text) else { return false };
            let dyad = room.and_then(|room| room.pairs.as_ref()).and_then(|now| now.dyads.get(&said.dyad));
            let there = dyad.is_some_and(|dyad| dyad.people.contains(&own) || dyad.with.contains(&own));
            there && said.readers.contains(&own)
        }
        Canary::Card(of) => {
            let Lane::Member(by) = lane else { return false };
            let stands = circle.cards.get(&of).filter(|card| card.text.is_some_and(|card| card.0 == text));
            let open = circle.fleeting.cards.get(&by).and_then(|all| all.get(&of));
            circle.facilitates(by) && stands.is_some_and(|card| open == Some(&card.number))
        }
        // Four of them or none, and the desk alone.
        Canary::Leaving => {
            let handed = circle.fleeting.leaving.handed.as_ref().filter(|handed| handed.cards.len() >= 4);
            lane == Lane::Desk && handed.is_some_and(|handed| handed.cards.iter().any(|card| card.0 == text))
        }
        Canary::Back => lane == Lane::Desk && circle.fleeting.back.iter().any(|said| said.words.0 == text),
        Canary::Secret => {
            let mut sealed = circle.invitations.values().filter_map(|made| made.sealed);
            lane == Lane::Desk && sealed.any(|sealed| sealed.secret.0 == text)
        }
        Canary::Roster => member.is_some() && keys.signed.0 == text,
        Canary::DeskRecord => member.is_some() && among(keys.desks.values()),
        Canary::CircleKey => member.is_some() && among(keys.circle.values()),
        Canary::GatheringKey => {
            let has_a_seat =
                member.is_some_and(|person| inside(person) || (room.is_some() && circle.facilitates(person)));
            has_a_seat && among(keys.gathering.values())
        }
        // Whoever waited as somebody else may turn out to be this member.
        Canary::Admission(person) => member == Some(circle.as_known(person)),
        Canary::Grant(device, what) => {
            let whose = keys.devices.get(&device).map(|device| device.person);
            let has_a_seat = |person| inside(person) || (room.is_some() && circle.facilitates(person));
            member.is_some_and(|person| whose == Some(person) && (what != KeyKind::Gathering || has_a_seat(person)))
        }
        Canary::Title => label && circle.title.0 == text,
        Canary::About => label && circle.about.0 == text,
        Canary::Agreement => label && circle.agreements.items.iter().any(|item| item.0 == text),
        Canary::CallLink => lane == Lane::Ring && circle.call_link.is_some_and(|link| link.0 == text),
        Canary::Name(person) => {
            let Some(known) = circle.people.get(&person).filter(|known| known.name.0 == text) else { return false };
            let seated = inside(person);
            match lane {
                Lane::Waiting => false,
                Lane::Ring => known.role.facilitates() || seated,
                Lane::Desk => {
                    let fleeting = &circle.fleeting;
                    let said = fleeting.signals.contains_key(&person) || fleeting.checks.contains_key(&person);
                    known.belonging.is_welcome() || said || circle.follow_ups.contains_key(&person)
                }
                Lane::Member(own) => {
                    own == person || (member.is_some() && (known.role.facilitates() || shows(circle, person)))
                }
            }
        }
        Canary::Plan(gathering) => {
            let running = room.is_some_and(|room| room.plan.gathering == gathering);
            let (of_it, planned) = match circle.planned.get(&gathering) {
                Some(plan) => (plan.bodies().any(|body| body.0 == text), true),
                None => (false, false),
            };
            match lane {
                Lane::Ring => running && of_it,
                Lane::Desk => planned && !running && of_it,
                Lane::Waiting | Lane::Member(_) => false,
            }
        }
        Canary::Step(person) => {
            let mut theirs = circle.own.get(&person).into_iter().flat_map(|own| own.steps.values());
            let kept = theirs.find(|step| step.words.0 == text);
            member.is_some() && kept.is_some_and(|step| member == Some(person) || step.shown)
        }
        Canary::Entry(person) => {
            let mut theirs = circle.own.get(&person).into_iter().flat_map(|own| own.log.values());
            room.is_none() && member == Some(person) && theirs.any(|entry| entry.words.0 == text)
        }
        Canary::Weeks(person) => {
            let kept = circle.own.get(&person).and_then(|own| own.weeks.words);
            member == Some(person) && kept.is_some_and(|kept| kept.0 == text)
        }
        Canary::Dates(person) => {
            let shown = circle.own.get(&person).and_then(|own| own.weeks.shown);
            (lane == Lane::Desk || member == Some(person)) && shown.is_some_and(|shown| shown.0 == text)
        }
        Canary::Number(person) => {
            let theirs = circle.numbers.values().filter_map(|all| all.get(&person));
            let mut given = theirs.flat_map(|given| [given.arriving, given.leaving]).flatten();
            let kept = given.any(|number| number.0 == text);
            kept && (lane == Lane::Desk || lane == Lane::Member(person))
        }
        Canary::Note(reflection) => {
            let back = room.and_then(|room| room.review.returned.get(&reflection));
            let back = back.filter(|back| back.note.is_some_and(|note| note.0 == text));
            back.is_some_and(|back| lane == Lane::Desk || lane == Lane::Member(back.author))
        }
        Canary::Words(reflection) => {
            if let Some(back) = room.and_then(|room| room.review.returned.get(&reflection)) {
                return back.words.0 == text && (lane == Lane::Desk || lane == Lane::Member(back.author));
            }
            // At a reveal that goes on, its author's alone.
            if let Some((author, one)) = room.and_then(|room| room.gathered(reflection)) {
                return one.words.0 == text && lane == Lane::Member(author);
            }
            let shared = room.and_then(|room| room.reflections.get(&reflection));
            let shared = shared.filter(|shared| shared.words.0 == text);
            shared.is_some_and(|shared| match lane {
                Lane::Ring => !shared.held,
                Lane::Desk => shared.held,
                Lane::Waiting => false,
                Lane::Member(own) => shared.held && shared.author == own,
            })
        }
    }
}

/// Whether somebody shows the circle a step.
fn shows(circle: &Circle, person: PersonId) -> bool {
    circle.own.get(&person).is_some_and(|own| own.steps.values().any(|step| step.shown))
}

/// The ids, texts aside, that a lane may name now.
pub fn may_name(circle: &Circle, lane: Lane) -> BTreeSet<Uuid> {
    let mut ids = BTreeSet::new();
    let room = circle.room.as_ref();
    let running = room.map(|room| room.plan.gathering);
    let calendar = || circle.planned.values().filter(|plan| Some(plan.gathering) != running);
    let own = match lane {
        Lane::Member(own) => circle.people.get(&own).map(|known| (own, known)),
        Lane::Waiting | Lane::Ring | Lane::Desk => None,
    };
    if own.is_some_and(|(_, known)| known.belonging == Belonging::Removed) {
        return BTreeSet::new();
    }
    let member = own.filter(|(_, known)| known.belonging == Belonging::Member);
    if matches!(lane, Lane::Waiting | Lane::Ring) || member.is_some() {
        ids.insert(circle.id.0);
        ids.extend(calendar().min_by_key(|plan| (plan.at, plan.gathering)).map(|plan| plan.gathering.0));
        // Whatever is otherwise than it was planned: moved, late, or not at all.
        let changed = calendar().filter(|plan| circle.changed.contains_key(&plan.gathering));
        ids.extend(changed.chain(circle.cancelled.values()).map(|plan| plan.gathering.0));
    }
    if let Some(room) = room {
        let turn = room.turn();
        let inside = matches!(lane, Lane::Ring | Lane::Desk);
        let seated = matches!(lane, Lane::Member(own) if room.seats.contains_key(&own));
        if inside || seated {
            ids.insert(room.plan.gathering.0);
            ids.extend(room.plan.agenda.iter().map(|part| part.id.0));
            ids.extend(turn.map(|(turn, _)| turn.0));
        }
        if inside {
            ids.extend(room.seats.keys().map(|person| person.0));
            ids.insert(room.lead.0);
        }
        // Which bell sounds is heard in the room; nobody's own lane says more of it.
        ids.extend(room.bell.sounds.filter(|_| lane == Lane::Ring).map(|(bell, _)| bell.0));
        if let Some(now) = room.writing.as_ref().filter(|_| inside || seated) {
            ids.insert(now.id.0);
            // What gathers is its author's alone.
            let own = now.gathered.iter().filter(|(author, _)| lane == Lane::Member(**author));
            ids.extend(own.flat_map(|(_, one)| [one.reflection.0, one.turn.0]));
        }
        if let Some(now) = room.pairs.as_ref().filter(|_| inside || seated) {
            ids.insert(now.id.0);
            // Who sits with whom is told to those who sit there, and to the desk.
            let own = now.dyads.values().filter(|dyad| dyad.people.iter().any(|one| lane == Lane::Member(*one)));
            ids.extend(own.flat_map(|dyad| dyad.people.iter().chain(&dyad.with)).map(|person| person.0));
        }
        for (id, shared) in &room.reflections {
            let may = match lane {
                Lane::Ring => !shared.held,
                Lane::Desk => shared.held,
                Lane::Waiting => false,
                Lane::Member(own) => shared.held && shared.author == own,
            };
            if may {
                ids.extend([id.0, shared.author.0, shared.turn.0, shared.segment.0]);
            }
        }
    }
    let review = room.iter().map(|room| &room.review);
    for (id, back) in review.clone().flat_map(|review| &review.returned) {
        if lane == Lane::Desk || lane == Lane::Member(back.author) {
            ids.extend([id.0, back.author.0, back.turn.0, back.segment.0]);
        }
    }
    match lane {
        Lane::Desk => {
            ids.extend(review.flat_map(|review| &review.whose).filter_map(|whose| match whose {
                Whose::Person(person) => Some(person.0),
                Whose::Everyone | Whose::Newcomers => None,
            }));
            ids.extend(circle.people.iter().filter(|(_, p)| p.belonging.is_welcome()).map(|(id, _)| id.0));
            ids.extend(circle.people.values().filter_map(|p| p.at_door).map(|shown| shown.device.0));
            ids.extend(circle.renew_after.iter().map(|person| person.0));
            // A way back names whom it brought.
            ids.extend(circle.invitations.values().filter_map(|made| made.person).map(|person| person.0));
            ids.extend(circle.fleeting.signals.keys().chain(circle.fleeting.checks.keys()).map(|person| person.0));
            ids.extend(circle.follow_ups.keys().map(|person| person.0));
            ids.extend(circle.follow_ups.values().filter_map(|one| one.owner).map(|person| person.0));
            ids.extend(circle.invitations.keys().map(|invitation| invitation.0));
            ids.extend(circle.cards.keys().map(|person| person.0));
            ids.extend(circle.fleeting.written().map(|said| said.by.0));
            ids.extend(circle.fleeting.lines.keys().map(|person| person.0));
            for plan in calendar() {
                ids.insert(plan.gathering.0);
                ids.extend(plan.agenda.iter().map(|part| part.id.0));
            }
            for (gathering, all) in &circle.numbers {
                ids.insert(gathering.0);
                ids.extend(all.keys().map(|person| person.0));
            }
            for past in &circle.past {
                ids.insert(past.gathering.0);
                ids.extend(past.attended.iter().map(|person| person.0));
            }
        }
        Lane::Member(own) => {
            ids.insert(own.0);
            let theirs = circle.keys.devices.iter().filter(|(_, device)| device.person == own && !device.ended);
            ids.extend(theirs.filter(|_| member.is_some()).map(|(id, _)| id.0));
            // Whoever knows of the gathering may be asked how they arrive: its name was on the wall before.
            let known = circle.people.get(&own).is_some_and(|known| known.belonging.is_welcome());
            ids.extend(room.filter(|_| known).map(|room| room.plan.gathering.0));
            // An author learns that a facilitator took their words out.
            let out = room.iter().flat_map(|room| room.review.redacted.iter().map(|id| (id, room.taken_back.get(id))));
            ids.extend(out.filter(|(_, author)| *author == Some(&own)).map(|(id, _)| id.0));
            // An author learns that their words moved someone, and whoever said so knows that they did.
            for (reflection, by) in &circle.fleeting.resonances {
                let author = room.and_then(|room| room.reflections.get(reflection)).map(|shared| shared.author);
                if author == Some(own) || by.contains(&own) {
                    ids.insert(reflection.0);
                }
            }
            // Whoever has an emergency card knows who opened it, and whoever opened one whose it is.
            let opened = circle.cards.get(&own).into_iter().flat_map(|card| &card.opened);
            ids.extend(opened.map(|one| one.by.0));
            let open = circle.fleeting.cards.get(&own).into_iter().flat_map(|all| all.keys());
            ids.extend(open.map(|person| person.0));
            // Whoever has a private line knows who wrote on it.
            let line = circle.fleeting.lines.get(&own).into_iter().flat_map(|line| &line.said);
            ids.extend(line.map(|said| said.by.0));
            // Who is out together knows with whom, and whoever holds the circle with whom they may be.
            for (person, aside) in room.iter().flat_map(|room| &room.asides) {
                if *person == own || aside.with.contains(&own) {
                    ids.extend(aside.with.iter().chain([person]).map(|one| one.0));
                }
            }
            let holds = room.filter(|_| circle.facilitates(own));
            ids.extend(holds.into_iter().flat_map(|room| room.seats.keys()).map(|person| person.0));
            // Their own steps, the steps that others show, and between two gatherings their log.
            for (person, own) in circle.own.iter().filter(|_| member.is_some()) {
                let mine = lane == Lane::Member(*person);
                let steps = own.steps.iter().filter(|(_, step)| mine || step.shown);
                ids.extend(steps.flat_map(|(id, _)| [id.0, person.0]));
                let log = own.log.iter().filter(|_| mine && room.is_none());
                ids.extend(log.flat_map(|(id, entry)| [id.0, entry.device.0]));
            }
            // What stays of the last gathering they were at, between two.
            let last = circle.past.iter().rev().find(|past| past.attended.contains(&own));
            if let Some(last) = last.filter(|_| room.is_none()) {
                ids.insert(last.gathering.0);
                ids.extend(last.attended.iter().map(|person| person.0));
            }
        }
        Lane::Waiting | Lane::Ring => {}
    }
    ids
}

/// What a frame or a view says: every id in it, and whether any text in it looks like a hash.
#[derive(Default)]
pub struct Said {
    pub ids: BTreeSet<Uuid>,
    pub hashes: Vec<String>,
    pub nulls: usize,
}

impl Said {
    pub fn by(value: &Value) -> Self {
        let mut said = Self::default();
        said.hear(value);
        said
    }

    fn word(&mut self, word: &str) {
        if word.len() == 36 {
            self.ids.extend(word.parse::<Uuid>().ok());
        } else if word.len() >= 64 {
            self.hashes.push(word.to_owned());
        }
    }

    fn hear(&mut self, value: &Value) {
        match value {
            Value::Null => self.nulls += 1,
            Value::String(word) => self.word(word),
            Value::Array(list) => list.iter().for_each(|value| self.hear(value)),
            Value::Object(map) => {
                for (key, value) in map {
                    self.word(key);
                    self.hear(value);
                }
            }
            Value::Bool(_) | Value::Number(_) => {}
        }
    }
}
