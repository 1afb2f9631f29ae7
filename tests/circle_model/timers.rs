//! The model's kitchen timers: each counts down, some stand while the room stands, and the first to ring goes first.
use super::answers_leaving::SlitBox;
use super::answers_pairs::AtTables;
use super::model::{Evening, Hand, Model, Over, Place, Stage, Stick, Tour};
use super::porch::Porch;
use afterglow::circle::agenda::{Entry, SegmentKind};
use afterglow::circle::event::{ClosingReason, Presence};
use afterglow::circle::ids::PersonId;
use afterglow::circle::keys::KeyKind;

/// What rings.
#[derive(Clone, Copy, Debug)]
enum Ring {
    TheEnd,
    Hold,
    WouldYouClose,
    OfferLapses,
    HolderWasWaitedFor,
    LainInTheMiddle,
    BreathOver,
    PadsUp,
    GongIsSilent,
    AtTables(AtTables),
    ClosingGoesOn,
    ClosingMovesOn,
    ClosingBegins,
    LastPart,
    Goodbye,
}

const OFFER: i64 = 60_000;
const LOST: i64 = 90_000;
const HELD: i64 = 3_600_000;
const OFFER_A_CLOSING: i64 = 600_000;

impl Evening {
    fn first_to_ring(&self, now: u64) -> (i64, Ring) {
        let mut timers = vec![(self.ends_in, Ring::TheEnd)];
        timers.extend(self.held.map(|left| (left, Ring::TheEnd)));
        timers.extend(self.offer_in.map(|left| (left, Ring::WouldYouClose)));
        if self.stage == Stage::Open && self.held.is_none() {
            timers.extend(self.alone.map(|left| (left, Ring::Hold)));
        }
        timers.extend(self.gong.hums.map(|(_, left)| (left, Ring::GongIsSilent)));
        if self.ticks() {
            match self.stick {
                Stick::HeldOut { left, .. } => timers.push((left, Ring::OfferLapses)),
                Stick::InHand(Hand { lost: Some(left), waited: false, .. }) => {
                    timers.push((left, Ring::HolderWasWaitedFor));
                }
                Stick::Middle if self.pads.is_some() || self.tables.is_some() => {}
                Stick::Middle if self.chairs.iter().any(|c| c.is == Presence::Here && self.is_for_others(c.who)) => {
                    timers.push((30_000 - self.rested as i64, Ring::LainInTheMiddle));
                }
                Stick::Home
                    if self.pads.is_none()
                        && self.tables.is_none()
                        && self.slow
                        && self.after_a_turn
                        && !self.line().is_empty() =>
                {
                    timers.push((self.breath() as i64 - self.rested as i64, Ring::BreathOver));
                }
                _ => {}
            }
            timers.extend(self.pads.as_ref().map(|pads| (pads.left, Ring::PadsUp)));
            timers.extend(self.rings_at_tables(now).into_iter().map(|(left, what)| (left, Ring::AtTables(what))));
        }
        if let (Some(alone), Stage::Closing) = (self.alone, self.stage) {
            timers.extend(self.goes_by_itself().map(|(left, ring)| (left.max(alone), ring)));
        }
        // Of two that ring together the earlier in this list goes first.
        let mut first = timers[0];
        for timer in timers {
            if timer.0 < first.0 {
                first = timer;
            }
        }
        first
    }

    /// What a closing that nobody leads waits for.
    fn goes_by_itself(&self) -> Option<(i64, Ring)> {
        let closing_ring = self.kind() == Some(SegmentKind::Closing);
        let rested = self.rested as i64;
        let silent = |timer| self.gong.hums.is_none().then_some(timer);
        if self.paused {
            return Some((i64::MIN, Ring::ClosingGoesOn));
        }
        match &self.stick {
            Stick::InHand(hand) if hand.waited => Some((i64::MIN, Ring::ClosingMovesOn)),
            Stick::InHand(hand) if hand.lost.is_none() => silent((hand.quiet, Ring::ClosingMovesOn)),
            Stick::Home if closing_ring && self.tour.is_none() => Some((i64::MIN, Ring::ClosingBegins)),
            Stick::Home if closing_ring && self.round_over() => {
                let anybody = self.chairs.iter().any(|chair| chair.is == Presence::Here);
                silent((LOST - rested, Ring::LastPart)).filter(|_| anybody)
            }
            Stick::Home if self.kind() == Some(SegmentKind::Release) => {
                let minutes = self.plan.agenda.last().map_or(0, |part| part.minutes);
                silent((i64::from(minutes) * 60_000 - rested, Ring::Goodbye))
            }
            _ => None,
        }
    }

