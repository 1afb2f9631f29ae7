//! Random evenings of a circle, held against a reference model that shares no code with the rules (`trust.md` 4.1, M-R and
//! M-C). One run feeds all tests; a failure names its law, its seed and the shortest evening that shows it.
//!
//! `AFTERGLOW_SEQUENCES` sets how many evenings, `AFTERGLOW_SEED` the first seed, `AFTERGLOW_WRITE_GOLDEN` writes the
//! list of cells.
#[path = "circle_model/acts.rs"]
mod acts;
#[path = "circle_model/answers.rs"]
mod answers;
#[path = "circle_model/answers_after.rs"]
mod answers_after;
#[path = "circle_model/answers_bell.rs"]
mod answers_bell;
#[path = "circle_model/answers_between.rs"]
mod answers_between;
#[path = "circle_model/answers_calendar.rs"]
mod answers_calendar;
#[path = "circle_model/answers_cards.rs"]
mod answers_cards;
#[path = "circle_model/answers_desk.rs"]
mod answers_desk;
#[path = "circle_model/answers_doors.rs"]
mod answers_doors;
#[path = "circle_model/answers_floor.rs"]
mod answers_floor;
#[path = "circle_model/answers_kept.rs"]
mod answers_kept;
#[path = "circle_model/answers_keys.rs"]
mod answers_keys;
#[path = "circle_model/answers_ladder.rs"]
mod answers_ladder;
#[path = "circle_model/answers_leaving.rs"]
mod answers_leaving;
#[path = "circle_model/answers_pairs.rs"]
mod answers_pairs;
#[path = "circle_model/answers_room.rs"]
mod answers_room;
#[path = "circle_model/answers_sheets.rs"]
mod answers_sheets;
#[path = "circle_model/answers_weeks.rs"]
mod answers_weeks;
#[path = "circle_model/answers_words.rs"]
mod answers_words;
#[path = "circle_model/answers_writing.rs"]
mod answers_writing;
#[path = "circle_model/cells.rs"]
mod cells;
#[path = "circle_model/choose.rs"]
mod choose;
#[path = "circle_model/choose_ladder.rs"]
mod choose_ladder;
#[path = "circle_model/compare.rs"]
mod compare;
#[path = "circle_model/keeping.rs"]
mod keeping;
#[path = "circle_model/laws.rs"]
mod laws;
#[path = "circle_model/laws_between.rs"]
mod laws_between;
#[path = "circle_model/laws_pairs.rs"]
mod laws_pairs;
#[path = "circle_model/laws_writing.rs"]
mod laws_writing;
#[path = "circle_model/ledger.rs"]
mod ledger;
#[path = "circle_model/model.rs"]
mod model;
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
#[path = "circle_model/porch.rs"]
mod porch;
#[path = "circle_model/probes.rs"]
mod probes;
#[path = "circle_model/probes_bell.rs"]
mod probes_bell;
#[path = "circle_model/probes_cards.rs"]
mod probes_cards;
#[path = "circle_model/probes_floor.rs"]
mod probes_floor;
#[path = "circle_model/probes_pairs.rs"]
mod probes_pairs;
#[path = "circle_model/probes_writing.rs"]
mod probes_writing;
#[path = "circle_model/run.rs"]
mod run;
#[path = "circle_model/signing.rs"]
mod signing;
#[path = "circle_model/steps.rs"]
mod steps;
#[path = "circle_model/timers.rs"]
mod timers;
#[path = "circle_model/walk.rs"]
mod walk;

use afterglow::circle::refusal::Refusal;
use laws::{LAWS, Law};
use run::FINDINGS;

macro_rules! each_law {
    ($($law:ident)*) => { $(
        #[test]
        fn $law() {
            let failure = FINDINGS.failures.iter().find(|(law, _)| *law == Law::$law);
            assert!(failure.is_none(), "{}", failure.map_or("", |(_, told)| told));
            assert!(FINDINGS.tally.0[Law::$law as usize] > 0, "not measured");
        }
    )* };
}

