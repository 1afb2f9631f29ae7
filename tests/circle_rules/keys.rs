//! Admitting is handing over keys, and removing is renewing them.
use super::evening::Evening;
use super::steps;
use afterglow::circle::command::{Command, Moment};
use afterglow::circle::ids::{BodyId, DeviceId, InvitationId, PersonId};
use afterglow::circle::keys::{Grant, KeyKind, Step, Under};
use afterglow::circle::lens;
use afterglow::circle::refusal::Refusal;
use afterglow::circle::state::{Belonging, InvitationState};
use uuid::Uuid;

/// The step that would remove somebody.
fn renewal(evening: &mut Evening, name: &'static str) -> (PersonId, Step) {
    let person = evening.person(name);
    match evening.makes(&Command::Remove { person, step: steps::to_be_made(), link: None }) {
        Command::Remove { step, .. } => (person, *step),
        other => unreachable!("{other:?}"),
    }
}

/// The step that would let somebody in.
fn admission(evening: &mut Evening, name: &'static str) -> (Command, Step) {
    let person = evening.person(name);
    let command = evening.makes(&steps::admit(person));
    match &command {
        Command::Admit { step: Some(step), .. } => (command.clone(), (**step).clone()),
        other => unreachable!("{other:?}"),
    }
}

fn admit_with(evening: &mut Evening, name: &'static str, step: Step) -> Result<usize, Refusal> {
    let person = evening.person(name);
    evening.does("dara", &Command::Admit { person, step: Some(Box::new(step)), grants: Vec::new(), name: None })
}

fn has(evening: &Evening, name: &'static str, what: KeyKind) -> bool {
    let number = evening.circle.keys.number(what);
    evening.circle.keys.grants_of(evening.person(name)).any(|grant| (grant.what, grant.number) == (what, number))
}

/// An invitation for somebody who lost every device.
fn way_back(evening: &mut Evening, name: &'static str) -> InvitationId {
    let person = evening.person(name);
    let (invitation, command) = evening.invitation_for(false, false, Some(person));
    evening.does("dara", &command).unwrap();
    invitation
}

#[test]
fn whoever_is_let_in_gets_the_keys_of_the_circle_and_of_the_gathering() {
    let mut evening = Evening::at_the_doors(&["wren"]);
    assert!(has(&evening, "wren", KeyKind::Circle) && has(&evening, "wren", KeyKind::Gathering));
    assert!(!has(&evening, "wren", KeyKind::DeskAgree) && !has(&evening, "wren", KeyKind::DeskSign));
    evening.knocks("noor").unwrap();
    assert_eq!(evening.own_lane("noor").get("keys"), None, "nothing of keys before");
    evening.admits("noor").unwrap();
    assert_eq!(evening.own_lane("noor")["keys"]["roster"]["number"], evening.circle.keys.roster);
}

#[test]
fn a_step_that_leaves_the_newcomer_without_a_key_is_refused() {
    let mut evening = Evening::at_the_doors(&[]);
    evening.knocks("noor").unwrap();
    let (_, whole) = admission(&mut evening, "noor");
    for missing in 0..whole.grants.len() {
        let mut step = whole.clone();
        step.grants.remove(missing);
        assert_eq!(admit_with(&mut evening, "noor", step), Err(Refusal::KeysIncomplete));
    }
    let without = Step { admission: None, ..whole.clone() };
    assert_eq!(admit_with(&mut evening, "noor", without), Err(Refusal::KeysIncomplete));
    let renewed = Step { circle_key: Some(evening.text()), ..whole.clone() };
    assert_eq!(admit_with(&mut evening, "noor", renewed), Err(Refusal::KeysIncomplete), "not everyone would have it");
    admit_with(&mut evening, "noor", whole).unwrap();
}

#[test]
fn of_two_steps_with_one_number_the_second_is_refused() {
    let mut evening = Evening::at_the_doors(&[]);
    evening.knocks("noor").unwrap();
    evening.knocks("sol").unwrap();
    let (noors, _) = admission(&mut evening, "noor");
    let (sols, _) = admission(&mut evening, "sol");
    evening.does("dara", &noors).unwrap();
    assert_eq!(evening.does("dara", &sols), Err(Refusal::KeysMoved));
    assert_eq!(evening.does("dara", &noors), Ok(0), "and the first is done already");
    evening.admits("sol").unwrap();
}

