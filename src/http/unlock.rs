//! The key a browser keeps its own keys under: only with its session, only while there is something to unlock.
use super::access::Shown;
use super::said::Said;
use super::{Door, Failure};
use crate::hub::practice::{Unlocking, Unlocks};
use crate::protocol::WireRefusal;
use crate::protocol::unlock::{Bundle, Unlock, Unlocked};
use axum::Json;
use axum::extract::State;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use std::sync::Arc;

/// `POST /api/unlock`
pub async fn unlock(
    State(door): State<Arc<Door>>,
    shown: Shown,
    Said(said): Said<Unlock>,
) -> Result<Json<Unlocked>, Failure> {
    let circle = said.circle;
    let token = shown.token().ok_or(Failure::SIGNED_OUT)?;
    let session = door.practice.who(token).ok_or(Failure::SIGNED_OUT)?.session;
    let person = door.practice.person_in(token, circle).ok_or(Failure::NO_SUCH_KEY)?;
    let unavailable = Failure::from(WireRefusal::StoreUnavailable);
    let place = door.hub.place(circle, person).await.ok_or(unavailable)?;
    let which = match said.which {
        Bundle::Standing if place.known => Unlocks::Standing,
        Bundle::Gathering => Unlocks::Gathering(place.seat.ok_or(Failure::NO_SUCH_KEY)?),
        Bundle::Standing => return Err(Failure::NO_SUCH_KEY),
    };
    let key = door.practice.unlock(Unlocking { session, circle, person, which }).await?;
    let key = key.ok_or(Failure::NO_SUCH_KEY)?;
    Ok(Json(Unlocked { key: URL_SAFE_NO_PAD.encode(&key[..]) }))
}
