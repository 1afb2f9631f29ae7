//! The record of controls: which control a facilitator used and when, each chained to those before it, so that no entry
//! can be changed, left out or slipped in without every later head changing too. It never says on whom, and holds no word.
//!
//! The hash is SHA-256 (FIPS 180-4), written out here: the rules are pure and use no library, replaying them has to give
//! the same heads everywhere, and nothing secret goes in.
mod sha256;

use super::event::RecordHead;
use super::ids::{CircleId, PersonId};
use super::limits::Millis;
pub use sha256::sha256;

/// How far the record is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// How many controls are in it.
    pub count: u32,
    /// Its head.
    pub head: [u8; 32],
    /// Whether an entry was found that does not follow from those before it.
    pub broken: bool,
}

impl Record {
    /// The head with one more entry.
    pub fn with(&self, circle: CircleId, wall: Millis, by: PersonId, control: &str) -> [u8; 32] {
        let mut entry = b"afterglow/1 control".to_vec();
        entry.extend(self.head);
        entry.extend(circle.0.as_bytes());
        entry.extend((self.count + 1).to_be_bytes());
        entry.extend(wall.to_be_bytes());
        entry.extend(by.0.as_bytes());
        entry.extend(control.as_bytes());
        sha256(&entry)
    }

    /// Takes an entry in, and notices when it is not the one that was written.
    pub(super) fn takes(&mut self, expected: [u8; 32], head: &str) {
        self.broken |= hex(&expected) != head;
        self.count += 1;
        self.head = expected;
    }

    /// What is shown of it.
    pub fn shown(&self) -> RecordHead {
        RecordHead { count: self.count, head: hex(&self.head) }
    }
}

/// Hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .filter_map(|digit| char::from_digit(digit.into(), 16))
        .collect()
}
