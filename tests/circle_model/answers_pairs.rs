//! What the model answers about pairs: small tables are carried in, each with a sand glass for whoever speaks, and one large
//! glass for all. Whoever sits at none is led to one.
use super::answers_room::is_now;
use super::answers_sheets::Sheet;
use super::answers_writing::must_run;
use super::model::{Answer, Evening, Model, Stage, Stick};
use afterglow::circle::command::Command;
use afterglow::circle::command::pairs::{BeginPairs, CallIn, LookIn, Together};
use afterglow::circle::event::Presence;
use afterglow::circle::ids::{PairsId, PersonId};
use afterglow::circle::refusal::Refusal;
use afterglow::circle::state::Room;

const MINUTE: i64 = 60_000;
const HALF_A_MINUTE: i64 = 30_000;
const LOST: i64 = 90_000;

/// Everyone sits at small tables.
#[derive(Clone, Debug)]
pub struct Tables {
    pub id: PairsId,
    pub minutes: u32,
    /// The large glass.
    pub left: i64,
    /// Once the bell was rung for all: what the large glass would still have had.
    pub would_have: Option<i64>,
    pub tables: Vec<Table>,
    pub carried_in: u32,
    /// Who got up, from which table, and whether they had had their part.
    pub got_up: Vec<(PersonId, u32, bool)>,
}

/// A small table.
#[derive(Clone, Debug, Default)]
pub struct Table {
    pub number: u32,
    /// Who sits there, and whether they had their part.
    pub people: Vec<(PersonId, bool)>,
    /// For how long somebody speaks; below nothing, before they begin.
    pub spoken: i64,
    /// What is left in its glass.
    pub glass: i64,
    pub guides: Vec<PersonId>,
    pub flag: bool,
    /// Who put the flag up, as far as they sit there.
    pub raised: Vec<PersonId>,
    /// Who had the glass last, and was not got up from.
    pub finishes: Option<PersonId>,
    pub sheets: Vec<Sheet>,
}

impl Table {
    fn sits(&self, who: PersonId) -> bool {
        self.people.iter().any(|(one, _)| *one == who)
    }

    fn speaker(&self) -> Option<usize> {
        self.people.iter().position(|(_, had)| !had)
    }

    /// What is left of a part, when all who are still to speak get as much of the large glass, counted from where it began.
    fn fair(&self, left: i64) -> i64 {
        let many = self.people.iter().filter(|(_, had)| !had).count().max(1) as i64;
        (left + self.spoken).max(0) / many - self.spoken
    }

    /// No guide is there, and none was called.
    fn left_to_itself(&self) -> bool {
        self.guides.is_empty() && !self.flag
    }

    fn guide_goes(&mut self, who: PersonId) {
        self.guides.retain(|one| *one != who);
        self.burns_sheets();
    }

    /// Somebody else begins, now or when it begins.
    fn begins(&mut self, left: i64) {
        self.spoken = self.spoken.min(0);
        self.glass = self.fair(left);
    }

    /// Says whether they had their part.
    fn gets_up(&mut self, who: PersonId, left: i64) -> Option<bool> {
        let at = self.people.iter().position(|(one, _)| *one == who)?;
        let spoke = self.speaker() == Some(at);
        let (_, had) = self.people.remove(at);
        self.raised.retain(|one| *one != who);
        if spoke || self.finishes == Some(who) {
            self.finishes = None;
        }
        self.burns_sheets();
        if spoke {
            self.begins(left);
        } else if !had {
            self.glass = self.glass.max(self.fair(left));
        }
        Some(had)
    }

    fn takes_in(&mut self, who: PersonId, had: bool, left: i64) {
        let (were, nobody_speaks) = (self.people.len(), self.speaker().is_none());
        self.people.insert(if had { 0 } else { were }, (who, had));
        if were < 2 || nobody_speaks {
            self.begins(left);
        } else if !had {
            self.glass = self.glass.min(self.fair(left).max(HALF_A_MINUTE));
        }
    }
}

/// What rings at the small tables.
#[derive(Clone, Copy, Debug)]
pub enum AtTables {
    LargeGlass,
    Glass(u32),
    NotComingBack(PersonId),
}

