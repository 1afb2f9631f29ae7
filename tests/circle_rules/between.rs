//! Between gatherings: steps and the log, a person's own.
use super::evening::{Done, Evening};
use afterglow::circle::agenda::SegmentKind;
use afterglow::circle::command::between::{EraseStep, KeepStep, NotePractice, ShowStep};
use afterglow::circle::command::{Command, ServerCommand};
use afterglow::circle::ids::{BodyId, DeviceId, EntryId, StepId};
use afterglow::circle::keys::Under;
use afterglow::circle::lens::{self, Lane};
use afterglow::circle::limits;
use afterglow::circle::refusal::Refusal;
use uuid::Uuid;

const STEP: StepId = StepId(Uuid::from_u128(0x57e9));
const ENTRY: EntryId = EntryId(Uuid::from_u128(0xe477));

fn keeps(evening: &mut Evening, name: &'static str, step: StepId, version: u32) -> Result<BodyId, Refusal> {
    let words = evening.text();
    evening.does(name, &Command::KeepStep(KeepStep { step, version, words })).map(|_| words)
}

fn shows(evening: &mut Evening, name: &'static str, words: BodyId) -> Done {
    evening.does(name, &Command::ShowStep(ShowStep { step: STEP, words }))
}

fn notes(evening: &mut Evening, name: &'static str, counter: u32, device: u128) -> Result<(usize, BodyId), Refusal> {
    let (words, device) = (evening.text(), DeviceId(Uuid::from_u128(device)));
    let noted = NotePractice { entry: ENTRY, counter, device, words };
    evening.does(name, &Command::NotePractice(noted)).map(|done| (done, words))
}

fn sees(evening: &Evening, name: &'static str, text: BodyId) -> bool {
    evening.own_lane(name)["bodies"].get(text.to_string()).is_some()
}

#[test]
fn a_step_is_its_owners_alone_until_they_show_it_and_again_once_it_is_kept_anew() {
    let mut evening = Evening::in_segment(SegmentKind::Welcome, &["wren", "amaro"]);
    let first = keeps(&mut evening, "wren", STEP, 1).unwrap();
    assert!(sees(&evening, "wren", first));
    assert!(!sees(&evening, "amaro", first) && !sees(&evening, "dara", first));
    let wren = evening.person("wren").to_string();
    let desk = lens::view(&evening.circle, Lane::Desk);
    assert_eq!(desk["with_a_step"][0], wren, "that somebody has a step");
    assert!(!desk.to_string().contains(&first.to_string()), "and not what it says");

    assert_eq!(shows(&mut evening, "wren", first), Ok(1));
    assert_eq!(shows(&mut evening, "wren", first), Ok(0), "once");
    assert!(sees(&evening, "amaro", first) && sees(&evening, "dara", first));
    assert_eq!(evening.own_lane("amaro")["shown_steps"][&wren]["steps"][STEP.to_string()], first.to_string());
    assert_eq!(evening.own_lane("amaro")["bodies"][first.to_string()], false, "without the wraps that are wren's");

    let second = keeps(&mut evening, "wren", STEP, 2).unwrap();
    assert!(evening.erased.contains(&first), "nobody can be sent it again");
    assert!(evening.own_lane("amaro").get("shown_steps").is_none());
    assert!(sees(&evening, "wren", second) && !sees(&evening, "amaro", second));
    assert_eq!(shows(&mut evening, "wren", first), Err(Refusal::StepMoved));
}

#[test]
fn the_ring_and_the_lobby_never_learn_of_it() {
    let seen = |keeps_one: bool| {
        let mut evening = Evening::in_segment(SegmentKind::Welcome, &["wren", "amaro"]);
        if keeps_one {
            let words = keeps(&mut evening, "wren", STEP, 1).unwrap();
            shows(&mut evening, "wren", words).unwrap();
            notes(&mut evening, "wren", 1, 1).unwrap();
        }
        [Lane::Ring, Lane::Waiting].map(|lane| lens::view(&evening.circle, lane))
    };
    assert_eq!(seen(true), seen(false));
}

