//! The rungs between noticing and parting, by number.
use super::acts::{Act, Die};
use super::choose::{Chooser, nth};
use afterglow::circle::Circle;
use afterglow::circle::command::card::{CloseCard, FillCard, OpenCard, RemoveCard};
use afterglow::circle::command::leaving::LeaveCard;
use afterglow::circle::command::{
    AgreeToClose, Aside, Check, Command, EmergencyEnd, EndAside, ForTonight, HandLead, TellDesk, Write,
};
use afterglow::circle::ids::{BodyId, GatheringId, PersonId};
use afterglow::circle::keys::KeyKind;

/// How many there are.
pub const RUNGS: usize = 14;

impl Chooser {
    pub fn rung(&mut self, circle: &Circle, which: usize, who: PersonId, die: Die) -> Command {
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
            4 => Command::Aside(Aside { gathering, person }),
            5 => {
                let out: Vec<_> = circle.room.iter().flat_map(|room| room.asides.keys().copied()).collect();
                let person = nth(&out, die.extra).filter(|_| die.noun < 200).unwrap_or(person);
                Command::EndAside(EndAside { gathering, person })
            }
            6 => {
                let with = if die.noun < 90 { who } else { person };
                Command::Write(Write { with, words: self.slip(circle, die) })
            }
            8 => Command::FillCard(FillCard { card: self.names.text() }),
            9 => {
                let own = circle.card_of(who).map_or(1, |(number, _)| number);
                Command::RemoveCard(RemoveCard { number: own + u32::from(die.noun > 220) })
            }
            10 => {
                let all: Vec<_> = circle.cards.iter().map(|(&of, card)| (of, card.number)).collect();
                let (person, number) = nth(&all, die.extra).filter(|_| die.noun < 200).unwrap_or((person, 1));
                Command::OpenCard(OpenCard { person, number: number + u32::from(die.noun % 8 == 7) })
            }
            11 => {
                let open: Vec<_> = circle.fleeting.cards_of(who).map(|(of, _)| of).collect();
                let person = nth(&open, die.extra).unwrap_or(person);
                Command::CloseCard(CloseCard { person })
            }
            12 => {
                let latest = circle.running_gathering().or_else(|| circle.past.back().map(|past| past.gathering));
                let gathering = latest.filter(|_| die.noun < 200).unwrap_or(gathering);
                let old: Vec<_> = circle.fleeting.leaving.texts().collect();
                let card = nth(&old, die.extra).filter(|_| die.noun % 16 == 3);
                let desk = circle.keys.number(KeyKind::DeskAgree);
                Command::LeaveCard(LeaveCard { gathering, desk, card: card.unwrap_or_else(|| self.names.text()) })
            }
            13 => {
                let holding: Vec<_> = self.holders.clone();
                let person = nth(&holding, die.extra).filter(|_| die.noun < 200).unwrap_or(person);
                Command::ForTonight(ForTonight { person, on })
            }
            7 => Command::TellDesk(TellDesk { words: self.slip(circle, die) }),
            _ => Command::AgreeToClose(AgreeToClose { gathering, on }),
        }
    }

    /// Everybody who is asked leaves a card, or a few of them do; where somebody is asked.
    pub fn all_leave_cards(&mut self, circle: &Circle, die: Die) -> Option<Vec<Act>> {
        let mut asked: Vec<_> =
            circle.people.keys().filter_map(|&who| Some((who, circle.asks_for_card(who)?))).collect();
        let rotated = usize::from(die.who) % asked.len().max(1);
        asked.rotate_left(rotated);
        asked.truncate(if die.noun < 60 { 3 } else { asked.len() });
        let desk = circle.keys.number(KeyKind::DeskAgree);
        let leave = |(who, gathering)| {
            Act::Say(who, Command::LeaveCard(LeaveCard { gathering, desk, card: self.names.text() }))
        };
        let acts: Vec<_> = asked.into_iter().map(leave).collect();
        (!acts.is_empty()).then_some(acts)
    }

    /// Mostly the gathering that is on, sometimes one that is planned or over, now and then none at all.
    fn tonights(&mut self, circle: &Circle, die: Die) -> GatheringId {
        let right = circle.running_gathering().filter(|_| die.noun < 150);
        let past = circle.past.iter().map(|past| past.gathering);
        let others: Vec<_> = past.chain(circle.planned.keys().copied()).collect();
        let other = nth(&others, die.extra).filter(|_| die.noun < 225);
        right.or(other).unwrap_or_else(|| GatheringId(self.names.fresh()))
    }

    /// A new one, and now and then one that was passed on before.
    pub fn slip(&mut self, circle: &Circle, die: Die) -> BodyId {
        let old: Vec<_> = circle.fleeting.written().map(|said| said.words).collect();
        nth(&old, die.extra).filter(|_| die.noun > 235).unwrap_or_else(|| self.names.text())
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
