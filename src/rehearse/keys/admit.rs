//! Admitting is handing over the keys: the knock is checked, the device goes into the roster, and it is given what it may
//! have. Nothing is signed or wrapped for a knock that does not prove itself.
use super::pages::{Invited, Made};
use super::step::{Gift, Records};
use super::words::Kind;
use super::{Held, Reader};
use crate::circle::command::Command;
use crate::circle::ids::{BodyId, DeviceId, GatheringId, PersonId};
use crate::env::Env;
use crate::sealing::admission::sign_admission;
use crate::sealing::bytes::from_base64url;
use crate::sealing::door::prove_knock;
use crate::sealing::pairs::POINT;
use crate::sealing::stop::must;
use crate::sealing::{Admission, Newcomer, Public, Roster, Speaker, Stop};

/// Somebody who waits with a device that was not let in yet, as the server says it.
#[derive(Clone, Debug)]
pub struct Knocking {
    /// As whom they wait.
    pub person: PersonId,
    /// Their device.
    pub device: DeviceId,
    /// Its public keys, and what vouches for them.
    pub proof: String,
    /// What they are called, sealed for the desk.
    pub name: (BodyId, String),
    /// Whether the invitation leads to the desk.
    pub desk: bool,
    /// Whom it brings back.
    pub brings_back: Option<PersonId>,
}

impl Held {
    /// Who knocks, as their own browser says it with the invitation's secret.
    ///
    /// # Errors
    /// `not_proven`.
    pub fn proven(&self, knocking: &Knocking, invited: &Invited) -> Result<Newcomer, Stop> {
        let proof = from_base64url(&knocking.proof)?;
        must(proof.len() == 3 * POINT + 32, Stop::NotProven)?;
        let (points, vouched) = proof.split_at(3 * POINT);
        let point = |nth: usize| Public::read(&points[nth * POINT..(nth + 1) * POINT]);
        let newcomer = Newcomer {
            member: invited.purpose.person.unwrap_or(knocking.person),
            device: knocking.device,
            agree: point(0)?,
            sign: point(1)?,
            oneself: point(2)?,
        };
        prove_knock(self.circle, invited.id, &invited.keys, &newcomer, vouched)?;
        // Nobody comes in under the name of someone who belongs to the circle, unless the desk meant just that; and what
        // the server says of the invitation is what the desk meant by it.
        let taken = self.state()?.devices.values().any(|listed| listed.member == knocking.person);
        let meant = knocking.brings_back == invited.purpose.person && (invited.purpose.desk || !knocking.desk);
        must(!taken && meant, Stop::NotProven)?;
        Ok(newcomer)
    }

    /// Lets a new device in. `running` is the gathering in which its person gets a seat. Answers also the roster as it will
    /// be seen.
    ///
    /// # Errors
    /// `not_proven`, `no_key`, and what a name may stop with.
    pub fn admit(
        &self,
        env: &Env,
        knocking: &Knocking,
        invited: &Invited,
        running: Option<GatheringId>,
    ) -> Result<(Made, Roster), Stop> {
        let (newcomer, desk) = (self.proven(knocking, invited)?, self.keeper()?);
        let mut gifts = vec![self.circle_gift()?];
        gifts.extend(running.map(|running| self.gathering_gift(running)).transpose()?);
        if invited.purpose.desk {
            gifts.extend(Gift::desk(desk));
        }
        let mut made = Records::default();
        let mut state = self.next_state(running.or(self.gathering.as_ref().map(|(id, _)| *id)))?;
        state.devices.insert(newcomer.device, newcomer.listed());
        let (mut step, roster) = self.signed(env, &mut made, desk, &state)?;
        let keys = gifts.iter().map(|gift| gift.named(self)).collect();
        let admission = Admission { roster: state.number, keys };
        step.admission = Some(made.put(env, sign_admission(self.circle, desk, &newcomer, &admission)?));
        step.grants = self.grants(env, &mut made, &[(newcomer.device, newcomer.agree)], &gifts)?;
        let speaker = Speaker { member: newcomer.member, sign: newcomer.sign };
        let name = match invited.purpose.person {
            // Who comes back keeps the name they have.
            Some(_) => None,
            None => Some(self.shown_name(env, &mut made, knocking, (newcomer.device, speaker))?),
        };
        let command = Command::Admit { person: knocking.person, step: Some(Box::new(step)), grants: Vec::new(), name };
        Ok((Made { command, bodies: made.0 }, roster))
    }

    /// The name that was sealed for the desk alone gets a wrap for the circle.
    fn shown_name(
        &self,
        env: &Env,
        made: &mut Records,
        knocking: &Knocking,
        comes: (DeviceId, Speaker),
    ) -> Result<BodyId, Stop> {
        let (id, text) = &knocking.name;
        let wider = self.widen(env, *id, &Kind::of_circle("name"), text, Some(comes), Reader::Circle)?;
        made.0.insert(*id, wider);
        Ok(*id)
    }

    /// Gives somebody who belongs to the circle a seat: their devices get the gathering's key.
    ///
    /// # Errors
    /// `no_key`.
    pub fn seat(&self, env: &Env, person: PersonId, running: GatheringId) -> Result<Made, Stop> {
        let mut made = Records::default();
        let devices = self.live(|one| one == person)?;
        let grants = self.grants(env, &mut made, &devices, &[self.gathering_gift(running)?])?;
        let command = Command::Admit { person, step: None, grants, name: None };
        Ok(Made { command, bodies: made.0 })
    }
}
