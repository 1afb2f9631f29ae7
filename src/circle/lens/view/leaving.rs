//! The shape of the leaving cards that were handed to the desk.
use crate::circle::ids::{BodyId, GatheringId};
use serde::Serialize;

/// The leaving cards of one gathering, four or more: of whom is nowhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LeavingView {
    /// Of which gathering.
    pub gathering: GatheringId,
    /// The number of the desk they are sealed for.
    pub desk: u32,
    /// The cards, by names that were drawn for them.
    pub cards: Vec<BodyId>,
}