#[test]
fn a_text_is_named_once_so_that_nothing_named_is_erased() {
    let mut evening = Evening::at_the_doors(&[]);
    evening.knocks("noor").unwrap();
    let (_, mut step) = admission(&mut evening, "noor");
    step.grants[0].text = step.signed;
    assert_eq!(admit_with(&mut evening, "noor", step), Err(Refusal::KeysIncomplete));
}

#[test]
fn nobody_gets_the_desks_secrets_with_a_seat() {
    let mut evening = Evening::at_the_doors(&["wren"]);
    evening.knocks("noor").unwrap();
    let (_, mut step) = admission(&mut evening, "noor");
    let (device, text) = (step.grants[0].device, evening.text());
    step.grants.push(Grant { device, what: KeyKind::DeskAgree, number: 1, text });
    assert_eq!(admit_with(&mut evening, "noor", step), Err(Refusal::KeysIncomplete));
    let (person, mut step) = renewal(&mut evening, "wren");
    let text = evening.text();
    let dara = evening.person("dara");
    let hers = evening.circle.keys.live(|one| one == dara).next().unwrap();
    step.grants.push(Grant { device: hers, what: KeyKind::DeskSign, number: 1, text });
    evening.does("dara", &Command::Remove { person, step: Box::new(step), link: None }).unwrap();
}

#[test]
fn a_name_that_was_changed_while_waiting_is_not_shown_by_its_old_words() {
    let mut evening = Evening::at_the_doors(&[]);
    evening.knocks("noor").unwrap();
    let (admit, _) = admission(&mut evening, "noor");
    let name = evening.text();
    evening.does("noor", &Command::CallMe { name }).unwrap();
    assert_eq!(evening.does("dara", &admit), Err(Refusal::KeysMoved));
    evening.admits("noor").unwrap();
}

#[test]
fn a_step_comes_alone_and_no_wrapped_key_lies_about_that_nobody_names() {
    let mut evening = Evening::at_the_doors(&[]);
    evening.knocks("noor").unwrap();
    let (_, step) = admission(&mut evening, "noor");
    let (person, grants) = (evening.person("noor"), step.grants[..1].to_vec());
    let both = Command::Admit { person, step: Some(Box::new(step)), grants, name: None };
    assert_eq!(evening.does("dara", &both), Err(Refusal::KeysIncomplete));
}

#[test]
fn a_member_who_comes_to_another_gathering_gets_its_key_and_nothing_is_signed() {
    let mut evening = Evening::at_the_doors(&["wren"]);
    evening.goes_through_to_release();
    evening.plans_another();
    evening.opens_doors().unwrap();
    let roster = evening.circle.keys.roster;
    let person = evening.person("wren");
    let without = Command::Admit { person, step: None, grants: Vec::new(), name: None };
    assert_eq!(evening.does("dara", &without), Err(Refusal::KeysIncomplete));
    evening.admits("wren").unwrap();
    assert!(has(&evening, "wren", KeyKind::Gathering));
    assert_eq!(evening.circle.keys.roster, roster);
}

#[test]
fn the_keys_of_a_gathering_go_with_it() {
    let mut evening = Evening::at_the_doors(&["wren"]);
    let keys: Vec<_> = evening.circle.keys.of_the_gathering();
    assert_eq!(keys.len(), 3, "one record, one copy each for Dara and Wren");
    let gone = evening.goes_through_to_release();
    assert!(keys.iter().all(|text| gone.contains(text)));
    assert!(evening.circle.keys.of_the_gathering().is_empty());
}

#[test]
fn doors_open_with_a_key_for_every_device_of_those_who_hold_the_circle() {
    let mut evening = Evening::planned();
    evening.adds_facilitator("ines").unwrap();
    let gathering = evening.gathering();
    let whole = match evening.makes(&Command::OpenDoors { gathering, step: steps::to_be_made() }) {
        Command::OpenDoors { step, .. } => *step,
        other => unreachable!("{other:?}"),
    };
    let opens = |evening: &mut Evening, step: Step| {
        evening.does("dara", &Command::OpenDoors { gathering, step: Box::new(step) })
    };
    assert_eq!(whole.grants.len(), 2);
    let forgets_one = Step { grants: whole.grants[..1].to_vec(), ..whole.clone() };
    assert_eq!(opens(&mut evening, forgets_one), Err(Refusal::KeysIncomplete));
    let no_key = Step { gathering_key: None, grants: Vec::new(), ..whole.clone() };
    assert_eq!(opens(&mut evening, no_key), Err(Refusal::KeysIncomplete));
    let early = Step { roster: whole.roster + 1, ..whole.clone() };
    assert_eq!(opens(&mut evening, early), Err(Refusal::KeysMoved));
    opens(&mut evening, whole).unwrap();
}

