//! How an event changes the state. Total: every event of the log can be applied, in the order it was written.
use super::agenda::{Entry, SegmentKind};
use super::command::{Pass, SignalKind};
use super::event::{At, ClosingReason};
use super::event::{Event, Gathering, Passing, Presence, Standing, TurnEnd, What};
use super::ids::{BodyId, PersonId};
use super::limits::Millis;
use super::state::{
    Agreements, Belonging, Circle, Clock, Fleeting, Holding, Invitation, InvitationState, Person, Phase, Piece,
    Reflection, Role, Room, Round, Seat, Signal,
};
use std::collections::{BTreeMap, BTreeSet};

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
            call_link: None,
            planned: BTreeMap::new(),
            unplanned: BTreeSet::new(),
            past: Vec::new(),
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
                    if matches!(gathering, Gathering::TurnEnded { .. } | Gathering::Shared { .. }) {
                        self.fleeting.writing = None;
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
                self.planned.get(&summary.gathering).into_iter().flat_map(|plan| plan.bodies()).collect()
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
            }
            Standing::Admitted { person } => self.belongs(*person, Belonging::Member),
            Standing::Declined { person } => self.belongs(*person, Belonging::NotLetIn),
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
                let state = InvitationState::Open;
                let made = Invitation { hash: hash.clone(), reusable: *reusable, expires: *expires, used: 0, state };
                self.invitations.insert(*invitation, made);
            }
            Standing::Revoked { invitation } => {
                if let Some(invitation) = self.invitations.get_mut(invitation) {
                    invitation.state = InvitationState::Revoked;
                }
            }
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
                self.unplanned.insert(*gathering);
            }
            Standing::DoorsOpened { gathering, lead } => {
                self.room = self.planned.get(gathering).map(|plan| Room::new(plan.clone(), *lead, at));
            }
            Standing::Released { summary } => {
                self.planned.remove(&summary.gathering);
                self.past.push(summary.clone());
                self.room = None;
                self.fleeting.writing = None;
                if self.entry == Entry::DropIn {
                    // New faces every time: the agreements are read and accepted again at every door.
                    for person in self.people.values_mut().filter(|person| !person.role.facilitates()) {
                        person.accepted = 0;
                    }
                }
            }
        }
    }

    fn belongs(&mut self, person: PersonId, belonging: Belonging) {
        if let Some(person) = self.people.get_mut(&person) {
            person.belonging = belonging;
        }
    }
}

impl Room {
    fn new(plan: super::agenda::Plan, lead: PersonId, at: At) -> Self {
        Self {
            plan,
            phase: Phase::Doors,
            doors_opened: at,
            lead,
            seats: BTreeMap::new(),
            order: Vec::new(),
            clock: Clock::default(),
            paused: false,
            holding: None,
            interrupted: false,
            unattended: Some(at.running),
            closing: None,
            segment: None,
            entered: Vec::new(),
            round: None,
            piece: Piece::Home,
            turns: BTreeMap::new(),
            reflections: BTreeMap::new(),
            taken_back: BTreeMap::new(),
            appeared: 0,
            controls: BTreeMap::new(),
        }
    }

