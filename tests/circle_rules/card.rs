//! Emergency cards: filled in by whoever they are for, seen by nobody before a facilitator opens them, and then told.
use super::evening::Evening;
use afterglow::circle::command::Command;
use afterglow::circle::command::card::{CloseCard, FillCard, OpenCard, RemoveCard};
use afterglow::circle::ids::BodyId;
use afterglow::circle::lens::{self, Lane};
use afterglow::circle::limits::CARD_OPENINGS_KEPT;
use afterglow::circle::refusal::Refusal;
use serde_json::{Value, json};

fn fills(evening: &mut Evening, name: &'static str) -> BodyId {
    let card = evening.text();
    evening.does(name, &Command::FillCard(FillCard { card })).unwrap();
    card
}

fn opens(evening: &mut Evening, by: &'static str, of: &'static str, number: u32) -> Result<usize, Refusal> {
    let person = evening.person(of);
    evening.does(by, &Command::OpenCard(OpenCard { person, number }))
}

fn desk(evening: &Evening) -> Value {
    lens::view(&evening.circle, Lane::Desk)
}

/// In which lanes the text of a card stands.
fn seen_by(evening: &Evening, card: BodyId) -> Vec<String> {
    let people = evening.circle.people.keys().map(|&person| Lane::Member(person));
    let all = [Lane::Waiting, Lane::Ring, Lane::Desk].into_iter().chain(people);
    let seen = all.filter(|&lane| lens::view(&evening.circle, lane).to_string().contains(&card.to_string()));
    seen.map(|lane| format!("{lane:?}")).collect()
}

fn own(evening: &Evening, name: &'static str) -> String {
    format!("{:?}", Lane::Member(evening.person(name)))
}

#[test]
fn a_card_is_nowhere_to_be_seen_before_it_is_opened_and_then_before_one_facilitator_alone() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    evening.adds_facilitator("noor").unwrap();
    let card = fills(&mut evening, "wren");
    let wren = evening.person("wren").to_string();
    assert_eq!(seen_by(&evening, card), Vec::<String>::new(), "not even by whoever wrote it");
    assert_eq!(desk(&evening)["cards"], json!({ &wren: 1 }), "the desk knows that there is one");
    assert_eq!(evening.own_lane("wren")["card"]["number"], 1);
    assert!(opens(&mut evening, "dara", "wren", 1).unwrap() > 0);
    assert_eq!(seen_by(&evening, card), [own(&evening, "dara")]);
    assert_eq!(evening.own_lane("dara")["cards"], json!({ &wren: card }));
    assert!(
        opens(&mut evening, "noor", "wren", 1).unwrap() > 0,
        "the other one opens it for herself, which is told too"
    );
    let by = evening.own_lane("wren")["card"]["opened"].as_object().unwrap().clone();
    let by: Vec<_> = by.values().map(|one| one["by"].as_str().unwrap().to_owned()).collect();
    assert_eq!(by, [evening.person("dara").to_string(), evening.person("noor").to_string()]);
}

#[test]
fn whoever_it_is_about_is_told_by_whom_and_when_and_the_record_says_neither_of_them_nor_why() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    fills(&mut evening, "wren");
    let before = (evening.own_lane("amaro"), lens::view(&evening.circle, Lane::Ring), evening.circle.record.count);
    assert_eq!(opens(&mut evening, "dara", "wren", 1), Ok(2), "opened, and shown");
    assert_eq!(evening.circle.record.count, before.2 + 1);
    let told = &evening.own_lane("wren")["card"]["opened"]["1"];
    assert_eq!(told["by"], evening.person("dara").to_string());
    assert_eq!(told["at"], evening.circle.latest.wall);
    assert!(told["name"].is_string());
    assert_eq!(
        (evening.own_lane("amaro"), lens::view(&evening.circle, Lane::Ring)),
        (before.0, before.1),
        "nobody else"
    );
}

#[test]
fn two_taps_open_it_once_and_after_it_was_laid_away_it_is_opened_and_told_anew() {
    let mut evening = Evening::in_council(&["wren"]);
    let card = fills(&mut evening, "wren");
    let person = evening.person("wren");
    assert!(opens(&mut evening, "dara", "wren", 1).unwrap() > 0);
    assert_eq!(opens(&mut evening, "dara", "wren", 1), Ok(0), "it lies open already");
    assert_eq!(evening.does("dara", &Command::CloseCard(CloseCard { person })), Ok(1));
    assert_eq!(evening.does("dara", &Command::CloseCard(CloseCard { person })), Ok(0));
    assert_eq!(seen_by(&evening, card), Vec::<String>::new());
    assert!(opens(&mut evening, "dara", "wren", 1).unwrap() > 0);
    assert_eq!(evening.circle.cards[&person].count, 2);
}

#[test]
fn another_card_in_its_place_is_not_the_one_that_was_opened() {
    let mut evening = Evening::in_council(&["wren"]);
    let first = fills(&mut evening, "wren");
    opens(&mut evening, "dara", "wren", 1).unwrap();
    let second = fills(&mut evening, "wren");
    assert_eq!((seen_by(&evening, first), seen_by(&evening, second)), (Vec::new(), Vec::new()));
    assert_eq!(opens(&mut evening, "dara", "wren", 1), Ok(0), "the one that was meant is past");
    assert!(opens(&mut evening, "dara", "wren", 2).unwrap() > 0);
    assert_eq!(seen_by(&evening, second), [own(&evening, "dara")]);
}