    fn count_down(&mut self, ms: u64) {
        let less = ms as i64;
        self.ends_in -= less;
        self.held = self.held.map(|left| left - less);
        self.offer_in = self.offer_in.map(|left| left - less);
        self.alone = self.alone.map(|left| left - less);
        self.open_for = self.open_for.map(|open| open + ms);
        self.gong.hums = self.gong.hums.map(|(which, left)| (which, left - less));
        if !self.ticks() {
            return;
        }
        self.time += ms;
        self.pads.iter_mut().for_each(|pads| pads.left -= less);
        self.sand_runs(less);
        self.moving_for += ms;
        match &mut self.stick {
            Stick::HeldOut { left, .. } => *left -= less,
            Stick::InHand(hand) => {
                hand.for_ms += ms;
                hand.quiet -= less;
                hand.lost = hand.lost.map(|left| left - less);
            }
            Stick::Home | Stick::Middle => self.rested += ms,
        }
    }
}

impl Model {
    /// Lets time pass until `now`, and everything happen that happens by itself meanwhile.
    pub fn advance(&mut self, now: u64) {
        loop {
            let of_the_room = self.evening.as_ref().map(|evening| evening.first_to_ring(self.now));
            let note = self.note_in();
            // Of two that ring together the room's goes first.
            let note_first = note.filter(|(left, _)| of_the_room.is_none_or(|(room, _)| *left.max(&0) < room.max(0)));
            let Some(left) = note_first.map(|(left, _)| left).or(of_the_room.map(|(left, _)| left)) else { break };
            let step = left.max(0) as u64;
            if self.now + step > now {
                break;
            }
            self.time_goes_by(step);
            if let Some((_, note)) = note_first {
                self.porch.note = note;
            } else if let Some((_, ring)) = of_the_room {
                self.rings(ring);
            }
            self.offer_to_the_next();
            self.looks_at_the_porch(true);
        }
        self.time_goes_by(now.saturating_sub(self.now));
    }

    fn time_goes_by(&mut self, ms: u64) {
        if let Some(evening) = &mut self.evening {
            evening.count_down(ms);
        } else {
            self.the_box_waits_on(ms);
        }
        self.now += ms;
    }

    fn rings(&mut self, ring: Ring) {
        let Some(evening) = &mut self.evening else { return };
        match ring {
            Ring::TheEnd => {
                if evening.stage != Stage::Closing {
                    evening.begin_closing(ClosingReason::ByItself);
                }
                self.let_go();
            }
            Ring::Hold => {
                evening.held = Some(HELD);
                evening.offer_in = Some(OFFER_A_CLOSING);
                evening.interrupted = false;
                evening.moving_for = 0;
            }
            Ring::WouldYouClose => (evening.offer_in, evening.agreed) = (None, Some(Vec::new())),
            Ring::OfferLapses => {
                evening.take_the_piece_away(true);
                self.writing = None;
            }
            Ring::HolderWasWaitedFor => {
                if let Stick::InHand(hand) = &mut evening.stick {
                    hand.waited = true;
                }
            }
            Ring::LainInTheMiddle => evening.lain = true,
            // Whoever comes next is offered it, as after everything.
            Ring::BreathOver => {}
            Ring::PadsUp => evening.pads_are_up(),
            Ring::GongIsSilent => evening.gong.hums = None,
            Ring::AtTables(what) => evening.it_rings_at_tables(what),
            Ring::ClosingGoesOn => (evening.paused, evening.paused_for_two) = (false, false),
            Ring::LastPart => evening.enter(evening.plan.agenda.len() - 1),
            Ring::Goodbye => self.let_go(),
            Ring::ClosingMovesOn => {
                let spoke = match &evening.stick {
                    Stick::InHand(hand) => {
                        evening.papers.iter().any(|paper| paper.turn == hand.turn && paper.is_there())
                    }
                    _ => false,
                };
                evening.take_the_piece_away(!spoke);
                self.writing = None;
            }
            Ring::ClosingBegins => self.send_it_round(None),
        }
    }

