//! Leaving cards get another name as they come in, drawn here. What a browser called its card is forgotten with this, so
//! that no answer, no log and no order of names leads from a card back to a line.
use super::actor::Actor;
use super::connection::{Act, Decision};
use crate::circle::command::Command;
use crate::circle::ids::BodyId;

impl Actor {
    /// A decision as it came; a leaving card under its new name.
    pub(super) fn nameless(&self, mut decision: Decision) -> Decision {
        if let Act::Person { command, .. } = &mut decision.act
            && let Command::LeaveCard(left) = &mut **command
            && let Some(card) = decision.bodies.remove(&left.card)
        {
            left.card = BodyId(self.env.uuid());
            decision.bodies.insert(left.card, card);
        }
        decision
    }
}
