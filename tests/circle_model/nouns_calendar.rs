//! What facilitators do with the calendar after it was planned: mostly with what is still to come and as it stands, sometimes
//! with what is crossed out, running, stale or made up.
use super::acts::{Dice, Die, plan};
use super::choose::{Chooser, nth};
use super::nouns::Nouns;
use afterglow::circle::Circle;
use afterglow::circle::command::Command;
use afterglow::circle::command::calendar::{CancelGathering, MoveGathering, PlanAgain, PlanSeries, StartLate};

/// How many kinds of command there are about it.
pub const CALENDAR: usize = 5;

const MINUTE: u64 = 60_000;
const DAY: u64 = 24 * 60 * MINUTE;

impl Chooser {
    /// One of them, by number.
    pub fn on_the_calendar(&mut self, circle: &Circle, which: usize, die: Die) -> Command {
        if which == 4 {
            return self.some_series(circle, die);
        }
        let mut nouns = Nouns::of(circle, &mut self.names, die);
        let running = circle.running_gathering();
        let coming: Vec<_> = circle.planned.keys().copied().filter(|&id| Some(id) != running).collect();
        let off: Vec<_> = circle.cancelled.keys().copied().collect();
        let likely = match which {
            2 => nth(&off, die.extra),
            3 => circle.may_start_late().or(nth(&coming, die.extra)),
            _ => nth(&coming, die.extra),
        };
        let other = nth(&off, die.extra).filter(|_| die.noun > 220);
        let likely = likely.filter(|_| die.noun < 170).or(other);
        let gathering = likely.unwrap_or_else(|| nouns.gathering());
        let at = circle.planned.get(&gathering).map_or(5, |plan| plan.at);
        let slip = u64::from(die.who % 8 == 7);
        match which {
            0 => {
                // An hour later, some days from now, when it was before, when it is.
                let was = circle.changed(gathering).was.unwrap_or(at + DAY);
                let today = circle.latest.wall;
                let times = [at + 60 * MINUTE, today + 2 * DAY, today + 40 * DAY, was, at];
                Command::MoveGathering(MoveGathering {
                    gathering,
                    from: at + slip,
                    at: times[usize::from(die.who / 8) % times.len()],
                })
            }
            1 => Command::CancelGathering(CancelGathering { gathering }),
            2 => Command::PlanAgain(PlanAgain { gathering }),
            3 => {
                let from = circle.changed(gathering).begins.unwrap_or(at) + slip;
                let later = [0, 5, 10, 30, 60, 61][usize::from(die.who / 8) % 6] * MINUTE;
                Command::StartLate(StartLate { gathering, from, begins: at + later })
            }
            _ => unreachable!("there is no such command about the calendar"),
        }
    }

    /// A few plans, some of them there already or wrong; now and then none, or too many.
    fn some_series(&mut self, circle: &Circle, die: Die) -> Command {
        let mut dice = Dice::new(u64::from(die.who) << 16 | u64::from(die.extra) << 8 | u64::from(die.noun));
        let many = match die.noun {
            250.. => 0,
            248..250 => 27,
            _ => 1 + usize::from(die.extra % 3),
        };
        let mut plans: Vec<_> =
            (0..many).map(|n| plan(&mut dice, &mut self.names, 4_000_000 + 7 * DAY * n as u64)).collect();
        match (die.noun, circle.planned.values().next()) {
            (170..200, Some(known)) => plans.push(known.clone()),
            (200..215, Some(known)) => plans[0].gathering = known.gathering,
            (215..230, _) => plans[many - 1].minutes += 1,
            _ => {}
        }
        Command::PlanSeries(PlanSeries { plans })
    }
}
