//! What lies in the tables, and what vouches for it. Everything that is read here is verified or an error.
//!
//! Records and bodies carry a sum of their own; a stream's row ([`Head`]) vouches that none of them is missing, and the
//! one row of the whole ([`Whole`]) that no stream is.
use super::super::keys::Keys;
use super::super::{Record, StreamId, Under};
use super::sealed::{open_body, open_record, under_of_row, under_to_row};
use crate::circle::ids::{BodyId, CircleId, CommitId, GatheringId};
use crate::protocol::body::Body;
use anyhow::{Context, bail, ensure};
use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// The first 8 bytes of a SHA-256, as SQLite keeps them. Each field is preceded by its length, so no two lists of fields
/// run together to the same bytes.
fn sum(fields: &[&[u8]]) -> i64 {
    let mut hash = Sha256::new();
    for field in fields {
        hash.update((field.len() as u64).to_be_bytes());
        hash.update(field);
    }
    let mut first = [0; 8];
    first.copy_from_slice(&hash.finalize()[..8]);
    i64::from_be_bytes(first)
}

/// Vouches for one record.
pub(super) fn record_sum(stream: StreamId, seq: i64, commit: CommitId, record: &[u8]) -> i64 {
    sum(&[b"record", stream.stored().as_bytes(), &seq.to_be_bytes(), commit.0.as_bytes(), record])
}

/// Vouches for one body.
pub(super) fn body_sum(stream: StreamId, id: BodyId, under: Under, body: &[u8]) -> i64 {
    let (under, whose) = under_to_row(under);
    let whose = whose.as_ref().map_or(&[][..], |whose| whose.as_bytes());
    sum(&[b"body", stream.stored().as_bytes(), id.0.as_bytes(), &under.to_be_bytes(), whose, body])
}

/// Reads the stored form of a stream's name; only what `Display` would write again is one.
fn stream_named(name: &str) -> Option<StreamId> {
    let id = |text: &str| Uuid::parse_str(text).ok();
    let stream = match name.split('/').collect::<Vec<_>>()[..] {
        ["practice"] => StreamId::Practice,
        ["circle", circle] => StreamId::Circle(CircleId(id(circle)?)),
        ["circle", circle, "gathering", gathering] => {
            StreamId::Gathering(CircleId(id(circle)?), GatheringId(id(gathering)?))
        }
        _ => return None,
    };
    (stream.stored() == name).then_some(stream)
}

/// What vouches for the list of streams.
#[derive(Clone, Debug, Default)]
pub(super) struct Whole {
    pub running: i64,
    pub streams: i64,
    digest: i64,
    /// Bytes that blank rows held.
    pub blank: i64,
    /// Blank rows were deleted and the file is not rebuilt yet.
    pub compacting: bool,
}

impl Whole {
    fn sum(&self) -> i64 {
        let numbers = [self.running, self.streams, self.digest].map(i64::to_be_bytes);
        sum(&[b"whole", &numbers[0], &numbers[1], &numbers[2]])
    }

    /// The row as it lies there.
    pub fn load(store: &Connection) -> anyhow::Result<Self> {
        let mut row = store
            .prepare_cached("SELECT running, streams, digest, sum, blank, compacting FROM whole WHERE only = 1")?;
        let (whole, stored) = row
            .query_row([], |row| {
                let whole = Self {
                    running: row.get(0)?,
                    streams: row.get(1)?,
                    digest: row.get(2)?,
                    blank: row.get(4)?,
                    compacting: row.get(5)?,
                };
                Ok((whole, row.get::<_, i64>(3)?))
            })
            .context("the row that vouches for the whole store cannot be read")?;
        ensure!(stored == whole.sum() && whole.running >= 0, "the row that vouches for the whole store is damaged");
        Ok(whole)
    }

    /// Writes the row; the first time it is made.
    pub fn store(&self, store: &Connection) -> rusqlite::Result<()> {
        let mut row = store.prepare_cached(
            "INSERT INTO whole VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, 0) ON CONFLICT DO UPDATE SET running = ?1, \
             streams = ?2, digest = ?3, sum = ?4, blank = ?5, compacting = ?6",
        )?;
        row.execute(params![self.running, self.streams, self.digest, self.sum(), self.blank, self.compacting])?;
        Ok(())
    }

