//! Coming in: links, doors, knocks, and who this browser is. What only facilitators ask is in `desk`.
use super::access::Shown;
use super::said::{Said, Try};
use super::{Door, Failure};
use crate::circle::ids::{BodyId, CircleId, PersonId};
use crate::circle::refusal::Refusal;
use crate::config::safety::Safety;
use crate::hub::practice::{KnockKey, Who, hash};
use crate::hub::registry::Knock;
use crate::protocol::WireRefusal;
use crate::protocol::body::Body;
use crate::protocol::door::{FacilitatorCard, KnockAtDoor, Knocked, LookAtDoor, Me, OpenLink};
use axum::Json;
use axum::extract::State;
use axum::http::header::{HeaderName, SET_COOKIE};
use serde::Deserialize;
use std::sync::Arc;

/// Most bytes of a name.
const NAME_MAX: usize = 200;

/// An answer that sets a cookie, or takes it away.
type WithCookie<T> = ([(HeaderName, String); 1], Json<T>);

/// A request that says nothing.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

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

/// `POST /api/sign-out`
pub async fn sign_out(
    State(door): State<Arc<Door>>,
    shown: Shown,
    Said(Nothing {}): Said<Nothing>,
) -> Result<WithCookie<serde_json::Value>, Failure> {
    if let Some(token) = shown.token() {
        door.practice.sign_out(token).await?;
    }
    Ok(([(SET_COOKIE, door.origins.no_cookie())], Json(serde_json::json!({}))))
}

/// `GET /api/safety`
pub async fn safety(State(door): State<Arc<Door>>) -> Result<Json<Safety>, Failure> {
    Ok(Json(door.config.safety(&super::desk::confirmed(&door)?)))
}

/// `POST /api/door`
pub async fn look_at_door(
    State(door): State<Arc<Door>>,
    _: Try,
    Said(look): Said<LookAtDoor>,
) -> Result<Json<serde_json::Value>, Failure> {
    let view = door.hub.door(look.circle, look.invitation, hash(&look.secret).0).await;
    view.map(Json).map_err(|refusal| one_answer(refusal.into()))
}

/// `POST /api/knock`
pub async fn knock(
    State(door): State<Arc<Door>>,
    _: Try,
    shown: Shown,
    Said(knock): Said<KnockAtDoor>,
) -> Result<WithCookie<Knocked>, Failure> {
    check_name(&knock.name)?;
    let key = match &knock.key {
        Some(key) => Some(KnockKey::read(key, knock.circle, knock.invitation).ok_or(Failure::NOT_UNDERSTOOD)?),
        None => None,
    };
    let who = shown.who(&door.practice);
    if let Some(facilitator) = who.as_ref().and_then(|who| who.facilitator)
        && door.hub.card(knock.circle, facilitator).await.is_some()
    {
        return Err(Refusal::AlreadyIn.into());
    }
    let known = who.as_ref().and_then(|who| person_of(who, knock.circle));
    let with = who.as_ref().map(|who| who.session);
    let fresh = || key.as_ref().map_or_else(|| PersonId(door.env.uuid()), |key| key.person(with));
    let person = known.unwrap_or_else(fresh);
    let asked = Knock {
        person,
        invitation: knock.invitation,
        hash: hash(&knock.secret).0,
        name: (BodyId(door.env.uuid()), knock.name),
        agreements: knock.agreements,
        adult: knock.adult,
        private_place: knock.private_place,
    };
    // The circle first: a session for someone it has not heard of would open nothing.
    door.hub.knock(knock.circle, asked).await.map_err(|refusal| one_answer(refusal.into()))?;
    let token = match &key {
        Some(key) => door.practice.enter_by_knock(shown.token(), knock.circle, person, key).await?,
        None => door.practice.enter(shown.token(), knock.circle, person).await?,
    };
    let knocked = Knocked { person, session: token.reveal().to_owned() };
    Ok(([(SET_COOKIE, door.origins.cookie(&token))], Json(knocked)))
}

/// Someone who guesses learns nothing: no such circle, no such invitation and a wrong secret are one answer.
fn one_answer(failure: Failure) -> Failure {
    if failure == Refusal::NotOfThisCircle.into() { Refusal::NoSuchInvitation.into() } else { failure }
}

fn person_of(who: &Who, circle: CircleId) -> Option<PersonId> {
    who.circles.iter().find(|(known, _)| *known == circle).map(|(_, person)| *person)
}

/// Who a browser is, with the circles it belongs to.
pub(super) async fn me_of(door: &Door, who: Option<Who>) -> Me {
    let Some(who) = who else { return Me { facilitator: None, circles: Vec::new() } };
    let mut circles: Vec<_> = who.circles.iter().map(|(circle, _)| *circle).collect();
    if let Some(person) = who.facilitator {
        for circle in door.practice.circles() {
            if !circles.contains(&circle) && door.hub.card(circle, person).await.is_some() {
                circles.push(circle);
            }
        }
    }
    Me { facilitator: who.facilitator.map(|person| card_of(door, person)), circles }
}

/// A facilitator and what they are called.
pub(super) fn card_of(door: &Door, person: PersonId) -> FacilitatorCard {
    let known = door.practice.facilitators().into_iter().find(|colleague| colleague.person == person);
    FacilitatorCard { person, name: known.and_then(|colleague| colleague.name) }
}

/// A name is written, and short enough to stand on a seat.
pub(super) fn check_name(name: &Body) -> Result<(), Failure> {
    match name {
        name if name.is_blank() => Err(WireRefusal::NothingWritten.into()),
        name if name.size() > NAME_MAX => Err(Refusal::OutOfBounds.into()),
        _ => Ok(()),
    }
}
