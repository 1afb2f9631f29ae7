//! The durable log: one SQLite file in the data folder.
//!
//! - `open`: whose file it is, the lock, the settings. Refuses before it writes; `journal` looks for damage there.
//! - `writer`: the one thread that writes. Group commit, what is owed after a failed sync, emptying the journal.
//! - `copy`: a copy made while it is in use, and put in place.
//! - `change`: what a transaction does. `rows`: what lies in the tables and what vouches for it. `sealed`: how it lies
//!   under keys.
mod change;
mod copy;
mod journal;
mod open;
mod rows;
mod sealed;
mod writer;

use super::keys::Keys;
use super::{AppendError, Commit, Lapsed, Log, Record, StreamId};
use crate::circle::ids::{BodyId, CircleId, PersonId};
use crate::circle::limits::Millis;
use crate::protocol::body::Body;
use anyhow::{Context, ensure};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use open::Door;
use rows::Whole;
use rusqlite::Connection;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::thread::JoinHandle;
use tokio::sync::{Semaphore, oneshot};
use writer::{Job, Seen, Writer};

/// Connections that read at once. Reading is short; more would only wait for the same disk.
const READERS: u32 = 4;

/// The log in a data folder.
///
/// Dropping it writes what waits and closes the file, which takes a moment; a server that can wait calls
/// [`Sqlite::close`].
pub struct Sqlite {
    /// `None` in one that only reads.
    jobs: Option<mpsc::Sender<Job>>,
    thread: Option<JoinHandle<()>>,
    seen: Arc<Seen>,
    readers: Arc<Readers>,
    keys: Keys,
}

/// What a look over the whole store found sound.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sound {
    /// Streams.
    pub streams: usize,
    /// Records in them.
    pub records: usize,
    /// Bodies beside them.
    pub bodies: usize,
    /// Those of them whose key is gone, so that nobody reads them any more.
    pub lost: usize,
}

struct Readers {
    path: PathBuf,
    seats: Arc<Semaphore>,
    idle: Mutex<Vec<Connection>>,
}

impl Sqlite {
    /// Opens the log as the server of this data folder, which is made if it is not there.
    ///
    /// # Errors
    /// With a sentence for the operator: another server has it, the file is somebody else's, a newer program's or
    /// damaged, the disk refuses, SQLite is too old or does not keep its promises here.
    pub fn open(folder: &Path) -> anyhow::Result<Self> {
        Self::enter(folder, Door::Server)
    }

    /// Opens the log to append while the server runs or does not: for `afterglow link`. It never lets go, erases or
    /// checkpoints; those are the server's.
    ///
    /// # Errors
    /// As [`Sqlite::open`], except that a running server is no obstacle.
    pub fn open_beside(folder: &Path) -> anyhow::Result<Self> {
        Self::enter(folder, Door::Beside)
    }

    /// Opens the log to look at it: for `afterglow check`.
    ///
    /// # Errors
    /// As [`Sqlite::open_beside`], and when there is none.
    pub fn open_read_only(folder: &Path) -> anyhow::Result<Self> {
        Self::enter(folder, Door::Reader)
    }

    fn enter(folder: &Path, door: Door) -> anyhow::Result<Self> {
        let lock = open::enter(folder, door)?;
        let path = open::file(folder);
        let store = open::connect(&path, door)?;
        let seats = Arc::new(Semaphore::new(READERS as usize));
        let keys = Keys::beside(folder);
        let readers = Arc::new(Readers { path: path.clone(), seats, idle: Mutex::default() });
        let seen = Arc::<Seen>::default();
        if door == Door::Reader {
            readers.idle().push(store);
            return Ok(Self { jobs: None, thread: None, seen, readers, keys });
        }
        let writer = Writer::new(store, keys.clone(), path, door, seen.clone(), lock)?;
        let (jobs, inbox) = mpsc::channel();
        let thread = std::thread::Builder::new().name("log writer".into()).spawn(move || writer.run(inbox))?;
        Ok(Self { jobs: Some(jobs), thread: Some(thread), seen, readers, keys })
    }

    /// How many transactions were synced since it was opened. Fewer than appends: what waits is written together.
    pub fn syncs(&self) -> u64 {
        self.seen.syncs.load(Ordering::Relaxed)
    }

    /// Writes what waits, empties the journal, closes the file and gives the folder free. Later calls are refused.
    ///
    /// # Errors
    /// When the journal could not be emptied; everything answered is safe all the same.
    pub async fn close(&self) -> anyhow::Result<()> {
        // All seats taken means nobody reads; closed connections let SQLite remove the journal's files.
        if let Ok(seats) = self.readers.seats.acquire_many(READERS).await {
            seats.forget();
            self.readers.seats.close();
            self.readers.idle().clear();
        }
        match &self.jobs {
            Some(_) => self.ask(Job::Close).await.unwrap_or(Ok(())),
            None => Ok(()),
        }
    }

    /// Looks at everything: SQLite's own check of its structure, then every stream and every body.
    ///
    /// # Errors
    /// With the first damage found, naming the stream where there is one.
    pub async fn check(&self) -> anyhow::Result<Sound> {
        let structure = |store: &Connection| {
            let mut check = store.prepare("PRAGMA integrity_check(1)")?;
            let found: String = check.query_row([], |row| row.get(0))?;
            ensure!(found == "ok", "the file's structure is damaged: {found}");
            Ok(())
        };
        self.look(structure).await?;
        self.running().await?;
        let mut sound = Sound::default();
        for stream in self.streams().await? {
            sound.streams += 1;
            sound.records += self.read(stream, 0).await?.len();
            let beside = self.look_at(stream, |_, head| Ok(vec![head.bodies])).await?;
            let beside = beside.first().and_then(|bodies| usize::try_from(*bodies).ok()).unwrap_or(0);
            sound.bodies += beside;
            sound.lost += beside.saturating_sub(self.bodies(stream).await?.len());
        }
        Ok(sound)
    }

