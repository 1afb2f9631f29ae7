//! What the desk is offered on the floor is accepted, and nothing else.
use super::laws::Broken;
use super::probes::{Asked, id};
use afterglow::circle::command::Command;
use afterglow::circle::command::calendar::StartLate;
use afterglow::circle::command::floor::{GiveMinutes, GiveTime, Hand, Hint, Offer, Reseat, ShareTime, Skip, SlowPace};
use afterglow::circle::command::stay::{AnswerStay, AskToStay, StayLonger};
use afterglow::circle::ids::{GatheringId, PersonId, SegmentId, TurnId};
use afterglow::circle::state::{Piece, Room};
use serde_json::Value;
use uuid::Uuid;

/// What somebody is offered in their seat: hands, and whether they can stay.
pub fn a_seat(asked: &mut Asked<'_>, can: &Value) -> Result<(), Broken> {
    let room = asked.circle.room.as_ref();
    let segment = room.and_then(Room::current).map(|part| part.id);
    asked.ask(id(can, "raise_hand"), segment, |segment: SegmentId| Command::Hand(Hand { segment, up: true }))?;
    asked.ask(id(can, "lower_hand"), segment, |segment: SegmentId| Command::Hand(Hand { segment, up: false }))?;
    let Some(room) = room else { return Ok(()) };
    let (gathering, longer) = (room.plan.gathering, room.plan.minutes + 5);
    match can["answer_stay"].as_u64().and_then(|until| u32::try_from(until).ok()) {
        Some(until) => asked.accepted(&Command::AnswerStay(AnswerStay { gathering, until, stays: true })),
        None => asked.not_offered(&Command::AnswerStay(AnswerStay { gathering, until: longer, stays: true })),
    }
}

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
    if let Some(room) = room {
        let gathering = room.plan.gathering;
        let most = can["ask_to_stay"].as_u64().and_then(|more| u32::try_from(more).ok());
        let ask = |more: u32| Command::AskToStay(AskToStay { gathering, until: room.plan.minutes + more, on: true });
        match most {
            Some(most) => asked.accepted(&ask(most))?,
            None => asked.not_offered(&ask(1))?,
        }
        asked.not_offered(&ask(most.unwrap_or(0) + 1))?;
        let until = circle.fleeting.staying.as_ref().map_or(room.plan.minutes + 5, |staying| staying.until);
        let stay = Command::StayLonger(StayLonger { gathering, until });
        match id(can, "stay_longer") {
            Some(_) => asked.offered(&stay)?,
            None => asked.not_offered(&stay)?,
        }
    }
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

/// The one that is offered may start late; the one that is on, and not offered, may not.
pub fn starts_late(asked: &mut Asked<'_>, can: &Value) -> Result<(), Broken> {
    let offered = &can["start_late"];
    let late = |gathering, from, begins| Command::StartLate(StartLate { gathering, from, begins });
    let time = |field: &str| offered[field].as_u64().unwrap_or_default();
    let (at, from, until) = (time("at"), time("from"), time("until"));
    match (id(offered, "gathering").map(GatheringId), asked.circle.room.as_ref().map(|room| &room.plan)) {
        (Some(gathering), _) => {
            asked.offered(&late(gathering, from, if from == at { until } else { at }))?;
            asked.not_offered(&late(gathering, from, until + 1))
        }
        (None, Some(plan)) => asked.not_offered(&late(plan.gathering, plan.at, plan.at + 300_000)),
        (None, None) => Ok(()),
    }
}
