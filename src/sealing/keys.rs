//! Circle and gathering keys: 32 random bytes, numbered. The desk signs which one a number means, so that nobody can slip in
//! another; each circle key opens the one before it, so that older names and titles stay readable.
use super::bytes::{VERSION, base64url, from_base64url, same, versioned};
use super::desk::{Desk, DeskKeys};
use super::fields::Fields;
use super::lock::{Digest, Key, commitment, lock, unlock};
use super::pairs::{Pair, Public};
use super::random::Random;
use super::signed::{Signed, sign_record};
use super::stop::{Stop, must};
use super::to_pair::{lock_to, unlock_with};
use crate::circle::ids::{CircleId, DeviceId, GatheringId};
pub use crate::circle::keys::KeyKind;
use uuid::Uuid;

/// A kind of key as it is written in records.
pub fn said(kind: KeyKind) -> &'static str {
    match kind {
        KeyKind::Circle => "circle",
        KeyKind::Gathering => "gathering",
        KeyKind::DeskAgree => "desk_agree",
        KeyKind::DeskSign => "desk_sign",
    }
}

/// Reads it.
///
/// # Errors
/// `unreadable`.
pub fn read_kind(text: &str) -> Result<KeyKind, Stop> {
    let all = [KeyKind::Circle, KeyKind::Gathering, KeyKind::DeskAgree, KeyKind::DeskSign];
    all.into_iter().find(|kind| said(*kind) == text).ok_or(Stop::Unreadable)
}

/// A key without the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Named {
    /// Which kind.
    pub what: KeyKind,
    /// The circle (also for the desk's) or the gathering.
    pub owner: Uuid,
    /// Which of the owner's.
    pub number: u32,
    /// What it is checked against.
    pub commitment: Digest,
}

impl Named {
    /// A circle key of this number.
    pub fn circle(circle: CircleId, number: u32, key: &Key) -> Self {
        Self { what: KeyKind::Circle, owner: circle.0, number, commitment: key.commitment() }
    }

    /// A gathering key of this number.
    pub fn gathering(gathering: GatheringId, number: u32, key: &Key) -> Self {
        Self { what: KeyKind::Gathering, owner: gathering.0, number, commitment: key.commitment() }
    }

    /// One of the desk's secrets, told apart by its public key, which everyone knows from the desk's record.
    pub fn pair(what: KeyKind, circle: CircleId, number: u32, public: &Public) -> Self {
        Self { what, owner: circle.0, number, commitment: commitment(public.bytes()) }
    }
}

/// Stops unless it is the key that was signed for.
fn is_the_one(commitment: &Digest, key: &[u8]) -> Result<Key, Stop> {
    let key = Key::read(key).map_err(|_| Stop::WrongKey)?;
    must(same(&key.commitment(), commitment), Stop::WrongKey)?;
    Ok(key)
}

/// The circle key before another, sealed under that one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Before {
    /// What it is checked against.
    pub commitment: Digest,
    kept: Vec<u8>,
}

/// What the desk signed of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyRecord {
    /// Which key.
    pub named: Named,
    /// The one before, for circle keys from the second on.
    pub before: Option<Before>,
}

const LABEL: &str = "afterglow/1 keys";

fn bound(circle: CircleId, number: u32) -> Vec<u8> {
    Fields::new("afterglow/1 key before").id(circle.0).number(number).done()
}

/// The record of a circle or gathering key. `before` is the circle key with the number before.
///
/// # Errors
/// `missing_record`, when the key before is missing or is none.
pub fn sign_key(
    random: &dyn Random,
    circle: CircleId,
    desk: &DeskKeys,
    (named, key): (&Named, &Key),
    before: Option<&Key>,
) -> Result<String, Stop> {
    must(before.is_some() == (named.what == KeyKind::Circle && named.number > 1), Stop::MissingRecord)?;
    let record = Fields::new(LABEL).id(circle.0).number(desk.number).text(said(named.what)).id(named.owner);
    let record = record.number(named.number).bytes(&named.commitment);
    let record = match before {
        Some(before) => {
            let kept = lock(random, key, &bound(circle, named.number), before.bytes())?;
            record.bytes(&before.commitment()).bytes(&kept)
        }
        None => record.bytes(&[]).bytes(&[]),
    };
    sign_record(record, &[&desk.sign])
}

