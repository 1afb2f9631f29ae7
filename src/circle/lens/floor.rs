//! What the desk sees of the floor, and what it can do with it.
use super::view::{DeskCan, PaceView};
use crate::circle::agenda::SegmentKind;
use crate::circle::ids::PersonId;
use crate::circle::limits::{self, Millis};
use crate::circle::state::{Circle, Phase, Piece, Room};

/// The time of a gathering that is open.
pub(super) fn pace(room: &Room) -> Option<PaceView> {
    let parts = room.plan.agenda.len();
    let ring = room.kind().is_some_and(SegmentKind::is_ring);
    let round = room.round.as_ref().filter(|_| ring);
    let wish = room.current().and_then(|spec| spec.each_seconds);
    Some(PaceView {
        part_ends: room.segment.and_then(|place| room.ends_of(place)),
        // The closing and the last part are the last two, always.
        closing_begins: parts.checked_sub(3).map_or(room.opened, |place| room.ends_of(place))?,
        ends: room.ends_of(parts)?,
        spare: room.spare_minutes(),
        to_come: round.and_then(|_| u32::try_from(room.to_come()).ok()),
        each: round.map(|round| round.each),
        each_most: wish.map(|seconds| 1_000 * Millis::from(seconds)),
        each_least: limits::SHORTEST_TURN,
        breath: room.breath(),
        gives: limits::TIME_GIVEN,
    })
}

/// Who is still to come: not offered the piece yet, or to be offered it once more; in the open centre, who is here and
/// has not had it. In order.
pub(super) fn not_yet(circle: &Circle) -> Vec<PersonId> {
    match circle.room.as_ref().and_then(|room| room.round.as_ref()) {
        Some(round) => round.queue.iter().chain(&round.again).copied().collect(),
        None => circle.not_in_the_centre_yet().collect(),
    }
}

/// What can be done with the floor now.
pub(super) fn can(circle: &Circle, room: &Room, can: &mut DeskCan) {
    let moves = room.runs();
    let gathering = room.plan.gathering;
    let here = room.current().map(|spec| spec.id);
    let offer_to = room.order.iter().copied().filter(|&person| moves && circle.may_offer(room, person).is_ok());
    let has_the_offer = |person: &PersonId| matches!(room.piece, Piece::Offered { to, .. } if to == *person);
    let offer_to: Vec<_> = offer_to.filter(|person| !has_the_offer(person)).collect();
    can.offer = here.filter(|_| !offer_to.is_empty());
    can.offer_to = Some(offer_to).filter(|people| !people.is_empty());
    can.skip = match &room.piece {
        Piece::Offered { turn, .. } => {
            let may = room.round.is_none() || room.somebody_else_waits();
            (moves && may && room.turns.len() < limits::TURNS_MAX).then_some(*turn)
        }
        _ => None,
    };
    can.reseat = (room.order.len() > 1 && !room.mid_round()).then_some(gathering);
    can.share_time = here.filter(|_| moves && room.mid_round() && room.to_come() > 0);
    (can.slow_pace, can.usual_pace) = if room.slow { (None, Some(gathering)) } else { (Some(gathering), None) };
    if let Piece::Held(holding) = &room.piece
        && moves
    {
        can.give_time = (holding.given < limits::TIME_GIVEN_MAX).then_some(holding.turn);
        can.hint = (circle.fleeting.hinted != Some(holding.turn)).then_some(holding.turn);
    }
    can.give_minutes = here.filter(|_| room.phase == Phase::Open && room.spare_minutes() > 0);
}
