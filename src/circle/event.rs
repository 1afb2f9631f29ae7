//! What happened. Standing and gathering events are durable and are a stored format: tagged JSON, new fields optional,
//! a golden file per version. Passing events live in memory only.
use super::agenda::{Plan, SegmentKind};
use super::command::{Founding, Moment, Pass, SignalKind};
use super::ids::{BodyId, DeviceId, GatheringId, InvitationId, PersonId, ReflectionId, SegmentId, TurnId};
use super::keys::{Grant, Step};
use super::limits::Millis;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// When something happened, on the two clocks that events carry.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct At {
    /// Running time: milliseconds the server was up.
    #[serde(rename = "r")]
    pub running: Millis,
    /// Wall time: milliseconds since 1970, UTC. Dates only; nothing in a gathering uses it.
    #[serde(rename = "w")]
    pub wall: Millis,
}

/// One thing that happened, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// When.
    pub at: At,
    /// What.
    pub what: What,
}

/// What happened, by where it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// Kept in the circle's stream.
    Standing(Standing),
    /// Kept in the gathering's stream until release.
    Gathering(Gathering),
    /// Kept nowhere.
    Passing(Passing),
}

/// What lasts between gatherings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Standing {
    /// The circle was made.
    Founded {
        /// As it began.
        #[serde(flatten)]
        founding: Founding,
        /// By whom.
        facilitator: PersonId,
    },
    /// Another facilitator holds it too.
    FacilitatorAdded {
        /// Who.
        person: PersonId,
        /// What they are called.
        name: BodyId,
    },
    /// Somebody asks to be let in.
    Knocked {
        /// Who.
        person: PersonId,
        /// With which invitation.
        invitation: InvitationId,
        /// What they are called.
        name: BodyId,
        /// The version they accepted.
        agreements: u32,
        /// The device they knock with.
        device: DeviceId,
        /// Its public keys and the proof.
        proof: BodyId,
    },
    /// Somebody became a member.
    Admitted {
        /// Who.
        person: PersonId,
    },
    /// Somebody was not let in.
    Declined {
        /// Who.
        person: PersonId,
    },
    /// Somebody is called something else now.
    Renamed {
        /// Who.
        person: PersonId,
        /// The new name.
        name: BodyId,
    },
    /// Somebody accepted the agreements.
    AgreementsAccepted {
        /// Who.
        person: PersonId,
        /// Which version.
        version: u32,
    },
    /// Somebody said how settled they feel. Kept until the next gathering is released.
    NumberGiven {
        /// Which gathering they arrive at or leave.
        gathering: GatheringId,
        /// Who.
        person: PersonId,
        /// On the way in, or out.
        moment: Moment,
        /// The number, a text like any other.
        number: BodyId,
    },
    /// The agreements have a new version.
    AgreementsRevised {
        /// Which.
        version: u32,
        /// One text each.
        items: Vec<BodyId>,
        /// Door pages that were sealed anew.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        pages: BTreeMap<InvitationId, BodyId>,
    },
    /// An invitation was made.
    Invited {
        /// Which.
        invitation: InvitationId,
        /// SHA-256 of its token in hexadecimal.
        hash: String,
        /// Whether it opens the door more than once.
        reusable: bool,
        /// Until when, wall time.
        expires: Millis,
        /// The door's page.
        page: BodyId,
        /// The secret, for the desk.
        secret: BodyId,
        /// Whether it leads to the desk.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        desk: bool,
        /// Whom it brings back.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        person: Option<PersonId>,
    },
    /// An invitation was taken back.
    Revoked {
        /// Which.
        invitation: InvitationId,
    },
    /// An invitation's date has passed; it was noticed when a facilitator came or made another.
    InvitationExpired {
        /// Which.
        invitation: InvitationId,
    },
    /// The link of the call was set.
    CallLinkSet {
        /// The link.
        link: BodyId,
    },
    /// A gathering was planned.
    Planned {
        /// The plan.
        plan: Plan,
    },
    /// A planned gathering was taken off the calendar.
    Unplanned {
        /// Which.
        gathering: GatheringId,
    },
    /// The doors of a gathering opened; its own stream begins.
    DoorsOpened {
        /// Which.
        gathering: GatheringId,
        /// Who opened them, and leads at first.
        lead: PersonId,
    },
    /// A gathering was released; its stream is let go.
    Released {
        /// What stays of it, without content.
        summary: Summary,
    },
    /// The desk signed a step: a new roster, and perhaps new keys.
    Signed {
        /// The step.
        step: Box<Step>,
    },
    /// A device came in.
    DeviceAdmitted {
        /// Whose.
        person: PersonId,
        /// Which.
        device: DeviceId,
        /// What let it in.
        admission: BodyId,
    },
    /// A member knocks with a new device: they lost what the others hold.
    DeviceAtDoor {
        /// Who.
        person: PersonId,
        /// With which invitation.
        invitation: InvitationId,
        /// Which device.
        device: DeviceId,
        /// Its public keys and the proof.
        proof: BodyId,
    },
    /// The running gathering's key was wrapped for devices that are in.
    Granted {
        /// The wrapped keys.
        grants: Vec<Grant>,
    },
    /// Somebody who lost every device came back with a new one: who waited is this member.
    CameBack {
        /// As whom they waited.
        waited: PersonId,
        /// Who they are.
        person: PersonId,
    },
    /// Somebody was removed. Their seat, if they had one, is gone.
    Removed {
        /// Who.
        person: PersonId,
    },
    /// Parts of a planned gathering have other minutes now.
    MinutesSet {
        /// Which gathering.
        gathering: GatheringId,
        /// The parts that changed.
        minutes: BTreeMap<SegmentId, u32>,
    },
}

