//! A writing time: everyone writes, and nothing of it is here. At the reveal what people share gathers, and it appears when
//! the reveal closes, all at once.
use super::Room;
use crate::circle::agenda::SegmentKind;
use crate::circle::ids::{BodyId, PersonId, ReflectionId, SegmentId, TurnId, WritingId};
use crate::circle::limits::{self, Millis};
use crate::circle::refusal::Refusal;
use std::collections::BTreeMap;

/// A writing time that is on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WritingTime {
    /// Which.
    pub id: WritingId,
    /// All its minutes.
    pub minutes: u32,
    /// Until when people write, gathering time.
    pub until: Millis,
    /// Until when each decides, gathering time; nothing while people write.
    pub reveal: Option<Millis>,
    /// What was shared and is not shown yet, by whose it is.
    pub gathered: BTreeMap<PersonId, Gathered>,
}

/// What somebody shared at a reveal that goes on. Nobody but its author knows of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gathered {
    /// The turn that it stands for.
    pub turn: TurnId,
    /// The reflection it will be.
    pub reflection: ReflectionId,
    /// The words.
    pub words: BodyId,
    /// Whether it is sealed for a facilitator's eyes first.
    pub held: bool,
}

impl Room {
    /// Whether the piece may move: the room runs, and nobody writes, decides about it or sits in pairs.
    pub fn moves(&self) -> bool {
        self.runs() && self.writing.is_none() && self.pairs.is_none()
    }

    /// Whether a writing time may begin.
    ///
    /// # Errors
    /// Says why it may not.
    pub fn may_write(&self) -> Result<(), Refusal> {
        self.floor_is_free()?;
        if self.writings.len() >= limits::WRITINGS_MAX {
            return Err(Refusal::OutOfBounds);
        }
        Ok(())
    }

    /// The minutes that a writing time is offered with. A part that is for writing says them itself.
    pub fn writing_minutes(&self) -> u32 {
        let own = self.current().filter(|part| matches!(part.kind, SegmentKind::Writing | SegmentKind::Steps));
        own.map_or(limits::WRITING_MINUTES, |part| part.minutes.min(limits::WRITING_MINUTES_MAX))
    }

    /// What somebody shared that is not shown yet, by its name.
    pub fn gathered(&self, reflection: ReflectionId) -> Option<(PersonId, Gathered)> {
        let gathered = self.writing.iter().flat_map(|writing| &writing.gathered);
        gathered.map(|(&person, &one)| (person, one)).find(|(_, one)| one.reflection == reflection)
    }

    /// Whether something gathers under this turn.
    pub fn gathers_under(&self, turn: TurnId) -> bool {
        self.writing.iter().flat_map(|writing| writing.gathered.values()).any(|one| one.turn == turn)
    }

    /// Whether people wrote together in this part.
    pub fn wrote_in(&self, part: SegmentId) -> bool {
        self.writings.values().any(|wrote| *wrote == part)
    }
}
