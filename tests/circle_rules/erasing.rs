//! Erasing oneself: everything of theirs is gone at once, and the keys they had are made new by somebody who stays.
use super::evening::Evening;
use super::steps;
use afterglow::circle::agenda::SegmentKind;
use afterglow::circle::command::{Command, Moment, RenewKeys, ServerCommand};
use afterglow::circle::event::{Standing, What};
use afterglow::circle::ids::PersonId;
use afterglow::circle::keys::KeyKind;
use afterglow::circle::lens::{self, Lane};
use afterglow::circle::refusal::Refusal;
use afterglow::circle::state::Belonging;

fn erases(evening: &mut Evening, name: &'static str) -> Result<usize, Refusal> {
    let person = evening.person(name);
    evening.brings(&ServerCommand::EraseMe { person })
}

fn renewal(evening: &mut Evening, after: PersonId) -> Command {
    evening.makes(&Command::RenewKeys(RenewKeys { after, step: steps::to_be_made() }))
}

fn desk(evening: &Evening) -> serde_json::Value {
    lens::view(&evening.circle, Lane::Desk)
}

#[test]
fn what_somebody_shared_their_numbers_and_their_seat_go_with_them() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    evening.takes("wren").unwrap();
    let number = evening.gives_number("wren", Moment::Arriving).unwrap();
    let turn = evening.turn();
    evening.shares("wren", turn).unwrap();
    evening.puts_down("wren").unwrap();
    evening.takes("amaro").unwrap();
    let turn = evening.turn();
    evening.shares("amaro", turn).unwrap();
    let wren = evening.person("wren");
    erases(&mut evening, "wren").unwrap();
    let authors: Vec<_> = evening.room().reflections.values().map(|shared| shared.author).collect();
    assert_eq!(authors, [evening.person("amaro")], "somebody else's words stay");
    assert!(!evening.room().seats.contains_key(&wren));
    assert!(evening.circle.numbers.values().all(|all| !all.contains_key(&wren)));
    for lane in [Lane::Ring, Lane::Desk, Lane::Waiting, Lane::Member(evening.person("amaro"))] {
        let view = lens::view(&evening.circle, lane).to_string();
        assert!(!view.contains(&number.to_string()), "{lane:?}");
        assert_eq!(view.contains(&wren.to_string()), lane == Lane::Desk, "{lane:?}: only whose keys are to be renewed");
    }
    assert!(evening.circle.forgotten().any(|person| person == wren), "at once, while the gathering runs");
    assert_eq!(evening.holder(), Some("amaro"));
    assert_eq!(erases(&mut evening, "wren"), Ok(0), "again is no error");
}

#[test]
fn a_holder_who_erases_themselves_gives_the_piece_on() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    evening.takes("wren").unwrap();
    erases(&mut evening, "wren").unwrap();
    assert_eq!((evening.holder(), evening.offered_to()), (None, Some("amaro")));
}

#[test]
fn their_devices_are_out_and_nothing_is_theirs_any_more() {
    let mut evening = Evening::at_the_doors(&["wren", "amaro"]);
    let wren = evening.person("wren");
    erases(&mut evening, "wren").unwrap();
    assert_eq!(evening.circle.people[&wren].belonging, Belonging::Removed);
    assert_eq!(evening.circle.keys.live(|one| one == wren).count(), 0);
    assert_eq!(evening.circle.keys.grants_of(wren).count(), 0);
    let name = evening.text();
    assert_eq!(evening.does("wren", &Command::CallMe { name }), Err(Refusal::Removed));
    assert_eq!(evening.knocks("wren"), Err(Refusal::Removed));
}

#[test]
fn the_desk_is_asked_for_new_keys_until_they_are_there() {
    let mut evening = Evening::at_the_doors(&["wren", "amaro"]);
    assert_eq!(desk(&evening).get("renew_after"), None);
    let wren = evening.person("wren");
    erases(&mut evening, "wren").unwrap();
    assert_eq!(desk(&evening)["renew_after"], serde_json::json!([wren]));
    let numbers =
        |evening: &Evening| [KeyKind::Circle, KeyKind::Gathering].map(|what| evening.circle.keys.number(what));
    let before = numbers(&evening);
    let command = renewal(&mut evening, wren);
    assert_eq!(evening.does("amaro", &command), Err(Refusal::FacilitatorsOnly));
    evening.does("dara", &command).unwrap();
    assert_eq!(numbers(&evening), before.map(|number| number + 1));
    assert_eq!(desk(&evening).get("renew_after"), None);
    assert_eq!(evening.does("dara", &command), Ok(0), "of two facilitators' pages one renews them");
    let nobody = PersonId(evening.fresh());
    let stray = renewal(&mut evening, nobody);
    assert_eq!(evening.does("dara", &stray), Err(Refusal::NoSuchPerson));
}

#[test]
fn a_renewal_that_leaves_somebody_without_is_refused() {
    let mut evening = Evening::at_the_doors(&["wren", "amaro"]);
    let wren = evening.person("wren");
    erases(&mut evening, "wren").unwrap();
    let Command::RenewKeys(whole) = renewal(&mut evening, wren) else { unreachable!() };
    for missing in 0..whole.step.grants.len() {
        let mut part = whole.clone();
        part.step.grants.remove(missing);
        assert_eq!(evening.does("dara", &Command::RenewKeys(part)), Err(Refusal::KeysIncomplete));
    }
}

