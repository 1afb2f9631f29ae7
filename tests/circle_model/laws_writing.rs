//! Writing together as an onlooker sees it: who decides what is shared, and who is told before it is shown.
use super::laws::{Broken, Law, Tally};
use afterglow::circle::Circle;
use afterglow::circle::event::{ClosingReason, Event, Gathering, What};
use afterglow::circle::ids::PersonId;
use afterglow::circle::lens::{self, Lane};

/// Looks at an event that is about to be applied: what is shared is decided by its author, once people have written.
pub fn sees(t: &mut Tally, circle: &Circle, event: &Event, by: Option<PersonId>) -> Result<(), Broken> {
    let (What::Gathering(gathering), Some(room)) = (&event.what, &circle.room) else { return Ok(()) };
    let law = Law::what_was_not_decided_is_not_there;
    let now = room.writing.as_ref();
    match gathering {
        Gathering::WrittenShared { person, .. } => {
            let own = by == Some(*person) && now.is_some_and(|now| now.reveal.is_some());
            t.hold(law, own && room.runs() && room.is_here(*person), || format!("{person} by {by:?}"))
        }
        Gathering::WrittenShown => {
            let emergency = room.closing == Some(ClosingReason::Emergency);
            t.hold(law, now.is_some_and(|now| now.reveal.is_some()) && !emergency, || format!("by {by:?}"))
        }
        _ => Ok(()),
    }
}

/// Looks at the circle after a command: of what gathers nobody but its author is shown anything, in any lane.
pub fn looks(t: &mut Tally, circle: &Circle) -> Result<(), Broken> {
    let Some(room) = &circle.room else { return Ok(()) };
    let Some(now) = &room.writing else { return Ok(()) };
    let law = Law::no_words_of_a_writing_time_are_shown_before_it_is_over;
    let moves = room.turn().is_none();
    t.hold(law, moves, || format!("somebody has the piece while people write: {:?}", room.piece))?;
    for (author, one) in &now.gathered {
        let [reflection, words] = [one.reflection.0, one.words.0].map(|id| id.to_string());
        let others = room.seats.keys().filter(|person| *person != author).map(|person| Lane::Member(*person));
        for lane in [Lane::Ring, Lane::Desk, Lane::Waiting].into_iter().chain(others.take(2)) {
            let seen = lens::view(circle, lane).to_string();
            let told = seen.contains(&reflection) || seen.contains(&words);
            t.hold(law, !told, || format!("{lane:?} knows what {author} shares"))?;
        }
    }
    Ok(())
}
