//! What a person keeps between gatherings, and what others show them of it.
use super::show;
use super::view::{Bodies, LogEntryView, OwnStepView, OwnWeeksView, ShownStepsView, StepCountView};
use crate::circle::ids::{BodyId, EntryId, PersonId, StepId};
use crate::circle::limits::Millis;
use crate::circle::state::{Belonging, Circle};
use std::collections::BTreeMap;

/// Somebody's own steps.
pub(super) fn steps(circle: &Circle, person: PersonId, bodies: &mut Bodies) -> Option<BTreeMap<StepId, OwnStepView>> {
    let own = circle.own.get(&person).filter(|own| !own.steps.is_empty())?;
    show(bodies, own.steps.values().map(|step| step.words));
    let view = own.steps.iter().map(|(&id, step)| {
        let (version, words, shown) = (step.version, step.words, step.shown.then_some(true));
        (id, OwnStepView { version, words, shown })
    });
    Some(view.collect())
}

/// Somebody's own log. While a gathering runs a phone has other things to load.
pub(super) fn log(circle: &Circle, person: PersonId, bodies: &mut Bodies) -> Option<BTreeMap<EntryId, LogEntryView>> {
    let own = circle.own.get(&person).filter(|own| !own.log.is_empty() && circle.room.is_none())?;
    show(bodies, own.log.values().map(|entry| entry.words));
    let view = own.log.iter().map(|(&id, entry)| {
        let (counter, device, words) = (entry.counter, entry.device, entry.words);
        (id, LogEntryView { counter, device, words })
    });
    Some(view.collect())
}

/// The steps that others who belong to the circle show it. Of these texts a person gets what everyone may have.
pub(super) fn shown(circle: &Circle, to: PersonId, bodies: &mut Bodies) -> Option<BTreeMap<PersonId, ShownStepsView>> {
    let others = circle.own.iter().filter(|(person, _)| **person != to);
    let view = others.filter_map(|(&person, own)| {
        let known = circle.people.get(&person).filter(|known| known.belonging == Belonging::Member)?;
        let steps: BTreeMap<_, _> = own.shown().collect();
        if steps.is_empty() {
            return None;
        }
        for text in steps.values().chain([&known.name]) {
            bodies.entry(*text).or_insert(false);
        }
        Some((person, ShownStepsView { name: known.name, steps }))
    });
    Some(view.collect::<BTreeMap<_, _>>()).filter(|view| !view.is_empty())
}

/// Somebody's own weeks.
pub(super) fn weeks(circle: &Circle, person: PersonId, bodies: &mut Bodies) -> Option<OwnWeeksView> {
    let weeks = circle.own.get(&person).map(|own| own.weeks).filter(|weeks| weeks.version > 0)?;
    show(bodies, weeks.words.into_iter().chain(weeks.shown));
    Some(OwnWeeksView { version: weeks.version, words: weeks.words, shown: weeks.shown })
}

/// The dates that people let the facilitators know.
pub(super) fn shown_weeks(circle: &Circle, bodies: &mut Bodies) -> BTreeMap<PersonId, BodyId> {
    let shown = circle.own.iter().filter_map(|(&person, own)| Some((person, own.weeks.shown?)));
    let shown: BTreeMap<_, _> = shown.collect();
    show(bodies, shown.values().copied());
    shown
}

/// The gatherings somebody was at, by their number: when they were planned.
pub(super) fn been_at(circle: &Circle, person: PersonId) -> Option<BTreeMap<u32, Millis>> {
    let theirs = circle.past.iter().filter(|past| past.attended.contains(&person));
    let theirs: BTreeMap<_, _> = theirs.map(|past| (past.number, past.planned_at)).collect();
    Some(theirs).filter(|theirs| !theirs.is_empty())
}

/// The gatherings to come, by their number.
pub(super) fn to_come(circle: &Circle) -> Option<BTreeMap<u32, Millis>> {
    let planned: BTreeMap<_, _> = circle.calendar().into_iter().map(|(number, plan)| (number, plan.at)).collect();
    Some(planned).filter(|planned| !planned.is_empty())
}

/// How many steps there are. Each is somebody's; how many of them are whose is not told.
pub(super) fn step_count(circle: &Circle) -> StepCountView {
    let steps = || circle.own.values().flat_map(|own| own.steps.values());
    let count = |many: usize| u32::try_from(many).unwrap_or(u32::MAX);
    StepCountView { named: count(steps().count()), reviewed: count(steps().filter(|step| step.version > 1).count()) }
}

/// Who has a step. What it says is theirs.
pub(super) fn who_has_a_step(circle: &Circle) -> Vec<PersonId> {
    circle.own.iter().filter(|(_, own)| !own.steps.is_empty()).map(|(&person, _)| person).collect()
}
