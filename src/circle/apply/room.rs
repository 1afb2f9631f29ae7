//! How an event changes a running gathering.
use crate::circle::agenda::{DoorPolicy, Plan, SegmentKind};
use crate::circle::command::Pass;
use crate::circle::event::{At, ClosingReason, Gathering, Presence, TurnEnd};
use crate::circle::ids::{PersonId, TurnId};
use crate::circle::limits::Millis;
use crate::circle::state::{Aside, Bell, Clock, Door, Holding, Phase, Piece, Review, Room, Round, Seat};
use std::collections::{BTreeMap, BTreeSet};

impl Room {
    pub(super) fn new(plan: Plan, lead: PersonId, at: At) -> Self {
        Self {
            plan,
            phase: Phase::Doors,
            doors_opened: at,
            opened: None,
            lead,
            led_before: None,
            seats: BTreeMap::new(),
            arrived: Vec::new(),
            order: Vec::new(),
            clock: Clock::default(),
            paused: false,
            paused_for_aside: false,
            asides: BTreeMap::new(),
            holding: None,
            interrupted: false,
            close_offered: None,
            unattended: Some(at.running),
            longer: 0,
            closing: None,
            segment: None,
            entered: Vec::new(),
            round: None,
            piece: Piece::Home,
            rests: 0,
            after_turn: false,
            slow: false,
            had_centre: BTreeSet::new(),
            centre_free: false,
            turns: BTreeMap::new(),
            reflections: BTreeMap::new(),
            in_turn: BTreeMap::new(),
            taken_back: BTreeMap::new(),
            appeared: 0,
            said: 0,
            writing: None,
            writings: BTreeMap::new(),
            written: 0,
            bell: Bell::default(),
            pairs: None,
            pairings: BTreeSet::new(),
            review: Review::default(),
            door: Door::default(),
            controls: BTreeMap::new(),
        }
    }

