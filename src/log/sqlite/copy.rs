//! A copy of the store while it is in use, and a copy put in place. Row by row and not page by page: pages also hold what
//! was let go, and gatherings are in no copy.
use super::super::StreamId;
use super::super::keys::folder as keys;
use super::open::{self, Door};
use super::rows::{Head, Whole};
use super::{Sound, Sqlite};
use anyhow::{Context, ensure};
use rusqlite::{Connection, OpenFlags, params};
use std::fs;
use std::path::{Path, PathBuf};

impl Sqlite {
    /// Writes a copy of everything but gatherings to a file that is not there yet, all of it from one moment.
    ///
    /// # Errors
    /// When the file is there already or cannot be written, or the store is damaged.
    pub async fn copy_to(&self, file: &Path) -> anyhow::Result<Sound> {
        ensure!(!file.try_exists()?, "{} is there already; a copy never takes another's place", file.display());
        let (file, keys) = (file.to_owned(), self.keys.clone());
        let copy = move |store: &Connection| {
            let unfinished = unfinished(&file);
            open::make(&unfinished).with_context(|| format!("cannot make {}", unfinished.display()))?;
            let copied = (|| {
                let copy = open::connect(&unfinished, Door::Beside)?;
                let mut sound = Sound::default();
                let whole = Whole::load(store)?;
                copy.execute_batch("BEGIN IMMEDIATE")?;
                let mut copied = Whole::load(&copy)?;
                copied.running = whole.running;
                for head in whole.heads(store)? {
                    if !matches!(head.stream, StreamId::Gathering(..)) {
                        // Read as anybody would, so that no damage goes into a copy unseen.
                        sound.records += head.records(store, &keys, 0)?.len();
                        sound.lost += head.bodies as usize - head.bodies(store, &keys)?.len();
                        sound.bodies += head.bodies as usize;
                        sound.streams += 1;
                        copy_stream(store, &copy, &mut copied, &head)?;
                    }
                }
                copied.store(&copy)?;
                copy.execute_batch("COMMIT")?;
                // One file, with nothing beside it.
                copy.pragma_update(None, "journal_mode", "delete")?;
                copy.close().map_err(|(_, error)| error)?;
                fs::rename(&unfinished, &file)?;
                keys::sync(folder_of(&file))?;
                Ok(sound)
            })();
            if copied.is_err() {
                let _ = fs::remove_file(&unfinished);
            }
            copied
        };
        self.look(copy).await
    }

    /// Puts a copy into a data folder that has no store, with an empty folder of keys.
    ///
    /// # Errors
    /// When it is no copy of ours, or cannot be written.
    pub fn put_back(file: &Path, data: &Path) -> anyhow::Result<()> {
        open::peek(file)?;
        // A copy stands alone, so SQLite sees by its length whether the end of it is missing.
        let copy = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        copy.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0))
            .with_context(|| format!("{} is damaged and was not put back; take another copy", file.display()))?;
        drop(copy);
        let (store, unfinished) = (open::file(data), unfinished(&open::file(data)));
        ensure!(!store.try_exists()?, "there is Afterglow data in {} already", data.display());
        open::make_folder(data)?;
        keys::make(data)?;
        open::write_for_owner(
            &unfinished,
            &fs::read(file).with_context(|| format!("cannot read {}", file.display()))?,
        )?;
        let put = Connection::open(&unfinished)?;
        put.pragma_update(None, "journal_mode", "wal")?;
        put.close().map_err(|(_, error)| error)?;
        fs::rename(&unfinished, &store)?;
        keys::sync(data)
    }
}

fn copy_stream(store: &Connection, copy: &Connection, copied: &mut Whole, head: &Head) -> anyhow::Result<()> {
    let mut there = Head::fresh(head.stream);
    (there.last, there.bodies, there.digest) = (head.last, head.bodies, head.digest);
    copied.put(copy, &mut there)?;
    let mut rows =
        store.prepare_cached("SELECT seq, commit_id, record, sum FROM records WHERE stream = ?1 ORDER BY seq")?;
    let mut rows = rows.query([head.key])?;
    let mut insert = copy.prepare_cached("INSERT INTO records VALUES (?1, ?2, ?3, ?4, ?5)")?;
    while let Some(row) = rows.next()? {
        let (seq, commit): (i64, Vec<u8>) = (row.get(0)?, row.get(1)?);
        let (record, sum): (Vec<u8>, i64) = (row.get(2)?, row.get(3)?);
        insert.execute(params![there.key, seq, commit, record, sum])?;
    }
    let mut rows = store.prepare_cached("SELECT id, body, under, whose, sum FROM bodies WHERE stream = ?1")?;
    let mut rows = rows.query([head.key])?;
    let mut insert = copy.prepare_cached("INSERT INTO bodies VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?;
    while let Some(row) = rows.next()? {
        let (id, body): (Vec<u8>, Vec<u8>) = (row.get(0)?, row.get(1)?);
        let (under, whose): (i64, Option<Vec<u8>>) = (row.get(2)?, row.get(3)?);
        insert.execute(params![id, there.key, body, under, whose, row.get::<_, i64>(4)?])?;
    }
    Ok(())
}

/// A name beside a file's own, for as long as it is not whole.
fn unfinished(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".unfinished");
    name.into()
}

fn folder_of(file: &Path) -> &Path {
    file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}
