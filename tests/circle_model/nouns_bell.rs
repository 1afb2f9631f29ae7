//! The nouns of the bell: mostly those that are seen, sometimes stale or made up.
use super::acts::{Act, Die};
use super::choose::{COMMANDS, Chooser, nth};
use super::nouns::Nouns;
use super::nouns_pairs::PAIRS;
use super::nouns_writing::WRITING;
use afterglow::circle::Circle;
use afterglow::circle::command::Command;
use afterglow::circle::command::bell::{Guard, Ring};
use afterglow::circle::ids::{BellId, PersonId};
use afterglow::circle::state::Room;

/// How many kinds of command there are about it.
pub const BELL: usize = 2;

impl Chooser {
    /// One of them, by number.
    pub fn about_the_bell(&mut self, circle: &Circle, which: usize, die: Die) -> Command {
        let (fresh, stranger) = (BellId(self.names.fresh()), PersonId(self.names.fresh()));
        let mut nouns = Nouns::of(circle, &mut self.names, die);
        let room = circle.room.as_ref();
        if which == 0 {
            let before = room.and_then(|room| nth(&room.bell.rung.iter().copied().collect::<Vec<_>>(), die.extra));
            let bell = before.filter(|_| die.noun > 200).unwrap_or(fresh);
            return Command::Ring(Ring { gathering: nouns.gathering(), bell });
        }
        let on = !die.extra.is_multiple_of(3);
        let guards: Vec<_> = room.iter().flat_map(|room| &room.bell.guardians).copied().collect();
        let seats = room.map(|room| room.order.clone()).unwrap_or_default();
        let of = if on || guards.is_empty() { &seats } else { &guards };
        let person = nth(of, die.who).filter(|_| die.noun < 245).unwrap_or(stranger);
        Command::Guard(Guard { gathering: nouns.gathering(), person, on })
    }

    /// Whoever may, rings; where nobody guards the bell yet, somebody is asked to.
    pub fn rings(&mut self, circle: &Circle, room: &Room, die: Die) -> Option<Act> {
        let holding: Vec<_> = room.order.iter().copied().filter(|&person| circle.facilitates(person)).collect();
        let guards: Vec<_> = room.bell.guardians.iter().copied().collect();
        let bell = COMMANDS - WRITING - PAIRS - BELL;
        let (of, which) = match (guards.is_empty(), die.extra % 4) {
            (true, 0..2) => (&holding, bell + 1),
            (false, 0..2) => (&guards, bell),
            (false, 2) => (&holding, bell + 1),
            _ => (&holding, bell),
        };
        let who = nth(of, die.who)?;
        Some(Act::Say(who, self.command(circle, which, who, Die { noun: die.noun / 2, ..die })))
    }
}
