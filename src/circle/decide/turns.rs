//! The talking piece: who takes it, what is shared in a turn, and how it is given on.
use super::floor::each_in_the_centre;
use super::{Draft, in_motion};
use crate::circle::agenda::{Medium, SegmentKind};
use crate::circle::command::Pass;
use crate::circle::event::{Gathering, Passing, TurnEnd, What};
use crate::circle::ids::{BodyId, PersonId, ReflectionId, SegmentId, TurnId};
use crate::circle::limits::{self, Millis};
use crate::circle::refusal::Refusal;
use crate::circle::state::{Holding, Piece, Room};

impl Draft<'_> {
    pub(super) fn take(&mut self, who: PersonId, turn: TurnId) -> Result<(), Refusal> {
        let room = self.seated(who)?;
        match &room.piece {
            Piece::Held(holding) if holding.turn == turn && holding.by == who => Ok(()),
            Piece::Offered { turn: offered, to, .. } if *offered == turn && *to == who => {
                in_motion(room)?;
                is_there(room, who)?;
                self.gathering(Gathering::Taken { turn });
                Ok(())
            }
            _ => Err(not_yours(room, who, turn)),
        }
    }

    pub(super) fn take_from_centre(&mut self, who: PersonId, segment: SegmentId, turn: TurnId) -> Result<(), Refusal> {
        let room = self.seated(who)?;
        if let Some(&(owner, taken_in)) = room.turns.get(&turn) {
            return if owner == who && taken_in == segment { Ok(()) } else { Err(Refusal::IdTaken) };
        }
        let place = room.place(segment).ok_or(Refusal::NoSuchSegment)?;
        if room.segment != Some(place) {
            return Err(Refusal::NotThisSegment);
        }
        in_motion(room)?;
        if room.kind() != Some(SegmentKind::OpenCentre) {
            return Err(Refusal::NoPieceHere);
        }
        if room.piece != Piece::Centre {
            return Err(Refusal::PieceIsTaken);
        }
        is_there(room, who)?;
        if room.turns.len() >= limits::TURNS_MAX {
            return Err(Refusal::OutOfBounds);
        }
        if self.circle().others_come_first(who) {
            return Err(Refusal::OthersFirst);
        }
        let each = each_in_the_centre(room);
        self.gathering(Gathering::TakenFromCentre { turn, by: who, each });
        Ok(())
    }

    pub(super) fn share(
        &mut self,
        who: PersonId,
        turn: TurnId,
        reflection: ReflectionId,
        words: BodyId,
    ) -> Result<(), Refusal> {
        let medium = self.circle().medium;
        let room = self.seated(who)?;
        if medium != Medium::Written {
            return Err(Refusal::SpokenHere);
        }
        if let Some(shared) = room.reflections.get(&reflection) {
            return if shared.author == who && shared.turn == turn { Ok(()) } else { Err(Refusal::IdTaken) };
        }
        if let Some(author) = room.taken_back.get(&reflection) {
            return if *author == who { Ok(()) } else { Err(Refusal::IdTaken) };
        }
        if let Some(before) = room.review.returned.get(&reflection) {
            return if before.author == who && before.turn == turn { Ok(()) } else { Err(Refusal::IdTaken) };
        }
        if room.review.sent_again.contains_key(&reflection) {
            return Err(Refusal::IdTaken);
        }
        let holding = held(room, who, turn)?;
        in_motion(room)?;
        if !room.has_space_in(holding.turn) {
            return Err(Refusal::OutOfBounds);
        }
        let held = self.circle().holds_words_of(who);
        self.push_last(What::Gathering(Gathering::Shared { reflection, turn, words, held }));
        Ok(())
    }

    pub(super) fn put_down(&mut self, who: PersonId, turn: TurnId) -> Result<(), Refusal> {
        let room = self.seated(who)?;
        if let Err(refusal) = held(room, who, turn) {
            return if refusal == Refusal::TurnIsOver { Ok(()) } else { Err(refusal) };
        }
        in_motion(room)?;
        self.gathering(Gathering::TurnEnded { turn, how: TurnEnd::PutDown });
        Ok(())
    }

    pub(super) fn pass(
        &mut self,
        who: PersonId,
        segment: SegmentId,
        how: Pass,
        turn: Option<TurnId>,
    ) -> Result<(), Refusal> {
        let room = self.seated(who)?;
        if !where_it_is(room, segment)? {
            return Ok(());
        }
        let ring = room.kind().is_some_and(SegmentKind::is_ring);
        if !room.kind().is_some_and(SegmentKind::has_piece) {
            return Err(Refusal::NoPieceHere);
        }
        if !ring {
            // There is no order here in which a turn could be given on; an offer by name is declined all the same.
            let offered = match &room.piece {
                Piece::Offered { turn: offered, to, .. } if *to == who => *offered,
                _ => return Ok(()),
            };
            if turn.is_none_or(|named| named == offered) {
                in_motion(room)?;
                self.gathering(Gathering::TurnEnded { turn: offered, how: TurnEnd::PassedRound });
            }
            return Ok(());
        }
        let Some(round) = &room.round else { return Err(Refusal::RoundNotBegun) };
        if let Some(named) = turn
            && room.turn() != Some((named, who))
        {
            let refusal = not_yours(room, who, named);
            return if refusal == Refusal::TurnIsOver { Ok(()) } else { Err(refusal) };
        }
        match &room.piece {
            Piece::Offered { turn, to, .. } if *to == who => {
                let turn = *turn;
                in_motion(room)?;
                self.gathering(Gathering::TurnEnded { turn, how: ending(how) });
            }
            Piece::Held(holding) if holding.by == who => {
                let turn = holding.turn;
                let said_something = room.reflections.values().any(|shared| shared.turn == turn);
                in_motion(room)?;
                // Whoever has spoken has had their turn: what is left of a pass is to put the piece down.
                let how = if said_something { TurnEnd::PutDown } else { ending(how) };
                self.gathering(Gathering::TurnEnded { turn, how });
            }
            _ => {
                let waits = round.queue.contains(&who);
                let comes_again = round.again.contains(&who);
                if waits || (comes_again && how == Pass::Round) {
                    self.gathering(Gathering::PassedAhead { person: who, how });
                }
            }
        }
        Ok(())
    }

    pub(super) fn take_back(&mut self, who: PersonId, reflection: ReflectionId) -> Result<(), Refusal> {
        let room = self.seated(who)?;
        if room.taken_back.get(&reflection) == Some(&who) {
            return Ok(());
        }
        let theirs = room.reflections.get(&reflection).map(|shared| shared.author);
        let returned = room.review.returned.get(&reflection).map(|before| before.author);
        let gathered = room.gathered(reflection).map(|(author, _)| author);
        if theirs.or(returned).or(gathered) != Some(who) {
            return Err(Refusal::NoSuchReflection);
        }
        self.gathering(Gathering::TakenBack { reflection });
        Ok(())
    }

    pub(super) fn writing(&mut self, who: PersonId, turn: TurnId, on: bool) -> Result<(), Refusal> {
        let room = self.seated(who)?;
        held(room, who, turn)?;
        if self.circle().fleeting.writing != on.then_some(turn) {
            self.passing(Passing::Writing { turn, on });
        }
        Ok(())
    }

    pub(super) fn ask_for_round(&mut self, segment: SegmentId, first: Option<PersonId>) -> Result<(), Refusal> {
        let room = self.room()?;
        if !where_it_is(room, segment)? {
            return Ok(());
        }
        if !room.kind().is_some_and(SegmentKind::is_ring) {
            return Err(Refusal::NoPieceHere);
        }
        if room.round.is_some() {
            return Ok(());
        }
        in_motion(room)?;
        if first.is_some_and(|first| !room.seats.contains_key(&first) || self.circle().facilitates(first)) {
            return Err(Refusal::NoSuchPerson);
        }
        self.begin_round(first);
        Ok(())
    }

    /// Sends the piece round: everyone who has a seat and does not hold the room, in the order they sit, from whoever is
    /// named first.
    pub(in crate::circle) fn begin_round(&mut self, first: Option<PersonId>) {
        let circle = self.circle();
        let Some(room) = &circle.room else { return };
        let mut order: Vec<_> = room.order.iter().copied().filter(|&person| !circle.facilitates(person)).collect();
        let start = order.iter().position(|&person| Some(person) == first).unwrap_or(0);
        order.rotate_left(start);
        let each = self.each_of_those_here();
        self.gathering(Gathering::RoundBegan { order, each });
    }

    /// Soft milliseconds of a turn in the part that is on, for everyone here who does not hold the room.
    pub(super) fn each_of_those_here(&self) -> Millis {
        let circle = self.circle();
        let Some(room) = &circle.room else { return 0 };
        let here = circle.guests_here().count();
        // With nobody here just now the time is kept for everyone who has a seat.
        let seated = || room.order.iter().filter(|&&person| !circle.facilitates(person)).count();
        let people = if here == 0 { seated() } else { here };
        room.current().map_or(0, |spec| spec.each(people))
    }

    pub(super) fn move_on(&mut self, turn: TurnId) -> Result<(), Refusal> {
        let room = self.room()?;
        let how = match &room.piece {
            Piece::Offered { turn: offered, .. } if *offered == turn => TurnEnd::MovedOnToReturn,
            Piece::Held(holding) if holding.turn == turn => match (holding.lost, holding.may_move) {
                (Some(_), false) => return Err(Refusal::PieceWaits),
                (Some(_), true) => TurnEnd::MovedOnToReturn,
                (None, _) => TurnEnd::MovedOn,
            },
            _ => return if room.turns.contains_key(&turn) { Ok(()) } else { Err(Refusal::TurnIsOver) },
        };
        in_motion(room)?;
        self.gathering(Gathering::TurnEnded { turn, how });
        Ok(())
    }

    /// Ends the turn or the offer this person has: stepping out or leaving, the piece comes back to them once.
    pub(super) fn give_on(&mut self, who: PersonId) {
        let turn = self.circle().room.as_ref().and_then(Room::turn);
        if let Some((turn, _)) = turn.filter(|(_, person)| *person == who) {
            self.gathering(Gathering::TurnEnded { turn, how: TurnEnd::SteppedAway });
        }
    }
}

