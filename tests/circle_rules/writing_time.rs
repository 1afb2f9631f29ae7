//! Everyone writes at once, nothing of it is here before the reveal, and then each decides.
use super::evening::{Done, Evening, SECOND};
use afterglow::circle::agenda::{Medium, SegmentKind};
use afterglow::circle::command::floor::{Hand, SlowPace};
use afterglow::circle::command::writing_time::{
    BeginReveal, BeginWriting, EndWriting, MoreWriting, ShareWritten, ShowWritten,
};
use afterglow::circle::command::{Aside, Command, EmergencyEnd, SignalKind};
use afterglow::circle::ids::{BodyId, ReflectionId, TurnId, WritingId};
use afterglow::circle::lens::{self, Lane};
use afterglow::circle::limits::{MINUTE, REVEAL, WRITING_MINUTES_MAX, WRITINGS_MAX};
use afterglow::circle::refusal::Refusal;
use afterglow::circle::state::Phase;
use serde_json::{Value, json};

const ALL: &[&str] = &["wren", "amaro", "juniper"];

fn begins(evening: &mut Evening, minutes: u32) -> Result<WritingId, Refusal> {
    let (segment, writing) = (evening.segment(), WritingId(evening.fresh()));
    evening.does("dara", &Command::BeginWriting(BeginWriting { segment, writing, minutes })).map(|_| writing)
}

fn reveals(evening: &mut Evening, writing: WritingId) -> Done {
    evening.does("dara", &Command::BeginReveal(BeginReveal { writing }))
}

fn shows(evening: &mut Evening, writing: WritingId) -> Done {
    evening.does("dara", &Command::ShowWritten(ShowWritten { writing }))
}

fn ends(evening: &mut Evening, writing: WritingId) -> Done {
    evening.does("dara", &Command::EndWriting(EndWriting { writing }))
}

fn more(evening: &mut Evening, writing: WritingId, minutes: u32) -> Done {
    evening.does("dara", &Command::MoreWriting(MoreWriting { writing, minutes }))
}

fn written(evening: &mut Evening, writing: WritingId) -> ShareWritten {
    let (turn, reflection) = (TurnId(evening.fresh()), ReflectionId(evening.fresh()));
    ShareWritten { writing, turn, reflection, words: BodyId(evening.fresh()) }
}

fn shares(evening: &mut Evening, name: &'static str, writing: WritingId) -> ReflectionId {
    let share = written(evening, writing);
    evening.does(name, &Command::ShareWritten(share.clone())).unwrap();
    share.reflection
}

/// People who write in an open part in which nothing else goes on.
fn writing_evening() -> (Evening, WritingId) {
    let mut evening = Evening::in_segment(SegmentKind::Council, ALL);
    let writing = begins(&mut evening, 5).unwrap();
    (evening, writing)
}

fn revealing_evening() -> (Evening, WritingId) {
    let (mut evening, writing) = writing_evening();
    reveals(&mut evening, writing).unwrap();
    (evening, writing)
}

/// What everyone but Wren is shown.
fn what_others_see(evening: &Evening) -> Vec<Value> {
    let own = |name| Lane::Member(evening.person(name));
    let lanes = [Lane::Waiting, Lane::Ring, Lane::Desk, own("amaro"), own("juniper"), own("dara")];
    lanes.map(|lane| lens::view(&evening.circle, lane)).to_vec()
}

fn shown(evening: &Evening) -> Vec<&'static str> {
    let mut all: Vec<_> = evening.room().reflections.values().filter(|one| !one.held).collect();
    all.sort_by_key(|one| one.n);
    all.into_iter().map(|one| evening.name(one.author)).collect()
}

fn stage(evening: &Evening) -> Value {
    lens::view(&evening.circle, Lane::Ring)["gathering"]["writing_time"]["stage"].clone()
}

#[test]
fn everyone_is_told_that_people_write_and_until_when_and_the_lobby_is_not() {
    let mut evening = Evening::in_segment(SegmentKind::Council, ALL);
    let lobby = lens::view(&evening.circle, Lane::Waiting);
    let writing = begins(&mut evening, 5).unwrap();
    let until = evening.gathering_time() + 5 * MINUTE;
    let told = &lens::view(&evening.circle, Lane::Ring)["gathering"]["writing_time"];
    assert_eq!(told, &json!({ "id": writing, "stage": "writing", "until": until }));
    assert_eq!(lens::view(&evening.circle, Lane::Waiting), lobby);
    reveals(&mut evening, writing).unwrap();
    assert_eq!(lens::view(&evening.circle, Lane::Waiting), lobby);
}

