//! Two or three sit together, and each has an equal part. Nobody who is here is left without company while there is any:
//! whoever is left alone, or comes back, joins others.
use super::turns::{is_there, where_it_is};
use super::{Draft, runs};
use crate::circle::agenda::Medium;
use crate::circle::command::pairs::{BeginPairs, CallBack, CallIn, LookIn, MorePairs, SayInPair, Together};
use crate::circle::event::{Gathering, Passing, Presence};
use crate::circle::ids::{PairsId, PersonId};
use crate::circle::limits;
use crate::circle::refusal::Refusal;
use crate::circle::state::{Dyad, Pairs, Room};
use std::collections::BTreeSet;

impl Draft<'_> {
    pub(super) fn begin_pairs(&mut self, asked: &BeginPairs) -> Result<(), Refusal> {
        let (circle, room) = (self.circle(), self.room()?);
        if !where_it_is(room, asked.segment)? || room.pairings.contains(&asked.pairs) {
            return Ok(());
        }
        runs(room)?;
        // Whoever asks while people sit in pairs already has what they asked for.
        if room.pairs.is_some() {
            return Ok(());
        }
        circle.may_pair(room)?;
        let in_bounds = (limits::PAIRS_MINUTES_MIN..=limits::PAIRS_MINUTES_MAX).contains(&asked.minutes);
        if !in_bounds || !asked.chosen.iter().all(|dyad| (2..=3).contains(&dyad.len())) {
            return Err(Refusal::OutOfBounds);
        }
        let dyads = put_together(circle.guests_here().collect(), asked);
        self.gathering(Gathering::PairsBegan { pairs: asked.pairs, minutes: asked.minutes, dyads });
        Ok(())
    }

    pub(super) fn more_pairs(&mut self, asked: &MorePairs) -> Result<(), Refusal> {
        let room = self.room()?;
        let Some(now) = going_on(room, asked.pairs)? else { return Ok(()) };
        // Whoever was called back is let go on first: minutes alone do not send anybody back.
        if asked.minutes <= now.minutes || now.called_back.is_some() {
            return Ok(());
        }
        runs(room)?;
        if asked.minutes > limits::PAIRS_MINUTES_MAX {
            return Err(Refusal::OutOfBounds);
        }
        self.gathering(Gathering::PairsGoOn { minutes: asked.minutes });
        Ok(())
    }

    pub(super) fn call_back(&mut self, asked: &CallBack) -> Result<(), Refusal> {
        let room = self.room()?;
        let Some(now) = going_on(room, asked.pairs)? else { return Ok(()) };
        if asked.on && !room.runs() {
            // Half a minute of a clock that stands would never be over.
            self.gathering(Gathering::PairsOver);
        } else if now.called_back.is_some() != asked.on {
            self.gathering(Gathering::CalledBack { on: asked.on });
        }
        Ok(())
    }

    pub(super) fn look_in(&mut self, who: PersonId, asked: &LookIn) -> Result<(), Refusal> {
        let room = self.room()?;
        let Some(now) = going_on(room, asked.pairs)? else { return Ok(()) };
        let dyad = now.dyads.get(&asked.dyad);
        if dyad.is_some_and(|dyad| dyad.with.contains(&who)) == asked.on {
            return Ok(());
        }
        if asked.on {
            dyad.ok_or(Refusal::NoSuchDyad)?;
        }
        is_there(room, who)?;
        self.gathering(Gathering::LookedIn { person: who, dyad: asked.on.then_some(asked.dyad) });
        Ok(())
    }

    pub(super) fn call_in(&mut self, who: PersonId, asked: &CallIn) -> Result<(), Refusal> {
        let Some(now) = going_on(self.seated(who)?, asked.pairs)? else { return Ok(()) };
        let (dyad, sits) = now.of(who).ok_or(Refusal::NotInPairs)?;
        let callers = &self.circle().fleeting.callers;
        // Whoever called takes it back, and nobody else for them: they may not dare to say why they called.
        if callers.contains(&who) == asked.on {
            return Ok(());
        }
        let (called, on) = (sits.called, asked.on);
        let others = sits.people.iter().any(|one| *one != who && callers.contains(one));
        if on && !called {
            self.gathering(Gathering::CalledIn { dyad, on });
        }
        self.passing(Passing::Called { person: who, on });
        if !on && !others {
            self.gathering(Gathering::CalledIn { dyad, on });
        }
        Ok(())
    }

    pub(super) fn say_in_pair(&mut self, who: PersonId, said: &SayInPair) -> Result<(), Refusal> {
        let (circle, room) = (self.circle(), self.seated(who)?);
        if circle.medium != Medium::Written {
            return Err(Refusal::SpokenHere);
        }
        let now = going_on(room, said.pairs)?;
        if !self.is_new(who, said.words)? {
            return Ok(());
        }
        // What comes when all are back was read by nobody: it is not said that it was done.
        let (dyad, sits) = now.and_then(|now| now.of(who)).ok_or(Refusal::NotInPairs)?;
        circle.may_say_in_pair(room, who)?;
        runs(room)?;
        let others: BTreeSet<_> = sits.people.iter().chain(&sits.with).filter(|one| **one != who).collect();
        // Nobody reads it whom its author has not seen there.
        if said.to.len() != others.len() || others != said.to.iter().collect() {
            return Err(Refusal::OthersAreHere);
        }
        let (pairs, by, words, to) = (said.pairs, who, said.words, said.to.clone());
        self.passing(Passing::SaidInPair { pairs, dyad, by, words, to });
        Ok(())
    }

    /// While pairs are on: whoever went is not waited for, and whoever is here sits with somebody.
    pub(super) fn settle_the_pairs(&mut self) {
        while let Some(next) = self.next_in_pairs() {
            self.gathering(next);
        }
    }

    fn next_in_pairs(&self) -> Option<Gathering> {
        let circle = self.circle();
        let room = circle.room.as_ref()?;
        let pairs = room.pairs.as_ref()?;
        let mut with = pairs.dyads.values().flat_map(|dyad| &dyad.with).copied();
        if let Some(person) = with.find(|&person| went(room, person)) {
            return Some(Gathering::LookedIn { person, dyad: None });
        }
        let mut people = pairs.dyads.values().flat_map(|dyad| &dyad.people).copied();
        if let Some(person) = people.find(|&person| went(room, person)) {
            return Some(Gathering::Parted { person });
        }
        let mut here = circle.guests_here();
        let next = here.find(|&person| pairs.of(person).is_none());
        next.map(|person| sits_down(room, pairs, person)).or_else(|| {
            // While the room stands nobody who sits already is asked to get up.
            room.runs().then(|| finds_company(room, pairs)).flatten()
        })
    }
}

