//! A running gathering: who has a seat, its time, its rounds, and where the talking piece is.
use super::{Bell, Door, Pairs, Phase, Review, Standstill, WritingTime};
use crate::circle::agenda::{DoorPolicy, Plan, ResponseMode, SegmentKind, SegmentSpec};
use crate::circle::event::{At, ClosingReason, Presence};
use crate::circle::ids::{BodyId, PairsId, PersonId, ReflectionId, SegmentId, TurnId, WritingId};
use crate::circle::limits::Millis;
use std::collections::{BTreeMap, BTreeSet};

/// A running gathering.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Room {
    /// As it was planned.
    pub plan: Plan,
    /// How far it is.
    pub phase: Phase,
    /// When its doors opened.
    pub doors_opened: At,
    /// When the gathering itself opened, running time.
    pub opened: Option<Millis>,
    /// The facilitator who leads.
    pub lead: PersonId,
    /// Who led until another took the lead while they were not here.
    pub led_before: Option<PersonId>,
    /// Who has a seat.
    pub seats: BTreeMap<PersonId, Seat>,
    /// The order they sit in.
    pub order: Vec<PersonId>,
    /// The order they came in, which no facilitator changes.
    pub arrived: Vec<PersonId>,
    /// The gathering's time.
    pub clock: Clock,
    /// Whether a facilitator paused it.
    pub paused: bool,
    /// Whether it is paused because the last facilitator is out with somebody.
    pub paused_for_aside: bool,
    /// Who is out with whom.
    pub asides: BTreeMap<PersonId, Aside>,
    /// Since when it is held, running time.
    pub holding: Option<Millis>,
    /// Whether the server was started again and no facilitator is back.
    pub interrupted: bool,
    /// Who agrees to a gentle closing, once that was offered to a room that is held.
    pub close_offered: Option<BTreeSet<PersonId>>,
    /// Since when no facilitator is present, running time.
    pub unattended: Option<Millis>,
    /// By how many minutes everyone agreed to stay longer.
    pub longer: u32,
    /// Why it closes.
    pub closing: Option<ClosingReason>,
    /// The segment it is in, as a place in the agenda.
    pub segment: Option<usize>,
    /// When each segment began, gathering time, in the order they were entered.
    pub entered: Vec<(usize, Millis)>,
    /// The round of this segment, once begun.
    pub round: Option<Round>,
    /// Where the piece is.
    pub piece: Piece,
    /// Since when it lies there, while nobody has it: gathering time.
    pub rests: Millis,
    /// Whether it lies there after somebody's turn.
    pub after_turn: bool,
    /// Whether there is a longer breath between turns.
    pub slow: bool,
    /// Who had the piece in this open centre, in this go of all who are here; where hands are raised, who had it.
    pub had_centre: BTreeSet<PersonId>,
    /// Whether the piece has lain in the middle long enough for those who have not had it.
    pub centre_free: bool,
    /// Every turn and offer so far: whose, and where.
    pub turns: BTreeMap<TurnId, (PersonId, SegmentId)>,
    /// What was shared and is here.
    pub reflections: BTreeMap<ReflectionId, Reflection>,
    /// How many of them each turn has: asked at every share, when they may be many.
    pub in_turn: BTreeMap<TurnId, usize>,
    /// What was taken back, and by whom, so that doing it twice does it once.
    pub taken_back: BTreeMap<ReflectionId, PersonId>,
    /// How many reflections have appeared.
    pub appeared: u32,
    /// How many were ever said, held or not.
    pub said: u32,
    /// The writing time that is on.
    pub writing: Option<WritingTime>,
    /// Every writing time so far, and in which part it was.
    pub writings: BTreeMap<WritingId, SegmentId>,
    /// How many turns stand for something that was written so.
    pub written: usize,
    /// The bell.
    pub bell: Bell,
    /// Pairs that are on.
    pub pairs: Option<Pairs>,
    /// All pairs so far.
    pub pairings: BTreeSet<PairsId>,
    /// Whose words wait for a facilitator's eyes.
    pub review: Review,
    /// Its door.
    pub door: Door,
    /// Which controls were used how often.
    pub controls: BTreeMap<String, u32>,
}

/// One or two facilitators are out with somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aside {
    /// The facilitators.
    pub with: Vec<PersonId>,
    /// Since when, running time.
    pub since: Millis,
}

/// A seat, until release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seat {
    /// Whether they are there.
    pub presence: Presence,
    /// Since when, running time.
    pub since: Millis,
}

/// The gathering's time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clock {
    /// Gathering time when it last began or ceased to run.
    pub base: Millis,
    /// Running time at which it began to run; missing while it stands.
    pub since: Option<Millis>,
}

impl Clock {
    /// Gathering time at a running time.
    pub fn at(&self, running: Millis) -> Millis {
        self.since.map_or(self.base, |since| self.base + running.saturating_sub(since))
    }

    /// Running time at which gathering time will be `gathering`; never, while it stands.
    pub fn when(&self, gathering: Millis) -> Option<Millis> {
        self.since.map(|since| since + gathering.saturating_sub(self.base))
    }
}

/// One pass of the piece through all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// Soft milliseconds of a turn.
    pub each: Millis,
    /// Who was not offered it yet, in order.
    pub queue: Vec<PersonId>,
    /// Who is offered it once more at the end.
    pub again: Vec<PersonId>,
    /// Who passes this round.
    pub passed: BTreeSet<PersonId>,
}

/// Where the talking piece is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// With the facilitators.
    Home,
    /// In the middle.
    Centre,
    /// Offered; the turn has not started.
    Offered {
        /// The turn this may become.
        turn: TurnId,
        /// To whom.
        to: PersonId,
        /// Since when, gathering time.
        since: Millis,
        /// Whether it is their second offer.
        again: bool,
        /// Soft milliseconds, where no round says them.
        each: Option<Millis>,
    },
    /// Held.
    Held(Holding),
}

