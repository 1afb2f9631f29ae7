//! When a circle meets, for somebody's own calendar.
use crate::circle::Circle;
use crate::circle::ids::{GatheringId, PersonId};
use crate::circle::lens;
use crate::circle::limits::Millis;
use crate::circle::state::Dated;

/// When a circle meets, as one of its people may tell their calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    /// Who they are there, also if their browser came in under another id.
    pub person: PersonId,
    /// When it meets, in order of time.
    pub dates: Vec<(GatheringId, Dated)>,
}

/// Nothing, for somebody who does not belong to it.
pub fn calendar(circle: &Circle, person: PersonId, wall: Millis) -> Option<Calendar> {
    let person = circle.as_known(person);
    Some(Calendar { person, dates: lens::dates(circle, person, wall)? })
}
