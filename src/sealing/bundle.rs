//! What a device keeps for later: its keys and the draft, sealed under a key that lies elsewhere.
use super::bytes::{VERSION, base64url, from_base64url, from_utf8, versioned};
use super::fields::Fields;
use super::lock::{Key, lock, stretch, unlock};
use super::pad::{BUNDLE_SIZES, pad, unpad};
use super::random::{Random, draw};
use super::stop::{Stop, must};
use crate::circle::ids::{CircleId, DeviceId, PersonId};

/// Which bundle of whom.
#[derive(Clone, Copy, Debug)]
pub struct Shelf<'a> {
    /// `standing` or `gathering`.
    pub which: &'a str,
    /// Of which circle.
    pub circle: CircleId,
    /// Of whom.
    pub member: PersonId,
    /// On which device.
    pub device: DeviceId,
}

const SALT: usize = 16;

impl Shelf<'_> {
    fn bound(&self, label: &str) -> Vec<u8> {
        Fields::new(label).text(self.which).id(self.circle.0).id(self.member.0).id(self.device.0).done()
    }

    /// Seals a bundle under an unlock key. Its content is JSON in the holder's own form.
    ///
    /// # Errors
    /// `too_long`.
    pub fn seal(&self, random: &dyn Random, key: &Key, content: &str) -> Result<String, Stop> {
        let plain = pad(content.as_bytes(), BUNDLE_SIZES)?;
        let locked = lock(random, key, &self.bound("afterglow/1 bundle"), &plain)?;
        Ok(base64url(&[&[VERSION][..], &locked].concat()))
    }

    /// Opens it.
    ///
    /// # Errors
    /// `unreadable`, `version`, `locked`.
    pub fn open(&self, key: &Key, bundle: &str) -> Result<String, Stop> {
        let bytes = from_base64url(bundle)?;
        let plain = unlock(key, &self.bound("afterglow/1 bundle"), versioned(&bytes)?).map_err(locked)?;
        from_utf8(unpad(plain, BUNDLE_SIZES)?)
    }

    /// The unlock key under a passphrase, which is given in Unicode's NFKC and without white space at its ends.
    ///
    /// # Errors
    /// None that can happen.
    pub fn wrap(&self, random: &dyn Random, passphrase: &str, key: &Key) -> Result<String, Stop> {
        let salt = draw::<SALT>(random);
        let under = stretch(passphrase.as_bytes(), &salt);
        let locked = lock(random, &under, &self.bound("afterglow/1 passphrase"), key.bytes())?;
        Ok(base64url(&[&[VERSION][..], &salt, &locked].concat()))
    }

    /// The unlock key again.
    ///
    /// # Errors
    /// `unreadable`, `version`, `locked`.
    pub fn unwrap(&self, passphrase: &str, wrapped: &str) -> Result<Key, Stop> {
        let bytes = from_base64url(wrapped)?;
        let rest = versioned(&bytes)?;
        must(rest.len() > SALT, Stop::Unreadable)?;
        let (salt, sealed) = rest.split_at(SALT);
        let under = stretch(passphrase.as_bytes(), salt);
        Key::read(&unlock(&under, &self.bound("afterglow/1 passphrase"), sealed).map_err(locked)?)
    }
}

fn locked(stop: Stop) -> Stop {
    if stop == Stop::DoesNotOpen { Stop::Locked } else { stop }
}
