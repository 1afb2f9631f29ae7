//! What is offered of writing together is accepted, and nothing else.
use super::laws::Broken;
use super::probes::{Asked, id};
use afterglow::circle::command::Command;
use afterglow::circle::command::writing_time::{
    BeginReveal, BeginWriting, EndWriting, MoreWriting, ShareWritten, ShowWritten,
};
use afterglow::circle::ids::{BodyId, ReflectionId, SegmentId, TurnId, WritingId};
use afterglow::circle::state::Room;
use serde_json::Value;
use uuid::Uuid;

/// What somebody is offered at a reveal.
pub fn a_seat(asked: &mut Asked<'_>, can: &Value) -> Result<(), Broken> {
    let now = asked.circle.room.as_ref().and_then(|room| room.writing.as_ref()).map(|now| now.id);
    let (turn, reflection) = (TurnId(Uuid::from_u128(5)), ReflectionId(Uuid::from_u128(5)));
    let words = BodyId(Uuid::from_u128(5));
    asked.ask(id(can, "share_written"), now, |writing: WritingId| {
        Command::ShareWritten(ShareWritten { writing, turn, reflection, words })
    })
}

/// What the desk is offered.
pub fn the_desk(asked: &mut Asked<'_>, can: &Value) -> Result<(), Broken> {
    let room = asked.circle.room.as_ref();
    let now = room.and_then(|room| room.writing.as_ref());
    let (on, minutes) = (now.map(|now| now.id), now.map_or(1, |now| now.minutes + 1));
    let segment = room.and_then(Room::current).map(|part| part.id);
    let minutes_of = |field: &Value| field.as_u64().and_then(|minutes| u32::try_from(minutes).ok());
    let offered = &can["begin_writing"];
    let begin = minutes_of(&offered["minutes"]).unwrap_or(5);
    asked.ask(id(offered, "segment"), segment, |segment: SegmentId| {
        let writing = WritingId(Uuid::from_u128(6));
        Command::BeginWriting(BeginWriting { segment, writing, minutes: begin })
    })?;
    asked.ask(id(can, "begin_reveal"), on, |writing: WritingId| Command::BeginReveal(BeginReveal { writing }))?;
    asked.ask(id(can, "end_writing"), on, |writing: WritingId| Command::EndWriting(EndWriting { writing }))?;
    asked.ask(id(can, "show_written"), on, |writing: WritingId| Command::ShowWritten(ShowWritten { writing }))?;
    let Some(writing) = on else { return Ok(()) };
    let more = |minutes| Command::MoreWriting(MoreWriting { writing, minutes });
    match minutes_of(&can["more_writing"]) {
        Some(minutes) => asked.offered(&more(minutes)),
        // Only where nothing moves, or nothing more is to be had by the usual step.
        None if minutes + 1 > 30 => asked.not_offered(&more(minutes + 1)),
        None => asked.not_offered(&more(minutes)),
    }
}
