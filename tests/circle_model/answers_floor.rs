//! What the model answers on the floor: offers by name, the order of chairs, and time, as on paper.
use super::answers::if_new;
use super::answers_room::{is_now, must_move, whose};
use super::model::{Answer, Evening, Hand, Model, Stage, Stick};
use afterglow::circle::agenda::SegmentKind;
use afterglow::circle::command::Command;
use afterglow::circle::command::floor::Hand as RaisedHand;
use afterglow::circle::command::floor::{GiveMinutes, GiveTime, Hint, Offer, Reseat, ShareTime, Skip, SlowPace};
use afterglow::circle::command::stay::{AnswerStay, AskToStay, StayLonger};
use afterglow::circle::event::Presence;
use afterglow::circle::ids::{PersonId, TurnId};
use afterglow::circle::refusal::Refusal;

/// An offer stands for a minute.
const OFFER: i64 = 60_000;

impl Evening {
    /// The quiet between two turns, in milliseconds.
    pub fn breath(&self) -> u64 {
        let part = self.part.map_or(0, |part| self.plan.agenda[part].breath_seconds);
        if self.slow && part < 30 { 30_000 } else { u64::from(part) * 1_000 }
    }

    /// Whether the piece rests after a turn, in a circle that goes slowly.
    pub fn breathes(&self) -> bool {
        self.slow && self.after_a_turn && self.rested < self.breath()
    }

    /// Notes who has the piece from the middle; when nobody is left who had none, the list begins anew.
    pub fn has_it_from_the_middle(&mut self, who: PersonId) {
        if self.with_hands() && !self.had.contains(&who) {
            self.had.push(who);
        }
        if self.kind() != Some(SegmentKind::OpenCentre) {
            return;
        }
        if self.had.contains(&who) && !self.somebody_had_none() {
            self.had.clear();
        }
        if !self.had.contains(&who) {
            self.had.push(who);
        }
    }

    /// Takes an offer back as if it had not been made; they come next, or after the others.
    fn unmakes_the_offer(&mut self, next: bool) {
        let Stick::HeldOut { to, last_time, .. } = self.stick else { return };
        self.take_the_piece_away(false);
        if self.with_hands() {
            self.hands.insert(if next { 0 } else { self.hands.len() }, (to, last_time));
            return;
        }
        let Some(tour) = &mut self.tour else { return };
        let Some(at) = tour.places.iter().position(|place| place.who == to) else { return };
        let mut place = tour.places.remove(at);
        (place.offers, place.through) = (place.offers - 1, false);
        if last_time {
            tour.tickets += 1;
            let lowest = tour.places.iter().filter_map(|place| place.ticket).min().unwrap_or(tour.tickets);
            place.ticket = Some(if next { lowest - 1 } else { tour.tickets });
        }
        let to_the_front = next && !last_time;
        tour.places.insert(if to_the_front { 0 } else { tour.places.len() }, place);
    }

    /// Whether this person may be offered the piece, and whether for the last time.
    fn may_be_offered_it(&self, who: PersonId) -> Result<bool, Refusal> {
        let centre = self.kind() == Some(SegmentKind::OpenCentre);
        if !centre && !self.in_a_ring() && !self.with_hands() {
            return Err(Refusal::NoPieceHere);
        }
        if matches!(self.stick, Stick::InHand(_)) {
            return Err(Refusal::PieceIsTaken);
        }
        let chair = self.chair(who).filter(|chair| !self.in_a_ring() || !chair.holds).ok_or(Refusal::NoSuchPerson)?;
        if !centre && self.tour.is_none() {
            return Err(Refusal::RoundNotBegun);
        }
        if chair.is != Presence::Here {
            return Err(Refusal::TheyAreOut);
        }
        if self.turns.len() >= 2_000 {
            return Err(Refusal::OutOfBounds);
        }
        if self.with_hands() {
            return Ok(self.hands.contains(&(who, true)));
        }
        let Some(tour) = &self.tour else {
            return if self.is_for_others(who) { Err(Refusal::OthersFirst) } else { Ok(true) };
        };
        let place = tour.places.iter().find(|place| place.who == who);
        let never = |place: &super::model::Place| place.offers == 0 && place.ticket.is_none() && !place.through;
        if place.is_some_and(never) {
            return Ok(false);
        }
        // Everyone here who would still be offered it, whoever has an offer now among them.
        let mut line = self.line();
        if let Stick::HeldOut { to, last_time, .. } = self.stick
            && self.here(to)
        {
            line.push((to, last_time));
        }
        let comes_again = place.is_some_and(|place| place.ticket.is_some());
        let fits = if comes_again { line.iter().all(|(_, last)| *last) } else { line.is_empty() };
        if fits { Ok(true) } else { Err(Refusal::FirstOffersFirst) }
    }

