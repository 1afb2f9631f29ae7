//! The changes one transaction is made of: a commit written, a stream let go, the file compacted.
use super::super::{AppendError, Commit, StreamId};
use super::rows::{Head, Whole, body_sum, record_sum};
use anyhow::ensure;
use rusqlite::{Connection, ErrorCode, OptionalExtension, ffi, params};
use std::collections::BTreeMap;

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

/// Writes one commit into the open transaction. After an error the caller rolls back to its savepoint.
pub(super) fn write(store: &Connection, whole: &mut Whole, commit: &Commit) -> Result<(), Stop> {
    if let Some(stream) = commit.stream_named_twice() {
        return Err(Stop::Fate(AppendError::Refused(format!("one commit has two records for {stream}"))));
    }
    let running = i64::try_from(commit.running).map_err(anyhow::Error::from)?;
    let mut heads = Heads { store, known: BTreeMap::new() };
    for part in &commit.parts {
        let head = heads.of(whole, part.stream)?;
        if u64::try_from(head.last) != Ok(part.expected) {
            return Err(Stop::Fate(AppendError::Conflict));
        }
        head.last += 1;
    }
    // Erasures come first, so a body may be replaced under its own name.
    for id in &commit.erased {
        let found = store
            .prepare_cached("SELECT rowid, stream, sum, length(body) FROM bodies WHERE id = ?1")?
            .query_row([id.0.as_bytes()], |row| {
                Ok((row.get::<_, i64>(0)?, row.get(1)?, row.get::<_, i64>(2)?, row.get::<_, i64>(3)?))
            })
            .optional()?;
        if let Some((rowid, key, sum, bytes)) = found {
            let head = heads.of(whole, Head::by_key(store, key)?.stream)?;
            head.bodies -= 1;
            head.digest ^= sum;
            whole.blank += bytes.min(AMONG_OTHERS);
            store
                .prepare_cached("UPDATE bodies SET id = NULL, stream = NULL, body = NULL, sum = NULL WHERE rowid = ?1")?
                .execute([rowid])?;
        }
    }
    for body in &commit.bodies {
        let head = heads.of(whole, body.stream)?;
        head.bodies += 1;
        head.digest ^= body_sum(body.stream, body.id, body.body.to_store());
    }
    for head in heads.known.values_mut() {
        whole.put(store, head)?;
    }
    for part in &commit.parts {
        let head = heads.of(whole, part.stream)?;
        let sum = record_sum(part.stream, head.last, commit.id, &part.record);
        store.prepare_cached("INSERT INTO records VALUES (?1, ?2, ?3, ?4, ?5)")?.execute(params![
            head.key,
            head.last,
            commit.id.0.as_bytes(),
            part.record,
            sum
        ])?;
    }
    for body in &commit.bodies {
        let key = heads.of(whole, body.stream)?.key;
        let text = body.body.to_store();
        store.prepare_cached("INSERT INTO bodies VALUES (?1, ?2, ?3, ?4)")?.execute(params![
            body.id.0.as_bytes(),
            key,
            text,
            body_sum(body.stream, body.id, text)
        ])?;
    }
    whole.running = whole.running.max(running);
    Ok(())
}

/// Blanks a stream's rows in the open transaction.
pub(super) fn let_go(store: &Connection, whole: &mut Whole, stream: StreamId) -> anyhow::Result<()> {
    let Some(mut head) = whole.head(store, stream)? else { return Ok(()) };
    for (table, blank, expected) in [
        ("records", "seq = NULL, commit_id = NULL, record = NULL", head.last),
        ("bodies", "id = NULL, body = NULL", head.bodies),
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
