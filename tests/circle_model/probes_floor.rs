//! What the desk is offered on the floor is accepted, and nothing else.
use super::laws::Broken;
use super::probes::{Asked, id};
use afterglow::circle::command::Command;
use afterglow::circle::command::floor::{GiveMinutes, GiveTime, Hint, Offer, Reseat, ShareTime, Skip, SlowPace};
use afterglow::circle::ids::{GatheringId, PersonId, SegmentId, TurnId};
use afterglow::circle::state::{Piece, Room};
use serde_json::Value;
use uuid::Uuid;

pub fn the_floor(asked: &mut Asked<'_>, can: &Value) -> Result<(), Broken> {
    let circle = asked.circle;
    let room = circle.room.as_ref();
    let on = circle.running_gathering();
    let turn = room.and_then(Room::turn).map(|(turn, _)| turn);
    let part = room.and_then(Room::current).map(|part| (part.id, part.minutes));
    let segment = part.map(|(id, _)| id);
    let minutes = part.map_or(1, |(_, minutes)| minutes + 1);
    let each = room.map_or(0, |room| match &room.piece {
        Piece::Held(holding) => holding.each,
        _ => 0,
    });
    asked.ask(id(can, "give_time"), turn, |turn: TurnId| Command::GiveTime(GiveTime { turn, each }))?;
    asked.ask(id(can, "hint"), turn, |turn: TurnId| Command::Hint(Hint { turn }))?;
    asked.ask(id(can, "skip"), turn, |turn: TurnId| Command::Skip(Skip { turn }))?;
    asked.ask(id(can, "give_minutes"), segment, |segment: SegmentId| {
        Command::GiveMinutes(GiveMinutes { segment, minutes })
    })?;
    let reversed: Vec<_> = room.iter().flat_map(|room| room.order.iter().rev().copied()).collect();
    asked.ask(id(can, "reseat"), on, |gathering: GatheringId| {
        Command::Reseat(Reseat { gathering, order: reversed.clone() })
    })?;
    asked
        .ask(id(can, "slow_pace"), on, |gathering: GatheringId| Command::SlowPace(SlowPace { gathering, on: true }))?;
    let usual = |gathering: GatheringId| Command::SlowPace(SlowPace { gathering, on: false });
    asked.ask(id(can, "usual_pace"), on, usual)?;
    let each = room.and_then(|room| room.round.as_ref()).map_or(0, |round| round.each);
    match (id(can, "share_time"), segment) {
        (Some(segment), _) => {
            asked.accepted(&Command::ShareTime(ShareTime { segment: SegmentId(segment), each }))?;
        }
        (None, Some(segment)) => asked.not_offered(&Command::ShareTime(ShareTime { segment, each }))?,
        (None, None) => {}
    }
    let named = can["offer_to"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let named: Vec<_> = named.filter_map(|text| text.parse().ok().map(PersonId)).collect();
    let turn = TurnId(Uuid::from_u128(4));
    for &person in room.iter().flat_map(|room| &room.order).take(8) {
        let Some(segment) = segment else { continue };
        let offer = Command::Offer(Offer { segment, person, turn });
        match named.contains(&person) {
            true => asked.offered(&offer)?,
            false => asked.not_offered(&offer)?,
        }
    }
    Ok(())
}