/// A turn that is going on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holding {
    /// Which.
    pub turn: TurnId,
    /// By whom.
    pub by: PersonId,
    /// Since when, gathering time.
    pub since: Millis,
    /// The last sign of the holder: taking the piece, a reflection, coming back. Gathering time.
    pub stirred: Millis,
    /// Soft milliseconds.
    pub each: Millis,
    /// How many of them a facilitator gave.
    pub given: Millis,
    /// Whether this was their second offer.
    pub again: bool,
    /// Since when the holder is lost, gathering time.
    pub lost: Option<Millis>,
    /// Whether they were waited for, so that a facilitator may move the piece.
    pub may_move: bool,
}

/// A reflection that is here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reflection {
    /// Whose.
    pub author: PersonId,
    /// In which turn.
    pub turn: TurnId,
    /// In which segment.
    pub segment: SegmentId,
    /// The words.
    pub words: BodyId,
    /// Its place in the one order; 0 while it is held.
    pub n: u32,
    /// How many were said before it in this gathering, held or not.
    pub said: u32,
    /// When it appeared, or was held, gathering time.
    pub at: Millis,
    /// Whether it waits for a facilitator's eyes: nobody but them and its author knows of it.
    pub held: bool,
}

impl Room {
    /// Gathering time at a running time.
    pub fn time(&self, running: Millis) -> Millis {
        self.clock.at(running)
    }

    /// Why nothing moves just now.
    pub fn standstill(&self) -> Option<Standstill> {
        if self.holding.is_some() {
            Some(Standstill::Holding)
        } else if self.paused {
            Some(Standstill::Paused)
        } else if self.interrupted {
            Some(Standstill::Interrupted)
        } else {
            None
        }
    }

    /// Whether the gathering's time runs.
    pub fn runs(&self) -> bool {
        self.phase != Phase::Doors && self.standstill().is_none()
    }

    /// The segment the room is in.
    pub fn current(&self) -> Option<&SegmentSpec> {
        self.segment.and_then(|i| self.plan.agenda.get(i))
    }

    /// The kind of the segment the room is in.
    pub fn kind(&self) -> Option<SegmentKind> {
        self.current().map(|segment| segment.kind)
    }

    /// The place of a segment in the agenda.
    pub fn place(&self, segment: SegmentId) -> Option<usize> {
        self.plan.agenda.iter().position(|s| s.id == segment)
    }

    /// Whether in this part of the agenda an author learns that their words moved someone.
    pub fn resonates(&self, segment: SegmentId) -> bool {
        self.plan.agenda.iter().any(|spec| spec.id == segment && spec.mode == ResponseMode::Resonance)
    }

    /// Whether this person is connected and has not stepped out.
    pub fn is_here(&self, person: PersonId) -> bool {
        self.seats.get(&person).is_some_and(|seat| seat.presence == Presence::Here)
    }

    /// The aside somebody is in, named by whom it is for.
    pub fn aside_of(&self, person: PersonId) -> Option<(PersonId, &Aside)> {
        let aside = self.asides.iter().find(|(one, aside)| **one == person || aside.with.contains(&person));
        aside.map(|(one, aside)| (*one, aside))
    }

    /// Whether this facilitator is out with somebody, and connected.
    pub fn is_beside(&self, person: PersonId) -> bool {
        let out = self.seats.get(&person).is_some_and(|seat| seat.presence == Presence::SteppedOut);
        out && self.asides.values().any(|aside| aside.with.contains(&person))
    }

    /// Who is offered the piece next, and whether it would be their second offer: the first in the ring who is here,
    /// then, at the end, those who are offered it once more.
    pub fn coming(&self) -> impl Iterator<Item = (PersonId, bool)> {
        self.round.iter().flat_map(|round| {
            let first = round.queue.iter().map(|&person| (person, false));
            let again = round.again.iter().map(|&person| (person, true));
            first.chain(again).filter(|&(person, _)| self.is_here(person))
        })
    }

    /// Whether the round was begun and everyone here was offered the piece.
    pub fn round_is_done(&self) -> bool {
        self.round.is_some() && self.piece == Piece::Home && self.coming().next().is_none()
    }

    /// Whether somebody may come in: nobody has the piece, writes or sits in pairs, and no round is on its way.
    pub fn at_a_boundary(&self) -> bool {
        if self.writing.is_some() || self.pairs.is_some() {
            return false;
        }
        let no_turn = matches!(self.piece, Piece::Home | Piece::Centre);
        match self.kind() {
            None => true,
            Some(kind) if kind.is_ring() => no_turn && (self.round.is_none() || self.round_is_done()),
            Some(SegmentKind::Silence | SegmentKind::Writing | SegmentKind::Pairs) => false,
            // After the check-in between two parts only, and no more between two turns, unless the plan says otherwise.
            Some(SegmentKind::OpenCentre | SegmentKind::Stack)
                if self.check_in_is_over() && self.plan.doors != DoorPolicy::AnyBoundary =>
            {
                let here = self.current().map(|part| part.id);
                let spoke = self.turns.values().any(|(_, part)| Some(*part) == here);
                no_turn && !spoke && !here.is_some_and(|part| self.wrote_in(part))
            }
            Some(_) => no_turn,
        }
    }

    /// Who has the piece, or is offered it, in which turn.
    pub fn turn(&self) -> Option<(TurnId, PersonId)> {
        match &self.piece {
            Piece::Home | Piece::Centre => None,
            Piece::Offered { turn, to, .. } => Some((*turn, *to)),
            Piece::Held(holding) => Some((holding.turn, holding.by)),
        }
    }
}
