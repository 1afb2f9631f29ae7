//! What the model answers about reading first: papers on a tray, papers handed back, papers torn up.
use super::answers::if_new;
use super::model::{Answer, Evening, Hand, Model, Paper, Stage, Stick};
use afterglow::circle::command::Command;
use afterglow::circle::command::review::Whose;
use afterglow::circle::event::Presence;
use afterglow::circle::ids::{BodyId, PersonId, ReflectionId, TurnId};
use afterglow::circle::refusal::Refusal;

impl Paper {
    /// Whether it lies in the room or on the tray.
    pub fn is_there(&self) -> bool {
        !self.torn && !self.handed_back && self.sent_as.is_none()
    }

    /// A paper that is on its author's side of the table.
    pub fn is_back(&self) -> bool {
        self.handed_back && !self.torn && self.sent_as.is_none()
    }
}

impl Evening {
    /// Forty papers of one turn lie there at most, and two thousand were ever written.
    pub fn has_paper_left(&self, turn: TurnId) -> bool {
        let many = self.papers.iter().filter(|paper| paper.turn == turn && paper.is_there()).count();
        many < 40 && self.papers.len() < 2_000
    }

    /// Whatever lies on the tray goes back to whoever wrote it.
    pub fn clears_the_tray(&mut self) {
        self.hands_sheets_back();
        for paper in self.papers.iter_mut().filter(|paper| paper.held && paper.is_there()) {
            paper.handed_back = true;
        }
    }
}

impl Model {
    pub fn is_read_first(&self, who: PersonId) -> bool {
        let Some(evening) = &self.evening else { return false };
        let known = self.find(who);
        let new = known.is_some_and(|known| !known.holds && !known.sat_before);
        let so_far = match &evening.stick {
            Stick::InHand(Hand { turn, by, .. }) if *by == who => evening.tray_turns.contains(turn),
            _ => false,
        };
        so_far
            || evening.read_first.iter().any(|whose| match whose {
                Whose::Everyone => true,
                Whose::Newcomers => new,
                Whose::Person(person) => *person == who,
            })
    }

    pub fn answer_about_words(&mut self, who: PersonId, command: &Command) -> Answer {
        match command {
            Command::HoldWords { gathering, on, whose } => {
                let Some(evening) = self.tonight(*gathering)? else { return Ok(false) };
                if let (Whose::Person(person), true) = (whose, on)
                    && evening.chair(*person).is_none()
                {
                    return Err(Refusal::NoSuchPerson);
                }
                let was = evening.read_first.contains(whose);
                if_new(was != *on, || {
                    evening.read_first.retain(|other| other != whose);
                    if *on {
                        evening.read_first.push(*whose);
                        evening.count("review");
                    }
                })
            }
            Command::ReleaseWords { reflection, words } => self.shows(*reflection, *words),
            Command::ReturnWords(back) => {
                let evening = self.evening.as_mut().ok_or(Refusal::NoGathering)?;
                let paper = evening.papers.iter_mut().find(|paper| paper.id == back.reflection);
                let paper = paper.ok_or(Refusal::NoSuchReflection)?;
                let waits = paper.held && paper.is_there();
                if_new(waits, || (paper.handed_back, paper.note) = (true, back.note))
            }
            Command::SendAgain(again) => self.sends_again(who, again.returned, again.reflection, again.words),
            Command::Redact(redact) => {
                let evening = self.evening.as_mut().ok_or(Refusal::NoGathering)?;
                let paper = evening.papers.iter_mut().find(|paper| paper.id == redact.reflection);
                let paper = paper.ok_or(Refusal::NoSuchReflection)?;
                if paper.torn {
                    return Ok(false);
                }
                if paper.held || !paper.is_there() {
                    return Err(Refusal::NoSuchReflection);
                }
                (paper.torn, paper.by_the_desk) = (true, true);
                evening.count("redacted");
                self.moved.retain(|(id, _)| *id != redact.reflection);
                Ok(true)
            }
            other => unreachable!("no command about words: {other:?}"),
        }
    }

    fn shows(&mut self, reflection: ReflectionId, words: BodyId) -> Answer {
        let evening = self.evening.as_mut().ok_or(Refusal::NoGathering)?;
        let (time, place) = (evening.time, evening.appeared + 1);
        let at = evening.papers.iter().position(|paper| paper.id == reflection).ok_or(Refusal::NoSuchReflection)?;
        let paper = &evening.papers[at];
        if !paper.is_there() {
            return Ok(false);
        }
        if paper.words != words {
            return Err(Refusal::NoSuchReflection);
        }
        if !paper.held {
            return Ok(false);
        }
        let turn = paper.turn;
        if evening.papers[..at].iter().any(|other| other.turn == turn && other.held && other.is_there()) {
            return Err(Refusal::EarlierFirst);
        }
        let paper = &mut evening.papers[at];
        (paper.held, paper.at, paper.place) = (false, time, place);
        evening.appeared = place;
        Ok(true)
    }

    fn sends_again(&mut self, who: PersonId, back: ReflectionId, id: ReflectionId, words: BodyId) -> Answer {
        let evening = self.evening.as_mut().ok_or(Refusal::NoGathering)?;
        let chair = evening.chair(who).ok_or(Refusal::NoSeat)?.is;
        let at = evening.papers.iter().position(|paper| paper.id == back);
        let at = at.ok_or(Refusal::NoSuchReflection)?;
        if evening.papers[at].sent_as == Some(id) {
            return Ok(false);
        }
        if evening.papers[at].by != who || !evening.papers[at].is_back() {
            return Err(Refusal::NoSuchReflection);
        }
        let in_the_box = evening.pads.iter().flat_map(|pads| &pads.sheets).any(|sheet| sheet.id == id);
        if in_the_box || evening.papers.iter().any(|paper| paper.id == id && paper.sent_as.is_none()) {
            return Err(Refusal::IdTaken);
        }
        if evening.stage == Stage::Closing {
            return Err(Refusal::Closing);
        }
        super::answers_room::must_move(evening)?;
        if chair != Presence::Here {
            return Err(Refusal::ComeBackFirst);
        }
        let (turn, part) = (evening.papers[at].turn, evening.papers[at].part);
        if !evening.has_paper_left(turn) {
            return Err(Refusal::OutOfBounds);
        }
        evening.papers[at].sent_as = Some(id);
        let written = Paper { id, by: who, turn, part, words, at: evening.time, ..Paper::on_the_tray() };
        evening.papers.push(written);
        Ok(true)
    }
}

impl Paper {
    pub fn on_the_tray() -> Self {
        let nil = uuid::Uuid::nil();
        Self {
            id: ReflectionId(nil),
            by: PersonId(nil),
            turn: TurnId(nil),
            part: afterglow::circle::ids::SegmentId(nil),
            words: BodyId(nil),
            at: 0,
            held: true,
            place: 0,
            torn: false,
            by_the_desk: false,
            handed_back: false,
            note: None,
            sent_as: None,
        }
    }
}
