//! What became of the calendar after it was planned.
use crate::circle::ids::GatheringId;
use crate::circle::limits::Millis;
use serde::{Deserialize, Serialize};

/// A planned gathering has another time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moved {
    /// Which.
    pub gathering: GatheringId,
    /// When it begins now, wall time.
    pub at: Millis,
}

/// A planned gathering will not take place; or it will, after all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OnOrOff {
    /// Which.
    pub gathering: GatheringId,
}

/// A gathering starts late, or on time after all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StartsLate {
    /// Which.
    pub gathering: GatheringId,
    /// When it begins, about, wall time. Nothing: at its time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub begins: Option<Millis>,
}
