//! Reading an operator's file, and saying where and how it is wrong.
use serde::de::DeserializeOwned;
use std::fmt;
use std::fs::File;
use std::io::Read;
use std::path::Path;
use toml::de::{DeTable, DeValue};

/// Most bytes of one file: far above any agenda, far below what would hurt.
const FILE_MAX: u64 = 1024 * 1024;

/// Why a file was refused: where, and what would be right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// The file as it was named.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// The key with the tables it lies in, as in `gathering.segment.minutes`; empty where the line is not readable.
    pub key: String,
    /// A sentence of what would be right.
    pub right: String,
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, line {}", self.file, self.line)?;
        if !self.key.is_empty() {
            write!(f, ", {}", self.key)?;
        }
        write!(f, ": {}", self.right)
    }
}

impl std::error::Error for Wrong {}

/// What is wrong in something that was already read, by key. In a file it gets a line and becomes a [`Wrong`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    at: Vec<Step>,
    right: String,
}

/// A step into a file: into a key, or into the item of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    Key(&'static str),
    Item(usize),
}

impl Flaw {
    /// A key, and a sentence of what would be right there.
    pub fn at(key: &'static str, right: impl Into<String>) -> Self {
        Self { at: vec![Step::Key(key)], right: right.into() }
    }

    /// An item of the list `key`, itself and not a key inside it.
    pub fn at_item(key: &'static str, item: usize, right: impl Into<String>) -> Self {
        Self { at: vec![Step::Key(key), Step::Item(item)], right: right.into() }
    }

    /// The table itself, where something is missing from it.
    pub fn here(right: impl Into<String>) -> Self {
        Self { at: Vec::new(), right: right.into() }
    }

    /// The same flaw, seen from the table around it.
    pub fn inside(mut self, key: &'static str) -> Self {
        self.at.insert(0, Step::Key(key));
        self
    }

    /// The same flaw, seen from around the list it lies in.
    pub fn inside_item(mut self, key: &'static str, item: usize) -> Self {
        self.at.splice(0..0, [Step::Key(key), Step::Item(item)]);
        self
    }

    /// The key, with the tables it lies in.
    pub fn key(&self) -> String {
        let keys = self.at.iter().filter_map(|step| match step {
            Step::Key(key) => Some(*key),
            Step::Item(_) => None,
        });
        keys.collect::<Vec<_>>().join(".")
    }

    /// A sentence of what would be right.
    pub fn right(&self) -> &str {
        &self.right
    }

    /// Where in the text it is: the deepest of its steps that the text has.
    fn offset(&self, root: &DeTable<'_>) -> usize {
        let mut found = 0;
        let mut here: Option<&DeValue<'_>> = None;
        for step in &self.at {
            let next = match (step, here) {
                (Step::Key(key), None) => entry(root, key),
                (Step::Key(key), Some(DeValue::Table(table))) => entry(table, key),
                (Step::Item(item), Some(DeValue::Array(list))) => {
                    list.get(*item).map(|value| (value.span().start, value.get_ref()))
                }
                _ => None,
            };
            let Some((offset, value)) = next else { break };
            (found, here) = (offset, Some(value));
        }
        found
    }
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.key(), self.right)
    }
}

impl std::error::Error for Flaw {}

/// The text of a file.
///
/// # Errors
/// When it is not there, is larger than any such file, or is not UTF-8 (a [`Wrong`] with the line).
pub fn text_of(path: &Path) -> anyhow::Result<String> {
    let name = path.to_string_lossy();
    let unread = |error: std::io::Error| anyhow::Error::new(error).context(format!("{name} could not be read"));
    let mut bytes = Vec::new();
    File::open(path).map_err(unread)?.take(FILE_MAX + 1).read_to_end(&mut bytes).map_err(unread)?;
    anyhow::ensure!(bytes.len() as u64 <= FILE_MAX, "{name} is larger than {FILE_MAX} bytes; is it the right file?");
    String::from_utf8(bytes).map_err(|error| {
        let good = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = 1 + good.iter().filter(|byte| **byte == b'\n').count();
        Wrong { file: name.into(), line, key: String::new(), right: "save the file as UTF-8 text.".into() }.into()
    })
}

/// Reads a file's text into `T`, then checks what TOML cannot know.
pub(crate) fn parse<T: DeserializeOwned>(
    file: &str,
    text: &str,
    check: impl FnOnce(&T) -> Result<(), Flaw>,
) -> Result<T, Wrong> {
    let wrong = |offset: usize, key, right| {
        let line = 1 + text.bytes().take(offset).filter(|byte| *byte == b'\n').count();
        Wrong { file: file.into(), line, key, right }
    };
    // Kept beside what serde reads: it knows where every key stands, even in a text with mistakes.
    let (root, _) = DeTable::parse_recoverable(text);
    let value: T = toml::from_str(text).map_err(|error| {
        let offset = error.span().map_or(0, |span| span.start);
        let mut path = path_at(root.get_ref(), offset).unwrap_or_else(|| key_on_line(text, offset));
        if let Some(field) = quoted_after(error.message(), "missing field ") {
            path.push(field);
        }
        wrong(offset, path.join("."), sentence(error.message()))
    })?;
    check(&value).map_err(|flaw| wrong(flaw.offset(root.get_ref()), flaw.key(), flaw.right))?;
    Ok(value)
}

