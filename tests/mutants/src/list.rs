//! The mutants, as `cargo mutants` lists them.
use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use std::path::Path;
use std::process::Command;

/// A place in a file; lines and columns count from one, columns in characters.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The character in it.
    pub column: usize,
}

/// From one place to another.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// Where it begins.
    pub start: Place,
    /// The first place after it.
    pub end: Place,
}

/// What kind of change it is.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
pub enum Genre {
    /// Another operator between two operands.
    BinaryOperator,
    /// A function that answers at once.
    FnValue,
    /// A `!` or `-` left out.
    UnaryOperator,
    /// An arm of a match that is never taken.
    MatchArm,
    /// An arm's condition that always, or never, holds.
    MatchArmGuard,
    /// A field left to the value's base.
    StructField,
}

/// One small change to the sources.
#[derive(Clone, Debug, Deserialize)]
pub struct Mutant {
    /// What it is, with file, line and column.
    pub name: String,
    /// Its file, from the project's root.
    pub file: String,
    /// What kind.
    pub genre: Genre,
    /// What is put there.
    pub replacement: String,
    /// In place of what.
    pub span: Span,
}

/// What the rules and the wire are written in.
const FILES: &[&str] = &["src/circle.rs", "src/circle/**", "src/protocol.rs", "src/protocol/**"];

/// Every mutant of the rules and the wire, in the order of the files; a mutant's number is its place here plus one.
pub fn of(root: &Path) -> Result<Vec<Mutant>> {
    let mut command = Command::new("cargo");
    command.args(["mutants", "--list", "--json"]).current_dir(root);
    for file in FILES {
        command.args(["-f", file]);
    }
    let output = command.output().context("cargo does not run")?;
    ensure!(
        output.status.success(),
        "`cargo mutants --list` did not work; `cargo install cargo-mutants` brings it.\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).context("`cargo mutants` lists in another way than known here")
}
