//! A log whose appends are counted and timed; everything else is the log's own.
use super::busy::Busy;
use crate::circle::ids::{BodyId, CircleId, PersonId};
use crate::circle::limits::Millis;
use crate::env::Stopwatch;
use crate::log::keys::Keys;
use crate::log::{AppendError, Commit, Lapsed, Log, Record, StreamId};
use crate::protocol::body::Body;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use std::sync::Arc;

/// A log, and where its appends are counted.
pub struct Measured {
    /// The log.
    pub log: Arc<dyn Log>,
    /// Where they are counted.
    pub busy: Arc<Busy>,
}

impl Log for Measured {
    fn append(&self, batch: Vec<Commit>) -> BoxFuture<'_, Vec<Result<(), AppendError>>> {
        async move {
            let since = Stopwatch::start();
            let fates = self.log.append(batch).await;
            self.busy.counts.appended(&fates, since.elapsed());
            fates
        }
        .boxed()
    }

    fn read(&self, stream: StreamId, after: u64) -> BoxFuture<'_, anyhow::Result<Vec<Record>>> {
        self.log.read(stream, after)
    }

    fn bodies(&self, stream: StreamId) -> BoxFuture<'_, anyhow::Result<Vec<(BodyId, Body)>>> {
        self.log.bodies(stream)
    }

    fn streams(&self) -> BoxFuture<'_, anyhow::Result<Vec<StreamId>>> {
        self.log.streams()
    }

    fn running(&self) -> BoxFuture<'_, anyhow::Result<Millis>> {
        self.log.running()
    }

    fn drop_stream(&self, stream: StreamId) -> BoxFuture<'_, anyhow::Result<()>> {
        self.log.drop_stream(stream)
    }

    fn forget_member(&self, circle: CircleId, person: PersonId) -> BoxFuture<'_, anyhow::Result<()>> {
        self.log.forget_member(circle, person)
    }

    fn let_lapse(&self, circle: CircleId, what: Lapsed) -> BoxFuture<'_, anyhow::Result<()>> {
        self.log.let_lapse(circle, what)
    }

    fn rewrite(&self, stream: StreamId, records: Vec<(u64, Vec<u8>)>) -> BoxFuture<'_, anyhow::Result<()>> {
        self.log.rewrite(stream, records)
    }

    fn keys(&self) -> &Keys {
        self.log.keys()
    }
}