/// Reads a key record. `desks` are those this device knows, by number.
///
/// # Errors
/// `missing_record`, `not_signed`, and what any record may stop with.
pub fn read_key(circle: CircleId, desks: &dyn Fn(u32) -> Option<Desk>, text: &str) -> Result<KeyRecord, Stop> {
    let signed = Signed::read(text)?;
    let mut reader = signed.begin(LABEL, circle)?;
    let desk = desks(reader.number()?).ok_or(Stop::MissingRecord)?;
    must(signed.signatures() == 1 && signed.is_signed_by(0, &desk.sign), Stop::NotSigned)?;
    let what = reader.text()?;
    let (owner, number, commitment) = (reader.id()?, reader.number()?, reader.exactly()?);
    let (earlier, kept) = (reader.bytes()?, reader.bytes()?);
    reader.end()?;
    let what = read_kind(&what)?;
    let fits = match what {
        KeyKind::Circle => owner == circle.0,
        KeyKind::Gathering => true,
        KeyKind::DeskAgree | KeyKind::DeskSign => false,
    };
    must(fits && number >= 1, Stop::Unreadable)?;
    let named = Named { what, owner, number, commitment };
    if what == KeyKind::Circle && number > 1 {
        let commitment = earlier.try_into().map_err(|_| Stop::Unreadable)?;
        return Ok(KeyRecord { named, before: Some(Before { commitment, kept: kept.to_vec() }) });
    }
    must(earlier.is_empty() && kept.is_empty(), Stop::Unreadable)?;
    Ok(KeyRecord { named, before: None })
}

/// The circle key before the one this device holds.
///
/// # Errors
/// `missing_record`, `unreadable`, `does_not_open`, `wrong_key`.
pub fn key_before(circle: CircleId, record: &KeyRecord, key: &Key) -> Result<Key, Stop> {
    let before = record.before.as_ref().ok_or(Stop::MissingRecord)?;
    let earlier = unlock(key, &bound(circle, record.named.number), &before.kept)?;
    is_the_one(&before.commitment, &earlier)
}

fn grant_of(circle: CircleId, device: DeviceId, named: &Named) -> Vec<u8> {
    let fields = Fields::new("afterglow/1 grant").id(circle.0).id(device.0).text(said(named.what)).id(named.owner);
    fields.number(named.number).bytes(&named.commitment).done()
}

/// A key for one device, known by its id and its public key.
///
/// # Errors
/// None that can happen.
pub fn grant(
    random: &dyn Random,
    circle: CircleId,
    (device, agree): (DeviceId, &Public),
    named: &Named,
    key: &Key,
) -> Result<String, Stop> {
    let locked = lock_to(random, agree, &grant_of(circle, device, named), key.bytes())?;
    Ok(base64url(&[&[VERSION][..], &locked].concat()))
}

/// The key that was given to this device. `named` comes from a roster, record or admission that was checked.
///
/// # Errors
/// `unreadable`, `version`, `does_not_open`, `wrong_key`.
pub fn take(circle: CircleId, (device, agree): (DeviceId, &Pair), named: &Named, text: &str) -> Result<Key, Stop> {
    let bytes = from_base64url(text)?;
    let key = unlock_with(agree, &grant_of(circle, device, named), versioned(&bytes)?)?;
    is_the_one(&named.commitment, &key)
}

/// One of the desk's secrets, for one device.
///
/// # Errors
/// None that can happen.
pub fn grant_pair(
    random: &dyn Random,
    circle: CircleId,
    device: (DeviceId, &Public),
    (what, number): (KeyKind, u32),
    pair: &Pair,
) -> Result<String, Stop> {
    let named = Named::pair(what, circle, number, &pair.public());
    grant(random, circle, device, &named, &Key::from_bytes(*pair.secret()))
}

/// The secret that was given to this device. `public` is the desk's, from a record that was checked.
///
/// # Errors
/// `unreadable`, `version`, `does_not_open`, `wrong_key`.
pub fn take_pair(
    circle: CircleId,
    (device, agree): (DeviceId, &Pair),
    (what, number): (KeyKind, u32),
    public: &Public,
    text: &str,
) -> Result<Pair, Stop> {
    let bytes = from_base64url(text)?;
    let bound = grant_of(circle, device, &Named::pair(what, circle, number, public));
    Pair::read(*public, &unlock_with(agree, &bound, versioned(&bytes)?)?)
}
