//! Two or three sit together with equal parts, nobody is left alone while there is company, and everyone comes back.
use super::evening::{Done, Evening, SECOND};
use afterglow::circle::agenda::{Medium, SegmentKind};
use afterglow::circle::command::doors::StepSomeoneOut;
use afterglow::circle::command::floor::Reseat;
use afterglow::circle::command::pairs::{BeginPairs, CallBack, CallIn, LookIn, MorePairs, Together};
use afterglow::circle::command::writing_time::BeginWriting;
use afterglow::circle::command::{Aside, Command, EmergencyEnd, SignalKind};
use afterglow::circle::ids::{PairsId, PersonId, WritingId};
use afterglow::circle::lens::{self, Lane};
use afterglow::circle::limits::{
    LOST_HOLDER_WAITS, MINUTE, PAIRINGS_MAX, PAIRS_COME_BACK, PAIRS_FIND_EACH_OTHER, PAIRS_MINUTES_MAX,
};
use afterglow::circle::refusal::Refusal;
use afterglow::circle::state::Phase;
use serde_json::{Value, json};

const FOUR: &[&str] = &["wren", "amaro", "juniper", "noor"];
const FIVE: &[&str] = &["wren", "amaro", "juniper", "noor", "milo"];

fn asked(evening: &mut Evening, minutes: u32, size: Together) -> BeginPairs {
    let (segment, pairs) = (evening.segment(), PairsId(evening.fresh()));
    BeginPairs { segment, pairs, minutes, size, chosen: Vec::new(), order: Vec::new() }
}

fn begins(evening: &mut Evening, minutes: u32) -> Result<PairsId, Refusal> {
    let asked = asked(evening, minutes, Together::Two);
    let pairs = asked.pairs;
    evening.does("dara", &Command::BeginPairs(asked)).map(|_| pairs)
}

fn calls_back(evening: &mut Evening, pairs: PairsId, on: bool) -> Done {
    evening.does("dara", &Command::CallBack(CallBack { pairs, on }))
}

fn more(evening: &mut Evening, pairs: PairsId, minutes: u32) -> Done {
    evening.does("dara", &Command::MorePairs(MorePairs { pairs, minutes }))
}

fn looks_in(evening: &mut Evening, name: &'static str, pairs: PairsId, dyad: u32, on: bool) -> Done {
    evening.does(name, &Command::LookIn(LookIn { pairs, dyad, on }))
}

fn calls_in(evening: &mut Evening, name: &'static str, pairs: PairsId, on: bool) -> Done {
    evening.does(name, &Command::CallIn(CallIn { pairs, on }))
}

/// People beside a call who sit in pairs, in an open part in which nothing else goes on: eight minutes, four each.
fn paired(people: &[&'static str]) -> (Evening, PairsId) {
    let mut evening = Evening::on_a_call(SegmentKind::Council, people);
    let pairs = begins(&mut evening, 8).unwrap();
    (evening, pairs)
}

/// Who sits with whom, by number.
fn together(evening: &Evening) -> Vec<Vec<&'static str>> {
    let dyads = evening.room().pairs.iter().flat_map(|now| now.dyads.values());
    dyads.map(|dyad| dyad.people.iter().map(|one| evening.name(*one)).collect()).collect()
}

