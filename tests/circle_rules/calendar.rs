//! The calendar after it was planned: a gathering is moved, cancelled, planned again, or starts late, and everyone who relies
//! on it is told.
use super::evening::{Done, Evening};
use afterglow::circle::command::calendar::{CancelGathering, MoveGathering, PlanAgain, PlanSeries, StartLate};
use afterglow::circle::command::{Command, ServerCommand};
use afterglow::circle::ids::GatheringId;
use afterglow::circle::kept::Thing;
use afterglow::circle::lens::{self, Lane};
use afterglow::circle::limits::Millis;
use afterglow::circle::limits::SERIES_MAX;
use afterglow::circle::refusal::Refusal;
use serde_json::{Value, json};

const MINUTE: Millis = 60_000;
const DAY: Millis = 24 * 60 * MINUTE;

impl Evening {
    fn time(&self) -> Millis {
        self.circle.planned[&self.gathering()].at
    }

    fn moves(&mut self, from: Millis, at: Millis) -> Done {
        let gathering = self.gathering();
        self.does("dara", &Command::MoveGathering(MoveGathering { gathering, from, at }))
    }

    fn cancels(&mut self, gathering: GatheringId) -> Done {
        self.does("dara", &Command::CancelGathering(CancelGathering { gathering }))
    }

    fn plans_again(&mut self, gathering: GatheringId) -> Done {
        self.does("dara", &Command::PlanAgain(PlanAgain { gathering }))
    }

    fn starts_late(&mut self, from: Millis, begins: Millis) -> Done {
        let gathering = self.gathering();
        self.does("dara", &Command::StartLate(StartLate { gathering, from, begins }))
    }

    /// What somebody is told of the calendar in their own lane.
    fn told(&self, name: &'static str) -> Value {
        self.own_lane(name)["circle"]["changed"].clone()
    }

    fn lobby(&self) -> Value {
        lens::view(&self.circle, Lane::Waiting)
    }
}

/// Wren belongs to the circle, and a gathering is planned.
fn with_a_member() -> Evening {
    let mut evening = Evening::planned();
    evening.knocks("wren").unwrap();
    evening.admits("wren").unwrap();
    evening
}

#[test]
fn a_gathering_is_moved_and_everyone_is_told_from_when_to_when() {
    let mut evening = with_a_member();
    let (id, before) = (evening.gathering(), evening.time());
    evening.moves(before, before + DAY).unwrap();
    assert_eq!(evening.time(), before + DAY);
    assert_eq!(evening.gathering(), id, "the same gathering, for whoever has it in a calendar");
    let said = json!({ id.to_string(): { "at": before + DAY, "was": before } });
    assert_eq!(evening.told("wren"), said);
    assert_eq!(evening.lobby()["circle"]["changed"], said, "whoever waits at the door is told, too");
    assert_eq!(evening.own_lane("wren")["circle"]["next"]["at"], before + DAY);
}

#[test]
fn a_move_that_is_sent_again_does_not_undo_what_another_did_meanwhile() {
    let mut evening = with_a_member();
    let before = evening.time();
    evening.moves(before, before + DAY).unwrap();
    assert_eq!(evening.moves(before, before + DAY), Ok(0), "done already");
    evening.moves(before + DAY, before + 2 * DAY).unwrap();
    assert_eq!(evening.moves(before, before + DAY), Err(Refusal::TimeMoved));
    assert_eq!(evening.time(), before + 2 * DAY);
}

#[test]
fn a_gathering_can_be_moved_back_and_who_saw_the_other_time_is_told() {
    let mut evening = with_a_member();
    let (id, before) = (evening.gathering(), evening.time());
    evening.moves(before, before + DAY).unwrap();
    evening.moves(before + DAY, before).unwrap();
    assert_eq!(evening.told("wren"), json!({ id.to_string(): { "at": before, "was": before + DAY } }));
}

#[test]
fn a_cancelled_gathering_is_not_simply_absent() {
    let mut evening = with_a_member();
    let (id, at) = (evening.gathering(), evening.time());
    evening.cancels(id).unwrap();
    assert_eq!(evening.cancels(id), Ok(0), "done already");
    assert_eq!(evening.told("wren"), json!({ id.to_string(): { "at": at, "cancelled": true } }));
    assert_eq!(evening.own_lane("wren")["circle"].get("next"), None);
    assert_eq!(evening.opens_doors(), Err(Refusal::WasCancelled));
    assert_eq!(evening.moves(at, at + DAY), Err(Refusal::WasCancelled));
    assert_eq!(evening.sets_minutes(&[]), Err(Refusal::WasCancelled));
    let plan = evening.circle.cancelled[&id].clone();
    assert_eq!(evening.does("dara", &Command::PlanGathering { plan }), Err(Refusal::IdTaken));
}

