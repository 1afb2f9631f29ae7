//! What the model answers on the rungs between noticing and parting.
use super::answers::if_new;
use super::model::{Answer, Asked, Call, Model, Stage, Stands, Stick};
use afterglow::circle::agenda::SegmentKind;
use afterglow::circle::command::{AgreeToClose, Check, Command, EmergencyEnd, HandLead, SignalKind};
use afterglow::circle::event::{ClosingReason, Presence};
use afterglow::circle::ids::PersonId;
use afterglow::circle::refusal::Refusal;

/// Whether anybody may ask for it, not only who holds the circle.
pub fn is_for_everyone(command: &Command) -> bool {
    matches!(command, Command::AgreeToClose(_))
}

impl Model {
    /// What is no rung is somebody else's.
    pub fn answer_on_the_ladder(&mut self, who: PersonId, command: &Command) -> Option<Answer> {
        Some(match command {
            Command::Check(check) => self.asks_one(who, check),
            Command::HandLead(handed) => self.hands_the_lead(handed),
            Command::EmergencyEnd(end) => self.breaks_off(end),
            Command::AgreeToClose(asked) => self.would_close(who, asked),
            _ => return None,
        })
    }

    fn asks_one(&mut self, who: PersonId, check: &Check) -> Answer {
        let before = self.asked.iter().position(|asked| asked.who == check.person);
        if !check.on {
            return Ok(before.map(|before| self.asked.remove(before)).is_some());
        }
        let stands = self.find(check.person).map(|known| known.stands);
        if check.person == who || !matches!(stands, Some(Stands::AtTheDoor | Stands::Inside)) {
            return Err(Refusal::NoSuchPerson);
        }
        match before {
            Some(before) if self.asked[before].said.is_none() => return Ok(false),
            Some(before) => drop(self.asked.remove(before)),
            None => {}
        }
        self.asked.push(Asked { who: check.person, said: None });
        Ok(true)
    }

    /// One tap: a call, and the answer to whoever asked.
    pub fn calls_out(&mut self, who: PersonId, kind: SignalKind) -> Answer {
        let asked = self.asked.iter_mut().find(|asked| asked.who == who && asked.said != Some(kind));
        let answers = asked.is_some();
        if let Some(asked) = asked {
            asked.said = Some(kind);
        }
        if !answers && self.calls.iter().any(|call| call.who == who && call.kind == kind && !call.seen) {
            return Ok(false);
        }
        self.calls.retain(|call| call.who != who);
        if kind != SignalKind::Ok {
            self.calls.push(Call { who, kind, seen: false });
        }
        Ok(true)
    }

    /// A facilitator has seen what somebody said.
    pub fn saw(&mut self, who: PersonId) -> Answer {
        let call = self.calls.iter_mut().find(|call| call.who == who && !call.seen);
        let called = call.map(|call| call.seen = true).is_some();
        let answered = self.asked.iter().position(|asked| asked.who == who && asked.said.is_some());
        Ok(called | answered.map(|answered| self.asked.remove(answered)).is_some())
    }

    fn hands_the_lead(&mut self, handed: &HandLead) -> Answer {
        let holds = self.holds(handed.person);
        let Some(evening) = self.tonight(handed.gathering)? else { return Ok(false) };
        if evening.lead == handed.person {
            return Ok(false);
        }
        if !holds || !evening.here(handed.person) {
            return Err(Refusal::LeadsWhoIsHere);
        }
        evening.lead = handed.person;
        evening.count("lead_taken");
        Ok(true)
    }

    fn breaks_off(&mut self, end: &EmergencyEnd) -> Answer {
        let Some(evening) = self.tonight(end.gathering)? else { return Ok(false) };
        if evening.kind() == Some(SegmentKind::Release) {
            return Ok(false);
        }
        let last = evening.plan.agenda.len() - 1;
        self.closes_with(ClosingReason::Emergency, last);
        Ok(true)
    }

    /// Whatever goes on is over, and a part of the closing begins.
    fn closes_with(&mut self, why: ClosingReason, part: usize) {
        let Some(evening) = &mut self.evening else { return };
        if matches!(evening.stick, Stick::HeldOut { .. } | Stick::InHand(_)) {
            self.writing = None;
        }
        evening.take_the_piece_away(false);
        evening.begin_closing(why);
        if why == ClosingReason::Emergency {
            evening.count("emergency_end");
        }
        evening.enter(part);
    }

    fn would_close(&mut self, who: PersonId, asked: &AgreeToClose) -> Answer {
        let Some(evening) = self.tonight(asked.gathering)? else { return Ok(false) };
        let is = evening.chair(who).ok_or(Refusal::NoSeat)?.is;
        if evening.stage == Stage::Closing {
            return Ok(false);
        }
        let agreed = evening.agreed.as_mut().ok_or(Refusal::NotAskedNow)?;
        if agreed.contains(&who) == asked.on {
            return Ok(false);
        }
        if is != Presence::Here {
            return Err(Refusal::ComeBackFirst);
        }
        if_new(true, || {
            agreed.retain(|one| *one != who);
            agreed.extend(asked.on.then_some(who));
        })
    }

    /// When everyone in a chair says so.
    pub fn closes_if_all_agree(&mut self) {
        let Some(evening) = &self.evening else { return };
        let Some(agreed) = &evening.agreed else { return };
        let mut here = evening.chairs.iter().filter(|chair| chair.is == Presence::Here);
        let nobody = here.clone().next().is_none();
        if nobody || !here.all(|chair| agreed.contains(&chair.who)) || evening.stage == Stage::Closing {
            return;
        }
        let closing = evening.plan.agenda.len() - 2;
        self.closes_with(ClosingReason::Agreed, closing);
    }
}
