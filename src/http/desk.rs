//! A facilitator's home: circles, colleagues, links, templates, lines to call.
use super::access::Facilitator;
use super::said::Said;
use super::{Door, Failure};
use crate::circle::ids::CircleId;
use crate::circle::practice::{ConfirmedLine, LinkFor};
use crate::circle::refusal::Refusal;
use crate::config::day::Day;
use crate::config::safety::CrisisLine;
use crate::config::template::Template;
use crate::protocol::door::{CircleCard, Desk, FacilitatorCard, Link, NewCircle, WantedLink};
use axum::Json;
use axum::extract::State;
use serde::Serialize;
use std::sync::Arc;

/// `GET /api/crisis-lines`: every line known here, confirmed or not.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CrisisLines {
    /// Those of the operator's file in their order, then those that were added in the page.
    pub lines: Vec<CrisisLine>,
    /// Labels of confirmed lines that should be tried again: hours and numbers drift.
    pub stale: Vec<String>,
}

/// The answer to a new circle.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Founded {
    /// Which.
    pub id: CircleId,
}

/// `GET /api/desk`
pub async fn desk(State(door): State<Arc<Door>>, Facilitator(person): Facilitator) -> Json<Desk> {
    let mut circles = Vec::new();
    for (spoken, circle) in (1..).zip(door.practice.circles()) {
        circles.extend(door.hub.card(circle, person).await.map(|card| CircleCard { spoken, ..card }));
    }
    let others = door.practice.facilitators().saturating_sub(1);
    Json(Desk {
        practice: door.config.practice.name.clone(),
        me: FacilitatorCard { person },
        colleagues: u32::try_from(others).unwrap_or(u32::MAX),
        circles,
        crisis_line_confirmed: door.practice.crisis_line_confirmed(),
    })
}

/// `POST /api/links`
pub async fn new_link(
    State(door): State<Arc<Door>>,
    Facilitator(person): Facilitator,
    Said(new): Said<WantedLink>,
) -> Result<Json<Link>, Failure> {
    let to = if new.for_me { LinkFor::Person(person) } else { LinkFor::NewFacilitator };
    let secret = door.practice.new_link(to, Some(person)).await?;
    Ok(Json(Link { link: door.origins.link(&secret) }))
}

/// `GET /api/templates`
pub async fn templates(State(door): State<Arc<Door>>, _: Facilitator) -> Json<Vec<Template>> {
    Json(door.templates.iter().cloned().collect())
}

/// `GET /api/crisis-lines`
pub async fn crisis_lines(State(door): State<Arc<Door>>, _: Facilitator) -> Result<Json<CrisisLines>, Failure> {
    lines_of(&door).map(Json)
}

/// `POST /api/crisis-lines`: this line was tried today.
pub async fn confirm_line(
    State(door): State<Arc<Door>>,
    Facilitator(person): Facilitator,
    Said(mut line): Said<CrisisLine>,
) -> Result<Json<CrisisLines>, Failure> {
    line.check().map_err(|_| Failure::from(Refusal::OutOfBounds))?;
    line.verified_on = Some(Day::of_millis(door.env.wall()));
    // The same fields under the same names: the rules keep them, the configuration knows what they mean.
    let line: ConfirmedLine = translate(&line)?;
    door.practice.confirm_line(line, person).await?;
    lines_of(&door).map(Json)
}

/// `POST /api/circles`
pub async fn new_circle(
    State(door): State<Arc<Door>>,
    Facilitator(person): Facilitator,
    Said(new): Said<NewCircle>,
) -> Result<Json<Founded>, Failure> {
    let id = new.founding.circle;
    door.hub.check_founding(&new.founding, &new.bodies, person)?;
    if door.templates.get(&new.founding.template).is_none() {
        return Err(Refusal::OutOfBounds.into());
    }
    // The list first: a name on it without a circle shows nothing and can be founded later; a circle that is not on it
    // would be lost.
    door.practice.list_circle(id, person).await?;
    door.hub.found(&new.founding, new.bodies, person).await?;
    Ok(Json(Founded { id }))
}

/// Lines that were tried in the page, as the configuration has them.
pub(super) fn confirmed(door: &Door) -> Result<Vec<CrisisLine>, Failure> {
    door.practice.confirmed_lines().iter().map(translate).collect()
}

fn lines_of(door: &Door) -> Result<CrisisLines, Failure> {
    let mut lines = door.config.crisis_lines.clone();
    for line in confirmed(door)? {
        match lines.iter_mut().find(|known| known.label == line.label) {
            Some(known) => *known = line,
            None => lines.push(line),
        }
    }
    let today = Day::of_millis(door.env.wall());
    let stale = lines.iter().filter(|line| line.verified_on.is_some() && line.is_stale(today));
    let stale = stale.map(|line| line.label.clone()).collect();
    Ok(CrisisLines { lines, stale })
}

/// From one shape to another with the same fields.
fn translate<T: serde::de::DeserializeOwned>(line: &impl Serialize) -> Result<T, Failure> {
    serde_json::to_value(line).and_then(serde_json::from_value).map_err(|error| {
        tracing::error!("a line to call does not fit its other shape: {error}");
        Failure::INTERNAL
    })
}
