//! What simulated people look at in their lanes. A client's own reading of the views: what it does not need it skips.
use super::picture::Picture;
use crate::circle::agenda::SegmentKind;
use crate::circle::command::SignalKind;
use crate::circle::event::Presence;
use crate::circle::ids::{
    BodyId, DeviceId, GatheringId, InvitationId, PersonId, ReflectionId, SegmentId, TurnId, WritingId,
};
use crate::circle::limits::Millis;
use crate::circle::state::{Phase, Role, Standstill};
use crate::protocol::LaneName;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The room.
#[derive(Debug, Deserialize)]
pub struct Ring {
    /// The circle.
    pub circle: Label,
    /// The running gathering.
    pub gathering: Option<Gathering>,
}

/// The circle's label.
#[derive(Debug, Deserialize)]
pub struct Label {
    /// The version of the agreements that stands.
    pub agreements_version: u32,
    /// The agreements.
    pub agreements: Vec<BodyId>,
    /// What it is called.
    pub title: BodyId,
    /// The names of those who hold it.
    pub led_by: Vec<BodyId>,
}

/// The running gathering.
#[derive(Debug, Deserialize)]
pub struct Gathering {
    /// Which.
    pub id: GatheringId,
    /// Its number in the circle.
    pub number: u32,
    /// How far it is.
    pub phase: Phase,
    /// Why nothing moves just now.
    pub standstill: Option<Standstill>,
    /// Its parts.
    pub segments: BTreeMap<SegmentId, Segment>,
    /// The part it is in.
    pub segment: Option<SegmentId>,
    /// Who has a seat.
    pub seats: BTreeMap<PersonId, Seat>,
    /// Who leads.
    pub lead: PersonId,
    /// The talking piece.
    pub piece: Piece,
    /// How far the round is.
    pub round: Option<Round>,
    /// Set while everyone writes, or decides about what they wrote.
    pub writing_time: Option<serde::de::IgnoredAny>,
    /// What was shared and is here.
    pub reflections: BTreeMap<ReflectionId, Reflection>,
}

impl Gathering {
    /// The part it is in.
    pub fn current(&self) -> Option<(SegmentId, &Segment)> {
        let id = self.segment?;
        Some((id, self.segments.get(&id)?))
    }

    /// How somebody who has a seat is there.
    pub fn presence(&self, person: PersonId) -> Option<Presence> {
        self.seats.get(&person).map(|seat| seat.presence)
    }
}

/// A part of the agenda.
#[derive(Debug, Deserialize)]
pub struct Segment {
    /// What it is.
    pub kind: SegmentKind,
    /// Its planned minutes.
    pub minutes: u32,
}

/// A seat.
#[derive(Debug, Deserialize)]
pub struct Seat {
    /// Whether its person is there.
    pub presence: Presence,
}

/// The talking piece.
#[derive(Debug, Deserialize)]
pub struct Piece {
    /// Where.
    pub at: PieceAt,
    /// To whom it is offered, or who holds it.
    pub person: Option<PersonId>,
    /// Soft milliseconds of a turn.
    pub each: Option<Millis>,
    /// Grace after them.
    pub grace: Option<Millis>,
}

/// Where the talking piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PieceAt {
    /// With the facilitators.
    Home,
    /// In the middle.
    Centre,
    /// Offered.
    Offered,
    /// Held.
    Held,
}

/// How far a round is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Round {
    /// Not begun.
    NotBegun,
    /// Going.
    Going,
    /// Everyone present was offered the piece.
    Done,
}

/// A reflection.
#[derive(Debug, Deserialize)]
pub struct Reflection {
    /// Whose.
    pub author: PersonId,
    /// In which turn.
    pub turn: TurnId,
    /// The words.
    pub words: BodyId,
    /// Its place in the one order.
    pub n: u32,
}

/// The desk.
#[derive(Debug, Deserialize)]
pub struct Desk {
    /// Who would like to come in.
    pub waiting: BTreeMap<PersonId, Waiting>,
    /// Who belongs to the circle.
    pub members: BTreeMap<PersonId, MemberCard>,
    /// What is on the calendar.
    pub planned: BTreeMap<GatheringId, serde::de::IgnoredAny>,
    /// What was.
    pub past: BTreeMap<GatheringId, serde::de::IgnoredAny>,
    /// Invitations made.
    pub invitations: BTreeMap<InvitationId, Invitation>,
    /// Signals nobody has answered.
    pub signals: BTreeMap<PersonId, Signal>,
    /// What a facilitator can do now.
    pub can: DeskCan,
}

