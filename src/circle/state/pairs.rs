//! Pairs that are on. They leave everything else as it is: when they are over, everybody is where they were.
use super::line::Said;
use super::{Circle, Phase, Piece, Room};
use crate::circle::agenda::SegmentKind;
use crate::circle::ids::{PairsId, PersonId};
use crate::circle::limits::{self, Millis};
use crate::circle::refusal::Refusal;
use std::collections::{BTreeMap, BTreeSet};

/// Pairs that are on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pairs {
    /// Which.
    pub id: PairsId,
    /// All their minutes.
    pub minutes: u32,
    /// Until when, gathering time. All of them end together.
    pub until: Millis,
    /// Once everyone is called back: until when it would have been.
    pub called_back: Option<Millis>,
    /// Those who sit together, by number.
    pub dyads: BTreeMap<u32, Dyad>,
    /// The number of the next.
    pub next: u32,
    /// Who sits with nobody now: with whom they sat, and whether they had their part.
    pub left: BTreeMap<PersonId, (u32, bool)>,
}

/// Two or three who sit together; one, while nobody is left to be with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dyad {
    /// Who, in the order of their parts.
    pub people: Vec<PersonId>,
    /// How many of them had their part.
    pub part: usize,
    /// When the part that is on began, or begins, gathering time.
    pub since: Millis,
    /// When it is over.
    pub ends: Millis,
    /// Facilitators who are with them.
    pub with: Vec<PersonId>,
    /// Whether one of them called a facilitator.
    pub called: bool,
    /// Whose part it was before: where they write, they may finish until the next one has begun.
    pub before: Option<PersonId>,
}

/// A call out of a pair that is over, to which nobody came. In memory alone, as signals are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// Who sat there: which of them called is nobody's to know.
    pub people: Vec<PersonId>,
    /// When they were left, running time.
    pub since: Millis,
}

/// A text that was written in a pair. In memory alone, and only as long as its author and one of those it is for sit there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InPair {
    /// In which pairs.
    pub pairs: PairsId,
    /// Where, by number.
    pub dyad: u32,
    /// The text.
    pub said: Said,
    /// Who was there as it was written, and still is: nobody else ever reads it.
    pub readers: BTreeSet<PersonId>,
}

impl Dyad {
    /// Whose part it is.
    pub fn speaks(&self) -> Option<PersonId> {
        self.people.get(self.part).copied()
    }

    /// When the part that is on would be over, if what is left until then were shared equally.
    pub fn share(&self, until: Millis) -> Millis {
        let people = self.people.len().saturating_sub(self.part).max(1);
        self.since + until.saturating_sub(self.since) / people as Millis
    }
}

impl Pairs {
    /// With whom somebody sits.
    pub fn of(&self, person: PersonId) -> Option<(u32, &Dyad)> {
        self.dyads.iter().find(|(_, dyad)| dyad.people.contains(&person)).map(|(&number, dyad)| (number, dyad))
    }

    /// The first of them of which this holds.
    pub fn first(&self, which: impl Fn(&Dyad) -> bool) -> Option<u32> {
        self.dyads.iter().find(|(_, dyad)| which(dyad)).map(|(&number, _)| number)
    }
}

impl Room {
    /// Whether the floor is free for everyone at once: nobody has the piece, no round goes, nobody writes or sits in pairs.
    ///
    /// # Errors
    /// Says why it is not.
    pub fn floor_is_free(&self) -> Result<(), Refusal> {
        match () {
            () if self.phase == Phase::Closing => Err(Refusal::Closing),
            () if self.writing.is_some() => Err(Refusal::EveryoneWrites),
            () if self.pairs.is_some() => Err(Refusal::PairsAreOn),
            () if !matches!(self.piece, Piece::Home | Piece::Centre) => Err(Refusal::PieceIsTaken),
            () if self.round.is_some() && !self.round_is_done() => Err(Refusal::MidRound),
            () => Ok(()),
        }
    }

    /// The minutes with which pairs are offered. A part that is for pairs says them itself; one is for finding each other,
    /// and one for coming back.
    pub fn pairs_minutes(&self) -> u32 {
        let own = self.current().filter(|part| part.kind == SegmentKind::Pairs);
        let minutes = own.map_or(limits::PAIRS_MINUTES, |part| part.minutes.saturating_sub(2));
        minutes.clamp(limits::PAIRS_MINUTES_MIN, limits::PAIRS_MINUTES_MAX)
    }
}

