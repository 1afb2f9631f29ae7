//! In a circle that writes, those who sit together write to each other, each in their own part. Nobody else reads it, a
//! facilitator only what is written before their eyes, and none of it is there any more when the people are not.
use super::evening::{Done, Evening, SECOND};
use afterglow::circle::agenda::SegmentKind;
use afterglow::circle::command::pairs::{BeginPairs, CallBack, LookIn, SayInPair, Together};
use afterglow::circle::command::{Aside, Command, EmergencyEnd};
use afterglow::circle::event::What;
use afterglow::circle::ids::{BodyId, PairsId};
use afterglow::circle::lens::{self, Lane};
use afterglow::circle::limits::{LOST_HOLDER_WAITS, MINUTE, REFLECTIONS_PER_TURN};
use afterglow::circle::refusal::Refusal;

const FOUR: &[&str] = &["wren", "amaro", "juniper", "noor"];
const FIVE: &[&str] = &["wren", "amaro", "juniper", "noor", "milo"];
/// When the first part of two is over: a minute to find each other, and half of eight.
const FIRST_PART: u64 = 5 * MINUTE;

/// A way in which pairs are over.
type Ends = fn(&mut Evening);

fn paired(people: &[&'static str]) -> (Evening, PairsId) {
    let mut evening = Evening::in_segment(SegmentKind::Council, people);
    let (segment, pairs) = (evening.segment(), PairsId(evening.fresh()));
    let (size, chosen, order) = (Together::Two, Vec::new(), Vec::new());
    let begin = BeginPairs { segment, pairs, minutes: 8, size, chosen, order };
    evening.does("dara", &Command::BeginPairs(begin)).unwrap();
    (evening, pairs)
}

fn says_as(evening: &mut Evening, name: &'static str, to: &[&'static str], words: BodyId) -> Done {
    let pairs = *evening.room().pairings.first().expect("there were pairs");
    let to = to.iter().map(|name| evening.person(name)).collect();
    evening.does(name, &Command::SayInPair(SayInPair { pairs, to, words }))
}

fn says(evening: &mut Evening, name: &'static str, to: &[&'static str]) -> Result<BodyId, Refusal> {
    let words = evening.text();
    says_as(evening, name, to, words).map(|_| words)
}

fn looks_in(evening: &mut Evening, name: &'static str, dyad: u32, on: bool) {
    let pairs = evening.room().pairs.as_ref().expect("people sit in pairs").id;
    evening.does(name, &Command::LookIn(LookIn { pairs, dyad, on })).unwrap();
}

/// What somebody reads of it, in order.
fn reads(evening: &Evening, name: &'static str) -> Vec<BodyId> {
    serde_json::from_value(evening.own_lane(name)["in_pair"]["order"].clone()).unwrap_or_default()
}

fn may(evening: &Evening, name: &'static str) -> bool {
    evening.own_lane(name)["can"].get("say_in_pair").is_some()
}

#[test]
fn whoever_has_the_part_writes_and_those_who_sit_with_them_read_in_order() {
    let (mut evening, _) = paired(FOUR);
    assert_eq!(["wren", "amaro"].map(|name| may(&evening, name)), [true, false]);
    let first = says(&mut evening, "wren", &["amaro"]).unwrap();
    let second = says(&mut evening, "wren", &["amaro"]).unwrap();
    assert_eq!(["wren", "amaro"].map(|name| reads(&evening, name)), [vec![first, second], vec![first, second]]);
    assert_eq!(
        evening.own_lane("amaro")["in_pair"]["said"][first.0.to_string()]["by"],
        evening.own_lane("wren")["person"]
    );
    assert!(reads(&evening, "juniper").is_empty() && reads(&evening, "dara").is_empty());
    assert_eq!(says(&mut evening, "amaro", &["wren"]), Err(Refusal::NotYourPart), "nobody is interrupted");
    evening.passes(FIRST_PART);
    assert!(may(&evening, "amaro"));
    let third = says(&mut evening, "amaro", &["wren"]).unwrap();
    assert_eq!(reads(&evening, "wren"), [first, second, third]);
}

#[test]
fn nobody_else_is_told_anything_of_what_is_written_in_a_pair() {
    let (mut evening, _) = paired(FOUR);
    let lanes = |evening: &Evening| {
        let own = ["juniper", "noor", "dara"].map(|name| evening.own_lane(name));
        [Lane::Waiting, Lane::Ring, Lane::Desk].map(|lane| lens::view(&evening.circle, lane)).into_iter().chain(own)
    };
    let before: Vec<_> = lanes(&evening).collect();
    let words = evening.text();
    let (pairs, to) = (*evening.room().pairings.first().unwrap(), vec![evening.person("amaro")]);
    let events = evening.asked_by("wren", &Command::SayInPair(SayInPair { pairs, to, words })).unwrap();
    assert!(events.iter().all(|event| matches!(event.what, What::Passing(_))), "nothing of it is written down");
    says_as(&mut evening, "wren", &["amaro"], words).unwrap();
    assert_eq!(lanes(&evening).collect::<Vec<_>>(), before);
}

