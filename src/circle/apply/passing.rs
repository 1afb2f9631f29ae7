//! What changes with events that live in memory only.
use crate::circle::command::SignalKind;
use crate::circle::event::Passing;
use crate::circle::ids::PersonId;
use crate::circle::limits::{self, Millis};
use crate::circle::state::{Check, Fleeting, InPair, Said, Signal, Staying};
use std::collections::{BTreeMap, VecDeque};

impl Fleeting {
    pub(super) fn forget(&mut self, person: PersonId) {
        self.online.remove(&person);
        self.came.remove(&person);
        self.away.remove(&person);
        self.signals.remove(&person);
        self.checks.remove(&person);
        self.lay_away(person);
        self.lines.remove(&person);
        self.leaving.gave.remove(&person);
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
                self.came.entry(*person).or_insert(running);
                self.away.remove(person);
            }
            Passing::Offline { person } => {
                self.online.remove(person);
                self.came.remove(person);
                self.away.remove(person);
            }
            Passing::NobodyYet { gathering } => self.unattended.told = *gathering,
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
                self.signals
                    .insert(*person, Signal { kind: *kind, since: running, answered: false, by: None, settled: false });
            }
            Passing::SignalAnswered { person, by, settled } => {
                if let Some(signal) = self.signals.get_mut(person) {
                    // Whoever saw it first has it.
                    if !signal.answered {
                        (signal.answered, signal.by) = (true, Some(*by));
                    }
                    signal.settled |= *settled;
                }
                if let Some(line) = self.lines.get_mut(person) {
                    line.waits = false;
                }
                self.calls.retain(|call| !call.people.contains(person));
                if self.checks.get(person).is_some_and(|check| check.answer.is_some()) {
                    self.checks.remove(person);
                }
            }
            Passing::CardShown { person, by, number: Some(number) } => {
                self.cards.entry(*by).or_default().insert(*person, *number);
            }
            Passing::CardShown { person, by, number: None } => {
                let open = self.cards.get_mut(by);
                open.map(|open| open.remove(person));
                self.cards.retain(|_, open| !open.is_empty());
            }
            Passing::Wrote { with, by, words } => {
                let line = self.lines.entry(*with).or_default();
                line.waits = by == with;
                keep(&mut line.said, Said { words: *words, by: *by, at: running }, limits::LINE_KEPT);
            }
            Passing::Told { by, words } => {
                keep(&mut self.back, Said { words: *words, by: *by, at: running }, limits::BACK_KEPT);
            }
            Passing::SaidInPair { pairs, dyad, by, words, to } => {
                let said = Said { words: *words, by: *by, at: running };
                let readers = to.iter().copied().chain([*by]).collect();
                self.in_pairs.push(InPair { pairs: *pairs, dyad: *dyad, said, readers });
            }
            Passing::Called { person, on: true } => drop(self.callers.insert(*person)),
            Passing::Called { person, on: false } => drop(self.callers.remove(person)),
            Passing::CardLeft { person, card } => self.leaving.comes(*person, *card),
            // What was left is of a gathering, which the circle knows.
            Passing::CardsOver => {}
            Passing::Checked { person, on: true } => {
                self.checks.insert(*person, Check { since: running, answer: None });
            }
            Passing::Checked { person, on: false } => {
                self.checks.remove(person);
            }
        }
    }
}

fn keep(all: &mut VecDeque<Said>, said: Said, kept: usize) {
    all.push_back(said);
    while all.len() > kept {
        all.pop_front();
    }
}
