//! After a gathering: who should be contacted, who sees to it, and the record of controls.
use super::evening::Evening;
use afterglow::circle::agenda::SegmentKind;
use afterglow::circle::command::after::{ContactMe, FollowUpDone, TakeFollowUp, Why};
use afterglow::circle::command::doors::{Lock, StepSomeoneOut};
use afterglow::circle::command::{Command, Pass};
use afterglow::circle::event::{At, Event, Standing, What};
use afterglow::circle::ids::{CircleId, PersonId};
use afterglow::circle::lens::{self, Lane};
use afterglow::circle::record::Record;
use afterglow::circle::refusal::Refusal;
use serde_json::Value;
use uuid::Uuid;

fn desk(evening: &Evening) -> Value {
    lens::view(&evening.circle, Lane::Desk)
}

fn asks(evening: &mut Evening, name: &'static str, on: bool) -> Result<usize, Refusal> {
    evening.does(name, &Command::ContactMe(ContactMe { on }))
}

fn why(evening: &Evening, name: &'static str) -> Option<Why> {
    evening.circle.follow_ups.get(&evening.person(name)).filter(|one| !one.done).map(|one| one.why)
}

#[test]
fn whoever_left_or_did_not_come_is_on_the_list_unless_they_asked_to_be_left_alone() {
    let mut evening = Evening::in_segment(SegmentKind::Welcome, &["wren", "amaro", "juniper", "sol"]);
    evening.leaves("wren", false);
    evening.leaves("amaro", true);
    evening.loses("juniper");
    evening.goes_through_to_release();
    assert_eq!(why(&evening, "wren"), Some(Why::Left));
    assert_eq!(why(&evening, "amaro"), None, "they asked not to be contacted");
    assert_eq!(why(&evening, "juniper"), Some(Why::Left), "nobody knows whether it was the line or more");
    assert_eq!(why(&evening, "sol"), None, "they were there");
    evening.plans_another();
    evening.opens_doors().unwrap();
    evening.goes_through_to_release();
    assert_eq!(why(&evening, "sol"), Some(Why::Absent));
}

#[test]
fn somebody_asks_to_be_contacted_when_nobody_is_there_and_sees_what_comes_of_it() {
    let mut evening = Evening::at_the_doors(&["wren"]);
    evening.goes_through_to_release();
    evening.loses("dara");
    assert_eq!(asks(&mut evening, "wren", true), Ok(1));
    assert_eq!(asks(&mut evening, "wren", true), Ok(0), "done already");
    assert_eq!(evening.own_lane("wren")["contact"]["taken"], false);
    evening.returns("dara");
    let (person, since) = (evening.person("wren"), evening.circle.follow_ups[&evening.person("wren")].since);
    assert_eq!(evening.does("dara", &Command::TakeFollowUp(TakeFollowUp { person, since: since + 1 })), Ok(0));
    assert!(evening.does("dara", &Command::TakeFollowUp(TakeFollowUp { person, since })).unwrap() > 0);
    assert_eq!(evening.own_lane("wren")["contact"]["taken"], true);
    assert_eq!(desk(&evening)["follow_ups"][person.to_string()]["owner"], evening.person("dara").to_string());
    assert!(evening.does("dara", &Command::FollowUpDone(FollowUpDone { person, since })).unwrap() > 0);
    assert_eq!(evening.does("dara", &Command::FollowUpDone(FollowUpDone { person, since })), Ok(0));
    assert_eq!(evening.own_lane("wren")["contact"]["done"], true);
    assert_eq!(asks(&mut evening, "wren", true), Ok(1), "once more, later");
    assert_eq!(asks(&mut evening, "wren", false), Ok(1));
    assert!(evening.circle.follow_ups.is_empty());
    let by_a_guest = Command::FollowUpDone(FollowUpDone { person, since });
    assert_eq!(evening.does("wren", &by_a_guest), Err(Refusal::FacilitatorsOnly));
}

#[test]
fn nobody_else_learns_who_should_be_contacted() {
    let seen = |asked: bool| {
        let mut evening = Evening::at_the_doors(&["wren", "amaro"]);
        if asked {
            asks(&mut evening, "wren", true).unwrap();
        }
        let lanes = [Lane::Ring, Lane::Waiting, Lane::Member(evening.person("amaro"))];
        lanes.map(|lane| lens::view(&evening.circle, lane))
    };
    assert_eq!(seen(true), seen(false));
}

#[test]
fn what_nobody_saw_to_for_three_months_is_let_go_and_what_is_done_at_the_next_release() {
    let mut evening = Evening::at_the_doors(&["wren", "amaro"]);
    asks(&mut evening, "wren", true).unwrap();
    asks(&mut evening, "amaro", true).unwrap();
    let (person, since) = (evening.person("wren"), evening.circle.follow_ups[&evening.person("wren")].since);
    evening.does("dara", &Command::FollowUpDone(FollowUpDone { person, since })).unwrap();
    assert_eq!(evening.circle.follow_ups.len(), 2);
    evening.goes_through_to_release();
    assert_eq!(evening.circle.follow_ups.len(), 1);
    evening.days_pass(89);
    evening.loses("dara");
    evening.returns("dara");
    assert_eq!(evening.circle.follow_ups.len(), 1);
    evening.days_pass(1);
    evening.loses("dara");
    evening.returns("dara");
    assert!(evening.circle.follow_ups.is_empty());
}

// The record of controls

fn entries(events: &[Event]) -> Vec<(String, String)> {
    let entry = |event: &Event| match &event.what {
        What::Standing(Standing::ControlUsed { control, by, .. }) => Some((control.clone(), by.to_string())),
        _ => None,
    };
    events.iter().filter_map(entry).collect()
}

