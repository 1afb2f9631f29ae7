//! Stepping out together: one or two facilitators with one person.
use crate::circle::ids::{GatheringId, PersonId};
use serde::{Deserialize, Serialize};

/// Step out with one person; the circle sees no more than that both stepped out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Aside {
    /// Which gathering.
    pub gathering: GatheringId,
    /// With whom.
    pub person: PersonId,
}

/// Go back to the circle. Whoever stepped out with a facilitator may end it as well; then all of them are back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct EndAside {
    /// Which gathering.
    pub gathering: GatheringId,
    /// With whom one stepped out; oneself, for whom a facilitator stepped out with.
    pub person: PersonId,
}
