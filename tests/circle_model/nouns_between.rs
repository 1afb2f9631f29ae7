//! What people do with their steps and their log: mostly with their own, as they are; sometimes stale or made up.
use super::acts::Die;
use super::choose::{Chooser, nth};
use afterglow::circle::Circle;
use afterglow::circle::command::Command;
use afterglow::circle::command::between::{EraseStep, KeepStep, NotePractice, ShowStep};
use afterglow::circle::command::weeks::{HideWeeks, KeepWeeks, ShowWeeks};
use afterglow::circle::ids::{DeviceId, EntryId, PersonId, StepId};

/// How many kinds of command there are about it.
pub const BETWEEN: usize = 7;

impl Chooser {
    /// One of them, by number.
    pub fn between(&mut self, circle: &Circle, which: usize, who: PersonId, die: Die) -> Command {
        let own = circle.own.get(&who).cloned().unwrap_or_default();
        let steps: Vec<_> = own.steps.iter().map(|(&id, step)| (id, *step)).collect();
        let entries: Vec<_> = own.log.keys().copied().collect();
        let known = nth(&steps, die.extra).filter(|_| die.noun < 225);
        let step = known.map_or_else(|| StepId(self.names.fresh()), |(id, _)| id);
        match which {
            0 => {
                let known = known.filter(|_| die.who.is_multiple_of(3));
                let step = known.map_or_else(|| StepId(self.names.fresh()), |(id, _)| id);
                let now = known.map_or(0, |(_, step)| step.version);
                let version = if die.noun % 8 == 7 { u32::from(die.extra % 5) } else { now + 1 };
                let words = known.map(|(_, step)| step.words).filter(|_| die.noun % 16 == 3);
                Command::KeepStep(KeepStep { step, version, words: words.unwrap_or_else(|| self.names.text()) })
            }
            1 => {
                let words = known.map(|(_, step)| step.words).filter(|_| die.who < 240);
                Command::ShowStep(ShowStep { step, words: words.unwrap_or_else(|| self.names.text()) })
            }
            2 => {
                let mut some: Vec<_> = entries.iter().copied().take(usize::from(die.who % 3)).collect();
                some.extend((die.extra > 230).then(|| EntryId(self.names.fresh())));
                Command::EraseStep(EraseStep { step, entries: some })
            }
            4 => {
                let now = own.weeks.version;
                let version =
                    if die.noun % 8 == 7 { u32::from(die.extra % 5) } else { now + u32::from(die.noun % 16 != 3) };
                let words = match die.extra % 8 {
                    0 => None,
                    1 => own.weeks.words,
                    _ => Some(self.names.text()),
                };
                Command::KeepWeeks(KeepWeeks { version, words })
            }
            5 => {
                let words = own.weeks.shown.filter(|_| die.extra.is_multiple_of(8));
                Command::ShowWeeks(ShowWeeks { words: words.unwrap_or_else(|| self.names.text()) })
            }
            6 => {
                let words = own.weeks.shown.filter(|_| die.noun < 200);
                Command::HideWeeks(HideWeeks { words: words.unwrap_or_else(|| self.names.text()) })
            }
            _ => {
                let again = nth(&entries, die.extra).filter(|_| die.noun < 150);
                let devices: Vec<_> = circle.keys.devices.keys().copied().collect();
                Command::NotePractice(NotePractice {
                    entry: again.unwrap_or_else(|| EntryId(self.names.fresh())),
                    counter: 1 + u32::from(die.extra % 4),
                    device: nth(&devices, die.who).unwrap_or_else(|| DeviceId(self.names.fresh())),
                    words: self.names.text(),
                })
            }
        }
    }
}