#[test]
fn of_two_devices_that_change_a_step_at_once_the_later_is_told_and_nothing_is_lost() {
    let mut evening = Evening::at_the_doors(&["wren"]);
    let first = keeps(&mut evening, "wren", STEP, 1).unwrap();
    let again = Command::KeepStep(KeepStep { step: STEP, version: 1, words: first });
    assert_eq!(evening.does("wren", &again), Ok(0), "sent twice, kept once");
    let second = keeps(&mut evening, "wren", STEP, 2).unwrap();
    assert_eq!(keeps(&mut evening, "wren", STEP, 2), Err(Refusal::StepMoved));
    assert_eq!(evening.own_lane("wren")["steps"][STEP.to_string()]["words"], second.to_string());
    assert_eq!(keeps(&mut evening, "wren", STEP, 4), Err(Refusal::StepMoved));
    assert_eq!(keeps(&mut evening, "wren", StepId(evening_id(7)), 2), Err(Refusal::StepMoved), "or it was erased");
}

const fn evening_id(n: u128) -> Uuid {
    Uuid::from_u128(0xabc_0000 + n)
}

#[test]
fn two_steps_are_shown_at_once_and_forty_kept() {
    let mut evening = Evening::at_the_doors(&["wren"]);
    for n in 0..limits::STEPS_MAX {
        keeps(&mut evening, "wren", StepId(evening_id(n as u128)), 1).unwrap();
    }
    assert_eq!(keeps(&mut evening, "wren", STEP, 1), Err(Refusal::OutOfBounds));
    let steps: Vec<_> =
        evening.circle.own[&evening.person("wren")].steps.iter().map(|(&id, s)| (id, s.words)).collect();
    let mut show = |n: usize| {
        let (step, words) = steps[n];
        evening.does("wren", &Command::ShowStep(ShowStep { step, words }))
    };
    assert_eq!((show(0), show(1), show(2)), (Ok(1), Ok(1), Err(Refusal::EnoughShown)));
}

#[test]
fn showing_needs_the_circles_key_that_holds_and_keeping_needs_none() {
    let mut evening = Evening::at_the_doors(&["wren"]);
    evening.under = Under { circle: Some(7), ..Under::default() };
    let words = evening.text();
    let kept = Command::KeepStep(KeepStep { step: STEP, version: 1, words });
    evening.under = Under::default();
    assert_eq!(evening.does("wren", &kept), Ok(1));
    evening.under = Under { circle: Some(7), ..Under::default() };
    assert_eq!(shows(&mut evening, "wren", words), Err(Refusal::KeysRenewed));
}

#[test]
fn the_latest_edit_of_a_day_stands_in_whatever_order_two_devices_send_theirs() {
    let edits = [(1, 2), (2, 1), (2, 3), (1, 3)];
    let mut ends = Vec::new();
    for rotated in 0..edits.len() {
        let mut evening = Evening::at_the_doors(&["wren"]);
        let mut order = edits;
        order.rotate_left(rotated);
        for (counter, device) in order {
            notes(&mut evening, "wren", counter, device).unwrap();
            assert_eq!(notes(&mut evening, "wren", counter, device).map(|(done, _)| done), Ok(0), "once");
        }
        let wren = evening.person("wren");
        let log = &evening.circle.own[&wren].log;
        assert_eq!(log.len(), 1, "one day is one entry");
        ends.push((log[&ENTRY].counter, log[&ENTRY].device));
    }
    assert!(ends.iter().all(|end| *end == (2, DeviceId(Uuid::from_u128(3)))), "{ends:?}");
}

