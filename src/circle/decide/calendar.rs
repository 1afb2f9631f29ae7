//! The calendar after it was planned. Until the doors open a gathering is moved and cancelled; until it has begun it may start
//! late. Whoever relies on it is told, and nothing of it is silent.
use super::Draft;
use crate::circle::agenda::Plan;
use crate::circle::command::calendar::{CancelGathering, MoveGathering, PlanAgain, PlanSeries, StartLate};
use crate::circle::event::{Moved, OnOrOff, Standing, StartsLate};
use crate::circle::ids::GatheringId;
use crate::circle::keys::all_differ;
use crate::circle::limits;
use crate::circle::refusal::Refusal;
use crate::circle::state::{Circle, Phase};

/// A planned gathering, by its name; nothing, when it is past.
fn planned(circle: &Circle, id: GatheringId) -> Result<Option<&Plan>, Refusal> {
    if circle.unplanned.contains(&id) || circle.past.iter().any(|past| past.gathering == id) {
        return Ok(None);
    }
    if circle.cancelled.contains_key(&id) {
        return Err(Refusal::WasCancelled);
    }
    circle.planned.get(&id).map(Some).ok_or(Refusal::NoSuchGathering)
}

impl Draft<'_> {
    /// All of them or none: a refusal of one drops what was decided of the others.
    pub(super) fn plan_series(&mut self, series: &PlanSeries) -> Result<(), Refusal> {
        if series.plans.is_empty() {
            return Err(Refusal::OutOfBounds);
        }
        if series.plans.len() > limits::SERIES_MAX {
            return Err(Refusal::TooManyAtOnce);
        }
        if !all_differ(series.plans.iter().flat_map(|plan| plan.bodies())) {
            return Err(Refusal::IdTaken);
        }
        series.plans.iter().try_for_each(|plan| self.plan_gathering(plan))
    }

    pub(super) fn move_gathering(&mut self, asked: &MoveGathering) -> Result<(), Refusal> {
        let (circle, gathering) = (self.circle(), asked.gathering);
        let Some(plan) = planned(circle, gathering)? else { return Ok(()) };
        if circle.running_gathering() == Some(gathering) {
            return Err(Refusal::DoorsAreOpen);
        }
        if plan.at == asked.at {
            return Ok(());
        }
        if plan.at != asked.from {
            return Err(Refusal::TimeMoved);
        }
        self.standing(Standing::Moved(Moved { gathering, at: asked.at }));
        Ok(())
    }

    pub(super) fn cancel_gathering(&mut self, asked: &CancelGathering) -> Result<(), Refusal> {
        let (circle, gathering) = (self.circle(), asked.gathering);
        if circle.running_gathering() == Some(gathering) {
            return Err(Refusal::DoorsAreOpen);
        }
        match planned(circle, gathering) {
            Ok(None) | Err(Refusal::WasCancelled) => Ok(()),
            Err(other) => Err(other),
            Ok(Some(_)) => {
                self.standing(Standing::Cancelled(OnOrOff { gathering }));
                Ok(())
            }
        }
    }

    pub(super) fn plan_again(&mut self, asked: &PlanAgain) -> Result<(), Refusal> {
        let (circle, gathering) = (self.circle(), asked.gathering);
        if circle.unplanned.contains(&gathering) {
            // It is off the calendar for good, so nothing stands there that this could bring back.
            return Err(Refusal::NoSuchGathering);
        }
        match planned(circle, gathering) {
            Ok(_) => Ok(()),
            Err(Refusal::WasCancelled) => {
                self.standing(Standing::PlannedAgain(OnOrOff { gathering }));
                Ok(())
            }
            Err(other) => Err(other),
        }
    }

    pub(super) fn start_late(&mut self, asked: &StartLate) -> Result<(), Refusal> {
        let (circle, gathering) = (self.circle(), asked.gathering);
        let Some(plan) = planned(circle, gathering)? else { return Ok(()) };
        let runs = circle.room.as_ref().filter(|room| room.plan.gathering == gathering);
        if runs.is_some_and(|room| room.phase != Phase::Doors) {
            return Err(Refusal::HasBegun);
        }
        let begins = circle.changed(gathering).begins.unwrap_or(plan.at);
        if begins == asked.begins {
            return Ok(());
        }
        if begins != asked.from {
            return Err(Refusal::TimeMoved);
        }
        if !(plan.at..=plan.at.saturating_add(limits::LATE_MAX)).contains(&asked.begins) {
            return Err(Refusal::NotThatLate);
        }
        let begins = Some(asked.begins).filter(|begins| *begins > plan.at);
        self.standing(Standing::StartsLate(StartsLate { gathering, begins }));
        Ok(())
    }

    /// A cancelled gathering whose time has passed has nothing more to say.
    pub(super) fn let_what_was_cancelled_go(&mut self) {
        let wall = self.at.wall;
        let over = self.circle().cancelled.iter().filter(|(_, plan)| plan.ends() <= wall);
        for gathering in over.map(|(&gathering, _)| gathering).collect::<Vec<_>>() {
            self.standing(Standing::Unplanned { gathering });
        }
    }
}
