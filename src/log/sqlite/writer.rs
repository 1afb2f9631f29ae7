//! The one thread that writes. It takes all that waits into one transaction, a savepoint for each commit, and answers
//! after the sync; while that sync runs the next ones gather.
mod forget;

use super::super::keys::folder::Moment;
use super::super::keys::{KeyName, Keys};
use super::super::{AppendError, Commit, Lapsed, StreamId};
use super::change::{self, is_full};
use super::open::{self, Door};
use super::rows::Whole;
use crate::circle::ids::{CircleId, PersonId};
use anyhow::{Context, ensure};
use rusqlite::Connection;
use std::fs::File;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;
use tokio::sync::oneshot;

/// Frames that wait in the write-ahead log before they move into the file: about 4 MB, a few milliseconds of moving.
const CHECKPOINT_AT: i64 = 1_000;
/// It is looked at after so many transactions.
const LOOK_EVERY: u64 = 8;
/// Something erased leaves the write-ahead log when nobody waits, at the latest after this many transactions.
const ERASURE_WAITS: u32 = 16;
/// Chores that did not succeed (a full disk, a reader in the way) are tried again after this, then less often, …
const CHORES_AGAIN: Duration = Duration::from_millis(250);
/// … but often enough that the rooms go on soon after there is room on the disk again.
const CHORES_AT_LATEST: Duration = Duration::from_secs(1);
/// How long emptying the journal waits for a reader, the first time. The rooms wait meanwhile, so later it only looks.
const READER_MAY_TAKE: Duration = Duration::from_millis(100);

pub(super) type Fate = Result<(), AppendError>;

/// What the thread is asked for.
pub(super) enum Job {
    Append(Vec<Commit>, oneshot::Sender<Vec<Fate>>),
    LetGo(StreamId, oneshot::Sender<anyhow::Result<()>>),
    Forget(CircleId, PersonId, oneshot::Sender<anyhow::Result<()>>),
    Lapse(CircleId, Lapsed, oneshot::Sender<anyhow::Result<()>>),
    Rewrite(StreamId, Vec<(u64, Vec<u8>)>, oneshot::Sender<anyhow::Result<()>>),
    /// For tests of a full disk.
    HoldTo(u32, oneshot::Sender<anyhow::Result<()>>),
    Close(oneshot::Sender<anyhow::Result<()>>),
}

/// What the thread lets others see.
#[derive(Debug, Default)]
pub(super) struct Seen {
    pub syncs: AtomicU64,
    /// The last write may or may not come back after a crash, so nobody may read and believe.
    pub doubt: AtomicBool,
}

/// Why no commit of a transaction was written.
enum Failed {
    /// It is certain that nothing was.
    Nothing(String),
    /// The sync failed: it may be in the write-ahead log, and come back when that is next read.
    Doubt(String),
}

impl Failed {
    fn nothing(why: impl Into<anyhow::Error>) -> Self {
        Self::Nothing(format!("{:#}", why.into()))
    }
}

pub(super) struct Writer {
    /// Before `lock`, so that the file is closed when the next server comes.
    store: Connection,
    keys: Keys,
    path: PathBuf,
    door: Door,
    seen: Arc<Seen>,
    /// Something is in the write-ahead log that should not stay there, since this many transactions.
    erased: Option<u32>,
    /// The file is being rebuilt and that did not end.
    compacting: bool,
    /// How long others may ask before a chore that did not succeed is tried again.
    patience: Duration,
    _lock: Option<File>,
}

impl Writer {
    /// Takes over the connection, and takes up what a crash left undone.
    pub fn new(
        store: Connection,
        keys: Keys,
        path: PathBuf,
        door: Door,
        seen: Arc<Seen>,
        lock: Option<File>,
    ) -> anyhow::Result<Self> {
        let whole = Whole::load(&store).with_context(|| format!("{} cannot be used", path.display()))?;
        let ours = door == Door::Server;
        let compacting = ours && whole.compacting;
        let erased = ours.then_some(0);
        if ours {
            keys.tidy()?;
            change::lose_unused(&store, &whole, &keys)?;
        }
        let mut writer =
            Self { store, keys, path, door, seen, erased, compacting, patience: Duration::ZERO, _lock: lock };
        if ours && let Err(error) = writer.compact_if_worth_it().and_then(|()| writer.chores()) {
            // A reader in the way or a full disk keeps nobody from starting; it is tried again.
            writer.put_off(&error);
        }
        Ok(writer)
    }

