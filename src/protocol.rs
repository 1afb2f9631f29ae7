//! What goes over the wire. `protocol.md` beside this file tells it to people who write another client.
pub mod body;
pub mod close;
pub mod door;
pub mod own_calendar;
pub mod sealed;
pub mod unlock;

use crate::circle::command::Command;
use crate::circle::ids::{BodyId, CircleId, PersonId};
use crate::circle::limits::Millis;
use crate::circle::refusal::Refusal;
use body::Body;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The version spoken here. A client that says another one is told to load its page again.
pub const VERSION: u32 = 1;
/// Most bytes of one message from a participant.
pub const MESSAGE_MAX: usize = 64 * 1024;
/// Most bytes of one message from whoever holds the circle: new keys for every device, and the door's page of every
/// invitation.
pub const DESK_MESSAGE_MAX: usize = 512 * 1024;
/// The first message comes within this many milliseconds.
pub const HELLO_WITHIN: Millis = 10_000;
/// The server pings this often, in milliseconds; two misses make `connection_lost`.
pub const PING_EVERY: Millis = 10_000;
/// The server sends a tick when it has sent nothing for this many milliseconds.
pub const TICK_WHEN_IDLE: Millis = 25_000;
/// Frames a lane remembers, for those who come back.
pub const REMEMBERED_FRAMES: usize = 256;

/// A set of things a connection may know; each has its own numbered frames.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum LaneName {
    /// The lobby.
    Waiting,
    /// Everyone who has a seat.
    Ring,
    /// Facilitators.
    Desk,
    /// One's own.
    Member,
}

/// What a client says.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum ClientMessage {
    /// The first message, within ten seconds.
    Hello {
        /// The protocol version the client speaks.
        version: u32,
        /// Which circle.
        circle: CircleId,
        /// The session's token, for clients without cookies.
        #[serde(default)]
        #[cfg_attr(test, ts(optional))]
        session: Option<String>,
        /// Where the client left off.
        #[serde(default)]
        #[cfg_attr(test, ts(optional))]
        resume: Option<Resume>,
    },
    /// A command. Answered exactly once, with the same `id`.
    Command {
        /// Chosen by the client, for the answer.
        id: u32,
        /// What is asked.
        command: Command,
        /// The texts it names, no more and no fewer.
        #[serde(default)]
        #[cfg_attr(test, ts(as = "Option<BTreeMap<BodyId, String>>", optional))]
        bodies: BTreeMap<BodyId, Body>,
    },
    /// Asks for the time. Answered at once.
    Clock {
        /// The client's own time, given back as it is.
        sent: f64,
    },
}

/// Where a client left off.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Resume {
    /// The epoch its cursors belong to.
    pub epoch: Uuid,
    /// The last frame it has of each lane.
    pub cursors: BTreeMap<LaneName, u64>,
}

/// What the server says. Frames of one lane are numbered without a gap; a client that sees one comes back for a snapshot.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum ServerMessage {
    /// The answer to a good hello. What is missing of each lane follows.
    Welcome {
        /// The protocol version spoken.
        version: u32,
        /// Who the client is here.
        person: PersonId,
        /// The epoch all cursors belong to from now on.
        epoch: Uuid,
        /// Running time now.
        running: Millis,
        /// Wall time now.
        wall: Millis,
        /// How many times as fast as wall time running time goes; missing where it is as fast, as everywhere but in a
        /// rehearsal.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(test, ts(optional))]
        pace: Option<f64>,
    },
    /// A lane as a whole. It takes the place of whatever the client had of it.
    Snapshot {
        /// Which lane.
        lane: LaneName,
        /// The number of the last frame it contains.
        cursor: u64,
        /// `WaitingView`, `RingView`, `DeskView` or `MemberView`.
        #[cfg_attr(test, ts(type = "WaitingView | RingView | DeskView | MemberView"))]
        view: serde_json::Value,
    },
    /// A lane changed: a JSON merge patch (RFC 7396).
    Change {
        /// Which lane.
        lane: LaneName,
        /// This frame's number: one more than the last.
        cursor: u64,
        /// What to merge.
        #[cfg_attr(test, ts(type = "object"))]
        patch: serde_json::Value,
    },
    /// The client no longer follows this lane; it forgets what it had of it.
    Gone {
        /// Which lane.
        lane: LaneName,
    },
    /// The one answer to a command.
    Answer {
        /// The command's `id`.
        id: u32,
        /// What became of it.
        outcome: Outcome,
        /// Why it was refused.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(test, ts(optional))]
        code: Option<RefusalCode>,
        /// The same for a person.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(test, ts(optional))]
        sentence: Option<String>,
    },
    /// The answer to `clock`.
    Clock {
        /// What the client sent.
        sent: f64,
        /// Running time now.
        running: Millis,
    },
    /// Nothing happened for a while; the line is alive.
    Tick,
}

/// What became of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Done, and durable.
    Done,
    /// It was done before; nothing changed.
    AlreadyDone,
    /// Done, and kept in memory only: to be said again after a restart.
    Passing,
    /// Not done; nothing changed.
    Refused,
}

/// Why a command was not carried out: a rule said no, or the wire or the store did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(untagged)]
pub enum RefusalCode {
    /// A rule of the circle.
    Rule(Refusal),
    /// The wire or the store.
    Wire(WireRefusal),
}

/// Refusals that no rule of a circle gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum WireRefusal {
    /// The command was not understood; the message carried an `id`, so the line stays open.
    NotUnderstood,
    /// The texts beside a command are not exactly those it names.
    BodiesDoNotMatch,
    /// What came is not sealed as it has to be, or not for those who are to read it.
    NotSealed,
    /// The store cannot write now.
    StoreUnavailable,
    /// Nobody knows whether it was written: send it again, it will be done once.
    Unknown,
    /// Too many commands in a short time.
    TooMany,
    /// Something is wrong with the server itself; the operator can see it in the log.
    Internal,
}

impl WireRefusal {
    /// Every one of them, for tables and tests.
    pub const ALL: &'static [WireRefusal] = &[
        Self::NotUnderstood,
        Self::BodiesDoNotMatch,
        Self::NotSealed,
        Self::StoreUnavailable,
        Self::Unknown,
        Self::TooMany,
        Self::Internal,
    ];

    /// What happened and what to do now, for a person.
    pub const fn sentence(self) -> &'static str {
        match self {
            Self::NotUnderstood => "The server did not understand that. Loading the page again may help.",
            Self::BodiesDoNotMatch => {
                "The words and what was to be done with them did not fit together. Please try again."
            }
            Self::NotSealed => {
                "Those words were not sealed as this server needs it. Loading the page again may help; they stay in the box."
            }
            Self::StoreUnavailable => "The server cannot write just now. Your words stay in the box; please try again.",
            Self::Unknown => "The server is not sure whether that arrived. Sending it again is safe.",
            Self::TooMany => "That was a lot at once. Please wait a moment.",
            Self::Internal => "Something is wrong with the server. The facilitator should know.",
        }
    }
}
