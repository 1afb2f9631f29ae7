//! A substitute holds the circle for one evening: with its release they are out by themselves, and the keys are made new.
use super::evening::{Done, Evening, SECOND};
use super::steps;
use afterglow::circle::command::{Command, EmergencyEnd, ForTonight, RenewKeys};
use afterglow::circle::ids::GatheringId;
use afterglow::circle::keys::KeyKind;
use afterglow::circle::lens::{self, Lane};
use afterglow::circle::limits;
use afterglow::circle::refusal::Refusal;
use afterglow::circle::state::{Belonging, InvitationState};
use serde_json::{Value, json};

/// Dara has somebody stand in, and the doors are open.
fn with_a_substitute(guests: &[&'static str]) -> Evening {
    let mut evening = Evening::planned();
    evening.adds_facilitator("ines").unwrap();
    evening.returns("ines");
    evening.holds_for_tonight("dara", "ines", true).unwrap();
    evening.opens_doors().unwrap();
    for guest in guests {
        evening.knocks(guest).unwrap();
        evening.admits(guest).unwrap();
    }
    evening
}

impl Evening {
    fn holds_for_tonight(&mut self, by: &'static str, name: &'static str, on: bool) -> Done {
        let person = self.person(name);
        self.does(by, &Command::ForTonight(ForTonight { person, on }))
    }

    fn renews_after(&mut self, name: &'static str) -> Command {
        let (after, step) = (self.person(name), steps::to_be_made());
        self.makes(&Command::RenewKeys(RenewKeys { after, step }))
    }

    fn desk(&self) -> Value {
        lens::view(&self.circle, Lane::Desk)
    }
}

#[test]
fn a_substitute_is_out_with_the_release_and_the_desk_asks_for_new_keys() {
    let mut evening = with_a_substitute(&["wren"]);
    let ines = evening.person("ines");
    assert_eq!(evening.own_lane("ines")["tonight"], true);
    assert_eq!(evening.desk()["members"][ines.to_string()]["tonight"], true);
    let desk = evening.circle.keys.number(KeyKind::DeskSign);
    evening.goes_through_to_release();
    assert_eq!(evening.circle.people[&ines].belonging, Belonging::Removed);
    assert_eq!(evening.circle.keys.live(|one| one == ines).count(), 0);
    assert!(lens::lanes(&evening.circle, ines).is_empty(), "nothing of the circle is shown to them");
    assert_eq!((&evening.desk()["renew_after"], &evening.desk()["renew_desk"]), (&json!([ines]), &json!(true)));
    let renewal = evening.renews_after("ines");
    evening.does("dara", &renewal).unwrap();
    assert_eq!(
        evening.circle.keys.number(KeyKind::DeskSign),
        desk + 1,
        "what the substitute held is of no use any more"
    );
    assert_eq!((evening.desk().get("renew_after"), evening.desk().get("renew_desk")), (None, None));
    assert_eq!(evening.does("dara", &renewal), Ok(0), "of two facilitators' pages one renews them");
}

#[test]
fn a_substitute_may_release_and_a_release_that_is_asked_for_twice_was_done_before() {
    let mut evening = with_a_substitute(&["wren"]);
    let gathering = evening.gathering();
    let release = Command::Release { gathering };
    assert_eq!(evening.does("ines", &release), Err(Refusal::ClosingComesFirst));
    evening.goes_to_last_part();
    evening.does("ines", &release).unwrap();
    assert_eq!(evening.does("ines", &release), Ok(0), "they went with it, and asked before they knew");
    let other = Command::Release { gathering: GatheringId(uuid::Uuid::from_u128(77)) };
    assert_eq!(evening.does("ines", &other), Err(Refusal::Removed));
    assert_eq!(evening.does("ines", &Command::EmergencyEnd(EmergencyEnd { gathering })), Err(Refusal::Removed));
    evening.removes("wren").unwrap();
    assert_eq!(evening.does("wren", &release), Err(Refusal::Removed), "whoever was removed did not go with it");
}

#[test]
fn new_keys_after_a_substitute_are_the_desks_too() {
    let mut evening = with_a_substitute(&["wren"]);
    evening.goes_through_to_release();
    let Command::RenewKeys(mut renewal) = evening.renews_after("ines") else { unreachable!() };
    renewal.step.desk = None;
    renewal.step.grants.retain(|grant| !matches!(grant.what, KeyKind::DeskAgree | KeyKind::DeskSign));
    assert_eq!(evening.does("dara", &Command::RenewKeys(renewal)), Err(Refusal::KeysIncomplete));
    // Removing somebody meanwhile makes all of them new at once.
    evening.removes("wren").unwrap();
    assert_eq!((evening.desk().get("renew_after"), evening.desk().get("renew_desk")), (None, None));
}

#[test]
fn a_gathering_that_ends_by_itself_ends_their_evening_too() {
    let mut evening = with_a_substitute(&["wren"]);
    evening.opens_gathering();
    evening.passes(Evening::MINUTES * 60 * SECOND + limits::CLOSES_AFTER_PLANNED_END);
    assert!(evening.circle.room.is_none());
    let ines = evening.person("ines");
    assert_eq!(evening.circle.people[&ines].belonging, Belonging::Removed);
}

#[test]
fn for_tonight_is_undone_with_a_tap_and_said_twice_is_said_once() {
    let mut evening = with_a_substitute(&["wren"]);
    assert_eq!(evening.holds_for_tonight("dara", "ines", true), Ok(0));
    evening.holds_for_tonight("dara", "ines", false).unwrap();
    assert_eq!(evening.holds_for_tonight("dara", "ines", false), Ok(0));
    assert_eq!(evening.own_lane("ines").get("tonight"), None);
    evening.goes_through_to_release();
    let ines = evening.person("ines");
    assert_eq!(evening.circle.people[&ines].belonging, Belonging::Member);
    assert_eq!(evening.desk().get("renew_after"), None);
}

#[test]
fn who_holds_the_circle_for_good_is_not_the_substitutes_to_say() {
    let mut evening = with_a_substitute(&["wren"]);
    assert_eq!(evening.holds_for_tonight("ines", "ines", false), Err(Refusal::HereForTonight));
    assert_eq!(evening.holds_for_tonight("ines", "dara", true), Err(Refusal::HereForTonight));
    assert_eq!(evening.holds_for_tonight("dara", "dara", true), Err(Refusal::NotThemselves));
    assert_eq!(evening.holds_for_tonight("dara", "wren", true), Err(Refusal::NoSuchPerson));
    assert_eq!(evening.holds_for_tonight("wren", "ines", false), Err(Refusal::FacilitatorsOnly));
    let (person, step) = (evening.person("dara"), steps::to_be_made());
    let remove = Command::Remove { person, step, link: None };
    assert_eq!(evening.does("ines", &remove), Err(Refusal::HereForTonight));
    for (desk, back) in [(true, None), (false, Some(person))] {
        let (_, invite) = evening.invitation_for(false, desk, back);
        assert_eq!(evening.does("ines", &invite), Err(Refusal::HereForTonight));
    }
    // In all else they have what every facilitator has.
    let (person, step) = (evening.person("wren"), steps::to_be_made());
    evening.does("ines", &Command::Remove { person, step, link: None }).unwrap();
    let (_, invite) = evening.invitation_for(true, false, None);
    evening.does("ines", &invite).unwrap();
}

#[test]
fn a_way_in_that_was_made_for_them_goes_with_them() {
    let mut evening = with_a_substitute(&["wren"]);
    let ines = evening.person("ines");
    let (invitation, invite) = evening.invitation_for(false, false, Some(ines));
    evening.does("dara", &invite).unwrap();
    evening.goes_through_to_release();
    assert_eq!(evening.circle.invitations[&invitation].state, InvitationState::Revoked);
}
