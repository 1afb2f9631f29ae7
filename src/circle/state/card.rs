//! Emergency cards: which there are, who opened them, and which lie open now.
use super::{Circle, Fleeting};
use crate::circle::ids::{BodyId, PersonId};
use crate::circle::limits::{self, Millis};
use std::collections::VecDeque;

/// Somebody's emergency card, and what became of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Card {
    /// Which it is among theirs, from 1.
    pub number: u32,
    /// The sealed text; nothing after it was removed.
    pub text: Option<BodyId>,
    /// How often it was opened.
    pub count: u32,
    /// The latest times it was opened, in order: so that its person can see them.
    pub opened: VecDeque<Opened>,
}

/// A card was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opened {
    /// By whom.
    pub by: PersonId,
    /// When, wall time.
    pub at: Millis,
}

impl Card {
    pub(in crate::circle) fn is_filled(&mut self, text: BodyId) {
        self.number = self.number.saturating_add(1);
        self.text = Some(text);
    }

    pub(in crate::circle) fn was_opened(&mut self, by: PersonId, at: Millis) {
        self.count = self.count.saturating_add(1);
        self.opened.push_back(Opened { by, at });
        while self.opened.len() > limits::CARD_OPENINGS_KEPT {
            self.opened.pop_front();
        }
    }
}

impl Circle {
    /// Somebody's emergency card, when there is one: which, and its text.
    pub fn card_of(&self, person: PersonId) -> Option<(u32, BodyId)> {
        self.cards.get(&person).and_then(|card| Some((card.number, card.text?)))
    }
}

impl Fleeting {
    /// The cards that lie open before a facilitator.
    pub fn cards_of(&self, by: PersonId) -> impl Iterator<Item = (PersonId, u32)> {
        self.cards.get(&by).into_iter().flatten().map(|(&person, &number)| (person, number))
    }

    /// A card lies open before nobody any more.
    pub(in crate::circle) fn lay_away(&mut self, person: PersonId) {
        self.cards.retain(|_, open| {
            open.remove(&person);
            !open.is_empty()
        });
    }
}
