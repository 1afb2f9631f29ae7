//! What a text is and where it stands, as both sides know it from elsewhere. None of it travels inside what is sealed: who
//! opens says it again, so a text that was moved does not open.
use super::fields::Fields;
use super::lock::Digest;
use super::stop::{Stop, must};
use crate::circle::ids::{BodyId, CircleId, DeviceId, GatheringId, PersonId, TurnId};
use uuid::Uuid;

/// Where a text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place<'a> {
    /// In which circle.
    pub circle: CircleId,
    /// In which gathering; none for what belongs to none.
    pub gathering: Option<GatheringId>,
    /// Whose it is.
    pub author: PersonId,
    /// What it is: `reflection`, `name`, and so on.
    pub kind: &'a str,
    /// Its own id.
    pub id: BodyId,
    /// In which turn; none for what is not said in one.
    pub turn: Option<TurnId>,
}

/// A place in bytes, put together once for all that binds it.
pub struct Placed {
    fields: Fields,
    turn: Option<Uuid>,
}

impl Place<'_> {
    /// In bytes.
    ///
    /// # Errors
    /// `unreadable`, for a kind that is none.
    pub fn placed(&self) -> Result<Placed, Stop> {
        must(is_kind(self.kind), Stop::Unreadable)?;
        let fields = Fields::item().id(self.circle.0).maybe(self.gathering.map(|id| id.0)).id(self.author.0);
        Ok(Placed { fields: fields.text(self.kind).id(self.id.0), turn: self.turn.map(|id| id.0) })
    }
}

fn is_kind(kind: &str) -> bool {
    let letters = kind.bytes().all(|letter| letter.is_ascii_lowercase() || letter == b'_');
    (1..=32).contains(&kind.len()) && letters && !kind.starts_with('_')
}

impl Placed {
    /// The additional data of the ciphertext.
    pub fn of_words(&self) -> Vec<u8> {
        Fields::new("afterglow/1 words").and(&self.fields).done()
    }

    /// The additional data of a wrap.
    pub fn of_wrap(&self, head: &[u8], committed: &Digest) -> Vec<u8> {
        Fields::new("afterglow/1 wrap").and(&self.fields).bytes(head).bytes(committed).done()
    }

    /// What the author's device signs.
    pub fn of_signature(&self, device: DeviceId, index: u32, committed: &Digest, locked: &[u8]) -> Vec<u8> {
        let said = Fields::new("afterglow/1 signed words").and(&self.fields);
        said.id(device.0).maybe(self.turn).number(index).bytes(committed).bytes(locked).done()
    }
}
