//! What somebody says on their way out without a name.
use crate::circle::ids::{BodyId, GatheringId};
use serde::{Deserialize, Serialize};

/// Leave a card: once for each person and gathering. Passing: it lies in memory alone, and nothing says whose it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct LeaveCard {
    /// The gathering that closes, or was just released.
    pub gathering: GatheringId,
    /// The number of the desk it is sealed for.
    pub desk: u32,
    /// The card. It is kept under another name, which the server draws.
    pub card: BodyId,
}