// Removing

#[test]
fn whoever_is_removed_loses_their_seat_at_once_and_the_piece_goes_on() {
    let mut evening = Evening::in_council(&["wren", "amaro", "juniper"]);
    evening.takes("wren").unwrap();
    evening.removes("wren").unwrap();
    assert_eq!(evening.offered_to(), Some("amaro"));
    assert!(!evening.room().seats.contains_key(&evening.person("wren")));
    let turn = evening.turn();
    assert_eq!(evening.shares("wren", turn), Err(Refusal::Removed));
    assert_eq!(evening.admits("wren"), Err(Refusal::Removed));
    assert_eq!(evening.knocks("wren"), Err(Refusal::Removed));
    assert_eq!(evening.removes("wren"), Ok(0), "done already");
    evening.returns("wren");
    assert_eq!(lens::lanes(&evening.circle, evening.person("wren")), []);
}

#[test]
fn whoever_stays_has_the_new_keys_and_the_old_ones_are_gone() {
    let mut evening = Evening::at_the_doors(&["wren", "amaro"]);
    evening.knocks("sol").unwrap();
    evening.loses("sol");
    let before = evening.circle.keys.clone();
    evening.removes("wren").unwrap();
    let keys = &evening.circle.keys;
    assert_eq!((keys.number(KeyKind::Circle), keys.number(KeyKind::Gathering)), (2, 2));
    assert_eq!(keys.number(KeyKind::DeskAgree), 1, "the desk stays: they did not hold the circle");
    for name in ["dara", "amaro"] {
        assert!(has(&evening, name, KeyKind::Circle) && has(&evening, name, KeyKind::Gathering), "{name}");
    }
    assert_eq!(evening.circle.keys.grants_of(evening.person("wren")).count(), 0);
    let old = before.grants.iter().filter(|grant| grant.what == KeyKind::Circle);
    assert!(old.clone().count() > 0 && old.clone().all(|grant| evening.erased.contains(&grant.text)));
    assert!(evening.erased.contains(&before.signed));
}

#[test]
fn a_removal_that_leaves_somebody_without_a_key_is_refused() {
    let mut evening = Evening::at_the_doors(&["wren", "amaro"]);
    let (person, whole) = renewal(&mut evening, "wren");
    let remove = |step: &Step| Command::Remove { person, step: Box::new(step.clone()), link: None };
    for missing in 0..whole.grants.len() {
        let mut step = whole.clone();
        step.grants.remove(missing);
        assert_eq!(evening.does("dara", &remove(&step)), Err(Refusal::KeysIncomplete));
    }
    let theirs = evening.circle.keys.live(|one| one == person).next().unwrap();
    let mut step = whole.clone();
    step.grants.push(Grant { device: theirs, what: KeyKind::Circle, number: 2, text: evening.text() });
    assert_eq!(evening.does("dara", &remove(&step)), Err(Refusal::KeysIncomplete), "and none for them");
    for step in [
        Step { circle_key: None, ..whole.clone() },
        Step { gathering_key: None, ..whole.clone() },
        Step { desk: Some(evening.text()), ..whole.clone() },
    ] {
        assert_eq!(evening.does("dara", &remove(&step)), Err(Refusal::KeysIncomplete));
    }
    evening.does("dara", &remove(&whole)).unwrap();
}

#[test]
fn when_a_facilitator_is_removed_the_desk_is_new_and_so_is_every_doors_page() {
    let mut evening = Evening::at_the_doors(&["wren"]);
    evening.adds_facilitator("ines").unwrap();
    evening.returns("ines");
    let pages: Vec<_> = evening.circle.doors().map(|(_, sealed)| sealed.page).collect();
    let (person, mut step) = renewal(&mut evening, "ines");
    let whole = step.clone();
    step.pages.clear();
    let remove = |step: Step| Command::Remove { person, step: Box::new(step), link: None };
    assert_eq!(evening.does("dara", &remove(step)), Err(Refusal::KeysIncomplete));
    evening.does("dara", &remove(whole)).unwrap();
    assert!(has(&evening, "dara", KeyKind::DeskAgree) && has(&evening, "dara", KeyKind::DeskSign));
    assert!(!evening.circle.facilitates(person) && !pages.is_empty());
    assert!(pages.iter().all(|page| evening.erased.contains(page)));
    let gathering = evening.gathering();
    assert_eq!(evening.does("ines", &Command::Pause { gathering }), Err(Refusal::Removed));
}

