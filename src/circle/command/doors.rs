//! The doors of a running gathering: shut, a word to everyone who waits, and somebody who is out for a while.
use crate::circle::ids::{BodyId, GatheringId, InvitationId, PersonId};
use serde::{Deserialize, Serialize};

/// Lock the door, or open it again. Nobody inside notices, and whoever was here before comes back all the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Lock {
    /// Which gathering.
    pub gathering: GatheringId,
    /// Locked from now on, or no longer.
    pub on: bool,
}

/// A word to everyone who waits. One of a few sentences: whoever waits has no key, and the lobby shows no text at all, so
/// that nothing anybody wrote can get there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum WaitingNote {
    /// We let you in in a moment.
    InAMoment,
    /// You come in at the next pause.
    AtTheNextPause,
    /// We begin a little later.
    WeBeginLater,
    /// Not tonight; somebody will be in touch.
    NotTonight,
}

/// Say a word to everyone who waits, or take it back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct TellWaiting {
    /// Which gathering.
    pub gathering: GatheringId,
    /// What; nothing takes it back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub note: Option<WaitingNote>,
}

/// Tell somebody at the door that the circle is full tonight, or that there is room after all. They are not turned away: they
/// stay on the list in the order people came, and whoever is on it can be let in at any boundary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct TellFull {
    /// Which gathering.
    pub gathering: GatheringId,
    /// Who.
    pub person: PersonId,
    /// Full for them from now on, or no longer.
    pub on: bool,
}

/// Have somebody step out. Their place and their words are kept; they come back when a facilitator lets them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct StepSomeoneOut {
    /// Which gathering.
    pub gathering: GatheringId,
    /// Who.
    pub person: PersonId,
}

/// Let somebody back in who was asked to step out. They come when they like.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct LetBackIn {
    /// Which gathering.
    pub gathering: GatheringId,
    /// Who.
    pub person: PersonId,
}

/// A link that takes the place of one that somebody who is removed still knows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct NewLink {
    /// A fresh name for it.
    pub invitation: InvitationId,
    /// SHA-256 of its token, 64 lower-case hexadecimal digits.
    pub hash: String,
    /// The door's page, sealed for whoever has the secret.
    pub page: BodyId,
    /// The secret, sealed for the desk.
    pub secret: BodyId,
}
