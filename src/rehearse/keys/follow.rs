//! From what a browser knows for certain to what the server shows now, step by step; the first that does not hold stops it,
//! and nothing is taken over then.
use super::Held;
use crate::circle::ids::{BodyId, DeviceId, GatheringId};
use crate::circle::keys::KeyKind;
use crate::sealing::admission::read_admission;
use crate::sealing::desk::{agreement_before, desk_before, follow_desk};
use crate::sealing::keys::{key_before, read_key, take, take_pair};
use crate::sealing::roster::follow_roster;
use crate::sealing::stop::must;
use crate::sealing::{Admission, DeskKeys, Key, KeyState, Named, Seen, Stop};
use serde::Deserialize;
use std::collections::BTreeMap;

/// One's own lane, as far as keys are concerned.
#[derive(Debug, Deserialize)]
pub struct Shown {
    keys: Keys,
    bodies: BTreeMap<BodyId, String>,
}

#[derive(Debug, Deserialize)]
struct Keys {
    desk: BTreeMap<u32, BodyId>,
    roster: Signed,
    circle: BTreeMap<u32, BodyId>,
    gathering: Option<Gathering>,
    grants: BTreeMap<BodyId, Grant>,
    admissions: BTreeMap<DeviceId, BodyId>,
}

#[derive(Debug, Deserialize)]
struct Signed {
    number: u32,
    signed: BodyId,
}

#[derive(Debug, Deserialize)]
struct Gathering {
    id: GatheringId,
    number: u32,
}

#[derive(Debug, Deserialize)]
struct Grant {
    device: DeviceId,
    what: KeyKind,
    number: u32,
}

impl Shown {
    fn text(&self, id: Option<&BodyId>) -> Result<&str, Stop> {
        id.and_then(|id| self.bodies.get(id)).map(String::as_str).ok_or(Stop::MissingRecord)
    }

    /// What was wrapped for a device, where there is such a thing.
    fn grant(&self, device: DeviceId, what: KeyKind, number: u32) -> Result<Option<&str>, Stop> {
        let fits = |grant: &Grant| (grant.device, grant.what, grant.number) == (device, what, number);
        let found = self.keys.grants.iter().find(|(_, grant)| fits(grant));
        found.map(|(id, _)| self.text(Some(id))).transpose()
    }
}

impl Held {
    /// Follows what is shown.
    ///
    /// # Errors
    /// With what does not hold.
    pub fn follow(&mut self, shown: &Shown) -> Result<(), Stop> {
        let mut next = self.clone();
        next.through_desks(shown)?;
        let first = next.roster.is_none() && next.circle_keys.is_empty();
        let admitted = if first { Some(next.admission(shown)?) } else { None };
        next.through_roster(shown, admitted.as_ref())?;
        next.with_circle_keys(shown)?;
        next.with_gathering(shown, admitted.as_ref())?;
        next.with_desk_keys(shown)?;
        *self = next;
        Ok(())
    }

    /// From the desk that is known to the newest, one by one; then back, for what earlier ones signed.
    fn through_desks(&mut self, shown: &Shown) -> Result<(), Stop> {
        let records = &shown.keys.desk;
        let newest = records.last_key_value().map_or(0, |(number, _)| *number);
        must(newest >= self.desk.number, Stop::OldRecord)?;
        for number in self.desk.number..=newest {
            self.desk = follow_desk(self.circle, &self.desk, shown.text(records.get(&number))?)?;
            self.desks.insert(number, self.desk);
        }
        for number in (2..=self.desk.number).rev() {
            let (Some(known), Some(record)) = (self.desks.get(&number), records.get(&number)) else { break };
            if let Some(before) = desk_before(self.circle, known, shown.text(Some(record))?)? {
                self.desks.insert(number - 1, before);
            }
        }
        Ok(())
    }

    /// What one was let in with, by the desk of that day.
    fn admission(&self, shown: &Shown) -> Result<Admission, Stop> {
        let signed = shown.text(shown.keys.admissions.get(&self.device))?;
        let mine = self.newcomer();
        let mut read = Err(Stop::MissingRecord);
        for desk in self.desks.values().rev() {
            read = read_admission(self.circle, desk, &mine, signed);
            if read.as_ref() != Err(&Stop::OldRecord) {
                break;
            }
        }
        read
    }

