//! Reading first: whose words wait for a facilitator's eyes, and what becomes of them.
use crate::circle::ids::{BodyId, PersonId, ReflectionId};
use serde::{Deserialize, Serialize};

/// Whose words wait for a facilitator's eyes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Whose {
    /// Everyone's.
    #[default]
    Everyone,
    /// Of those who are at their first gathering of this circle.
    Newcomers,
    /// One person's.
    Person(PersonId),
}

impl Whose {
    /// Whether it is the usual one, which is not written.
    pub fn is_everyone(&self) -> bool {
        *self == Self::Everyone
    }
}

/// Give held words back to their author, who may change them and send them again, after their turn too.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ReturnWords {
    /// Which.
    pub reflection: ReflectionId,
    /// What a facilitator writes to their author, for the two of them and the desk.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub note: Option<BodyId>,
}

/// Send words again that were given back. They wait for a facilitator's eyes as they did before, whoever has the piece.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SendAgain {
    /// What was given back.
    pub returned: ReflectionId,
    /// A fresh name for what is sent now.
    pub reflection: ReflectionId,
    /// The words.
    pub words: BodyId,
}

/// Take words of somebody else out of the room. They are erased as when their author takes them back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Redact {
    /// Which.
    pub reflection: ReflectionId,
}
