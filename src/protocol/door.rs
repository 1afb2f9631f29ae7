//! The bodies of the door's requests: everything that happens before there is a WebSocket, and what concerns the whole
//! practice. JSON both ways; see `protocol.md`, "Requests".
use super::body::Body;
use crate::circle::agenda::{Entry, Medium};
use crate::circle::command::Founding;
use crate::circle::ids::{BodyId, CircleId, DeviceId, GatheringId, InvitationId, PersonId};
use crate::circle::kept::{Reader, Thing, Until};
use crate::circle::limits::Millis;
use crate::circle::practice::{DeviceKind, SessionId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// `POST /api/link`: open a one-time facilitator link.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct OpenLink {
    /// The link's secret, from its fragment.
    pub secret: String,
}

/// `GET /api/me`: who this browser is.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct Me {
    /// Set when this browser belongs to a facilitator.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub facilitator: Option<FacilitatorCard>,
    /// The circles this browser belongs to, as participant or facilitator, and as whom.
    pub circles: Vec<MyCircle>,
    /// The session's name, where there is one. It opens nothing; who knocks first follows from it, too.
    #[cfg_attr(test, ts(as = "Option<String>"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session: Option<SessionId>,
}

/// A circle this browser belongs to.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MyCircle {
    /// Which.
    pub circle: CircleId,
    /// As whom.
    pub person: PersonId,
}

/// A facilitator of the practice. What they are called, they say in each circle; here nobody could read it.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FacilitatorCard {
    /// Who.
    pub person: PersonId,
}

/// `GET /api/desk`: a facilitator's home.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct Desk {
    /// The practice's name, the operator's public text.
    pub practice: String,
    /// Oneself.
    pub me: FacilitatorCard,
    /// How many other facilitators the practice has.
    pub colleagues: u32,
    /// The circles one holds, in the order they were made.
    pub circles: Vec<CircleCard>,
    /// Whether one crisis line is confirmed; circles open only then.
    pub crisis_line_confirmed: bool,
}

/// A circle on a facilitator's home.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct CircleCard {
    /// Which.
    pub id: CircleId,
    /// Its number on this server, from 1: with it and seven spoken words somebody finds its door.
    pub spoken: u32,
    /// The template it was made from.
    pub template: String,
    /// Where the voices are.
    pub medium: Medium,
    /// Who may come in, and when.
    pub entry: Entry,
    /// How many participants belong to it.
    pub members: u32,
    /// How many facilitators hold it.
    pub facilitators: u32,
    /// How many wait to be let in.
    pub waiting: u32,
    /// How many signals nobody has answered.
    pub signals: u32,
    /// The phase of the running gathering.
    #[cfg_attr(test, ts(type = "\"doors\" | \"open\" | \"closing\""))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phase: Option<crate::circle::state::Phase>,
    /// Gatherings that were, and are on the calendar, in order of time.
    pub gatherings: Vec<GatheringDot>,
}

/// A gathering on the calendar of a circle card.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct GatheringDot {
    /// Which.
    pub id: GatheringId,
    /// Its number in the circle.
    pub number: u32,
    /// When it was planned for, wall time.
    pub at: Millis,
    /// The zone it was planned in; empty for those that were.
    pub zone: String,
    /// Its planned minutes; 0 for those that were.
    pub minutes: u32,
    /// Whether it was released.
    pub past: bool,
}

/// `POST /api/circles`: make a circle.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct NewCircle {
    /// As it begins.
    pub founding: Founding,
    /// What it names, sealed or signed, no more and no less.
    #[cfg_attr(test, ts(as = "BTreeMap<BodyId, String>"))]
    pub bodies: BTreeMap<BodyId, Body>,
}

/// `POST /api/door`: look at the door an invitation opens.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct LookAtDoor {
    /// Which circle, from the link's fragment.
    pub circle: CircleId,
    /// The token that follows from the invitation's secret, in base64url (`sealing.md`, section 7).
    pub token: String,
}

/// The answer to it.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct DoorView {
    /// The invitation.
    pub invitation: InvitationId,
    /// The door's page, sealed for whoever has the secret.
    #[cfg_attr(test, ts(type = "string"))]
    pub page: Body,
    /// Whom it brings back; whoever knocks is them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonId>,
    /// Whether it leads to the desk: a facilitator of the practice knocks, as themselves.
    pub desk: bool,
    /// What everyone in the lobby may know.
    #[cfg_attr(test, ts(type = "WaitingView"))]
    pub waiting: serde_json::Value,
}

/// `GET /api/spoken/{n}`: the circle with this number on this server. One that is not there has an answer, too.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Spoken {
    /// Which.
    pub circle: CircleId,
}

