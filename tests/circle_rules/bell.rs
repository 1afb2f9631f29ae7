//! The bell calls everyone to pause and breathe: the clock stands, and nobody loses the piece by it.
use super::evening::{Done, Evening, SECOND};
use afterglow::circle::agenda::SegmentKind;
use afterglow::circle::command::bell::{Guard, Ring};
use afterglow::circle::command::doors::StepSomeoneOut;
use afterglow::circle::command::pairs::{BeginPairs, Together};
use afterglow::circle::command::writing_time::BeginWriting;
use afterglow::circle::command::{Aside, Command, EmergencyEnd};
use afterglow::circle::ids::{BellId, PairsId, WritingId};
use afterglow::circle::lens::{self, Lane};
use afterglow::circle::limits::{BELL, BELLS_MAX, OFFER_LAPSES_AFTER};
use afterglow::circle::refusal::Refusal;
use serde_json::{Value, json};

const THREE: &[&str] = &["wren", "amaro", "juniper"];

fn rings(evening: &mut Evening, name: &'static str) -> Done {
    let bell = BellId(evening.fresh());
    rings_this(evening, name, bell)
}

fn rings_this(evening: &mut Evening, name: &'static str, bell: BellId) -> Done {
    let gathering = evening.gathering();
    evening.does(name, &Command::Ring(Ring { gathering, bell }))
}

fn guards(evening: &mut Evening, by: &'static str, name: &'static str, on: bool) -> Done {
    let (gathering, person) = (evening.gathering(), evening.person(name));
    evening.does(by, &Command::Guard(Guard { gathering, person, on }))
}

fn ring_lane(evening: &Evening) -> Value {
    lens::view(&evening.circle, Lane::Ring)["gathering"].clone()
}

fn sounds(evening: &Evening) -> bool {
    ring_lane(evening).get("bell").is_some()
}

/// A round in which Wren has the piece.
fn in_a_turn() -> Evening {
    let mut evening = Evening::in_council(THREE);
    evening.begins_round().unwrap();
    evening.takes("wren").unwrap();
    evening
}

#[test]
fn while_it_sounds_the_clock_stands_and_then_goes_on_by_itself() {
    let mut evening = in_a_turn();
    evening.passes(7 * SECOND);
    let before = evening.gathering_time();
    rings(&mut evening, "dara").unwrap();
    evening.passes(BELL - 1);
    assert!(sounds(&evening));
    assert_eq!(evening.gathering_time(), before);
    assert_eq!(ring_lane(&evening)["clock"], json!({ "runs": false, "at": before }));
    evening.passes(1);
    assert!(!sounds(&evening));
    evening.passes(3 * SECOND);
    assert_eq!(evening.gathering_time(), before + 3 * SECOND);
}

#[test]
fn whoever_has_the_piece_keeps_it_and_may_go_on_while_it_sounds() {
    let mut evening = in_a_turn();
    let turn = evening.turn();
    rings(&mut evening, "dara").unwrap();
    assert_eq!(evening.turn(), turn);
    assert!(evening.shares("wren", turn).unwrap() > 0);
    evening.puts_down("wren").unwrap();
    assert!(sounds(&evening));
    evening.takes("amaro").unwrap();
}

#[test]
fn an_offer_waits_as_long_as_it_sounds() {
    let mut evening = Evening::in_council(THREE);
    evening.begins_round().unwrap();
    let turn = evening.turn();
    evening.passes(OFFER_LAPSES_AFTER - 1);
    rings(&mut evening, "dara").unwrap();
    evening.passes(BELL);
    assert_eq!(evening.turn(), turn, "it lapses only when the time itself is over");
    evening.passes(1);
    assert_ne!(evening.turn(), turn);
}

#[test]
fn it_is_rung_by_those_who_hold_the_circle_and_by_its_guardian() {
    let mut evening = in_a_turn();
    assert_eq!(rings(&mut evening, "amaro"), Err(Refusal::NotAGuardian));
    guards(&mut evening, "dara", "amaro", true).unwrap();
    assert_eq!(ring_lane(&evening)["guardians"], json!([evening.person("amaro")]));
    assert_eq!(evening.own_lane("amaro")["can"]["ring"], json!(evening.gathering()));
    assert_eq!(evening.own_lane("juniper")["can"].get("ring"), None);
    rings(&mut evening, "amaro").unwrap();
    assert!(sounds(&evening));
    assert_eq!(evening.own_lane("amaro")["can"].get("ring"), None, "it sounds already");
    evening.passes(BELL);
    guards(&mut evening, "dara", "amaro", false).unwrap();
    assert_eq!(ring_lane(&evening).get("guardians"), None);
    assert_eq!(rings(&mut evening, "amaro"), Err(Refusal::NotAGuardian));
    assert_eq!(rings(&mut evening, "juniper"), Err(Refusal::NotAGuardian));
}

