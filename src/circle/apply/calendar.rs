//! What changes with the calendar after it was planned.
use crate::circle::event::{Moved, OnOrOff, StartsLate};
use crate::circle::ids::GatheringId;
use crate::circle::limits::Millis;
use crate::circle::state::{Changed, Circle};

impl Circle {
    pub(super) fn is_moved(&mut self, moved: &Moved, wall: Millis) {
        self.stood_until(moved.gathering, wall);
        if let Some(plan) = self.planned.get_mut(&moved.gathering) {
            let was = std::mem::replace(&mut plan.at, moved.at);
            // Whatever was said of the time before is said of no other.
            self.changed.insert(moved.gathering, Changed { was: Some(was), begins: None });
        }
    }

    pub(super) fn is_cancelled(&mut self, off: &OnOrOff, wall: Millis) {
        self.stood_until(off.gathering, wall);
        self.cancelled.extend(self.planned.remove_entry(&off.gathering));
        self.starts_late(&StartsLate { gathering: off.gathering, begins: None });
    }

    pub(super) fn is_planned_again(&mut self, on: &OnOrOff) {
        self.planned.extend(self.cancelled.remove_entry(&on.gathering));
    }

    pub(super) fn starts_late(&mut self, late: &StartsLate) {
        let changed = Changed { begins: late.begins, ..self.changed(late.gathering) };
        if changed == Changed::default() {
            self.changed.remove(&late.gathering);
        } else {
            self.changed.insert(late.gathering, changed);
        }
    }

    pub(super) fn is_off_the_calendar(&mut self, gathering: GatheringId) {
        self.planned.remove(&gathering);
        self.cancelled.remove(&gathering);
        self.changed.remove(&gathering);
    }
}
