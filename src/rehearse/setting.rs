//! Sets a rehearsal up the way people would: a facilitator opens their link, confirms a line, makes a circle and an
//! invitation; participants show the invitation and knock.
use super::agenda::{TEMPLATE, Template, Texts};
use super::cast::FACILITATOR;
use super::client::{Client, Ended};
use super::request::Browser;
use crate::circle::command::Command;
use crate::circle::ids::{BodyId, CircleId, InvitationId, PersonId};
use crate::circle::limits::Millis;
use crate::env::Env;
use crate::protocol::Outcome;
use anyhow::{Context, ensure};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

const TITLE: &str = "Tuesday circle (rehearsal)";
const ABOUT: &str = "A rehearsal. Everybody here is simulated and every word is invented, except for those who come by a \
    link. Facilitators: take the lead whenever you like; Dara leaves the room to you, and takes it again when you go.";
/// An invitation is good for this long.
const INVITATION_LASTS: Millis = 30 * 24 * 60 * 60 * 1_000;
/// How often the desk is asked for new colleagues, in real milliseconds; and how often while one of them types a name:
/// their page looks at the desk once, right after, and should find the circle there.
const DESK_EVERY: Millis = 500;
const DESK_EVERY_WHILE_TYPING: Millis = 20;
/// A colleague who says no name for so many milliseconds is added without one.
const NAMELESS_FOR: Millis = 120_000;

/// What a participant needs to knock.
#[derive(Clone)]
pub struct Invitation {
    circle: CircleId,
    id: InvitationId,
    secret: String,
}

impl Invitation {
    /// The circle it leads to.
    pub fn circle(&self) -> CircleId {
        self.circle
    }

    /// What stands behind the `#` of its link.
    pub fn fragment(&self) -> String {
        format!("/invitation/{}/{}/{}", self.circle, self.id, self.secret)
    }
}

/// What the facilitator's browser made.
pub struct Setting {
    /// The facilitator's browser.
    pub browser: Browser,
    /// The circle.
    pub circle: CircleId,
    /// The template it was made from.
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
    browser.post("/api/me", &json!({ "name": FACILITATOR })).await?;
    browser.post("/api/crisis-lines", &crisis_line()).await?;
    let templates = Vec::<Template>::deserialize(browser.get("/api/templates").await?)
        .context("the templates have another shape")?;
    let template = templates.into_iter().find(|template| template.id == TEMPLATE);
    let template = template.with_context(|| format!("there is no template {TEMPLATE}"))?;
    let mut texts = Texts::new(env);
    let founding = template.founding(TITLE, FACILITATOR, ABOUT, &mut texts);
    let circle = founding.circle;
    browser.post("/api/circles", &json!({ "founding": founding, "bodies": texts.bodies })).await?;
    let link = browser.post("/api/links", &json!({ "for_me": false })).await?;
    let facilitator_link = link.get("link").and_then(Value::as_str).context("a link was made and not said")?.to_owned();
    Ok(Setting { browser, circle, template, facilitator_link })
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

/// Makes an invitation that opens the door as often as it is shown.
///
/// # Errors
/// When the server refuses it.
pub async fn invite(env: &Env, client: &Client, circle: CircleId) -> anyhow::Result<Invitation> {
    let secret = URL_SAFE_NO_PAD.encode(env.secret());
    let hash = Sha256::digest(secret.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
    let id = InvitationId(env.uuid());
    let command = Command::Invite {
        invitation: id,
        hash,
        reusable: true,
        expires: env.wall() + INVITATION_LASTS,
        page: crate::circle::ids::BodyId(uuid::Uuid::nil()),
        secret: crate::circle::ids::BodyId(uuid::Uuid::nil()),
        desk: false,
        person: None,
    };
    let answer = client.say(command, BTreeMap::new()).await.map_err(|Ended| anyhow::anyhow!("the line ended"))?;
    ensure!(answer.outcome != Outcome::Refused, "the invitation was refused: {}", answer.code.unwrap_or_default());
    Ok(Invitation { circle, id, secret })
}

/// Looks at the door, and knocks. The browser has its session then.
///
/// # Errors
/// When the server refuses it.
pub async fn knock(browser: &mut Browser, invitation: &Invitation, name: &str) -> anyhow::Result<()> {
    let Invitation { circle, id, secret } = invitation;
    let shown = json!({ "circle": circle, "invitation": id, "secret": secret });
    let door = browser.post("/api/door", &shown).await?;
    let agreements = door.pointer("/circle/agreements_version").context("the door says no agreements")?;
    let mut said = shown;
    said["name"] = name.into();
    said["agreements"] = agreements.clone();
    said["adult"] = true.into();
    said["private_place"] = true.into();
    browser.post("/api/knock", &said).await?;
    Ok(())
}

/// `GET /api/desk`, as far as colleagues are concerned.
#[derive(Deserialize)]
struct Desk {
    colleagues: Vec<Colleague>,
}

#[derive(Deserialize)]
struct Colleague {
    person: PersonId,
    name: Option<String>,
}

/// Adds everyone who opened a facilitator link to the circle, so that they find it on their desk without a further step.
pub async fn welcome_colleagues(env: Env, mut browser: Browser, client: Client) {
    let mut known = BTreeSet::new();
    let mut came = BTreeMap::new();
    loop {
        let desk = browser.get("/api/desk").await.and_then(|desk| Ok(Desk::deserialize(desk)?));
        let colleagues = desk.map(|desk| desk.colleagues).unwrap_or_else(|error| {
            tracing::debug!("the desk was not answered: {error:#}");
            Vec::new()
        });
        let mut somebody_types = false;
        for Colleague { person, name } in colleagues {
            // A store that was kept may know a Dara of another evening.
            if known.contains(&person) || name.as_deref() == Some(FACILITATOR) {
                continue;
            }
            let since = *came.entry(person).or_insert_with(|| env.up());
            if name.is_none() && env.up() < since + NAMELESS_FOR {
                somebody_types = true;
                continue;
            }
            let called = BodyId(env.uuid());
            let bodies = BTreeMap::from([(called, name.unwrap_or_else(|| "A facilitator".into()))]);
            match client.say(Command::Decline { person }, bodies).await {
                Err(Ended) => return,
                Ok(answer) if answer.outcome == Outcome::Refused => {}
                Ok(_) => {
                    known.insert(person);
                }
            }
        }
        env.sleep(if somebody_types { DESK_EVERY_WHILE_TYPING } else { DESK_EVERY }).await;
    }
}