#[test]
fn the_time_to_write_ends_by_itself_and_so_does_the_time_to_decide() {
    let (mut evening, writing) = writing_evening();
    evening.passes(5 * MINUTE - SECOND);
    assert_eq!(stage(&evening), "writing");
    evening.passes(SECOND);
    assert_eq!(stage(&evening), "reveal");
    shares(&mut evening, "wren", writing);
    evening.passes(REVEAL - SECOND);
    assert_eq!(shown(&evening), [""; 0]);
    evening.passes(SECOND);
    assert_eq!((stage(&evening), shown(&evening)), (Value::Null, vec!["wren"]));
}

#[test]
fn before_the_reveal_nothing_is_taken() {
    let (mut evening, writing) = writing_evening();
    let share = Command::ShareWritten(written(&mut evening, writing));
    assert_eq!(evening.does("wren", &share), Err(Refusal::StillWriting));
    assert_eq!(evening.own_lane("wren")["can"].get("share_written"), None);
    reveals(&mut evening, writing).unwrap();
    assert_eq!(evening.own_lane("wren")["can"]["share_written"], json!(writing));
    assert_eq!(evening.does("wren", &share), Ok(1));
}

#[test]
fn what_is_shared_is_its_authors_alone_until_all_of_it_is_shown() {
    let (mut evening, writing) = revealing_evening();
    let before = what_others_see(&evening);
    let reflection = shares(&mut evening, "wren", writing);
    assert_eq!(what_others_see(&evening), before, "whoever has not decided looks like whoever has");
    assert_eq!(evening.own_lane("wren")["written"]["reflection"], json!(reflection));
    shows(&mut evening, writing).unwrap();
    assert_eq!(shown(&evening), ["wren"]);
    assert_eq!(evening.own_lane("wren").get("written"), None);
}

#[test]
fn what_was_shared_appears_in_the_order_in_which_people_sit() {
    let (mut evening, writing) = revealing_evening();
    for name in ["juniper", "dara", "wren"] {
        evening.passes(SECOND);
        shares(&mut evening, name, writing);
    }
    shows(&mut evening, writing).unwrap();
    assert_eq!(shown(&evening), ["dara", "wren", "juniper"]);
    let at: Vec<_> = evening.room().reflections.values().map(|one| one.at).collect();
    assert!(at.iter().all(|one| *one == at[0]), "all at once");
}

#[test]
fn what_was_not_decided_is_not_there() {
    let (mut evening, writing) = revealing_evening();
    shows(&mut evening, writing).unwrap();
    assert!(evening.room().reflections.is_empty());
    let share = Command::ShareWritten(written(&mut evening, writing));
    assert_eq!(evening.does("wren", &share), Err(Refusal::WritingIsOver));
}

#[test]
fn whoever_shared_may_take_it_back_and_share_other_words() {
    let (mut evening, writing) = revealing_evening();
    let first = written(&mut evening, writing);
    evening.does("wren", &Command::ShareWritten(first.clone())).unwrap();
    let again = Command::ShareWritten(written(&mut evening, writing));
    assert_eq!(evening.does("wren", &again), Err(Refusal::SharedAlready));
    let back = Command::TakeBack { reflection: first.reflection };
    assert_eq!(evening.does("amaro", &back), Err(Refusal::NoSuchReflection));
    let before = what_others_see(&evening);
    assert_eq!(evening.does("wren", &back), Ok(1));
    assert_eq!(what_others_see(&evening), before);
    assert!(evening.erased.contains(&first.words), "nothing of it stays");
    assert_eq!(evening.does("wren", &back), Ok(0), "done already");
    assert_eq!(evening.does("wren", &Command::ShareWritten(first)), Ok(0), "a copy on its way brings nothing back");
    assert_eq!(evening.does("wren", &again), Ok(1));
    shows(&mut evening, writing).unwrap();
    assert_eq!(shown(&evening), ["wren"]);
}

