//! Ways in that are somebody else's: devices, invitations, ids and keys that do not fit whoever comes with them.
use super::evening::Evening;
use super::steps;
use afterglow::circle::command::{Command, Moment, SignalKind};
use afterglow::circle::ids::{DeviceId, InvitationId, PersonId};
use afterglow::circle::keys::{Grant, KeyKind, Step};
use afterglow::circle::refusal::Refusal;
use uuid::Uuid;

fn way_back(evening: &mut Evening, name: &'static str) -> InvitationId {
    let person = evening.person(name);
    let (invitation, command) = evening.invitation_for(false, false, Some(person));
    evening.does("dara", &command).unwrap();
    invitation
}

fn renewal(evening: &mut Evening, name: &'static str) -> (PersonId, Step) {
    let person = evening.person(name);
    match evening.makes(&Command::Remove { person, step: steps::to_be_made(), link: None }) {
        Command::Remove { step, .. } => (person, *step),
        other => unreachable!("{other:?}"),
    }
}

#[test]
fn a_member_who_comes_again_is_given_the_key_that_holds_for_devices_of_their_own_and_nothing_else() {
    let mut evening = Evening::at_the_doors(&["wren", "amaro"]);
    evening.goes_through_to_release();
    evening.plans_another();
    evening.opens_doors().unwrap();
    evening.admits("amaro").unwrap();
    let (wren, amaro) = (evening.person("wren"), evening.person("amaro"));
    let Command::Admit { grants, .. } = evening.makes(&steps::admit(wren)) else { unreachable!() };
    let amaros = evening.circle.keys.live(|one| one == amaro).next().unwrap();
    let text = evening.text();
    let with = |change: &dyn Fn(&mut Grant)| {
        let mut more = grants.clone();
        let mut another = grants[0].clone();
        another.text = text;
        change(&mut another);
        more.push(another);
        Command::Admit { person: wren, step: None, grants: more, name: None }
    };
    let refused = Err(Refusal::KeysIncomplete);
    assert_eq!(evening.does("dara", &with(&|grant| grant.device = amaros)), refused, "somebody else's device");
    assert_eq!(evening.does("dara", &with(&|grant| grant.number = 0)), refused, "a key that never was");
    assert_eq!(evening.does("dara", &with(&|grant| grant.number += 1)), refused, "a key that is not yet");
    assert_eq!(evening.does("dara", &with(&|grant| grant.what = KeyKind::Circle)), refused, "they have that one");
    assert_eq!(evening.does("dara", &with(&|grant| grant.text = grants[0].text)), refused, "one text twice");
    assert_eq!(evening.does("dara", &with(&|grant| grant.what = KeyKind::DeskSign)), refused, "the desk's");
    evening.admits("wren").unwrap();
}

#[test]
fn nobody_comes_in_with_somebody_elses_device() {
    let mut evening = Evening::at_the_doors(&["wren"]);
    let wren = evening.person("wren");
    let hers = evening.circle.keys.live(|one| one == wren).next().unwrap();
    let (stranger, invitation) = (PersonId(Uuid::from_u128(0xb0)), evening.invites(true));
    assert_eq!(evening.comes_to_the_door(stranger, invitation, hers), Err(Refusal::IdTaken));
    assert_eq!(evening.comes_to_the_door(wren, invitation, hers), Ok(0), "she is in");
    evening.removes("wren").unwrap();
    assert_eq!(evening.comes_to_the_door(stranger, invitation, hers), Err(Refusal::IdTaken), "nor when it is out");
}

#[test]
fn a_member_who_is_brought_back_waits_with_a_new_device_and_keeps_their_place_meanwhile() {
    let mut evening = Evening::at_the_doors(&["wren"]);
    let (wren, invitation) = (evening.person("wren"), way_back(&mut evening, "wren"));
    let device = evening.device();
    assert_eq!(evening.comes_to_the_door(wren, invitation, device), Ok(1));
    assert_eq!(evening.circle.people[&wren].at_door.map(|shown| shown.device), Some(device));
    assert_eq!(evening.comes_to_the_door(wren, invitation, device), Ok(0), "they wait already");
    let without = Command::Admit { person: wren, step: None, grants: Vec::new(), name: None };
    assert_eq!(evening.does("dara", &without), Ok(0), "they have their seat, and nothing is handed over");
    assert!(!evening.circle.keys.devices.contains_key(&device));
    evening.admits("wren").unwrap();
    assert_eq!(evening.circle.keys.devices[&device].person, wren);
}

#[test]
fn whoever_was_removed_is_told_so_whatever_invitation_they_hold() {
    let mut evening = Evening::at_the_doors(&["wren"]);
    let (wren, invitation) = (evening.person("wren"), way_back(&mut evening, "wren"));
    let open = evening.invites(true);
    evening.removes("wren").unwrap();
    for with in [invitation, open] {
        let device = DeviceId(evening.fresh());
        assert_eq!(evening.comes_to_the_door(wren, with, device), Err(Refusal::Removed));
    }
}

