//! The shape of many people: what each of them has, told before anybody is let in.
use crate::circle::ids::SegmentId;
use serde::Serialize;
use std::collections::BTreeMap;

/// More people than a circle holds well, of whom some still wait at the door.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct CrowdView {
    /// How many there are with those who wait and were not told that it is full.
    pub people: u32,
    /// How many a circle holds well, or are in already.
    pub instead: u32,
    /// The rounds to come in which each would have less time.
    pub parts: BTreeMap<SegmentId, CrowdPartView>,
    /// Set while another facilitator is here, with whom a second circle is possible.
    pub another: Option<bool>,
}

/// Soft seconds of a turn in a round to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CrowdPartView {
    /// With everyone.
    pub each: u32,
    /// With those who are `instead`.
    pub instead: u32,
}
