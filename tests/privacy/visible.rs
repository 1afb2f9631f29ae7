//! Who may know what, as a table of its own: for each text its canary role (what kind it is, whose), for each id what it
//! names. It looks at the circle's lists, never at the lens.
use afterglow::circle::Circle;
use afterglow::circle::command::{Command, Founding, ServerCommand};
use afterglow::circle::ids::{BodyId, GatheringId, PersonId, ReflectionId};
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
    Number(PersonId),
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
        all
    }

    fn note(&mut self, text: BodyId, canary: Canary) {
        self.0.entry(text.0).or_insert(canary);
    }

    pub fn said(&mut self, who: PersonId, command: &Command) {
        match command {
            Command::CallMe { name } => self.note(*name, Canary::Name(who)),
            Command::AddFacilitator { person, name } => self.note(*name, Canary::Name(*person)),
            Command::Share { words, reflection, .. } => self.note(*words, Canary::Words(*reflection)),
            Command::GiveNumber { number, .. } => self.note(*number, Canary::Number(who)),
            Command::ReviseAgreements { items, .. } => items.iter().for_each(|&i| self.note(i, Canary::Agreement)),
            Command::SetCallLink { link } => self.note(*link, Canary::CallLink),
            Command::PlanGathering { plan } => {
                plan.bodies().for_each(|text| self.note(text, Canary::Plan(plan.gathering)));
            }
            _ => {}
        }
    }

    /// Whether a text of this command was sent before. Agreements may keep their items.
    pub fn know_texts_of(&self, command: &Command) -> bool {
        let keeps = matches!(command, Command::ReviseAgreements { .. });
        !keeps && command.bodies().iter().any(|text| self.0.contains_key(&text.0))
    }

    pub fn brought(&mut self, command: &ServerCommand) {
        if let ServerCommand::Knock { person, name, .. } = command {
            self.note(*name, Canary::Name(*person));
        }
    }

    pub fn of(&self, id: Uuid) -> Option<Canary> {
        self.0.get(&id).copied()
    }
}

/// Whether this lane may read a text now.
pub fn may_read(circle: &Circle, lane: Lane, text: Uuid, canary: Canary) -> bool {
    let room = circle.room.as_ref();
    let label = matches!(lane, Lane::Waiting | Lane::Ring);
    match canary {
        Canary::Title => label && circle.title.0 == text,
        Canary::About => label && circle.about.0 == text,
        Canary::Agreement => label && circle.agreements.items.iter().any(|item| item.0 == text),
        Canary::CallLink => lane == Lane::Ring && circle.call_link.is_some_and(|link| link.0 == text),
        Canary::Name(person) => {
            let Some(known) = circle.people.get(&person).filter(|known| known.name.0 == text) else { return false };
            let seated = room.is_some_and(|room| room.seats.contains_key(&person));
            match lane {
                Lane::Waiting => known.role.facilitates(),
                Lane::Ring => known.role.facilitates() || seated,
                Lane::Desk => known.belonging != Belonging::NotLetIn || circle.fleeting.signals.contains_key(&person),
                Lane::Member(own) => own == person,
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
        Canary::Number(person) => {
            let theirs = circle.numbers.values().filter_map(|all| all.get(&person));
            let mut given = theirs.flat_map(|given| [given.arriving, given.leaving]).flatten();
            let kept = given.any(|number| number.0 == text);
            kept && (lane == Lane::Desk || lane == Lane::Member(person))
        }
        Canary::Words(reflection) => {
            let shared = room.and_then(|room| room.reflections.get(&reflection));
            lane == Lane::Ring && shared.is_some_and(|shared| shared.words.0 == text)
        }
    }
}

/// The ids, texts aside, that a lane may name now.
pub fn may_name(circle: &Circle, lane: Lane) -> BTreeSet<Uuid> {
    let mut ids = BTreeSet::new();
    let room = circle.room.as_ref();
    let running = room.map(|room| room.plan.gathering);
    let calendar = || circle.planned.values().filter(|plan| Some(plan.gathering) != running);
    if matches!(lane, Lane::Waiting | Lane::Ring) {
        ids.insert(circle.id.0);
        ids.extend(calendar().min_by_key(|plan| (plan.at, plan.gathering)).map(|plan| plan.gathering.0));
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
        if lane == Lane::Ring {
            for (id, shared) in &room.reflections {
                ids.extend([id.0, shared.author.0, shared.turn.0, shared.segment.0]);
            }
        }
    }
    match lane {
        Lane::Desk => {
            ids.extend(circle.people.iter().filter(|(_, p)| p.belonging != Belonging::NotLetIn).map(|(id, _)| id.0));
            ids.extend(circle.fleeting.signals.keys().map(|person| person.0));
            ids.extend(circle.invitations.keys().map(|invitation| invitation.0));
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
            // Whoever knows of the gathering may be asked how they arrive: its name was on the wall before.
            let known = circle.people.get(&own).is_some_and(|known| known.belonging != Belonging::NotLetIn);
            ids.extend(room.filter(|_| known).map(|room| room.plan.gathering.0));
            // An author learns that their words moved someone, and whoever said so knows that they did.
            for (reflection, by) in &circle.fleeting.resonances {
                let author = room.and_then(|room| room.reflections.get(reflection)).map(|shared| shared.author);
                if author == Some(own) || by.contains(&own) {
                    ids.insert(reflection.0);
                }
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
