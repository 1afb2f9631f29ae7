//! The primitives: AES-256-GCM with a random IV, SHA-256, HMAC, HKDF and PBKDF2. Nothing here knows what it is for.
use super::fields::Fields;
use super::random::{Random, draw};
use super::stop::{Stop, must};
use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::{digest, hkdf, hmac, pbkdf2};
use std::fmt;
use std::num::NonZeroU32;

/// Bytes of an IV and of an authentication tag.
pub const IV: usize = 12;
/// See [`IV`].
pub const TAG: usize = 16;

/// A SHA-256 digest.
pub type Digest = [u8; 32];

/// 32 random bytes.
#[derive(Clone, PartialEq, Eq)]
pub struct Key([u8; 32]);

impl Key {
    /// A fresh one.
    pub fn fresh(random: &dyn Random) -> Self {
        Self(draw(random))
    }

    /// One that is known.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// One that arrived.
    ///
    /// # Errors
    /// `unreadable`, when it has another length.
    pub fn read(bytes: &[u8]) -> Result<Self, Stop> {
        bytes.try_into().map(Self).map_err(|_| Stop::Unreadable)
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Says which key is meant without telling it.
    pub fn commitment(&self) -> Digest {
        commitment(&self.0)
    }

    fn aes(&self) -> Result<LessSafeKey, Stop> {
        // Fails for another length only, which a key cannot have.
        UnboundKey::new(&AES_256_GCM, &self.0).map(LessSafeKey::new).map_err(|_| Stop::Unreadable)
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}

/// IV, ciphertext, tag. `bound` must be said again to open it.
///
/// # Errors
/// `too_long`, for more than GCM takes.
pub fn lock(random: &dyn Random, key: &Key, bound: &[u8], plain: &[u8]) -> Result<Vec<u8>, Stop> {
    let iv = draw::<IV>(random);
    let mut locked = Vec::with_capacity(IV + plain.len() + TAG);
    locked.extend(iv);
    locked.extend(plain);
    let nonce = Nonce::assume_unique_for_key(iv);
    let tag = key.aes()?.seal_in_place_separate_tag(nonce, Aad::from(bound), &mut locked[IV..]);
    locked.extend(tag.map_err(|_| Stop::TooLong)?.as_ref());
    Ok(locked)
}

/// Opens what [`lock`] made.
///
/// # Errors
/// `unreadable`, `does_not_open`.
pub fn unlock(key: &Key, bound: &[u8], locked: &[u8]) -> Result<Vec<u8>, Stop> {
    must(locked.len() >= IV + TAG, Stop::Unreadable)?;
    let (iv, cipher) = locked.split_first_chunk::<IV>().ok_or(Stop::Unreadable)?;
    let mut plain = cipher.to_vec();
    let nonce = Nonce::assume_unique_for_key(*iv);
    let opened = key.aes()?.open_in_place(nonce, Aad::from(bound), &mut plain).map_err(|_| Stop::DoesNotOpen)?;
    let length = opened.len();
    plain.truncate(length);
    Ok(plain)
}

/// Says which bytes are meant without telling them: AES-GCM alone lets one ciphertext open under two keys.
pub fn commitment(of: &[u8]) -> Digest {
    sha256(&Fields::new("afterglow/1 commitment").bytes(of).done())
}

/// SHA-256.
pub fn sha256(bytes: &[u8]) -> Digest {
    let mut made = [0; 32];
    made.copy_from_slice(digest::digest(&digest::SHA256, bytes).as_ref());
    made
}

/// HMAC-SHA-256.
pub fn hmac(key: &[u8], said: &[u8]) -> Digest {
    let mut made = [0; 32];
    made.copy_from_slice(hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key), said).as_ref());
    made
}

struct Length(usize);

impl hkdf::KeyType for Length {
    fn len(&self) -> usize {
        self.0
    }
}

/// HKDF-SHA-256, filling `key`.
///
/// # Errors
/// `too_long`, for more than 255 digests.
pub fn hkdf_into(key: &mut [u8], secret: &[u8], salt: &[u8], info: &[u8]) -> Result<(), Stop> {
    let from = hkdf::Salt::new(hkdf::HKDF_SHA256, salt).extract(secret);
    let made = from.expand(&[info], Length(key.len())).and_then(|made| made.fill(key));
    made.map_err(|_| Stop::TooLong)
}

/// HKDF-SHA-256 with an empty salt.
///
/// # Errors
/// None that can happen.
pub fn hkdf(secret: &[u8], info: &[u8]) -> Result<Key, Stop> {
    let mut key = [0; 32];
    hkdf_into(&mut key, secret, &[], info)?;
    Ok(Key(key))
}

/// PBKDF2-HMAC-SHA-256, filling `key`.
pub fn pbkdf2_into(key: &mut [u8], secret: &[u8], salt: &[u8], rounds: NonZeroU32) {
    pbkdf2::derive(pbkdf2::PBKDF2_HMAC_SHA256, rounds, salt, secret, key);
}

/// Rounds of PBKDF2: what makes guessing dear.
pub const ROUNDS: NonZeroU32 = NonZeroU32::new(600_000).unwrap();

/// PBKDF2 with all its rounds. Takes a good tenth of a second.
pub fn stretch(secret: &[u8], salt: &[u8]) -> Key {
    let mut key = [0; 32];
    pbkdf2_into(&mut key, secret, salt, ROUNDS);
    Key(key)
}