#[test]
fn the_lead_passes_to_another_facilitator_and_nobody_removes_themselves() {
    let mut evening = Evening::at_the_doors(&["wren"]);
    evening.adds_facilitator("ines").unwrap();
    evening.returns("ines");
    assert_eq!(evening.removes("dara"), Err(Refusal::NotThemselves));
    let gathering = evening.gathering();
    evening.does("ines", &Command::TakeLead { gathering }).unwrap();
    evening.removes("ines").unwrap();
    assert_eq!(evening.room().lead, evening.person("dara"));
}

#[test]
fn of_two_facilitators_who_remove_each_other_the_first_stays() {
    let mut evening = Evening::at_the_doors(&["wren"]);
    evening.adds_facilitator("ines").unwrap();
    evening.returns("ines");
    let person = evening.person("dara");
    let at_the_same_moment = evening.makes(&Command::Remove { person, step: steps::to_be_made(), link: None });
    evening.removes("ines").unwrap();
    assert_eq!(evening.does("ines", &at_the_same_moment), Err(Refusal::Removed));
    assert!(evening.circle.facilitates(person));
}

#[test]
fn nothing_that_comes_after_reaches_whoever_was_removed() {
    let mut evening = Evening::in_segment(afterglow::circle::agenda::SegmentKind::OpenCentre, &["wren", "amaro"]);
    let reflection = evening.shares_in_the_centre("wren");
    evening.gives_number("wren", Moment::Arriving).unwrap();
    evening.removes("wren").unwrap();
    let wren = evening.person("wren");
    let follows_nothing = |evening: &Evening| {
        assert_eq!(lens::lanes(&evening.circle, wren), []);
        assert_eq!(evening.own_lane("wren"), serde_json::json!({}));
    };
    follows_nothing(&evening);
    evening.is_moved_by("amaro", reflection).unwrap();
    evening.goes_through_to_release();
    evening.plans_another();
    evening.opens_doors().unwrap();
    evening.revises_agreements();
    follows_nothing(&evening);
}

#[test]
fn a_way_back_for_somebody_who_is_removed_is_of_no_use_any_more() {
    let mut evening = Evening::at_the_doors(&["wren"]);
    let invitation = way_back(&mut evening, "wren");
    evening.removes("wren").unwrap();
    assert_eq!(evening.circle.invitations[&invitation].state, InvitationState::Revoked);
    assert_eq!(evening.circle.invitations[&invitation].sealed, None);
}

#[test]
fn a_facilitator_removed_while_at_the_door_with_another_device_leaves_no_page_behind() {
    let mut evening = Evening::planned();
    evening.adds_facilitator("ines").unwrap();
    let (person, invitation) = (evening.person("ines"), way_back(&mut evening, "ines"));
    let device = evening.device();
    evening.comes_to_the_door(person, invitation, device).unwrap();
    let (_, step) = renewal(&mut evening, "ines");
    let page = step.pages[&invitation];
    evening.does("dara", &Command::Remove { person, step: Box::new(step), link: None }).unwrap();
    assert!(evening.erased.contains(&page), "sealed anew with the others, and gone with them");
}

// A new way in

#[test]
fn a_member_who_lost_every_device_comes_back_and_keeps_their_seat() {
    let mut evening = Evening::at_the_doors(&["wren", "amaro"]);
    let invitation = way_back(&mut evening, "wren");
    let (waited, device) = (PersonId(evening.fresh()), evening.device());
    evening.comes_to_the_door(waited, invitation, device).unwrap();
    evening.names("a stranger", waited);
    evening.returns("a stranger");
    let number = evening.gives_number("a stranger", Moment::Arriving).unwrap();
    let (name, wren) = (evening.circle.people[&waited].name, evening.person("wren"));
    evening.admits("a stranger").unwrap();
    assert_eq!(evening.circle.as_known(waited), wren);
    assert!(!evening.circle.people.contains_key(&waited) && evening.room().seats.contains_key(&wren));
    assert_eq!(evening.circle.keys.devices[&device].person, wren);
    assert!([name, number].iter().all(|text| evening.erased.contains(text)), "what they said while they waited");
    assert_eq!(evening.admits("a stranger"), Ok(0), "done already");
    let again = evening.comes_to_the_door(wren, invitation, device);
    assert_eq!(again, Ok(0), "and a knock said again is answered as before");
}

