//! Staying longer: a facilitator asks, everyone here answers for themselves, and it is done when all of them can. One
//! person who has to go is enough to end as planned: they were promised an end, and are not talked out of it.
use super::Draft;
use crate::circle::command::stay::{AnswerStay, AskToStay, StayLonger};
use crate::circle::event::{Gathering, Passing};
use crate::circle::ids::{GatheringId, PersonId};
use crate::circle::limits;
use crate::circle::refusal::Refusal;
use crate::circle::state::{Phase, Room};

impl Draft<'_> {
    pub(super) fn ask_to_stay(&mut self, asked: &AskToStay) -> Result<(), Refusal> {
        let Some(room) = self.not_longer_yet(asked.gathering, asked.until)? else { return Ok(()) };
        let stands = self.circle().fleeting.staying.as_ref().map(|staying| staying.until);
        if !asked.on {
            if stands == Some(asked.until) {
                self.passing(Passing::StayLetGo);
            }
            return Ok(());
        }
        let more = asked.until - room.plan.minutes;
        if more > limits::STAY_MINUTES_MAX || room.longer + more > limits::LONGER_MINUTES_MAX {
            return Err(Refusal::OutOfBounds);
        }
        if stands != Some(asked.until) {
            self.passing(Passing::AskedToStay { until: asked.until });
        }
        Ok(())
    }

    pub(super) fn answer_stay(&mut self, who: PersonId, asked: &AnswerStay) -> Result<(), Refusal> {
        let Some(room) = self.not_longer_yet(asked.gathering, asked.until)? else { return Ok(()) };
        if !room.seats.contains_key(&who) {
            return Err(Refusal::NoSeat);
        }
        let circle = self.circle();
        let staying = circle.fleeting.staying.as_ref().filter(|staying| staying.until == asked.until);
        let staying = staying.filter(|_| !circle.facilitates(who)).ok_or(Refusal::NotAskedNow)?;
        if staying.answers.get(&who) != Some(&asked.stays) {
            self.passing(Passing::AnsweredStay { person: who, stays: asked.stays });
        }
        Ok(())
    }

    pub(super) fn stay_longer(&mut self, asked: &StayLonger) -> Result<(), Refusal> {
        if self.not_longer_yet(asked.gathering, asked.until)?.is_none() {
            return Ok(());
        }
        let circle = self.circle();
        if circle.fleeting.staying.as_ref().map(|staying| staying.until) != Some(asked.until) {
            return Err(Refusal::NotAskedNow);
        }
        if circle.agreed_to_stay().is_none() {
            return Err(Refusal::NotAgreed);
        }
        self.gathering(Gathering::Extended { until: asked.until });
        Ok(())
    }

    /// The running gathering, while it is open and has fewer minutes than those named.
    fn not_longer_yet(&self, gathering: GatheringId, until: u32) -> Result<Option<&Room>, Refusal> {
        let Some(room) = self.named(gathering)? else { return Ok(None) };
        if room.plan.minutes >= until {
            return Ok(None);
        }
        match room.phase {
            Phase::Doors => Err(Refusal::NotOpen),
            Phase::Closing => Err(Refusal::Closing),
            Phase::Open => Ok(Some(room)),
        }
    }
}
