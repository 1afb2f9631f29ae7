//! What is seen of the bell: everyone who has a seat hears it and knows who guards it; nobody in the room
//! is told who rang. A facilitator's is in the record of controls, as all they do.
use super::view::DeskCan;
use crate::circle::ids::{GatheringId, PersonId};
use crate::circle::limits;
use crate::circle::state::{Circle, Room};

/// Who guards it, in the order in which they sit.
pub(super) fn guardians(room: &Room) -> Option<Vec<PersonId>> {
    let guard: Vec<_> = room.order.iter().copied().filter(|person| room.bell.guardians.contains(person)).collect();
    (!guard.is_empty()).then_some(guard)
}

/// Whether this person can ring it now.
pub(super) fn can_ring(circle: &Circle, room: &Room, person: PersonId) -> Option<GatheringId> {
    let silent = room.segment.is_some() && room.runs() && room.bell.sounds.is_none();
    (silent && circle.may_ring(room, person).is_ok()).then_some(room.plan.gathering)
}

/// Whom facilitators can have guard it.
pub(super) fn can(circle: &Circle, room: &Room, can: &mut DeskCan) {
    let free = room.bell.guardians.len() < limits::GUARDIANS_MAX;
    let guests = room.order.iter().filter(|&&person| free && !circle.facilitates(person));
    let may: Vec<_> = guests.filter(|person| !room.bell.guardians.contains(person)).copied().collect();
    can.guard = Some(may).filter(|people| !people.is_empty());
}
