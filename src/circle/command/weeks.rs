//! The weeks after an experience, as somebody keeps them for themselves: when it was, and how settled they felt from one
//! gathering to the next. Sealed to the person; the rules know that there is something.
use crate::circle::ids::BodyId;
use serde::{Deserialize, Serialize};

/// Keep all of it as it reads now, or erase it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct KeepWeeks {
    /// 1 at first, then one more each time, so that of two devices that change it at once the later one is told.
    pub version: u32,
    /// All that it says. Without: what was there is erased, and what was shown of it is taken back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub words: Option<BodyId>,
}

/// Let the facilitators know when the experiences were, and nothing else: a text of its own, in the place of the one
/// before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ShowWeeks {
    /// The dates, for the desk and oneself.
    pub words: BodyId,
}

/// Take that back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct HideWeeks {
    /// What was shown.
    pub words: BodyId,
}
