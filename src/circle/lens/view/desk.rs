//! The shapes of the desk: what facilitators may know beyond the room.
use super::{
    BeginPairsView, BeginWritingView, Bodies, CallView, CrowdView, DyadView, HeldWords, LeavingView, LineView,
    PaceView, ReturnedWords, StayingView, StepCountView,
};
use crate::circle::agenda::{DoorPolicy, ResponseMode, SegmentKind};
use crate::circle::command::SignalKind;
use crate::circle::command::after::Why;
use crate::circle::command::doors::WaitingNote;
use crate::circle::command::review::Whose;
use crate::circle::event::ClosingReason;
use crate::circle::ids::{
    BodyId, DeviceId, GatheringId, InvitationId, PairsId, PersonId, SegmentId, TurnId, WritingId,
};
use crate::circle::limits::Millis;
use crate::circle::state::{InvitationState, Role};
use serde::Serialize;
use std::collections::BTreeMap;

/// The desk: what facilitators may know beyond the room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct DeskView {
    /// Those who would like to come in.
    pub waiting: BTreeMap<PersonId, WaitingPersonView>,
    /// Everyone who belongs to the circle, facilitators included.
    pub members: BTreeMap<PersonId, MemberCardView>,
    /// Invitations made.
    pub invitations: BTreeMap<InvitationId, InvitationView>,
    /// Gatherings on the calendar.
    pub planned: BTreeMap<GatheringId, PlanView>,
    /// Gatherings that were.
    pub past: BTreeMap<GatheringId, PastView>,
    /// How settled people said they feel, at the running gathering and the one before it.
    pub numbers: BTreeMap<GatheringId, BTreeMap<PersonId, NumbersView>>,
    /// Signals nobody has answered.
    pub signals: BTreeMap<PersonId, SignalView>,
    /// Signals that a facilitator has seen, until the person is all right again or it is settled.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    #[cfg_attr(test, ts(as = "Option<BTreeMap<PersonId, SignalView>>", optional))]
    pub taken: BTreeMap<PersonId, SignalView>,
    /// Private lines on which something was written, by whose they are.
    pub lines: BTreeMap<PersonId, LineView>,
    /// What facilitators wrote among themselves.
    pub back: LineView,
    /// Who is out with whom.
    pub asides: BTreeMap<PersonId, AsideView>,
    /// Who sits with whom, while people sit in pairs, by number.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    #[cfg_attr(test, ts(as = "Option<BTreeMap<u32, DyadView>>", optional))]
    pub dyads: BTreeMap<u32, DyadView>,
    /// Calls out of pairs that are over, to which nobody came, until somebody saw it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(as = "Option<Vec<CallView>>", optional))]
    pub calls: Vec<CallView>,
    /// Who was asked whether they are still with the circle, until the answer was seen.
    pub checks: BTreeMap<PersonId, CheckView>,
    /// Those not yet offered the piece in this round, then those who are offered it once more; in the open centre and
    /// where hands are raised, those here who have not had it. In order.
    pub not_yet: Vec<PersonId>,
    /// Those who pass this round.
    pub passed: Vec<PersonId>,
    /// How many can stay, while everyone is asked.
    pub staying: Option<StayingView>,
    /// The time of a gathering that is open.
    pub pace: Option<PaceView>,
    /// Reflections that wait for a facilitator's eyes.
    pub held: HeldWords,
    /// Reflections that were given back to their authors.
    pub returned: ReturnedWords,
    /// The running gathering's door.
    pub door: Option<RoomDoorView>,
    /// More people than the circle holds well, while some of them still wait.
    pub crowd: Option<CrowdView>,
    /// The only one who came, while it begins.
    pub only_one: Option<PersonId>,
    /// Whose words wait before they are shown.
    pub holds: Vec<Whose>,
    /// Who has an emergency card, and its number to open it by.
    pub cards: BTreeMap<PersonId, u32>,
    /// Whom somebody should get in touch with.
    pub follow_ups: BTreeMap<PersonId, FollowUpView>,
    /// Who has a step. What it says is theirs; what they show of it stands in a facilitator's own lane.
    pub with_a_step: Vec<PersonId>,
    /// How many steps there are in all, no names.
    pub steps: StepCountView,
    /// When the experiences of those were who let the facilitators know.
    pub weeks: BTreeMap<PersonId, BodyId>,
    /// The leaving cards of the last gathering, some minutes after its release and where four or more were left: all at
    /// once, and then as they are until those of another gathering are handed over. In memory alone.
    pub leaving: Option<LeavingView>,
    /// The record of controls: how many there were, and its head.
    pub record: RecordView,
    /// People who erased themselves, or held the circle for an evening, and had keys that are still in use: a facilitator's page makes new ones.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(as = "Option<Vec<PersonId>>", optional))]
    pub renew_after: Vec<PersonId>,
    /// Set while the desk's keys are to be new as well.
    pub renew_desk: Option<bool>,
    /// The template the circle was made from.
    pub template: String,
    /// What a facilitator can do now, each with the noun it needs.
    pub can: DeskCan,
    /// Texts this lane may read.
    #[cfg_attr(test, ts(as = "BTreeMap<BodyId, String>"))]
    pub bodies: Bodies,
}

