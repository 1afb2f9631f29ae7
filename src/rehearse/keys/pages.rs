//! Invitations, and the door's page that each of them opens.
use super::step::Records;
use super::words::Kind;
use super::{Held, Reader};
use crate::circle::command::Command;
use crate::circle::ids::{BodyId, CircleId, InvitationId};
use crate::circle::limits::Millis;
use crate::env::Env;
use crate::sealing::door::seal_door;
use crate::sealing::invitation::{InvitationKeys, Secret};
use crate::sealing::purpose::{read_invitation, write_invitation};
use crate::sealing::{Desk, Purpose, Stop};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a door says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DoorText {
    /// What the circle is called.
    pub title: String,
    /// What it is and is not.
    pub about: String,
    /// What everyone promises.
    pub agreements: Vec<String>,
    /// The version of that.
    pub agreements_version: u32,
    /// The names of those who hold it.
    pub led_by: Vec<String>,
}

impl DoorText {
    /// Sealed for whoever has the invitation.
    ///
    /// # Errors
    /// `too_long`.
    pub fn seal(
        &self,
        env: &Env,
        circle: CircleId,
        desk: &Desk,
        invitation: InvitationId,
        keys: &InvitationKeys,
    ) -> Result<String, Stop> {
        // Unreachable: texts and a number have a JSON form.
        let text = serde_json::to_string(self).map_err(|_| Stop::Unreadable)?;
        seal_door(env, circle, invitation, &keys.page, desk, &text)
    }
}

/// An invitation as the desk knows it.
#[derive(Clone, Debug)]
pub struct Invited {
    /// Its name.
    pub id: InvitationId,
    /// Its secret.
    pub secret: Secret,
    /// What follows from the secret.
    pub keys: InvitationKeys,
    /// What it is for.
    pub purpose: Purpose,
}

impl Invited {
    /// A fresh one. Slow on purpose, as whatever stretches a secret.
    ///
    /// # Errors
    /// None that can happen.
    pub fn draw(env: &Env, circle: CircleId, purpose: Purpose) -> Result<Self, Stop> {
        let secret = Secret::fresh(env);
        Ok(Self { id: InvitationId(env.uuid()), keys: secret.keys(circle)?, secret, purpose })
    }
}

/// A command and all that lies beside it, ready to be sent.
#[derive(Debug)]
pub struct Made {
    /// What is asked.
    pub command: Command,
    /// What lies beside it, sealed or signed.
    pub bodies: BTreeMap<BodyId, String>,
}

impl Held {
    /// Makes an invitation known to the server, which learns a hash of its token.
    ///
    /// # Errors
    /// `no_key`, without the desk's; `too_long`.
    pub fn invite(
        &self,
        env: &Env,
        invited: &Invited,
        door: &DoorText,
        (reusable, expires): (bool, Millis),
    ) -> Result<Made, Stop> {
        let Invited { id, secret, keys, purpose } = invited;
        let mut made = Records::default();
        let page = made.put(env, door.seal(env, self.circle, &self.desk, *id, keys)?);
        let kept = BodyId(env.uuid());
        let text = write_invitation(self.circle, self.keeper()?, (*id, secret), purpose)?;
        let text = self.seal(env, kept, &Kind::of_circle("invitation"), &text, &[Reader::Desk])?;
        made.0.insert(kept, text);
        let command = Command::Invite {
            invitation: *id,
            hash: keys.kept_token().iter().map(|byte| format!("{byte:02x}")).collect(),
            reusable,
            expires,
            page,
            secret: kept,
            desk: purpose.desk && purpose.person.is_none(),
            person: purpose.person,
        };
        Ok(Made { command, bodies: made.0 })
    }

    /// An invitation that somebody else at the desk made, from what they sealed for it. Slow on purpose.
    ///
    /// # Errors
    /// With what does not hold.
    pub fn invited(&self, id: InvitationId, kept: BodyId, text: &str) -> Result<Invited, Stop> {
        let opened = self.open(kept, &Kind::of_circle("invitation"), text)?;
        let (secret, purpose) = read_invitation(self.circle, &self.desk, id, &opened.text)?;
        Ok(Invited { id, keys: secret.keys(self.circle)?, secret, purpose })
    }

    /// The pages of these invitations again, for another desk or other words.
    ///
    /// # Errors
    /// `too_long`.
    pub fn resealed<'a>(
        &self,
        env: &Env,
        made: &mut Records,
        desk: &Desk,
        door: &DoorText,
        open: impl IntoIterator<Item = &'a Invited>,
    ) -> Result<BTreeMap<InvitationId, BodyId>, Stop> {
        let mut pages = BTreeMap::new();
        for Invited { id, keys, .. } in open {
            pages.insert(*id, made.put(env, door.seal(env, self.circle, desk, *id, keys)?));
        }
        Ok(pages)
    }
}
