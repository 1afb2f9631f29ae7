//! Pairs: two or three people with equal parts, apart from the circle for a while. What is here is who is with whom, whose
//! part it is, and when it switches; what they say to each other is not, and where they write it, it is in memory alone.
use crate::circle::ids::{BodyId, PairsId, PersonId, SegmentId};
use serde::{Deserialize, Serialize};

/// How many sit together, as far as the number of people allows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Together {
    /// Two; where one is left over, one three.
    #[default]
    Two,
    /// Three; where that does not come out, one pair or two.
    Three,
}

/// Have everyone who is here sit in pairs, in a part that is open, while nobody has the piece.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct BeginPairs {
    /// The part that is on.
    pub segment: SegmentId,
    /// A fresh name for these pairs.
    pub pairs: PairsId,
    /// All their minutes, shared equally by those who sit together.
    pub minutes: u32,
    /// How many sit together.
    pub size: Together,
    /// Those who are put together by hand, two or three each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(as = "Option<Vec<Vec<PersonId>>>", optional))]
    pub chosen: Vec<Vec<PersonId>>,
    /// The order in which the others are put together, as it was drawn; without it neighbours sit together.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(as = "Option<Vec<PersonId>>", optional))]
    pub order: Vec<PersonId>,
}

/// Give all pairs more minutes: those whose part is on or still to come share them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct MorePairs {
    /// Which.
    pub pairs: PairsId,
    /// All their minutes, so that asking twice gives them once.
    pub minutes: u32,
}

/// Call everyone back: within half a minute all are in the circle again. Until then it can be undone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CallBack {
    /// Which.
    pub pairs: PairsId,
    /// Call them, or let them go on.
    pub on: bool,
}

/// Look in on some of them, or leave them. They see a facilitator who is there, from the first moment to the last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct LookIn {
    /// Which pairs.
    pub pairs: PairsId,
    /// Which of them, by number.
    pub dyad: u32,
    /// Come, or go.
    pub on: bool,
}

/// Call a facilitator to one's pair, or no longer. Nobody is told who of them called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CallIn {
    /// Which pairs.
    pub pairs: PairsId,
    /// Call, or take it back.
    pub on: bool,
}

/// Write to those who sit with one, in one's own part. It names everyone who is there, so that nobody reads it whom its
/// author has not seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SayInPair {
    /// Which pairs.
    pub pairs: PairsId,
    /// Everyone else who is there: those who sit with them, and facilitators who look in.
    pub to: Vec<PersonId>,
    /// The words.
    pub words: BodyId,
}
