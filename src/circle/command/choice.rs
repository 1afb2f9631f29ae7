//! What somebody chooses among with one tap.
use serde::{Deserialize, Serialize};

/// How somebody gives a turn on. No reason is asked, and no trace is left after release.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Pass {
    /// Come back to me once, at the end.
    ForNow,
    /// Not in this round.
    Round,
}

/// One tap, in every state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum SignalKind {
    /// I am all right.
    Ok,
    /// Give me a moment.
    GiveMeAMoment,
    /// I need a person.
    INeedAPerson,
}

/// When somebody says how settled they feel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Moment {
    /// On the way in.
    Arriving,
    /// On the way out.
    Leaving,
}
