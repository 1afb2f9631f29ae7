//! The key of one text, wrapped for an audience. Anyone who may read gets a wrap; the words themselves are sealed once.
use super::bytes::{VERSION, base64url, from_base64url};
use super::desk::{Desk, DeskKeys};
use super::lock::{Digest, Key, lock, unlock};
use super::pairs::{Pair, Public};
use super::place::Placed;
use super::random::Random;
use super::stop::{Stop, must};
use super::to_pair::{lock_to, unlock_with};
use crate::circle::ids::{CircleId, GatheringId, PersonId};
use uuid::Uuid;

/// Who reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// A gathering, by its key of this number.
    Gathering(GatheringId, u32),
    /// The circle, by its key of this number.
    Circle(CircleId, u32),
    /// The desk of this number.
    Desk(CircleId, u32),
    /// One person.
    Member(PersonId),
    /// The author.
    Oneself(PersonId),
}

impl Audience {
    fn parts(self) -> (u8, Uuid, u32) {
        match self {
            Self::Gathering(id, number) => (1, id.0, number),
            Self::Circle(id, number) => (2, id.0, number),
            Self::Desk(id, number) => (3, id.0, number),
            Self::Member(id) => (4, id.0, 0),
            Self::Oneself(id) => (5, id.0, 0),
        }
    }
}

/// Who is to read: by a key they share, or by a public key of theirs.
#[derive(Clone, Debug)]
pub enum Recipient {
    /// By a shared key.
    Key(Audience, Key),
    /// To a pair.
    Pair(Audience, Public),
}

impl Recipient {
    /// The desk: whoever writes to it must not read what others wrote to it.
    pub fn desk(circle: CircleId, desk: &Desk) -> Self {
        Self::Pair(Audience::Desk(circle, desk.number), desk.agree)
    }
}

/// What a device can open with.
#[derive(Clone, Debug)]
pub enum Holding {
    /// A shared key.
    Key(Audience, Key),
    /// A pair.
    Pair(Audience, Pair),
}

impl Holding {
    /// The desk's.
    pub fn desk(circle: CircleId, desk: &DeskKeys) -> Self {
        Self::Pair(Audience::Desk(circle, desk.number), desk.agree.clone())
    }
}

const BY_KEY: u8 = 1;
const TO_PAIR: u8 = 2;
/// Version, method, audience, owner, number.
const HEAD: usize = 23;

fn head(method: u8, audience: Audience) -> [u8; HEAD] {
    let (kind, owner, number) = audience.parts();
    let mut head = [0; HEAD];
    head[..3].copy_from_slice(&[VERSION, method, kind]);
    head[3..19].copy_from_slice(owner.as_bytes());
    head[19..].copy_from_slice(&number.to_be_bytes());
    head
}

/// A wrap as everyone can read it.
struct Read {
    head: [u8; HEAD],
    locked: Vec<u8>,
}

fn read(wrap: &str) -> Result<Read, Stop> {
    let bytes = from_base64url(wrap)?;
    must(bytes.len() > HEAD, Stop::Unreadable)?;
    must(bytes[0] == VERSION, Stop::Version)?;
    must((1..=5).contains(&bytes[2]) && matches!(bytes[1], BY_KEY | TO_PAIR), Stop::Unreadable)?;
    let (head, locked) = bytes.split_first_chunk().ok_or(Stop::Unreadable)?;
    Ok(Read { head: *head, locked: locked.to_vec() })
}

/// Wraps the key of a text.
///
/// # Errors
/// None that can happen.
pub fn wrap(random: &dyn Random, place: &Placed, key: &Key, recipient: &Recipient) -> Result<String, Stop> {
    let head = match recipient {
        Recipient::Key(audience, _) => head(BY_KEY, *audience),
        Recipient::Pair(audience, _) => head(TO_PAIR, *audience),
    };
    let bound = place.of_wrap(&head, &key.commitment());
    let locked = match recipient {
        Recipient::Key(_, shared) => lock(random, shared, &bound, key.bytes())?,
        Recipient::Pair(_, public) => lock_to(random, public, &bound, key.bytes())?,
    };
    Ok(base64url(&[&head[..], &locked].concat()))
}

/// The key of a text, through the first wrap that this device holds something for. `committed` is what the author's device
/// signed.
///
/// # Errors
/// `unreadable`, `version`, `does_not_open`, `no_key`.
pub fn unwrap(place: &Placed, committed: &Digest, wraps: &[String], holdings: &[Holding]) -> Result<Key, Stop> {
    let wraps = wraps.iter().map(|wrap| read(wrap)).collect::<Result<Vec<_>, _>>()?;
    for one in &wraps {
        for holding in holdings {
            let bound = place.of_wrap(&one.head, committed);
            let opened = match holding {
                Holding::Key(audience, key) if head(BY_KEY, *audience) == one.head => unlock(key, &bound, &one.locked),
                Holding::Pair(audience, pair) if head(TO_PAIR, *audience) == one.head => {
                    unlock_with(pair, &bound, &one.locked)
                }
                _ => continue,
            };
            return Key::read(&opened?);
        }
    }
    Err(Stop::NoKey)
}
