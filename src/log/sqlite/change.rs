//! The changes one transaction is made of: a commit written, a stream let go, the file compacted.
use super::super::keys::{KeyName, Keys};
use super::super::{AppendError, Commit, Part, StreamId, Under};
use super::rows::{Head, Whole, body_sum, record_sum};
use super::sealed::{seal_body, seal_record, under_of_row, under_to_row};
use crate::circle::ids::{BodyId, CircleId, CommitId, InvitationId};
use anyhow::{Context, ensure};
use rusqlite::{Connection, ErrorCode, ffi, params};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Compact when blank rows held this much …
const COMPACT_AT: i64 = 8 * 1024 * 1024;
/// … and at least one of so many bytes of the file: rebuilding copies all that is alive, so it has to be earned.
const COMPACT_SHARE: i64 = 2;

/// Bytes of a row that lie among other rows; a longer one has pages of its own, which SQLite uses again.
const AMONG_OTHERS: i64 = 4_000;

/// Why a commit was not written.
pub(super) enum Stop {
    Fate(AppendError),
    Store(anyhow::Error),
}

impl Stop {
    /// What its writer is told.
    pub fn fate(self) -> AppendError {
        match self {
            Self::Fate(fate) => fate,
            // The causes go along, since this is all that the operator will read about it.
            Self::Store(error) => AppendError::Refused(format!("{error:#}")),
        }
    }

    /// The same as an error of the whole transaction.
    pub fn error(self) -> anyhow::Error {
        match self {
            Self::Fate(fate) => fate.into(),
            Self::Store(error) => error,
        }
    }
}

impl From<rusqlite::Error> for Stop {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_extended_error_code() {
            Some(ffi::SQLITE_CONSTRAINT_UNIQUE) => Self::Fate(AppendError::Conflict),
            _ => Self::Store(error.into()),
        }
    }
}

impl From<anyhow::Error> for Stop {
    fn from(error: anyhow::Error) -> Self {
        Self::Store(error)
    }
}

/// Whether an error says that there was no room. It comes before a transaction's last page is written, so nothing of the
/// transaction can come back later.
pub(super) fn is_full(error: &rusqlite::Error) -> bool {
    error.sqlite_error_code() == Some(ErrorCode::DiskFull)
}

/// The streams one commit touches, each looked up once.
struct Heads<'a> {
    store: &'a Connection,
    known: BTreeMap<StreamId, Head>,
}

impl<'a> Heads<'a> {
    fn of(&mut self, whole: &Whole, stream: StreamId) -> Result<&mut Head, Stop> {
        use std::collections::btree_map::Entry;
        Ok(match self.known.entry(stream) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(entry) => {
                let head = whole.head(self.store, stream)?;
                entry.insert(head.unwrap_or_else(|| Head::fresh(stream)))
            }
        })
    }
}

