//! The practice: who facilitates, which circles there are, which lines to call were tried, and who may come in as whom.
//!
//! Rules like a circle's, and as pure: [`decide`](Practice::decide) says what happens or why not,
//! [`apply`](Practice::apply) is total, and nothing here asks for the time. Secrets never reach this file: links and
//! sessions are known by the SHA-256 of their secret, 64 lower-case hexadecimal digits.
mod command;
mod feeds;
mod rules;

use super::event::At;
use super::ids::{CircleId, PersonId};
use super::limits::Millis;
pub use command::{On, PracticeCommand, Way};
pub use feeds::{FEEDS_MAX, Feed, Feeds};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use uuid::Uuid;

const DAY: Millis = 24 * 60 * 60 * 1_000;
/// A one-time link is good this long: a week is enough to meet, and a lost note is worthless soon.
pub const LINK_LASTS: Millis = 7 * DAY;
/// A facilitator is signed out this long after signing in, unless a gathering of theirs is running.
pub const GRANT_LASTS: Millis = 12 * 60 * 60 * 1_000;
/// A facilitator who does nothing for this long is signed out, unless a gathering of theirs is running.
pub const GRANT_IDLE: Millis = 2 * 60 * 60 * 1_000;
/// A participant's session lasts this many days after the last day of use.
pub const SESSION_DAYS: u64 = 180;
/// Links that nobody has used yet; more at once is a mistake.
pub const LINKS_MAX: usize = 100;
/// Facilitators of one practice.
pub const FACILITATORS_MAX: usize = 200;
/// Circles of one practice.
pub const CIRCLES_MAX: usize = 2_000;
/// Lines to call that were confirmed in the page.
pub const LINES_MAX: usize = 40;
/// Circles that one session may belong to.
pub const SESSION_CIRCLES_MAX: usize = 60;

/// One browser that said who it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SessionId(pub Uuid);

impl fmt::Display for SessionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What a device is, so that its person knows it again in a list. A choice and not a name: names are sealed, and there is
/// no key for what belongs to no circle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum DeviceKind {
    /// A phone.
    Phone,
    /// A tablet.
    Tablet,
    /// A computer.
    Computer,
    /// Something else.
    Other,
}

/// The SHA-256 of a secret, 64 lower-case hexadecimal digits. Its `Debug` shows nothing.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SecretHash(pub String);

impl fmt::Debug for SecretHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretHash(…)")
    }
}

/// Whom a one-time link lets in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LinkFor {
    /// Somebody who becomes a facilitator by it.
    NewFacilitator,
    /// A facilitator who needs a new way in.
    Person(PersonId),
}

/// A line to call that somebody here has tried. Public text of the operator, not anyone's words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConfirmedLine {
    /// Its name; a line with the same name takes its place.
    pub label: String,
    /// The number to call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// The number to write to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// A page to open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// When someone answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<String>,
    /// Whom it is for.
    pub serves: String,
    /// The languages spoken there.
    pub languages: Vec<String>,
    /// Where it can be reached from.
    pub region: String,
    /// The day on which it was tried, as in `2026-08-31`.
    pub verified_on: String,
}

/// What happened in the practice. A stored format: new fields are optional.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum PracticeEvent {
    /// A one-time link was made.
    LinkMade {
        /// Of its secret.
        hash: SecretHash,
        /// Whom it lets in.
        to: LinkFor,
        /// Until when, wall time.
        expires: Millis,
        /// By which facilitator; missing for the operator.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<PersonId>,
    },
    /// A link was opened; it opens nothing more.
    LinkUsed {
        /// Of its secret.
        hash: SecretHash,
    },
    /// A link ran out.
    LinkLapsed {
        /// Of its secret.
        hash: SecretHash,
    },
    /// Somebody became a facilitator.
    FacilitatorJoined {
        /// Who.
        person: PersonId,
    },
    /// A browser said who it is.
    SessionOpened {
        /// Its session.
        session: SessionId,
        /// Of its token.
        token: SecretHash,
    },
    /// A session has another token; the old one opens nothing more.
    TokenRenewed {
        /// Which.
        session: SessionId,
        /// Of the new token.
        token: SecretHash,
    },
    /// A session belongs to a facilitator now.
    SignedIn {
        /// Which.
        session: SessionId,
        /// Who.
        person: PersonId,
    },
    /// A session belongs to no facilitator any more.
    SignedOut {
        /// Which.
        session: SessionId,
    },
    /// A session belongs to a person of a circle now.
    Entered {
        /// Which.
        session: SessionId,
        /// Which circle.
        circle: CircleId,
        /// As whom.
        person: PersonId,
    },
    /// A session was used on a day.
    Used {
        /// Which.
        session: SessionId,
        /// Days since 1970.
        day: u64,
    },
    /// A session is over.
    SessionEnded {
        /// Which.
        session: SessionId,
    },
    /// A circle is on the list.
    CircleListed {
        /// Which.
        circle: CircleId,
        /// Who made it.
        by: PersonId,
    },
    /// A line was tried.
    LineConfirmed {
        /// The line, with the day.
        line: ConfirmedLine,
        /// By whom.
        by: PersonId,
    },
    /// A person said what a device is.
    SessionIs {
        /// Its session.
        session: SessionId,
        /// What it is.
        kind: DeviceKind,
    },
    /// A session lets nobody into a circle any more; it still stands for others.
    WayEnded {
        /// Which.
        session: SessionId,
        /// Which circle.
        circle: CircleId,
    },
    /// A person has an address that their calendar reads; one they had before is none any more.
    FeedMade {
        /// Of which circle.
        circle: CircleId,
        /// Whose.
        person: PersonId,
        /// Of its secret.
        token: SecretHash,
    },
    /// A person has no such address any more.
    FeedEnded {
        /// Of which circle.
        circle: CircleId,
        /// Whose.
        person: PersonId,
    },
}

