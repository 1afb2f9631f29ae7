//! Stepping out together. The circle sees that two people stepped out, as anybody may; a room whose last facilitator is
//! out with somebody is paused, and goes on by itself when one is back.
use super::Draft;
use crate::circle::command::{Aside, EndAside};
use crate::circle::event::{ClosingReason, Gathering, Presence};
use crate::circle::ids::PersonId;
use crate::circle::limits;
use crate::circle::refusal::Refusal;
use crate::circle::state::Phase;

impl Draft<'_> {
    pub(super) fn aside(&mut self, who: PersonId, asked: &Aside) -> Result<(), Refusal> {
        let person = asked.person;
        let (guest, online) = (!self.circle().facilitates(person), self.circle().fleeting.online.contains(&person));
        let Some(room) = self.named(asked.gathering)? else { return Ok(()) };
        let with = room.asides.get(&person).map_or(&[][..], |aside| &aside.with);
        if with.contains(&who) {
            return Ok(());
        }
        let seat = room.seats.get(&person).filter(|_| guest).ok_or(Refusal::NoSuchPerson)?;
        if !room.is_here(who) {
            return Err(Refusal::ComeBackFirst);
        }
        if !online || !matches!(seat.presence, Presence::Here | Presence::SteppedOut) {
            return Err(Refusal::NotReachable);
        }
        if with.len() >= limits::ASIDE_MAX {
            return Err(Refusal::OutOfBounds);
        }
        self.give_on(who);
        self.give_on(person);
        self.gathering(Gathering::AsideBegan { person, with: who });
        for one in [who, person] {
            if self.circle().room.as_ref().is_some_and(|room| room.is_here(one)) {
                let (presence, since) = (Presence::SteppedOut, self.at.running);
                self.gathering(Gathering::PresenceChanged { person: one, presence, since });
            }
        }
        Ok(())
    }

    pub(super) fn end_aside(&mut self, who: PersonId, asked: &EndAside) -> Result<(), Refusal> {
        let Some(room) = self.named(asked.gathering)? else { return Ok(()) };
        let theirs = room.aside_of(who).is_some_and(|(person, _)| person == asked.person);
        // Of an aside one is not in, one is back already.
        if theirs {
            self.leave_aside(who);
            self.back_from_aside(who);
        }
        Ok(())
    }

    /// Somebody is in no aside any more. When it was for them, it is over, and the facilitators are back in the circle;
    /// a facilitator who goes leaves the person where they are: out for as long as they like.
    pub(super) fn leave_aside(&mut self, who: PersonId) {
        let room = self.circle().room.as_ref();
        let Some((person, aside)) = room.and_then(|room| room.aside_of(who)) else { return };
        if person == who {
            let with = aside.with.clone();
            self.gathering(Gathering::AsideEnded { person, with: None });
            with.into_iter().for_each(|one| self.back_from_aside(one));
        } else {
            self.gathering(Gathering::AsideEnded { person, with: Some(who) });
        }
    }

    /// Somebody who was out in an aside is here again; whoever lost the connection meanwhile is not.
    pub(super) fn back_from_aside(&mut self, who: PersonId) {
        // Whoever was asked to step out is out until they are let back.
        let asked_out = self.circle().is_asked_out(who);
        let seat = self.circle().room.as_ref().and_then(|room| room.seats.get(&who)).filter(|_| !asked_out);
        if seat.is_some_and(|seat| seat.presence == Presence::SteppedOut) {
            self.is_here(who);
        }
    }

    /// Facilitators who are out with this person alone.
    pub(super) fn out_with(&self, person: PersonId) -> Vec<PersonId> {
        let room = self.circle().room.as_ref();
        room.and_then(|room| room.asides.get(&person)).map(|aside| aside.with.clone()).unwrap_or_default()
    }

    /// While every facilitator who is near is out with somebody, the room is paused: nobody is left in a room that moves
    /// and that no one holds. That pause ends with the first who is back; one that somebody rang stays. Those who agreed to
    /// close by themselves go on closing.
    pub(super) fn settle_the_pause(&mut self) {
        let circle = self.circle();
        let Some(room) = circle.room.as_ref().filter(|room| room.phase != Phase::Doors) else { return };
        let holding = || room.seats.keys().copied().filter(|&person| circle.facilitates(person));
        let here = holding().any(|person| room.is_here(person));
        let beside = holding().any(|person| room.is_beside(person));
        if here && room.paused_for_aside {
            self.gathering(Gathering::Resumed);
        } else if !here
            && beside
            && !room.paused
            && room.holding.is_none()
            && room.closing != Some(ClosingReason::Agreed)
        {
            self.gathering(Gathering::PausedForAside);
        }
    }
}
