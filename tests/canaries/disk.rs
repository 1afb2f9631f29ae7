//! A disk of its own for a server, to be looked at below its files: what was deleted is still there, where nothing tells
//! the disk that it may forget.
use rusqlite::Connection;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

const MEGABYTES: u64 = 192;

/// An ext4 file system in a file, mounted without discard.
pub struct Disk {
    around: TempDir,
}

impl Disk {
    pub fn without_discard() -> Self {
        let disk = Self { around: tempfile::tempdir().expect("a folder") };
        File::create(disk.image()).and_then(|file| file.set_len(MEGABYTES << 20)).expect("an image");
        fs::create_dir(disk.folder()).expect("a folder");
        run(Command::new("mkfs.ext4").args(["-q", "-E", "nodiscard"]).arg(disk.image()));
        run(Command::new("mount").args(["-o", "loop,nodiscard"]).arg(disk.image()).arg(disk.folder()));
        disk
    }

    /// Where it is mounted.
    pub fn folder(&self) -> PathBuf {
        self.around.path().join("mounted")
    }

    fn image(&self) -> PathBuf {
        self.around.path().join("image")
    }

    /// Every byte of it, used or not.
    pub fn raw(&self) -> Vec<u8> {
        run(Command::new("sync").arg("-f").arg(self.folder()));
        fs::read(self.image()).expect("the image")
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        run(Command::new("umount").arg(self.folder()));
    }
}

fn run(command: &mut Command) {
    let done = command.output().expect("a program of the system");
    assert!(done.status.success(), "{command:?}: {}", String::from_utf8_lossy(&done.stderr));
}

/// What a store has of each text as it lies on the disk: a part of it, since a longer one is continued elsewhere.
pub fn rows(data: &Path) -> Vec<Vec<u8>> {
    let store = Connection::open(data.join("afterglow.sqlite")).expect("the store");
    let mut bodies = store.prepare("SELECT substr(body, 1, 100) FROM bodies WHERE under = 2").expect("its bodies");
    let rows = bodies.query_map([], |row| row.get(0)).expect("rows");
    rows.collect::<Result<_, _>>().expect("bytes")
}
