//! Steps and the log: a person's own, at any time, whether a gathering runs or not.
use super::Draft;
use crate::circle::command::between::{EraseStep, KeepStep, NotePractice, ShowStep};
use crate::circle::event::Standing;
use crate::circle::ids::PersonId;
use crate::circle::limits;
use crate::circle::refusal::Refusal;
use crate::circle::state::{Belonging, LogEntry, Own};

impl Draft<'_> {
    /// What somebody keeps, if they belong to the circle: whoever only knocked has no place to keep anything in.
    pub(super) fn keeps(&self, who: PersonId) -> Result<Option<&Own>, Refusal> {
        let circle = self.circle();
        let member = circle.people.get(&who).is_some_and(|known| known.belonging == Belonging::Member);
        if member { Ok(circle.own.get(&who)) } else { Err(Refusal::NoSeat) }
    }

    pub(super) fn keep_step(&mut self, who: PersonId, asked: &KeepStep) -> Result<(), Refusal> {
        let own = self.keeps(who)?;
        let before = own.and_then(|own| own.steps.get(&asked.step)).copied();
        if before.is_some_and(|step| (step.version, step.words) == (asked.version, asked.words)) {
            return Ok(());
        }
        let next = before.map_or(0, |step| step.version).saturating_add(1);
        if asked.version != next {
            return Err(Refusal::StepMoved);
        }
        if before.is_none() && own.is_some_and(|own| own.steps.len() >= limits::STEPS_MAX) {
            return Err(Refusal::OutOfBounds);
        }
        let (step, version, words) = (asked.step, asked.version, asked.words);
        self.standing(Standing::StepKept { person: who, step, version, words });
        Ok(())
    }

    pub(super) fn show_step(&mut self, who: PersonId, asked: &ShowStep) -> Result<(), Refusal> {
        let own = self.keeps(who)?;
        let (own, step) = own.and_then(|own| Some((own, own.steps.get(&asked.step)?))).ok_or(Refusal::NoSuchStep)?;
        if step.words != asked.words {
            return Err(Refusal::StepMoved);
        }
        if step.shown {
            return Ok(());
        }
        if own.shown().count() >= limits::SHOWN_STEPS_MAX {
            return Err(Refusal::EnoughShown);
        }
        self.standing(Standing::StepShown { person: who, step: asked.step });
        Ok(())
    }

    pub(super) fn erase_step(&mut self, who: PersonId, asked: &EraseStep) -> Result<(), Refusal> {
        if asked.entries.len() > limits::LOG_MAX {
            return Err(Refusal::OutOfBounds);
        }
        let Some(own) = self.keeps(who)? else { return Ok(()) };
        let mut entries: Vec<_> = asked.entries.iter().copied().filter(|entry| own.log.contains_key(entry)).collect();
        entries.sort_unstable();
        entries.dedup();
        if own.steps.contains_key(&asked.step) || !entries.is_empty() {
            self.standing(Standing::StepErased { person: who, step: asked.step, entries });
        }
        Ok(())
    }

    pub(super) fn note_practice(&mut self, who: PersonId, asked: &NotePractice) -> Result<(), Refusal> {
        let own = self.keeps(who)?;
        let before = own.and_then(|own| own.log.get(&asked.entry));
        let (counter, device, words) = (asked.counter, asked.device, asked.words);
        let later = |before: &LogEntry| (before.counter, before.device) >= (counter, device);
        if before.is_some_and(later) {
            // What is here is this, or came after it on some device.
            return Ok(());
        }
        if self.circle().log_closes().is_some_and(|closes| closes <= self.at.wall) {
            return Err(Refusal::LogClosed);
        }
        if before.is_none() && own.is_some_and(|own| own.log.len() >= limits::LOG_MAX) {
            return Err(Refusal::OutOfBounds);
        }
        self.standing(Standing::PracticeNoted { person: who, entry: asked.entry, counter, device, words });
        Ok(())
    }
}