    /// A piece that lies ready in a round is held out to the next in line.
    pub fn offer_to_the_next(&mut self) {
        self.pauses_while_they_are_out();
        self.closes_if_all_agree();
        self.everyone_has_company();
        let Some(evening) = &mut self.evening else { return };
        evening.the_gong_is_touched();
        if !evening.moves()
            || evening.pads.is_some()
            || evening.tables.is_some()
            || evening.stick != Stick::Home
            || evening.breathes()
        {
            return;
        }
        let Some(&(to, last_time)) = evening.line().first() else { return };
        evening.hands.retain(|hand| hand.0 != to);
        let place = evening.tour.as_mut().and_then(|tour| tour.place(to));
        if let Some(place) = place {
            place.offers += 1;
            place.ticket = None;
        }
        evening.stick = Stick::HeldOut { turn: None, to, left: OFFER, last_time, each: None };
        if let Some(name) = self.names_for_turns.first().copied() {
            self.names_for_turns.remove(0);
            if let Stick::HeldOut { turn, .. } = &mut evening.stick {
                *turn = Some(name);
            }
            let part = evening.plan.agenda[evening.part.unwrap_or(0)].id;
            evening.turns.push((name, to, part));
        }
    }

    pub fn send_it_round(&mut self, first: Option<PersonId>) {
        let known = &self.known;
        let holds = |who: PersonId| known.iter().any(|known| known.id == who && known.holds);
        let Some(evening) = &mut self.evening else { return };
        let mut ring: Vec<_> = evening.chairs.iter().map(|chair| chair.who).filter(|&who| !holds(who)).collect();
        while first.is_some_and(|first| ring.contains(&first) && ring[0] != first) {
            let moved = ring.remove(0);
            ring.push(moved);
        }
        let here = ring.iter().filter(|&&who| evening.here(who)).count();
        let ring_size = ring.len();
        let fresh = |who| Place { who, offers: 0, ticket: None, through: false, passes: false };
        let places = ring.into_iter().map(fresh).collect();
        let many = if here > 0 { here } else { ring_size };
        evening.tour = Some(Tour { each: evening.share_of_time(many), places, tickets: 0 });
        (evening.rested, evening.after_a_turn) = (0, false);
    }

    /// After any change of who is there.
    pub fn count_facilitators(&mut self, since: u64) {
        let patience = self.patience();
        let known = &self.known;
        let Some(evening) = &mut self.evening else { return };
        let there = |known: &&super::model::Known| {
            known.holds && (evening.here(known.id) || evening.out_for_somebody(known.id))
        };
        if known.iter().any(|known| there(&known)) {
            evening.alone = None;
        } else if evening.alone.is_none() {
            evening.alone = Some(patience - (self.now - since) as i64);
        }
    }

    /// Somebody is there, lost, out or gone, since `since`.
    pub fn becomes(&mut self, who: PersonId, is: Presence, since: u64) {
        let holds = self.holds(who);
        let Some(evening) = &mut self.evening else { return };
        for chair in evening.chairs.iter_mut().filter(|chair| chair.who == who) {
            (chair.is, chair.since) = (is, since);
        }
        // Only time in which the room moved counts against somebody who was lost, and no more than their turn.
        let ago = if evening.moves() { (self.now - since).min(evening.moving_for) } else { 0 };
        if let Stick::InHand(hand) = &mut evening.stick
            && hand.by == who
        {
            if is == Presence::ConnectionLost {
                hand.lost = hand.lost.or(Some(LOST - ago.min(hand.for_ms) as i64));
            } else {
                (hand.lost, hand.waited) = (None, false);
                hand.stirs();
            }
        }
        if is == Presence::Here && holds {
            evening.interrupted = false;
        }
        self.count_facilitators(since);
    }