#[test]
fn sharing_twice_shares_once_also_after_it_is_shown() {
    let (mut evening, writing) = revealing_evening();
    let share = written(&mut evening, writing);
    let command = Command::ShareWritten(share.clone());
    assert_eq!(evening.does("wren", &command), Ok(1));
    assert_eq!(evening.does("wren", &command), Ok(0));
    assert_eq!(evening.does("amaro", &command), Err(Refusal::IdTaken));
    let same_turn = ShareWritten { reflection: ReflectionId(evening.fresh()), ..share };
    assert_eq!(evening.does("amaro", &Command::ShareWritten(same_turn)), Err(Refusal::IdTaken));
    shows(&mut evening, writing).unwrap();
    assert_eq!(evening.does("wren", &command), Ok(0));
    assert_eq!(shown(&evening), ["wren"]);
}

#[test]
fn two_facilitators_at_once_begin_one_and_end_one() {
    let mut evening = Evening::in_segment(SegmentKind::Council, ALL);
    evening.adds_facilitator("ines").unwrap();
    let segment = evening.segment();
    let other = WritingId(evening.fresh());
    let writing = begins(&mut evening, 5).unwrap();
    let begin = Command::BeginWriting(BeginWriting { segment, writing: other, minutes: 3 });
    assert_eq!(evening.does("ines", &begin), Ok(0), "people write already");
    assert_eq!(more(&mut evening, writing, 7), Ok(1));
    assert_eq!(more(&mut evening, writing, 7), Ok(0));
    assert_eq!(reveals(&mut evening, writing), Ok(1));
    assert_eq!(evening.does("ines", &Command::BeginReveal(BeginReveal { writing })), Ok(0));
    assert_eq!(evening.does("ines", &Command::EndWriting(EndWriting { writing })), Err(Refusal::DecidingNow));
    assert_eq!(evening.does("ines", &begin), Err(Refusal::EveryoneWrites));
    assert_eq!(shows(&mut evening, writing), Ok(1));
    for late in [Command::ShowWritten(ShowWritten { writing }), Command::EndWriting(EndWriting { writing })] {
        assert_eq!(evening.does("ines", &late), Ok(0), "done already");
    }
    let again = Command::BeginWriting(BeginWriting { segment, writing, minutes: 5 });
    assert_eq!(evening.does("dara", &again), Ok(0), "a copy on its way begins no other");
    assert!(evening.room().writing.is_none());
}

#[test]
fn the_controls_name_a_writing_time_of_this_gathering() {
    let (mut evening, _) = writing_evening();
    let unknown = WritingId(evening.fresh());
    assert_eq!(reveals(&mut evening, unknown), Err(Refusal::NoSuchWriting));
    assert_eq!(ends(&mut evening, unknown), Err(Refusal::NoSuchWriting));
    assert_eq!(shows(&mut evening, unknown), Err(Refusal::NoSuchWriting));
    assert_eq!(more(&mut evening, unknown, 9), Err(Refusal::NoSuchWriting));
    let share = Command::ShareWritten(written(&mut evening, unknown));
    assert_eq!(evening.does("wren", &share), Err(Refusal::NoSuchWriting));
}

#[test]
fn it_ends_without_a_reveal_and_everyone_keeps_theirs() {
    let (mut evening, writing) = writing_evening();
    assert_eq!(shows(&mut evening, writing), Err(Refusal::StillWriting));
    assert_eq!(ends(&mut evening, writing), Ok(1));
    assert_eq!((stage(&evening), shown(&evening)), (Value::Null, vec![]));
    let share = Command::ShareWritten(written(&mut evening, writing));
    assert_eq!(evening.does("wren", &share), Err(Refusal::WritingIsOver));
    begins(&mut evening, 3).unwrap();
    assert_eq!(stage(&evening), "writing", "another may begin");
}

#[test]
fn whoever_had_shared_before_people_wrote_on_has_it_back_when_it_is_let_go() {
    let (mut evening, writing) = revealing_evening();
    let reflection = shares(&mut evening, "wren", writing);
    more(&mut evening, writing, 7).unwrap();
    ends(&mut evening, writing).unwrap();
    assert_eq!(shown(&evening), [""; 0]);
    assert!(evening.own_lane("wren")["returned"].get(reflection.to_string()).is_some());
    let desk = lens::view(&evening.circle, Lane::Desk).to_string();
    assert!(!desk.contains(&reflection.to_string()), "no facilitator had it, and none has it now");
}