each_law! {
    the_rules_answer_as_the_model_does
    the_circle_is_as_the_model_says
    at_most_one_holder_and_none_in_silence_or_writing
    in_a_standstill_the_holder_stays_and_the_clock_stands
    only_the_holder_or_a_facilitator_moves_the_piece
    everyone_here_is_offered_a_turn_once_before_anyone_gets_a_second
    nobody_enters_while_someone_holds_the_piece
    open_is_left_only_through_closing
    without_a_facilitator_an_open_room_is_held
    a_place_lasts_until_release
    nobody_is_admitted_without_the_current_agreements
    the_same_command_twice_is_done_once_with_the_same_answer
    replaying_the_log_gives_the_durable_part_of_the_live_state
    every_command_in_every_state_is_answered_and_nothing_panics
    a_tick_late_early_twice_or_after_an_hour_ends_in_the_same_state
    sizes_stay_in_limits
    no_round_is_stuck
    left_alone_a_gathering_ends_by_itself
    what_can_offers_is_accepted_and_nothing_else
    a_signal_is_accepted_in_every_state
    leaving_is_possible_in_every_state
    words_come_only_from_the_holder_in_a_moving_room
    the_piece_is_never_lost
    whoever_takes_the_piece_is_here
    whoever_is_here_is_connected
    nobody_takes_a_second_turn_in_the_centre_before_others_had_their_chance
    every_turn_has_a_name_of_its_own
    no_two_steps_have_one_number
    whoever_stays_has_every_key_that_holds_after_a_removal
    a_removed_person_never_gets_a_key_or_a_seat_again
    words_under_a_key_that_was_renewed_are_never_accepted
    what_is_named_and_what_is_erased_are_all_that_ever_came_each_once
    a_door_is_named_by_nobody_once_it_is_of_no_use
    the_order_changes_only_between_rounds
    the_closing_and_the_last_part_keep_their_minutes
    raised_hands_have_the_piece_in_their_order
    nobody_stays_longer_than_everyone_here_agreed_to
    what_somebody_keeps_is_changed_by_them_alone
    nothing_goes_by_itself_before_its_day_or_while_a_gathering_runs
    no_edit_of_a_step_or_an_entry_is_lost_to_an_older_one
    no_words_of_a_writing_time_are_shown_before_it_is_over
    what_was_not_decided_is_not_there
    everyone_comes_back_from_pairs_to_exactly_their_seat
    nobody_is_left_alone_in_pairs_while_there_is_company
    what_happens_in_a_pair_is_told_to_nobody_else
    pairs_are_begun_and_ended_by_facilitators_and_time
    a_bell_is_rung_by_its_guardian_or_a_facilitator_where_time_goes_by
}

#[test]
fn every_law_was_looked_at_in_every_evening_that_allows_it() {
    println!(
        "{} evenings, {} dice, {:?} done, already done, refused; {:.1} s",
        FINDINGS.sequences, FINDINGS.commands, FINDINGS.cells.answers, FINDINGS.seconds
    );
    for law in LAWS {
        println!("{:>9} {law:?}", FINDINGS.tally.0[*law as usize]);
    }
}

#[test]
fn every_refusal_is_heard() {
    let missing: Vec<_> = Refusal::ALL.iter().filter(|refusal| !FINDINGS.cells.refusals.contains(refusal)).collect();
    assert!(missing.is_empty(), "never heard: {missing:?}");
}

#[test]
fn nearly_every_reachable_cell_is_reached() {
    assert!(FINDINGS.sequences >= 20_000, "not measured: {} evenings are too few", FINDINGS.sequences);
    let golden = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/cells.txt");
    let written = FINDINGS.cells.written();
    if std::env::var_os("AFTERGLOW_WRITE_GOLDEN").is_some() {
        std::fs::write(&golden, &written).expect("the golden list can be written");
    }
    let known = cells::listed(&std::fs::read_to_string(&golden).expect("the golden list can be read"));
    let reached = cells::listed(&written);
    let missing: Vec<_> = known.difference(&reached).collect();
    let new = reached.difference(&known).count();
    println!("{} of {} cells, {new} new", known.len() - missing.len(), known.len());
    assert!(missing.len() * 50 <= known.len(), "{} of {} cells not reached: {missing:#?}", missing.len(), known.len());
}
