//! P-256 pairs: one kind agrees on keys (ECDH), one signs (ECDSA with SHA-256). A pair is used for one of the two, never both.
use super::random::{Random, draw};
use super::stop::{Stop, must};
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED, ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, ParsedPublicKey, UnparsedPublicKey,
};
use aws_lc_rs::{agreement, digest};
use std::fmt;

/// Bytes of a public key.
pub const POINT: usize = 65;
/// Bytes of a secret one.
pub const SCALAR: usize = 32;
/// Bytes of a signature: r and s.
pub const SIGNATURE: usize = 64;

/// A public key: `4 ‖ x ‖ y`, a point of the curve.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Public([u8; POINT]);

impl Public {
    /// One that arrived. Compressed and hybrid forms are refused.
    ///
    /// # Errors
    /// `unreadable`.
    pub fn read(bytes: &[u8]) -> Result<Self, Stop> {
        let point: [u8; POINT] = bytes.try_into().map_err(|_| Stop::Unreadable)?;
        // The library checks that x and y are below the field's prime, and that the point lies on the curve.
        let sound = point[0] == 4 && ParsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point).is_ok();
        must(sound, Stop::Unreadable)?;
        Ok(Self(point))
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8; POINT] {
        &self.0
    }

    /// Whether this is its signature over what was said.
    pub fn signed(&self, signature: &[u8], said: &[u8]) -> bool {
        UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, &self.0).verify(said, signature).is_ok()
    }
}

impl fmt::Debug for Public {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Public(")?;
        self.0[1..5].iter().try_for_each(|byte| write!(f, "{byte:02x}"))?;
        f.write_str("…)")
    }
}

/// Both halves, which belong together.
#[derive(Clone, PartialEq, Eq)]
pub struct Pair {
    public: Public,
    secret: [u8; SCALAR],
}

impl Pair {
    /// A fresh one.
    pub fn fresh(random: &dyn Random) -> Self {
        loop {
            // One number in 2³² is none of the curve's; then another is drawn.
            if let Ok(pair) = Self::from_secret(draw(random)) {
                return pair;
            }
        }
    }

    /// The pair of a secret number.
    ///
    /// # Errors
    /// `wrong_key`, when it is none of the curve's.
    pub fn from_secret(secret: [u8; SCALAR]) -> Result<Self, Stop> {
        let key = private(&secret)?;
        let public = key.compute_public_key().map_err(|_| Stop::WrongKey)?;
        let public = public.as_ref().try_into().map(Public).map_err(|_| Stop::WrongKey)?;
        Ok(Self { public, secret })
    }

    /// A secret that arrived, for a public key that is known.
    ///
    /// # Errors
    /// `wrong_key`, when it is another's.
    pub fn read(public: Public, secret: &[u8]) -> Result<Self, Stop> {
        let pair = Self::from_secret(secret.try_into().map_err(|_| Stop::WrongKey)?)?;
        must(pair.public == public, Stop::WrongKey)?;
        Ok(pair)
    }

    /// The half that everyone may know.
    pub fn public(&self) -> Public {
        self.public
    }

    /// The other half.
    pub fn secret(&self) -> &[u8; SCALAR] {
        &self.secret
    }

    /// What this pair and another share: the x coordinate, to be given to HKDF.
    ///
    /// # Errors
    /// None that can happen: both keys were read.
    pub fn agree(&self, theirs: &Public) -> Result<[u8; 32], Stop> {
        let theirs = agreement::UnparsedPublicKey::new(&agreement::ECDH_P256, theirs.0);
        let shared = |shared: &[u8]| shared.try_into().map_err(|_| Stop::Unreadable);
        agreement::agree(&private(&self.secret)?, theirs, Stop::Unreadable, shared)
    }

    /// Signs: r, s. Another each time.
    ///
    /// # Errors
    /// None that can happen: the halves belong together.
    pub fn sign(&self, said: &[u8]) -> Result<[u8; SIGNATURE], Stop> {
        let key = EcdsaKeyPair::from_private_key_and_public_key(
            &ECDSA_P256_SHA256_FIXED_SIGNING,
            &self.secret,
            &self.public.0,
        );
        let signature = key.map_err(|_| Stop::WrongKey)?.sign_digest(&digest::digest(&digest::SHA256, said));
        signature.map_err(|_| Stop::WrongKey)?.as_ref().try_into().map_err(|_| Stop::WrongKey)
    }
}

impl fmt::Debug for Pair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Pair({:?})", self.public)
    }
}

fn private(secret: &[u8]) -> Result<agreement::PrivateKey, Stop> {
    agreement::PrivateKey::from_private_key(&agreement::ECDH_P256, secret).map_err(|_| Stop::WrongKey)
}
