//! What changes with events that live in memory only.
use crate::circle::command::SignalKind;
use crate::circle::event::Passing;
use crate::circle::ids::PersonId;
use crate::circle::limits::Millis;
use crate::circle::state::{Check, Fleeting, Signal, Staying};
use std::collections::BTreeMap;

impl Fleeting {
    pub(super) fn forget(&mut self, person: PersonId) {
        self.online.remove(&person);
        self.away.remove(&person);
        self.signals.remove(&person);
        self.checks.remove(&person);
    }

    /// A check is answered by whatever its person says next.
    fn answers(&mut self, person: PersonId, kind: SignalKind, running: Millis) {
        if let Some(check) = self.checks.get_mut(&person) {
            check.answer = Some((kind, running));
        }
    }

    pub(super) fn apply(&mut self, event: &Passing, running: Millis) {
        match event {
            Passing::Online { person } => {
                self.online.insert(*person);
                self.away.remove(person);
            }
            Passing::Offline { person } => {
                self.online.remove(person);
                self.away.remove(person);
            }
            Passing::PageInFront { person, in_front: true } => {
                self.away.remove(person);
            }
            Passing::PageInFront { person, in_front: false } => {
                self.away.insert(*person);
            }
            Passing::Resonated { reflection, by } => {
                self.resonances.entry(*reflection).or_default().insert(*by);
            }
            Passing::AskedToStay { until } => {
                self.staying = Some(Staying { until: *until, answers: BTreeMap::new() });
            }
            Passing::StayLetGo => self.staying = None,
            Passing::AnsweredStay { person, stays } => {
                if let Some(staying) = &mut self.staying {
                    staying.answers.insert(*person, *stays);
                }
            }
            Passing::Hinted { turn } => self.hinted = Some(*turn),
            Passing::Writing { turn, on } => self.writing = on.then_some(*turn),
            Passing::Signalled { person, kind: SignalKind::Ok } => {
                self.signals.remove(person);
                self.answers(*person, SignalKind::Ok, running);
            }
            Passing::Signalled { person, kind } => {
                self.answers(*person, *kind, running);
                self.signals.insert(*person, Signal { kind: *kind, since: running, answered: false });
            }
            Passing::SignalAnswered { person } => {
                if let Some(signal) = self.signals.get_mut(person) {
                    signal.answered = true;
                }
                if self.checks.get(person).is_some_and(|check| check.answer.is_some()) {
                    self.checks.remove(person);
                }
            }
            Passing::Checked { person, on: true } => {
                self.checks.insert(*person, Check { since: running, answer: None });
            }
            Passing::Checked { person, on: false } => {
                self.checks.remove(person);
            }
        }
    }
}
