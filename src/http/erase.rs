//! Erasing oneself: first from the circle, then every way back in.
use super::access::Shown;
use super::api::{FORGET, person_of};
use super::said::Said;
use super::{Door, Failure};
use crate::circle::refusal::Refusal;
use crate::protocol::door::EraseMe;
use axum::Json;
use axum::extract::State;
use axum::http::header::SET_COOKIE;
use axum::response::{IntoResponse, Response};
use std::sync::Arc;

/// `POST /api/erase-me`
pub async fn erase_me(
    State(door): State<Arc<Door>>,
    shown: Shown,
    Said(EraseMe { circle }): Said<EraseMe>,
) -> Result<Response, Failure> {
    let who = shown.who(&door.practice).ok_or(Failure::SIGNED_OUT)?;
    let person = person_of(&who, circle).ok_or(Failure::from(Refusal::NotOfThisCircle))?;
    let known_as = door.hub.known_as(circle, person).await;
    // The circle ends their ways itself, a moment later and after a crash too; but first is before they are answered.
    door.hub.erase_me(circle, person).await?;
    door.practice.end_ways_in(circle, &known_as).await?;
    let done = Json(serde_json::json!({}));
    // With other circles in this browser only the page can tell what is of this one.
    let nothing_else = who.facilitator.is_none() && who.circles.iter().all(|(one, _)| *one == circle);
    Ok(if nothing_else {
        (FORGET, [(SET_COOKIE, door.origins.no_cookie())], done).into_response()
    } else {
        done.into_response()
    })
}