    /// Every stream there is.
    pub fn heads(&self, store: &Connection) -> anyhow::Result<Vec<Head>> {
        let mut rows = store.prepare_cached("SELECT key, last, bodies, digest, sum, name FROM streams NOT INDEXED")?;
        let mut rows = rows.query([])?;
        let mut heads = Vec::new();
        while let Some(row) = rows.next().context("the list of streams cannot be read")? {
            let name: String = row.get(5).context("the list of streams is damaged")?;
            let stream =
                stream_named(&name).with_context(|| format!("{name:?} in the list of streams names no stream"))?;
            heads.push(Head::from_row(stream, row)?);
        }
        heads.sort_unstable_by_key(|head| head.stream);
        let digest = heads.iter().fold(0, |digest, head| digest ^ head.sum());
        let distinct = heads.windows(2).all(|pair| pair[0].stream != pair[1].stream);
        let complete = heads.len() as i64 == self.streams && digest == self.digest && distinct;
        ensure!(complete, "the list of streams is damaged: it is not what the last commit left");
        Ok(heads)
    }

    /// The row of one stream. That there is none is believed only if the whole list says so too: an index that lost an
    /// entry would otherwise turn a circle into an empty one.
    pub fn head(&self, store: &Connection, stream: StreamId) -> anyhow::Result<Option<Head>> {
        let found = Head::find(store, stream)?;
        if found.is_none() {
            let list = self.heads(store)?;
            ensure!(list.iter().all(|head| head.stream != stream), "stream {stream}: its index entry is lost");
        }
        Ok(found)
    }

    /// Writes a stream's row after a change; an empty stream has none.
    pub fn put(&mut self, store: &Connection, head: &mut Head) -> rusqlite::Result<()> {
        match head.stored.take() {
            Some(old) => {
                self.digest ^= old;
                self.streams -= 1;
            }
            None => {
                let mut next = store.prepare_cached("SELECT coalesce(max(key), 0) + 1 FROM streams")?;
                head.key = next.query_row([], |row| row.get(0))?;
            }
        }
        if head.last == 0 && head.bodies == 0 {
            store.prepare_cached("DELETE FROM streams WHERE key = ?1")?.execute([head.key])?;
            return Ok(());
        }
        let sum = head.sum();
        let mut row = store.prepare_cached(
            "INSERT INTO streams VALUES (?1, ?2, ?3, ?4, ?5, ?6) \
             ON CONFLICT (key) DO UPDATE SET last = ?3, bodies = ?4, digest = ?5, sum = ?6",
        )?;
        row.execute(params![head.key, head.stream.stored(), head.last, head.bodies, head.digest, sum])?;
        head.stored = Some(sum);
        self.digest ^= sum;
        self.streams += 1;
        Ok(())
    }
}

/// What vouches for one stream.
#[derive(Clone, Debug)]
pub(super) struct Head {
    pub stream: StreamId,
    pub key: i64,
    /// The number of its last record.
    pub last: i64,
    /// How many bodies lie beside it.
    pub bodies: i64,
    /// The bodies' sums, xored.
    pub digest: i64,
    /// The row's own sum as it is stored, if it is.
    stored: Option<i64>,
}

impl Head {
    /// A stream that is not stored yet; it gets its key when it is.
    pub fn fresh(stream: StreamId) -> Self {
        Self { stream, key: 0, last: 0, bodies: 0, digest: 0, stored: None }
    }

    fn sum(&self) -> i64 {
        let numbers = [self.key, self.last, self.bodies, self.digest].map(i64::to_be_bytes);
        let name = self.stream.stored();
        sum(&[b"stream", name.as_bytes(), &numbers[0], &numbers[1], &numbers[2], &numbers[3]])
    }

    fn from_row(stream: StreamId, row: &rusqlite::Row<'_>) -> anyhow::Result<Self> {
        let damaged = || format!("stream {stream}: the row that vouches for it is damaged");
        let column = |column: usize| row.get::<_, i64>(column).with_context(damaged);
        let (key, last, bodies, digest, stored) = (column(0)?, column(1)?, column(2)?, column(3)?, column(4)?);
        let head = Self { stream, key, last, bodies, digest, stored: Some(stored) };
        ensure!(stored == head.sum(), damaged());
        Ok(head)
    }

