//! The rules of a circle as sentences: given an evening, when somebody does something, then this.
#[path = "circle_rules/after.rs"]
mod after;
#[path = "circle_rules/alone.rs"]
mod alone;
#[path = "circle_rules/aside.rs"]
mod aside;
#[path = "circle_rules/bell.rs"]
mod bell;
#[path = "circle_rules/between.rs"]
mod between;
#[path = "circle_rules/bounds.rs"]
mod bounds;
#[path = "circle_rules/calendar.rs"]
mod calendar;
#[path = "circle_rules/card.rs"]
mod card;
#[path = "circle_rules/crowd.rs"]
mod crowd;
#[path = "circle_rules/dates.rs"]
mod dates;
#[path = "circle_rules/doors.rs"]
mod doors;
#[path = "circle_rules/erasing.rs"]
mod erasing;
#[path = "circle_rules/evening.rs"]
mod evening;
#[path = "circle_rules/floor.rs"]
mod floor;
#[path = "circle_rules/founding.rs"]
mod founding;
#[path = "circle_rules/hands.rs"]
mod hands;
#[path = "circle_rules/kept.rs"]
mod kept;
#[path = "circle_rules/keys.rs"]
mod keys;
#[path = "circle_rules/ladder.rs"]
mod ladder;
#[path = "circle_rules/lanes.rs"]
mod lanes;
#[path = "circle_rules/leaving.rs"]
mod leaving;
#[path = "circle_rules/line.rs"]
mod line;
#[path = "circle_rules/own_page.rs"]
mod own_page;
#[path = "circle_rules/pairs.rs"]
mod pairs;
#[path = "circle_rules/pairs_written.rs"]
mod pairs_written;
#[path = "circle_rules/practice.rs"]
mod practice;
#[path = "circle_rules/review.rs"]
mod review;
#[path = "circle_rules/rights.rs"]
mod rights;
#[path = "circle_model/steps.rs"]
mod steps;
#[path = "circle_rules/thinned.rs"]
mod thinned;
#[path = "circle_rules/tonight.rs"]
mod tonight;
#[path = "circle_rules/waiting.rs"]
mod waiting;
#[path = "circle_rules/ways_in.rs"]
mod ways_in;
#[path = "circle_rules/weeks.rs"]
mod weeks;
#[path = "circle_rules/writing_time.rs"]
mod writing_time;

use afterglow::circle::agenda::{Medium, SegmentKind};
use afterglow::circle::command::calendar::SetMinutes;
use afterglow::circle::command::{Command, Moment, Pass, SignalKind};
use afterglow::circle::event::{ClosingReason, Presence};
use afterglow::circle::ids::SegmentId;
use afterglow::circle::lens::{self, Lane};
use afterglow::circle::limits;
use afterglow::circle::refusal::Refusal;
use afterglow::circle::state::{Phase, Piece, Standstill};
use evening::{Evening, SECOND};
use uuid::Uuid;

// The talking piece

#[test]
fn a_turn_starts_when_the_person_takes_it() {
    let mut evening = Evening::in_council(&["wren", "amaro", "juniper"]);
    assert_eq!(evening.offered_to(), Some("wren"));
    evening.passes(40 * SECOND);
    evening.takes("wren").unwrap();
    assert_eq!(evening.holder(), Some("wren"));
    assert_eq!(evening.turn_began_ago(), 0, "the forty seconds before belong to nobody");
}

#[test]
fn the_next_and_the_one_after_are_visible() {
    let mut evening = Evening::in_council(&["wren", "amaro", "juniper"]);
    evening.takes("wren").unwrap();
    assert_eq!(evening.next_two(), ["amaro", "juniper"]);
}

#[test]
fn only_the_holder_shares() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    let turn = evening.turn();
    assert_eq!(evening.shares("wren", turn), Err(Refusal::TakeItFirst));
    evening.takes("wren").unwrap();
    assert_eq!(evening.shares("amaro", turn), Err(Refusal::NotYourTurn));
    evening.shares("wren", turn).unwrap();
    evening.puts_down("wren").unwrap();
    assert_eq!(evening.shares("wren", turn), Err(Refusal::TurnIsOver));
}

