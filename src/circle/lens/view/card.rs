//! The shapes of emergency cards.
use crate::circle::ids::{BodyId, PersonId};
use crate::circle::limits::Millis;
use serde::Serialize;
use std::collections::BTreeMap;

/// One's own emergency card. Its text is not shown again: the browser that wrote it remembers it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct OwnCardView {
    /// Which it is among one's own, while there is one.
    pub number: Option<u32>,
    /// The latest times it was opened, by number from 1.
    pub opened: BTreeMap<u32, CardOpenedView>,
}

/// A facilitator opened the card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct CardOpenedView {
    /// Who.
    pub by: PersonId,
    /// What they are called, for those who may read names.
    pub name: Option<BodyId>,
    /// When, wall time.
    pub at: Millis,
}
