//! What the model answers on the rungs between noticing and parting.
use super::answers::if_new;
use super::model::{Answer, Asked, Call, Hand, Model, Slip, Stage, Stands, Stick};
use afterglow::circle::agenda::SegmentKind;
use afterglow::circle::command::{
    AgreeToClose, Aside, Check, Command, EmergencyEnd, EndAside, ForTonight, HandLead, SignalKind, Write,
};
use afterglow::circle::event::{ClosingReason, Presence};
use afterglow::circle::ids::{BodyId, PersonId};
use afterglow::circle::refusal::Refusal;

/// Whether anybody may ask for it, not only who holds the circle.
pub fn is_for_everyone(command: &Command) -> bool {
    matches!(
        command,
        Command::AgreeToClose(_)
            | Command::EndAside(_)
            | Command::Write(_)
            | Command::FillCard(_)
            | Command::RemoveCard(_)
    )
}

impl Model {
    /// What is no rung is somebody else's.
    pub fn answer_on_the_ladder(&mut self, who: PersonId, command: &Command) -> Option<Answer> {
        Some(match command {
            Command::Check(check) => self.asks_one(who, check),
            Command::HandLead(handed) => self.hands_the_lead(handed),
            Command::ForTonight(asked) => self.lends_the_keys(who, asked),
            Command::EmergencyEnd(end) => self.breaks_off(end),
            Command::AgreeToClose(asked) => self.would_close(who, asked),
            Command::Write(written) => self.passes_a_slip(who, written),
            Command::TellDesk(told) => self.passes_a_note(who, told.words),
            Command::Aside(asked) => self.goes_out_with(who, asked),
            Command::EndAside(asked) => self.goes_back(who, asked),
            other => return self.answer_about_cards(who, other),
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
            self.calls.push(Call { who, kind, seen: false, by: None, settled: false });
        }
        Ok(true)
    }

    /// A facilitator has seen what somebody said.
    pub fn saw(&mut self, by: PersonId, who: PersonId, settled: bool) -> Answer {
        let waited = self.slips_wait.contains(&who);
        let mut called = false;
        for call in self.calls.iter_mut().filter(|call| call.who == who) {
            if !call.seen {
                (call.seen, call.by, called) = (true, Some(by), true);
            }
            if settled && !call.settled {
                (call.settled, called) = (true, true);
            }
        }
        for flags in self.evening.iter_mut().map(|evening| &mut evening.left_flags) {
            called |= flags.iter().any(|people| people.contains(&who));
            flags.retain(|people| !people.contains(&who));
        }
        let answered = self.asked.iter().position(|asked| asked.who == who && asked.said.is_some());
        self.slips_wait.retain(|one| *one != who);
        Ok(called | waited | answered.map(|answered| self.asked.remove(answered)).is_some())
    }

    /// Somebody has the desk's keys on loan, or for good after all.
    fn lends_the_keys(&mut self, who: PersonId, asked: &ForTonight) -> Answer {
        let on_loan = |model: &Self, one| model.on_loan.contains(&one);
        match () {
            () if !self.holds(asked.person) => Err(Refusal::NoSuchPerson),
            () if on_loan(self, asked.person) == asked.on => Ok(false),
            () if on_loan(self, who) => Err(Refusal::HereForTonight),
            () if who == asked.person => Err(Refusal::NotThemselves),
            () => {
                self.on_loan.retain(|one| *one != asked.person);
                self.on_loan.extend(asked.on.then_some(asked.person));
                Ok(true)
            }
        }
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
        evening.is_led_by(handed.person);
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
        if why != ClosingReason::Emergency {
            evening.box_before_closing();
        }
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

    fn passes_a_slip(&mut self, who: PersonId, written: &Write) -> Answer {
        let with = written.with;
        let guest = self.find(with).is_some_and(|known| known.stands == Stands::Inside && !known.holds);
        if !guest || !(with == who || self.holds(who)) {
            return Err(Refusal::NoSuchPerson);
        }
        if let Some(known) = self.knows_the_paper(who, written.words) {
            return known;
        }
        self.slips.push(Slip { with, by: who, words: written.words });
        self.slips_wait.retain(|one| *one != with);
        self.slips_wait.extend((with == who).then_some(with));
        if self.slips.iter().filter(|slip| slip.with == with).count() > 24
            && let Some(oldest) = self.slips.iter().position(|slip| slip.with == with)
        {
            self.slips.remove(oldest);
        }
        Ok(true)
    }

    fn passes_a_note(&mut self, who: PersonId, words: BodyId) -> Answer {
        if let Some(known) = self.knows_the_paper(who, words) {
            return known;
        }
        self.notes.push((who, words));
        if self.notes.len() > 60 {
            self.notes.remove(0);
        }
        Ok(true)
    }

    pub fn knows_the_paper(&self, who: PersonId, words: BodyId) -> Option<Answer> {
        let slips = self.slips.iter().map(|slip| (slip.by, slip.words));
        let (by, _) = slips.chain(self.notes.iter().copied()).chain(self.on_sheets()).find(|(_, one)| *one == words)?;
        Some(if by == who { Ok(false) } else { Err(Refusal::IdTaken) })
    }

    pub fn burns_the_slips(&mut self) {
        self.slips.clear();
        self.slips_wait.clear();
        self.notes.clear();
        self.burns_every_sheet();
    }

    pub fn loses_the_slips_of(&mut self, person: PersonId) {
        self.slips.retain(|slip| slip.with != person);
        self.slips_wait.retain(|one| *one != person);
    }

    fn goes_out_with(&mut self, who: PersonId, asked: &Aside) -> Answer {
        let (guest, person) = (!self.holds(asked.person), asked.person);
        let (reached, now) = (self.online.contains(&person), self.now);
        let Some(evening) = self.tonight(asked.gathering)? else { return Ok(false) };
        let pair = evening.pairs.iter().find(|(one, _)| *one == person);
        if pair.is_some_and(|(_, with)| with.contains(&who)) {
            return Ok(false);
        }
        let full = pair.is_some_and(|(_, with)| with.len() == 2);
        let is = evening.chair(person).filter(|_| guest).ok_or(Refusal::NoSuchPerson)?.is;
        if !evening.here(who) {
            return Err(Refusal::ComeBackFirst);
        }
        if !reached || (is != Presence::Here && is != Presence::SteppedOut) {
            return Err(Refusal::NotReachable);
        }
        if full {
            return Err(Refusal::OutOfBounds);
        }
        let has_it = match evening.stick {
            Stick::HeldOut { to, .. } => Some(to),
            Stick::InHand(Hand { by, .. }) => Some(by),
            Stick::Home | Stick::Middle => None,
        };
        if has_it == Some(who) || has_it == Some(person) {
            evening.take_the_piece_away(true);
            self.writing = None;
        }
        let Some(evening) = &mut self.evening else { return Ok(false) };
        evening.count("aside");
        match evening.pairs.iter_mut().find(|(one, _)| *one == person) {
            Some((_, with)) => with.push(who),
            None => evening.pairs.push((person, vec![who])),
        }
        for one in [who, person] {
            if self.evening.as_ref().is_some_and(|evening| evening.here(one)) {
                self.becomes(one, Presence::SteppedOut, now);
            }
        }
        Ok(true)
    }

    fn goes_back(&mut self, who: PersonId, asked: &EndAside) -> Answer {
        let Some(evening) = self.tonight(asked.gathering)? else { return Ok(false) };
        let of_theirs =
            |(one, with): &(PersonId, Vec<PersonId>)| *one == asked.person && (*one == who || with.contains(&who));
        if !evening.pairs.iter().any(of_theirs) {
            return Ok(false);
        }
        self.unpairs(who);
        self.is_back(who);
        Ok(true)
    }

    /// Nobody is out with this one, and this one is out with nobody.
    pub fn unpairs(&mut self, who: PersonId) {
        let now = self.now;
        let Some(evening) = &mut self.evening else { return };
        let alone: Vec<_> =
            evening.pairs.iter().filter(|(one, _)| *one == who).flat_map(|(_, with)| with.clone()).collect();
        evening.pairs.retain(|(one, _)| *one != who);
        evening.pairs.iter_mut().for_each(|(_, with)| with.retain(|one| *one != who));
        evening.pairs.retain(|(_, with)| !with.is_empty());
        self.count_facilitators(now);
        alone.into_iter().for_each(|one| self.is_back(one));
    }

    fn is_back(&mut self, who: PersonId) {
        let now = self.now;
        let out = self.evening.as_ref().and_then(|evening| evening.chair(who)).map(|chair| chair.is);
        if out == Some(Presence::SteppedOut) && !self.is_sent_out(who) {
            self.becomes(who, Presence::Here, now);
        }
    }

    /// No facilitator in a chair, and one out with somebody: the room waits for them.
    pub fn pauses_while_they_are_out(&mut self) {
        let known = &self.known;
        let Some(evening) = &mut self.evening else { return };
        let holding = || known.iter().filter(|known| known.holds).map(|known| known.id);
        let here = holding().any(|who| evening.here(who));
        let out = holding().any(|who| evening.out_for_somebody(who));
        if evening.stage == Stage::Doors {
            return;
        }
        if here && evening.paused_for_two {
            (evening.paused, evening.paused_for_two) = (false, false);
        }
        let by_themselves = evening.closing == Some(ClosingReason::Agreed);
        if !here && out && !evening.paused && evening.held.is_none() && !by_themselves {
            (evening.paused, evening.paused_for_two, evening.moving_for) = (true, true, 0);
        }
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
