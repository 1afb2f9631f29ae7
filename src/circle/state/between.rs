//! What people carry from one gathering to the next: their steps, and their log. Sealed to each of them.
use super::Circle;
use crate::circle::ids::{BodyId, DeviceId, EntryId, PersonId, StepId};
use crate::circle::limits::{self, Millis};
use std::collections::BTreeMap;

/// One person's step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeptStep {
    /// How often it was kept.
    pub version: u32,
    /// All that it says.
    pub words: BodyId,
    /// Whether the circle may see it as it is now.
    pub shown: bool,
}

/// One entry of somebody's log. Later ones compare greater; no two that differ are equal in counter and device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LogEntry {
    /// Grows with each edit.
    pub counter: u32,
    /// On which device it was written.
    pub device: DeviceId,
    /// What it says.
    pub words: BodyId,
}

/// What one person keeps of the weeks after an experience.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Weeks {
    /// How often it was kept or erased.
    pub version: u32,
    /// All that it says, while it is there.
    pub words: Option<BodyId>,
    /// The dates that the facilitators may know.
    pub shown: Option<BodyId>,
}

/// What one person keeps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Own {
    /// Their steps.
    pub steps: BTreeMap<StepId, KeptStep>,
    /// Their log.
    pub log: BTreeMap<EntryId, LogEntry>,
    /// The weeks after their experience, and how settled they felt in them.
    pub weeks: Weeks,
}

impl Own {
    /// Every text of it.
    pub fn bodies(&self) -> impl Iterator<Item = BodyId> {
        let weeks = self.weeks.words.into_iter().chain(self.weeks.shown);
        self.steps.values().map(|step| step.words).chain(self.log.values().map(|entry| entry.words)).chain(weeks)
    }

    /// The steps that the circle may see.
    pub fn shown(&self) -> impl Iterator<Item = (StepId, BodyId)> {
        self.steps.iter().filter(|(_, step)| step.shown).map(|(&id, step)| (id, step.words))
    }
}

impl Circle {
    /// A person's step.
    pub fn step_of(&self, person: PersonId, step: StepId) -> Option<&KeptStep> {
        self.own.get(&person)?.steps.get(&step)
    }

    /// From when on nothing is added to anybody's log, wall time: twelve weeks after the last gathering. Never, while one is
    /// on or planned, or before the first.
    pub fn log_closes(&self) -> Option<Millis> {
        let last = self.past.back().filter(|_| self.planned.is_empty() && self.room.is_none())?;
        Some(last.released_at.saturating_add(limits::LOG_OPEN_AFTER))
    }
}
