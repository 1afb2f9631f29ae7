//! What an invitation is for, where it opens more than the room: the desk's keys, or another's place. The desk signs it, so
//! that neither the server nor somebody who was let in can make the desk hand over more than it meant to.
use super::bytes::same;
use super::desk::{Desk, DeskKeys};
use super::fields::Fields;
use super::invitation::Secret;
use super::lock::commitment;
use super::signed::{Signed, sign_record};
use super::stop::{Stop, must};
use crate::circle::ids::{CircleId, InvitationId, PersonId};
use uuid::Uuid;

/// What it is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Purpose {
    /// It brings the desk's keys.
    pub desk: bool,
    /// The member whose new way in it is.
    pub person: Option<PersonId>,
}

const LABEL: &str = "afterglow/1 invitation for";

/// What the desk keeps of an invitation, before it is sealed: the fragment and, where it opens more than the room, what the
/// desk signed.
///
/// # Errors
/// None that can happen.
pub fn write_invitation(
    circle: CircleId,
    desk: &DeskKeys,
    (invitation, secret): (InvitationId, &Secret),
    purpose: &Purpose,
) -> Result<String, Stop> {
    if *purpose == Purpose::default() {
        return Ok(secret.fragment());
    }
    let record = Fields::new(LABEL).id(circle.0).number(desk.number).id(invitation.0);
    let record = record.bytes(&commitment(secret.bytes())).number(u32::from(purpose.desk));
    let signed = sign_record(record.maybe(purpose.person.map(|person| person.0)), &[&desk.sign])?;
    Ok(format!("{} {signed}", secret.fragment()))
}

/// Reads it again. What an earlier desk signed counts no more: whoever left the desk must not hand out its keys.
///
/// # Errors
/// `unreadable`, `old_record`, `missing_record`, `not_signed`, `not_proven`, and what any record may stop with.
pub fn read_invitation(
    circle: CircleId,
    desk: &Desk,
    invitation: InvitationId,
    text: &str,
) -> Result<(Secret, Purpose), Stop> {
    let Some((fragment, record)) = text.split_once(' ') else {
        return Ok((Secret::from_fragment(text)?, Purpose::default()));
    };
    let secret = Secret::from_fragment(fragment)?;
    let signed = Signed::read(record)?;
    let mut reader = signed.begin(LABEL, circle)?;
    let by = reader.number()?;
    must(by >= desk.number, Stop::OldRecord)?;
    must(by == desk.number, Stop::MissingRecord)?;
    must(signed.signatures() == 1 && signed.is_signed_by(0, &desk.sign), Stop::NotSigned)?;
    let (named, committed) = (InvitationId(reader.id()?), reader.exactly::<32>()?);
    let (for_desk, person) = (reader.number()?, reader.bytes()?);
    reader.end()?;
    must(named == invitation && same(&committed, &commitment(secret.bytes())), Stop::NotProven)?;
    must(for_desk <= 1, Stop::Unreadable)?;
    let person = match person {
        [] => None,
        id => Some(PersonId(Uuid::from_slice(id).map_err(|_| Stop::Unreadable)?)),
    };
    Ok((secret, Purpose { desk: for_desk == 1, person }))
}
