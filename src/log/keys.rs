//! The outer keys: what is stored lies under them, and losing one is how something is erased. A deleted row survives on
//! a disk; a row whose key was overwritten is noise.
//!
//! One file of 32 random bytes each, in the folder `keys` beside the store (`folder`), made and synced before the first
//! append that needs it (an author's with their seat, so that nobody who speaks waits for it). Beside a gathering
//! everything lies under the gathering's key, and what one person wrote under theirs as well (`seal`): losing either loses
//! it. A log in memory has its keys in memory.
mod erased;
pub mod folder;
mod seal;
mod unlock;

use super::{StreamId, Under};
use crate::circle::ids::{CircleId, GatheringId, InvitationId, PersonId};
use crate::circle::practice::SessionId;
use crate::env::Env;
use anyhow::ensure;
use aws_lc_rs::aead::RandomizedNonceKey;
pub use erased::Erased;
use folder::Folder;
use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
pub use unlock::{Unlocking, Unlocks};
use uuid::Uuid;
use zeroize::Zeroizing;

/// 32 bytes that leave no copy behind.
pub(super) type Key = Arc<Zeroizing<[u8; 32]>>;

/// What a key is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KeyName {
    /// Everything of one gathering.
    Gathering(CircleId, GatheringId),
    /// What one person wrote in one gathering.
    Author(CircleId, GatheringId, PersonId),
    /// What is kept of one person of a circle.
    Member(CircleId, PersonId),
    /// What people of a circle are called, all of them; each lies under that person's as well.
    Names(CircleId),
    /// What people of a circle keep between gatherings, likewise.
    Own(CircleId),
    /// What belongs to one invitation.
    Invitation(CircleId, InvitationId),
    /// What one browser keeps at rest: half of its unlock key.
    Session(SessionId),
}

impl fmt::Display for KeyName {
    /// The name of its file.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Gathering(circle, gathering) => write!(f, "gathering.{circle}.{gathering}"),
            Self::Author(circle, gathering, author) => write!(f, "author.{circle}.{gathering}.{author}"),
            Self::Member(circle, person) => write!(f, "member.{circle}.{person}"),
            Self::Names(circle) => write!(f, "names.{circle}"),
            Self::Own(circle) => write!(f, "own.{circle}"),
            Self::Invitation(circle, invitation) => write!(f, "invitation.{circle}.{invitation}"),
            Self::Session(session) => write!(f, "session.{session}"),
        }
    }
}

impl KeyName {
    /// Whether a copy of the store is kept with it, apart and for a few days. No gathering's ever is.
    pub fn is_kept_in_copies(self) -> bool {
        !matches!(self, Self::Gathering(..) | Self::Author(..))
    }

    /// Reads the name of a file; only what `Display` would write again is one.
    pub fn read(name: &str) -> Option<Self> {
        let id = |text: &str| Uuid::parse_str(text).ok();
        let read = match name.split('.').collect::<Vec<_>>()[..] {
            ["gathering", circle, gathering] => Self::Gathering(CircleId(id(circle)?), GatheringId(id(gathering)?)),
            ["author", circle, gathering, author] => {
                Self::Author(CircleId(id(circle)?), GatheringId(id(gathering)?), PersonId(id(author)?))
            }
            ["member", circle, person] => Self::Member(CircleId(id(circle)?), PersonId(id(person)?)),
            ["names", circle] => Self::Names(CircleId(id(circle)?)),
            ["own", circle] => Self::Own(CircleId(id(circle)?)),
            ["invitation", circle, invitation] => {
                Self::Invitation(CircleId(id(circle)?), InvitationId(id(invitation)?))
            }
            ["session", session] => Self::Session(SessionId(id(session)?)),
            _ => return None,
        };
        (read.to_string() == name).then_some(read)
    }

    /// The keys that something beside a stream lies under; an error for what cannot be.
    pub(super) fn over(stream: StreamId, under: Under) -> anyhow::Result<Vec<Self>> {
        let of_stream = match stream {
            StreamId::Gathering(circle, gathering) => Some(Self::Gathering(circle, gathering)),
            StreamId::Practice | StreamId::Circle(_) => None,
        };
        let everybodys = match (under, stream.circle()) {
            (Under::Name(_), Some(circle)) => Some(Self::Names(circle)),
            (Under::Own(_), Some(circle)) => Some(Self::Own(circle)),
            _ => None,
        };
        let own = match (under, stream) {
            (Under::Nothing, _) => None,
            (
                Under::Member(person) | Under::Name(person) | Under::Own(person),
                StreamId::Circle(circle) | StreamId::Gathering(circle, _),
            ) => Some(Self::Member(circle, person)),
            (Under::Invitation(invitation), StreamId::Circle(circle) | StreamId::Gathering(circle, _)) => {
                Some(Self::Invitation(circle, invitation))
            }
            (Under::Author(person), StreamId::Gathering(circle, gathering)) => {
                Some(Self::Author(circle, gathering, person))
            }
            (under, stream) => anyhow::bail!("{stream} has no key for {under:?}"),
        };
        Ok(of_stream.into_iter().chain(everybodys).chain(own).collect())
    }
}

/// The keys of one store. A clone is the same.
#[derive(Clone)]
pub struct Keys(Arc<Inner>);

struct Inner {
    /// `None` for a log in memory.
    folder: Option<Folder>,
    held: Mutex<Held>,
}

/// What is known without looking on the disk.
#[derive(Default)]
struct Held {
    keys: BTreeMap<KeyName, Key>,
    /// Ready for use, by the keys they are made of.
    sealers: HashMap<Vec<KeyName>, Arc<RandomizedNonceKey>>,
}

impl Keys {
    /// Keys that end with the process.
    pub fn in_memory() -> Self {
        Self(Arc::new(Inner { folder: None, held: Mutex::default() }))
    }

