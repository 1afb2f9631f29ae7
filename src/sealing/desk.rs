//! The circle's desk: the pairs its facilitators share. Renewed when one of them leaves, the old vouching for the new.
use super::fields::Fields;
use super::pairs::{Pair, Public};
use super::random::Random;
use super::signed::{Signed, sign_record};
use super::stop::{Stop, must};
use super::to_pair::{lock_to, unlock_with};
use crate::circle::ids::CircleId;

/// What everyone in the circle knows of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Desk {
    /// Counting from 1.
    pub number: u32,
    /// For what is sealed to it.
    pub agree: Public,
    /// For what it signs.
    pub sign: Public,
}

/// What its facilitators hold.
#[derive(Clone, Debug)]
pub struct DeskKeys {
    /// Counting from 1.
    pub number: u32,
    /// Opens what is sealed to it.
    pub agree: Pair,
    /// Signs.
    pub sign: Pair,
}

impl DeskKeys {
    /// What everyone may know.
    pub fn public(&self) -> Desk {
        Desk { number: self.number, agree: self.agree.public(), sign: self.sign.public() }
    }
}

const LABEL: &str = "afterglow/1 desk";

fn bound(circle: CircleId, number: u32, agree: &Public) -> Vec<u8> {
    Fields::new("afterglow/1 desk before").id(circle.0).number(number).bytes(agree.bytes()).done()
}

/// A circle's first desk, and its record.
///
/// # Errors
/// None that can happen.
pub fn first_desk(random: &dyn Random, circle: CircleId) -> Result<(DeskKeys, String), Stop> {
    let keys = DeskKeys { number: 1, agree: Pair::fresh(random), sign: Pair::fresh(random) };
    let record = begin(circle, &keys).bytes(&[]).bytes(&[]).bytes(&[]);
    let record = sign_record(record, &[&keys.sign])?;
    Ok((keys, record))
}

/// The next desk, vouched for by the one before.
///
/// # Errors
/// None that can happen.
pub fn renew_desk(random: &dyn Random, circle: CircleId, before: &DeskKeys) -> Result<(DeskKeys, String), Stop> {
    let number = before.number.saturating_add(1);
    let keys = DeskKeys { number, agree: Pair::fresh(random), sign: Pair::fresh(random) };
    let agree = keys.agree.public();
    let kept = lock_to(random, &agree, &bound(circle, number, &agree), before.agree.secret())?;
    let old = before.public();
    let record = begin(circle, &keys).bytes(old.agree.bytes()).bytes(old.sign.bytes()).bytes(&kept);
    let record = sign_record(record, &[&keys.sign, &before.sign])?;
    Ok((keys, record))
}

fn begin(circle: CircleId, keys: &DeskKeys) -> Fields {
    let Desk { number, agree, sign } = keys.public();
    Fields::new(LABEL).id(circle.0).number(number).bytes(agree.bytes()).bytes(sign.bytes())
}

struct Record {
    desk: Desk,
    before: Option<Desk>,
    kept: Vec<u8>,
}

/// Reads a desk record whose signatures are all there.
fn read(circle: CircleId, text: &str) -> Result<Record, Stop> {
    let signed = Signed::read(text)?;
    let mut reader = signed.begin(LABEL, circle)?;
    let number = reader.number()?;
    let desk = Desk { number, agree: Public::read(reader.bytes()?)?, sign: Public::read(reader.bytes()?)? };
    let [agree, sign, kept] = [reader.bytes()?, reader.bytes()?, reader.bytes()?];
    reader.end()?;
    must(number >= 1 && signed.signatures() == if number == 1 { 1 } else { 2 }, Stop::Unreadable)?;
    must(signed.is_signed_by(0, &desk.sign), Stop::NotSigned)?;
    if number == 1 {
        must(agree.is_empty() && sign.is_empty() && kept.is_empty(), Stop::Unreadable)?;
        return Ok(Record { desk, before: None, kept: Vec::new() });
    }
    let before = Desk { number: number - 1, agree: Public::read(agree)?, sign: Public::read(sign)? };
    must(signed.is_signed_by(1, &before.sign), Stop::NotSigned)?;
    Ok(Record { desk, before: Some(before), kept: kept.to_vec() })
}

/// From a desk this device knows to the next one, or to the same.
///
/// # Errors
/// `old_record`, `missing_record`, `desk_changed`, and what any record may stop with.
pub fn follow_desk(circle: CircleId, known: &Desk, text: &str) -> Result<Desk, Stop> {
    let Record { desk, before, .. } = read(circle, text)?;
    must(desk.number >= known.number, Stop::OldRecord)?;
    must(desk.number <= known.number.saturating_add(1), Stop::MissingRecord)?;
    let vouched = if desk.number == known.number { Some(desk) } else { before };
    must(vouched == Some(*known), Stop::DeskChanged)?;
    Ok(desk)
}

/// From a desk this device knows to the one before it, for what that one signed; none before the first. `text` is the known
/// desk's record.
///
/// # Errors
/// `desk_changed`, and what any record may stop with.
pub fn desk_before(circle: CircleId, known: &Desk, text: &str) -> Result<Option<Desk>, Stop> {
    let Record { desk, before, .. } = read(circle, text)?;
    must(desk == *known, Stop::DeskChanged)?;
    Ok(before)
}

/// The old agreement pair, for those who hold the new one. `text` is their desk's record.
///
/// # Errors
/// `desk_changed`, `missing_record`, `does_not_open`, `wrong_key`, and what any record may stop with.
pub fn agreement_before(circle: CircleId, keys: &DeskKeys, text: &str) -> Result<Pair, Stop> {
    let Record { desk, before, kept } = read(circle, text)?;
    must(desk == keys.public(), Stop::DeskChanged)?;
    let before = before.ok_or(Stop::MissingRecord)?;
    let secret = unlock_with(&keys.agree, &bound(circle, desk.number, &desk.agree), &kept)?;
    Pair::read(before.agree, &secret)
}