#[test]
fn whoever_had_the_part_finishes_a_sentence_until_the_next_one_has_begun() {
    let (mut evening, _) = paired(FOUR);
    evening.passes(FIRST_PART);
    assert!(may(&evening, "wren") && may(&evening, "amaro"));
    says(&mut evening, "wren", &["amaro"]).unwrap();
    says(&mut evening, "amaro", &["wren"]).unwrap();
    assert!(!may(&evening, "wren"));
    assert_eq!(says(&mut evening, "wren", &["amaro"]), Err(Refusal::NotYourPart));
}

#[test]
fn who_begins_because_another_went_is_not_interrupted_by_the_one_before() {
    let (mut evening, _) = paired(&["wren", "amaro", "juniper"]);
    evening.passes(MINUTE + 8 * MINUTE / 3);
    assert!(may(&evening, "wren"), "they may finish before Amaro begins");
    evening.steps_out("amaro");
    assert!(may(&evening, "juniper") && !may(&evening, "wren"));
}

#[test]
fn the_same_words_twice_are_said_once_and_nobody_else_takes_their_name() {
    let (mut evening, _) = paired(FOUR);
    let words = says(&mut evening, "wren", &["amaro"]).unwrap();
    assert_eq!(says_as(&mut evening, "wren", &["amaro"], words), Ok(0));
    assert_eq!(says_as(&mut evening, "juniper", &["noor"], words), Err(Refusal::IdTaken));
    assert_eq!(reads(&evening, "amaro"), [words]);
}

#[test]
fn words_are_for_exactly_those_whom_their_author_sees_there() {
    let (mut evening, _) = paired(FOUR);
    for wrong in [&[][..], &["juniper"], &["amaro", "juniper"], &["amaro", "amaro"], &["amaro", "wren"]] {
        assert_eq!(says(&mut evening, "wren", wrong), Err(Refusal::OthersAreHere), "{wrong:?}");
    }
    looks_in(&mut evening, "dara", 1, true);
    assert_eq!(says(&mut evening, "wren", &["amaro"]), Err(Refusal::OthersAreHere), "a facilitator has just come");
    assert!(says(&mut evening, "wren", &["dara", "amaro"]).is_ok());
    looks_in(&mut evening, "dara", 1, false);
    assert_eq!(says(&mut evening, "wren", &["amaro", "dara"]), Err(Refusal::OthersAreHere));
}

#[test]
fn a_facilitator_reads_what_is_written_while_they_are_seen_there_and_nothing_before_or_after() {
    let (mut evening, _) = paired(FOUR);
    evening.adds_facilitator("ines").unwrap();
    says(&mut evening, "wren", &["amaro"]).unwrap();
    looks_in(&mut evening, "dara", 1, true);
    assert!(reads(&evening, "dara").is_empty(), "what was said before was not said to them");
    assert_eq!(evening.own_lane("wren")["dyad"]["with"], serde_json::json!([evening.person("dara")]));
    let seen = says(&mut evening, "wren", &["amaro", "dara"]).unwrap();
    assert_eq!((reads(&evening, "dara"), reads(&evening, "ines")), (vec![seen], vec![]), "one, and not the desk");
    looks_in(&mut evening, "dara", 2, true);
    assert!(reads(&evening, "dara").is_empty());
    looks_in(&mut evening, "dara", 1, true);
    assert!(reads(&evening, "dara").is_empty(), "coming again brings nothing back");
    assert_eq!(reads(&evening, "amaro").len(), 2, "for the two it is as it was");
}

#[test]
fn who_joins_two_reads_from_then_on_and_what_somebody_wrote_goes_with_them() {
    let (mut evening, _) = paired(FIVE);
    evening.steps_out("milo");
    let before = says(&mut evening, "juniper", &["noor"]).unwrap();
    evening.comes_back("milo");
    assert_eq!(says(&mut evening, "juniper", &["noor"]), Err(Refusal::OthersAreHere));
    let after = says(&mut evening, "juniper", &["noor", "milo"]).unwrap();
    assert_eq!((reads(&evening, "milo"), reads(&evening, "noor")), (vec![after], vec![before, after]));
    evening.steps_out("noor");
    assert_eq!(reads(&evening, "juniper"), [after], "what was for nobody else who is there is gone");
    evening.steps_out("juniper");
    assert!(reads(&evening, "milo").is_empty());
    assert_eq!(evening.circle.fleeting.written().count(), 0);
}

