//! Emergency cards: what the page offers about them, asked as if it were pressed.
use super::laws::Broken;
use super::probes::{Asked, id};
use afterglow::circle::command::Command;
use afterglow::circle::command::card::{FillCard, OpenCard};
use afterglow::circle::command::leaving::LeaveCard;
use afterglow::circle::ids::{BodyId, PersonId};
use serde_json::Value;

/// Whoever may fill one in is told so, and nobody else.
pub fn ones_own(asked: &mut Asked<'_>, can: &Value, card: BodyId) -> Result<(), Broken> {
    let fill = Command::FillCard(FillCard { card });
    if can.get("fill_card").is_some() {
        asked.offered(&fill)?
    } else {
        asked.not_offered(&fill)?
    }
    let circle = asked.circle;
    let on = circle.running_gathering().or_else(|| circle.past.back().map(|past| past.gathering));
    let leave = |gathering| Command::LeaveCard(LeaveCard { gathering, desk: 1, card });
    asked.ask(id(can, "leave_card"), on, leave)
}

/// Each card the desk is told of can be opened by its number, and a card it is not told of by none.
pub fn on_the_desk(asked: &mut Asked<'_>, desk: &Value, by: PersonId) -> Result<(), Broken> {
    for &person in asked.circle.people.keys().take(12) {
        let number = desk["cards"][person.to_string()].as_u64().and_then(|number| u32::try_from(number).ok());
        let open = Command::OpenCard(OpenCard { person, number: number.unwrap_or(1) });
        let lies_open = asked.circle.fleeting.cards_of(by).any(|(of, _)| of == person);
        match number {
            Some(_) if !lies_open => asked.offered(&open)?,
            _ => asked.not_offered(&open)?,
        }
    }
    Ok(())
}
