//! The log in memory, with faults on demand. It is as strict as the durable one: tests of the rooms run on it.
use super::keys::{KeyName, Keys};
use super::{AppendError, Commit, Lapsed, Log, Record, StoredBody, StreamId, Under};
use crate::circle::ids::{BodyId, CircleId, PersonId};
use crate::circle::limits::Millis;
use crate::protocol::body::Body;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::watch;

/// What happens to one call of `append`, all of its batch alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Someone else wrote first; nothing is written.
    Conflict,
    /// The store refuses; nothing is written.
    Refused,
    /// The answer is `Unknown`, and what could be written was.
    UnknownWritten,
    /// The answer is `Unknown`, and nothing was written.
    UnknownLost,
    /// Written and answered, this much later.
    Slow(Duration),
    /// Written and answered only after [`Memory::release`].
    Held,
}

/// A log in memory. A clone is the same log, so a test can let a server go and start the next one on what it left.
#[derive(Clone)]
pub struct Memory(Arc<Shared>);

struct Shared {
    keys: Keys,
    contents: Mutex<Contents>,
    faults: Mutex<Faults>,
    /// How many appends are being held now.
    held: watch::Sender<usize>,
    /// Rises with each release.
    releases: watch::Sender<u64>,
}

impl Default for Memory {
    fn default() -> Self {
        Self(Arc::new(Shared {
            keys: Keys::in_memory(),
            contents: Mutex::default(),
            faults: Mutex::default(),
            held: watch::Sender::default(),
            releases: watch::Sender::default(),
        }))
    }
}

#[derive(Default)]
struct Faults {
    appends: VecDeque<Fault>,
    reads: usize,
}

#[derive(Default)]
struct Contents {
    streams: BTreeMap<StreamId, Vec<Record>>,
    bodies: BTreeMap<BodyId, StoredBody>,
    running: Millis,
}

impl Memory {
    /// An empty log.
    pub fn new() -> Self {
        Self::default()
    }

    /// The next `append` that has no fault waiting for it yet meets this one.
    pub fn inject(&self, fault: Fault) {
        self.faults().appends.push_back(fault);
    }

    /// The next calls that read (`read`, `bodies`, `streams`, `running`) are errors, this many.
    pub fn fail_reads(&self, times: usize) {
        self.faults().reads = times;
    }

    /// Waits until at least one append is held by [`Fault::Held`].
    pub async fn held(&self) {
        // The sender lives as long as `self`, so waiting ends only with the condition.
        let _ = self.0.held.subscribe().wait_for(|held| *held > 0).await;
    }

    /// Lets every append go on that is held now.
    pub fn release(&self) {
        self.0.releases.send_modify(|releases| *releases += 1);
    }

    fn contents(&self) -> MutexGuard<'_, Contents> {
        // A panic while it was locked was a test's; what it holds is whole, since changes are made after all checks.
        self.0.contents.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn faults(&self) -> MutexGuard<'_, Faults> {
        self.0.faults.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn wait_for_release(&self) {
        let mut releases = self.0.releases.subscribe();
        let now = *releases.borrow();
        let _held = Held::new(&self.0.held);
        let _ = releases.wait_for(|releases| *releases > now).await;
    }

    fn look<T>(&self, look: impl FnOnce(&Contents) -> anyhow::Result<T>) -> anyhow::Result<T> {
        let mut faults = self.faults();
        if faults.reads > 0 {
            faults.reads -= 1;
            anyhow::bail!("reading fails because a test asked for it");
        }
        drop(faults);
        look(&self.contents())
    }
}

