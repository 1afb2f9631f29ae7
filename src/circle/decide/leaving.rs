//! Leaving cards: taken once from each person, in memory alone.
use super::Draft;
use crate::circle::command::leaving::LeaveCard;
use crate::circle::event::Passing;
use crate::circle::ids::PersonId;
use crate::circle::refusal::Refusal;

impl Draft<'_> {
    pub(super) fn leave_card(&mut self, who: PersonId, left: &LeaveCard) -> Result<(), Refusal> {
        let circle = self.circle();
        if circle.left_card(who, left.gathering) {
            return Ok(());
        }
        if circle.asks_for_card(who) != Some(left.gathering) {
            return Err(Refusal::NotAskedNow);
        }
        if circle.fleeting.leaving.texts().any(|card| card == left.card) {
            return Err(Refusal::IdTaken);
        }
        self.passing(Passing::CardLeft { person: who, card: left.card });
        Ok(())
    }
}