#[test]
fn sharing_twice_under_one_name_is_one_reflection() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    let turn = evening.turn();
    evening.takes("wren").unwrap();
    let share = evening.share(turn);
    assert!(evening.does("wren", &share).unwrap() > 0);
    assert_eq!(evening.does("wren", &share), Ok(0), "done already");
    assert_eq!(evening.room().reflections.len(), 1);
    evening.takes_back_all("wren");
    assert_eq!(evening.does("wren", &share), Ok(0), "what was taken back does not return");
    assert!(evening.room().reflections.is_empty());
}

#[test]
fn a_pass_for_now_is_offered_once_more_at_the_end_and_then_never() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    evening.gives_on("wren", Pass::ForNow).unwrap();
    evening.takes("amaro").unwrap();
    evening.puts_down("amaro").unwrap();
    assert_eq!(evening.offered_to(), Some("wren"));
    evening.gives_on("wren", Pass::ForNow).unwrap();
    assert!(evening.room().round_is_done(), "for now, without end, comes to an end");
}

#[test]
fn a_pass_sent_twice_gives_on_one_turn() {
    let mut evening = Evening::in_council(&["wren"]);
    let (segment, turn) = (evening.segment(), Some(evening.turn()));
    let pass = Command::Pass { segment, how: Pass::ForNow, turn };
    evening.does("wren", &pass).unwrap();
    assert_eq!(evening.offered_to(), Some("wren"), "nobody else is here, so it is offered once more at once");
    assert_eq!(evening.does("wren", &pass), Ok(0));
    assert_eq!(evening.offered_to(), Some("wren"), "and the second offer is not given away");
}

#[test]
fn a_pass_of_the_round_needs_no_turn_and_is_not_offered_again() {
    let mut evening = Evening::in_council(&["wren", "amaro", "juniper"]);
    evening.gives_on("juniper", Pass::Round).unwrap();
    assert_eq!(evening.next_two(), ["amaro"]);
    evening.gives_on("wren", Pass::Round).unwrap();
    evening.gives_on("amaro", Pass::Round).unwrap();
    assert!(evening.room().round_is_done());
}

#[test]
fn whoever_has_spoken_and_passes_has_put_the_piece_down() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    let turn = evening.turn();
    evening.takes("wren").unwrap();
    evening.shares("wren", turn).unwrap();
    evening.gives_on("wren", Pass::ForNow).unwrap();
    evening.gives_on("amaro", Pass::Round).unwrap();
    assert!(evening.room().round_is_done(), "a second turn would come before someone's first elsewhere");
}

// Turns that could get stuck

#[test]
fn an_offer_nobody_takes_moves_to_the_end_of_the_ring_after_sixty_seconds() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    evening.passes(59 * SECOND);
    assert_eq!(evening.offered_to(), Some("wren"));
    evening.passes(SECOND);
    assert_eq!(evening.offered_to(), Some("amaro"));
    evening.takes("amaro").unwrap();
    evening.puts_down("amaro").unwrap();
    assert_eq!(evening.offered_to(), Some("wren"), "it comes back at the end");
    evening.passes(60 * SECOND);
    assert!(evening.room().round_is_done(), "and then the round is done");
}

#[test]
fn a_lost_holder_keeps_the_piece_for_ninety_seconds_and_then_a_facilitator_may_move_it() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    evening.takes("wren").unwrap();
    evening.loses("wren");
    evening.passes(89 * SECOND);
    assert_eq!(evening.moves_on(), Err(Refusal::PieceWaits));
    evening.passes(SECOND);
    assert_eq!(evening.holder(), Some("wren"), "nobody moves it by itself");
    evening.moves_on().unwrap();
    assert_eq!(evening.offered_to(), Some("amaro"));
    evening.returns("wren");
    evening.takes("amaro").unwrap();
    evening.puts_down("amaro").unwrap();
    assert_eq!(evening.offered_to(), Some("wren"), "the piece comes back to them once");
}

#[test]
fn a_holder_who_comes_out_of_the_tunnel_is_exactly_where_they_were() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    let turn = evening.turn();
    evening.takes("wren").unwrap();
    evening.shares("wren", turn).unwrap();
    evening.loses("wren");
    evening.passes(80 * SECOND);
    assert_eq!(evening.presence("wren"), Presence::ConnectionLost);
    evening.returns("wren");
    assert_eq!((evening.holder(), evening.presence("wren")), (Some("wren"), Presence::Here));
    evening.shares("wren", turn).unwrap();
    evening.passes(89 * SECOND);
    assert_eq!(evening.holder(), Some("wren"), "the ninety seconds were for that tunnel, not for the next");
}