impl Memory {
    /// Whether all keys are there that something lies under.
    fn is_there(&self, stream: StreamId, under: Under) -> anyhow::Result<bool> {
        for name in KeyName::over(stream, under)? {
            if !self.0.keys.has(name)? {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

/// Counts an append as held, also when its caller gives up waiting.
struct Held<'a>(&'a watch::Sender<usize>);

impl<'a> Held<'a> {
    fn new(held: &'a watch::Sender<usize>) -> Self {
        held.send_modify(|held| *held += 1);
        Self(held)
    }
}

impl Drop for Held<'_> {
    fn drop(&mut self) {
        self.0.send_modify(|held| *held -= 1);
    }
}

impl Commit {
    /// The stream that two of its parts name, if any: a commit has one record for each.
    pub(super) fn stream_named_twice(&self) -> Option<StreamId> {
        let mut parts = self.parts.iter();
        while let Some(part) = parts.next() {
            if parts.clone().any(|other| other.stream == part.stream) {
                return Some(part.stream);
            }
        }
        None
    }

    /// Every key that something in it lies under.
    pub(super) fn keys(&self) -> anyhow::Result<BTreeSet<KeyName>> {
        let records = self.parts.iter().map(|part| (part.stream, Under::Nothing));
        let bodies = self.bodies.iter().chain(&self.replaced).map(|body| (body.stream, body.under));
        let mut keys = BTreeSet::new();
        for (stream, under) in records.chain(bodies).chain(self.ready.iter().copied()) {
            keys.extend(KeyName::over(stream, under)?);
        }
        Ok(keys)
    }
}

impl Contents {
    fn write(&mut self, commit: Commit, keys: &Keys) -> Result<(), AppendError> {
        let needed = commit.keys().map_err(|error| AppendError::Refused(error.to_string()))?;
        if let Some(stream) = commit.stream_named_twice() {
            return Err(AppendError::Refused(format!("one commit has two records for {stream}")));
        }
        let last = |stream| self.streams.get(stream).map_or(0, |records| records.len() as u64);
        if commit.parts.iter().any(|part| last(&part.stream) != part.expected) {
            return Err(AppendError::Conflict);
        }
        // Erasures come first, so a body may be replaced under its own name.
        for (n, body) in commit.bodies.iter().enumerate() {
            let stays = self.bodies.contains_key(&body.id) && !commit.erased.contains(&body.id);
            if stays || commit.bodies[..n].iter().any(|other| other.id == body.id) {
                return Err(AppendError::Conflict);
            }
        }
        for (n, body) in commit.replaced.iter().enumerate() {
            let there =
                self.bodies.get(&body.id).filter(|there| (there.stream, there.under) == (body.stream, body.under));
            let again = commit.replaced[..n].iter().any(|other| other.id == body.id);
            if there.is_none() || again || commit.erased.contains(&body.id) {
                return Err(AppendError::Conflict);
            }
        }
        for name in needed {
            keys.ensure(name).map_err(|error| AppendError::Refused(error.to_string()))?;
        }
        for erased in &commit.erased {
            self.bodies.remove(erased);
        }
        for part in commit.parts {
            let record = Record { seq: part.expected + 1, commit: commit.id, record: part.record };
            self.streams.entry(part.stream).or_default().push(record);
        }
        self.bodies.extend(commit.bodies.into_iter().chain(commit.replaced).map(|body| (body.id, body)));
        self.running = self.running.max(commit.running);
        Ok(())
    }
}

impl Log for Memory {
    fn append(&self, batch: Vec<Commit>) -> BoxFuture<'_, Vec<Result<(), AppendError>>> {
        async move {
            let fault = self.faults().appends.pop_front();
            let all = |error: AppendError| vec![Err(error); batch.len()];
            let unknown = || AppendError::Unknown("a test asked for it".into());
            match fault {
                Some(Fault::Conflict) => return all(AppendError::Conflict),
                Some(Fault::Refused) => return all(AppendError::Refused("a test asked for it".into())),
                Some(Fault::UnknownLost) => return all(unknown()),
                Some(Fault::Slow(time)) => tokio::time::sleep(time).await,
                Some(Fault::Held) => self.wait_for_release().await,
                Some(Fault::UnknownWritten) | None => {}
            }
            let answers = all(unknown());
            let mut contents = self.contents();
            let written: Vec<_> = batch.into_iter().map(|commit| contents.write(commit, &self.0.keys)).collect();
            if fault == Some(Fault::UnknownWritten) { answers } else { written }
        }
        .boxed()
    }

    fn read(&self, stream: StreamId, after: u64) -> BoxFuture<'_, anyhow::Result<Vec<Record>>> {
        async move {
            self.look(|contents| {
                let records = contents.streams.get(&stream).map_or(&[][..], Vec::as_slice);
                let there = self.is_there(stream, Under::Nothing)?;
                Ok(records.iter().filter(|record| there && record.seq > after).cloned().collect())
            })
        }
        .boxed()
    }

    fn bodies(&self, stream: StreamId) -> BoxFuture<'_, anyhow::Result<Vec<(BodyId, Body)>>> {
        async move {
            self.look(|contents| {
                let mut found = Vec::new();
                for body in contents.bodies.values().filter(|body| body.stream == stream) {
                    if self.is_there(stream, body.under)? {
                        found.push((body.id, body.body.clone()));
                    }
                }
                Ok(found)
            })
        }
        .boxed()
    }

    fn streams(&self) -> BoxFuture<'_, anyhow::Result<Vec<StreamId>>> {
        async move {
            self.look(|contents| {
                let beside = contents.bodies.values().map(|body| body.stream);
                let mut streams: Vec<_> = contents.streams.keys().copied().chain(beside).collect();
                streams.sort_unstable();
                streams.dedup();
                Ok(streams)
            })
        }
        .boxed()
    }

    fn running(&self) -> BoxFuture<'_, anyhow::Result<Millis>> {
        async move { self.look(|contents| Ok(contents.running)) }.boxed()
    }

    fn drop_stream(&self, stream: StreamId) -> BoxFuture<'_, anyhow::Result<()>> {
        async move {
            let mut contents = self.contents();
            if let StreamId::Gathering(circle, gathering) = stream {
                self.0.keys.lose(&self.0.keys.of_gathering(circle, gathering)?)?;
            }
            contents.streams.remove(&stream);
            contents.bodies.retain(|_, body| body.stream != stream);
            Ok(())
        }
        .boxed()
    }

    fn forget_member(&self, circle: CircleId, person: PersonId) -> BoxFuture<'_, anyhow::Result<()>> {
        async move {
            let mut contents = self.contents();
            self.0.keys.lose(&self.0.keys.of_member(circle, person)?)?;
            contents.bodies.retain(|_, body| {
                let theirs = body.under.person() == Some(person);
                !(theirs && body.stream.circle() == Some(circle))
            });
            Ok(())
        }
        .boxed()
    }

    fn let_lapse(&self, circle: CircleId, what: Lapsed) -> BoxFuture<'_, anyhow::Result<()>> {
        async move {
            let mut contents = self.contents();
            self.0.keys.lose(&[what.key(circle)])?;
            contents.bodies.retain(|_, body| !(what.has(body.under) && body.stream.circle() == Some(circle)));
            Ok(())
        }
        .boxed()
    }

    fn rewrite(&self, stream: StreamId, records: Vec<(u64, Vec<u8>)>) -> BoxFuture<'_, anyhow::Result<()>> {
        async move {
            let mut contents = self.contents();
            let there = contents.streams.entry(stream).or_default();
            let last = there.len() as u64;
            anyhow::ensure!(records.iter().all(|(seq, _)| (1..=last).contains(seq)), "a record is not there");
            for (seq, record) in records {
                there.iter_mut().filter(|one| one.seq == seq).for_each(|one| one.record.clone_from(&record));
            }
            Ok(())
        }
        .boxed()
    }

    fn keys(&self) -> &Keys {
        &self.0.keys
    }
}
