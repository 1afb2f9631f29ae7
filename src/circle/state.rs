//! The state of one circle: what lasts, the running gathering, and what is kept in memory only.
//! State is read by `decide` and `lens` and changed by `apply` alone.
mod bell;
mod between;
mod calendar;
mod card;
mod dates;
mod doors;
mod floor;
mod follow_up;
mod invitation;
mod ladder;
mod leaving;
mod line;
mod pairs;
mod review;
mod room;
mod unattended;
mod writing_time;

pub use bell::Bell;
pub use between::{KeptStep, LogEntry, Own, Weeks};
pub use calendar::Changed;
pub use card::{Card, Opened};
pub use dates::{Dated, Dates};
pub use doors::Door;
pub use follow_up::FollowUp;
pub use invitation::{Invitation, InvitationState, SealedInvitation};
pub use ladder::Check;
pub use leaving::{Handed, Leaving};
pub use line::{Line, Said};
pub use pairs::{Call, Dyad, InPair, Pairs};
pub use review::{Returned, Review};
pub use room::{Aside, Clock, Holding, Piece, Reflection, Room, Round, Seat};
pub use unattended::Unattended;
pub use writing_time::{Gathered, WritingTime};

use super::agenda::{Entry, Medium, Plan, SegmentKind};
use super::command::{Moment, SignalKind};
use super::event::{At, Summary};
use super::ids::{BodyId, CircleId, DeviceId, GatheringId, InvitationId, PersonId, ReflectionId, TurnId};
use super::kept::Lasting;
use super::keys::Keys;
use super::limits::Millis;
use super::record::Record;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// What a person is in a circle. It belongs to the person, never to the connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Holds process and safety; made the circle.
    Facilitator,
    /// Holds it with them, with equal powers.
    CoFacilitator,
    /// Sits in the ring.
    Participant,
}

impl Role {
    /// Whether this person holds the room.
    pub const fn facilitates(self) -> bool {
        matches!(self, Self::Facilitator | Self::CoFacilitator)
    }
}

/// How far a running gathering is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// People arrive and are let in.
    Doors,
    /// The agenda runs.
    Open,
    /// The closing runs; there is no way back.
    Closing,
}

/// Why nothing moves just now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Standstill {
    /// A facilitator paused the room.
    Paused,
    /// No facilitator is present.
    Holding,
    /// The server was started again and no facilitator is back yet.
    Interrupted,
}

/// How a person stands to the circle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Belonging {
    /// They knocked and wait.
    Knocked,
    /// They belong to it.
    Member,
    /// They were not let in.
    NotLetIn,
    /// They belonged to it, and were removed.
    Removed,
}

impl Belonging {
    /// Whether they belong to the circle or may come to.
    pub fn is_welcome(self) -> bool {
        matches!(self, Self::Knocked | Self::Member)
    }
}

/// What somebody who waits at the door showed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AtDoor {
    /// The device they knocked with.
    pub device: DeviceId,
    /// Its public keys, and the proof.
    pub proof: BodyId,
}

/// Someone the circle knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// What they are here.
    pub role: Role,
    /// What they are called.
    pub name: BodyId,
    /// How they stand to it.
    pub belonging: Belonging,
    /// The version of the agreements they accepted; 0 for none.
    pub accepted: u32,
    /// The invitation they came with.
    pub invitation: Option<InvitationId>,
    /// What they showed, while they wait to be let in.
    pub at_door: Option<AtDoor>,
    /// Whether they had a seat in a gathering that was.
    pub was_here: bool,
}

/// What everyone promises.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreements {
    /// Grows by one with every change.
    pub version: u32,
    /// One text each.
    pub items: Vec<BodyId>,
}

