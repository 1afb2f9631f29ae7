//! What the model answers about steps and logs: everybody has a box of cards and a diary of their own. A card that is
//! pinned to the wall is read by all; one that is written anew goes back into the box.
use super::model::{Answer, Model, Stands};
use afterglow::circle::Circle;
use afterglow::circle::command::Command;
use afterglow::circle::ids::{BodyId, DeviceId, EntryId, PersonId, StepId};
use afterglow::circle::refusal::Refusal;

const WEEK: u64 = 7 * 24 * 60 * 60_000;

#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    pub who: PersonId,
    pub step: StepId,
    pub version: u32,
    pub words: BodyId,
    pub on_the_wall: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Day {
    pub who: PersonId,
    pub entry: EntryId,
    pub counter: u32,
    pub device: DeviceId,
    pub words: BodyId,
}

impl Model {
    pub fn answer_between(&mut self, who: PersonId, command: &Command) -> Answer {
        if self.find(who).is_none_or(|known| known.stands != Stands::Inside) {
            return Err(Refusal::NoSeat);
        }
        match command {
            Command::KeepStep(kept) => {
                let card = self.cards.iter().position(|card| card.who == who && card.step == kept.step);
                let before = card.map_or(0, |at| self.cards[at].version);
                if card.is_some_and(|at| self.cards[at].words == kept.words) && before == kept.version {
                    return Ok(false);
                }
                if kept.version != before + 1 {
                    return Err(Refusal::StepMoved);
                }
                let mine = self.cards.iter().filter(|card| card.who == who).count();
                match card {
                    None if mine == 40 => return Err(Refusal::OutOfBounds),
                    None => {}
                    Some(at) => drop(self.cards.remove(at)),
                }
                let (step, version, words) = (kept.step, kept.version, kept.words);
                self.cards.push(Card { who, step, version, words, on_the_wall: false });
                Ok(true)
            }
            Command::ShowStep(shown) => {
                let pinned = self.cards.iter().filter(|card| card.who == who && card.on_the_wall).count();
                let card = self.cards.iter_mut().find(|card| card.who == who && card.step == shown.step);
                match card {
                    None => Err(Refusal::NoSuchStep),
                    Some(card) if card.words != shown.words => Err(Refusal::StepMoved),
                    Some(card) if card.on_the_wall => Ok(false),
                    Some(_) if pinned == 2 => Err(Refusal::EnoughShown),
                    Some(card) => {
                        card.on_the_wall = true;
                        Ok(true)
                    }
                }
            }
            Command::EraseStep(gone) => {
                let many = self.cards.len() + self.days.len();
                self.cards.retain(|card| card.who != who || card.step != gone.step);
                self.days.retain(|day| day.who != who || !gone.entries.contains(&day.entry));
                Ok(self.cards.len() + self.days.len() < many)
            }
            Command::NotePractice(noted) => {
                let page = self.days.iter().position(|day| day.who == who && day.entry == noted.entry);
                if let Some(at) = page {
                    let before = (self.days[at].counter, self.days[at].device);
                    if (noted.counter, noted.device) <= before {
                        return Ok(false);
                    }
                }
                if self.diaries_are_closed() {
                    return Err(Refusal::LogClosed);
                }
                match page {
                    None if self.days.iter().filter(|day| day.who == who).count() == 400 => {
                        return Err(Refusal::OutOfBounds);
                    }
                    None => {}
                    Some(at) => drop(self.days.remove(at)),
                }
                let (entry, counter, device, words) = (noted.entry, noted.counter, noted.device, noted.words);
                self.days.push(Day { who, entry, counter, device, words });
                Ok(true)
            }
            other => unreachable!("no command about cards and diaries: {other:?}"),
        }
    }

    /// Twelve weeks after the last evening, when no other is to come.
    fn diaries_are_closed(&self) -> bool {
        let quiet = self.evening.is_none() && self.plans.is_empty();
        let wall = self.wall();
        quiet && self.over.last().is_some_and(|over| over.released_at + 12 * WEEK <= wall)
    }

    /// Somebody is gone, and their box and diary with them.
    pub fn burns_what_they_kept(&mut self, who: PersonId) {
        self.cards.retain(|card| card.who != who);
        self.days.retain(|day| day.who != who);
        self.leaves.retain(|leaf| leaf.who != who);
    }

    /// What differs in boxes and diaries, if anything does.
    pub fn boxes_differ(&self, circle: &Circle) -> Option<String> {
        let steps: usize = circle.own.values().map(|own| own.steps.len()).sum();
        let days: usize = circle.own.values().map(|own| own.log.len()).sum();
        if (steps, days) != (self.cards.len(), self.days.len()) {
            return Some(format!("{steps} steps and {days} days, not {} and {}", self.cards.len(), self.days.len()));
        }
        let own = |who: PersonId| circle.own.get(&who);
        let card = self.cards.iter().find(|card| {
            let kept = own(card.who).and_then(|own| own.steps.get(&card.step));
            kept.is_none_or(|kept| {
                (kept.version, kept.words, kept.shown) != (card.version, card.words, card.on_the_wall)
            })
        });
        let day = self.days.iter().find(|day| {
            let kept = own(day.who).and_then(|own| own.log.get(&day.entry));
            kept.is_none_or(|kept| (kept.counter, kept.device, kept.words) != (day.counter, day.device, day.words))
        });
        card.map(|card| format!("{card:?}")).or(day.map(|day| format!("{day:?}")))
    }
}