/// Somebody who should be contacted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct FollowUpView {
    /// What they are called.
    pub name: BodyId,
    /// Why.
    pub why: Why,
    /// Since when, wall time. It names this follow-up with the person.
    pub since: Millis,
    /// The facilitator who sees to it.
    pub owner: Option<PersonId>,
    /// Whether it is done.
    pub done: bool,
}

/// The record of controls, as it can be read aloud and written down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RecordView {
    /// How many controls are in it.
    pub count: u32,
    /// The first half of its head, in groups of four hexadecimal digits.
    pub head: String,
}

/// The door of the running gathering, as facilitators see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct RoomDoorView {
    /// Whether it is locked.
    pub locked: bool,
    /// What everyone who waits was told.
    pub told: Option<WaitingNote>,
    /// Who was asked to step out.
    pub asked_out: Vec<PersonId>,
    /// Who was told that the circle is full tonight, in the order they came.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(as = "Option<Vec<PersonId>>", optional))]
    pub full: Vec<PersonId>,
    /// Until when people come in by the plan, where it is not as usual.
    pub policy: Option<DoorPolicy>,
}

/// What a facilitator can do now.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct DeskCan {
    /// Open the doors of one of the planned gatherings.
    pub open_doors: bool,
    /// Say that a gathering starts late.
    pub start_late: Option<StartLateView>,
    /// Open the gathering.
    pub open: Option<GatheringId>,
    /// Let people in.
    pub admit: bool,
    /// Go on from this segment.
    pub next: Option<SegmentId>,
    /// Send the piece round.
    pub begin_round: Option<SegmentId>,
    /// Move the piece on from this turn.
    pub move_on: Option<TurnId>,
    /// Pause.
    pub pause: Option<GatheringId>,
    /// Go on.
    pub resume: Option<GatheringId>,
    /// Lock the door.
    pub lock: Option<GatheringId>,
    /// Open it again.
    pub unlock: Option<GatheringId>,
    /// Tell those who wait something, have a guest step out or back in.
    pub doors: Option<GatheringId>,
    /// Tell one of those who wait that the circle is full tonight.
    pub tell_full: Option<GatheringId>,
    /// Have what is shared wait for a facilitator's eyes.
    pub hold_words: Option<GatheringId>,
    /// Have it appear at once again.
    pub stop_holding: Option<GatheringId>,
    /// The same for newcomers or one person, on or off.
    pub hold_some: Option<GatheringId>,
    /// Close gently.
    pub close_gently: Option<GatheringId>,
    /// End without a closing round.
    pub emergency_end: Option<GatheringId>,
    /// Hand the lead over.
    pub hand_lead: Option<HandLeadView>,
    /// Release.
    pub release: Option<GatheringId>,
    /// Give the holder time, in this turn.
    pub give_time: Option<TurnId>,
    /// Give this part minutes that others have to spare.
    pub give_minutes: Option<SegmentId>,
    /// Offer the piece by name in this part.
    pub offer: Option<SegmentId>,
    /// To whom.
    pub offer_to: Option<Vec<PersonId>>,
    /// Take this offer back; their place is kept.
    pub skip: Option<TurnId>,
    /// Have people sit in another order.
    pub reseat: Option<GatheringId>,
    /// Share out the time that is left of this part among those who are still to come.
    pub share_time: Option<SegmentId>,
    /// Leave a longer breath between turns.
    pub slow_pace: Option<GatheringId>,
    /// Leave the usual one again.
    pub usual_pace: Option<GatheringId>,
    /// Tell the holder of this turn, and nobody else, that their time comes to its end.
    pub hint: Option<TurnId>,
    /// Ask everyone here to stay at most this many minutes longer.
    pub ask_to_stay: Option<u32>,
    /// Stay as long as everyone here agreed to.
    pub stay_longer: Option<GatheringId>,
    /// Begin a writing time.
    pub begin_writing: Option<BeginWritingView>,
    /// Give the one that is on more: all the minutes it would have.
    pub more_writing: Option<u32>,
    /// Let each decide.
    pub begin_reveal: Option<WritingId>,
    /// End it without a reveal.
    pub end_writing: Option<WritingId>,
    /// Show what was shared.
    pub show_written: Option<WritingId>,
    /// Have one of these guard the bell.
    pub guard: Option<Vec<PersonId>>,
    /// Have everyone sit in pairs.
    pub begin_pairs: Option<BeginPairsView>,
    /// Give pairs that are on more: all the minutes they would have.
    pub more_pairs: Option<u32>,
    /// Call everyone back.
    pub call_back: Option<PairsId>,
    /// Let them go on after all.
    pub let_go_on: Option<PairsId>,
}