#[test]
fn the_log_is_seen_by_nobody_else_and_while_a_gathering_runs_not_loaded() {
    let mut evening = Evening::at_the_doors(&["wren", "amaro"]);
    let (_, words) = notes(&mut evening, "wren", 1, 1).unwrap();
    assert!(!sees(&evening, "wren", words), "a phone has other things to load");
    evening.goes_through_to_release();
    assert!(sees(&evening, "wren", words));
    for lane in [Lane::Ring, Lane::Desk, Lane::Waiting, Lane::Member(evening.person("amaro"))] {
        let view = lens::view(&evening.circle, lane).to_string();
        assert!(!view.contains(&words.to_string()) && !view.contains(&ENTRY.to_string()), "{lane:?}");
    }
}

#[test]
fn the_log_closes_twelve_weeks_after_the_last_gathering_and_opens_when_another_is_planned() {
    let mut evening = Evening::at_the_doors(&["wren"]);
    evening.goes_through_to_release();
    let closes = evening.own_lane("wren")["log_closes"].as_u64().unwrap();
    let released = evening.circle.past.back().unwrap().released_at;
    assert_eq!(closes, released + 84 * 24 * 60 * 60_000);
    evening.days_pass(83);
    notes(&mut evening, "wren", 1, 1).unwrap();
    evening.days_pass(1);
    assert_eq!(notes(&mut evening, "wren", 2, 1), Err(Refusal::LogClosed));
    assert_eq!(notes(&mut evening, "wren", 1, 1).map(|(done, _)| done), Ok(0), "what is in it stays");
    keeps(&mut evening, "wren", STEP, 1).unwrap();
    evening.plans_another();
    assert!(evening.own_lane("wren").get("log_closes").is_none());
    notes(&mut evening, "wren", 2, 1).unwrap();
}

#[test]
fn erasing_a_step_takes_its_days_along_and_erasing_oneself_takes_everything() {
    let mut evening = Evening::at_the_doors(&["wren"]);
    let step = keeps(&mut evening, "wren", STEP, 1).unwrap();
    let (_, day) = notes(&mut evening, "wren", 1, 1).unwrap();
    let other = EntryId(evening_id(9));
    let gone = Command::EraseStep(EraseStep { step: STEP, entries: vec![ENTRY, ENTRY, other] });
    assert_eq!(evening.does("wren", &gone), Ok(1));
    assert!(evening.erased.contains(&step) && evening.erased.contains(&day));
    assert_eq!(evening.does("wren", &gone), Ok(0));

    let step = keeps(&mut evening, "wren", STEP, 1).unwrap();
    let (_, day) = notes(&mut evening, "wren", 1, 1).unwrap();
    let person = evening.person("wren");
    evening.brings(&ServerCommand::EraseMe { person }).unwrap();
    assert!(evening.erased.contains(&step) && evening.erased.contains(&day));
    assert!(!evening.circle.own.contains_key(&person));
}

#[test]
fn whoever_only_knocked_keeps_nothing_here() {
    let mut evening = Evening::at_the_doors(&[]);
    evening.knocks("wren").unwrap();
    assert_eq!(keeps(&mut evening, "wren", STEP, 1), Err(Refusal::NoSeat));
    assert!(evening.own_lane("wren")["can"].get("keep_step").is_none());
    assert_eq!(notes(&mut evening, "wren", 1, 1), Err(Refusal::NoSeat));
    evening.admits("wren").unwrap();
    assert_eq!(evening.own_lane("wren")["can"]["keep_step"], true);
    keeps(&mut evening, "wren", STEP, 1).unwrap();
}

#[test]
fn a_step_is_erased_with_as_many_entries_as_a_log_has_and_no_more() {
    let mut evening = Evening::at_the_doors(&["wren"]);
    keeps(&mut evening, "wren", STEP, 1).unwrap();
    let entries = |count: usize| (0..count).map(|n| EntryId(Uuid::from_u128(0xe0_0000 + n as u128))).collect();
    let erase = |count| Command::EraseStep(EraseStep { step: STEP, entries: entries(count) });
    assert_eq!(evening.does("wren", &erase(limits::LOG_MAX + 1)), Err(Refusal::OutOfBounds));
    assert_eq!(evening.does("wren", &erase(limits::LOG_MAX)), Ok(1));
}
