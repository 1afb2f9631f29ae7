//! Names for the nouns of a circle. An id says nothing about what it names; all are UUIDs, version 4 unless given.
use serde::{Deserialize, Serialize};
use std::fmt;
use uuid::Uuid;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(test, derive(ts_rs::TS))]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0)
            }
        }
    };
}

id!(
    /// A standing group of people with one arc.
    CircleId
);
id!(
    /// One meeting of a circle.
    GatheringId
);
id!(
    /// A part of a gathering's agenda.
    SegmentId
);
id!(
    /// One person: a facilitator of the practice, or a participant of one circle.
    PersonId
);
id!(
    /// One person's time with the talking piece, from the offer to its end.
    TurnId
);
id!(
    /// What someone wrote in a turn.
    ReflectionId
);
id!(
    /// A time in which everyone writes, from its beginning until what was shared is shown.
    WritingId
);
id!(
    /// One ringing of the bell.
    BellId
);
id!(
    /// A time in which people sit in pairs, until everyone is back.
    PairsId
);
id!(
    /// The right to knock once, or (re-usable) as often as it is shown.
    InvitationId
);
id!(
    /// A text somebody wrote. The rules know that it exists; what it says lies beside the log.
    BodyId
);
id!(
    /// One browser in one circle. A person may have several; a browser in two circles is two.
    DeviceId
);
id!(
    /// Something small that somebody means to do.
    StepId
);
id!(
    /// One day of somebody's log. Made from step and day under a key of their own, so it says nothing to anybody else.
    EntryId
);
id!(
    /// One commit: everything that one command changed.
    CommitId
);
