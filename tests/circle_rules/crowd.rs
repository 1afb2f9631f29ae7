//! How many came: fourteen, or one alone; and two of one name.
use super::evening::{Done, Evening, SECOND};
use afterglow::circle::agenda::SegmentKind;
use afterglow::circle::command::Command;
use afterglow::circle::command::doors::TellFull;
use afterglow::circle::command::floor::Reseat;
use afterglow::circle::ids::PersonId;
use afterglow::circle::lens::{self, Lane};
use afterglow::circle::refusal::Refusal;
use serde_json::{Value, json};

const TWELVE: [&str; 12] =
    ["wren", "amaro", "juniper", "sol", "theo", "marlow", "robin", "noor", "ash", "linden", "yael", "bo"];

fn desk(evening: &Evening) -> Value {
    lens::view(&evening.circle, Lane::Desk)
}

fn tells_full(evening: &mut Evening, name: &'static str, on: bool) -> Done {
    let (gathering, person) = (evening.gathering(), evening.person(name));
    evening.does("dara", &Command::TellFull(TellFull { gathering, person, on }))
}

/// Twelve sit and two wait.
fn fourteen() -> Evening {
    let mut evening = Evening::at_the_doors(&TWELVE);
    for name in ["ines", "kit"] {
        evening.knocks(name).unwrap();
        evening.passes(SECOND);
    }
    evening
}