    fn apply(&mut self, event: &Gathering, at: At, facilitates: impl Fn(PersonId) -> bool) {
        let now = self.time(at.running);
        match event {
            Gathering::Seated { person } => {
                self.seats.insert(*person, Seat { presence: Presence::Here, since: at.running });
                self.order.push(*person);
                if let Some(round) = &mut self.round
                    && !facilitates(*person)
                {
                    round.queue.push(*person);
                }
                if facilitates(*person) {
                    self.interrupted = false;
                }
                self.attend(at.running, facilitates);
            }
            Gathering::Opened => self.phase = Phase::Open,
            Gathering::SegmentEntered { segment } => {
                self.segment = self.place(*segment);
                self.entered.extend(self.segment.map(|place| (place, now)));
                self.round = None;
                self.piece = self.resting_place();
            }
            Gathering::RoundBegan { order, each } => {
                let (again, passed) = (Vec::new(), BTreeSet::new());
                self.round = Some(Round { each: *each, queue: order.clone(), again, passed });
            }
            Gathering::Offered { turn, to, again } => {
                self.note_turn(*turn, *to);
                if let Some(round) = &mut self.round {
                    round.queue.retain(|person| person != to);
                    round.again.retain(|person| person != to);
                }
                self.piece = Piece::Offered { turn: *turn, to: *to, since: now, again: *again };
            }
            Gathering::Taken { turn } => {
                if let Piece::Offered { to, again, .. } = self.piece {
                    let each = self.round.as_ref().map_or(0, |round| round.each);
                    let (turn, since) = (*turn, now);
                    self.piece = Piece::Held(Holding { turn, by: to, since, each, again, lost: None, may_move: false });
                }
            }
            Gathering::TakenFromCentre { turn, by, each } => {
                self.note_turn(*turn, *by);
                let (turn, by, each) = (*turn, *by, *each);
                let held = Holding { turn, by, since: now, each, again: true, lost: None, may_move: false };
                self.piece = Piece::Held(held);
            }
            Gathering::TurnEnded { turn, how } => self.end_turn(*turn, *how),
            Gathering::PassedAhead { person, how } => {
                if let Some(round) = &mut self.round {
                    round.queue.retain(|waiting| waiting != person);
                    round.again.retain(|waiting| waiting != person);
                    match how {
                        Pass::ForNow => round.again.push(*person),
                        Pass::Round => {
                            round.passed.insert(*person);
                        }
                    }
                }
            }
            Gathering::MayMove { .. } => {
                if let Piece::Held(holding) = &mut self.piece {
                    holding.may_move = true;
                }
            }
            Gathering::Shared { reflection, turn, words } => {
                if let Some((author, segment)) = self.turns.get(turn).copied() {
                    self.appeared += 1;
                    let (n, words) = (self.appeared, *words);
                    let shared = Reflection { author, turn: *turn, segment, words, n, at: now };
                    self.reflections.insert(*reflection, shared);
                }
            }
            Gathering::TakenBack { reflection } => {
                if let Some(gone) = self.reflections.remove(reflection) {
                    self.taken_back.insert(*reflection, gone.author);
                }
            }
            Gathering::PresenceChanged { person, presence, since } => {
                self.seats.insert(*person, Seat { presence: *presence, since: *since });
                self.note_holder(*person, *presence, now, at.running.saturating_sub(*since));
                self.attend(*since, &facilitates);
                if *presence == Presence::Here && facilitates(*person) {
                    self.interrupted = false;
                }
            }
            Gathering::LeadTaken { person } => {
                self.lead = *person;
                self.used("lead_taken");
            }
            Gathering::Paused => {
                self.paused = true;
                self.used("paused");
            }
            Gathering::Resumed => self.paused = false,
            Gathering::HoldingBegan => {
                self.holding = Some(at.running);
                self.interrupted = false;
            }
            Gathering::HoldingEnded => self.holding = None,
            Gathering::Interrupted => {
                let here: Vec<_> = self.seats.keys().copied().filter(|&person| self.is_here(person)).collect();
                for person in here {
                    let presence = Presence::ConnectionLost;
                    self.seats.insert(person, Seat { presence, since: at.running });
                    self.note_holder(person, presence, now, 0);
                }
                // Whoever was already lost when the server stopped gets fresh grace with the others.
                if let Piece::Held(holding) = &mut self.piece
                    && holding.lost.is_some()
                    && !holding.may_move
                {
                    holding.lost = Some(now);
                }
                self.unattended = Some(at.running);
                self.interrupted = self.phase == Phase::Open && self.holding.is_none();
            }
            Gathering::ClosingBegan { why } => {
                self.phase = Phase::Closing;
                self.closing = Some(*why);
                self.paused = false;
                self.holding = None;
                self.interrupted = false;
                if *why == ClosingReason::Gently {
                    self.used("closed_gently");
                }
            }
        }
    }

    /// Lets the clock run or stand as the state now says.
    fn wind(&mut self, running: Millis) {
        match (self.runs(), self.clock.since) {
            (true, None) => self.clock.since = Some(running),
            (false, Some(_)) => self.clock = Clock { base: self.clock.at(running), since: None },
            _ => {}
        }
    }

    fn resting_place(&self) -> Piece {
        if self.kind() == Some(SegmentKind::OpenCentre) { Piece::Centre } else { Piece::Home }
    }

    fn note_turn(&mut self, turn: super::ids::TurnId, person: PersonId) {
        if let Some(segment) = self.current().map(|segment| segment.id) {
            self.turns.insert(turn, (person, segment));
        }
    }

    /// Notes since when no facilitator is present; `since` is when the latest change of presence began.
    fn attend(&mut self, since: Millis, facilitates: impl Fn(PersonId) -> bool) {
        let attended = self.seats.keys().any(|&person| facilitates(person) && self.is_here(person));
        self.unattended = if attended { None } else { self.unattended.or(Some(since)) };
    }

    /// Notes since when the holder is lost. `ago` is how long before now the last sign of them was.
    fn note_holder(&mut self, person: PersonId, presence: Presence, now: Millis, ago: Millis) {
        if let Piece::Held(holding) = &mut self.piece
            && holding.by == person
        {
            if presence == Presence::ConnectionLost {
                // Time in which the room stood does not count against them, nor does what was before it moved again.
                let earliest = holding.since.max(self.clock.base);
                holding.lost = holding.lost.or(Some(now.saturating_sub(ago).max(earliest)));
            } else {
                holding.lost = None;
                holding.may_move = false;
            }
        }
    }

    fn end_turn(&mut self, turn: super::ids::TurnId, how: TurnEnd) {
        let (person, again) = match &self.piece {
            Piece::Offered { turn: offered, to, again, .. } if *offered == turn => (*to, *again),
            Piece::Held(holding) if holding.turn == turn => (holding.by, holding.again),
            _ => return,
        };
        self.piece = self.resting_place();
        if matches!(how, TurnEnd::MovedOn | TurnEnd::MovedOnToReturn) {
            self.used("moved_on");
        }
        if let Some(round) = &mut self.round {
            match how {
                TurnEnd::PassedForNow | TurnEnd::NotTaken | TurnEnd::MovedOnToReturn | TurnEnd::SteppedAway => {
                    // Once: whoever was offered the piece a second time has had their round.
                    if !again {
                        round.again.push(person);
                    }
                }
                TurnEnd::PassedRound => {
                    round.passed.insert(person);
                }
                TurnEnd::PutDown | TurnEnd::MovedOn | TurnEnd::SegmentEnded => {}
            }
        }
    }

    fn used(&mut self, control: &str) {
        *self.controls.entry(control.to_owned()).or_default() += 1;
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
