//! Who may look in at the door, and what they see.
use super::connection::Reply;
use super::registry::AsWhom;
use super::words::Words;
use crate::circle::Circle;
use crate::circle::ids::{InvitationId, PersonId};
use crate::circle::lens::{self, Lane};
use crate::circle::limits::Millis;
use crate::circle::refusal::Refusal;
use crate::circle::state::InvitationState;
use crate::protocol::door::DoorView;
use crate::protocol::{RefusalCode, WireRefusal};
use subtle::ConstantTimeEq;

/// No such circle, no such invitation, a wrong token: one answer.
pub const NO_SUCH_INVITATION: RefusalCode = RefusalCode::Rule(Refusal::NoSuchInvitation);

/// The invitation whose token this is the hash of. Looks at every one, whichever it is.
pub fn find(circle: &Circle, hash: &str) -> Option<InvitationId> {
    let mut found = None;
    for (id, made) in &circle.invitations {
        if bool::from(made.hash.as_bytes().ct_eq(hash.as_bytes())) {
            found = Some(*id);
        }
    }
    found
}

/// As whom somebody waits who knocks with this invitation. Ids are seen by others; nobody becomes somebody by naming
/// them.
pub fn as_whom(circle: &Circle, hash: &str, asks: AsWhom) -> Result<PersonId, RefusalCode> {
    let invitation = find(circle, hash).and_then(|id| circle.invitations.get(&id)).ok_or(NO_SUCH_INVITATION)?;
    let AsWhom { person, made, known, facilitator } = asks;
    let brings_back = invitation.person == Some(person);
    let holds = facilitator.is_some_and(|facilitator| circle.facilitates(facilitator));
    match () {
        () if holds && !brings_back => Err(RefusalCode::Rule(Refusal::AlreadyIn)),
        () if known == Some(person) => Ok(person),
        () if facilitator == Some(person) && (invitation.desk || brings_back) => Ok(person),
        () if brings_back => Ok(made),
        () if known.is_none() && made == person => Ok(person),
        () => Err(RefusalCode::Rule(Refusal::IdTaken)),
    }
}

/// What an invitation's holder sees: the door's page, sealed for them, and what everyone in the lobby may know.
pub fn look(circle: &Circle, words: &Words, hash: &str, wall: Millis) -> Result<DoorView, RefusalCode> {
    let found = find(circle, hash).and_then(|id| Some((id, circle.invitations.get(&id)?)));
    let (invitation, known) = found.ok_or(NO_SUCH_INVITATION)?;
    let refusal = match known.state {
        InvitationState::Revoked => Some(Refusal::InvitationRevoked),
        InvitationState::Used => Some(Refusal::InvitationUsed),
        InvitationState::Expired => Some(Refusal::InvitationExpired),
        InvitationState::Open => (known.expires <= wall).then_some(Refusal::InvitationExpired),
    };
    if let Some(refusal) = refusal {
        return Err(RefusalCode::Rule(refusal));
    }
    let page = known.sealed.and_then(|sealed| words.get(sealed.page)).cloned();
    let page = page.ok_or(RefusalCode::Wire(WireRefusal::Internal))?;
    let waiting = lens::view(circle, Lane::Waiting);
    Ok(DoorView { invitation, page, person: known.person, desk: known.desk, waiting })
}

/// The answer to whoever knocks without a good invitation.
pub(super) fn refuse(reply: Reply, code: RefusalCode) {
    if let Reply::Once(reply) = reply {
        // Whoever asked may be gone by now.
        let _ = reply.send(Err(code));
    }
}
