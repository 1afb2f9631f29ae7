//! Leaving cards: who may leave one, when they are handed over, and that nobody can tell whose is whose.
use super::evening::{Done, Evening, SECOND};
use afterglow::circle::command::leaving::LeaveCard;
use afterglow::circle::command::{Command, ServerCommand};
use afterglow::circle::event::{Event, What};
use afterglow::circle::ids::{BodyId, GatheringId};
use afterglow::circle::keys::{KeyKind, Under};
use afterglow::circle::lens::{self, Lane};
use afterglow::circle::limits::CARDS_WAIT;
use afterglow::circle::refusal::Refusal;
use serde_json::{Value, json};
use uuid::Uuid;

const FIVE: [&str; 5] = ["wren", "amaro", "juniper", "kestrel", "linnet"];
const THREE: [&str; 3] = ["wren", "amaro", "juniper"];
/// Names that nothing else in an evening has.
const DRAWN: u128 = 0xca4d_0000;

fn card(n: u128) -> BodyId {
    BodyId(Uuid::from_u128(DRAWN + n))
}

fn leaves_one(evening: &mut Evening, name: &'static str, n: u128) -> Done {
    let (gathering, desk) = (evening.gathering(), evening.circle.keys.number(KeyKind::DeskAgree));
    evening.does(name, &Command::LeaveCard(LeaveCard { gathering, desk, card: card(n) }))
}

