//! What somebody's own lane says: how near the piece is, whether it lies there for others, which keys are theirs.
use super::evening::{Evening, SECOND};
use afterglow::circle::agenda::SegmentKind;
use afterglow::circle::command::{AgreeToClose, Command, Pass};
use afterglow::circle::lens::{self, Lane};
use afterglow::circle::limits;
use serde_json::{Value, json};

fn own(evening: &Evening, name: &'static str, what: &str) -> Value {
    evening.own_lane(name).get(what).cloned().unwrap_or_default()
}

#[test]
fn everybody_knows_how_many_come_before_them() {
    let mut evening = Evening::in_council(&["wren", "amaro", "juniper"]);
    let before = |evening: &Evening| ["wren", "amaro", "juniper"].map(|name| own(evening, name, "before_me"));
    assert_eq!(
        before(&evening),
        [Value::Null, json!(1), json!(2)],
        "it is offered to Wren, and one comes before Amaro"
    );
    evening.takes("wren").unwrap();
    assert_eq!(before(&evening), [Value::Null, json!(1), json!(2)]);
    evening.puts_down("wren").unwrap();
    assert_eq!(before(&evening), [Value::Null, Value::Null, json!(1)], "now it is offered to Amaro");
    evening.gives_on("amaro", Pass::Round).unwrap();
    assert_eq!(before(&evening), [Value::Null, Value::Null, Value::Null]);
}

#[test]
fn whoever_had_the_piece_is_told_while_it_lies_there_for_others() {
    let mut evening = Evening::in_segment(SegmentKind::OpenCentre, &["wren", "amaro", "juniper"]);
    let told = |evening: &Evening| ["wren", "amaro"].map(|name| own(evening, name, "others_first"));
    assert_eq!(told(&evening), [Value::Null, Value::Null]);
    evening.takes_from_centre("wren").unwrap();
    assert_eq!(told(&evening), [Value::Null, Value::Null], "it is not in the middle");
    evening.puts_down("wren").unwrap();
    assert_eq!(told(&evening), [json!(true), Value::Null]);
    evening.steps_out("wren");
    assert_eq!(told(&evening), [Value::Null, Value::Null], "nobody waits who is out");
    evening.comes_back("wren");
    evening.passes(30 * SECOND);
    assert_eq!(told(&evening), [Value::Null, Value::Null], "now it is for whoever wishes");
}

#[test]
fn whoever_agreed_that_a_room_closes_which_nobody_holds_sees_that_they_did() {
    let mut evening = Evening::in_council(&["wren", "amaro", "juniper"]);
    evening.loses("dara");
    evening.passes(20 * SECOND);
    evening.passes(limits::HOLDING_OFFERS_CLOSE_AFTER);
    let gathering = evening.gathering();
    evening.does("wren", &Command::AgreeToClose(AgreeToClose { gathering, on: true })).unwrap();
    let agreed = ["wren", "amaro"].map(|name| own(&evening, name, "agreed_to_close"));
    assert_eq!(agreed, [json!(true), Value::Null]);
}

#[test]
fn the_running_gatherings_keys_are_for_those_who_have_a_seat_in_it() {
    let mut evening = Evening::at_the_doors(&["wren", "amaro"]);
    evening.adds_facilitator("theo").unwrap();
    evening.goes_through_to_release();
    evening.plans_another();
    evening.opens_doors().unwrap();
    let kinds = |evening: &Evening, name| {
        let keys = own(evening, name, "keys");
        let mut kinds: Vec<_> =
            keys["grants"].as_object().unwrap().values().map(|grant| grant["what"].clone()).collect();
        kinds.sort_by_key(Value::to_string);
        kinds.dedup();
        (keys["gathering"]["id"] == json!(evening.gathering()), kinds)
    };
    assert_eq!(kinds(&evening, "wren"), (false, vec![json!("circle")]), "she waits, and has the circle's");
    evening.admits("wren").unwrap();
    assert_eq!(kinds(&evening, "wren"), (true, vec![json!("circle"), json!("gathering")]));
    assert_eq!(kinds(&evening, "amaro"), (false, vec![json!("circle")]));
    let theos = kinds(&evening, "theo");
    assert!(theos.0 && theos.1.contains(&json!("gathering")), "whoever holds the circle needs no seat: {theos:?}");
    let wren = evening.person("wren");
    let device = evening.circle.keys.live(|one| one == wren).next().unwrap();
    let admissions = own(&evening, "wren", "keys")["admissions"].clone();
    assert_eq!(admissions.as_object().unwrap().keys().collect::<Vec<_>>(), [&device.0.to_string()], "hers alone");
}

#[test]
fn a_facilitator_who_is_here_may_step_out_with_whoever_can_be_reached() {
    let mut evening = Evening::in_council(&["wren", "amaro", "juniper"]);
    evening.loses("juniper");
    evening.steps_out("amaro");
    let people = own(&evening, "dara", "can")["aside"]["people"].clone();
    assert_eq!(people, json!([evening.person("wren"), evening.person("amaro")]), "Juniper's line is gone");
    assert_eq!(own(&evening, "wren", "can").get("aside"), None);
    evening.steps_out("dara");
    assert_eq!(own(&evening, "dara", "can").get("aside"), None, "they come back first");
}

#[test]
fn whose_page_is_not_in_front_is_shown_as_away_from_it_and_whoever_is_lost_as_lost() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    let seen = |evening: &Evening, name| {
        let ring = lens::view(&evening.circle, Lane::Ring);
        let seat = &ring["gathering"]["seats"][evening.person(name).0.to_string()];
        (seat["presence"].clone(), seat.get("since").is_some())
    };
    assert_eq!(seen(&evening, "wren"), (json!("here"), false));
    evening.does("wren", &Command::Page { in_front: false }).unwrap();
    assert_eq!(seen(&evening, "wren"), (json!("away_from_page"), false));
    assert_eq!(seen(&evening, "amaro"), (json!("here"), false));
    evening.loses("wren");
    assert_eq!(seen(&evening, "wren"), (json!("connection_lost"), true));
}
