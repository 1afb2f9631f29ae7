//! Why a connection is closed: one table. 4000 to 4499 say "come back", 4500 to 4999 say "do not".
use serde::Serialize;

macro_rules! closes {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $reason:literal;)*) => {
        /// Why the server closes a connection.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
        #[cfg_attr(test, derive(ts_rs::TS))]
        pub enum Close { $($(#[$doc])* $name,)* }

        impl Close {
            /// Every close there is.
            pub const ALL: &'static [Close] = &[$(Close::$name,)*];

            /// The code on the wire (RFC 6455, 7.4).
            pub const fn code(self) -> u16 { match self { $(Close::$name => $code,)* } }

            /// The reason on the wire: at most 123 bytes, for a person.
            pub const fn reason(self) -> &'static str { match self { $(Close::$name => $reason,)* } }

            /// Whether the client should come back by itself.
            pub const fn come_back(self) -> bool { matches!(self.code(), 1001 | 1012 | 1013 | 4000..=4499) }
        }
    };
}

closes! {
    /// The frames broke the WebSocket protocol.
    ProtocolError = 1002, "That was not WebSocket as RFC 6455 has it.";
    /// A text was not UTF-8.
    NotUtf8 = 1007, "A text must be UTF-8.";
    /// Only text messages are spoken here.
    TextOnly = 1003, "Only text messages are spoken here.";
    /// A message was too large.
    TooLarge = 1009, "That message is too large.";
    /// The server stops, or is started again.
    Restarting = 1012, "The server is being started again. Your place is kept.";
    /// This connection read too slowly.
    TooSlow = 4000, "The connection could not keep up. Come back to a fresh picture.";
    /// The circle's state is being rebuilt.
    Rebuilding = 4001, "The circle is being taken up again. Your place is kept.";
    /// Nothing was heard for too long.
    Silent = 4002, "Nothing was heard for a while. Your place is kept.";
    /// Too many messages in too short a time.
    TooFast = 4003, "Too many messages at once. Please wait a moment.";
    /// This person has as many connections to the circle as one may have.
    TooManyOpen = 4004, "This circle is open in eight windows already. Close one of them, and this one comes in by itself.";
    /// The first message did not come in time, or was not a hello.
    HelloFirst = 4500, "The first message is a hello, within ten seconds.";
    /// The client speaks another version.
    OtherVersion = 4501, "This page is older than the server. Please load it again.";
    /// No such circle, or not for this person; one answer for both.
    NotForYou = 4502, "This circle is not here for you. Please open your invitation again.";
    /// The session has ended.
    SessionEnded = 4503, "You are signed out. Please open your link again.";
    /// Who has this line is no longer part of the circle: somebody removed them, or they erased themselves.
    Removed = 4505, "You are no longer part of this circle. If that surprises you, please talk with a facilitator.";
    /// The message was not understood.
    NotUnderstood = 4504, "That message was not understood.";
}
