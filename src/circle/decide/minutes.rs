//! The minutes of an agenda that is planned already. They stand from the moment the doors open: people came for them.
use super::Draft;
use crate::circle::event::Standing;
use crate::circle::ids::{GatheringId, SegmentId};
use crate::circle::refusal::Refusal;
use std::collections::BTreeMap;

impl Draft<'_> {
    pub(super) fn set_minutes(&mut self, id: GatheringId, minutes: &BTreeMap<SegmentId, u32>) -> Result<(), Refusal> {
        let circle = self.circle();
        if circle.running_gathering() == Some(id) {
            return Err(Refusal::GatheringRunning);
        }
        if circle.unplanned.contains(&id) || circle.past.iter().any(|past| past.gathering == id) {
            return Ok(());
        }
        if circle.cancelled.contains_key(&id) {
            return Err(Refusal::WasCancelled);
        }
        let stands = circle.planned.get(&id).ok_or(Refusal::NoSuchGathering)?;
        if minutes.keys().any(|part| stands.agenda.iter().all(|spec| spec.id != *part)) {
            return Err(Refusal::NoSuchSegment);
        }
        let mut plan = stands.clone();
        plan.set_minutes(minutes);
        plan.check()?;
        if plan != *stands {
            self.standing(Standing::MinutesSet { gathering: id, minutes: minutes.clone() });
        }
        Ok(())
    }
}
