//! The three laws of the lens over random histories (`trust.md` T-06, T-12, T-13, M-16 to M-18): folding a lane's changes
//! gives its snapshot; no lane holds what it may not know; what a lane may not know changes no byte of it.
//!
//! `AFTERGLOW_HISTORIES` sets how many histories, `AFTERGLOW_SEED` the first seed.
#[path = "circle_model/acts.rs"]
mod acts;
#[path = "privacy/cards.rs"]
mod cards;
#[path = "circle_model/choose.rs"]
mod choose;
#[path = "circle_model/choose_ladder.rs"]
mod choose_ladder;
#[path = "privacy/lanes.rs"]
mod lanes;
#[path = "privacy/laws.rs"]
mod laws;
#[path = "circle_model/nouns.rs"]
mod nouns;
#[path = "circle_model/nouns_bell.rs"]
mod nouns_bell;
#[path = "circle_model/nouns_between.rs"]
mod nouns_between;
#[path = "circle_model/nouns_calendar.rs"]
mod nouns_calendar;
#[path = "circle_model/nouns_floor.rs"]
mod nouns_floor;
#[path = "circle_model/nouns_pairs.rs"]
mod nouns_pairs;
#[path = "circle_model/nouns_writing.rs"]
mod nouns_writing;
#[path = "circle_model/signing.rs"]
mod signing;
#[path = "circle_model/steps.rs"]
mod steps;
#[path = "privacy/twins.rs"]
mod twins;
#[path = "privacy/visible.rs"]
mod visible;

use acts::{Act, Dice, Kind, start, throw};
use afterglow::circle::command::ServerCommand;
use afterglow::circle::lens::Lane;
use choose::Chooser;
use lanes::Lanes;
use laws::{Broken, Findings, Law};
use std::sync::{LazyLock, Mutex, PoisonError};

const THREADS: u64 = 2;

static FINDINGS: LazyLock<Findings> = LazyLock::new(run);

macro_rules! each_law {
    ($($law:ident)*) => { $(
        #[test]
        fn $law() {
            let failure = FINDINGS.failures.iter().find(|(law, _)| *law == Law::$law);
            assert!(failure.is_none(), "{}", failure.map_or("", |(_, told)| told));
            assert!(FINDINGS.looked.get(&Law::$law).is_some_and(|times| *times > 0), "not measured");
        }
    )* };
}

each_law! {
    folding_the_changes_of_a_lane_gives_its_snapshot_from_any_cursor
    no_frame_is_empty_and_no_view_holds_a_null
    an_effect_never_hides_or_invents_a_change
    no_lane_holds_a_text_or_a_name_it_may_not_know
    every_text_a_lane_names_can_be_read_there
    the_lobby_sees_no_seat_no_name_and_no_id_from_inside
    invitation_hashes_are_in_no_lane
    hidden_events_send_nothing_to_the_ring_and_the_lobby
    a_pass_ahead_that_changes_nobody_next_sends_the_ring_nothing
    a_resonance_tells_its_author_once_and_nobody_else_but_whoever_said_it
    what_is_hidden_changes_no_byte_for_the_ring_the_lobby_and_other_members
    what_happens_inside_the_room_changes_no_byte_for_the_lobby
    the_lobby_never_shows_any_text
    what_is_held_is_in_no_peers_view
    a_card_is_seen_by_nobody_but_whoever_opened_it
    whoever_knocks_sees_their_own_doors_page_and_no_key
    whoever_was_removed_sees_nothing_of_what_comes_after
    whoever_left_which_card_the_desk_gets_the_same_bytes
    too_few_cards_are_the_same_bytes_as_none
    a_held_share_and_silence_are_the_same_bytes_for_everyone_else
}

#[test]
fn every_history_sent_something() {
    println!("{} histories, {} frames", FINDINGS.histories, FINDINGS.frames);
    for (law, times) in &FINDINGS.looked {
        println!("{times:>9} {law:?}");
    }
    assert!(FINDINGS.frames > 20 * FINDINGS.histories, "too little happened to prove anything");
}

/// One history with all its lanes; gives what was done, for its twins.
fn history(found: &mut Findings, seed: u64, done: &mut Vec<Act>) -> Result<(), Broken> {
    let mut luck = Dice::new(seed);
    let start = start(&mut luck);
    let mut lanes = vec![Lane::Waiting, Lane::Ring, Lane::Desk];
    lanes.extend(start.people.iter().rev().take(3).chain([&start.founder]).map(|&person| Lane::Member(person)));
    let mut all = Lanes::new(&start, &lanes);
    let mut chooser = Chooser::new(&start);
    let mut dice = Dice::new(seed ^ 0x0b5e_55ed);
    for act in &start.acts {
        done.push(act.clone());
        all.act(found, act)?;
    }
    for _ in 0..50 {
        let die = throw(&mut dice);
        if die.kind == Kind::Crowd {
            continue;
        }
        let mut acts = chooser.read(&all.circle, die, all.now);
        if die.ticks {
            acts.push(Act::Bring(ServerCommand::Tick));
        }
        for act in acts {
            done.push(act.clone());
            all.act(found, &act)?;
        }
        if luck.chance(5) {
            all.somebody_looks();
        }
    }
    all.every_cursor_leads_here(found)
}

fn one(found: &mut Findings, seed: u64) -> Result<(), (Broken, Vec<Act>)> {
    let mut done = Vec::new();
    history(found, seed, &mut done).map_err(|broken| (broken, done.clone()))?;
    let mut luck = Dice::new(seed);
    let start = start(&mut luck);
    let law = match seed % 3 {
        0 => Law::what_is_hidden_changes_no_byte_for_the_ring_the_lobby_and_other_members,
        1 => Law::what_happens_inside_the_room_changes_no_byte_for_the_lobby,
        _ => Law::a_held_share_and_silence_are_the_same_bytes_for_everyone_else,
    };
    let told = twins::same_bytes(found, law, &start, &done, &mut Dice::new(seed ^ 0x7717));
    let told = told.and_then(|()| cards::same_bytes(found, &start, &done, &mut Dice::new(seed ^ 0xca4d)));
    told.map_err(|broken| (broken, done))
}

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

fn run() -> Findings {
    let (histories, first) = (number("AFTERGLOW_HISTORIES", 2_000), number("AFTERGLOW_SEED", 0));
    let whole = Mutex::new(Findings::default());
    std::thread::scope(|scope| {
        for thread in 0..THREADS {
            let whole = &whole;
            scope.spawn(move || {
                let mut found = Findings::default();
                for seed in (first..first + histories).filter(|seed| seed % THREADS == thread) {
                    found.histories += 1;
                    if let Err((broken, done)) = one(&mut found, seed)
                        && found.failures.iter().all(|(law, _)| *law != broken.law)
                    {
                        let done: Vec<_> = done.iter().map(|act| format!("{act:?}")).collect();
                        let (law, how, done) = (broken.law, broken.how, done.join("\n"));
                        let told = format!("{law:?}\nseed {seed}\n{done}\n{how}");
                        found.failures.push((law, told.replace("5eed0000-0000-4000-8000-00000000", "")));
                    }
                }
                let mut whole = whole.lock().unwrap_or_else(PoisonError::into_inner);
                for (law, times) in found.looked {
                    *whole.looked.entry(law).or_default() += times;
                }
                whole.failures.extend(found.failures);
                whole.histories += found.histories;
                whole.frames += found.frames;
            });
        }
    });
    whole.into_inner().unwrap_or_else(PoisonError::into_inner)
}
