//! The private line and what facilitators write among themselves: in memory alone, in every state.
use super::Draft;
use crate::circle::command::{TellDesk, Write};
use crate::circle::event::Passing;
use crate::circle::ids::{BodyId, PersonId};
use crate::circle::refusal::Refusal;
use crate::circle::state::Belonging;

impl Draft<'_> {
    pub(super) fn write(&mut self, who: PersonId, written: &Write) -> Result<(), Refusal> {
        let circle = self.circle();
        let with = circle.people.get(&written.with).filter(|known| known.belonging == Belonging::Member);
        let guest = with.is_some_and(|known| !known.role.facilitates());
        // Whether somebody has a line is nobody else's to know.
        if !guest || (written.with != who && !circle.facilitates(who)) {
            return Err(Refusal::NoSuchPerson);
        }
        if self.is_new(who, written.words)? {
            self.passing(Passing::Wrote { with: written.with, by: who, words: written.words });
        }
        Ok(())
    }

    pub(super) fn tell_desk(&mut self, who: PersonId, told: &TellDesk) -> Result<(), Refusal> {
        if self.is_new(who, told.words)? {
            self.passing(Passing::Told { by: who, words: told.words });
        }
        Ok(())
    }

    /// Whether these words are new; not, when the same person sent them before.
    pub(super) fn is_new(&self, who: PersonId, words: BodyId) -> Result<bool, Refusal> {
        match self.circle().fleeting.written().find(|said| said.words == words) {
            Some(said) if said.by == who => Ok(false),
            Some(_) => Err(Refusal::IdTaken),
            None => Ok(true),
        }
    }
}
