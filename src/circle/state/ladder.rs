//! What facilitators ask one person alone.
use crate::circle::command::SignalKind;
use crate::circle::limits::Millis;

/// Whether somebody is still with the circle, asked by a facilitator of them alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Check {
    /// Since when it is asked, running time.
    pub since: Millis,
    /// What they answered, and when, running time.
    pub answer: Option<(SignalKind, Millis)>,
}