impl Evening {
    /// What rings there, in the order in which they look.
    pub fn rings_at_tables(&self, now: u64) -> Vec<(i64, AtTables)> {
        let Some(all) = self.tables.as_ref().filter(|_| self.moves()) else { return Vec::new() };
        let mut rings = vec![(all.left, AtTables::LargeGlass)];
        for table in all.tables.iter().filter(|_| all.would_have.is_none()) {
            if table.speaker().is_some() && table.glass < all.left {
                rings.push((table.glass, AtTables::Glass(table.number)));
            }
        }
        let at = |table: &Table| [table.people.iter().map(|(who, _)| *who).collect(), table.guides.clone()].concat();
        for who in all.tables.iter().flat_map(at) {
            let lost = self.chair(who).filter(|chair| chair.is == Presence::ConnectionLost);
            rings.extend(lost.map(|chair| {
                let gone = (now - chair.since).min(self.moving_for) as i64;
                (LOST - gone, AtTables::NotComingBack(who))
            }));
        }
        rings
    }

    pub fn it_rings_at_tables(&mut self, what: AtTables) {
        match what {
            AtTables::LargeGlass => self.all_are_back(),
            AtTables::NotComingBack(who) => {
                self.gets_up(who);
                let tables = self.tables.iter_mut().flat_map(|all| &mut all.tables);
                tables.for_each(|table| table.guide_goes(who));
            }
            AtTables::Glass(number) => {
                let Some(all) = &mut self.tables else { return };
                let left = all.left;
                for table in all.tables.iter_mut().filter(|table| table.number == number) {
                    if let Some(at) = table.speaker() {
                        table.people[at].1 = true;
                        table.finishes = Some(table.people[at].0);
                    }
                    table.spoken = 0;
                    table.glass = table.fair(left);
                }
            }
        }
    }

    pub fn sand_runs(&mut self, ms: i64) {
        let Some(all) = &mut self.tables else { return };
        all.left -= ms;
        all.would_have = all.would_have.map(|would| would - ms);
        for table in &mut all.tables {
            (table.spoken, table.glass) = (table.spoken + ms, table.glass - ms);
        }
    }

    /// All are back; what lies in the middle begins to lie there.
    fn all_are_back(&mut self) {
        self.clears_the_tables();
        if self.stick == Stick::Middle {
            self.rested = 0;
        }
    }

    /// Whoever still has a flag up is not forgotten.
    pub fn clears_the_tables(&mut self) {
        for table in self.tables.take().into_iter().flat_map(|all| all.tables).filter(|table| table.flag) {
            self.left_flags.push(table.people.into_iter().map(|(who, _)| who).collect());
        }
    }

    fn gets_up(&mut self, who: PersonId) {
        let Some(all) = &mut self.tables else { return };
        let alone = |table: &&Table| table.flag && table.people.len() == 1 && table.sits(who);
        if all.tables.iter().any(|table| alone(&table)) {
            self.left_flags.push(vec![who]);
        }
        let left = all.left;
        for table in &mut all.tables {
            if let Some(had) = table.gets_up(who, left) {
                all.got_up.retain(|(one, ..)| *one != who);
                all.got_up.push((who, table.number, had));
            }
        }
        all.tables.retain(|table| !table.people.is_empty());
    }

    /// Somebody is not of the evening any more.
    pub fn is_at_no_table(&mut self, who: PersonId) {
        self.gets_up(who);
        self.left_flags.iter_mut().for_each(|people| people.retain(|one| *one != who));
        self.left_flags.retain(|people| !people.is_empty());
        let Some(all) = &mut self.tables else { return };
        all.got_up.retain(|(one, ..)| *one != who);
        all.tables.iter_mut().for_each(|table| table.guide_goes(who));
    }

    fn sits_at(&mut self, who: PersonId, number: u32, had: bool) {
        self.gets_up(who);
        let Some(all) = &mut self.tables else { return };
        let left = all.left;
        all.got_up.retain(|(one, ..)| *one != who);
        if !all.tables.iter().any(|table| table.number == number) {
            all.carried_in = all.carried_in.max(number);
            let (people, guides) = (Vec::new(), Vec::new());
            all.tables.push(Table { number, people, spoken: 0, glass: 0, guides, flag: false, ..Table::default() });
            all.tables.sort_by_key(|table| table.number);
        }
        all.tables.iter_mut().filter(|table| table.number == number).for_each(|table| table.takes_in(who, had, left));
    }

