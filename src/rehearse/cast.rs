//! Who comes to a rehearsal: seven invented people, each with a manner of their own.
use super::words::{self, Lines};
use crate::circle::agenda::SegmentKind;
use crate::circle::command::{Pass, SignalKind};
use crate::circle::limits::Millis;

/// What the simulated facilitator is called.
pub const FACILITATOR: &str = "Dara (rehearsal)";

/// Somebody invented.
pub struct Character {
    /// What they are called.
    pub name: &'static str,
    /// Between how many milliseconds and how many they let an offer lie before they take it.
    pub takes_after: (Millis, Millis),
    /// How many characters they write in a second.
    pub writes: u64,
    /// What they do beside taking, writing, sharing and putting down.
    pub habits: &'static [Habit],
    /// What they say.
    pub lines: Lines,
}

/// What somebody does that a facilitator should have seen before it happens in earnest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Habit {
    /// Passes in one ring of a gathering: in the first kind of odd ones, in the second of even ones.
    Passes(Pass, [SegmentKind; 2]),
    /// Loses the connection in the middle of a council turn, and comes back.
    LosesTheLine,
    /// Steps out while others speak in council, and comes back.
    StepsOut,
    /// Gives a signal in council: the first in odd gatherings, the second in even ones.
    Signals([SignalKind; 2]),
    /// Takes the second paragraph of a look-back turn back.
    TakesBack,
    /// Writes with the others, and keeps it or lets it go: what is not shared never leaves a browser.
    KeepsWhatTheyWrote,
    /// Says in a few words what is coming before sharing in council: one for each theme.
    SaysWhatIsComing([&'static str; 4]),
}

/// The seven, in the order in which they knock.
pub const CAST: [Character; 7] = [
    Character { name: "Mika", takes_after: (600, 1_200), writes: 14, habits: &[], lines: words::MIKA },
    Character {
        name: "Oren",
        takes_after: (3_000, 5_000),
        writes: 16,
        habits: &[
            Habit::Passes(Pass::ForNow, [SegmentKind::LookBack, SegmentKind::CheckIn]),
            Habit::KeepsWhatTheyWrote,
        ],
        lines: words::OREN,
    },
    Character { name: "Salma", takes_after: (1_500, 3_000), writes: 22, habits: &[], lines: words::SALMA },
    Character {
        name: "Tove",
        takes_after: (2_000, 4_000),
        writes: 16,
        habits: &[Habit::LosesTheLine],
        lines: words::TOVE,
    },
    Character {
        name: "Bao",
        takes_after: (1_500, 2_500),
        writes: 20,
        habits: &[
            Habit::StepsOut,
            Habit::Passes(Pass::Round, [SegmentKind::LookBack, SegmentKind::Council]),
            Habit::SaysWhatIsComing(words::BAO_COMING),
            Habit::KeepsWhatTheyWrote,
        ],
        lines: words::BAO,
    },
    Character {
        name: "Inés",
        takes_after: (9_000, 18_000),
        writes: 12,
        habits: &[Habit::Signals([SignalKind::GiveMeAMoment, SignalKind::INeedAPerson])],
        lines: words::INES,
    },
    Character {
        name: "Kwame",
        takes_after: (2_000, 3_500),
        writes: 18,
        habits: &[Habit::TakesBack],
        lines: words::KWAME,
    },
];

impl Character {
    /// What they say in a turn of this kind in the gathering of this number, a paragraph each.
    pub fn says(&self, kind: SegmentKind, gathering: u32) -> impl Iterator<Item = &'static str> {
        let lines: &[&'static str] = match kind {
            SegmentKind::CheckIn => &self.lines.check_in,
            SegmentKind::LookBack => &self.lines.look_back,
            SegmentKind::Closing => &self.lines.closing,
            _ => &self.lines.council,
        };
        // Where hands are raised, or the piece lies in the middle, nobody says again what they said in council.
        let other = matches!(kind, SegmentKind::Stack | SegmentKind::OpenCentre);
        in_turn(lines, gathering.saturating_add(u32::from(other))).into_iter().flat_map(|text| text.split("\n\n"))
    }

    /// The same paragraph as it is sealed: with the few words before it that say what is coming (`sealing.md`, section 5).
    pub fn shares(&self, kind: SegmentKind, gathering: u32, nth: usize) -> Option<String> {
        let paragraph = self.says(kind, gathering).nth(nth)?;
        let coming = self.habits.iter().find_map(|habit| match habit {
            Habit::SaysWhatIsComing(all) if kind == SegmentKind::Council && nth == 0 => in_turn(all, gathering),
            _ => None,
        });
        Some(coming.map_or_else(|| paragraph.to_owned(), |coming| format!("\u{2063}{coming}\n\n{paragraph}")))
    }

    /// What they wrote in a writing time of the gathering of this number.
    pub fn wrote(&self, gathering: u32) -> Option<&'static str> {
        in_turn(&self.lines.written, gathering)
    }

    /// Milliseconds it takes them to write a paragraph.
    pub fn time_to_write(&self, paragraph: &str) -> Millis {
        let characters = u64::try_from(paragraph.chars().count()).unwrap_or(u64::MAX);
        (characters.saturating_mul(1_000) / self.writes.max(1)).clamp(2_000, 20_000)
    }
}

/// The one for the gathering of this number; they begin again when they come to their end.
fn in_turn(lines: &[&'static str], gathering: u32) -> Option<&'static str> {
    lines.get(gathering.saturating_sub(1) as usize % lines.len().max(1)).copied()
}
