//! What one browser holds of one circle, and does with it: follows the keys as the server shows them, seals, opens, and
//! works for the desk. The twin of the page's `web/state/held.js` and of what stands around it there.
pub mod admit;
pub mod desk;
pub mod follow;
pub mod found;
pub mod pages;
pub mod step;
pub mod words;

use super::picture::Picture;
use crate::circle::ids::{CircleId, DeviceId, GatheringId, PersonId};
use crate::env::Env;
use crate::protocol::LaneName;
use crate::sealing::bytes::base64url;
use crate::sealing::{Audience, lock::Digest};
use crate::sealing::{Desk, DeskKeys, Holding, Key, Newcomer, Pair, Random, Recipient, Roster, Stop};
use follow::Shown;
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;

impl Random for Env {
    fn fill(&self, bytes: &mut [u8]) {
        for part in bytes.chunks_mut(32) {
            part.copy_from_slice(&self.secret()[..part.len()]);
        }
    }
}

/// What one browser holds of one circle.
#[derive(Clone, Debug)]
pub struct Held {
    /// Which circle.
    pub circle: CircleId,
    /// Who one is in it.
    pub person: PersonId,
    /// This browser in it.
    pub device: DeviceId,
    agree: Pair,
    sign: Pair,
    oneself: Pair,
    /// The desk: pinned at the door, and followed from there.
    pub desk: Desk,
    /// Every desk that is known for certain.
    desks: BTreeMap<u32, Desk>,
    /// The desk's secrets, for those who have them.
    pub desk_keys: Option<DeskKeys>,
    /// What opens texts that were sealed for earlier desks.
    former_desks: BTreeMap<u32, Pair>,
    circle_keys: BTreeMap<u32, Key>,
    gathering: Option<(GatheringId, BTreeMap<u32, Key>)>,
    /// The roster as it was last followed.
    pub roster: Option<Roster>,
    /// The keys as they were last shown, so that nothing is followed twice.
    shown: Option<Value>,
}

/// For whom a text is sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// Everyone with a seat in the running gathering.
    Gathering,
    /// Everyone in the circle.
    Circle,
    /// Those who hold the desk.
    Desk,
    /// Oneself.
    Oneself,
}

impl Held {
    /// One's own part, made at the door or with the circle: this browser's pairs and the person's own.
    pub fn new(env: &Env, circle: CircleId, desk: Desk, person: PersonId) -> Self {
        let [agree, sign, oneself] = [(); 3].map(|()| Pair::fresh(env));
        Self {
            circle,
            person,
            device: DeviceId(env.uuid()),
            agree,
            sign,
            oneself,
            desk,
            desks: BTreeMap::from([(desk.number, desk)]),
            desk_keys: None,
            former_desks: BTreeMap::new(),
            circle_keys: BTreeMap::new(),
            gathering: None,
            roster: None,
            shown: None,
        }
    }

    /// Who knocks, with which public keys.
    pub fn newcomer(&self) -> Newcomer {
        let [agree, sign, oneself] = [&self.agree, &self.sign, &self.oneself].map(Pair::public);
        Newcomer { member: self.person, device: self.device, agree, sign, oneself }
    }

    /// What is shown with a knock: the public keys, and what vouches for them.
    pub fn proof(&self, vouched: &Digest) -> String {
        let [agree, sign, oneself] = [&self.agree, &self.sign, &self.oneself].map(Pair::public);
        base64url(&[&agree.bytes()[..], sign.bytes(), oneself.bytes(), vouched].concat())
    }

    /// Looks at one's own lane, and follows the keys where they are new. What does not hold is not followed.
    pub fn look(&mut self, picture: &Picture) {
        let Some(lane) = picture.lanes.get(&LaneName::Member) else { return };
        let keys = lane.get("keys");
        if keys.is_none() || keys == self.shown.as_ref() {
            return;
        }
        self.shown = keys.cloned();
        let Ok(shown) = Shown::deserialize(lane) else { return };
        match self.follow(&shown) {
            // What one did oneself is known before it is shown.
            Ok(()) | Err(Stop::OldRecord) => {}
            Err(stop) => tracing::warn!(stop = stop.code(), "a simulated person stops: what was shown does not hold"),
        }
    }

    /// Whether a gathering's key is held.
    pub fn has_gathering(&self, gathering: GatheringId) -> bool {
        self.gathering.as_ref().is_some_and(|(id, keys)| *id == gathering && !keys.is_empty())
    }

    fn recipient(&self, reader: Reader) -> Result<Recipient, Stop> {
        match reader {
            Reader::Desk => Ok(Recipient::desk(self.circle, &self.desk)),
            Reader::Oneself => Ok(Recipient::Pair(Audience::Oneself(self.person), self.oneself.public())),
            Reader::Circle => {
                let (number, key) = self.circle_keys.last_key_value().ok_or(Stop::NoKey)?;
                Ok(Recipient::Key(Audience::Circle(self.circle, *number), key.clone()))
            }
            Reader::Gathering => {
                let (id, keys) = self.gathering.as_ref().ok_or(Stop::NoKey)?;
                let (number, key) = keys.last_key_value().ok_or(Stop::NoKey)?;
                Ok(Recipient::Key(Audience::Gathering(*id, *number), key.clone()))
            }
        }
    }

    /// Everything that opens something.
    pub fn holdings(&self) -> Vec<Holding> {
        let circle =
            self.circle_keys.iter().map(|(n, key)| Holding::Key(Audience::Circle(self.circle, *n), key.clone()));
        let gathering = self
            .gathering
            .iter()
            .flat_map(|(id, keys)| keys.iter().map(|(n, key)| Holding::Key(Audience::Gathering(*id, *n), key.clone())));
        let desk = self.desk_keys.iter().map(|keys| Holding::desk(self.circle, keys));
        let former = self.former_desks.iter();
        let former = former.map(|(n, pair)| Holding::Pair(Audience::Desk(self.circle, *n), pair.clone()));
        let own = Holding::Pair(Audience::Oneself(self.person), self.oneself.clone());
        circle.chain(gathering).chain(desk).chain(former).chain([own]).collect()
    }
}
