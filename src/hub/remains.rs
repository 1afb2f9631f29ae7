//! What is left to do after a commit: streams of gatherings that were released are let go, what is kept of people who are
//! gone is lost, and whoever was removed has no way in. What a crash interrupts, the next birth does.
use super::actor::{Actor, TRY_AGAIN};
use super::birth;
use crate::circle::event::{Event, Standing, What};
use crate::circle::ids::GatheringId;

impl Actor {
    /// Lets go of the streams of gatherings that were released.
    pub(super) async fn let_go(&mut self) {
        let running: Option<GatheringId> = self.circle.running_gathering();
        self.remains = false;
        if let Err(error) = birth::let_go_of_orphans(&*self.log, self.circle.id, running).await {
            tracing::error!(circle = %self.circle.id, %error, "a released gathering could not be let go yet");
            self.remains = true;
            self.owed_at = self.env.running() + TRY_AGAIN;
        }
    }

    /// Loses what is kept of people who are gone, on the disk and in memory. What a crash interrupts, the next birth does.
    pub(super) async fn forget_the_gone(&mut self) {
        let gone: Vec<_> = self.circle.forgotten().collect();
        for person in gone {
            if let Err(error) = self.log.forget_member(self.circle.id, person).await {
                tracing::error!(circle = %self.circle.id, %error, "somebody who is gone could not be forgotten yet");
                self.look_for_remains();
                self.owed_at += TRY_AGAIN;
                return;
            }
            // Whoever asked for a person is called by their name until somebody has seen it.
            let known = self.circle.people.get(&person).filter(|_| !self.circle.fleeting.signals.contains_key(&person));
            if let Some(known) = known {
                self.words.forget(known.name);
            }
        }
    }
}

impl Actor {
    /// Ends every session of those who were removed, and of those who erased themselves. The circle has closed their lines
    /// and answers none of them any more; this takes from their browsers what opened the keys they had.
    pub(super) async fn end_their_ways(&mut self) {
        let removed: Vec<_> = self.circle.removed().collect();
        if removed.is_empty() {
            return;
        }
        if let Err(error) = self.practice.end_ways_in(self.circle.id, &removed).await {
            tracing::error!(circle = %self.circle.id, ?error, "sessions of somebody who was removed still stand");
            self.look_for_remains();
            self.owed_at += TRY_AGAIN;
        }
    }
}

/// Whether somebody may be gone with it, and what is kept of them.
pub(super) fn may_end_somebody(event: &Event) -> bool {
    use Standing::{Declined, Erased, Released, Removed};
    let What::Standing(standing) = &event.what else { return false };
    matches!(standing, Declined { .. } | Removed { .. } | Erased { .. } | Released { .. })
}
