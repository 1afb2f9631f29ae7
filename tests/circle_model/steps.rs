//! What the desk signs with an act, as a facilitator's page puts it together: from the circle's lists, never asked of the
//! rules. A step with roster 0 is one that is still to be put together.
use afterglow::circle::Circle;
use afterglow::circle::command::{Command, RenewKeys};
use afterglow::circle::ids::{BodyId, DeviceId, InvitationId, PersonId};
use afterglow::circle::keys::{Grant, KeyKind, Step};
use afterglow::circle::state::{Belonging, Person};
use std::collections::BTreeMap;

/// A step that is put together when its time comes.
pub fn to_be_made() -> Box<Step> {
    let signed = BodyId(uuid::Uuid::nil());
    let (desk, circle_key, gathering_key, admission) = (None, None, None, None);
    let (grants, pages) = (Vec::new(), BTreeMap::new());
    Box::new(Step { roster: 0, signed, desk, circle_key, gathering_key, admission, grants, pages })
}

/// Let somebody in, with whatever that takes then.
pub fn admit(person: PersonId) -> Command {
    Command::Admit { person, step: Some(to_be_made()), grants: Vec::new(), name: None }
}

/// The number of the key that holds.
fn last(records: &BTreeMap<u32, BodyId>) -> u32 {
    records.keys().copied().max().unwrap_or(0)
}

fn devices(circle: &Circle, whose: impl Fn(PersonId) -> bool) -> Vec<DeviceId> {
    let all = circle.keys.devices.iter();
    all.filter(|(_, device)| !device.ended && whose(device.person)).map(|(&id, _)| id).collect()
}

fn sits(circle: &Circle, person: PersonId) -> bool {
    circle.room.as_ref().is_some_and(|room| room.seats.contains_key(&person))
}

/// Puts together what a command leaves open.
pub fn made(circle: &Circle, command: &Command, fresh: &mut dyn FnMut() -> BodyId) -> Command {
    let mut making = Making { circle, fresh };
    match command {
        Command::Admit { person, step: Some(step), .. } if step.roster == 0 => making.admission(*person),
        Command::OpenDoors { gathering, step } if step.roster == 0 => {
            let mut step = making.next();
            step.gathering_key = Some((making.fresh)());
            let holding = devices(circle, |person| circle.facilitates(person));
            step.grants = making.copies(&holding, KeyKind::Gathering, 1);
            Command::OpenDoors { gathering: *gathering, step: Box::new(step) }
        }
        Command::Remove { person, step, link } if step.roster == 0 => {
            Command::Remove { person: *person, step: Box::new(making.renewal(*person)), link: link.clone() }
        }
        Command::RenewKeys(RenewKeys { after, step }) if step.roster == 0 => {
            let step = Box::new(making.renewal(*after));
            Command::RenewKeys(RenewKeys { after: *after, step })
        }
        Command::ReviseAgreements { version, items, pages } if pages.is_empty() => {
            let pages = making.pages();
            Command::ReviseAgreements { version: *version, items: items.clone(), pages }
        }
        other => other.clone(),
    }
}

/// Every invitation whose door somebody may still read.
pub fn doors(circle: &Circle) -> Vec<InvitationId> {
    circle.invitations.iter().filter(|(_, made)| made.sealed.is_some()).map(|(&id, _)| id).collect()
}

struct Making<'a> {
    circle: &'a Circle,
    fresh: &'a mut dyn FnMut() -> BodyId,
}

impl Making<'_> {
    fn next(&mut self) -> Step {
        Step { roster: self.circle.keys.roster + 1, signed: (self.fresh)(), ..*to_be_made() }
    }

    fn copies(&mut self, devices: &[DeviceId], what: KeyKind, number: u32) -> Vec<Grant> {
        devices.iter().map(|&device| Grant { device, what, number, text: (self.fresh)() }).collect()
    }

    fn pages(&mut self) -> BTreeMap<InvitationId, BodyId> {
        doors(self.circle).into_iter().map(|id| (id, (self.fresh)())).collect()
    }

    fn admission(&mut self, person: PersonId) -> Command {
        let circle = self.circle;
        let known = circle.people.get(&person);
        match known.and_then(|known| Some((known, known.at_door?))) {
            Some((known, shown)) => {
                let mut step = self.next();
                step.admission = Some((self.fresh)());
                for (what, number) in kinds(circle, person, known) {
                    step.grants.extend(self.copies(&[shown.device], what, number));
                }
                let first = known.belonging == Belonging::Knocked && brings_back(circle, known).is_none();
                let (step, name) = (Some(Box::new(step)), first.then_some(known.name));
                Command::Admit { person, step, grants: Vec::new(), name }
            }
            None => {
                let theirs = devices(circle, |one| one == person);
                let grants = self.copies(&theirs, KeyKind::Gathering, last(&circle.keys.gathering));
                Command::Admit { person, step: None, grants, name: None }
            }
        }
    }

    fn renewal(&mut self, out: PersonId) -> Step {
        let circle = self.circle;
        let mut step = self.next();
        let keys = &circle.keys;
        step.circle_key = Some((self.fresh)());
        let stay = devices(circle, |person| person != out);
        step.grants = self.copies(&stay, KeyKind::Circle, last(&keys.circle) + 1);
        if circle.room.is_some() {
            step.gathering_key = Some((self.fresh)());
            let inside = devices(circle, |p| p != out && (sits(circle, p) || circle.facilitates(p)));
            step.grants.extend(self.copies(&inside, KeyKind::Gathering, last(&keys.gathering) + 1));
        }
        if circle.facilitates(out) || circle.renew_desk {
            step.desk = Some((self.fresh)());
            let holding = devices(circle, |person| person != out && circle.facilitates(person));
            for what in [KeyKind::DeskAgree, KeyKind::DeskSign] {
                step.grants.extend(self.copies(&holding, what, last(&keys.desks) + 1));
            }
            step.pages = self.pages();
        }
        step
    }
}

/// Whom the invitation somebody came with brings back.
fn brings_back(circle: &Circle, known: &Person) -> Option<PersonId> {
    circle.invitations.get(&known.invitation?)?.person
}

/// Which keys somebody's new device gets, with their numbers.
fn kinds(circle: &Circle, person: PersonId, known: &Person) -> Vec<(KeyKind, u32)> {
    let keys = &circle.keys;
    let is = match known.belonging {
        Belonging::Member => Some(person),
        _ => brings_back(circle, known),
    };
    let to_the_desk = known.invitation.and_then(|id| circle.invitations.get(&id)).is_some_and(|made| made.desk);
    let holds = match is {
        Some(member) => circle.facilitates(member),
        None => to_the_desk,
    };
    let runs = circle.room.is_some();
    let inside = runs && (holds || is.is_none_or(|member| sits(circle, member)));
    let mut kinds = vec![(KeyKind::Circle, last(&keys.circle))];
    if inside {
        kinds.push((KeyKind::Gathering, last(&keys.gathering)));
        // Whoever comes back had the earlier ones.
        let earlier = keys.gathering.keys().filter(|number| is.is_some() && **number < last(&keys.gathering));
        kinds.extend(earlier.map(|&number| (KeyKind::Gathering, number)));
    }
    if holds {
        kinds.extend([KeyKind::DeskAgree, KeyKind::DeskSign].map(|what| (what, last(&keys.desks))));
    }
    kinds
}