#[test]
fn a_facilitator_may_move_on_from_a_holder_who_has_spoken_and_the_piece_does_not_return() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    evening.takes("wren").unwrap();
    evening.moves_on().unwrap();
    evening.gives_on("amaro", Pass::Round).unwrap();
    assert!(evening.room().round_is_done());
}

#[test]
fn a_facilitator_moving_an_offer_on_brings_it_back_at_the_end() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    evening.moves_on().unwrap();
    evening.gives_on("amaro", Pass::Round).unwrap();
    assert_eq!(evening.offered_to(), Some("wren"));
}

#[test]
fn two_facilitators_moving_one_turn_on_move_it_once() {
    let mut evening = Evening::in_council(&["wren", "amaro", "juniper"]);
    let turn = evening.turn();
    evening.does("dara", &Command::MoveOn { turn }).unwrap();
    assert_eq!(evening.does("dara", &Command::MoveOn { turn }), Ok(0));
    assert_eq!(evening.offered_to(), Some("amaro"));
}

#[test]
fn somebody_lost_when_the_piece_comes_near_is_offered_it_when_they_are_back() {
    let mut evening = Evening::in_council(&["wren", "amaro", "juniper"]);
    evening.loses("amaro");
    evening.gives_on("wren", Pass::Round).unwrap();
    assert_eq!(evening.offered_to(), Some("juniper"));
    evening.gives_on("juniper", Pass::Round).unwrap();
    assert!(evening.room().round_is_done());
    evening.returns("amaro");
    assert_eq!(evening.offered_to(), Some("amaro"));
}

#[test]
fn a_holder_who_steps_out_gives_the_piece_on_and_is_offered_it_once_more() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    evening.takes("wren").unwrap();
    evening.steps_out("wren");
    assert_eq!(evening.offered_to(), Some("amaro"));
    evening.gives_on("amaro", Pass::Round).unwrap();
    evening.comes_back("wren");
    assert_eq!(evening.offered_to(), Some("wren"));
}

// The open centre

#[test]
fn in_the_open_centre_one_person_takes_the_piece_and_it_returns_to_the_middle() {
    let mut evening = Evening::in_segment(SegmentKind::OpenCentre, &["wren", "amaro"]);
    evening.takes_from_centre("amaro").unwrap();
    assert_eq!(evening.takes_from_centre("wren"), Err(Refusal::PieceIsTaken));
    evening.puts_down("amaro").unwrap();
    assert_eq!(evening.room().piece, Piece::Centre);
    evening.takes_from_centre("wren").unwrap();
}

#[test]
fn nobody_has_a_second_turn_in_the_open_centre_until_all_who_wish_have_had_one() {
    let mut evening = Evening::in_segment(SegmentKind::OpenCentre, &["wren", "amaro", "juniper"]);
    evening.takes_from_centre("wren").unwrap();
    evening.puts_down("wren").unwrap();
    assert_eq!(evening.takes_from_centre("wren"), Err(Refusal::OthersFirst));
    evening.takes_from_centre("amaro").unwrap();
    evening.puts_down("amaro").unwrap();
    evening.passes(29 * SECOND);
    assert_eq!(evening.takes_from_centre("wren"), Err(Refusal::OthersFirst), "the piece lies there for Juniper");
    evening.passes(SECOND);
    evening.takes_from_centre("wren").unwrap();
    evening.puts_down("wren").unwrap();
    assert_eq!(evening.takes_from_centre("wren"), Err(Refusal::OthersFirst), "and so it does after each turn");
    evening.takes_from_centre("juniper").unwrap();
}

#[test]
fn when_everyone_had_the_piece_it_goes_through_all_once_more() {
    let mut evening = Evening::in_segment(SegmentKind::OpenCentre, &["wren", "amaro", "juniper"]);
    evening.steps_out("juniper");
    for name in ["wren", "amaro", "wren"] {
        evening.takes_from_centre(name).unwrap();
        evening.puts_down(name).unwrap();
    }
    assert_eq!(evening.takes_from_centre("wren"), Err(Refusal::OthersFirst), "now it is for Amaro again");
    evening.takes_from_centre("amaro").unwrap();
}

