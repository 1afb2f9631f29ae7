//! The model's gong: it hums down, and every kitchen timer of the room waits until it is silent.
use super::answers::if_new;
use super::answers_writing::must_run;
use super::model::{Answer, Evening, Model};
use afterglow::circle::command::Command;
use afterglow::circle::event::Presence;
use afterglow::circle::ids::{BellId, PersonId};
use afterglow::circle::refusal::Refusal;

/// How long it hums, in milliseconds.
const HUMS: i64 = 20_000;

/// The gong of an evening.
#[derive(Clone, Debug, Default)]
pub struct Gong {
    /// Which stroke it is that hums, and how long still.
    pub hums: Option<(BellId, i64)>,
    pub strokes: Vec<BellId>,
    /// Who was given the mallet.
    pub mallets: Vec<PersonId>,
}

impl Evening {
    /// Whether the room's time goes by.
    pub fn ticks(&self) -> bool {
        self.moves() && self.gong.hums.is_none()
    }

    /// In a room that stands no gong hums.
    pub fn the_gong_is_touched(&mut self) {
        if !self.moves() {
            self.gong.hums = None;
        }
    }
}

impl Model {
    pub fn answer_about_the_gong(&mut self, who: PersonId, command: &Command) -> Answer {
        let holds = self.holds(who);
        let names_a_holder = matches!(command, Command::Guard(asked) if self.holds(asked.person));
        match command {
            Command::Ring(asked) => {
                let Some(evening) = self.tonight(asked.gathering)? else { return Ok(false) };
                let chair = evening.chairs.iter().find(|chair| chair.who == who).ok_or(Refusal::NoSeat)?;
                let sits = chair.is == Presence::Here;
                if evening.gong.strokes.contains(&asked.bell) {
                    return Ok(false);
                }
                must_run(evening)?;
                let forbidden = [
                    (!holds && !evening.gong.mallets.contains(&who), Refusal::NotAGuardian),
                    (!sits, Refusal::ComeBackFirst),
                    (evening.tables.is_some(), Refusal::PairsAreOn),
                    (evening.gong.strokes.len() >= 120, Refusal::OutOfBounds),
                ];
                if let Some((_, why)) = forbidden.into_iter().find(|(is, _)| *is) {
                    return Err(why);
                }
                if_new(evening.gong.hums.is_none(), || {
                    evening.gong.hums = Some((asked.bell, HUMS));
                    evening.gong.strokes.push(asked.bell);
                    evening.moving_for = 0;
                    evening.count("bell");
                })
            }
            Command::Guard(asked) => {
                if !holds && (asked.on || asked.person != who) {
                    return Err(Refusal::FacilitatorsOnly);
                }
                let Some(evening) = self.tonight(asked.gathering)? else { return Ok(false) };
                let has = evening.gong.mallets.contains(&asked.person);
                if has && !asked.on {
                    evening.gong.mallets.retain(|one| *one != asked.person);
                    return Ok(true);
                }
                if has || !asked.on {
                    return Ok(false);
                }
                if !evening.chairs.iter().any(|chair| chair.who == asked.person) {
                    return Err(Refusal::NoSuchPerson);
                }
                if names_a_holder {
                    return Ok(false);
                }
                if evening.gong.mallets.len() >= 2 {
                    return Err(Refusal::EnoughGuardians);
                }
                evening.gong.mallets.push(asked.person);
                Ok(true)
            }
            _ => unreachable!("nothing else is about the gong"),
        }
    }
}
