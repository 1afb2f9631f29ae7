//! What is kept of people, and until when: one table. What is let go by itself, what a person is told and what a program is
//! answered all ask it. Everything in it can be taken back or erased by its person before that; this is the latest.
use super::agenda::Plan;
use super::ids::PersonId;
use super::limits::Millis;
use super::state::Circle;
use serde::{Deserialize, Serialize};

const DAY: Millis = 24 * 60 * 60 * 1_000;

/// How many days the record of controls is kept, where the operator says nothing else.
pub const CONTROLS_DAYS: u32 = 90;

/// Something that is kept of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Thing {
    /// What they shared in a gathering, and what was written to them about it.
    Words,
    /// What they and the facilitators wrote each other.
    Line,
    /// What they write in pairs.
    InPair,
    /// What they are called.
    Name,
    /// Whom to call for them.
    Card,
    /// How settled they felt.
    Numbers,
    /// Which version of the agreements they accepted.
    Agreements,
    /// Which gatherings they had a seat in.
    Attendance,
    /// That somebody should get in touch with them.
    FollowUp,
    /// Their steps.
    Steps,
    /// What became of their steps.
    Log,
    /// The weeks after an experience.
    Weeks,
    /// Which controls they used, where they hold the circle.
    Controls,
    /// Which browsers come in as them.
    Devices,
    /// The address that their calendar reads.
    Calendar,
    /// That an id belongs to the circle, and since when.
    Membership,
}

/// Who can read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Reader {
    /// Its person.
    You,
    /// Those who sit with them in a pair, and facilitators whom they see there.
    Pair,
    /// Everyone who belongs to the circle.
    Circle,
    /// The circle, of those that their person shows.
    CircleIfShown,
    /// The facilitators of the circle.
    Desk,
    /// The facilitators, of what their person lets them know.
    DeskIfShown,
    /// The server, and whoever has its disk. What is sealed, it cannot read.
    Server,
    /// Whoever has the address, such as the company behind a calendar.
    AddressHolders,
}

/// Until when, at the latest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Until {
    /// The gathering it was said in is released.
    Release,
    /// The gathering after is released; or so many days after the end of the series.
    NextRelease {
        /// Days.
        days: u32,
    },
    /// So many days after the end of the series.
    AfterSeries {
        /// Days.
        days: u32,
    },
    /// So many days after it happened.
    Days {
        /// Days.
        days: u32,
    },
    /// So many days after it was last used.
    AfterUse {
        /// Days.
        days: u32,
    },
    /// Its person ends it, or does not belong to the circle any more.
    Ended,
    /// As long as the circle is here; an id that leads nowhere stays after that.
    Stays,
}

/// One line of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// What.
    pub thing: Thing,
    /// Whether it lies in memory alone, and never on a disk.
    pub memory: bool,
    /// Who can read it.
    pub readers: &'static [Reader],
    /// Until when, at the latest.
    pub until: Until,
}

const fn row(thing: Thing, readers: &'static [Reader], until: Until) -> Row {
    Row { thing, memory: false, readers, until }
}

/// What is kept of a person, and until when.
pub const TABLE: [Row; 16] = {
    use Reader::{AddressHolders, Circle, CircleIfShown, Desk, DeskIfShown, Pair, Server, You};
    [
        row(Thing::Words, &[You, Circle], Until::Release),
        Row { memory: true, ..row(Thing::Line, &[You, Desk], Until::Release) },
        Row { memory: true, ..row(Thing::InPair, &[You, Pair], Until::Release) },
        row(Thing::Name, &[You, Circle], Until::AfterSeries { days: 30 }),
        row(Thing::Card, &[You, Desk], Until::AfterSeries { days: 30 }),
        row(Thing::Numbers, &[You, Desk], Until::NextRelease { days: 90 }),
        row(Thing::Agreements, &[You, Desk, Server], Until::AfterSeries { days: 90 }),
        row(Thing::Attendance, &[You, Desk, Server], Until::AfterSeries { days: 90 }),
        row(Thing::FollowUp, &[You, Desk, Server], Until::Days { days: 90 }),
        row(Thing::Steps, &[You, CircleIfShown], Until::AfterSeries { days: 180 }),
        row(Thing::Log, &[You], Until::AfterSeries { days: 180 }),
        row(Thing::Weeks, &[You, DeskIfShown], Until::AfterSeries { days: 180 }),
        row(Thing::Controls, &[Desk, Server], Until::Days { days: CONTROLS_DAYS }),
        row(Thing::Devices, &[You, Server], Until::AfterUse { days: 180 }),
        row(Thing::Calendar, &[You, AddressHolders, Server], Until::Ended),
        row(Thing::Membership, &[Circle, Server], Until::Stays),
    ]
};

impl Thing {
    /// Until when it is kept.
    pub fn until(self) -> Until {
        TABLE.iter().find(|row| row.thing == self).map_or(Until::Stays, |row| row.until)
    }

    /// After how long it goes.
    pub fn kept_for(self) -> Option<Millis> {
        match self.until() {
            Until::NextRelease { days }
            | Until::AfterSeries { days }
            | Until::Days { days }
            | Until::AfterUse { days } => Some(days_long(days)),
            Until::Release | Until::Ended | Until::Stays => None,
        }
    }
}

