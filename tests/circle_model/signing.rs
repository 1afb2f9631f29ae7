//! Commands that come with something the desk signed: mostly as it should be, now and then with one thing wrong.
use super::acts::Die;
use super::choose::{Chooser, nth};
use super::steps;
use afterglow::circle::Circle;
use afterglow::circle::command::doors::NewLink;
use afterglow::circle::command::{Command, RenewKeys};
use afterglow::circle::ids::{DeviceId, GatheringId, InvitationId, PersonId};
use afterglow::circle::keys::{Grant, KeyKind, Step};
use afterglow::circle::state::{Belonging, InvitationState};

impl Chooser {
    /// A command with its step.
    pub fn signed(&mut self, circle: &Circle, command: &Command, die: Die) -> Command {
        let names = &mut self.names;
        let mut whole = steps::made(circle, command, &mut || names.text());
        if die.who % 8 == 3 {
            self.spoil(circle, &mut whole, die);
        }
        whole
    }

    fn spoil(&mut self, circle: &Circle, command: &mut Command, die: Die) {
        match command {
            Command::ReviseAgreements { pages, .. } if die.extra.is_multiple_of(2) => {
                pages.pop_first();
            }
            Command::ReviseAgreements { pages, .. } => {
                pages.insert(InvitationId(self.names.fresh()), self.names.text());
            }
            Command::Admit { grants, step: None, .. } => {
                let device = nth(&circle.keys.devices.keys().copied().collect::<Vec<_>>(), die.noun);
                match (die.extra % 4, grants.pop(), device) {
                    (0, ..) | (1, None, _) | (2, _, None) => {}
                    (1, Some(grant), _) => grants.push(Grant { number: grant.number + 1, ..grant }),
                    (2, _, Some(device)) => {
                        let (what, number, text) = (KeyKind::Gathering, 1, self.names.text());
                        grants.push(Grant { device, what, number, text });
                    }
                    _ => grants.extend(grants.first().cloned()),
                }
            }
            Command::Admit { grants, step: Some(step), name, .. } => match die.extra % 12 {
                0 => grants.extend(step.grants.first().cloned()),
                1 => *name = Some(self.names.text()),
                2 => step.admission = None,
                3 => step.circle_key = Some(self.names.text()),
                _ => self.spoil_step(circle, step, die),
            },
            Command::Remove { link: Some(link), .. } if die.extra % 11 > 8 => match die.noun % 3 {
                0 => link.hash = "no hash".to_owned(),
                1 => link.page = link.secret,
                _ => {
                    let known = circle.invitations.keys().next().copied();
                    link.invitation = known.unwrap_or(link.invitation);
                }
            },
            Command::Remove { step, .. }
            | Command::OpenDoors { step, .. }
            | Command::RenewKeys(RenewKeys { step, .. }) => {
                self.spoil_step(circle, step, die);
            }
            _ => {}
        }
    }

    fn spoil_step(&mut self, circle: &Circle, step: &mut Step, die: Die) {
        let text = self.names.text();
        match die.extra % 11 {
            0 => step.roster += 1,
            1 => step.roster -= 1,
            2 => drop(step.grants.pop()),
            3 => step.grants.iter_mut().take(1).for_each(|grant| grant.number += 1),
            4 => step.grants.iter_mut().take(1).for_each(|grant| grant.text = step.signed),
            5 => {
                let (device, what, number) = (DeviceId(self.names.fresh()), KeyKind::Circle, 1);
                step.grants.push(Grant { device, what, number, text });
            }
            6 => step.gathering_key = if step.gathering_key.is_some() { None } else { Some(text) },
            7 => step.desk = if step.desk.is_some() { None } else { Some(text) },
            8 => {
                step.pages.insert(InvitationId(self.names.fresh()), text);
            }
            9 => {
                // The desk's secret for somebody who may hold the circle, or may not.
                let devices: Vec<_> = circle.keys.devices.keys().copied().collect();
                let number = circle.keys.number(KeyKind::DeskSign);
                let grant =
                    nth(&devices, die.noun).map(|device| Grant { device, what: KeyKind::DeskSign, number, text });
                step.grants.extend(grant);
            }
            _ => step.admission = Some(text),
        }
    }

    /// Whom somebody removes: mostly one who sits in the ring or belongs to the circle.
    pub fn somebody_to_remove(&mut self, circle: &Circle, die: Die) -> Command {
        let belongs = |(_, known): &(&PersonId, &afterglow::circle::state::Person)| {
            known.belonging == Belonging::Member && (!known.role.facilitates() || die.who % 4 == 1)
        };
        let members: Vec<_> = circle.people.iter().filter(belongs).map(|(&id, _)| id).collect();
        let person = match die.noun {
            0..150 => nth(&members, die.extra).unwrap_or(self.people[0]),
            150..225 => nth(&self.people, die.extra).unwrap_or(self.people[0]),
            225.. => PersonId(self.names.fresh()),
        };
        let link = self.other_link(circle, person, die).map(Box::new);
        self.signed(circle, &Command::Remove { person, step: steps::to_be_made(), link }, die)
    }

    /// Another link in the place of the one they know, if they came with one that others may use.
    fn other_link(&mut self, circle: &Circle, person: PersonId, die: Die) -> Option<NewLink> {
        let came_with = circle.people.get(&person).and_then(|known| known.invitation);
        let made = came_with.and_then(|id| circle.invitations.get(&id));
        let good = made.is_some_and(|made| made.reusable && made.state == InvitationState::Open);
        let names = &mut self.names;
        (good != die.who.is_multiple_of(9)).then(|| NewLink {
            invitation: InvitationId(names.fresh()),
            hash: format!("ac{:062x}", names.0),
            page: names.text(),
            secret: names.text(),
        })
    }

    /// After whom the keys are made new: mostly somebody who erased themselves, if there is one.
    pub fn keys_made_new(&mut self, circle: &Circle, die: Die) -> Command {
        let gone: Vec<_> = circle.renew_after.iter().copied().collect();
        let after = match die.noun {
            0..200 => nth(&gone, die.extra).or(nth(&self.people, die.extra)).unwrap_or(self.people[0]),
            200..225 => nth(&self.people, die.extra).unwrap_or(self.people[0]),
            225.. => PersonId(self.names.fresh()),
        };
        self.signed(circle, &Command::RenewKeys(RenewKeys { after, step: steps::to_be_made() }), die)
    }

    pub fn doors_open(&mut self, circle: &Circle, gathering: GatheringId, die: Die) -> Command {
        self.signed(circle, &Command::OpenDoors { gathering, step: steps::to_be_made() }, die)
    }

    /// The door of an invitation is seldom the wrong one for whoever it brings back.
    pub fn who_comes_with(&mut self, circle: &Circle, invitation: InvitationId, die: Die) -> Option<PersonId> {
        let made = circle.invitations.get(&invitation).filter(|made| made.state == InvitationState::Open)?;
        made.person.filter(|_| die.extra.is_multiple_of(2))
    }

    /// The device of somebody who knocks: a new one, as a rule.
    pub fn device(&mut self, circle: &Circle, person: PersonId, die: Die) -> DeviceId {
        let known: Vec<_> = circle.keys.devices.keys().copied().collect();
        let waits = circle.people.get(&person).and_then(|known| known.at_door).map(|shown| shown.device);
        let elsewhere = circle.people.values().find_map(|known| known.at_door).map(|shown| shown.device);
        let one = match die.extra % 16 {
            3 => nth(&known, die.noun),
            4 | 5 => waits,
            6 => elsewhere,
            _ => None,
        };
        one.unwrap_or_else(|| DeviceId(self.names.fresh()))
    }
}
