//! Can the tests of the rules fail? (M-00 of `trust.md`.)
//!
//! `cargo mutants` lists every small change it would try; built one by one, as that tool does, two and a half thousand of
//! them take days on two cores. Here all of them are written into one copy of the sources, each behind a switch that an
//! environment variable turns on (mutant schemata: Untch, Offutt, Harrold, ISSTA 1993), so everything is built once, and
//! each mutant costs a run of the tests until the first that fails.
//!
//! What cannot be switched is said and counted: constants (no switch is known when they are worked out), changes whose
//! types do not fit, and what no compiler takes.
mod build;
mod list;
mod rewrite;
mod switches;
mod tries;

use anyhow::{Context, Result};
use clap::Parser;
use std::path::PathBuf;

/// How the mutants are tried.
#[derive(Parser)]
struct Options {
    /// Where the copy is kept; what was built there is used again.
    #[arg(long, default_value = "target/mutants")]
    copy: PathBuf,
    /// Only mutants whose name contains this.
    #[arg(long, default_value = "")]
    only: String,
    /// Go on from this one: its number in the list.
    #[arg(long, default_value_t = 1)]
    first: u32,
    /// How many run at the same time.
    #[arg(long, default_value_t = 2)]
    jobs: usize,
    /// How many random evenings a mutant is met with that nothing quicker has caught.
    #[arg(long, default_value_t = 2_000)]
    evenings: u32,
    /// How many histories of the privacy laws after those.
    #[arg(long, default_value_t = 300)]
    histories: u32,
    /// Where each mutant and what became of it is written, a line each.
    #[arg(long, default_value = "target/mutants/told.txt")]
    told: PathBuf,
}

fn main() -> Result<()> {
    let options = Options::parse();
    let root = std::env::current_dir().context("no working folder")?;
    let mutants = list::of(&root)?;
    let built = build::with_switches(&root, &options.copy, &mutants)?;
    tries::all(&built, &mutants, &options)
}
