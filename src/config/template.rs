//! Circles ready to copy: who they are for, what is agreed, and the agenda of each gathering.
//!
//! Three are shipped. A file in `templates/` inside the data folder adds one, or replaces the shipped one of its name.
use super::file::{self, Flaw, Wrong};
use crate::circle::agenda::{Entry, Medium, ResponseMode, SegmentKind, each_seconds};
use crate::circle::limits;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::path::Path;

/// The folder for the operator's own templates, inside the data folder.
pub const FOLDER: &str = "templates";

/// The sizes of a ring for which the page says how much time each person has.
const PEOPLE: RangeInclusive<u32> = 3..=12;
/// Least and most seconds a turn may be wished for; with less nobody finds their first word.
const EACH: RangeInclusive<u32> = 5..=3_600;
/// The last day on which a gathering may be suggested: a year.
const DAY_MAX: u32 = 366;
/// Most seconds of quiet between two turns.
const BREATH_MAX: u32 = 300;

const SHIPPED: [(&str, &str); 3] = [
    ("open-door.toml", include_str!("../templates/open-door.toml")),
    ("six-lanterns.toml", include_str!("../templates/six-lanterns.toml")),
    ("soft-landing.toml", include_str!("../templates/soft-landing.toml")),
];

/// A circle to begin from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// Its file's name without `.toml`.
    #[serde(skip_deserializing)]
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Who it is for, what it is and what it is not; a line each.
    pub about: Vec<String>,
    /// What its facilitators should know; a line each.
    #[serde(default)]
    pub notes: Vec<String>,
    /// Where the voices may be; the first is suggested.
    pub medium: Vec<Medium>,
    /// Who may come in, and when.
    pub entry: Entry,
    /// How many participants it is for.
    pub people: People,
    /// How many facilitators hold it.
    pub facilitators: u32,
    /// How many guardians watch energy and time.
    #[serde(default)]
    pub guardians: u32,
    /// What everyone agrees to, in the first person; a line each.
    pub agreements: Vec<String>,
    /// Its gatherings, in order.
    #[serde(rename = "gathering")]
    pub gatherings: Vec<TemplateGathering>,
}

/// How many participants a circle is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct People {
    /// With fewer it is better to wait.
    pub min: u32,
    /// With more nobody has time to speak.
    pub max: u32,
}

/// One gathering of a template.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct TemplateGathering {
    /// What it is about.
    pub theme: String,
    /// Days after what the circle follows (a retreat, a session) on which it is suggested.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub day: Option<u32>,
    /// Its length; the parts add up to it.
    pub minutes: u32,
    /// Its parts, in order.
    #[serde(rename = "segment")]
    pub segments: Vec<TemplateSegment>,
}

/// One part of a template's agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct TemplateSegment {
    /// What it is.
    pub kind: SegmentKind,
    /// What it is called here.
    pub title: String,
    /// Its length in minutes.
    pub minutes: u32,
    /// Most seconds one turn, or one person's half of a pair, is meant to take.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub each_seconds: Option<u32>,
    /// Seconds of quiet between two turns.
    #[serde(default)]
    pub breath_seconds: u32,
    /// What is asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub prompt: Option<String>,
    /// How others may answer.
    #[serde(default)]
    pub mode: ResponseMode,
    /// Seconds for each person, for three to twelve people. Empty where no piece goes round.
    #[serde(skip_deserializing)]
    pub each: BTreeMap<u32, u32>,
}

impl TemplateSegment {
    /// Seconds one turn may softly take with `people` in the ring, as `SegmentSpec::each` reckons.
    fn each(&self, people: u32) -> u32 {
        let people = usize::try_from(people).unwrap_or(usize::MAX);
        let computed = each_seconds(self.minutes.saturating_mul(60), self.breath_seconds, people);
        self.each_seconds.map_or(computed, |wish| computed.min(wish))
    }

