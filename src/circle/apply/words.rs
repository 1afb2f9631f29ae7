//! What becomes of what people share: it appears, waits, goes back to its author, or is gone.
use crate::circle::event::Gathering;
use crate::circle::ids::{BodyId, ReflectionId, TurnId};
use crate::circle::limits::Millis;
use crate::circle::state::{Piece, Reflection, Returned, Room};

impl Room {
    pub(super) fn apply_words(&mut self, event: &Gathering, now: Millis) {
        match event {
            Gathering::Shared { reflection, turn, words, held } => {
                self.hear(*reflection, *turn, *words, *held, now);
                if let Piece::Held(holding) = &mut self.piece {
                    holding.stirred = now;
                }
            }
            Gathering::ReviewSet { on: true, whose } => {
                self.review.whose.insert(*whose);
                self.used("review");
            }
            Gathering::ReviewSet { on: false, whose } => {
                self.review.whose.remove(whose);
            }
            Gathering::WordsReleased { reflection } => {
                self.appeared += 1;
                let n = self.appeared;
                if let Some(shared) = self.reflections.get_mut(reflection) {
                    (shared.held, shared.n, shared.at) = (false, n, now);
                }
            }
            Gathering::WordsReturned { reflection, note } => self.give_back(*reflection, *note),
            Gathering::SentAgain { returned, reflection, words } => {
                if let Some(before) = self.review.returned.remove(returned) {
                    self.review.sent_again.insert(*returned, *reflection);
                    self.hear(*reflection, before.turn, *words, true, now);
                }
            }
            Gathering::Redacted { reflection } => {
                self.review.redacted.insert(*reflection);
                self.used("redacted");
                self.forget_words(*reflection);
            }
            Gathering::TakenBack { reflection } => self.forget_words(*reflection),
            _ => {}
        }
    }

    pub(super) fn hear(&mut self, reflection: ReflectionId, turn: TurnId, words: BodyId, held: bool, now: Millis) {
        let Some((author, segment)) = self.turns.get(&turn).copied() else { return };
        self.said += 1;
        if held {
            self.review.turns.insert(turn);
        } else {
            self.appeared += 1;
        }
        let (n, said) = (if held { 0 } else { self.appeared }, self.said);
        let heard = Reflection { author, turn, segment, words, n, said, at: now, held };
        if self.reflections.insert(reflection, heard).is_none() {
            *self.in_turn.entry(turn).or_default() += 1;
        }
    }

    fn take_out(&mut self, reflection: ReflectionId) -> Option<Reflection> {
        let gone = self.reflections.remove(&reflection)?;
        if let Some(many) = self.in_turn.get_mut(&gone.turn) {
            *many -= 1;
        }
        Some(gone)
    }

    /// Held words go back to their author, who has them until the release.
    fn give_back(&mut self, reflection: ReflectionId, note: Option<BodyId>) {
        if let Some(gone) = self.take_out(reflection) {
            let (author, turn, segment, words) = (gone.author, gone.turn, gone.segment, gone.words);
            self.review.returned.insert(reflection, Returned { author, turn, segment, words, note, seen: true });
        }
    }

    /// What still waits when nothing more will be shown: its author has it back before everything is let go.
    pub(super) fn give_back_what_waits(&mut self) {
        self.give_back_what_gathered();
        for reflection in self.waiting_words() {
            self.give_back(reflection, None);
        }
    }

    fn forget_words(&mut self, reflection: ReflectionId) {
        let there = self.take_out(reflection).map(|gone| gone.author);
        let author = there.or_else(|| self.review.returned.remove(&reflection).map(|gone| gone.author));
        if let Some(author) = author.or_else(|| self.take_out_gathered(reflection)) {
            self.taken_back.insert(reflection, author);
        }
    }
}
