//! Coming to the file: the folder, the lock, whose file it is, how it is set. What does not fit is refused with a sentence
//! for the operator, before anything is written.
use super::journal;
use super::rows::Whole;
use crate::log::keys::folder as keys;
use anyhow::{Context, bail, ensure};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// "Aglo": says that a SQLite file is ours.
const APPLICATION: i64 = 0x4167_6c6f;
/// What every SQLite file begins with, how long its header is, and where in it are two numbers of ours.
const MAGIC: &[u8] = b"SQLite format 3\0";
const HEADER: usize = 100;
const VERSION_AT: usize = 60;
const APPLICATION_AT: usize = 68;
/// The stored format this program writes.
const VERSION: i64 = 2;
/// The last format in which words lay open.
const BEFORE_SEALING: i64 = 1;
const SCHEMA: &str = include_str!("../schema.sql");
/// SQLite before 3.51.3 can lose what was written when two connections meet in a checkpoint (trust.md, F6).
const LIBRARY: i32 = 3_051_003;
/// How long one process waits for another's write.
pub(super) const BUSY: Duration = Duration::from_secs(5);
/// More than there are, so that none is prepared twice.
const STATEMENTS: usize = 48;
/// The write-ahead log shrinks to this when it starts anew, so one busy evening does not hold on to the disk. It is more
/// than a busy server fills between two checkpoints, so that its length stays and a sync writes nothing but the commit.
const WAL_KEPT: i64 = 8 * 1024 * 1024;
/// `afterglow link` holds the lock while it makes the file, a blink; a server waits this often for [`LOCK_PAUSE`].
const LOCK_TRIES: u32 = 20;
const LOCK_PAUSE: Duration = Duration::from_millis(50);

/// Who comes to the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Door {
    /// The one server of this folder. Only it lets go, and only it checkpoints.
    Server,
    /// Another process that appends while the server runs.
    Beside,
    /// One that only looks.
    Reader,
}

/// The file in a data folder.
pub(super) fn file(folder: &Path) -> PathBuf {
    folder.join("afterglow.sqlite")
}

/// Makes what is missing and takes the server's lock, which is held as long as the returned file.
pub(super) fn enter(folder: &Path, door: Door) -> anyhow::Result<Option<File>> {
    check_library(rusqlite::version_number())?;
    let store = file(folder);
    if door == Door::Reader {
        ensure!(store.exists(), "there is no Afterglow data in {}", folder.display());
    } else {
        make_folder(folder)?;
    }
    let mut lock = None;
    let mut tries = 0;
    while (door == Door::Server && lock.is_none()) || !store.exists() {
        lock = try_lock(folder)?;
        if lock.is_some() && !store.exists() {
            keys::make(folder)?;
            make(&store).with_context(|| format!("cannot make {}", store.display()))?;
        }
        if lock.is_none() {
            tries += 1;
            let folder = folder.display();
            ensure!(tries < LOCK_TRIES, "another Afterglow server already runs on {folder}; stop it first");
            std::thread::sleep(LOCK_PAUSE);
        }
    }
    peek(&store)?;
    let keys = keys::path(folder);
    ensure!(keys.is_dir(), "{} is missing: without the keys in it nothing can be read; put it back", keys.display());
    journal::check(&store)?;
    Ok(lock.filter(|_| door == Door::Server))
}

fn check_library(found: i32) -> anyhow::Result<()> {
    let (major, minor, patch) = (found / 1_000_000, found / 1_000 % 1_000, found % 1_000);
    ensure!(
        found >= LIBRARY,
        "this program was built with SQLite {major}.{minor}.{patch}, which can damage its data; it needs 3.51.3 or newer"
    );
    Ok(())
}

/// A folder made here is for its owner alone; one that was there stays as the operator made it.
pub(super) fn make_folder(folder: &Path) -> anyhow::Result<()> {
    let mut make = fs::DirBuilder::new();
    make.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut make, 0o700);
    make.create(folder).with_context(|| format!("cannot make the data folder {}", folder.display()))
}

/// Writes a file that is not there yet, for its owner alone, and waits until it is on the disk.
pub(super) fn write_for_owner(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    let cannot = || format!("cannot write {}", path.display());
    let mut file = for_owner_alone().create_new(true).open(path).with_context(cannot)?;
    std::io::Write::write_all(&mut file, bytes).and_then(|()| file.sync_all()).with_context(cannot)
}

fn for_owner_alone() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

