//! Everyone writes at once, and at the reveal each decides. While it lasts nobody speaks and nobody is offered the piece.
//! Nothing of what is written is here; what somebody shares gathers out of everyone's sight, so that neither who was quick
//! nor who kept theirs can be told from when it appears.
use super::turns::{is_there, where_it_is};
use super::{Draft, runs};
use crate::circle::command::writing_time::{
    BeginReveal, BeginWriting, EndWriting, MoreWriting, ShareWritten, ShowWritten,
};
use crate::circle::event::{ClosingReason, Gathering};
use crate::circle::ids::{PersonId, WritingId};
use crate::circle::limits;
use crate::circle::refusal::Refusal;
use crate::circle::state::{Room, WritingTime};

impl Draft<'_> {
    pub(super) fn begin_writing(&mut self, asked: &BeginWriting) -> Result<(), Refusal> {
        let &BeginWriting { segment, writing, minutes } = asked;
        let room = self.room()?;
        if !where_it_is(room, segment)? || room.writings.contains_key(&writing) {
            return Ok(());
        }
        runs(room)?;
        // Whoever asks while people write already has what they asked for.
        if room.writing.as_ref().is_some_and(|now| now.reveal.is_none()) {
            return Ok(());
        }
        room.may_write()?;
        if !(1..=limits::WRITING_MINUTES_MAX).contains(&minutes) {
            return Err(Refusal::OutOfBounds);
        }
        self.gathering(Gathering::WritingBegan { writing, minutes });
        Ok(())
    }

    pub(super) fn more_writing(&mut self, asked: &MoreWriting) -> Result<(), Refusal> {
        let room = self.room()?;
        let Some(now) = going_on(room, asked.writing)? else { return Ok(()) };
        if asked.minutes <= now.minutes {
            return Ok(());
        }
        runs(room)?;
        if asked.minutes > limits::WRITING_MINUTES_MAX {
            return Err(Refusal::OutOfBounds);
        }
        self.gathering(Gathering::WritingGoesOn { minutes: asked.minutes });
        Ok(())
    }

    pub(super) fn begin_reveal(&mut self, asked: &BeginReveal) -> Result<(), Refusal> {
        let room = self.room()?;
        if going_on(room, asked.writing)?.is_none_or(|now| now.reveal.is_some()) {
            return Ok(());
        }
        runs(room)?;
        self.gathering(Gathering::RevealBegan);
        Ok(())
    }

    pub(super) fn end_writing(&mut self, asked: &EndWriting) -> Result<(), Refusal> {
        let Some(now) = going_on(self.room()?, asked.writing)? else { return Ok(()) };
        if now.reveal.is_some() {
            return Err(Refusal::DecidingNow);
        }
        self.gathering(Gathering::WritingLetGo);
        Ok(())
    }

    pub(super) fn show_written(&mut self, asked: &ShowWritten) -> Result<(), Refusal> {
        let room = self.room()?;
        let Some(now) = going_on(room, asked.writing)? else { return Ok(()) };
        if now.reveal.is_none() {
            return Err(Refusal::StillWriting);
        }
        runs(room)?;
        self.gathering(Gathering::WrittenShown);
        Ok(())
    }

    pub(super) fn share_written(&mut self, who: PersonId, asked: &ShareWritten) -> Result<(), Refusal> {
        let &ShareWritten { writing, turn, reflection, words } = asked;
        let room = self.seated(who)?;
        let shown = room.reflections.get(&reflection).map(|shared| (shared.author, shared.turn));
        let gathers = room.gathered(reflection).map(|(author, one)| (author, one.turn));
        let back = room.review.returned.get(&reflection).map(|back| (back.author, back.turn));
        if let Some(known) = shown.or(gathers).or(back) {
            return if known == (who, turn) { Ok(()) } else { Err(Refusal::IdTaken) };
        }
        if let Some(author) = room.taken_back.get(&reflection) {
            return if *author == who { Ok(()) } else { Err(Refusal::IdTaken) };
        }
        if room.review.sent_again.contains_key(&reflection)
            || room.turns.contains_key(&turn)
            || room.gathers_under(turn)
        {
            return Err(Refusal::IdTaken);
        }
        let now = going_on(room, writing)?.ok_or(Refusal::WritingIsOver)?;
        if now.reveal.is_none() {
            return Err(Refusal::StillWriting);
        }
        if now.gathered.contains_key(&who) {
            return Err(Refusal::SharedAlready);
        }
        runs(room)?;
        is_there(room, who)?;
        if room.turns.len() >= limits::TURNS_MAX || !room.has_space() {
            return Err(Refusal::OutOfBounds);
        }
        let held = self.circle().holds_words_of(who);
        self.gathering(Gathering::WrittenShared { person: who, turn, reflection, words, held });
        Ok(())
    }

    /// Before a part ends: what was shared is shown. Refused while people write.
    pub(super) fn shows_before_going_on(&mut self) -> Result<(), Refusal> {
        match self.room()?.writing.as_ref().map(|now| now.reveal.is_some()) {
            Some(false) => Err(Refusal::EveryoneWrites),
            Some(true) => {
                self.gathering(Gathering::WrittenShown);
                Ok(())
            }
            None => Ok(()),
        }
    }

    /// As the closing begins, writing is over. What people had decided to share is shown, except where it ends at once:
    /// then nothing new appears, and they have it back.
    pub(super) fn writing_ends_with_closing(&mut self, why: ClosingReason) {
        let now = self.circle().room.as_ref().and_then(|room| room.writing.as_ref());
        if now.is_some_and(|now| now.reveal.is_some()) && why != ClosingReason::Emergency {
            self.gathering(Gathering::WrittenShown);
        }
    }
}

/// The writing time named, when it is the one that is on; nothing, when it is over.
fn going_on(room: &Room, writing: WritingId) -> Result<Option<&WritingTime>, Refusal> {
    match &room.writing {
        Some(now) if now.id == writing => Ok(Some(now)),
        _ if room.writings.contains_key(&writing) => Ok(None),
        _ => Err(Refusal::NoSuchWriting),
    }
}