#[test]
fn a_member_who_is_known_comes_with_another_device_and_nothing_else_changes() {
    let mut evening = Evening::planned();
    evening.knocks("wren").unwrap();
    evening.admits("wren").unwrap();
    evening.opens_doors().unwrap();
    let (wren, invitation) = (evening.person("wren"), way_back(&mut evening, "wren"));
    let device = evening.device();
    evening.comes_to_the_door(wren, invitation, device).unwrap();
    let (admit, _) = admission(&mut evening, "wren");
    evening.does("dara", &admit).unwrap();
    assert_eq!(evening.does("dara", &admit), Ok(0), "done already, although they have no seat yet");
    assert_eq!(evening.comes_to_the_door(wren, invitation, device), Ok(0));
    evening.admits("wren").unwrap();
    let keys = &evening.circle.keys;
    let theirs: Vec<_> = keys.live(|one| one == wren).collect();
    assert_eq!(theirs.len(), 2);
    let inside = keys.grants_of(wren).filter(|grant| grant.what == KeyKind::Gathering).count();
    assert_eq!(inside, 2, "each device opens what is said");
}

#[test]
fn a_desk_invitation_is_for_facilitators_of_the_practice_alone_and_opens_once() {
    let mut evening = Evening::planned();
    let (reusable, command) = evening.invitation_for(true, true, None);
    assert_eq!(evening.does("dara", &command), Err(Refusal::OutOfBounds));
    assert!(!evening.circle.invitations.contains_key(&reusable));
    evening.adds_facilitator("ines").unwrap();
    assert!(has(&evening, "ines", KeyKind::DeskSign) && has(&evening, "ines", KeyKind::DeskAgree));
    let lost = evening.person("ines");
    let (_, both) = evening.invitation_for(false, true, Some(lost));
    assert_eq!(evening.does("dara", &both), Err(Refusal::OutOfBounds));
    let (_, nobodys) = evening.invitation_for(false, false, Some(PersonId(Uuid::nil())));
    assert_eq!(evening.does("dara", &nobodys), Err(Refusal::NoSuchPerson));
}

#[test]
fn somebody_who_waits_may_knock_with_another_invitation_and_the_same_device() {
    let mut evening = Evening::planned();
    evening.knocks("noor").unwrap();
    let (noor, device) = {
        let noor = evening.person("noor");
        (noor, evening.circle.people[&noor].at_door.unwrap().device)
    };
    let other = evening.invites(false);
    assert_eq!(evening.comes_to_the_door(noor, other, device), Ok(1));
    let somebody = PersonId(evening.fresh());
    let third = evening.invites(false);
    assert_eq!(evening.comes_to_the_door(somebody, third, device), Err(Refusal::IdTaken), "it is not theirs");
}

#[test]
fn a_door_that_opens_nothing_any_more_is_named_by_nobody_once_nobody_waits_there() {
    let mut evening = Evening::planned();
    let invitation = evening.invites(true);
    let sealed = evening.circle.invitations[&invitation].sealed.unwrap();
    evening.knocks_with("noor", invitation).unwrap();
    evening.does("dara", &Command::Revoke { invitation }).unwrap();
    assert_eq!(evening.own_lane("noor")["door"], serde_json::json!(sealed.page), "who waits may still read it");
    let person = evening.person("noor");
    evening.does("dara", &Command::Decline { person }).unwrap();
    assert_eq!(evening.own_lane("noor").get("door"), None);
    assert!(evening.erased.contains(&sealed.page) && evening.erased.contains(&sealed.secret));
}

