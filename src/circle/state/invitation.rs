//! Invitations: the right to knock, and what of it is sealed.
use super::{Circle, Person};
use crate::circle::ids::{BodyId, InvitationId, PersonId};
use crate::circle::limits::Millis;
use serde::{Deserialize, Serialize};

/// What became of an invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum InvitationState {
    /// It opens the door.
    Open,
    /// It was used up.
    Used,
    /// It was taken back.
    Revoked,
    /// Its date has passed.
    Expired,
}

/// The right to knock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// SHA-256 of its token, in hexadecimal.
    pub hash: String,
    /// Whether it opens the door more than once.
    pub reusable: bool,
    /// Until when, wall time.
    pub expires: Millis,
    /// How many people came with it.
    pub used: u32,
    /// What became of it.
    pub state: InvitationState,
    /// Its number among all that were ever made here, from 1.
    pub number: u32,
    /// The door's page and the secret for the desk, as long as they are of use.
    pub sealed: Option<SealedInvitation>,
    /// Whether it leads to the desk.
    pub desk: bool,
    /// Whom it brings back.
    pub person: Option<PersonId>,
}

/// What is sealed of an invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SealedInvitation {
    /// The door's page.
    pub page: BodyId,
    /// The secret, for the desk.
    pub secret: BodyId,
}

impl Circle {
    /// Whether somebody waits at the door with this invitation, apart from one.
    pub fn is_waited_with(&self, invitation: InvitationId, apart_from: Option<PersonId>) -> bool {
        let waits = |person: &Person| person.at_door.is_some() && person.invitation == Some(invitation);
        self.people.iter().any(|(id, person)| Some(*id) != apart_from && waits(person))
    }

    /// Invitations whose door somebody may still read.
    pub fn doors(&self) -> impl Iterator<Item = (InvitationId, SealedInvitation)> {
        self.invitations.iter().filter_map(|(&id, made)| Some((id, made.sealed?)))
    }
}
