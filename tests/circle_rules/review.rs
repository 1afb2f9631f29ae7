//! Review before release: what is shared waits for a facilitator's eyes, and the others do not know that it is there.
use super::evening::Evening;
use afterglow::circle::agenda::SegmentKind;
use afterglow::circle::command::review::{Redact, ReturnWords, SendAgain, Whose};
use afterglow::circle::command::{Command, Pass};
use afterglow::circle::ids::{BodyId, ReflectionId};
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
    evening.puts_down("wren").unwrap();
    evening.takes("amaro").unwrap();
    let turn = evening.turn();
    evening.shares("amaro", turn).unwrap();
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
    let mut evening = Evening::in_segment(SegmentKind::OpenCentre, &["wren", "amaro"]);
    evening.takes_from_centre("wren").unwrap();
    evening.holds_words(true);
    let reflection = held_by(&mut evening, "wren");
    assert_eq!(evening.is_moved_by("amaro", reflection), Err(Refusal::NoSuchReflection));
    let words = evening.room().reflections[&reflection].words;
    evening.takes_back_all("wren");
    assert!(evening.erased.contains(&words));
    assert_eq!(lens::view(&evening.circle, Lane::Desk)["held"], serde_json::json!({}));
}

fn is_held(evening: &Evening, name: &'static str) -> bool {
    evening.own_lane(name).get("holds").is_some()
}

fn holds(evening: &mut Evening, on: bool, whose: Whose) -> Result<usize, Refusal> {
    let gathering = evening.gathering();
    evening.does("dara", &Command::HoldWords { gathering, on, whose })
}

fn gives_back(evening: &mut Evening, reflection: ReflectionId, note: Option<BodyId>) -> Result<usize, Refusal> {
    evening.does("dara", &Command::ReturnWords(ReturnWords { reflection, note }))
}

fn sends_again(
    evening: &mut Evening,
    name: &'static str,
    returned: ReflectionId,
    as_what: u128,
) -> Result<usize, Refusal> {
    let (reflection, words) = (ReflectionId(uuid::Uuid::from_u128(as_what)), evening.text());
    evening.does(name, &Command::SendAgain(SendAgain { returned, reflection, words }))
}

#[test]
fn the_words_of_one_person_wait_and_nobody_else_notices() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    let wren = evening.person("wren");
    let before = what_the_others_see(&evening);
    assert_eq!(holds(&mut evening, true, Whose::Person(wren)), Ok(1));
    assert_eq!(holds(&mut evening, true, Whose::Person(wren)), Ok(0), "done already");
    assert_eq!(what_the_others_see(&evening), before);
    assert!(is_held(&evening, "wren") && !is_held(&evening, "amaro"));
    evening.takes("wren").unwrap();
    held_by(&mut evening, "wren");
    evening.puts_down("wren").unwrap();
    evening.takes("amaro").unwrap();
    let turn = evening.turn();
    evening.shares("amaro", turn).unwrap();
    assert_eq!(evening.room().reflections.values().filter(|shared| shared.held).count(), 1);
    let nobody = Whose::Person(afterglow::circle::ids::PersonId(uuid::Uuid::from_u128(77)));
    assert_eq!(holds(&mut evening, true, nobody), Err(Refusal::NoSuchPerson));
}

#[test]
fn newcomers_are_those_at_their_first_gathering() {
    let mut evening = Evening::at_the_doors(&["wren"]);
    evening.goes_through_to_release();
    evening.plans_another();
    evening.opens_doors().unwrap();
    evening.admits("wren").unwrap();
    evening.knocks("noor").unwrap();
    evening.admits("noor").unwrap();
    holds(&mut evening, true, Whose::Newcomers).unwrap();
    assert!(is_held(&evening, "noor") && !is_held(&evening, "wren"));
    assert!(!is_held(&evening, "dara"), "whoever holds the circle is no newcomer");
}

#[test]
fn once_something_of_a_turn_waits_the_rest_of_it_waits_and_is_released_in_order() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    evening.takes("wren").unwrap();
    evening.holds_words(true);
    let first = held_by(&mut evening, "wren");
    evening.holds_words(false);
    assert!(is_held(&evening, "wren"), "what is said next must not overtake what waits");
    let turn = evening.turn();
    evening.shares("wren", turn).unwrap();
    let second = evening.room().waiting_words()[1];
    let release = |evening: &mut Evening, reflection| {
        let words = evening.room().reflections[&reflection].words;
        evening.does("dara", &Command::ReleaseWords { reflection, words })
    };
    assert_eq!(release(&mut evening, second), Err(Refusal::EarlierFirst));
    assert_eq!(release(&mut evening, first), Ok(1));
    assert_eq!(release(&mut evening, second), Ok(1));
    evening.puts_down("wren").unwrap();
    assert!(!is_held(&evening, "wren"), "the next turn is a new one");
}

