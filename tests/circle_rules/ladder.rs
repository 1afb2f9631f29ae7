//! The rungs between noticing and parting.
use super::evening::{Evening, SECOND};
use afterglow::circle::agenda::SegmentKind;
use afterglow::circle::command::{AgreeToClose, Check, Command, EmergencyEnd, HandLead, SignalKind};
use afterglow::circle::event::ClosingReason;
use afterglow::circle::lens::{self, Lane};
use afterglow::circle::limits::HOLDING_OFFERS_CLOSE_AFTER;
use afterglow::circle::refusal::Refusal;
use afterglow::circle::state::{Phase, Standstill};
use serde_json::Value;

const MINUTE: u64 = 60 * SECOND;

fn check(evening: &Evening, name: &'static str) -> Command {
    Command::Check(Check { person: evening.person(name), on: true })
}

fn desk(evening: &Evening) -> Value {
    lens::view(&evening.circle, Lane::Desk)
}

fn asked_at_the_desk(evening: &Evening, name: &'static str) -> Value {
    desk(evening)["checks"][evening.person(name).to_string()].clone()
}

fn held_for(millis: u64, people: &[&'static str]) -> Evening {
    let mut evening = Evening::in_council(people);
    evening.loses("dara");
    evening.passes(20 * SECOND);
    assert_eq!(evening.room().standstill(), Some(Standstill::Holding));
    evening.passes(millis);
    evening
}

fn agrees(evening: &mut Evening, name: &'static str, on: bool) -> Result<usize, Refusal> {
    let gathering = evening.gathering();
    evening.does(name, &Command::AgreeToClose(AgreeToClose { gathering, on }))
}

// Somebody asked for a person

#[test]
fn whoever_saw_a_signal_has_it_until_it_is_settled_or_the_person_is_all_right() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    let (wren, dara) = (evening.person("wren"), evening.person("dara"));
    evening.does("wren", &Command::Signal { kind: SignalKind::INeedAPerson }).unwrap();
    assert_eq!(desk(&evening)["signals"][wren.to_string()]["kind"], "i_need_a_person");
    let (amaro, ring) = (evening.own_lane("amaro"), lens::view(&evening.circle, Lane::Ring));
    let seen = |settled| Command::AnswerSignal { person: wren, settled };
    evening.does("dara", &seen(false)).unwrap();
    assert_eq!(desk(&evening)["signals"], serde_json::json!({}), "it does not wait any longer");
    assert_eq!(desk(&evening)["taken"][wren.to_string()]["by"], dara.to_string());
    assert_eq!(evening.own_lane("wren")["signal"]["answered"], true);
    assert_eq!((evening.own_lane("amaro"), lens::view(&evening.circle, Lane::Ring)), (amaro, ring));
    assert_eq!(evening.does("dara", &seen(false)), Ok(0), "two taps are one");
    evening.does("dara", &seen(true)).unwrap();
    assert!(desk(&evening).get("taken").is_none());
    assert_eq!(evening.own_lane("wren")["signal"]["answered"], true, "for whoever asked nothing changes");
    assert_eq!(evening.does("dara", &seen(true)), Ok(0));
    // Asked again it waits again, and *ok* takes it back wherever it stands.
    evening.does("wren", &Command::Signal { kind: SignalKind::GiveMeAMoment }).unwrap();
    evening.does("dara", &seen(false)).unwrap();
    assert_eq!(desk(&evening)["taken"][wren.to_string()]["kind"], "give_me_a_moment");
    evening.does("wren", &Command::Signal { kind: SignalKind::Ok }).unwrap();
    assert!(desk(&evening).get("taken").is_none());
}

#[test]
fn of_two_facilitators_the_first_has_a_signal_and_it_stays_when_they_are_gone() {
    let mut evening = Evening::planned();
    evening.adds_facilitator("ines").unwrap();
    evening.returns("ines");
    evening.opens_doors().unwrap();
    evening.knocks("wren").unwrap();
    evening.admits("wren").unwrap();
    let person = evening.person("wren");
    evening.does("wren", &Command::Signal { kind: SignalKind::INeedAPerson }).unwrap();
    evening.does("ines", &Command::AnswerSignal { person, settled: false }).unwrap();
    assert_eq!(evening.does("dara", &Command::AnswerSignal { person, settled: false }), Ok(0));
    let by = evening.person("ines").to_string();
    assert_eq!(desk(&evening)["taken"][person.to_string()]["by"], by);
    evening.removes("ines").unwrap();
    let taken = desk(&evening)["taken"][person.to_string()].clone();
    assert_eq!((&taken["kind"], taken.get("by")), (&serde_json::json!("i_need_a_person"), None));
}

