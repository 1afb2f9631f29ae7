//! A leaving card: the one kind without author, id or signature. Only the desk opens it, and cannot tell who wrote it.
use super::bytes::{VERSION, base64url, from_base64url, from_utf8, versioned};
use super::desk::{Desk, DeskKeys};
use super::fields::Fields;
use super::pad::{SIZES, pad, unpad};
use super::random::Random;
use super::stop::Stop;
use super::to_pair::{lock_to, unlock_with};
use crate::circle::ids::{CircleId, GatheringId};

fn bound(circle: CircleId, gathering: GatheringId, desk: u32) -> Vec<u8> {
    Fields::new("afterglow/1 card").id(circle.0).id(gathering.0).number(desk).done()
}

/// Seals a card to the desk.
///
/// # Errors
/// `too_long`.
pub fn seal_card(
    random: &dyn Random,
    circle: CircleId,
    gathering: GatheringId,
    desk: &Desk,
    text: &str,
) -> Result<String, Stop> {
    let padded = pad(text.as_bytes(), SIZES)?;
    let locked = lock_to(random, &desk.agree, &bound(circle, gathering, desk.number), &padded)?;
    Ok(base64url(&[&[VERSION][..], &locked].concat()))
}

/// Opens one, at the desk.
///
/// # Errors
/// `unreadable`, `version`, `does_not_open`.
pub fn open_card(circle: CircleId, gathering: GatheringId, desk: &DeskKeys, card: &str) -> Result<String, Stop> {
    let bytes = from_base64url(card)?;
    let padded = unlock_with(&desk.agree, &bound(circle, gathering, desk.number), versioned(&bytes)?)?;
    from_utf8(unpad(padded, SIZES)?)
}
