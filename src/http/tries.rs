//! How often one address may try links, doors and knocks. In memory only, under a salted hash: no address is kept.
use crate::env::Env;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};

/// Tries at once: a whole circle behind one address looks at the door and knocks within a minute.
const AT_ONCE: u64 = 60;
/// One more try comes back every so many milliseconds.
const ONE_EVERY: u64 = 1_000;
/// Addresses remembered; beyond these, strangers share one allowance.
const ADDRESSES_MAX: usize = 10_000;
/// The salt changes this often, so that yesterday's hashes say nothing.
const SALT_LASTS: u64 = 24 * 60 * 60 * 1_000;

type Key = [u8; 16];

/// The allowances of all addresses.
pub struct Tries {
    env: Env,
    inner: Mutex<Inner>,
}

struct Inner {
    salt: [u8; 32],
    salted_at: u64,
    /// When the allowance of an address is whole again, in milliseconds of up-time.
    whole_at: HashMap<Key, u64>,
}

impl Tries {
    /// Nobody has tried anything yet.
    pub fn new(env: Env) -> Self {
        let inner = Mutex::new(Inner { salt: env.secret(), salted_at: env.up(), whole_at: HashMap::new() });
        Self { env, inner }
    }

    /// Takes one try from an address' allowance; false when there is none left.
    pub fn take(&self, address: IpAddr) -> bool {
        let now = self.env.up();
        let mut inner = self.inner.lock().unwrap_or_else(PoisonError::into_inner);
        if now - inner.salted_at >= SALT_LASTS {
            (inner.salt, inner.salted_at) = (self.env.secret(), now);
            inner.whole_at.clear();
        }
        if inner.whole_at.len() >= ADDRESSES_MAX {
            inner.whole_at.retain(|_, whole_at| *whole_at > now);
        }
        let mut key = inner.key(address);
        if inner.whole_at.len() >= ADDRESSES_MAX && !inner.whole_at.contains_key(&key) {
            key = Key::default();
        }
        let whole_at = inner.whole_at.entry(key).or_insert(now);
        let after = (*whole_at).max(now) + ONE_EVERY;
        if after > now + AT_ONCE * ONE_EVERY {
            return false;
        }
        *whole_at = after;
        true
    }
}

impl Inner {
    fn key(&self, address: IpAddr) -> Key {
        let mut hash = Sha256::new().chain_update(self.salt);
        match address.to_canonical() {
            IpAddr::V4(address) => hash.update(address.octets()),
            // A household has a whole network of the sixth version: the first 64 bits.
            IpAddr::V6(address) => hash.update(&address.octets()[..8]),
        }
        let mut key = Key::default();
        key.copy_from_slice(&hash.finalize()[..16]);
        key
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_tries_sixty_times_and_then_once_a_second() {
        let (env, hand) = Env::by_hand(0, 0);
        let tries = Tries::new(env);
        let [one, other] = ["192.0.2.1", "192.0.2.2"].map(|text| text.parse::<IpAddr>().unwrap());
        assert_eq!((0..100).filter(|_| tries.take(one)).count(), 60);
        assert!(tries.take(other), "another address paid for it");
        hand.pass(5_000);
        assert_eq!((0..100).filter(|_| tries.take(one)).count(), 5);
    }

    #[test]
    fn a_household_of_the_sixth_version_is_one_address() {
        let (env, _hand) = Env::by_hand(0, 0);
        let tries = Tries::new(env);
        let took = (0..100_u128).filter(|n| tries.take(IpAddr::from((0x2001_0db8_u128 << 96 | n).to_be_bytes())));
        assert_eq!(took.count(), 60);
    }

    #[test]
    fn no_more_addresses_are_remembered_than_there_is_room_for() {
        let (env, _hand) = Env::by_hand(0, 0);
        let tries = Tries::new(env);
        for n in 0..20_000_u32 {
            tries.take(IpAddr::from(n.to_be_bytes()));
        }
        assert!(tries.inner.lock().unwrap().whole_at.len() <= ADDRESSES_MAX + 1);
    }
}
