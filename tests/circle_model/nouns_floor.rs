//! The nouns of what is asked on the floor: mostly those that are seen, sometimes stale or made up.
use super::acts::Die;
use super::choose::{Chooser, nth};
use super::nouns::Nouns;
use super::nouns_bell::BELL;
use super::nouns_pairs::PAIRS;
use super::nouns_writing::WRITING;
use afterglow::circle::Circle;
use afterglow::circle::command::Command;
use afterglow::circle::command::floor::{GiveMinutes, GiveTime, Hand, Hint, Offer, Reseat, ShareTime, Skip, SlowPace};
use afterglow::circle::command::stay::{AnswerStay, AskToStay, StayLonger};
use afterglow::circle::ids::{PersonId, TurnId};
use afterglow::circle::state::{Piece, Room};

/// How many kinds of command there are on the floor.
pub const FLOOR: usize = 12 + BELL + PAIRS + WRITING;

impl Chooser {
    /// One of them, by number.
    pub fn on_the_floor(&mut self, circle: &Circle, which: usize, who: PersonId, die: Die) -> Command {
        if which >= FLOOR - WRITING {
            return self.about_writing(circle, which - (FLOOR - WRITING), die);
        }
        if which >= 12 + BELL {
            return self.about_pairs(circle, which - 12 - BELL, who, die);
        }
        if which >= 12 {
            return self.about_the_bell(circle, which - 12, die);
        }
        let order = circle.room.as_ref().map(|room| room.order.clone()).unwrap_or_default();
        let stranger = PersonId(self.names.fresh());
        let fresh = TurnId(self.names.fresh());
        let mut nouns = Nouns::of(circle, &mut self.names, die);
        let room = circle.room.as_ref();
        let each = room.and_then(|room| match (&room.piece, &room.round) {
            (Piece::Held(holding), _) if which == 0 => Some(holding.each),
            (_, round) => round.as_ref().map(|round| round.each),
        });
        let each = each.filter(|_| die.noun < 220).unwrap_or(7);
        match which {
            0 => Command::GiveTime(GiveTime { turn: nouns.turn(), each }),
            1 => {
                let now = room.and_then(Room::current).map_or(3, |part| part.minutes);
                let minutes = if die.noun < 200 { now + 1 + u32::from(die.extra % 6) } else { u32::from(die.extra) };
                Command::GiveMinutes(GiveMinutes { segment: nouns.segment(), minutes })
            }
            2 => {
                let may = |&person: &PersonId| room.is_some_and(|room| circle.may_offer(room, person).is_ok());
                let likely: Vec<_> = order.iter().copied().filter(may).collect();
                let person = nth(&likely, die.who).filter(|_| die.extra < 150).or(nth(&order, die.who));
                let person = person.filter(|_| die.extra < 250).unwrap_or(stranger);
                let turn = if die.noun < 230 { fresh } else { nouns.turn() };
                Command::Offer(Offer { segment: nouns.segment(), person, turn })
            }
            3 => Command::Skip(Skip { turn: nouns.turn() }),
            4 => {
                let mut order = order;
                match die.extra % 8 {
                    0..3 => order.reverse(),
                    3..6 if !order.is_empty() => order.rotate_left(1),
                    6 => drop(order.pop()),
                    _ => order.push(stranger),
                }
                Command::Reseat(Reseat { gathering: nouns.gathering(), order })
            }
            5 => Command::ShareTime(ShareTime { segment: nouns.segment(), each }),
            6 => Command::SlowPace(SlowPace { gathering: nouns.gathering(), on: !die.who.is_multiple_of(3) }),
            7 => Command::Hint(Hint { turn: nouns.turn() }),
            8 => Command::Hand(Hand { segment: nouns.segment(), up: !die.extra.is_multiple_of(4) }),
            _ => {
                let now = room.map_or(60, |room| room.plan.minutes);
                let asked = circle.fleeting.staying.as_ref().map(|staying| staying.until);
                let longer = now + [5, 10, 15, 0, 16][usize::from(die.extra) / 2 % if die.noun < 220 { 3 } else { 5 }];
                let asked = asked.filter(|_| die.noun < 200).unwrap_or(longer);
                let gathering = nouns.gathering();
                match which {
                    9 => Command::AskToStay(AskToStay { gathering, until: longer, on: die.who < 220 }),
                    10 => Command::AnswerStay(AnswerStay { gathering, until: asked, stays: die.extra < 225 }),
                    _ => Command::StayLonger(StayLonger { gathering, until: asked }),
                }
            }
        }
    }
}
