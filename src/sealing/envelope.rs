//! The one envelope: a text under a key of its own, signed by its author's device, the key wrapped for its audience.
//! Widening the audience adds a wrap; the sealed words stay as they are, byte for byte.
use super::bytes::{VERSION, base64url, from_base64url, from_utf8, same};
use super::lock::{Digest, IV, Key, TAG, lock, sha256, unlock};
use super::pad::{SIZES, pad, unpad};
use super::pairs::{Pair, Public, SIGNATURE};
use super::place::{Place, Placed};
use super::random::Random;
use super::stop::{Stop, must};
use super::wraps::{Holding, Recipient, unwrap, wrap};
use crate::circle::ids::{DeviceId, PersonId};
use uuid::Uuid;

/// Whoever speaks with a device that the desk let in, as the roster has it.
#[derive(Clone, Copy, Debug)]
pub struct Speaker {
    /// Whose device it is.
    pub member: PersonId,
    /// Its public key for signatures.
    pub sign: Public,
}

/// A text, sealed.
#[derive(Clone, Debug)]
pub struct Sealed {
    /// The words, for everyone alike.
    pub sealed: String,
    /// One for each audience.
    pub wraps: Vec<String>,
    /// What the author keeps, to see later that it was not changed.
    pub receipt: Digest,
}

/// A text, opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// What was written.
    pub text: String,
    /// With which device.
    pub device: DeviceId,
    /// As which of its turn's texts.
    pub index: u32,
}

/// More texts than anyone says in one turn.
const INDEXES: u32 = 10_000;
/// Where the ciphertext begins: behind version, device, index, commitment and signature.
const LOCKED: usize = 1 + 16 + 4 + 32 + SIGNATURE;

struct Parts {
    device: DeviceId,
    index: u32,
    committed: Digest,
    signature: [u8; SIGNATURE],
    locked: Vec<u8>,
}

impl Parts {
    fn read(sealed: &str) -> Result<Self, Stop> {
        let bytes = from_base64url(sealed)?;
        must(bytes.len() > LOCKED, Stop::Unreadable)?;
        must(bytes[0] == VERSION, Stop::Version)?;
        let size = (bytes.len() - LOCKED).checked_sub(IV + TAG);
        must(size.is_some_and(|size| SIZES.contains(&size)), Stop::Unreadable)?;
        let mut rest = &bytes[1..];
        let parts = Self {
            device: DeviceId(Uuid::from_bytes(next(&mut rest)?)),
            index: u32::from_be_bytes(next(&mut rest)?),
            committed: next(&mut rest)?,
            signature: next(&mut rest)?,
            locked: rest.to_vec(),
        };
        must(parts.index < INDEXES, Stop::Unreadable)?;
        Ok(parts)
    }

    /// What the signature is over.
    fn said(&self, at: &Placed) -> Vec<u8> {
        at.of_signature(self.device, self.index, &self.committed, &self.locked)
    }
}

fn next<const N: usize>(rest: &mut &[u8]) -> Result<[u8; N], Stop> {
    let (part, behind) = rest.split_first_chunk().ok_or(Stop::Unreadable)?;
    *rest = behind;
    Ok(*part)
}

/// A key for this text alone, and the text under it.
///
/// # Errors
/// `too_long`.
pub fn lock_words(random: &dyn Random, at: &Placed, text: &str) -> Result<(Key, Vec<u8>), Stop> {
    let key = Key::fresh(random);
    let locked = lock(random, &key, &at.of_words(), &pad(text.as_bytes(), SIZES)?)?;
    Ok((key, locked))
}

/// Seals a text. `index` counts within the turn, from 0; `device` is the author's, with its pair for signatures.
///
/// # Errors
/// `too_long`; `unreadable` for an index or a kind that is none.
pub fn seal(
    random: &dyn Random,
    place: &Place<'_>,
    index: u32,
    text: &str,
    (device, sign): (DeviceId, &Pair),
    audience: &[Recipient],
) -> Result<Sealed, Stop> {
    must(index < INDEXES, Stop::Unreadable)?;
    let at = place.placed()?;
    let (key, locked) = lock_words(random, &at, text)?;
    let mut parts = Parts { device, index, committed: key.commitment(), signature: [0; SIGNATURE], locked };
    let said = parts.said(&at);
    parts.signature = sign.sign(&said)?;
    let wraps = audience.iter().map(|one| wrap(random, &at, &key, one)).collect::<Result<_, _>>()?;
    let head = [&[VERSION][..], device.0.as_bytes(), &index.to_be_bytes(), &parts.committed, &parts.signature].concat();
    Ok(Sealed { sealed: base64url(&[head, parts.locked].concat()), wraps, receipt: sha256(&said) })
}

/// Opens a text. `roster` says whose a device is.
///
/// # Errors
/// `unreadable`, `version`, `unknown_device`, `wrong_author`, `not_signed`, `no_key`, `does_not_open`, `wrong_key`.
pub fn open(
    place: &Place<'_>,
    sealed: &str,
    wraps: &[String],
    roster: &dyn Fn(DeviceId) -> Option<Speaker>,
    holdings: &[Holding],
) -> Result<Opened, Stop> {
    opened(place, sealed, wraps, roster, holdings).map(|(opened, _)| opened)
}

/// Lets someone more read it: done by someone who can, and after having opened it. One more wrap.
///
/// # Errors
/// As [`open`].
pub fn widen(
    random: &dyn Random,
    place: &Place<'_>,
    (sealed, wraps): (&str, &[String]),
    roster: &dyn Fn(DeviceId) -> Option<Speaker>,
    holdings: &[Holding],
    recipient: &Recipient,
) -> Result<String, Stop> {
    let (_, key) = opened(place, sealed, wraps, roster, holdings)?;
    wrap(random, &place.placed()?, &key, recipient)
}

/// For the author, when others can read it: that it is what the author wrote, and that the others' wrap opens it.
///
/// # Errors
/// `not_as_written`, and as [`open`].
pub fn as_written(
    receipt: &Digest,
    place: &Place<'_>,
    (sealed, wraps): (&str, &[String]),
    roster: &dyn Fn(DeviceId) -> Option<Speaker>,
    holdings: &[Holding],
) -> Result<Opened, Stop> {
    let said = Parts::read(sealed)?.said(&place.placed()?);
    must(same(&sha256(&said), receipt), Stop::NotAsWritten)?;
    open(place, sealed, wraps, roster, holdings)
}

fn opened(
    place: &Place<'_>,
    sealed: &str,
    wraps: &[String],
    roster: &dyn Fn(DeviceId) -> Option<Speaker>,
    holdings: &[Holding],
) -> Result<(Opened, Key), Stop> {
    let parts = Parts::read(sealed)?;
    let known = roster(parts.device).ok_or(Stop::UnknownDevice)?;
    must(known.member == place.author, Stop::WrongAuthor)?;
    let at = place.placed()?;
    must(known.sign.signed(&parts.signature, &parts.said(&at)), Stop::NotSigned)?;
    let key = unwrap(&at, &parts.committed, wraps, holdings)?;
    must(same(&key.commitment(), &parts.committed), Stop::WrongKey)?;
    let text = from_utf8(unpad(unlock(&key, &at.of_words(), &parts.locked)?, SIZES)?)?;
    Ok((Opened { text, device: parts.device, index: parts.index }, key))
}
