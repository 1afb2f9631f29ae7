//! The bell, and its guardians.
use super::{Circle, Room};
use crate::circle::ids::{BellId, PersonId};
use crate::circle::limits::{self, Millis};
use crate::circle::refusal::Refusal;
use std::collections::BTreeSet;

/// The bell of one gathering.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bell {
    /// Which sounds, and since when, running time: gathering time stands meanwhile.
    pub sounds: Option<(BellId, Millis)>,
    /// All that were rung so far.
    pub rung: BTreeSet<BellId>,
    /// Who watches energy and time, and may ring it; of those who do not hold the circle.
    pub guardians: BTreeSet<PersonId>,
}

impl Room {
    /// Running time at which the bell that sounds has faded.
    pub fn bell_fades_at(&self) -> Option<Millis> {
        self.bell.sounds.map(|(_, since)| since + limits::BELL)
    }
}

impl Circle {
    /// Whether this person, who has a seat, may ring the bell now.
    ///
    /// # Errors
    /// Says why they may not.
    pub fn may_ring(&self, room: &Room, person: PersonId) -> Result<(), Refusal> {
        if !self.facilitates(person) && !room.bell.guardians.contains(&person) {
            return Err(Refusal::NotAGuardian);
        }
        if !room.is_here(person) {
            return Err(Refusal::ComeBackFirst);
        }
        if room.pairs.is_some() {
            return Err(Refusal::PairsAreOn);
        }
        if room.bell.rung.len() >= limits::BELLS_MAX {
            return Err(Refusal::OutOfBounds);
        }
        Ok(())
    }
}
