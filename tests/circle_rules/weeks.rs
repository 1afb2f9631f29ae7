//! The weeks after an experience: a person's own, and what of them the facilitators may know.
use super::evening::{Done, Evening};
use afterglow::circle::agenda::SegmentKind;
use afterglow::circle::command::between::KeepStep;
use afterglow::circle::command::weeks::{HideWeeks, KeepWeeks, ShowWeeks};
use afterglow::circle::command::{Command, ServerCommand};
use afterglow::circle::ids::{BodyId, StepId};
use afterglow::circle::keys::Under;
use afterglow::circle::lens::{self, Lane};
use afterglow::circle::refusal::Refusal;
use serde_json::json;
use uuid::Uuid;

fn keeps(evening: &mut Evening, name: &'static str, version: u32) -> Result<BodyId, Refusal> {
    let words = evening.text();
    evening.does(name, &Command::KeepWeeks(KeepWeeks { version, words: Some(words) })).map(|_| words)
}

fn erases(evening: &mut Evening, name: &'static str, version: u32) -> Done {
    evening.does(name, &Command::KeepWeeks(KeepWeeks { version, words: None }))
}

fn shows(evening: &mut Evening, name: &'static str) -> Result<BodyId, Refusal> {
    let words = evening.text();
    evening.does(name, &Command::ShowWeeks(ShowWeeks { words })).map(|_| words)
}

fn hides(evening: &mut Evening, name: &'static str, words: BodyId) -> Done {
    evening.does(name, &Command::HideWeeks(HideWeeks { words }))
}

fn is_in(evening: &Evening, lane: Lane, text: BodyId) -> bool {
    lens::view(&evening.circle, lane).to_string().contains(&text.to_string())
}

#[test]
fn what_somebody_keeps_of_their_weeks_is_in_no_lane_but_theirs() {
    let mut evening = Evening::in_segment(SegmentKind::Welcome, &["wren", "amaro"]);
    let words = keeps(&mut evening, "wren", 1).unwrap();
    let wren = evening.person("wren");
    assert_eq!(evening.own_lane("wren")["weeks"], json!({"version": 1, "words": words.to_string()}));
    assert_eq!(evening.own_lane("wren")["bodies"][words.to_string()], true);
    for lane in [Lane::Ring, Lane::Waiting, Lane::Desk, Lane::Member(evening.person("amaro"))] {
        assert!(!is_in(&evening, lane, words), "{lane:?}");
        assert!(lens::view(&evening.circle, lane).get("weeks").is_none_or(|weeks| *weeks == json!({})), "{lane:?}");
    }
    assert!(is_in(&evening, Lane::Member(wren), words));
}

#[test]
fn of_two_devices_the_later_one_is_told_and_a_command_that_comes_twice_is_done_once() {
    let mut evening = Evening::at_the_doors(&["wren"]);
    let first = keeps(&mut evening, "wren", 1).unwrap();
    let again = Command::KeepWeeks(KeepWeeks { version: 1, words: Some(first) });
    assert_eq!(evening.does("wren", &again), Ok(0));
    assert_eq!(keeps(&mut evening, "wren", 1), Err(Refusal::WeeksMoved), "another device, which saw nothing yet");
    assert_eq!(keeps(&mut evening, "wren", 3), Err(Refusal::WeeksMoved));
    keeps(&mut evening, "wren", 2).unwrap();
    assert!(evening.erased.contains(&first), "the text before is gone");
}

#[test]
fn the_facilitators_see_the_dates_that_are_shown_until_they_are_taken_back() {
    let mut evening = Evening::at_the_doors(&["wren", "amaro"]);
    let kept = keeps(&mut evening, "wren", 1).unwrap();
    let dates = shows(&mut evening, "wren").unwrap();
    let wren = evening.person("wren").to_string();
    let desk = lens::view(&evening.circle, Lane::Desk);
    assert_eq!(desk["weeks"], json!({(wren): dates.to_string()}));
    assert_eq!(desk["bodies"][dates.to_string()], true);
    assert!(!desk.to_string().contains(&kept.to_string()), "and nothing else of it");
    for lane in [Lane::Ring, Lane::Waiting, Lane::Member(evening.person("amaro"))] {
        assert!(!is_in(&evening, lane, dates), "{lane:?}");
    }
    assert_eq!(evening.own_lane("wren")["weeks"]["shown"], dates.to_string());

    let later = shows(&mut evening, "wren").unwrap();
    assert!(evening.erased.contains(&dates), "another one stands in its place");
    assert_eq!(hides(&mut evening, "wren", dates), Ok(0), "that one is shown no longer");
    assert_eq!(hides(&mut evening, "wren", later), Ok(1));
    assert_eq!(hides(&mut evening, "wren", later), Ok(0));
    assert!(evening.erased.contains(&later));
    assert_eq!(lens::view(&evening.circle, Lane::Desk)["weeks"], json!({}));
}