#[test]
fn a_pause_does_not_count_as_time_in_which_others_could_have_taken_the_piece() {
    let mut evening = Evening::in_segment(SegmentKind::OpenCentre, &["wren", "amaro"]);
    evening.takes_from_centre("wren").unwrap();
    evening.puts_down("wren").unwrap();
    evening.pauses().unwrap();
    evening.passes(60 * SECOND);
    evening.resumes().unwrap();
    assert_eq!(evening.takes_from_centre("wren"), Err(Refusal::OthersFirst));
    evening.passes(30 * SECOND);
    evening.takes_from_centre("wren").unwrap();
}

#[test]
fn the_desk_sees_who_has_not_had_the_piece_in_the_open_centre() {
    let mut evening = Evening::in_segment(SegmentKind::OpenCentre, &["wren", "amaro"]);
    evening.takes_from_centre("wren").unwrap();
    let desk = lens::view(&evening.circle, Lane::Desk);
    assert_eq!(desk["not_yet"], serde_json::json!([evening.person("amaro")]));
}

// Resonance

#[test]
fn an_author_learns_that_their_words_moved_someone_and_nobody_else_does() {
    let mut evening = Evening::in_segment(SegmentKind::OpenCentre, &["wren", "amaro", "juniper"]);
    let reflection = evening.shares_in_the_centre("wren");
    let others = [Lane::Ring, Lane::Desk, Lane::Waiting, Lane::Member(evening.person("juniper"))];
    let before = others.map(|lane| lens::view(&evening.circle, lane));
    evening.is_moved_by("amaro", reflection).unwrap();
    assert_eq!(others.map(|lane| lens::view(&evening.circle, lane)), before);
    let wren = evening.own_lane("wren");
    assert_eq!(wren["moved"], serde_json::json!([reflection]));
    assert_eq!(evening.own_lane("amaro")["resonated"], serde_json::json!([reflection]));
    evening.is_moved_by("juniper", reflection).unwrap();
    assert_eq!(evening.own_lane("wren"), wren, "not how many, and not whom");
    assert_eq!(evening.is_moved_by("amaro", reflection), Ok(0), "done already");
    evening.takes_back_all("wren");
    assert_eq!(evening.own_lane("wren").get("moved"), None, "what was taken back moved nobody");
}

#[test]
fn nobody_is_answered_where_everyone_listens_and_nobody_answers_themselves() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    let turn = evening.turn();
    evening.takes("wren").unwrap();
    evening.shares("wren", turn).unwrap();
    let reflection = *evening.room().reflections.keys().next().unwrap();
    assert_eq!(evening.is_moved_by("amaro", reflection), Err(Refusal::NobodyAnswersHere));
    let mut evening = Evening::in_segment(SegmentKind::OpenCentre, &["wren", "amaro"]);
    let reflection = evening.shares_in_the_centre("wren");
    assert_eq!(evening.is_moved_by("wren", reflection), Err(Refusal::OwnReflection));
    evening.is_moved_by("dara", reflection).unwrap();
}

#[test]
fn who_was_moved_by_whom_is_never_written_down() {
    let mut evening = Evening::in_segment(SegmentKind::OpenCentre, &["wren", "amaro"]);
    let reflection = evening.shares_in_the_centre("wren");
    evening.is_moved_by("amaro", reflection).unwrap();
    evening.restarts();
    assert_eq!(evening.own_lane("wren").get("moved"), None);
}

// Numbers

#[test]
fn how_settled_somebody_arrives_is_theirs_and_the_facilitators_to_see() {
    let mut evening = Evening::at_the_doors(&["wren", "amaro"]);
    evening.knocks("noor").unwrap();
    let others = [Lane::Ring, Lane::Waiting, Lane::Member(evening.person("amaro"))];
    let before = others.map(|lane| lens::view(&evening.circle, lane));
    let wrens = evening.gives_number("wren", Moment::Arriving).unwrap();
    let noors = evening.gives_number("noor", Moment::Arriving).unwrap();
    assert_eq!(others.map(|lane| lens::view(&evening.circle, lane)), before);
    assert_eq!(evening.own_lane("wren")["numbers"]["arriving"], serde_json::json!(wrens));
    assert_eq!(evening.own_lane("noor")["numbers"]["arriving"], serde_json::json!(noors), "from the lobby too");
    let desk = lens::view(&evening.circle, Lane::Desk).to_string();
    assert!(desk.contains(&wrens.to_string()) && desk.contains(&noors.to_string()));
    let now = evening.gives_number("wren", Moment::Arriving).unwrap();
    assert!(!lens::view(&evening.circle, Lane::Desk).to_string().contains(&wrens.to_string()), "said anew");
    assert_eq!(evening.own_lane("wren")["numbers"]["arriving"], serde_json::json!(now));
}

