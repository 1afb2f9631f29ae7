//! Stepping out together: who sees what of it, and that a room is never left to itself.
use super::evening::{Evening, SECOND};
use afterglow::circle::command::{AgreeToClose, Aside, Command, EndAside};
use afterglow::circle::event::{ClosingReason, Presence};
use afterglow::circle::lens::{self, Lane};
use afterglow::circle::limits::HOLDING_OFFERS_CLOSE_AFTER;
use afterglow::circle::refusal::Refusal;
use afterglow::circle::state::Standstill;

fn with_ines(people: &[&'static str]) -> Evening {
    let mut evening = Evening::in_council(people);
    evening.adds_facilitator("ines").unwrap();
    evening.returns("ines");
    evening
}

fn steps_aside(evening: &mut Evening, who: &'static str, with: &'static str) -> Result<usize, Refusal> {
    let (gathering, person) = (evening.gathering(), evening.person(with));
    evening.does(who, &Command::Aside(Aside { gathering, person }))
}

fn goes_back(evening: &mut Evening, who: &'static str, with: &'static str) -> Result<usize, Refusal> {
    let (gathering, person) = (evening.gathering(), evening.person(with));
    evening.does(who, &Command::EndAside(EndAside { gathering, person }))
}

#[test]
fn the_circle_sees_no_more_than_that_two_have_stepped_out() {
    let (mut aside, mut alone) = (with_ines(&["wren", "amaro"]), with_ines(&["wren", "amaro"]));
    steps_aside(&mut aside, "ines", "amaro").unwrap();
    alone.steps_out("ines");
    alone.steps_out("amaro");
    assert_eq!(lens::view(&aside.circle, Lane::Ring), lens::view(&alone.circle, Lane::Ring), "byte for byte");
    assert_eq!(aside.own_lane("wren"), alone.own_lane("wren"));
    assert_eq!(aside.room().standstill(), None, "Dara holds the circle");
    let desk = lens::view(&aside.circle, Lane::Desk);
    assert_eq!(desk["asides"][aside.person("amaro").to_string()]["with"][0], aside.person("ines").to_string());
    assert_eq!(aside.own_lane("amaro")["aside"]["with"][0], aside.person("ines").to_string());
}

#[test]
fn whoever_has_the_piece_and_steps_aside_is_offered_it_once_more() {
    let mut evening = with_ines(&["wren", "amaro"]);
    evening.takes("wren").unwrap();
    assert!(steps_aside(&mut evening, "ines", "wren").unwrap() > 0);
    assert_eq!(steps_aside(&mut evening, "ines", "wren"), Ok(0));
    assert_eq!(evening.offered_to(), Some("amaro"));
    evening.takes("amaro").unwrap();
    evening.puts_down("amaro").unwrap();
    assert_eq!(evening.offered_to(), None, "not while they are out");
    evening.comes_back("wren");
    assert_eq!(evening.offered_to(), Some("wren"));
    assert_eq!(evening.presence("ines"), Presence::Here, "and their facilitator is back with them");
}

#[test]
fn a_facilitator_who_goes_back_leaves_the_person_out_for_as_long_as_they_like() {
    let mut evening = with_ines(&["wren"]);
    steps_aside(&mut evening, "ines", "wren").unwrap();
    goes_back(&mut evening, "ines", "wren").unwrap();
    assert_eq!((evening.presence("ines"), evening.presence("wren")), (Presence::Here, Presence::SteppedOut));
    assert!(evening.own_lane("wren")["aside"].is_null());
    assert_eq!(goes_back(&mut evening, "ines", "wren"), Ok(0));
    evening.comes_back("wren");
}

#[test]
fn the_person_may_end_it_or_leave_whenever_they_like() {
    for leaves in [false, true] {
        let mut evening = with_ines(&["wren"]);
        steps_aside(&mut evening, "ines", "wren").unwrap();
        if leaves {
            evening.leaves("wren", false);
        } else {
            goes_back(&mut evening, "wren", "wren").unwrap();
            assert_eq!(evening.presence("wren"), Presence::Here);
        }
        assert_eq!(evening.presence("ines"), Presence::Here);
        assert!(evening.room().asides.is_empty());
    }
}

#[test]
fn an_aside_that_takes_the_last_facilitator_pauses_the_circle_until_one_is_back() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    evening.takes("amaro").unwrap_err();
    steps_aside(&mut evening, "dara", "amaro").unwrap();
    assert_eq!(evening.room().standstill(), Some(Standstill::Paused));
    assert_eq!(evening.resumes(), Err(Refusal::ComeBackFirst), "nobody lets it go on from outside");
    evening.passes(600 * SECOND);
    assert_eq!(evening.room().standstill(), Some(Standstill::Paused), "she is near: it is not held");
    goes_back(&mut evening, "dara", "amaro").unwrap();
    assert_eq!(evening.room().standstill(), None);
    assert_eq!(evening.offered_to(), Some("wren"));
}