#[test]
fn the_room_sees_no_difference_between_a_facilitators_bell_and_a_guardians() {
    let heard = |name: &'static str| {
        let mut evening = in_a_turn();
        guards(&mut evening, "dara", "amaro", true).unwrap();
        rings(&mut evening, name).unwrap();
        (ring_lane(&evening), ["wren", "amaro", "juniper"].map(|name| evening.own_lane(name)))
    };
    assert_eq!(heard("amaro"), heard("dara"));
}

#[test]
fn which_guardian_rang_it_is_told_to_nobody() {
    let told = |name: &'static str| {
        let mut evening = in_a_turn();
        guards(&mut evening, "dara", "amaro", true).unwrap();
        guards(&mut evening, "dara", "juniper", true).unwrap();
        rings(&mut evening, name).unwrap();
        let people = ["dara", "wren", "amaro", "juniper"];
        let own = people.map(|name| evening.own_lane(name));
        (ring_lane(&evening), lens::view(&evening.circle, Lane::Desk), own)
    };
    assert_eq!(told("amaro"), told("juniper"));
}

#[test]
fn ringing_twice_rings_once_and_whoever_rings_while_it_sounds_has_what_they_asked_for() {
    let mut evening = in_a_turn();
    let bell = BellId(evening.fresh());
    assert!(rings_this(&mut evening, "dara", bell).unwrap() > 0);
    evening.passes(BELL / 2);
    assert_eq!(rings_this(&mut evening, "dara", bell), Ok(0));
    assert_eq!(rings(&mut evening, "dara"), Ok(0));
    evening.passes(BELL / 2);
    assert!(!sounds(&evening), "a second one makes it no longer");
    assert_eq!(rings_this(&mut evening, "dara", bell), Ok(0));
    assert!(!sounds(&evening), "a stray repeat rings no more");
}

#[test]
fn somebody_guards_it_who_has_a_seat_and_at_most_two_do() {
    let mut evening = in_a_turn();
    assert_eq!(guards(&mut evening, "wren", "wren", true), Err(Refusal::FacilitatorsOnly));
    assert_eq!(guards(&mut evening, "wren", "amaro", false), Err(Refusal::FacilitatorsOnly));
    evening.knocks("noor").unwrap();
    assert_eq!(guards(&mut evening, "dara", "noor", true), Err(Refusal::NoSuchPerson));
    assert_eq!(guards(&mut evening, "dara", "dara", true), Ok(0), "whoever holds the circle rings it anyway");
    let desk = |evening: &Evening| lens::view(&evening.circle, Lane::Desk)["can"].get("guard").cloned();
    assert_eq!(desk(&evening), Some(json!(THREE.iter().map(|name| evening.person(name)).collect::<Vec<_>>())));
    guards(&mut evening, "dara", "wren", true).unwrap();
    assert_eq!(guards(&mut evening, "dara", "wren", true), Ok(0));
    guards(&mut evening, "dara", "amaro", true).unwrap();
    assert_eq!(desk(&evening), None);
    assert_eq!(guards(&mut evening, "dara", "juniper", true), Err(Refusal::EnoughGuardians));
    assert_eq!(evening.own_lane("wren")["can"]["lay_down_bell"], json!(evening.gathering()));
    guards(&mut evening, "wren", "wren", false).unwrap();
    assert_eq!(evening.own_lane("wren")["can"].get("lay_down_bell"), None);
    assert_eq!(guards(&mut evening, "wren", "wren", false), Ok(0));
    guards(&mut evening, "dara", "juniper", true).unwrap();
}

#[test]
fn whoever_guards_it_and_is_not_here_cannot_ring() {
    let mut evening = in_a_turn();
    guards(&mut evening, "dara", "amaro", true).unwrap();
    evening.steps_out("amaro");
    assert_eq!(rings(&mut evening, "amaro"), Err(Refusal::ComeBackFirst));
    assert_eq!(evening.own_lane("amaro")["can"].get("ring"), None);
    evening.comes_back("amaro");
    rings(&mut evening, "amaro").unwrap();
    evening.passes(BELL);
    let out = StepSomeoneOut { gathering: evening.gathering(), person: evening.person("amaro") };
    evening.does("dara", &Command::StepSomeoneOut(out)).unwrap();
    assert_eq!(rings(&mut evening, "amaro"), Err(Refusal::AskedOut));
}