#[test]
fn the_release_settles_what_was_seen_and_keeps_what_was_not() {
    let mut evening = Evening::planned();
    evening.opens_doors().unwrap();
    for name in ["wren", "amaro"] {
        evening.knocks(name).unwrap();
        evening.admits(name).unwrap();
        evening.does(name, &Command::Signal { kind: SignalKind::INeedAPerson }).unwrap();
    }
    let person = evening.person("wren");
    evening.does("dara", &Command::AnswerSignal { person, settled: false }).unwrap();
    evening.goes_through_to_release();
    assert!(desk(&evening).get("taken").is_none());
    let waits: Vec<_> = desk(&evening)["signals"].as_object().unwrap().keys().cloned().collect();
    assert_eq!(waits, [evening.person("amaro").to_string()]);
}

// Still with us?

#[test]
fn one_person_alone_is_asked_and_one_tap_answers() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    let ring = lens::view(&evening.circle, Lane::Ring);
    let amaro = evening.own_lane("amaro");
    let question = check(&evening, "wren");
    evening.does("dara", &question).unwrap();
    assert!(evening.own_lane("wren")["asked"].is_u64());
    assert_eq!(lens::view(&evening.circle, Lane::Ring), ring, "nobody else learns of it");
    assert_eq!(evening.own_lane("amaro"), amaro);
    evening.passes(30 * SECOND);
    evening.does("wren", &Command::Signal { kind: SignalKind::Ok }).unwrap();
    assert!(evening.own_lane("wren")["asked"].is_null(), "answered");
    let told = asked_at_the_desk(&evening, "wren");
    assert_eq!(told["answer"], "ok");
    assert_eq!(told["answered"].as_u64().unwrap() - told["since"].as_u64().unwrap(), 30 * SECOND);
    let person = evening.person("wren");
    evening.does("dara", &Command::AnswerSignal { person, settled: false }).unwrap();
    assert!(asked_at_the_desk(&evening, "wren").is_null(), "seen");
}

#[test]
fn asking_twice_is_one_question_and_after_an_answer_a_new_one() {
    let mut evening = Evening::in_council(&["wren"]);
    let question = check(&evening, "wren");
    evening.does("dara", &question).unwrap();
    assert_eq!(evening.does("dara", &question), Ok(0));
    let needs = Command::Signal { kind: SignalKind::INeedAPerson };
    assert_eq!(evening.does("wren", &needs), Ok(1));
    assert_eq!(evening.does("wren", &needs), Ok(0), "and so is the answer");
    assert_eq!(asked_at_the_desk(&evening, "wren")["answer"], "i_need_a_person");
    assert!(
        desk(&evening)["signals"][evening.person("wren").to_string()].is_object(),
        "it stands among the signals, too"
    );
    assert_eq!(evening.does("dara", &question), Ok(1));
    assert!(asked_at_the_desk(&evening, "wren")["answer"].is_null());
    assert_eq!(evening.does("wren", &needs), Ok(1), "the same answer to a new question is an answer");
}

#[test]
fn a_question_may_be_taken_back() {
    let mut evening = Evening::in_council(&["wren"]);
    let question = check(&evening, "wren");
    evening.does("dara", &question).unwrap();
    let back = Command::Check(Check { person: evening.person("wren"), on: false });
    assert_eq!(evening.does("dara", &back), Ok(1));
    assert_eq!(evening.does("dara", &back), Ok(0));
    assert!(evening.own_lane("wren")["asked"].is_null());
}

#[test]
fn whoever_waits_in_the_lobby_or_a_paused_room_can_be_asked_and_can_answer() {
    let mut evening = Evening::in_council(&["wren"]);
    evening.pauses().unwrap();
    evening.knocks("juniper").unwrap();
    for name in ["wren", "juniper"] {
        let question = check(&evening, name);
        evening.does("dara", &question).unwrap();
        evening.does(name, &Command::Signal { kind: SignalKind::GiveMeAMoment }).unwrap();
        assert_eq!(asked_at_the_desk(&evening, name)["answer"], "give_me_a_moment");
    }
}

#[test]
fn nobody_asks_themselves_or_a_stranger_and_participants_ask_nobody() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    let (oneself, other) = (check(&evening, "dara"), check(&evening, "amaro"));
    assert_eq!(evening.does("dara", &oneself), Err(Refusal::NoSuchPerson));
    assert_eq!(evening.does("wren", &other), Err(Refusal::FacilitatorsOnly));
}

// Two pairs of hands

#[test]
fn the_lead_is_handed_to_a_facilitator_who_is_here_and_to_nobody_else() {
    let mut evening = Evening::in_council(&["wren"]);
    evening.adds_facilitator("ines").unwrap();
    evening.returns("ines");
    let gathering = evening.gathering();
    let to = |person| Command::HandLead(HandLead { gathering, person });
    let (dara, ines, wren) = (evening.person("dara"), evening.person("ines"), evening.person("wren"));
    assert_eq!(desk(&evening)["can"]["hand_lead"]["people"][0], ines.to_string());
    assert_eq!(evening.does("dara", &to(wren)), Err(Refusal::LeadsWhoIsHere), "nobody is promoted by accident");
    evening.does("dara", &to(ines)).unwrap();
    assert_eq!(evening.room().lead, ines);
    assert_eq!(evening.does("dara", &to(ines)), Ok(0));
    evening.steps_out("dara");
    assert_eq!(evening.does("ines", &to(dara)), Err(Refusal::LeadsWhoIsHere));
    assert!(desk(&evening)["can"]["hand_lead"].is_null());
}

