//! How many came: more than a circle holds well, or one alone. The desk is told, and decides.
use super::view::{CrowdPartView, CrowdView};
use crate::circle::agenda::{SegmentKind, SegmentSpec};
use crate::circle::event::Presence;
use crate::circle::ids::PersonId;
use crate::circle::limits;
use crate::circle::state::{Circle, Phase, Room};

/// Those who have a seat, hold nothing, and did not leave.
fn guests<'a>(circle: &'a Circle, room: &'a Room) -> impl Iterator<Item = PersonId> + 'a {
    let left = |person: &PersonId| {
        room.seats.get(person).is_some_and(|seat| matches!(seat.presence, Presence::Left | Presence::LeftQuietly))
    };
    room.order.iter().copied().filter(move |person| !left(person) && !circle.facilitates(*person))
}

/// Those at the door who may still come in tonight.
fn waiting<'a>(circle: &'a Circle, room: &'a Room) -> impl Iterator<Item = PersonId> + 'a {
    let online = circle.fleeting.online.iter().copied();
    online.filter(|person| circle.waits_for_a_seat(*person) && !room.door.full.contains_key(person))
}

/// What it means for everyone's time when all who wait come in as well.
pub(super) fn crowd(circle: &Circle, room: &Room) -> Option<CrowdView> {
    let (inside, waits) = (guests(circle, room).count(), waiting(circle, room).count());
    let people = inside + waits;
    if people <= limits::HOLDS_WELL || waits == 0 || room.phase == Phase::Closing {
        return None;
    }
    let instead = inside.max(limits::HOLDS_WELL);
    let seconds = |part: &SegmentSpec, people| u32::try_from(part.each(people) / 1_000).unwrap_or(u32::MAX);
    let to_come = room.plan.agenda.iter().skip(room.segment.unwrap_or(0)).filter(|part| part.kind.is_ring());
    let parts =
        to_come.map(|part| (part.id, CrowdPartView { each: seconds(part, people), instead: seconds(part, instead) }));
    let holding = room.order.iter().filter(|&&person| circle.facilitates(person) && room.is_here(person)).count();
    let count = |people| u32::try_from(people).unwrap_or(u32::MAX);
    Some(CrowdView {
        people: count(people),
        instead: count(instead),
        parts: parts.filter(|(_, part)| part.each < part.instead).collect(),
        another: (holding > 1).then_some(true),
    })
}

/// The one who came, while the gathering begins and nobody else is at the door.
pub(super) fn only_one(circle: &Circle, room: &Room) -> Option<PersonId> {
    let mut guests = guests(circle, room);
    let one = guests.next().filter(|_| guests.next().is_none())?;
    let alone = room.is_here(one) && waiting(circle, room).next().is_none();
    (alone && begins(room)).then_some(one)
}

/// Whether it is still at its beginning: the doors, and all parts up to the check-in; without one, the first part.
fn begins(room: &Room) -> bool {
    let check_in = room.plan.agenda.iter().rposition(|part| part.kind == SegmentKind::CheckIn);
    match room.phase {
        Phase::Doors => true,
        Phase::Open => room.segment.is_some_and(|now| now <= check_in.unwrap_or(0)),
        Phase::Closing => false,
    }
}