#[test]
fn every_control_that_does_something_is_in_the_record_with_who_pressed_it_and_never_on_whom() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    let (gathering, wren, dara) = (evening.gathering(), evening.person("wren"), evening.person("dara").to_string());
    let out = Command::StepSomeoneOut(StepSomeoneOut { gathering, person: wren });
    let events = evening.decides("dara", &out).unwrap();
    assert_eq!(entries(&events), [("step_someone_out".to_owned(), dara)]);
    let entry = events.iter().find(|event| matches!(event.what, What::Standing(Standing::ControlUsed { .. }))).unwrap();
    assert!(!format!("{entry:?}").contains(&wren.to_string()));
    let before = evening.circle.record.count;
    evening.does("dara", &out).unwrap();
    assert_eq!(evening.circle.record.count, before + 1);
    evening.does("dara", &out).unwrap();
    assert_eq!(evening.circle.record.count, before + 1, "what was done before is not done again");
    evening.gives_on("amaro", Pass::Round).unwrap();
    assert_eq!(evening.circle.record.count, before + 1, "what a guest does is in no record");
}

#[test]
fn the_head_at_the_release_stays_with_what_was() {
    let mut evening = Evening::at_the_doors(&["wren"]);
    evening.goes_through_to_release();
    let kept = evening.circle.past[0].record.clone().unwrap();
    assert!(kept.count > 3);
    assert_eq!(kept.head.len(), 64);
    let shown = &desk(&evening)["past"].as_object().unwrap().values().next().unwrap()["record"].clone();
    assert_eq!(shown["count"], kept.count);
    assert!(kept.head.starts_with(&shown["head"].as_str().unwrap().replace(' ', "")));
    assert_eq!(desk(&evening)["record"]["count"], kept.count + 1, "the release itself comes after");
}

#[test]
fn an_entry_that_was_changed_or_left_out_is_noticed() {
    let mut evening = Evening::at_the_doors(&["wren"]);
    let gathering = evening.gathering();
    let start = evening.circle.clone();
    let mut events = Vec::new();
    for on in [true, false, true] {
        let decided = evening.decides("dara", &Command::Lock(Lock { gathering, on })).unwrap();
        decided.iter().for_each(|event| evening.circle.apply(event));
        events.extend(decided);
    }
    let broken = |events: &[Event]| {
        let mut circle = start.clone();
        events.iter().for_each(|event| circle.apply(event));
        circle.record.broken
    };
    assert!(!broken(&events));
    let places: Vec<_> = (0..events.len()).filter(|&at| !entries(&events[at..=at]).is_empty()).collect();
    let mut left_out = events.clone();
    left_out.remove(places[1]);
    assert!(broken(&left_out));
    let mut changed = events.clone();
    if let What::Standing(Standing::ControlUsed { by, .. }) = &mut changed[places[0]].what {
        *by = evening.person("wren");
    }
    assert!(broken(&changed));
    let mut later = events;
    let At { running, wall } = later[places[2]].at;
    later[places[2]].at = At { running, wall: wall + 1 };
    assert!(broken(&later));
}

/// As somebody would check it who has only the protocol page and another library.
#[test]
fn the_head_is_the_hash_that_the_page_describes() {
    let (circle, by) = (CircleId(Uuid::from_u128(7)), PersonId(Uuid::from_u128(9)));
    let first = Record::default().with(circle, 1_800_000_000_000, by, "paused");
    let mut entry = b"afterglow/1 control".to_vec();
    entry.extend([0; 32]);
    entry.extend(7_u128.to_be_bytes());
    entry.extend([0, 0, 0, 1]);
    entry.extend(1_800_000_000_000_u64.to_be_bytes());
    entry.extend(9_u128.to_be_bytes());
    entry.extend(b"paused");
    assert_eq!(first, aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, &entry).as_ref());
}

#[test]
fn what_was_asked_of_a_gathering_that_is_over_was_done_before() {
    let mut evening = Evening::at_the_doors(&["wren"]);
    let part = evening.part(SegmentKind::Council);
    evening.goes_through_to_release();
    assert_eq!(evening.opens_doors(), Ok(0));
    assert_eq!(evening.sets_minutes(&[(part, 9)]), Ok(0));
}

#[test]
fn agreements_of_the_version_that_stands_are_not_others_under_its_number() {
    let mut evening = Evening::at_the_doors(&[]);
    let (version, items) = (evening.circle.agreements.version, evening.circle.agreements.items.clone());
    let revise = |version, items| Command::ReviseAgreements { version, items, pages: Default::default() };
    assert_eq!(evening.does("dara", &revise(version, items.clone())), Ok(0), "they stand already");
    let others = vec![evening.text()];
    assert_eq!(evening.does("dara", &revise(version, others)), Err(Refusal::AgreementsMoved));
    assert_eq!(evening.does("dara", &revise(version + 2, items)), Err(Refusal::AgreementsMoved));
}

#[test]
fn what_is_done_leaves_the_list_with_the_next_release() {
    let mut evening = Evening::at_the_doors(&["wren"]);
    evening.goes_through_to_release();
    asks(&mut evening, "wren", true).unwrap();
    let (person, since) = (evening.person("wren"), evening.circle.follow_ups[&evening.person("wren")].since);
    evening.does("dara", &Command::FollowUpDone(FollowUpDone { person, since })).unwrap();
    assert!(evening.circle.follow_ups[&person].done, "it stands there as done");
    evening.plans_another();
    evening.opens_doors().unwrap();
    evening.admits("wren").unwrap();
    evening.goes_through_to_release();
    assert!(!evening.circle.follow_ups.contains_key(&person));
}
