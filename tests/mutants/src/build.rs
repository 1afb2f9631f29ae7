//! The copy of the sources with all switches in it, and the tests built from it.
use crate::list::Mutant;
use crate::rewrite::{self, Number};
use crate::switches;
use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The test programs that mutants are met with, those that take least first.
pub const PROGRAMS: &[&str] = &["circle_rules", "stored_format", "lib", "circle_model", "privacy"];

/// What was built.
pub struct Built {
    /// The copy's folder, where the tests run.
    pub copy: PathBuf,
    /// Where each of [`PROGRAMS`] lies.
    pub programs: BTreeMap<&'static str, PathBuf>,
    /// The mutants that can be switched on.
    pub switched: BTreeSet<Number>,
}

/// Copies the project, writes the switches into it and builds the tests; leaves out what the compiler does not take.
pub fn with_switches(root: &Path, copy: &Path, mutants: &[Mutant]) -> Result<Built> {
    fs::create_dir_all(copy)?;
    let rewritten: BTreeSet<_> = mutants.iter().map(|mutant| root.join(&mutant.file)).collect();
    for part in ["Cargo.toml", "Cargo.lock", ".cargo", "src", "tests", "web", "README.md"] {
        mirror(&root.join(part), &copy.join(part), &rewritten).with_context(|| format!("{part} cannot be copied"))?;
    }
    let copy = copy.canonicalize()?;
    // What the compiler refused before, it need not be asked again.
    let known = copy.join("left-out.txt");
    let names = fs::read_to_string(&known).unwrap_or_default();
    let names: BTreeSet<&str> = names.lines().collect();
    let before = mutants.iter().zip(1..).filter(|(mutant, _)| names.contains(&*mutant.name));
    let mut left_out: BTreeSet<Number> = before.map(|(_, number)| number).collect();
    for round in 1.. {
        let switched = write(root, &copy, mutants, &left_out)?;
        println!("Round {round}: {} of {} mutants have a switch.", switched.len(), mutants.len());
        let refused = refused(&copy)?;
        if refused.is_empty() {
            return Ok(Built { programs: programs(&copy)?, copy, switched });
        }
        left_out.extend(refused);
        let names = mutants.iter().zip(1..).filter(|(_, number)| left_out.contains(number));
        let names: Vec<_> = names.map(|(mutant, _)| &*mutant.name).collect();
        fs::write(&known, names.join("\n"))?;
    }
    unreachable!("every round leaves something out")
}

/// Copies what differs, so that what was built from the rest stays built.
fn mirror(from: &Path, to: &Path, but: &BTreeSet<PathBuf>) -> Result<()> {
    if from.is_dir() {
        fs::create_dir_all(to)?;
        for entry in fs::read_dir(from)? {
            let name = entry?.file_name();
            if name != "node_modules" && name != "target" {
                mirror(&from.join(&name), &to.join(&name), but)?;
            }
        }
    } else if !but.contains(from) && !from.ends_with("src/lib.rs") {
        put(to, &fs::read(from)?)?;
    }
    Ok(())
}

fn put(path: &Path, bytes: &[u8]) -> Result<()> {
    if fs::read(path).is_ok_and(|old| old == bytes) {
        return Ok(());
    }
    fs::write(path, bytes).with_context(|| format!("{} cannot be written", path.display()))
}

/// Writes the files with switches; which mutants have one.
fn write(root: &Path, copy: &Path, mutants: &[Mutant], left_out: &BTreeSet<Number>) -> Result<BTreeSet<Number>> {
    let mut files = BTreeMap::<&str, Vec<(Number, &Mutant)>>::new();
    for (mutant, number) in mutants.iter().zip(1..) {
        let in_file = files.entry(&mutant.file).or_default();
        if !left_out.contains(&number) {
            in_file.push((number, mutant));
        }
    }
    let mut switched = BTreeSet::new();
    for (file, mutants) in files {
        let text = fs::read_to_string(root.join(file))?;
        let (text, done) =
            rewrite::with_switches(&text, &mutants).with_context(|| format!("{file} cannot be rewritten"))?;
        put(&copy.join(file), text.as_bytes())?;
        switched.extend(done);
    }
    let library = fs::read_to_string(root.join("src/lib.rs"))? + switches::MODULE;
    put(&copy.join("src/lib.rs"), library.as_bytes())?;
    Ok(switched)
}

