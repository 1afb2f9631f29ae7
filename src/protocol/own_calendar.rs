//! When a circle meets, in its people's own calendars: the bodies of these requests.
use crate::circle::ids::CircleId;
use crate::circle::limits::Millis;
use serde::{Deserialize, Serialize};

/// `GET /api/calendar/{circle}`: whether the one who asks has an address that a calendar reads.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct CalendarAddress {
    /// What every gathering is called in a calendar: the operator's public text.
    pub title: String,
    /// The day since which there is one: milliseconds since 1970, UTC, at its beginning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<Millis>,
}

/// `POST /api/calendar/make`: a fresh address; `POST /api/calendar/end`: none any more.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CalendarOf {
    /// Of which circle.
    pub circle: CircleId,
}

/// The answer to the former: the address, shown this once.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CalendarMade {
    /// The whole address. Whoever has it reads when the circle meets.
    pub address: String,
}