    fn hand(&mut self, named: TurnId) -> Result<Option<&mut Hand>, Refusal> {
        let past = whose(self, named).is_some();
        match &mut self.stick {
            Stick::InHand(hand) if hand.turn == named => Ok(Some(hand)),
            Stick::HeldOut { turn, .. } if *turn == Some(named) => Err(Refusal::NotTakenYet),
            _ if past => Ok(None),
            _ => Err(Refusal::TurnIsOver),
        }
    }

    /// What is left of this part, for everyone who is still to come.
    fn shares_out(&self) -> Option<u64> {
        let part = self.part?;
        let minutes: u32 = self.plan.agenda[..=part].iter().map(|part| part.minutes).sum();
        let mut left = i64::from(minutes) * 60_000 - self.open_for? as i64;
        let mut people = self.line().len() as i64;
        match &self.stick {
            Stick::HeldOut { .. } => people += 1,
            Stick::InHand(hand) => left = left.max(0) - (hand.each as i64 - hand.for_ms as i64).max(0),
            Stick::Home | Stick::Middle => {}
        }
        if people == 0 {
            return None;
        }
        let seconds = (left.max(0) / people - self.breath() as i64).max(0) / 1_000;
        let most = self.plan.agenda[part].each_seconds.map_or(i64::MAX, i64::from);
        Some(seconds.max(20).min(most) as u64 * 1_000)
    }
}

impl Model {
    pub fn answer_on_the_floor(&mut self, command: &Command) -> Answer {
        match command {
            Command::Reseat(Reseat { gathering, order }) => {
                let Some(evening) = self.tonight(*gathering)? else { return Ok(false) };
                if evening.chairs.iter().map(|chair| chair.who).eq(order.iter().copied()) {
                    return Ok(false);
                }
                if evening.in_a_ring() && evening.tour.is_some() && !evening.round_over() {
                    return Err(Refusal::MidRound);
                }
                if evening.tables.is_some() {
                    return Err(Refusal::PairsAreOn);
                }
                let mut chairs = Vec::new();
                for who in order {
                    let at = evening.chairs.iter().position(|chair| chair.who == *who);
                    let new = !chairs.iter().any(|chair: &super::model::Chair| chair.who == *who);
                    let Some(at) = at.filter(|_| new) else { return Err(Refusal::OrderMoved) };
                    chairs.push(evening.chairs[at].clone());
                }
                if chairs.len() < evening.chairs.len() {
                    return Err(Refusal::OrderMoved);
                }
                evening.chairs = chairs;
                evening.count("reseated");
                Ok(true)
            }
            Command::SlowPace(SlowPace { gathering, on }) => {
                let Some(evening) = self.tonight(*gathering)? else { return Ok(false) };
                if_new(evening.slow != *on, || {
                    evening.slow = *on;
                    if *on {
                        evening.count("slow_pace");
                    }
                })
            }
            other => self.answer_about_turns(other),
        }
    }