/// One circle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Circle {
    /// Which.
    pub id: CircleId,
    /// What it is called.
    pub title: BodyId,
    /// What it is and is not.
    pub about: BodyId,
    /// Where the voices are.
    pub medium: Medium,
    /// Who may come in, and when.
    pub entry: Entry,
    /// The template it was made from.
    pub template: String,
    /// What everyone promises.
    pub agreements: Agreements,
    /// Which keys hold.
    pub keys: Keys,
    /// Everyone it knows.
    pub people: BTreeMap<PersonId, Person>,
    /// Members who came back with a new device: as whom they waited, and who they are.
    pub came_back: BTreeMap<PersonId, PersonId>,
    /// People who erased themselves, or held the circle for an evening, since the keys were last renewed: a facilitator's
    /// page renews them.
    pub renew_after: BTreeSet<PersonId>,
    /// Whether one of them held the desk's keys, so that these are renewed too.
    pub renew_desk: bool,
    /// Who holds the circle until the next release, and no longer.
    pub tonight: BTreeSet<PersonId>,
    /// Invitations made: all that are open, and the latest of those that are not.
    pub invitations: BTreeMap<InvitationId, Invitation>,
    /// How many invitations were ever made.
    pub invited: u32,
    /// The link of the call.
    pub call_link: Option<BodyId>,
    /// Gatherings on the calendar, the running one among them.
    pub planned: BTreeMap<GatheringId, Plan>,
    /// Gatherings that will not take place, until their time has passed.
    pub cancelled: BTreeMap<GatheringId, Plan>,
    /// What is otherwise than it was planned, of these and of those on the calendar.
    pub changed: BTreeMap<GatheringId, Changed>,
    /// Until when something stood on the calendar that was cancelled or moved then, wall time.
    pub stood: Option<Millis>,
    /// The latest gatherings taken off the calendar, so that doing it twice does it once.
    pub unplanned: VecDeque<GatheringId>,
    /// The same for people's own calendars, with what changed.
    pub dates: Dates,
    /// The latest gatherings that were, in order.
    pub past: VecDeque<Summary>,
    /// How many gatherings there ever were.
    pub released: u32,
    /// How settled people felt, by gathering: the running one and the one before it.
    pub numbers: BTreeMap<GatheringId, BTreeMap<PersonId, Numbers>>,
    /// What people keep between gatherings.
    pub own: BTreeMap<PersonId, Own>,
    /// When something of what lapses was last given.
    pub lasting: Lasting,
    /// Whom somebody should get in touch with.
    pub follow_ups: BTreeMap<PersonId, FollowUp>,
    /// Emergency cards.
    pub cards: BTreeMap<PersonId, Card>,
    /// The record of controls.
    pub record: Record,
    /// The running gathering.
    pub room: Option<Room>,
    /// What is kept in memory only. Replay does not bring it back.
    pub fleeting: Fleeting,
    /// When the last event happened.
    pub latest: At,
}

/// How settled somebody felt, as they said it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Numbers {
    /// On the way in.
    pub arriving: Option<BodyId>,
    /// On the way out.
    pub leaving: Option<BodyId>,
}

impl Numbers {
    /// The number of a moment.
    pub fn of(&mut self, moment: Moment) -> &mut Option<BodyId> {
        match moment {
            Moment::Arriving => &mut self.arriving,
            Moment::Leaving => &mut self.leaving,
        }
    }

    /// Both, as far as they were given.
    pub fn bodies(self) -> impl Iterator<Item = BodyId> {
        self.arriving.into_iter().chain(self.leaving)
    }
}

