//! Numbers: how settled somebody feels on the way in and on the way out. Theirs and the facilitators' alone.
use super::Draft;
use crate::circle::command::Moment;
use crate::circle::event::Standing;
use crate::circle::ids::{BodyId, GatheringId, PersonId};
use crate::circle::refusal::Refusal;

impl Draft<'_> {
    pub(super) fn give_number(
        &mut self,
        who: PersonId,
        gathering: GatheringId,
        moment: Moment,
        number: BodyId,
    ) -> Result<(), Refusal> {
        let circle = self.circle();
        let mut given = circle.numbers.get(&gathering).and_then(|all| all.get(&who)).copied().unwrap_or_default();
        if *given.of(moment) == Some(number) {
            return Ok(());
        }
        if circle.asks_for_number(who, moment) != Some(gathering) {
            return Err(Refusal::NotAskedNow);
        }
        self.standing(Standing::NumberGiven { gathering, person: who, moment, number });
        Ok(())
    }
}