    /// Somebody who is here and sits at no table.
    fn is_led_to_a_table(&mut self, who: PersonId) {
        let Some(all) = &self.tables else { return };
        let before = all.got_up.iter().find(|(one, ..)| *one == who);
        let had = before.is_some_and(|(.., had)| *had);
        let own = before.and_then(|(_, number, _)| all.tables.iter().find(|table| table.number == *number));
        let in_company = |many: usize, guided: bool| {
            let here = |table: &&Table| table.people.iter().any(|(one, _)| self.here(*one));
            let fits = |table: &&Table| table.people.len() == many && (many == 2 || table.guides.is_empty() != guided);
            all.tables.iter().filter(here).find(fits)
        };
        let own = own.filter(|own| own.people.len() < 3);
        let table =
            own.or_else(|| in_company(1, false)).or_else(|| in_company(2, false)).or_else(|| in_company(1, true));
        let number = table.map_or(all.carried_in + 1, |table| table.number);
        self.sits_at(who, number, had);
    }

    /// One who sits alone moves to another one who does, or to two, or somebody who listens among three comes to them.
    /// Nobody gets up while everything stands. Says whether anybody moved.
    fn one_who_is_alone_moves(&mut self) -> bool {
        let moving = self.moves();
        let Some(all) = self.tables.as_ref().filter(|_| moving) else { return false };
        let alone: Vec<_> = all
            .tables
            .iter()
            .filter(|table| table.people.len() == 1 && table.left_to_itself() && self.here(table.people[0].0))
            .map(|table| (table.number, table.people[0]))
            .collect();
        let two = all.tables.iter().find(|table| {
            let somebody = table.people.iter().any(|(one, _)| self.here(*one));
            table.people.len() == 2 && somebody
        });
        let moves = match (&alone[..], two) {
            ([(first, _), (_, who), ..], _) => Some((*who, *first)),
            ([(_, who)], Some(two)) => Some((*who, two.number)),
            ([(number, _)], None) => {
                let threes = all.tables.iter().filter(|table| table.people.len() == 3 && table.left_to_itself());
                let mut listeners = threes.filter_map(|table| {
                    let speaks = table.speaker();
                    let mut from_the_end = table.people.iter().enumerate().rev();
                    from_the_end.find(|(at, (one, _))| speaks != Some(*at) && self.here(*one)).map(|(_, who)| *who)
                });
                listeners.next().map(|who| (who, *number))
            }
            _ => None,
        };
        let Some(((who, had), number)) = moves else { return false };
        self.sits_at(who, number, had);
        true
    }
}

impl Model {
    pub fn everyone_has_company(&mut self) {
        let guides: Vec<_> = self.known.iter().filter(|known| known.holds).map(|known| known.id).collect();
        let Some(evening) = &mut self.evening else { return };
        if evening.tables.is_none() {
            return;
        }
        let chairs: Vec<_> = evening.chairs.iter().map(|chair| (chair.who, chair.is)).collect();
        let is = |who: PersonId| chairs.iter().find(|chair| chair.0 == who).map(|chair| chair.1);
        for table in evening.tables.iter_mut().flat_map(|all| &mut all.tables) {
            table.guides.retain(|one| matches!(is(*one), Some(Presence::Here | Presence::ConnectionLost)));
            table.burns_sheets();
        }
        let sitting: Vec<_> =
            evening.tables.iter().flat_map(|all| &all.tables).flat_map(|t| t.people.clone()).collect();
        for (who, _) in &sitting {
            if !matches!(is(*who), Some(Presence::Here | Presence::ConnectionLost)) {
                evening.gets_up(*who);
            }
        }
        for (who, _) in chairs.iter().filter(|chair| chair.1 == Presence::Here && !guides.contains(&chair.0)) {
            let sits = evening.tables.iter().flat_map(|all| &all.tables).any(|table| table.sits(*who));
            if !sits {
                evening.is_led_to_a_table(*who);
            }
        }
        while evening.one_who_is_alone_moves() {}
    }

