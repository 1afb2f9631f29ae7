//! What is offered of the bell is accepted, and nothing else.
use super::laws::Broken;
use super::probes::{Asked, id};
use afterglow::circle::command::Command;
use afterglow::circle::command::bell::{Guard, Ring};
use afterglow::circle::ids::{BellId, GatheringId, PersonId};
use serde_json::Value;
use uuid::Uuid;

/// What somebody is offered at their seat. While it sounds nobody is, and whoever may ring has what they would ask for.
pub fn a_seat(asked: &mut Asked<'_>, can: &Value) -> Result<(), Broken> {
    let Some(room) = asked.circle.room.as_ref() else { return Ok(()) };
    let (on, who) = (room.plan.gathering, asked.who);
    let ring = |gathering: GatheringId| Command::Ring(Ring { gathering, bell: BellId(Uuid::from_u128(7)) });
    match id(can, "ring") {
        Some(gathering) => asked.offered(&ring(GatheringId(gathering)))?,
        None => asked.not_offered(&ring(on))?,
    }
    let down = |gathering: GatheringId| Command::Guard(Guard { gathering, person: who, on: false });
    match id(can, "lay_down_bell") {
        Some(gathering) => asked.offered(&down(GatheringId(gathering))),
        None => asked.not_offered(&down(on)),
    }
}

/// What the desk is offered.
pub fn the_desk(asked: &mut Asked<'_>, can: &Value) -> Result<(), Broken> {
    let Some(room) = asked.circle.room.as_ref() else { return Ok(()) };
    let gathering = room.plan.gathering;
    let offered: Vec<PersonId> = serde_json::from_value(can["guard"].clone()).unwrap_or_default();
    for &person in &room.order {
        let guard = Command::Guard(Guard { gathering, person, on: true });
        if offered.contains(&person) {
            asked.offered(&guard)?;
        } else {
            asked.not_offered(&guard)?;
        }
    }
    Ok(())
}
