//! The emergency card: whom to call for somebody, where they are, what helps. Sealed for the desk; opened only by a
//! control that is recorded and told.
use crate::circle::ids::{BodyId, PersonId};
use serde::{Deserialize, Serialize};

/// Fill in one's own emergency card, in the place of the one before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct FillCard {
    /// The card, a text like any other: the rules do not read it.
    pub card: BodyId,
}

/// Remove one's own emergency card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct RemoveCard {
    /// The number of the one that is to go: not one that was filled in meanwhile.
    pub number: u32,
}

/// Open somebody's emergency card. They are told by whom and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct OpenCard {
    /// Whose.
    pub person: PersonId,
    /// Which, by its number among theirs.
    pub number: u32,
}

/// Lay an opened card away again. Passing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CloseCard {
    /// Whose.
    pub person: PersonId,
}
