//! Putting bytes under keys and taking them out: AES-256-GCM with a random IV for each, under a key made of all the keys
//! it depends on. What the bytes are, and where they lie, is bound to them, so no two rows can change places.
use super::{Held, Key, KeyName, Keys};
use anyhow::ensure;
use aws_lc_rs::aead::{AES_256_GCM, Aad, NONCE_LEN, Nonce, RandomizedNonceKey};
use aws_lc_rs::hkdf::{HKDF_SHA256, KeyType, Salt};
use std::sync::Arc;
use zeroize::Zeroizing;

/// A key of 32 bytes.
#[derive(Clone, Copy)]
pub(super) struct Bytes32;

impl KeyType for Bytes32 {
    fn len(&self) -> usize {
        32
    }
}

/// One key out of several and of what it is for; who lacks one of them lacks it.
pub(super) fn derive(keys: &[Key], info: &[&[u8]]) -> anyhow::Result<Zeroizing<[u8; 32]>> {
    // Room for all, so that no copy is left behind where it grew.
    let mut all = Zeroizing::new(Vec::with_capacity(keys.len() * 32));
    keys.iter().for_each(|key| all.extend_from_slice(&key[..]));
    let info = fields(info);
    let drawn = Salt::new(HKDF_SHA256, &[]).extract(&all);
    let mut derived = Zeroizing::new([0; 32]);
    let filled = drawn.expand(&[&info], Bytes32).and_then(|key| key.fill(&mut derived[..]));
    ensure!(filled.is_ok(), "a key could not be derived");
    Ok(derived)
}

/// Fields one after the other, each with its length before it, so that no two lists run together to the same bytes.
pub(in crate::log) fn fields(fields: &[&[u8]]) -> Vec<u8> {
    let mut all = Vec::new();
    for field in fields {
        all.extend_from_slice(&(field.len() as u64).to_be_bytes());
        all.extend_from_slice(field);
    }
    all
}

impl Keys {
    /// Puts bytes under these keys, which are made where they are missing; under none they stay as they are. `place` says
    /// what and where they are.
    pub(in crate::log) fn seal(&self, names: &[KeyName], place: &[&[u8]], bytes: &[u8]) -> anyhow::Result<Vec<u8>> {
        if names.is_empty() {
            return Ok(bytes.to_vec());
        }
        for name in names {
            self.ensure(*name)?;
        }
        let sealer = self.sealer(names)?;
        ensure!(sealer.is_some(), "a key was lost while something was to be put under it");
        let Some(sealer) = sealer else { return Ok(Vec::new()) };
        let mut text = Vec::with_capacity(bytes.len() + AES_256_GCM.tag_len());
        text.extend_from_slice(bytes);
        let nonce = sealer.seal_in_place_append_tag(Aad::from(fields(place)), &mut text);
        let nonce = nonce.map_err(|_| anyhow::anyhow!("it could not be put under its key"))?;
        let mut sealed = Vec::with_capacity(NONCE_LEN + text.len());
        sealed.extend_from_slice(nonce.as_ref());
        sealed.append(&mut text);
        Ok(sealed)
    }

    /// Takes bytes out again; nothing, when one of the keys is gone.
    ///
    /// # Errors
    /// When they are not what was put there, or lie elsewhere than they were put.
    pub(in crate::log) fn open(
        &self,
        names: &[KeyName],
        place: &[&[u8]],
        sealed: Vec<u8>,
    ) -> anyhow::Result<Option<Vec<u8>>> {
        if names.is_empty() {
            return Ok(Some(sealed));
        }
        let Some(sealer) = self.sealer(names)? else { return Ok(None) };
        ensure!(sealed.len() >= NONCE_LEN, "it is shorter than anything sealed");
        let (nonce, text) = sealed.split_at(NONCE_LEN);
        let mut text = text.to_vec();
        let nonce = Nonce::try_assume_unique_for_key(nonce);
        let opened = nonce.and_then(|nonce| sealer.open_in_place(nonce, Aad::from(fields(place)), &mut text));
        let length = opened.map(|opened| opened.len());
        let length = length.map_err(|_| anyhow::anyhow!("it does not open with its key"))?;
        text.truncate(length);
        Ok(Some(text))
    }

    /// Whether bytes open with these keys at this place: for tests that move them.
    #[doc(hidden)]
    pub fn opens(&self, names: &[KeyName], place: &[&[u8]], sealed: Vec<u8>) -> bool {
        self.open(names, place, sealed).is_ok_and(|opened| opened.is_some())
    }

    fn sealer(&self, names: &[KeyName]) -> anyhow::Result<Option<Arc<RandomizedNonceKey>>> {
        let mut held = self.held();
        if let Some(ready) = held.sealers.get(names) {
            return Ok(Some(Arc::clone(ready)));
        }
        self.make_sealer(&mut held, names)
    }

    fn make_sealer(&self, held: &mut Held, names: &[KeyName]) -> anyhow::Result<Option<Arc<RandomizedNonceKey>>> {
        let mut keys = Vec::with_capacity(names.len());
        for name in names {
            match self.find(held, *name)? {
                Some(key) => keys.push(key),
                None => return Ok(None),
            }
        }
        let derived = derive(&keys, &[b"afterglow/1 at rest"])?;
        let sealer = RandomizedNonceKey::new(&AES_256_GCM, &derived[..]);
        let sealer = Arc::new(sealer.map_err(|_| anyhow::anyhow!("a key could not be used"))?);
        held.sealers.insert(names.to_vec(), Arc::clone(&sealer));
        Ok(Some(sealer))
    }
}
