//! The room: what everyone who has a seat may know.
use super::view::{
    Bodies, ClockView, GatheringView, PieceAt, PieceView, ReflectionView, RingView, RoundState, SeatView, SegmentView,
};
use super::{Effect, bell, floor, label, pairs, show, writing_time};
use crate::circle::event::Presence;
use crate::circle::ids::ReflectionId;
use crate::circle::limits;
use crate::circle::state::{Circle, Piece, Reflection, Room};
use serde_json::json;

pub(super) fn view(circle: &Circle) -> RingView {
    let mut bodies = Bodies::new();
    let label = label(circle, &mut bodies);
    show(&mut bodies, circle.call_link);
    let gathering = circle.room.as_ref().map(|room| gathering(circle, room, &mut bodies));
    RingView { circle: label, call_link: circle.call_link, gathering, bodies }
}

/// A reflection arrives: one entry, its words, and whoever wrote it is no longer writing.
pub(super) fn shared(after: &Circle, id: ReflectionId) -> Effect {
    let Some(shared) = after.room.as_ref().and_then(|room| room.reflections.get(&id)) else {
        return Effect::Recompute;
    };
    if shared.held {
        // For everyone else somebody has stopped writing, if they saw that they were; and that is all.
        return Effect::Recompute;
    }
    Effect::Patch(json!({
        "gathering": { "writing": null, "reflections": { id.to_string(): reflection(shared) } },
        "bodies": { shared.words.to_string(): true },
    }))
}

pub(super) fn writing(after: &Circle) -> Effect {
    Effect::Patch(json!({ "gathering": { "writing": after.fleeting.writing } }))
}

fn reflection(shared: &Reflection) -> ReflectionView {
    ReflectionView {
        author: shared.author,
        segment: shared.segment,
        turn: shared.turn,
        words: shared.words,
        n: shared.n,
        at: shared.at,
    }
}

fn gathering(circle: &Circle, room: &Room, bodies: &mut Bodies) -> GatheringView {
    show(bodies, room.plan.bodies());
    let here = || room.reflections.iter().filter(|(_, shared)| !shared.held);
    show(bodies, here().map(|(_, shared)| shared.words));
    let segments = room.plan.agenda.iter().enumerate().map(|(place, spec)| {
        let began = room.entered.iter().find(|(entered, _)| *entered == place).map(|(_, began)| *began);
        let (kind, minutes, mode) = (spec.kind, spec.minutes, spec.mode);
        (spec.id, SegmentView { kind, minutes, title: spec.title, prompt: spec.prompt, mode, began })
    });
    let seats = room.seats.iter().filter_map(|(&person, seat)| {
        let known = circle.people.get(&person)?;
        show(bodies, [known.name]);
        let away = seat.presence == Presence::Here && circle.fleeting.away.contains(&person);
        let presence = if away { Presence::AwayFromPage } else { seat.presence };
        let since = (seat.presence != Presence::Here).then_some(seat.since);
        let accepted = known.accepted == circle.agreements.version;
        let n = room.arrived.iter().position(|one| *one == person).map_or(0, |place| place + 1);
        let n = u32::try_from(n).unwrap_or(u32::MAX);
        Some((person, SeatView { name: known.name, role: known.role, presence, since, accepted, n }))
    });
    let mut coming = room.coming().map(|(person, _)| person);
    GatheringView {
        id: room.plan.gathering,
        number: circle.running_number(),
        theme: room.plan.theme,
        phase: room.phase,
        standstill: room.standstill(),
        closing: room.closing,
        close_offered: room.close_offered.as_ref().map(|_| true),
        clock: match room.clock.since {
            Some(since) => ClockView { runs: true, at: since.saturating_sub(room.clock.base) },
            None => ClockView { runs: false, at: room.clock.base },
        },
        begins: circle.begins_late(room),
        minutes: room.plan.minutes,
        segments: segments.collect(),
        agenda: room.plan.agenda.iter().map(|spec| spec.id).collect(),
        segment: room.current().map(|spec| spec.id),
        seats: seats.collect(),
        order: room.order.clone(),
        lead: room.lead,
        piece: piece(room),
        next: coming.next(),
        then: coming.next(),
        round: room.kind().filter(|kind| kind.is_ring()).map(|_| round(room)),
        hands: floor::hands(room),
        asks_to_stay: circle.fleeting.staying.as_ref().map(|staying| staying.until),
        longer: Some(room.longer).filter(|more| *more > 0),
        slow: room.slow.then_some(true),
        writing_time: writing_time::view(room),
        bell: room.bell.sounds.map(|(bell, _)| bell),
        guardians: bell::guardians(room),
        pairs: pairs::view(room),
        writing: circle.fleeting.writing,
        reflections: here().map(|(&id, shared)| (id, reflection(shared))).collect(),
    }
}

fn round(room: &Room) -> RoundState {
    match (&room.round, room.round_is_done()) {
        (None, _) => RoundState::NotBegun,
        (Some(_), false) => RoundState::Going,
        (Some(_), true) => RoundState::Done,
    }
}

fn piece(room: &Room) -> PieceView {
    let grace = Some(limits::GRACE);
    let nobody = |at| PieceView { at, turn: None, person: None, since: None, each: None, grace: None };
    match &room.piece {
        Piece::Home => nobody(PieceAt::Home),
        Piece::Centre => nobody(PieceAt::Centre),
        Piece::Offered { turn, to, since, each, .. } => PieceView {
            turn: Some(*turn),
            person: Some(*to),
            since: Some(*since),
            each: each.or(room.round.as_ref().map(|round| round.each)),
            grace,
            ..nobody(PieceAt::Offered)
        },
        Piece::Held(holding) => PieceView {
            turn: Some(holding.turn),
            person: Some(holding.by),
            since: Some(holding.since),
            each: Some(holding.each),
            grace,
            ..nobody(PieceAt::Held)
        },
    }
}
