//! The request for the key under which a browser keeps its own keys; see `protocol.md`, "Requests".
use crate::circle::ids::CircleId;
use serde::{Deserialize, Serialize};

/// `POST /api/unlock`: the key to a bundle this browser keeps.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Unlock {
    /// Of which circle.
    pub circle: CircleId,
    /// Which bundle.
    pub which: Bundle,
}

/// Which bundle of a browser.
#[derive(Clone, Copy, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Bundle {
    /// What it keeps between gatherings.
    Standing,
    /// What it keeps until the running gathering is released.
    Gathering,
}

/// The answer.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Unlocked {
    /// 32 bytes in base64url. The same each time, until the session, the membership or the gathering ends.
    pub key: String,
}
