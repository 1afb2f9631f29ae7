//! What is seen of a writing time. Who writes is nobody's to see; what was shared is its author's alone until it is shown.
use super::show;
use super::view::{BeginWritingView, Bodies, DeskCan, OwnWrittenView, WritingStage, WritingTimeView};
use crate::circle::ids::{PersonId, WritingId};
use crate::circle::limits;
use crate::circle::state::Room;

/// For everyone who has a seat.
pub(super) fn view(room: &Room) -> Option<WritingTimeView> {
    let now = room.writing.as_ref()?;
    let (stage, until) = match now.reveal {
        None => (WritingStage::Writing, now.until),
        Some(until) => (WritingStage::Reveal, until),
    };
    Some(WritingTimeView { id: now.id, stage, until })
}

/// What somebody shared that is not shown yet: for them alone.
pub(super) fn own(room: &Room, person: PersonId, bodies: &mut Bodies) -> Option<OwnWrittenView> {
    let one = room.writing.as_ref()?.gathered.get(&person)?;
    show(bodies, [one.words]);
    let held = one.held.then_some(true);
    Some(OwnWrittenView { reflection: one.reflection, turn: one.turn, words: one.words, held })
}

/// The reveal at which somebody who is here can share what they wrote.
pub(super) fn can_share(room: &Room, person: PersonId) -> Option<WritingId> {
    let now = room.writing.as_ref().filter(|now| now.reveal.is_some() && !now.gathered.contains_key(&person))?;
    let space = room.turns.len() < limits::TURNS_MAX && room.has_space();
    (space && room.runs() && room.is_here(person)).then_some(now.id)
}

/// What facilitators can do with it. Nothing of this depends on what anybody shared.
pub(super) fn can(room: &Room, can: &mut DeskCan) {
    let part = room.current().map(|part| part.id).filter(|_| room.runs() && room.may_write().is_ok());
    can.begin_writing = part.map(|segment| BeginWritingView { segment, minutes: room.writing_minutes() });
    let Some(now) = &room.writing else { return };
    can.end_writing = Some(now.id).filter(|_| now.reveal.is_none());
    if !room.runs() {
        return;
    }
    let more = now.minutes + limits::WRITING_MORE;
    can.more_writing = Some(more).filter(|more| *more <= limits::WRITING_MINUTES_MAX);
    match now.reveal {
        None => can.begin_reveal = Some(now.id),
        Some(_) => can.show_written = Some(now.id),
    }
}
