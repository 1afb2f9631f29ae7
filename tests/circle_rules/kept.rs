//! What is kept, and until when: nothing goes early, everything goes by itself, and what was given later counts from its
//! own day.
use super::evening::Evening;
use afterglow::circle::command::after::ContactMe;
use afterglow::circle::command::between::KeepStep;
use afterglow::circle::command::card::FillCard;
use afterglow::circle::command::{Command, Moment, ServerCommand};
use afterglow::circle::ids::{BodyId, StepId};
use afterglow::circle::kept::{Lapsing, TABLE, Thing, Until};
use afterglow::circle::lens::{self, Lane};
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
