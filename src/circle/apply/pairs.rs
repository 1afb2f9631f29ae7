//! How pairs change: parts switch, somebody goes or comes, time is given. Nothing but the pairs themselves is touched.
use crate::circle::event::Gathering;
use crate::circle::ids::PersonId;
use crate::circle::limits::{self, Millis};
use crate::circle::state::{Dyad, Pairs, Piece, Room};
use std::collections::BTreeMap;

impl Room {
    pub(super) fn apply_pairs(&mut self, event: &Gathering, now: Millis) {
        if let Gathering::PairsBegan { pairs: id, minutes, dyads } = event {
            let since = now + limits::PAIRS_FIND_EACH_OTHER;
            let until = since + Millis::from(*minutes) * limits::MINUTE;
            let (called_back, none, left) = (None, BTreeMap::new(), BTreeMap::new());
            let mut pairs = Pairs { id: *id, minutes: *minutes, until, called_back, dyads: none, next: 1, left };
            for people in dyads {
                let mut dyad = Dyad { people: people.clone(), since, ..Dyad::default() };
                dyad.ends = dyad.share(until);
                pairs.dyads.insert(pairs.next, dyad);
                pairs.next += 1;
            }
            self.pairs = Some(pairs);
            self.pairings.insert(*id);
            self.used("pairs");
            return;
        }
        let Some(pairs) = &mut self.pairs else { return };
        match event {
            Gathering::PairsGoOn { minutes } => {
                let more = Millis::from(minutes.saturating_sub(pairs.minutes)) * limits::MINUTE;
                pairs.minutes = *minutes;
                pairs.until += more;
                pairs.share_again(now);
            }
            Gathering::CalledBack { on: true } => {
                pairs.called_back = Some(pairs.until);
                pairs.until = pairs.until.min(now + limits::PAIRS_COME_BACK);
            }
            Gathering::CalledBack { on: false } => {
                pairs.until = pairs.called_back.take().unwrap_or(pairs.until);
                pairs.share_again(now);
            }
            Gathering::PartSwitched { dyad } => {
                if let Some(dyad) = pairs.dyads.get_mut(dyad) {
                    dyad.before = dyad.speaks();
                    (dyad.part, dyad.since) = (dyad.part + 1, now);
                    dyad.ends = dyad.share(pairs.until);
                }
            }
            Gathering::Parted { person } => pairs.parts_from(*person, now),
            Gathering::Joined { person, dyad, had } => pairs.joins(*person, *dyad, *had, now),
            Gathering::LookedIn { person, dyad } => {
                pairs.dyads.values_mut().for_each(|dyad| dyad.with.retain(|one| one != person));
                if let Some(dyad) = dyad.and_then(|dyad| pairs.dyads.get_mut(&dyad)) {
                    dyad.with.push(*person);
                    // Whoever was called is there.
                    dyad.called = false;
                }
            }
            Gathering::CalledIn { dyad, on } => {
                if let Some(dyad) = pairs.dyads.get_mut(dyad) {
                    dyad.called = *on;
                }
            }
            Gathering::PairsOver => {
                self.pairs = None;
                if self.piece == Piece::Centre {
                    // It lay there for nobody: those who have not had it have their time now.
                    self.rests = now;
                }
            }
            _ => {}
        }
    }
}

impl Pairs {
    /// More time is there: nobody's part becomes shorter by it.
    fn share_again(&mut self, now: Millis) {
        for dyad in self.dyads.values_mut() {
            dyad.ends = dyad.ends.max(dyad.share(self.until)).max(now);
        }
    }

    /// Somebody is out of it for good: removed.
    pub(super) fn forget(&mut self, person: PersonId, now: Millis) {
        self.parts_from(person, now);
        self.left.remove(&person);
        self.dyads.values_mut().for_each(|dyad| dyad.with.retain(|one| *one != person));
    }

    /// Somebody sits with nobody any more. If it was their part, the next one's begins.
    fn parts_from(&mut self, person: PersonId, now: Millis) {
        let Some((number, _)) = self.of(person) else { return };
        let Some(dyad) = self.dyads.get_mut(&number) else { return };
        let Some(place) = dyad.people.iter().position(|one| *one == person) else { return };
        dyad.people.remove(place);
        // Whoever begins because another went has not waited for the one before.
        dyad.before = dyad.before.filter(|one| *one != person && place != dyad.part);
        let had = place < dyad.part;
        self.left.insert(person, (number, had));
        if had {
            dyad.part -= 1;
        } else if place == dyad.part {
            dyad.since = dyad.since.max(now);
            dyad.ends = dyad.share(self.until);
        } else {
            dyad.ends = dyad.ends.max(dyad.share(self.until));
        }
        if dyad.people.is_empty() {
            self.dyads.remove(&number);
        }
    }

    /// Somebody comes to sit with others, or alone for now. Whoever had their part before has had it here.
    fn joins(&mut self, person: PersonId, number: u32, had: bool, now: Millis) {
        self.parts_from(person, now);
        self.left.remove(&person);
        self.next = self.next.max(number + 1);
        let dyad = self.dyads.entry(number).or_insert_with(|| Dyad { since: now, ..Dyad::default() });
        let (before, part) = (dyad.people.len(), dyad.part);
        if had {
            dyad.people.insert(0, person);
            dyad.part += 1;
        } else {
            dyad.people.push(person);
        }
        if before < 2 || part == before {
            // Who had nobody to speak to begins anew; where all had their part, it is theirs.
            dyad.since = dyad.since.max(now);
            dyad.ends = dyad.share(self.until);
        } else if !had {
            // Nobody is cut short: there is a breath to come to an end in.
            let share = dyad.share(self.until).max(now + limits::PAIRS_COME_TO_AN_END);
            dyad.ends = dyad.ends.min(share);
        }
    }
}
