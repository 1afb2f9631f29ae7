//! The shapes of the floor on the desk: how much time there is, without saying how much is over.
use crate::circle::limits::Millis;
use serde::Serialize;

/// How many of those here can stay longer. Nobody's name is in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct StayingView {
    /// Said that they can.
    pub stay: u32,
    /// Said that they have to go.
    pub go: u32,
    /// Have not said anything yet.
    pub open: u32,
}

/// The time of the running gathering, in moments that stand still, so that a page can count by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct PaceView {
    /// When the part that is on is over as planned, running time.
    pub part_ends: Option<Millis>,
    /// When the closing's own minutes begin, running time.
    pub closing_begins: Millis,
    /// When the gathering is over as planned, running time.
    pub ends: Millis,
    /// Minutes that the parts before the closing could give to the one that is on.
    pub spare: u32,
    /// How many are still to be offered the piece in this round.
    pub to_come: Option<u32>,
    /// Soft milliseconds of a turn in this round.
    pub each: Option<Millis>,
    /// The most that one turn was planned to take, milliseconds.
    pub each_most: Option<Millis>,
    /// The least that is shared out, milliseconds.
    pub each_least: Millis,
    /// Milliseconds that are kept free after each turn.
    pub breath: Millis,
    /// Milliseconds that one tap gives to the holder.
    pub gives: Millis,
}
