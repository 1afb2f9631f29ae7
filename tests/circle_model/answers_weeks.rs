//! What the model answers about the weeks after an experience: everybody has one leaf of a calendar in their pocket, and
//! may leave a copy of its dates with those who hold the circle. A leaf that is torn up takes its copy along.
use super::model::{Answer, Model, Stands};
use afterglow::circle::Circle;
use afterglow::circle::command::Command;
use afterglow::circle::ids::{BodyId, PersonId};
use afterglow::circle::refusal::Refusal;

#[derive(Clone, Debug, PartialEq)]
pub struct Leaf {
    pub who: PersonId,
    pub times: u32,
    pub words: Option<BodyId>,
    pub copy: Option<BodyId>,
}

impl Model {
    pub fn answer_weeks(&mut self, who: PersonId, command: &Command) -> Answer {
        if self.find(who).is_none_or(|known| known.stands != Stands::Inside) {
            return Err(Refusal::NoSeat);
        }
        let at = self.leaves.iter().position(|leaf| leaf.who == who);
        match command {
            Command::KeepWeeks(kept) => {
                let before = at.map_or(Leaf { who, times: 0, words: None, copy: None }, |at| self.leaves[at].clone());
                let torn = kept.words.is_none();
                if torn && before.words.is_none() {
                    return Ok(false);
                }
                if kept.version == before.times && kept.words == before.words {
                    return Ok(false);
                }
                if kept.version != before.times + 1 {
                    return Err(Refusal::WeeksMoved);
                }
                let copy = if torn { None } else { before.copy };
                let leaf = Leaf { who, times: kept.version, words: kept.words, copy };
                match at {
                    Some(at) => self.leaves[at] = leaf,
                    None => self.leaves.push(leaf),
                }
                Ok(true)
            }
            Command::ShowWeeks(shown) => match at.map(|at| &mut self.leaves[at]) {
                Some(Leaf { words: Some(_), copy, .. }) => {
                    let new = *copy != Some(shown.words);
                    *copy = Some(shown.words);
                    Ok(new)
                }
                _ => Err(Refusal::WeeksMoved),
            },
            Command::HideWeeks(hidden) => {
                let leaf = at.map(|at| &mut self.leaves[at]).filter(|leaf| leaf.copy == Some(hidden.words));
                Ok(leaf.map(|leaf| leaf.copy = None).is_some())
            }
            other => unreachable!("no command about weeks: {other:?}"),
        }
    }

    /// What differs between pockets, if anything does.
    pub fn leaves_differ(&self, circle: &Circle) -> Option<String> {
        let kept = circle.own.values().filter(|own| own.weeks.version > 0).count();
        if kept != self.leaves.len() {
            return Some(format!("{kept} people keep weeks, not {}", self.leaves.len()));
        }
        let differs = self.leaves.iter().find(|leaf| {
            let weeks = circle.own.get(&leaf.who).map(|own| own.weeks);
            weeks.is_none_or(|own| (own.version, own.words, own.shown) != (leaf.times, leaf.words, leaf.copy))
        });
        differs.map(|leaf| format!("{leaf:?}"))
    }
}
