//! What the model answers about writing together: everyone has a pad on their knees, and at the end a box stands in the
//! middle. Sheets that were put into the box are laid out when it is opened, seat by seat.
use super::answers_room::is_now;
use super::model::{Answer, Evening, Model, Paper, Stage, Stick};
use afterglow::circle::agenda::SegmentKind;
use afterglow::circle::command::Command;
use afterglow::circle::command::writing_time::{BeginWriting, ShareWritten};
use afterglow::circle::event::Presence;
use afterglow::circle::ids::{BodyId, PersonId, ReflectionId, TurnId, WritingId};
use afterglow::circle::refusal::Refusal;

const MINUTE: i64 = 60_000;
const TO_DECIDE: i64 = 180_000;

/// Everyone writes, or puts what they like into the box.
#[derive(Clone, Debug)]
pub struct Pads {
    pub id: WritingId,
    pub minutes: u32,
    pub box_stands: bool,
    /// Counts down to the box, and then to its opening.
    pub left: i64,
    pub sheets: Vec<Sheet>,
}

/// A sheet in the box.
#[derive(Clone, Debug)]
pub struct Sheet {
    pub by: PersonId,
    pub turn: TurnId,
    pub id: ReflectionId,
    pub words: BodyId,
    pub read_first: bool,
}

/// Whether the room runs, whoever writes.
pub fn must_run(evening: &Evening) -> Result<(), Refusal> {
    if evening.moves() {
        return Ok(());
    }
    let paused = evening.paused && evening.held.is_none();
    Err(match (evening.stage, paused) {
        (Stage::Doors, _) => Refusal::NotOpen,
        (_, true) => Refusal::RoomIsPaused,
        (_, false) => Refusal::RoomIsHeld,
    })
}

impl Evening {
    /// Time runs out for the pads, or for the box.
    pub fn pads_are_up(&mut self) {
        match &mut self.pads {
            Some(pads) if pads.box_stands => self.opens_the_box(),
            Some(pads) => (pads.box_stands, pads.left) = (true, TO_DECIDE),
            None => {}
        }
    }

    pub fn opens_the_box(&mut self) {
        let Some(pads) = self.pads.take() else { return };
        let part = self.plan.agenda[self.part.unwrap_or(0)].id;
        for who in self.chairs.iter().map(|chair| chair.who).collect::<Vec<_>>() {
            let Some(sheet) = pads.sheets.iter().find(|sheet| sheet.by == who) else { continue };
            self.turns.push((sheet.turn, who, part));
            self.appeared += u32::from(!sheet.read_first);
            let place = if sheet.read_first { 0 } else { self.appeared };
            let (id, turn, words, held) = (sheet.id, sheet.turn, sheet.words, sheet.read_first);
            let at = self.time;
            self.papers.push(Paper { id, by: who, turn, part, words, at, held, place, ..Paper::on_the_tray() });
            if held {
                self.tray_turns.push(turn);
            }
        }
    }

    /// Nothing is opened any more: each has their own sheet back.
    pub fn hands_sheets_back(&mut self) {
        let Some(pads) = self.pads.take() else { return };
        let part = self.plan.agenda[self.part.unwrap_or(0)].id;
        for sheet in pads.sheets {
            let Sheet { by, turn, id, words, .. } = sheet;
            self.turns.push((turn, by, part));
            self.papers.push(Paper { id, by, turn, part, words, handed_back: true, ..Paper::on_the_tray() });
        }
    }

    /// Where the closing begins softly a box that stands is opened first.
    pub fn box_before_closing(&mut self) {
        if self.pads.as_ref().is_some_and(|pads| pads.box_stands) {
            self.opens_the_box();
        }
    }
}

impl Model {
    pub fn answer_about_writing(&mut self, who: PersonId, command: &Command) -> Answer {
        if let Command::ShareWritten(written) = command {
            return self.puts_a_sheet_in(who, written);
        }
        let evening = self.evening.as_mut().ok_or(Refusal::NoGathering)?;
        let named = match command {
            Command::BeginWriting(asked) => return hands_out_pads(evening, asked),
            Command::MoreWriting(asked) => asked.writing,
            Command::BeginReveal(asked) => asked.writing,
            Command::EndWriting(asked) => asked.writing,
            Command::ShowWritten(asked) => asked.writing,
            other => unreachable!("no command about writing: {other:?}"),
        };
        let Some(pads) = is_on(evening, named)? else { return Ok(false) };
        let (stands, minutes) = (pads.box_stands, pads.minutes);
        match command {
            Command::MoreWriting(asked) => {
                if asked.minutes <= minutes {
                    return Ok(false);
                }
                must_run(evening)?;
                if asked.minutes > 30 {
                    return Err(Refusal::OutOfBounds);
                }
                if let Some(pads) = &mut evening.pads {
                    let more = i64::from(asked.minutes - minutes) * MINUTE;
                    pads.left = more + if stands { 0 } else { pads.left };
                    (pads.minutes, pads.box_stands) = (asked.minutes, false);
                }
            }
            Command::EndWriting(_) if stands => return Err(Refusal::DecidingNow),
            Command::EndWriting(_) => evening.hands_sheets_back(),
            Command::BeginReveal(_) if stands => return Ok(false),
            Command::BeginReveal(_) => {
                must_run(evening)?;
                evening.pads_are_up();
            }
            _ if !stands => return Err(Refusal::StillWriting),
            _ => {
                must_run(evening)?;
                evening.opens_the_box();
            }
        }
        Ok(true)
    }