#[test]
fn nobody_is_asked_how_they_leave_before_the_closing_or_how_they_arrive_after_it() {
    let mut evening = Evening::in_council(&["wren"]);
    assert_eq!(evening.gives_number("wren", Moment::Leaving), Err(Refusal::NotAskedNow));
    evening.closes_gently().unwrap();
    assert_eq!(evening.gives_number("wren", Moment::Arriving), Err(Refusal::NotAskedNow));
    evening.gives_number("wren", Moment::Leaving).unwrap();
    assert_eq!(evening.gives_number("dara", Moment::Leaving), Err(Refusal::NotAskedNow));
}

#[test]
fn numbers_are_kept_until_the_next_gathering_is_released_and_then_let_go() {
    let mut evening = Evening::at_the_doors(&["wren"]);
    let first = evening.gives_number("wren", Moment::Arriving).unwrap();
    evening.goes_through_to_release();
    let leaving = evening.gives_number("wren", Moment::Leaving).unwrap();
    assert_eq!(evening.own_lane("wren")["numbers"]["leaving"], serde_json::json!(leaving), "there is time after it");
    evening.plans_another();
    evening.opens_doors().unwrap();
    assert_eq!(evening.own_lane("wren").get("numbers"), None, "a new gathering, a new number");
    let gone = evening.goes_through_to_release();
    assert!(gone.contains(&first) && gone.contains(&leaving), "erased with the commit");
    assert!(evening.circle.numbers.is_empty());
}

#[test]
fn the_number_of_somebody_who_is_not_let_in_goes_with_them() {
    let mut evening = Evening::at_the_doors(&[]);
    evening.knocks("noor").unwrap();
    evening.gives_number("noor", Moment::Arriving).unwrap();
    let person = evening.person("noor");
    evening.does("dara", &Command::Decline { person }).unwrap();
    assert!(evening.circle.numbers.values().all(|all| all.is_empty()));
}

// Silence and facilitator-led parts

#[test]
fn nobody_has_the_piece_in_silence_and_nothing_is_shared() {
    let mut evening = Evening::in_segment(SegmentKind::Silence, &["wren", "amaro"]);
    assert_eq!(evening.takes_from_centre("wren"), Err(Refusal::NoPieceHere));
    assert_eq!(evening.begins_round(), Err(Refusal::NoPieceHere));
    assert_eq!(evening.room().piece, Piece::Home);
}

// Doors

#[test]
fn nobody_is_let_in_while_someone_has_the_piece() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    evening.knocks("noor").unwrap();
    assert_eq!(evening.admits("noor"), Err(Refusal::NotAtABoundary));
    evening.gives_on("wren", Pass::Round).unwrap();
    evening.gives_on("amaro", Pass::Round).unwrap();
    evening.admits("noor").unwrap();
    assert_eq!(evening.offered_to(), Some("noor"), "whoever comes in is offered the piece in this round");
}

#[test]
fn nobody_is_let_in_without_the_agreements_as_they_stand() {
    let mut evening = Evening::at_the_doors(&["wren"]);
    evening.knocks("noor").unwrap();
    evening.revises_agreements();
    assert_eq!(evening.admits("noor"), Err(Refusal::AgreementsFirst));
    evening.does("noor", &Command::AcceptAgreements { version: 2 }).unwrap();
    evening.admits("noor").unwrap();
}

#[test]
fn a_new_version_of_the_agreements_moves_nobody_who_is_inside() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    evening.takes("wren").unwrap();
    evening.revises_agreements();
    assert_eq!(evening.holder(), Some("wren"));
}

#[test]
fn a_single_use_invitation_opens_the_door_for_one_person() {
    let mut evening = Evening::at_the_doors(&[]);
    let invitation = evening.invites(false);
    evening.knocks_with("noor", invitation).unwrap();
    assert_eq!(evening.knocks_with("sol", invitation), Err(Refusal::InvitationUsed));
    evening.knocks_with("noor", invitation).unwrap();
}

