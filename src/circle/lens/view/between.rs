//! The shapes of what people carry from one gathering to the next.
use crate::circle::ids::{BodyId, DeviceId, StepId};
use serde::Serialize;
use std::collections::BTreeMap;

/// One's own step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct OwnStepView {
    /// How often it was kept; the next time names one more.
    pub version: u32,
    /// All that it says.
    pub words: BodyId,
    /// Whether the circle sees it.
    pub shown: Option<bool>,
}

/// One entry of one's own log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LogEntryView {
    /// Grows with each edit.
    pub counter: u32,
    /// On which device it was written.
    pub device: DeviceId,
    /// What it says.
    pub words: BodyId,
}

/// What one keeps of the weeks after an experience.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct OwnWeeksView {
    /// How often it was kept or erased; the next time names one more.
    pub version: u32,
    /// All that it says.
    pub words: Option<BodyId>,
    /// The dates that the facilitators see.
    pub shown: Option<BodyId>,
}

/// How many steps there are in a circle, no names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct StepCountView {
    /// Steps that people keep.
    pub named: u32,
    /// Of these, those that their owners came back to and kept anew.
    pub reviewed: u32,
}

/// What somebody shows the circle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ShownStepsView {
    /// What they are called.
    pub name: BodyId,
    /// Their steps.
    pub steps: BTreeMap<StepId, BodyId>,
}
