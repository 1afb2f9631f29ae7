//! Whom somebody should get in touch with after a gathering. Durable and without content: who, why, who sees to it.
use super::{Belonging, Circle, Room};
use crate::circle::agenda::Entry;
use crate::circle::command::after::Why;
use crate::circle::event::{FollowUpSummary, Presence};
use crate::circle::ids::PersonId;
use crate::circle::limits::Millis;

/// One person who should be contacted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FollowUp {
    /// Why.
    pub why: Why,
    /// Since when, wall time.
    pub since: Millis,
    /// The facilitator who sees to it.
    pub owner: Option<PersonId>,
    /// Whether it is done. It is shown as done until the next release.
    pub done: bool,
}

impl Circle {
    /// Whom somebody should get in touch with after this gathering: whoever was not there at its end and did not ask to be
    /// left alone, and whoever belongs to the circle and did not come. In a circle with new faces every time nobody is
    /// expected.
    pub fn to_follow_up(&self, room: &Room) -> Vec<FollowUpSummary> {
        let guests =
            self.people.iter().filter(|(_, known)| known.belonging == Belonging::Member && !known.role.facilitates());
        let why = |person: &PersonId| match room.seats.get(person).map(|seat| seat.presence) {
            Some(Presence::Left | Presence::SteppedOut | Presence::ConnectionLost) => Some(Why::Left),
            Some(Presence::Here | Presence::AwayFromPage | Presence::LeftQuietly) => None,
            None => (self.entry != Entry::DropIn).then_some(Why::Absent),
        };
        guests.filter_map(|(&person, _)| Some(FollowUpSummary { person, why: why(&person)? })).collect()
    }

    /// The follow-up that is named, while it is not done.
    pub fn open_follow_up(&self, person: PersonId, since: Millis) -> Option<&FollowUp> {
        self.follow_ups.get(&person).filter(|one| one.since == since && !one.done)
    }

    /// There is a reason to get in touch. A stronger one that is not done yet stays.
    pub(in crate::circle) fn follow_up(&mut self, person: PersonId, why: Why, since: Millis) {
        let open = self.follow_ups.get(&person).filter(|one| !one.done);
        if open.is_some_and(|open| open.why > why) {
            return;
        }
        let owner = open.and_then(|open| open.owner);
        self.follow_ups.insert(person, FollowUp { why, since, owner, done: false });
    }
}
