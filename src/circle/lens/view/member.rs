//! What one person sees of themselves, and what they can do now.
use super::{
    AsideView, Bodies, CircleView, DyadView, HeldWords, InPairView, KeysView, LineView, LogEntryView, NumbersView,
    OwnCardView, OwnStepView, OwnWeeksView, OwnWrittenView, PastView, ReturnedWords, ShownStepsView,
};
use crate::circle::command::SignalKind;
use crate::circle::event::Presence;
use crate::circle::ids::{
    BodyId, EntryId, GatheringId, PairsId, PersonId, ReflectionId, SegmentId, StepId, TurnId, WritingId,
};
use crate::circle::limits::Millis;
use crate::circle::state::Role;
use serde::Serialize;
use std::collections::BTreeMap;

/// One person's own lane.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct MemberView {
    /// Who this is.
    pub person: PersonId,
    /// Their role.
    pub role: Role,
    /// What they are called.
    pub name: BodyId,
    /// How they stand to the circle.
    pub standing: MemberStanding,
    /// The version of the agreements they accepted; 0 for none.
    pub accepted: u32,
    /// Their seat, where they have one.
    pub presence: Option<Presence>,
    /// Set for a facilitator who holds the circle until the next release, and no longer.
    pub tonight: Option<bool>,
    /// Set while a facilitator has them step out: their place is kept, and they are let back in.
    pub asked_out: Option<bool>,
    /// Set when they were told that the circle is full tonight: they stay on the list.
    pub full: Option<bool>,
    /// How many are offered the piece before them; missing when they are not waiting for it.
    pub before_me: Option<u32>,
    /// In the open centre: they had the piece, and it lies in the middle for others for a moment.
    pub others_first: Option<bool>,
    /// They have the piece, and a facilitator gave them time.
    pub more_time: Option<bool>,
    /// They have the piece, and a facilitator told them, and nobody else, that their time comes to its end.
    pub hint: Option<bool>,
    /// Whether they said that they can stay longer, while they are asked.
    pub stays: Option<bool>,
    /// Their own reflections that moved someone; not how many, and not whom.
    pub moved: Option<Vec<ReflectionId>>,
    /// Reflections whose author they told that they were moved.
    pub resonated: Option<Vec<ReflectionId>>,
    /// Their own numbers of the running gathering, or else of the last one; peers never see them.
    pub numbers: Option<NumbersView>,
    /// Which gathering's they are: its number in the circle.
    pub numbers_of: Option<u32>,
    /// Their own wish to be contacted.
    pub contact: Option<OwnContactView>,
    /// Their own signal.
    pub signal: Option<OwnSignalView>,
    /// Since when a facilitator asks whether they are still with the circle, until they answer. Running time.
    pub asked: Option<Millis>,
    /// Their own emergency card, and who opened it.
    pub card: Option<OwnCardView>,
    /// For a facilitator: emergency cards that lie open before them, and nobody else.
    pub cards: Option<BTreeMap<PersonId, BodyId>>,
    /// Their own private line with the facilitators, once something was written on it.
    pub line: Option<LineView>,
    /// The facilitators who are out with them, or, for a facilitator, those in the same aside.
    pub aside: Option<AsideView>,
    /// With whom they sit, while people sit in pairs.
    pub dyad: Option<DyadView>,
    /// Set while they wait for a facilitator whom they called themselves.
    pub called_in: Option<bool>,
    /// What is written there, as far as they were there: where they sit, or, for a facilitator, where they look in.
    pub in_pair: Option<InPairView>,
    /// They left a card of the gathering that closes, or that was the last.
    pub left_card: Option<bool>,
    /// Set while they agree that a room which was held for long closes gently.
    pub agreed_to_close: Option<bool>,
    /// The last gathering they were at, when none is running.
    pub last: Option<PastView>,
    /// Their own steps.
    pub steps: Option<BTreeMap<StepId, OwnStepView>>,
    /// Steps that others show the circle.
    pub shown_steps: Option<BTreeMap<PersonId, ShownStepsView>>,
    /// Their own log, when no gathering is running.
    pub log: Option<BTreeMap<EntryId, LogEntryView>>,
    /// From when on nothing is added to it, wall time, when no gathering is planned.
    pub log_closes: Option<Millis>,
    /// What they keep of the weeks after an experience.
    pub weeks: Option<OwnWeeksView>,
    /// The gatherings they were at, by number: when they were planned, wall time. When none is running.
    pub been_at: Option<BTreeMap<u32, Millis>>,
    /// The gatherings to come, likewise, once they belong to the circle.
    pub to_come: Option<BTreeMap<u32, Millis>>,
    /// The circle, once they belong to it.
    pub circle: Option<CircleView>,
    /// The keys of what they may read, once they belong to it.
    pub keys: Option<KeysView>,
    /// The door's page of the invitation they knocked with, while they wait.
    pub door: Option<BodyId>,
    /// Set while what they share waits for a facilitator's eyes: it is sealed for the desk and themselves then.
    pub holds: Option<bool>,
    /// Their own reflections that wait.
    pub held: Option<HeldWords>,
    /// What they shared at a reveal that goes on; nobody else knows of it.
    pub written: Option<OwnWrittenView>,
    /// Their own reflections that were given back to them.
    pub returned: Option<ReturnedWords>,
    /// Their own reflections that a facilitator took out of the room.
    pub redacted: Option<Vec<ReflectionId>>,
    /// What they can do now, each with the noun it needs.
    pub can: MemberCan,
    /// Texts this lane may read.
    #[cfg_attr(test, ts(as = "std::collections::BTreeMap<BodyId, String>"))]
    pub bodies: Bodies,
}

