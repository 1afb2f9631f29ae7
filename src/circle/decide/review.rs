//! Review before release: what is shared waits for a facilitator's eyes, and nobody else knows that it is there.
use super::Draft;
use crate::circle::event::Gathering;
use crate::circle::ids::{BodyId, GatheringId, ReflectionId};
use crate::circle::refusal::Refusal;

impl Draft<'_> {
    pub(super) fn hold_words(&mut self, id: GatheringId, on: bool) -> Result<(), Refusal> {
        let Some(room) = self.named(id)? else { return Ok(()) };
        if room.review != on {
            self.gathering(Gathering::ReviewSet { on });
        }
        Ok(())
    }

    pub(super) fn release_words(&mut self, reflection: ReflectionId, words: BodyId) -> Result<(), Refusal> {
        let room = self.room()?;
        let shared = room.reflections.get(&reflection).filter(|shared| shared.words == words);
        if shared.ok_or(Refusal::NoSuchReflection)?.held {
            self.gathering(Gathering::WordsReleased { reflection });
        }
        Ok(())
    }
}
