//! The key under which a browser keeps its own keys: made of the session's key and the member's, and for a gathering's
//! bundle also of that gathering's. It is stored nowhere, and losing any of them loses it.
use super::seal::derive;
use super::{KeyName, Keys};
use crate::circle::ids::{CircleId, GatheringId, PersonId};
use crate::circle::practice::SessionId;
use zeroize::Zeroizing;

/// Which bundle of a browser is unlocked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unlocks {
    /// What it keeps between gatherings.
    Standing,
    /// What it keeps until this gathering is released.
    Gathering(GatheringId),
}

/// Whose bundle is unlocked, by which browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unlocking {
    /// The browser.
    pub session: SessionId,
    /// The circle.
    pub circle: CircleId,
    /// Who the browser is there.
    pub person: PersonId,
    /// Which bundle.
    pub which: Unlocks,
}

impl Keys {
    /// The unlock key: the same each time, until one of the keys it is made of is lost. Nothing, when the gathering's is.
    /// Whether somebody may have it is not decided here.
    ///
    /// # Errors
    /// When a key cannot be read or made.
    pub fn unlock(&self, unlocking: Unlocking) -> anyhow::Result<Option<Zeroizing<[u8; 32]>>> {
        let Unlocking { session, circle, person, which } = unlocking;
        let mut keys = Vec::with_capacity(3);
        let (label, gathering) = match which {
            Unlocks::Standing => (&b"standing"[..], None),
            Unlocks::Gathering(gathering) => (&b"gathering"[..], Some(gathering)),
        };
        if let Some(gathering) = gathering {
            // Never made here: one that is gone would otherwise come back, and with it a place to keep what was let go.
            match self.get(KeyName::Gathering(circle, gathering))? {
                Some(key) => keys.push(key),
                None => return Ok(None),
            }
        }
        keys.push(self.ensure(KeyName::Session(session))?);
        keys.push(self.ensure(KeyName::Member(circle, person))?);
        let info: [&[u8]; 4] = [b"afterglow/1 unlock", label, circle.0.as_bytes(), person.0.as_bytes()];
        derive(&keys, &info).map(Some)
    }
}