#[test]
fn a_card_can_be_removed_also_while_it_lies_open_and_not_one_that_came_meanwhile() {
    let mut evening = Evening::in_council(&["wren"]);
    fills(&mut evening, "wren");
    let second = fills(&mut evening, "wren");
    let removes = |number| Command::RemoveCard(RemoveCard { number });
    assert_eq!(evening.does("wren", &removes(1)), Ok(0), "that one is past");
    opens(&mut evening, "dara", "wren", 2).unwrap();
    assert_eq!(evening.does("wren", &removes(2)), Ok(1));
    assert_eq!(evening.does("wren", &removes(2)), Ok(0));
    assert_eq!(seen_by(&evening, second), Vec::<String>::new());
    assert_eq!(desk(&evening)["cards"], json!({}));
    let card = &evening.own_lane("wren")["card"];
    assert!(card["number"].is_null() && card["opened"]["1"].is_object(), "that it was opened stays told");
    assert_eq!(opens(&mut evening, "dara", "wren", 2), Ok(0));
}

#[test]
fn the_same_card_sent_twice_is_one_and_a_facilitator_has_none() {
    let mut evening = Evening::in_council(&["wren"]);
    let card = fills(&mut evening, "wren");
    assert_eq!(evening.does("wren", &Command::FillCard(FillCard { card })), Ok(0));
    let fill = Command::FillCard(FillCard { card: evening.text() });
    assert_eq!(evening.does("dara", &fill), Err(Refusal::NotAskedNow));
    assert_eq!(evening.own_lane("wren")["can"]["fill_card"], true);
    assert!(evening.own_lane("dara")["can"]["fill_card"].is_null());
}

#[test]
fn only_facilitators_open_cards_and_only_of_people_the_circle_knows() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    fills(&mut evening, "wren");
    assert_eq!(opens(&mut evening, "amaro", "wren", 1), Err(Refusal::FacilitatorsOnly));
    assert_eq!(opens(&mut evening, "wren", "wren", 1), Err(Refusal::FacilitatorsOnly));
    assert_eq!(opens(&mut evening, "dara", "amaro", 1), Ok(0), "there is none");
    let person = afterglow::circle::ids::PersonId(evening.fresh());
    let open = Command::OpenCard(OpenCard { person, number: 1 });
    assert_eq!(evening.does("dara", &open), Err(Refusal::NoSuchPerson));
}

#[test]
fn whoever_waits_at_the_door_may_leave_one_and_it_goes_when_they_are_not_let_in() {
    let mut evening = Evening::at_the_doors(&["wren"]);
    evening.knocks("juniper").unwrap();
    let card = fills(&mut evening, "juniper");
    assert!(opens(&mut evening, "dara", "juniper", 1).unwrap() > 0);
    assert!(evening.own_lane("juniper")["card"]["opened"]["1"]["name"].is_null(), "no key for names yet");
    let person = evening.person("juniper");
    let decline = Command::Decline { person };
    let decided = evening.decides("dara", &decline).unwrap();
    assert!(decided.iter().any(|event| evening.circle.erased_by(event).contains(&card)));
    evening.does("dara", &decline).unwrap();
    assert_eq!(seen_by(&evening, card), Vec::<String>::new());
    assert!(evening.circle.cards.is_empty() && evening.circle.fleeting.cards.is_empty());
}

#[test]
fn the_text_of_a_card_is_erased_when_it_is_changed_or_removed_or_its_person_goes() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    let (first, amaros) = (fills(&mut evening, "wren"), fills(&mut evening, "amaro"));
    let fill = Command::FillCard(FillCard { card: evening.text() });
    let erased = |evening: &Evening, events: &[afterglow::circle::event::Event]| {
        events.iter().flat_map(|event| evening.circle.erased_by(event)).collect::<Vec<_>>()
    };
    let events = evening.decides("wren", &fill).unwrap();
    assert_eq!(erased(&evening, &events), [first]);
    let events = evening.decides("wren", &Command::RemoveCard(RemoveCard { number: 1 })).unwrap();
    assert_eq!(erased(&evening, &events), [first]);
    opens(&mut evening, "dara", "amaro", 1).unwrap();
    let amaro = evening.person("amaro");
    evening.removes("amaro").unwrap();
    assert!(!evening.circle.cards.contains_key(&amaro) && evening.circle.fleeting.cards.is_empty());
    assert_eq!(seen_by(&evening, amaros), Vec::<String>::new());
}

#[test]
fn cards_lie_open_until_the_release_and_are_closed_by_a_restart_and_only_the_latest_openings_are_kept() {
    let mut evening = Evening::in_council(&["wren"]);
    let card = fills(&mut evening, "wren");
    let person = evening.person("wren");
    for _ in 0..CARD_OPENINGS_KEPT + 2 {
        opens(&mut evening, "dara", "wren", 1).unwrap();
        evening.does("dara", &Command::CloseCard(CloseCard { person })).unwrap();
    }
    let opened = evening.own_lane("wren")["card"]["opened"].as_object().unwrap().clone();
    assert_eq!((opened.len(), opened.contains_key("2"), opened.contains_key("14")), (CARD_OPENINGS_KEPT, false, true));
    opens(&mut evening, "dara", "wren", 1).unwrap();
    evening.restarts();
    assert_eq!(seen_by(&evening, card), Vec::<String>::new(), "what lies open is in memory alone");
    evening.returns("dara");
    opens(&mut evening, "dara", "wren", 1).unwrap();
    evening.goes_through_to_release();
    assert_eq!(seen_by(&evening, card), Vec::<String>::new());
    assert_eq!(desk(&evening)["cards"][person.to_string()], 1, "the card itself stays with its person");
}
