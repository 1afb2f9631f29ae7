//! Who may look in at the door, and what they see.
use super::connection::Reply;
use super::frames::WithWords;
use super::words::Words;
use crate::circle::Circle;
use crate::circle::ids::InvitationId;
use crate::circle::lens::{self, Lane};
use crate::circle::limits::Millis;
use crate::circle::refusal::Refusal;
use crate::circle::state::InvitationState;
use crate::protocol::{RefusalCode, WireRefusal};
use serde_json::Value;
use subtle::ConstantTimeEq;

/// No such circle, no such invitation, a wrong secret: one answer.
pub const NO_SUCH_INVITATION: RefusalCode = RefusalCode::Rule(Refusal::NoSuchInvitation);
/// Compared with when there is no such invitation, so that it takes as long.
const NONE: &str = "................................................................";

/// Whether this secret is this invitation's.
pub fn opens(circle: &Circle, invitation: InvitationId, hash: &str) -> bool {
    let known = circle.invitation_hash(invitation);
    bool::from(known.unwrap_or(NONE).as_bytes().ct_eq(hash.as_bytes())) && known.is_some()
}

/// What an invitation's holder sees of the circle: `WaitingView` with its words.
pub fn look(
    circle: &Circle,
    words: &Words,
    invitation: InvitationId,
    hash: &str,
    wall: Millis,
) -> Result<Value, RefusalCode> {
    let known = circle.invitations.get(&invitation).filter(|_| opens(circle, invitation, hash));
    let refusal = match known {
        None => Some(Refusal::NoSuchInvitation),
        Some(known) => match known.state {
            InvitationState::Revoked => Some(Refusal::InvitationRevoked),
            InvitationState::Used => Some(Refusal::InvitationUsed),
            InvitationState::Expired => Some(Refusal::InvitationExpired),
            InvitationState::Open => (known.expires <= wall).then_some(Refusal::InvitationExpired),
        },
    };
    if let Some(refusal) = refusal {
        return Err(RefusalCode::Rule(refusal));
    }
    let view = lens::view(circle, Lane::Waiting);
    // Unreachable, as in `frames`: every key of a view is a string.
    serde_json::to_value(WithWords { value: &view, words }).map_err(|_| RefusalCode::Wire(WireRefusal::Internal))
}

/// The answer to whoever knocks without a good invitation.
pub(super) fn refuse(reply: Reply) {
    if let Reply::Once(reply) = reply {
        // Whoever asked may be gone by now.
        let _ = reply.send(Err(NO_SUCH_INVITATION));
    }
}
