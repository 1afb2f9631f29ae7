//! The shapes that lanes show. Maps by id and lists of ids only: a change is a JSON merge patch (RFC 7396) of these, so
//! there are no nulls and no positional lists of objects. A field that is missing is a thing that is not there.
//!
//! Texts appear as ids; `bodies` names those which the lane may read, and the hub puts the words in their place.
//! Times: *running* is milliseconds of server up-time (the client learns its offset by `clock` messages), *gathering*
//! is milliseconds since the gathering opened, standing while it is paused, held or interrupted, *wall* is UTC since 1970.
mod between;
mod card;
mod crowd;
mod desk;
mod floor;
mod keys;
mod leaving;
mod line;
mod member;
mod pairs;
mod writing_time;

pub use between::*;
pub use card::*;
pub use crowd::*;
pub use desk::*;
pub use floor::*;
pub use keys::*;
pub use leaving::*;
pub use line::*;
pub use member::*;
pub use pairs::*;
pub use writing_time::*;

use crate::circle::agenda::{Entry, Medium, ResponseMode, SegmentKind};
use crate::circle::command::doors::WaitingNote;
use crate::circle::event::{ClosingReason, Presence};
use crate::circle::ids::{BellId, BodyId, CircleId, GatheringId, PersonId, ReflectionId, SegmentId, TurnId};
use crate::circle::limits::Millis;
use crate::circle::state::{Phase, Role, Standstill};
use serde::Serialize;
use std::collections::BTreeMap;

/// The texts a lane may read. The lens says which; on the wire each is replaced by the words: `true` by all of them, `false`
/// by what everyone may have, without the wraps that are for one person or the desk.
pub type Bodies = BTreeMap<BodyId, bool>;

/// What a circle is, for anyone it lets this near.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct CircleView {
    /// Which circle.
    pub id: CircleId,
    /// What it is called.
    pub title: BodyId,
    /// What it is and is not.
    pub about: BodyId,
    /// Where the voices are.
    pub medium: Medium,
    /// Who may come in, and when.
    pub entry: Entry,
    /// The version of the agreements that stands.
    pub agreements_version: u32,
    /// The agreements, in order.
    pub agreements: Vec<BodyId>,
    /// The names of those who hold it.
    pub led_by: Vec<BodyId>,
    /// Whether a facilitator is connected now.
    pub attended: bool,
    /// Set when its next gathering was to begin some minutes ago, and no facilitator has been connected for a while.
    pub nobody_yet: Option<bool>,
    /// The next gathering on the calendar.
    pub next: Option<NextView>,
    /// What is otherwise than it was planned.
    pub changed: Option<BTreeMap<GatheringId, ChangedView>>,
}

/// What the lobby may know of a circle: nothing anybody wrote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct LobbyView {
    /// Which circle.
    pub id: CircleId,
    /// Where the voices are.
    pub medium: Medium,
    /// Who may come in, and when.
    pub entry: Entry,
    /// The version of the agreements that stands.
    pub agreements_version: u32,
    /// Whether a facilitator is connected now.
    pub attended: bool,
    /// Set when its next gathering was to begin some minutes ago, and no facilitator has been connected for a while.
    pub nobody_yet: Option<bool>,
    /// The next gathering on the calendar.
    pub next: Option<NextView>,
    /// What is otherwise than it was planned.
    pub changed: Option<BTreeMap<GatheringId, ChangedView>>,
}

/// A gathering that is otherwise than it was planned. All times are wall time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct ChangedView {
    /// When it is planned now, or was, if it will not take place.
    pub at: Millis,
    /// When it was to begin before it was moved.
    pub was: Option<Millis>,
    /// When it begins, about, where it starts late.
    pub begins: Option<Millis>,
    /// Set when it will not take place.
    pub cancelled: Option<bool>,
}

/// The next gathering on the calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct NextView {
    /// Which.
    pub gathering: GatheringId,
    /// Its number in the circle, from 1.
    pub number: u32,
    /// When, wall time.
    pub at: Millis,
    /// The zone it was planned in.
    pub zone: String,
    /// Its planned minutes.
    pub minutes: u32,
}

/// The lobby: what everyone who waits may know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct WaitingView {
    /// The circle, without anything anybody wrote.
    pub circle: LobbyView,
    /// Whether a gathering is on: its phase, where one runs.
    pub phase: Option<Phase>,
    /// Set when the door is locked for tonight.
    pub locked: Option<bool>,
    /// What everyone who waits was told.
    pub told: Option<WaitingNote>,
    /// When the gathering whose doors are open begins, about, where it starts late, wall time.
    pub begins: Option<Millis>,
    /// Running time at which the present part is meant to end, when nobody is let in before.
    pub pause_at: Option<Millis>,
}

/// The room: what everyone who has a seat may know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct RingView {
    /// The circle.
    pub circle: CircleView,
    /// The link of the call the voices are on.
    pub call_link: Option<BodyId>,
    /// The running gathering.
    pub gathering: Option<GatheringView>,
    /// Texts this lane may read.
    #[cfg_attr(test, ts(as = "BTreeMap<BodyId, String>"))]
    pub bodies: Bodies,
}