/// How a person stands to the circle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum MemberStanding {
    /// They knocked and wait.
    Knocked,
    /// They belong to it.
    Member,
    /// They were not let in.
    NotLetIn,
}

/// One's own wish to be contacted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OwnContactView {
    /// Since when, wall time.
    pub since: Millis,
    /// Whether a facilitator sees to it.
    pub taken: bool,
    /// Whether it is done.
    pub done: bool,
}

/// One's own signal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OwnSignalView {
    /// What was said.
    pub kind: SignalKind,
    /// Since when, running time.
    pub since: Millis,
    /// Whether a facilitator saw it.
    pub answered: bool,
}

/// What a person can do now, each with the noun it needs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct MemberCan {
    /// Take the piece that is offered.
    pub take: Option<TurnId>,
    /// Take the piece from the middle.
    pub take_from_centre: Option<SegmentId>,
    /// Share in this turn.
    pub share: Option<TurnId>,
    /// Tell the author of a reflection of these parts that it moved them, unless it is their own.
    pub resonate: Option<Vec<SegmentId>>,
    /// Say how settled they feel on the way in to this gathering.
    pub arriving: Option<GatheringId>,
    /// The same on the way out.
    pub leaving: Option<GatheringId>,
    /// Leave a card of this gathering.
    pub leave_card: Option<GatheringId>,
    /// Send these again, which were given back.
    pub send_again: Option<Vec<ReflectionId>>,
    /// Share what they wrote, at this reveal.
    pub share_written: Option<WritingId>,
    /// Put the piece down.
    pub put_down: Option<TurnId>,
    /// Pass this round.
    pub pass: Option<SegmentId>,
    /// Pass for now, and be offered the piece once more.
    pub pass_for_now: Option<SegmentId>,
    /// Raise their hand in this part.
    pub raise_hand: Option<SegmentId>,
    /// Take it down.
    pub lower_hand: Option<SegmentId>,
    /// Say whether they can stay until this many minutes.
    pub answer_stay: Option<u32>,
    /// Step out or leave.
    pub step_out: Option<GatheringId>,
    /// Come back.
    pub come_back: Option<GatheringId>,
    /// Write to the facilitators, on this person's line: one's own.
    pub write: Option<PersonId>,
    /// Fill in an emergency card, or another in its place.
    pub fill_card: Option<bool>,
    /// Go back from an aside.
    pub end_aside: Option<EndAsideView>,
    /// Step out with one of these people.
    pub aside: Option<AsideCanView>,
    /// Ring the bell.
    pub ring: Option<GatheringId>,
    /// Lay it down: they guard it.
    pub lay_down_bell: Option<GatheringId>,
    /// Call a facilitator to their pair, or take that back.
    pub call_in: Option<PairsId>,
    /// Write to those who sit with them.
    pub say_in_pair: Option<PairsId>,
    /// For a facilitator: look in on those who sit together, or leave them.
    pub look_in: Option<PairsId>,
    /// Take the lead back: they led until another took it while they were not here.
    pub lead_again: Option<GatheringId>,
    /// Agree that the room, which was held for long, closes gently; or no longer.
    pub agree_to_close: Option<GatheringId>,
    /// Accept this version of the agreements.
    pub accept: Option<u32>,
    /// Ask to be contacted.
    pub contact_me: Option<bool>,
    /// Take that back.
    pub no_contact: Option<bool>,
    /// Keep steps, and a log of them.
    pub keep_step: Option<bool>,
}

/// The aside to go back from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct EndAsideView {
    /// Which gathering.
    pub gathering: GatheringId,
    /// For whom it is.
    pub person: PersonId,
}

/// With whom one may step out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AsideCanView {
    /// Which gathering.
    pub gathering: GatheringId,
    /// With one of these.
    pub people: Vec<PersonId>,
}