/// Whether the part named is the one that is on; `false`, when it is past.
pub(super) fn where_it_is(room: &Room, segment: SegmentId) -> Result<bool, Refusal> {
    let place = room.place(segment).ok_or(Refusal::NoSuchSegment)?;
    match room.segment {
        Some(current) if place < current => Ok(false),
        Some(current) if place == current => Ok(true),
        _ => Err(Refusal::NotThisSegment),
    }
}

fn ending(how: Pass) -> TurnEnd {
    match how {
        Pass::ForNow => TurnEnd::PassedForNow,
        Pass::Round => TurnEnd::PassedRound,
    }
}

/// Refuses the piece to somebody who is out: a turn begins with a person who is there, so that it can be seen when they
/// are lost.
pub(super) fn is_there(room: &Room, who: PersonId) -> Result<(), Refusal> {
    if room.is_here(who) { Ok(()) } else { Err(Refusal::ComeBackFirst) }
}

/// The turn this person is in, when it is the one named.
fn held(room: &Room, who: PersonId, turn: TurnId) -> Result<&Holding, Refusal> {
    match &room.piece {
        Piece::Held(holding) if holding.turn == turn && holding.by == who => Ok(holding),
        Piece::Offered { turn: offered, to, .. } if *offered == turn && *to == who => Err(Refusal::TakeItFirst),
        _ => Err(not_yours(room, who, turn)),
    }
}

fn not_yours(room: &Room, who: PersonId, turn: TurnId) -> Refusal {
    let mine = room.turns.get(&turn).is_some_and(|(person, _)| *person == who);
    if mine { Refusal::TurnIsOver } else { Refusal::NotYourTurn }
}
