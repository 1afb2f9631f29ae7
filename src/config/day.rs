//! A day of the calendar. Days are enough for people: no times are kept where a day will do.
use crate::circle::limits::Millis;
use serde::de::value::MapAccessDeserializer;
use serde::de::{self, Deserializer, MapAccess, Visitor};
use serde::{Deserialize, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;
use toml::value::Datetime;

const DAY: Millis = 24 * 60 * 60 * 1_000;
const RIGHT: &str = "write a day of the calendar, as in 2026-08-31.";

/// A day of the calendar, UTC; written `2026-08-31`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(type = "string"))]
pub struct Day {
    year: u16,
    month: u8,
    day: u8,
}

impl Day {
    /// That day, if the calendar has it.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let last = match month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return None,
        };
        ((1970..=9999).contains(&year) && (1..=last).contains(&day)).then_some(Self { year, month, day })
    }

    /// The day of a moment: milliseconds since 1970, UTC. Moments after the year 9999 give its last day.
    pub fn of_millis(at: Millis) -> Self {
        // Howard Hinnant's civil_from_days: years begin in March, so that the leap day is the last of its year.
        let days = at / DAY + 719_468;
        let (era, of_era) = (days / 146_097, days % 146_097);
        let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let march = (5 * of_year + 2) / 153;
        let day = of_year - (153 * march + 2) / 5 + 1;
        let month = if march < 10 { march + 3 } else { march - 9 };
        let year = year_of_era + era * 400 + u64::from(month <= 2);
        let fits = |n: u64| u8::try_from(n).unwrap_or(u8::MAX);
        Self::new(u16::try_from(year).unwrap_or(u16::MAX), fits(month), fits(day)).unwrap_or(Self {
            year: 9999,
            month: 12,
            day: 31,
        })
    }

    /// Days from an earlier day to this one; negative when that day is later.
    pub fn days_since(self, earlier: Self) -> i64 {
        self.number() - earlier.number()
    }

    fn number(self) -> i64 {
        let (month, day) = (i64::from(self.month), i64::from(self.day));
        let year = i64::from(self.year) - i64::from(month <= 2);
        let march = (month + 9) % 12;
        365 * year + year / 4 - year / 100 + year / 400 + (153 * march + 2) / 5 + day
    }
}

impl FromStr for Day {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = |part: &str, len| part.len() == len && part.bytes().all(|b| b.is_ascii_digit());
        let parts: Vec<_> = text.split('-').collect();
        let [year, month, day] = parts[..] else { return Err(RIGHT) };
        if !(digits(year, 4) && digits(month, 2) && digits(day, 2)) {
            return Err(RIGHT);
        }
        let (Ok(year), Ok(month), Ok(day)) = (year.parse(), month.parse(), day.parse()) else { return Err(RIGHT) };
        Self::new(year, month, day).ok_or(RIGHT)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    /// From text, or from a date of TOML, which needs no quotes.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Written;
        impl<'de> Visitor<'de> for Written {
            type Value = Day;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a day, as in 2026-08-31,")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Day, E> {
                text.parse().map_err(E::custom)
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Day, A::Error> {
                let date = Datetime::deserialize(MapAccessDeserializer::new(map))?;
                date.to_string().parse().map_err(de::Error::custom)
            }
        }
        deserializer.deserialize_any(Written)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_those_of_the_calendar() {
        assert_eq!(Day::of_millis(0).to_string(), "1970-01-01");
        assert_eq!(Day::of_millis(951_782_400_000).to_string(), "2000-02-29");
        assert_eq!(Day::of_millis(1_798_761_599_999).to_string(), "2026-12-31");
        assert_eq!(Day::of_millis(u64::MAX).to_string(), "9999-12-31");
        let mut before = Day::of_millis(0);
        for number in 1..100_000 {
            let day = Day::of_millis(number * DAY);
            assert_eq!(day.days_since(before), 1, "{day}");
            assert_eq!(day.to_string().parse(), Ok(day));
            before = day;
        }
    }

    #[test]
    fn what_no_calendar_has_is_no_day() {
        for wrong in ["2023-02-29", "2100-02-29", "2026-13-01", "2026-00-01", "2026-01-00", "1969-12-31"] {
            wrong.parse::<Day>().unwrap_err();
        }
        for wrong in ["", "2026", "2026-1-1", "+026-01-01", "2026-01-01 ", "2026-01-01T00:00:00Z"] {
            wrong.parse::<Day>().unwrap_err();
        }
    }
}
