//! What lapses: when it was last given, and how it goes.
use crate::circle::event::Standing;
use crate::circle::kept::Lapsing;
use crate::circle::limits::Millis;
use crate::circle::state::Circle;

impl Circle {
    /// Notes when something of what lapses was last given.
    pub(super) fn lasts(&mut self, event: &Standing, wall: Millis) {
        let given: &[Lapsing] = match event {
            Standing::Knocked { .. } => &[Lapsing::Names, Lapsing::Attendance],
            Standing::Renamed { .. } | Standing::CardFilled { .. } => &[Lapsing::Names],
            Standing::AgreementsAccepted { .. } | Standing::NumberGiven { .. } | Standing::Released { .. } => {
                &[Lapsing::Attendance]
            }
            Standing::StepKept { .. } | Standing::StepShown { .. } | Standing::PracticeNoted { .. } => &[Lapsing::Own],
            _ => &[],
        };
        for what in given {
            self.lasting.set(*what, Some(wall));
        }
    }

    /// Something is let go.
    pub(super) fn let_lapse(&mut self, what: Lapsing) {
        self.lasting.set(what, None);
        match what {
            Lapsing::Names => {
                self.cards.values_mut().for_each(|card| card.text = None);
                self.fleeting.cards.clear();
            }
            Lapsing::Attendance => {
                self.past.iter_mut().for_each(|past| past.counts_only());
                self.numbers.clear();
                // Whoever was in them has no more of them by now, however the records read.
                self.follow_ups.clear();
                let stands = self.agreements.version;
                for known in self.people.values_mut() {
                    // Whoever holds the circle holds its agreements; everyone else reads them again before the next time.
                    known.accepted = if known.role.facilitates() { stands } else { 0 };
                    known.was_here = false;
                }
            }
            Lapsing::Own => self.own.clear(),
        }
    }
}
