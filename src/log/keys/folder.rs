//! The key files. A file under its own name is whole, or all zero: lost, with only its name left to take away.
use super::KeyName;
use anyhow::{Context, bail, ensure};
use std::collections::BTreeSet;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU8, Ordering};
use zeroize::Zeroizing;

/// While a key is written it has this name, so that under its own there is never half of one.
const UNFINISHED: &str = "unfinished";

/// Steps of letting go at which a test may stop the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Moment {
    /// The summary is written, and nothing is lost yet.
    BeforeKeys = 1,
    /// The key is overwritten on the disk, and its file is there.
    Overwritten = 2,
    /// The files are gone, and the rows are there.
    KeysGone = 3,
    /// The rows are gone, and the journal still has them.
    RowsGone = 4,
}

/// The folder of keys.
pub struct Folder {
    path: PathBuf,
    /// The [`Moment`] to stop at; 0 for none.
    stop_at: AtomicU8,
}

/// The folder of keys in a data folder.
pub fn path(data: &Path) -> PathBuf {
    data.join("keys")
}

/// Makes an empty folder of keys, for its owner alone.
pub fn make(data: &Path) -> anyhow::Result<()> {
    let path = path(data);
    let mut make = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut make, 0o700);
    match make.create(&path) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => {
            Err(error).with_context(|| format!("cannot make {}", path.display()))
        }
        _ => sync(data),
    }
}

impl Folder {
    pub(super) fn beside(data: &Path) -> Self {
        Self { path: path(data), stop_at: AtomicU8::new(0) }
    }

    /// The data folder it is in.
    pub(super) fn data(&self) -> &Path {
        self.path.parent().unwrap_or(&self.path)
    }

    pub(super) fn stop_at(&self, moment: Moment) {
        self.stop_at.store(moment as u8, Ordering::SeqCst);
    }

    pub(super) fn reached(&self, moment: Moment) -> anyhow::Result<()> {
        ensure!(self.stop_at.load(Ordering::SeqCst) != moment as u8, "stopped because a test asked for it: {moment:?}");
        Ok(())
    }

    /// Reads a key; nothing, when there is none or it is lost.
    pub(super) fn read(&self, name: KeyName) -> anyhow::Result<Option<Zeroizing<[u8; 32]>>> {
        let cannot = || format!("cannot read the key {name}");
        let mut file = match File::open(self.file(name)) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            file => file.with_context(cannot)?,
        };
        // One byte more than a key has, to notice a longer file.
        let mut bytes = Zeroizing::new([0; 33]);
        let mut read = 0;
        while read < bytes.len() {
            match file.read(&mut bytes[read..]).with_context(cannot)? {
                0 => break,
                more => read += more,
            }
        }
        ensure!(read == 32, "the key {name} is damaged: its file should have 32 bytes");
        let mut key = Zeroizing::new([0; 32]);
        key.copy_from_slice(&bytes[..32]);
        Ok(Some(key).filter(|key| **key != [0; 32]))
    }

    /// Writes a key and waits until it, and its name, are on the disk.
    pub(super) fn write(&self, name: KeyName, key: &[u8; 32]) -> anyhow::Result<()> {
        let write = || {
            let unfinished = self.path.join(UNFINISHED);
            let mut options = OpenOptions::new();
            options.write(true).create(true).truncate(true);
            #[cfg(unix)]
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
            let mut file = options.open(&unfinished)?;
            file.write_all(key)?;
            file.sync_all()?;
            fs::rename(&unfinished, self.file(name))?;
            sync(&self.path)
        };
        write().with_context(|| format!("cannot make the key {name}"))
    }

    /// Overwrites the files in place, then takes them away.
    pub(super) fn lose(&self, names: &[KeyName]) -> anyhow::Result<()> {
        self.reached(Moment::BeforeKeys)?;
        let mut there = BTreeSet::new();
        for name in names {
            if overwrite(&self.file(*name)).with_context(|| format!("cannot overwrite the key {name}"))? {
                there.insert(*name);
            }
            self.reached(Moment::Overwritten)?;
        }
        for name in &there {
            fs::remove_file(self.file(*name)).with_context(|| format!("cannot take away the key {name}"))?;
        }
        if !there.is_empty() {
            sync(&self.path)?;
        }
        self.reached(Moment::KeysGone)
    }

    /// Every key there is, and those whose loss is not finished.
    pub(super) fn names(&self) -> anyhow::Result<Vec<KeyName>> {
        let mut names = Vec::new();
        for name in self.files()? {
            match KeyName::read(&name) {
                Some(key) => names.push(key),
                None if name == UNFINISHED => {}
                None => bail!("{name:?} in the folder of keys is no key; move it away"),
            }
        }
        names.sort_unstable();
        Ok(names)
    }

    /// Takes away what a crash left: a key that was never whole, keys that are overwritten already.
    pub(super) fn finish(&self) -> anyhow::Result<()> {
        for name in self.files()? {
            let lost = match KeyName::read(&name) {
                Some(key) => self.read(key)?.is_none(),
                None => name == UNFINISHED && overwrite(&self.path.join(&name))?,
            };
            if lost {
                fs::remove_file(self.path.join(&name))?;
            }
        }
        sync(&self.path)
    }

    fn files(&self) -> anyhow::Result<Vec<String>> {
        let cannot = || format!("cannot read the folder of keys, {}", self.path.display());
        let mut files = Vec::new();
        for entry in fs::read_dir(&self.path).with_context(cannot)? {
            files.push(entry.with_context(cannot)?.file_name().to_string_lossy().into_owned());
        }
        Ok(files)
    }

    fn file(&self, name: KeyName) -> PathBuf {
        self.path.join(name.to_string())
    }
}

/// Whether there was a file; it is zero on the disk now.
fn overwrite(path: &Path) -> anyhow::Result<bool> {
    let mut file = match OpenOptions::new().write(true).open(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
        file => file?,
    };
    // In place and never shorter first: a file cut to nothing gives its old bytes back to the disk.
    let length = usize::try_from(file.metadata()?.len())?.max(32);
    file.write_all(&vec![0; length])?;
    file.sync_all()?;
    Ok(true)
}

/// Waits until the names in a folder are on the disk.
pub(in crate::log) fn sync(folder: &Path) -> anyhow::Result<()> {
    #[cfg(unix)]
    File::open(folder)
        .and_then(|folder| folder.sync_all())
        .with_context(|| format!("cannot sync {}", folder.display()))?;
    Ok(())
}
