//! Dara's browser as far as it works for the desk: it checks knocks and hands over keys, opens doors, seals what she plans.
use super::client::{Client, Ended};
use super::keys::Held;
use super::keys::admit::Knocking;
use super::keys::desk::After;
use super::keys::pages::{DoorText, Invited, Made};
use super::keys::words::Kind;
use super::picture::Picture;
use super::seen::Desk;
use super::setting::{ABOUT, TITLE};
use crate::circle::command::Command;
use crate::circle::ids::{BodyId, GatheringId, InvitationId, PersonId};
use crate::env::Env;
use crate::protocol::Outcome;
use crate::sealing::Stop;
use std::collections::BTreeMap;

/// A browser that holds the desk.
pub struct Keeper {
    env: Env,
    held: Held,
    /// Invitations whose secret is known; others at the desk make some too.
    invited: BTreeMap<InvitationId, Invited>,
}

/// Somebody who is to be let in.
enum Comes {
    /// With a device that is new.
    Knocking(Box<Knocking>, InvitationId, Option<GatheringId>),
    /// To a gathering, as somebody who belongs to the circle.
    Again(GatheringId),
}

impl Keeper {
    /// With the invitations it made.
    pub fn new(env: Env, held: Held, invited: impl IntoIterator<Item = Invited>) -> Self {
        Self { env, held, invited: invited.into_iter().map(|one| (one.id, one)).collect() }
    }

    /// Looks at what is new.
    pub fn look(&mut self, picture: &Picture) {
        self.held.look(picture);
    }

    /// Says something; its texts are sealed here.
    ///
    /// # Errors
    /// When the line has ended for good.
    pub async fn say(
        &self,
        command: Command,
        texts: BTreeMap<BodyId, String>,
        client: &Client,
    ) -> Result<Outcome, Ended> {
        match self.held.seal_all(&self.env, &command, &texts, false, 0) {
            Ok(bodies) => send(Made { command, bodies }, client).await,
            Err(stop) => Ok(stopped(stop)),
        }
    }

    /// Opens the doors.
    ///
    /// # Errors
    /// When the line has ended for good.
    pub async fn open_doors(&mut self, gathering: GatheringId, client: &Client) -> Result<(), Ended> {
        let members = client.look().desk().map(|desk| desk.members).unwrap_or_default();
        let holds = |person: PersonId| members.get(&person).is_some_and(|member| member.role.facilitates());
        match self.held.open_doors(&self.env, gathering, holds) {
            Ok((made, after)) => self.do_it(made, after, client).await,
            Err(stop) => {
                stopped(stop);
                Ok(())
            }
        }
    }

    /// Puts one more promise before the circle, and on every door that somebody may still read.
    ///
    /// # Errors
    /// When the line has ended for good.
    pub async fn promise(&mut self, version: u32, more: &str, client: &Client) -> Result<(), Ended> {
        let open: Vec<_> = client.look().desk().map(open_doors).unwrap_or_default();
        for (invitation, kept) in &open {
            self.learn(*invitation, *kept, client).await;
        }
        let Some((stand, door)) = self.door(&client.look(), version, more) else { return Ok(()) };
        let doors = open.iter().filter_map(|(invitation, _)| self.invited.get(invitation));
        match self.held.promise(&self.env, &stand, more, &door, doors) {
            Ok(made) => send(made, client).await.map(|_| ()),
            Err(stop) => {
                stopped(stop);
                Ok(())
            }
        }
    }

    /// The agreements that stand, and what a door says with one more.
    fn door(&self, picture: &Picture, version: u32, more: &str) -> Option<(Vec<BodyId>, DoorText)> {
        let circle = picture.ring()?.circle;
        let open = |kind, ids: &[BodyId]| {
            let text = |id: &BodyId| Some(self.held.open(*id, &Kind::of_circle(kind), picture.text(*id)?).ok()?.text);
            ids.iter().map(text).collect::<Option<Vec<_>>>()
        };
        let mut agreements = open("agreement", &circle.agreements)?;
        agreements.push(more.to_owned());
        let led_by = open("name", &circle.led_by)?;
        let (title, about) = (TITLE.to_owned(), ABOUT.to_owned());
        Some((circle.agreements, DoorText { title, about, agreements, agreements_version: version, led_by }))
    }

