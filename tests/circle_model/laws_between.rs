//! Steps and logs as an onlooker sees them: whose they are, and that no edit is lost to an older one.
use super::laws::{Broken, Law, Tally};
use afterglow::circle::Circle;
use afterglow::circle::event::{Event, Standing, What};
use afterglow::circle::ids::PersonId;

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
        _ => return Ok(()),
    };
    let law = Law::what_somebody_keeps_is_changed_by_them_alone;
    t.hold(law, by == Some(*whose), || format!("{standing:?} by {by:?}"))
}
