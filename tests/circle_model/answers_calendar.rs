//! What the model answers about the calendar on the wall: plans that are written somewhere else, crossed out, written again,
//! and what stands in their margin.
use super::answers::if_new;
use super::model::{Answer, Model, Stage};
use afterglow::circle::Circle;
use afterglow::circle::agenda::Plan;
use afterglow::circle::command::Command;
use afterglow::circle::ids::GatheringId;
use afterglow::circle::refusal::Refusal;

/// What is written beside a plan.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Margin {
    pub of: GatheringId,
    pub was: Option<u64>,
    pub begins: Option<u64>,
}

impl Model {
    pub fn answer_on_the_wall(&mut self, command: &Command) -> Answer {
        let id = match command {
            Command::MoveGathering(asked) => asked.gathering,
            Command::CancelGathering(asked) => asked.gathering,
            Command::PlanAgain(asked) => asked.gathering,
            Command::StartLate(asked) => asked.gathering,
            _ => return Ok(false),
        };
        let over = self.over.iter().any(|over| over.gathering == id);
        let struck = self.struck.contains(&id);
        let crossed = self.crossed.iter().position(|plan| plan.gathering == id);
        let stands = self.plans.iter().position(|plan| plan.gathering == id);
        let stage = self.evening.as_ref().filter(|evening| evening.plan.gathering == id).map(|evening| evening.stage);
        match (command, stands, crossed) {
            // What is long over is asked for in vain, and nobody minds; what was taken down does not come back.
            (Command::PlanAgain(_), None, None) if struck => Err(Refusal::NoSuchGathering),
            (_, None, None) if over || struck => Ok(false),
            (_, None, None) => Err(Refusal::NoSuchGathering),
            (Command::CancelGathering(_), None, Some(_)) | (Command::PlanAgain(_), Some(_), _) => Ok(false),
            (Command::PlanAgain(_), None, Some(at)) => {
                let plan = self.crossed.remove(at);
                self.plans.push(plan);
                Ok(true)
            }
            (_, None, Some(_)) => Err(Refusal::WasCancelled),
            (Command::StartLate(_), ..) if stage.is_some_and(|stage| stage != Stage::Doors) => Err(Refusal::HasBegun),
            (Command::MoveGathering(_) | Command::CancelGathering(_), ..) if stage.is_some() => {
                Err(Refusal::DoorsAreOpen)
            }
            (Command::MoveGathering(asked), Some(at), _) => {
                let old = self.plans[at].at;
                if old == asked.at {
                    return Ok(false);
                }
                if old != asked.from {
                    return Err(Refusal::TimeMoved);
                }
                self.notes_the_day(at);
                self.plans[at].at = asked.at;
                self.writes_in_the_margin(Margin { of: id, was: Some(old), begins: None });
                Ok(true)
            }
            (Command::CancelGathering(_), Some(at), _) => {
                self.notes_the_day(at);
                let plan = self.plans.remove(at);
                self.crossed.push(plan);
                let was = self.margin(id).and_then(|margin| margin.was);
                self.writes_in_the_margin(Margin { of: id, was, begins: None });
                Ok(true)
            }
            (Command::StartLate(asked), Some(at), _) => {
                let time = self.plans[at].at;
                let (was, begins) = self.margin(id).map_or((None, None), |margin| (margin.was, margin.begins));
                let now = begins.unwrap_or(time);
                if now != asked.begins && now != asked.from {
                    return Err(Refusal::TimeMoved);
                }
                if now != asked.begins && (asked.begins < time || asked.begins - time > 3_600_000) {
                    return Err(Refusal::NotThatLate);
                }
                let begins = if asked.begins == time { None } else { Some(asked.begins) };
                if_new(now != asked.begins, || self.writes_in_the_margin(Margin { of: id, was, begins }))
            }
            _ => Ok(false),
        }
    }

    /// All of them or none, as if each were asked for alone.
    pub fn plans_all(&mut self, plans: &[Plan]) -> Answer {
        match plans.len() {
            0 => return Err(Refusal::OutOfBounds),
            27.. => return Err(Refusal::TooManyAtOnce),
            _ => {}
        }
        let (before, mut new) = (self.plans.clone(), false);
        for plan in plans {
            match self.plans_one(plan) {
                Ok(did) => new |= did,
                Err(refusal) => {
                    self.plans = before;
                    return Err(refusal);
                }
            }
        }
        Ok(new)
    }

    fn margin(&self, id: GatheringId) -> Option<Margin> {
        self.margins.iter().copied().find(|margin| margin.of == id)
    }

    fn writes_in_the_margin(&mut self, margin: Margin) {
        self.margins.retain(|other| other.of != margin.of);
        if margin.was.is_some() || margin.begins.is_some() {
            self.margins.push(margin);
        }
    }

    /// Today, or its own evening, when that is past.
    fn notes_the_day(&mut self, at: usize) {
        let plan = &self.plans[at];
        let evening = plan.at + u64::from(plan.minutes) * 60_000;
        let day = evening.min(self.wall());
        self.crossed_at = Some(self.crossed_at.unwrap_or(0).max(day));
    }

    pub fn is_not_crossed(&self, id: GatheringId) -> Result<(), Refusal> {
        let crossed = self.crossed.iter().any(|plan| plan.gathering == id);
        if crossed { Err(Refusal::WasCancelled) } else { Ok(()) }
    }

    /// It is on the wall no longer, and its name is remembered a while.
    pub fn takes_down(&mut self, id: GatheringId) {
        self.plans.retain(|plan| plan.gathering != id);
        self.crossed.retain(|plan| plan.gathering != id);
        self.margins.retain(|margin| margin.of != id);
        self.struck.push(id);
        if self.struck.len() > 60 {
            self.struck.remove(0);
        }
    }

    /// What was crossed out is taken down when its evening is over.
    pub fn takes_old_crosses_down(&mut self) -> bool {
        let now = self.wall();
        let over = |minutes: u32, at: u64| at + u64::from(minutes) * 60_000 <= now;
        let old = self.crossed.iter().filter(|plan| over(plan.minutes, plan.at)).map(|plan| plan.gathering);
        let mut old: Vec<_> = old.collect();
        old.sort_unstable();
        old.iter().for_each(|id| self.takes_down(*id));
        !old.is_empty()
    }

    /// What differs on the wall, if anything does.
    pub fn the_wall_differs(&self, circle: &Circle) -> Option<String> {
        let crossed = self.crossed.iter().all(|plan| circle.cancelled.get(&plan.gathering) == Some(plan));
        if !crossed || self.crossed.len() != circle.cancelled.len() {
            return Some(format!("cancelled: the rules say {:?}, the model says {:?}", circle.cancelled, self.crossed));
        }
        let noted = self.margins.iter().all(|margin| {
            circle.changed.get(&margin.of).is_some_and(|noted| (noted.was, noted.begins) == (margin.was, margin.begins))
        });
        if !noted || self.margins.len() != circle.changed.len() || self.crossed_at != circle.stood {
            let rules = (&circle.changed, circle.stood);
            return Some(format!(
                "margins: the rules say {rules:?}, the model {:?} {:?}",
                self.margins, self.crossed_at
            ));
        }
        None
    }
}
