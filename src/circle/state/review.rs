//! Reading first: whose words wait, what was given back, and what a facilitator took out.
use super::{Circle, Piece, Room};
use crate::circle::command::review::Whose;
use crate::circle::ids::{BodyId, PersonId, ReflectionId, SegmentId, TurnId};
use crate::circle::limits;
use std::collections::{BTreeMap, BTreeSet};

/// Whose words wait for a facilitator's eyes, and what became of those that did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Review {
    /// Whose wait: of everyone, of newcomers, of these people.
    pub whose: BTreeSet<Whose>,
    /// Turns of which something was held. The rest of them is held, too, so that nothing of one turn overtakes the other.
    pub turns: BTreeSet<TurnId>,
    /// What was given back and not sent again, by the reflection it was.
    pub returned: BTreeMap<ReflectionId, Returned>,
    /// What was sent again, and as what, so that doing it twice does it once.
    pub sent_again: BTreeMap<ReflectionId, ReflectionId>,
    /// What facilitators took out. Their authors are told; for everyone else it was taken back.
    pub redacted: BTreeSet<ReflectionId>,
}

/// Words that were given back to their author.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Returned {
    /// Whose.
    pub author: PersonId,
    /// In which turn they were said.
    pub turn: TurnId,
    /// In which segment.
    pub segment: SegmentId,
    /// The words.
    pub words: BodyId,
    /// What a facilitator wrote to their author.
    pub note: Option<BodyId>,
    /// Whether a facilitator ever had it to read; what gathered at a reveal and was never shown, none did.
    pub seen: bool,
}

impl Circle {
    /// Whether what this person shares next waits for a facilitator's eyes.
    pub fn holds_words_of(&self, person: PersonId) -> bool {
        let Some(room) = &self.room else { return false };
        let turn = match &room.piece {
            Piece::Held(holding) if holding.by == person => Some(holding.turn),
            _ => None,
        };
        let review = &room.review;
        turn.is_some_and(|turn| review.turns.contains(&turn))
            || review.whose.contains(&Whose::Everyone)
            || review.whose.contains(&Whose::Person(person))
            || (review.whose.contains(&Whose::Newcomers) && self.is_new(person))
    }

    /// Whether this is somebody's first gathering here.
    pub fn is_new(&self, person: PersonId) -> bool {
        self.people.get(&person).is_some_and(|known| !known.was_here && !known.role.facilitates())
    }
}

impl Room {
    /// Whether more may be said in a turn, and in this gathering.
    pub fn has_space_in(&self, turn: TurnId) -> bool {
        let in_this_turn = self.in_turn.get(&turn).copied().unwrap_or(0);
        in_this_turn < limits::REFLECTIONS_PER_TURN && self.has_space()
    }

    /// Whether more may be said in this gathering.
    pub fn has_space(&self) -> bool {
        let gathered = self.writing.as_ref().map_or(0, |writing| writing.gathered.len());
        let all = self.reflections.len() + self.taken_back.len() + self.review.returned.len() + gathered;
        all + self.review.sent_again.len() < limits::REFLECTIONS_MAX
    }

    /// What waits for a facilitator's eyes, in the order in which it was said.
    pub fn waiting_words(&self) -> Vec<ReflectionId> {
        let held = self.reflections.iter().filter(|(_, shared)| shared.held);
        let mut held: Vec<_> = held.map(|(&id, shared)| (shared.said, id)).collect();
        held.sort_unstable();
        held.into_iter().map(|(_, id)| id).collect()
    }

    /// Whether something of the same turn waits that was said before.
    pub fn waits_behind(&self, reflection: ReflectionId) -> bool {
        let Some(this) = self.reflections.get(&reflection) else { return false };
        self.reflections.values().any(|other| other.held && other.turn == this.turn && other.said < this.said)
    }
}