#[test]
fn a_revoked_invitation_and_one_that_has_run_out_open_nothing() {
    let mut evening = Evening::at_the_doors(&[]);
    let (taken_back, old) = (evening.invites(true), evening.invites(true));
    evening.does("dara", &Command::Revoke { invitation: taken_back }).unwrap();
    assert_eq!(evening.knocks_with("noor", taken_back), Err(Refusal::InvitationRevoked));
    evening.days_pass(15);
    assert_eq!(evening.knocks_with("noor", old), Err(Refusal::InvitationExpired));
}

#[test]
fn doors_stay_shut_until_one_crisis_line_is_confirmed() {
    let mut evening = Evening::planned();
    evening.crisis_line = false;
    assert_eq!(evening.opens_doors(), Err(Refusal::NoCrisisLine));
    evening.crisis_line = true;
    evening.opens_doors().unwrap();
}

#[test]
fn the_minutes_of_a_planned_agenda_change_and_everyone_sees_the_new_end() {
    let mut evening = Evening::planned();
    let next = |evening: &Evening| lens::view(&evening.circle, Lane::Waiting)["circle"]["next"]["minutes"].clone();
    assert_eq!(next(&evening), 40);
    let (council, open) = (evening.part(SegmentKind::Council), evening.part(SegmentKind::OpenCentre));
    assert_eq!(evening.sets_minutes(&[(council, 20), (open, 5)]), Ok(1));
    assert_eq!(evening.sets_minutes(&[(council, 20), (open, 5)]), Ok(0), "sending it twice does it once");
    assert_eq!(next(&evening), 43);
    let desk = lens::view(&evening.circle, Lane::Desk);
    let (_, plan) = desk["planned"].as_object().unwrap().iter().next().unwrap();
    assert_eq!((&plan["minutes"], &plan["segments"][council.to_string()]["minutes"]), (&43.into(), &20.into()));
    // 20 minutes less ten seconds of breath for each of four, in four parts.
    let part = &plan["segments"][council.to_string()];
    assert_eq!(part["each"]["4"], 290);
    // What a template made of it needs beside; silent answers and no wish for the length of a turn go without saying.
    assert_eq!((&part["breath_seconds"], part.get("mode"), part.get("each_seconds")), (&10.into(), None, None));
    evening.opens_doors().unwrap();
    assert_eq!(evening.room().plan.minutes, 43);
}

#[test]
fn minutes_stay_within_bounds_and_stand_once_the_doors_are_open() {
    let mut evening = Evening::planned();
    let council = evening.part(SegmentKind::Council);
    for wrong in [0, 241, 213, u32::MAX] {
        assert_eq!(evening.sets_minutes(&[(council, wrong)]), Err(Refusal::OutOfBounds), "{wrong}");
    }
    assert_eq!(evening.sets_minutes(&[(council, 212)]), Ok(1), "240 in all");
    assert_eq!(evening.sets_minutes(&[(SegmentId(Uuid::nil()), 5)]), Err(Refusal::NoSuchSegment));
    evening.knocks("wren").unwrap();
    evening.admits("wren").unwrap();
    let (gathering, minutes) = (evening.gathering(), [(council, 12)].into());
    let wrens = evening.does("wren", &Command::SetMinutes(SetMinutes { gathering, minutes }));
    assert_eq!(wrens, Err(Refusal::FacilitatorsOnly));
    evening.opens_doors().unwrap();
    assert_eq!(evening.sets_minutes(&[(council, 12)]), Err(Refusal::GatheringRunning));
    assert_eq!(evening.room().plan.minutes, 240);
}

#[test]
fn coming_back_is_not_entering() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    evening.leaves("amaro", true);
    assert_eq!(evening.presence("amaro"), Presence::LeftQuietly);
    evening.takes("wren").unwrap();
    evening.comes_back("amaro");
    assert_eq!(evening.presence("amaro"), Presence::Here, "no lobby, no lock, although someone holds the piece");
}

// Holding, pause, closing

#[test]
fn without_a_facilitator_a_written_gathering_is_held_after_twenty_seconds() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    evening.takes("wren").unwrap();
    evening.loses("dara");
    evening.passes(19 * SECOND);
    assert_eq!(evening.room().standstill(), None);
    evening.passes(SECOND);
    assert_eq!(evening.room().standstill(), Some(Standstill::Holding));
    let turn = evening.turn();
    assert_eq!(evening.shares("wren", turn), Err(Refusal::RoomIsHeld));
    let before = evening.gathering_time();
    evening.passes(300 * SECOND);
    assert_eq!(evening.gathering_time(), before, "the gathering's time stands");
    evening.returns("dara");
    evening.resumes().unwrap();
    evening.shares("wren", turn).unwrap();
}

