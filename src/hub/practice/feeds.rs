//! The addresses that calendars read. A secret like a session's, and another kind: neither opens what the other does.
use super::{PracticeError, PracticeHandle, Secret, Who, hash, secret};
use crate::circle::ids::{CircleId, PersonId};
use crate::circle::limits::Millis;
use crate::circle::practice::PracticeCommand;

impl PracticeHandle {
    /// A fresh address of a person's; one they had before is read by nobody from now on. Who they are there, the circle
    /// has said.
    ///
    /// # Errors
    /// When the asking session is over, there are too many, or the store cannot write.
    pub async fn make_feed(&self, who: &Who, circle: CircleId, person: PersonId) -> Result<Secret, PracticeError> {
        let fresh = Secret::fresh(&self.shared.env);
        let token = fresh.hash();
        self.ask(PracticeCommand::MakeFeed { by: who.session, circle, person, token }).await?;
        Ok(fresh)
    }

    /// Ends a person's address, if there is one.
    ///
    /// # Errors
    /// When the asking session is over, or the store cannot write.
    pub async fn end_feed(&self, who: &Who, circle: CircleId, person: PersonId) -> Result<(), PracticeError> {
        self.ask(PracticeCommand::EndFeed { by: who.session, circle, person }).await
    }

    /// Since when a person has an address, wall time.
    pub fn feed_since(&self, circle: CircleId, person: PersonId) -> Option<Millis> {
        self.shared.state().feeds.of(circle, person).map(|feed| feed.since)
    }

    /// Whose an address is. That it was read is noted nowhere.
    pub fn whose_feed(&self, token: &str) -> Option<(CircleId, PersonId)> {
        if !secret::well_formed(token) {
            return None;
        }
        let shown = hash(token);
        let state = self.shared.state();
        let (circle, person, kept) = state.feeds.whose(&shown)?;
        secret::same(kept, &shown).then_some((circle, person))
    }
}