    fn through_roster(&mut self, shown: &Shown, admitted: Option<&Admission>) -> Result<(), Stop> {
        let last = self.roster.as_ref().map(|roster| roster.seen);
        let last = last.or(admitted.map(|admission| Seen { number: admission.roster, digest: None }));
        let record = &shown.keys.roster;
        let roster = follow_roster(self.circle, &self.desk, last, shown.text(Some(&record.signed))?)?;
        must(roster.seen.number == record.number, Stop::Unreadable)?;
        let mine = roster.state.devices.get(&self.device);
        must(mine == Some(&self.newcomer().listed()), Stop::NotForThisDevice)?;
        self.roster = Some(roster);
        Ok(())
    }

    fn granted(&self, shown: &Shown, named: &Named) -> Result<Option<Key>, Stop> {
        let text = shown.grant(self.device, named.what, named.number)?;
        text.map(|text| take(self.circle, (self.device, &self.agree), named, text)).transpose()
    }

    /// The key that holds now, then those before it, which it opens.
    fn with_circle_keys(&mut self, shown: &Shown) -> Result<(), Stop> {
        let KeyState { number, commitment } = self.roster.as_ref().ok_or(Stop::MissingRecord)?.state.circle_key;
        let named = Named { what: KeyKind::Circle, owner: self.circle.0, number, commitment };
        let now = match self.circle_keys.get(&number) {
            Some(key) => key.clone(),
            None => self.granted(shown, &named)?.ok_or(Stop::NoKey)?,
        };
        must(now.commitment() == commitment, Stop::WrongKey)?;
        self.circle_keys.insert(number, now.clone());
        let (mut key, records) = (now, &shown.keys.circle);
        for n in (2..=number).rev() {
            let (false, Some(record)) = (self.circle_keys.contains_key(&(n - 1)), records.get(&n)) else { break };
            let desks = |number: u32| self.desks.get(&number).copied();
            let record = read_key(self.circle, &desks, shown.text(Some(record))?)?;
            must(record.named == Named::circle(self.circle, n, &key), Stop::WrongKey)?;
            key = key_before(self.circle, &record, &key)?;
            self.circle_keys.insert(n - 1, key.clone());
        }
        Ok(())
    }

    /// The keys of the gathering one has a seat at; those of one that is over are let go.
    fn with_gathering(&mut self, shown: &Shown, admitted: Option<&Admission>) -> Result<(), Stop> {
        let Some(Gathering { id, number }) = shown.keys.gathering else {
            self.gathering = None;
            return Ok(());
        };
        let state = self.roster.as_ref().and_then(|roster| roster.state.gatherings.get(&id)).copied();
        let state = state.filter(|state| state.number >= number).ok_or(Stop::MissingRecord)?;
        let mut keys = match self.gathering.take() {
            Some((same, keys)) if same == id => keys,
            _ => BTreeMap::new(),
        };
        let now = Named { what: KeyKind::Gathering, owner: id.0, number: state.number, commitment: state.commitment };
        let given = admitted.iter().flat_map(|admission| &admission.keys);
        let given = given.filter(|named| named.what == KeyKind::Gathering && named.owner == id.0);
        for named in given.copied().chain([now]) {
            if !keys.contains_key(&named.number)
                && let Some(key) = self.granted(shown, &named)?
            {
                keys.insert(named.number, key);
            }
        }
        let key = keys.get(&state.number).ok_or(Stop::NoKey)?;
        must(key.commitment() == state.commitment, Stop::WrongKey)?;
        self.gathering = Some((id, keys));
        Ok(())
    }

    /// Those who hold the desk get its secrets, and with them what opens texts for the earlier ones.
    fn with_desk_keys(&mut self, shown: &Shown) -> Result<(), Stop> {
        if let Some(had) = self.desk_keys.take_if(|keys| keys.number < self.desk.number) {
            self.former_desks.insert(had.number, had.agree);
        }
        if self.desk_keys.is_none() {
            let number = self.desk.number;
            let pair = |what, public| {
                let text = shown.grant(self.device, what, number)?;
                let device = (self.device, &self.agree);
                text.map(|text| take_pair(self.circle, device, (what, number), public, text)).transpose()
            };
            let agree = pair(KeyKind::DeskAgree, &self.desk.agree)?;
            let sign = pair(KeyKind::DeskSign, &self.desk.sign)?;
            self.desk_keys = agree.zip(sign).map(|(agree, sign)| DeskKeys { number, agree, sign });
        }
        let Some(keys) = &self.desk_keys else { return Ok(()) };
        if keys.number > 1 && !self.former_desks.contains_key(&(keys.number - 1)) {
            let record = shown.text(shown.keys.desk.get(&keys.number))?;
            self.former_desks.insert(keys.number - 1, agreement_before(self.circle, keys, record)?);
        }
        Ok(())
    }
}