    /// Works until it is closed or nobody can ask any more.
    pub fn run(mut self, jobs: Receiver<Job>) {
        while let Some(first) = self.next(&jobs) {
            let mut waiting = Vec::new();
            let mut job = Some(first);
            while let Some(now) = job {
                match now {
                    Job::Append(batch, answer) => waiting.push((batch, answer)),
                    Job::LetGo(stream, answer) => {
                        self.append(std::mem::take(&mut waiting));
                        let _ = answer.send(self.let_go(stream));
                    }
                    Job::Forget(circle, person, answer) => {
                        self.append(std::mem::take(&mut waiting));
                        let _ = answer.send(self.forget(circle, person));
                    }
                    Job::Lapse(circle, what, answer) => {
                        self.append(std::mem::take(&mut waiting));
                        let _ = answer.send(self.let_lapse(circle, what));
                    }
                    Job::Rewrite(stream, records, answer) => {
                        self.append(std::mem::take(&mut waiting));
                        let _ = answer.send(self.rewrite(stream, &records));
                    }
                    Job::HoldTo(pages, answer) => {
                        let held = self.store.pragma_update(None, "max_page_count", pages);
                        let _ = answer.send(held.map_err(Into::into));
                    }
                    Job::Close(answer) => {
                        self.append(std::mem::take(&mut waiting));
                        let closed = self.close();
                        for late in jobs.try_iter() {
                            if let Job::Append(batch, answer) = late {
                                let refused = Err(AppendError::Refused("the log is closed".into()));
                                let _ = answer.send(vec![refused; batch.len()]);
                            }
                        }
                        // Before the answer: whoever has read it finds nobody to ask.
                        drop(jobs);
                        let _ = answer.send(closed);
                        return;
                    }
                }
                job = jobs.try_recv().ok();
            }
            self.append(waiting);
            self.checkpoint();
        }
        if let Err(error) = self.close() {
            tracing::warn!("closing the log: {error:#}");
        }
    }

    /// Waits for a job, and does the chores while there is none.
    fn next(&mut self, jobs: &Receiver<Job>) -> Option<Job> {
        while self.has_chores() {
            if self.erased.is_none_or(|since| since < ERASURE_WAITS) {
                match jobs.recv_timeout(self.patience) {
                    Ok(job) => return Some(job),
                    Err(RecvTimeoutError::Timeout) => {}
                    Err(RecvTimeoutError::Disconnected) => return None,
                }
            }
            if let Err(error) = self.chores() {
                self.put_off(&error);
            }
        }
        jobs.recv().ok()
    }

    /// Others go first again; the chore has had its turn.
    fn put_off(&mut self, error: &anyhow::Error) {
        tracing::warn!("the log will try again: {error:#}");
        self.erased = self.erased.map(|_| 0);
        self.patience = (self.patience * 2).clamp(CHORES_AGAIN, CHORES_AT_LATEST);
    }

    /// Writes what waits and tells everybody.
    fn append(&mut self, waiting: Vec<(Vec<Commit>, oneshot::Sender<Vec<Fate>>)>) {
        let commits: Vec<&Commit> = waiting.iter().flat_map(|(batch, _)| batch).collect();
        if commits.is_empty() {
            waiting.into_iter().for_each(|(_, answer)| drop(answer.send(Vec::new())));
            return;
        }
        let mut fates = self.write(&commits).into_iter();
        for (batch, answer) in waiting {
            // Whoever does not wait any more reads it in the log.
            let _ = answer.send(fates.by_ref().take(batch.len()).collect());
        }
    }

    /// Writes commits and says the fate of each.
    fn write(&mut self, commits: &[&Commit]) -> Vec<Fate> {
        let all = |error: AppendError| vec![Err(error); commits.len()];
        if let Err(error) = self.settle() {
            return all(AppendError::Refused(format!("an earlier write has to be settled first: {error:#}")));
        }
        match self.transaction(commits) {
            Ok(fates) => fates,
            Err(Failed::Nothing(why)) if commits.len() == 1 => all(AppendError::Refused(why)),
            // Perhaps only one of them was too much, so each gets its own chance.
            Err(Failed::Nothing(_)) => commits.iter().flat_map(|commit| self.write(&[commit])).collect(),
            Err(Failed::Doubt(why)) => {
                self.seen.doubt.store(true, Ordering::SeqCst);
                if let Err(error) = self.settle() {
                    tracing::error!("a write of unknown fate cannot be settled yet: {error:#}");
                }
                all(AppendError::Unknown(why))
            }
        }
    }

