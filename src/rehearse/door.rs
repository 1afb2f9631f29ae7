//! The way in, as a browser goes it: looks at the door that an invitation opens, pins the desk, makes its keys and knocks.
use super::keys::pages::DoorText;
use super::keys::words::Kind;
use super::keys::{Held, Reader};
use super::request::Browser;
use crate::circle::ids::{BodyId, CircleId, InvitationId, PersonId};
use crate::env::Env;
use crate::sealing::bytes::base64url;
use crate::sealing::door::{open_door, vouch};
use crate::sealing::invitation::{InvitationKeys, Secret};
use anyhow::Context;
use serde::Deserialize;
use serde_json::json;

/// What a newcomer has: a link of a circle, and what follows from its secret.
#[derive(Clone, Debug)]
pub struct Way {
    /// To which circle.
    pub circle: CircleId,
    /// What opens the door and vouches for the keys.
    pub keys: InvitationKeys,
}

impl Way {
    /// From a link's fragment. Slow on purpose, as whatever stretches a secret.
    ///
    /// # Errors
    /// When it is none.
    pub fn read(circle: CircleId, fragment: &str) -> anyhow::Result<Self> {
        Ok(Self { circle, keys: Secret::from_fragment(fragment)?.keys(circle)? })
    }
}

#[derive(Deserialize)]
struct Door {
    invitation: InvitationId,
    page: String,
}

#[derive(Deserialize)]
struct Me {
    facilitator: Option<Facilitator>,
}

#[derive(Deserialize)]
struct Facilitator {
    person: PersonId,
}

/// Who a facilitator's browser is.
///
/// # Errors
/// When the server does not say so.
pub async fn facilitator(browser: &mut Browser) -> anyhow::Result<PersonId> {
    let me = Me::deserialize(browser.get("/api/me").await?)?;
    Ok(me.facilitator.context("this browser is no facilitator's")?.person)
}

/// Knocks, and has a session then: as somebody new, or, where an invitation leads to the desk, as the facilitator one is.
///
/// # Errors
/// When the door does not open, or the server refuses the knock.
pub async fn knock(
    env: &Env,
    browser: &mut Browser,
    way: &Way,
    name: &str,
    facilitator: Option<PersonId>,
) -> anyhow::Result<Held> {
    let Way { circle, keys } = way;
    let token = base64url(keys.token.bytes());
    let door = browser.post("/api/door", &json!({ "circle": circle, "token": token })).await?;
    let door = Door::deserialize(door).context("the door has another shape")?;
    let (desk, text) = open_door(*circle, door.invitation, &keys.page, &door.page)?;
    let text: DoorText = serde_json::from_str(&text).context("the door's page has another shape")?;
    let person = facilitator.unwrap_or_else(|| PersonId(env.uuid()));
    let held = Held::new(env, *circle, desk, person);
    let name_id = BodyId(env.uuid());
    let name = held.seal(env, name_id, &Kind::of_circle("name"), name, &[Reader::Desk, Reader::Oneself])?;
    let said = json!({
        "circle": circle,
        "token": token,
        "person": person,
        "device": held.device,
        "proof": held.proof(&vouch(*circle, door.invitation, keys, &held.newcomer())),
        "name": name,
        "name_id": name_id,
        "agreements": text.agreements_version,
        "adult": true,
        "private_place": true,
        "key": base64url(&env.secret()),
    });
    browser.post("/api/knock", &said).await?;
    Ok(held)
}
