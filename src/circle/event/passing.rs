//! What lives in memory only: nothing of it is in any stream.
use crate::circle::command::SignalKind;
use crate::circle::ids::{BodyId, GatheringId, PairsId, PersonId, ReflectionId, TurnId};

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
    /// Some minutes after a gathering was to begin nobody who holds the circle is there: those who wait are told.
    NobodyYet {
        /// Which gathering; nothing, when its time is over.
        gathering: Option<GatheringId>,
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
    /// A facilitator saw it, and looks after them until it is settled.
    SignalAnswered {
        /// Whose.
        person: PersonId,
        /// Who saw it.
        by: PersonId,
        /// Whether nothing more is to be done.
        settled: bool,
    },
    /// Everyone here is asked whether they can stay longer.
    AskedToStay {
        /// The minutes the gathering would have in all.
        until: u32,
    },
    /// Nobody is asked any longer.
    StayLetGo,
    /// Somebody said whether they can stay.
    AnsweredStay {
        /// Who.
        person: PersonId,
        /// Whether they can.
        stays: bool,
    },
    /// A facilitator told the holder, and nobody else, that their time comes to its end.
    Hinted {
        /// Their turn.
        turn: TurnId,
    },
    /// An emergency card lies open before a facilitator, or no longer.
    CardShown {
        /// Whose.
        person: PersonId,
        /// Before whom.
        by: PersonId,
        /// Which; nothing, when it was laid away.
        number: Option<u32>,
    },
    /// Somebody wrote on a private line.
    Wrote {
        /// Whose line.
        with: PersonId,
        /// Who wrote.
        by: PersonId,
        /// The words.
        words: BodyId,
    },
    /// Somebody left a card. Who did and which card it is part ways as this is applied.
    CardLeft {
        /// Who.
        person: PersonId,
        /// The card.
        card: BodyId,
    },
    /// No more leaving cards come: they are before the desk now, or, where they were too few, gone.
    CardsOver,
    /// A facilitator wrote to the others.
    Told {
        /// Who.
        by: PersonId,
        /// The words.
        words: BodyId,
    },
    /// Somebody wrote to those who sit with them.
    SaidInPair {
        /// In which pairs.
        pairs: PairsId,
        /// Where they sit, by number.
        dyad: u32,
        /// Who wrote.
        by: PersonId,
        /// The words.
        words: BodyId,
        /// Everyone else who was there.
        to: Vec<PersonId>,
    },
    /// Who called a facilitator to their pair, or took it back.
    Called {
        /// Who.
        person: PersonId,
        /// Called, or not.
        on: bool,
    },
    /// A facilitator asked one person whether they are still with the circle, or took the question back.
    Checked {
        /// Whom.
        person: PersonId,
        /// Whether it is asked now.
        on: bool,
    },
}
