//! What the model answers about emergency cards: sealed envelopes in a drawer, and a list on each of who broke its seal.
use super::answers::if_new;
use super::model::{Answer, Envelope, Model};
use afterglow::circle::command::Command;
use afterglow::circle::ids::PersonId;
use afterglow::circle::refusal::Refusal;

impl Model {
    pub fn answer_about_cards(&mut self, who: PersonId, command: &Command) -> Option<Answer> {
        Some(match command {
            Command::FillCard(fill) => {
                if self.holds(who) {
                    return Some(Err(Refusal::NotAskedNow));
                }
                let before = self.envelopes.iter_mut().find(|envelope| envelope.of == who);
                match before {
                    Some(envelope) if envelope.inside == Some(fill.card) => Ok(false),
                    Some(envelope) => {
                        envelope.nth += 1;
                        envelope.inside = Some(fill.card);
                        self.unsealed.retain(|(of, _)| *of != who);
                        Ok(true)
                    }
                    None => {
                        let (nth, inside) = (1, Some(fill.card));
                        self.envelopes.push(Envelope { of: who, nth, inside, broken: Vec::new() });
                        Ok(true)
                    }
                }
            }
            Command::RemoveCard(remove) => {
                let there = self.envelopes.iter_mut().find(|envelope| envelope.of == who);
                let same = there.filter(|envelope| envelope.inside.is_some() && envelope.nth == remove.number);
                let went = same.map(|envelope| envelope.inside = None).is_some();
                if went {
                    self.unsealed.retain(|(of, _)| *of != who);
                }
                Ok(went)
            }
            Command::OpenCard(open) => {
                if self.find(open.person).is_none() {
                    return Some(Err(Refusal::NoSuchPerson));
                }
                let (now, is_open) = (self.wall(), self.unsealed.contains(&(open.person, who)));
                let there = self.envelopes.iter_mut().find(|envelope| envelope.of == open.person);
                let same = there.filter(|envelope| envelope.inside.is_some() && envelope.nth == open.number);
                let Some(envelope) = same.filter(|_| !is_open) else { return Some(Ok(false)) };
                envelope.broken.push((who, now));
                self.unsealed.push((open.person, who));
                Ok(true)
            }
            Command::CloseCard(close) => {
                let there = self.unsealed.contains(&(close.person, who));
                if_new(there, || self.unsealed.retain(|one| *one != (close.person, who)))
            }
            _ => return None,
        })
    }

    /// Whoever goes takes their envelope along, and has none of anybody's before them.
    pub fn takes_their_envelope(&mut self, person: PersonId) {
        self.envelopes.retain(|envelope| envelope.of != person);
        self.unsealed.retain(|(of, by)| *of != person && *by != person);
    }
}