    fn find(store: &Connection, stream: StreamId) -> anyhow::Result<Option<Self>> {
        let mut row = store.prepare_cached("SELECT key, last, bodies, digest, sum FROM streams WHERE name = ?1")?;
        let mut rows = row.query([stream.stored()])?;
        let row = rows.next().with_context(|| format!("stream {stream} cannot be found"))?;
        row.map(|row| Self::from_row(stream, row)).transpose()
    }

    /// The stream that a row belongs to, by the number the row has for it.
    pub fn by_key(store: &Connection, key: i64) -> anyhow::Result<Self> {
        let mut name = store.prepare_cached("SELECT name FROM streams WHERE key = ?1")?;
        let name: Option<String> = name.query_row([key], |row| row.get(0)).optional()?;
        let stream = name.as_deref().and_then(stream_named).context("a body lies beside no stream")?;
        Self::find(store, stream)?.with_context(|| format!("stream {stream}: its index entry is lost"))
    }

    /// Its records with a number above `after`.
    pub fn records(&self, store: &Connection, keys: &Keys, after: u64) -> anyhow::Result<Vec<Record>> {
        let stream = self.stream;
        let Some(after) = i64::try_from(after).ok().filter(|after| *after < self.last) else { return Ok(Vec::new()) };
        let mut rows = store.prepare_cached(
            "SELECT seq, commit_id, record, sum FROM records WHERE stream = ?1 AND seq > ?2 ORDER BY seq",
        )?;
        let mut rows = rows.query([self.key, after])?;
        let mut records = Vec::new();
        let mut seq = after;
        while let Some(row) = rows.next().with_context(|| format!("stream {stream} cannot be read"))? {
            seq += 1;
            let damaged = || format!("stream {stream}: record {seq} is damaged");
            let found: i64 = row.get(0).with_context(damaged)?;
            ensure!(found == seq, "stream {stream}: record {seq} is missing, {found} comes next");
            let commit: Vec<u8> = row.get(1).with_context(damaged)?;
            let commit = CommitId(Uuid::from_slice(&commit).with_context(damaged)?);
            let record: Vec<u8> = row.get(2).with_context(damaged)?;
            let stored: i64 = row.get(3).with_context(damaged)?;
            ensure!(stored == record_sum(stream, seq, commit, &record), damaged());
            let Some(record) = open_record(keys, stream, seq, commit, record)? else { return Ok(Vec::new()) };
            records.push(Record { seq: seq as u64, commit, record });
        }
        ensure!(seq == self.last, "stream {stream}: it ends at record {seq} and not at {}", self.last);
        Ok(records)
    }

    /// The bodies beside it whose keys are there.
    pub fn bodies(&self, store: &Connection, keys: &Keys) -> anyhow::Result<Vec<(BodyId, Body)>> {
        let stream = self.stream;
        let damaged = || format!("stream {stream}: a body beside it is damaged");
        let mut rows = store.prepare_cached("SELECT id, body, under, whose, sum FROM bodies WHERE stream = ?1")?;
        let mut rows = rows.query([self.key])?;
        let mut bodies = Vec::new();
        let (mut count, mut digest) = (0, 0);
        while let Some(row) = rows.next().with_context(|| format!("the bodies beside {stream} cannot be read"))? {
            let id: Vec<u8> = row.get(0).with_context(damaged)?;
            let id = BodyId(Uuid::from_slice(&id).with_context(damaged)?);
            let body: Vec<u8> = row.get(1).with_context(damaged)?;
            let under = under_of_row(row.get(2).with_context(damaged)?, row.get(3).with_context(damaged)?);
            let under = under.with_context(damaged)?;
            let stored: i64 = row.get(4).with_context(damaged)?;
            ensure!(stored == body_sum(stream, id, under, &body), "stream {stream}: body {id} is damaged");
            digest ^= stored;
            count += 1;
            if let Some(body) = open_body(keys, stream, id, under, body)? {
                bodies.push((id, Body::from_stored(&body).with_context(|| format!("stream {stream}: body {id}"))?));
            }
        }
        if count != self.bodies || digest != self.digest {
            bail!("stream {stream}: it has {count} bodies and should have {}", self.bodies);
        }
        bodies.sort_unstable_by_key(|(id, _)| *id);
        Ok(bodies)
    }
}
