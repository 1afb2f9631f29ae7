//! The rungs between noticing and parting: a question to one person, the lead in other hands, a closing that those who
//! are here agree to, and an end without a round.
use crate::circle::ids::{GatheringId, PersonId};
use serde::{Deserialize, Serialize};

/// Ask one person alone: still with us? Passing; answered with a signal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Check {
    /// Whom.
    pub person: PersonId,
    /// False takes the question back.
    pub on: bool,
}

/// Hand the lead to another facilitator who is here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct HandLead {
    /// Which gathering.
    pub gathering: GatheringId,
    /// To whom.
    pub person: PersonId,
}

/// End now, without a closing round: straight to the last part, which says whom to turn to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct EmergencyEnd {
    /// Which gathering.
    pub gathering: GatheringId,
}

/// Agree that a room which was held for long closes gently, or no longer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct AgreeToClose {
    /// Which gathering.
    pub gathering: GatheringId,
    /// False: not now, after all.
    pub on: bool,
}

/// Say that a facilitator holds the circle until the next release and no longer, or for good after all. With the release
/// their seat and their ways in end by themselves, and a facilitator's page makes the keys they had new.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ForTonight {
    /// Who.
    pub person: PersonId,
    /// Until the release, or for good.
    pub on: bool,
}