    /// Lets somebody in; a knock that does not prove itself is declined.
    ///
    /// # Errors
    /// When the line has ended for good.
    pub async fn admit(&mut self, person: PersonId, client: &Client) -> Result<(), Ended> {
        let comes = comes(&client.look(), person);
        let made = match comes {
            None => return Ok(()),
            Some(Comes::Again(running)) => self.held.seat(&self.env, person, running).map(|made| (made, None)),
            Some(Comes::Knocking(knocking, invitation, running)) => {
                let kept = client.look().desk().and_then(|desk| desk.invitations.get(&invitation)?.secret);
                if let Some(kept) = kept {
                    self.learn(invitation, kept, client).await;
                }
                let invited = self.invited.get(&invitation).ok_or(Stop::NotProven);
                let made = invited.and_then(|invited| self.held.admit(&self.env, &knocking, invited, running));
                made.map(|(made, roster)| (made, Some(After { roster, gathering: None })))
            }
        };
        match made {
            Ok((made, Some(after))) => self.do_it(made, after, client).await,
            Ok((made, None)) => send(made, client).await.map(|_| ()),
            Err(Stop::NotProven) => self.say(Command::Decline { person }, BTreeMap::new(), client).await.map(|_| ()),
            Err(stop) => {
                stopped(stop);
                Ok(())
            }
        }
    }

    async fn do_it(&mut self, made: Made, after: After, client: &Client) -> Result<(), Ended> {
        if send(made, client).await? != Outcome::Refused {
            // The next step may follow before the server shows this one.
            self.held.done(after);
        }
        Ok(())
    }

    /// The secret of an invitation that somebody else at the desk made.
    async fn learn(&mut self, id: InvitationId, kept: BodyId, client: &Client) {
        if self.invited.contains_key(&id) {
            return;
        }
        let Some(text) = client.look().text(kept).map(str::to_owned) else { return };
        let held = self.held.clone();
        match tokio::task::spawn_blocking(move || held.invited(id, kept, &text)).await {
            Ok(Ok(invited)) => drop(self.invited.insert(id, invited)),
            Ok(Err(stop)) => drop(stopped(stop)),
            Err(error) => tracing::debug!("an invitation was not learnt: {error}"),
        }
    }
}

/// Doors that somebody may still read, each with what the desk keeps of it.
fn open_doors(desk: Desk) -> Vec<(InvitationId, BodyId)> {
    desk.invitations.iter().filter_map(|(id, one)| Some((*id, one.secret?))).collect()
}

/// How somebody who waits comes in.
fn comes(picture: &Picture, person: PersonId) -> Option<Comes> {
    let desk = picture.desk()?;
    let running = picture.ring()?.gathering.map(|gathering| gathering.id);
    let waiting = desk.waiting.get(&person)?;
    let (Some(device), Some(invitation)) = (waiting.device, waiting.invitation) else {
        return running.map(Comes::Again);
    };
    let invited = desk.invitations.get(&invitation)?;
    let text = |id| picture.text(id).map(str::to_owned);
    let knocking = Knocking {
        person,
        device,
        proof: text(waiting.proof?)?,
        name: (waiting.name, text(waiting.name)?),
        desk: invited.desk,
        brings_back: invited.person,
    };
    Some(Comes::Knocking(Box::new(knocking), invitation, running))
}

async fn send(made: Made, client: &Client) -> Result<Outcome, Ended> {
    let answer = client.say(made.command, made.bodies).await?;
    if let Some(code) = &answer.code {
        tracing::debug!(code, "the simulated facilitator was refused");
    }
    Ok(answer.outcome)
}

fn stopped(stop: Stop) -> Outcome {
    tracing::warn!(stop = stop.code(), "the simulated facilitator stops");
    Outcome::Refused
}
