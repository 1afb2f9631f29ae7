//! The list of keys that were lost, beside the store: a copy that is put back begins with it, so that nothing erased comes
//! back. It names ids, which lead nowhere, and forgets them when no copy of the keys may be used any more.
use super::KeyName;
use super::folder::{Folder, sync};
use crate::env::Env;
use anyhow::{Context, ensure};
use std::collections::BTreeSet;
use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

const DAY: u64 = 24 * 60 * 60 * 1_000;
/// A copy of the keys is used for seven days; one more, so that no hour between two clocks matters.
const KEPT_DAYS: u64 = 8;

/// Which keys were lost lately.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Erased(pub BTreeSet<KeyName>);

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
        Ok(Self(lines(file)?.0.into_iter().map(|(_, name)| name).collect()))
    }
}

impl Folder {
    /// Puts names on the list, and waits until it is on the disk.
    pub(super) fn note_erased(&self, names: &[KeyName]) -> anyhow::Result<()> {
        if names.is_empty() {
            return Ok(());
        }
        let file = Erased::file(self.data());
        let note = || {
            let today = Env::machine_wall() / DAY;
            let text: String = names.iter().map(|name| format!("{today} {name}\n")).collect();
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
        let lately: Vec<_> = all.iter().filter(|(day, _)| today.saturating_sub(*day) <= KEPT_DAYS).collect();
        if whole && lately.len() == all.len() {
            return Ok(());
        }
        let text: String = lately.iter().map(|(day, name)| format!("{day} {name}\n")).collect();
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

/// The list, with days since 1970, and whether it is whole: a last line that a crash cut short is none. No file is an
/// empty list.
fn lines(file: &Path) -> anyhow::Result<(Vec<(u64, KeyName)>, bool)> {
    let text = match fs::read_to_string(file) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok((Vec::new(), true)),
        text => text.with_context(|| format!("cannot read {}", file.display()))?,
    };
    let mut lines = Vec::new();
    for line in text.split_inclusive('\n') {
        let read = || {
            let (day, name) = line.strip_suffix('\n')?.split_once(' ')?;
            Some((day.parse().ok()?, KeyName::read(name)?))
        };
        ensure!(read().is_some() || !line.ends_with('\n'), "{} is no list of erasures", file.display());
        lines.extend(read());
    }
    Ok((lines, text.is_empty() || text.ends_with('\n')))
}
