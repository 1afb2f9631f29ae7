//! What the desk signs apart from admitting and removing.
use crate::circle::ids::PersonId;
use crate::circle::keys::Step;
use serde::{Deserialize, Serialize};

/// Make the keys new after somebody erased themselves: they had what opens what others write, and nobody renewed it with
/// their going.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct RenewKeys {
    /// After whose going.
    pub after: PersonId,
    /// What the desk signed.
    pub step: Box<Step>,
}
