//! The list of keys that were lost, beside the store: a copy that is put back begins with it, so that nothing erased comes
//! back. It names ids, which lead nowhere, and forgets them when no copy of the keys may be used any more.
//!
//! A name may get another key later (a circle whose names lapsed is given some anew), and that one is not lost. So beside
//! each name stands a mark of the key it had: a hash, from which no key can be found.
use super::KeyName;
use super::folder::{Folder, sync};
use crate::env::Env;
use anyhow::{Context, ensure};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::fmt;
use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

const DAY: u64 = 24 * 60 * 60 * 1_000;
/// A copy of the keys is used for seven days; one more, so that no hour between two clocks matters.
const KEPT_DAYS: u64 = 8;

/// What tells two keys of one name apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mark([u8; 8]);

impl Mark {
    pub(super) fn of(key: &[u8; 32]) -> Self {
        let mut hash = Sha256::new();
        hash.update(b"afterglow/1 lost key");
        hash.update(key);
        let mut mark = [0; 8];
        mark.copy_from_slice(&hash.finalize()[..8]);
        Self(mark)
    }

    fn read(text: &str) -> Option<Self> {
        let number = u64::from_str_radix(text, 16).ok()?;
        (text.len() == 16).then_some(Self(number.to_be_bytes()))
    }
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", u64::from_be_bytes(self.0))
    }
}

/// Which keys were lost lately. Lists of earlier versions have no marks: every key of that name is meant.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Erased(BTreeSet<(KeyName, Option<Mark>)>);

impl Erased {
    /// Where a data folder has its list.
    pub fn file(data: &Path) -> PathBuf {
        data.join("afterglow.erased")
    }

    /// Reads a list.
    ///
    /// # Errors
    /// When the file cannot be read, or is something else.
    pub fn read(file: &Path) -> anyhow::Result<Self> {
        Ok(Self(lines(file)?.0.into_iter().map(|line| (line.name, line.mark)).collect()))
    }

    /// Whether this key of this name was lost.
    pub fn has(&self, name: KeyName, key: &[u8; 32]) -> bool {
        self.0.contains(&(name, None)) || self.0.contains(&(name, Some(Mark::of(key))))
    }

    /// The names of which a key was lost.
    pub fn names(&self) -> BTreeSet<KeyName> {
        self.0.iter().map(|(name, _)| *name).collect()
    }
}

impl Folder {
    /// Puts names on the list, and waits until it is on the disk.
    pub(super) fn note_erased(&self, names: &[(KeyName, Mark)]) -> anyhow::Result<()> {
        if names.is_empty() {
            return Ok(());
        }
        let file = Erased::file(self.data());
        let note = || {
            let today = Env::machine_wall() / DAY;
            let text: String = names.iter().map(|(name, mark)| format!("{today} {name} {mark}\n")).collect();
            let new = !file.exists();
            let mut options = OpenOptions::new();
            options.append(true).create(true);
            #[cfg(unix)]
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
            let mut list = options.open(&file)?;
            list.write_all(text.as_bytes())?;
            list.sync_all()?;
            if new { sync(self.data()) } else { Ok(()) }
        };
        note().with_context(|| format!("cannot write {}", file.display()))
    }

    /// Forgets what is on the list for longer than any copy of the keys is used.
    pub(super) fn shorten_erased(&self) -> anyhow::Result<()> {
        let file = Erased::file(self.data());
        let (all, whole) = lines(&file)?;
        let today = Env::machine_wall() / DAY;
        let lately: Vec<_> = all.iter().filter(|line| today.saturating_sub(line.day) <= KEPT_DAYS).collect();
        if whole && lately.len() == all.len() {
            return Ok(());
        }
        let text: String = lately.into_iter().map(|line| format!("{line}\n")).collect();
        let unfinished = file.with_extension("erased.new");
        let write = || {
            let mut options = OpenOptions::new();
            options.write(true).create(true).truncate(true);
            #[cfg(unix)]
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
            let mut list = options.open(&unfinished)?;
            list.write_all(text.as_bytes())?;
            list.sync_all()?;
            fs::rename(&unfinished, &file)?;
            sync(self.data())
        };
        write().with_context(|| format!("cannot write {}", file.display()))
    }
}

/// One loss.
struct Line {
    /// Days since 1970.
    day: u64,
    name: KeyName,
    mark: Option<Mark>,
}

impl Line {
    fn read(line: &str) -> Option<Self> {
        let (day, rest) = line.split_once(' ')?;
        let (name, mark) = rest.split_once(' ').map_or((rest, None), |(name, mark)| (name, Some(mark)));
        let mark = match mark {
            Some(mark) => Some(Mark::read(mark)?),
            None => None,
        };
        Some(Self { day: day.parse().ok()?, name: KeyName::read(name)?, mark })
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.day, self.name)?;
        self.mark.map_or(Ok(()), |mark| write!(f, " {mark}"))
    }
}

/// The list, and whether it is whole: a last line that a crash cut short is none. No file is an empty list.
fn lines(file: &Path) -> anyhow::Result<(Vec<Line>, bool)> {
    let text = match fs::read_to_string(file) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok((Vec::new(), true)),
        text => text.with_context(|| format!("cannot read {}", file.display()))?,
    };
    let mut lines = Vec::new();
    for line in text.split_inclusive('\n') {
        let read = line.strip_suffix('\n').and_then(Line::read);
        ensure!(read.is_some() || !line.ends_with('\n'), "{} is no list of erasures", file.display());
        lines.extend(read);
    }
    Ok((lines, text.is_empty() || text.ends_with('\n')))
}
