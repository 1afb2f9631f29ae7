//! Nothing grows without bound (`trust.md`, M-21): what people need stays, the oldest goes.
use super::evening::Evening;
use afterglow::circle::agenda::SegmentKind;
use afterglow::circle::command::{Command, Pass};
use afterglow::circle::lens::{self, Lane};
use afterglow::circle::limits::{
    FACILITATORS_MAX, INVITATIONS_KEPT, INVITATIONS_MAX, PAST_KEPT, SEATS_MAX, TURNS_MAX, UNPLANNED_KEPT,
};
use afterglow::circle::refusal::Refusal;
use afterglow::circle::state::InvitationState;

const NAMES: [&str; 24] = [
    "ada", "ben", "cleo", "dov", "eli", "fay", "gus", "hana", "ivo", "jun", "kai", "lia", "mo", "nia", "oda", "pia",
    "quin", "rui", "sol", "tam", "uma", "vic", "wren", "yuki",
];

#[test]
fn an_invitation_whose_date_has_passed_is_expired_and_makes_room_for_another() {
    let mut evening = Evening::planned();
    let first = evening.invites(false);
    while evening.circle.invitations.len() < INVITATIONS_MAX {
        evening.invites(false);
    }
    assert_eq!(evening.tries_to_invite(), Err(Refusal::OutOfBounds));
    evening.days_pass(15);
    evening.tries_to_invite().unwrap();
    assert_eq!(evening.circle.invitations[&first].state, InvitationState::Expired);
    assert_eq!(evening.knocks_with("noor", first), Err(Refusal::InvitationExpired));
}

#[test]
fn a_facilitator_who_comes_sees_which_invitations_have_expired() {
    let mut evening = Evening::planned();
    let old = evening.invites(true);
    evening.days_pass(15);
    evening.loses("dara");
    evening.returns("dara");
    let desk = lens::view(&evening.circle, Lane::Desk);
    assert_eq!(desk["invitations"][old.to_string()]["state"], "expired");
    assert_eq!(evening.does("dara", &Command::Revoke { invitation: old }), Ok(0), "it opens nothing any more");
}

#[test]
fn of_old_invitations_the_latest_are_kept_and_whoever_came_with_one_is_still_known() {
    let mut evening = Evening::at_the_doors(&[]);
    let first = evening.invites(false);
    evening.knocks_with("noor", first).unwrap();
    for _ in 0..INVITATIONS_KEPT {
        let invitation = evening.invites(false);
        evening.does("dara", &Command::Revoke { invitation }).unwrap();
    }
    assert!(evening.circle.invitations.contains_key(&first), "somebody waits with it");
    evening.knocks_with("noor", first).unwrap();
    evening.admits("noor").unwrap();
    assert!(!evening.circle.invitations.contains_key(&first));
    assert!(evening.circle.invitations.len() <= INVITATIONS_KEPT + 1, "the one open door, and the latest closed ones");
    assert_eq!(evening.knocks_with("sol", first), Err(Refusal::NoSuchInvitation));
    evening.knocks_with("noor", first).unwrap();
}

#[test]
fn gatherings_keep_their_numbers_when_the_oldest_are_forgotten() {
    let mut evening = Evening::planned();
    let first = evening.circle.planned.keys().next().copied();
    for _ in 0..=PAST_KEPT {
        evening.opens_doors().unwrap();
        evening.opens_gathering();
        evening.closes_gently().unwrap();
        evening.begins_round().unwrap();
        evening.goes_on().unwrap();
        evening.releases().unwrap();
        evening.plans_another();
    }
    assert_eq!(evening.circle.past.len(), PAST_KEPT);
    assert_eq!(evening.circle.past.back().map(|past| past.number as usize), Some(PAST_KEPT + 1));
    assert_eq!(evening.circle.calendar()[0].0 as usize, PAST_KEPT + 2);
    assert!(evening.circle.past.iter().all(|past| Some(past.gathering) != first));
}

#[test]
fn of_gatherings_taken_off_the_calendar_the_latest_names_are_remembered() {
    let mut evening = Evening::planned();
    let mut struck = Vec::new();
    for _ in 0..=UNPLANNED_KEPT {
        let gathering = evening.plans_another();
        evening.does("dara", &Command::Unplan { gathering }).unwrap();
        struck.push(gathering);
    }
    assert_eq!(evening.circle.unplanned.len(), UNPLANNED_KEPT);
    let latest = struck[UNPLANNED_KEPT];
    assert_eq!(evening.does("dara", &Command::Unplan { gathering: latest }), Ok(0), "done already");
}

#[test]
fn an_open_centre_rests_after_very_many_turns() {
    let mut evening = Evening::in_segment(SegmentKind::OpenCentre, &["wren"]);
    let before = evening.room().turns.len();
    for _ in before..TURNS_MAX {
        evening.takes_from_centre("wren").unwrap();
        evening.puts_down("wren").unwrap();
    }
    assert_eq!(evening.takes_from_centre("wren"), Err(Refusal::OutOfBounds));
    evening.goes_on().unwrap();
    evening.begins_round().unwrap();
    evening.gives_on("wren", Pass::Round).unwrap();
    assert!(evening.room().round_is_done(), "and the closing round goes round all the same");
}

#[test]
fn everyone_who_holds_the_circle_has_a_place_kept() {
    let mut evening = Evening::at_the_doors(&[]);
    evening.adds_facilitator("ines").unwrap();
    let (inside, outside) = NAMES.split_at(SEATS_MAX - 2);
    for name in inside {
        evening.knocks(name).unwrap();
        evening.admits(name).unwrap();
    }
    evening.knocks(outside[0]).unwrap();
    assert_eq!(evening.admits(outside[0]), Err(Refusal::Full), "the last place is for Ines");
    assert_eq!(evening.adds_facilitator("maya"), Err(Refusal::Full));
    evening.returns("ines");
    assert_eq!(evening.room().seats.len(), SEATS_MAX);
}

#[test]
fn a_circle_is_held_by_a_few() {
    let mut evening = Evening::planned();
    for name in &NAMES[..FACILITATORS_MAX - 1] {
        evening.adds_facilitator(name).unwrap();
    }
    assert_eq!(evening.adds_facilitator("zoe"), Err(Refusal::Full));
}
