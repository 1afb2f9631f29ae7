//! A first knock that is said again. Its answer may have been lost on the way, and with it the only proof that this
//! browser is the one that used the invitation up. So the browser makes a secret of its own and sends it with every
//! repetition; who it is and which session it has follow from that secret alone, and nothing has to be kept for it.
use super::secret::{Secret, well_formed};
use crate::circle::ids::{CircleId, PersonId};
use crate::circle::practice::SessionId;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};
use uuid::Builder;

/// The secret of one browser's knock at one door. It has no `Debug`: whoever has it is let in as that browser.
pub struct KnockKey(Sha256);

impl KnockKey {
    /// The key a browser sent, bound to the door it was sent to by the hash of the invitation's token; nothing, if it is not 32 bytes in base64url.
    pub fn read(key: &str, circle: CircleId, hash: &str) -> Option<Self> {
        well_formed(key).then(|| Self(Sha256::new().chain_update(key).chain_update(circle.0).chain_update(hash)))
    }

    /// As whom somebody waits who says that they were in before. Somebody else without the session they have, so that a key outlives no session it came with.
    pub fn person(&self, with: Option<SessionId>) -> PersonId {
        let with = with.map_or(uuid::Uuid::nil(), |session| session.0);
        PersonId(self.id(&[b"person", &with.as_bytes()[..]].concat()))
    }

    /// Their session, if they have none.
    pub(super) fn session(&self) -> SessionId {
        SessionId(self.id(b"session"))
    }

    /// Its token. Ids are seen by others and tell nothing about it: SHA-256 is not turned round.
    pub(super) fn token(&self) -> Secret {
        Secret::presented(&URL_SAFE_NO_PAD.encode(self.made(b"token")))
    }

    fn id(&self, what: &[u8]) -> uuid::Uuid {
        let mut first = [0; 16];
        first.copy_from_slice(&self.made(what)[..16]);
        Builder::from_random_bytes(first).into_uuid()
    }

    fn made(&self, what: &[u8]) -> [u8; 32] {
        self.0.clone().chain_update(what).finalize().into()
    }
}
