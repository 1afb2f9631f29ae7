//! What happened, durably. One law, written on [`Log`], and one contract suite that every store passes.
//!
//! A *stream* is a list of records in one order: the practice's, each circle's, each gathering's. A *body* lies beside
//! its stream under its own id, and goes when the stream goes.
pub mod keys;
pub mod memory;
pub mod sqlite;

use crate::circle::ids::{BodyId, CircleId, CommitId, GatheringId, InvitationId, PersonId};
use crate::circle::limits::Millis;
use crate::protocol::body::Body;
use futures_util::future::BoxFuture;
use keys::{KeyName, Keys};
use std::fmt;

/// Which list of records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StreamId {
    /// Facilitators, circles, access, crisis lines.
    Practice,
    /// Members, agreements, invitations, plans and summaries of one circle.
    Circle(CircleId),
    /// One gathering of one circle; dropped at release.
    Gathering(CircleId, GatheringId),
}

impl StreamId {
    /// The circle it belongs to, unless it is the practice's.
    pub fn circle(self) -> Option<CircleId> {
        match self {
            Self::Practice => None,
            Self::Circle(circle) | Self::Gathering(circle, _) => Some(circle),
        }
    }

    /// Its stored form. Every row a commit writes is bound to it, so there is room for it from the beginning.
    fn stored(self) -> String {
        let mut name = String::with_capacity(96);
        // A `String` takes every write.
        let _ = fmt::Write::write_fmt(&mut name, format_args!("{self}"));
        name
    }
}

impl fmt::Display for StreamId {
    /// `practice`, `circle/<id>`, `circle/<id>/gathering/<id>`: the stored form.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Practice => f.write_str("practice"),
            Self::Circle(circle) => write!(f, "circle/{circle}"),
            Self::Gathering(circle, gathering) => write!(f, "circle/{circle}/gathering/{gathering}"),
        }
    }
}

/// One record to append to one stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// To which stream.
    pub stream: StreamId,
    /// The number of the stream's last record as the writer knows it; 0 for an empty stream.
    pub expected: u64,
    /// What is written: one line of JSON.
    pub record: Vec<u8>,
}

/// Whose key a body lies under. Beside a gathering it lies under the gathering's as well.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Under {
    /// Nobody's own.
    #[default]
    Nothing,
    /// What is kept of a person of the circle.
    Member(PersonId),
    /// What a person is called, and whom to call for them: kept of them, and goes with everybody's after a series.
    Name(PersonId),
    /// What a person keeps between gatherings, likewise.
    Own(PersonId),
    /// What a person wrote in this gathering.
    Author(PersonId),
    /// What belongs to an invitation.
    Invitation(InvitationId),
}

/// What goes with one of a circle's own keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lapsed {
    /// Every [`Under::Name`].
    Names,
    /// Every [`Under::Own`].
    Own,
}

impl Lapsed {
    /// Whether something that lies so goes with it.
    pub(crate) fn has(self, under: Under) -> bool {
        matches!((self, under), (Self::Names, Under::Name(_)) | (Self::Own, Under::Own(_)))
    }

    /// Its key.
    pub(crate) const fn key(self, circle: CircleId) -> KeyName {
        match self {
            Self::Names => KeyName::Names(circle),
            Self::Own => KeyName::Own(circle),
        }
    }
}

impl Under {
    /// The person whose it is.
    pub(crate) const fn person(self) -> Option<PersonId> {
        match self {
            Self::Member(person) | Self::Name(person) | Self::Own(person) | Self::Author(person) => Some(person),
            Self::Nothing | Self::Invitation(_) => None,
        }
    }
}

/// A body to store beside a stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredBody {
    /// Beside which stream; it goes when the stream goes.
    pub stream: StreamId,
    /// Its name, unique in the whole store.
    pub id: BodyId,
    /// Under whose key: it is gone when that is lost.
    pub under: Under,
    /// What somebody wrote.
    pub body: Body,
}

/// Everything one command changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commit {
    /// Its name, fresh for each try to append it.
    pub id: CommitId,
    /// Running time to save with it.
    pub running: Millis,
    /// One record for each stream it changes, each stream at most once.
    pub parts: Vec<Part>,
    /// Bodies that come with it.
    pub bodies: Vec<StoredBody>,
    /// Bodies that are there and have another text from now on, in the same place.
    pub replaced: Vec<StoredBody>,
    /// Bodies that go with it: taken back, replaced or erased.
    pub erased: Vec<BodyId>,
    /// Whose keys are there from now on, though nothing lies under them yet: making one takes two syncs, and whoever
    /// speaks first should not wait for them.
    pub ready: Vec<(StreamId, Under)>,
}