fn ids(evening: &Evening, names: &[&'static str]) -> Vec<String> {
    names.iter().map(|name| evening.person(name).0.to_string()).collect()
}

#[test]
fn above_twelve_the_desk_is_told_what_it_means_before_anybody_is_let_in() {
    let mut evening = Evening::at_the_doors(&TWELVE[..11]);
    evening.knocks("bo").unwrap();
    assert_eq!(desk(&evening).get("crowd"), None, "twelve are what a circle holds well");
    evening.knocks("ines").unwrap();
    evening.knocks("kit").unwrap();
    let crowd = &desk(&evening)["crowd"];
    assert_eq!((&crowd["people"], &crowd["instead"]), (&json!(14), &json!(12)));
    let council = evening.part(SegmentKind::Council).0.to_string();
    // Twelve minutes, and ten seconds of quiet after each turn.
    assert_eq!(crowd["parts"][&council], json!({ "each": 41, "instead": 50 }));
    assert_eq!(crowd.get("another"), None);
    for lane in [Lane::Waiting, Lane::Ring] {
        assert_eq!(lens::view(&evening.circle, lane).get("crowd"), None, "the count is the desk's");
    }
    for name in ["bo", "ines", "kit"] {
        evening.admits(name).unwrap();
    }
    assert_eq!(desk(&evening).get("crowd"), None, "they decided, and nobody was refused");
    assert_eq!(evening.room().seats.len(), 15);
}

#[test]
fn what_the_desk_is_told_is_what_each_then_has() {
    let mut evening = fourteen();
    let council = evening.part(SegmentKind::Council).0.to_string();
    let each = desk(&evening)["crowd"]["parts"][&council]["each"].as_u64().unwrap();
    for name in ["ines", "kit"] {
        evening.admits(name).unwrap();
    }
    let mut evening = evening.opened_into(SegmentKind::Council);
    evening.begins_round().unwrap();
    assert_eq!(evening.room().round.as_ref().unwrap().each, 1_000 * each);
}

#[test]
fn whoever_is_told_that_it_is_full_knows_it_alone_and_is_not_turned_away() {
    let mut evening = fourteen();
    let before = [Lane::Waiting, Lane::Ring].map(|lane| lens::view(&evening.circle, lane));
    assert!(tells_full(&mut evening, "ines", true).is_ok());
    assert_eq!(tells_full(&mut evening, "ines", true), Ok(0), "done already");
    assert_eq!(evening.own_lane("ines")["full"], true);
    assert_eq!(evening.own_lane("ines")["standing"], "knocked");
    assert_eq!(evening.own_lane("kit").get("full"), None);
    assert_eq!([Lane::Waiting, Lane::Ring].map(|lane| lens::view(&evening.circle, lane)), before);
    assert_eq!(desk(&evening)["door"]["full"], json!(ids(&evening, &["ines"])));
    assert_eq!(desk(&evening)["crowd"]["people"], 13, "who was told is not counted");
    tells_full(&mut evening, "ines", false).unwrap();
    assert_eq!(evening.own_lane("ines").get("full"), None, "taken back with one tap");
}

#[test]
fn tonights_list_is_in_the_order_people_came_and_whoever_is_on_it_can_come_in() {
    let mut evening = fourteen();
    tells_full(&mut evening, "kit", true).unwrap();
    tells_full(&mut evening, "ines", true).unwrap();
    let listed = ids(&evening, &["ines", "kit"]);
    assert_eq!(desk(&evening)["door"]["full"], json!(listed), "not in the order in which they were told");
    evening.loses("ines");
    evening.passes(60 * SECOND);
    evening.returns("ines");
    assert_eq!(desk(&evening)["door"]["full"], json!(listed), "a page that was closed costs nobody their place");
    evening.leaves("wren", false);
    evening.admits("ines").unwrap();
    assert_eq!(evening.own_lane("ines").get("full"), None);
    assert_eq!(desk(&evening)["door"]["full"], json!(ids(&evening, &["kit"])));
}

#[test]
fn the_list_is_for_those_who_wait() {
    let mut evening = fourteen();
    assert_eq!(tells_full(&mut evening, "wren", true), Err(Refusal::AlreadyIn));
    assert_eq!(tells_full(&mut evening, "dara", true), Err(Refusal::AlreadyIn));
    let (gathering, person) = (evening.gathering(), PersonId(evening.fresh()));
    let nobody = Command::TellFull(TellFull { gathering, person, on: true });
    assert_eq!(evening.does("dara", &nobody), Err(Refusal::NoSuchPerson));
    let person = evening.person("kit");
    let asked = Command::TellFull(TellFull { gathering, person, on: true });
    assert_eq!(evening.does("wren", &asked), Err(Refusal::FacilitatorsOnly));
    tells_full(&mut evening, "kit", true).unwrap();
    evening.does("dara", &Command::Decline { person }).unwrap();
    assert_eq!(desk(&evening)["door"].get("full"), None, "who was declined waits no more");
}

#[test]
fn a_second_facilitator_makes_a_second_circle_possible() {
    let mut evening = fourteen();
    evening.adds_facilitator("ada").unwrap();
    evening.returns("ada");
    assert_eq!(desk(&evening)["crowd"]["another"], true);
}

/// The doors are open and Wren alone came.
fn one() -> Evening {
    Evening::at_the_doors(&["wren"])
}

#[test]
fn the_desk_is_told_when_one_came_alone_while_it_begins() {
    let mut evening = one();
    let wren = json!(evening.person("wren").0.to_string());
    assert_eq!(desk(&evening)["only_one"], wren);
    evening.knocks("noor").unwrap();
    assert_eq!(desk(&evening).get("only_one"), None, "somebody else is at the door");
    evening.loses("noor");
    evening.opens_gathering();
    for kind in [SegmentKind::Welcome, SegmentKind::Silence, SegmentKind::CheckIn] {
        assert_eq!(evening.room().kind(), Some(kind));
        assert_eq!(desk(&evening)["only_one"], wren, "in {kind:?}");
        evening.goes_on().unwrap();
    }
    assert_eq!(desk(&evening).get("only_one"), None, "by then it is what it is");
}

#[test]
fn somebody_whose_line_broke_is_not_nobody() {
    let mut evening = Evening::at_the_doors(&["wren", "noor"]);
    evening.loses("noor");
    assert_eq!(desk(&evening).get("only_one"), None);
    evening.returns("noor");
    evening.leaves("noor", false);
    assert_eq!(desk(&evening)["only_one"], json!(evening.person("wren").0.to_string()));
    evening.steps_out("wren");
    assert_eq!(desk(&evening).get("only_one"), None, "nobody is there who could be talked with");
}

#[test]
fn with_one_person_the_piece_goes_round_and_the_minutes_are_theirs() {
    let mut evening = one().opened_into(SegmentKind::CheckIn);
    evening.begins_round().unwrap();
    // Eight minutes, less one breath of ten seconds.
    assert_eq!(evening.room().round.as_ref().unwrap().each, 470 * SECOND);
    assert_eq!((evening.offered_to(), evening.next_two()), (Some("wren"), vec![]));
    evening.takes("wren").unwrap();
    evening.puts_down("wren").unwrap();
    assert!(evening.room().round_is_done());
    evening.goes_on().unwrap();
    evening.begins_round().unwrap();
    evening.gives_on("wren", afterglow::circle::command::Pass::ForNow).unwrap();
    assert_eq!(evening.offered_to(), Some("wren"), "once more, as to anybody");
    evening.gives_on("wren", afterglow::circle::command::Pass::Round).unwrap();
    assert!(evening.room().round_is_done());
    evening.closes_gently().unwrap();
    evening.begins_round().unwrap();
    evening.takes("wren").unwrap();
    evening.puts_down("wren").unwrap();
    evening.goes_on().unwrap();
    evening.releases().unwrap();
    assert_eq!(evening.circle.past[0].attended.len(), 2);
}

#[test]
fn a_circle_for_one_is_closed_gently_from_open_doors() {
    let mut evening = one();
    evening.closes_gently().unwrap();
    assert_eq!(evening.room().kind(), Some(SegmentKind::Closing));
}

#[test]
fn places_by_arrival_do_not_change_with_the_order_of_seats() {
    let mut evening = Evening::at_the_doors(&["wren", "amaro", "sol"]);
    let n = |evening: &Evening, name| {
        let ring = lens::view(&evening.circle, Lane::Ring);
        ring["gathering"]["seats"][evening.person(name).0.to_string()]["n"].as_u64().unwrap()
    };
    let all = |evening: &Evening| ["dara", "wren", "amaro", "sol"].map(|name| n(evening, name));
    assert_eq!(all(&evening), [1, 2, 3, 4]);
    let (gathering, mut order) = (evening.gathering(), evening.room().order.clone());
    order.reverse();
    evening.does("dara", &Command::Reseat(Reseat { gathering, order })).unwrap();
    assert_eq!(all(&evening), [1, 2, 3, 4], "nobody is suddenly the other Ana");
    evening.loses("wren");
    evening.returns("wren");
    assert_eq!(all(&evening), [1, 2, 3, 4]);
    evening.removes("wren").unwrap();
    assert_eq!((n(&evening, "amaro"), n(&evening, "sol")), (2, 3));
}