    pub fn sits_down(&mut self, who: PersonId) {
        let (holds, now) = (self.holds(who), self.now);
        let Some(evening) = &mut self.evening else { return };
        evening.chairs.push(super::model::Chair { who, is: Presence::Here, since: now, holds });
        evening.came_in.push(who);
        evening.no_chair_for.retain(|(_, one)| *one != who);
        if holds {
            evening.interrupted = false;
        } else if !evening.with_hands()
            && let Some(tour) = &mut evening.tour
        {
            tour.places.push(Place { who, offers: 0, ticket: None, through: false, passes: false });
        }
        self.count_facilitators(now);
    }

    /// The server stopped and was started again.
    pub fn starts_again(&mut self) {
        self.online.clear();
        self.porch = Porch { ahead: self.porch.ahead, ..Porch::default() };
        self.away.clear();
        self.calls.clear();
        self.asked.clear();
        self.burns_the_slips();
        self.slit_box = SlitBox::default();
        self.unsealed.clear();
        self.moved.clear();
        (self.writing, self.hinted, self.asks) = (None, None, None);
        let patience = self.patience();
        let now = self.now;
        let Some(evening) = &mut self.evening else { return };
        let mut lost_now = Vec::new();
        let pairs = evening.pairs.clone();
        let paired = |who: PersonId| pairs.iter().any(|(one, with)| *one == who || with.contains(&who));
        let there = |chair: &super::model::Chair| {
            chair.is == Presence::Here || (chair.is == Presence::SteppedOut && paired(chair.who))
        };
        for chair in evening.chairs.iter_mut().filter(|chair| there(chair)) {
            (chair.is, chair.since) = (Presence::ConnectionLost, now);
            lost_now.push(chair.who);
        }
        if let Stick::InHand(hand) = &mut evening.stick
            && !hand.waited
            && (hand.lost.is_some() || lost_now.contains(&hand.by))
        {
            hand.lost = Some(LOST);
        }
        evening.alone = Some(patience);
        evening.interrupted = evening.stage == Stage::Open && evening.held.is_none();
        if evening.interrupted {
            evening.moving_for = 0;
        }
    }

    /// The evening is over; what stays is a line in the book.
    pub fn let_go(&mut self) {
        let Some(evening) = self.evening.take() else { return };
        self.drawer.tonight.clear();
        self.asked.clear();
        for call in &mut self.calls {
            call.settled = call.settled || call.seen;
        }
        self.burns_the_slips();
        self.unsealed.clear();
        self.drawer.copies.retain(|copy| copy.what != KeyKind::Gathering);
        self.moved.clear();
        let mut parts = Vec::new();
        for (i, &(part, began)) in evening.entered.iter().enumerate() {
            let end = evening.entered.get(i + 1).map_or(evening.time, |next| next.1);
            parts.push((evening.plan.agenda[part].kind, (end - began) / 1_000));
        }
        let mut attended: Vec<_> = evening.chairs.iter().map(|chair| chair.who).collect();
        attended.sort_unstable();
        for known in self.known.iter_mut().filter(|known| attended.contains(&known.id)) {
            known.sat_before = true;
        }
        self.looks_round(&evening);
        self.there_at = Some(self.wall());
        self.so_far += 1;
        self.numbers.retain(|number| number.0 == evening.plan.gathering);
        self.the_box_waits();
        self.over.push(Over {
            gathering: evening.plan.gathering,
            number: self.so_far,
            closed: evening.closing.unwrap_or(ClosingReason::ByItself),
            attended,
            released_at: self.wall(),
            parts,
            controls: evening.controls,
            ticks: self.ticks,
        });
        if self.over.len() > 60 {
            self.over.remove(0);
        }
        self.plans.retain(|plan| plan.gathering != evening.plan.gathering);
        self.margins.retain(|margin| margin.of != evening.plan.gathering);
        (self.writing, self.asks) = (None, None);
        if self.entry == Entry::DropIn {
            for known in self.known.iter_mut().filter(|known| !known.holds) {
                known.accepted = 0;
            }
        }
        self.whoever_had_them_on_loan_goes();
    }
}
