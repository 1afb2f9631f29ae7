//! The doors of a running gathering: locked and open, a word to those who wait, somebody stepped out, somebody removed.
use super::evening::{Evening, SECOND};
use super::steps;
use afterglow::circle::agenda::{DoorPolicy, SegmentKind};
use afterglow::circle::command::doors::{LetBackIn, Lock, NewLink, StepSomeoneOut, TellWaiting, WaitingNote};
use afterglow::circle::command::floor::Hand;
use afterglow::circle::command::{Command, Pass, SignalKind};
use afterglow::circle::event::Presence;
use afterglow::circle::ids::InvitationId;
use afterglow::circle::lens::{self, Lane};
use afterglow::circle::refusal::Refusal;
use serde_json::{Value, json};
use uuid::Uuid;

fn lobby(evening: &Evening) -> Value {
    lens::view(&evening.circle, Lane::Waiting)
}

fn ring(evening: &Evening) -> Value {
    lens::view(&evening.circle, Lane::Ring)
}

fn locks(evening: &mut Evening, on: bool) -> Result<usize, Refusal> {
    let gathering = evening.gathering();
    evening.does("dara", &Command::Lock(Lock { gathering, on }))
}

fn steps_out(evening: &mut Evening, name: &'static str) -> Result<usize, Refusal> {
    let (gathering, person) = (evening.gathering(), evening.person(name));
    evening.does("dara", &Command::StepSomeoneOut(StepSomeoneOut { gathering, person }))
}

fn lets_back(evening: &mut Evening, name: &'static str) -> Result<usize, Refusal> {
    let (gathering, person) = (evening.gathering(), evening.person(name));
    evening.does("dara", &Command::LetBackIn(LetBackIn { gathering, person }))
}

#[test]
fn a_locked_door_is_quiet_for_those_inside_and_told_to_those_who_wait() {
    let mut evening = Evening::in_segment(SegmentKind::Welcome, &["wren"]);
    evening.knocks("noor").unwrap();
    let before = ring(&evening);
    assert_eq!(locks(&mut evening, true).map(|_| ()), Ok(()));
    assert_eq!(locks(&mut evening, true), Ok(0), "done already");
    assert_eq!(ring(&evening), before);
    assert_eq!(lobby(&evening)["locked"], true);
    assert_eq!(evening.admits("noor"), Err(Refusal::Locked));
    locks(&mut evening, false).unwrap();
    assert_eq!(lobby(&evening).get("locked"), None);
    evening.admits("noor").unwrap();
}

#[test]
fn whoever_was_here_comes_back_through_a_locked_door() {
    let mut evening = Evening::in_segment(SegmentKind::Welcome, &["wren"]);
    evening.leaves("wren", false);
    evening.loses("wren");
    locks(&mut evening, true).unwrap();
    evening.returns("wren");
    evening.comes_back("wren");
    assert_eq!(evening.presence("wren"), Presence::Here, "a lock is for those who were not here");
}

#[test]
fn after_the_check_in_people_come_in_between_two_parts_only() {
    let mut evening = Evening::in_segment(SegmentKind::OpenCentre, &["wren"]);
    evening.knocks("noor").unwrap();
    evening.takes_from_centre("wren").unwrap();
    evening.puts_down("wren").unwrap();
    assert_eq!(evening.admits("noor"), Err(Refusal::NotAtABoundary), "the part has begun");
    evening.goes_on().unwrap();
    assert_eq!(evening.admits("noor"), Err(Refusal::Closing));
    let mut early = Evening::in_segment(SegmentKind::OpenCentre, &["wren"]);
    early.knocks("noor").unwrap();
    early.admits("noor").unwrap();
}

/// A plan with another door.
fn planned(doors: DoorPolicy, kind: SegmentKind) -> Evening {
    let mut evening = Evening::with_doors(doors, kind, &["wren", "amaro"]);
    evening.knocks("noor").unwrap();
    evening
}

#[test]
fn a_plan_may_let_people_in_between_two_turns_all_evening() {
    for (doors, then) in [(DoorPolicy::AnyBoundary, Ok(())), (DoorPolicy::UntilCheckIn, Err(Refusal::NotAtABoundary))] {
        let mut evening = planned(doors, SegmentKind::OpenCentre);
        evening.takes_from_centre("wren").unwrap();
        assert_eq!(evening.admits("noor"), Err(Refusal::NotAtABoundary), "never in a turn");
        evening.puts_down("wren").unwrap();
        assert_eq!(evening.admits("noor").map(|_| ()), then);
    }
}

