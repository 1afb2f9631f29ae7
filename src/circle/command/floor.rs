//! The floor: what a facilitator asks while the piece goes, and what people answer from their seats. Each names what it
//! saw (a turn and its time, a part and its minutes), so that two taps, or two facilitators, do it once.
use crate::circle::ids::{GatheringId, PersonId, SegmentId, TurnId};
use crate::circle::limits::Millis;
use serde::{Deserialize, Serialize};

/// Give the holder a minute more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct GiveTime {
    /// Their turn.
    pub turn: TurnId,
    /// The soft milliseconds it has, as seen: when it has others, time was given already.
    pub each: Millis,
}

/// Give the part that is on more minutes, out of those that come before the closing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct GiveMinutes {
    /// The part.
    pub segment: SegmentId,
    /// All the minutes it is to have.
    pub minutes: u32,
}

/// Offer the piece to somebody by name, also instead of an offer that was not taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Offer {
    /// The part this is about.
    pub segment: SegmentId,
    /// To whom.
    pub person: PersonId,
    /// A fresh name for the turn.
    pub turn: TurnId,
}

/// Take an offer back. In a round their place is kept, and they are offered the piece after the others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Skip {
    /// The offer.
    pub turn: TurnId,
}

/// Have people sit in another order, between rounds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Reseat {
    /// The running gathering.
    pub gathering: GatheringId,
    /// Everyone who has a seat, in the new order.
    pub order: Vec<PersonId>,
}

/// Share out the time that is left of this part among those who are still to come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ShareTime {
    /// The ring.
    pub segment: SegmentId,
    /// The soft milliseconds of a turn in it, as seen: when they are others, it was done already.
    pub each: Millis,
}

/// Leave a longer breath between turns, or no longer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SlowPace {
    /// The running gathering.
    pub gathering: GatheringId,
    /// From now on, or no longer.
    pub on: bool,
}

/// Tell the holder, and nobody else, that their time comes to its end. Passing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Hint {
    /// Their turn.
    pub turn: TurnId,
}

/// Raise one's hand, or take it down: where hands go in order, the piece goes to the next one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Hand {
    /// The part this is about.
    pub segment: SegmentId,
    /// Up, or down again.
    pub up: bool,
}
