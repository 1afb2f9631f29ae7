//! What is offered of pairs is accepted, and nothing else.
use super::laws::Broken;
use super::probes::{Asked, id};
use afterglow::circle::command::Command;
use afterglow::circle::command::pairs::{BeginPairs, CallBack, CallIn, LookIn, MorePairs, SayInPair, Together};
use afterglow::circle::ids::{BodyId, PairsId, SegmentId};
use afterglow::circle::state::Room;
use serde_json::Value;
use uuid::Uuid;

/// What somebody is offered in a pair, and a facilitator who looks in on one.
pub fn a_seat(asked: &mut Asked<'_>, can: &Value) -> Result<(), Broken> {
    let room = asked.circle.room.as_ref();
    let Some(now) = room.and_then(|room| room.pairs.as_ref()) else { return Ok(()) };
    let called = asked.circle.fleeting.callers.contains(&asked.who);
    asked.ask(id(can, "call_in"), Some(now.id), |pairs: PairsId| Command::CallIn(CallIn { pairs, on: !called }))?;
    let sits = now.of(asked.who).map(|(_, dyad)| dyad.clone()).unwrap_or_default();
    let to: Vec<_> = sits.people.into_iter().chain(sits.with).filter(|one| *one != asked.who).collect();
    let words = BodyId(Uuid::from_u128(5));
    asked.ask(id(can, "say_in_pair"), Some(now.id), |pairs: PairsId| {
        Command::SayInPair(SayInPair { pairs, to: to.clone(), words })
    })?;
    let Some((&dyad, first)) = now.dyads.first_key_value() else { return Ok(()) };
    let on = !first.with.contains(&asked.who);
    asked.ask(id(can, "look_in"), Some(now.id), |pairs: PairsId| Command::LookIn(LookIn { pairs, dyad, on }))
}

/// What the desk is offered.
pub fn the_desk(asked: &mut Asked<'_>, can: &Value) -> Result<(), Broken> {
    let room = asked.circle.room.as_ref();
    let now = room.and_then(|room| room.pairs.as_ref());
    let (on, minutes) = (now.map(|now| now.id), now.map_or(2, |now| now.minutes + 1));
    let segment = room.and_then(Room::current).map(|part| part.id);
    let minutes_of = |field: &Value| field.as_u64().and_then(|minutes| u32::try_from(minutes).ok());
    let offered = &can["begin_pairs"];
    let begin = minutes_of(&offered["minutes"]).unwrap_or(8);
    asked.ask(id(offered, "segment"), segment, |segment: SegmentId| {
        let (pairs, size) = (PairsId(Uuid::from_u128(7)), Together::Two);
        let (chosen, order) = (Vec::new(), Vec::new());
        Command::BeginPairs(BeginPairs { segment, pairs, minutes: begin, size, chosen, order })
    })?;
    asked.ask(id(can, "call_back"), on, |pairs: PairsId| Command::CallBack(CallBack { pairs, on: true }))?;
    asked.ask(id(can, "let_go_on"), on, |pairs: PairsId| Command::CallBack(CallBack { pairs, on: false }))?;
    let Some(pairs) = on else { return Ok(()) };
    let more = |minutes| Command::MorePairs(MorePairs { pairs, minutes });
    match minutes_of(&can["more_pairs"]) {
        Some(minutes) => asked.offered(&more(minutes)),
        // Only where nothing moves, or nothing more is to be had by the usual step.
        None if minutes + 1 > 40 => asked.not_offered(&more(minutes + 1)),
        None => asked.not_offered(&more(minutes)),
    }
}
