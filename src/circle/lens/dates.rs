//! What a person's own calendar may know of a circle: when it meets, and nothing else. It is asked for now and then, by a
//! program that has an address, and not followed; so it is no lane.
use crate::circle::ids::{GatheringId, PersonId};
use crate::circle::limits::Millis;
use crate::circle::state::{Belonging, Circle, Dated};

/// When the circle meets, in order of time, for somebody who belongs to it: what is planned, what runs, and what was called
/// off until its time is past. Nothing, for anybody else.
pub fn dates(circle: &Circle, person: PersonId, wall: Millis) -> Option<Vec<(GatheringId, Dated)>> {
    circle.people.get(&person).filter(|known| known.belonging == Belonging::Member)?;
    let mut dates: Vec<_> = circle.dates.iter().filter(|(_, dated)| !(dated.off && dated.is_over(wall))).collect();
    dates.sort_by_key(|(id, dated)| (dated.at, *id));
    Some(dates)
}
