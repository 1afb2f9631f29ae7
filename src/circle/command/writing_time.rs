//! A writing time: everyone writes at once, each for themself. What is written is with its author until the reveal, and then
//! each decides: only what somebody shares is ever sent.
use crate::circle::ids::{BodyId, ReflectionId, SegmentId, TurnId, WritingId};
use serde::{Deserialize, Serialize};

/// Begin a writing time, in a part that is open, while nobody has the piece.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct BeginWriting {
    /// The part that is on.
    pub segment: SegmentId,
    /// A fresh name for the writing time.
    pub writing: WritingId,
    /// Its minutes.
    pub minutes: u32,
}

/// Give a writing time more minutes. After it was over, people write on, and what was shared waits with them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct MoreWriting {
    /// Which.
    pub writing: WritingId,
    /// All its minutes, so that asking twice gives them once.
    pub minutes: u32,
}

/// Let the writing be over: each decides now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct BeginReveal {
    /// Which.
    pub writing: WritingId,
}

/// End a writing time without a reveal: everyone keeps what they wrote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct EndWriting {
    /// Which.
    pub writing: WritingId,
}

/// Show what was shared, all at once, in the order in which people sit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ShowWritten {
    /// Which.
    pub writing: WritingId,
}

/// Share what one wrote, at the reveal. It appears with what the others share, and not before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ShareWritten {
    /// Which writing time.
    pub writing: WritingId,
    /// A fresh name for the turn that it stands for.
    pub turn: TurnId,
    /// A fresh name for the reflection.
    pub reflection: ReflectionId,
    /// The words.
    pub words: BodyId,
}
