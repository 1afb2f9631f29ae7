//! The calendar after it was planned: another time, not at all after all, a little later tonight, many at once. What changes
//! a time names the one that was seen, so that what is sent again never undoes what somebody else did meanwhile.
use crate::circle::agenda::Plan;
use crate::circle::ids::{GatheringId, SegmentId};
use crate::circle::limits::Millis;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Plan several gatherings at once: all of them, or none. Each is planned as if it were asked for alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PlanSeries {
    /// The plans.
    pub plans: Vec<Plan>,
}

/// Move a planned gathering to another time. It stays the same gathering, and everyone is told from when to when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct MoveGathering {
    /// Which.
    pub gathering: GatheringId,
    /// When it was to begin, wall time.
    pub from: Millis,
    /// When it begins now: milliseconds since 1970, UTC.
    pub at: Millis,
}

/// Cancel a planned gathering. Everyone sees that it will not take place, until its time has passed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CancelGathering {
    /// Which.
    pub gathering: GatheringId,
}

/// Plan a cancelled gathering again, as it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PlanAgain {
    /// Which.
    pub gathering: GatheringId,
}

/// Say that a gathering starts late, until it has begun. Its time stays what it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct StartLate {
    /// Which.
    pub gathering: GatheringId,
    /// When it was to begin until now: its time, or what was said before. Wall time.
    pub from: Millis,
    /// When it begins, about: milliseconds since 1970, UTC. Its own time takes it back.
    pub begins: Millis,
}

/// Give parts of a planned gathering other minutes, until its doors open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SetMinutes {
    /// Which gathering.
    pub gathering: GatheringId,
    /// The parts that change, each with all its minutes.
    pub minutes: BTreeMap<SegmentId, u32>,
}