    /// The keys beside a store in this data folder.
    pub(super) fn beside(data: &Path) -> Self {
        Self(Arc::new(Inner { folder: Some(Folder::beside(data)), held: Mutex::default() }))
    }

    /// The key of this name, if it is there.
    pub(super) fn get(&self, name: KeyName) -> anyhow::Result<Option<Key>> {
        self.find(&mut self.held(), name)
    }

    /// Whether the key of this name is there.
    ///
    /// # Errors
    /// When its file cannot be read or is damaged.
    pub fn has(&self, name: KeyName) -> anyhow::Result<bool> {
        Ok(self.get(name)?.is_some())
    }

    /// The key of this name; a fresh one, safe on the disk, if there is none yet.
    pub(super) fn ensure(&self, name: KeyName) -> anyhow::Result<Key> {
        let mut held = self.held();
        if let Some(key) = self.find(&mut held, name)? {
            return Ok(key);
        }
        let key = Key::new(Zeroizing::new(Env::key()));
        if let Some(folder) = &self.0.folder {
            folder.write(name, &key)?;
        }
        held.keys.insert(name, Arc::clone(&key));
        Ok(key)
    }

    /// Loses keys, the first first. What is not there is lost already.
    ///
    /// # Errors
    /// When a file could not be overwritten or taken away; asked again, it goes on where it stopped.
    pub fn lose(&self, names: &[KeyName]) -> anyhow::Result<()> {
        let mut held = self.held();
        for name in names {
            held.keys.remove(name);
        }
        held.sealers.retain(|of, _| !of.iter().any(|name| names.contains(name)));
        let Some(folder) = &self.0.folder else { return Ok(()) };
        let mut noted = Vec::new();
        for name in names.iter().filter(|name| name.is_kept_in_copies()) {
            noted.extend(folder.read(*name)?.map(|_| *name));
        }
        // Before it is lost: what is lost and not on the list would come back with a copy.
        folder.note_erased(&noted)?;
        folder.lose(names)
    }

    /// Every key there is, in order.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn names(&self) -> anyhow::Result<Vec<KeyName>> {
        match &self.0.folder {
            Some(folder) => folder.names(),
            None => Ok(self.held().keys.keys().copied().collect()),
        }
    }

    /// Those of them that go with a gathering, its own first.
    pub(super) fn of_gathering(&self, circle: CircleId, gathering: GatheringId) -> anyhow::Result<Vec<KeyName>> {
        let authors = self
            .names()?
            .into_iter()
            .filter(|name| matches!(name, KeyName::Author(of, within, _) if (*of, *within) == (circle, gathering)));
        Ok([KeyName::Gathering(circle, gathering)].into_iter().chain(authors).collect())
    }

    /// Those of them that go with a person of a circle.
    pub(super) fn of_member(&self, circle: CircleId, person: PersonId) -> anyhow::Result<Vec<KeyName>> {
        let authors = self
            .names()?
            .into_iter()
            .filter(|name| matches!(name, KeyName::Author(of, _, author) if (*of, *author) == (circle, person)));
        Ok([KeyName::Member(circle, person)].into_iter().chain(authors).collect())
    }

    /// Finishes what a crash interrupted: losses that were begun, files that were never whole, authors' keys of
    /// gatherings that are gone. For the server alone.
    pub(super) fn tidy(&self) -> anyhow::Result<()> {
        let Some(folder) = &self.0.folder else { return Ok(()) };
        folder.finish()?;
        folder.shorten_erased()?;
        let names = folder.names()?;
        let alone = names.iter().filter(|name| match name {
            KeyName::Author(circle, gathering, _) => !names.contains(&KeyName::Gathering(*circle, *gathering)),
            _ => false,
        });
        self.lose(&alone.copied().collect::<Vec<_>>())
    }

    /// Lets a loss stop at a moment as if the program had: how tests crash it.
    #[doc(hidden)]
    pub fn stop_at(&self, moment: folder::Moment) {
        if let Some(folder) = &self.0.folder {
            folder.stop_at(moment);
        }
    }

    /// An error, if a test wants the program to stop here.
    pub(super) fn reached(&self, moment: folder::Moment) -> anyhow::Result<()> {
        self.0.folder.as_ref().map_or(Ok(()), |folder| folder.reached(moment))
    }

    fn find(&self, held: &mut Held, name: KeyName) -> anyhow::Result<Option<Key>> {
        if let Some(key) = held.keys.get(&name) {
            return Ok(Some(Arc::clone(key)));
        }
        let Some(folder) = &self.0.folder else { return Ok(None) };
        let found = folder.read(name)?.map(Key::new);
        held.keys.extend(found.iter().map(|key| (name, Arc::clone(key))));
        Ok(found)
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        // Each of its maps is whole after every step.
        self.0.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Keys {
    /// Those of the keys that are kept in copies.
    pub(crate) fn to_keep(&self) -> anyhow::Result<Vec<(KeyName, Zeroizing<[u8; 32]>)>> {
        let mut kept = Vec::new();
        for name in self.names()? {
            if name.is_kept_in_copies()
                && let Some(key) = self.get(name)?
            {
                kept.push((name, Zeroizing::new(**key)));
            }
        }
        Ok(kept)
    }

    /// Puts a key back from such a copy.
    pub(crate) fn put_back(&self, name: KeyName, key: &[u8; 32]) -> anyhow::Result<()> {
        ensure!(name.is_kept_in_copies(), "a gathering's key is in no copy");
        match &self.0.folder {
            Some(folder) => folder.write(name, key),
            None => {
                self.held().keys.insert(name, Key::new(Zeroizing::new(*key)));
                Ok(())
            }
        }
    }
}