#[test]
fn after_the_check_in_raised_hands_are_no_boundary_either() {
    let mut evening = planned(DoorPolicy::UntilCheckIn, SegmentKind::Stack);
    let segment = evening.segment();
    evening.does("wren", &Command::Hand(Hand { segment, up: true })).unwrap();
    evening.takes("wren").unwrap();
    evening.puts_down("wren").unwrap();
    assert_eq!(evening.admits("noor"), Err(Refusal::NotAtABoundary), "the part has begun");
}

#[test]
fn a_door_that_closes_at_the_beginning_locks_itself_and_is_opened_with_one_tap() {
    let mut evening = planned(DoorPolicy::ClosedOnceBegun, SegmentKind::OpenCentre);
    assert_eq!(lobby(&evening)["locked"], true);
    assert_eq!(evening.admits("noor"), Err(Refusal::Locked));
    let desk = lens::view(&evening.circle, Lane::Desk);
    assert_eq!(desk["door"]["policy"], "closed_once_begun");
    assert!(desk["can"].get("unlock").is_some());
    evening.leaves("wren", false);
    evening.comes_back("wren");
    locks(&mut evening, false).unwrap();
    evening.admits("noor").unwrap();
    assert_eq!(evening.room().controls.get("locked"), None, "the plan locked it, and nobody else");
}

#[test]
fn those_who_wait_are_told_until_about_when_and_nothing_of_who_speaks() {
    let mut evening = Evening::in_segment(SegmentKind::Welcome, &["wren"]);
    assert_eq!(lobby(&evening).get("pause_at"), None, "they may be let in at any moment");
    evening.goes_on().unwrap();
    evening.goes_on().unwrap();
    let until = lobby(&evening)["pause_at"].clone();
    assert_eq!(until.as_u64(), Some(evening.now() + 8 * 60 * SECOND));
    evening.begins_round().unwrap();
    evening.takes("wren").unwrap();
    assert_eq!(lobby(&evening)["pause_at"], until, "a turn changes nothing of it");
    evening.pauses().unwrap();
    assert_eq!(lobby(&evening).get("pause_at"), None, "nobody knows while the room stands");
}

#[test]
fn everyone_who_waits_is_told_the_same() {
    let mut evening = Evening::at_the_doors(&["wren"]);
    evening.knocks("noor").unwrap();
    let gathering = evening.gathering();
    let before = ring(&evening);
    let tell = |note| Command::TellWaiting(TellWaiting { gathering, note });
    assert_eq!(evening.does("noor", &tell(Some(WaitingNote::InAMoment))), Err(Refusal::FacilitatorsOnly));
    evening.does("dara", &tell(Some(WaitingNote::WeBeginLater))).unwrap();
    assert_eq!(evening.does("dara", &tell(Some(WaitingNote::WeBeginLater))), Ok(0), "done already");
    assert_eq!(lobby(&evening)["told"], "we_begin_later");
    assert_eq!(ring(&evening), before);
    evening.does("dara", &tell(None)).unwrap();
    assert_eq!(lobby(&evening).get("told"), None);
}

#[test]
fn whoever_is_stepped_out_keeps_place_words_and_signals_and_acts_when_let_back_in() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    evening.takes("wren").unwrap();
    let turn = evening.turn();
    evening.shares("wren", turn).unwrap();
    steps_out(&mut evening, "wren").unwrap();
    assert_eq!(steps_out(&mut evening, "wren"), Ok(0), "done already");
    assert_eq!(evening.presence("wren"), Presence::SteppedOut);
    assert_eq!(evening.offered_to(), Some("amaro"), "the piece goes on");
    assert_eq!(evening.room().reflections.len(), 1, "what they said is kept");
    assert_eq!(evening.tries_to_come_back("wren"), Err(Refusal::AskedOut));
    assert_eq!(evening.gives_on("wren", Pass::Round), Err(Refusal::AskedOut));
    let wren = evening.person("wren");
    assert_eq!(lens::lanes(&evening.circle, wren), [Lane::Member(wren)], "nothing of the room is sent to them");
    let own = evening.own_lane("wren");
    assert_eq!((&own["asked_out"], own["can"].get("come_back")), (&json!(true), None));
    evening.does("wren", &Command::Signal { kind: SignalKind::INeedAPerson }).unwrap();
    evening.loses("wren");
    evening.returns("wren");
    assert_eq!(evening.presence("wren"), Presence::SteppedOut, "a new connection is no way round it");
    lets_back(&mut evening, "wren").unwrap();
    assert_eq!(evening.presence("wren"), Presence::SteppedOut, "they come when they like");
    evening.comes_back("wren");
    evening.gives_on("amaro", Pass::Round).unwrap();
    assert_eq!(evening.offered_to(), Some("wren"), "the piece comes back to them once");
}