    pub fn raises_a_hand(&mut self, who: PersonId, asked: &RaisedHand) -> Answer {
        let evening = self.evening.as_mut().ok_or(Refusal::NoGathering)?;
        evening.chair(who).ok_or(Refusal::NoSeat)?;
        if !is_now(evening, asked.segment)? {
            return Ok(false);
        }
        if !evening.with_hands() {
            return Err(Refusal::NoHandsHere);
        }
        let up = evening.hands.iter().any(|hand| hand.0 == who);
        if !asked.up {
            return if_new(up, || evening.hands.retain(|hand| hand.0 != who));
        }
        let has_it = match evening.stick {
            Stick::HeldOut { to, .. } => to == who,
            Stick::InHand(Hand { by, .. }) => by == who,
            Stick::Home | Stick::Middle => false,
        };
        if up || has_it {
            return Ok(false);
        }
        must_move(evening)?;
        if !evening.here(who) {
            return Err(Refusal::ComeBackFirst);
        }
        if evening.turns.len() >= 2_000 {
            return Err(Refusal::OutOfBounds);
        }
        evening.hands.push((who, false));
        Ok(true)
    }

    pub fn answer_about_staying(&mut self, who: PersonId, command: &Command) -> Answer {
        let (gathering, until) = match command {
            Command::AskToStay(AskToStay { gathering, until, .. })
            | Command::AnswerStay(AnswerStay { gathering, until, .. })
            | Command::StayLonger(StayLonger { gathering, until }) => (*gathering, *until),
            other => unreachable!("nothing about staying: {other:?}"),
        };
        let holds = self.holds(who);
        let asked = self.asks.as_ref().filter(|asks| asks.0 == until).cloned();
        let Some(evening) = self.tonight(gathering)? else { return Ok(false) };
        if until <= evening.plan.minutes {
            return Ok(false);
        }
        match evening.stage {
            Stage::Doors => return Err(Refusal::NotOpen),
            Stage::Closing => return Err(Refusal::Closing),
            Stage::Open => {}
        }
        let more = until - evening.plan.minutes;
        match command {
            Command::AskToStay(AskToStay { on: false, .. }) => if_new(asked.is_some(), || self.asks = None),
            Command::AskToStay(_) if more > 15 || evening.longer + more > 30 => Err(Refusal::OutOfBounds),
            Command::AskToStay(_) => if_new(asked.is_none(), || self.asks = Some((until, Vec::new()))),
            Command::AnswerStay(AnswerStay { stays, .. }) => {
                evening.chair(who).ok_or(Refusal::NoSeat)?;
                if holds || asked.is_none() {
                    return Err(Refusal::NotAskedNow);
                }
                let Some((_, said)) = &mut self.asks else { return Ok(false) };
                let same = said.contains(&(who, *stays));
                said.retain(|one| one.0 != who);
                said.push((who, *stays));
                Ok(!same)
            }
            _ => {
                let (_, said) = asked.ok_or(Refusal::NotAskedNow)?;
                let guests = evening.chairs.iter().filter(|chair| !chair.holds && chair.is == Presence::Here);
                let mut guests = guests.map(|chair| said.contains(&(chair.who, true))).collect::<Vec<_>>();
                guests.dedup();
                if guests != [true] {
                    return Err(Refusal::NotAgreed);
                }
                let part = evening.part.unwrap_or(0);
                evening.plan.agenda[part].minutes += more;
                evening.plan.minutes += more;
                evening.longer += more;
                evening.ends_in += i64::from(more) * 60_000;
                evening.count("extended");
                self.asks = None;
                Ok(true)
            }
        }
    }