// Parting

#[test]
fn an_emergency_end_goes_straight_to_the_last_part_from_wherever_the_room_is() {
    for stands in ["moves", "paused", "held", "closing"] {
        let mut evening = Evening::in_council(&["wren", "amaro"]);
        evening.takes("wren").unwrap();
        match stands {
            "paused" => drop(evening.pauses()),
            "held" => {
                evening.steps_out("dara");
                evening.passes(20 * SECOND);
            }
            "closing" => drop(evening.closes_gently()),
            _ => {}
        }
        let end = Command::EmergencyEnd(EmergencyEnd { gathering: evening.gathering() });
        evening.does("dara", &end).unwrap();
        assert_eq!(
            (evening.room().phase, evening.room().kind()),
            (Phase::Closing, Some(SegmentKind::Release)),
            "{stands}"
        );
        assert_eq!((evening.room().standstill(), evening.room().turn()), (None, None));
        assert_eq!(evening.does("dara", &end), Ok(0));
        evening.comes_back("dara");
        evening.releases().unwrap();
        let past = &evening.circle.past[0];
        assert_eq!((past.closed, past.controls["emergency_end"]), (ClosingReason::Emergency, 1));
    }
}

#[test]
fn closing_gently_works_from_a_silence_a_pause_and_a_room_that_is_held() {
    for stands in ["silence", "paused", "held"] {
        let kind = if stands == "silence" { SegmentKind::Silence } else { SegmentKind::Council };
        let mut evening = Evening::in_segment(kind, &["wren"]);
        match stands {
            "paused" => drop(evening.pauses()),
            "held" => {
                evening.steps_out("dara");
                evening.passes(20 * SECOND);
            }
            _ => {}
        }
        evening.closes_gently().unwrap();
        assert_eq!(
            (evening.room().kind(), evening.room().standstill()),
            (Some(SegmentKind::Closing), None),
            "{stands}"
        );
    }
}

// A room nobody holds

#[test]
fn after_ten_minutes_of_holding_those_who_are_here_are_offered_a_gentle_closing() {
    let mut evening = held_for(HOLDING_OFFERS_CLOSE_AFTER - SECOND, &["wren", "amaro"]);
    assert!(evening.own_lane("wren")["can"]["agree_to_close"].is_null());
    assert_eq!(agrees(&mut evening, "wren", true), Err(Refusal::NotAskedNow));
    evening.passes(SECOND);
    assert_eq!(lens::view(&evening.circle, Lane::Ring)["gathering"]["close_offered"], true);
    let before = lens::view(&evening.circle, Lane::Ring);
    agrees(&mut evening, "wren", true).unwrap();
    assert_eq!(lens::view(&evening.circle, Lane::Ring), before, "who agrees is nobody else's");
    assert_eq!(evening.room().standstill(), Some(Standstill::Holding), "one alone closes nothing");
    agrees(&mut evening, "amaro", true).unwrap();
    assert_eq!(evening.room().kind(), Some(SegmentKind::Closing));
    evening.passes(SECOND);
    assert_eq!(evening.offered_to(), Some("wren"), "and it goes on by itself, as a closing nobody leads does");
    assert_eq!(evening.room().closing, Some(ClosingReason::Agreed));
}

#[test]
fn whoever_changes_their_mind_or_stays_silent_keeps_the_room_as_it_is() {
    let mut evening = held_for(HOLDING_OFFERS_CLOSE_AFTER, &["wren", "amaro"]);
    agrees(&mut evening, "wren", true).unwrap();
    assert_eq!(agrees(&mut evening, "wren", true), Ok(0));
    agrees(&mut evening, "wren", false).unwrap();
    agrees(&mut evening, "amaro", true).unwrap();
    evening.passes(20 * MINUTE);
    assert_eq!(evening.room().standstill(), Some(Standstill::Holding));
}

#[test]
fn whoever_is_out_or_lost_keeps_nobody_waiting() {
    let mut evening = held_for(HOLDING_OFFERS_CLOSE_AFTER, &["wren", "amaro"]);
    agrees(&mut evening, "wren", true).unwrap();
    evening.steps_out("amaro");
    assert_eq!(evening.room().phase, Phase::Closing);
}

#[test]
fn a_facilitator_who_comes_back_decides_and_going_on_ends_the_offer() {
    let mut evening = held_for(HOLDING_OFFERS_CLOSE_AFTER, &["wren"]);
    evening.returns("dara");
    agrees(&mut evening, "wren", true).unwrap();
    assert_eq!(evening.room().standstill(), Some(Standstill::Holding), "they are here, and have not agreed");
    evening.resumes().unwrap();
    assert!(evening.room().close_offered.is_none());
    assert_eq!(evening.room().standstill(), None);
}