#[test]
fn more_minutes_lengthen_it_and_after_it_people_write_on() {
    let (mut evening, writing) = writing_evening();
    more(&mut evening, writing, 7).unwrap();
    evening.passes(7 * MINUTE - SECOND);
    assert_eq!(stage(&evening), "writing");
    evening.passes(SECOND);
    assert_eq!(stage(&evening), "reveal");
    shares(&mut evening, "wren", writing);
    assert_eq!(lens::view(&evening.circle, Lane::Desk)["can"]["more_writing"], 9);
    assert_eq!(more(&mut evening, writing, 9), Ok(1));
    assert_eq!(stage(&evening), "writing");
    assert!(evening.own_lane("wren").get("written").is_some(), "what was shared waits");
    evening.passes(2 * MINUTE - SECOND);
    assert_eq!(stage(&evening), "writing", "from now on, not from when it was over");
    evening.passes(SECOND);
    assert_eq!(stage(&evening), "reveal");
    assert_eq!(more(&mut evening, writing, WRITING_MINUTES_MAX + 1), Err(Refusal::OutOfBounds));
    assert_eq!(more(&mut evening, writing, WRITING_MINUTES_MAX), Ok(1));
    assert_eq!(lens::view(&evening.circle, Lane::Desk)["can"].get("more_writing"), None);
}

#[test]
fn it_has_between_one_minute_and_thirty_and_a_gathering_has_so_many() {
    let mut evening = Evening::in_segment(SegmentKind::Council, ALL);
    for minutes in [0, WRITING_MINUTES_MAX + 1] {
        assert_eq!(begins(&mut evening, minutes), Err(Refusal::OutOfBounds));
    }
    for _ in 0..WRITINGS_MAX {
        let writing = begins(&mut evening, WRITING_MINUTES_MAX).unwrap();
        ends(&mut evening, writing).unwrap();
    }
    assert_eq!(begins(&mut evening, 1), Err(Refusal::OutOfBounds));
    assert_eq!(lens::view(&evening.circle, Lane::Desk)["can"].get("begin_writing"), None);
}

#[test]
fn it_begins_while_nobody_has_the_piece_and_no_round_goes() {
    let mut evening = Evening::in_segment(SegmentKind::Council, ALL);
    assert!(lens::view(&evening.circle, Lane::Desk)["can"].get("begin_writing").is_some());
    evening.begins_round().unwrap();
    assert_eq!(begins(&mut evening, 5), Err(Refusal::PieceIsTaken));
    assert_eq!(lens::view(&evening.circle, Lane::Desk)["can"].get("begin_writing"), None);
    let mut centre = Evening::in_segment(SegmentKind::OpenCentre, ALL);
    begins(&mut centre, 5).unwrap();
    let mut doors = Evening::at_the_doors(ALL);
    let (segment, writing) = (doors.part(SegmentKind::Council), WritingId(doors.fresh()));
    let early = Command::BeginWriting(BeginWriting { segment, writing, minutes: 5 });
    assert_eq!(doors.does("dara", &early), Err(Refusal::NotThisSegment));
    let mut closing = Evening::in_segment(SegmentKind::Closing, ALL);
    assert_eq!(begins(&mut closing, 5), Err(Refusal::Closing));
}

#[test]
fn between_two_turns_of_a_slow_round_it_does_not_begin() {
    let mut evening = Evening::in_council(ALL);
    let gathering = evening.gathering();
    let slow = SlowPace { gathering, on: true };
    evening.does("dara", &Command::SlowPace(slow)).unwrap();
    evening.takes("wren").unwrap();
    evening.puts_down("wren").unwrap();
    assert_eq!(begins(&mut evening, 5), Err(Refusal::MidRound));
}

#[test]
fn while_people_write_nobody_speaks_and_nothing_is_offered() {
    let mut centre = Evening::in_segment(SegmentKind::OpenCentre, ALL);
    let writing = begins(&mut centre, 5).unwrap();
    assert_eq!(centre.takes_from_centre("wren"), Err(Refusal::EveryoneWrites));
    assert_eq!(centre.own_lane("wren")["can"].get("take_from_centre"), None);
    reveals(&mut centre, writing).unwrap();
    assert_eq!(centre.takes_from_centre("wren"), Err(Refusal::EveryoneWrites));
    shows(&mut centre, writing).unwrap();
    assert_eq!(centre.takes_from_centre("wren"), Ok(1));

    let (mut council, writing) = writing_evening();
    assert_eq!(council.begins_round(), Err(Refusal::EveryoneWrites));
    assert_eq!(lens::view(&council.circle, Lane::Desk)["can"].get("begin_round"), None);
    ends(&mut council, writing).unwrap();
    council.begins_round().unwrap();
}

