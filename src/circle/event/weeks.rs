//! What somebody keeps of the weeks after an experience, and what the facilitators may know of it.
use crate::circle::ids::{BodyId, PersonId};
use serde::{Deserialize, Serialize};

/// Kept as it is now, or no longer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WeeksKept {
    /// Who.
    pub person: PersonId,
    /// How often they were kept or erased.
    pub version: u32,
    /// All that they say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<BodyId>,
}

/// What the facilitators see of it, or saw.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WeeksSeen {
    /// Who.
    pub person: PersonId,
    /// The dates.
    pub words: BodyId,
}