    pub fn answer_about_pairs(&mut self, who: PersonId, command: &Command) -> Answer {
        let guides: Vec<_> = self.known.iter().filter(|known| known.holds).map(|known| known.id).collect();
        let evening = self.evening.as_mut().ok_or(Refusal::NoGathering)?;
        let named = match command {
            Command::BeginPairs(asked) => return carries_in_tables(evening, asked, &guides),
            Command::MorePairs(asked) => asked.pairs,
            Command::CallBack(asked) => asked.pairs,
            Command::LookIn(asked) => asked.pairs,
            Command::CallIn(asked) => {
                evening.chair(who).ok_or(Refusal::NoSeat)?;
                asked.pairs
            }
            other => unreachable!("no command about pairs: {other:?}"),
        };
        if !evening.paired_off.contains(&named) {
            return Err(Refusal::NoSuchPairs);
        }
        let Some(minutes) = evening.tables.as_ref().filter(|all| all.id == named).map(|all| all.minutes) else {
            return Ok(false);
        };
        let called = evening.tables.as_ref().is_some_and(|all| all.would_have.is_some());
        match command {
            Command::CallBack(asked) if asked.on && !evening.moves() => {
                evening.all_are_back();
                return Ok(true);
            }
            Command::MorePairs(asked) if asked.minutes <= minutes || called => return Ok(false),
            Command::MorePairs(asked) => {
                must_run(evening)?;
                if asked.minutes > 40 {
                    return Err(Refusal::OutOfBounds);
                }
            }
            Command::LookIn(LookIn { dyad, on: true, .. }) => {
                let table = evening.tables.iter().flat_map(|all| &all.tables).find(|table| table.number == *dyad);
                if table.ok_or(Refusal::NoSuchDyad)?.guides.contains(&who) {
                    return Ok(false);
                }
                if !evening.here(who) {
                    return Err(Refusal::ComeBackFirst);
                }
            }
            _ => {}
        }
        let still_here = evening.here(who);
        let Some(all) = &mut evening.tables else { return Ok(false) };
        let left = all.left;
        match command {
            Command::MorePairs(asked) => {
                let more = i64::from(asked.minutes - minutes) * MINUTE;
                (all.minutes, all.left) = (asked.minutes, left + more);
                all.turns_the_glasses();
            }
            Command::CallBack(asked) if asked.on == all.would_have.is_some() => return Ok(false),
            Command::CallBack(asked) if asked.on => {
                (all.would_have, all.left) = (Some(left), left.min(HALF_A_MINUTE));
            }
            Command::CallBack(_) => {
                all.left = all.would_have.take().unwrap_or(left);
                all.turns_the_glasses();
            }
            Command::LookIn(LookIn { dyad, on, .. }) => {
                let there = |table: &Table| table.number == *dyad && table.guides.contains(&who);
                if !on && !all.tables.iter().any(there) {
                    return Ok(false);
                }
                if !on && !still_here {
                    return Err(Refusal::ComeBackFirst);
                }
                all.tables.iter_mut().for_each(|table| table.guide_goes(who));
                for table in all.tables.iter_mut().filter(|table| *on && table.number == *dyad) {
                    table.guides.push(who);
                    (table.flag, table.raised) = (false, Vec::new());
                }
            }
            Command::CallIn(CallIn { on, .. }) => {
                let table = all.tables.iter_mut().find(|table| table.sits(who)).ok_or(Refusal::NotInPairs)?;
                if table.raised.contains(&who) == *on {
                    return Ok(false);
                }
                table.raised.retain(|one| *one != who);
                table.raised.extend(on.then_some(who));
                // Only one who put it up takes it down.
                table.flag = !table.raised.is_empty();
            }
            _ => {}
        }
        Ok(true)
    }
}

impl Tables {
    /// More sand: nobody has less of it than before.
    fn turns_the_glasses(&mut self) {
        for table in &mut self.tables {
            table.glass = table.glass.max(table.fair(self.left)).max(0);
        }
    }
}

