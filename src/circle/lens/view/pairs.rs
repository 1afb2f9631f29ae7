//! The shapes of pairs: who sits together, whose part it is, and until when.
use super::line::SaidView;
use crate::circle::ids::{BodyId, PairsId, PersonId, SegmentId};
use crate::circle::limits::Millis;
use serde::Serialize;
use std::collections::BTreeMap;

/// People sit in pairs, for everyone who has a seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct PairsView {
    /// Which.
    pub id: PairsId,
    /// Until when, gathering time.
    pub until: Millis,
    /// Set when everyone is called back, and comes.
    pub called_back: Option<bool>,
}

/// Two or three who sit together; one, while nobody is left to be with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct DyadView {
    /// Who, in the order of their parts.
    pub people: Vec<PersonId>,
    /// Whose part it is; missing while somebody is alone, or when all had theirs.
    pub speaks: Option<PersonId>,
    /// When that part began, or begins, gathering time.
    pub since: Millis,
    /// When it is over.
    pub ends: Millis,
    /// Facilitators who are with them.
    pub with: Vec<PersonId>,
    /// Set while they wait for a facilitator whom one of them called.
    pub called: Option<bool>,
}

/// Pairs that may begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BeginPairsView {
    /// In this part.
    pub segment: SegmentId,
    /// With these minutes for all who sit together; others may be given too.
    pub minutes: u32,
}

/// What is written where somebody sits, or where they look in, as far as they were there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct InPairView {
    /// In which pairs.
    pub pairs: PairsId,
    /// The texts, in order.
    pub order: Vec<BodyId>,
    /// Who wrote each, and when.
    pub said: BTreeMap<BodyId, SaidView>,
}

/// A call out of a pair that is over, to which nobody came.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CallView {
    /// Who sat there.
    pub people: Vec<PersonId>,
    /// When they were left, running time.
    pub since: Millis,
}
