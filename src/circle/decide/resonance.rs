//! Resonance: the author of a reflection alone learns that it moved someone; not how many, and not whom.
use super::Draft;
use crate::circle::event::Passing;
use crate::circle::ids::{PersonId, ReflectionId};
use crate::circle::refusal::Refusal;

impl Draft<'_> {
    pub(super) fn resonate(&mut self, who: PersonId, reflection: ReflectionId) -> Result<(), Refusal> {
        let room = self.seated(who)?;
        let shared = room.reflections.get(&reflection).filter(|shared| !shared.held);
        let shared = shared.ok_or(Refusal::NoSuchReflection)?;
        if shared.author == who {
            return Err(Refusal::OwnReflection);
        }
        if room.resonates(shared.segment) {
            let told = self.circle().fleeting.resonances.get(&reflection);
            if told.is_none_or(|by| !by.contains(&who)) {
                self.passing(Passing::Resonated { reflection, by: who });
            }
            return Ok(());
        }
        Err(Refusal::NobodyAnswersHere)
    }
}
