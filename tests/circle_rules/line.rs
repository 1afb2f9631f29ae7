//! The private line and what facilitators write among themselves.
use super::evening::Evening;
use afterglow::circle::command::{Command, TellDesk, Write};
use afterglow::circle::ids::BodyId;
use afterglow::circle::lens::{self, Lane};
use afterglow::circle::limits::LINE_KEPT;
use afterglow::circle::refusal::Refusal;
use serde_json::Value;

fn writes(evening: &mut Evening, who: &'static str, with: &'static str) -> Result<BodyId, Refusal> {
    let (with, words) = (evening.person(with), evening.text());
    evening.does(who, &Command::Write(Write { with, words })).map(|_| words)
}

fn desk(evening: &Evening) -> Value {
    lens::view(&evening.circle, Lane::Desk)
}

#[test]
fn one_person_and_the_desk_write_to_each_other_and_nobody_else_learns_of_it() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    let before = (lens::view(&evening.circle, Lane::Ring), evening.own_lane("amaro"));
    let one = writes(&mut evening, "wren", "wren").unwrap();
    let wren = evening.person("wren").to_string();
    assert_eq!(desk(&evening)["lines"][&wren]["waits"], true);
    let other = writes(&mut evening, "dara", "wren").unwrap();
    let order = serde_json::json!([one, other]);
    assert_eq!(desk(&evening)["lines"][&wren]["order"], order);
    assert!(desk(&evening)["lines"][&wren]["waits"].is_null(), "answered");
    assert_eq!(evening.own_lane("wren")["line"]["order"], order);
    assert_eq!(evening.own_lane("wren")["bodies"][other.to_string()], true);
    assert_eq!((lens::view(&evening.circle, Lane::Ring), evening.own_lane("amaro")), before);
}

#[test]
fn what_somebody_wrote_waits_until_a_facilitator_answers_or_has_seen_it() {
    let mut evening = Evening::in_council(&["wren"]);
    let person = evening.person("wren");
    let waits = |evening: &Evening| desk(evening)["lines"][person.to_string()]["waits"] == true;
    writes(&mut evening, "wren", "wren").unwrap();
    assert!(waits(&evening));
    assert_eq!(evening.does("dara", &Command::AnswerSignal { person, settled: false }), Ok(1));
    assert!(!waits(&evening));
    assert_eq!(evening.does("dara", &Command::AnswerSignal { person, settled: false }), Ok(0));
}

#[test]
fn nobody_writes_on_anothers_line_and_nobody_privately_to_a_facilitator_as_one() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    assert_eq!(writes(&mut evening, "wren", "amaro"), Err(Refusal::NoSuchPerson));
    assert_eq!(writes(&mut evening, "dara", "dara"), Err(Refusal::NoSuchPerson));
    evening.knocks("juniper").unwrap();
    assert_eq!(writes(&mut evening, "juniper", "juniper"), Err(Refusal::NoSuchPerson), "who waits has the door");
}

#[test]
fn the_same_words_twice_are_written_once_and_nobody_else_takes_their_name() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    let words = writes(&mut evening, "wren", "wren").unwrap();
    let again = |with| Command::Write(Write { with, words });
    let (wren, amaro) = (evening.person("wren"), evening.person("amaro"));
    assert_eq!(evening.does("wren", &again(wren)), Ok(0));
    assert_eq!(evening.does("amaro", &again(amaro)), Err(Refusal::IdTaken));
}

#[test]
fn a_line_works_in_a_pause_and_outside_and_keeps_only_the_latest() {
    let mut evening = Evening::in_council(&["wren"]);
    evening.pauses().unwrap();
    evening.steps_out("wren");
    for _ in 0..LINE_KEPT + 3 {
        writes(&mut evening, "wren", "wren").unwrap();
    }
    assert_eq!(evening.own_lane("wren")["line"]["order"].as_array().unwrap().len(), LINE_KEPT);
}

#[test]
fn everything_written_is_gone_at_the_release_and_with_whoever_is_removed() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    for name in ["wren", "amaro"] {
        writes(&mut evening, name, name).unwrap();
    }
    evening.removes("amaro").unwrap();
    let words = evening.text();
    evening.does("dara", &Command::TellDesk(TellDesk { words })).unwrap();
    assert_eq!(
        (evening.circle.fleeting.lines.len(), desk(&evening)["back"]["order"].as_array().unwrap().len()),
        (1, 1)
    );
    evening.closes_gently().unwrap();
    evening.goes_through_to_release();
    assert_eq!(evening.circle.fleeting.written().count(), 0);
}

#[test]
fn what_facilitators_write_among_themselves_is_theirs_alone() {
    let mut evening = Evening::in_council(&["wren"]);
    let before = (lens::view(&evening.circle, Lane::Ring), evening.own_lane("wren"));
    let told = Command::TellDesk(TellDesk { words: evening.text() });
    assert_eq!(evening.does("wren", &told), Err(Refusal::FacilitatorsOnly));
    assert_eq!(evening.does("dara", &told), Ok(1));
    assert_eq!(evening.does("dara", &told), Ok(0));
    assert_eq!((lens::view(&evening.circle, Lane::Ring), evening.own_lane("wren")), before);
}
