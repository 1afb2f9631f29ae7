//! Many random evenings, once for all tests: two threads, a seed for each evening, and the first failure of each law
//! made as short as it will get.
use super::acts::{Dice, Die, throw};
use super::cells::Cells;
use super::laws::{Broken, Law, Tally};
use super::walk::Walk;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{LazyLock, Mutex};
use std::time::Instant;

const COMMANDS: usize = 60;
const THREADS: u64 = 2;

/// What all evenings together showed.
#[derive(Clone, Default)]
pub struct Findings {
    pub tally: Tally,
    pub cells: Cells,
    pub failures: Vec<(Law, String)>,
    pub sequences: u64,
    pub commands: u64,
    pub seconds: f64,
}

pub static FINDINGS: LazyLock<Findings> = LazyLock::new(run);

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

fn dice_of(seed: u64) -> Vec<Die> {
    let mut dice = Dice::new(seed ^ 0xA57E_2610);
    let many = 1 + dice.below(COMMANDS);
    // Long evenings reach more; a few short ones keep beginnings in sight.
    let many = if dice.chance(70) { COMMANDS } else { many };
    (0..many).map(|_| throw(&mut dice)).collect()
}

fn walk(seed: u64, dice: &[Die], found: &mut Findings) -> Result<(), Broken> {
    found.commands += dice.len() as u64;
    let (tally, cells) = (&mut found.tally, &mut found.cells);
    let walked = catch_unwind(AssertUnwindSafe(|| Walk::through(seed, dice, tally, cells, false).0));
    walked.unwrap_or_else(|panic| {
        let law = Law::every_command_in_every_state_is_answered_and_nothing_panics;
        let words = panic.downcast_ref::<String>().cloned();
        let words = words.or_else(|| panic.downcast_ref::<&str>().map(|&words| words.to_owned()));
        Err(Broken { law, how: words.unwrap_or_default() })
    })
}

/// Takes dice away while the same law still fails.
fn shorten(seed: u64, dice: &[Die], law: Law) -> Vec<Die> {
    let fails = |dice: &[Die]| walk(seed, dice, &mut Findings::default()).is_err_and(|broken| broken.law == law);
    let mut short = dice.to_vec();
    let mut many = short.len().div_ceil(2);
    while many > 0 {
        let mut at = 0;
        while at < short.len() {
            let mut fewer = short.clone();
            fewer.drain(at..(at + many).min(fewer.len()));
            if fails(&fewer) {
                short = fewer;
            } else {
                at += many;
            }
        }
        many /= 2;
    }
    short
}

fn tell(seed: u64, dice: &[Die], broken: &Broken) -> String {
    let short = shorten(seed, dice, broken.law);
    let told = catch_unwind(|| {
        let found = &mut Findings::default();
        let (result, told) = Walk::through(seed, &short, &mut found.tally, &mut found.cells, true);
        (result.err().map(|broken| broken.how), told.unwrap_or_default())
    });
    let (how, told) = told.unwrap_or_else(|_| (Some(broken.how.clone()), Vec::new()));
    let law = broken.law;
    let again = format!("seed {seed} (AFTERGLOW_SEED={seed} AFTERGLOW_SEQUENCES=1), {} dice", short.len());
    let told = format!("{law:?}\n{again}\n{}\n{}", told.join("\n"), how.unwrap_or_default());
    // Names are numbers with the same beginning.
    told.replace("5eed0000-0000-4000-8000-00000000", "")
}

fn some_of(first: u64, sequences: u64, thread: u64) -> Findings {
    let mut found = Findings::default();
    for seed in (first..first + sequences).filter(|seed| seed % THREADS == thread) {
        let dice = dice_of(seed);
        found.sequences += 1;
        found.tally.0[Law::every_command_in_every_state_is_answered_and_nothing_panics as usize] += dice.len() as u64;
        if let Err(broken) = walk(seed, &dice, &mut found)
            && found.failures.iter().all(|(law, _)| *law != broken.law)
        {
            let told = tell(seed, &dice, &broken);
            found.failures.push((broken.law, told));
        }
    }
    found
}

fn run() -> Findings {
    let sequences = number("AFTERGLOW_SEQUENCES", 20_000);
    let first = number("AFTERGLOW_SEED", 0);
    let began = Instant::now();
    let whole = Mutex::new(Findings::default());
    std::thread::scope(|scope| {
        for thread in 0..THREADS {
            let whole = &whole;
            scope.spawn(move || {
                let found = some_of(first, sequences, thread);
                let mut whole = whole.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
                for (mine, theirs) in whole.tally.0.iter_mut().zip(&found.tally.0) {
                    *mine += theirs;
                }
                whole.cells.join(&found.cells);
                whole.failures.extend(found.failures);
                whole.sequences += found.sequences;
                whole.commands += found.commands;
            });
        }
    });
    let mut whole = whole.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    whole.seconds = began.elapsed().as_secs_f64();
    whole
}