#[test]
fn somebody_lost_is_here_again_when_their_connection_is_and_not_before() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    evening.loses("amaro");
    assert_eq!(evening.tries_to_come_back("amaro"), Err(Refusal::NotConnected), "a tap that was still on its way");
    assert_eq!(evening.presence("amaro"), Presence::ConnectionLost);
    evening.returns("amaro");
    assert_eq!(evening.presence("amaro"), Presence::Here);
    evening.steps_out("amaro");
    evening.loses("amaro");
    assert_eq!(evening.tries_to_come_back("amaro"), Err(Refusal::NotConnected), "out, and out of reach");
    evening.returns("amaro");
    assert_eq!(evening.presence("amaro"), Presence::SteppedOut, "out by choice, until they choose otherwise");
    evening.comes_back("amaro");
}

#[test]
fn whoever_is_not_connected_opens_no_doors() {
    let mut evening = Evening::planned();
    evening.loses("dara");
    assert_eq!(evening.opens_doors(), Err(Refusal::NotConnected));
    evening.returns("dara");
    evening.opens_doors().unwrap();
    assert_eq!(evening.presence("dara"), Presence::Here);
}

#[test]
fn a_round_that_begins_while_nobody_is_here_keeps_time_for_everyone() {
    let mut full = Evening::in_segment(SegmentKind::Council, &["wren", "amaro", "juniper"]);
    full.begins_round().unwrap();
    let mut empty = Evening::in_segment(SegmentKind::Council, &["wren", "amaro", "juniper"]);
    for name in ["wren", "amaro", "juniper"] {
        empty.loses(name);
    }
    empty.begins_round().unwrap();
    assert_eq!(empty.soft_time(), full.soft_time(), "nobody gets the time of three");
}

#[test]
fn a_facilitators_refresh_changes_nothing_for_the_circle() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    evening.takes("wren").unwrap();
    evening.loses("dara");
    evening.passes(4 * SECOND);
    evening.returns("dara");
    evening.passes(60 * SECOND);
    assert_eq!((evening.room().standstill(), evening.holder()), (None, Some("wren")));
}

#[test]
fn a_pause_stops_the_clock_and_never_the_holders_turn() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    evening.takes("wren").unwrap();
    evening.pauses().unwrap();
    evening.passes(600 * SECOND);
    assert_eq!((evening.holder(), evening.turn_began_ago()), (Some("wren"), 0));
    evening.resumes().unwrap();
    evening.puts_down("wren").unwrap();
}

#[test]
fn a_restart_takes_no_time_from_anyone() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    evening.takes("wren").unwrap();
    evening.passes(30 * SECOND);
    evening.restarts();
    assert_eq!(evening.room().standstill(), Some(Standstill::Interrupted));
    evening.passes(15 * SECOND);
    evening.returns("wren");
    evening.returns("dara");
    assert_eq!((evening.holder(), evening.turn_began_ago()), (Some("wren"), 30 * SECOND));
}

#[test]
fn a_restart_without_a_facilitator_becomes_holding() {
    let mut evening = Evening::in_council(&["wren"]);
    evening.restarts();
    evening.returns("wren");
    evening.passes(20 * SECOND);
    assert_eq!(evening.room().standstill(), Some(Standstill::Holding));
}

#[test]
fn a_gathering_ends_through_its_closing_only() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    assert_eq!(evening.releases(), Err(Refusal::ClosingComesFirst));
    evening.closes_gently().unwrap();
    assert_eq!(evening.room().phase, Phase::Closing);
    assert_eq!(evening.releases(), Err(Refusal::RoundGoesOn));
    assert_eq!(evening.goes_on(), Err(Refusal::RoundGoesOn), "everyone is offered their word first");
    evening.begins_round().unwrap();
    evening.gives_on("wren", Pass::Round).unwrap();
    evening.gives_on("amaro", Pass::Round).unwrap();
    assert_eq!(evening.releases(), Err(Refusal::LastPartComesFirst), "the release shows resources");
    evening.goes_on().unwrap();
    evening.releases().unwrap();
    assert!(evening.circle.room.is_none());
    assert_eq!(evening.circle.past.len(), 1);
}

