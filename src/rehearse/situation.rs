//! A situation to practise: a small commented file that says who comes, where the evening begins, and what happens to
//! whom, and when. Some come with the program ([`shipped`]); facilitators write others without knowing any of the
//! code.
//!
//! Every key has a default or is asked for by name, and what is wrong is refused with its line and what would be right.
mod check;
pub mod shipped;
pub mod span;

use super::cast::{CAST, Character};
use crate::circle::agenda::{DoorPolicy, SegmentKind};
use crate::config::file::{self, Wrong};
use serde::Deserialize;
use span::{Back, Span};

/// A situation, as its file says.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Situation {
    /// What it is called.
    pub title: String,
    /// One sentence: what is practised.
    pub about: String,
    /// What a facilitator may try; a sentence each.
    #[serde(default)]
    pub hints: Vec<String>,
    /// Who of the cast comes; everyone, where nothing is said.
    #[serde(default = "everyone")]
    people: Vec<String>,
    /// The part that the evening begins with. The simulated facilitator goes through those before it at once.
    #[serde(default)]
    pub begins_with: Option<SegmentKind>,
    /// Until when people come in.
    #[serde(default)]
    pub doors: DoorPolicy,
    /// What happens.
    pub happens: Vec<Happening>,
}

/// Something that happens to one of the cast.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Happening {
    /// Who of the cast.
    pub who: String,
    /// What they do.
    pub does: Does,
    /// In which part; in whichever is on, where nothing is said.
    #[serde(default, rename = "in")]
    pub part: Option<SegmentKind>,
    /// At what moment of it.
    #[serde(default)]
    pub when: Option<When>,
    /// So long after that moment came for the first time, and only while it is such a moment.
    #[serde(default)]
    pub after: Option<Span>,
    /// What they say, a reflection each.
    #[serde(default)]
    pub says: Vec<String>,
    /// When they are back.
    #[serde(default)]
    pub back_after: Option<Back>,
    /// How long after a facilitator's answer they are all right again.
    #[serde(default)]
    pub calms_after: Option<Span>,
    /// How long they keep the piece; until somebody moves it on, where nothing is said.
    #[serde(default)]
    pub lasts: Option<Span>,
    /// The name they give at the door instead of their own.
    #[serde(default)]
    pub called: Option<String>,
}

/// What somebody does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Does {
    /// Gives the signal "I am all right".
    #[serde(rename = "is all right")]
    IsAllRight,
    /// Gives the signal "Give me a moment".
    #[serde(rename = "asks for a moment")]
    AsksForAMoment,
    /// Gives the signal "I need a person".
    #[serde(rename = "asks for a person")]
    AsksForAPerson,
    /// Asks to be contacted after the gathering.
    #[serde(rename = "asks to be contacted")]
    AsksToBeContacted,
    /// Shares these words in their turn instead of their own.
    #[serde(rename = "shares")]
    Shares,
    /// Shares these words, and does not put the piece down until they are told that their time comes to its end.
    #[serde(rename = "shares on and on")]
    SharesOnAndOn,
    /// Takes the piece, and keeps it in silence.
    #[serde(rename = "keeps the piece")]
    KeepsThePiece,
    /// Does not take the piece when it is first offered.
    #[serde(rename = "lets the piece lie")]
    LetsThePieceLie,
    /// Passes this round.
    #[serde(rename = "passes")]
    Passes,
    /// Passes, and is offered the piece once more.
    #[serde(rename = "passes for now")]
    PassesForNow,
    /// Loses the connection.
    #[serde(rename = "loses the line")]
    LosesTheLine,
    /// Steps out.
    #[serde(rename = "steps out")]
    StepsOut,
    /// Leaves without a word.
    #[serde(rename = "leaves")]
    Leaves,
    /// Leaves, and asks not to be contacted about it.
    #[serde(rename = "leaves quietly")]
    LeavesQuietly,
    /// Is not there at the beginning, and knocks now.
    #[serde(rename = "comes late")]
    ComesLate,
}

impl Does {
    /// Whether it is done with the piece, in a turn of one's own, and so has its own moment.
    pub fn in_their_turn(self) -> bool {
        self.shares_words() || self.passes() || matches!(self, Self::KeepsThePiece | Self::LetsThePieceLie)
    }

    /// Whether words are given for it.
    pub fn shares_words(self) -> bool {
        matches!(self, Self::Shares | Self::SharesOnAndOn)
    }

    /// Whether the piece is given on.
    pub fn passes(self) -> bool {
        matches!(self, Self::Passes | Self::PassesForNow)
    }

    /// Whether somebody is away then.
    fn goes(self) -> bool {
        matches!(self, Self::LosesTheLine | Self::StepsOut | Self::Leaves | Self::LeavesQuietly)
    }

    /// Whether a facilitator is asked for something now.
    fn asks(self) -> bool {
        matches!(self, Self::AsksForAMoment | Self::AsksForAPerson)
    }
}

/// The moment in which something happens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum When {
    /// As soon as the part is on.
    #[default]
    #[serde(rename = "at once")]
    AtOnce,
    /// They have the piece.
    #[serde(rename = "they have the piece")]
    TheyHaveThePiece,
    /// They had it in this part, and it went on.
    #[serde(rename = "they had the piece")]
    TheyHadThePiece,
    /// Somebody else has it.
    #[serde(rename = "another has the piece")]
    AnotherHasThePiece,
    /// It is on its way, or at rest.
    #[serde(rename = "nobody has the piece")]
    NobodyHasThePiece,
    /// A facilitator asks them, and nobody else, whether they are still there.
    #[serde(rename = "they are asked")]
    TheyAreAsked,
}

impl Situation {
    /// Reads a situation; `file` is only its name, for the refusal.
    ///
    /// # Errors
    /// On the first thing that is wrong, with its line and key.
    pub fn parse(file: &str, text: &str) -> Result<Self, Wrong> {
        file::parse(file, text, Self::check)
    }

    /// Who of the cast comes, in the order in which they knock.
    pub fn people(&self) -> Vec<&'static Character> {
        CAST.iter().filter(|one| self.people.iter().any(|name| name == one.name)).collect()
    }

    /// What happens to one of them.
    pub fn lot(&self, who: &str) -> Vec<Happening> {
        self.happens.iter().filter(|happening| happening.who == who).cloned().collect()
    }

    /// What a facilitator may try, as it is told on paper.
    pub fn to_try(&self) -> String {
        if self.hints.is_empty() {
            return String::new();
        }
        let hints = self.hints.iter().map(|hint| format!("  - {hint}\n"));
        format!("\nWhat a facilitator may try in it; there are other good ways:\n{}", hints.collect::<String>())
    }

    /// How one of them comes late, if they do.
    pub fn comes_late(&self, who: &str) -> Option<&Happening> {
        self.happens.iter().find(|happening| happening.who == who && happening.does == Does::ComesLate)
    }
}

fn everyone() -> Vec<String> {
    CAST.iter().map(|one| one.name.to_owned()).collect()
}
