//! The state of one circle: what lasts, the running gathering, and what is kept in memory only.
//! State is read by `decide` and `lens` and changed by `apply` alone.
use super::agenda::{Entry, Medium, Plan, SegmentKind, SegmentSpec};
use super::command::SignalKind;
use super::event::{At, ClosingReason, Presence, Summary};
use super::ids::{BodyId, CircleId, GatheringId, InvitationId, PersonId, ReflectionId, SegmentId, TurnId};
use super::limits::Millis;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What a person is in a circle. It belongs to the person, never to the connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Holds process and safety; made the circle.
    Facilitator,
    /// Holds it with them, with equal powers.
    CoFacilitator,
    /// Sits in the ring.
    Participant,
}

impl Role {
    /// Whether this person holds the room.
    pub const fn facilitates(self) -> bool {
        matches!(self, Self::Facilitator | Self::CoFacilitator)
    }
}

/// How far a running gathering is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// People arrive and are let in.
    Doors,
    /// The agenda runs.
    Open,
    /// The closing runs; there is no way back.
    Closing,
}

/// Why nothing moves just now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Standstill {
    /// A facilitator paused the room.
    Paused,
    /// No facilitator is present.
    Holding,
    /// The server was started again and no facilitator is back yet.
    Interrupted,
}

/// What became of an invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum InvitationState {
    /// It opens the door.
    Open,
    /// It was used up.
    Used,
    /// It was taken back.
    Revoked,
}

/// How a person stands to the circle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Belonging {
    /// They knocked and wait.
    Knocked,
    /// They belong to it.
    Member,
    /// They were not let in.
    NotLetIn,
}

/// Someone the circle knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// What they are here.
    pub role: Role,
    /// What they are called.
    pub name: BodyId,
    /// How they stand to it.
    pub belonging: Belonging,
    /// The version of the agreements they accepted; 0 for none.
    pub accepted: u32,
    /// The invitation they came with.
    pub invitation: Option<InvitationId>,
}

/// What everyone promises.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreements {
    /// Grows by one with every change.
    pub version: u32,
    /// One text each.
    pub items: Vec<BodyId>,
}

/// The right to knock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// SHA-256 of its secret, in hexadecimal.
    pub hash: String,
    /// Whether it opens the door more than once.
    pub reusable: bool,
    /// Until when, wall time.
    pub expires: Millis,
    /// How many people came with it.
    pub used: u32,
    /// What became of it.
    pub state: InvitationState,
}

/// One circle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Circle {
    /// Which.
    pub id: CircleId,
    /// What it is called.
    pub title: BodyId,
    /// What it is and is not.
    pub about: BodyId,
    /// Where the voices are.
    pub medium: Medium,
    /// Who may come in, and when.
    pub entry: Entry,
    /// The template it was made from.
    pub template: String,
    /// What everyone promises.
    pub agreements: Agreements,
    /// Everyone it knows.
    pub people: BTreeMap<PersonId, Person>,
    /// Invitations made.
    pub invitations: BTreeMap<InvitationId, Invitation>,
    /// The link of the call.
    pub call_link: Option<BodyId>,
    /// Gatherings on the calendar, the running one among them.
    pub planned: BTreeMap<GatheringId, Plan>,
    /// Gatherings taken off the calendar, so that doing it twice does it once.
    pub unplanned: BTreeSet<GatheringId>,
    /// Gatherings that were, in order.
    pub past: Vec<Summary>,
    /// The running gathering.
    pub room: Option<Room>,
    /// What is kept in memory only. Replay does not bring it back.
    pub fleeting: Fleeting,
    /// When the last event happened.
    pub latest: At,
}

/// What is kept in memory only.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fleeting {
    /// People with a connection.
    pub online: BTreeSet<PersonId>,
    /// People who have another app in front.
    pub away: BTreeSet<PersonId>,
    /// The turn in which something is being written.
    pub writing: Option<TurnId>,
    /// Signals, until they are taken back by `ok`.
    pub signals: BTreeMap<PersonId, Signal>,
}