#[test]
fn agreements_are_revised_with_every_doors_page() {
    let mut evening = Evening::planned();
    let invitation = evening.invites(false);
    let items = vec![evening.text()];
    let page = |id: InvitationId| BodyId(Uuid::from_u128(id.0.as_u128() << 8));
    let pages = |many: usize| steps::doors(&evening.circle).into_iter().take(many).map(|id| (id, page(id))).collect();
    let revise = |pages| Command::ReviseAgreements { version: 2, items: items.clone(), pages };
    let (some, all) = (revise(pages(1)), revise(pages(2)));
    assert_eq!(evening.does("dara", &some), Err(Refusal::KeysIncomplete));
    evening.does("dara", &all).unwrap();
    assert_eq!(evening.circle.invitations[&invitation].sealed.unwrap().page, page(invitation));
}

// Words under a key that was renewed

#[test]
fn words_under_a_key_that_was_renewed_come_back_to_be_sealed_anew() {
    let mut evening = Evening::in_council(&["wren", "amaro", "juniper"]);
    evening.takes("wren").unwrap();
    evening.removes("juniper").unwrap();
    let share = {
        let turn = evening.turn();
        evening.share(turn)
    };
    evening.under = Under { gathering: Some(1), ..Under::default() };
    assert_eq!(evening.does("wren", &share), Err(Refusal::KeysRenewed));
    evening.under = Under { gathering: Some(2), ..Under::default() };
    assert!(evening.does("wren", &share).unwrap() > 0);
    evening.under = Under { gathering: Some(1), ..Under::default() };
    assert_eq!(evening.does("wren", &share), Ok(0), "what is here already needs no new key");
    assert_eq!(evening.removes("juniper"), Ok(0));
}

#[test]
fn somebody_who_knocks_again_seals_their_name_for_the_desk_that_stands() {
    let mut evening = Evening::planned();
    evening.knocks("noor").unwrap();
    let (noor, other, device) = (evening.person("noor"), evening.invites(false), evening.device());
    evening.under = Under { desk: Some(7), ..Under::default() };
    assert_eq!(evening.comes_to_the_door(noor, other, device), Err(Refusal::KeysRenewed));
    evening.under = Under { desk: Some(1), ..Under::default() };
    assert_eq!(evening.comes_to_the_door(noor, other, device), Ok(1));
}

#[test]
fn a_full_roster_lets_nobody_in_and_still_opens_doors_and_removes() {
    let mut evening = Evening::planned();
    evening.knocks("wren").unwrap();
    evening.admits("wren").unwrap();
    let wren = evening.person("wren");
    let first = evening.circle.keys.devices.values().find(|device| device.person == wren).unwrap().clone();
    for n in evening.circle.keys.devices.len()..afterglow::circle::limits::DEVICES_MAX {
        evening.circle.keys.devices.insert(DeviceId(Uuid::from_u128((1 << 64) + n as u128)), first.clone());
    }
    evening.knocks("noor").unwrap();
    assert_eq!(evening.admits("noor"), Err(Refusal::Full));
    evening.opens_doors().unwrap();
    evening.removes("wren").unwrap();
    assert_eq!(evening.circle.people[&wren].belonging, Belonging::Removed);
}

#[test]
fn whoever_comes_back_gets_the_gatherings_earlier_keys_and_nobody_else_does() {
    let mut evening = Evening::at_the_doors(&["wren", "amaro"]);
    evening.removes("amaro").unwrap();
    let (wren, device) = (evening.person("wren"), evening.device());
    let (way, invite) = evening.invitation_for(false, false, Some(wren));
    evening.does("dara", &invite).unwrap();
    evening.comes_to_the_door(wren, way, device).unwrap();
    let (command, step) = admission(&mut evening, "wren");
    let given = step.grants.iter().filter(|grant| grant.what == KeyKind::Gathering);
    assert_eq!(given.map(|grant| grant.number).collect::<Vec<_>>(), [2, 1]);
    evening.does("dara", &command).unwrap();
    let other = evening.invites(true);
    evening.knocks_with("noor", other).unwrap();
    let (_, mut step) = admission(&mut evening, "noor");
    let current = step.grants.iter().find(|grant| grant.what == KeyKind::Gathering).unwrap().clone();
    step.grants.push(Grant { number: 1, text: evening.text(), ..current });
    let person = evening.person("noor");
    let admit = Command::Admit { person, step: Some(Box::new(step)), grants: Vec::new(), name: None };
    assert_eq!(evening.does("dara", &admit), Err(Refusal::KeysIncomplete), "they read from here on");
}