#[test]
fn a_cancelled_gathering_is_planned_again_as_it_was() {
    let mut evening = with_a_member();
    let (id, plan) = (evening.gathering(), evening.circle.planned[&evening.gathering()].clone());
    evening.cancels(id).unwrap();
    evening.plans_again(id).unwrap();
    assert_eq!(evening.plans_again(id), Ok(0), "done already");
    assert_eq!(evening.circle.planned[&id], plan);
    assert_eq!(evening.told("wren"), Value::Null);
    evening.opens_doors().unwrap();
}

#[test]
fn a_cancelled_gathering_is_gone_when_its_time_has_passed() {
    let mut evening = with_a_member();
    let id = evening.gathering();
    evening.cancels(id).unwrap();
    assert_eq!(evening.brings(&ServerCommand::Dates), Ok(0));
    assert!(evening.told("wren").is_object());
    evening.days_pass(2);
    assert_eq!(evening.brings(&ServerCommand::Dates), Ok(1));
    assert_eq!(evening.told("wren"), Value::Null);
    assert_eq!(evening.plans_again(id), Err(Refusal::NoSuchGathering));
    assert_eq!(evening.cancels(id), Ok(0), "a control on something past is done");
}

#[test]
fn a_cancelled_gathering_can_be_taken_off_the_calendar() {
    let mut evening = with_a_member();
    let gathering = evening.gathering();
    evening.cancels(gathering).unwrap();
    evening.does("dara", &Command::Unplan { gathering }).unwrap();
    assert_eq!(evening.told("wren"), Value::Null);
}

#[test]
fn what_was_planned_and_cancelled_has_its_place_on_the_calendar() {
    let mut evening = Evening::planned();
    let first = evening.gathering();
    for _ in 1..60 {
        evening.plans_another();
    }
    evening.cancels(first).unwrap();
    let plan = evening.new_plan();
    let full = evening.does("dara", &Command::PlanGathering { plan });
    assert_eq!(full, Err(Refusal::OutOfBounds), "or it could not be planned again");
}

#[test]
fn what_starts_late_is_told_before_the_doors_and_while_they_are_open() {
    let mut evening = with_a_member();
    let (id, at) = (evening.gathering(), evening.time());
    let desk = |evening: &Evening| lens::view(&evening.circle, Lane::Desk)["can"]["start_late"].clone();
    assert_eq!(desk(&evening), json!({ "gathering": id, "at": at, "from": at, "until": at + 60 * MINUTE }));
    evening.starts_late(at, at + 10 * MINUTE).unwrap();
    let said = json!({ id.to_string(): { "at": at, "begins": at + 10 * MINUTE } });
    assert_eq!(evening.told("wren"), said);
    evening.opens_doors().unwrap();
    assert_eq!(evening.told("wren"), Value::Null, "the lobby and the room say it themselves");
    assert_eq!(evening.lobby()["begins"], at + 10 * MINUTE);
    let ring = |evening: &Evening| lens::view(&evening.circle, Lane::Ring)["gathering"]["begins"].clone();
    assert_eq!(ring(&evening), at + 10 * MINUTE);
    evening.starts_late(at + 10 * MINUTE, at + 20 * MINUTE).unwrap();
    assert_eq!(ring(&evening), at + 20 * MINUTE);
    evening.opens_gathering();
    assert_eq!((ring(&evening), evening.lobby().get("begins")), (Value::Null, None));
    assert_eq!(evening.starts_late(at + 20 * MINUTE, at + 30 * MINUTE), Err(Refusal::HasBegun));
    assert_eq!(desk(&evening), Value::Null);
}

#[test]
fn late_is_an_hour_at_most_and_is_taken_back_by_its_own_time() {
    let mut evening = with_a_member();
    let at = evening.time();
    assert_eq!(evening.starts_late(at, at + 60 * MINUTE + 1), Err(Refusal::NotThatLate));
    assert_eq!(evening.starts_late(at, at - 1), Err(Refusal::NotThatLate));
    evening.starts_late(at, at + 60 * MINUTE).unwrap();
    assert_eq!(evening.starts_late(at, at + 60 * MINUTE), Ok(0), "done already");
    assert_eq!(evening.starts_late(at, at + 5 * MINUTE), Err(Refusal::TimeMoved), "another said something else");
    evening.starts_late(at + 60 * MINUTE, at).unwrap();
    assert_eq!(evening.told("wren"), Value::Null);
}

#[test]
fn what_was_said_of_a_time_is_not_said_of_another() {
    let mut evening = with_a_member();
    let (id, at) = (evening.gathering(), evening.time());
    evening.starts_late(at, at + 10 * MINUTE).unwrap();
    evening.moves(at, at + DAY).unwrap();
    assert_eq!(evening.told("wren")[id.to_string()].get("begins"), None);
    evening.starts_late(at + DAY, at + DAY + 10 * MINUTE).unwrap();
    evening.cancels(id).unwrap();
    evening.plans_again(id).unwrap();
    assert_eq!(evening.told("wren"), json!({ id.to_string(): { "at": at + DAY, "was": at } }));
}