/// What happens inside a gathering; gone at release.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Gathering {
    /// Somebody has a seat, until release.
    Seated {
        /// Who.
        person: PersonId,
    },
    /// The gathering is open.
    Opened,
    /// A segment began.
    SegmentEntered {
        /// Which.
        segment: SegmentId,
    },
    /// The piece goes round.
    RoundBegan {
        /// Who is offered it, in order.
        order: Vec<PersonId>,
        /// Soft milliseconds for each.
        each: Millis,
    },
    /// The piece is offered to somebody.
    Offered {
        /// The turn this may become.
        turn: TurnId,
        /// To whom.
        to: PersonId,
        /// Whether this is the second offer to them in this round.
        again: bool,
    },
    /// Somebody took the piece that was offered.
    Taken {
        /// The turn that began.
        turn: TurnId,
    },
    /// Somebody took the piece from the middle.
    TakenFromCentre {
        /// The turn that began.
        turn: TurnId,
        /// Who.
        by: PersonId,
        /// Soft milliseconds.
        each: Millis,
    },
    /// The piece has lain in the middle for a while: whoever had it before may take it again.
    CentreFreed,
    /// A turn, or an offer, is over.
    TurnEnded {
        /// Which.
        turn: TurnId,
        /// How.
        how: TurnEnd,
    },
    /// Somebody passed before the piece reached them.
    PassedAhead {
        /// Who.
        person: PersonId,
        /// For now, or for this round.
        how: Pass,
    },
    /// A lost holder was waited for; a facilitator may move the piece now.
    MayMove {
        /// The holder's turn.
        turn: TurnId,
    },
    /// A reflection was shared.
    Shared {
        /// Which.
        reflection: ReflectionId,
        /// In which turn.
        turn: TurnId,
        /// The words.
        words: BodyId,
        /// Whether it waits for a facilitator's eyes.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        held: bool,
    },
    /// Whether reflections wait for a facilitator's eyes.
    ReviewSet {
        /// From now on, or no longer.
        on: bool,
    },
    /// A reflection that was held is here for everyone.
    WordsReleased {
        /// Which.
        reflection: ReflectionId,
    },
    /// A reflection was taken back by its author.
    TakenBack {
        /// Which.
        reflection: ReflectionId,
    },
    /// Somebody is there, lost, out or gone.
    PresenceChanged {
        /// Who.
        person: PersonId,
        /// What they are now.
        presence: Presence,
        /// Since when, running time.
        since: Millis,
    },
    /// Somebody leads now.
    LeadTaken {
        /// Who.
        person: PersonId,
    },
    /// The room is paused.
    Paused,
    /// The room goes on.
    Resumed,
    /// No facilitator is present; the room is held.
    HoldingBegan,
    /// A facilitator goes on with the room that was held.
    HoldingEnded,
    /// The server was started again; nobody is connected.
    Interrupted,
    /// The gathering is closing.
    ClosingBegan {
        /// Why.
        why: ClosingReason,
    },
}