#[test]
fn a_lost_line_does_not_take_the_bell_from_its_guardian_and_removal_does() {
    let mut evening = in_a_turn();
    guards(&mut evening, "dara", "amaro", true).unwrap();
    evening.loses("amaro");
    evening.restarts();
    evening.returns("dara");
    evening.returns("amaro");
    evening.resumes().unwrap();
    rings(&mut evening, "amaro").unwrap();
    evening.removes("amaro").unwrap();
    assert_eq!(ring_lane(&evening).get("guardians"), None);
    assert!(evening.room().bell.guardians.is_empty());
}

#[test]
fn what_stands_already_is_rung_by_nobody_and_a_pause_ends_the_bell() {
    let mut evening = in_a_turn();
    rings(&mut evening, "dara").unwrap();
    evening.pauses().unwrap();
    assert!(!sounds(&evening));
    assert_eq!(rings(&mut evening, "dara"), Err(Refusal::RoomIsPaused));
    assert_eq!(evening.own_lane("dara")["can"].get("ring"), None);
    evening.passes(2 * BELL);
    let before = evening.gathering_time();
    evening.resumes().unwrap();
    evening.passes(SECOND);
    assert_eq!(evening.gathering_time(), before + SECOND, "nothing of the bell is left");
}

#[test]
fn an_aside_of_the_last_facilitator_a_restart_and_every_closing_end_it() {
    let aside = |evening: &mut Evening| {
        let (gathering, person) = (evening.gathering(), evening.person("amaro"));
        evening.does("dara", &Command::Aside(Aside { gathering, person })).unwrap();
    };
    let gently = |evening: &mut Evening| {
        evening.closes_gently().unwrap();
    };
    let emergency = |evening: &mut Evening| {
        let gathering = evening.gathering();
        evening.does("dara", &Command::EmergencyEnd(EmergencyEnd { gathering })).unwrap();
    };
    for ends in [aside, gently, emergency, Evening::restarts] {
        let mut evening = in_a_turn();
        rings(&mut evening, "dara").unwrap();
        ends(&mut evening);
        assert!(!sounds(&evening));
    }
}

#[test]
fn it_is_rung_in_the_closing_and_while_everyone_writes_and_not_before_the_gathering_or_in_pairs() {
    let mut early = Evening::at_the_doors(THREE);
    assert_eq!(rings(&mut early, "dara"), Err(Refusal::NotOpen));
    guards(&mut early, "dara", "wren", true).unwrap();

    let mut closing = in_a_turn();
    closing.closes_gently().unwrap();
    rings(&mut closing, "dara").unwrap();
    assert!(sounds(&closing));

    let mut writing = Evening::in_segment(SegmentKind::Council, THREE);
    let (segment, name) = (writing.segment(), WritingId(writing.fresh()));
    let begin = BeginWriting { segment, writing: name, minutes: 5 };
    writing.does("dara", &Command::BeginWriting(begin)).unwrap();
    let until = ring_lane(&writing)["writing_time"]["until"].clone();
    rings(&mut writing, "dara").unwrap();
    writing.passes(BELL);
    assert_eq!(ring_lane(&writing)["writing_time"]["until"], until, "in the room's time, which stood");

    let mut pairs = Evening::on_a_call(SegmentKind::Council, THREE);
    let (segment, name) = (pairs.segment(), PairsId(pairs.fresh()));
    let (size, chosen, order) = (Together::Two, Vec::new(), Vec::new());
    pairs
        .does("dara", &Command::BeginPairs(BeginPairs { segment, pairs: name, minutes: 8, size, chosen, order }))
        .unwrap();
    assert_eq!(rings(&mut pairs, "dara"), Err(Refusal::PairsAreOn));
    assert_eq!(pairs.own_lane("dara")["can"].get("ring"), None);
}

#[test]
fn a_bell_of_a_facilitator_is_in_the_record_of_controls_and_all_are_counted() {
    let mut evening = in_a_turn();
    guards(&mut evening, "dara", "amaro", true).unwrap();
    let record = |evening: &Evening| evening.circle.record;
    let before = record(&evening);
    rings(&mut evening, "amaro").unwrap();
    assert_eq!(record(&evening), before, "no facilitator did anything");
    evening.passes(BELL);
    rings(&mut evening, "dara").unwrap();
    assert_ne!(record(&evening), before);
    assert_eq!(evening.room().controls.get("bell"), Some(&2));
}

#[test]
fn the_bell_is_rung_so_often_and_then_rests() {
    let mut evening = in_a_turn();
    for _ in 0..BELLS_MAX {
        rings(&mut evening, "dara").unwrap();
        evening.passes(BELL);
    }
    assert_eq!(rings(&mut evening, "dara"), Err(Refusal::OutOfBounds));
    assert_eq!(evening.own_lane("dara")["can"].get("ring"), None);
}
