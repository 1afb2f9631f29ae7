//! What the desk sees of the floor, and what it can do with it.
use super::view::{DeskCan, PaceView, StayingView};
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

/// Who is still to come: not offered the piece yet, or to be offered it once more; in the open centre and where hands are
/// raised, who is here and has not had it. In order.
pub(super) fn not_yet(circle: &Circle) -> Vec<PersonId> {
    let stack = circle.room.as_ref().filter(|room| room.kind() == Some(SegmentKind::Stack));
    if let Some(room) = stack {
        return circle.guests_here().filter(|person| !room.had_centre.contains(person)).collect();
    }
    match circle.room.as_ref().and_then(|room| room.round.as_ref()) {
        Some(round) => round.queue.iter().chain(&round.again).copied().collect(),
        None => circle.not_in_the_centre_yet().collect(),
    }
}

/// Whose hands are up, in order.
pub(super) fn hands(room: &Room) -> Option<Vec<PersonId>> {
    let hands = room.round.as_ref().filter(|_| room.kind() == Some(SegmentKind::Stack))?;
    Some(hands.queue.iter().chain(&hands.again).copied().collect())
}

/// How many of those here can stay longer.
pub(super) fn staying(circle: &Circle) -> Option<StayingView> {
    let staying = circle.fleeting.staying.as_ref()?;
    let count = |answer: Option<bool>| {
        let said = circle.guests_here().filter(|person| staying.answers.get(person).copied() == answer);
        u32::try_from(said.count()).unwrap_or(u32::MAX)
    };
    Some(StayingView { stay: count(Some(true)), go: count(Some(false)), open: count(None) })
}

/// What can be done with the floor now.
pub(super) fn can(circle: &Circle, room: &Room, can: &mut DeskCan) {
    let moves = room.moves();
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
    can.reseat = (room.order.len() > 1 && !room.mid_round() && room.pairs.is_none()).then_some(gathering);
    can.share_time = here.filter(|_| moves && room.mid_round() && room.to_come() > 0);
    (can.slow_pace, can.usual_pace) = if room.slow { (None, Some(gathering)) } else { (Some(gathering), None) };
    if let Piece::Held(holding) = &room.piece
        && moves
    {
        can.give_time = (holding.given < limits::TIME_GIVEN_MAX).then_some(holding.turn);
        can.hint = (circle.fleeting.hinted != Some(holding.turn)).then_some(holding.turn);
    }
    let longer = limits::LONGER_MINUTES_MAX.saturating_sub(room.longer).min(limits::STAY_MINUTES_MAX);
    can.ask_to_stay = Some(longer).filter(|more| room.phase == Phase::Open && *more > 0);
    can.stay_longer = circle.agreed_to_stay().map(|_| gathering);
    can.give_minutes = here.filter(|_| room.phase == Phase::Open && room.spare_minutes() > 0);
}