    fn answer_about_turns(&mut self, command: &Command) -> Answer {
        let evening = self.evening.as_mut().ok_or(Refusal::NoGathering)?;
        match command {
            Command::GiveTime(GiveTime { turn, each }) => {
                let moves = must_move(evening);
                let Some(hand) = evening.hand(*turn)?.filter(|hand| hand.each == *each) else { return Ok(false) };
                moves?;
                if hand.gifts == 5 {
                    return Err(Refusal::EnoughGiven);
                }
                (hand.gifts, hand.each, hand.quiet) = (hand.gifts + 1, hand.each + 60_000, hand.quiet + 60_000);
                evening.count("time_given");
                Ok(true)
            }
            Command::Hint(Hint { turn }) => {
                let there = evening.hand(*turn)?.is_some();
                if !there {
                    return Ok(false);
                }
                must_move(evening)?;
                if_new(self.hinted != Some(*turn), || self.hinted = Some(*turn))
            }
            Command::GiveMinutes(GiveMinutes { segment, minutes }) => {
                if !is_now(evening, *segment)? {
                    return Ok(false);
                }
                let part = evening.part.ok_or(Refusal::NotOpen)?;
                if *minutes <= evening.plan.agenda[part].minutes {
                    return Ok(false);
                }
                if evening.stage != Stage::Open {
                    return Err(Refusal::ClosingIsReserved);
                }
                // Minute by minute, from the last part before the closing.
                let mut agenda = evening.plan.agenda.clone();
                let last = agenda.len() - 2;
                while agenda[part].minutes < *minutes {
                    let giver = (part + 1..last).rev().find(|&at| agenda[at].minutes > 1);
                    agenda[giver.ok_or(Refusal::ClosingIsReserved)?].minutes -= 1;
                    agenda[part].minutes += 1;
                }
                evening.plan.agenda = agenda;
                evening.count("minutes_given");
                Ok(true)
            }
            Command::ShareTime(ShareTime { segment, each }) => {
                if !is_now(evening, *segment)? {
                    return Ok(false);
                }
                if !evening.in_a_ring() {
                    return Err(Refusal::NoPieceHere);
                }
                let has = evening.tour.as_ref().ok_or(Refusal::RoundNotBegun)?.each;
                if has != *each {
                    return Ok(false);
                }
                must_move(evening)?;
                let shared = evening.shares_out().ok_or(Refusal::NobodyWaits)?;
                if let Some(tour) = &mut evening.tour {
                    tour.each = shared;
                }
                if_new(shared != has, || evening.count("time_shared_out"))
            }
            Command::Offer(Offer { segment, person, turn }) => {
                if let Some(known) = whose(evening, *turn) {
                    return if known == (*person, *segment) { Ok(false) } else { Err(Refusal::IdTaken) };
                }
                if !is_now(evening, *segment)? {
                    return Ok(false);
                }
                must_move(evening)?;
                let before = match evening.stick {
                    Stick::HeldOut { to, .. } if to == *person => return Ok(false),
                    Stick::HeldOut { .. } => true,
                    _ => false,
                };
                let last_time = evening.may_be_offered_it(*person)?;
                if before {
                    evening.unmakes_the_offer(true);
                    self.writing = None;
                }
                let here = evening.chairs.iter().filter(|chair| chair.is == Presence::Here).count();
                let each = evening.tour.is_none().then(|| evening.share_of_time(here));
                if let Some(place) = evening.tour.as_mut().and_then(|tour| tour.place(*person)) {
                    (place.offers, place.ticket, place.passes) = (place.offers + 1, None, false);
                }
                evening.hands.retain(|hand| hand.0 != *person);
                evening.stick = Stick::HeldOut { turn: Some(*turn), to: *person, left: OFFER, last_time, each };
                evening.turns.push((*turn, *person, *segment));
                evening.count("offered");
                Ok(true)
            }
            Command::Skip(Skip { turn: named }) => {
                let last_time = match evening.stick {
                    Stick::HeldOut { turn, last_time, .. } if turn == Some(*named) => last_time,
                    _ if whose(evening, *named).is_some() => return Ok(false),
                    _ => return Err(Refusal::TurnIsOver),
                };
                must_move(evening)?;
                if evening.tour.is_some() && evening.line().iter().all(|(_, last)| *last != last_time) {
                    return Err(Refusal::NobodyWaits);
                }
                if evening.turns.len() >= 2_000 {
                    return Err(Refusal::OutOfBounds);
                }
                evening.unmakes_the_offer(false);
                evening.count("skipped");
                self.writing = None;
                Ok(true)
            }
            other => unreachable!("nothing of the floor: {other:?}"),
        }
    }
}
