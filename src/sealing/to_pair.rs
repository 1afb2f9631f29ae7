//! Sealing to whoever holds the secret half of an agreement pair: a throw-away pair of its own for each time.
use super::fields::Fields;
use super::lock::{Key, hkdf, lock, unlock};
use super::pairs::{POINT, Pair, Public};
use super::random::Random;
use super::stop::{Stop, must};

/// What is bound into the key: both public keys, and what it is for.
pub fn info(once: &Public, holder: &Public, bound: &[u8]) -> Vec<u8> {
    Fields::new("afterglow/1 to a pair").bytes(once.bytes()).bytes(holder.bytes()).bytes(bound).done()
}

fn key_for(shared: &[u8], once: &Public, holder: &Public, bound: &[u8]) -> Result<Key, Stop> {
    hkdf(shared, &info(once, holder, bound))
}

/// The throw-away public key, IV, ciphertext, tag.
///
/// # Errors
/// `too_long`, for more than GCM takes.
pub fn lock_to(random: &dyn Random, holder: &Public, bound: &[u8], plain: &[u8]) -> Result<Vec<u8>, Stop> {
    let once = Pair::fresh(random);
    let key = key_for(&once.agree(holder)?, &once.public(), holder, bound)?;
    let mut locked = once.public().bytes().to_vec();
    locked.extend(lock(random, &key, bound, plain)?);
    Ok(locked)
}

/// Opens what [`lock_to`] made.
///
/// # Errors
/// `unreadable`, `does_not_open`.
pub fn unlock_with(holder: &Pair, bound: &[u8], locked: &[u8]) -> Result<Vec<u8>, Stop> {
    must(locked.len() > POINT, Stop::Unreadable)?;
    let (once, locked) = locked.split_at(POINT);
    let once = Public::read(once)?;
    let key = key_for(&holder.agree(&once)?, &once, &holder.public(), bound)?;
    unlock(&key, bound, locked)
}
