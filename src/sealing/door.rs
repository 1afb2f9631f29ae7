//! The door: the page that an invitation opens, which pins the desk; and the knock, whose keys the server cannot exchange.
use super::admission::Newcomer;
use super::bytes::{VERSION, base64url, from_base64url, from_utf8, same, versioned};
use super::desk::Desk;
use super::fields::{Fields, Reader};
use super::invitation::InvitationKeys;
use super::lock::{Digest, Key, hmac, lock, unlock};
use super::pad::{SIZES, pad, unpad};
use super::pairs::Public;
use super::random::Random;
use super::stop::{Stop, must};
use crate::circle::ids::{CircleId, InvitationId};

const LABEL: &str = "afterglow/1 door";

fn bound(circle: CircleId, invitation: InvitationId) -> Vec<u8> {
    Fields::new("afterglow/1 door page").id(circle.0).id(invitation.0).done()
}

/// The door's page, under the invitation's page key.
///
/// # Errors
/// `too_long`.
pub fn seal_door(
    random: &dyn Random,
    circle: CircleId,
    invitation: InvitationId,
    key: &Key,
    desk: &Desk,
    text: &str,
) -> Result<String, Stop> {
    let plain = Fields::new(LABEL).number(desk.number).bytes(desk.agree.bytes()).bytes(desk.sign.bytes()).text(text);
    let locked = lock(random, key, &bound(circle, invitation), &pad(&plain.done(), SIZES)?)?;
    Ok(base64url(&[&[VERSION][..], &locked].concat()))
}

/// The desk to hold on to from now on, and what the door says.
///
/// # Errors
/// `unreadable`, `version`, `does_not_open`.
pub fn open_door(circle: CircleId, invitation: InvitationId, key: &Key, page: &str) -> Result<(Desk, String), Stop> {
    let bytes = from_base64url(page)?;
    let plain = unpad(unlock(key, &bound(circle, invitation), versioned(&bytes)?)?, SIZES)?;
    let mut reader = Reader::new(&plain, LABEL)?;
    let number = reader.number()?;
    let desk = Desk { number, agree: Public::read(reader.bytes()?)?, sign: Public::read(reader.bytes()?)? };
    let text = from_utf8(reader.bytes()?.to_vec())?;
    reader.end()?;
    Ok((desk, text))
}

/// What the invitation's secret says for the newcomer's keys.
pub fn vouch(circle: CircleId, invitation: InvitationId, keys: &InvitationKeys, newcomer: &Newcomer) -> Digest {
    let knock = Fields::new("afterglow/1 knock").id(circle.0).id(invitation.0).id(newcomer.member.0);
    let knock = knock.id(newcomer.device.0).bytes(newcomer.agree.bytes()).bytes(newcomer.sign.bytes());
    hmac(keys.mac.bytes(), &knock.bytes(newcomer.oneself.bytes()).done())
}

/// Before anyone is admitted: these keys come from someone who holds the invitation.
///
/// # Errors
/// `not_proven`.
pub fn prove_knock(
    circle: CircleId,
    invitation: InvitationId,
    keys: &InvitationKeys,
    newcomer: &Newcomer,
    vouched: &[u8],
) -> Result<(), Stop> {
    must(same(&vouch(circle, invitation, keys, newcomer), vouched), Stop::NotProven)
}
