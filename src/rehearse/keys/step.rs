//! One step of the circle's keys, as the desk signs it: a whole roster, the keys that are new with it, and what each device
//! is given. The server takes it as one, or not at all.
use super::Held;
use crate::circle::ids::{BodyId, DeviceId, GatheringId, PersonId};
use crate::circle::keys::{Grant, KeyKind, Step};
use crate::env::Env;
use crate::sealing::keys::{grant, grant_pair, sign_key};
use crate::sealing::roster::{follow_roster, sign_roster};
use crate::sealing::{DeskKeys, Key, KeyState, Named, Pair, Public, Roster, RosterState, Stop};
use std::collections::BTreeMap;

/// Records that an act brings, under fresh names.
#[derive(Debug, Default)]
pub struct Records(pub BTreeMap<BodyId, String>);

impl Records {
    /// Puts one down.
    pub fn put(&mut self, env: &Env, text: String) -> BodyId {
        let id = BodyId(env.uuid());
        self.0.insert(id, text);
        id
    }
}

/// A key that can be given to devices.
#[derive(Clone, Debug)]
pub enum Gift {
    /// The circle's or a gathering's.
    Key(Named, Key),
    /// One of the desk's secrets, of the desk of this number.
    Pair(KeyKind, u32, Pair),
}

impl Gift {
    /// As an admission names it.
    pub fn named(&self, held: &Held) -> Named {
        match self {
            Self::Key(named, _) => *named,
            Self::Pair(what, number, pair) => Named::pair(*what, held.circle, *number, &pair.public()),
        }
    }

    fn give(&self, env: &Env, held: &Held, device: (DeviceId, &Public)) -> Result<String, Stop> {
        match self {
            Self::Key(named, key) => grant(env, held.circle, device, named, key),
            Self::Pair(what, number, pair) => grant_pair(env, held.circle, device, (*what, *number), pair),
        }
    }

    /// Both of the desk's secrets.
    pub fn desk(keys: &DeskKeys) -> [Self; 2] {
        let of = |what, pair: &Pair| Self::Pair(what, keys.number, pair.clone());
        [of(KeyKind::DeskAgree, &keys.agree), of(KeyKind::DeskSign, &keys.sign)]
    }
}

impl Held {
    /// The desk's secrets, where this browser has them.
    ///
    /// # Errors
    /// `no_key`.
    pub fn keeper(&self) -> Result<&DeskKeys, Stop> {
        self.desk_keys.as_ref().filter(|keys| keys.number == self.desk.number).ok_or(Stop::NoKey)
    }

    /// The roster that stands.
    ///
    /// # Errors
    /// `missing_record`.
    pub fn state(&self) -> Result<&RosterState, Stop> {
        self.roster.as_ref().map(|roster| &roster.state).ok_or(Stop::MissingRecord)
    }

    /// The roster that comes next, as far as nothing changes. A gathering that is over is not named any more.
    ///
    /// # Errors
    /// `missing_record`.
    pub fn next_state(&self, running: Option<GatheringId>) -> Result<RosterState, Stop> {
        let mut state = self.state()?.clone();
        state.number = state.number.saturating_add(1);
        state.gatherings.retain(|gathering, _| Some(*gathering) == running);
        Ok(state)
    }

    /// The devices of these people that things are still wrapped for.
    ///
    /// # Errors
    /// `missing_record`.
    pub fn live(&self, whose: impl Fn(PersonId) -> bool) -> Result<Vec<(DeviceId, Public)>, Stop> {
        let devices = self.state()?.devices.iter();
        let live = devices.filter(|(_, listed)| !listed.ended && whose(listed.member));
        Ok(live.map(|(device, listed)| (*device, listed.agree)).collect())
    }

    /// The circle key that holds now.
    ///
    /// # Errors
    /// `no_key`.
    pub fn circle_gift(&self) -> Result<Gift, Stop> {
        let number = self.state()?.circle_key.number;
        let key = self.circle_keys.get(&number).ok_or(Stop::NoKey)?.clone();
        Ok(Gift::Key(Named::circle(self.circle, number, &key), key))
    }

    /// The running gathering's key.
    ///
    /// # Errors
    /// `no_key`.
    pub fn gathering_gift(&self, running: GatheringId) -> Result<Gift, Stop> {
        let keys = self.gathering.as_ref().filter(|(id, _)| *id == running).map(|(_, keys)| keys);
        let (number, key) = keys.and_then(|keys| keys.last_key_value()).ok_or(Stop::NoKey)?;
        Ok(Gift::Key(Named::gathering(running, *number, key), key.clone()))
    }

    /// Each gift for each device.
    ///
    /// # Errors
    /// None that can happen.
    pub fn grants(
        &self,
        env: &Env,
        made: &mut Records,
        devices: &[(DeviceId, Public)],
        gifts: &[Gift],
    ) -> Result<Vec<Grant>, Stop> {
        let mut grants = Vec::new();
        for (device, agree) in devices {
            for gift in gifts {
                let Named { what, number, .. } = gift.named(self);
                let text = made.put(env, gift.give(env, self, (*device, agree))?);
                grants.push(Grant { device: *device, what, number, text });
            }
        }
        Ok(grants)
    }

    /// A fresh circle or gathering key: what can be given, the name of its record, and what the roster says of it. `before`
    /// is the circle key before it.
    ///
    /// # Errors
    /// `missing_record`, without the key before it.
    pub fn fresh_key(
        &self,
        env: &Env,
        made: &mut Records,
        desk: &DeskKeys,
        named: impl Fn(&Key) -> Named,
        before: Option<&Key>,
    ) -> Result<(Gift, BodyId, KeyState), Stop> {
        let key = Key::fresh(env);
        let named = named(&key);
        let record = made.put(env, sign_key(env, self.circle, desk, (&named, &key), before)?);
        let state = KeyState { number: named.number, commitment: named.commitment };
        Ok((Gift::Key(named, key), record, state))
    }

    /// A step with nothing but a roster in it, and that roster as it will be seen.
    ///
    /// # Errors
    /// None that can happen.
    pub fn signed(
        &self,
        env: &Env,
        made: &mut Records,
        desk: &DeskKeys,
        state: &RosterState,
    ) -> Result<(Step, Roster), Stop> {
        let text = sign_roster(self.circle, desk, state)?;
        let roster = follow_roster(self.circle, &desk.public(), None, &text)?;
        let step = Step {
            roster: state.number,
            signed: made.put(env, text),
            desk: None,
            circle_key: None,
            gathering_key: None,
            admission: None,
            grants: Vec::new(),
            pages: BTreeMap::new(),
        };
        Ok((step, roster))
    }
}
