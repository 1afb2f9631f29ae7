//! After a gathering: somebody asks to be contacted, and facilitators see to whoever should be.
use crate::circle::ids::PersonId;
use crate::circle::limits::Millis;
use serde::{Deserialize, Serialize};

/// Ask the facilitators to get in touch, or take that back. At any time, also when nobody is there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ContactMe {
    /// From now on, or no longer.
    pub on: bool,
}

/// See to a follow-up oneself, so that it is done once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct TakeFollowUp {
    /// Whose.
    pub person: PersonId,
    /// Since when it stands, wall time: a later one of the same person is another.
    pub since: Millis,
}

/// A follow-up is done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct FollowUpDone {
    /// Whose.
    pub person: PersonId,
    /// Since when it stands, wall time.
    pub since: Millis,
}

/// Why somebody should be contacted. The later reason is the stronger one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// They belong to the circle and did not come.
    Absent,
    /// They were not there at the end, and had not asked to be left alone.
    Left,
    /// They asked.
    Asked,
}
