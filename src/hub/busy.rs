//! What is known of the rooms without asking an actor: which have a gathering that runs, who holds one, and how much
//! happens. A facilitator is not signed out in the middle of one, and whoever asks about it must not wait.
use super::counts::Counts;
use crate::circle::Circle;
use crate::circle::ids::{CircleId, PersonId};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What is known of the rooms without asking an actor.
#[derive(Default)]
pub struct Busy {
    /// The circles whose gathering runs, and who holds it.
    rooms: Mutex<BTreeMap<CircleId, BTreeSet<PersonId>>>,
    /// How much happens.
    pub counts: Counts,
}

impl Busy {
    /// Notes who holds this circle's running gathering.
    pub fn note(&self, circle: &Circle) {
        match &circle.room {
            Some(room) => {
                let holding = room.seats.keys().copied().filter(|person| circle.facilitates(*person));
                self.lock().insert(circle.id, holding.collect());
            }
            None => drop(self.lock().remove(&circle.id)),
        }
    }

    /// Whether this person holds one.
    pub fn has(&self, person: PersonId) -> bool {
        self.lock().values().any(|holding| holding.contains(&person))
    }

    /// How many gatherings run.
    pub fn running(&self) -> usize {
        self.lock().len()
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<CircleId, BTreeSet<PersonId>>> {
        // Nothing panics while it is locked.
        self.rooms.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
