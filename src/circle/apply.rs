//! How an event changes the state. Total: every event of the log can be applied, in the order it was written.
mod room;

use super::agenda::Entry;
use super::command::SignalKind;
use super::event::{At, Event, Gathering, Passing, Standing, What};
use super::ids::{BodyId, InvitationId, PersonId};
use super::keys::{Device, Keys};
use super::limits::{self, Millis};
use super::state::{
    Agreements, AtDoor, Belonging, Circle, Fleeting, Invitation, InvitationState, Person, Role, Room, SealedInvitation,
    Signal,
};
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
            at_door: None,
        };
        Some(Self {
            id: founding.circle,
            title: founding.title,
            about: founding.about,
            medium: founding.medium,
            entry: founding.entry,
            template: founding.template.clone(),
            agreements: Agreements { version: 1, items: founding.agreements.clone() },
            keys: Keys::first(&founding.keys, *facilitator),
            people: BTreeMap::from([(*facilitator, founder)]),
            came_back: BTreeMap::new(),
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
            What::Standing(Standing::Renamed { person, .. }) => self.name_of(*person).into_iter().collect(),
            What::Standing(Standing::Knocked { person, .. }) => {
                self.name_of(*person).into_iter().chain(self.door_of(*person)).collect()
            }
            What::Standing(
                Standing::Admitted { person }
                | Standing::FacilitatorAdded { person, .. }
                | Standing::DeviceAdmitted { person, .. }
                | Standing::DeviceAtDoor { person, .. },
            ) => self.door_of(*person),
            What::Standing(Standing::CameBack { waited, .. }) => {
                let numbers = self.numbers_of(*waited);
                self.name_of(*waited).into_iter().chain(self.door_of(*waited)).chain(numbers).collect()
            }
            What::Standing(Standing::Revoked { invitation } | Standing::InvitationExpired { invitation }) => {
                let waited = self.is_waited_with(*invitation, None);
                self.sealed_of(*invitation).filter(|_| !waited).into_iter().flatten().collect()
            }
            What::Standing(Standing::AgreementsRevised { items, pages, .. }) => {
                let gone = self.agreements.items.iter().filter(|item| !items.contains(item)).copied();
                gone.chain(self.pages_before(pages)).collect()
            }
            What::Standing(Standing::Signed { step }) => {
                self.keys.replaced_by(step).into_iter().chain(self.pages_before(&step.pages)).collect()
            }
            What::Standing(Standing::Removed { person }) => {
                let keys = self.keys.ended_with(*person).into_iter();
                keys.chain(self.numbers_of(*person)).chain(self.door_of(*person)).collect()
            }
            What::Standing(Standing::CallLinkSet { .. }) => self.call_link.into_iter().collect(),
            What::Standing(Standing::Unplanned { gathering }) => {
                self.planned.get(gathering).into_iter().flat_map(|plan| plan.bodies()).collect()
            }
            What::Standing(Standing::Released { summary }) => {
                let plan = self.planned.get(&summary.gathering).into_iter().flat_map(|plan| plan.bodies());
                let before = self.numbers.iter().filter(|(gathering, _)| **gathering != summary.gathering);
                let numbers = before.flat_map(|(_, all)| all.values().flat_map(|numbers| numbers.bodies()));
                plan.chain(numbers).chain(self.keys.of_the_gathering()).collect()
            }
            What::Standing(Standing::NumberGiven { gathering, person, moment, .. }) => {
                let mut given =
                    self.numbers.get(gathering).and_then(|all| all.get(person)).copied().unwrap_or_default();
                given.of(*moment).take().into_iter().collect()
            }
            What::Standing(Standing::Declined { person }) => {
                self.numbers_of(*person).chain(self.door_of(*person)).collect()
            }
            What::Gathering(Gathering::TakenBack { reflection }) => {
                let room = self.room.as_ref();
                room.and_then(|room| room.reflections.get(reflection)).map(|r| r.words).into_iter().collect()
            }
            _ => Vec::new(),
        }
    }

    fn name_of(&self, person: PersonId) -> Option<BodyId> {
        self.people.get(&person).map(|known| known.name)
    }

    fn numbers_of(&self, person: PersonId) -> impl Iterator<Item = BodyId> {
        self.numbers.values().filter_map(move |all| all.get(&person)).flat_map(|numbers| numbers.bodies())
    }

    fn sealed_of(&self, invitation: InvitationId) -> Option<[BodyId; 2]> {
        self.invitations.get(&invitation)?.sealed.map(|sealed| [sealed.page, sealed.secret])
    }

    fn pages_before(&self, pages: &BTreeMap<InvitationId, BodyId>) -> impl Iterator<Item = BodyId> {
        pages.keys().filter_map(|id| Some(self.invitations.get(id)?.sealed?.page))
    }

    /// What is of no use any more when somebody no longer waits: their proof, and the door of an invitation that opens
    /// nothing for anybody else.
    fn door_of(&self, person: PersonId) -> Vec<BodyId> {
        let proof = self.people.get(&person).and_then(|known| known.at_door).map(|shown| shown.proof);
        let done = self.done_with(person).and_then(|invitation| self.sealed_of(invitation));
        proof.into_iter().chain(done.into_iter().flatten()).collect()
    }

    /// The invitation that nobody needs when this person no longer waits.
    fn done_with(&self, person: PersonId) -> Option<InvitationId> {
        let known = self.people.get(&person).filter(|known| known.at_door.is_some())?;
        let invitation = known.invitation?;
        let open = self.invitations.get(&invitation).is_some_and(|made| made.state == InvitationState::Open);
        (!open && !self.is_waited_with(invitation, Some(person))).then_some(invitation)
    }

    /// Somebody no longer waits.
    fn leave_door(&mut self, person: PersonId) {
        if let Some(invitation) = self.done_with(person).and_then(|done| self.invitations.get_mut(&done)) {
            invitation.sealed = None;
        }
        if let Some(known) = self.people.get_mut(&person) {
            known.at_door = None;
        }
        self.forget_old_invitations();
    }

    fn seal_doors(&mut self, pages: &BTreeMap<InvitationId, BodyId>) {
        for (invitation, &page) in pages {
            if let Some(sealed) = self.invitations.get_mut(invitation).and_then(|made| made.sealed.as_mut()) {
                sealed.page = page;
            }
        }
    }

    fn apply_standing(&mut self, event: &Standing, at: At) {
        match event {
            // The first event of the stream, and only that, makes a circle: see `new`.
            Standing::Founded { .. } => {}
            Standing::FacilitatorAdded { person, name } => {
                self.leave_door(*person);
                let accepted = self.agreements.version;
                let (role, belonging) = (Role::CoFacilitator, Belonging::Member);
                let added = Person { role, name: *name, belonging, accepted, invitation: None, at_door: None };
                self.people.insert(*person, added);
            }
            Standing::Knocked { person, invitation, name, agreements, device, proof } => {
                self.leave_door(*person);
                let knocked = Person {
                    role: Role::Participant,
                    name: *name,
                    belonging: Belonging::Knocked,
                    accepted: *agreements,
                    invitation: Some(*invitation),
                    at_door: Some(AtDoor { device: *device, proof: *proof }),
                };
                self.people.insert(*person, knocked);
                self.use_up(*invitation);
            }
            Standing::Admitted { person } => {
                self.leave_door(*person);
                self.belongs(*person, Belonging::Member);
            }
            Standing::DeviceAtDoor { person, invitation, device, proof } => {
                self.leave_door(*person);
                if let Some(known) = self.people.get_mut(person) {
                    known.invitation = Some(*invitation);
                    known.at_door = Some(AtDoor { device: *device, proof: *proof });
                }
                self.use_up(*invitation);
            }
            Standing::DeviceAdmitted { person, device, admission } => {
                self.leave_door(*person);
                let admitted = Device { person: *person, ended: false, admission: Some(*admission) };
                self.keys.devices.insert(*device, admitted);
            }
            Standing::Signed { step } => {
                self.keys.apply(step);
                self.seal_doors(&step.pages);
            }
            Standing::Granted { grants } => self.keys.grants.extend(grants.iter().cloned()),
            Standing::CameBack { waited, person } => {
                self.leave_door(*waited);
                self.people.remove(waited);
                self.numbers.values_mut().for_each(|all| all.retain(|given, _| given != waited));
                self.fleeting.forget(*waited);
                self.came_back.insert(*waited, *person);
            }
            Standing::Removed { person } => {
                self.leave_door(*person);
                self.belongs(*person, Belonging::Removed);
                self.keys.end(*person);
                self.numbers.values_mut().for_each(|all| all.retain(|given, _| given != person));
                self.fleeting.signals.remove(person);
                let people = &mut self.people;
                if let Some(known) = people.get_mut(person) {
                    // Whoever held the circle holds it no longer.
                    known.role = Role::Participant;
                    // Nothing that comes after changes what they see.
                    known.accepted = 0;
                }
                if let Some(room) = &mut self.room {
                    room.remove(*person, at, |one| self.people.get(&one).is_some_and(|known| known.role.facilitates()));
                }
            }
            Standing::Declined { person } => {
                self.leave_door(*person);
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
            Standing::AgreementsRevised { version, items, pages } => {
                self.seal_doors(pages);
                self.agreements = Agreements { version: *version, items: items.clone() };
            }
            Standing::Invited { invitation, hash, reusable, expires, page, secret, desk, person } => {
                self.invited = self.invited.saturating_add(1);
                let (state, number) = (InvitationState::Open, self.invited);
                let (hash, reusable, expires) = (hash.clone(), *reusable, *expires);
                let sealed = Some(SealedInvitation { page: *page, secret: *secret });
                let (used, desk, person) = (0, *desk, *person);
                let made = Invitation { hash, reusable, expires, used, state, number, sealed, desk, person };
                self.invitations.insert(*invitation, made);
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
                self.keys.let_go();
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

    fn use_up(&mut self, invitation: InvitationId) {
        if let Some(invitation) = self.invitations.get_mut(&invitation) {
            invitation.used += 1;
            if !invitation.reusable {
                invitation.state = InvitationState::Used;
            }
        }
        self.forget_old_invitations();
    }

    fn close(&mut self, invitation: InvitationId, state: InvitationState) {
        let waited = self.is_waited_with(invitation, None);
        if let Some(invitation) = self.invitations.get_mut(&invitation) {
            invitation.state = state;
            invitation.sealed = invitation.sealed.filter(|_| waited);
        }
        self.forget_old_invitations();
    }

    /// Of the invitations that open nothing any more the latest are kept.
    fn forget_old_invitations(&mut self) {
        let closed = self.invitations.iter().filter(|(_, made)| made.sealed.is_none());
        let mut closed: Vec<_> = closed.map(|(&id, made)| (made.number, id)).collect();
        closed.sort_unstable();
        for (_, oldest) in closed.iter().take(closed.len().saturating_sub(limits::INVITATIONS_KEPT)) {
            self.invitations.remove(oldest);
        }
    }

    fn belongs(&mut self, person: PersonId, belonging: Belonging) {
        if let Some(person) = self.people.get_mut(&person) {
            person.belonging = belonging;
        }
    }
}

impl Fleeting {
    fn forget(&mut self, person: PersonId) {
        self.online.remove(&person);
        self.away.remove(&person);
        self.signals.remove(&person);
    }

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
