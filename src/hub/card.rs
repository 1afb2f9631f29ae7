//! A circle on its facilitator's home, as `GET /api/desk` shows it.
use crate::circle::Circle;
use crate::circle::ids::PersonId;
use crate::circle::lens::{self, Lane};
use crate::circle::state::{Belonging, Role};
use crate::protocol::door::{CircleCard, GatheringDot};

/// The card, for someone who holds the circle. Its number on the server is not the circle's to know.
pub fn card(circle: &Circle, person: PersonId) -> Option<CircleCard> {
    if !circle.facilitates(person) {
        return None;
    }
    let desk = lens::view(circle, Lane::Desk);
    let shown = |field: &str| desk[field].as_object().map_or(0, |map| count(map.len()));
    let members = circle.people.values().filter(|p| p.role == Role::Participant && p.belonging == Belonging::Member);
    Some(CircleCard {
        id: circle.id,
        spoken: 0,
        template: circle.template.clone(),
        medium: circle.medium,
        entry: circle.entry,
        members: count(members.count()),
        facilitators: count(circle.people.values().filter(|p| p.role.facilitates()).count()),
        waiting: shown("waiting"),
        signals: shown("signals"),
        phase: circle.room.as_ref().map(|room| room.phase),
        gatherings: dots(circle),
    })
}

fn dots(circle: &Circle) -> Vec<GatheringDot> {
    let past = circle.past.iter().map(|was| GatheringDot {
        id: was.gathering,
        number: was.number,
        at: was.planned_at,
        zone: String::new(),
        minutes: 0,
        past: true,
    });
    let running = circle.room.as_ref().map(|room| (circle.running_number(), &room.plan));
    let coming = running.into_iter().chain(circle.calendar()).map(|(number, plan)| GatheringDot {
        id: plan.gathering,
        number,
        at: plan.at,
        zone: plan.zone.clone(),
        minutes: plan.minutes,
        past: false,
    });
    past.chain(coming).collect()
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
