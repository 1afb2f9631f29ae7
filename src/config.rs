//! What the operator decides, in files they can read: the configuration, the templates and the public safety words.
//!
//! One file, `afterglow.toml`; every key has a default, and the shipped copy says what each is for. A wrong file is
//! refused with its name, the line, the key and a sentence of what would be right ([`file::Wrong`]).
pub mod calendar;
pub mod day;
pub mod file;
pub mod origin;
pub mod safety;
pub mod template;
pub mod weeks;

use crate::circle::kept::CONTROLS_DAYS;
use file::{Flaw, Wrong};
use origin::Origin;
use safety::{CrisisLine, Safety, Texts};
use serde::de::{self, Deserializer};
use serde::{Deserialize, Serialize};
use std::net::{Ipv4Addr, SocketAddr};
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

/// The configuration as shipped: every key at its default, with a comment that says what it is for.
pub const SHIPPED: &str = include_str!("templates/afterglow.toml");
/// Where the configuration is looked for when no other file is named.
pub const FILE_NAME: &str = "afterglow.toml";
/// The number to call, as long as the operator names no other.
pub const EMERGENCY: &str = "your local emergency number (112 in Europe, 911 in North America)";
/// Most crisis lines: someone in need reads this list.
pub const CRISIS_LINES_MAX: usize = 40;

/// For how many days the record of controls may be kept: a month, in which somebody may still ask what happened, to ten
/// years, for those whom a law asks for six.
const CONTROLS_DAYS_ALLOWED: RangeInclusive<u32> = 30..=3650;

/// Everything the operator decides.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// Address and port to listen on.
    #[serde(deserialize_with = "listen")]
    pub listen: SocketAddr,
    /// The address people type, when it is not the one listened on: behind a proxy, or with a name.
    pub public_url: Option<Origin>,
    /// Certificate and key, when TLS is spoken here and not by a proxy in front.
    pub tls: Option<TlsFiles>,
    /// Another address, where plain HTTP is sent on to the public one.
    pub redirect_from: Option<SocketAddr>,
    /// Another address, where counts are told to the operator's own monitoring.
    pub metrics: Option<SocketAddr>,
    /// The folder for the store, its keys, and the operator's own templates.
    #[serde(deserialize_with = "folder")]
    pub data: PathBuf,
    /// Who runs this server, and where.
    pub practice: Practice,
    /// For how long some things are kept.
    pub keep: Keep,
    /// What people's own calendars call a gathering.
    pub calendar: calendar::Calendar,
    /// The six safety texts.
    pub safety: Texts,
    /// Lines to call. Only those with a `verified_on` are shown to participants.
    #[serde(rename = "crisis_line")]
    pub crisis_lines: Vec<CrisisLine>,
}

/// Where TLS has its certificate from. Both are PEM files, and are taken up again when they change.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TlsFiles {
    /// The certificate, with those it is signed by behind it.
    pub certificate: PathBuf,
    /// Its private key.
    pub key: PathBuf,
}

/// Who runs this server, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Practice {
    /// The name at the top of the page.
    pub name: String,
    /// What to call in danger, as it stands in a sentence: `call {emergency}`.
    pub emergency: String,
    /// Whom a participant can tell about a facilitator, and how: somebody outside of the circles. Empty while there is
    /// nobody, and facilitators are told that this is missing.
    pub report: String,
}

impl Default for Practice {
    fn default() -> Self {
        Self { name: "Afterglow".into(), emergency: EMERGENCY.into(), report: String::new() }
    }
}

/// For how long some things are kept, in days, where that is the operator's to decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Keep {
    /// Who used which control.
    pub record_of_controls: u32,
}

impl Default for Keep {
    fn default() -> Self {
        Self { record_of_controls: CONTROLS_DAYS }
    }
}

impl Default for Config {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 7117)),
            public_url: None,
            tls: None,
            redirect_from: None,
            metrics: None,
            data: "afterglow-data".into(),
            practice: Practice::default(),
            keep: Keep::default(),
            calendar: calendar::Calendar::default(),
            safety: Texts::default(),
            crisis_lines: safety::seeds(),
        }
    }
}

impl Config {
    /// Reads the file that was named; or `afterglow.toml` here, if there is one; or takes the defaults.
    ///
    /// # Errors
    /// When the file named is not there, cannot be read, or is wrong; then the cause is a [`Wrong`].
    pub fn find(named: Option<&Path>) -> anyhow::Result<Self> {
        let path = named.unwrap_or(Path::new(FILE_NAME));
        if named.is_none() && !path.try_exists()? {
            return Ok(Self::default());
        }
        Ok(Self::parse(&path.to_string_lossy(), &file::text_of(path)?)?)
    }

    /// Reads a configuration; `file` is only its name, for the refusal.
    ///
    /// # Errors
    /// On the first thing that is wrong, with its line and key.
    pub fn parse(file: &str, text: &str) -> Result<Self, Wrong> {
        file::parse(file, text, Self::check)
    }

    /// What the page says about safety: the texts with the numbers filled in, and every line that is confirmed, here
    /// or by a facilitator in the page. A line confirmed in the page stands in place of one with the same label.
    pub fn safety(&self, confirmed: &[CrisisLine]) -> Safety {
        let mut lines = self.crisis_lines.clone();
        for line in confirmed {
            match lines.iter_mut().find(|known| known.label == line.label) {
                Some(known) => known.clone_from(line),
                None => lines.push(line.clone()),
            }
        }
        lines.retain(|line| line.verified_on.is_some());
        Safety::of(&self.safety, &self.practice, lines)
    }

    fn check(&self) -> Result<(), Flaw> {
        let practice = |flaw: Flaw| flaw.inside("practice");
        file::line_of_text("name", &self.practice.name, 80).map_err(practice)?;
        file::line_of_text("emergency", &self.practice.emergency, 120).map_err(practice)?;
        if self.practice.emergency.contains(['{', '}']) {
            return Err(practice(Flaw::at("emergency", "write the number itself, without { or }.")));
        }
        if !CONTROLS_DAYS_ALLOWED.contains(&self.keep.record_of_controls) {
            let right = "write a number of days from 30 to 3650: long enough to look into something, and not for ever.";
            return Err(Flaw::at("record_of_controls", right).inside("keep"));
        }
        self.calendar.check().map_err(|flaw| flaw.inside("calendar"))?;
        self.safety.check().map_err(|flaw| flaw.inside("safety"))?;
        if self.crisis_lines.len() > CRISIS_LINES_MAX {
            return Err(Flaw::at("crisis_line", format!("at most {CRISIS_LINES_MAX} lines are right here.")));
        }
        for (i, line) in self.crisis_lines.iter().enumerate() {
            let there = |flaw: Flaw| flaw.inside_item("crisis_line", i);
            line.check().map_err(there)?;
            if self.crisis_lines[..i].iter().any(|other| other.label == line.label) {
                return Err(there(Flaw::at("label", "another line has this label; give each line its own.")));
            }
        }
        Ok(())
    }
}

fn listen<'de, D: Deserializer<'de>>(deserializer: D) -> Result<SocketAddr, D::Error> {
    let text = String::deserialize(deserializer)?;
    text.parse().map_err(|_| de::Error::custom("write an address and a port, as in \"127.0.0.1:7117\"."))
}

fn folder<'de, D: Deserializer<'de>>(deserializer: D) -> Result<PathBuf, D::Error> {
    let text = String::deserialize(deserializer)?;
    if text.trim().is_empty() || text.contains(char::is_control) {
        return Err(de::Error::custom("write the path of a folder, as in \"afterglow-data\"."));
    }
    Ok(text.into())
}
