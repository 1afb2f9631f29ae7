//! At the door: nobody who holds the circle is here yet, and who waits for how long.
use super::evening::{Evening, SECOND};
use afterglow::circle::agenda::SegmentKind;
use afterglow::circle::lens::{self, Lane};
use afterglow::circle::limits::Millis;

const MINUTE: Millis = 60 * SECOND;
const DAY: Millis = 24 * 60 * MINUTE;

/// Whether those who wait are told that nobody is here yet.
fn told(evening: &Evening) -> bool {
    let view = lens::view(&evening.circle, Lane::Waiting);
    view["circle"].get("nobody_yet").is_some_and(|told| told == true)
}

/// It is the evening's hour, Noor waits, and Dara went away the day before.
fn at_the_hour() -> Evening {
    let mut evening = Evening::planned();
    evening.knocks("noor").unwrap();
    evening.loses("dara");
    evening.passes(DAY);
    evening
}

#[test]
fn whoever_waits_is_told_after_five_minutes_that_nobody_is_here_yet() {
    let mut evening = at_the_hour();
    evening.passes(5 * MINUTE - 1);
    assert!(!told(&evening), "a few minutes are nothing");
    evening.passes(1);
    assert!(told(&evening));
    let own = &evening.own_lane("noor");
    assert_eq!(own.get("circle"), None, "whoever knocks learns nothing else of the circle");
    evening.returns("dara");
    assert!(!told(&evening), "it goes away by itself");
}

#[test]
fn a_facilitator_who_comes_out_of_a_tunnel_frightens_nobody() {
    let mut evening = at_the_hour();
    evening.returns("dara");
    evening.passes(20 * MINUTE);
    assert!(!told(&evening));
    evening.loses("dara");
    evening.passes(MINUTE - 1);
    assert!(!told(&evening));
    evening.passes(1);
    assert!(told(&evening), "and one who does not come out of it is not waited for in silence");
}

#[test]
fn it_is_told_of_a_gathering_until_its_time_is_over_and_then_no_more() {
    let mut evening = at_the_hour();
    evening.passes(Evening::MINUTES * MINUTE - 1);
    assert!(told(&evening));
    evening.passes(1);
    assert!(!told(&evening), "nobody is asked to wait for an evening that did not take place");
    assert_eq!(evening.circle.next_deadline(), None);
}

#[test]
fn a_late_tick_tells_nothing_that_is_over() {
    let mut evening = at_the_hour();
    evening.passes(3 * DAY);
    assert!(!told(&evening));
    evening.plans_another();
    evening.passes(DAY);
    assert!(!told(&evening), "that one's hour was past when it was put on the calendar");
}

#[test]
fn open_doors_without_a_facilitator_are_told_in_the_lobby_and_in_the_room() {
    let mut evening = Evening::planned();
    evening.passes(DAY);
    evening.opens_doors().unwrap();
    for name in ["wren", "noor"] {
        evening.knocks(name).unwrap();
    }
    evening.admits("wren").unwrap();
    evening.loses("dara");
    evening.passes(5 * MINUTE);
    assert!(told(&evening));
    let ring = lens::view(&evening.circle, Lane::Ring);
    assert_eq!(ring["circle"]["nobody_yet"], true);
    evening.passes(60 * MINUTE);
    assert!(told(&evening), "as long as the doors are open");
    evening.returns("dara");
    assert!(!told(&evening));
}

#[test]
fn in_a_closing_nobody_is_told_to_wait() {
    let mut evening = Evening::planned();
    evening.passes(DAY);
    evening.opens_doors().unwrap();
    let mut evening = evening.opened_into(SegmentKind::Welcome);
    evening.knocks("noor").unwrap();
    evening.loses("dara");
    evening.passes(5 * MINUTE);
    assert!(told(&evening), "the lobby of a room that is held is told, too");
    evening.returns("dara");
    evening.closes_gently().unwrap();
    evening.loses("dara");
    evening.passes(10 * MINUTE);
    assert!(!told(&evening));
}

#[test]
fn after_a_restart_it_is_told_again() {
    let mut evening = at_the_hour();
    evening.passes(10 * MINUTE);
    assert!(told(&evening));
    evening.circle.fleeting = Default::default();
    assert!(!told(&evening), "it was in memory alone");
    evening.returns("noor");
    assert!(told(&evening));
    evening.returns("dara");
    assert!(!told(&evening));
}

#[test]
fn the_desk_sees_how_long_each_of_them_has_waited() {
    let mut evening = Evening::at_the_doors(&[]);
    evening.knocks("noor").unwrap();
    let came = evening.at_running();
    evening.passes(7 * MINUTE);
    evening.knocks("wren").unwrap();
    let since = |evening: &Evening, name| {
        let desk = lens::view(&evening.circle, Lane::Desk);
        desk["waiting"][evening.person(name).0.to_string()].get("since").cloned()
    };
    assert_eq!(since(&evening, "noor"), Some(came.into()));
    assert_eq!(since(&evening, "wren"), Some((came + 7 * MINUTE).into()));
    evening.loses("noor");
    assert_eq!(since(&evening, "noor"), None, "their page is closed");
}