#[test]
fn removing_somebody_else_renews_them_as_well() {
    let mut evening = Evening::at_the_doors(&["wren", "amaro", "juniper"]);
    erases(&mut evening, "wren").unwrap();
    evening.removes("amaro").unwrap();
    assert_eq!(desk(&evening).get("renew_after"), None);
}

#[test]
fn who_only_waited_takes_no_key_along() {
    let mut evening = Evening::at_the_doors(&[]);
    evening.knocks("noor").unwrap();
    erases(&mut evening, "noor").unwrap();
    assert_eq!(desk(&evening).get("renew_after"), None);
    let noor = evening.person("noor");
    assert!(evening.circle.forgotten().any(|person| person == noor));
}

#[test]
fn whoever_holds_the_circle_hands_it_over_first() {
    let mut evening = Evening::at_the_doors(&["wren"]);
    assert_eq!(erases(&mut evening, "dara"), Err(Refusal::NotThemselves));
    let nobody = PersonId(evening.fresh());
    assert_eq!(evening.brings(&ServerCommand::EraseMe { person: nobody }), Err(Refusal::NotOfThisCircle));
}

#[test]
fn who_was_removed_may_still_have_their_words_erased() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    evening.takes("wren").unwrap();
    let turn = evening.turn();
    evening.shares("wren", turn).unwrap();
    evening.removes("wren").unwrap();
    let wren = evening.person("wren");
    assert!(evening.circle.forgotten().all(|person| person != wren), "their words stay for the others");
    erases(&mut evening, "wren").unwrap();
    assert!(evening.room().reflections.is_empty());
    assert!(evening.circle.forgotten().any(|person| person == wren));
}

#[test]
fn others_histories_stay_as_they_are() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    evening.takes("wren").unwrap();
    evening.goes_through_to_release();
    let before = evening.circle.past.clone();
    erases(&mut evening, "wren").unwrap();
    assert_eq!(evening.circle.past, before, "an id that leads nowhere is all that is left");
    let wren = evening.person("wren");
    let erased = What::Standing(Standing::Erased { person: wren });
    let stored = afterglow::circle::event::Event { at: evening.circle.latest, what: erased };
    assert!(evening.circle.erased_by(&stored).is_empty(), "nothing of theirs is named any more");
}

// Texts that are of no use any more

#[test]
fn what_was_given_anew_leaves_nothing_of_what_it_was_before() {
    let mut evening = Evening::at_the_doors(&["wren"]);
    let first = evening.gives_number("wren", Moment::Arriving).unwrap();
    let second = evening.gives_number("wren", Moment::Arriving).unwrap();
    assert!(evening.erased.contains(&first) && !evening.erased.contains(&second));

    evening.knocks("noor").unwrap();
    let noor = evening.person("noor");
    let known = evening.circle.people[&noor].clone();
    let another = evening.invites(true);
    evening.knocks_with("noor", another).unwrap();
    assert!(evening.erased.contains(&known.name), "what they were called at the door");
    assert!(evening.erased.contains(&known.at_door.unwrap().proof));
    assert!(!evening.erased.contains(&evening.circle.people[&noor].name));
}

#[test]
fn the_door_of_a_revoked_invitation_stays_as_long_as_somebody_waits_at_it() {
    let mut evening = Evening::at_the_doors(&[]);
    let (waited_at, unused) = (evening.invites(false), evening.invites(false));
    let sealed = |evening: &Evening, id| evening.circle.invitations[&id].sealed.map(|door| [door.page, door.secret]);
    let (theirs, nobodys) = (sealed(&evening, waited_at).unwrap(), sealed(&evening, unused).unwrap());
    evening.knocks_with("noor", waited_at).unwrap();
    for invitation in [waited_at, unused] {
        evening.does("dara", &Command::Revoke { invitation }).unwrap();
    }
    assert!(nobodys.iter().all(|text| evening.erased.contains(text)));
    assert!(theirs.iter().all(|text| !evening.erased.contains(text)), "they read on what they agree to");
}

#[test]
fn words_that_were_taken_back_moved_nobody_in_memory_either() {
    let mut evening = Evening::in_segment(SegmentKind::OpenCentre, &["wren", "amaro"]);
    let reflection = evening.shares_in_the_centre("wren");
    evening.is_moved_by("amaro", reflection).unwrap();
    assert_eq!(evening.circle.fleeting.resonances.len(), 1);
    evening.takes_back_all("wren");
    assert!(evening.circle.fleeting.resonances.is_empty());
}

#[test]
fn whoever_was_removed_is_named_for_what_lies_outside_the_stream_and_nobody_else_is() {
    let mut evening = Evening::at_the_doors(&["wren", "amaro"]);
    assert_eq!(evening.circle.removed().count(), 0);
    evening.removes("wren").unwrap();
    assert_eq!(evening.circle.removed().collect::<Vec<_>>(), [evening.person("wren")]);
}

#[test]
fn a_gathering_whose_stream_is_gone_is_released_as_one_that_was_restored() {
    use afterglow::circle::event::ClosingReason;
    use afterglow::circle::restored::release;
    let mut evening = Evening::planned();
    assert_eq!(release(&evening.circle, evening.at), None, "nothing runs");
    evening.opens_doors().unwrap();
    let events = release(&evening.circle, evening.at).unwrap();
    let [event] = &events[..] else { panic!("{events:?}") };
    let What::Standing(Standing::Released { summary }) = &event.what else { panic!("{event:?}") };
    assert_eq!((summary.gathering, summary.closed), (evening.gathering(), ClosingReason::Restored));
    evening.circle.apply(event);
    assert!(evening.circle.room.is_none());
}