#[test]
fn a_hand_is_not_answered_while_people_write() {
    let mut evening = Evening::with_kind(SegmentKind::OpenCentre, SegmentKind::Stack, ALL);
    let writing = begins(&mut evening, 5).unwrap();
    let segment = evening.segment();
    assert_eq!(evening.does("wren", &Command::Hand(Hand { segment, up: true })), Err(Refusal::EveryoneWrites));
    ends(&mut evening, writing).unwrap();
    assert_eq!(evening.does("wren", &Command::Hand(Hand { segment, up: true })), Ok(2));
}

#[test]
fn whoever_comes_back_while_people_write_is_offered_nothing() {
    let mut evening = Evening::in_segment(SegmentKind::Council, &["wren", "amaro"]);
    evening.steps_out("amaro");
    evening.begins_round().unwrap();
    evening.takes("wren").unwrap();
    evening.puts_down("wren").unwrap();
    let writing = begins(&mut evening, 5).unwrap();
    evening.comes_back("amaro");
    evening.passes(SECOND);
    assert_eq!(evening.offered_to(), None);
    ends(&mut evening, writing).unwrap();
    assert_eq!(evening.offered_to(), Some("amaro"), "and when it is over, it is their turn");
}

#[test]
fn a_part_does_not_end_over_people_who_write_and_shows_what_they_decided() {
    let (mut evening, writing) = writing_evening();
    assert_eq!(evening.goes_on(), Err(Refusal::EveryoneWrites));
    assert_eq!(lens::view(&evening.circle, Lane::Desk)["can"].get("next"), None);
    reveals(&mut evening, writing).unwrap();
    shares(&mut evening, "wren", writing);
    let council = evening.segment();
    assert_eq!(evening.goes_on(), Ok(2));
    assert_eq!(shown(&evening), ["wren"]);
    let one = evening.room().reflections.values().next().unwrap();
    assert_eq!(one.segment, council, "it stands in the part in which it was written");
}

#[test]
fn a_pause_stops_the_time_and_nothing_is_taken_meanwhile() {
    let (mut evening, writing) = writing_evening();
    evening.pauses().unwrap();
    evening.passes(20 * MINUTE);
    assert_eq!(stage(&evening), "writing");
    assert_eq!(reveals(&mut evening, writing), Err(Refusal::RoomIsPaused));
    assert_eq!(more(&mut evening, writing, 9), Err(Refusal::RoomIsPaused));
    evening.resumes().unwrap();
    reveals(&mut evening, writing).unwrap();
    evening.pauses().unwrap();
    let share = Command::ShareWritten(written(&mut evening, writing));
    assert_eq!(evening.does("wren", &share), Err(Refusal::RoomIsPaused));
    assert_eq!(evening.own_lane("wren")["can"].get("share_written"), None);
    assert_eq!(shows(&mut evening, writing), Err(Refusal::RoomIsPaused));
    evening.resumes().unwrap();
    assert_eq!(evening.does("wren", &share), Ok(1));
}

#[test]
fn a_paused_writing_time_can_be_let_go() {
    let (mut evening, writing) = writing_evening();
    evening.pauses().unwrap();
    assert_eq!(ends(&mut evening, writing), Ok(1));
}

#[test]
fn without_a_facilitator_the_room_is_held_and_the_time_waits() {
    let (mut evening, writing) = revealing_evening();
    shares(&mut evening, "wren", writing);
    evening.loses("dara");
    evening.passes(30 * MINUTE);
    assert_eq!((stage(&evening), shown(&evening)), (json!("reveal"), vec![]));
    evening.returns("dara");
    evening.resumes().unwrap();
    shows(&mut evening, writing).unwrap();
    assert_eq!(shown(&evening), ["wren"]);
}

#[test]
fn whoever_drops_comes_back_to_the_same_writing_and_may_decide() {
    let (mut evening, writing) = writing_evening();
    evening.loses("wren");
    reveals(&mut evening, writing).unwrap();
    let share = Command::ShareWritten(written(&mut evening, writing));
    evening.returns("wren");
    assert_eq!(evening.does("wren", &share), Ok(1));
    evening.restarts();
    evening.returns("dara");
    evening.returns("wren");
    assert_eq!((stage(&evening), evening.own_lane("wren").get("written").is_some()), (json!("reveal"), true));
}