/// What is kept in memory only.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fleeting {
    /// People with a connection.
    pub online: BTreeSet<PersonId>,
    /// Since when each of them has one, running time.
    pub came: BTreeMap<PersonId, Millis>,
    /// Whether somebody of them holds the circle; if not, since when, and whether those who wait were told.
    pub unattended: Unattended,
    /// People who have another app in front.
    pub away: BTreeSet<PersonId>,
    /// The turn in which something is being written.
    pub writing: Option<TurnId>,
    /// The turn whose holder was told that their time comes to its end.
    pub hinted: Option<TurnId>,
    /// The question whether everyone can stay longer, and what was answered.
    pub staying: Option<Staying>,
    /// Whom each reflection moved, as far as they said so. The reflections are those of the running gathering.
    pub resonances: BTreeMap<ReflectionId, BTreeSet<PersonId>>,
    /// Signals, until they are taken back by `ok`.
    pub signals: BTreeMap<PersonId, Signal>,
    /// Who was asked whether they are still with the circle, until a facilitator saw the answer.
    pub checks: BTreeMap<PersonId, Check>,
    /// Emergency cards that lie open, by before whom: whose, and which.
    pub cards: BTreeMap<PersonId, BTreeMap<PersonId, u32>>,
    /// Private lines, by whose they are.
    pub lines: BTreeMap<PersonId, Line>,
    /// What facilitators write among themselves.
    pub back: VecDeque<Said>,
    /// What is written in pairs, while they are on.
    pub in_pairs: Vec<InPair>,
    /// Who called a facilitator to their pair, while they sit there and none came. Nobody else is told who it was.
    pub callers: BTreeSet<PersonId>,
    /// Calls out of pairs that are over, to which nobody came yet.
    pub calls: Vec<Call>,
    /// Leaving cards.
    pub leaving: Leaving,
}

/// The question whether everyone can stay longer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Staying {
    /// The minutes the gathering would have in all.
    pub until: u32,
    /// Who said that they can, and who that they have to go.
    pub answers: BTreeMap<PersonId, bool>,
}

/// A signal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signal {
    /// What was said.
    pub kind: SignalKind,
    /// Since when, running time.
    pub since: Millis,
    /// Whether a facilitator saw it.
    pub answered: bool,
    /// Who of them, as long as they hold the circle.
    pub by: Option<PersonId>,
    /// Whether nothing more is to be done.
    pub settled: bool,
}

impl Circle {
    /// Whether this person holds the circle.
    pub fn facilitates(&self, person: PersonId) -> bool {
        self.people.get(&person).is_some_and(|p| p.role.facilitates())
    }

    /// Whether the circle knows this person.
    pub fn knows(&self, person: PersonId) -> bool {
        self.people.contains_key(&person)
    }

    /// Who somebody is: whoever waited and turned out to be a member is that member.
    pub fn as_known(&self, person: PersonId) -> PersonId {
        self.came_back.get(&person).copied().unwrap_or(person)
    }

    /// People of whom nothing is kept any more, and the ids under which they once waited: who was not let in, who was
    /// removed, and who erased themselves. What somebody shared who was removed stays for the others while the gathering
    /// runs, so until its release they are not among them.
    pub fn forgotten(&self) -> impl Iterator<Item = PersonId> {
        let is_gone = |person: &PersonId| match self.people.get(person).map(|known| known.belonging) {
            Some(Belonging::NotLetIn) => true,
            Some(Belonging::Removed) => !self.shared_by(*person).any(|_| true),
            Some(Belonging::Knocked | Belonging::Member) | None => false,
        };
        let waited = self.came_back.iter().filter(move |(_, person)| is_gone(person)).map(|(waited, _)| *waited);
        self.people.keys().copied().filter(move |person| is_gone(person)).chain(waited)
    }

    /// Those who were removed or erased themselves, and the ids under which they once waited.
    pub fn removed(&self) -> impl Iterator<Item = PersonId> {
        let is_out =
            |person: &PersonId| self.people.get(person).is_some_and(|known| known.belonging == Belonging::Removed);
        let waited = self.came_back.iter().filter(move |(_, person)| is_out(person)).map(|(waited, _)| *waited);
        self.people.keys().copied().filter(move |person| is_out(person)).chain(waited)
    }

    /// What somebody shared in the running gathering, and did not take back.
    pub fn shared_by(&self, person: PersonId) -> impl Iterator<Item = ReflectionId> {
        let shared = self.room.iter().flat_map(|room| &room.reflections).map(|(&id, shared)| (id, shared.author));
        let back = self.room.iter().flat_map(|room| &room.review.returned).map(|(&id, back)| (id, back.author));
        let gathers = self.room.iter().flat_map(|room| &room.writing).flat_map(|writing| &writing.gathered);
        let gathers = gathers.map(|(&author, one)| (one.reflection, author));
        shared.chain(back).chain(gathers).filter(move |(_, author)| *author == person).map(|(id, _)| id)
    }

