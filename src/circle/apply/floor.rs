//! How the floor changes: time that is given, seats, pace, and whoever had the piece from the middle.
use crate::circle::agenda::SegmentKind;
use crate::circle::event::Gathering;
use crate::circle::ids::PersonId;
use crate::circle::state::{Piece, Room};

impl Room {
    pub(super) fn apply_floor(&mut self, event: &Gathering) {
        match event {
            Gathering::TimeGiven { turn, more } => {
                if let Piece::Held(holding) = &mut self.piece
                    && holding.turn == *turn
                {
                    holding.each += more;
                    holding.given += more;
                }
                self.used("time_given");
            }
            Gathering::MinutesGiven { minutes } => {
                self.plan.set_minutes(minutes);
                self.used("minutes_given");
            }
            Gathering::Reseated { order } => {
                self.order.clone_from(order);
                self.used("reseated");
            }
            Gathering::EachSet { each } => {
                if let Some(round) = &mut self.round {
                    round.each = *each;
                }
                self.used("time_shared_out");
            }
            Gathering::PaceSet { slow } => {
                self.slow = *slow;
                if *slow {
                    self.used("slow_pace");
                }
            }
            Gathering::HandRaised { person } => {
                if let Some(hands) = &mut self.round {
                    hands.queue.push(*person);
                }
            }
            Gathering::HandLowered { person } => {
                if let Some(hands) = &mut self.round {
                    hands.queue.retain(|raised| raised != person);
                    hands.again.retain(|raised| raised != person);
                }
            }
            Gathering::Extended { until } => {
                let more = until.saturating_sub(self.plan.minutes);
                if let Some(part) = self.segment.and_then(|place| self.plan.agenda.get_mut(place)) {
                    part.minutes += more;
                    self.plan.minutes += more;
                    self.longer += more;
                }
                self.used("extended");
            }
            _ => {}
        }
    }

    /// Notes who has the piece where no order says who had it. When everyone had it, it goes through all once more.
    pub(super) fn note_centre(&mut self, by: PersonId, facilitates: impl Fn(PersonId) -> bool) {
        match self.kind() {
            Some(SegmentKind::OpenCentre) => {}
            Some(SegmentKind::Stack) => {
                self.had_centre.insert(by);
                return;
            }
            _ => return,
        }
        let waits = |person: &PersonId| self.is_here(*person) && !self.had_centre.contains(person);
        let somebody_waits = self.seats.keys().any(|person| waits(person) && !facilitates(*person));
        if !somebody_waits && self.had_centre.contains(&by) {
            self.had_centre.clear();
        }
        self.had_centre.insert(by);
    }
}
