//! Why something sealed was not opened, or not sealed.
use std::fmt;

/// Nothing was shown, sent or changed. The codes are those of `web/crypto/stop.js`, which has the sentences for people;
/// the few that only a page comes to are missing here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stop {
    /// Not the layout.
    Unreadable,
    /// Another first byte.
    Version,
    /// More than one text may have.
    TooLong,
    /// Changed, moved, or under another key.
    DoesNotOpen,
    /// No wrap for what this device holds.
    NoKey,
    /// A key that is not the committed one.
    WrongKey,
    /// A signature that does not hold, or is not there.
    NotSigned,
    /// A device that is not in the roster.
    UnknownDevice,
    /// A device of someone else.
    WrongAuthor,
    /// Others are shown something else than the author wrote.
    NotAsWritten,
    /// Another order within a turn.
    OutOfOrder,
    /// A record of another circle.
    OtherCircle,
    /// Another desk than the known one, not vouched for by it.
    DeskChanged,
    /// Older than what this device has seen.
    OldRecord,
    /// The same number, another content.
    TwoRecords,
    /// A step in between was left out.
    MissingRecord,
    /// An admission for another device or person.
    NotForThisDevice,
    /// A knock without the invitation's secret.
    NotProven,
    /// Not seven words.
    WordsCount,
    /// A bundle or passphrase that does not fit.
    Locked,
}

impl Stop {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable",
            Self::Version => "version",
            Self::TooLong => "too_long",
            Self::DoesNotOpen => "does_not_open",
            Self::NoKey => "no_key",
            Self::WrongKey => "wrong_key",
            Self::NotSigned => "not_signed",
            Self::UnknownDevice => "unknown_device",
            Self::WrongAuthor => "wrong_author",
            Self::NotAsWritten => "not_as_written",
            Self::OutOfOrder => "out_of_order",
            Self::OtherCircle => "other_circle",
            Self::DeskChanged => "desk_changed",
            Self::OldRecord => "old_record",
            Self::TwoRecords => "two_records",
            Self::MissingRecord => "missing_record",
            Self::NotForThisDevice => "not_for_this_device",
            Self::NotProven => "not_proven",
            Self::WordsCount => "words_count",
            Self::Locked => "locked",
        }
    }
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl std::error::Error for Stop {}

/// Stops unless it holds.
///
/// # Errors
/// With `stop`, when it does not hold.
pub fn must(holds: bool, stop: Stop) -> Result<(), Stop> {
    if holds { Ok(()) } else { Err(stop) }
}