/// A gathering that may be said to start late. All times are wall time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct StartLateView {
    /// Which.
    pub gathering: GatheringId,
    /// Its time.
    pub at: Millis,
    /// When it begins, as it stands now.
    pub from: Millis,
    /// When it may begin at the latest.
    pub until: Millis,
}

/// Someone who would like to come in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct WaitingPersonView {
    /// What they are called.
    pub name: BodyId,
    /// Whether they were never a member.
    pub first_time: bool,
    /// Whether their page is open now.
    pub here: bool,
    /// Since when, running time.
    pub since: Option<Millis>,
    /// Whether they accepted the agreements as they stand.
    pub accepted: bool,
    /// The device they knocked with, while it is not let in.
    pub device: Option<DeviceId>,
    /// Its public keys, and the proof.
    pub proof: Option<BodyId>,
    /// The invitation they knocked with.
    pub invitation: Option<InvitationId>,
}

/// Someone who belongs to the circle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct MemberCardView {
    /// What they are called.
    pub name: BodyId,
    /// Their role.
    pub role: Role,
    /// The re-usable link they came with, as long as it opens the door.
    pub link: Option<InvitationId>,
    /// Set for a facilitator who holds the circle until the next release, and no longer.
    pub tonight: Option<bool>,
}

/// An invitation, without its secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct InvitationView {
    /// Whether it opens the door more than once.
    pub reusable: bool,
    /// What became of it.
    pub state: InvitationState,
    /// Until when it is good, wall time.
    pub expires: Millis,
    /// How many people came with it.
    pub used: u32,
    /// Its secret, sealed for the desk, as long as it is of use.
    pub secret: Option<BodyId>,
    /// Set when it leads to the desk.
    pub desk: Option<bool>,
    /// Whom it brings back.
    pub person: Option<PersonId>,
}

/// A planned gathering, with what its minutes mean for each person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct PlanView {
    /// Its number in the circle, from 1.
    pub number: u32,
    /// When, wall time.
    pub at: Millis,
    /// The zone it was planned in.
    pub zone: String,
    /// Its planned minutes.
    pub minutes: u32,
    /// What it is about.
    pub theme: Option<BodyId>,
    /// Its parts.
    pub segments: BTreeMap<SegmentId, PlannedSegmentView>,
    /// Their order.
    pub agenda: Vec<SegmentId>,
    /// Until when people come in, where it is not as usual.
    pub doors: Option<DoorPolicy>,
}

/// A planned part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct PlannedSegmentView {
    /// What it is.
    pub kind: SegmentKind,
    /// Planned minutes.
    pub minutes: u32,
    /// What it is called.
    pub title: Option<BodyId>,
    /// What is asked.
    pub prompt: Option<BodyId>,
    /// Where the piece goes: soft seconds for each person, by the number of people.
    pub each: Option<BTreeMap<u32, u32>>,
    /// The most seconds that one turn is meant to take.
    pub each_seconds: Option<u32>,
    /// Seconds of quiet between two turns, where there are any.
    pub breath_seconds: Option<u32>,
    /// How others may answer, where they may.
    pub mode: Option<ResponseMode>,
}

/// A gathering that was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct PastView {
    /// Its number in the circle, from 1.
    pub number: u32,
    /// When it was planned for, wall time.
    pub planned_at: Millis,
    /// When it was released, wall time.
    pub released_at: Millis,
    /// Who was there.
    pub attended: Vec<PersonId>,
    /// How many they were, once who they were was let go.
    pub came: Option<u32>,
    /// Why it closed.
    pub closed: ClosingReason,
    /// At the desk: the record of controls as it was then.
    pub record: Option<RecordView>,
}

/// How settled somebody said they feel, from 0 to 10.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct NumbersView {
    /// On the way in.
    pub arriving: Option<BodyId>,
    /// On the way out.
    pub leaving: Option<BodyId>,
}

/// A signal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct SignalView {
    /// What they are called.
    pub name: BodyId,
    /// What they said.
    pub kind: SignalKind,
    /// Since when, running time.
    pub since: Millis,
    /// Who has seen it and looks after them; missing when nobody holds the circle any more who did.
    pub by: Option<PersonId>,
}

/// Somebody who was asked whether they are still with the circle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct CheckView {
    /// What they are called.
    pub name: BodyId,
    /// Since when it is asked, running time.
    pub since: Millis,
    /// What they answered.
    pub answer: Option<SignalKind>,
    /// When, running time.
    pub answered: Option<Millis>,
}

/// To whom the lead may be handed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HandLeadView {
    /// Which gathering.
    pub gathering: GatheringId,
    /// The facilitators who are here and do not lead.
    pub people: Vec<PersonId>,
}

/// One or two facilitators are out with somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AsideView {
    /// The facilitators.
    pub with: Vec<PersonId>,
    /// Since when, running time.
    pub since: Millis,
}