/// Whose part it is, where each of these people sits.
fn speaks(evening: &Evening, name: &'static str) -> Option<&'static str> {
    let own = evening.own_lane(name)["dyad"]["speaks"].clone();
    serde_json::from_value::<PersonId>(own).ok().map(|one| evening.name(one))
}

fn desk(evening: &Evening) -> Value {
    lens::view(&evening.circle, Lane::Desk)
}

fn on(evening: &Evening) -> bool {
    lens::view(&evening.circle, Lane::Ring)["gathering"].get("pairs").is_some()
}

#[test]
fn neighbours_sit_together_as_they_sit_in_the_circle_and_an_odd_one_makes_a_three() {
    let (four, _) = paired(FOUR);
    assert_eq!(together(&four), [["wren", "amaro"], ["juniper", "noor"]]);
    let (five, _) = paired(FIVE);
    assert_eq!(together(&five), [vec!["wren", "amaro"], vec!["juniper", "noor", "milo"]]);
    let (three, _) = paired(&["wren", "amaro", "juniper"]);
    assert_eq!(together(&three), [["wren", "amaro", "juniper"]]);
}

#[test]
fn threes_are_made_as_far_as_the_number_allows() {
    let people = ["wren", "amaro", "juniper", "noor", "milo", "ash", "robin", "sky"];
    let sizes = |many: usize| {
        let mut evening = Evening::on_a_call(SegmentKind::Council, &people[..many]);
        let asked = asked(&mut evening, 9, Together::Three);
        evening.does("dara", &Command::BeginPairs(asked)).unwrap();
        together(&evening).iter().map(Vec::len).collect::<Vec<_>>()
    };
    assert_eq!([sizes(2), sizes(3), sizes(4)], [vec![2], vec![3], vec![2, 2]]);
    assert_eq!([sizes(5), sizes(6)], [vec![2, 3], vec![3, 3]]);
    assert_eq!([sizes(7), sizes(8)], [vec![2, 2, 3], vec![2, 3, 3]]);
}

#[test]
fn people_sit_as_they_were_drawn_or_as_a_facilitator_chose() {
    let mut drawn = Evening::on_a_call(SegmentKind::Council, FIVE);
    let mut asked_for = asked(&mut drawn, 8, Together::Two);
    // Whoever is not named, or not here, is no reason to refuse: the others come as they sit.
    let stranger = PersonId(drawn.fresh());
    asked_for.order = vec![drawn.person("milo"), stranger, drawn.person("amaro"), drawn.person("milo")];
    drawn.does("dara", &Command::BeginPairs(asked_for)).unwrap();
    assert_eq!(together(&drawn), [vec!["milo", "amaro"], vec!["wren", "juniper", "noor"]]);

    let mut chosen = Evening::on_a_call(SegmentKind::Council, FIVE);
    let mut asked_for = asked(&mut chosen, 8, Together::Two);
    asked_for.chosen = vec![vec![chosen.person("wren"), chosen.person("noor")]];
    chosen.does("dara", &Command::BeginPairs(asked_for.clone())).unwrap();
    assert_eq!(together(&chosen), [vec!["wren", "noor"], vec!["amaro", "juniper", "milo"]]);

    let mut alone = Evening::on_a_call(SegmentKind::Council, FIVE);
    let pair = |one, other| vec![alone.person(one), alone.person(other)];
    let all = vec![pair("wren", "noor"), pair("amaro", "milo")];
    let mut asked_for = asked(&mut alone, 8, Together::Two);
    asked_for.chosen = all;
    alone.does("dara", &Command::BeginPairs(asked_for)).unwrap();
    assert_eq!(together(&alone), [vec!["wren", "noor", "juniper"], vec!["amaro", "milo"]], "nobody is left over");
}

#[test]
fn nobody_is_chosen_alone_or_among_four() {
    let mut evening = Evening::on_a_call(SegmentKind::Council, FIVE);
    for many in [0, 1, 4] {
        let mut asked_for = asked(&mut evening, 8, Together::Two);
        asked_for.chosen = vec![FIVE[..many].iter().map(|name| evening.person(name)).collect()];
        assert_eq!(evening.does("dara", &Command::BeginPairs(asked_for)), Err(Refusal::OutOfBounds));
    }
}

#[test]
fn parts_are_equal_the_bell_switches_them_and_all_end_together() {
    let (mut evening, _) = paired(FIVE);
    assert_eq!((speaks(&evening, "wren"), speaks(&evening, "milo")), (Some("wren"), Some("juniper")));
    let began = evening.gathering_time() + PAIRS_FIND_EACH_OTHER;
    let own = |evening: &Evening, name| {
        let dyad = evening.own_lane(name)["dyad"].clone();
        [dyad["since"].as_u64().unwrap() - began, dyad["ends"].as_u64().unwrap() - began]
    };
    assert_eq!(own(&evening, "amaro"), [0, 4 * MINUTE]);
    assert_eq!(own(&evening, "milo"), [0, 160 * SECOND], "a third of the same whole");
    evening.passes(PAIRS_FIND_EACH_OTHER + 160 * SECOND);
    assert_eq!((speaks(&evening, "wren"), speaks(&evening, "milo")), (Some("wren"), Some("noor")));
    evening.passes(80 * SECOND);
    assert_eq!((speaks(&evening, "wren"), speaks(&evening, "milo")), (Some("amaro"), Some("noor")));
    evening.passes(80 * SECOND);
    assert_eq!(speaks(&evening, "milo"), Some("milo"));
    assert_eq!(own(&evening, "milo"), [320 * SECOND, 8 * MINUTE]);
    assert_eq!(own(&evening, "amaro"), [4 * MINUTE, 8 * MINUTE]);
    evening.passes(160 * SECOND - 1);
    assert!(on(&evening));
    evening.passes(1);
    assert!(!on(&evening), "all of them at once");
    assert_eq!(evening.own_lane("wren").get("dyad"), None);
}

#[test]
fn everyone_is_told_that_people_sit_in_pairs_and_the_lobby_is_not() {
    let mut evening = Evening::on_a_call(SegmentKind::Council, FOUR);
    let lobby = lens::view(&evening.circle, Lane::Waiting);
    let pairs = begins(&mut evening, 8).unwrap();
    let until = evening.gathering_time() + PAIRS_FIND_EACH_OTHER + 8 * MINUTE;
    let ring = lens::view(&evening.circle, Lane::Ring);
    assert_eq!(ring["gathering"]["pairs"], json!({ "id": pairs, "until": until }));
    assert_eq!(lens::view(&evening.circle, Lane::Waiting), lobby);
    let own = evening.own_lane("amaro");
    assert_eq!(own["dyad"]["people"], json!([evening.person("wren"), evening.person("amaro")]));
    let dyads = desk(&evening)["dyads"].clone();
    assert_eq!(dyads["2"]["people"], json!([evening.person("juniper"), evening.person("noor")]));
}

#[test]
fn a_part_for_pairs_says_the_minutes_less_one_to_go_and_one_to_come_back() {
    let mut evening = Evening::on_a_call(SegmentKind::Council, FOUR);
    let part = evening.segment();
    assert_eq!(desk(&evening)["can"]["begin_pairs"], json!({ "segment": part, "minutes": 8 }));
    begins(&mut evening, 8).unwrap();
    assert_eq!(desk(&evening)["can"].get("begin_pairs"), None);
    let written = Evening::with_kind(SegmentKind::Silence, SegmentKind::Pairs, FOUR);
    assert_eq!(written.room().pairs_minutes(), 2, "never less than a minute each");
    let own = Evening::with_kind(SegmentKind::Council, SegmentKind::Pairs, FOUR);
    assert_eq!(own.room().pairs_minutes(), 10, "of twelve");
}

#[test]
fn there_are_pairs_in_every_medium() {
    let mut evening = Evening::in_segment(SegmentKind::Council, FOUR);
    assert!(desk(&evening)["can"].get("begin_pairs").is_some());
    assert!(begins(&mut evening, 8).is_ok());
    let mut room = Evening::with_medium(Medium::InOneRoom, FOUR);
    room.goes_on().unwrap();
    assert!(begins(&mut room, 8).is_ok());
}

#[test]
fn they_begin_while_nobody_has_the_piece_and_for_two_people_at_least() {
    let mut one = Evening::on_a_call(SegmentKind::Council, &["wren", "amaro"]);
    one.steps_out("amaro");
    assert_eq!(begins(&mut one, 8), Err(Refusal::TooFewForPairs));
    assert_eq!(desk(&one)["can"].get("begin_pairs"), None);
    one.comes_back("amaro");
    one.begins_round().unwrap();
    assert_eq!(begins(&mut one, 8), Err(Refusal::PieceIsTaken));
    let mut closing = Evening::on_a_call(SegmentKind::Closing, FOUR);
    assert_eq!(begins(&mut closing, 8), Err(Refusal::Closing));
    let mut paused = Evening::on_a_call(SegmentKind::Council, FOUR);
    paused.pauses().unwrap();
    assert_eq!(begins(&mut paused, 8), Err(Refusal::RoomIsPaused));
    paused.resumes().unwrap();
    for minutes in [0, 1, PAIRS_MINUTES_MAX + 1] {
        assert_eq!(begins(&mut paused, minutes), Err(Refusal::OutOfBounds));
    }
}

#[test]
fn a_gathering_has_so_many() {
    let mut evening = Evening::on_a_call(SegmentKind::Council, FOUR);
    for _ in 0..PAIRINGS_MAX {
        let pairs = begins(&mut evening, 2).unwrap();
        calls_back(&mut evening, pairs, true).unwrap();
        evening.passes(PAIRS_COME_BACK);
    }
    assert_eq!(begins(&mut evening, 2), Err(Refusal::OutOfBounds));
}

#[test]
fn two_facilitators_at_once_begin_one() {
    let mut evening = Evening::on_a_call(SegmentKind::Council, FOUR);
    evening.adds_facilitator("ines").unwrap();
    let [mut first, second] = [(); 2].map(|()| asked(&mut evening, 8, Together::Two));
    assert!(evening.does("dara", &Command::BeginPairs(first.clone())).is_ok());
    assert_eq!(evening.does("ines", &Command::BeginPairs(second)), Ok(0), "people sit in pairs already");
    assert_eq!(together(&evening).concat().len(), 4, "who holds the circle sits in none");
    calls_back(&mut evening, first.pairs, true).unwrap();
    evening.passes(PAIRS_COME_BACK);
    first.minutes = 4;
    assert_eq!(evening.does("ines", &Command::BeginPairs(first)), Ok(0), "a copy on its way begins no other");
    assert!(!on(&evening));
}

#[test]
fn the_controls_name_pairs_of_this_gathering() {
    let (mut evening, _) = paired(FOUR);
    let unknown = PairsId(evening.fresh());
    assert_eq!(more(&mut evening, unknown, 9), Err(Refusal::NoSuchPairs));
    assert_eq!(calls_back(&mut evening, unknown, true), Err(Refusal::NoSuchPairs));
    assert_eq!(looks_in(&mut evening, "dara", unknown, 1, true), Err(Refusal::NoSuchPairs));
    assert_eq!(calls_in(&mut evening, "wren", unknown, true), Err(Refusal::NoSuchPairs));
}

#[test]
fn more_time_is_shared_by_whoever_speaks_and_who_is_still_to_come() {
    let (mut evening, pairs) = paired(FIVE);
    assert_eq!(desk(&evening)["can"]["more_pairs"], 10);
    assert_eq!((more(&mut evening, pairs, 10), more(&mut evening, pairs, 10)), (Ok(1), Ok(0)), "once");
    let length = |evening: &Evening, name| {
        let dyad = &evening.own_lane(name)["dyad"];
        dyad["ends"].as_u64().unwrap() - dyad["since"].as_u64().unwrap()
    };
    assert_eq!((length(&evening, "wren"), length(&evening, "milo")), (5 * MINUTE, 200 * SECOND));
    evening.passes(PAIRS_FIND_EACH_OTHER + 5 * MINUTE);
    more(&mut evening, pairs, 12).unwrap();
    assert_eq!((speaks(&evening, "wren"), length(&evening, "wren")), (Some("amaro"), 7 * MINUTE));
    evening.passes(7 * MINUTE - 1);
    assert!(on(&evening));
    assert_eq!(more(&mut evening, pairs, PAIRS_MINUTES_MAX + 1), Err(Refusal::OutOfBounds));
    evening.passes(1);
    assert!(!on(&evening));
    assert_eq!(more(&mut evening, pairs, 14), Ok(0), "it is over");
}

#[test]
fn everyone_is_called_back_with_one_tap_and_let_go_on_with_another() {
    let (mut evening, pairs) = paired(FOUR);
    evening.passes(PAIRS_FIND_EACH_OTHER + 3 * MINUTE + 50 * SECOND);
    assert_eq!((calls_back(&mut evening, pairs, true), calls_back(&mut evening, pairs, true)), (Ok(1), Ok(0)));
    let ring = lens::view(&evening.circle, Lane::Ring);
    assert_eq!(ring["gathering"]["pairs"]["called_back"], true);
    let until = evening.gathering_time() + PAIRS_COME_BACK;
    assert_eq!(evening.own_lane("wren")["dyad"]["ends"], 4 * MINUTE + PAIRS_FIND_EACH_OTHER);
    assert_eq!(ring["gathering"]["pairs"]["until"], until);
    evening.passes(PAIRS_COME_BACK - SECOND);
    assert_eq!(speaks(&evening, "wren"), Some("wren"), "nobody begins another part meanwhile");
    assert_eq!(desk(&evening)["can"]["let_go_on"], json!(pairs));
    assert_eq!(calls_back(&mut evening, pairs, false), Ok(1));
    evening.passes(0);
    assert_eq!((on(&evening), speaks(&evening, "wren")), (true, Some("amaro")), "as if nobody had called");
    evening.passes(4 * MINUTE - 19 * SECOND - 1);
    assert!(on(&evening));
    evening.passes(1);
    assert!(!on(&evening), "it is over when it was to be over");
}

#[test]
fn whoever_is_called_back_is_there_within_half_a_minute() {
    let (mut evening, pairs) = paired(FOUR);
    calls_back(&mut evening, pairs, true).unwrap();
    assert_eq!(desk(&evening)["can"].get("more_pairs"), None, "minutes alone send nobody back");
    assert_eq!(more(&mut evening, pairs, 10), Ok(0));
    evening.passes(PAIRS_COME_BACK - 1);
    assert!(on(&evening));
    evening.passes(1);
    assert!(!on(&evening));
    assert_eq!(calls_back(&mut evening, pairs, true), Ok(0), "done already");
}

#[test]
fn everyone_comes_back_to_exactly_where_they_were() {
    let mut evening = Evening::on_a_call(SegmentKind::OpenCentre, FOUR);
    evening.takes_from_centre("juniper").unwrap();
    evening.puts_down("juniper").unwrap();
    let was = evening.room().clone();
    let pairs = begins(&mut evening, 8).unwrap();
    evening.steps_out("wren");
    evening.comes_back("wren");
    looks_in(&mut evening, "dara", pairs, 2, true).unwrap();
    evening.passes(PAIRS_FIND_EACH_OTHER + 8 * MINUTE);
    let is = evening.room();
    assert!(!on(&evening));
    assert_eq!((&is.order, &is.piece, is.segment, &is.round), (&was.order, &was.piece, was.segment, &was.round));
    assert_eq!((&is.had_centre, &is.turns), (&was.had_centre, &was.turns));
    assert_eq!(is.rests, was.rests + PAIRS_FIND_EACH_OTHER + 8 * MINUTE, "it begins to lie there for the others anew");
    assert!(is.seats.keys().eq(was.seats.keys()));
}

#[test]
fn while_people_sit_in_pairs_nothing_else_begins() {
    let (mut evening, pairs) = paired(FOUR);
    assert_eq!(evening.begins_round(), Err(Refusal::PairsAreOn));
    assert_eq!(evening.goes_on(), Err(Refusal::PairsAreOn));
    let (segment, writing) = (evening.segment(), WritingId(evening.fresh()));
    let write = Command::BeginWriting(BeginWriting { segment, writing, minutes: 5 });
    assert_eq!(evening.does("dara", &write), Err(Refusal::PairsAreOn));
    let (gathering, order) = (evening.gathering(), evening.room().order.iter().rev().copied().collect());
    let reseat = Command::Reseat(Reseat { gathering, order });
    assert_eq!(evening.does("dara", &reseat), Err(Refusal::PairsAreOn));
    let can = desk(&evening)["can"].clone();
    for offered in ["next", "begin_round", "begin_writing", "reseat", "offer"] {
        assert_eq!(can.get(offered), None, "{offered}");
    }
    evening.knocks("ash").unwrap();
    assert_eq!(evening.admits("ash"), Err(Refusal::NotAtABoundary), "they wait for the end of pairs");
    calls_back(&mut evening, pairs, true).unwrap();
    evening.passes(PAIRS_COME_BACK);
    evening.admits("ash").unwrap();
    evening.goes_on().unwrap();
}

#[test]
fn writing_comes_first_and_pairs_after_it() {
    let mut evening = Evening::on_a_call(SegmentKind::Council, FOUR);
    let (segment, writing) = (evening.segment(), WritingId(evening.fresh()));
    evening.does("dara", &Command::BeginWriting(BeginWriting { segment, writing, minutes: 5 })).unwrap();
    assert_eq!(begins(&mut evening, 8), Err(Refusal::EveryoneWrites));
}

#[test]
fn a_lost_line_keeps_its_place_for_a_while_and_then_their_partner_is_not_left_alone() {
    let (mut evening, _) = paired(FOUR);
    evening.loses("amaro");
    evening.passes(LOST_HOLDER_WAITS - 1);
    assert_eq!(together(&evening), [["wren", "amaro"], ["juniper", "noor"]]);
    evening.passes(1);
    assert_eq!(together(&evening), [["juniper", "noor", "wren"]]);
    evening.returns("amaro");
    assert_eq!(together(&evening), [["juniper", "noor"], ["amaro", "wren"]], "two or three, never four, and never one");
    assert_eq!(speaks(&evening, "juniper"), Some("juniper"), "whoever speaks is not interrupted");
}

#[test]
fn whoever_is_back_soon_finds_everything_as_it_was() {
    let (mut evening, _) = paired(FOUR);
    evening.passes(PAIRS_FIND_EACH_OTHER + MINUTE);
    let before = evening.room().pairs.clone();
    evening.loses("wren");
    evening.passes(LOST_HOLDER_WAITS - SECOND);
    evening.returns("wren");
    evening.passes(SECOND);
    assert_eq!(evening.room().pairs, before);
}

#[test]
fn time_in_which_the_room_stands_counts_against_nobody_who_is_lost() {
    let (mut evening, _) = paired(FOUR);
    evening.loses("amaro");
    evening.passes(LOST_HOLDER_WAITS - SECOND);
    evening.pauses().unwrap();
    evening.passes(10 * MINUTE);
    evening.resumes().unwrap();
    evening.passes(LOST_HOLDER_WAITS - SECOND);
    assert_eq!(together(&evening).len(), 2);
    evening.passes(SECOND);
    assert_eq!(together(&evening).len(), 1);
}

#[test]
fn whoever_steps_out_leaves_or_is_taken_aside_is_not_waited_for_and_comes_back_to_their_pair() {
    for how in 0..4 {
        let (mut evening, _) = paired(&["wren", "amaro", "juniper"]);
        let gathering = evening.gathering();
        let person = evening.person("amaro");
        match how {
            0 => evening.steps_out("amaro"),
            1 => evening.leaves("amaro", false),
            2 => {
                evening.adds_facilitator("ines").unwrap();
                evening.returns("ines");
                evening.does("ines", &Command::Aside(Aside { gathering, person })).unwrap();
            }
            _ => drop(evening.does("dara", &Command::StepSomeoneOut(StepSomeoneOut { gathering, person })).unwrap()),
        }
        assert_eq!(together(&evening), [["wren", "juniper"]]);
        if how < 3 {
            evening.comes_back("amaro");
            assert_eq!(together(&evening), [["wren", "juniper", "amaro"]], "with those they were with");
        }
    }
}

#[test]
fn whoever_goes_in_their_part_leaves_it_to_the_next_and_who_had_theirs_does_not_get_another() {
    let (mut evening, _) = paired(FOUR);
    evening.passes(PAIRS_FIND_EACH_OTHER + MINUTE);
    evening.steps_out("wren");
    assert_eq!(together(&evening), [["juniper", "noor", "amaro"]]);
    evening.comes_back("wren");
    assert_eq!(together(&evening), [["juniper", "noor"], ["wren", "amaro"]], "somebody comes to them out of the three");

    let (mut evening, _) = paired(FOUR);
    evening.passes(PAIRS_FIND_EACH_OTHER + 4 * MINUTE);
    assert_eq!(speaks(&evening, "wren"), Some("amaro"));
    evening.steps_out("amaro");
    assert_eq!(together(&evening), [["wren", "juniper", "noor"]], "before them: wren had their part");
    assert_eq!(speaks(&evening, "wren"), Some("noor"));
}

#[test]
fn who_had_their_part_is_remembered_also_when_those_they_were_with_sit_elsewhere() {
    let (mut evening, _) = paired(FOUR);
    evening.passes(PAIRS_FIND_EACH_OTHER + 4 * MINUTE);
    evening.steps_out("wren");
    assert_eq!(together(&evening), [["juniper", "noor", "amaro"]]);
    evening.steps_out("noor");
    assert_eq!(speaks(&evening, "amaro"), Some("amaro"));
    evening.comes_back("wren");
    assert_eq!(together(&evening), [["wren", "juniper", "amaro"]]);
    assert_eq!(speaks(&evening, "wren"), Some("amaro"), "wren and juniper had theirs");
}

#[test]
fn who_joins_cuts_nobody_short() {
    let (mut evening, _) = paired(FOUR);
    // Three minutes of four are gone: with three people each would have had two minutes and forty seconds.
    evening.passes(PAIRS_FIND_EACH_OTHER + 3 * MINUTE);
    evening.leaves("amaro", true);
    assert_eq!(
        (together(&evening), speaks(&evening, "wren")),
        (vec![vec!["juniper", "noor", "wren"]], Some("juniper"))
    );
    evening.passes(30 * SECOND - 1);
    assert_eq!(speaks(&evening, "wren"), Some("juniper"));
    evening.passes(1);
    assert_eq!(speaks(&evening, "wren"), Some("noor"));
    let dyad = evening.own_lane("wren")["dyad"].clone();
    assert_eq!(dyad["ends"].as_u64().unwrap() - dyad["since"].as_u64().unwrap(), 135 * SECOND, "half of what is left");
}

#[test]
fn whoever_was_removed_is_gone_from_their_pair_at_once() {
    let (mut evening, _) = paired(FOUR);
    evening.removes("amaro").unwrap();
    assert_eq!(together(&evening), [["juniper", "noor", "wren"]]);
}

#[test]
fn the_last_two_who_are_alone_find_each_other() {
    let (mut evening, _) = paired(FOUR);
    ["amaro", "juniper", "noor"].into_iter().for_each(|name| evening.steps_out(name));
    assert_eq!(together(&evening), [["wren"]]);
    evening.comes_back("noor");
    assert_eq!(together(&evening), [["wren", "noor"]]);
    assert_eq!(speaks(&evening, "noor"), Some("wren"));
    evening.steps_out("wren");
    evening.steps_out("noor");
    assert!(together(&evening).is_empty() && on(&evening));
    evening.comes_back("juniper");
    assert_eq!(together(&evening), [["juniper"]]);
}

#[test]
fn a_facilitator_is_called_with_one_tap_and_nobody_is_told_who_called() {
    let (mut evening, pairs) = paired(FOUR);
    let outside = |evening: &Evening| {
        let lanes = [Lane::Waiting, Lane::Ring, Lane::Member(evening.person("juniper"))];
        lanes.map(|lane| lens::view(&evening.circle, lane))
    };
    let before = outside(&evening);
    assert_eq!(
        (calls_in(&mut evening, "wren", pairs, true), calls_in(&mut evening, "amaro", pairs, true)),
        (Ok(2), Ok(1)),
        "who it was is in memory alone"
    );
    assert_eq!(calls_in(&mut evening, "wren", pairs, true), Ok(0));
    assert_eq!(outside(&evening), before, "nobody outside that pair");
    assert_eq!(desk(&evening)["dyads"]["1"]["called"], true);
    assert_eq!(evening.own_lane("amaro")["dyad"]["called"], true);
    assert_eq!(calls_in(&mut evening, "dara", pairs, true), Err(Refusal::NotInPairs));
    looks_in(&mut evening, "dara", pairs, 1, true).unwrap();
    assert_eq!(desk(&evening)["dyads"]["1"].get("called"), None, "somebody is there");
}

#[test]
fn whoever_called_takes_it_back_and_their_partner_does_not_for_them() {
    let (mut evening, pairs) = paired(FOUR);
    let called = |evening: &Evening| desk(evening)["dyads"]["1"]["called"] == true;
    let own = |evening: &Evening, name| evening.own_lane(name)["called_in"] == true;
    calls_in(&mut evening, "wren", pairs, true).unwrap();
    assert_eq!([own(&evening, "wren"), own(&evening, "amaro")], [true, false]);
    assert_eq!(calls_in(&mut evening, "amaro", pairs, false), Ok(0), "it is not theirs to take back");
    assert!(called(&evening));
    calls_in(&mut evening, "amaro", pairs, true).unwrap();
    calls_in(&mut evening, "wren", pairs, false).unwrap();
    assert!(called(&evening) && !own(&evening, "wren"), "the other one's stays");
    calls_in(&mut evening, "amaro", pairs, false).unwrap();
    assert!(!called(&evening));
    calls_in(&mut evening, "wren", pairs, true).unwrap();
    looks_in(&mut evening, "dara", pairs, 1, true).unwrap();
    assert!(!own(&evening, "wren"), "whoever was called is there");
}

#[test]
fn a_call_that_nobody_came_to_is_still_seen_when_all_are_back_until_somebody_saw_it() {
    let sees = |evening: &Evening| desk(evening)["calls"].clone();
    let (mut evening, pairs) = paired(FOUR);
    calls_in(&mut evening, "wren", pairs, true).unwrap();
    calls_in(&mut evening, "noor", pairs, true).unwrap();
    calls_in(&mut evening, "noor", pairs, false).unwrap();
    assert!(sees(&evening).is_null());
    evening.passes(20 * MINUTE);
    let people = json!(["wren", "amaro"].map(|name| evening.person(name)));
    assert_eq!(sees(&evening)[0]["people"], people, "not which of them called");
    assert!(sees(&evening)[1].is_null(), "what was taken back, and what nobody asked for, is not there");
    let seen = Command::AnswerSignal { person: evening.person("amaro"), settled: false };
    assert_eq!(evening.does("dara", &seen), Ok(1));
    assert_eq!(evening.does("dara", &seen), Ok(0), "seen once");
    assert!(sees(&evening).is_null());

    let (mut alone, pairs) = paired(FOUR);
    calls_in(&mut alone, "wren", pairs, true).unwrap();
    alone.steps_out("amaro");
    alone.steps_out("wren");
    assert_eq!(sees(&alone)[0]["people"], json!([alone.person("wren")]), "also when they step out over it");
    alone.removes("wren").unwrap();
    assert!(sees(&alone).is_null());

    let (mut came, pairs) = paired(FOUR);
    calls_in(&mut came, "wren", pairs, true).unwrap();
    looks_in(&mut came, "dara", pairs, 1, true).unwrap();
    came.closes_gently().unwrap();
    assert!(sees(&came).is_null(), "somebody came");
}

#[test]
fn the_open_centre_does_not_become_free_for_everyone_while_people_sit_in_pairs() {
    let mut evening = Evening::in_segment(SegmentKind::OpenCentre, FOUR);
    evening.takes_from_centre("wren").unwrap();
    evening.puts_down("wren").unwrap();
    assert_eq!(evening.own_lane("wren")["others_first"], true);
    begins(&mut evening, 8).unwrap();
    evening.passes(8 * MINUTE);
    assert!(on(&evening) && !evening.room().centre_free, "nobody could take it meanwhile");
    evening.passes(MINUTE);
    assert!(!on(&evening));
    assert!(!evening.room().centre_free, "those who had it not yet have their half minute");
    assert_eq!(evening.takes_from_centre("wren"), Err(Refusal::OthersFirst));
    evening.passes(30 * SECOND);
    assert!(evening.room().centre_free);
}

#[test]
fn signals_work_in_pairs_as_everywhere() {
    let (mut evening, _) = paired(FOUR);
    assert_eq!(evening.does("wren", &Command::Signal { kind: SignalKind::INeedAPerson }), Ok(1));
}

#[test]
fn a_facilitator_who_looks_in_is_seen_as_long_as_they_are_there() {
    let (mut evening, pairs) = paired(FOUR);
    let seen = |evening: &Evening, name| evening.own_lane(name)["dyad"]["with"].clone();
    let dara = evening.person("dara");
    assert_eq!(evening.own_lane("dara")["can"]["look_in"], json!(pairs));
    assert_eq!(looks_in(&mut evening, "dara", pairs, 1, true), Ok(1));
    assert_eq!((seen(&evening, "wren"), seen(&evening, "amaro")), (json!([dara]), json!([dara])));
    assert_eq!(looks_in(&mut evening, "dara", pairs, 1, true), Ok(0));
    assert_eq!(looks_in(&mut evening, "dara", pairs, 2, true), Ok(1));
    assert_eq!((seen(&evening, "wren"), seen(&evening, "noor")), (json!([]), json!([dara])), "in one place at a time");
    assert_eq!(looks_in(&mut evening, "dara", pairs, 1, false), Ok(0));
    assert_eq!(looks_in(&mut evening, "dara", pairs, 2, false), Ok(1));
    assert_eq!(looks_in(&mut evening, "dara", pairs, 9, true), Err(Refusal::NoSuchDyad));
    assert_eq!(looks_in(&mut evening, "wren", pairs, 2, true), Err(Refusal::FacilitatorsOnly));
    looks_in(&mut evening, "dara", pairs, 2, true).unwrap();
    evening.steps_out("dara");
    assert_eq!(seen(&evening, "noor"), json!([]));
    assert_eq!(looks_in(&mut evening, "dara", pairs, 2, true), Err(Refusal::ComeBackFirst));
}

#[test]
fn who_is_alone_with_a_facilitator_stays_with_them() {
    let (mut evening, pairs) = paired(FOUR);
    looks_in(&mut evening, "dara", pairs, 1, true).unwrap();
    evening.steps_out("amaro");
    assert_eq!(together(&evening), [vec!["wren"], vec!["juniper", "noor"]]);
    looks_in(&mut evening, "dara", pairs, 1, false).unwrap();
    assert_eq!(together(&evening), [["juniper", "noor", "wren"]]);
}

#[test]
fn a_facilitator_who_is_lost_keeps_their_place_beside_somebody_for_a_while() {
    let (mut evening, pairs) = paired(FOUR);
    evening.adds_facilitator("ines").unwrap();
    evening.returns("ines");
    looks_in(&mut evening, "ines", pairs, 1, true).unwrap();
    evening.steps_out("amaro");
    evening.loses("ines");
    assert_eq!(together(&evening), [vec!["wren"], vec!["juniper", "noor"]], "nobody is moved by a blip");
    evening.passes(LOST_HOLDER_WAITS - 1);
    assert_eq!(together(&evening), [vec!["wren"], vec!["juniper", "noor"]]);
    evening.passes(1);
    assert_eq!(together(&evening), [["juniper", "noor", "wren"]]);
}

#[test]
fn whoever_called_a_facilitator_stays_where_they_are_looked_for() {
    let (mut evening, pairs) = paired(FOUR);
    calls_in(&mut evening, "wren", pairs, true).unwrap();
    evening.steps_out("amaro");
    assert_eq!(together(&evening), [vec!["wren"], vec!["juniper", "noor"]]);
    assert_eq!(desk(&evening)["dyads"]["1"]["called"], true);
}

#[test]
fn who_comes_sits_down_with_two_rather_than_with_one_who_has_a_facilitator_beside_them() {
    let (mut evening, pairs) = paired(FIVE);
    evening.steps_out("milo");
    looks_in(&mut evening, "dara", pairs, 1, true).unwrap();
    evening.steps_out("amaro");
    evening.comes_back("milo");
    assert_eq!(evening.room().pairs.as_ref().unwrap().dyads[&1].people, [evening.person("wren")]);
}

#[test]
fn calling_everyone_back_while_the_room_stands_is_done_at_once() {
    let (mut evening, pairs) = paired(FOUR);
    calls_back(&mut evening, pairs, true).unwrap();
    evening.pauses().unwrap();
    assert_eq!(desk(&evening)["can"]["call_back"], json!(pairs));
    assert_eq!(calls_back(&mut evening, pairs, true), Ok(1));
    assert!(!on(&evening), "half a minute of a clock that stands is never over");
}

#[test]
fn while_the_room_stands_nobody_is_asked_to_get_up() {
    let (mut evening, _) = paired(FOUR);
    evening.pauses().unwrap();
    evening.steps_out("amaro");
    assert_eq!(together(&evening), [vec!["wren"], vec!["juniper", "noor"]]);
    evening.resumes().unwrap();
    assert_eq!(together(&evening), [["juniper", "noor", "wren"]]);
}

#[test]
fn while_the_room_stands_so_do_the_parts() {
    let (mut evening, _) = paired(FOUR);
    evening.passes(PAIRS_FIND_EACH_OTHER + MINUTE);
    evening.pauses().unwrap();
    evening.passes(20 * MINUTE);
    assert_eq!(speaks(&evening, "wren"), Some("wren"));
    evening.resumes().unwrap();
    evening.passes(3 * MINUTE - 1);
    assert_eq!(speaks(&evening, "wren"), Some("wren"));
    evening.passes(1);
    assert_eq!(speaks(&evening, "wren"), Some("amaro"));
    evening.loses("dara");
    evening.passes(125 * SECOND);
    assert!(evening.room().holding.is_some());
    evening.passes(20 * MINUTE);
    assert!(on(&evening));
}

#[test]
fn after_a_restart_everybody_sits_where_they_sat() {
    let (mut evening, _) = paired(FOUR);
    evening.passes(PAIRS_FIND_EACH_OTHER + MINUTE);
    let before = evening.room().pairs.clone();
    evening.restarts();
    evening.passes(10 * MINUTE);
    FOUR.iter().chain(&["dara"]).for_each(|name| evening.returns(name));
    assert_eq!(evening.room().pairs, before);
}

#[test]
fn however_the_gathering_closes_the_pairs_are_over() {
    let (mut gently, _) = paired(FOUR);
    gently.closes_gently().unwrap();
    assert_eq!((gently.room().phase, on(&gently)), (Phase::Closing, false));
    let (mut broken_off, _) = paired(FOUR);
    let gathering = broken_off.gathering();
    broken_off.does("dara", &Command::EmergencyEnd(EmergencyEnd { gathering })).unwrap();
    assert!(!on(&broken_off));
    let (mut forgotten, _) = paired(FOUR);
    forgotten.passes(6 * 60 * MINUTE);
    assert!(forgotten.circle.room.is_none());
}