/// A signal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signal {
    /// What was said.
    pub kind: SignalKind,
    /// Since when, running time.
    pub since: Millis,
    /// Whether a facilitator saw it.
    pub answered: bool,
}

/// A running gathering.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Room {
    /// As it was planned.
    pub plan: Plan,
    /// How far it is.
    pub phase: Phase,
    /// When its doors opened.
    pub doors_opened: At,
    /// The facilitator who leads.
    pub lead: PersonId,
    /// Who has a seat.
    pub seats: BTreeMap<PersonId, Seat>,
    /// The order they sit in.
    pub order: Vec<PersonId>,
    /// The gathering's time.
    pub clock: Clock,
    /// Whether a facilitator paused it.
    pub paused: bool,
    /// Since when it is held, running time.
    pub holding: Option<Millis>,
    /// Whether the server was started again and no facilitator is back.
    pub interrupted: bool,
    /// Since when no facilitator is present, running time.
    pub unattended: Option<Millis>,
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
    /// Every turn and offer so far: whose, and where.
    pub turns: BTreeMap<TurnId, (PersonId, SegmentId)>,
    /// What was shared and is here.
    pub reflections: BTreeMap<ReflectionId, Reflection>,
    /// What was taken back, and by whom, so that doing it twice does it once.
    pub taken_back: BTreeMap<ReflectionId, PersonId>,
    /// How many reflections have appeared.
    pub appeared: u32,
    /// Which controls were used how often.
    pub controls: BTreeMap<String, u32>,
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
    /// Soft milliseconds.
    pub each: Millis,
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
    /// Its place in the one order.
    pub n: u32,
    /// When it appeared, gathering time.
    pub at: Millis,
}

impl Circle {
    /// Whether this person holds the circle.
    pub fn facilitates(&self, person: PersonId) -> bool {
        self.people.get(&person).is_some_and(|p| p.role.facilitates())
    }

    /// Whether the circle knows this person.
    pub fn knows(&self, person: PersonId) -> bool {
        self.people.contains_key(&person)
    }

    /// The stored hash of an invitation's secret.
    pub fn invitation_hash(&self, invitation: InvitationId) -> Option<&str> {
        self.invitations.get(&invitation).map(|i| i.hash.as_str())
    }

    /// The running gathering.
    pub fn running_gathering(&self) -> Option<GatheringId> {
        self.room.as_ref().map(|room| room.plan.gathering)
    }

    /// Whether a facilitator is connected.
    pub fn attended(&self) -> bool {
        self.fleeting.online.iter().any(|&person| self.facilitates(person))
    }

    /// The calendar without the running gathering, in order of time, each with its number in the circle.
    pub fn calendar(&self) -> Vec<(u32, &Plan)> {
        let running = self.running_gathering();
        let mut plans: Vec<_> = self.planned.values().filter(|plan| Some(plan.gathering) != running).collect();
        plans.sort_by_key(|plan| (plan.at, plan.gathering));
        let first = self.past.len() + 1 + usize::from(running.is_some());
        plans.into_iter().enumerate().map(|(i, plan)| (u32::try_from(first + i).unwrap_or(u32::MAX), plan)).collect()
    }

    /// The number of the running gathering in the circle.
    pub fn running_number(&self) -> u32 {
        u32::try_from(self.past.len() + 1).unwrap_or(u32::MAX)
    }
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

    /// Whether this person is connected and has not stepped out.
    pub fn is_here(&self, person: PersonId) -> bool {
        self.seats.get(&person).is_some_and(|seat| seat.presence == Presence::Here)
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

    /// Whether somebody may come in: nobody has the piece, and no round is on its way.
    pub fn at_a_boundary(&self) -> bool {
        let no_turn = matches!(self.piece, Piece::Home | Piece::Centre);
        match self.kind() {
            None => true,
            Some(kind) if kind.is_ring() => no_turn && (self.round.is_none() || self.round_is_done()),
            Some(SegmentKind::Silence | SegmentKind::Writing | SegmentKind::Pairs) => false,
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
