//! Staying longer, by everyone's consent. What is asked and answered names the length that the gathering would have then,
//! so that no answer is taken for another question. Passing, all but the staying itself: who had to go is kept nowhere.
use crate::circle::ids::GatheringId;
use serde::{Deserialize, Serialize};

/// Ask everyone here whether they can stay longer, or ask no longer. Passing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct AskToStay {
    /// The running gathering.
    pub gathering: GatheringId,
    /// The minutes it would have in all.
    pub until: u32,
    /// Ask, or let the question go.
    pub on: bool,
}

/// Say whether one can stay. Facilitators learn how many can, and nobody learns who. Passing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct AnswerStay {
    /// The running gathering.
    pub gathering: GatheringId,
    /// The minutes that were asked about.
    pub until: u32,
    /// True: I can stay. False: I have to go.
    pub stays: bool,
}

/// Stay longer, as everyone here agreed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct StayLonger {
    /// The running gathering.
    pub gathering: GatheringId,
    /// The minutes it has in all from now on.
    pub until: u32,
}
