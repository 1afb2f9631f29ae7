//! What happens inside a gathering; gone at release.
use super::ClosingReason;
use crate::circle::command::Pass;
use crate::circle::command::doors::WaitingNote;
use crate::circle::command::review::Whose;
use crate::circle::ids::{BellId, BodyId, PairsId, PersonId, ReflectionId, SegmentId, TurnId, WritingId};
use crate::circle::limits::Millis;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

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
        /// Soft milliseconds, where no round says them.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        each: Option<Millis>,
        /// Whether a facilitator offers it to them by name.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        named: bool,
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
        /// Whose.
        #[serde(default, skip_serializing_if = "Whose::is_everyone")]
        whose: Whose,
    },
    /// A reflection that was held is here for everyone.
    WordsReleased {
        /// Which.
        reflection: ReflectionId,
    },
    /// A reflection that was held was given back to its author.
    WordsReturned {
        /// Which.
        reflection: ReflectionId,
        /// What a facilitator wrote to them.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<BodyId>,
    },
    /// What was given back was sent again; it waits in its place.
    SentAgain {
        /// What was given back.
        returned: ReflectionId,
        /// The reflection that waits now.
        reflection: ReflectionId,
        /// The words.
        words: BodyId,
    },
    /// A facilitator took somebody's words out of the room.
    Redacted {
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
    /// The door was locked, or opened again.
    Locked {
        /// From now on, or no longer.
        on: bool,
    },
    /// Somebody at the door was told that the circle is full tonight.
    FullTold {
        /// Who.
        person: PersonId,
        /// Since when they have waited, running time; nothing, when there is room after all.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        since: Option<Millis>,
    },
    /// Everyone who waits was told something.
    WaitingTold {
        /// What; missing when it was taken back.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<WaitingNote>,
    },
    /// A facilitator had somebody step out.
    AskedOut {
        /// Who.
        person: PersonId,
    },
    /// They may come back.
    LetBackIn {
        /// Who.
        person: PersonId,
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
    /// A facilitator stepped out with somebody, or joined another who had.
    AsideBegan {
        /// With whom.
        person: PersonId,
        /// The facilitator.
        with: PersonId,
    },
    /// A facilitator is no longer out with somebody.
    AsideEnded {
        /// With whom.
        person: PersonId,
        /// The facilitator; missing when nobody is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        with: Option<PersonId>,
    },
    /// The last facilitator is out with somebody: the room is paused until one is back.
    PausedForAside,
    /// The room was held for long: whoever is here is offered a gentle closing.
    CloseOffered,
    /// Somebody agrees to it, or no longer.
    CloseAgreed {
        /// Who.
        person: PersonId,
        /// Whether they do.
        on: bool,
    },
    /// The gathering is closing.
    ClosingBegan {
        /// Why.
        why: ClosingReason,
    },
    /// A facilitator gave the holder time.
    TimeGiven {
        /// Their turn.
        turn: TurnId,
        /// How many milliseconds more.
        more: Millis,
    },
    /// Parts of the running agenda have other minutes now.
    MinutesGiven {
        /// The parts that changed, each with all its minutes.
        minutes: BTreeMap<SegmentId, u32>,
    },
    /// People sit in another order.
    Reseated {
        /// Everyone who has a seat.
        order: Vec<PersonId>,
    },
    /// The time that is left was shared out among those who are still to come in this round.
    EachSet {
        /// Soft milliseconds of a turn.
        each: Millis,
    },
    /// Whether there is a longer breath between turns.
    PaceSet {
        /// From now on, or no longer.
        slow: bool,
    },
    /// Somebody raised their hand.
    HandRaised {
        /// Who.
        person: PersonId,
    },
    /// Somebody took their hand down.
    HandLowered {
        /// Who.
        person: PersonId,
    },
    /// Everyone here agreed to stay longer.
    Extended {
        /// The minutes the gathering has in all from now on; the part that is on has the new ones.
        until: u32,
    },
    /// Everyone writes.
    WritingBegan {
        /// Which writing time.
        writing: WritingId,
        /// Its minutes.
        minutes: u32,
    },
    /// People write on, for longer or again.
    WritingGoesOn {
        /// All the minutes of this writing time.
        minutes: u32,
    },
    /// The writing is over, and everyone keeps what they wrote.
    WritingLetGo,
    /// The writing is over, and each decides.
    RevealBegan,
    /// Somebody shared what they wrote. It appears with what the others share.
    WrittenShared {
        /// Who.
        person: PersonId,
        /// The turn that it stands for.
        turn: TurnId,
        /// The reflection it will be.
        reflection: ReflectionId,
        /// The words.
        words: BodyId,
        /// Whether it waits for a facilitator's eyes first.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        held: bool,
    },
    /// What was shared is here, in the order in which people sit.
    WrittenShown,
    /// The bell was rung: the clock stands while it sounds.
    BellRang {
        /// Which.
        bell: BellId,
    },
    /// It has faded.
    BellFaded,
    /// Somebody guards the bell, or no longer.
    GuardianSet {
        /// Who.
        person: PersonId,
        /// From now on, or no longer.
        on: bool,
    },
    /// People sit in pairs.
    PairsBegan {
        /// Which.
        pairs: PairsId,
        /// All their minutes.
        minutes: u32,
        /// Who sits with whom, in the order of their parts; numbered from 1.
        dyads: Vec<Vec<PersonId>>,
    },
    /// They were given more minutes.
    PairsGoOn {
        /// All their minutes.
        minutes: u32,
    },
    /// Everyone is called back from pairs, or goes on after all.
    CalledBack {
        /// Called, or not.
        on: bool,
    },
    /// A part is over, and the next one's begins.
    PartSwitched {
        /// Of these, by number.
        dyad: u32,
    },
    /// Somebody sits with nobody any more: they went, or were lost and waited for.
    Parted {
        /// Who.
        person: PersonId,
    },
    /// Somebody sits with others now, or for themself until somebody comes.
    Joined {
        /// Who.
        person: PersonId,
        /// With these, by number.
        dyad: u32,
        /// Whether they had their part.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        had: bool,
    },
    /// A facilitator is with some of them, or with none any more.
    LookedIn {
        /// Who.
        person: PersonId,
        /// With these, by number.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        dyad: Option<u32>,
    },
    /// One of them called a facilitator, or needs none any more. Who it was is not written down.
    CalledIn {
        /// Of these, by number.
        dyad: u32,
        /// Called, or not.
        on: bool,
    },
    /// Everyone is back in the circle.
    PairsOver,
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
    /// A facilitator took the offer back; it is offered to them after the others, and this one does not count.
    Skipped,
    /// A facilitator offered the piece to somebody else first; they come next, and this offer does not count.
    Withdrawn,
    /// In a closing that nobody leads the piece went on by itself from somebody who had said something.
    WentOn,
    /// The same from somebody who had not said anything yet; it comes back to them once.
    WentOnToReturn,
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
