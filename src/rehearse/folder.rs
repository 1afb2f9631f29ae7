//! Where a rehearsal's store lies: in a folder that goes with it, or in one that was asked for and stays.
use crate::env::Env;
use anyhow::{Context, ensure};
use std::fs;
use std::io::ErrorKind;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

/// Lies in a folder that was kept, and says that it is a rehearsal's and may be used for another one.
const MARK: &str = "this-is-a-rehearsal.txt";
const MARKED: &str =
    "The store of a rehearsal: invented people, invented words, an invented crisis line. Not for a real practice.\n";

/// The folder. Dropping it throws it away, unless it is kept.
pub struct Folder {
    path: PathBuf,
    keep: bool,
}

impl Folder {
    /// A fresh folder; or the one that is to be kept, when it is empty or was a rehearsal's before.
    ///
    /// # Errors
    /// When it is something else: a rehearsal confirms an invented crisis line, which no real practice should ever have.
    pub fn open(keep: Option<PathBuf>, env: &Env) -> anyhow::Result<Self> {
        let Some(path) = keep else {
            let path = std::env::temp_dir().join(format!("afterglow-rehearsal-{}", env.uuid()));
            let made = fs::DirBuilder::new().mode(0o700).create(&path);
            made.with_context(|| format!("{} could not be made", path.display()))?;
            return Ok(Self { path, keep: false });
        };
        let empty = match fs::read_dir(&path) {
            Err(error) if error.kind() == ErrorKind::NotFound => true,
            entries => entries.with_context(|| format!("{} could not be read", path.display()))?.next().is_none(),
        };
        ensure!(
            empty || path.join(MARK).is_file(),
            "{} has something in it that is no rehearsal's; name an empty folder or a new one",
            path.display()
        );
        fs::DirBuilder::new().recursive(true).mode(0o700).create(&path)?;
        fs::write(path.join(MARK), MARKED).with_context(|| format!("{} cannot be written to", path.display()))?;
        Ok(Self { path, keep: true })
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Where it stays, when it is kept.
    pub fn kept(&self) -> Option<&Path> {
        self.keep.then_some(self.path.as_path())
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if !self.keep
            && let Err(error) = fs::remove_dir_all(&self.path)
        {
            tracing::warn!(folder = %self.path.display(), "the rehearsal's folder could not be removed: {error}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_thrown_away_unless_it_is_kept_and_a_real_store_is_never_taken() {
        let env = Env::start(0);
        let thrown = Folder::open(None, &env).unwrap();
        let path = thrown.path().to_owned();
        fs::write(path.join("something"), "x").unwrap();
        drop(thrown);
        assert!(!path.exists());

        let kept = tempfile::tempdir().unwrap();
        let path = kept.path().join("evening");
        for _ in 0..2 {
            drop(Folder::open(Some(path.clone()), &env).unwrap());
            assert!(path.join(MARK).is_file());
        }

        fs::write(kept.path().join("afterglow.sqlite"), "x").unwrap();
        assert!(Folder::open(Some(kept.path().to_owned()), &env).is_err());
    }
}
