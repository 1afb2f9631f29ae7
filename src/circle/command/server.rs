//! What comes through the door's requests or is noticed by the server itself.
use crate::circle::ids::{BodyId, DeviceId, InvitationId, PersonId};
use crate::circle::limits::Millis;

/// What comes through the door's requests or is noticed by the server itself, never from a connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ServerCommand {
    /// Somebody with a good invitation asks to be let in.
    Knock {
        /// The person, new or returning.
        person: PersonId,
        /// The invitation whose secret they showed.
        invitation: InvitationId,
        /// What they want to be called, sealed for the desk.
        name: BodyId,
        /// The device they knock with.
        device: DeviceId,
        /// Its public keys, and the proof that whoever made them has the invitation.
        proof: BodyId,
        /// Whether they are a facilitator of the practice.
        facilitator: bool,
        /// The version of the agreements they accepted.
        agreements: u32,
        /// They say that they are an adult.
        adult: bool,
        /// They say that they are in a private place.
        private_place: bool,
    },
    /// Somebody wants everything of theirs to be gone from here, themselves included.
    EraseMe {
        /// Who.
        person: PersonId,
    },
    /// A person's first connection is there.
    Connected {
        /// Who.
        person: PersonId,
    },
    /// A person's last connection is gone.
    Lost {
        /// Who.
        person: PersonId,
        /// Running time of the last sign of them.
        since: Millis,
    },
    /// The server was started again: nobody is connected, and the gathering's time stands.
    Restarted,
    /// Some time has passed.
    Tick,
    /// It is another day, or an hour later: what is kept no longer is let go.
    Dates,
}