    fn check(&self, people: People) -> Result<(), Flaw> {
        file::line_of_text("title", &self.title, 80)?;
        if let Some(prompt) = &self.prompt {
            file::line_of_text("prompt", prompt, 600)?;
        }
        if !(1..=limits::MINUTES_MAX).contains(&self.minutes) {
            let right = format!("a part takes from 1 to {} minutes.", limits::MINUTES_MAX);
            return Err(Flaw::at("minutes", right));
        }
        if self.each_seconds.is_some_and(|each| !EACH.contains(&each)) {
            let right = format!("a turn takes from {} to {} seconds.", EACH.start(), EACH.end());
            return Err(Flaw::at("each_seconds", right));
        }
        if self.breath_seconds > BREATH_MAX {
            return Err(Flaw::at("breath_seconds", format!("a breath takes from 0 to {BREATH_MAX} seconds.")));
        }
        let each = self.each(people.max);
        if self.kind.has_piece() && each < *EACH.start() {
            let right = format!(
                "with {} people this leaves {each} seconds each; give it more minutes or a shorter breath.",
                people.max
            );
            return Err(Flaw::at("minutes", right));
        }
        Ok(())
    }
}

impl TemplateGathering {
    fn check(&self, people: People) -> Result<(), Flaw> {
        file::line_of_text("theme", &self.theme, 120)?;
        if self.segments.len() > limits::SEGMENTS_MAX {
            return Err(Flaw::at("segment", format!("a gathering has at most {} parts.", limits::SEGMENTS_MAX)));
        }
        for (i, segment) in self.segments.iter().enumerate() {
            let there = |flaw: Flaw| flaw.inside_item("segment", i);
            segment.check(people).map_err(there)?;
            // From the end: release comes last, closing just before it, and neither stands anywhere else.
            let right = match (segment.kind, self.segments.len() - i) {
                (SegmentKind::Closing, from_end) if from_end != 2 => {
                    "`closing` stands once, just before the `release` at the end."
                }
                (SegmentKind::Release, from_end) if from_end != 1 => "`release` stands once, at the very end.",
                _ => continue,
            };
            return Err(there(Flaw::at("kind", right)));
        }
        let closes = matches!(self.segments.as_slice(), [.., closing, release]
            if closing.kind == SegmentKind::Closing && release.kind == SegmentKind::Release);
        if !closes {
            return Err(Flaw::here("an agenda ends with one `closing` and then one `release`; add what is missing."));
        }
        let sum: u32 = self.segments.iter().map(|segment| segment.minutes).sum();
        if sum != self.minutes {
            let right = format!(
                "the parts add up to {sum}; write {sum} here, or change them until they make {}.",
                self.minutes
            );
            return Err(Flaw::at("minutes", right));
        }
        if sum > limits::MINUTES_MAX {
            return Err(Flaw::at("minutes", format!("a gathering takes at most {} minutes.", limits::MINUTES_MAX)));
        }
        Ok(())
    }
}

impl Template {
    /// Reads a template; `file` is its name, for the id and for the refusal.
    ///
    /// # Errors
    /// On the first thing that is wrong, with its line and key.
    pub fn parse(file: &str, text: &str) -> Result<Self, Wrong> {
        let mut template: Self = file::parse(file, text, Self::check)?;
        let stem = Path::new(file).file_stem().unwrap_or_default();
        template.id = stem.to_string_lossy().into_owned();
        for segment in template.gatherings.iter_mut().flat_map(|gathering| &mut gathering.segments) {
            if segment.kind.has_piece() {
                segment.each = PEOPLE.map(|people| (people, segment.each(people))).collect();
            }
        }
        Ok(template)
    }

