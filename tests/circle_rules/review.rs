//! Review before release: what is shared waits for a facilitator's eyes, and the others do not know that it is there.
use super::evening::Evening;
use afterglow::circle::command::{Command, Pass};
use afterglow::circle::ids::ReflectionId;
use afterglow::circle::lens::{self, Lane};
use afterglow::circle::refusal::Refusal;
use serde_json::Value;

fn held_by(evening: &mut Evening, name: &'static str) -> ReflectionId {
    let turn = evening.turn();
    evening.shares(name, turn).unwrap();
    *evening.room().reflections.iter().find(|(_, shared)| shared.held).unwrap().0
}

fn what_the_others_see(evening: &Evening) -> Vec<Value> {
    let lanes = [Lane::Ring, Lane::Waiting, Lane::Member(evening.person("amaro"))];
    lanes.map(|lane| lens::view(&evening.circle, lane)).to_vec()
}

#[test]
fn what_is_held_is_for_its_author_and_the_desk() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    evening.takes("wren").unwrap();
    evening.holds_words(true);
    assert_eq!(evening.own_lane("amaro")["holds"], true, "everyone knows for whom to seal the next words");
    let before = what_the_others_see(&evening);
    let reflection = held_by(&mut evening, "wren").to_string();
    assert_eq!(what_the_others_see(&evening), before);
    assert!(evening.own_lane("wren")["held"].get(&reflection).is_some());
    assert!(lens::view(&evening.circle, Lane::Desk)["held"].get(&reflection).is_some());
}

#[test]
fn a_turn_with_held_words_ends_for_the_others_as_a_silent_one_does() {
    let turn = |speaks: bool| {
        let mut evening = Evening::in_council(&["wren", "amaro"]);
        evening.takes("wren").unwrap();
        evening.holds_words(true);
        if speaks {
            held_by(&mut evening, "wren");
        }
        let mut seen = what_the_others_see(&evening);
        evening.puts_down("wren").unwrap();
        seen.extend(what_the_others_see(&evening));
        evening.gives_on("amaro", Pass::Round).unwrap();
        seen.extend(what_the_others_see(&evening));
        seen
    };
    assert_eq!(turn(true), turn(false));
}

#[test]
fn words_that_are_released_appear_as_the_newest() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    evening.takes("wren").unwrap();
    evening.holds_words(true);
    let reflection = held_by(&mut evening, "wren");
    evening.holds_words(false);
    let turn = evening.turn();
    evening.shares("wren", turn).unwrap();
    let words = evening.room().reflections[&reflection].words;
    let other = evening.text();
    let wrong = Command::ReleaseWords { reflection, words: other };
    assert_eq!(evening.does("dara", &wrong), Err(Refusal::NoSuchReflection));
    let release = Command::ReleaseWords { reflection, words };
    assert_eq!(evening.does("wren", &release), Err(Refusal::FacilitatorsOnly));
    assert_eq!(evening.does("dara", &release), Ok(1));
    assert_eq!(evening.does("dara", &release), Ok(0), "done already");
    let shown = &lens::view(&evening.circle, Lane::Ring)["gathering"]["reflections"][reflection.to_string()];
    assert_eq!(shown["n"], 2);
    assert_eq!(evening.own_lane("wren").get("held"), None);
}

#[test]
fn what_is_held_moves_nobody_and_can_be_taken_back() {
    let mut evening = Evening::in_segment(afterglow::circle::agenda::SegmentKind::OpenCentre, &["wren", "amaro"]);
    evening.takes_from_centre("wren").unwrap();
    evening.holds_words(true);
    let reflection = held_by(&mut evening, "wren");
    assert_eq!(evening.is_moved_by("amaro", reflection), Err(Refusal::NoSuchReflection));
    let words = evening.room().reflections[&reflection].words;
    evening.takes_back_all("wren");
    assert!(evening.erased.contains(&words));
    assert_eq!(lens::view(&evening.circle, Lane::Desk)["held"], serde_json::json!({}));
}
