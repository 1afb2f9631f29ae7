//! How an event changes the state. Total: every event of the log can be applied, in the order it was written.
mod room;

use super::agenda::Entry;
use super::command::SignalKind;
use super::event::{At, Event, Gathering, Passing, Standing, What};
use super::ids::{BodyId, InvitationId, PersonId};
use super::limits::{self, Millis};
use super::state::{Agreements, Belonging, Circle, Fleeting, Invitation, InvitationState, Person, Role, Room, Signal};
use std::collections::{BTreeMap, VecDeque};

impl Circle {
    /// A circle from the first event of its stream; nothing, if that is another event.
    pub fn new(first: &Event) -> Option<Self> {
        let What::Standing(Standing::Founded { founding, facilitator }) = &first.what else { return None };
        let founder = Person {
            role: Role::Facilitator,
            name: founding.name,
            belonging: Belonging::Member,
            accepted: 1,
            invitation: None,
        };
        Some(Self {
            id: founding.circle,
            title: founding.title,
            about: founding.about,
            medium: founding.medium,
            entry: founding.entry,
            template: founding.template.clone(),
            agreements: Agreements { version: 1, items: founding.agreements.clone() },
            people: BTreeMap::from([(*facilitator, founder)]),
            invitations: BTreeMap::new(),
            invited: 0,
            call_link: None,
            planned: BTreeMap::new(),
            unplanned: VecDeque::new(),
            past: VecDeque::new(),
            numbers: BTreeMap::new(),
            released: 0,
            room: None,
            fleeting: Fleeting::default(),
            latest: first.at,
        })
    }

    /// Applies what happened.
    pub fn apply(&mut self, event: &Event) {
        self.latest = self.latest.max(event.at);
        match &event.what {
            What::Standing(standing) => self.apply_standing(standing, event.at),
            What::Gathering(gathering) => {
                if let Some(room) = &mut self.room {
                    let facilitates = |person: PersonId| self.people.get(&person).is_some_and(|p| p.role.facilitates());
                    room.apply(gathering, event.at, facilitates);
                    match gathering {
                        Gathering::TurnEnded { .. } | Gathering::Shared { .. } => self.fleeting.writing = None,
                        Gathering::TakenBack { reflection } => {
                            self.fleeting.resonances.remove(reflection);
                        }
                        _ => {}
                    }
                }
            }
            What::Passing(passing) => self.fleeting.apply(passing, event.at.running),
        }
        if let Some(room) = &mut self.room {
            room.wind(event.at.running);
        }
    }

    /// The texts that an event makes useless: they are erased with its commit.
    pub fn erased_by(&self, event: &Event) -> Vec<BodyId> {
        match &event.what {
            What::Standing(Standing::Renamed { person, .. } | Standing::Knocked { person, .. }) => {
                self.people.get(person).map(|p| p.name).into_iter().collect()
            }
            What::Standing(Standing::AgreementsRevised { items, .. }) => {
                self.agreements.items.iter().filter(|item| !items.contains(item)).copied().collect()
            }
            What::Standing(Standing::CallLinkSet { .. }) => self.call_link.into_iter().collect(),
            What::Standing(Standing::Unplanned { gathering }) => {
                self.planned.get(gathering).into_iter().flat_map(|plan| plan.bodies()).collect()
            }
            What::Standing(Standing::Released { summary }) => {
                let plan = self.planned.get(&summary.gathering).into_iter().flat_map(|plan| plan.bodies());
                let before = self.numbers.iter().filter(|(gathering, _)| **gathering != summary.gathering);
                plan.chain(before.flat_map(|(_, all)| all.values().flat_map(|numbers| numbers.bodies()))).collect()
            }
            What::Standing(Standing::NumberGiven { gathering, person, moment, .. }) => {
                let mut given =
                    self.numbers.get(gathering).and_then(|all| all.get(person)).copied().unwrap_or_default();
                given.of(*moment).take().into_iter().collect()
            }
            What::Standing(Standing::Declined { person }) => {
                self.numbers.values().filter_map(|all| all.get(person)).flat_map(|numbers| numbers.bodies()).collect()
            }
            What::Gathering(Gathering::TakenBack { reflection }) => {
                let room = self.room.as_ref();
                room.and_then(|room| room.reflections.get(reflection)).map(|r| r.words).into_iter().collect()
            }
            _ => Vec::new(),
        }
    }