#[test]
fn what_is_given_back_comes_with_its_note_and_is_sent_again_after_the_turn() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    evening.takes("wren").unwrap();
    evening.holds_words(true);
    let reflection = held_by(&mut evening, "wren");
    evening.puts_down("wren").unwrap();
    let before = what_the_others_see(&evening);
    let note = evening.text();
    assert_eq!(gives_back(&mut evening, reflection, Some(note)), Ok(1));
    assert_eq!(gives_back(&mut evening, reflection, Some(note)), Ok(0), "done already");
    let own = evening.own_lane("wren");
    assert_eq!(own["returned"][reflection.to_string()]["note"], note.to_string());
    assert_eq!(own.get("held"), None);
    assert_eq!(own["can"]["send_again"], serde_json::json!([reflection]));
    assert_eq!(sends_again(&mut evening, "amaro", reflection, 900), Err(Refusal::NoSuchReflection));
    assert_eq!(sends_again(&mut evening, "wren", reflection, 901), Ok(1));
    assert!(evening.erased.contains(&note), "the note went with what it was about");
    assert_eq!(what_the_others_see(&evening), before, "nobody saw any of it");
    let again = evening.room().waiting_words()[0];
    let words = evening.room().reflections[&again].words;
    assert_eq!(evening.does("dara", &Command::ReleaseWords { reflection: again, words }), Ok(1));
    let shown = lens::view(&evening.circle, Lane::Ring)["gathering"]["reflections"][again.to_string()].clone();
    assert_eq!(shown["author"], evening.person("wren").to_string(), "unmarked, at the time of its release");
}

#[test]
fn an_author_lets_go_of_what_was_given_back() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    evening.takes("wren").unwrap();
    evening.holds_words(true);
    let reflection = held_by(&mut evening, "wren");
    let words = evening.room().reflections[&reflection].words;
    gives_back(&mut evening, reflection, None).unwrap();
    assert_eq!(evening.does("amaro", &Command::TakeBack { reflection }), Err(Refusal::NoSuchReflection));
    assert_eq!(evening.does("wren", &Command::TakeBack { reflection }), Ok(1));
    assert!(evening.erased.contains(&words));
    assert_eq!(evening.own_lane("wren").get("returned"), None);
}

#[test]
fn what_still_waits_when_the_closing_begins_is_its_authors_until_the_release() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    evening.takes("wren").unwrap();
    evening.holds_words(true);
    let reflection = held_by(&mut evening, "wren");
    evening.closes_gently().unwrap();
    let own = evening.own_lane("wren");
    assert!(own["returned"].get(reflection.to_string()).is_some(), "never silently gone");
    assert_eq!(own["can"].get("send_again"), None, "nothing new begins now");
    assert_eq!(sends_again(&mut evening, "wren", reflection, 902), Err(Refusal::Closing));
    evening.begins_round().unwrap();
    evening.takes("wren").unwrap();
    let last = held_by(&mut evening, "wren");
    evening.puts_down("wren").unwrap();
    evening.gives_on("amaro", Pass::Round).unwrap();
    evening.goes_on().unwrap();
    let own = evening.own_lane("wren");
    assert!(own["returned"].get(last.to_string()).is_some(), "and so it is with the last word");
}

#[test]
fn for_everyone_else_words_that_a_facilitator_took_out_were_taken_back() {
    let told = |by_the_desk: bool| {
        let mut evening = Evening::in_council(&["wren", "amaro"]);
        evening.takes("wren").unwrap();
        let turn = evening.turn();
        evening.shares("wren", turn).unwrap();
        let (&reflection, shared) = evening.room().reflections.iter().next().unwrap();
        let words = shared.words;
        if by_the_desk {
            let redact = Command::Redact(Redact { reflection });
            assert_eq!(evening.does("amaro", &redact), Err(Refusal::FacilitatorsOnly));
            assert_eq!(evening.does("dara", &redact), Ok(1));
            assert_eq!(evening.does("dara", &redact), Ok(0), "done already");
        } else {
            evening.takes_back_all("wren");
        }
        assert!(evening.erased.contains(&words));
        let own = evening.own_lane("wren").get("redacted").cloned();
        assert_eq!(own, by_the_desk.then(|| serde_json::json!([reflection])), "its author is told");
        what_the_others_see(&evening)
    };
    assert_eq!(told(true), told(false));
}

