//! What the model answers about the door of a gathering, and about whoever is to wait outside for a while.
use super::answers::if_new;
use super::model::{Answer, Hand, Known, Model, Stands, Stick};
use afterglow::circle::command::Command;
use afterglow::circle::event::Presence;
use afterglow::circle::ids::PersonId;
use afterglow::circle::refusal::Refusal;

/// What one does with the piece, or by coming in.
pub fn is_for_those_inside(command: &Command) -> bool {
    let with_the_piece = matches!(
        command,
        Command::Take { .. } | Command::TakeFromCentre { .. } | Command::PutDown { .. } | Command::Pass { .. }
    );
    let with_words = matches!(
        command,
        Command::Share { .. }
            | Command::ShareWritten(_)
            | Command::CallIn(_)
            | Command::Ring(_)
            | Command::SayInPair(_)
            | Command::SendAgain(_)
            | Command::Resonate { .. }
            | Command::Writing { .. }
    );
    let of_the_circle = matches!(command, Command::AgreeToClose(_) | Command::Hand(_) | Command::AnswerStay(_));
    with_the_piece || with_words || of_the_circle || matches!(command, Command::ComeBack { .. })
}

impl Model {
    pub fn is_sent_out(&self, who: PersonId) -> bool {
        self.evening.iter().any(|evening| evening.sent_out.contains(&who))
    }

    /// Who was told that there is no chair for them, and is nobody to wait for any more.
    pub fn strikes_from_the_list(&mut self, who: PersonId) {
        if let Some(evening) = &mut self.evening {
            evening.no_chair_for.retain(|(_, one)| *one != who);
        }
    }

    pub fn answer_about_the_door(&mut self, command: &Command) -> Answer {
        let now = self.now;
        match command {
            Command::Lock(lock) => {
                let Some(evening) = self.tonight(lock.gathering)? else { return Ok(false) };
                if_new(evening.locked != lock.on, || {
                    evening.locked = lock.on;
                    if lock.on {
                        evening.count("locked");
                    }
                })
            }
            Command::TellWaiting(tell) => {
                let Some(evening) = self.tonight(tell.gathering)? else { return Ok(false) };
                if_new(evening.told != tell.note, || evening.told = tell.note)
            }
            Command::TellFull(tell) => {
                let person = tell.person;
                let (found, connected) = (self.find(person).cloned(), self.online.contains(&person));
                let came = self.porch.came.iter().find(|(who, _)| *who == person).map_or(now, |(_, at)| *at);
                let Some(evening) = self.tonight(tell.gathering)? else { return Ok(false) };
                let listed = evening.no_chair_for.iter().any(|(_, one)| *one == person);
                if !tell.on {
                    return if_new(listed, || evening.no_chair_for.retain(|(_, one)| *one != person));
                }
                if listed {
                    return Ok(false);
                }
                if evening.chair(person).is_some() {
                    return Err(Refusal::AlreadyIn);
                }
                let waits = match found {
                    Some(Known { holds: true, .. }) | None => false,
                    Some(known) if known.stands == Stands::AtTheDoor => true,
                    Some(known) => known.stands == Stands::Inside && connected,
                };
                if !waits {
                    return Err(Refusal::NoSuchPerson);
                }
                evening.no_chair_for.push((came, person));
                Ok(true)
            }
            Command::LetBackIn(back) => {
                let Some(evening) = self.tonight(back.gathering)? else { return Ok(false) };
                let out = evening.sent_out.contains(&back.person);
                if_new(out, || evening.sent_out.retain(|person| *person != back.person))
            }
            Command::StepSomeoneOut(out) => {
                let person = out.person;
                let holds = self.holds(person);
                let Some(evening) = self.tonight(out.gathering)? else { return Ok(false) };
                if evening.sent_out.contains(&person) {
                    return Ok(false);
                }
                let here = evening.chair(person).ok_or(Refusal::NoSuchPerson)?.is == Presence::Here;
                if holds {
                    return Err(Refusal::HoldsItToo);
                }
                evening.sent_out.push(person);
                evening.count("stepped_out");
                let has_it = match evening.stick {
                    Stick::HeldOut { to, .. } => to == person,
                    Stick::InHand(Hand { by, .. }) => by == person,
                    Stick::Home | Stick::Middle => false,
                };
                if has_it {
                    evening.take_the_piece_away(true);
                    self.writing = None;
                }
                if here {
                    self.becomes(person, Presence::SteppedOut, now);
                }
                Ok(true)
            }
            other => unreachable!("no command about the door: {other:?}"),
        }
    }
}