    /// The running gathering.
    pub fn running_gathering(&self) -> Option<GatheringId> {
        self.room.as_ref().map(|room| room.plan.gathering)
    }

    /// Whether a facilitator is connected.
    pub fn attended(&self) -> bool {
        self.fleeting.online.iter().any(|&person| self.facilitates(person))
    }

    /// The calendar without the running gathering, in order of time, each with its number in the circle.
    pub fn calendar(&self) -> Vec<(u32, &Plan)> {
        let running = self.running_gathering();
        let mut plans: Vec<_> = self.planned.values().filter(|plan| Some(plan.gathering) != running).collect();
        plans.sort_by_key(|plan| (plan.at, plan.gathering));
        let first = self.running_number().saturating_add(u32::from(running.is_some()));
        (first..).zip(plans).collect()
    }

    /// The number of the running gathering in the circle.
    pub fn running_number(&self) -> u32 {
        self.released.saturating_add(1)
    }

    /// Who has not had the piece in this open centre, of those who are here and do not hold the circle, as they sit.
    pub fn not_in_the_centre_yet(&self) -> impl Iterator<Item = PersonId> {
        let room = self.room.iter().filter(|room| room.kind() == Some(SegmentKind::OpenCentre));
        room.flat_map(|room| {
            let here = room.order.iter().copied().filter(|&person| room.is_here(person));
            here.filter(|&person| !self.facilitates(person) && !room.had_centre.contains(&person))
        })
    }

    /// Whether somebody who had the piece in this open centre leaves it to others for now.
    pub fn others_come_first(&self, person: PersonId) -> bool {
        let had = |room: &Room| room.had_centre.contains(&person) && !room.centre_free;
        self.room.as_ref().is_some_and(had) && self.not_in_the_centre_yet().next().is_some()
    }

    /// The gathering for which this person is asked how settled they feel: on the way in until the closing begins, on the
    /// way out from then on. Afterwards until the next doors open, if they have not said it: a number given days later says
    /// something else, and must not take the place of the one that was meant.
    pub fn asks_for_number(&self, person: PersonId, moment: Moment) -> Option<GatheringId> {
        // Whoever holds the circle is not asked: their own care has another place.
        let guest = |known: &&Person| known.belonging.is_welcome() && !known.role.facilitates();
        self.people.get(&person).filter(guest)?;
        let Some(room) = &self.room else {
            let last = self.past.back().filter(|last| moment == Moment::Leaving && last.attended.contains(&person))?;
            let given = self.numbers.get(&last.gathering).and_then(|all| all.get(&person));
            return given.is_none_or(|given| given.leaving.is_none()).then_some(last.gathering);
        };
        let asked = match moment {
            Moment::Arriving => room.phase != Phase::Closing,
            Moment::Leaving => room.phase == Phase::Closing && room.seats.contains_key(&person),
        };
        asked.then_some(room.plan.gathering)
    }

    /// Whether every facilitator who is near is out with somebody: the room waits for one of them.
    pub fn waits_for_an_aside(&self) -> bool {
        let Some(room) = &self.room else { return false };
        let mut holding = room.seats.keys().copied().filter(|&person| self.facilitates(person));
        let here = holding.clone().any(|person| room.is_here(person));
        !here && (room.paused_for_aside || holding.any(|person| room.is_beside(person)))
    }

    /// How many places are taken: by those who hold the circle, there or not, and by everyone else who has a seat.
    pub fn places_taken(&self) -> usize {
        let holding = self.people.values().filter(|person| person.role.facilitates()).count();
        let seats = self.room.iter().flat_map(|room| room.seats.keys());
        holding + seats.filter(|&&person| !self.facilitates(person)).count()
    }
}
