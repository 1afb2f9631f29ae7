//! The early weeks after an experience: what the page says of them, how far its picture reaches for each medicine, and
//! where that comes from. A hint for spacing gatherings; nothing in it is about anybody.
//!
//! It is shipped, and a file of its name in the data folder stands in its place.
use super::file::{self, Flaw, Wrong};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::Path;

/// The operator's own, inside the data folder.
pub const FILE_NAME: &str = "early-weeks.toml";
/// As it is shipped.
pub const SHIPPED: &str = include_str!("../templates/early-weeks.toml");
/// What everyone begins with, and nobody has to change.
pub const NOT_SAID: &str = "not-said";

/// The longest picture that can be read as one: half a year.
const DAYS_MAX: u32 = 182;
/// Most medicines to choose from, and most sources.
const MANY: usize = 40;

/// All that the page knows of early weeks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct EarlyWeeks {
    /// The sentences around the picture.
    pub words: WeeksWords,
    /// What each grade means, by its letter.
    pub grade: BTreeMap<Grade, String>,
    /// What one may say it was, the first being what everyone begins with.
    #[serde(rename = "medicine")]
    pub medicines: Vec<Medicine>,
    /// Where all of it comes from.
    #[serde(rename = "source")]
    pub sources: Vec<Source>,
}

/// The sentences around the picture. None of them can be left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct WeeksWords {
    /// What it is called.
    pub label: String,
    /// What these weeks can be like.
    pub open: String,
    /// Their other side.
    pub tender: String,
    /// That there is no end to be afraid of.
    pub nothing_closes: String,
    /// How much is known.
    pub mostly: String,
    /// What it is not, and whom to ask.
    pub not_advice: String,
    /// What the grades describe, and what they do not.
    pub grades: String,
}

/// How sure one can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Grade {
    /// Several randomised trials.
    A,
    /// One, or a controlled study.
    B,
    /// Small or uncontrolled.
    C,
    /// Animals only.
    D,
}

/// A medicine one may name, and nobody has to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Medicine {
    /// Its name where it is kept.
    pub id: String,
    /// Its name on the page.
    pub name: String,
    /// How far the picture reaches.
    pub days: u32,
    /// Which days are thought of most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub note: Option<String>,
    /// What that rests on.
    pub basis: Vec<Basis>,
}

/// One thing the picture rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Basis {
    /// What was seen.
    pub says: String,
    /// How sure that is.
    pub grade: Grade,
    /// Who says so.
    pub sources: Vec<String>,
}

/// Where something comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// How it is named in this file.
    pub id: String,
    /// Who, when, what, where: plainly.
    pub cite: String,
    /// Whether it stands behind the picture as a whole.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(test, ts(as = "Option<bool>", optional))]
    pub general: bool,
}

impl EarlyWeeks {
    /// What comes with the program.
    pub fn shipped() -> Self {
        Self::parse(FILE_NAME, SHIPPED).expect("part of the program, and tests/server/config.rs reads it")
    }

    /// The operator's own from the data folder, or else what is shipped.
    ///
    /// # Errors
    /// When the file cannot be read, or is wrong; then the cause is a [`Wrong`].
    pub fn load(data: &Path) -> anyhow::Result<Self> {
        let path = data.join(FILE_NAME);
        if !path.try_exists()? {
            return Ok(Self::shipped());
        }
        Ok(Self::parse(&path.to_string_lossy(), &file::text_of(&path)?)?)
    }

    /// Reads one; `file` is only its name, for the refusal.
    ///
    /// # Errors
    /// On the first thing that is wrong, with its line and key.
    pub fn parse(file: &str, text: &str) -> Result<Self, Wrong> {
        file::parse(file, text, Self::check)
    }

    fn check(&self) -> Result<(), Flaw> {
        self.words.check().map_err(|flaw| flaw.inside("words"))?;
        for grade in [Grade::A, Grade::B, Grade::C, Grade::D] {
            let said = self.grade.get(&grade).map_or("", String::as_str);
            if said.trim().is_empty() || said.len() > 200 {
                return Err(Flaw::at("grade", "say what each of A, B, C and D means, in one line."));
            }
        }
        if self.medicines.first().is_none_or(|first| first.id != NOT_SAID) {
            let right = format!("the first one has to be id = \"{NOT_SAID}\": nobody is asked to name a medicine.");
            return Err(Flaw::at("medicine", right));
        }
        if self.medicines.len() > MANY || self.sources.len() > MANY {
            return Err(Flaw::here(format!("at most {MANY} medicines and {MANY} sources are right here.")));
        }
        for (i, source) in self.sources.iter().enumerate() {
            let again = self.sources[..i].iter().any(|other| other.id == source.id);
            source.check(again).map_err(|flaw| flaw.inside_item("source", i))?;
        }
        for (i, medicine) in self.medicines.iter().enumerate() {
            let again = self.medicines[..i].iter().any(|other| other.id == medicine.id);
            medicine.check(again, &self.sources).map_err(|flaw| flaw.inside_item("medicine", i))?;
        }
        Ok(())
    }
}

impl WeeksWords {
    fn check(&self) -> Result<(), Flaw> {
        file::line_of_text("label", &self.label, 40)?;
        let all = [
            ("open", &self.open),
            ("tender", &self.tender),
            ("nothing_closes", &self.nothing_closes),
            ("mostly", &self.mostly),
            ("not_advice", &self.not_advice),
            ("grades", &self.grades),
        ];
        all.into_iter().try_for_each(|(key, text)| file::line_of_text(key, text, 400))
    }
}

impl Medicine {
    fn check(&self, again: bool, sources: &[Source]) -> Result<(), Flaw> {
        let plain = self.id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        if again || !plain || !(1..=40).contains(&self.id.len()) {
            return Err(Flaw::at("id", "a name of its own in small letters, digits and hyphens."));
        }
        file::line_of_text("name", &self.name, 60)?;
        if !(1..=DAYS_MAX).contains(&self.days) {
            return Err(Flaw::at("days", format!("from 1 to {DAYS_MAX} days are right here.")));
        }
        if let Some(note) = &self.note {
            file::line_of_text("note", note, 120)?;
        }
        if self.basis.is_empty() {
            return Err(Flaw::at("basis", "say what the days rest on, with its grade."));
        }
        for (i, basis) in self.basis.iter().enumerate() {
            let there = |flaw: Flaw| flaw.inside_item("basis", i);
            file::line_of_text("says", &basis.says, 200).map_err(there)?;
            let known = |id: &String| sources.iter().any(|source| source.id == *id);
            if basis.sources.is_empty() || !basis.sources.iter().all(known) {
                return Err(there(Flaw::at("sources", "name at least one [[source]] of this file by its id.")));
            }
        }
        Ok(())
    }
}

impl Source {
    fn check(&self, again: bool) -> Result<(), Flaw> {
        if again {
            return Err(Flaw::at("id", "another source has this id; give each its own."));
        }
        file::line_of_text("id", &self.id, 20)?;
        file::line_of_text("cite", &self.cite, 400)
    }
}
