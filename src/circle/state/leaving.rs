//! Leaving cards: what somebody says on their way out without a name. Who left one and which ones there are lie apart, in
//! memory alone, and nothing says which is whose.
use super::{Belonging, Circle, Phase};
use crate::circle::ids::{BodyId, GatheringId, PersonId};
use crate::circle::keys::KeyKind;
use crate::circle::limits::{self, Millis};
use std::collections::BTreeSet;

/// The leaving cards of the gathering that closes or was the last, and those that were handed over.
///
/// Law: the cards are ordered by names that were drawn for them as they came in, so that neither the order nor the moment
/// at which one came can be read from them; and those of one gathering are handed over once, all together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Leaving {
    /// Who left one.
    pub gave: BTreeSet<PersonId>,
    /// Those that wait. Nobody reads them yet.
    pub cards: BTreeSet<BodyId>,
    /// Until when more may come after the release, running time.
    pub until: Option<Millis>,
    /// Those before the desk.
    pub handed: Option<Handed>,
}

/// The leaving cards of one gathering, as the desk has them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handed {
    /// Of which gathering.
    pub gathering: GatheringId,
    /// The number of the desk they are sealed for.
    pub desk: u32,
    /// The cards.
    pub cards: BTreeSet<BodyId>,
}

impl Leaving {
    /// Somebody leaves a card.
    pub(in crate::circle) fn comes(&mut self, person: PersonId, card: BodyId) {
        self.gave.insert(person);
        self.cards.insert(card);
    }

    /// No more come: they are handed over together, or, where they are too few, forgotten unread.
    pub(in crate::circle) fn is_over(&mut self, gathering: Option<GatheringId>, desk: u32) {
        let cards = std::mem::take(&mut self.cards);
        let enough = cards.len() >= limits::CARDS_LEAST;
        self.handed = gathering.filter(|_| enough).map(|gathering| Handed { gathering, desk, cards });
        self.until = None;
    }

    /// The desk has another key: what was sealed for the one before would stand apart from what comes now, so all begin
    /// anew.
    pub(in crate::circle) fn begins_anew(&mut self) {
        self.gave.clear();
        self.cards.clear();
    }

    /// When the cards that came are handed over, once nothing runs.
    pub(in crate::circle) fn due(&self) -> Option<Millis> {
        // Cards without a date: the release is known from the log alone. Nothing is waited for then.
        self.until.or((!self.cards.is_empty()).then_some(0))
    }

    /// Every text that is kept.
    pub fn texts(&self) -> impl Iterator<Item = BodyId> {
        self.cards.iter().chain(self.handed.iter().flat_map(|handed| &handed.cards)).copied()
    }
}

impl Circle {
    /// The gathering of which this person may leave a card: whoever has a seat in it, from the closing until some minutes
    /// after the release. Nobody is asked where there are so few that none of it would be shown.
    pub fn asks_for_card(&self, person: PersonId) -> Option<GatheringId> {
        let may = |id: &PersonId| {
            self.people.get(id).is_some_and(|one| one.belonging == Belonging::Member && !one.role.facilitates())
        };
        let enough = |there: &[PersonId]| there.contains(&person) && there.len() >= limits::CARDS_LEAST;
        let (gathering, there): (_, Vec<_>) = match (&self.room, self.past.back()) {
            (Some(room), _) if room.phase == Phase::Closing => {
                (room.plan.gathering, room.seats.keys().copied().filter(may).collect())
            }
            (None, Some(last)) if self.fleeting.leaving.until.is_some() => {
                (last.gathering, last.attended.iter().copied().filter(may).collect())
            }
            _ => return None,
        };
        enough(&there).then_some(gathering)
    }

    /// Whether this person left a card of the gathering that closes, or that was the last.
    pub fn left_card(&self, person: PersonId, gathering: GatheringId) -> bool {
        let latest = self.running_gathering().or_else(|| self.past.back().map(|last| last.gathering));
        latest == Some(gathering) && self.fleeting.leaving.gave.contains(&person)
    }

    /// No more leaving cards come of the last gathering.
    pub(in crate::circle) fn cards_are_over(&mut self) {
        let last = self.past.back().map(|last| last.gathering);
        let desk = self.keys.number(KeyKind::DeskAgree);
        self.fleeting.leaving.is_over(last, desk);
    }
}
