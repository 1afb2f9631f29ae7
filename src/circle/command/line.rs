//! What is written to the facilitators, or among them, and kept nowhere.
use crate::circle::ids::{BodyId, PersonId};
use serde::{Deserialize, Serialize};

/// Write on the private line of one person: they and whoever holds the circle read it, and nobody else knows of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Write {
    /// Whose line: one's own, or, for a facilitator, a member's.
    pub with: PersonId,
    /// The words.
    pub words: BodyId,
}

/// Write to the other facilitators.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct TellDesk {
    /// The words.
    pub words: BodyId,
}
