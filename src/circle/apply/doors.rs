//! Who waits no longer, and which invitations are of no use any more.
use crate::circle::ids::BodyId;
use crate::circle::ids::{InvitationId, PersonId};
use crate::circle::limits;
use crate::circle::state::{Belonging, Circle, InvitationState};
use std::collections::BTreeMap;

impl Circle {
    /// Somebody no longer waits.
    pub(super) fn leave_door(&mut self, person: PersonId) {
        if let Some(invitation) = self.done_with(person).and_then(|done| self.invitations.get_mut(&done)) {
            invitation.sealed = None;
        }
        if let Some(known) = self.people.get_mut(&person) {
            known.at_door = None;
        }
        self.forget_old_invitations();
    }

    /// Somebody is on tonight's list no more.
    pub(super) fn no_longer_full(&mut self, person: PersonId) {
        if let Some(room) = &mut self.room {
            room.door.full.remove(&person);
        }
    }

    pub(super) fn seal_doors(&mut self, pages: &BTreeMap<InvitationId, BodyId>) {
        for (invitation, &page) in pages {
            if let Some(sealed) = self.invitations.get_mut(invitation).and_then(|made| made.sealed.as_mut()) {
                sealed.page = page;
            }
        }
    }

    pub(super) fn use_up(&mut self, invitation: InvitationId) {
        if let Some(invitation) = self.invitations.get_mut(&invitation) {
            invitation.used += 1;
            if !invitation.reusable {
                invitation.state = InvitationState::Used;
            }
        }
        self.forget_old_invitations();
    }

    pub(super) fn close(&mut self, invitation: InvitationId, state: InvitationState) {
        let waited = self.is_waited_with(invitation, None);
        if let Some(invitation) = self.invitations.get_mut(&invitation) {
            invitation.state = state;
            invitation.sealed = invitation.sealed.filter(|_| waited);
        }
        self.forget_old_invitations();
    }

    /// Of the invitations that open nothing any more the latest are kept.
    pub(super) fn forget_old_invitations(&mut self) {
        let closed = self.invitations.iter().filter(|(_, made)| made.sealed.is_none());
        let mut closed: Vec<_> = closed.map(|(&id, made)| (made.number, id)).collect();
        closed.sort_unstable();
        for (_, oldest) in closed.iter().take(closed.len().saturating_sub(limits::INVITATIONS_KEPT)) {
            self.invitations.remove(oldest);
        }
    }

    pub(super) fn belongs(&mut self, person: PersonId, belonging: Belonging) {
        if let Some(person) = self.people.get_mut(&person) {
            person.belonging = belonging;
        }
    }
}