/// Refuses what is not one line of plain text of a sensible length.
pub(crate) fn line_of_text(key: &'static str, text: &str, max: usize) -> Result<(), Flaw> {
    // The last four ranges break lines or turn the direction of writing around, so that a text reads as another.
    let hidden = |c: char| {
        c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}')
    };
    if text.trim().is_empty() {
        return Err(Flaw::at(key, "this cannot be empty; write a line of text."));
    }
    if text.chars().count() > max {
        return Err(Flaw::at(key, format!("at most {max} characters are right here.")));
    }
    if text.contains(hidden) {
        return Err(Flaw::at(key, "write one line of plain text, without line breaks or control characters."));
    }
    Ok(())
}

fn entry<'a, 'i>(table: &'a DeTable<'i>, wanted: &str) -> Option<(usize, &'a DeValue<'i>)> {
    let (key, value) = table.iter().find(|(key, _)| key.get_ref() == wanted)?;
    // The header of a table is where its value begins; any other key stands before its value.
    let start = if matches!(value.get_ref(), DeValue::Table(_)) { value.span().start } else { key.span().start };
    Some((start, value.get_ref()))
}

/// The keys that lead to a place in the text.
fn path_at(table: &DeTable<'_>, offset: usize) -> Option<Vec<String>> {
    table.iter().find_map(|(key, value)| {
        let here = || vec![key.get_ref().to_string()];
        if key.span().contains(&offset) {
            return Some(here());
        }
        let deeper = path_in(value.get_ref(), offset).map(|rest| [here(), rest].concat());
        deeper.or_else(|| value.span().contains(&offset).then(here))
    })
}

fn path_in(value: &DeValue<'_>, offset: usize) -> Option<Vec<String>> {
    match value {
        DeValue::Table(table) => path_at(table, offset),
        DeValue::Array(list) => list
            .iter()
            .find_map(|item| path_in(item.get_ref(), offset).or_else(|| item.span().contains(&offset).then(Vec::new))),
        _ => None,
    }
}

/// What stands before the `=` of a line that is not TOML, and in the header above it.
fn key_on_line(text: &str, offset: usize) -> Vec<String> {
    let bare = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    let bare = |key: &str| (1..=80).contains(&key.len()) && key.chars().all(bare);
    let start = text.get(..offset).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
    let (above, below) = text.split_at(start);
    let key = below.lines().next().and_then(|line| line.split_once('=')).map(|(key, _)| key.trim());
    let Some(key) = key.filter(|key| bare(key)) else { return Vec::new() };
    let header = |line: &str| {
        let inside = line.trim().strip_prefix('[')?.split_once(']')?.0.trim_start_matches('[').trim().to_owned();
        bare(&inside).then_some(inside)
    };
    above.lines().rev().find_map(header).into_iter().chain([key.to_owned()]).collect()
}

fn quoted_after(message: &str, start: &str) -> Option<String> {
    Some(message.strip_prefix(start)?.split('`').nth(1)?.to_owned())
}

/// What the reader says, for an operator who knows neither Rust nor serde.
fn sentence(message: &str) -> String {
    if let Some(key) = quoted_after(message, "missing field ") {
        return format!("`{key}` is missing here; add it.");
    }
    if let Some(key) = quoted_after(message, "unknown field ") {
        return format!("there is no key `{key}` here; {}.", expected(message, "the keys here are"));
    }
    if let Some(word) = quoted_after(message, "unknown variant ") {
        return format!("`{word}` is not known here; {}.", expected(message, "right would be"));
    }
    for start in ["invalid type: ", "invalid value: "] {
        if let Some((found, wanted)) = message.strip_prefix(start).and_then(|rest| rest.rsplit_once(", expected ")) {
            let wanted = match wanted {
                "u32" | "usize" => "a whole number, not negative and not too large",
                "a string" => "text in quotes",
                "a sequence" => "a list in [ ]",
                table if table.starts_with("struct ") => "a table, in { } or below its header in [ ],",
                other => other,
            };
            return format!("{wanted} would be right here, not {found}.");
        }
    }
    match message {
        "duplicate key" => "this key is here twice; keep one of them.".into(),
        whole if whole.ends_with('.') => whole.into(),
        toml => format!("this is not TOML: {toml}."),
    }
}

fn expected(message: &str, says: &str) -> String {
    let names = message.split_once(", expected ").map_or("", |(_, names)| names);
    let names = names.strip_prefix("one of ").unwrap_or(names);
    format!("{says} {names}")
}