impl Circle {
    /// Whether pairs may begin.
    ///
    /// # Errors
    /// Says why they may not.
    pub fn may_pair(&self, room: &Room) -> Result<(), Refusal> {
        room.floor_is_free()?;
        if room.pairings.len() >= limits::PAIRINGS_MAX {
            return Err(Refusal::OutOfBounds);
        }
        if self.guests_here().count() < 2 { Err(Refusal::TooFewForPairs) } else { Ok(()) }
    }

    /// Whether somebody may write to those who sit with them: in their own part, and to finish it until the next one has
    /// written something. Nobody else is interrupted by that, and nobody is cut off in the middle of a sentence.
    ///
    /// # Errors
    /// Says why they may not.
    pub fn may_say_in_pair(&self, room: &Room, who: PersonId) -> Result<(), Refusal> {
        let (number, dyad) = room.pairs.as_ref().and_then(|now| now.of(who)).ok_or(Refusal::NotInPairs)?;
        if dyad.people.len() < 2 {
            return Err(Refusal::NotInPairs);
        }
        let by = |one| self.fleeting.in_pairs.iter().filter(move |text| text.dyad == number && text.said.by == one);
        let begun = dyad.speaks().is_some_and(|one| by(one).next().is_some());
        if dyad.speaks() != Some(who) && (dyad.before != Some(who) || begun) {
            return Err(Refusal::NotYourPart);
        }
        if by(who).count() < limits::REFLECTIONS_PER_TURN { Ok(()) } else { Err(Refusal::OutOfBounds) }
    }

    /// Those who wait for a facilitator whom one of them called, by number.
    pub fn who_call(&self) -> BTreeMap<u32, Vec<PersonId>> {
        let dyads = self.room.iter().flat_map(|room| &room.pairs).flat_map(|now| &now.dyads);
        dyads.filter(|(_, dyad)| dyad.called).map(|(&number, dyad)| (number, dyad.people.clone())).collect()
    }

    /// Nobody comes any more to those who called and are apart now: the desk still sees that they did. `called` is who did
    /// before what happened last.
    pub fn keep_calls(&mut self, called: BTreeMap<u32, Vec<PersonId>>, now: Millis) {
        let pairs = self.room.as_ref().and_then(|room| room.pairs.as_ref());
        let left = called.into_iter().filter(|(number, _)| !pairs.is_some_and(|now| now.dyads.contains_key(number)));
        let left: Vec<_> = left.map(|(_, people)| people).collect();
        let seated = |one: &PersonId| self.room.as_ref().is_some_and(|room| room.seats.contains_key(one));
        for people in left {
            let people: Vec<_> = people.into_iter().filter(seated).collect();
            if !people.is_empty() {
                self.fleeting.calls.push(Call { people, since: now });
            }
        }
        let calls = |one: &PersonId| pairs.and_then(|now| now.of(*one)).is_some_and(|(_, dyad)| dyad.called);
        self.fleeting.callers.retain(calls);
        self.fleeting.calls.iter_mut().for_each(|call| call.people.retain(seated));
        self.fleeting.calls.retain(|call| !call.people.is_empty());
    }

    /// What was written in a pair is there for those who were there as it was written, as long as they are. It goes with
    /// its author, and when nobody is left whom it was for.
    pub fn keep_what_pairs_say(&mut self) {
        if self.fleeting.in_pairs.is_empty() {
            return;
        }
        let now = self.room.as_ref().and_then(|room| room.pairs.as_ref());
        self.fleeting.in_pairs.retain_mut(|text| {
            let now = now.filter(|now| now.id == text.pairs);
            let Some(dyad) = now.and_then(|now| now.dyads.get(&text.dyad)) else { return false };
            text.readers.retain(|one| dyad.people.contains(one) || dyad.with.contains(one));
            let reads = |one: &PersonId| *one != text.said.by && text.readers.contains(one);
            dyad.people.contains(&text.said.by) && dyad.people.iter().any(reads)
        });
    }
}
