//! The bell: a call to pause and breathe (Circle Way; `domain.md` 1.4). It stops the clock, and never a turn: whoever has the
//! piece keeps it, and may go on.
use super::{Draft, runs};
use crate::circle::command::bell::{Guard, Ring};
use crate::circle::event::Gathering;
use crate::circle::ids::PersonId;
use crate::circle::limits;
use crate::circle::refusal::Refusal;

impl Draft<'_> {
    pub(super) fn ring(&mut self, who: PersonId, asked: &Ring) -> Result<(), Refusal> {
        let Some(room) = self.named(asked.gathering)? else { return Ok(()) };
        self.seated(who)?;
        if room.bell.rung.contains(&asked.bell) {
            return Ok(());
        }
        runs(room)?;
        self.circle().may_ring(room, who)?;
        // Whoever rings while it sounds has what they asked for.
        if room.bell.sounds.is_none() {
            self.gathering(Gathering::BellRang { bell: asked.bell });
        }
        Ok(())
    }

    pub(super) fn guard(&mut self, who: PersonId, asked: &Guard) -> Result<(), Refusal> {
        let circle = self.circle();
        let holds = circle.facilitates(who);
        if !holds && (asked.on || asked.person != who) {
            return Err(Refusal::FacilitatorsOnly);
        }
        let Some(room) = self.named(asked.gathering)? else { return Ok(()) };
        if room.bell.guardians.contains(&asked.person) == asked.on {
            return Ok(());
        }
        if asked.on {
            if !room.seats.contains_key(&asked.person) {
                return Err(Refusal::NoSuchPerson);
            }
            // Whoever holds the circle rings it anyway.
            if circle.facilitates(asked.person) {
                return Ok(());
            }
            if room.bell.guardians.len() >= limits::GUARDIANS_MAX {
                return Err(Refusal::EnoughGuardians);
            }
        }
        self.gathering(Gathering::GuardianSet { person: asked.person, on: asked.on });
        Ok(())
    }
}