#[test]
fn a_pause_that_somebody_rang_is_not_lifted_by_the_end_of_an_aside() {
    let mut evening = Evening::in_council(&["wren"]);
    evening.pauses().unwrap();
    steps_aside(&mut evening, "dara", "wren").unwrap();
    goes_back(&mut evening, "dara", "wren").unwrap();
    assert_eq!(evening.room().standstill(), Some(Standstill::Paused));
}

#[test]
fn when_the_other_facilitator_is_lost_meanwhile_the_circle_pauses_and_goes_on_with_either() {
    let mut evening = with_ines(&["wren", "amaro"]);
    steps_aside(&mut evening, "ines", "wren").unwrap();
    evening.loses("dara");
    assert_eq!(evening.room().standstill(), Some(Standstill::Paused));
    evening.returns("dara");
    assert_eq!(evening.room().standstill(), None);
}

#[test]
fn whoever_is_lost_in_an_aside_is_seen_as_lost_and_comes_back_into_it() {
    let mut evening = Evening::in_council(&["wren"]);
    steps_aside(&mut evening, "dara", "wren").unwrap();
    evening.loses("wren");
    assert_eq!(evening.presence("wren"), Presence::ConnectionLost, "wifi, and not a silence");
    evening.returns("wren");
    assert_eq!(evening.presence("wren"), Presence::SteppedOut);
    evening.restarts();
    evening.returns("dara");
    assert_eq!((evening.presence("dara"), evening.room().asides.len()), (Presence::SteppedOut, 1));
    evening.loses("dara");
    evening.passes(20 * SECOND);
    assert_eq!(evening.room().standstill(), Some(Standstill::Holding), "now nobody is near");
}

#[test]
fn two_may_be_out_with_somebody_and_a_third_is_refused_and_nobody_is_out_with_a_facilitator() {
    let mut evening = with_ines(&["wren"]);
    evening.adds_facilitator("noor").unwrap();
    evening.returns("noor");
    steps_aside(&mut evening, "ines", "wren").unwrap();
    steps_aside(&mut evening, "noor", "wren").unwrap();
    assert_eq!(steps_aside(&mut evening, "dara", "wren"), Err(Refusal::OutOfBounds));
    assert_eq!(steps_aside(&mut evening, "dara", "ines"), Err(Refusal::NoSuchPerson));
    assert_eq!(steps_aside(&mut evening, "wren", "wren"), Err(Refusal::FacilitatorsOnly));
    evening.loses("wren");
    assert_eq!(steps_aside(&mut evening, "dara", "wren"), Err(Refusal::NotReachable));
}

#[test]
fn whoever_is_removed_leaves_nobody_outside() {
    let mut evening = with_ines(&["wren"]);
    steps_aside(&mut evening, "ines", "wren").unwrap();
    evening.removes("wren").unwrap();
    assert_eq!((evening.presence("ines"), evening.room().asides.len()), (Presence::Here, 0));
}

#[test]
fn those_who_agreed_to_close_by_themselves_go_on_also_while_somebody_is_out() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    steps_aside(&mut evening, "dara", "amaro").unwrap();
    evening.loses("dara");
    evening.passes(HOLDING_OFFERS_CLOSE_AFTER + 5 * 60 * SECOND);
    evening.returns("dara");
    let gathering = evening.gathering();
    evening.does("wren", &Command::AgreeToClose(AgreeToClose { gathering, on: true })).unwrap();
    assert_eq!(evening.room().closing, Some(ClosingReason::Agreed));
    evening.passes(SECOND);
    assert_eq!(evening.room().standstill(), None, "nobody would be there to let it go on");
}

#[test]
fn whoever_led_and_steps_aside_leads_still_and_may_lead_again_when_another_took_it_meanwhile() {
    let mut evening = with_ines(&["wren"]);
    let gathering = evening.gathering();
    let take = Command::TakeLead { gathering };
    let again = |evening: &Evening, who| evening.own_lane(who)["can"]["lead_again"].clone();
    steps_aside(&mut evening, "dara", "wren").unwrap();
    goes_back(&mut evening, "dara", "wren").unwrap();
    assert_eq!(evening.room().lead, evening.person("dara"), "nobody took it");
    assert!(again(&evening, "dara").is_null());

    steps_aside(&mut evening, "dara", "wren").unwrap();
    evening.does("ines", &take).unwrap();
    assert!(again(&evening, "dara").is_null(), "not while they are out");
    goes_back(&mut evening, "dara", "wren").unwrap();
    assert_eq!(evening.room().lead, evening.person("ines"), "somebody chose to lead: nothing goes by itself");
    assert_eq!(again(&evening, "dara"), gathering.to_string());
    assert!(again(&evening, "ines").is_null());
    evening.does("dara", &take).unwrap();
    assert!(again(&evening, "dara").is_null(), "once");

    evening.does("ines", &take).unwrap();
    assert!(again(&evening, "dara").is_null(), "taken while they were here to say something");
}
