//! How a writing time changes, and how what was shared appears.
use crate::circle::event::Gathering;
use crate::circle::ids::{PersonId, ReflectionId, TurnId};
use crate::circle::limits::{self, Millis};
use crate::circle::state::{Gathered, Returned, Room, WritingTime};

impl Room {
    pub(super) fn apply_writing_time(&mut self, event: &Gathering, now: Millis) {
        match (event, &mut self.writing) {
            (&Gathering::WritingBegan { writing, minutes }, _) => {
                let until = now + Millis::from(minutes) * limits::MINUTE;
                self.writing =
                    Some(WritingTime { id: writing, minutes, until, reveal: None, gathered: Default::default() });
                let part = self.current().map(|part| part.id);
                self.writings.extend(part.map(|part| (writing, part)));
                self.used("writing");
            }
            (&Gathering::WritingGoesOn { minutes }, Some(writing)) => {
                let more = Millis::from(minutes.saturating_sub(writing.minutes)) * limits::MINUTE;
                let from = if writing.reveal.take().is_some() { now } else { writing.until };
                (writing.minutes, writing.until) = (minutes, from + more);
            }
            (Gathering::RevealBegan, Some(writing)) => writing.reveal = Some(now + limits::REVEAL),
            (&Gathering::WrittenShared { person, turn, reflection, words, held }, Some(writing)) => {
                writing.gathered.insert(person, Gathered { turn, reflection, words, held });
            }
            (Gathering::WritingLetGo, _) => self.give_back_what_gathered(),
            (Gathering::WrittenShown, _) => self.show_what_gathered(now),
            _ => {}
        }
    }

    /// In the order in which people sit: it says nothing of who was quick.
    fn show_what_gathered(&mut self, now: Millis) {
        let Some(writing) = self.writing.take() else { return };
        let seated = self.order.iter().filter_map(|person| Some((*person, *writing.gathered.get(person)?)));
        for (person, one) in seated.collect::<Vec<_>>() {
            self.note_written(one.turn, person);
            self.hear(one.reflection, one.turn, one.words, one.held, now);
        }
    }

    /// Nothing more is shown: whoever shared something that nobody saw has it back.
    pub(super) fn give_back_what_gathered(&mut self) {
        let Some(writing) = self.writing.take() else { return };
        for (author, one) in writing.gathered {
            self.note_written(one.turn, author);
            let Some((_, segment)) = self.turns.get(&one.turn).copied() else { continue };
            let back = Returned { author, turn: one.turn, segment, words: one.words, note: None, seen: false };
            self.review.returned.insert(one.reflection, back);
        }
    }

    fn note_written(&mut self, turn: TurnId, person: PersonId) {
        self.note_turn(turn, person);
        self.written += 1;
    }

    /// Takes out what somebody shared that is not shown yet; says whose it was.
    pub(super) fn take_out_gathered(&mut self, reflection: ReflectionId) -> Option<PersonId> {
        let (author, _) = self.gathered(reflection)?;
        self.writing.as_mut()?.gathered.remove(&author);
        Some(author)
    }
}
