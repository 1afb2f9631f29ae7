//! Between gatherings: a person's own steps, and the log of what became of them. What they say is sealed to the person;
//! the rules know that a step is there and whether the circle may see it.
use crate::circle::ids::{BodyId, DeviceId, EntryId, StepId};
use serde::{Deserialize, Serialize};

/// Keep a step, new or as it reads now. Whatever is kept anew is sealed to oneself alone: a step that was shown is taken
/// back by it, until it is shown again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct KeepStep {
    /// A name for it, chosen at the first time.
    pub step: StepId,
    /// 1 at first, then one more each time, so that of two devices that change it at once the later one is told.
    pub version: u32,
    /// All that it says.
    pub words: BodyId,
}

/// Let the circle see a step: one wrap more, the words stay as they are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ShowStep {
    /// Which.
    pub step: StepId,
    /// Its words as they are, with the circle's wrap.
    pub words: BodyId,
}

/// Erase a step, and what the log says of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct EraseStep {
    /// Which.
    pub step: StepId,
    /// The log's entries about it; only the person's own page knows which these are.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(as = "Option<Vec<EntryId>>", optional))]
    pub entries: Vec<EntryId>,
}

/// Note what became of a step on a day. Of several notes under one name the one with the highest counter stands, and
/// of those the one of the highest device: in whatever order they arrive, all devices end with the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct NotePractice {
    /// Made from step and day under a key of one's own, so that two devices name the same day alike, and nobody else
    /// can tell which it is.
    pub entry: EntryId,
    /// One more than the highest this device has seen.
    pub counter: u32,
    /// On which it was written.
    pub device: DeviceId,
    /// What it says.
    pub words: BodyId,
}