    fn check(&self) -> Result<(), Flaw> {
        file::line_of_text("name", &self.name, 80)?;
        lines("about", &self.about, 1..=12)?;
        lines("notes", &self.notes, 0..=24)?;
        lines("agreements", &self.agreements, 1..=limits::AGREEMENTS_MAX)?;
        let twice = |i: usize| self.medium[..i].contains(&self.medium[i]);
        if self.medium.is_empty() || (0..self.medium.len()).any(twice) {
            return Err(Flaw::at("medium", "name one medium at least, and none twice."));
        }
        let People { min, max } = self.people;
        if min < 2 || max < min {
            return Err(Flaw::at("people", "a circle is two people at least, and max is not below min."));
        }
        if self.facilitators == 0 {
            return Err(Flaw::at("facilitators", "a circle is held by one facilitator at least."));
        }
        let seats = u64::from(max) + u64::from(self.facilitators) + u64::from(self.guardians);
        if seats > limits::SEATS_MAX as u64 {
            let right = format!("with facilitators and guardians a circle has at most {} seats.", limits::SEATS_MAX);
            return Err(Flaw::at("people", right));
        }
        if !(1..=limits::PLANNED_MAX).contains(&self.gatherings.len()) {
            let right = format!("a template has from 1 to {} gatherings.", limits::PLANNED_MAX);
            return Err(Flaw::at("gathering", right));
        }
        for (i, gathering) in self.gatherings.iter().enumerate() {
            let before = self.gatherings[..i].iter().rev().find_map(|earlier| earlier.day);
            if gathering.day.is_some_and(|day| before.is_some_and(|before| day <= before) || day > DAY_MAX) {
                let right = format!("days grow from one gathering to the next, up to {DAY_MAX}.");
                return Err(Flaw::at("day", right).inside_item("gathering", i));
            }
            gathering.check(self.people).map_err(|flaw| flaw.inside_item("gathering", i))?;
        }
        Ok(())
    }
}

fn lines(key: &'static str, lines: &[String], how_many: RangeInclusive<usize>) -> Result<(), Flaw> {
    if !how_many.contains(&lines.len()) {
        return Err(Flaw::at(key, format!("write from {} to {} lines.", how_many.start(), how_many.end())));
    }
    for (i, line) in lines.iter().enumerate() {
        file::line_of_text(key, line, 400).map_err(|flaw| Flaw::at_item(key, i, flaw.right()))?;
    }
    Ok(())
}

/// Every template of this server, in the order of their ids.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(transparent)]
pub struct Templates(Vec<Template>);

impl Templates {
    /// The three that come with the program.
    pub fn shipped() -> Self {
        let parse = |(file, text)| {
            Template::parse(file, text).expect("part of the program, and tests/server/config.rs reads it")
        };
        Self(SHIPPED.map(parse).into())
    }

    /// The shipped ones, and those in `templates/` inside the data folder, which replace a shipped one of their name.
    ///
    /// # Errors
    /// When the folder or a file cannot be read, or a file is wrong; then the cause is a [`Wrong`].
    pub fn load(data: &Path) -> anyhow::Result<Self> {
        let mut all = Self::shipped();
        let folder = data.join(FOLDER);
        let unread = |error| anyhow::Error::new(error).context(format!("{} could not be read", folder.display()));
        let entries = match std::fs::read_dir(&folder) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(all),
            entries => entries.map_err(unread)?,
        };
        let mut files = Vec::new();
        for entry in entries {
            let path = entry.map_err(unread)?.path();
            let hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
            if !hidden && path.is_file() && path.extension().is_some_and(|ending| ending == "toml") {
                files.push(path);
            }
        }
        // The order of a folder is nobody's; with two wrong files the same one is named every time.
        files.sort();
        for path in files {
            all.put(Template::parse(&path.to_string_lossy(), &file::text_of(&path)?)?);
        }
        Ok(all)
    }

    /// The template of that id.
    pub fn get(&self, id: &str) -> Option<&Template> {
        self.iter().find(|template| template.id == id)
    }

    /// All of them.
    pub fn iter(&self) -> std::slice::Iter<'_, Template> {
        self.0.iter()
    }

    fn put(&mut self, template: Template) {
        match self.0.binary_search_by(|known| known.id.cmp(&template.id)) {
            Ok(at) => self.0[at] = template,
            Err(at) => self.0.insert(at, template),
        }
    }
}