impl Desk {
    /// Whether somebody knocked who is to share the lead.
    pub fn leads_to_the_desk(&self, waiting: &Waiting) -> bool {
        waiting.invitation.and_then(|id| self.invitations.get(&id)).is_some_and(|invitation| invitation.desk)
    }
}

/// An invitation.
#[derive(Debug, Deserialize)]
pub struct Invitation {
    /// Its secret, sealed for the desk, as long as it is of use.
    pub secret: Option<BodyId>,
    /// Whether it leads to the desk.
    #[serde(default)]
    pub desk: bool,
    /// Whom it brings back.
    pub person: Option<PersonId>,
}

/// Someone who waits.
#[derive(Debug, Deserialize)]
pub struct Waiting {
    /// What they are called.
    pub name: BodyId,
    /// The device they knocked with, while it is not let in.
    pub device: Option<DeviceId>,
    /// Its public keys, and the proof.
    pub proof: Option<BodyId>,
    /// The invitation they knocked with.
    pub invitation: Option<InvitationId>,
    /// Whether their page is open.
    pub here: bool,
    /// Whether they accepted the agreements as they stand.
    pub accepted: bool,
}

/// Someone who belongs to the circle.
#[derive(Debug, Deserialize)]
pub struct MemberCard {
    /// What they are in it.
    pub role: Role,
}

/// A signal.
#[derive(Debug, Deserialize)]
pub struct Signal {
    /// What was said.
    pub kind: SignalKind,
}

/// What a facilitator can do now.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct DeskCan {
    /// Open the doors.
    pub open_doors: bool,
    /// Open the gathering.
    pub open: Option<GatheringId>,
    /// Let people in.
    pub admit: bool,
    /// Go on from this part.
    pub next: Option<SegmentId>,
    /// Send the piece round.
    pub begin_round: Option<SegmentId>,
    /// Move the piece on.
    pub move_on: Option<TurnId>,
    /// Go on after a pause.
    pub resume: Option<GatheringId>,
    /// Begin a writing time.
    pub begin_writing: Option<Together>,
    /// Let each decide about what they wrote.
    pub begin_reveal: Option<WritingId>,
    /// Show what was shared.
    pub show_written: Option<WritingId>,
    /// Release.
    pub release: Option<GatheringId>,
}

/// Something for everyone at once, in a part.
#[derive(Debug, Deserialize)]
pub struct Together {
    /// In which.
    pub segment: SegmentId,
    /// With these minutes.
    pub minutes: u32,
}

/// One's own lane.
#[derive(Debug, Deserialize)]
pub struct Member {
    /// Who one is.
    pub person: PersonId,
    /// How many are offered the piece first.
    pub before_me: Option<u32>,
    /// One's own signal.
    pub signal: Option<OwnSignal>,
    /// Since when a facilitator asks whether one is still there.
    pub asked: Option<Millis>,
    /// Set while a facilitator stepped out with one.
    pub aside: Option<serde::de::IgnoredAny>,
    /// Set when a facilitator told one alone that the time of one's turn comes to its end.
    #[serde(default)]
    pub hint: bool,
    /// Whether what one shares waits for a facilitator's eyes.
    #[serde(default)]
    pub holds: bool,
    /// What one can do now.
    pub can: MemberCan,
}

/// One's own signal.
#[derive(Debug, Deserialize)]
pub struct OwnSignal {
    /// What was said.
    pub kind: SignalKind,
    /// Whether a facilitator saw it.
    pub answered: bool,
}

/// What one can do now.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct MemberCan {
    /// Take the piece.
    pub take: Option<TurnId>,
    /// Take it from the middle.
    pub take_from_centre: Option<SegmentId>,
    /// Share in this turn.
    pub share: Option<TurnId>,
    /// Put the piece down.
    pub put_down: Option<TurnId>,
    /// Raise one's hand.
    pub raise_hand: Option<SegmentId>,
    /// Share what one wrote, at this reveal.
    pub share_written: Option<WritingId>,
    /// Pass this round.
    pub pass: Option<SegmentId>,
    /// Pass for now.
    pub pass_for_now: Option<SegmentId>,
    /// Step out.
    pub step_out: Option<GatheringId>,
    /// Come back.
    pub come_back: Option<GatheringId>,
    /// Accept this version of the agreements.
    pub accept: Option<u32>,
}

impl Picture {
    /// The room, for those who follow it.
    pub fn ring(&self) -> Option<Ring> {
        self.lane(LaneName::Ring)
    }

    /// The desk, for facilitators.
    pub fn desk(&self) -> Option<Desk> {
        self.lane(LaneName::Desk)
    }

    /// One's own lane.
    pub fn member(&self) -> Option<Member> {
        self.lane(LaneName::Member)
    }
}
