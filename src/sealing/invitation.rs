//! An invitation's secret: 77 bits, in a link's fragment or as seven spoken words. It opens the door's page, proves the right
//! to knock and vouches for the newcomer's keys; it opens nothing of the circle.
use super::bytes::{base64url, from_base64url};
use super::fields::Fields;
use super::lock::{Digest, Key, hkdf, sha256, stretch};
use super::random::{Random, draw};
use super::stop::{Stop, must};
use crate::circle::ids::CircleId;
use std::fmt;

const WORDS: usize = 7;
const BITS: u32 = 11;
/// Bytes; the first three bits are zero.
const LENGTH: usize = 10;

/// Words of the list that nobody should be greeted with, as numbers. `web/crypto/invitation.js` has the same.
const UNKIND: [u16; 66] = [
    0, 9, 26, 48, 99, 108, 115, 133, 134, 185, 191, 201, 228, 241, 257, 403, 406, 412, 420, 440, 443, 480, 481, 504,
    507, 543, 591, 623, 668, 820, 829, 831, 877, 894, 903, 928, 935, 989, 1069, 1177, 1277, 1288, 1318, 1341, 1368,
    1447, 1485, 1489, 1517, 1538, 1588, 1598, 1643, 1733, 1750, 1817, 1847, 1850, 1858, 1862, 1888, 1898, 1920, 1986,
    2012, 2033,
];

/// What a link's fragment says, or seven words.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret([u8; LENGTH]);

/// What follows from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvitationKeys {
    /// Shown to the server with a knock.
    pub token: Key,
    /// Opens the door's page.
    pub page: Key,
    /// Vouches for the newcomer's device keys.
    pub mac: Key,
}

impl Secret {
    /// A fresh one, without unkind words.
    pub fn fresh(random: &dyn Random) -> Self {
        loop {
            let mut bytes = draw::<LENGTH>(random);
            bytes[0] &= 0x1f;
            let secret = Self(bytes);
            if !secret.numbers().iter().any(|number| UNKIND.contains(number)) {
                return secret;
            }
        }
    }

    fn read(bytes: &[u8]) -> Result<Self, Stop> {
        let bytes: [u8; LENGTH] = bytes.try_into().map_err(|_| Stop::Unreadable)?;
        must(bytes[0] < 0x20, Stop::Unreadable)?;
        Ok(Self(bytes))
    }

    /// From a link's fragment.
    ///
    /// # Errors
    /// `unreadable`.
    pub fn from_fragment(fragment: &str) -> Result<Self, Stop> {
        Self::read(&from_base64url(fragment)?)
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// 14 letters for a link's fragment.
    pub fn fragment(&self) -> String {
        base64url(&self.0)
    }

    /// Seven numbers below 2,048, the first bits first: the places of the words in their list.
    pub fn numbers(&self) -> [u16; WORDS] {
        let all = self.0.iter().fold(0u128, |sum, byte| (sum << 8) | u128::from(*byte));
        std::array::from_fn(|i| ((all >> (BITS as usize * (WORDS - 1 - i))) & 0x7ff) as u16)
    }

    /// From the places of the words.
    ///
    /// # Errors
    /// `words_count`; `unreadable`, for a number that is no word's.
    pub fn from_numbers(numbers: &[u16]) -> Result<Self, Stop> {
        must(numbers.len() == WORDS, Stop::WordsCount)?;
        must(numbers.iter().all(|number| *number < 1 << BITS), Stop::Unreadable)?;
        let all = numbers.iter().fold(0u128, |sum, number| (sum << BITS) | u128::from(*number));
        Self::read(&all.to_be_bytes()[16 - LENGTH..])
    }

    /// What follows from it in this circle. Slow on purpose.
    ///
    /// # Errors
    /// None that can happen.
    pub fn keys(&self, circle: CircleId) -> Result<InvitationKeys, Stop> {
        let stretched = self.stretched(circle);
        let key = |what| hkdf(stretched.bytes(), &Fields::new("afterglow/1 invitation").text(what).done());
        Ok(InvitationKeys { token: key("token")?, page: key("page")?, mac: key("mac")? })
    }

    /// What all of them are made from.
    pub fn stretched(&self, circle: CircleId) -> Key {
        stretch(&self.0, circle.0.as_bytes())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl InvitationKeys {
    /// What the server keeps of the token.
    pub fn kept_token(&self) -> Digest {
        sha256(self.token.bytes())
    }
}
