//! A situation as it is played: it begins when somebody other than the simulated facilitator leads, or when she plays it
//! herself because nobody came, and it is played once, in the first gathering.
use super::seen::{Gathering, Member, PieceAt};
use super::situation::{Happening, Situation, When};
use crate::circle::ids::PersonId;
use crate::circle::limits::Millis;
use std::sync::atomic::{AtomicBool, Ordering};

/// The gathering in which it is played. Whoever was let in, barred or lost in it cannot be made a stranger again.
const GATHERING: u32 = 1;

/// One situation, and how far it is. Shared by everybody who plays in it.
pub struct Play {
    /// What is played.
    pub situation: Situation,
    /// The simulated facilitator.
    dara: PersonId,
    begun: AtomicBool,
}

impl Play {
    /// A situation that waits for somebody to lead.
    pub fn new(situation: Situation, dara: PersonId) -> Self {
        Self { situation, dara, begun: AtomicBool::new(false) }
    }

    /// Whether it belongs to this gathering.
    pub fn is_in(&self, gathering: &Gathering) -> bool {
        gathering.number == GATHERING
    }

    /// Whether it began: from the first time that somebody else leads. They may leave again; what began goes on.
    pub fn has_begun(&self, gathering: &Gathering) -> bool {
        if gathering.lead != self.dara {
            self.begin();
        }
        self.begun.load(Ordering::Relaxed)
    }

    /// Begins it, though nobody came.
    pub fn begin(&self) {
        self.begun.store(true, Ordering::Relaxed);
    }

    /// Whether it is the moment for something; `me` is whose it is, as far as they are in the room, and `had` whether they
    /// had the piece in this part.
    pub fn is_the_moment(
        &self,
        happening: &Happening,
        gathering: &Gathering,
        (me, had): (Option<&Member>, bool),
    ) -> bool {
        if !self.is_in(gathering) || !self.has_begun(gathering) || gathering.standstill.is_some() {
            return false;
        }
        let Some((_, part)) = gathering.current() else { return false };
        if happening.part.is_some_and(|kind| kind != part.kind) {
            return false;
        }
        let held = gathering.piece.at == PieceAt::Held;
        let theirs = held && me.is_some_and(|me| gathering.piece.person == Some(me.person));
        match happening.when.unwrap_or_default() {
            When::AtOnce => true,
            When::TheyHaveThePiece => theirs,
            When::AnotherHasThePiece => held && !theirs,
            When::TheyHadThePiece => had && !theirs,
            When::NobodyHasThePiece => !held,
            When::TheyAreAsked => me.is_some_and(|me| me.asked.is_some()),
        }
    }
}

/// Since when it could have happened. What is to happen a while after a moment waits that long from the first such
/// moment, and then for the next one.
#[derive(Clone, Copy, Debug, Default)]
pub struct Since(Option<Millis>);

impl Since {
    /// How long it still takes, now that it is such a moment.
    pub fn left(&mut self, happening: &Happening, now: Millis) -> Millis {
        let since = *self.0.get_or_insert(now);
        let after = happening.after.unwrap_or_default().0;
        (since + after).saturating_sub(now)
    }
}
