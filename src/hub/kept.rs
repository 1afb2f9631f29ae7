//! What a circle keeps of one person, as `GET /api/kept/{circle}` shows it to them.
use crate::circle::Circle;
use crate::circle::ids::PersonId;
use crate::circle::kept;
use crate::circle::limits::Millis;
use crate::circle::state::Belonging;
use crate::protocol::door::{Attended, Kept, KeptThing};

/// What there is of somebody who belongs to the circle, or waits at its door.
pub fn kept(circle: &Circle, person: PersonId, now: Millis) -> Option<Kept> {
    let known = circle.people.get(&person).filter(|known| known.belonging.is_welcome())?;
    let attended = circle.past.iter().filter(|past| past.attended.contains(&person));
    Some(Kept {
        circle: circle.id,
        person,
        now,
        series_ends: circle.series_ends(),
        member: known.belonging == Belonging::Member,
        holds: known.role.facilitates(),
        accepted: (known.accepted > 0).then_some(known.accepted),
        attended: attended
            .map(|past| Attended { number: past.number, planned_at: past.planned_at, released_at: past.released_at })
            .collect(),
        things: circle.kept_of(person).into_iter().map(thing).collect(),
    })
}

fn thing(held: kept::Held) -> KeptThing {
    let kept::Held { row, count, goes_at } = held;
    KeptThing {
        thing: row.thing,
        count: count.map(|count| u32::try_from(count).unwrap_or(u32::MAX)),
        memory: row.memory,
        readers: row.readers.to_vec(),
        until: row.until,
        goes_at,
    }
}