#[test]
fn whoever_waits_under_another_id_is_not_given_a_second_name() {
    let mut evening = Evening::at_the_doors(&["wren"]);
    let invitation = way_back(&mut evening, "wren");
    let (waited, device) = (PersonId(evening.fresh()), evening.device());
    evening.comes_to_the_door(waited, invitation, device).unwrap();
    let Command::Admit { step, grants, name, .. } = evening.makes(&steps::admit(waited)) else { unreachable!() };
    assert_eq!(name, None, "she is known by a name already");
    let name = Some(evening.circle.people[&waited].name);
    let named = Command::Admit { person: waited, step, grants, name };
    assert_eq!(evening.does("dara", &named), Err(Refusal::KeysIncomplete));
}

#[test]
fn a_facilitator_who_is_added_is_in_the_room_once_they_are_connected() {
    let mut evening = Evening::at_the_doors(&["wren"]);
    evening.adds_facilitator("theo").unwrap();
    let theo = evening.person("theo");
    assert!(!evening.room().seats.contains_key(&theo), "nobody is shown as here who is not");
    evening.returns("theo");
    assert!(evening.room().seats.contains_key(&theo));
    let mut planned = Evening::planned();
    planned.adds_facilitator("ines").unwrap();
    assert!(planned.circle.room.is_none());
}

#[test]
fn a_renewal_renews_every_key_that_somebody_who_goes_has_had() {
    let mut evening = Evening::at_the_doors(&["wren", "amaro"]);
    let (person, whole) = renewal(&mut evening, "wren");
    let mut removes = |step: Step| evening.does("dara", &Command::Remove { person, step: Box::new(step), link: None });
    let old = |what: KeyKind, whole: &Step| {
        let mut grants = whole.grants.clone();
        grants.iter_mut().filter(|grant| grant.what == what).for_each(|grant| grant.number -= 1);
        grants
    };
    let refused = Err(Refusal::KeysIncomplete);
    let circle_stays = Step { circle_key: None, grants: old(KeyKind::Circle, &whole), ..whole.clone() };
    assert_eq!(removes(circle_stays), refused);
    let gathering_stays = Step { gathering_key: None, grants: old(KeyKind::Gathering, &whole), ..whole.clone() };
    assert_eq!(removes(gathering_stays), refused);
    assert_eq!(removes(whole).map(|_| ()), Ok(()));
}

#[test]
fn doors_open_with_the_gatherings_key_and_nothing_else_new() {
    let mut evening = Evening::planned();
    let gathering = evening.gathering();
    let Command::OpenDoors { step, .. } = evening.makes(&Command::OpenDoors { gathering, step: steps::to_be_made() })
    else {
        unreachable!()
    };
    let (text, invitation) = (evening.text(), *evening.circle.invitations.keys().next().unwrap());
    let mut opens = |step: Step| evening.does("dara", &Command::OpenDoors { gathering, step: Box::new(step) });
    let refused = Err(Refusal::KeysIncomplete);
    assert_eq!(opens(Step { gathering_key: None, grants: Vec::new(), ..(*step).clone() }), refused);
    assert_eq!(opens(Step { circle_key: Some(text), ..(*step).clone() }), refused);
    assert_eq!(opens(Step { desk: Some(text), ..(*step).clone() }), refused);
    assert_eq!(opens(Step { pages: [(invitation, text)].into(), ..(*step).clone() }), refused);
    assert_eq!(opens(*step).map(|_| ()), Ok(()));
}

#[test]
fn of_the_id_under_which_somebody_waited_nothing_stays_in_memory() {
    let mut evening = Evening::at_the_doors(&["wren"]);
    let invitation = way_back(&mut evening, "wren");
    let (waited, device) = (PersonId(evening.fresh()), evening.device());
    evening.comes_to_the_door(waited, invitation, device).unwrap();
    evening.names("a stranger", waited);
    evening.returns("a stranger");
    let signal = Command::Signal { kind: SignalKind::INeedAPerson };
    evening.does("a stranger", &signal).unwrap();
    evening.does("a stranger", &Command::Page { in_front: false }).unwrap();
    let number = evening.gives_number("a stranger", Moment::Arriving).unwrap();
    evening.admits("a stranger").unwrap();
    let kept = &evening.circle.fleeting;
    assert!(!kept.online.contains(&waited) && !kept.came.contains_key(&waited));
    assert!(!kept.away.contains(&waited) && !kept.signals.contains_key(&waited));
    assert!(evening.circle.numbers.values().all(|all| !all.contains_key(&waited)));
    assert!(evening.erased.contains(&number));
}
