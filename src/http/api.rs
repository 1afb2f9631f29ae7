//! Coming in: links, doors, knocks, and who this browser is. What only facilitators ask is in `desk`.
use super::access::Shown;
use super::said::{Said, Try};
use super::{Door, Failure};
use crate::circle::ids::{BodyId, CircleId, PersonId};
use crate::circle::refusal::Refusal;
use crate::config::safety::Safety;
use crate::config::weeks::EarlyWeeks;
use crate::hub::practice::{KnockKey, Who, hash_bytes};
use crate::hub::registry::{AsWhom, Knock};
use crate::protocol::door::{
    DoorView, FacilitatorCard, KnockAtDoor, Knocked, LookAtDoor, Me, MyCircle, OpenLink, Spoken,
};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::header::{HeaderName, SET_COOKIE};
use axum::response::{IntoResponse, Response};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;
use std::sync::Arc;

/// An answer that sets a cookie, or takes it away.
type WithCookie<T> = ([(HeaderName, String); 1], Json<T>);

/// `POST /api/link`
pub async fn open_link(
    State(door): State<Arc<Door>>,
    _: Try,
    shown: Shown,
    Said(link): Said<OpenLink>,
) -> Result<WithCookie<Me>, Failure> {
    let token = door.practice.open_link(&link.secret, shown.token()).await?;
    let me = me_of(&door, door.practice.who(token.reveal())).await;
    Ok(([(SET_COOKIE, door.origins.cookie(&token))], Json(me)))
}

/// `GET /api/me`
pub async fn me(State(door): State<Arc<Door>>, shown: Shown) -> Result<WithCookie<Me>, Json<Me>> {
    let who = shown.who(&door.practice);
    let cookie = who.as_ref().and(shown.token()).map(|token| door.origins.cookie_again(token));
    let me = Json(me_of(&door, who).await);
    // The browser's copy lasts as long as the session: from the last day of use.
    match cookie {
        Some(cookie) => Ok(([(SET_COOKIE, cookie)], me)),
        None => Err(me),
    }
}

/// How somebody signs out.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignOut {
    /// The browser forgets everything it keeps of this server, keys included.
    #[serde(default)]
    forget: bool,
}

