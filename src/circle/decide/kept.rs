//! What goes by itself: by the date alone, whoever is here or is not.
use super::Draft;
use crate::circle::event::Standing;
use crate::circle::kept::Lapsing;

impl Draft<'_> {
    /// Lets go of whatever is kept no longer. Early is never; late is the next look.
    pub(super) fn let_what_lapses_go(&mut self) {
        self.let_old_follow_ups_go();
        self.let_what_was_cancelled_go();
        let wall = self.at.wall;
        for what in Lapsing::ALL {
            if self.circle().lapses_at(what).is_some_and(|at| at <= wall) {
                self.standing(Standing::Lapsed { what });
            }
        }
    }
}
