//! `afterglow backup` and `afterglow restore`.
//!
//! The copy holds the practice and the circles, and nothing of any gathering. Keys are in another file, `FILE.keys`, which is
//! to be kept apart from it and at most seven days: older ones are not used. So what is erased is out of every copy a week
//! later; what is put back sooner begins with the list of what was erased (`afterglow.erased`).
use crate::circle::ids::CircleId;
use crate::config::Config;
use crate::config::day::Day;
use crate::env::Env;
use crate::hub::birth;
use crate::log::keys::{Erased, KeyName};
use crate::log::sqlite::{Sound, Sqlite};
use crate::log::{Lapsed, Log, StreamId};
use anyhow::{Context, ensure};
use std::fmt;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use zeroize::Zeroizing;

/// How long a copy of the keys may be used.
const KEYS_LAST: u64 = 7 * 24 * 60 * 60 * 1_000;
/// The first words of such a copy; behind them stands when it was made.
const KEYS_MARK: &str = "Afterglow keys, made at ";

/// What a backup wrote.
#[derive(Debug)]
pub struct Copied {
    /// The copy.
    pub file: PathBuf,
    /// What is in it.
    pub sound: Sound,
    /// The copy of the keys.
    pub keys: PathBuf,
    /// The last day on which they may be used.
    pub until: Day,
}

impl fmt::Display for Copied {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Sound { streams, records, bodies, .. } = self.sound;
        writeln!(f, "{}: {streams} streams, {records} records, {bodies} texts; no gathering", self.file.display())?;
        writeln!(f, "{}: its keys. Keep them apart from it, and delete them on {}", self.keys.display(), self.until)
    }
}

/// Where the copy of the keys is.
pub fn keys_of(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".keys");
    name.into()
}

/// Copies a data folder, also while a server uses it.
///
/// # Errors
/// When there is no store, it is damaged, or one of the files is there already or cannot be written.
pub async fn backup(config: &Config, file: &Path) -> anyhow::Result<Copied> {
    let (keys, now) = (keys_of(file), Env::machine_wall());
    ensure!(!keys.try_exists()?, "{} is there already; a copy never takes another's place", keys.display());
    let store = Sqlite::open_read_only(&config.data)?;
    // The rows first: what is erased meanwhile is in the copy without its key.
    let sound = store.copy_to(file).await?;
    let until = Day::of_millis(now + KEYS_LAST);
    let mut text = Zeroizing::new(format!(
        "{KEYS_MARK}{now}. Keep this file apart from the backup, and delete it on {until}: whoever has both reads what\n\
         was erased after they were made. After that day it is not used any more.\n"
    ));
    for (name, key) in store.keys().to_keep()? {
        text.push_str(&format!("{name} "));
        let hex = Zeroizing::new(key.iter().map(|byte| format!("{byte:02x}")).collect::<String>());
        text.push_str(&hex);
        text.push('\n');
    }
    store.close().await?;
    let write = || {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&keys)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()
    };
    write().with_context(|| format!("cannot write {}", keys.display()))?;
    Ok(Copied { file: file.to_owned(), sound, keys, until })
}

/// What a restore did.
#[derive(Debug, Default)]
pub struct Restored {
    /// Keys that were put back; `None`, when there was no copy of them or it was too old.
    pub keys: Option<usize>,
    /// Keys that were erased since the copy was made, and stay so.
    pub erased: usize,
    /// Whether a list of what was erased was named.
    pub list: bool,
    /// Gatherings that ran when the copy was made, and are let go.
    pub let_go: usize,
    /// Texts whose key is gone.
    pub lost: usize,
}

impl fmt::Display for Restored {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.keys {
            Some(keys) => writeln!(f, "{keys} keys were put back; {} stay erased", self.erased)?,
            None => writeln!(
                f,
                "no keys were put back (there is no copy of them, or it is older than seven days): names and numbers are \
                 gone, and every browser needs a new way in"
            )?,
        }
        if !self.list && self.keys.is_some() {
            writeln!(
                f,
                "no list of what was erased since was named: if the old data folder is still there, do it again with \
                 --erased OLD-FOLDER/afterglow.erased, or what was erased comes back"
            )?;
        }
        writeln!(f, "{} gatherings that ran are let go; {} texts are gone with their keys", self.let_go, self.lost)
    }
}