#[test]
fn erasing_ones_weeks_takes_back_what_was_shown_and_the_count_goes_on() {
    let mut evening = Evening::at_the_doors(&["wren"]);
    assert_eq!(erases(&mut evening, "wren", 1), Ok(0), "nothing was there");
    let kept = keeps(&mut evening, "wren", 1).unwrap();
    let dates = shows(&mut evening, "wren").unwrap();
    assert_eq!(erases(&mut evening, "wren", 2), Ok(2));
    assert!(evening.erased.contains(&kept) && evening.erased.contains(&dates));
    assert_eq!(evening.own_lane("wren")["weeks"], json!({"version": 2}));
    assert_eq!(shows(&mut evening, "wren"), Err(Refusal::WeeksMoved), "a device that did not know brings nothing back");
    assert_eq!(keeps(&mut evening, "wren", 1), Err(Refusal::WeeksMoved), "nor does one that was offline");
    keeps(&mut evening, "wren", 3).unwrap();
}

#[test]
fn weeks_go_with_whoever_erases_themselves_or_is_removed() {
    let mut evening = Evening::at_the_doors(&["wren", "amaro"]);
    let all = ["wren", "amaro"].map(|name| (keeps(&mut evening, name, 1).unwrap(), shows(&mut evening, name).unwrap()));
    let [wren, amaro] = ["wren", "amaro"].map(|name| evening.person(name));
    evening.brings(&ServerCommand::EraseMe { person: wren }).unwrap();
    evening.removes("amaro").unwrap();
    for (kept, dates) in all {
        assert!(evening.erased.contains(&kept) && evening.erased.contains(&dates));
    }
    assert!(!evening.circle.own.contains_key(&wren) && !evening.circle.own.contains_key(&amaro));
    assert_eq!(lens::view(&evening.circle, Lane::Desk)["weeks"], json!({}));
}

#[test]
fn whoever_only_knocked_keeps_no_weeks_here() {
    let mut evening = Evening::at_the_doors(&[]);
    evening.knocks("wren").unwrap();
    assert_eq!(keeps(&mut evening, "wren", 1), Err(Refusal::NoSeat));
    assert_eq!(shows(&mut evening, "wren"), Err(Refusal::NoSeat));
    assert!(evening.own_lane("wren").get("to_come").is_none(), "nor learns more than the next date");
}

#[test]
fn dates_for_a_desk_whose_keys_are_old_are_sealed_again() {
    let mut evening = Evening::at_the_doors(&["wren"]);
    keeps(&mut evening, "wren", 1).unwrap();
    evening.under = Under { desk: Some(7), ..Under::default() };
    assert_eq!(shows(&mut evening, "wren"), Err(Refusal::KeysRenewed));
    evening.under = Under { desk: Some(1), ..Under::default() };
    shows(&mut evening, "wren").unwrap();
}

#[test]
fn between_gatherings_everyone_is_told_where_they_were_and_what_is_to_come() {
    let mut evening = Evening::at_the_doors(&["wren", "amaro"]);
    assert!(evening.own_lane("wren").get("been_at").is_none(), "while one is on there is only that");
    evening.goes_through_to_release();
    evening.plans_another();
    let past = evening.circle.past.back().unwrap().clone();
    assert_eq!(evening.own_lane("wren")["been_at"], json!({"1": past.planned_at}));
    let next = evening.own_lane("wren")["circle"]["next"].clone();
    assert_eq!(evening.own_lane("wren")["to_come"], json!({"2": next["at"]}));
    evening.knocks("kestrel").unwrap();
    evening.admits("kestrel").unwrap();
    assert!(evening.own_lane("kestrel").get("been_at").is_none(), "they were at none");
}

#[test]
fn the_desk_is_told_how_many_steps_there_are_and_how_many_were_kept_anew() {
    let mut evening = Evening::at_the_doors(&["wren", "amaro"]);
    assert_eq!(lens::view(&evening.circle, Lane::Desk)["steps"], json!({"named": 0, "reviewed": 0}));
    let step = |evening: &mut Evening, name: &'static str, n: u128, version: u32| {
        let words = evening.text();
        let step = StepId(Uuid::from_u128(0x57e0 + n));
        evening.does(name, &Command::KeepStep(KeepStep { step, version, words })).unwrap();
    };
    step(&mut evening, "wren", 1, 1);
    step(&mut evening, "wren", 2, 1);
    step(&mut evening, "amaro", 3, 1);
    step(&mut evening, "amaro", 3, 2);
    assert_eq!(lens::view(&evening.circle, Lane::Desk)["steps"], json!({"named": 3, "reviewed": 1}));
}