    /// Lets the file grow to so many pages of 4 KiB and no further: how tests fill a disk.
    ///
    /// # Errors
    /// When the store is closed.
    #[doc(hidden)]
    pub async fn hold_to_pages(&self, pages: u32) -> anyhow::Result<()> {
        self.ask(|answer| Job::HoldTo(pages, answer)).await?
    }

    async fn ask<T>(&self, job: impl FnOnce(oneshot::Sender<T>) -> Job) -> anyhow::Result<T> {
        let (answer, answered) = oneshot::channel();
        let jobs = self.jobs.as_ref().context("the log is open for reading only")?;
        jobs.send(job(answer)).ok().context("the log is closed")?;
        answered.await.context("the log's writer is gone")
    }

    /// Looks at one moment of the store, on a thread that may wait for the disk.
    async fn look<T: Send + 'static>(
        &self,
        look: impl FnOnce(&Connection) -> anyhow::Result<T> + Send + 'static,
    ) -> anyhow::Result<T> {
        let seat = self.readers.seats.clone().acquire_owned().await.context("the log is closed")?;
        let doubt = self.seen.doubt.load(Ordering::SeqCst);
        ensure!(!doubt, "the last write failed half way, and until it is settled nobody knows what is written");
        let readers = self.readers.clone();
        let looked = tokio::task::spawn_blocking(move || {
            let _seat = seat;
            let store = match readers.idle().pop() {
                Some(store) => store,
                None => open::connect(&readers.path, Door::Reader)?,
            };
            let moment = store.unchecked_transaction()?;
            let found = look(&moment)?;
            drop(moment);
            // After an error it is not used again: nobody knows what else it has in its memory.
            readers.idle().push(store);
            Ok(found)
        });
        looked.await.context("reading the log stopped half way")?
    }

    async fn look_at<T: Send + 'static>(
        &self,
        stream: StreamId,
        look: impl FnOnce(&Connection, rows::Head) -> anyhow::Result<Vec<T>> + Send + 'static,
    ) -> anyhow::Result<Vec<T>> {
        let look = move |store: &Connection| match Whole::load(store)?.head(store, stream)? {
            Some(head) => look(store, head),
            None => Ok(Vec::new()),
        };
        self.look(look).await
    }
}

impl Readers {
    fn idle(&self) -> std::sync::MutexGuard<'_, Vec<Connection>> {
        // A list of connections is whole after every step.
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Sqlite {
    fn drop(&mut self) {
        self.jobs = None;
        self.readers.idle().clear();
        if let Some(thread) = self.thread.take() {
            // If it panicked, it said so where it did.
            let _ = thread.join();
        }
    }
}

impl Log for Sqlite {
    fn append(&self, batch: Vec<Commit>) -> BoxFuture<'_, Vec<Result<(), AppendError>>> {
        async move {
            let many = batch.len();
            let all = |error| vec![Err(error); many];
            let Some(jobs) = &self.jobs else {
                return all(AppendError::Refused("the log is open for reading only".into()));
            };
            let (answer, answered) = oneshot::channel();
            if jobs.send(Job::Append(batch, answer)).is_err() {
                return all(AppendError::Refused("the log is closed".into()));
            }
            let lost = |_| all(AppendError::Unknown("the log's writer went away with it".into()));
            answered.await.unwrap_or_else(lost)
        }
        .boxed()
    }

    fn read(&self, stream: StreamId, after: u64) -> BoxFuture<'_, anyhow::Result<Vec<Record>>> {
        let keys = self.keys.clone();
        self.look_at(stream, move |store, head| head.records(store, &keys, after)).boxed()
    }

    fn bodies(&self, stream: StreamId) -> BoxFuture<'_, anyhow::Result<Vec<(BodyId, Body)>>> {
        let keys = self.keys.clone();
        self.look_at(stream, move |store, head| head.bodies(store, &keys)).boxed()
    }

    fn streams(&self) -> BoxFuture<'_, anyhow::Result<Vec<StreamId>>> {
        let look = |store: &Connection| {
            let heads = Whole::load(store)?.heads(store)?;
            Ok(heads.iter().map(|head| head.stream).collect())
        };
        self.look(look).boxed()
    }

    fn running(&self) -> BoxFuture<'_, anyhow::Result<Millis>> {
        self.look(|store| Ok(Whole::load(store)?.running.unsigned_abs())).boxed()
    }

    fn drop_stream(&self, stream: StreamId) -> BoxFuture<'_, anyhow::Result<()>> {
        async move { self.ask(|answer| Job::LetGo(stream, answer)).await? }.boxed()
    }

    fn forget_member(&self, circle: CircleId, person: PersonId) -> BoxFuture<'_, anyhow::Result<()>> {
        async move { self.ask(|answer| Job::Forget(circle, person, answer)).await? }.boxed()
    }

    fn let_lapse(&self, circle: CircleId, what: Lapsed) -> BoxFuture<'_, anyhow::Result<()>> {
        async move { self.ask(|answer| Job::Lapse(circle, what, answer)).await? }.boxed()
    }

    fn rewrite(&self, stream: StreamId, records: Vec<(u64, Vec<u8>)>) -> BoxFuture<'_, anyhow::Result<()>> {
        async move { self.ask(|answer| Job::Rewrite(stream, records, answer)).await? }.boxed()
    }

    fn keys(&self) -> &Keys {
        &self.keys
    }
}
