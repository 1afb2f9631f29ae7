//! What stays of a gathering: no words, no turns, no passes.
use crate::circle::agenda::SegmentKind;
use crate::circle::command::after::Why;
use crate::circle::ids::{GatheringId, PersonId};
use crate::circle::limits::Millis;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Why a gathering closes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ClosingReason {
    /// The agenda reached its closing.
    Agenda,
    /// A facilitator closed early.
    Gently,
    /// Nobody ended it.
    ByItself,
    /// Those who were here agreed to it, while no facilitator was.
    Agreed,
    /// A facilitator ended it without a closing round.
    Emergency,
    /// A copy of the store was put back, and what was said in it was not in the copy.
    Restored,
}

/// What stays of a gathering: no words, no turns, no passes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Summary {
    /// Which.
    pub gathering: GatheringId,
    /// Its number in the circle, from 1.
    pub number: u32,
    /// When it was planned for, wall time.
    pub planned_at: Millis,
    /// When its doors opened, wall time.
    pub opened_at: Millis,
    /// When it was released, wall time.
    pub released_at: Millis,
    /// Its parts, as far as they were entered.
    pub segments: Vec<SegmentSummary>,
    /// Who had a seat.
    pub attended: Vec<PersonId>,
    /// How many they were, once who they were was let go.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub came: Option<u32>,
    /// The version of the agreements that held.
    pub agreements: u32,
    /// Which controls were used how often, never by whom or on whom.
    pub controls: BTreeMap<String, u32>,
    /// Why it closed.
    pub closed: ClosingReason,
    /// Whom somebody should get in touch with.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(as = "Option<Vec<FollowUpSummary>>", optional))]
    pub follow_ups: Vec<FollowUpSummary>,
    /// How far the record of controls was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub record: Option<RecordHead>,
}

impl Summary {
    /// Who was there is let go; how many stays.
    pub(in crate::circle) fn counts_only(&mut self) {
        let came = u32::try_from(self.attended.len()).unwrap_or(u32::MAX);
        self.came = self.came.or(Some(came));
        self.attended.clear();
        self.follow_ups.clear();
    }
}

/// Somebody who should be contacted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FollowUpSummary {
    /// Who.
    pub person: PersonId,
    /// Why.
    pub why: Why,
}

/// How far the record of controls was, and its head.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RecordHead {
    /// How many controls are in it.
    pub count: u32,
    /// SHA-256 over all of them, 64 hexadecimal digits.
    pub head: String,
}

/// What stays of a segment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SegmentSummary {
    /// What it was.
    pub kind: SegmentKind,
    /// Planned minutes.
    pub minutes: u32,
    /// Seconds of gathering time it took.
    pub took_seconds: u32,
}