/// A running gathering.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct GatheringView {
    /// Which.
    pub id: GatheringId,
    /// Its number in the circle, from 1.
    pub number: u32,
    /// What it is about.
    pub theme: Option<BodyId>,
    /// How far it is.
    pub phase: Phase,
    /// Why nothing moves just now.
    pub standstill: Option<Standstill>,
    /// Why it is closing.
    pub closing: Option<ClosingReason>,
    /// Set when the room was held for long: it closes gently when all who are here agree.
    pub close_offered: Option<bool>,
    /// The gathering's time.
    pub clock: ClockView,
    /// When it begins, about, while its doors are open and it starts late, wall time.
    pub begins: Option<Millis>,
    /// Its planned minutes.
    pub minutes: u32,
    /// Its parts.
    pub segments: BTreeMap<SegmentId, SegmentView>,
    /// Their order.
    pub agenda: Vec<SegmentId>,
    /// The part it is in.
    pub segment: Option<SegmentId>,
    /// The people who have a seat.
    pub seats: BTreeMap<PersonId, SeatView>,
    /// The order they sit in; the piece follows it.
    pub order: Vec<PersonId>,
    /// The facilitator who leads.
    pub lead: PersonId,
    /// Where the talking piece is.
    pub piece: PieceView,
    /// Who is offered the piece next.
    pub next: Option<PersonId>,
    /// Who after that.
    pub then: Option<PersonId>,
    /// Whether the round of this segment was begun, and whether everyone present had their offer.
    pub round: Option<RoundState>,
    /// Where hands are raised: whose are up, in order.
    pub hands: Option<Vec<PersonId>>,
    /// The minutes the gathering would have in all, while everyone is asked whether they can stay longer.
    pub asks_to_stay: Option<u32>,
    /// By how many minutes everyone agreed to stay longer than planned.
    pub longer: Option<u32>,
    /// Set while there is a longer breath between turns.
    pub slow: Option<bool>,
    /// Set while everyone writes, or decides about what they wrote.
    pub writing_time: Option<WritingTimeView>,
    /// The bell that sounds: everyone breathes, and the clock stands.
    pub bell: Option<BellId>,
    /// Who guards the bell, beside those who hold the circle.
    pub guardians: Option<Vec<PersonId>>,
    /// Set while people sit in pairs.
    pub pairs: Option<PairsView>,
    /// The holder's turn while they are writing.
    pub writing: Option<TurnId>,
    /// What was shared and is here.
    pub reflections: BTreeMap<ReflectionId, ReflectionView>,
}

/// How far a round is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum RoundState {
    /// The piece is still with the facilitators.
    NotBegun,
    /// It goes round.
    Going,
    /// Everyone present was offered it.
    Done,
}

/// The gathering's time, to be shown without asking again. While it runs, gathering time = running time − `at`;
/// while it stands, gathering time = `at`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ClockView {
    /// Whether it runs.
    pub runs: bool,
    /// See above, milliseconds.
    pub at: Millis,
}

/// A part of the agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct SegmentView {
    /// What it is.
    pub kind: SegmentKind,
    /// Planned minutes.
    pub minutes: u32,
    /// What it is called here.
    pub title: Option<BodyId>,
    /// What is asked.
    pub prompt: Option<BodyId>,
    /// How others may answer.
    pub mode: ResponseMode,
    /// Gathering time at which it began.
    pub began: Option<Millis>,
}

/// A seat in the ring.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct SeatView {
    /// What they are called.
    pub name: BodyId,
    /// Their role, which no text can imitate.
    pub role: Role,
    /// Whether they are there.
    pub presence: Presence,
    /// Since when, running time; missing while they are simply here.
    pub since: Option<Millis>,
    /// Whether they accepted the agreements as they stand.
    pub accepted: bool,
    /// Their place in the order in which people came, from 1. Two of one name are told apart by it.
    pub n: u32,
}

/// Where the talking piece is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct PieceView {
    /// Where.
    pub at: PieceAt,
    /// The turn, when it is offered or held.
    pub turn: Option<TurnId>,
    /// To whom, or by whom.
    pub person: Option<PersonId>,
    /// Since when, gathering time.
    pub since: Option<Millis>,
    /// Soft milliseconds of a turn.
    pub each: Option<Millis>,
    /// Grace after them, milliseconds.
    pub grace: Option<Millis>,
}

/// Where the talking piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PieceAt {
    /// With the facilitators, between rounds.
    Home,
    /// In the middle, for whoever is moved.
    Centre,
    /// Offered; the turn has not started.
    Offered,
    /// Held.
    Held,
}

/// A reflection that is here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct ReflectionView {
    /// Whose.
    pub author: PersonId,
    /// In which part.
    pub segment: SegmentId,
    /// In which turn.
    pub turn: TurnId,
    /// The words.
    pub words: BodyId,
    /// Its place in the one order everyone sees, growing.
    pub n: u32,
    /// When it appeared, gathering time.
    pub at: Millis,
}