/// Whether somebody is out of the room. A line that is lost is waited for.
fn went(room: &Room, person: PersonId) -> bool {
    let presence = room.seats.get(&person).map(|seat| seat.presence);
    !matches!(presence, Some(Presence::Here | Presence::ConnectionLost))
}

/// Somebody comes, or comes back: to those they were with; or to who is alone, or to two, one of whom is here at least.
fn sits_down(room: &Room, pairs: &Pairs, person: PersonId) -> Gathering {
    let place = |number: &u32| pairs.dyads.get(number).is_some_and(|dyad| dyad.people.len() < 3);
    let (own, had) = pairs.left.get(&person).copied().unzip();
    let open = |many| in_company(room, pairs, many);
    let company = own.filter(place).or_else(|| open(1)).or_else(|| open(2)).or_else(|| attended(room, pairs));
    let dyad = company.unwrap_or(pairs.next);
    Gathering::Joined { person, dyad, had: had.unwrap_or_default() }
}

/// The first where so many sit, one of whom is here at least. Who is alone with a facilitator is not asked first.
fn in_company(room: &Room, pairs: &Pairs, many: usize) -> Option<u32> {
    let here = |dyad: &Dyad| dyad.people.iter().any(|&one| room.is_here(one));
    pairs.first(|dyad| dyad.people.len() == many && here(dyad) && (many > 1 || dyad.with.is_empty()))
}