/// A record as it lies in a stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Its number in the stream: 1, 2, 3 … without a gap.
    pub seq: u64,
    /// The commit it came with.
    pub commit: CommitId,
    /// What was written.
    pub record: Vec<u8>,
}

/// Why an append did not succeed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AppendError {
    /// Some stream's last record is not the one expected, a body's name is taken, or a body that should have another
    /// text is not there. Nothing was written: read what is new, decide again.
    Conflict,
    /// Nothing was written: the disk is full, or the store refused. The words say why, for the operator.
    Refused(String),
    /// Nobody knows whether it was written. Read back and look for the commit's name.
    Unknown(String),
}

impl fmt::Display for AppendError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Conflict => f.write_str("someone else wrote first"),
            Self::Refused(why) => write!(f, "the store refused to write: {why}"),
            Self::Unknown(why) => write!(f, "nobody knows whether it was written: {why}"),
        }
    }
}

impl std::error::Error for AppendError {}

/// A durable log.
///
/// The law, which `tests/server/log_contract.rs` holds every store to:
/// - **Atomic.** All of a commit is there, or nothing of it: every part, every body, every erasure.
/// - **Durable.** When `append` answers `Ok`, the commit survives `kill -9` and a power cut.
/// - **Ordered.** A stream's records are numbered from 1 without a gap; a part whose `expected` is not the last number
///   is a [`AppendError::Conflict`] and nothing of its commit is written.
/// - **One batch, many fates.** `append` takes several commits in order. Each succeeds or fails by itself (a savepoint
///   each); a later one sees what an earlier one wrote. One sync serves the batch.
/// - **In the same place.** A body that is replaced is there, beside that stream and under that key, and is not erased,
///   new or replaced twice in the same commit; otherwise it is a conflict.
/// - **Said, not guessed.** If the sync itself fails, every commit of the batch answers `Unknown`.
/// - **Forgetting.** After `drop_stream` answers, neither the stream's records nor its bodies come back, not even from
///   the store's own files where the store can help it; dropping what is not there is no error. The same holds for the
///   bodies a commit erases, for what [`Log::forget_member`] forgets, what [`Log::let_lapse`] lets go, and what a record
///   said that [`Log::rewrite`] writes anew. Forgetting begins with a key: a gathering
///   whose key is gone reads as empty, and so does a body whose own key is gone. What is left of it are *remains*,
///   listed until they are dropped, and never an error.
pub trait Log: Send + Sync + 'static {
    /// Appends commits in order; the answers are in the same order.
    fn append(&self, batch: Vec<Commit>) -> BoxFuture<'_, Vec<Result<(), AppendError>>>;

    /// Every record of a stream with a number above `after`, in order.
    fn read(&self, stream: StreamId, after: u64) -> BoxFuture<'_, anyhow::Result<Vec<Record>>>;

    /// Every body beside a stream.
    fn bodies(&self, stream: StreamId) -> BoxFuture<'_, anyhow::Result<Vec<(BodyId, Body)>>>;

    /// Every stream with at least one record or body, in order.
    fn streams(&self) -> BoxFuture<'_, anyhow::Result<Vec<StreamId>>>;

    /// The highest running time saved with any commit; 0 for an empty store.
    fn running(&self) -> BoxFuture<'_, anyhow::Result<Millis>>;

    /// Lets a stream go, with its bodies and its keys.
    fn drop_stream(&self, stream: StreamId) -> BoxFuture<'_, anyhow::Result<()>>;

    /// Lets go what is kept of a person of a circle, and what they wrote in its gatherings: their keys, and every body
    /// under one.
    fn forget_member(&self, circle: CircleId, person: PersonId) -> BoxFuture<'_, anyhow::Result<()>>;

    /// Lets go what lies under one of a circle's own keys, of everybody: the key first, then every body.
    fn let_lapse(&self, circle: CircleId, what: Lapsed) -> BoxFuture<'_, anyhow::Result<()>>;

    /// Puts other records in the place of some of a stream's, all of them or none. What was there is gone like a body that
    /// was erased; number and commit stay.
    fn rewrite(&self, stream: StreamId, records: Vec<(u64, Vec<u8>)>) -> BoxFuture<'_, anyhow::Result<()>>;

    /// The outer keys of what is stored here.
    fn keys(&self) -> &Keys;
}
