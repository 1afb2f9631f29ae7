//! What people's own calendars are told: when a circle meets, and what became of it.
use super::evening::Evening;
use afterglow::circle::agenda::SegmentKind;
use afterglow::circle::command::Command;
use afterglow::circle::command::calendar::{CancelGathering, MoveGathering, PlanAgain};
use afterglow::circle::ids::GatheringId;
use afterglow::circle::lens;
use afterglow::circle::limits::{self, Millis};
use afterglow::circle::state::Dated;
use std::collections::BTreeMap;

fn dates(evening: &Evening, name: &'static str) -> Option<Vec<(GatheringId, Dated)>> {
    lens::dates(&evening.circle, evening.person(name), evening.at.wall)
}

fn one(evening: &Evening, gathering: GatheringId) -> Dated {
    let dates = dates(evening, "dara").expect("she holds the circle");
    dates.into_iter().find(|(id, _)| *id == gathering).expect("it is in the calendar").1
}

fn ends(dated: &Dated) -> Millis {
    dated.at + Millis::from(dated.minutes) * 60_000
}

#[test]
fn only_who_belongs_to_a_circle_knows_when_it_meets() {
    let mut evening = Evening::at_the_doors(&["wren"]);
    evening.knocks("amaro").unwrap();
    assert_eq!(dates(&evening, "amaro"), None, "whoever waits at the door does not belong to it");
    assert_eq!(dates(&evening, "wren"), dates(&evening, "dara"));
    assert_eq!(dates(&evening, "wren").unwrap().len(), 1, "the one that runs");
    evening.removes("wren").unwrap();
    assert_eq!(dates(&evening, "wren"), None, "and no longer than that");
}

#[test]
fn a_gathering_is_dated_as_it_is_planned_and_each_change_counts() {
    let mut evening = Evening::planned();
    let plan = evening.circle.planned[&evening.gathering()].clone();
    let first = one(&evening, plan.gathering);
    let said = Dated { at: plan.at, minutes: plan.minutes, revision: 0, changed: evening.at.wall, off: false };
    assert_eq!(first, said);
    evening.days_pass(1);
    let council = evening.part(SegmentKind::Council);
    evening.sets_minutes(&[(council, 22)]).unwrap();
    let changed = one(&evening, plan.gathering);
    assert_eq!(changed, Dated { minutes: plan.minutes + 10, revision: 1, changed: evening.at.wall, ..first });
    evening.days_pass(1);
    evening.invites(false);
    assert_eq!(one(&evening, plan.gathering), changed, "whatever else happens changes no date");
}

#[test]
fn one_that_was_called_off_is_told_until_its_time_is_past() {
    let mut evening = Evening::planned();
    let gathering = evening.plans_another();
    let before = one(&evening, gathering);
    evening.does("dara", &Command::Unplan { gathering }).unwrap();
    let off = one(&evening, gathering);
    assert_eq!(off, Dated { off: true, revision: 1, changed: evening.at.wall, ..before });
    evening.at.wall = ends(&off) - 1;
    assert_eq!(one(&evening, gathering), off);
    evening.at.wall += 1;
    assert!(dates(&evening, "dara").unwrap().iter().all(|(id, _)| *id != gathering), "then it is of no use to anybody");
}

#[test]
fn one_that_is_moved_cancelled_or_planned_again_is_the_same_one_with_another_revision() {
    let mut evening = Evening::planned();
    let gathering = evening.gathering();
    let before = one(&evening, gathering);
    let at = before.at + 86_400_000;
    evening.does("dara", &Command::MoveGathering(MoveGathering { gathering, from: before.at, at })).unwrap();
    let moved = Dated { at, revision: 1, changed: evening.at.wall, ..before };
    assert_eq!(one(&evening, gathering), moved);
    evening.does("dara", &Command::CancelGathering(CancelGathering { gathering })).unwrap();
    let off = Dated { off: true, revision: 2, changed: evening.at.wall, ..moved };
    assert_eq!(one(&evening, gathering), off, "a calendar is told that it will not be, and of no other time");
    evening.does("dara", &Command::PlanAgain(PlanAgain { gathering })).unwrap();
    assert_eq!(one(&evening, gathering), Dated { off: false, revision: 3, changed: evening.at.wall, ..off });
}

#[test]
fn one_that_was_is_not_told_any_more() {
    let mut evening = Evening::at_the_doors(&["wren"]);
    evening.goes_through_to_release();
    assert_eq!(
        dates(&evening, "wren"),
        Some(Vec::new()),
        "a calendar looks ahead, and is no list of where somebody was"
    );
    evening.plans_another();
    assert_eq!(dates(&evening, "wren").unwrap().len(), 1);
}

#[test]
fn no_more_is_remembered_of_what_was_called_off_than_there_is_room_for() {
    let mut evening = Evening::planned();
    let mut latest = evening.gathering();
    for _ in 0..limits::UNPLANNED_KEPT + 5 {
        evening.days_pass(1);
        let mut plan = evening.new_plan();
        plan.at = evening.at.wall + 1_000 * 86_400_000;
        latest = plan.gathering;
        evening.does("dara", &Command::PlanGathering { plan }).unwrap();
        evening.does("dara", &Command::Unplan { gathering: latest }).unwrap();
    }
    let told: BTreeMap<_, _> = dates(&evening, "dara").unwrap().into_iter().collect();
    assert_eq!(told.values().filter(|dated| dated.off).count(), limits::UNPLANNED_KEPT);
    assert!(told[&latest].off, "the latest are told");
    assert_eq!(told.values().filter(|dated| !dated.off).count(), 1);
}
