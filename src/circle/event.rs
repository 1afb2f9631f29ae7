//! What happened. Standing and gathering events are durable and are a stored format: tagged JSON, new fields optional,
//! a golden file per version. Passing events live in memory only.
mod calendar;
mod gathering;
mod own;
mod passing;
mod summary;
mod weeks;

pub use calendar::{Moved, OnOrOff, StartsLate};
pub use gathering::{Gathering, Presence, TurnEnd};
pub use passing::Passing;
pub use summary::{ClosingReason, FollowUpSummary, RecordHead, SegmentSummary, Summary};
pub use weeks::{WeeksKept, WeeksSeen};

use super::agenda::Plan;
use super::command::{Founding, Moment};
use super::ids::{BodyId, DeviceId, EntryId, GatheringId, InvitationId, PersonId, SegmentId, StepId};
use super::kept::Lapsing;
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
    /// Somebody filled in their emergency card.
    CardFilled {
        /// Who.
        person: PersonId,
        /// The card, sealed for the desk.
        card: BodyId,
    },
    /// Somebody removed their emergency card.
    CardRemoved {
        /// Who.
        person: PersonId,
    },
    /// A facilitator opened somebody's emergency card.
    CardOpened {
        /// Whose.
        person: PersonId,
        /// Who opened it.
        by: PersonId,
    },
    /// Somebody asked to be contacted, or took that back.
    ContactAsked {
        /// Who.
        person: PersonId,
        /// From now on, or no longer.
        on: bool,
    },
    /// A facilitator sees to a follow-up.
    FollowUpTaken {
        /// Whose.
        person: PersonId,
        /// Who sees to it.
        by: PersonId,
    },
    /// A follow-up is done.
    FollowUpDone {
        /// Whose.
        person: PersonId,
    },
    /// A follow-up was let go: nobody saw to it for three months.
    FollowUpLapsed {
        /// Whose.
        person: PersonId,
    },
    /// A facilitator used a control: which and who, never on whom. Each one is chained to those before.
    ControlUsed {
        /// Which, as it is called on the wire.
        control: String,
        /// By whom.
        by: PersonId,
        /// The head of the record with this in it: SHA-256, 64 hexadecimal digits.
        head: String,
    },
    /// A control was used, once: which and by whom was let go. What it was chained to, and what is chained to it, stands.
    ControlLapsed {
        /// The head of the record with it.
        head: String,
    },
    /// Something was let go by itself, some time after the end of the series.
    Lapsed {
        /// What.
        what: Lapsing,
    },
    /// Somebody erased themselves. Their seat, if they had one, is gone, and the keys they had are to be renewed.
    Erased {
        /// Who.
        person: PersonId,
    },
    /// A facilitator holds the circle until the next release, or for good after all.
    ForTonight {
        /// Who.
        person: PersonId,
        /// Until the release.
        on: bool,
    },
    /// Whoever held the circle for an evening is out with its release, and the keys they had are to be renewed.
    SubstituteLeft {
        /// Who.
        person: PersonId,
    },
    /// Somebody keeps a step, new or anew.
    StepKept {
        /// Who.
        person: PersonId,
        /// Which.
        step: StepId,
        /// How often it was kept.
        version: u32,
        /// All that it says.
        words: BodyId,
    },
    /// They let the circle see it, as it is now.
    StepShown {
        /// Who.
        person: PersonId,
        /// Which.
        step: StepId,
    },
    /// They erased it, and what their log says of it.
    StepErased {
        /// Who.
        person: PersonId,
        /// Which.
        step: StepId,
        /// Those days of their log.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        entries: Vec<EntryId>,
    },
    /// They noted what became of a step on a day.
    PracticeNoted {
        /// Who.
        person: PersonId,
        /// Which step and day: nobody else can tell.
        entry: EntryId,
        /// Grows with each edit.
        counter: u32,
        /// On which device it was written.
        device: DeviceId,
        /// What it says.
        words: BodyId,
    },
    /// Somebody keeps the weeks after an experience as they are now, or keeps them no longer.
    WeeksKept(WeeksKept),
    /// They let the facilitators know when it was.
    WeeksShown(WeeksSeen),
    /// They took that back.
    WeeksHidden(WeeksSeen),
    /// Parts of a planned gathering have other minutes now.
    MinutesSet {
        /// Which gathering.
        gathering: GatheringId,
        /// The parts that changed.
        minutes: BTreeMap<SegmentId, u32>,
    },
    /// A planned gathering has another time.
    Moved(Moved),
    /// A planned gathering was cancelled.
    Cancelled(OnOrOff),
    /// A cancelled gathering was planned again.
    PlannedAgain(OnOrOff),
    /// A gathering starts late.
    StartsLate(StartsLate),
}
