//! The record of controls: which control a facilitator used and when, each chained to those before it, so that no entry
//! can be changed, left out or slipped in without every later head changing too. It never says on whom, and holds no word.
//!
//! The hash is SHA-256 (FIPS 180-4). It is the one library that the rules use: a pure function, which replaying gives the
//! same heads everywhere.
use super::event::RecordHead;
use super::ids::{CircleId, PersonId};
use super::limits::Millis;
use sha2::{Digest, Sha256};

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
        let entry = Sha256::new_with_prefix(b"afterglow/1 control")
            .chain_update(self.head)
            .chain_update(circle.0.as_bytes())
            .chain_update((self.count + 1).to_be_bytes())
            .chain_update(wall.to_be_bytes())
            .chain_update(by.0.as_bytes())
            .chain_update(control.as_bytes());
        entry.finalize().into()
    }

    /// Takes an entry in, and notices when it is not the one that was written.
    pub(super) fn takes(&mut self, expected: [u8; 32], head: &str) {
        self.broken |= hex(&expected) != head;
        self.count += 1;
        self.head = expected;
    }

    /// Takes in an entry of which only the head is left.
    pub(super) fn takes_on_trust(&mut self, head: &str) {
        let digits = |at: usize| head.get(2 * at..2 * at + 2).and_then(|two| u8::from_str_radix(two, 16).ok());
        let bytes: Vec<_> = (0..32).filter_map(digits).collect();
        match <[u8; 32]>::try_from(bytes) {
            Ok(head) => self.head = head,
            Err(_) => self.broken = true,
        }
        self.count += 1;
    }

    /// What is shown of it.
    pub fn shown(&self) -> RecordHead {
        RecordHead { count: self.count, head: hex(&self.head) }
    }
}

/// Hexadecimal digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .filter_map(|digit| char::from_digit(digit.into(), 16))
        .collect()
}