/// Puts a copy into a data folder that is empty or not there yet.
///
/// # Errors
/// When the folder has something in it, or one of the files is not what it should be.
pub async fn restore(config: &Config, file: &Path, erased: Option<&Path>) -> anyhow::Result<Restored> {
    let data = &config.data;
    if data.try_exists()? {
        let mut there = fs::read_dir(data).with_context(|| format!("cannot read {}", data.display()))?;
        ensure!(there.next().is_none(), "{} is not empty; name another folder with --data", data.display());
    }
    let list = match erased {
        Some(list) => {
            ensure!(list.try_exists()?, "there is no {}", list.display());
            Erased::read(list)?
        }
        None => Erased::default(),
    };
    // Both are read before anything is written.
    let keys = read_keys(&keys_of(file), Env::machine_wall())?;
    Sqlite::put_back(file, data)?;
    let store = Arc::new(Sqlite::open(data)?);
    let mut restored = Restored { list: erased.is_some(), keys: keys.as_ref().map(|_| 0), ..Restored::default() };
    for (name, key) in keys.unwrap_or_default() {
        if list.0.contains(&name) {
            restored.erased += 1;
        } else {
            store.keys().put_back(name, &key)?;
            restored.keys = restored.keys.map(|keys| keys + 1);
        }
    }
    // The list stays with the store: the same copy may be put back once more.
    if let Some(from) = erased {
        fs::copy(from, Erased::file(data)).context("the list of what was erased cannot be copied")?;
    }
    for name in &list.0 {
        match name {
            KeyName::Member(circle, person) => store.forget_member(*circle, *person).await?,
            KeyName::Names(circle) => store.let_lapse(*circle, Lapsed::Names).await?,
            KeyName::Own(circle) => store.let_lapse(*circle, Lapsed::Own).await?,
            _ => {}
        }
    }
    let env = Env::start(store.running().await?);
    for circle in circles(&*store).await? {
        let running = birth::replay(&*store, circle).await?.and_then(|reborn| reborn.marks.gathering);
        birth::take_up(&*store, &env, circle).await?;
        restored.let_go += usize::from(running.is_some());
    }
    restored.lost = store.check().await?.lost;
    store.close().await?;
    Ok(restored)
}

async fn circles(log: &dyn Log) -> anyhow::Result<Vec<CircleId>> {
    let streams = log.streams().await?;
    Ok(streams
        .into_iter()
        .filter(|stream| matches!(stream, StreamId::Circle(_)))
        .filter_map(StreamId::circle)
        .collect())
}

type Kept = Vec<(KeyName, Zeroizing<[u8; 32]>)>;

/// The copy of the keys; nothing, when there is none or it is too old to be used.
fn read_keys(file: &Path, now: u64) -> anyhow::Result<Option<Kept>> {
    if !file.try_exists()? {
        return Ok(None);
    }
    let cannot = || format!("{} is no copy of Afterglow's keys", file.display());
    let text = Zeroizing::new(fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?);
    let made = text.strip_prefix(KEYS_MARK).and_then(|rest| rest.split_once('.')).with_context(cannot)?.0;
    let made: u64 = made.parse().ok().with_context(cannot)?;
    if now.saturating_sub(made) > KEYS_LAST {
        return Ok(None);
    }
    let mut keys = Vec::new();
    // The first two lines are for people.
    for line in text.lines().skip(2) {
        let (name, hex) = line.split_once(' ').with_context(cannot)?;
        let name = KeyName::read(name).filter(|name| name.is_kept_in_copies()).with_context(cannot)?;
        let mut key = Zeroizing::new([0; 32]);
        ensure!(hex.len() == 64 && hex.is_ascii(), cannot());
        for (byte, at) in key.iter_mut().zip((0..64).step_by(2)) {
            *byte = u8::from_str_radix(&hex[at..at + 2], 16).with_context(cannot)?;
        }
        keys.push((name, key));
    }
    Ok(Some(keys))
}