    pub(super) fn apply(&mut self, event: &Gathering, at: At, facilitates: impl Fn(PersonId) -> bool) {
        let now = self.time(at.running);
        match event {
            Gathering::Seated { person } => {
                self.seats.insert(*person, Seat { presence: Presence::Here, since: at.running });
                self.order.push(*person);
                self.arrived.push(*person);
                self.door.full.remove(person);
                let ring = self.kind().is_some_and(SegmentKind::is_ring);
                if let Some(round) = &mut self.round
                    && ring
                    && !facilitates(*person)
                {
                    round.queue.push(*person);
                }
                if facilitates(*person) {
                    self.interrupted = false;
                }
                self.attend(at.running, facilitates);
            }
            Gathering::Opened => {
                (self.phase, self.opened) = (Phase::Open, Some(at.running));
                // No control of anybody's: it was planned so.
                self.door.locked |= self.plan.doors == DoorPolicy::ClosedOnceBegun;
            }
            Gathering::SegmentEntered { segment } => {
                self.segment = self.place(*segment);
                self.entered.extend(self.segment.map(|place| (place, now)));
                if self.kind() == Some(SegmentKind::Release) {
                    // Nothing appears any more after the last word.
                    self.give_back_what_waits();
                }
                self.round = None;
                self.had_centre.clear();
                self.rest(now);
            }
            Gathering::RoundBegan { order, each } => {
                let (again, passed) = (Vec::new(), BTreeSet::new());
                let queue = order.iter().copied().filter(|person| self.seats.contains_key(person)).collect();
                self.round = Some(Round { each: *each, queue, again, passed });
                (self.rests, self.after_turn) = (now, false);
            }
            Gathering::Offered { turn, to, again, each, named } => {
                self.note_turn(*turn, *to);
                if let Some(round) = &mut self.round {
                    round.queue.retain(|person| person != to);
                    round.again.retain(|person| person != to);
                    round.passed.remove(to);
                }
                self.piece = Piece::Offered { turn: *turn, to: *to, since: now, again: *again, each: *each };
                if *named {
                    self.used("offered");
                }
            }
            Gathering::Taken { turn } => {
                if let Piece::Offered { to, again, each, .. } = self.piece {
                    let each = each.or(self.round.as_ref().map(|round| round.each)).unwrap_or_default();
                    self.note_centre(to, facilitates);
                    self.piece = held(*turn, to, now, each, again);
                }
            }
            Gathering::TakenFromCentre { turn, by, each } => {
                self.note_turn(*turn, *by);
                self.note_centre(*by, facilitates);
                self.piece = held(*turn, *by, now, *each, true);
            }
            Gathering::CentreFreed => self.centre_free = true,
            Gathering::TurnEnded { turn, how } => self.end_turn(*turn, *how, now),
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
            Gathering::Shared { .. }
            | Gathering::ReviewSet { .. }
            | Gathering::WordsReleased { .. }
            | Gathering::WordsReturned { .. }
            | Gathering::SentAgain { .. }
            | Gathering::Redacted { .. }
            | Gathering::TakenBack { .. } => self.apply_words(event, now),
            Gathering::PresenceChanged { person, presence, since } => {
                self.seats.insert(*person, Seat { presence: *presence, since: *since });
                self.note_holder(*person, *presence, now, at.running.saturating_sub(*since));
                self.attend(*since, &facilitates);
                if *presence == Presence::Here && facilitates(*person) {
                    self.interrupted = false;
                }
            }
            Gathering::Locked { on } => {
                self.door.locked = *on;
                if *on {
                    self.used("locked");
                }
            }
            Gathering::WaitingTold { note } => self.door.told = *note,
            Gathering::FullTold { person, since: Some(since) } => drop(self.door.full.insert(*person, *since)),
            Gathering::FullTold { person, since: None } => drop(self.door.full.remove(person)),
            Gathering::AskedOut { person } => {
                self.door.asked_out.insert(*person);
                self.used("stepped_out");
                if let Some(seat) = self.seats.get_mut(person).filter(|seat| seat.presence == Presence::Here) {
                    *seat = Seat { presence: Presence::SteppedOut, since: at.running };
                }
            }
            Gathering::LetBackIn { person } => {
                self.door.asked_out.remove(person);
            }
            Gathering::LeadTaken { person } => {
                if self.led_before == Some(*person) {
                    self.led_before = None;
                } else if self.lead != *person && !self.is_here(self.lead) {
                    self.led_before = Some(self.lead);
                }
                self.lead = *person;
                self.used("lead_taken");
            }
            Gathering::Paused => {
                self.paused = true;
                self.used("paused");
            }
            Gathering::Resumed => (self.paused, self.paused_for_aside) = (false, false),
            Gathering::PausedForAside => (self.paused, self.paused_for_aside) = (true, true),
            Gathering::AsideBegan { person, with } => {
                let since = at.running;
                self.asides.entry(*person).or_insert(Aside { with: Vec::new(), since }).with.push(*with);
                self.used("aside");
            }
            Gathering::AsideEnded { person, with } => {
                if let Some(aside) = self.asides.get_mut(person) {
                    aside.with.retain(|one| with.is_some_and(|with| *one != with));
                }
                self.asides.retain(|_, aside| !aside.with.is_empty());
                self.attend(at.running, &facilitates);
            }
            Gathering::HoldingBegan => {
                self.holding = Some(at.running);
                self.interrupted = false;
            }
            Gathering::HoldingEnded => {
                self.holding = None;
                self.close_offered = None;
            }
            Gathering::CloseOffered => self.close_offered = Some(BTreeSet::new()),
            Gathering::CloseAgreed { person, on } => {
                let agreed = self.close_offered.get_or_insert_default();
                if *on {
                    agreed.insert(*person);
                } else {
                    agreed.remove(person);
                }
            }
            Gathering::Interrupted => {
                let here = self.seats.keys().copied();
                let here: Vec<_> =
                    here.filter(|&person| self.is_here(person) || self.is_out_together(person)).collect();
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
                self.opened = self.opened.or(Some(at.running));
                self.closing = Some(*why);
                (self.paused, self.paused_for_aside) = (false, false);
                self.holding = None;
                self.close_offered = None;
                self.interrupted = false;
                self.give_back_what_waits();
                self.pairs = None;
                self.bell.sounds = None;
                match why {
                    ClosingReason::Gently => self.used("closed_gently"),
                    ClosingReason::Emergency => self.used("emergency_end"),
                    ClosingReason::Agenda
                    | ClosingReason::ByItself
                    | ClosingReason::Agreed
                    | ClosingReason::Restored => {}
                }
            }
            Gathering::TimeGiven { .. }
            | Gathering::MinutesGiven { .. }
            | Gathering::Reseated { .. }
            | Gathering::EachSet { .. }
            | Gathering::PaceSet { .. }
            | Gathering::HandRaised { .. }
            | Gathering::HandLowered { .. }
            | Gathering::Extended { .. } => self.apply_floor(event),
            Gathering::WritingBegan { .. }
            | Gathering::WritingGoesOn { .. }
            | Gathering::WritingLetGo
            | Gathering::RevealBegan
            | Gathering::WrittenShared { .. }
            | Gathering::WrittenShown => self.apply_writing_time(event, now),
            Gathering::BellRang { .. } | Gathering::BellFaded | Gathering::GuardianSet { .. } => {
                self.apply_bell(event, at.running);
            }
            Gathering::PairsBegan { .. }
            | Gathering::PairsGoOn { .. }
            | Gathering::CalledBack { .. }
            | Gathering::PartSwitched { .. }
            | Gathering::Parted { .. }
            | Gathering::Joined { .. }
            | Gathering::LookedIn { .. }
            | Gathering::CalledIn { .. }
            | Gathering::PairsOver => self.apply_pairs(event, now),
        }
    }

    /// Lets the clock run or stand as the state now says.
    pub(super) fn wind(&mut self, running: Millis) {
        if !self.runs() {
            // What stands already needs no bell.
            self.bell.sounds = None;
        }
        match (self.runs() && self.bell.sounds.is_none(), self.clock.since) {
            (true, None) => self.clock.since = Some(running),
            (false, Some(_)) => self.clock = Clock { base: self.clock.at(running), since: None },
            _ => {}
        }
    }