#[test]
fn while_its_doors_are_open_a_gathering_is_neither_moved_nor_cancelled() {
    let mut evening = Evening::at_the_doors(&["wren"]);
    let (id, at) = (evening.gathering(), evening.time());
    assert_eq!(evening.moves(at, at + DAY), Err(Refusal::DoorsAreOpen));
    assert_eq!(evening.cancels(id), Err(Refusal::DoorsAreOpen));
    evening.goes_through_to_release();
    for command in [
        Command::MoveGathering(MoveGathering { gathering: id, from: at, at: at + DAY }),
        Command::CancelGathering(CancelGathering { gathering: id }),
        Command::StartLate(StartLate { gathering: id, from: at, begins: at + MINUTE }),
    ] {
        assert_eq!(evening.does("dara", &command), Ok(0), "a control on something past is done");
    }
}

#[test]
fn a_cancelled_gathering_neither_holds_names_for_ever_nor_lets_them_go_at_once() {
    let mut evening = Evening::at_the_doors(&["wren"]);
    evening.goes_through_to_release();
    let id = evening.plans_another();
    let far = evening.time();
    evening.moves(far, far + 50 * DAY).unwrap();
    evening.days_pass(40);
    evening.cancels(id).unwrap();
    let names = |evening: &Evening| {
        let kept = evening.circle.kept_of(evening.person("wren"));
        kept.into_iter().find(|held| held.row.thing == Thing::Name).unwrap().count
    };
    assert_eq!(evening.brings(&ServerCommand::Dates), Ok(0));
    assert_eq!(names(&evening), Some(1), "forty days after the last one, but something was planned until today");
    evening.days_pass(29);
    evening.brings(&ServerCommand::Dates).unwrap();
    assert_eq!(names(&evening), Some(1));
    evening.days_pass(1);
    evening.brings(&ServerCommand::Dates).unwrap();
    assert_eq!(names(&evening), Some(0), "thirty days after it was cancelled");
}

/// So many gatherings, a week apart.
fn series(evening: &mut Evening, many: usize) -> PlanSeries {
    let plan = |n| {
        let mut plan = evening.new_plan();
        plan.at += 7 * DAY * n as Millis;
        plan
    };
    PlanSeries { plans: (1..=many).map(plan).collect() }
}

#[test]
fn a_series_is_planned_at_once_and_twice_is_once() {
    let mut evening = with_a_member();
    let series = series(&mut evening, SERIES_MAX);
    assert_eq!(evening.does("dara", &Command::PlanSeries(series.clone())), Ok(SERIES_MAX));
    assert_eq!(evening.does("dara", &Command::PlanSeries(series)), Ok(0), "done already");
    assert_eq!(evening.circle.calendar().len(), 1 + SERIES_MAX);
    assert_eq!(evening.own_lane("wren")["to_come"].as_object().unwrap().len(), 1 + SERIES_MAX);
}

#[test]
fn of_a_series_all_is_planned_or_nothing() {
    let mut evening = Evening::planned();
    let mut wrong = series(&mut evening, 5);
    wrong.plans[4].minutes += 1;
    assert_eq!(evening.does("dara", &Command::PlanSeries(wrong)), Err(Refusal::AgendaDoesNotAddUp));
    assert_eq!(evening.circle.planned.len(), 1);
    let nothing = PlanSeries { plans: Vec::new() };
    assert_eq!(evening.does("dara", &Command::PlanSeries(nothing)), Err(Refusal::OutOfBounds));
    let long = series(&mut evening, SERIES_MAX + 1);
    assert_eq!(evening.does("dara", &Command::PlanSeries(long)), Err(Refusal::TooManyAtOnce));
    let mut twins = series(&mut evening, 2);
    let text = evening.text();
    twins.plans.iter_mut().for_each(|plan| plan.theme = Some(text));
    assert_eq!(evening.does("dara", &Command::PlanSeries(twins)), Err(Refusal::IdTaken), "each has texts of its own");
}

#[test]
fn a_series_that_does_not_fit_on_the_calendar_is_refused_as_a_whole() {
    let mut evening = Evening::planned();
    for _ in 0..2 {
        let series = series(&mut evening, SERIES_MAX);
        evening.does("dara", &Command::PlanSeries(series)).unwrap();
    }
    let more = series(&mut evening, 8);
    assert_eq!(evening.does("dara", &Command::PlanSeries(more)), Err(Refusal::OutOfBounds));
    assert_eq!(evening.circle.planned.len(), 53);
    let fits = series(&mut evening, 7);
    evening.does("dara", &Command::PlanSeries(fits)).unwrap();
}
