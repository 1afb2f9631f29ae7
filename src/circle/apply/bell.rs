//! How the bell changes a running gathering.
use crate::circle::event::Gathering;
use crate::circle::limits::Millis;
use crate::circle::state::Room;

impl Room {
    pub(super) fn apply_bell(&mut self, event: &Gathering, running: Millis) {
        match event {
            Gathering::BellRang { bell } => {
                self.bell.rung.insert(*bell);
                self.bell.sounds = Some((*bell, running));
                self.used("bell");
            }
            Gathering::BellFaded => self.bell.sounds = None,
            Gathering::GuardianSet { person, on: true } => drop(self.bell.guardians.insert(*person)),
            Gathering::GuardianSet { person, on: false } => drop(self.bell.guardians.remove(person)),
            _ => {}
        }
    }
}
