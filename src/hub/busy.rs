//! Who holds a gathering that runs now. A facilitator is not signed out in the middle of one, and whoever asks about it
//! must not wait for an actor.
use crate::circle::Circle;
use crate::circle::ids::{CircleId, PersonId};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Who holds a gathering that runs now.
#[derive(Default)]
pub struct Busy(Mutex<BTreeMap<CircleId, BTreeSet<PersonId>>>);

impl Busy {
    /// Notes who holds this circle's running gathering.
    pub fn note(&self, circle: &Circle) {
        let seats = circle.room.iter().flat_map(|room| room.seats.keys().copied());
        let holding: BTreeSet<_> = seats.filter(|person| circle.facilitates(*person)).collect();
        if holding.is_empty() {
            self.lock().remove(&circle.id);
        } else {
            self.lock().insert(circle.id, holding);
        }
    }

    /// Whether this person holds one.
    pub fn has(&self, person: PersonId) -> bool {
        self.lock().values().any(|holding| holding.contains(&person))
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<CircleId, BTreeSet<PersonId>>> {
        // Nothing panics while it is locked.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
