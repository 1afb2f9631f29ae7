//! The model's porch: people stand there, and nobody comes with a key. A note is pinned to the door for them, five minutes
//! after they were to begin and a minute after the last key-holder went; whoever comes with a key takes it off.
use super::model::{Model, Stage};
use afterglow::circle::Circle;
use afterglow::circle::agenda::Plan;
use afterglow::circle::ids::{GatheringId, PersonId};

const A_MINUTE: i64 = 60_000;

/// The porch.
#[derive(Clone, Debug, Default)]
pub struct Porch {
    /// Whether somebody is there who has a key.
    pub key: bool,
    /// When the last of them went.
    pub since: u64,
    /// The note on the door: of which evening.
    pub note: Option<GatheringId>,
    /// How far the wall's clock was ahead when anything last happened: nobody looks at it in between.
    pub ahead: u64,
    /// When each of those who are connected came.
    pub came: Vec<(PersonId, u64)>,
}

impl Model {
    /// After anybody came or went, or got a key or lost it; whether anything happened at all.
    pub fn looks_at_the_porch(&mut self, happened: bool) {
        let now = self.now;
        if happened {
            self.porch.ahead = self.wall_ahead;
        }
        let online = self.online.clone();
        self.porch.came.retain(|(who, _)| online.contains(who));
        for who in &online {
            if self.porch.came.iter().all(|(one, _)| one != who) {
                self.porch.came.push((*who, now));
            }
        }
        let key = online.iter().any(|&who| self.holds(who));
        match (self.porch.key, key) {
            (_, true) => self.porch.note = None,
            (true, false) => self.porch.since = now,
            (false, false) => {}
        }
        self.porch.key = key;
    }

    /// In how many milliseconds a note is pinned to the door, or the one that hangs there is taken off.
    pub fn note_in(&self) -> Option<(i64, Option<GatheringId>)> {
        let awaited = self.awaited();
        let until = |wall: u64| wall as i64 - (self.now + self.porch.ahead) as i64;
        if let Some(note) = self.porch.note {
            let its_own = awaited.filter(|plan| plan.gathering == note);
            let left = its_own.map_or(0, |plan| until(plan.at) + i64::from(plan.minutes) * A_MINUTE);
            return self.evening.is_none().then_some((left, None));
        }
        let plan = awaited.filter(|_| !self.porch.key)?;
        let alone = self.now as i64 - self.porch.since as i64;
        let left = (until(plan.at) + 5 * A_MINUTE).max(A_MINUTE - alone);
        // Nobody pins a note for an evening that would be over by then.
        let in_time = self.evening.is_some() || left.max(0) < until(plan.at) + i64::from(plan.minutes) * A_MINUTE;
        in_time.then_some((left, Some(plan.gathering)))
    }

    /// The evening for which one would stand there.
    fn awaited(&self) -> Option<&Plan> {
        if let Some(evening) = &self.evening {
            return (evening.stage != Stage::Closing).then_some(&evening.plan);
        }
        let wall = (self.now + self.porch.ahead) as i64;
        let ahead = self.plans.iter().filter(|plan| plan.at as i64 + i64::from(plan.minutes) * A_MINUTE > wall);
        ahead.min_by_key(|plan| (plan.at, plan.gathering))
    }

    /// What differs on the porch, if anything does.
    pub fn porch_differs(&self, circle: &Circle) -> Option<String> {
        let read = match (self.porch.note, &self.evening) {
            (None, _) => false,
            (Some(note), Some(evening)) => evening.plan.gathering == note && evening.stage != Stage::Closing,
            (Some(note), None) => self.plans.iter().any(|plan| plan.gathering == note),
        };
        let mut came = self.porch.came.clone();
        came.sort_unstable();
        let same = circle.nobody_yet() == read
            && (circle.fleeting.unattended.held, circle.fleeting.unattended.since)
                == (self.porch.key, self.porch.since)
            && circle.fleeting.came.iter().map(|(&who, &at)| (who, at)).eq(came);
        let (rules, when) = (circle.fleeting.unattended, &circle.fleeting.came);
        (!same).then(|| format!("the rules have {rules:?} and {when:?}, the porch is {:?}, read: {read}", self.porch))
    }
}