#[test]
fn for_everyone_else_somebody_stepped_out() {
    let seen = |by_the_desk: bool| {
        let mut evening = Evening::in_council(&["wren", "amaro"]);
        match by_the_desk {
            true => drop(steps_out(&mut evening, "wren").unwrap()),
            false => evening.steps_out("wren"),
        }
        (ring(&evening), evening.own_lane("amaro"))
    };
    assert_eq!(seen(true), seen(false));
}

#[test]
fn nobody_who_holds_the_circle_is_stepped_out() {
    let mut evening = Evening::in_council(&["wren"]);
    assert_eq!(steps_out(&mut evening, "dara"), Err(Refusal::HoldsItToo));
    let (gathering, person) = (evening.gathering(), evening.person("dara"));
    let by_a_guest = Command::StepSomeoneOut(StepSomeoneOut { gathering, person });
    assert_eq!(evening.does("wren", &by_a_guest), Err(Refusal::FacilitatorsOnly));
}

#[test]
fn the_link_somebody_came_with_ends_with_them_and_another_takes_its_place() {
    let mut evening = Evening::in_segment(SegmentKind::Welcome, &["wren", "amaro"]);
    let person = evening.person("wren");
    let old = evening.circle.link_of(person).expect("they came with a link others may use");
    let invitation = InvitationId(Uuid::from_u128(4_000));
    let (page, secret, hash) = (evening.text(), evening.text(), "c".repeat(64));
    let link = Some(Box::new(NewLink { invitation, hash, page, secret }));
    evening.does("dara", &Command::Remove { person, step: steps::to_be_made(), link }).unwrap();
    assert_eq!(evening.knocks_with("a friend of wren", old), Err(Refusal::InvitationRevoked));
    evening.knocks_with("noor", invitation).unwrap();
    assert_eq!(evening.presence("amaro"), Presence::Here, "whoever is in stays in");
}

#[test]
fn a_link_that_is_no_good_takes_nobodys_place_and_a_good_one_is_for_everyone() {
    let mut evening = Evening::in_segment(SegmentKind::Welcome, &["wren", "amaro"]);
    let person = evening.person("wren");
    let taken = evening.circle.link_of(person).expect("they came with a link others may use");
    let (invitation, hash) = (InvitationId(Uuid::from_u128(4_000)), "c".repeat(64));
    let [page, secret] = [evening.text(), evening.text()];
    let good = NewLink { invitation, hash, page, secret };
    let with = |link: NewLink| Command::Remove { person, step: steps::to_be_made(), link: Some(Box::new(link)) };
    for (link, refusal) in [
        (NewLink { invitation: taken, ..good.clone() }, Refusal::IdTaken),
        (NewLink { hash: "C".repeat(64), ..good.clone() }, Refusal::OutOfBounds),
        (NewLink { page: secret, ..good.clone() }, Refusal::OutOfBounds),
    ] {
        assert_eq!(evening.does("dara", &with(link)), Err(refusal));
    }
    // A text of the link is none of what the desk signed.
    let Command::Remove { step, .. } = evening.makes(&with(good.clone())) else { unreachable!("it removes") };
    let link = Some(Box::new(NewLink { page: step.signed, ..good.clone() }));
    assert_eq!(evening.does("dara", &Command::Remove { person, step, link }), Err(Refusal::KeysIncomplete));
    evening.does("dara", &with(good)).unwrap();
    assert!(evening.circle.invitations[&invitation].reusable, "as the one before");
}

#[test]
fn a_link_that_somebody_took_back_meanwhile_is_not_replaced() {
    let mut evening = Evening::in_segment(SegmentKind::Welcome, &["wren"]);
    let person = evening.person("wren");
    let invitation = evening.circle.link_of(person).expect("they came with a link others may use");
    evening.does("dara", &Command::Revoke { invitation }).unwrap();
    let (invitation, hash) = (InvitationId(Uuid::from_u128(4_000)), "c".repeat(64));
    let (page, secret) = (evening.text(), evening.text());
    let link = Some(Box::new(NewLink { invitation, hash, page, secret }));
    let removal = Command::Remove { person, step: steps::to_be_made(), link };
    assert_eq!(evening.does("dara", &removal), Err(Refusal::KeysMoved), "the page looks again, and sends none");
    evening.removes("wren").unwrap();
}