#[test]
fn a_lost_partner_finds_it_all_again_within_ninety_seconds_and_nothing_after_that() {
    let (mut evening, _) = paired(FOUR);
    let words = says(&mut evening, "wren", &["amaro"]).unwrap();
    evening.loses("amaro");
    evening.passes(LOST_HOLDER_WAITS - SECOND);
    let more = says(&mut evening, "wren", &["amaro"]).unwrap();
    evening.returns("amaro");
    assert_eq!(reads(&evening, "amaro"), [words, more]);
    evening.loses("amaro");
    evening.passes(LOST_HOLDER_WAITS);
    assert!(reads(&evening, "wren").is_empty(), "{:?}", evening.room().pairs);
    assert_eq!(evening.circle.fleeting.written().count(), 0);
}

#[test]
fn nothing_is_written_where_the_room_stands_or_somebody_is_alone() {
    let (mut evening, _) = paired(&["wren", "amaro"]);
    let words = says(&mut evening, "wren", &["amaro"]).unwrap();
    evening.pauses().unwrap();
    assert!(!may(&evening, "wren"));
    assert_eq!(says(&mut evening, "wren", &["amaro"]), Err(Refusal::RoomIsPaused));
    assert_eq!(reads(&evening, "amaro"), [words], "what is there can be read on");
    evening.resumes().unwrap();
    assert!(may(&evening, "wren"));
    evening.steps_out("amaro");
    assert!(!may(&evening, "wren"));
    assert_eq!(says(&mut evening, "wren", &[]), Err(Refusal::NotInPairs));
}

#[test]
fn all_of_it_is_gone_when_they_are_over_in_whatever_way() {
    let ends: [(&str, Ends); 7] = [
        ("their time is over", |evening| evening.passes(20 * MINUTE)),
        ("called back while the room stands", |evening| {
            evening.pauses().unwrap();
            let pairs = evening.room().pairs.as_ref().unwrap().id;
            evening.does("dara", &Command::CallBack(CallBack { pairs, on: true })).unwrap();
        }),
        ("the closing begins", |evening| assert!(evening.closes_gently().is_ok())),
        ("an emergency", |evening| {
            let gathering = evening.gathering();
            evening.does("dara", &Command::EmergencyEnd(EmergencyEnd { gathering })).unwrap();
        }),
        ("their author is taken aside", |evening| {
            let (gathering, person) = (evening.gathering(), evening.person("wren"));
            evening.adds_facilitator("ines").unwrap();
            evening.does("dara", &Command::Aside(Aside { gathering, person })).unwrap();
        }),
        ("their author is removed", |evening| assert!(evening.removes("wren").is_ok())),
        ("the server starts again", Evening::restarts),
    ];
    for (how, ends) in ends {
        let (mut evening, _) = paired(FOUR);
        says(&mut evening, "wren", &["amaro"]).unwrap();
        ends(&mut evening);
        assert_eq!(evening.circle.fleeting.written().count(), 0, "{how}");
        assert!(reads(&evening, "amaro").is_empty(), "{how}");
    }
}

#[test]
fn what_comes_when_all_are_back_is_not_said_to_be_done() {
    let (mut evening, pairs) = paired(FOUR);
    let words = says(&mut evening, "wren", &["amaro"]).unwrap();
    evening.does("dara", &Command::CallBack(CallBack { pairs, on: true })).unwrap();
    assert!(may(&evening, "wren"), "half a minute to come to an end in");
    evening.passes(31 * SECOND);
    for words in [words, evening.text()] {
        assert_eq!(says_as(&mut evening, "wren", &["amaro"], words), Err(Refusal::NotInPairs));
    }
}

#[test]
fn a_part_holds_as_much_as_a_turn() {
    let (mut evening, _) = paired(FOUR);
    for _ in 0..REFLECTIONS_PER_TURN {
        says(&mut evening, "wren", &["amaro"]).unwrap();
    }
    assert!(!may(&evening, "wren"));
    assert_eq!(says(&mut evening, "wren", &["amaro"]), Err(Refusal::OutOfBounds));
    evening.passes(FIRST_PART);
    assert!(says(&mut evening, "amaro", &["wren"]).is_ok());
}

#[test]
fn beside_a_call_nothing_is_typed_in_a_pair_and_elsewhere_there_is_none() {
    let mut spoken = Evening::on_a_call(SegmentKind::Council, FOUR);
    let (segment, pairs) = (spoken.segment(), PairsId(spoken.fresh()));
    let (size, chosen, order) = (Together::Two, Vec::new(), Vec::new());
    let begin = BeginPairs { segment, pairs, minutes: 8, size, chosen, order };
    spoken.does("dara", &Command::BeginPairs(begin)).unwrap();
    assert!(!may(&spoken, "wren"));
    assert_eq!(says(&mut spoken, "wren", &["amaro"]), Err(Refusal::SpokenHere));
    let (mut written, _) = paired(FOUR);
    let (pairs, to, words) = (PairsId(written.fresh()), Vec::new(), written.text());
    let elsewhere = Command::SayInPair(SayInPair { pairs, to, words });
    assert_eq!(written.does("wren", &elsewhere), Err(Refusal::NoSuchPairs));
    assert_eq!(says(&mut written, "dara", &[]), Err(Refusal::NotInPairs), "who looks in writes nothing there");
}