#[test]
fn whoever_is_out_decides_when_they_are_back() {
    let mut evening = Evening::in_segment(SegmentKind::Council, ALL);
    evening.adds_facilitator("ines").unwrap();
    evening.returns("ines");
    let writing = begins(&mut evening, 5).unwrap();
    reveals(&mut evening, writing).unwrap();
    evening.steps_out("wren");
    let share = Command::ShareWritten(written(&mut evening, writing));
    assert_eq!(evening.does("wren", &share), Err(Refusal::ComeBackFirst));
    assert_eq!(evening.own_lane("wren")["can"].get("share_written"), None);
    evening.comes_back("wren");
    assert_eq!(evening.does("wren", &share), Ok(1));
    let (gathering, person) = (evening.gathering(), evening.person("wren"));
    evening.does("ines", &Command::Aside(Aside { gathering, person })).unwrap();
    shows(&mut evening, writing).unwrap();
    assert_eq!(shown(&evening), ["wren"], "they had decided before they stepped out");
}

#[test]
fn nobody_comes_in_while_people_write() {
    let (mut evening, writing) = writing_evening();
    evening.knocks("noor").unwrap();
    assert_eq!(evening.admits("noor"), Err(Refusal::NotAtABoundary));
    assert_eq!(lens::view(&evening.circle, Lane::Desk)["can"]["admit"], false);
    reveals(&mut evening, writing).unwrap();
    assert_eq!(evening.admits("noor"), Err(Refusal::NotAtABoundary));
    shows(&mut evening, writing).unwrap();
    evening.admits("noor").unwrap();
}

#[test]
fn whoever_is_removed_leaves_nothing_that_was_not_shown() {
    let (mut evening, writing) = revealing_evening();
    let share = written(&mut evening, writing);
    evening.does("wren", &Command::ShareWritten(share.clone())).unwrap();
    evening.removes("wren").unwrap();
    assert!(evening.erased.contains(&share.words));
    shows(&mut evening, writing).unwrap();
    assert_eq!(shown(&evening), [""; 0]);
}

#[test]
fn held_words_are_for_the_others_as_if_nothing_had_been_shared() {
    let seen = |shares_it: bool| {
        let (mut evening, writing) = writing_evening();
        evening.holds_words(true);
        reveals(&mut evening, writing).unwrap();
        let share = Command::ShareWritten(written(&mut evening, writing));
        if shares_it {
            evening.does("wren", &share).unwrap();
        }
        let mut all = what_others_see(&evening);
        shows(&mut evening, writing).unwrap();
        let see = |evening: &Evening| {
            let lanes = [Lane::Ring, Lane::Waiting, Lane::Member(evening.person("amaro"))];
            lanes.map(|lane| lens::view(&evening.circle, lane))
        };
        all.extend(see(&evening));
        // Nor does anything that comes after it tell of them: not the name of the next turn either.
        evening.begins_round().unwrap();
        all.extend(see(&evening));
        all
    };
    assert_eq!(seen(true), seen(false));
}

#[test]
fn held_words_wait_for_a_facilitator_once_the_others_are_shown() {
    let (mut evening, writing) = writing_evening();
    evening.holds_words(true);
    reveals(&mut evening, writing).unwrap();
    let share = written(&mut evening, writing);
    evening.does("wren", &Command::ShareWritten(share.clone())).unwrap();
    assert_eq!(evening.own_lane("wren")["written"]["held"], true);
    assert_eq!(lens::view(&evening.circle, Lane::Desk)["held"], json!({}), "nobody sees who was quick");
    shows(&mut evening, writing).unwrap();
    assert!(lens::view(&evening.circle, Lane::Desk)["held"].get(share.reflection.to_string()).is_some());
    let release = Command::ReleaseWords { reflection: share.reflection, words: share.words };
    assert_eq!(evening.does("dara", &release), Ok(1));
    assert_eq!(shown(&evening), ["wren"]);
}

#[test]
fn a_gentle_closing_ends_the_writing_and_sends_nothing() {
    let (mut evening, _) = writing_evening();
    evening.closes_gently().unwrap();
    assert_eq!((stage(&evening), shown(&evening)), (Value::Null, vec![]));
    assert_eq!(evening.room().phase, Phase::Closing);
    let (mut decided, writing) = revealing_evening();
    shares(&mut decided, "wren", writing);
    decided.closes_gently().unwrap();
    assert_eq!(shown(&decided), ["wren"], "what was decided is shown");
}

