//! What becomes of a gathering whose stream is gone without a release: a copy of the store was put back, and gatherings are
//! in no copy.
use super::Circle;
use super::event::{At, ClosingReason, Event, Standing, Summary, What};
use std::collections::BTreeMap;

/// The release of the running gathering, of which nothing is known but that its doors were opened; whoever held the circle
/// for that evening is out with it.
pub fn release(circle: &Circle, at: At) -> Option<Vec<Event>> {
    let room = circle.room.as_ref()?;
    let summary = Summary {
        gathering: room.plan.gathering,
        number: circle.running_number(),
        planned_at: room.plan.at,
        opened_at: room.doors_opened.wall,
        released_at: at.wall,
        segments: Vec::new(),
        attended: Vec::new(),
        came: None,
        agreements: circle.agreements.version,
        controls: BTreeMap::new(),
        closed: ClosingReason::Restored,
        follow_ups: Vec::new(),
        record: None,
    };
    let leave = circle.tonight.iter().map(|&person| Standing::SubstituteLeft { person });
    let events = [Standing::Released { summary }].into_iter().chain(leave);
    Some(events.map(|event| Event { at, what: What::Standing(event) }).collect())
}