    fn apply_standing(&mut self, event: &Standing, at: At) {
        match event {
            // The first event of the stream, and only that, makes a circle: see `new`.
            Standing::Founded { .. } => {}
            Standing::FacilitatorAdded { person, name } => {
                let accepted = self.agreements.version;
                let role = Role::CoFacilitator;
                let belonging = Belonging::Member;
                self.people.insert(*person, Person { role, name: *name, belonging, accepted, invitation: None });
            }
            Standing::Knocked { person, invitation, name, agreements } => {
                let knocked = Person {
                    role: Role::Participant,
                    name: *name,
                    belonging: Belonging::Knocked,
                    accepted: *agreements,
                    invitation: Some(*invitation),
                };
                self.people.insert(*person, knocked);
                if let Some(invitation) = self.invitations.get_mut(invitation) {
                    invitation.used += 1;
                    if !invitation.reusable {
                        invitation.state = InvitationState::Used;
                    }
                }
                self.forget_old_invitations();
            }
            Standing::Admitted { person } => self.belongs(*person, Belonging::Member),
            Standing::Declined { person } => {
                self.belongs(*person, Belonging::NotLetIn);
                self.numbers.values_mut().for_each(|all| all.retain(|given, _| given != person));
            }
            Standing::NumberGiven { gathering, person, moment, number } => {
                let given = self.numbers.entry(*gathering).or_default().entry(*person).or_default();
                *given.of(*moment) = Some(*number);
            }
            Standing::Renamed { person, name } => {
                if let Some(person) = self.people.get_mut(person) {
                    person.name = *name;
                }
            }
            Standing::AgreementsAccepted { person, version } => {
                if let Some(person) = self.people.get_mut(person) {
                    person.accepted = *version;
                }
            }
            Standing::AgreementsRevised { version, items } => {
                self.agreements = Agreements { version: *version, items: items.clone() };
            }
            Standing::Invited { invitation, hash, reusable, expires } => {
                self.invited = self.invited.saturating_add(1);
                let (state, number) = (InvitationState::Open, self.invited);
                let (hash, reusable, expires) = (hash.clone(), *reusable, *expires);
                self.invitations.insert(*invitation, Invitation { hash, reusable, expires, used: 0, state, number });
            }
            Standing::Revoked { invitation } => self.close(*invitation, InvitationState::Revoked),
            Standing::InvitationExpired { invitation } => self.close(*invitation, InvitationState::Expired),
            Standing::CallLinkSet { link } => self.call_link = Some(*link),
            Standing::Planned { plan } => {
                self.planned.insert(plan.gathering, plan.clone());
            }
            Standing::MinutesSet { gathering, minutes } => {
                if let Some(plan) = self.planned.get_mut(gathering) {
                    plan.set_minutes(minutes);
                }
            }
            Standing::Unplanned { gathering } => {
                self.planned.remove(gathering);
                self.unplanned.push_back(*gathering);
                keep_latest(&mut self.unplanned, limits::UNPLANNED_KEPT);
            }
            Standing::DoorsOpened { gathering, lead } => {
                self.room = self.planned.get(gathering).map(|plan| Room::new(plan.clone(), *lead, at));
            }
            Standing::Released { summary } => {
                self.planned.remove(&summary.gathering);
                self.numbers.retain(|gathering, _| *gathering == summary.gathering);
                self.past.push_back(summary.clone());
                keep_latest(&mut self.past, limits::PAST_KEPT);
                self.released = self.released.saturating_add(1);
                self.room = None;
                self.fleeting.writing = None;
                self.fleeting.resonances.clear();
                if self.entry == Entry::DropIn {
                    // New faces every time: the agreements are read and accepted again at every door.
                    for person in self.people.values_mut().filter(|person| !person.role.facilitates()) {
                        person.accepted = 0;
                    }
                }
            }
        }
    }

    fn close(&mut self, invitation: InvitationId, state: InvitationState) {
        if let Some(invitation) = self.invitations.get_mut(&invitation) {
            invitation.state = state;
        }
        self.forget_old_invitations();
    }

    /// Of the invitations that open nothing any more the latest are kept.
    fn forget_old_invitations(&mut self) {
        let closed = self.invitations.iter().filter(|(_, made)| made.state != InvitationState::Open);
        if closed.clone().count() > limits::INVITATIONS_KEPT
            && let Some(oldest) = closed.min_by_key(|(_, made)| made.number).map(|(&id, _)| id)
        {
            self.invitations.remove(&oldest);
        }
    }

    fn belongs(&mut self, person: PersonId, belonging: Belonging) {
        if let Some(person) = self.people.get_mut(&person) {
            person.belonging = belonging;
        }
    }
}

impl Fleeting {
    fn apply(&mut self, event: &Passing, running: Millis) {
        match event {
            Passing::Online { person } => {
                self.online.insert(*person);
                self.away.remove(person);
            }
            Passing::Offline { person } => {
                self.online.remove(person);
                self.away.remove(person);
            }
            Passing::PageInFront { person, in_front: true } => {
                self.away.remove(person);
            }
            Passing::PageInFront { person, in_front: false } => {
                self.away.insert(*person);
            }
            Passing::Resonated { reflection, by } => {
                self.resonances.entry(*reflection).or_default().insert(*by);
            }
            Passing::Writing { turn, on } => self.writing = on.then_some(*turn),
            Passing::Signalled { person, kind: SignalKind::Ok } => {
                self.signals.remove(person);
            }
            Passing::Signalled { person, kind } => {
                self.signals.insert(*person, Signal { kind: *kind, since: running, answered: false });
            }
            Passing::SignalAnswered { person } => {
                if let Some(signal) = self.signals.get_mut(person) {
                    signal.answered = true;
                }
            }
        }
    }
}

fn keep_latest<T>(all: &mut VecDeque<T>, kept: usize) {
    while all.len() > kept {
        all.pop_front();
    }
}