    /// Cuts somebody's seat. Another facilitator leads, if they did.
    pub(super) fn remove(&mut self, person: PersonId, at: At, facilitates: impl Fn(PersonId) -> bool) {
        self.seats.remove(&person);
        self.order.retain(|seated| *seated != person);
        self.arrived.retain(|seated| *seated != person);
        self.door.full.remove(&person);
        self.had_centre.remove(&person);
        self.bell.guardians.remove(&person);
        if let Some(writing) = &mut self.writing {
            writing.gathered.remove(&person);
        }
        let now = self.time(at.running);
        if let Some(pairs) = &mut self.pairs {
            pairs.forget(person, now);
        }
        self.asides.remove(&person);
        self.asides.values_mut().for_each(|aside| aside.with.retain(|one| *one != person));
        self.asides.retain(|_, aside| !aside.with.is_empty());
        self.door.asked_out.remove(&person);
        if let Some(agreed) = &mut self.close_offered {
            agreed.remove(&person);
        }
        if let Some(round) = &mut self.round {
            round.queue.retain(|waiting| *waiting != person);
            round.again.retain(|waiting| *waiting != person);
            round.passed.remove(&person);
        }
        if self.lead == person
            && let Some(other) = self.order.iter().copied().find(|&seated| facilitates(seated))
        {
            self.lead = other;
        }
        self.led_before = self.led_before.filter(|before| ![person, self.lead].contains(before));
        self.attend(at.running, facilitates);
    }

    /// Whether somebody is out with a facilitator, or as one, and connected.
    fn is_out_together(&self, person: PersonId) -> bool {
        let out = self.seats.get(&person).is_some_and(|seat| seat.presence == Presence::SteppedOut);
        out && self.aside_of(person).is_some()
    }

    /// The piece lies where it lies in this part while nobody has it.
    fn rest(&mut self, now: Millis) {
        self.piece = if self.kind() == Some(SegmentKind::OpenCentre) { Piece::Centre } else { Piece::Home };
        (self.rests, self.after_turn) = (now, false);
        self.centre_free = false;
    }

    pub(super) fn note_turn(&mut self, turn: TurnId, person: PersonId) {
        if let Some(segment) = self.current().map(|segment| segment.id) {
            self.turns.insert(turn, (person, segment));
        }
    }

    /// Notes since when no facilitator is present; `since` is when the latest change of presence began.
    fn attend(&mut self, since: Millis, facilitates: impl Fn(PersonId) -> bool) {
        // Whoever is out with somebody is near, and comes back.
        let near = |person| self.is_here(person) || self.is_beside(person);
        let attended = self.seats.keys().any(|&person| facilitates(person) && near(person));
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
                holding.stirred = now;
            }
        }
    }

    fn end_turn(&mut self, turn: TurnId, how: TurnEnd, now: Millis) {
        let (person, again) = match &self.piece {
            Piece::Offered { turn: offered, to, again, .. } if *offered == turn => (*to, *again),
            Piece::Held(holding) if holding.turn == turn => (holding.by, holding.again),
            _ => return,
        };
        let was_held = matches!(self.piece, Piece::Held(_));
        self.rest(now);
        self.after_turn = was_held;
        let ring = self.kind().is_some_and(SegmentKind::is_ring);
        match how {
            TurnEnd::MovedOn | TurnEnd::MovedOnToReturn => self.used("moved_on"),
            TurnEnd::Skipped => self.used("skipped"),
            _ => {}
        }
        if let Some(round) = &mut self.round {
            match how {
                TurnEnd::Skipped | TurnEnd::Withdrawn if self.seats.contains_key(&person) => {
                    // As if it had not been offered to them: after the others, or next.
                    let waiting = if again { &mut round.again } else { &mut round.queue };
                    let place = if how == TurnEnd::Withdrawn { 0 } else { waiting.len() };
                    waiting.insert(place, person);
                }
                TurnEnd::PassedForNow
                | TurnEnd::NotTaken
                | TurnEnd::MovedOnToReturn
                | TurnEnd::WentOnToReturn
                | TurnEnd::SteppedAway => {
                    // Once: whoever was offered the piece a second time has had their round. Whoever was removed has none.
                    if !again && self.seats.contains_key(&person) {
                        round.again.push(person);
                    }
                }
                TurnEnd::PassedRound if ring => {
                    round.passed.insert(person);
                }
                TurnEnd::PutDown
                | TurnEnd::PassedRound
                | TurnEnd::MovedOn
                | TurnEnd::WentOn
                | TurnEnd::SegmentEnded
                | TurnEnd::Skipped
                | TurnEnd::Withdrawn => {}
            }
        }
    }

    pub(super) fn used(&mut self, control: &str) {
        *self.controls.entry(control.to_owned()).or_default() += 1;
    }
}

fn held(turn: TurnId, by: PersonId, since: Millis, each: Millis, again: bool) -> Piece {
    Piece::Held(Holding { turn, by, since, stirred: since, each, given: 0, again, lost: None, may_move: false })
}
