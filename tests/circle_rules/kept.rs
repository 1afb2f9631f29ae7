//! What is kept, and until when: nothing goes early, everything goes by itself, and what was given later counts from its
//! own day.
use super::evening::Evening;
use afterglow::circle::Circle;
use afterglow::circle::command::after::ContactMe;
use afterglow::circle::command::between::KeepStep;
use afterglow::circle::command::card::FillCard;
use afterglow::circle::command::{Command, Moment, ServerCommand};
use afterglow::circle::event::{At, Event, Standing, What};
use afterglow::circle::ids::{BodyId, StepId};
use afterglow::circle::kept::{Lapsing, TABLE, Thing, Until, days_long};
use afterglow::circle::lens::{self, Lane};
use afterglow::circle::stored::{Part, decode, encode};
use afterglow::circle::thinned::thinned;
use uuid::Uuid;

/// The server looks at the dates; how much went.
fn looks(evening: &mut Evening) -> usize {
    evening.brings(&ServerCommand::Dates).unwrap()
}

fn keeps_a_step(evening: &mut Evening, name: &'static str) -> BodyId {
    let (step, words) = (StepId(Uuid::from_u128(0x57e9)), evening.text());
    evening.does(name, &Command::KeepStep(KeepStep { step, version: 1, words })).unwrap();
    words
}

fn fills_a_card(evening: &mut Evening, name: &'static str) -> BodyId {
    let card = evening.text();
    evening.does(name, &Command::FillCard(FillCard { card })).unwrap();
    card
}

/// A gathering of two that was, with something of everything.
fn after_an_evening() -> Evening {
    let mut evening = Evening::at_the_doors(&["wren", "amaro"]);
    evening.gives_number("wren", Moment::Arriving).unwrap();
    evening.goes_through_to_release();
    evening
}

fn count(evening: &Evening, name: &'static str, thing: Thing) -> Option<usize> {
    evening.circle.kept_of(evening.person(name)).into_iter().find(|held| held.row.thing == thing).unwrap().count
}

#[test]
fn names_and_cards_go_thirty_days_after_the_last_gathering_and_not_a_day_before() {
    let mut evening = after_an_evening();
    let card = fills_a_card(&mut evening, "wren");
    evening.days_pass(29);
    assert_eq!(looks(&mut evening), 0);
    assert_eq!((count(&evening, "wren", Thing::Name), count(&evening, "wren", Thing::Card)), (Some(1), Some(1)));
    evening.days_pass(1);
    assert_eq!(looks(&mut evening), 1);
    assert_eq!((count(&evening, "wren", Thing::Name), count(&evening, "wren", Thing::Card)), (Some(0), Some(0)));
    assert!(evening.erased.contains(&card));
    assert_eq!(looks(&mut evening), 0, "once");
    assert!(evening.circle.lasting.names.is_none(), "so that the key they lay under is lost");
}

#[test]
fn what_is_kept_says_when_it_goes() {
    let mut evening = after_an_evening();
    let line = |evening: &Evening, thing| {
        evening.circle.kept_of(evening.person("wren")).into_iter().find(|held| held.row.thing == thing).unwrap()
    };
    assert_eq!(line(&evening, Thing::Agreements).count, Some(1));
    let ends = evening.circle.series_ends().unwrap();
    assert_eq!(line(&evening, Thing::Name).goes_at, Some(ends + days_long(30)));
    assert_eq!(line(&evening, Thing::Attendance).goes_at, Some(ends + days_long(90)));
    assert_eq!(line(&evening, Thing::Membership).goes_at, None);
    assert_eq!(line(&evening, Thing::FollowUp).goes_at, None, "nobody is to be called");
    evening.does("wren", &Command::ContactMe(ContactMe { on: true })).unwrap();
    let (asked, kept) = (evening.at.wall, Thing::FollowUp.kept_for().unwrap());
    assert_eq!(line(&evening, Thing::FollowUp).goes_at, Some(asked + kept));
    assert_eq!(line(&evening, Thing::Attendance).goes_at, None, "as long as that is open");
}

#[test]
fn a_name_that_is_given_later_counts_from_its_own_day() {
    let mut evening = after_an_evening();
    evening.days_pass(40);
    assert_eq!(looks(&mut evening), 1);
    let name = evening.text();
    evening.does("wren", &Command::CallMe { name }).unwrap();
    assert_eq!(looks(&mut evening), 0);
    evening.days_pass(29);
    assert_eq!(looks(&mut evening), 0);
    evening.days_pass(1);
    assert_eq!(looks(&mut evening), 1);
}

#[test]
fn while_another_gathering_is_planned_or_runs_nothing_goes() {
    let mut evening = after_an_evening();
    evening.plans_another();
    let planned = evening.circle.planned.values().map(|plan| plan.at).max().unwrap();
    assert!(evening.circle.series_ends().unwrap() > planned, "with its end");
    evening.opens_doors().unwrap();
    assert_eq!(evening.circle.series_ends(), None);
    evening.days_pass(400);
    assert_eq!(looks(&mut evening), 0);
}

#[test]
fn before_there_was_any_gathering_nothing_goes() {
    let mut evening = Evening::planned();
    let gathering = evening.gathering();
    evening.does("dara", &Command::Unplan { gathering }).unwrap();
    evening.days_pass(400);
    assert_eq!(looks(&mut evening), 0);
}

