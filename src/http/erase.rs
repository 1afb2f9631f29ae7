//! What is kept of the one who asks; and erasing oneself: first from the circle, then every way back in, with a receipt.
use super::access::Shown;
use super::api::{FORGET, person_of};
use super::said::Said;
use super::{Door, Failure};
use crate::circle::ids::{CircleId, PersonId};
use crate::circle::kept::Thing;
use crate::circle::refusal::Refusal;
use crate::protocol::door::{EraseMe, Erased, Kept, Went};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::header::SET_COOKIE;
use axum::response::{IntoResponse, Response};
use std::sync::Arc;

/// `GET /api/kept/{circle}`
pub async fn kept(
    State(door): State<Arc<Door>>,
    shown: Shown,
    Path(circle): Path<CircleId>,
) -> Result<Json<Kept>, Failure> {
    let who = shown.who(&door.practice).ok_or(Failure::SIGNED_OUT)?;
    let person = person_of(&who, circle).or(who.facilitator).ok_or(Failure::from(Refusal::NotOfThisCircle))?;
    // "No such" and "not yours" are one answer.
    kept_of(&door, circle, person).await.map(Json).ok_or(Refusal::NotOfThisCircle.into())
}

/// What the circle keeps of somebody, and whether they have an address that a calendar reads: that, the practice keeps.
async fn kept_of(door: &Door, circle: CircleId, person: PersonId) -> Option<Kept> {
    let mut kept = door.hub.kept(circle, person).await?;
    let addresses = u32::from(door.practice.feed_since(circle, kept.person).is_some());
    for line in kept.things.iter_mut().filter(|line| line.thing == Thing::Calendar) {
        line.count = Some(addresses);
    }
    Some(kept)
}

/// `POST /api/erase-me`
pub async fn erase_me(
    State(door): State<Arc<Door>>,
    shown: Shown,
    Said(EraseMe { circle }): Said<EraseMe>,
) -> Result<Response, Failure> {
    let who = shown.who(&door.practice).ok_or(Failure::SIGNED_OUT)?;
    let person = person_of(&who, circle).ok_or(Failure::from(Refusal::NotOfThisCircle))?;
    let known_as = door.hub.known_as(circle, person).await;
    let went = kept_of(&door, circle, person).await.map(|kept| kept.things).unwrap_or_default();
    // The circle ends their ways itself, a moment later and after a crash too; but first is before they are answered.
    door.hub.erase_me(circle, person).await?;
    door.practice.end_ways_in(circle, &known_as).await?;
    let went = went.into_iter().filter_map(|one| Some(Went { thing: one.thing, count: one.count.filter(|n| *n > 0)? }));
    let done = Json(Erased { circle, at: door.env.wall(), went: went.collect() });
    // With other circles in this browser only the page can tell what is of this one.
    let nothing_else = who.facilitator.is_none() && who.circles.iter().all(|(one, _)| *one == circle);
    Ok(if nothing_else {
        (FORGET, [(SET_COOKIE, door.origins.no_cookie())], done).into_response()
    } else {
        done.into_response()
    })
}
