//! What a person is told when something cannot be done: a stable code for programs, a sentence for people.
//!
//! This is the world of the rules. Failures of the machine (a full disk, a lost store) are not refusals; they are
//! `anyhow` errors and never cross the wire.
use serde::{Deserialize, Serialize};

macro_rules! refusals {
    ($($(#[$doc:meta])* $name:ident = $sentence:literal;)*) => {
        /// Why a command was not carried out. Nothing was changed, and what was typed stays with the person who typed it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(test, derive(ts_rs::TS))]
        #[serde(rename_all = "snake_case")]
        pub enum Refusal { $($(#[$doc])* $name,)* }

        impl Refusal {
            /// Every refusal there is, for tables and tests.
            pub const ALL: &'static [Refusal] = &[$(Refusal::$name,)*];

            /// What happened and what to do now, for a person.
            pub const fn sentence(self) -> &'static str {
                match self { $(Refusal::$name => $sentence,)* }
            }
        }
    };
}

refusals! {
    /// The sender is not known to this circle.
    NotOfThisCircle = "This circle does not know you. Please open your invitation again.";
    /// Only a facilitator may do this.
    FacilitatorsOnly = "Only a facilitator can do this.";
    /// The sender has no seat in the running gathering.
    NoSeat = "You do not have a seat yet. A facilitator will let you in.";
    /// No gathering is running.
    NoGathering = "No gathering is running now.";
    /// Another gathering is running.
    GatheringRunning = "A gathering of this circle is already running. Release it first.";
    /// No such gathering is planned.
    NoSuchGathering = "That gathering is not planned here.";
    /// A series is longer than what is planned at once.
    TooManyAtOnce = "At most 26 gatherings are planned at once. Plan these first, and the others after them.";
    /// The gathering was cancelled.
    WasCancelled = "That gathering was cancelled. Plan it again first.";
    /// The gathering has another time by now than the one named.
    TimeMoved = "Its time was changed meanwhile. Please look at it again.";
    /// The doors of the gathering are open, and people may be there.
    DoorsAreOpen = "Its doors are open, so its time stands. You can still say that it starts late, or let it end.";
    /// The gathering has begun.
    HasBegun = "That gathering has begun.";
    /// Something that starts late starts within an hour after its time.
    NotThatLate = "It starts at its time, or up to an hour after it. For anything else, move it before its doors open.";
    /// No such segment in this agenda.
    NoSuchSegment = "That part of the agenda is not in this gathering.";
    /// The segment named is not the one the room is in.
    NotThisSegment = "The room is in another part of the agenda.";
    /// No such person in this circle.
    NoSuchPerson = "That person is not in this circle.";
    /// No such invitation.
    NoSuchInvitation = "This invitation is not known here. Please ask for a new one.";
    /// The invitation was used up.
    InvitationUsed = "This invitation was already used. Please ask the facilitator for a new one.";
    /// The invitation was taken back.
    InvitationRevoked = "This invitation was taken back. Please ask the facilitator for a new one.";
    /// The invitation is too old.
    InvitationExpired = "This invitation has run out. Please ask the facilitator for a new one.";
    /// The doors are not open yet.
    DoorsNotOpen = "Open the doors first.";
    /// The gathering is not open.
    NotOpen = "The gathering is not open yet.";
    /// The gathering cannot do this while it is closing.
    Closing = "The gathering is closing; nothing new begins now.";
    /// The gathering has to pass its closing first.
    ClosingComesFirst = "A gathering ends through its closing. Close gently first, then release.";
    /// Everyone had their word; the last part, which shows resources and the next date, has not begun.
    LastPartComesFirst =
        "Everyone was offered their word. Go on to the last part first; it says where to turn and when you meet again.";
    /// The closing round has to come to its end first.
    RoundGoesOn = "The closing round is still going. Everyone is offered their word first.";
    /// The room has no facilitator and is held.
    RoomIsHeld = "The room is held until a facilitator is back. Your words stay in the box.";
    /// The room is paused.
    RoomIsPaused = "The room is paused. Your words stay in the box.";
    /// A gathering that does not run cannot be paused or resumed.
    NotPausable = "There is nothing to pause now.";
    /// Nobody comes in while someone has the piece.
    NotAtABoundary = "Someone has the piece. They can come in when this part ends.";
    /// This part of the agenda has no talking piece.
    NoPieceHere = "There is no talking piece in this part.";
    /// The round of this ring has not begun.
    RoundNotBegun = "The round has not begun yet.";
    /// The piece is not in the middle.
    PieceIsTaken = "The piece is with someone just now. It comes back.";
    /// The sender had the piece in this part, and others here have not.
    OthersFirst = "The piece lies here for those who have not had it yet. In half a minute it is free for everyone.";
    /// Somebody is still to be offered the piece before anyone gets it a second time.
    FirstOffersFirst = "Somebody here was not offered the piece yet. They come first.";
    /// There is nobody else to whom the piece could go.
    NobodyWaits = "Nobody else waits for the piece. Pause, or go on.";
    /// The piece is offered to whoever is here.
    TheyAreOut = "They are not here just now. Their place is kept; offer it when they are back.";
    /// The offer was not taken, so no time runs yet.
    NotTakenYet = "They have not taken the piece yet; their time has not begun.";
    /// The turn was given as much time as one turn can be.
    EnoughGiven = "That turn was given five minutes more. Let it come to its end in its own time.";
    /// Only the closing and the last part have minutes left.
    ClosingIsReserved = "The closing and the last part keep their minutes, and no other part has any to give.";
    /// This part has no raised hands.
    NoHandsHere = "Nobody raises a hand in this part.";
    /// Not everyone here agreed to stay longer.
    NotAgreed = "Not everyone here has said that they can stay. Nobody has to say why.";
    /// Seats change between rounds.
    MidRound = "The piece is going round. The order changes between rounds.";
    /// The order named is not that of those who have a seat.
    OrderMoved = "Somebody sat down or left meanwhile. Please look at the ring again.";
    /// Everyone writes, or decides about it; nothing else begins.
    EveryoneWrites = "Everyone writes just now. It comes to its end first, and then this.";
    /// The writing time is not over.
    StillWriting = "It is still time to write. Your words stay in the box.";
    /// At the reveal people decide already.
    DecidingNow = "Everyone decides already. Show what was shared instead.";
    /// The writing time named is over.
    WritingIsOver = "That writing time is over. Your words stay in the box.";
    /// No such writing time in this gathering.
    NoSuchWriting = "That writing time is not in this gathering.";
    /// The sender shared something at this reveal.
    SharedAlready = "You have shared what you wrote. Take it back first, if other words are to take its place.";
    /// People sit in pairs; nothing else begins.
    PairsAreOn = "People sit in pairs just now. Call them back first, and then this.";
    /// No such pairs in this gathering.
    NoSuchPairs = "Those pairs are not in this gathering.";
    /// Those who sat together sit with others by now.
    NoSuchDyad = "They sit with others by now. Please look again.";
    /// The sender sits in no pair.
    NotInPairs = "You sit in no pair just now. What you wrote stays with you.";
    /// Pairs need two people at least.
    TooFewForPairs = "Pairs need two people who are here, besides those who hold the circle.";
    /// The bell is rung by its guardian and by those who hold the circle.
    NotAGuardian = "The bell is rung by whoever holds the circle, or by its guardian.";
    /// As many guard the bell as can.
    EnoughGuardians = "Two guard the bell already. Ask one of them to lay it down first.";
    /// It is somebody else's part in this pair.
    NotYourPart = "It is not your part just now. Your words stay in the box.";
    /// Others are there than those whom the words are for.
    OthersAreHere = "Somebody came or went just now. Look who is with you; your words stay in the box.";
    /// The piece is not with this person.
    NotYourTurn = "The piece is with someone else. Your words stay in the box.";
    /// The turn named is over.
    TurnIsOver = "That turn is over. Your words stay in the box.";
    /// The turn has to be taken first.
    TakeItFirst = "Take the piece first, whenever you are ready.";
    /// The sender stepped out, left or lost the connection; the piece is taken by whoever is here.
    ComeBackFirst = "You are out just now. Come back first; your place is kept.";
    /// The sender's connection is gone; they are here again when it is back.
    NotConnected = "Your connection is not there just now. Your place is kept until you are back.";
    /// A holder who lost their connection is waited for.
    PieceWaits = "Their connection is lost; the piece waits ninety seconds for them.";
    /// The door is locked for those who were not here before.
    Locked = "The door is locked for now. Unlock it first, if they are to come in.";
    /// A facilitator had the sender step out.
    AskedOut = "A facilitator asked you to step out for a while. Your place is kept, and they will let you back in.";
    /// Whoever holds the circle is not stepped out of it.
    HoldsItToo = "They hold this circle with you. Please talk with them instead.";
    /// The person to be let in is not there.
    NotHere = "Their page is closed just now. Let them in when they are back.";
    /// The person is in already.
    AlreadyIn = "That person is in already.";
    /// The reflection is the sender's own.
    OwnReflection = "These are your own words.";
    /// This part of the agenda is one of listening.
    NobodyAnswersHere = "In this part everyone listens, and nobody answers.";
    /// Somebody whose connection is gone, or who left, cannot be stepped out with.
    NotReachable = "They cannot be reached just now. Their place is kept.";
    /// The lead goes to a facilitator who is there.
    LeadsWhoIsHere = "The lead goes to a facilitator who is here.";
    /// Nobody is asked for this number now.
    NotAskedNow = "Nobody is asked for that just now.";
    /// A step was kept on another device meanwhile.
    StepMoved = "This step was changed on another device meanwhile. Both are here; nothing was lost.";
    /// No such step of this person.
    NoSuchStep = "That step is not here.";
    /// As many steps are shown as can be.
    EnoughShown = "Two of your steps are shown already. Take one back first.";
    /// What one keeps of one's weeks was changed on another device meanwhile.
    WeeksMoved = "This was changed on another device meanwhile. Please look again; nothing was lost.";
    /// The log of this circle is closed.
    LogClosed = "The log closed twelve weeks after the last gathering. What is in it stays yours.";
    /// No such reflection of this person.
    NoSuchReflection = "That reflection is not here.";
    /// Something of the same turn waits that was said before.
    EarlierFirst = "Something they said before this still waits. Please decide about that first.";
    /// Reflections are written in this circle only when its medium is written.
    SpokenHere = "This circle speaks on its call; the words are not typed here.";
    /// The agreements changed, or were not accepted.
    AgreementsFirst = "Please read and accept the agreements as they stand now.";
    /// The version named is not the next one.
    AgreementsMoved = "The agreements have changed meanwhile. Please look at them again.";
    /// Adults only.
    AdultsOnly = "Afterglow is for adults only.";
    /// A private place is part of the agreements.
    PrivatePlaceFirst = "Please come from a private place, so that everyone's words stay here.";
    /// The person was not let in.
    NotLetIn = "The facilitators did not let this person in.";
    /// Circles open only when one crisis line is confirmed.
    NoCrisisLine = "Confirm one crisis line first, so that nobody is left without a number to call.";
    /// The agenda does not add up.
    AgendaDoesNotAddUp = "The minutes of the parts must add up to the length of the gathering.";
    /// An agenda needs a closing ring and a release at its end.
    AgendaNeedsClosing = "An agenda ends with one closing ring and then one release.";
    /// A number, a name or a list is out of its bounds.
    OutOfBounds = "A number or a list is larger or smaller than this circle can hold.";
    /// The circle is full.
    Full = "All the places are taken.";
    /// Somebody who was removed asks for something.
    Removed = "You are no longer part of this circle. If that surprises you, please talk with a facilitator.";
    /// Nobody removes themselves, or the last one who holds the circle.
    NotThemselves = "Another facilitator has to do this: new keys are made by somebody who stays.";
    /// Who holds the circle for good is not said by whoever holds it for an evening.
    HereForTonight = "You hold this circle for tonight. Somebody who holds it for good can do this.";
    /// Texts are wrapped under a key that holds no longer.
    KeysRenewed = "The keys were renewed meanwhile. Your page seals your words again; they stay in the box.";
    /// Another step of the desk came first.
    KeysMoved = "Another facilitator changed something first. Your page looks again and repeats it.";
    /// A step leaves somebody without a key.
    KeysIncomplete = "The keys that came with this do not fit who is here. Please load the page again.";
    /// The id is already used for something else.
    IdTaken = "That id is already in use for something else.";
}
