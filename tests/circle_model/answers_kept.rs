//! What the model answers about keeping: nothing lies in the drawers for ever. Names thirty days after the last evening,
//! who was there ninety, boxes and diaries a hundred and eighty; what was put in after that evening counts from its own day.
use super::model::{Model, Stands};
use afterglow::circle::Circle;
use afterglow::circle::command::Command;
use afterglow::circle::ids::PersonId;
use afterglow::circle::kept::Lapsing;

const DAY: u64 = 24 * 60 * 60_000;

impl Model {
    pub fn remembers_when(&mut self, command: &Command) {
        let now = Some(self.wall());
        match command {
            Command::CallMe { .. } | Command::FillCard(_) => self.names_at = now,
            Command::AcceptAgreements { .. } | Command::ReviseAgreements { .. } | Command::GiveNumber { .. } => {
                self.there_at = now;
            }
            Command::KeepStep(_)
            | Command::ShowStep(_)
            | Command::NotePractice(_)
            | Command::KeepWeeks(_)
            | Command::ShowWeeks(_) => self.boxes_at = now,
            _ => {}
        }
    }

    /// Somebody new said a name and signed; a member with another device did neither.
    pub fn came_to_the_door(&mut self, person: PersonId) {
        if self.find(person).is_some_and(|known| known.stands == Stands::AtTheDoor) {
            (self.names_at, self.there_at) = (Some(self.wall()), Some(self.wall()));
        }
    }

    /// The last evening there was or will be; nobody knows while one is on.
    fn last_evening(&self) -> Option<u64> {
        if self.evening.is_some() {
            return None;
        }
        let ends = self.plans.iter().map(|plan| plan.at + u64::from(plan.minutes) * 60_000);
        ends.chain(self.over.last().map(|over| over.released_at)).chain(self.crossed_at).max()
    }

    fn is_past(&self, given: Option<u64>, days: u64) -> bool {
        let day = self.last_evening().zip(given).map(|(end, given)| end.max(given) + days * DAY);
        day.is_some_and(|day| day <= self.wall())
    }

    pub fn looks_at_the_calendar(&mut self) -> bool {
        let mut did = self.tears_off_old_notes();
        did |= self.takes_old_crosses_down();
        if self.is_past(self.names_at, 30) {
            (self.names_at, did) = (None, true);
            self.envelopes.iter_mut().for_each(|envelope| envelope.inside = None);
            self.unsealed.clear();
        }
        if self.board.is_empty() && self.is_past(self.there_at, 90) {
            (self.there_at, did) = (None, true);
            self.numbers.clear();
            self.over.iter_mut().for_each(|over| over.attended.clear());
            for known in &mut self.known {
                known.accepted = if known.holds { self.version } else { 0 };
                known.sat_before = false;
            }
        }
        if self.is_past(self.boxes_at, 180) {
            (self.boxes_at, did) = (None, true);
            self.cards.clear();
            self.days.clear();
            self.leaves.clear();
        }
        did
    }

    /// What differs in when things go, if anything does.
    pub fn calendars_differ(&self, circle: &Circle) -> Option<String> {
        let rules = Lapsing::ALL.map(|what| circle.lasting.since(what));
        let model = [self.names_at, self.there_at, self.boxes_at];
        (rules != model).then(|| format!("given last: the rules say {rules:?}, the model says {model:?}"))
    }
}