/// What a browser is to forget (W3C Clear Site Data).
pub(super) const FORGET: [(HeaderName, &str); 1] =
    [(HeaderName::from_static("clear-site-data"), r#""cache", "cookies", "storage""#)];

/// `POST /api/sign-out`
pub async fn sign_out(
    State(door): State<Arc<Door>>,
    shown: Shown,
    Said(SignOut { forget }): Said<SignOut>,
) -> Result<Response, Failure> {
    if let Some(token) = shown.token() {
        door.practice.sign_out(token).await?;
    }
    let out = ([(SET_COOKIE, door.origins.no_cookie())], Json(serde_json::json!({})));
    Ok(if forget { (FORGET, out).into_response() } else { out.into_response() })
}

/// `GET /api/safety`
pub async fn safety(State(door): State<Arc<Door>>) -> Result<Json<Safety>, Failure> {
    Ok(Json(door.config.safety(&super::desk::confirmed(&door)?)))
}

/// `GET /api/early-weeks`: public words, the same for everyone. What anybody does with them stays in their browser.
pub async fn early_weeks(State(door): State<Arc<Door>>) -> Json<EarlyWeeks> {
    Json(door.early_weeks.clone())
}

/// `POST /api/door`
pub async fn look_at_door(
    State(door): State<Arc<Door>>,
    _: Try,
    Said(look): Said<LookAtDoor>,
) -> Result<Json<DoorView>, Failure> {
    let view = door.hub.door(look.circle, token_hash(&look.token)).await;
    view.map(Json).map_err(|refusal| one_answer(refusal.into()))
}

/// `GET /api/spoken/{n}`
pub async fn spoken(State(door): State<Arc<Door>>, _: Try, Path(n): Path<u32>) -> Json<Spoken> {
    let place = (n as usize).checked_sub(1);
    let circle = place.and_then(|place| door.practice.circles().get(place).copied());
    // Whoever counts learns nothing: a circle that is not there has an id, too, and always the same.
    Json(Spoken { circle: circle.unwrap_or_else(|| door.practice.nobodys_circle(n)) })
}

/// `POST /api/knock`
pub async fn knock(
    State(door): State<Arc<Door>>,
    _: Try,
    shown: Shown,
    Said(knock): Said<KnockAtDoor>,
) -> Result<WithCookie<Knocked>, Failure> {
    let hash = token_hash(&knock.token);
    let key = KnockKey::read(&knock.key, knock.circle, &hash).ok_or(Failure::NOT_UNDERSTOOD)?;
    let who = shown.who(&door.practice);
    let asks = AsWhom {
        person: knock.person,
        made: key.person(who.as_ref().map(|who| who.session)),
        known: who.as_ref().and_then(|who| person_of(who, knock.circle)),
        facilitator: who.as_ref().and_then(|who| who.facilitator),
    };
    let waits_as = door.hub.as_whom(knock.circle, hash.clone(), asks).await;
    let waits_as = waits_as.map_err(|refusal| one_answer(refusal.into()))?;
    let asked = Knock {
        person: knock.person,
        waits_as,
        name: (knock.name_id, knock.name),
        device: knock.device,
        proof: (BodyId(door.env.uuid()), knock.proof),
        facilitator: asks.facilitator.is_some(),
        agreements: knock.agreements,
        adult: knock.adult,
        private_place: knock.private_place,
    };
    // The circle first: a session for someone it has not heard of would open nothing.
    door.hub.knock(knock.circle, hash, asked).await.map_err(|refusal| one_answer(refusal.into()))?;
    let token = door.practice.enter_by_knock(shown.token(), knock.circle, waits_as, &key).await?;
    if door.hub.place(knock.circle, waits_as).await.is_some_and(|place| place.removed) {
        // They were removed between the two, and the circle has ended the sessions it found by then.
        door.practice.end_ways_in(knock.circle, &[waits_as]).await?;
        return Err(Refusal::Removed.into());
    }
    let knocked = Knocked { person: knock.person, session: token.reveal().to_owned() };
    Ok(([(SET_COOKIE, door.origins.cookie(&token))], Json(knocked)))
}

/// What the server keeps of an invitation's token: SHA-256 of its bytes. Of something else it is the hash of nothing.
fn token_hash(token: &str) -> String {
    hash_bytes(&URL_SAFE_NO_PAD.decode(token).unwrap_or_default()).0
}

/// Someone who guesses learns nothing: no such circle, no such invitation and a wrong secret are one answer.
fn one_answer(failure: Failure) -> Failure {
    if failure == Refusal::NotOfThisCircle.into() { Refusal::NoSuchInvitation.into() } else { failure }
}

pub(super) fn person_of(who: &Who, circle: CircleId) -> Option<PersonId> {
    who.circles.iter().find(|(known, _)| *known == circle).map(|(_, person)| *person)
}

/// Who a browser is, with the circles it belongs to.
pub(super) async fn me_of(door: &Door, who: Option<Who>) -> Me {
    let Some(who) = who else { return Me { facilitator: None, circles: Vec::new(), session: None } };
    let mut circles: Vec<_> =
        who.circles.iter().map(|(circle, person)| MyCircle { circle: *circle, person: *person }).collect();
    if let Some(person) = who.facilitator {
        for circle in door.practice.circles() {
            if circles.iter().all(|mine| mine.circle != circle) && door.hub.card(circle, person).await.is_some() {
                circles.push(MyCircle { circle, person });
            }
        }
    }
    let facilitator = who.facilitator.map(|person| FacilitatorCard { person });
    Me { facilitator, circles, session: Some(who.session) }
}
