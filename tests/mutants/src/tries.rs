//! Each mutant meets the tests, until the first that fails.
use crate::Options;
use crate::build::{Built, PROGRAMS};
use crate::list::Mutant;
use crate::rewrite::Number;
use anyhow::{Context, Result, ensure};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// A mutant that makes a test hang is caught: this many times what the unchanged rules take, and at least ten seconds.
const PATIENCE: u32 = 6;

/// What became of one mutant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fate {
    /// This program failed, or hung.
    Caught(&'static str),
    /// Nothing noticed.
    Survived,
}

/// How many evenings and histories are played.
#[derive(Clone, Copy)]
struct Amount {
    evenings: u32,
    histories: u32,
}

/// Most mutants are caught by little.
const FIRST: Amount = Amount { evenings: 150, histories: 20 };

/// Meets every mutant with the tests, and tells: all with few evenings first, and those that survive with more.
pub fn all(built: &Built, mutants: &[Mutant], options: &Options) -> Result<()> {
    let numbers = mutants.iter().zip(1..).filter(|(mutant, number)| {
        built.switched.contains(number) && mutant.name.contains(&options.only) && *number >= options.first
    });
    let mut asked: Vec<Number> = numbers.map(|(_, number)| number).collect();
    let mut fates = BTreeMap::new();
    for amount in [FIRST, Amount { evenings: options.evenings, histories: options.histories }] {
        println!("{} mutants, {} evenings, {} histories", asked.len(), amount.evenings, amount.histories);
        fates.extend(some(built, &asked, amount, options.jobs)?);
        asked.retain(|number| fates.get(number) == Some(&Fate::Survived));
    }
    for number in &asked {
        println!("survived: {number} {}", mutants[*number as usize - 1].name);
    }
    tell(mutants, &fates, options)
}

/// What becomes of these mutants.
fn some(built: &Built, asked: &[Number], amount: Amount, jobs: usize) -> Result<BTreeMap<Number, Fate>> {
    let usual = usual(built, amount)?;
    let next = AtomicUsize::new(0);
    let fates = Mutex::new(BTreeMap::new());
    thread::scope(|scope| {
        let work = || -> Result<()> {
            while let Some(number) = asked.get(next.fetch_add(1, Ordering::Relaxed)) {
                let fate = fate(built, *number, amount, &usual)?;
                fates.lock().unwrap_or_else(|poison| poison.into_inner()).insert(*number, fate);
            }
            Ok(())
        };
        let workers: Vec<_> = (0..jobs).map(|_| scope.spawn(work)).collect();
        workers.into_iter().try_for_each(|worker| worker.join().expect("a worker panicked"))
    })?;
    Ok(fates.into_inner().unwrap_or_else(|poison| poison.into_inner()))
}

fn fate(built: &Built, number: Number, amount: Amount, usual: &BTreeMap<&'static str, Usual>) -> Result<Fate> {
    for program in PROGRAMS {
        if fails(run(built, program, number, amount, &usual[program].skipped)?, usual[program].limit)? {
            return Ok(Fate::Caught(program));
        }
    }
    Ok(Fate::Survived)
}

/// What a program does while no mutant is on.
struct Usual {
    /// What counts over many evenings needs more of them than are played here.
    skipped: Vec<String>,
    /// Longer than this, and it hangs.
    limit: Duration,
}

fn usual(built: &Built, amount: Amount) -> Result<BTreeMap<&'static str, Usual>> {
    let mut usual = BTreeMap::new();
    for program in PROGRAMS {
        let output = run(built, program, 0, amount, &[])?.wait_with_output()?;
        let told = String::from_utf8_lossy(&output.stdout);
        let failed = told.lines().filter_map(|line| line.strip_prefix("test ")?.strip_suffix(" ... FAILED"));
        let skipped: Vec<_> = failed.map(str::to_owned).collect();
        let began = Instant::now();
        let child = run(built, program, 0, amount, &skipped)?;
        ensure!(!fails(child, Duration::from_secs(600))?, "{program} fails without any mutant");
        println!("{program}: {:.1} s, without {skipped:?}", began.elapsed().as_secs_f32());
        let limit = (began.elapsed() * PATIENCE).max(Duration::from_secs(10));
        usual.insert(*program, Usual { skipped, limit });
    }
    Ok(usual)
}

/// Starts a test program with this mutant on.
fn run(built: &Built, program: &str, number: Number, amount: Amount, skipped: &[String]) -> Result<Child> {
    let mut command = Command::new(&built.programs[program]);
    command.args(["--test-threads", "1"]);
    for name in skipped {
        command.args(["--skip", name]);
    }
    command
        .env("AFTERGLOW_MUTANT", number.to_string())
        .env("AFTERGLOW_SEQUENCES", amount.evenings.to_string())
        .env("AFTERGLOW_HISTORIES", amount.histories.to_string())
        .env("RUST_BACKTRACE", "0")
        .current_dir(&built.copy)
        .stdin(Stdio::null())
        .stdout(if number == 0 { Stdio::piped() } else { Stdio::null() })
        .stderr(Stdio::null())
        .spawn()
        .with_context(|| format!("{program} does not run"))
}

/// Whether a test program fails, or does not end in time.
fn fails(mut child: Child, limit: Duration) -> Result<bool> {
    let began = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(!status.success());
        }
        if began.elapsed() > limit {
            end(&mut child)?;
            return Ok(true);
        }
        thread::sleep(Duration::from_millis(10));
    }
}

fn end(child: &mut Child) -> Result<()> {
    child.kill()?;
    child.wait()?;
    Ok(())
}

/// Says what became of them, in all and of each file.
fn tell(mutants: &[Mutant], fates: &BTreeMap<Number, Fate>, options: &Options) -> Result<()> {
    let mut told = String::new();
    let mut files = BTreeMap::<&str, [usize; 3]>::new();
    for (mutant, number) in mutants.iter().zip(1..) {
        if !mutant.name.contains(&options.only) || number < options.first {
            continue;
        }
        let fate = fates.get(&number);
        writeln!(
            told,
            "{}\t{}",
            fate.map_or_else(|| "Unswitched".to_owned(), |fate| format!("{fate:?}")),
            mutant.name
        )?;
        let counts = files.entry(&mutant.file).or_default();
        counts[match fate {
            Some(Fate::Caught(_)) => 0,
            Some(Fate::Survived) => 1,
            None => 2,
        }] += 1;
    }
    let sum = |index: usize| files.values().map(|counts| counts[index]).sum::<usize>();
    for (file, [caught, survived, unswitched]) in &files {
        println!("{file}: {caught} caught, {survived} survived, {unswitched} without a switch");
    }
    let (caught, survived, unswitched) = (sum(0), sum(1), sum(2));
    let share = 100.0 * caught as f64 / (caught + survived).max(1) as f64;
    println!("{caught} caught, {survived} survived ({share:.1} % caught), {unswitched} without a switch");
    std::fs::write(&options.told, told).context("what was told cannot be written")
}