#[test]
fn what_waits_is_given_back_and_not_taken_out() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    evening.takes("wren").unwrap();
    evening.holds_words(true);
    let reflection = held_by(&mut evening, "wren");
    assert_eq!(evening.does("dara", &Command::Redact(Redact { reflection })), Err(Refusal::NoSuchReflection));
}

#[test]
fn words_of_one_person_wait_no_longer_whether_they_sit_here_or_not() {
    let mut evening = Evening::in_council(&["wren"]);
    evening.knocks("noor").unwrap();
    let (gathering, whose) = (evening.gathering(), Whose::Person(evening.person("noor")));
    let hold = |on| Command::HoldWords { gathering, on, whose };
    assert_eq!(evening.does("dara", &hold(true)), Err(Refusal::NoSuchPerson), "nobody who has no seat shares");
    assert_eq!(evening.does("dara", &hold(false)), Ok(0), "nothing of theirs waits");
}

#[test]
fn whoever_is_out_sends_nothing_again_and_what_was_sent_again_waits_no_more() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    evening.takes("wren").unwrap();
    evening.holds_words(true);
    let returned = held_by(&mut evening, "wren");
    let words = evening.room().reflections[&returned].words;
    let back = Command::ReturnWords(ReturnWords { reflection: returned, note: None });
    evening.does("dara", &back).unwrap();
    let (reflection, text) = (ReflectionId(evening.fresh()), evening.text());
    let again = Command::SendAgain(SendAgain { returned, reflection, words: text });
    evening.steps_out("wren");
    assert_eq!(evening.does("wren", &again), Err(Refusal::ComeBackFirst));
    evening.comes_back("wren");
    evening.does("wren", &again).unwrap();
    assert_eq!(evening.does("dara", &back), Ok(0), "it went back before, and came again as something else");
    assert_eq!(evening.does("dara", &Command::ReleaseWords { reflection: returned, words }), Ok(0));
}

#[test]
fn sending_again_is_no_way_to_say_more_in_a_turn_than_a_turn_holds() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    evening.takes("wren").unwrap();
    evening.holds_words(true);
    let returned = held_by(&mut evening, "wren");
    evening.does("dara", &Command::ReturnWords(ReturnWords { reflection: returned, note: None })).unwrap();
    let turn = evening.turn();
    while evening.room().has_space_in(turn) {
        evening.shares("wren", turn).unwrap();
    }
    let (reflection, words) = (ReflectionId(evening.fresh()), evening.text());
    let again = Command::SendAgain(SendAgain { returned, reflection, words });
    assert_eq!(evening.does("wren", &again), Err(Refusal::OutOfBounds));
}

#[test]
fn what_is_sent_again_has_a_name_that_nothing_else_has_or_had() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    evening.takes("wren").unwrap();
    let turn = evening.turn();
    evening.shares("wren", turn).unwrap();
    evening.takes_back_all("wren");
    let taken_back = *evening.room().taken_back.keys().next().unwrap();
    evening.shares("wren", turn).unwrap();
    let shared = *evening.room().reflections.keys().next().unwrap();
    evening.holds_words(true);
    let returned = held_by(&mut evening, "wren");
    gives_back(&mut evening, returned, None).unwrap();
    for taken in [taken_back, shared, returned] {
        assert_eq!(sends_again(&mut evening, "wren", returned, taken.0.as_u128()), Err(Refusal::IdTaken), "{taken:?}");
    }
    sends_again(&mut evening, "wren", returned, 903).unwrap();
}

#[test]
fn words_that_were_given_back_and_are_shared_once_more_by_a_late_page_were_shared_before() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    evening.takes("wren").unwrap();
    evening.holds_words(true);
    let turn = evening.turn();
    let share = evening.share(turn);
    evening.does("wren", &share).unwrap();
    let reflection = *evening.room().reflections.keys().next().unwrap();
    gives_back(&mut evening, reflection, None).unwrap();
    assert_eq!(evening.does("wren", &share), Ok(0), "the same command, sent again");
    assert_eq!(evening.does("amaro", &share), Err(Refusal::IdTaken), "the id is somebody else's");
    evening.puts_down("wren").unwrap();
    evening.takes("amaro").unwrap();
    let (turn, words) = (evening.turn(), evening.text());
    assert_eq!(evening.does("wren", &Command::Share { turn, reflection, words }), Err(Refusal::IdTaken));
}
