//! The shapes of a writing time: that people write, and until when. Who writes, and whether anybody does, is in none of them.
use crate::circle::ids::{BodyId, ReflectionId, SegmentId, TurnId, WritingId};
use crate::circle::limits::Millis;
use serde::Serialize;

/// Everyone writes, or decides about what they wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WritingTimeView {
    /// Which.
    pub id: WritingId,
    /// Whether people still write, or each decides.
    pub stage: WritingStage,
    /// Until when, gathering time.
    pub until: Millis,
}

/// How far a writing time is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum WritingStage {
    /// Everyone writes, each for themself.
    Writing,
    /// Each decides. What is shared appears at its end.
    Reveal,
}

/// What one shared oneself at a reveal that goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct OwnWrittenView {
    /// The reflection it will be.
    pub reflection: ReflectionId,
    /// The turn that it stands for.
    pub turn: TurnId,
    /// The words.
    pub words: BodyId,
    /// Set when a facilitator reads it first.
    pub held: Option<bool>,
}

/// A writing time that may begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BeginWritingView {
    /// In this part.
    pub segment: SegmentId,
    /// With these minutes; others may be given too.
    pub minutes: u32,
}
