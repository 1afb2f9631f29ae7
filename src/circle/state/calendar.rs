//! The calendar as people know it: what was planned, and what is otherwise now.
use super::{Circle, Phase, Room};
use crate::circle::agenda::Plan;
use crate::circle::ids::GatheringId;
use crate::circle::limits::Millis;

/// What is otherwise than it was planned, of one gathering.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Changed {
    /// When it was to begin before it was last moved, wall time.
    pub was: Option<Millis>,
    /// When it begins, about, where it starts late, wall time.
    pub begins: Option<Millis>,
}

impl Circle {
    /// What is otherwise than it was planned.
    pub fn changed(&self, gathering: GatheringId) -> Changed {
        self.changed.get(&gathering).copied().unwrap_or_default()
    }

    /// The gathering that may be said to start late: the one whose doors are open, until it has begun; while none is on, the
    /// next one.
    pub fn may_start_late(&self) -> Option<GatheringId> {
        match &self.room {
            Some(room) => (room.phase == Phase::Doors).then_some(room.plan.gathering),
            None => self.calendar().first().map(|(_, plan)| plan.gathering),
        }
    }

    /// When a gathering whose doors are open begins, where it starts late.
    pub fn begins_late(&self, room: &Room) -> Option<Millis> {
        self.changed(room.plan.gathering).begins.filter(|_| room.phase == Phase::Doors)
    }

    /// Something does not stand on the calendar any more where it stood: until now, or its time came before that.
    pub(in crate::circle) fn stood_until(&mut self, gathering: GatheringId, wall: Millis) {
        let end = self.planned.get(&gathering).map(Plan::ends);
        self.stood = self.stood.max(end.map(|end| end.min(wall)));
    }
}
