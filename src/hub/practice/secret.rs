//! Secrets of links and sessions: 32 random bytes, shown once in base64url, kept as their SHA-256 only.
use crate::circle::practice::SecretHash;
use crate::env::Env;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};
use std::fmt::Write;
use subtle::ConstantTimeEq;

/// Characters of a secret: 32 bytes in base64url without padding.
const LENGTH: usize = 43;

/// A secret on its way to the one person it is for. It has no `Debug` and no `Display`.
#[derive(Clone)]
pub struct Secret(String);

impl Secret {
    /// A fresh one.
    pub(super) fn fresh(env: &Env) -> Self {
        Self(URL_SAFE_NO_PAD.encode(env.secret()))
    }

    /// The text to hand over.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// One that a client showed and that was found good.
    pub(super) fn presented(text: &str) -> Self {
        Self(text.to_owned())
    }

    pub(super) fn hash(&self) -> SecretHash {
        hash(&self.0)
    }
}

/// The SHA-256 of a secret's text, in hexadecimal.
pub fn hash(secret: &str) -> SecretHash {
    hash_bytes(secret.as_bytes())
}

/// The SHA-256 of a secret's bytes, in hexadecimal.
pub fn hash_bytes(secret: &[u8]) -> SecretHash {
    let mut hex = String::with_capacity(64);
    for byte in Sha256::digest(secret) {
        // Writing to a `String` cannot fail.
        let _ = write!(hex, "{byte:02x}");
    }
    SecretHash(hex)
}

/// Whether something has the form of a secret; everything else is not even looked up.
pub(super) fn well_formed(secret: &str) -> bool {
    secret.len() == LENGTH && secret.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

/// Compares without telling by its time how much was right.
pub(super) fn same(one: &SecretHash, other: &SecretHash) -> bool {
    one.0.as_bytes().ct_eq(other.0.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fresh_secret_is_well_formed_and_hashes_as_published() {
        let (env, _hand) = Env::by_hand(0, 0);
        assert!(well_formed(Secret::fresh(&env).reveal()));
        assert!(!well_formed("short") && !well_formed(&"!".repeat(43)));
        // FIPS 180-2, appendix B.1.
        assert_eq!(hash("abc").0, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert!(same(&hash("abc"), &hash("abc")) && !same(&hash("abc"), &hash("abd")));
    }
}
