//! What is asked of the practice. Fresh ids and hashes come in as values.
use super::{ConfirmedLine, DeviceKind, LinkFor, SecretHash, SessionId};
use crate::circle::ids::{CircleId, PersonId};

/// As whom somebody comes in with a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// As a facilitator of the practice.
    Facilitator(PersonId),
    /// As a person of a circle, by an invitation.
    Person(CircleId, PersonId),
}

/// Which sessions are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum On {
    /// Every one.
    All,
    /// Every one but this.
    AllBut(SessionId),
    /// This one.
    One(SessionId),
}

impl On {
    pub(super) fn means(self, session: SessionId) -> bool {
        match self {
            Self::All => true,
            Self::AllBut(kept) => session != kept,
            Self::One(one) => session == one,
        }
    }
}

/// What is asked of the practice. Fresh ids and hashes come in as values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PracticeCommand {
    /// Make a one-time link; `by` is missing when the operator asks at the command line.
    MakeLink {
        /// Of its secret.
        hash: SecretHash,
        /// Whom it lets in.
        to: LinkFor,
        /// The facilitator who asks.
        by: Option<PersonId>,
    },
    /// Open a one-time link: sign in as a facilitator.
    OpenLink {
        /// Of the secret that was shown.
        hash: SecretHash,
        /// The browser's session, if it has one; its circles stay with it.
        existing: Option<SessionId>,
        /// The session's name, if it has none.
        session: SessionId,
        /// Of its new token.
        token: SecretHash,
        /// The person's name, if they are new.
        person: PersonId,
    },
    /// Let a session into a circle as a person.
    Enter {
        /// The browser's session, if it has one.
        existing: Option<SessionId>,
        /// The session's name, if it has none.
        session: SessionId,
        /// Of its token, if it has none.
        token: SecretHash,
        /// Which circle.
        circle: CircleId,
        /// As whom.
        person: PersonId,
    },
    /// End a session.
    SignOut {
        /// Which.
        session: SessionId,
    },
    /// End ways in: some people do not come back with these sessions any more.
    EndWays {
        /// The session that asks, if it is to stand when this is carried out.
        by: Option<SessionId>,
        /// As whom one does not come back.
        whose: Vec<Way>,
        /// With which sessions.
        on: On,
    },
    /// Say what a device is.
    SessionIs {
        /// Which session.
        session: SessionId,
        /// Who asks; the session is theirs, too.
        whose: Vec<Way>,
        /// What it is.
        kind: DeviceKind,
    },
    /// Give a person a new address for their calendar.
    MakeFeed {
        /// The session that asks.
        by: SessionId,
        /// Of which circle.
        circle: CircleId,
        /// Whose.
        person: PersonId,
        /// Of its secret.
        token: SecretHash,
    },
    /// End a person's address.
    EndFeed {
        /// The session that asks.
        by: SessionId,
        /// Of which circle.
        circle: CircleId,
        /// Whose.
        person: PersonId,
    },
    /// A session was used today.
    Use {
        /// Which.
        session: SessionId,
    },
    /// Put a circle on the list.
    ListCircle {
        /// Which.
        circle: CircleId,
        /// Who made it.
        by: PersonId,
    },
    /// A facilitator tried a line.
    ConfirmLine {
        /// The line, with the day.
        line: ConfirmedLine,
        /// Who tried it.
        by: PersonId,
    },
    /// Some time has passed.
    Sweep {
        /// Sessions whose facilitator was idle for too long, or was up for too long on a clock that does not jump.
        idle: Vec<SessionId>,
        /// Facilitators in a running gathering; nobody is signed out there.
        busy: Vec<PersonId>,
    },
}
