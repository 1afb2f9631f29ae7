//! The rungs between noticing and parting, by number.
use super::acts::Die;
use super::choose::{Chooser, nth};
use afterglow::circle::Circle;
use afterglow::circle::command::{AgreeToClose, Check, Command, EmergencyEnd, HandLead};
use afterglow::circle::ids::{GatheringId, PersonId};

/// How many there are.
pub const RUNGS: usize = 4;

impl Chooser {
    pub fn rung(&mut self, circle: &Circle, which: usize, die: Die) -> Command {
        let gathering = self.tonights(circle, die);
        let person = self.somebody(circle, die);
        let on = !die.who.is_multiple_of(4);
        match which {
            0 => Command::Check(Check { person, on }),
            1 => {
                let holding: Vec<_> = self.holders.clone();
                let person = nth(&holding, die.extra).filter(|_| die.noun < 200).unwrap_or(person);
                Command::HandLead(HandLead { gathering, person })
            }
            2 => Command::EmergencyEnd(EmergencyEnd { gathering }),
            _ => Command::AgreeToClose(AgreeToClose { gathering, on }),
        }
    }

    /// Mostly the gathering that is on, sometimes one that is planned or over, now and then none at all.
    fn tonights(&mut self, circle: &Circle, die: Die) -> GatheringId {
        let right = circle.running_gathering().filter(|_| die.noun < 150);
        let past = circle.past.iter().map(|past| past.gathering);
        let others: Vec<_> = past.chain(circle.planned.keys().copied()).collect();
        let other = nth(&others, die.extra).filter(|_| die.noun < 225);
        right.or(other).unwrap_or_else(|| GatheringId(self.names.fresh()))
    }

    /// Mostly somebody who sits in the ring, sometimes anybody the circle knows, now and then a stranger.
    fn somebody(&mut self, circle: &Circle, die: Die) -> PersonId {
        let seated: Vec<_> = circle.room.iter().flat_map(|room| room.seats.keys().copied()).collect();
        let known: Vec<_> = circle.people.keys().copied().collect();
        let asked = circle.fleeting.checks.keys().next().copied().filter(|_| die.extra.is_multiple_of(3));
        let one = match die.noun {
            0..150 => asked.or(nth(&seated, die.extra)),
            150..225 => nth(&known, die.extra),
            _ => None,
        };
        one.unwrap_or_else(|| PersonId(self.names.fresh()))
    }
}