/// Writes one commit into the open transaction, and says which keys nothing lies under any more. After an error the
/// caller rolls back to its savepoint.
pub(super) fn write(store: &Connection, whole: &mut Whole, keys: &Keys, commit: &Commit) -> Result<Vec<KeyName>, Stop> {
    if let Some(stream) = commit.stream_named_twice() {
        return Err(Stop::Fate(AppendError::Refused(format!("one commit has two records for {stream}"))));
    }
    commit.keys()?;
    let running = i64::try_from(commit.running).map_err(anyhow::Error::from)?;
    let mut heads = Heads { store, known: BTreeMap::new() };
    for part in &commit.parts {
        let head = heads.of(whole, part.stream)?;
        if u64::try_from(head.last) != Ok(part.expected) {
            return Err(Stop::Fate(AppendError::Conflict));
        }
        head.last += 1;
    }
    let mut emptied = Vec::new();
    // Erasures come first, so a body may be replaced under its own name.
    for id in &commit.erased {
        if let Some(row) = row_of(store, *id)? {
            let stream = blank(store, whole, &mut heads, &row)?;
            if let (Under::Invitation(invitation), Some(circle)) = (row.under, stream.circle()) {
                emptied.push((circle, invitation));
            }
        }
    }
    for body in &commit.replaced {
        let there = row_of(store, body.id)?.ok_or(Stop::Fate(AppendError::Conflict))?;
        if (Head::by_key(store, there.stream)?.stream, there.under) != (body.stream, body.under) {
            return Err(Stop::Fate(AppendError::Conflict));
        }
        // A row of another length in the old one's place would move its neighbours; blanked and new, it leaves them.
        blank(store, whole, &mut heads, &there)?;
    }
    let mut sealed = Vec::with_capacity(commit.bodies.len() + commit.replaced.len());
    for body in commit.bodies.iter().chain(&commit.replaced) {
        let text = seal_body(keys, body)?;
        let sum = body_sum(body.stream, body.id, body.under, &text);
        let head = heads.of(whole, body.stream)?;
        head.bodies += 1;
        head.digest ^= sum;
        sealed.push((body, text, sum));
    }
    make_ready(keys, commit)?;
    for head in heads.known.values_mut() {
        whole.put(store, head)?;
    }
    for part in &commit.parts {
        let head = heads.of(whole, part.stream)?;
        let record = seal_record(keys, part, head.last, commit.id)?;
        let sum = record_sum(part.stream, head.last, commit.id, &record);
        store.prepare_cached("INSERT INTO records VALUES (?1, ?2, ?3, ?4, ?5)")?.execute(params![
            head.key,
            head.last,
            commit.id.0.as_bytes(),
            record,
            sum
        ])?;
    }
    for (body, text, sum) in sealed {
        let key = heads.of(whole, body.stream)?.key;
        let (under, whose) = under_to_row(body.under);
        let mut row = store.prepare_cached("INSERT INTO bodies VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?;
        row.execute(params![body.id.0.as_bytes(), key, text, under, whose.as_ref().map(Uuid::as_bytes), sum])?;
    }
    whole.running = whole.running.max(running);
    let mut unused = Vec::new();
    for (circle, invitation) in emptied {
        if !is_used(store, invitation)? {
            unused.push(KeyName::Invitation(circle, invitation));
        }
    }
    Ok(unused)
}

/// Makes the keys that are to be there; they are safe on the disk before the commit is.
fn make_ready(keys: &Keys, commit: &Commit) -> anyhow::Result<()> {
    for (stream, under) in &commit.ready {
        for name in KeyName::over(*stream, *under)? {
            keys.ensure(name)?;
        }
    }
    Ok(())
}

/// A body's row.
struct Row {
    rowid: i64,
    stream: i64,
    under: Under,
    sum: i64,
    bytes: i64,
}

fn row_of(store: &Connection, id: BodyId) -> Result<Option<Row>, Stop> {
    let mut row =
        store.prepare_cached("SELECT rowid, stream, under, whose, sum, length(body) FROM bodies WHERE id = ?1")?;
    let mut rows = row.query([id.0.as_bytes()])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    let under = under_of_row(row.get(2)?, row.get(3)?)?;
    Ok(Some(Row { rowid: row.get(0)?, stream: row.get(1)?, under, sum: row.get(4)?, bytes: row.get(5)? }))
}

fn blank(store: &Connection, whole: &mut Whole, heads: &mut Heads<'_>, row: &Row) -> Result<StreamId, Stop> {
    let stream = Head::by_key(store, row.stream)?.stream;
    let head = heads.of(whole, stream)?;
    head.bodies -= 1;
    head.digest ^= row.sum;
    whole.blank += row.bytes.min(AMONG_OTHERS);
    store
        .prepare_cached(
            "UPDATE bodies SET id = NULL, stream = NULL, body = NULL, under = NULL, whose = NULL, sum = NULL \
             WHERE rowid = ?1",
        )?
        .execute([row.rowid])?;
    Ok(stream)
}

/// Whether a body lies under this invitation's key. Its kind stands in the query as a number, as it does in the index.
fn is_used(store: &Connection, invitation: InvitationId) -> rusqlite::Result<bool> {
    let mut used = store.prepare_cached("SELECT 1 FROM bodies WHERE under = 3 AND whose = ?1")?;
    used.exists([invitation.0.as_bytes()])
}

/// The bodies beside a circle's streams that lie under such a key. Looked for stream by stream: it happens rarely, and an
/// index over whose they are would be one more page in every commit.
pub(super) fn all_of(
    store: &Connection,
    circle: CircleId,
    lost: impl Fn(Under) -> bool,
) -> anyhow::Result<Vec<BodyId>> {
    let mut all = Vec::new();
    for head in Whole::load(store)?.heads(store)?.iter().filter(|head| head.stream.circle() == Some(circle)) {
        let mut ids = store.prepare_cached("SELECT id, under, whose FROM bodies WHERE stream = ?1")?;
        let mut rows = ids.query([head.key])?;
        while let Some(row) = rows.next()? {
            if lost(under_of_row(row.get(1)?, row.get(2)?)?) {
                all.push(BodyId(Uuid::from_slice(&row.get::<_, Vec<u8>>(0)?)?));
            }
        }
    }
    Ok(all)
}

/// Blanks these bodies.
pub(super) fn forget(store: &Connection, whole: &mut Whole, bodies: &[BodyId]) -> anyhow::Result<()> {
    let mut heads = Heads { store, known: BTreeMap::new() };
    for id in bodies {
        if let Some(row) = row_of(store, *id).map_err(Stop::error)? {
            blank(store, whole, &mut heads, &row).map_err(Stop::error)?;
        }
    }
    for head in heads.known.values_mut() {
        whole.put(store, head)?;
    }
    Ok(())
}

/// Puts other records in the place of some. A row of another length would move its neighbours; blanked and new, it leaves
/// them.
pub(super) fn rewrite(
    store: &Connection,
    whole: &mut Whole,
    keys: &Keys,
    stream: StreamId,
    records: &[(u64, Vec<u8>)],
) -> anyhow::Result<()> {
    let head = whole.head(store, stream)?.context("there is no such stream")?;
    for (seq, record) in records {
        let seq = i64::try_from(*seq)?;
        let mut there = store
            .prepare_cached("SELECT rowid, commit_id, length(record) FROM records WHERE stream = ?1 AND seq = ?2")?;
        let (rowid, commit, bytes) = there
            .query_row([head.key, seq], |row| {
                Ok((row.get::<_, i64>(0)?, row.get::<_, Vec<u8>>(1)?, row.get::<_, i64>(2)?))
            })
            .with_context(|| format!("stream {stream}: record {seq} is not there"))?;
        let commit = CommitId(Uuid::from_slice(&commit)?);
        whole.blank += bytes.min(AMONG_OTHERS);
        let blank = "UPDATE records SET stream = NULL, seq = NULL, commit_id = NULL, record = NULL, sum = NULL \
                     WHERE rowid = ?1";
        store.prepare_cached(blank)?.execute([rowid])?;
        let part = Part { stream, expected: 0, record: record.clone() };
        let record = seal_record(keys, &part, seq, commit)?;
        let sum = record_sum(stream, seq, commit, &record);
        let mut row = store.prepare_cached("INSERT INTO records VALUES (?1, ?2, ?3, ?4, ?5)")?;
        row.execute(params![head.key, seq, commit.0.as_bytes(), record, sum])?;
    }
    Ok(())
}

/// Blanks a stream's rows in the open transaction.
pub(super) fn let_go(store: &Connection, whole: &mut Whole, stream: StreamId) -> anyhow::Result<()> {
    let Some(mut head) = whole.head(store, stream)? else { return Ok(()) };
    for (table, blank, expected) in [
        ("records", "seq = NULL, commit_id = NULL, record = NULL", head.last),
        ("bodies", "id = NULL, body = NULL, under = NULL, whose = NULL", head.bodies),
    ] {
        let bytes = if table == "records" { "record" } else { "body" };
        let held =
            format!("SELECT coalesce(sum(min(length({bytes}), {AMONG_OTHERS})), 0) FROM {table} WHERE stream = ?1");
        whole.blank += store.query_row(&held, [head.key], |row| row.get::<_, i64>(0))?;
        let blank = format!("UPDATE {table} SET stream = NULL, sum = NULL, {blank} WHERE stream = ?1");
        let blanked = store.execute(&blank, [head.key])? as i64;
        ensure!(blanked == expected, "stream {stream}: {blanked} of its {expected} {table} were found");
    }
    (head.last, head.bodies) = (0, 0);
    whole.put(store, &mut head)?;
    Ok(())
}

/// Whether blank rows take so much of the file that it should be rebuilt.
pub(super) fn worth_compacting(store: &Connection, whole: &Whole) -> rusqlite::Result<bool> {
    let number = |name| store.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let file = number("page_count")?.saturating_mul(number("page_size")?);
    Ok(whole.blank >= COMPACT_AT && whole.blank >= file / COMPACT_SHARE)
}

/// Deletes blank rows in the open transaction. The file must be rebuilt before anything else is let go: until then it may
/// hold stale copies of what is alive.
pub(super) fn delete_blank(store: &Connection, whole: &mut Whole) -> rusqlite::Result<()> {
    store.execute_batch("DELETE FROM records WHERE stream IS NULL; DELETE FROM bodies WHERE stream IS NULL")?;
    (whole.blank, whole.compacting) = (0, true);
    Ok(())
}

/// Loses the keys of gatherings and invitations that have no rows: their first commit never came, or a crash came
/// between the last row and the key.
pub(super) fn lose_unused(store: &Connection, whole: &Whole, keys: &Keys) -> anyhow::Result<()> {
    let streams: Vec<_> = whole.heads(store)?.into_iter().map(|head| head.stream).collect();
    for name in keys.names()? {
        match name {
            KeyName::Gathering(circle, gathering) if !streams.contains(&StreamId::Gathering(circle, gathering)) => {
                keys.lose(&keys.of_gathering(circle, gathering)?)?;
            }
            KeyName::Invitation(_, invitation) if !is_used(store, invitation)? => {
                keys.lose(&[name])?;
            }
            _ => {}
        }
    }
    Ok(())
}