#[test]
fn two_facilitators_tapping_next_move_one_segment() {
    let mut evening = Evening::in_segment(SegmentKind::Welcome, &["wren"]);
    let from = evening.segment();
    evening.does("dara", &Command::NextSegment { from }).unwrap();
    let now = evening.segment();
    assert_eq!(evening.does("dara", &Command::NextSegment { from }), Ok(0));
    assert_eq!(evening.segment(), now);
}

#[test]
fn a_closing_runs_on_without_a_facilitator() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    evening.closes_gently().unwrap();
    evening.loses("dara");
    evening.passes(20 * SECOND);
    assert_eq!(evening.offered_to(), Some("wren"), "the closing round begins by itself");
    evening.takes("wren").unwrap();
    evening.loses("wren");
    evening.passes(90 * SECOND);
    evening.passes(SECOND);
    assert_eq!(evening.offered_to(), Some("amaro"), "and a lost holder does not keep it from the others");
}

#[test]
fn a_gathering_nobody_ends_closes_itself_two_hours_past_its_end() {
    let mut evening = Evening::in_council(&["wren"]);
    evening.passes(Evening::MINUTES * 60 * SECOND + limits::CLOSES_AFTER_PLANNED_END);
    assert!(evening.circle.room.is_none());
    assert_eq!(evening.circle.past[0].closed, ClosingReason::ByItself);
}

#[test]
fn an_hour_of_holding_closes_the_gathering() {
    let mut evening = Evening::in_council(&["wren"]);
    evening.loses("dara");
    evening.passes(20 * SECOND + limits::HOLDING_CLOSES_AFTER);
    assert!(evening.circle.room.is_none());
}

#[test]
fn a_summary_holds_no_turn_no_pass_and_no_word() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    let turn = evening.turn();
    evening.takes("wren").unwrap();
    evening.shares("wren", turn).unwrap();
    evening.puts_down("wren").unwrap();
    evening.gives_on("amaro", Pass::Round).unwrap();
    let secrets: Vec<String> = evening
        .room()
        .reflections
        .iter()
        .flat_map(|(id, r)| [id.to_string(), r.words.to_string(), r.turn.to_string()])
        .collect();
    assert!(!secrets.is_empty());
    evening.closes_gently().unwrap();
    evening.begins_round().unwrap();
    evening.gives_on("wren", Pass::Round).unwrap();
    evening.gives_on("amaro", Pass::Round).unwrap();
    evening.goes_on().unwrap();
    evening.releases().unwrap();
    let summary = serde_json::to_string(&evening.circle.past[0]).unwrap();
    for secret in secrets {
        assert!(!summary.contains(&secret));
    }
    assert!(!summary.contains("pass"));
}

// Beside a call

#[test]
fn beside_a_call_the_ring_works_without_words() {
    let mut evening = Evening::with_medium(Medium::BesideACall, &["wren", "amaro"]);
    let turn = evening.turn();
    evening.takes("wren").unwrap();
    assert_eq!(evening.shares("wren", turn), Err(Refusal::SpokenHere));
    evening.puts_down("wren").unwrap();
    assert_eq!(evening.offered_to(), Some("amaro"));
}

#[test]
fn a_phone_with_the_call_in_front_is_away_from_the_page_and_keeps_its_turn() {
    let mut evening = Evening::with_medium(Medium::BesideACall, &["wren", "amaro"]);
    evening.does("wren", &Command::Page { in_front: false }).unwrap();
    evening.takes("wren").unwrap();
    assert_eq!((evening.holder(), evening.presence("wren")), (Some("wren"), Presence::Here));
}

// Signals

#[test]
fn a_signal_is_heard_in_every_state_and_repeated_without_a_second_one() {
    let mut evening = Evening::planned();
    evening.knocks("noor").unwrap();
    let signal = Command::Signal { kind: SignalKind::INeedAPerson };
    assert_eq!(evening.does("noor", &signal), Ok(1), "from the lobby, with no gathering on");
    assert_eq!(evening.does("noor", &signal), Ok(0));
    let noor = evening.person("noor");
    evening.does("dara", &Command::AnswerSignal { person: noor, settled: false }).unwrap();
    assert_eq!(evening.does("noor", &signal), Ok(1), "after an answer it is a new one");
}