/// Where somebody sits alone with a facilitator.
fn attended(room: &Room, pairs: &Pairs) -> Option<u32> {
    pairs.first(|dyad| dyad.people.len() == 1 && !dyad.with.is_empty() && room.is_here(dyad.people[0]))
}

/// Who is alone sits down with somebody else who is, or as the third with two, or somebody comes to them out of a three.
/// Whoever has a facilitator beside them, or called one, stays where they are looked for.
fn finds_company(room: &Room, pairs: &Pairs) -> Option<Gathering> {
    let undisturbed = |dyad: &Dyad| dyad.with.is_empty() && !dyad.called;
    let alone = |dyad: &Dyad| dyad.people.len() == 1 && undisturbed(dyad) && room.is_here(dyad.people[0]);
    let mut alone = pairs.dyads.iter().filter(|(_, dyad)| alone(dyad));
    let (&first, one) = alone.next()?;
    let joins = |dyad, from: &Dyad, at: usize| Gathering::Joined { person: from.people[at], dyad, had: at < from.part };
    if let Some((_, other)) = alone.next() {
        return Some(joins(first, other, 0));
    }
    if let Some(two) = in_company(room, pairs, 2) {
        return Some(joins(two, one, 0));
    }
    let threes = pairs.dyads.values().filter(|dyad| dyad.people.len() == 3 && undisturbed(dyad));
    // Whoever speaks is not interrupted.
    let listens = |dyad: &Dyad, at: usize| at != dyad.part && room.is_here(dyad.people[at]);
    let mut thirds = threes.filter_map(|dyad| (0..3).rev().find(|&at| listens(dyad, at)).map(|at| (dyad, at)));
    thirds.next().map(|(dyad, at)| joins(first, dyad, at))
}

/// Who sits with whom: as chosen by hand, as far as they are here, then the others as they were drawn, then as they sit.
fn put_together(here: Vec<PersonId>, asked: &BeginPairs) -> Vec<Vec<PersonId>> {
    let (mut rest, mut dyads) = (here, Vec::new());
    let mut take = |wanted: &[PersonId], least: usize| {
        let mut there: Vec<PersonId> = Vec::new();
        for person in wanted.iter().filter(|person| rest.contains(person)) {
            if !there.contains(person) {
                there.push(*person);
            }
        }
        if there.len() < least {
            return Vec::new();
        }
        rest.retain(|person| !there.contains(person));
        there
    };
    for wanted in &asked.chosen {
        dyads.push(take(wanted, 2));
    }
    dyads.retain(|dyad| !dyad.is_empty());
    let mut line = take(&asked.order, 1);
    line.append(&mut rest);
    let mut line = line.into_iter();
    for size in sizes(asked.size, line.len()) {
        dyads.push(line.by_ref().take(size).collect());
    }
    dyads
}

/// The sizes into which so many people part.
fn sizes(size: Together, people: usize) -> Vec<usize> {
    let (twos, threes) = match (size, people % 3) {
        _ if people < 2 => return vec![1; people],
        (Together::Two, _) => (people / 2 - people % 2, people % 2),
        (Together::Three, 0) => (0, people / 3),
        (Together::Three, 1) => (2, people / 3 - 1),
        (Together::Three, _) => (1, people / 3),
    };
    [vec![2; twos], vec![3; threes]].concat()
}

/// The pairs named, when they are on; nothing, when they are over.
fn going_on(room: &Room, pairs: PairsId) -> Result<Option<&Pairs>, Refusal> {
    match &room.pairs {
        Some(now) if now.id == pairs => Ok(Some(now)),
        _ if room.pairings.contains(&pairs) => Ok(None),
        _ => Err(Refusal::NoSuchPairs),
    }
}