    fn puts_a_sheet_in(&mut self, who: PersonId, written: &ShareWritten) -> Answer {
        let read_first = self.is_read_first(who);
        let &ShareWritten { writing, turn, reflection: id, words } = written;
        let evening = self.evening.as_mut().ok_or(Refusal::NoGathering)?;
        evening.chair(who).ok_or(Refusal::NoSeat)?;
        if let Some(paper) = evening.papers.iter().find(|paper| paper.id == id) {
            let mine = paper.sent_as.is_none() && paper.by == who && (paper.turn == turn || paper.torn);
            return if mine { Ok(false) } else { Err(Refusal::IdTaken) };
        }
        let sheets = evening.pads.iter().flat_map(|pads| &pads.sheets);
        if let Some(sheet) = sheets.clone().find(|sheet| sheet.id == id) {
            return if (sheet.by, sheet.turn) == (who, turn) { Ok(false) } else { Err(Refusal::IdTaken) };
        }
        if sheets.clone().any(|sheet| sheet.turn == turn) || evening.turns.iter().any(|(known, ..)| *known == turn) {
            return Err(Refusal::IdTaken);
        }
        let pads = is_on(evening, writing)?.ok_or(Refusal::WritingIsOver)?;
        if !pads.box_stands {
            return Err(Refusal::StillWriting);
        }
        if pads.sheets.iter().any(|sheet| sheet.by == who) {
            return Err(Refusal::SharedAlready);
        }
        must_run(evening)?;
        if evening.chair(who).is_none_or(|chair| chair.is != Presence::Here) {
            return Err(Refusal::ComeBackFirst);
        }
        if evening.turns.len() >= 2_000 || evening.papers.len() + pads.sheets.len() >= 2_000 {
            return Err(Refusal::OutOfBounds);
        }
        let pads = evening.pads.iter_mut();
        pads.for_each(|pads| pads.sheets.push(Sheet { by: who, turn, id, words, read_first }));
        Ok(true)
    }

    /// Somebody takes their sheet out of the box and tears it up; nothing, when it is not there.
    pub fn takes_a_sheet_out(&mut self, who: PersonId, id: ReflectionId) -> bool {
        let Some(evening) = &mut self.evening else { return false };
        let Some(pads) = &mut evening.pads else { return false };
        let at = pads.sheets.iter().position(|sheet| sheet.id == id && sheet.by == who);
        let Some(at) = at else { return false };
        let Sheet { by, turn, words, .. } = pads.sheets.remove(at);
        let part = evening.plan.agenda[evening.part.unwrap_or(0)].id;
        evening.papers.push(Paper { id, by, turn, part, words, torn: true, ..Paper::on_the_tray() });
        true
    }
}

fn hands_out_pads(evening: &mut Evening, asked: &BeginWriting) -> Answer {
    if !is_now(evening, asked.segment)? || evening.wrote.iter().any(|(known, _)| *known == asked.writing) {
        return Ok(false);
    }
    must_run(evening)?;
    match &evening.pads {
        Some(pads) if !pads.box_stands => return Ok(false),
        Some(_) if evening.stage != Stage::Closing => return Err(Refusal::EveryoneWrites),
        _ => {}
    }
    let reason = [
        (evening.stage == Stage::Closing, Refusal::Closing),
        (evening.tables.is_some(), Refusal::PairsAreOn),
        (matches!(evening.stick, Stick::HeldOut { .. } | Stick::InHand(_)), Refusal::PieceIsTaken),
        (evening.tour.is_some() && !evening.round_over(), Refusal::MidRound),
        (evening.wrote.len() >= 24 || !(1..=30).contains(&asked.minutes), Refusal::OutOfBounds),
    ];
    if let Some((_, refusal)) = reason.into_iter().find(|(holds, _)| *holds) {
        return Err(refusal);
    }
    let left = i64::from(asked.minutes) * MINUTE;
    let (id, minutes) = (asked.writing, asked.minutes);
    evening.pads = Some(Pads { id, minutes, box_stands: false, left, sheets: Vec::new() });
    evening.wrote.push((id, asked.segment));
    evening.count("writing");
    Ok(true)
}

fn is_on(evening: &Evening, named: WritingId) -> Result<Option<&Pads>, Refusal> {
    let on = evening.pads.as_ref().filter(|pads| pads.id == named);
    let known = evening.wrote.iter().any(|(known, _)| *known == named);
    if known { Ok(on) } else { Err(Refusal::NoSuchWriting) }
}

/// Whether people write in a part in which nobody has the piece, for the door.
pub fn wrote_here(evening: &Evening) -> bool {
    let here = evening.plan.agenda[evening.part.unwrap_or(0)].id;
    let centre = matches!(evening.kind(), Some(SegmentKind::OpenCentre | SegmentKind::Stack));
    centre && evening.wrote.iter().any(|(_, part)| *part == here)
}