/// `POST /api/knock`: ask to be let in. Answered with [`Knocked`] and a session cookie.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct KnockAtDoor {
    /// Which circle.
    pub circle: CircleId,
    /// The invitation's token.
    pub token: String,
    /// Who, as the proof says: whoever follows from `key` (see `protocol.md`), or whom the door names, or oneself.
    pub person: PersonId,
    /// A fresh id for this browser in this circle.
    pub device: DeviceId,
    /// Its public keys and the proof: agree, sign, self (65 bytes each) and the MAC (32), in base64url.
    #[cfg_attr(test, ts(type = "string"))]
    pub proof: Body,
    /// What the person wants to be called, sealed for the desk and themselves.
    #[cfg_attr(test, ts(type = "string"))]
    pub name: Body,
    /// The id the name was sealed under.
    pub name_id: BodyId,
    /// The version of the agreements they accepted.
    pub agreements: u32,
    /// They say that they are an adult.
    pub adult: bool,
    /// They say that they are in a private place.
    pub private_place: bool,
    /// 32 random bytes in base64url that this browser made for this knock. A knock whose answer was lost is sent again
    /// with the same key and gives the same session; any other browser has another key.
    pub key: String,
}

/// The answer to a knock.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Knocked {
    /// Who one is in this circle.
    pub person: PersonId,
    /// The session's token, for clients without cookies; browsers have it as a cookie.
    pub session: String,
}

/// `GET /api/devices`: the devices that come back as this person, this one first.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Devices {
    /// This one, then the one used last.
    pub devices: Vec<Device>,
}

/// A device that comes back as this person. Its browser and its address are not known here.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct Device {
    /// Its name in requests. It opens nothing.
    #[cfg_attr(test, ts(type = "string"))]
    pub id: SessionId,
    /// What its person says it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<DeviceKind>,
    /// The day since which it comes in: milliseconds since 1970, UTC, at its beginning.
    pub since: Millis,
    /// The last day it was used, likewise.
    pub used: Millis,
    /// Whether it is the one that asks.
    pub this: bool,
}

/// `POST /api/devices/kind`: say what a device is, so that it is known again in the list.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct DeviceIs {
    /// Which.
    #[cfg_attr(test, ts(type = "string"))]
    pub device: SessionId,
    /// What it is.
    pub kind: DeviceKind,
}

/// `POST /api/devices/end`: a device, or every other one, does not come back as this person any more.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct EndDevices {
    /// Which; all but the one that asks, if it is missing.
    #[serde(default)]
    #[cfg_attr(test, ts(as = "Option<String>", optional))]
    pub device: Option<SessionId>,
}

/// `POST /api/erase-me`: everything of the one who asks is to be gone from a circle.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct EraseMe {
    /// Which circle.
    pub circle: CircleId,
}

/// The answer: a receipt. What is named was there a moment before, and is gone.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Erased {
    /// From which circle.
    pub circle: CircleId,
    /// When, wall time.
    pub at: Millis,
    /// What went.
    pub went: Vec<Went>,
}

/// Something that was erased.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Went {
    /// What.
    pub thing: Thing,
    /// How many of it there were.
    pub count: u32,
}

/// `GET /api/kept/{circle}`: what is kept here of the one who asks, where, who can read it, and until when.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct Kept {
    /// Of which circle.
    pub circle: CircleId,
    /// Who one is there.
    pub person: PersonId,
    /// The server's date, wall time.
    pub now: Millis,
    /// When the series ended or will end, wall time; missing while a gathering runs, and before there was any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub series_ends: Option<Millis>,
    /// Whether one belongs to it, and does not only wait at its door.
    pub member: bool,
    /// Whether one holds it.
    pub holds: bool,
    /// Which version of the agreements one accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accepted: Option<u32>,
    /// The gatherings one had a seat in, of those that are remembered.
    pub attended: Vec<Attended>,
    /// Everything, line by line.
    pub things: Vec<KeptThing>,
}

/// A gathering one was at.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Attended {
    /// Its number in the circle, from 1.
    pub number: u32,
    /// When it was planned for, wall time.
    pub planned_at: Millis,
    /// When it was released, wall time.
    pub released_at: Millis,
}

/// One line of what is kept.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct KeptThing {
    /// What.
    pub thing: Thing,
    /// How much of it there is now; missing where the circle does not know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<u32>,
    /// Whether it lies in memory alone, and never on a disk.
    pub memory: bool,
    /// Who can read it. Where the server is not among them, it is sealed.
    pub readers: Vec<Reader>,
    /// Until when, at the latest.
    pub until: Until,
    /// That date, wall time, where it is known by now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goes_at: Option<Millis>,
}

/// `POST /api/ways-in/end`: a participant does not come back to a circle with any device any more.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct EndWaysIn {
    /// Which circle; the one who asks holds it.
    pub circle: CircleId,
    /// Who.
    pub person: PersonId,
}

/// `POST /api/links`: a fresh one-time facilitator link.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct WantedLink {
    /// True: a way back in for oneself. False: for a new colleague.
    pub for_me: bool,
}

/// A one-time facilitator link.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Link {
    /// The whole address; its secret is in the fragment.
    pub link: String,
}

/// What a request that was refused answers, with a 4xx or 5xx status.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Refused {
    /// A stable code: a refusal of the rules, or `signed_out`, `no_such_link`, `no_such_device`, `not_understood`, `other_origin`,
    /// `too_many`, `store_unavailable`, `not_found`, `internal`.
    pub code: String,
    /// What happened and what to do now, for a person.
    pub sentence: String,
}
