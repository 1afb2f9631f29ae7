//! What changes with steps and the log.
use crate::circle::event::Standing;
use crate::circle::state::{Circle, KeptStep, LogEntry};

impl Circle {
    pub(super) fn apply_between(&mut self, event: &Standing) {
        match event {
            Standing::StepKept { person, step, version, words } => {
                let kept = KeptStep { version: *version, words: *words, shown: false };
                self.own.entry(*person).or_default().steps.insert(*step, kept);
            }
            Standing::StepShown { person, step } => {
                let step = self.own.get_mut(person).and_then(|own| own.steps.get_mut(step));
                if let Some(step) = step {
                    step.shown = true;
                }
            }
            Standing::StepErased { person, step, entries } => {
                if let Some(own) = self.own.get_mut(person) {
                    own.steps.remove(step);
                    own.log.retain(|entry, _| !entries.contains(entry));
                }
            }
            Standing::PracticeNoted { person, entry, counter, device, words } => {
                let noted = LogEntry { counter: *counter, device: *device, words: *words };
                self.own.entry(*person).or_default().log.insert(*entry, noted);
            }
            Standing::WeeksKept(kept) => {
                let weeks = &mut self.own.entry(kept.person).or_default().weeks;
                (weeks.version, weeks.words) = (kept.version, kept.words);
            }
            Standing::WeeksShown(seen) => self.own.entry(seen.person).or_default().weeks.shown = Some(seen.words),
            Standing::WeeksHidden(seen) => self.own.entry(seen.person).or_default().weeks.shown = None,
            _ => {}
        }
    }
}