fn closing(people: &[&'static str]) -> Evening {
    let mut evening = Evening::at_the_doors(people);
    evening.opens_gathering();
    evening.closes_gently().unwrap();
    evening
}

fn five_with_two_facilitators() -> Evening {
    let mut evening = Evening::planned();
    evening.adds_facilitator("mira").unwrap();
    evening.opens_doors().unwrap();
    for name in FIVE {
        evening.knocks(name).unwrap();
        evening.admits(name).unwrap();
    }
    evening
}

fn released(people: &[&'static str]) -> Evening {
    let mut evening = Evening::at_the_doors(people);
    evening.goes_through_to_release();
    evening
}

fn desk(evening: &Evening) -> Value {
    lens::view(&evening.circle, Lane::Desk)
}

fn is_asked(evening: &Evening, name: &'static str) -> bool {
    evening.own_lane(name)["can"].get("leave_card").is_some()
}

fn asked(evening: &Evening) -> Vec<&'static str> {
    FIVE.into_iter().filter(|name| evening.knows(name).is_some() && is_asked(evening, name)).collect()
}

#[test]
fn whoever_has_a_seat_is_asked_from_the_closing_until_a_quarter_of_an_hour_after_the_release() {
    let mut evening = Evening::at_the_doors(&FIVE);
    evening.opens_gathering();
    assert!(asked(&evening).is_empty());
    assert_eq!(leaves_one(&mut evening, "wren", 1), Err(Refusal::NotAskedNow));
    evening.closes_gently().unwrap();
    assert_eq!(asked(&evening), FIVE);
    evening.steps_out("amaro");
    evening.leaves("juniper", false);
    evening.leaves("kestrel", true);
    evening.loses("linnet");
    assert_eq!(asked(&evening), FIVE, "whoever went early has something to say, too");

    let mut evening = released(&FIVE);
    evening.passes(CARDS_WAIT - 1);
    assert_eq!(asked(&evening), FIVE);
    evening.passes(1);
    assert!(asked(&evening).is_empty());
    assert_eq!(leaves_one(&mut evening, "wren", 1), Err(Refusal::NotAskedNow), "rather than thanked for nothing");
}

#[test]
fn facilitators_and_those_who_were_not_there_are_not_asked() {
    let mut evening = five_with_two_facilitators();
    evening.knocks("late").unwrap();
    evening.opens_gathering();
    evening.closes_gently().unwrap();
    for name in ["dara", "mira", "late"] {
        assert!(!is_asked(&evening, name), "{name}");
        assert_eq!(leaves_one(&mut evening, name, 1), Err(Refusal::NotAskedNow), "{name}");
    }
    let other = Command::LeaveCard(LeaveCard { gathering: GatheringId(Uuid::from_u128(1)), desk: 1, card: card(1) });
    assert_eq!(evening.does("wren", &other), Err(Refusal::NotAskedNow), "another gathering");
}

#[test]
fn nobody_is_asked_where_so_few_were_there_that_none_of_it_would_be_shown() {
    assert!(asked(&closing(&THREE)).is_empty());
    assert!(asked(&released(&THREE)).is_empty());
    let four = &FIVE[..4];
    assert_eq!(asked(&closing(four)), four);
    let mut evening = closing(four);
    evening.removes("wren").unwrap();
    assert!(asked(&evening).is_empty(), "three are left");
}

#[test]
fn a_card_is_left_once_and_the_same_one_again_is_done() {
    let mut evening = closing(&FIVE);
    assert_eq!(leaves_one(&mut evening, "wren", 1), Ok(1));
    assert_eq!(evening.own_lane("wren")["left_card"], true);
    assert!(!is_asked(&evening, "wren"));
    assert_eq!(leaves_one(&mut evening, "wren", 1), Ok(0), "the answer was lost on its way");
    assert_eq!(leaves_one(&mut evening, "wren", 2), Ok(0), "nor is another one taken");
    assert_eq!(leaves_one(&mut evening, "amaro", 1), Err(Refusal::IdTaken));
    assert_eq!(evening.circle.fleeting.leaving.texts().count(), 1);
}

#[test]
fn nothing_of_a_card_is_written_down() {
    let mut evening = closing(&FIVE);
    let left = LeaveCard { gathering: evening.gathering(), desk: 1, card: card(1) };
    let events: Vec<Event> = evening.decides("wren", &Command::LeaveCard(left)).unwrap();
    assert!(!events.is_empty() && events.iter().all(|event| matches!(event.what, What::Passing(_))));
}

#[test]
fn until_they_are_handed_over_nobody_notices_that_a_card_was_left() {
    let mut evening = closing(&FIVE);
    let lanes = [Lane::Ring, Lane::Waiting, Lane::Desk, Lane::Member(evening.person("amaro"))];
    let before = lanes.map(|lane| lens::view(&evening.circle, lane).to_string());
    for (n, name) in (1..).zip(["wren", "juniper", "kestrel", "linnet"]) {
        leaves_one(&mut evening, name, n).unwrap();
    }
    assert_eq!(lanes.map(|lane| lens::view(&evening.circle, lane).to_string()), before);
}

#[test]
fn four_cards_are_before_the_desk_together_and_a_late_fifth_is_one_among_them() {
    let mut evening = released(&FIVE);
    for (n, name) in (2..).zip(["wren", "amaro", "juniper", "kestrel"]) {
        leaves_one(&mut evening, name, n).unwrap();
    }
    evening.passes(CARDS_WAIT - 1);
    assert!(desk(&evening).get("leaving").is_none(), "not before the time is over");
    leaves_one(&mut evening, "linnet", 1).unwrap();
    evening.passes(1);
    let all: Vec<_> = (1..=5).map(card).collect();
    assert_eq!(desk(&evening)["leaving"], json!({ "gathering": evening.gathering(), "desk": 1, "cards": all }));
    assert_eq!(desk(&evening)["bodies"][card(5).to_string()], true);
    for lane in [Lane::Ring, Lane::Waiting, Lane::Member(evening.person("dara")), Lane::Member(evening.person("wren"))]
    {
        assert!(!lens::view(&evening.circle, lane).to_string().contains(&card(5).to_string()), "{lane:?}");
    }
    assert_eq!(leaves_one(&mut evening, "wren", 9), Ok(0), "it was left");
}

#[test]
fn the_desk_gets_the_same_bytes_whoever_left_which_card_and_when() {
    let tell = |givers: [&'static str; 4], cards: [u128; 4], pause: u64| {
        let mut evening = released(&FIVE);
        for (name, n) in givers.into_iter().zip(cards) {
            leaves_one(&mut evening, name, n).unwrap();
            evening.passes(pause * SECOND);
        }
        evening.passes(CARDS_WAIT);
        desk(&evening).to_string()
    };
    let first = tell(["wren", "amaro", "juniper", "kestrel"], [1, 2, 3, 4], 0);
    assert!(first.contains(&card(4).to_string()));
    assert_eq!(tell(["wren", "amaro", "juniper", "kestrel"], [4, 2, 1, 3], 0), first);
    assert_eq!(tell(["linnet", "kestrel", "amaro", "wren"], [3, 4, 2, 1], 100), first);
}

#[test]
fn three_cards_are_forgotten_unread_and_the_desk_cannot_tell_them_from_none() {
    let tell = |givers: &[&'static str]| {
        let mut evening = released(&FIVE);
        for (n, name) in (1..).zip(givers) {
            leaves_one(&mut evening, name, n).unwrap();
        }
        evening.passes(CARDS_WAIT);
        assert_eq!(evening.circle.fleeting.leaving.texts().count(), 0);
        desk(&evening).to_string()
    };
    assert_eq!(tell(&THREE), tell(&[]));
}

#[test]
fn a_restart_forgets_them_and_asks_again_only_while_the_room_still_closes() {
    let mut evening = closing(&FIVE);
    leaves_one(&mut evening, "wren", 1).unwrap();
    evening.restarts();
    assert_eq!(asked(&evening), FIVE);
    leaves_one(&mut evening, "wren", 2).unwrap();

    let mut evening = released(&FIVE);
    leaves_one(&mut evening, "wren", 1).unwrap();
    evening.restarts();
    assert!(asked(&evening).is_empty(), "a second batch beside one that was seen would name people");
    evening.passes(CARDS_WAIT);
    assert!(desk(&evening).get("leaving").is_none());
}

#[test]
fn doors_that_open_soon_end_the_wait_and_what_was_handed_over_stays_until_the_next_time() {
    let mut evening = released(&FIVE);
    for (n, name) in (1..).zip(&FIVE[..4]) {
        leaves_one(&mut evening, name, n).unwrap();
    }
    let of = evening.gathering();
    evening.plans_another();
    evening.opens_doors().unwrap();
    assert_eq!(desk(&evening)["leaving"]["gathering"], json!(of));
    assert!(evening.own_lane("wren").get("left_card").is_none());
    for name in FIVE {
        evening.admits(name).unwrap();
    }
    evening.goes_through_to_release();
    assert_eq!(desk(&evening)["leaving"]["gathering"], json!(of));
    evening.passes(CARDS_WAIT);
    assert!(desk(&evening).get("leaving").is_none(), "of this one there are none");
}

#[test]
fn whoever_is_removed_or_erased_leaves_their_card_behind_since_nobody_knows_which_it_is() {
    let mut evening = closing(&FIVE);
    for (n, name) in (1..).zip(&FIVE[..4]) {
        leaves_one(&mut evening, name, n).unwrap();
    }
    evening.removes("wren").unwrap();
    let person = evening.person("amaro");
    evening.brings(&ServerCommand::EraseMe { person }).unwrap();
    let leaving = &evening.circle.fleeting.leaving;
    assert_eq!((leaving.cards.len(), leaving.gave.len()), (4, 2));
}

#[test]
fn another_desk_begins_anew_so_that_no_card_stands_apart_by_its_key() {
    let mut evening = five_with_two_facilitators();
    evening.opens_gathering();
    evening.closes_gently().unwrap();
    leaves_one(&mut evening, "wren", 1).unwrap();
    evening.removes("mira").unwrap();
    assert_eq!(asked(&evening), FIVE);
    assert_eq!(evening.circle.fleeting.leaving.texts().count(), 0);
    evening.under = Under { desk: Some(1), ..Under::default() };
    assert_eq!(leaves_one(&mut evening, "wren", 2), Err(Refusal::KeysRenewed));
}