#[test]
fn an_emergency_end_shows_nothing_new_and_gives_everything_back() {
    let (mut evening, writing) = revealing_evening();
    let reflection = shares(&mut evening, "wren", writing);
    let gathering = evening.gathering();
    evening.does("dara", &Command::EmergencyEnd(EmergencyEnd { gathering })).unwrap();
    assert_eq!((stage(&evening), shown(&evening)), (Value::Null, vec![]));
    assert!(evening.own_lane("wren")["returned"].get(reflection.to_string()).is_some());
    let desk = lens::view(&evening.circle, Lane::Desk).to_string();
    assert!(!desk.contains(&reflection.to_string()), "no facilitator had it, and none has it now");
}

#[test]
fn signals_and_leaving_work_while_people_write() {
    let (mut evening, writing) = writing_evening();
    for kind in [SignalKind::INeedAPerson, SignalKind::GiveMeAMoment, SignalKind::Ok] {
        assert!(evening.does("wren", &Command::Signal { kind }).is_ok());
    }
    reveals(&mut evening, writing).unwrap();
    shares(&mut evening, "amaro", writing);
    evening.does("wren", &Command::Signal { kind: SignalKind::INeedAPerson }).unwrap();
    evening.leaves("amaro", true);
    shows(&mut evening, writing).unwrap();
    assert_eq!(shown(&evening), ["amaro"]);
}

#[test]
fn a_part_for_writing_has_minutes_of_its_own() {
    let evening = Evening::with_kind(SegmentKind::OpenCentre, SegmentKind::Writing, ALL);
    let minutes = &lens::view(&evening.circle, Lane::Desk)["can"]["begin_writing"]["minutes"];
    assert_eq!(minutes, 10);
    let council = Evening::in_segment(SegmentKind::Council, ALL);
    assert_eq!(lens::view(&council.circle, Lane::Desk)["can"]["begin_writing"]["minutes"], 5);
}

#[test]
fn beside_a_call_people_write_too() {
    let mut evening = Evening::with_medium(Medium::BesideACall, &["wren"]);
    evening.takes("wren").unwrap();
    evening.puts_down("wren").unwrap();
    let writing = begins(&mut evening, 3).unwrap();
    reveals(&mut evening, writing).unwrap();
    shares(&mut evening, "wren", writing);
    shows(&mut evening, writing).unwrap();
    assert_eq!(shown(&evening), ["wren"]);
}

#[test]
fn the_part_in_which_people_wrote_has_begun_for_the_door_whatever_they_shared() {
    let door = |shares_it: bool| {
        let mut evening = Evening::in_segment(SegmentKind::OpenCentre, ALL);
        let writing = begins(&mut evening, 3).unwrap();
        reveals(&mut evening, writing).unwrap();
        if shares_it {
            shares(&mut evening, "wren", writing);
        }
        shows(&mut evening, writing).unwrap();
        evening.room().at_a_boundary()
    };
    assert_eq!([door(false), door(true)], [false, false]);
}

#[test]
fn whoever_holds_the_room_with_them_holds_a_writing_time_too_and_may_write() {
    let mut evening = Evening::in_segment(SegmentKind::Council, ALL);
    evening.adds_facilitator("ines").unwrap();
    evening.returns("ines");
    let writing = begins(&mut evening, 5).unwrap();
    let reveal = Command::BeginReveal(BeginReveal { writing });
    assert_eq!(evening.does("wren", &reveal), Err(Refusal::FacilitatorsOnly));
    assert_eq!(evening.does("ines", &reveal), Ok(1));
    let share = written(&mut evening, writing);
    assert_eq!(evening.does("ines", &Command::ShareWritten(share)), Ok(1));
}

#[test]
fn a_reveal_of_somebody_who_holds_the_room_is_in_the_record_without_whose_words() {
    let (mut evening, writing) = writing_evening();
    let before = evening.circle.record.shown().count;
    reveals(&mut evening, writing).unwrap();
    assert_eq!(evening.circle.record.shown().count, before + 1);
    shares(&mut evening, "wren", writing);
    assert_eq!(evening.circle.record.shown().count, before + 1, "what people share is in no record");
}