    /// One transaction. Afterwards none is open, whatever happened.
    fn transaction(&mut self, commits: &[&Commit]) -> Result<Vec<Fate>, Failed> {
        let begun = self.run_cached("BEGIN IMMEDIATE").map_err(Into::into);
        let whole = match begun.and_then(|()| Whole::load(&self.store)) {
            Ok(whole) => whole,
            // It is not about any of them, so trying them one by one would only take longer.
            Err(error) => {
                self.roll_back();
                return Ok(vec![Err(AppendError::Refused(format!("{error:#}"))); commits.len()]);
            }
        };
        let mut unused = Vec::new();
        let fates = match self.savepoints(whole, commits, &mut unused) {
            Ok(fates) if fates.iter().any(Result::is_ok) => fates,
            // Nothing to sync for.
            Ok(fates) => {
                self.roll_back();
                return Ok(fates);
            }
            Err(error) => {
                self.roll_back();
                return Err(Failed::nothing(error));
            }
        };
        if let Err(error) = self.run_cached("COMMIT") {
            self.roll_back();
            return Err(if is_full(&error) { Failed::nothing(error) } else { Failed::Doubt(error.to_string()) });
        }
        self.seen.syncs.fetch_add(1, Ordering::Relaxed);
        let erased = commits.iter().zip(&fates).any(|(commit, fate)| fate.is_ok() && !commit.erased.is_empty());
        self.erased = self.erased.map(|since| since + 1).or(erased.then_some(0));
        // Their rows are gone; should this fail, the next start does it.
        if let Err(error) = self.keys.lose(&unused) {
            tracing::warn!("the keys of some invitations are not lost yet: {error:#}");
        }
        Ok(fates)
    }

    /// What becomes of each commit, and which keys nothing lies under afterwards.
    fn savepoints(
        &self,
        mut whole: Whole,
        commits: &[&Commit],
        unused: &mut Vec<KeyName>,
    ) -> anyhow::Result<Vec<Fate>> {
        let mut fates = Vec::with_capacity(commits.len());
        // Alone it needs no savepoint: when it fails, the caller rolls the transaction back.
        let alone = commits.len() == 1;
        for commit in commits {
            if self.door == Door::Beside && !commit.erased.is_empty() {
                fates.push(Err(AppendError::Refused("only the server erases".into())));
                continue;
            }
            let before = whole.clone();
            if !alone {
                self.run_cached("SAVEPOINT one")?;
            }
            match change::write(&self.store, &mut whole, &self.keys, commit) {
                Ok(keys) => {
                    unused.extend(keys);
                    fates.push(Ok(()));
                }
                // Some errors end the whole transaction: a full disk, a failing one.
                Err(stop) if self.store.is_autocommit() => return Err(stop.error()),
                Err(stop) => {
                    if !alone {
                        self.run_cached("ROLLBACK TO one")?;
                    }
                    whole = before;
                    fates.push(Err(stop.fate()));
                }
            }
            if !alone {
                self.run_cached("RELEASE one")?;
            }
        }
        if fates.iter().any(Result::is_ok) {
            whole.store(&self.store)?;
        }
        Ok(fates)
    }

    /// One of the few statements around every commit: parsing them again each time would cost as much as the commit.
    fn run_cached(&self, statement: &str) -> rusqlite::Result<()> {
        self.store.prepare_cached(statement)?.execute([]).map(drop)
    }

    /// Ends an open transaction. A connection that cannot is replaced.
    fn roll_back(&mut self) {
        if self.store.is_autocommit() || self.store.execute_batch("ROLLBACK").is_ok() {
            return;
        }
        match open::connect(&self.path, self.door) {
            Ok(fresh) => self.store = fresh,
            Err(error) => tracing::error!("the log's connection is lost: {error:#}"),
        }
    }

    /// After a failed sync the frames of the last transaction lie behind the end of the write-ahead log as this process
    /// knows it, and a crash would bring them back. A new write begins where they do, so once one is synced they are gone
    /// and what is read is what was written.
    fn settle(&mut self) -> anyhow::Result<()> {
        if !self.seen.doubt.load(Ordering::SeqCst) {
            return Ok(());
        }
        self.roll_back();
        let settled = self.store.execute_batch("BEGIN IMMEDIATE; UPDATE whole SET settled = settled + 1; COMMIT");
        if settled.is_err() {
            self.roll_back();
        }
        settled?;
        self.seen.doubt.store(false, Ordering::SeqCst);
        // What is left of it would look like damage after a crash (journal.rs), so the journal is emptied.
        self.erased = (self.door == Door::Server).then_some(0);
        Ok(())
    }

