//! Those who wait, and nobody who holds the circle: whether they are told, and from when on. In memory only.
use super::{Circle, Phase};
use crate::circle::agenda::Plan;
use crate::circle::ids::GatheringId;
use crate::circle::limits::{self, Millis};

/// A circle without a facilitator. It depends on nobody else's coming and going: who waits is not for others to notice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Unattended {
    /// Whether a facilitator is connected, so that the rest says nothing.
    pub held: bool,
    /// Since when none is, running time; 0 where none was since the server started.
    pub since: Millis,
    /// The gathering of which those who wait were told that nobody is here yet.
    pub told: Option<GatheringId>,
}

impl Circle {
    /// Whether those who wait are told that nobody who holds the circle is here yet.
    pub fn nobody_yet(&self) -> bool {
        let Some(told) = self.fleeting.unattended.told else { return false };
        match &self.room {
            Some(room) => room.plan.gathering == told && room.phase != Phase::Closing,
            None => self.planned.contains_key(&told),
        }
    }

    /// Running time at which those who wait are told so, or no longer, and which of the two.
    pub(in crate::circle) fn next_word_of_nobody(&self) -> Option<(Millis, Option<GatheringId>)> {
        let Unattended { held, since, told } = self.fleeting.unattended;
        if held {
            return None;
        }
        let plan = self.waited_for();
        let over = plan.filter(|_| self.room.is_none()).map(|plan| self.running_at(over(plan)));
        if let Some(told) = told {
            // A gathering that runs ends by itself; one that nobody opened is over when its time is.
            let when = over.filter(|_| plan.is_some_and(|plan| plan.gathering == told));
            return self.room.is_none().then_some((when.unwrap_or(self.latest.running), None));
        }
        let begins = self.running_at(plan?.at.saturating_add(limits::NOBODY_YET_AFTER));
        let when = begins.max(since + limits::UNATTENDED_FOR);
        over.is_none_or(|over| when < over).then_some((when, Some(plan?.gathering)))
    }

    /// The gathering that people wait for: the one that is on, or the first on the calendar that is not over.
    fn waited_for(&self) -> Option<&Plan> {
        match &self.room {
            Some(room) => Some(&room.plan).filter(|_| room.phase != Phase::Closing),
            None => self.calendar().into_iter().map(|(_, plan)| plan).find(|plan| over(plan) > self.latest.wall),
        }
    }

    /// Running time at a wall time that is still to come, as the clocks go now.
    fn running_at(&self, wall: Millis) -> Millis {
        self.latest.running.saturating_add(wall.saturating_sub(self.latest.wall))
    }

    /// After somebody came or went, or holds the circle now or no longer.
    pub(in crate::circle) fn look_who_holds_it(&mut self, running: Millis) {
        let held = self.attended();
        let unattended = &mut self.fleeting.unattended;
        if held {
            unattended.told = None;
        } else if unattended.held {
            unattended.since = running;
        }
        unattended.held = held;
    }
}

/// When a gathering is over as it was planned, wall time.
fn over(plan: &Plan) -> Millis {
    plan.at.saturating_add(60_000 * Millis::from(plan.minutes))
}
