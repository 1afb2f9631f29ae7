//! What happened, durably. One law, written on [`Log`], and one contract suite that every store passes.
//!
//! A *stream* is a list of records in one order: the practice's, each circle's, each gathering's. A *body* lies beside
//! its stream under its own id, and goes when the stream goes.
pub mod memory;
pub mod sqlite;

use crate::circle::ids::{BodyId, CircleId, CommitId, GatheringId};
use crate::circle::limits::Millis;
use crate::protocol::body::Body;
use futures_util::future::BoxFuture;
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

/// A body to store beside a stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredBody {
    /// Beside which stream; it goes when the stream goes.
    pub stream: StreamId,
    /// Its name, unique in the whole store.
    pub id: BodyId,
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
    /// Bodies that go with it: taken back, replaced or erased.
    pub erased: Vec<BodyId>,
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
    /// Some stream's last record is not the one expected, or a body's name is taken. Nothing was written: read what is
    /// new, decide again.
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
/// The law, which `tests/log_contract.rs` holds every store to:
/// - **Atomic.** All of a commit is there, or nothing of it: every part, every body, every erasure.
/// - **Durable.** When `append` answers `Ok`, the commit survives `kill -9` and a power cut.
/// - **Ordered.** A stream's records are numbered from 1 without a gap; a part whose `expected` is not the last number
///   is a [`AppendError::Conflict`] and nothing of its commit is written.
/// - **One batch, many fates.** `append` takes several commits in order. Each succeeds or fails by itself (a savepoint
///   each); a later one sees what an earlier one wrote. One sync serves the batch.
/// - **Said, not guessed.** If the sync itself fails, every commit of the batch answers `Unknown`.
/// - **Forgetting.** After `drop_stream` answers, neither the stream's records nor its bodies come back, not even from
///   the store's own files where the store can help it; dropping what is not there is no error. The same holds for the
///   bodies a commit erases.
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

    /// Lets a stream go, with its bodies.
    fn drop_stream(&self, stream: StreamId) -> BoxFuture<'_, anyhow::Result<()>>;
}