/// So many days.
pub fn days_long(days: u32) -> Millis {
    Millis::from(days) * DAY
}

/// What goes together, some time after the end of a series.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lapsing {
    /// What people are called, and whom to call for them.
    Names,
    /// Who had a seat, who accepted the agreements and how settled they felt. How many there were stays.
    Attendance,
    /// Steps, and what became of them.
    Own,
}

impl Lapsing {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Names, Self::Attendance, Self::Own];

    /// What goes with it. All of it goes at the same time.
    pub const fn things(self) -> &'static [Thing] {
        match self {
            Self::Names => &[Thing::Name, Thing::Card],
            Self::Attendance => &[Thing::Attendance, Thing::Agreements, Thing::Numbers],
            Self::Own => &[Thing::Steps, Thing::Log, Thing::Weeks],
        }
    }

    fn of(thing: Thing) -> Option<Self> {
        Self::ALL.into_iter().find(|what| what.things().contains(&thing))
    }
}

/// When somebody last gave something of what lapses, wall time. Nothing: none of it is there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lasting {
    /// A name or a card.
    pub names: Option<Millis>,
    /// Somebody was there, accepted the agreements or said how settled they felt.
    pub attendance: Option<Millis>,
    /// A step was kept, or something noted.
    pub own: Option<Millis>,
}

impl Lasting {
    /// When it was last given.
    pub fn since(&self, what: Lapsing) -> Option<Millis> {
        match what {
            Lapsing::Names => self.names,
            Lapsing::Attendance => self.attendance,
            Lapsing::Own => self.own,
        }
    }

    pub(super) fn set(&mut self, what: Lapsing, since: Option<Millis>) {
        match what {
            Lapsing::Names => self.names = since,
            Lapsing::Attendance => self.attendance = since,
            Lapsing::Own => self.own = since,
        }
    }
}

/// What there is of one thing of one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// Which line of the table.
    pub row: &'static Row,
    /// How much of it is there; nothing, where this circle does not know.
    pub count: Option<usize>,
    /// When it goes at the latest, wall time, where that is known by now.
    pub goes_at: Option<Millis>,
}

impl Circle {
    /// When the series ended or will end, wall time: with the last gathering that was held or is planned, or when one was
    /// cancelled or moved, if that was later: what was to be kept for weeks does not go in the same hour. Nothing while one
    /// runs, and before there was any.
    pub fn series_ends(&self) -> Option<Millis> {
        if self.room.is_some() {
            return None;
        }
        let held = self.past.back().map(|last| last.released_at);
        held.max(self.planned.values().map(Plan::ends).max()).max(self.stood)
    }

    /// When something lapses, wall time: some days after the end of the series, or after it was last given, if that was
    /// later. Nothing, when none of it is there, or nobody knows yet. Who was there is known as long as somebody is to be
    /// contacted about it.
    pub fn lapses_at(&self, what: Lapsing) -> Option<Millis> {
        if what == Lapsing::Attendance && !self.follow_ups.is_empty() {
            return None;
        }
        let since = self.lasting.since(what)?;
        let kept_for = what.things().iter().find_map(|thing| thing.kept_for())?;
        Some(self.series_ends()?.max(since).saturating_add(kept_for))
    }

    /// What there is of a person, line by line.
    pub fn kept_of(&self, person: PersonId) -> Vec<Held> {
        TABLE
            .iter()
            .map(|row| Held { row, count: self.count_of(person, row.thing), goes_at: self.goes_at(person, row.thing) })
            .collect()
    }

    fn count_of(&self, person: PersonId, thing: Thing) -> Option<usize> {
        let known = self.people.get(&person).filter(|known| known.belonging.is_welcome());
        let own = self.own.get(&person);
        Some(match thing {
            Thing::Words => self.shared_by(person).count(),
            Thing::Line => self.fleeting.lines.get(&person).map_or(0, |line| line.said.len()),
            Thing::InPair => self.fleeting.in_pairs.iter().filter(|text| text.said.by == person).count(),
            Thing::Name => usize::from(known.is_some() && self.lasting.names.is_some()),
            Thing::Card => usize::from(self.card_of(person).is_some()),
            Thing::Numbers => {
                let given = self.numbers.values().filter_map(|all| all.get(&person));
                given.map(|numbers| numbers.bodies().count()).sum()
            }
            Thing::Agreements => usize::from(known.is_some_and(|known| known.accepted > 0)),
            Thing::Attendance => self.past.iter().filter(|past| past.attended.contains(&person)).count(),
            Thing::FollowUp => usize::from(self.follow_ups.contains_key(&person)),
            Thing::Steps => own.map_or(0, |own| own.steps.len()),
            Thing::Log => own.map_or(0, |own| own.log.len()),
            Thing::Weeks => own.map_or(0, |own| usize::from(own.weeks.words.is_some())),
            Thing::Membership => usize::from(known.is_some()),
            Thing::Controls | Thing::Devices | Thing::Calendar => return None,
        })
    }

    fn goes_at(&self, person: PersonId, thing: Thing) -> Option<Millis> {
        if let Some(what) = Lapsing::of(thing) {
            return self.lapses_at(what);
        }
        let since = self.follow_ups.get(&person).filter(|_| thing == Thing::FollowUp)?.since;
        Some(since.saturating_add(thing.kept_for()?))
    }
}