fn try_lock(folder: &Path) -> anyhow::Result<Option<File>> {
    let path = folder.join("afterglow.lock");
    let cannot = || format!("cannot lock {}", path.display());
    let lock = for_owner_alone().create(true).truncate(false).open(&path).with_context(cannot)?;
    match lock.try_lock() {
        Ok(()) => Ok(Some(lock)),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(error).with_context(cannot),
    }
}

/// Makes an empty store under another name and renames it, so that under its own name there is never half of one, and a
/// file without our mark is certainly somebody else's.
pub(super) fn make(store: &Path) -> anyhow::Result<()> {
    let unfinished = store.with_extension("sqlite.new");
    match fs::remove_file(&unfinished) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
        _ => {}
    }
    // SQLite gives its side files the permissions of this one.
    for_owner_alone().create_new(true).open(&unfinished)?;
    let new = Connection::open_with_flags(&unfinished, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    new.execute_batch("PRAGMA synchronous = FULL; BEGIN")?;
    new.execute_batch(SCHEMA)?;
    Whole::default().store(&new)?;
    new.pragma_update(None, "application_id", APPLICATION)?;
    new.pragma_update(None, "user_version", VERSION)?;
    new.execute_batch("COMMIT")?;
    require(&new, "journal_mode = WAL", "journal_mode", "wal")?;
    new.close().map_err(|(_, error)| error)?;
    fs::rename(&unfinished, store)?;
    #[cfg(unix)]
    if let Some(folder) = store.parent() {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

/// Reads whose file it is without a lock, without its write-ahead log, without a byte written.
///
/// SQLite cannot be asked yet: a crash in the middle of a checkpoint leaves a file that is whole only together with its
/// write-ahead log. Its header says it all the same, as nothing written after the making changes those bytes
/// ([SQLite's file format](https://sqlite.org/fileformat2.html#the_database_header), 1.3).
pub(super) fn peek(store: &Path) -> anyhow::Result<()> {
    let mut header = [0; HEADER];
    let read = File::open(store).and_then(|mut file| file.read_exact(&mut header));
    let number = |at: usize| u32::from_be_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]]);
    match read {
        Err(error) if error.kind() != std::io::ErrorKind::UnexpectedEof => {
            return Err(error).with_context(|| format!("cannot read {}", store.display()));
        }
        read => ensure!(
            read.is_ok() && header.starts_with(MAGIC) && i64::from(number(APPLICATION_AT)) == APPLICATION,
            "{} is not a file of Afterglow; move it away or choose another data folder",
            store.display()
        ),
    }
    fits(i64::from(number(VERSION_AT)), store)
}

fn check_version(at: &Connection, store: &Path) -> anyhow::Result<()> {
    fits(at.pragma_query_value(None, "user_version", |row| row.get(0))?, store)
}

fn fits(found: i64, store: &Path) -> anyhow::Result<()> {
    let store = store.display();
    ensure!(
        found <= VERSION,
        "{store} was written by a newer Afterglow (format {found}, this one knows {VERSION}); run that"
    );
    ensure!(
        found != BEFORE_SEALING,
        "{store} is from before Afterglow sealed what people write, and nothing of it is taken over; move it away or \
         choose another data folder"
    );
    ensure!(found == VERSION, "{store} has format {found}, which never was; restore it from a backup");
    Ok(())
}

/// Opens a connection and sets it. Until it fits, closing it leaves file and write-ahead log as they were.
pub(super) fn connect(store: &Path, door: Door) -> anyhow::Result<Connection> {
    let access = match door {
        Door::Reader => OpenFlags::SQLITE_OPEN_READ_ONLY,
        _ => OpenFlags::SQLITE_OPEN_READ_WRITE,
    };
    let conn = Connection::open_with_flags(store, access | OpenFlags::SQLITE_OPEN_NO_MUTEX)
        .with_context(|| format!("cannot open {}", store.display()))?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    conn.busy_timeout(BUSY)?;
    conn.set_prepared_statement_cache_capacity(STATEMENTS);
    check_version(&conn, store)?;
    if door == Door::Server {
        renew_index(&conn).with_context(|| format!("{} cannot be used", store.display()))?;
    }
    check_schema(&conn, door).with_context(|| format!("{} cannot be used", store.display()))?;
    require(&conn, "journal_mode", "journal_mode", "wal")?;
    require(&conn, "synchronous = FULL", "synchronous", "2")?;
    require(&conn, "secure_delete = ON", "secure_delete", "1")?;
    require(&conn, "foreign_keys = ON", "foreign_keys", "1")?;
    require(&conn, "mmap_size = 0", "mmap_size", "0")?;
    // What SQLite puts aside while it works is other people's words too: never into a file elsewhere.
    require(&conn, "temp_store = MEMORY", "temp_store", "2")?;
    require(&conn, "cell_size_check = ON", "cell_size_check", "1")?;
    require(&conn, "trusted_schema = OFF", "trusted_schema", "0")?;
    require(&conn, &format!("journal_size_limit = {WAL_KEPT}"), "journal_size_limit", &WAL_KEPT.to_string())?;
    // The writer checkpoints by itself, after it has answered; nobody else ever does.
    require(&conn, "wal_autocheckpoint = 0", "wal_autocheckpoint", "0")?;
    if door == Door::Server {
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    }
    Ok(conn)
}