/// What lives in memory only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Passing {
    /// A person has a connection.
    Online {
        /// Who.
        person: PersonId,
    },
    /// A person has none.
    Offline {
        /// Who.
        person: PersonId,
    },
    /// Whether a person's page is in front.
    PageInFront {
        /// Who.
        person: PersonId,
        /// False while another app is in front.
        in_front: bool,
    },
    /// Whether the holder is writing.
    Writing {
        /// The holder's turn.
        turn: TurnId,
        /// Whether something is being written.
        on: bool,
    },
    /// A reflection moved somebody. In memory only: who was moved by whom is on no disk.
    Resonated {
        /// Which.
        reflection: ReflectionId,
        /// Whom.
        by: PersonId,
    },
    /// A person told the facilitators something.
    Signalled {
        /// Who.
        person: PersonId,
        /// What.
        kind: SignalKind,
    },
    /// A facilitator saw it.
    SignalAnswered {
        /// Whose.
        person: PersonId,
    },
}

/// How a turn or an offer ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TurnEnd {
    /// The holder put the piece down.
    PutDown,
    /// The person passed for now: offered once more at the end.
    PassedForNow,
    /// The person passed this round.
    PassedRound,
    /// Nobody took the offer: it moves to the end of the ring.
    NotTaken,
    /// A facilitator moved the piece on; it comes back to them once.
    MovedOnToReturn,
    /// A facilitator moved the piece on from somebody who had their turn.
    MovedOn,
    /// The holder stepped out or left; it comes back to them once.
    SteppedAway,
    /// The segment ended.
    SegmentEnded,
}

/// Whether somebody is there. Told apart always: a facilitator must know whether silence is wifi or crisis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Presence {
    /// Connected.
    Here,
    /// Connected, with another app in front. Never in an event: the page says it in passing.
    AwayFromPage,
    /// Out for a moment, by choice.
    SteppedOut,
    /// The connection is gone.
    ConnectionLost,
    /// Left, by choice.
    Left,
    /// Left, and asks not to be contacted about it.
    LeftQuietly,
}

/// Why a gathering closes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ClosingReason {
    /// The agenda reached its closing.
    Agenda,
    /// A facilitator closed early.
    Gently,
    /// Nobody ended it.
    ByItself,
    /// A copy of the store was put back, and what was said in it was not in the copy.
    Restored,
}

/// What stays of a gathering: no words, no turns, no passes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Summary {
    /// Which.
    pub gathering: GatheringId,
    /// Its number in the circle, from 1.
    pub number: u32,
    /// When it was planned for, wall time.
    pub planned_at: Millis,
    /// When its doors opened, wall time.
    pub opened_at: Millis,
    /// When it was released, wall time.
    pub released_at: Millis,
    /// Its parts, as far as they were entered.
    pub segments: Vec<SegmentSummary>,
    /// Who had a seat.
    pub attended: Vec<PersonId>,
    /// The version of the agreements that held.
    pub agreements: u32,
    /// Which controls were used how often, never by whom or on whom.
    pub controls: BTreeMap<String, u32>,
    /// Why it closed.
    pub closed: ClosingReason,
}

/// What stays of a segment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SegmentSummary {
    /// What it was.
    pub kind: SegmentKind,
    /// Planned minutes.
    pub minutes: u32,
    /// Seconds of gathering time it took.
    pub took_seconds: u32,
}
