//! Sets a rehearsal up the way people would: a facilitator opens their link, confirms a line, makes a circle and its
//! invitations, everything sealed.
use super::agenda::{TEMPLATE, Template};
use super::cast::FACILITATOR;
use super::client::{Client, Ended};
use super::door;
use super::keys::Held;
use super::keys::found::{Founded, found};
use super::keys::pages::{DoorText, Invited};
use super::request::Browser;
use crate::circle::limits::Millis;
use crate::env::Env;
use crate::protocol::Outcome;
use crate::sealing::Purpose;
use anyhow::{Context, ensure};
use serde::Deserialize;
use serde_json::{Value, json};

/// What the circle of a rehearsal is called.
pub const TITLE: &str = "Tuesday circle (rehearsal)";
/// What it says of itself.
pub const ABOUT: &str = "A rehearsal. Everybody here is simulated and every word is invented, except for those who come \
    by a link. Facilitators: take the lead whenever you like; Dara leaves the room to you, and takes it again when you go.";
/// An invitation is good for this long.
const INVITATION_LASTS: Millis = 30 * 24 * 60 * 60 * 1_000;

/// What the facilitator's browser made.
pub struct Setting {
    /// The facilitator's browser.
    pub browser: Browser,
    /// What it holds of the circle.
    pub held: Held,
    /// The template the circle was made from.
    pub template: Template,
    /// A fresh link for a person who would like to facilitate.
    pub facilitator_link: String,
}

/// Opens the link as a facilitator, and makes all that a circle needs.
///
/// # Errors
/// When the server refuses something; a rehearsal cannot begin then.
pub async fn prepare(env: &Env, mut browser: Browser, link: &str) -> anyhow::Result<Setting> {
    browser.post("/api/link", &json!({ "secret": link })).await?;
    let person = door::facilitator(&mut browser).await?;
    browser.post("/api/crisis-lines", &crisis_line()).await?;
    let templates = Vec::<Template>::deserialize(browser.get("/api/templates").await?)
        .context("the templates have another shape")?;
    let template = templates.into_iter().find(|template| template.id == TEMPLATE);
    let template = template.with_context(|| format!("there is no template {TEMPLATE}"))?;
    let Founded { founding, bodies, held } = found(env, person, &template.given(TITLE, FACILITATOR, ABOUT))?;
    browser.post("/api/circles", &json!({ "founding": founding, "bodies": bodies })).await?;
    let link = browser.post("/api/links", &json!({ "for_me": false })).await?;
    let facilitator_link = link.get("link").and_then(Value::as_str).context("a link was made and not said")?.to_owned();
    Ok(Setting { browser, held, template, facilitator_link })
}

/// A line that nobody can take for a real one.
fn crisis_line() -> Value {
    json!({
        "label": "Rehearsal line (invented)",
        "phone": "555 0100 (invented)",
        "serves": "Rehearsals only: nobody answers here. For a real person, findahelpline.com",
        "languages": ["any"],
        "region": "nowhere",
    })
}

/// Makes an invitation: to the room, as often as it is shown, or to the desk, once.
///
/// # Errors
/// When the server refuses it.
pub async fn invite(env: &Env, client: &Client, setting: &Setting, desk: bool) -> anyhow::Result<Invited> {
    let (fresh, circle) = (env.clone(), setting.held.circle);
    let purpose = Purpose { desk, person: None };
    let invited = tokio::task::spawn_blocking(move || Invited::draw(&fresh, circle, purpose)).await??;
    let door = DoorText {
        title: TITLE.into(),
        about: ABOUT.into(),
        agreements: setting.template.agreements().to_vec(),
        agreements_version: 1,
        led_by: vec![FACILITATOR.into()],
    };
    let made = setting.held.invite(env, &invited, &door, (!desk, env.wall() + INVITATION_LASTS))?;
    let answer = client.say(made.command, made.bodies).await.map_err(|Ended| anyhow::anyhow!("the line ended"))?;
    ensure!(answer.outcome != Outcome::Refused, "the invitation was refused: {}", answer.code.unwrap_or_default());
    Ok(invited)
}
