//! The public safety words: six texts that can be edited and not removed, and the lines to call.
//!
//! Lines are listed *for* people. The server never calls, reports or passes anything on by itself. A line is shown to
//! participants only once somebody has tried it and written the day down: a number that has moved is worse than none.
use super::day::Day;
use super::file::{self, Flaw};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// After this many days a line should be tried again; hours and numbers drift.
pub const VERIFIED_FOR_DAYS: i64 = 180;
/// What is named as long as no line is confirmed.
pub const DIRECTORY: &str = "findahelpline.com, an international directory of helplines";

const EMERGENCY: &str = "{emergency}";
const CRISIS_LINES: &str = "{crisis lines}";

/// Only what [`super::SHIPPED`] says once and nothing repeats: the texts and the seed lines.
#[derive(Deserialize)]
struct Shipped {
    safety: BTreeMap<String, String>,
    crisis_line: Vec<CrisisLine>,
}

impl Shipped {
    fn read() -> Self {
        toml::from_str(super::SHIPPED)
            .expect("the shipped file is part of the program, and tests/server/config.rs reads it")
    }
}

/// The lines to try first, as shipped. None of them is confirmed.
pub(super) fn seeds() -> Vec<CrisisLine> {
    Shipped::read().crisis_line
}

/// The six texts, as the operator words them. They stand at the door, in the menu and at the close; beside
/// them what stands in the middle of a room that is paused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Texts {
    /// What Afterglow is, and what it is not.
    pub what_this_is: String,
    /// What to do in danger; names `{emergency}` and `{crisis lines}`.
    pub in_danger: String,
    /// Passing, camera off, stepping out, leaving.
    pub always_free: String,
    /// Held by agreement, not by law.
    pub held_by_agreement: String,
    /// What not to bring.
    pub please_do_not_bring: String,
    /// When it is getting harder rather than easier.
    pub getting_harder: String,
    /// What stands in the middle while the room is paused.
    pub grounding: String,
}

impl Default for Texts {
    fn default() -> Self {
        let mut texts = Shipped::read().safety;
        let mut of = |key| texts.remove(key).unwrap_or_default();
        Self {
            what_this_is: of("what_this_is"),
            in_danger: of("in_danger"),
            always_free: of("always_free"),
            held_by_agreement: of("held_by_agreement"),
            please_do_not_bring: of("please_do_not_bring"),
            getting_harder: of("getting_harder"),
            grounding: of("grounding"),
        }
    }
}

impl Texts {
    fn each(&self) -> [(&'static str, &String); 6] {
        [
            ("what_this_is", &self.what_this_is),
            ("in_danger", &self.in_danger),
            ("always_free", &self.always_free),
            ("held_by_agreement", &self.held_by_agreement),
            ("please_do_not_bring", &self.please_do_not_bring),
            ("getting_harder", &self.getting_harder),
        ]
    }

    /// Refuses a text that is gone, or the second one without its two placeholders.
    pub(super) fn check(&self) -> Result<(), Flaw> {
        file::line_of_text("grounding", &self.grounding, 300)?;
        for (key, text) in self.each() {
            file::line_of_text(key, text, 600)?;
            if text.replace(EMERGENCY, "").replace(CRISIS_LINES, "").contains(['{', '}']) {
                return Err(Flaw::at(key, "only {emergency} and {crisis lines} can stand in braces."));
            }
        }
        for placeholder in [EMERGENCY, CRISIS_LINES] {
            if !self.in_danger.contains(placeholder) {
                return Err(Flaw::at("in_danger", format!("keep {placeholder} in this text; the page fills it in.")));
            }
        }
        Ok(())
    }
}

/// What the page says about safety, public to everyone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Safety {
    /// The six texts in their order, with the numbers filled in.
    pub texts: [String; 6],
    /// What to call in danger, as it stands in a sentence.
    pub emergency: String,
    /// The lines to call, each one confirmed; may be empty, then the texts name a directory.
    pub lines: Vec<CrisisLine>,
    /// Whom to tell about a facilitator, outside of the circle.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub report: Option<String>,
    /// What stands in the middle while the room is paused.
    pub grounding: String,
}