    /// A transaction of the store's own upkeep.
    fn upkeep(&mut self, change: impl FnOnce(&Connection, &mut Whole) -> anyhow::Result<()>) -> anyhow::Result<()> {
        self.settle()?;
        let changed = (|| {
            self.store.execute_batch("BEGIN IMMEDIATE")?;
            let mut whole = Whole::load(&self.store)?;
            change(&self.store, &mut whole)?;
            Ok(whole.store(&self.store)?)
        })();
        let committed = changed.and_then(|()| {
            self.store.execute_batch("COMMIT").map_err(|error| {
                self.seen.doubt.store(!is_full(&error), Ordering::SeqCst);
                error.into()
            })
        });
        match committed {
            Ok(()) => drop(self.seen.syncs.fetch_add(1, Ordering::Relaxed)),
            Err(_) => self.roll_back(),
        }
        committed
    }

    fn let_go(&mut self, stream: StreamId) -> anyhow::Result<()> {
        ensure!(self.door == Door::Server, "only the server lets a stream go");
        if let StreamId::Gathering(circle, gathering) = stream {
            // From here on nobody reads it, whatever becomes of its rows.
            self.keys.lose(&self.keys.of_gathering(circle, gathering)?)?;
        }
        self.upkeep(|store, whole| change::let_go(store, whole, stream))?;
        self.keys.reached(Moment::RowsGone)?;
        self.erased = Some(0);
        let tidied = self.compact_if_worth_it().and_then(|()| self.chores());
        tidied.with_context(|| format!("stream {stream} is gone, but not yet from the store's journal"))
    }

    fn compact_if_worth_it(&mut self) -> anyhow::Result<()> {
        if !self.compacting && change::worth_compacting(&self.store, &Whole::load(&self.store)?)? {
            self.upkeep(|store, whole| Ok(change::delete_blank(store, whole)?))?;
            self.compacting = true;
        }
        Ok(())
    }

    fn has_chores(&self) -> bool {
        self.erased.is_some() || self.compacting || self.seen.doubt.load(Ordering::SeqCst)
    }

    /// What is owed after a failed sync, after a deletion of blank rows, after an erasure.
    fn chores(&mut self) -> anyhow::Result<()> {
        self.settle()?;
        if self.compacting {
            self.store.execute_batch("VACUUM").context("cannot rebuild the file")?;
            self.upkeep(|_, whole| {
                whole.compacting = false;
                Ok(())
            })?;
            self.compacting = false;
            self.erased = Some(0);
        }
        if self.erased.is_some() {
            let wait = if self.patience.is_zero() { READER_MAY_TAKE } else { Duration::ZERO };
            self.store.busy_timeout(wait)?;
            let emptied = self.checkpoint_by("TRUNCATE");
            self.store.busy_timeout(open::BUSY)?;
            ensure!(!emptied?.0, "the journal cannot be emptied: another process is reading, perhaps a backup");
            self.erased = None;
        }
        self.patience = Duration::ZERO;
        Ok(())
    }

    /// Moves frames into the file when many wait. After the answers, so that nobody waits for it.
    fn checkpoint(&self) {
        // Looking costs a tenth of a commit, and few frames more do not matter.
        if self.door != Door::Server || !self.seen.syncs.load(Ordering::Relaxed).is_multiple_of(LOOK_EVERY) {
            return;
        }
        let moved = self.checkpoint_by("NOOP").and_then(|(_, frames, moved)| match frames - moved >= CHECKPOINT_AT {
            true => self.checkpoint_by("PASSIVE").map(drop),
            false => Ok(()),
        });
        if let Err(error) = moved {
            tracing::warn!("a checkpoint has to wait: {error}");
        }
    }

    /// Answers whether somebody was in the way, how many frames there are and how many have been moved.
    fn checkpoint_by(&self, mode: &str) -> rusqlite::Result<(bool, i64, i64)> {
        let read = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?));
        self.store.query_row(&format!("PRAGMA wal_checkpoint({mode})"), [], read)
    }

    fn close(mut self) -> anyhow::Result<()> {
        if self.door == Door::Server {
            self.erased = Some(0);
            self.chores()?;
        }
        self.store.close().map_err(|(_, error)| error)?;
        Ok(())
    }
}