/// Sets a pragma and reads back that it holds: a promise that SQLite was built without is silent otherwise.
fn require(conn: &Connection, set: &str, name: &str, expected: &str) -> anyhow::Result<()> {
    let mut statement = conn.prepare(&format!("PRAGMA {set}"))?;
    let mut rows = statement.query([])?;
    while rows.next()?.is_some() {}
    let found = conn.pragma_query_value(None, name, |row| {
        Ok(match row.get_ref(0)? {
            rusqlite::types::ValueRef::Integer(number) => number.to_string(),
            other => other.as_str().unwrap_or_default().to_owned(),
        })
    });
    // SQLite built without memory-mapping knows no mmap_size and answers with no row.
    let found = match found {
        Err(rusqlite::Error::QueryReturnedNoRows) if name == "mmap_size" => return Ok(()),
        found => found?,
    };
    ensure!(
        found == expected,
        "SQLite keeps {name} at {found} here and Afterglow needs {expected}; its data would not be safe"
    );
    Ok(())
}

/// The first files of this format have another index in the place of one: the server that runs on them replaces it.
const BEFORE_AND_NOW: [&str; 2] = ["bodies_under", "bodies_of_invitations"];

fn renew_index(conn: &Connection) -> anyhow::Result<()> {
    let [before, now] = BEFORE_AND_NOW;
    let mut there = conn.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'index' AND name = ?1")?;
    if there.exists([before])? {
        let make = SCHEMA.lines().find(|line| line.contains(now)).context("the schema makes no such index")?;
        conn.execute_batch(&format!("BEGIN IMMEDIATE; DROP INDEX {before}; {make} COMMIT"))?;
    }
    Ok(())
}

/// A damaged schema could make every query read something else, so it has to be the one we made. Nothing is read by
/// the index that the server may still have to replace.
fn check_schema(conn: &Connection, door: Door) -> anyhow::Result<()> {
    let schema = |conn: &Connection| -> rusqlite::Result<Vec<(String, String, Option<String>)>> {
        let mut rows = conn.prepare("SELECT type, name, sql FROM sqlite_schema ORDER BY name")?;
        let rows = rows.query_map([], |row| Ok((row.get(0)?, row.get::<_, String>(1)?, row.get(2)?)))?;
        let matters = |name: &str| door == Door::Server || !BEFORE_AND_NOW.contains(&name);
        rows.filter(|row| row.as_ref().map_or(true, |(_, name, _)| matters(name))).collect()
    };
    let ours = Connection::open_in_memory()?;
    ours.execute_batch(SCHEMA)?;
    if schema(conn).context("its tables cannot be read")? != schema(&ours)? {
        bail!("its tables are not those of Afterglow: the file is damaged, restore it from a backup");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sqlite_with_the_wal_reset_bug_is_refused() {
        assert!(check_library(LIBRARY).is_ok());
        let error = check_library(3_051_002).unwrap_err().to_string();
        assert!(error.contains("3.51.2") && error.contains("3.51.3"), "{error}");
        assert!(check_library(3_040_001).is_err());
    }

    #[test]
    fn a_setting_that_does_not_hold_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let store = file(folder.path());
        make(&store).unwrap();
        let conn = connect(&store, Door::Server).unwrap();
        let error = require(&conn, "synchronous = NORMAL", "synchronous", "2").unwrap_err().to_string();
        assert_eq!(error, "SQLite keeps synchronous at 1 here and Afterglow needs 2; its data would not be safe");
        // A database in memory has no write-ahead log, like a network disk that cannot have one.
        let memory = Connection::open_in_memory().unwrap();
        assert!(require(&memory, "journal_mode = WAL", "journal_mode", "wal").is_err());
    }
}
