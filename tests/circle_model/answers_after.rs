//! What the model answers about whom to call after an evening: notes on a board.
use super::answers::if_new;
use super::model::{Answer, Evening, Model, Stands};
use afterglow::circle::agenda::Entry;
use afterglow::circle::command::Command;
use afterglow::circle::command::after::Why;
use afterglow::circle::event::Presence;
use afterglow::circle::ids::PersonId;
use afterglow::circle::refusal::Refusal;

/// A note on the board: whom to call.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    pub who: PersonId,
    pub why: Why,
    pub since: u64,
    pub whose: Option<PersonId>,
    pub done: bool,
}

fn weight(why: Why) -> u8 {
    match why {
        Why::Absent => 0,
        Why::Left => 1,
        Why::Asked => 2,
    }
}

impl Model {
    pub fn answer_after(&mut self, who: PersonId, command: &Command) -> Answer {
        match command {
            Command::ContactMe(contact) => {
                let known = self.find(who).ok_or(Refusal::NotOfThisCircle)?;
                if known.holds || known.stands != Stands::Inside {
                    return Err(Refusal::NotAskedNow);
                }
                let asked = self.board.iter().any(|note| note.who == who && note.why == Why::Asked && !note.done);
                if asked == contact.on {
                    return Ok(false);
                }
                match contact.on {
                    true => self.pins(who, Why::Asked),
                    false => self.board.retain(|note| note.who != who),
                }
                Ok(true)
            }
            Command::TakeFollowUp(take) => {
                let note = self.board.iter_mut().find(|note| note.who == take.person && note.since == take.since);
                let open = note.filter(|note| !note.done && note.whose != Some(who));
                Ok(open.map(|note| note.whose = Some(who)).is_some())
            }
            Command::FollowUpDone(done) => {
                let note = self.board.iter_mut().find(|note| note.who == done.person && note.since == done.since);
                note.map_or(Ok(false), |note| if_new(!note.done, || note.done = true))
            }
            other => unreachable!("no command about the board: {other:?}"),
        }
    }

    fn pins(&mut self, who: PersonId, why: Why) {
        let since = self.wall();
        let before = self.board.iter().find(|note| note.who == who && !note.done).cloned();
        if before.as_ref().is_some_and(|note| weight(note.why) > weight(why)) {
            return;
        }
        self.board.retain(|note| note.who != who);
        self.board.push(Note { who, why, since, whose: before.and_then(|note| note.whose), done: false });
    }

    /// After an evening: done notes come down, and whoever was not there at the end goes up.
    pub fn looks_round(&mut self, evening: &Evening) {
        self.board.retain(|note| !note.done);
        let guests = self.known.iter().filter(|known| !known.holds && known.stands == Stands::Inside);
        for who in guests.map(|known| known.id).collect::<Vec<_>>() {
            match evening.chairs.iter().find(|chair| chair.who == who).map(|chair| chair.is) {
                Some(Presence::Left | Presence::SteppedOut | Presence::ConnectionLost) => self.pins(who, Why::Left),
                None if self.entry != Entry::DropIn => self.pins(who, Why::Absent),
                _ => {}
            }
        }
    }

    /// Ninety days are enough for a note.
    pub fn tears_off_old_notes(&mut self) -> bool {
        let (wall, many) = (self.wall(), self.board.len());
        self.board.retain(|note| wall < note.since + 90 * 24 * 60 * 60_000);
        self.board.len() < many
    }
}
