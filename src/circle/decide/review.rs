//! Review before release: what is shared waits for a facilitator's eyes, and nobody else knows that it is there.
use super::turns::is_there;
use super::{Draft, in_motion};
use crate::circle::command::review::{Redact, ReturnWords, SendAgain, Whose};
use crate::circle::event::Gathering;
use crate::circle::ids::{BodyId, GatheringId, PersonId, ReflectionId};
use crate::circle::refusal::Refusal;
use crate::circle::state::{Phase, Room};

impl Draft<'_> {
    pub(super) fn hold_words(&mut self, id: GatheringId, on: bool, whose: Whose) -> Result<(), Refusal> {
        let Some(room) = self.named(id)? else { return Ok(()) };
        if let Whose::Person(person) = whose
            && on
            && !room.seats.contains_key(&person)
        {
            return Err(Refusal::NoSuchPerson);
        }
        if room.review.whose.contains(&whose) != on {
            self.gathering(Gathering::ReviewSet { on, whose });
        }
        Ok(())
    }

    pub(super) fn release_words(&mut self, reflection: ReflectionId, words: BodyId) -> Result<(), Refusal> {
        let room = self.room()?;
        if is_past(room, reflection) {
            return Ok(());
        }
        let shared = room.reflections.get(&reflection).filter(|shared| shared.words == words);
        if shared.ok_or(Refusal::NoSuchReflection)?.held {
            if room.waits_behind(reflection) {
                return Err(Refusal::EarlierFirst);
            }
            self.gathering(Gathering::WordsReleased { reflection });
        }
        Ok(())
    }

    pub(super) fn return_words(&mut self, back: &ReturnWords) -> Result<(), Refusal> {
        let ReturnWords { reflection, note } = *back;
        let room = self.room()?;
        if is_past(room, reflection) {
            return Ok(());
        }
        // What is here for everyone already does not wait any more.
        if room.reflections.get(&reflection).ok_or(Refusal::NoSuchReflection)?.held {
            self.gathering(Gathering::WordsReturned { reflection, note });
        }
        Ok(())
    }

    pub(super) fn send_again(&mut self, who: PersonId, again: &SendAgain) -> Result<(), Refusal> {
        let SendAgain { returned, reflection, words } = *again;
        let room = self.seated(who)?;
        if room.review.sent_again.get(&returned) == Some(&reflection) {
            return Ok(());
        }
        let before = room.review.returned.get(&returned).filter(|before| before.author == who);
        let turn = before.ok_or(Refusal::NoSuchReflection)?.turn;
        if room.reflections.contains_key(&reflection)
            || room.taken_back.contains_key(&reflection)
            || room.review.returned.contains_key(&reflection)
            || room.gathered(reflection).is_some()
        {
            return Err(Refusal::IdTaken);
        }
        if room.phase == Phase::Closing {
            return Err(Refusal::Closing);
        }
        in_motion(room)?;
        is_there(room, who)?;
        if !room.has_space_in(turn) {
            return Err(Refusal::OutOfBounds);
        }
        self.gathering(Gathering::SentAgain { returned, reflection, words });
        Ok(())
    }

    pub(super) fn redact(&mut self, redact: &Redact) -> Result<(), Refusal> {
        let reflection = redact.reflection;
        let room = self.room()?;
        if room.taken_back.contains_key(&reflection) {
            return Ok(());
        }
        // What waits is given back to its author instead: nobody else has seen it.
        if room.reflections.get(&reflection).is_none_or(|shared| shared.held) {
            return Err(Refusal::NoSuchReflection);
        }
        self.gathering(Gathering::Redacted { reflection });
        Ok(())
    }
}

/// Whether nothing is left to do about a reflection that waited: it went back to its author, or was taken back by them.
fn is_past(room: &Room, reflection: ReflectionId) -> bool {
    let review = &room.review;
    review.returned.contains_key(&reflection)
        || review.sent_again.contains_key(&reflection)
        || room.taken_back.contains_key(&reflection)
}