fn carries_in_tables(evening: &mut Evening, asked: &BeginPairs, guides: &[PersonId]) -> Answer {
    if !is_now(evening, asked.segment)? || evening.paired_off.contains(&asked.pairs) {
        return Ok(false);
    }
    must_run(evening)?;
    if evening.tables.is_some() {
        return Ok(false);
    }
    let mut here: Vec<_> = evening.chairs.iter().filter(|chair| chair.is == Presence::Here).map(|c| c.who).collect();
    here.retain(|who| !guides.contains(who));
    let odd = asked.chosen.iter().any(|few| few.len() != 2 && few.len() != 3);
    let reason = [
        (evening.stage == Stage::Closing, Refusal::Closing),
        (evening.pads.is_some(), Refusal::EveryoneWrites),
        (matches!(evening.stick, Stick::HeldOut { .. } | Stick::InHand(_)), Refusal::PieceIsTaken),
        (evening.tour.is_some() && !evening.round_over(), Refusal::MidRound),
        (evening.paired_off.len() >= 24, Refusal::OutOfBounds),
        (here.len() < 2, Refusal::TooFewForPairs),
        (odd || !(2..=40).contains(&asked.minutes), Refusal::OutOfBounds),
    ];
    if let Some((_, refusal)) = reason.into_iter().find(|(holds, _)| *holds) {
        return Err(refusal);
    }
    let mut groups: Vec<Vec<PersonId>> = Vec::new();
    for few in &asked.chosen {
        let mut group: Vec<PersonId> = Vec::new();
        for who in few {
            if here.contains(who) && !group.contains(who) {
                group.push(*who);
            }
        }
        if group.len() > 1 {
            here.retain(|who| !group.contains(who));
            groups.push(group);
        }
    }
    // As they were drawn, the others behind them as they sit.
    here.sort_by_key(|who| asked.order.iter().position(|one| one == who).unwrap_or(usize::MAX));
    while !here.is_empty() {
        let many = here.len();
        let size = match asked.size {
            _ if many <= 3 => many,
            Together::Two => 2,
            Together::Three => {
                if many % 3 == 0 {
                    3
                } else {
                    2
                }
            }
        };
        groups.push(here.drain(..size).collect());
    }
    let left = i64::from(asked.minutes + 1) * MINUTE;
    let mut tables = Vec::new();
    for (number, group) in (1..).zip(groups) {
        let people = group.into_iter().map(|who| (who, false)).collect();
        let mut table = Table { number, people, spoken: -MINUTE, glass: 0, ..Table::default() };
        table.glass = table.fair(left);
        tables.push(table);
    }
    let (id, minutes, carried_in) = (asked.pairs, asked.minutes, tables.len() as u32);
    evening.tables = Some(Tables { id, minutes, left, would_have: None, tables, carried_in, got_up: Vec::new() });
    evening.paired_off.push(asked.pairs);
    evening.count("pairs");
    Ok(true)
}

/// What differs, if anything does.
pub fn tables_differ(room: &Room, evening: &Evening) -> Option<String> {
    let differs = |what: &str| Some(format!("{what}: {:?}, not {:?}", room.pairs, evening.tables));
    if room.pairings.len() != evening.paired_off.len() {
        return differs("how often");
    }
    let (now, all) = match (&room.pairs, &evening.tables) {
        (None, None) => return None,
        (Some(now), Some(all)) => (now, all),
        _ => return differs("whether people sit in pairs"),
    };
    let time = evening.time as i64;
    let would = now.called_back.map(|would| would as i64 - time);
    let large = (now.id, now.minutes, now.until as i64 - time, would);
    if large != (all.id, all.minutes, all.left, all.would_have) || now.dyads.len() != all.tables.len() {
        return differs("the large glass");
    }
    let mut got_up = all.got_up.clone();
    got_up.sort_unstable();
    if !now.left.iter().map(|(&who, &(from, had))| (who, from, had)).eq(got_up) {
        return differs("who got up");
    }
    for ((&number, dyad), table) in now.dyads.iter().zip(&all.tables) {
        let people: Vec<_> = dyad.people.iter().enumerate().map(|(at, who)| (*who, at < dyad.part)).collect();
        let times = (time - dyad.since as i64, dyad.ends as i64 - time);
        let same = number == table.number && people == table.people;
        let there = (&dyad.with, dyad.called, dyad.before) == (&table.guides, table.flag, table.finishes);
        if !same || !there || (table.speaker().is_some() && times != (table.spoken, table.glass)) {
            return differs("a small table");
        }
    }
    None
}
