//! The bell, and who may ring it beside the facilitators.
use crate::circle::ids::{BellId, GatheringId, PersonId};
use serde::{Deserialize, Serialize};

/// Ring the bell: everyone pauses for a breath, and the clock stands meanwhile. Nobody loses the piece by it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Ring {
    /// The running gathering.
    pub gathering: GatheringId,
    /// A fresh name for it, so that ringing twice rings once.
    pub bell: BellId,
}

/// Have somebody be guardian in this gathering, or no longer. Whoever is can lay it down themself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Guard {
    /// The running gathering.
    pub gathering: GatheringId,
    /// Who.
    pub person: PersonId,
    /// From now on, or no longer.
    pub on: bool,
}
