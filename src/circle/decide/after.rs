//! Follow-ups: asked for by whoever would like to be contacted, seen to by a facilitator, done once.
use super::Draft;
use crate::circle::command::after::{ContactMe, FollowUpDone, TakeFollowUp, Why};
use crate::circle::event::Standing;
use crate::circle::ids::PersonId;
use crate::circle::kept::Thing;
use crate::circle::refusal::Refusal;
use crate::circle::state::Belonging;

impl Draft<'_> {
    pub(super) fn contact_me(&mut self, who: PersonId, contact: &ContactMe) -> Result<(), Refusal> {
        let circle = self.circle();
        let member = circle.people.get(&who).filter(|known| known.belonging == Belonging::Member);
        if member.is_none_or(|known| known.role.facilitates()) {
            // Whoever only knocked is not known by anything a facilitator could use.
            return Err(Refusal::NotAskedNow);
        }
        let open = circle.follow_ups.get(&who).is_some_and(|one| one.why == Why::Asked && !one.done);
        if open != contact.on {
            self.standing(Standing::ContactAsked { person: who, on: contact.on });
        }
        Ok(())
    }

    pub(super) fn take_follow_up(&mut self, who: PersonId, take: &TakeFollowUp) -> Result<(), Refusal> {
        let one = self.circle().open_follow_up(take.person, take.since);
        if one.is_some_and(|one| one.owner != Some(who)) {
            self.standing(Standing::FollowUpTaken { person: take.person, by: who });
        }
        Ok(())
    }

    pub(super) fn follow_up_done(&mut self, done: &FollowUpDone) -> Result<(), Refusal> {
        if self.circle().open_follow_up(done.person, done.since).is_some() {
            self.standing(Standing::FollowUpDone { person: done.person });
        }
        Ok(())
    }

    /// What nobody saw to for three months is let go.
    pub(super) fn let_old_follow_ups_go(&mut self) {
        let wall = self.at.wall;
        let old = |since: u64| Thing::FollowUp.kept_for().is_some_and(|kept| since.saturating_add(kept) <= wall);
        let old: Vec<_> =
            self.circle().follow_ups.iter().filter(|(_, one)| old(one.since)).map(|(&person, _)| person).collect();
        for person in old {
            self.standing(Standing::FollowUpLapsed { person });
        }
    }
}
