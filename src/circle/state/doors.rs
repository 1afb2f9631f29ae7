//! The door of a running gathering: whether it is locked, what those who wait were told, and who is out for a while.
use super::{Belonging, Circle, InvitationState, Room};
use crate::circle::agenda::SegmentKind;
use crate::circle::command::doors::WaitingNote;
use crate::circle::ids::{InvitationId, PersonId};
use crate::circle::limits::Millis;
use std::collections::{BTreeMap, BTreeSet};

/// The door of a running gathering.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Door {
    /// Whether nobody comes in who was not here before.
    pub locked: bool,
    /// What everyone who waits was told.
    pub told: Option<WaitingNote>,
    /// Who was told that the circle is full tonight, and since when each of them has waited, running time.
    pub full: BTreeMap<PersonId, Millis>,
    /// Who was asked to step out, until a facilitator lets them back in.
    pub asked_out: BTreeSet<PersonId>,
}

impl Room {
    /// Whether the check-in is over. From then on whoever comes in waits for the end of a part.
    pub fn check_in_is_over(&self) -> bool {
        let last = self.plan.agenda.iter().rposition(|part| part.kind == SegmentKind::CheckIn);
        last.is_some_and(|place| self.segment.is_some_and(|now| now > place))
    }

    /// Running time at which the present part is meant to end, for those who wait: from what was planned, so that it says
    /// nothing of who speaks. Nothing while the room stands, or while they may be let in at any moment.
    pub fn next_pause(&self) -> Option<Millis> {
        let part = self.current()?;
        let led = !part.kind.has_piece()
            && !matches!(part.kind, SegmentKind::Silence | SegmentKind::Writing | SegmentKind::Pairs);
        let (_, began) = self.entered.last()?;
        self.clock.when(began + part.millis()).filter(|_| !led && self.runs())
    }
}

impl Circle {
    /// Whether a facilitator had this person step out of the running gathering.
    pub fn is_asked_out(&self, person: PersonId) -> bool {
        self.room.as_ref().is_some_and(|room| room.door.asked_out.contains(&person))
    }

    /// Whether somebody would like a seat that they do not have: whoever knocked, and members who are at the door.
    pub fn waits_for_a_seat(&self, person: PersonId) -> bool {
        let seated = self.room.as_ref().is_some_and(|room| room.seats.contains_key(&person));
        self.people.get(&person).is_some_and(|known| {
            let at_the_door = self.fleeting.online.contains(&person) && self.room.is_some();
            let first_time = known.belonging == Belonging::Knocked;
            let comes_again = known.belonging == Belonging::Member && at_the_door;
            (first_time || comes_again) && !known.role.facilitates() && !seated
        })
    }

    /// Those who were told that the circle is full, in the order they came.
    pub fn told_full(&self) -> Vec<PersonId> {
        let mut told: Vec<_> = self.room.iter().flat_map(|room| &room.door.full).collect();
        told.sort_unstable_by_key(|&(person, since)| (since, person));
        told.into_iter().map(|(&person, _)| person).collect()
    }

    /// The re-usable link somebody came with, as long as it opens the door.
    pub fn link_of(&self, person: PersonId) -> Option<InvitationId> {
        let came_with = self.people.get(&person)?.invitation?;
        let made = self.invitations.get(&came_with)?;
        (made.reusable && made.state == InvitationState::Open).then_some(came_with)
    }
}