impl Safety {
    pub(super) fn of(texts: &Texts, practice: &super::Practice, lines: Vec<CrisisLine>) -> Self {
        let emergency = practice.emergency.as_str();
        let spoken: Vec<_> = lines.iter().map(CrisisLine::in_a_sentence).collect();
        let spoken = if spoken.is_empty() { DIRECTORY.into() } else { spoken.join("; ") };
        let fill = |(_, text): (_, &String)| text.replace(EMERGENCY, emergency).replace(CRISIS_LINES, &spoken);
        let report = Some(practice.report.trim()).filter(|report| !report.is_empty()).map(str::to_owned);
        let grounding = texts.grounding.clone();
        Self { texts: texts.each().map(fill), emergency: emergency.into(), lines, report, grounding }
    }
}

/// A line to call, to write to or to open, for someone who needs a person now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CrisisLine {
    /// Its name. No two lines have the same.
    pub label: String,
    /// The number to call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub phone: Option<String>,
    /// The number to write to, with the word to send if it needs one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub text: Option<String>,
    /// A page to open, for chat or for more: `https` only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub link: Option<String>,
    /// When someone answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub hours: Option<String>,
    /// Whom it is for.
    pub serves: String,
    /// The languages spoken there.
    pub languages: Vec<String>,
    /// Where it can be reached from.
    pub region: String,
    /// The day on which somebody here tried it. Missing means: not confirmed, and not shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub verified_on: Option<Day>,
}

impl CrisisLine {
    /// Refuses a line that a person in need could not use.
    ///
    /// # Errors
    /// The first key that is wrong, with a sentence of what would be right.
    pub fn check(&self) -> Result<(), Flaw> {
        let maybe = |key, text: &Option<String>, max| text.as_ref().map_or(Ok(()), |t| file::line_of_text(key, t, max));
        file::line_of_text("label", &self.label, 80)?;
        maybe("phone", &self.phone, 40)?;
        maybe("text", &self.text, 80)?;
        maybe("link", &self.link, 200)?;
        maybe("hours", &self.hours, 80)?;
        file::line_of_text("serves", &self.serves, 160)?;
        file::line_of_text("region", &self.region, 80)?;
        if !(1..=12).contains(&self.languages.len()) {
            return Err(Flaw::at("languages", "name one language at least, and at most twelve."));
        }
        for language in &self.languages {
            file::line_of_text("languages", language, 40)?;
        }
        for (key, number) in [("phone", &self.phone), ("text", &self.text)] {
            if number.as_ref().is_some_and(|number| !number.contains(|c: char| c.is_ascii_digit())) {
                return Err(Flaw::at(key, "write the number as people dial it, as in \"+64 1737\"."));
            }
        }
        if self.link.as_ref().is_some_and(|link| !is_link(link)) {
            return Err(Flaw::at("link", "write an address that begins with https://, without spaces."));
        }
        if self.phone.is_none() && self.text.is_none() && self.link.is_none() {
            return Err(Flaw::at("label", "this line needs a phone, a text or a link."));
        }
        Ok(())
    }

    /// Whether it should be tried again: never confirmed, or longer ago than [`VERIFIED_FOR_DAYS`].
    pub fn is_stale(&self, today: Day) -> bool {
        self.verified_on.is_none_or(|day| today.days_since(day) > VERIFIED_FOR_DAYS)
    }

    fn in_a_sentence(&self) -> String {
        let ways = [("call ", &self.phone), ("text ", &self.text), ("", &self.link)];
        let ways: Vec<_> =
            ways.iter().filter_map(|(verb, way)| way.as_ref().map(|way| format!("{verb}{way}"))).collect();
        format!("{} ({})", self.label, ways.join(", "))
    }
}

fn is_link(link: &str) -> bool {
    let Some(rest) = link.strip_prefix("https://") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    !link.contains(|c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>' | '\\'))
        && format!("https://{host}").parse::<super::origin::Origin>().is_ok()
}
