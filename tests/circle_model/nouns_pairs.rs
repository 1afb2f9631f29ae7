//! The nouns of pairs: mostly those that are seen, sometimes stale or made up.
use super::acts::Die;
use super::choose::{Chooser, nth};
use super::nouns::Nouns;
use afterglow::circle::Circle;
use afterglow::circle::command::Command;
use afterglow::circle::command::pairs::{BeginPairs, CallBack, CallIn, LookIn, MorePairs, SayInPair, Together};
use afterglow::circle::ids::{PairsId, PersonId};

/// How many kinds of command there are about them.
pub const PAIRS: usize = 6;

impl Chooser {
    /// One of them, by number.
    pub fn about_pairs(&mut self, circle: &Circle, which: usize, who: PersonId, die: Die) -> Command {
        let (fresh, stranger) = (PairsId(self.names.fresh()), PersonId(self.names.fresh()));
        let mut nouns = Nouns::of(circle, &mut self.names, die);
        let room = circle.room.as_ref();
        let now = room.and_then(|room| room.pairs.as_ref());
        let before = room.and_then(|room| room.pairings.iter().next_back().copied());
        let seen = now.map(|now| now.id).filter(|_| die.noun < 220).or(before).filter(|_| die.noun < 250);
        let pairs = seen.unwrap_or(fresh);
        let likely = die.noun < 230;
        match which {
            0 => {
                let minutes = [2, 3, 7, 8, 40, 1, 41][usize::from(die.extra) % if likely { 5 } else { 7 }];
                let mut order = room.map(|room| room.order.clone()).unwrap_or_default();
                let size = if die.extra.is_multiple_of(3) { Together::Three } else { Together::Two };
                let mut chosen = Vec::new();
                match die.extra / 8 % 5 {
                    0 | 1 => order.clear(),
                    2 => order.reverse(),
                    3 if order.len() > 2 => {
                        chosen.push(order.iter().rev().take(2 + usize::from(die.who % 2)).copied().collect());
                        chosen.extend((!likely).then(|| vec![stranger]));
                        order.truncate(2);
                    }
                    _ => order.push(stranger),
                }
                // Now and then it is one that was.
                let pairs = if die.who < 240 { fresh } else { pairs };
                Command::BeginPairs(BeginPairs { segment: nouns.segment(), pairs, minutes, size, chosen, order })
            }
            1 => {
                let has = now.map_or(5, |now| now.minutes);
                let minutes = has + [1, 2, 3, 0, 40][usize::from(die.extra) % if likely { 3 } else { 5 }];
                Command::MorePairs(MorePairs { pairs, minutes })
            }
            2 => {
                let called = now.is_some_and(|now| now.called_back.is_some());
                Command::CallBack(CallBack { pairs, on: called == die.extra.is_multiple_of(5) })
            }
            3 => {
                let numbers: Vec<_> = now.iter().flat_map(|now| now.dyads.keys().copied()).collect();
                let dyad = nth(&numbers, die.extra).filter(|_| likely).unwrap_or(u32::from(die.extra));
                Command::LookIn(LookIn { pairs, dyad, on: !die.who.is_multiple_of(4) })
            }
            5 => {
                let dyad = now.and_then(|now| now.of(who)).map(|(_, dyad)| dyad.clone()).unwrap_or_default();
                let mut to: Vec<_> = dyad.people.into_iter().chain(dyad.with).filter(|one| *one != who).collect();
                // Now and then somebody has just come or gone.
                match die.extra % 16 {
                    0 => to.truncate(1),
                    1 => to.push(stranger),
                    2 => to.reverse(),
                    3 => to.extend(to.first().copied()),
                    _ => {}
                }
                Command::SayInPair(SayInPair { pairs, to, words: self.slip(circle, die) })
            }
            _ => Command::CallIn(CallIn { pairs, on: !die.extra.is_multiple_of(3) }),
        }
    }
}
