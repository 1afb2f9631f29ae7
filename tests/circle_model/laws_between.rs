//! Steps and logs as an onlooker sees them: whose they are, and that no edit is lost to an older one.
use super::laws::{Broken, Law, Tally};
use afterglow::circle::Circle;
use afterglow::circle::event::{Event, Standing, What};
use afterglow::circle::ids::PersonId;
use afterglow::circle::kept::Lapsing;

/// Looks at an event that is about to be applied. `by`: who asked for it.
pub fn sees(t: &mut Tally, circle: &Circle, event: &Event, by: Option<PersonId>) -> Result<(), Broken> {
    let What::Standing(standing) = &event.what else { return Ok(()) };
    let own = |person: &PersonId| circle.own.get(person);
    let law = Law::no_edit_of_a_step_or_an_entry_is_lost_to_an_older_one;
    let whose = match standing {
        Standing::StepKept { person, step, version, .. } => {
            let before = own(person).and_then(|own| own.steps.get(step)).map_or(0, |step| step.version);
            t.hold(law, *version == before + 1, || format!("{version} after {before}"))?;
            person
        }
        Standing::PracticeNoted { person, entry, counter, device, .. } => {
            let before = own(person).and_then(|own| own.log.get(entry)).map(|entry| (entry.counter, entry.device));
            let later = before.is_none_or(|before| before < (*counter, *device));
            t.hold(law, later, || format!("{counter} {device} after {before:?}"))?;
            person
        }
        Standing::WeeksKept(kept) => {
            let before = own(&kept.person).map_or(0, |own| own.weeks.version);
            t.hold(law, kept.version == before + 1, || format!("weeks {} after {before}", kept.version))?;
            let there = own(&kept.person).is_some_and(|own| own.weeks.words.is_some());
            t.hold(law, there || kept.words.is_some(), || format!("nothing of {} was erased", kept.person))?;
            &kept.person
        }
        Standing::WeeksShown(seen) | Standing::WeeksHidden(seen) => &seen.person,
        Standing::StepShown { person, .. } | Standing::StepErased { person, .. } => person,
        Standing::Lapsed { what } => return lapses(t, circle, event.at.wall, *what, by),
        _ => return Ok(()),
    };
    let law = Law::what_somebody_keeps_is_changed_by_them_alone;
    t.hold(law, by == Some(*whose), || format!("{standing:?} by {by:?}"))
}

/// By the date alone: nobody asks for it, none comes while a gathering runs, and none before its day.
fn lapses(t: &mut Tally, circle: &Circle, wall: u64, what: Lapsing, by: Option<PersonId>) -> Result<(), Broken> {
    let days = match what {
        Lapsing::Names => 30,
        Lapsing::Attendance => 90,
        Lapsing::Own => 180,
    };
    let last = circle.past.back().map(|past| past.released_at);
    let planned = circle.planned.values().map(|plan| plan.at).max();
    let known = last.max(planned).max(circle.stood).is_some_and(|end| end + days * 24 * 60 * 60_000 <= wall);
    let law = Law::nothing_goes_by_itself_before_its_day_or_while_a_gathering_runs;
    t.hold(law, known && circle.room.is_none() && by.is_none(), || format!("{what:?} at {wall}, after {last:?}"))
}
