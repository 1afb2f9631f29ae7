//! The page, read as its readers do: tables under headings, names in backticks.
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// What stands under a heading.
pub fn section(heading: &str) -> String {
    let page = std::fs::read_to_string(root().join("src/protocol/what-we-hold.md")).expect("the page can be read");
    let start = format!("\n## {heading}\n");
    let (_, rest) = page.split_once(&start).unwrap_or_else(|| panic!("the page has no {heading:?}"));
    rest.split("\n## ").next().unwrap_or_default().to_owned()
}

/// Every name in backticks.
pub fn codes(text: &str) -> BTreeSet<String> {
    text.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

/// The rows of a section's table, without its head.
fn rows(heading: &str) -> Vec<Vec<String>> {
    let section = section(heading);
    let rows = section.lines().filter(|line| line.starts_with('|')).skip(2);
    let rows: Vec<Vec<_>> =
        rows.map(|row| row.split('|').skip(1).map(|cell| cell.trim().to_owned()).collect()).collect();
    assert!(!rows.is_empty(), "{heading:?} has no table");
    rows
}

/// The names in the first column.
pub fn firsts(heading: &str) -> BTreeSet<String> {
    let all: Vec<_> = rows(heading).iter().flat_map(|row| codes(&row[0])).collect();
    let set: BTreeSet<_> = all.iter().cloned().collect();
    assert_eq!(all.len(), set.len(), "{heading:?} names something twice");
    set
}

/// Events by name, each with its paths.
pub fn events(heading: &str) -> BTreeMap<String, BTreeSet<String>> {
    let row = |row: &Vec<String>| (codes(&row[0]).pop_first().expect("an event"), codes(&row[1]));
    rows(heading).iter().map(row).collect()
}
