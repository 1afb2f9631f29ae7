//! Whoever holds a circle for one evening has equal powers in it, but for one: who holds it for good is not theirs to say.
//! With the release they are out again by themselves, so that nobody has to think of it.
use super::Draft;
use crate::circle::command::{Command, ForTonight};
use crate::circle::event::Standing;
use crate::circle::ids::PersonId;
use crate::circle::refusal::Refusal;

impl Draft<'_> {
    pub(super) fn for_tonight(&mut self, who: PersonId, asked: &ForTonight) -> Result<(), Refusal> {
        let (circle, person, on) = (self.circle(), asked.person, asked.on);
        if !circle.facilitates(person) {
            return Err(Refusal::NoSuchPerson);
        }
        if circle.tonight.contains(&person) == on {
            return Ok(());
        }
        self.holds_for_good(who)?;
        if person == who {
            return Err(Refusal::NotThemselves);
        }
        self.standing(Standing::ForTonight { person, on });
        Ok(())
    }

    /// Refuses what a substitute does not decide: so there is always somebody who holds the circle for good.
    pub(super) fn holds_for_good(&self, who: PersonId) -> Result<(), Refusal> {
        if self.circle().tonight.contains(&who) { Err(Refusal::HereForTonight) } else { Ok(()) }
    }

    /// Whoever is out is answered nothing any more, but for the release with which a substitute went: asked for twice, it
    /// was done before.
    pub(super) fn after_the_release(&self, who: PersonId, command: &Command) -> Result<(), Refusal> {
        match command {
            Command::Release { gathering }
                if self.circle().renew_after.contains(&who) && matches!(self.named(*gathering), Ok(None)) =>
            {
                Ok(())
            }
            _ => Err(Refusal::Removed),
        }
    }

    /// The evening is over. The keys they had stay in use until a facilitator's page has made them new.
    pub(super) fn substitutes_leave(&mut self) {
        let leave: Vec<_> = self.circle().tonight.iter().copied().collect();
        for person in leave {
            self.standing(Standing::SubstituteLeft { person });
            self.take_back_their_invitations(person);
        }
    }
}
