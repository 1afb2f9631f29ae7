//! What is written to the facilitators, among them, or in a pair: names of texts, in memory alone.
use super::Fleeting;
use crate::circle::ids::{BodyId, PersonId};
use crate::circle::limits::Millis;
use std::collections::VecDeque;

/// One person's private line with those who hold the circle.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// What was written, in order; the latest only.
    pub said: VecDeque<Said>,
    /// Whether what they wrote last waits for a facilitator.
    pub waits: bool,
}

/// A text on a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    /// The words.
    pub words: BodyId,
    /// Who wrote them.
    pub by: PersonId,
    /// When, running time.
    pub at: Millis,
}

impl Fleeting {
    /// Everything that was written and is still here.
    pub fn written(&self) -> impl Iterator<Item = &Said> {
        let in_pairs = self.in_pairs.iter().map(|text| &text.said);
        self.lines.values().flat_map(|line| &line.said).chain(&self.back).chain(in_pairs)
    }
}