#[test]
fn who_was_there_goes_after_ninety_days_and_how_many_stays() {
    let mut evening = after_an_evening();
    let number = evening.gives_number("wren", Moment::Leaving).unwrap();
    evening.days_pass(89);
    looks(&mut evening);
    assert_eq!(count(&evening, "wren", Thing::Attendance), Some(1));
    evening.days_pass(1);
    assert_eq!(looks(&mut evening), 1);
    for thing in [Thing::Attendance, Thing::Agreements, Thing::Numbers] {
        assert_eq!(count(&evening, "wren", thing), Some(0), "{thing:?}");
    }
    assert!(evening.erased.contains(&number));
    let desk = lens::view(&evening.circle, Lane::Desk);
    let (_, was) = desk["past"].as_object().unwrap().iter().next().unwrap();
    assert_eq!((was["attended"].as_array().unwrap().len(), &was["came"]), (0, &3.into()), "dara, wren and amaro");
    assert_eq!(evening.own_lane("wren")["can"]["accept"], 1, "and the agreements are read again before the next time");
    assert_eq!(evening.own_lane("dara")["can"].get("accept"), None);
}

#[test]
fn who_was_there_is_known_as_long_as_somebody_is_to_be_contacted() {
    let mut evening = after_an_evening();
    evening.days_pass(80);
    evening.does("wren", &Command::ContactMe(ContactMe { on: true })).unwrap();
    evening.days_pass(89);
    looks(&mut evening);
    assert_eq!(count(&evening, "wren", Thing::Attendance), Some(1));
    evening.days_pass(1);
    looks(&mut evening);
    assert_eq!(
        (count(&evening, "wren", Thing::FollowUp), count(&evening, "wren", Thing::Attendance)),
        (Some(0), Some(0))
    );
}

#[test]
fn steps_and_the_log_go_after_a_hundred_and_eighty_days() {
    let mut evening = after_an_evening();
    let words = keeps_a_step(&mut evening, "wren");
    evening.days_pass(179);
    looks(&mut evening);
    assert_eq!(count(&evening, "wren", Thing::Steps), Some(1));
    evening.days_pass(1);
    assert_eq!(looks(&mut evening), 1);
    assert_eq!(count(&evening, "wren", Thing::Steps), Some(0));
    assert!(evening.erased.contains(&words));
    keeps_a_step(&mut evening, "wren");
    evening.days_pass(179);
    assert_eq!(looks(&mut evening), 0, "a step that is kept after that has its own time");
}

#[test]
fn the_table_has_each_thing_once_and_what_goes_together_has_one_date() {
    for row in &TABLE {
        assert_eq!(TABLE.iter().filter(|other| other.thing == row.thing).count(), 1, "{:?}", row.thing);
    }
    for what in Lapsing::ALL {
        let dates: Vec<_> = what.things().iter().map(|thing| thing.kept_for()).collect();
        assert!(dates.iter().all(|date| date.is_some() && *date == dates[0]), "{what:?}: {dates:?}");
    }
    for row in TABLE.iter().filter(|row| matches!(row.until, Until::AfterSeries { .. })) {
        assert!(Lapsing::ALL.iter().any(|what| what.things().contains(&row.thing)), "{:?} never goes", row.thing);
    }
}

/// Every kind of event of a circle's stream that was ever written, as the golden file has them.
fn ever_written() -> Vec<Event> {
    let lines = include_str!("../golden/events-v2.jsonl").lines();
    let events = lines.flat_map(|line| decode(line.as_bytes()).unwrap().1);
    events.filter(|event| matches!(event.what, What::Standing(_))).collect()
}

#[test]
fn whatever_adds_to_what_people_keep_is_known_as_theirs() {
    let events = ever_written();
    let mut circle = Circle::new(&events[0]).expect("the first line makes a circle");
    let mut added = 0;
    for event in &events[1..] {
        let before = circle.own.clone();
        circle.apply(event);
        let What::Standing(standing) = &event.what else { continue };
        let adds = circle.own.iter().find(|(person, own)| before.get(person) != Some(own)).map(|(person, _)| *person);
        if adds.is_some() {
            assert_eq!(standing.owner(), adds, "{standing:?}");
            added += 1;
        }
    }
    assert!(added >= 7, "{added}");
}

#[test]
fn nothing_that_is_somebodys_own_is_in_the_records_once_it_lapsed() {
    let events = ever_written();
    let lapsed = What::Standing(Standing::Lapsed { what: Lapsing::Own });
    let lapsed = Event { at: At::default(), what: lapsed };
    let theirs = |event: &Event| matches!(&event.what, What::Standing(one) if one.owner().is_some());
    let records: Vec<_> = events
        .iter()
        .chain([&lapsed])
        .enumerate()
        .map(|(n, event)| encode(n as u64, Part::Standing, std::slice::from_ref(event)).unwrap().unwrap())
        .collect();
    let left: std::collections::BTreeMap<_, _> =
        thinned(records.iter().map(Vec::as_slice), 0, u64::MAX).unwrap().into_iter().collect();
    let gone = events.iter().enumerate().filter(|(_, event)| theirs(event));
    let gone: Vec<_> = gone.map(|(at, _)| decode(&left[&at]).unwrap().1.len()).collect();
    assert!(gone.len() >= 7 && gone.iter().all(|left| *left == 0), "{gone:?}");
}

#[test]
fn which_control_was_used_is_kept_for_as_long_as_the_operator_says() {
    let used = Standing::ControlUsed {
        control: "pause".to_owned(),
        by: afterglow::circle::ids::PersonId(Uuid::from_u128(5)),
        head: "cd".repeat(32),
    };
    let event = Event { at: At { running: 0, wall: 1_000 }, what: What::Standing(used) };
    let record = encode(1, Part::Standing, &[event]).unwrap().unwrap();
    let left = |wall| thinned([record.as_slice()], wall, days_long(30)).unwrap().len();
    assert_eq!(left(999 + days_long(30)), 0, "not early");
    assert_eq!(left(1_000 + days_long(30)), 1);
}
