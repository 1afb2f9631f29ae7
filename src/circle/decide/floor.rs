//! The floor: offers by name, the order of seats, and time. A facilitator moves offers and minutes, never somebody's turn.
use super::turns::{is_there, where_it_is};
use super::{Draft, in_motion};
use crate::circle::agenda::SegmentKind;
use crate::circle::command::floor::{GiveMinutes, GiveTime, Hand, Hint, Offer, Reseat, ShareTime, SlowPace};
use crate::circle::event::{Gathering, Passing, TurnEnd};
use crate::circle::ids::{PersonId, TurnId};
use crate::circle::limits;
use crate::circle::refusal::Refusal;
use crate::circle::state::{Holding, Phase, Piece, Room};

impl Draft<'_> {
    pub(super) fn offer(&mut self, asked: &Offer) -> Result<(), Refusal> {
        let &Offer { segment, person, turn } = asked;
        let room = self.room()?;
        if let Some(&known) = room.turns.get(&turn) {
            return if known == (person, segment) { Ok(()) } else { Err(Refusal::IdTaken) };
        }
        if !where_it_is(room, segment)? {
            return Ok(());
        }
        in_motion(room)?;
        let withdrawn = match &room.piece {
            Piece::Offered { to, .. } if *to == person => return Ok(()),
            Piece::Offered { turn, .. } => Some(*turn),
            _ => None,
        };
        let again = self.circle().may_offer(room, person)?;
        let each = (room.kind() == Some(SegmentKind::OpenCentre)).then(|| each_in_the_centre(room));
        if let Some(turn) = withdrawn {
            self.gathering(Gathering::TurnEnded { turn, how: TurnEnd::Withdrawn });
        }
        self.gathering(Gathering::Offered { turn, to: person, again, each, named: true });
        Ok(())
    }

    pub(super) fn skip(&mut self, turn: TurnId) -> Result<(), Refusal> {
        let room = self.room()?;
        match &room.piece {
            Piece::Offered { turn: offered, .. } if *offered == turn => {}
            _ => return if room.turns.contains_key(&turn) { Ok(()) } else { Err(Refusal::TurnIsOver) },
        }
        in_motion(room)?;
        if room.round.is_some() && !room.somebody_else_waits() {
            return Err(Refusal::NobodyWaits);
        }
        if room.turns.len() >= limits::TURNS_MAX {
            return Err(Refusal::OutOfBounds);
        }
        self.gathering(Gathering::TurnEnded { turn, how: TurnEnd::Skipped });
        Ok(())
    }

    pub(super) fn reseat(&mut self, asked: &Reseat) -> Result<(), Refusal> {
        let Some(room) = self.named(asked.gathering)? else { return Ok(()) };
        if room.order == asked.order {
            return Ok(());
        }
        if room.mid_round() {
            return Err(Refusal::MidRound);
        }
        if room.pairs.is_some() {
            // Everyone comes back to exactly their seat.
            return Err(Refusal::PairsAreOn);
        }
        let (mut stand, mut wanted) = (room.order.clone(), asked.order.clone());
        stand.sort_unstable();
        wanted.sort_unstable();
        if stand != wanted {
            return Err(Refusal::OrderMoved);
        }
        self.gathering(Gathering::Reseated { order: asked.order.clone() });
        Ok(())
    }

    pub(super) fn share_time(&mut self, asked: &ShareTime) -> Result<(), Refusal> {
        let room = self.room()?;
        if !where_it_is(room, asked.segment)? {
            return Ok(());
        }
        if !room.kind().is_some_and(SegmentKind::is_ring) {
            return Err(Refusal::NoPieceHere);
        }
        let round = room.round.as_ref().ok_or(Refusal::RoundNotBegun)?;
        if round.each != asked.each {
            return Ok(());
        }
        in_motion(room)?;
        let each = room.shared_out(self.at.running).ok_or(Refusal::NobodyWaits)?;
        if each != round.each {
            self.gathering(Gathering::EachSet { each });
        }
        Ok(())
    }

    pub(super) fn slow_pace(&mut self, asked: &SlowPace) -> Result<(), Refusal> {
        let Some(room) = self.named(asked.gathering)? else { return Ok(()) };
        if room.slow != asked.on {
            self.gathering(Gathering::PaceSet { slow: asked.on });
        }
        Ok(())
    }

    pub(super) fn give_time(&mut self, asked: &GiveTime) -> Result<(), Refusal> {
        let room = self.room()?;
        let Some(holding) = going_on(room, asked.turn)? else { return Ok(()) };
        if holding.each != asked.each {
            return Ok(());
        }
        in_motion(room)?;
        if holding.given >= limits::TIME_GIVEN_MAX {
            return Err(Refusal::EnoughGiven);
        }
        self.gathering(Gathering::TimeGiven { turn: asked.turn, more: limits::TIME_GIVEN });
        Ok(())
    }

    pub(super) fn give_minutes(&mut self, asked: &GiveMinutes) -> Result<(), Refusal> {
        let room = self.room()?;
        if !where_it_is(room, asked.segment)? {
            return Ok(());
        }
        let Some(has) = room.current().map(|spec| spec.minutes) else { return Err(Refusal::NotOpen) };
        if asked.minutes <= has {
            return Ok(());
        }
        if room.phase != Phase::Open {
            return Err(Refusal::ClosingIsReserved);
        }
        let minutes = room.with_minutes(asked.minutes - has).ok_or(Refusal::ClosingIsReserved)?;
        self.gathering(Gathering::MinutesGiven { minutes });
        Ok(())
    }

    pub(super) fn hand(&mut self, who: PersonId, asked: &Hand) -> Result<(), Refusal> {
        let room = self.seated(who)?;
        if !where_it_is(room, asked.segment)? {
            return Ok(());
        }
        if room.kind() != Some(SegmentKind::Stack) || room.round.is_none() {
            return Err(Refusal::NoHandsHere);
        }
        let has_it = room.turn().is_some_and(|(_, person)| person == who);
        match (asked.up, room.hand_is_up(who)) {
            (false, true) => self.gathering(Gathering::HandLowered { person: who }),
            (true, false) if !has_it => {
                in_motion(room)?;
                is_there(room, who)?;
                if room.turns.len() >= limits::TURNS_MAX {
                    return Err(Refusal::OutOfBounds);
                }
                self.gathering(Gathering::HandRaised { person: who });
            }
            _ => {}
        }
        Ok(())
    }

    pub(super) fn hint(&mut self, asked: &Hint) -> Result<(), Refusal> {
        let room = self.room()?;
        let turn = asked.turn;
        if going_on(room, turn)?.is_none() {
            return Ok(());
        }
        in_motion(room)?;
        if self.circle().fleeting.hinted != Some(turn) {
            self.passing(Passing::Hinted { turn });
        }
        Ok(())
    }
}

/// Soft milliseconds of a turn from the middle, for as many as are here.
pub(super) fn each_in_the_centre(room: &Room) -> u64 {
    let here = room.seats.keys().filter(|&&person| room.is_here(person)).count();
    room.current().map_or(0, |spec| spec.each(here))
}

/// The turn named, when it is going on; nothing, when it is over.
fn going_on(room: &Room, turn: TurnId) -> Result<Option<&Holding>, Refusal> {
    match &room.piece {
        Piece::Held(holding) if holding.turn == turn => Ok(Some(holding)),
        Piece::Offered { turn: offered, .. } if *offered == turn => Err(Refusal::NotTakenYet),
        _ if room.turns.contains_key(&turn) => Ok(None),
        _ => Err(Refusal::TurnIsOver),
    }
}
