//! Times, as people write them: `"20 s"`, `"2 min"`.
use crate::circle::limits::{MINUTE, Millis};
use serde::Deserialize;
use serde::de::{self, Deserializer};

/// The longest: nobody waits longer in a rehearsal.
const MAX: Millis = 30 * MINUTE;

/// How long, in milliseconds of running time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span(pub Millis);

/// When somebody who went is back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Back {
    /// After this long.
    After(Span),
    /// Not this evening.
    Never,
}

impl Span {
    fn read(text: &str) -> Option<Self> {
        let at = text.find(|c: char| !c.is_ascii_digit())?;
        let number: Millis = text[..at].parse().ok()?;
        let unit = match text[at..].trim() {
            "s" => 1_000,
            "min" => MINUTE,
            _ => return None,
        };
        number.checked_mul(unit).filter(|long| *long <= MAX).map(Self)
    }
}

impl<'de> Deserialize<'de> for Span {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let right = "write seconds or minutes in quotes, as in \"20 s\" or \"2 min\", and 30 min at the most.";
        Self::read(&text).ok_or_else(|| de::Error::custom(right))
    }
}

impl<'de> Deserialize<'de> for Back {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        if text == "never" {
            return Ok(Self::Never);
        }
        let right = "write \"never\", or seconds or minutes, as in \"40 s\" or \"2 min\", and 30 min at the most.";
        Span::read(&text).map(Self::After).ok_or_else(|| de::Error::custom(right))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_and_minutes_are_read_and_nothing_else() {
        assert_eq!(Span::read("20 s"), Some(Span(20_000)));
        assert_eq!(Span::read("2min"), Some(Span(120_000)));
        assert_eq!(Span::read("30 min"), Some(Span(MAX)));
        for wrong in ["", "20", "s", "-1 s", "1.5 min", "20 sec", "31 min", "99999999999999999999 s", "1 h", "é s"] {
            assert_eq!(Span::read(wrong), None, "{wrong}");
        }
    }
}