/// Which mutants the compiler does not take; none, if it takes them all.
fn refused(copy: &Path) -> Result<BTreeSet<Number>> {
    let output = Command::new("cargo")
        .args(["check", "--lib", "--locked", "--message-format=json", "--quiet"])
        .current_dir(copy)
        .env("CARGO_TARGET_DIR", "target")
        .stderr(Stdio::inherit())
        .output()?;
    let mut refused = BTreeSet::new();
    let mut elsewhere = String::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let message: Value = serde_json::from_str(line)?;
        let said = &message["message"];
        if said["level"] != "error" {
            continue;
        }
        let spans = said["spans"].as_array().map(Vec::as_slice).unwrap_or_default();
        let named_by = |primary: bool| -> BTreeSet<Number> {
            let spans = spans.iter().filter(|span| span["is_primary"] == primary);
            spans.flat_map(|span| around(copy, span)).collect()
        };
        let mut named = named_by(true);
        if named.is_empty() {
            named = named_by(false);
        }
        if named.is_empty() {
            elsewhere.push_str(said["rendered"].as_str().unwrap_or_default());
        }
        refused.extend(named);
    }
    ensure!(!refused.is_empty() || output.status.success(), "The copy is not taken by the compiler:\n{elsewhere}");
    Ok(refused)
}

/// The mutants that a place in the copy is about: those whose text is not over there, the innermost.
fn around(copy: &Path, span: &Value) -> Vec<Number> {
    let (Some(file), Some(at)) = (span["file_name"].as_str(), span["byte_start"].as_u64()) else { return Vec::new() };
    let Ok(text) = fs::read(copy.join(file)) else { return Vec::new() };
    let before = String::from_utf8_lossy(&text[..at as usize]);
    let mut closed = 0;
    for (at, _) in before.rmatch_indices("/*") {
        let mark = &before[at..];
        if mark.starts_with("/*e*/") {
            closed += 1;
        } else if let Some(numbers) = mark.strip_prefix("/*m") {
            if closed > 0 {
                closed -= 1;
                continue;
            }
            let numbers = numbers.split("*/").next().unwrap_or_default();
            return numbers.split(',').filter_map(|number| number.parse().ok()).collect();
        }
    }
    Vec::new()
}

/// Builds the tests and says where they lie.
fn programs(copy: &Path) -> Result<BTreeMap<&'static str, PathBuf>> {
    println!("Building the tests …");
    let mut command = Command::new("cargo");
    command
        .args(["test", "--no-run", "--locked", "--quiet", "--message-format=json"])
        .current_dir(copy)
        .env("CARGO_TARGET_DIR", "target")
        .stderr(Stdio::inherit());
    for program in PROGRAMS {
        if *program == "lib" {
            command.arg("--lib")
        } else {
            command.args(["--test", program])
        };
    }
    let output = command.output()?;
    ensure!(output.status.success(), "The tests of the copy are not taken by the compiler");
    let mut found = BTreeMap::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let message: Value = serde_json::from_str(line)?;
        let Some(path) = message["executable"].as_str() else { continue };
        let (name, kind) = (&message["target"]["name"], &message["target"]["kind"][0]);
        for program in PROGRAMS {
            if name == program || (*program == "lib" && kind == "lib") {
                found.insert(*program, PathBuf::from(path));
            }
        }
    }
    if let Some(missing) = PROGRAMS.iter().find(|program| !found.contains_key(**program)) {
        bail!("{missing} was not built");
    }
    Ok(found)
}
