//! What else the desk does with keys: opening the doors makes the gathering's; other promises are put on every open door.
use super::pages::{DoorText, Invited, Made};
use super::step::{Gift, Records};
use super::words::Kind;
use super::{Held, Reader};
use crate::circle::command::Command;
use crate::circle::ids::{BodyId, GatheringId, PersonId};
use crate::env::Env;
use crate::sealing::{Key, Named, Roster, Stop};
use std::collections::BTreeMap;

/// What one knows after an act of one's own, before the server shows it.
#[derive(Debug)]
pub struct After {
    /// The roster.
    pub roster: Roster,
    /// The gathering's key, where it is new.
    pub gathering: Option<(GatheringId, Key)>,
}

impl Held {
    /// The act was done.
    pub fn done(&mut self, after: After) {
        self.roster = Some(after.roster);
        if let Some((gathering, key)) = after.gathering {
            self.gathering = Some((gathering, BTreeMap::from([(1, key)])));
        }
    }

    /// Opens the doors: the gathering gets its key, and those who hold the circle have it from the start.
    ///
    /// # Errors
    /// `no_key`, without the desk's.
    pub fn open_doors(
        &self,
        env: &Env,
        gathering: GatheringId,
        holds: impl Fn(PersonId) -> bool,
    ) -> Result<(Made, After), Stop> {
        let (mut made, desk) = (Records::default(), self.keeper()?);
        let named = |key: &Key| Named::gathering(gathering, 1, key);
        let (gift, record, key) = self.fresh_key(env, &mut made, desk, named, None)?;
        let mut state = self.next_state(None)?;
        state.gatherings.insert(gathering, key);
        let (mut step, roster) = self.signed(env, &mut made, desk, &state)?;
        step.gathering_key = Some(record);
        step.grants = self.grants(env, &mut made, &self.live(holds)?, std::slice::from_ref(&gift))?;
        let command = Command::OpenDoors { gathering, step: Box::new(step) };
        let gathering = match gift {
            Gift::Key(_, key) => Some((gathering, key)),
            Gift::Pair(..) => None,
        };
        Ok((Made { command, bodies: made.0 }, After { roster, gathering }))
    }

    /// Puts one more promise beside those that stand, which keep their names.
    ///
    /// # Errors
    /// `no_key`; `too_long`.
    pub fn promise<'a>(
        &self,
        env: &Env,
        stand: &[BodyId],
        more: &str,
        door: &DoorText,
        open: impl IntoIterator<Item = &'a Invited>,
    ) -> Result<Made, Stop> {
        let mut made = Records::default();
        let pages = self.resealed(env, &mut made, &self.desk, door, open)?;
        let id = BodyId(env.uuid());
        made.0.insert(id, self.seal(env, id, &Kind::of_circle("agreement"), more, &[Reader::Circle])?);
        let items = stand.iter().copied().chain([id]).collect();
        let command = Command::ReviseAgreements { version: door.agreements_version, items, pages };
        Ok(Made { command, bodies: made.0 })
    }
}
