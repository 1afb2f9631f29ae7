//! What people ask for, and what only the server itself may bring. Every command names what it acts on, so that
//! sending it twice, or two facilitators sending it at once, does it once.
pub mod after;
mod aside;
pub mod bell;
pub mod between;
pub mod calendar;
pub mod card;
mod choice;
pub mod doors;
pub mod floor;
mod founding;
mod keys;
mod ladder;
pub mod leaving;
mod line;
pub mod pairs;
mod passing;
pub mod review;
mod server;
pub mod stay;
mod texts;
pub mod weeks;
pub mod writing_time;

pub use aside::{Aside, EndAside};
pub use choice::{Moment, Pass, SignalKind};
pub use founding::Founding;
pub use keys::RenewKeys;
pub use ladder::{AgreeToClose, Check, EmergencyEnd, ForTonight, HandLead};
pub use line::{TellDesk, Write};
pub use server::ServerCommand;

use super::agenda::Plan;
use super::ids::{BodyId, GatheringId, InvitationId, PersonId, ReflectionId, SegmentId, TurnId};
use super::keys::{Grant, Step};
use super::limits::Millis;
use review::Whose;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a person asks of their circle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
pub enum Command {
    /// Change one's own name, at any time.
    CallMe {
        /// The new name.
        name: BodyId,
    },
    /// Accept the agreements in the version named.
    AcceptAgreements {
        /// The version that was read.
        version: u32,
    },
    /// Take the piece that was offered; the turn starts now.
    Take {
        /// The turn that was offered.
        turn: TurnId,
    },
    /// Take the piece from the open centre.
    TakeFromCentre {
        /// The open centre.
        segment: SegmentId,
        /// A fresh name for the turn.
        turn: TurnId,
    },
    /// Share what was written, in one's own turn.
    Share {
        /// The sender's turn.
        turn: TurnId,
        /// A fresh name for the reflection.
        reflection: ReflectionId,
        /// The words.
        words: BodyId,
    },
    /// Put the piece down: the turn is over.
    PutDown {
        /// The sender's turn.
        turn: TurnId,
    },
    /// Give one's turn on, now or ahead of time.
    Pass {
        /// The ring this is about.
        segment: SegmentId,
        /// For now, or for this round.
        how: Pass,
        /// The turn that is given on, when it was offered or taken; so that a pass sent twice gives on one turn.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(test, ts(optional))]
        turn: Option<TurnId>,
    },
    /// Take back one's own words.
    TakeBack {
        /// The reflection.
        reflection: ReflectionId,
    },
    /// Tell the author of a reflection, and nobody else, that it moved somebody. Passing: nothing of it is kept.
    Resonate {
        /// What moved.
        reflection: ReflectionId,
    },
    /// Say how settled one feels, from 0 to 10, for oneself and the facilitators alone. Nobody has to; it can be said anew.
    GiveNumber {
        /// The gathering one arrives at or leaves.
        gathering: GatheringId,
        /// On the way in, or out.
        moment: Moment,
        /// The number, a text like any other: the rules do not read it.
        number: BodyId,
    },
    /// Say that one is writing (or no longer). Passing: only the latest value is kept.
    Writing {
        /// The sender's turn.
        turn: TurnId,
        /// Whether something is being written.
        on: bool,
    },
    /// Say whether this page is in front. Passing.
    Page {
        /// False while another app is in front.
        in_front: bool,
    },
    /// Step out for a moment; the place is kept.
    StepOut {
        /// The running gathering.
        gathering: GatheringId,
    },
    /// Leave this gathering; the place is kept all the same.
    Leave {
        /// The running gathering.
        gathering: GatheringId,
        /// True: please do not contact me about it.
        quietly: bool,
    },
    /// Come back after stepping out or leaving.
    ComeBack {
        /// The running gathering.
        gathering: GatheringId,
    },
    /// Tell the facilitators something with one tap. Passing.
    Signal {
        /// What.
        kind: SignalKind,
    },
    /// A facilitator saw someone's signal and looks after them. Passing.
    AnswerSignal {
        /// Whose.
        person: PersonId,
        /// Whether nothing more is to be done, so that it does not stand on the desk any longer.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        #[cfg_attr(test, ts(as = "Option<bool>", optional))]
        settled: bool,
    },
    /// Make an invitation.
    Invite {
        /// A fresh name for it.
        invitation: InvitationId,
        /// SHA-256 of its token, 64 lower-case hexadecimal digits.
        hash: String,
        /// Whether it opens the door more than once.
        reusable: bool,
        /// Until when it is good: milliseconds since 1970, UTC.
        expires: Millis,
        /// The door's page, sealed for whoever has the secret.
        page: BodyId,
        /// The secret, sealed for the desk.
        secret: BodyId,
        /// Whether it leads to the desk: for a facilitator of the practice who is to hold this circle too.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        #[cfg_attr(test, ts(as = "Option<bool>", optional))]
        desk: bool,
        /// A new way in for somebody who is in already and lost every device.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(test, ts(optional))]
        person: Option<PersonId>,
    },
    /// Take an invitation back.
    Revoke {
        /// Which.
        invitation: InvitationId,
    },
    /// Let someone in who waits: admitting is handing over the keys.
    Admit {
        /// Who.
        person: PersonId,
        /// What the desk signed for a device that comes in for the first time.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(test, ts(optional))]
        step: Option<Box<Step>>,
        /// The running gathering's key for the devices of somebody who is in already.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(test, ts(as = "Option<Vec<Grant>>", optional))]
        grants: Vec<Grant>,
        /// Their name, which everyone may read from now on.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(test, ts(optional))]
        name: Option<BodyId>,
    },
    /// Remove someone: their seat is cut at once, and the keys are new for those who stay.
    Remove {
        /// Who.
        person: PersonId,
        /// What the desk signed.
        step: Box<Step>,
        /// What takes the place of the re-usable link they came with, which opens nothing from now on.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(test, ts(optional))]
        link: Option<Box<doors::NewLink>>,
    },
    /// Make the keys new after somebody erased themselves.
    RenewKeys(RenewKeys),
    /// Do not let someone in who knocked.
    Decline {
        /// Who.
        person: PersonId,
    },
    /// Put a new version of the agreements before the circle.
    ReviseAgreements {
        /// The version after the present one.
        version: u32,
        /// One text each.
        items: Vec<BodyId>,
        /// The door's page of every invitation that is of use, sealed anew.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        #[cfg_attr(test, ts(as = "Option<BTreeMap<InvitationId, BodyId>>", optional))]
        pages: BTreeMap<InvitationId, BodyId>,
    },
    /// Set the link of the call the voices are on.
    SetCallLink {
        /// The link.
        link: BodyId,
    },
    /// Plan a gathering.
    PlanGathering {
        /// The plan.
        plan: Plan,
    },
    /// Take a planned gathering off the calendar.
    Unplan {
        /// Which.
        gathering: GatheringId,
    },
    /// Plan several gatherings at once.
    PlanSeries(calendar::PlanSeries),
    /// Move a planned gathering to another time.
    MoveGathering(calendar::MoveGathering),
    /// Cancel a planned gathering; everyone sees that it will not take place.
    CancelGathering(calendar::CancelGathering),
    /// Plan a cancelled gathering again.
    PlanAgain(calendar::PlanAgain),
    /// Say that a gathering starts late.
    StartLate(calendar::StartLate),
    /// Open the doors of a planned gathering. Its key is made now.
    OpenDoors {
        /// Which.
        gathering: GatheringId,
        /// What the desk signed: the gathering's key, for every facilitator's device.
        step: Box<Step>,
    },
    /// Open the gathering itself: its first segment begins.
    OpenGathering {
        /// Which.
        gathering: GatheringId,
    },
    /// Go on to the next segment.
    NextSegment {
        /// The segment that ends.
        from: SegmentId,
    },
    /// Send the piece round.
    BeginRound {
        /// The ring.
        segment: SegmentId,
        /// Who is offered it first; without a name whoever sits first.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(test, ts(optional))]
        first: Option<PersonId>,
    },
    /// Move the piece on from whoever has it.
    MoveOn {
        /// The turn that ends.
        turn: TurnId,
    },
    /// Pause the room: the clock stands.
    Pause {
        /// Which gathering.
        gathering: GatheringId,
    },
    /// Go on after a pause, or after the room was held.
    Resume {
        /// Which gathering.
        gathering: GatheringId,
    },
    /// Whether what is shared waits for a facilitator's eyes first.
    HoldWords {
        /// Which gathering.
        gathering: GatheringId,
        /// From now on, or no longer.
        on: bool,
        /// Whose words.
        #[serde(default, skip_serializing_if = "Whose::is_everyone")]
        #[cfg_attr(test, ts(as = "Option<Whose>", optional))]
        whose: Whose,
    },
    /// Lock the door, or open it again.
    Lock(doors::Lock),
    /// Say a word to everyone who waits.
    TellWaiting(doors::TellWaiting),
    /// Tell somebody at the door that the circle is full tonight.
    TellFull(doors::TellFull),
    /// Have somebody step out.
    StepSomeoneOut(doors::StepSomeoneOut),
    /// Let somebody back in who was asked to step out.
    LetBackIn(doors::LetBackIn),
    /// Let everyone read a reflection that was held.
    ReleaseWords {
        /// Which.
        reflection: ReflectionId,
        /// Its words, with the gathering's wrap.
        words: BodyId,
    },
    /// Ask the facilitators to get in touch.
    ContactMe(after::ContactMe),
    /// See to a follow-up.
    TakeFollowUp(after::TakeFollowUp),
    /// A follow-up is done.
    FollowUpDone(after::FollowUpDone),
    /// Fill in one's own emergency card, for the facilitators to open when it is needed.
    FillCard(card::FillCard),
    /// Remove it.
    RemoveCard(card::RemoveCard),
    /// Open somebody's emergency card; they are told.
    OpenCard(card::OpenCard),
    /// Lay it away again. Passing.
    CloseCard(card::CloseCard),
    /// Give held words back to their author.
    ReturnWords(review::ReturnWords),
    /// Send words again that were given back.
    SendAgain(review::SendAgain),
    /// Take somebody's words out of the room.
    Redact(review::Redact),
    /// Take the lead among facilitators.
    TakeLead {
        /// Which gathering.
        gathering: GatheringId,
    },
    /// Go to the closing round now.
    CloseGently {
        /// Which gathering.
        gathering: GatheringId,
    },
    /// Release the circle: everything said is let go.
    Release {
        /// Which gathering.
        gathering: GatheringId,
    },
    /// Give parts of a planned gathering other minutes, until its doors open.
    SetMinutes(calendar::SetMinutes),
    /// Ask one person alone whether they are still with the circle. Passing.
    Check(Check),
    /// Hand the lead to another facilitator.
    HandLead(HandLead),
    /// Say that a facilitator holds the circle for tonight.
    ForTonight(ForTonight),
    /// Step out with one person.
    Aside(Aside),
    /// Go back from it.
    EndAside(EndAside),
    /// Write on the private line of one person. Passing: kept in memory alone.
    Write(Write),
    /// Write to the other facilitators. Passing: kept in memory alone.
    TellDesk(TellDesk),
    /// End without a closing round.
    EmergencyEnd(EmergencyEnd),
    /// Agree that a room which was held for long closes gently.
    AgreeToClose(AgreeToClose),
    /// Give the holder a minute more.
    GiveTime(floor::GiveTime),
    /// Give the part that is on more minutes.
    GiveMinutes(floor::GiveMinutes),
    /// Offer the piece to somebody by name.
    Offer(floor::Offer),
    /// Take an offer back; their place is kept.
    Skip(floor::Skip),
    /// Have people sit in another order, between rounds.
    Reseat(floor::Reseat),
    /// Share out the time that is left among those who are still to come.
    ShareTime(floor::ShareTime),
    /// Leave a longer breath between turns, or no longer.
    SlowPace(floor::SlowPace),
    /// Tell the holder alone that their time comes to its end. Passing.
    Hint(floor::Hint),
    /// Raise one's hand, or take it down.
    Hand(floor::Hand),
    /// Ask everyone here whether they can stay longer, or ask no longer. Passing.
    AskToStay(stay::AskToStay),
    /// Keep a step of one's own.
    KeepStep(between::KeepStep),
    /// Let the circle see it.
    ShowStep(between::ShowStep),
    /// Erase it.
    EraseStep(between::EraseStep),
    /// Note what became of a step on a day.
    NotePractice(between::NotePractice),
    /// Keep the weeks after an experience, for oneself.
    KeepWeeks(weeks::KeepWeeks),
    /// Let the facilitators know when it was.
    ShowWeeks(weeks::ShowWeeks),
    /// Take that back.
    HideWeeks(weeks::HideWeeks),
    /// Leave a card without a name on the way out. Passing.
    LeaveCard(leaving::LeaveCard),
    /// Say whether one can stay. Passing.
    AnswerStay(stay::AnswerStay),
    /// Stay longer, as everyone here agreed.
    StayLonger(stay::StayLonger),
    /// Begin a writing time: everyone writes, each for themself.
    BeginWriting(writing_time::BeginWriting),
    /// Give it more minutes.
    MoreWriting(writing_time::MoreWriting),
    /// Let each decide.
    BeginReveal(writing_time::BeginReveal),
    /// End it without a reveal.
    EndWriting(writing_time::EndWriting),
    /// Show what was shared.
    ShowWritten(writing_time::ShowWritten),
    /// Share what one wrote, at the reveal.
    ShareWritten(writing_time::ShareWritten),
    /// Have everyone who is here sit in pairs.
    BeginPairs(pairs::BeginPairs),
    /// Give them more minutes.
    MorePairs(pairs::MorePairs),
    /// Call everyone back.
    CallBack(pairs::CallBack),
    /// Look in on some of them.
    LookIn(pairs::LookIn),
    /// Call a facilitator to one's pair.
    CallIn(pairs::CallIn),
    /// Ring the bell.
    Ring(bell::Ring),
    /// Have somebody guard it.
    Guard(bell::Guard),
    /// Write to those who sit with one. Passing: kept in memory alone.
    SayInPair(pairs::SayInPair),
}
