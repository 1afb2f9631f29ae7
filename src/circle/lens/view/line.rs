//! The shapes of what is written to the facilitators, or among them.
use crate::circle::ids::{BodyId, PersonId};
use crate::circle::limits::Millis;
use serde::Serialize;
use std::collections::BTreeMap;

/// A private line, or what facilitators write among themselves: the latest of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct LineView {
    /// The texts, in order.
    pub order: Vec<BodyId>,
    /// Who wrote each, and when.
    pub said: BTreeMap<BodyId, SaidView>,
    /// Set while what its person wrote last waits for a facilitator.
    pub waits: Option<bool>,
}

/// A text on a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SaidView {
    /// Who wrote it.
    pub by: PersonId,
    /// When, running time.
    pub at: Millis,
}
