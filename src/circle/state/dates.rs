//! When a circle meets, as people's own calendars are told: each gathering with how often it changed, and, until its time
//! is past, that it will not be. A calendar that only stopped hearing of one might keep showing it.
use crate::circle::agenda::Plan;
use crate::circle::ids::GatheringId;
use crate::circle::limits::{self, Millis};
use std::collections::BTreeMap;

/// A gathering in a calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dated {
    /// When it begins, wall time.
    pub at: Millis,
    /// Its planned minutes.
    pub minutes: u32,
    /// How often it was changed since it was planned.
    pub revision: u32,
    /// When it was planned or last changed, wall time.
    pub changed: Millis,
    /// Whether it was called off.
    pub off: bool,
}

impl Dated {
    /// Whether its time is past.
    pub fn is_over(&self, wall: Millis) -> bool {
        self.at.saturating_add(Millis::from(self.minutes) * 60_000) <= wall
    }

    fn becomes(&mut self, at: Millis, minutes: u32, off: bool, wall: Millis) {
        // A clock that was set back never makes a change older than the one before.
        let changed = self.changed.max(wall);
        *self = Self { at, minutes, revision: self.revision.saturating_add(1), changed, off };
    }
}

/// Every gathering that a calendar may still have to hear of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dates(BTreeMap<GatheringId, Dated>);

impl Dates {
    /// All of them, by id.
    pub fn iter(&self) -> impl Iterator<Item = (GatheringId, Dated)> {
        self.0.iter().map(|(id, dated)| (*id, *dated))
    }

    /// Looks at what is planned now: whatever is new, other than it was, or not there any more is a change, whichever event
    /// made it. A gathering that `was` is let go: calendars look ahead.
    pub(in crate::circle) fn follow<'a>(
        &mut self,
        planned: impl Iterator<Item = &'a Plan> + Clone,
        was: impl Fn(GatheringId) -> bool,
        wall: Millis,
    ) {
        let before = self.0.clone();
        for plan in planned.clone() {
            let fresh = Dated { at: plan.at, minutes: plan.minutes, revision: 0, changed: wall, off: false };
            let known = self.0.entry(plan.gathering).or_insert(fresh);
            if (known.at, known.minutes, known.off) != (fresh.at, fresh.minutes, false) {
                known.becomes(fresh.at, fresh.minutes, false, wall);
            }
        }
        let is_planned = |id: GatheringId| planned.clone().any(|plan| plan.gathering == id);
        self.0.retain(|id, _| !was(*id));
        for (_, dated) in self.0.iter_mut().filter(|(id, dated)| !dated.off && !is_planned(**id)) {
            dated.becomes(dated.at, dated.minutes, true, wall);
        }
        // Only with a change, so that replaying the same changes leaves the same dates, whatever else was let go between.
        if self.0 != before {
            self.0.retain(|_, dated| !(dated.off && dated.is_over(wall)));
            while self.0.values().filter(|dated| dated.off).count() > limits::UNPLANNED_KEPT {
                let off = self.0.iter().filter(|(_, dated)| dated.off);
                let Some(oldest) = off.min_by_key(|(id, dated)| (dated.changed, **id)).map(|(id, _)| *id) else {
                    break;
                };
                self.0.remove(&oldest);
            }
        }
    }
}