/// One record of the practice's stream: what one commit did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PracticeRecord {
    /// When.
    pub at: At,
    /// What, in order.
    pub events: Vec<PracticeEvent>,
}

/// Why something was not done. Nothing was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PracticeRefusal {
    /// No such link: never made, used, or too old. One answer for all three.
    NoSuchLink,
    /// No such facilitator or session any more.
    SignedOut,
    /// A list is full.
    Full,
    /// The id is already used for something else.
    IdTaken,
    /// No such session, or somebody else's: one answer.
    NoSuchSession,
}

/// A facilitator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facilitator {
    /// Since when, wall time.
    pub since: Millis,
}

/// A link nobody has used yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Whom it lets in.
    pub to: LinkFor,
    /// Until when, wall time.
    pub expires: Millis,
}

/// A facilitator's right in a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grant {
    /// Who.
    pub person: PersonId,
    /// Since when, wall time.
    pub since: Millis,
}

/// One browser that said who it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Of its token.
    pub token: SecretHash,
    /// When it was opened, wall time.
    pub opened: Millis,
    /// The last day it was used, in days since 1970.
    pub used: u64,
    /// The facilitator it belongs to.
    pub facilitator: Option<Grant>,
    /// The circles it belongs to, and as whom.
    pub circles: BTreeMap<CircleId, PersonId>,
    /// What the device is, if its person said so.
    pub kind: Option<DeviceKind>,
    /// As whom it once came into which circle. Law: it never comes in as one of them again.
    shut: BTreeSet<(CircleId, PersonId)>,
}

impl Session {
    /// Whether it is over by the calendar: 180 days after the last day of use.
    pub fn is_over(&self, wall: Millis) -> bool {
        (wall / DAY).saturating_sub(self.used) > SESSION_DAYS
    }

    /// Whether somebody comes in with it this way.
    pub fn has(&self, way: Way) -> bool {
        match way {
            Way::Facilitator(person) => self.facilitator.is_some_and(|grant| grant.person == person),
            Way::Person(circle, person) => self.circles.get(&circle) == Some(&person),
        }
    }

    /// Whether it belongs to nobody any more.
    pub fn is_empty(&self) -> bool {
        self.facilitator.is_none() && self.circles.is_empty()
    }
}

/// A circle on the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Which.
    pub circle: CircleId,
    /// Who made it.
    pub by: PersonId,
}

/// The state of the practice, read by everyone and changed by [`Practice::apply`] alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Practice {
    /// Who facilitates.
    pub facilitators: BTreeMap<PersonId, Facilitator>,
    /// Links nobody has used yet, by the hash of their secret.
    pub links: BTreeMap<SecretHash, Link>,
    /// Who may come in as whom.
    pub sessions: BTreeMap<SessionId, Session>,
    /// The session of a token's hash. Law: exactly one entry for each session.
    tokens: BTreeMap<SecretHash, SessionId>,
    /// Sessions that are over. Law: none of them is ever opened again, also not by the key of the knock that opened it.
    ended: BTreeSet<SessionId>,
    /// Addresses that people's calendars read.
    pub feeds: Feeds,
    /// Circles in the order they were made.
    pub circles: Vec<Listed>,
    /// Lines that were tried, in the order they first were.
    pub lines: Vec<ConfirmedLine>,
}

/// The day of a moment, in days since 1970.
pub const fn day_of(wall: Millis) -> u64 {
    wall / DAY
}
