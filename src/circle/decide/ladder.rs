//! The rungs between noticing and parting: a question to one person, the lead in other hands, a closing that those who
//! are here agree to, and an end without a round.
use super::Draft;
use super::room::closing_ring;
use crate::circle::command::{AgreeToClose, Check, EmergencyEnd, HandLead};
use crate::circle::event::{ClosingReason, Gathering, Passing};
use crate::circle::ids::PersonId;
use crate::circle::refusal::Refusal;
use crate::circle::state::{Phase, Room};

impl Draft<'_> {
    pub(super) fn check(&mut self, who: PersonId, check: &Check) -> Result<(), Refusal> {
        let circle = self.circle();
        let asked = circle.fleeting.checks.get(&check.person);
        if !check.on {
            if asked.is_some() {
                self.passing(Passing::Checked { person: check.person, on: false });
            }
            return Ok(());
        }
        let known = circle.people.get(&check.person).filter(|known| known.belonging.is_welcome());
        if known.is_none() || check.person == who {
            return Err(Refusal::NoSuchPerson);
        }
        // Asked already, by whichever facilitator: it is one question. After an answer it is a new one.
        if asked.is_none_or(|asked| asked.answer.is_some()) {
            self.passing(Passing::Checked { person: check.person, on: true });
        }
        Ok(())
    }

    pub(super) fn hand_lead(&mut self, handed: &HandLead) -> Result<(), Refusal> {
        let facilitates = self.circle().facilitates(handed.person);
        let Some(room) = self.named(handed.gathering)? else { return Ok(()) };
        if room.lead == handed.person {
            return Ok(());
        }
        // Nobody is made to lead who is not there to do it.
        if !facilitates || !room.is_here(handed.person) {
            return Err(Refusal::LeadsWhoIsHere);
        }
        self.gathering(Gathering::LeadTaken { person: handed.person });
        Ok(())
    }

    pub(super) fn emergency_end(&mut self, end: &EmergencyEnd) -> Result<(), Refusal> {
        let Some(room) = self.named(end.gathering)? else { return Ok(()) };
        let last = room.plan.agenda.last().map(|part| part.id).ok_or(Refusal::NoSuchSegment)?;
        if room.current().map(|part| part.id) != Some(last) {
            self.begin_closing(ClosingReason::Emergency, last);
        }
        Ok(())
    }

    pub(super) fn agree_to_close(&mut self, who: PersonId, asked: &AgreeToClose) -> Result<(), Refusal> {
        let Some(room) = self.named(asked.gathering)? else { return Ok(()) };
        if !room.seats.contains_key(&who) {
            return Err(Refusal::NoSeat);
        }
        let Some(agreed) = &room.close_offered else {
            // All agreed, and it closes.
            return if room.phase == Phase::Closing { Ok(()) } else { Err(Refusal::NotAskedNow) };
        };
        if agreed.contains(&who) == asked.on {
            return Ok(());
        }
        if !room.is_here(who) {
            return Err(Refusal::ComeBackFirst);
        }
        self.gathering(Gathering::CloseAgreed { person: who, on: asked.on });
        Ok(())
    }

    /// A room that was held for long closes when all who are here agree. Whoever is out or lost keeps nobody waiting, and
    /// one who does not agree keeps it as it is.
    pub(super) fn settle_the_closing(&mut self) {
        let Some(room) = self.circle().room.as_ref() else { return };
        if all_agree(room)
            && let Some(closing) = closing_ring(room)
        {
            self.begin_closing(ClosingReason::Agreed, closing);
        }
    }
}

fn all_agree(room: &Room) -> bool {
    let Some(agreed) = &room.close_offered else { return false };
    let mut here = room.seats.keys().filter(|&&person| room.is_here(person)).peekable();
    here.peek().is_some() && here.all(|person| agreed.contains(person))
}
