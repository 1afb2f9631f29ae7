//! The course of a gathering: doors, segments, pause, closing, release.
use super::keys::desk_keys_stay;
use super::{Draft, runs};
use crate::circle::agenda::SegmentKind;
use crate::circle::event::{ClosingReason, Gathering, Standing, TurnEnd};
use crate::circle::ids::{GatheringId, PersonId, SegmentId};
use crate::circle::keys::{KeyKind, Keys, Step};
use crate::circle::refusal::Refusal;
use crate::circle::state::{Phase, Room};

impl Draft<'_> {
    pub(super) fn open_doors(
        &mut self,
        who: PersonId,
        id: GatheringId,
        step: &Step,
        crisis_line: bool,
    ) -> Result<(), Refusal> {
        let circle = self.circle();
        match circle.running_gathering() {
            Some(running) if running == id => return Ok(()),
            Some(_) => return Err(Refusal::GatheringRunning),
            None if circle.past.iter().any(|past| past.gathering == id) => return Ok(()),
            None if circle.cancelled.contains_key(&id) => return Err(Refusal::WasCancelled),
            None if !circle.planned.contains_key(&id) => return Err(Refusal::NoSuchGathering),
            None if !crisis_line => return Err(Refusal::NoCrisisLine),
            None if !circle.fleeting.online.contains(&who) => return Err(Refusal::NotConnected),
            None => {}
        }
        circle.keys.check(step, None, false, None)?;
        if step.gathering_key.is_none() || step.circle_key.is_some() || step.desk.is_some() || !step.pages.is_empty() {
            return Err(Refusal::KeysIncomplete);
        }
        desk_keys_stay(circle, &step.grants, None)?;
        let holding = circle.keys.live(|person| circle.facilitates(person));
        Keys::complete(&step.grants, KeyKind::Gathering, holding)?;
        let others: Vec<_> = circle.fleeting.online.iter().copied().filter(|&p| p != who).collect();
        let others: Vec<_> = others.into_iter().filter(|&person| circle.facilitates(person)).collect();
        self.standing(Standing::DoorsOpened { gathering: id, lead: who });
        self.standing(Standing::Signed { step: Box::new(step.clone()) });
        for person in [who].into_iter().chain(others) {
            self.gathering(Gathering::Seated { person });
        }
        Ok(())
    }

    pub(super) fn open_gathering(&mut self, id: GatheringId) -> Result<(), Refusal> {
        let Some(room) = self.named(id)? else { return Ok(()) };
        if room.phase != Phase::Doors {
            return Ok(());
        }
        let first = room.plan.agenda.first().map(|segment| segment.id).ok_or(Refusal::NoSuchSegment)?;
        self.gathering(Gathering::Opened);
        self.enter(first);
        Ok(())
    }

    pub(super) fn next_segment(&mut self, from: SegmentId) -> Result<(), Refusal> {
        let room = self.room()?;
        let place = room.place(from).ok_or(Refusal::NoSuchSegment)?;
        match room.segment {
            None => return Err(Refusal::NotOpen),
            Some(current) if place < current => return Ok(()),
            Some(current) if place > current => return Err(Refusal::NotThisSegment),
            Some(_) => {}
        }
        let Some(next) = room.plan.agenda.get(place + 1).map(|segment| segment.id) else {
            return Err(Refusal::Closing);
        };
        runs(room)?;
        if room.kind() == Some(SegmentKind::Closing) && !room.round_is_done() {
            return Err(Refusal::RoundGoesOn);
        }
        if room.pairs.is_some() {
            return Err(Refusal::PairsAreOn);
        }
        self.shows_before_going_on()?;
        self.end_turn_with_segment();
        self.enter(next);
        Ok(())
    }

    pub(super) fn pause(&mut self, id: GatheringId) -> Result<(), Refusal> {
        let Some(room) = self.named(id)? else { return Ok(()) };
        match (room.phase, room.paused) {
            (Phase::Doors, _) => Err(Refusal::NotPausable),
            (_, true) => Ok(()),
            // A closing runs on without a facilitator: whoever lets it stand is there.
            (Phase::Closing, false) if room.unattended.is_some() => Err(Refusal::ComeBackFirst),
            (_, false) => {
                self.gathering(Gathering::Paused);
                Ok(())
            }
        }
    }

    pub(super) fn resume(&mut self, id: GatheringId) -> Result<(), Refusal> {
        let waits = self.circle().waits_for_an_aside();
        let Some(room) = self.named(id)? else { return Ok(()) };
        let (phase, paused, held) = (room.phase, room.paused, room.holding.is_some());
        if phase == Phase::Doors {
            return Err(Refusal::NotPausable);
        }
        if held && room.unattended.is_some() {
            // Held because nobody holds it: whoever goes on with it is there.
            return Err(Refusal::ComeBackFirst);
        }
        if waits {
            // It goes on by itself when a facilitator is back.
            return Err(Refusal::ComeBackFirst);
        }
        if paused {
            self.gathering(Gathering::Resumed);
        }
        if held {
            self.gathering(Gathering::HoldingEnded);
        }
        Ok(())
    }

    pub(super) fn take_lead(&mut self, who: PersonId, id: GatheringId) -> Result<(), Refusal> {
        let Some(room) = self.named(id)? else { return Ok(()) };
        if room.lead != who {
            self.gathering(Gathering::LeadTaken { person: who });
        }
        Ok(())
    }

    pub(super) fn close_gently(&mut self, id: GatheringId) -> Result<(), Refusal> {
        let Some(room) = self.named(id)? else { return Ok(()) };
        if room.phase == Phase::Closing {
            return Ok(());
        }
        let closing = closing_ring(room).ok_or(Refusal::NoSuchSegment)?;
        self.begin_closing(ClosingReason::Gently, closing);
        Ok(())
    }

    /// Goes to a part of the closing at once, whatever goes on.
    pub(super) fn begin_closing(&mut self, why: ClosingReason, part: SegmentId) {
        self.end_turn_with_segment();
        self.writing_ends_with_closing(why);
        self.gathering(Gathering::ClosingBegan { why });
        self.gathering(Gathering::SegmentEntered { segment: part });
    }

    pub(super) fn ask_for_release(&mut self, id: GatheringId) -> Result<(), Refusal> {
        let Some(room) = self.named(id)? else { return Ok(()) };
        match (room.phase, room.kind()) {
            (Phase::Closing, Some(SegmentKind::Release)) => {}
            (Phase::Closing, _) if !room.round_is_done() => return Err(Refusal::RoundGoesOn),
            (Phase::Closing, _) => return Err(Refusal::LastPartComesFirst),
            _ => return Err(Refusal::ClosingComesFirst),
        }
        self.release();
        Ok(())
    }

    /// After the last word of a closing that nobody leads, its last part begins.
    pub(in crate::circle) fn enter_last_part(&mut self) {
        let last = self.circle().room.as_ref().and_then(|room| room.plan.agenda.last());
        if let Some(segment) = last.map(|segment| segment.id) {
            self.gathering(Gathering::SegmentEntered { segment });
        }
    }

    /// Begins a segment; the closing ring begins the closing.
    fn enter(&mut self, segment: SegmentId) {
        let closing = self.circle().room.as_ref().and_then(closing_ring) == Some(segment);
        if closing && self.circle().room.as_ref().is_some_and(|room| room.phase != Phase::Closing) {
            self.gathering(Gathering::ClosingBegan { why: ClosingReason::Agenda });
        }
        self.gathering(Gathering::SegmentEntered { segment });
        if self.circle().room.as_ref().and_then(Room::kind) == Some(SegmentKind::Stack) {
            // Hands may go up from the first moment; nobody has one up yet.
            let each = self.each_of_those_here();
            self.gathering(Gathering::RoundBegan { order: Vec::new(), each });
        }
    }

    fn end_turn_with_segment(&mut self) {
        if let Some((turn, _)) = self.circle().room.as_ref().and_then(Room::turn) {
            self.gathering(Gathering::TurnEnded { turn, how: TurnEnd::SegmentEnded });
        }
    }
}

pub(super) fn closing_ring(room: &Room) -> Option<SegmentId> {
    room.plan.agenda.iter().find(|segment| segment.kind == SegmentKind::Closing).map(|segment| segment.id)
}
