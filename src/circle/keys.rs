//! Which keys hold: numbers, and the names of what the desk signed. No key and no signature is ever here; browsers check
//! them (`protocol/sealing.md`). The rules see to the order: records come one after the other, and nobody who stays is
//! left without a new key.
use super::ids::{BodyId, DeviceId, InvitationId, PersonId};
use super::limits;
use super::refusal::Refusal;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Which key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum KeyKind {
    /// The circle's: names, titles, agreements.
    Circle,
    /// The running gathering's: reflections.
    Gathering,
    /// The desk's secret to open what is sealed for it.
    DeskAgree,
    /// The desk's secret to sign.
    DeskSign,
}

/// A key, wrapped for one device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Grant {
    /// For which.
    pub device: DeviceId,
    /// Which key.
    pub what: KeyKind,
    /// The key's number.
    pub number: u32,
    /// The wrapped key.
    pub text: BodyId,
}

/// What the desk signed with one act: the whole roster anew, and whatever changed with it. Each number is one more than
/// the one that stands, so of two steps at once the second is refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct Step {
    /// The roster's new number.
    pub roster: u32,
    /// The roster.
    pub signed: BodyId,
    /// A new desk, vouched for by the old one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub desk: Option<BodyId>,
    /// The record of a new circle key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub circle_key: Option<BodyId>,
    /// The record of the running gathering's first or new key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gathering_key: Option<BodyId>,
    /// The admission of the device that comes in with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub admission: Option<BodyId>,
    /// Keys, each wrapped for one device.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(as = "Option<Vec<Grant>>", optional))]
    pub grants: Vec<Grant>,
    /// Door pages, sealed anew.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[cfg_attr(test, ts(as = "Option<BTreeMap<InvitationId, BodyId>>", optional))]
    pub pages: BTreeMap<InvitationId, BodyId>,
}

impl Step {
    /// Everything it names.
    pub fn bodies(&self) -> impl Iterator<Item = BodyId> + '_ {
        let records = [self.desk, self.circle_key, self.gathering_key, self.admission].into_iter().flatten();
        let grants = self.grants.iter().map(|grant| grant.text);
        [self.signed].into_iter().chain(records).chain(grants).chain(self.pages.values().copied())
    }
}

/// What a circle begins with: the device of whoever makes it, and the first of every record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FirstKeys {
    /// The device it is made with.
    pub device: DeviceId,
    /// The first desk.
    pub desk: BodyId,
    /// The first roster.
    pub roster: BodyId,
    /// The record of the first circle key.
    pub circle_key: BodyId,
}

impl FirstKeys {
    /// The records it names.
    pub fn bodies(&self) -> [BodyId; 3] {
        [self.desk, self.roster, self.circle_key]
    }
}

/// A device that was let in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Device {
    /// Whose.
    pub person: PersonId,
    /// Whether it is out again: nothing is wrapped for it any more.
    pub ended: bool,
    /// What let it in; missing for the one the circle was made with.
    pub admission: Option<BodyId>,
}

/// The numbers of the keys that texts beside a command are wrapped under, as far as there are any.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Under {
    /// The circle key's.
    pub circle: Option<u32>,
    /// The gathering key's.
    pub gathering: Option<u32>,
    /// The desk's.
    pub desk: Option<u32>,
}

/// Which keys hold in a circle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keys {
    /// The number of the roster that stands.
    pub roster: u32,
    /// That roster.
    pub signed: BodyId,
    /// Every desk's record, by its number; the last one stands.
    pub desks: BTreeMap<u32, BodyId>,
    /// Every circle key's record, by its number; the last one holds.
    pub circle: BTreeMap<u32, BodyId>,
    /// The records of the running gathering's keys, by number; the last one holds. None without a gathering.
    pub gathering: BTreeMap<u32, BodyId>,
    /// Every device that was let in.
    pub devices: BTreeMap<DeviceId, Device>,
    /// Keys wrapped for devices, as far as they are of use.
    pub grants: Vec<Grant>,
}

impl Keys {
    /// As a circle begins.
    pub fn first(first: &FirstKeys, founder: PersonId) -> Self {
        let device = Device { person: founder, ended: false, admission: None };
        Self {
            roster: 1,
            signed: first.roster,
            desks: BTreeMap::from([(1, first.desk)]),
            circle: BTreeMap::from([(1, first.circle_key)]),
            gathering: BTreeMap::new(),
            devices: BTreeMap::from([(first.device, device)]),
            grants: Vec::new(),
        }
    }

    /// The number of the key or desk that holds; 0 for a gathering's while none runs.
    pub fn number(&self, what: KeyKind) -> u32 {
        let records = match what {
            KeyKind::Circle => &self.circle,
            KeyKind::Gathering => &self.gathering,
            KeyKind::DeskAgree | KeyKind::DeskSign => &self.desks,
        };
        records.last_key_value().map_or(0, |(number, _)| *number)
    }

    /// Whether a device was let in with this admission.
    pub fn was_admitted(&self, admission: BodyId) -> bool {
        self.devices.values().any(|device| device.admission == Some(admission))
    }

    /// Whether texts are wrapped under keys that hold no longer.
    pub fn is_stale(&self, under: Under) -> bool {
        let differs = |number: Option<u32>, what| number.is_some_and(|number| number != self.number(what));
        differs(under.circle, KeyKind::Circle)
            || differs(under.gathering, KeyKind::Gathering)
            || differs(under.desk, KeyKind::DeskAgree)
    }

    /// The devices of people that are in.
    pub fn live(&self, whose: impl Fn(PersonId) -> bool) -> impl Iterator<Item = DeviceId> {
        let live = self.devices.iter().filter(move |(_, device)| !device.ended && whose(device.person));
        live.map(|(id, _)| *id)
    }

    /// Whether a step may follow: its numbers are the next ones, and whatever it hands out has the number that holds then
    /// and is for a device that is in then. `comes` is the device that comes in with it. Somebody who `returns` with it may
    /// also have the running gathering's earlier keys, which are not chained: they had them on the device that is lost.
    ///
    /// # Errors
    /// When another step came first, or something in it does not fit.
    pub fn check(
        &self,
        step: &Step,
        comes: Option<DeviceId>,
        returns: bool,
        out: Option<PersonId>,
    ) -> Result<(), Refusal> {
        if step.roster != self.roster.saturating_add(1) {
            return Err(Refusal::KeysMoved);
        }
        if comes.is_some() && self.devices.len() >= limits::DEVICES_MAX {
            return Err(Refusal::Full);
        }
        if step.admission.is_some() != comes.is_some() || !all_differ(step.bodies()) {
            return Err(Refusal::KeysIncomplete);
        }
        let renewed = |what| match what {
            KeyKind::Circle => step.circle_key.is_some(),
            KeyKind::Gathering => step.gathering_key.is_some(),
            KeyKind::DeskAgree | KeyKind::DeskSign => step.desk.is_some(),
        };
        let fits = |grant: &Grant| {
            let stays = self.devices.get(&grant.device).is_some_and(|d| !d.ended && Some(d.person) != out);
            let number = self.number(grant.what) + u32::from(renewed(grant.what));
            let comes = comes == Some(grant.device);
            let earlier = comes && returns && grant.what == KeyKind::Gathering && (1..number).contains(&grant.number);
            (stays || comes) && (grant.number == number || earlier) && number > 0
        };
        if step.grants.iter().all(fits) { Ok(()) } else { Err(Refusal::KeysIncomplete) }
    }

    /// Whether these keys hold and are for devices of this person that are in.
    ///
    /// # Errors
    /// When one of them is not.
    pub fn check_grants(&self, grants: &[Grant], person: PersonId) -> Result<(), Refusal> {
        let theirs = |grant: &Grant| self.devices.get(&grant.device).is_some_and(|d| !d.ended && d.person == person);
        let holds = |grant: &Grant| grant.number > 0 && grant.number == self.number(grant.what);
        let fits = |grant: &Grant| grant.what == KeyKind::Gathering && theirs(grant) && holds(grant);
        let differ = all_differ(grants.iter().map(|grant| grant.text));
        if differ && grants.iter().all(fits) { Ok(()) } else { Err(Refusal::KeysIncomplete) }
    }

    /// Whether each of these devices gets this key.
    ///
    /// # Errors
    /// When one of them would be left without.
    pub fn complete(grants: &[Grant], what: KeyKind, devices: impl Iterator<Item = DeviceId>) -> Result<(), Refusal> {
        let given: BTreeSet<_> = grants.iter().filter(|grant| grant.what == what).map(|grant| grant.device).collect();
        let mut devices = devices;
        if devices.all(|device| given.contains(&device)) { Ok(()) } else { Err(Refusal::KeysIncomplete) }
    }

    /// What the desk signed.
    pub fn apply(&mut self, step: &Step) {
        let next = |records: &BTreeMap<u32, BodyId>| records.last_key_value().map_or(1, |(number, _)| number + 1);
        self.forget(step);
        self.roster = step.roster;
        self.signed = step.signed;
        if let Some(record) = step.desk {
            self.desks.insert(next(&self.desks), record);
        }
        if let Some(record) = step.circle_key {
            self.circle.insert(next(&self.circle), record);
        }
        if let Some(record) = step.gathering_key {
            self.gathering.insert(next(&self.gathering), record);
        }
        self.grants.extend(step.grants.iter().cloned());
    }

    /// The texts that a step makes useless: the roster before it, and the grants of keys that it renews and that open the
    /// ones before. A gathering's are not chained; a device that slept may still want them.
    pub fn replaced_by(&self, step: &Step) -> Vec<BodyId> {
        let old = self.grants.iter().filter(|grant| is_replaced(grant, step)).map(|grant| grant.text);
        [self.signed].into_iter().chain(old).collect()
    }

    fn forget(&mut self, step: &Step) {
        self.grants.retain(|grant| !is_replaced(grant, step));
    }

    /// The texts of somebody's grants.
    pub fn grants_of(&self, person: PersonId) -> impl Iterator<Item = &Grant> {
        let theirs = move |device: &DeviceId| self.devices.get(device).is_some_and(|known| known.person == person);
        self.grants.iter().filter(move |grant| theirs(&grant.device))
    }

    /// Somebody's devices are out.
    pub fn end(&mut self, person: PersonId) {
        let ended: BTreeSet<_> = self.live(|one| one == person).collect();
        self.grants.retain(|grant| !ended.contains(&grant.device));
        for device in self.devices.values_mut().filter(|device| device.person == person) {
            device.ended = true;
            device.admission = None;
        }
    }

    /// What a person's devices no longer need when they are out.
    pub fn ended_with(&self, person: PersonId) -> Vec<BodyId> {
        let admissions = self.devices.values().filter(|device| device.person == person).filter_map(|d| d.admission);
        self.grants_of(person).map(|grant| grant.text).chain(admissions).collect()
    }

    /// The running gathering's records and grants: gone with it.
    pub fn of_the_gathering(&self) -> Vec<BodyId> {
        let grants = self.grants.iter().filter(|grant| grant.what == KeyKind::Gathering).map(|grant| grant.text);
        self.gathering.values().copied().chain(grants).collect()
    }

    /// The gathering was released.
    pub fn let_go(&mut self) {
        self.gathering.clear();
        self.grants.retain(|grant| grant.what != KeyKind::Gathering);
    }
}

/// Whether no text is named twice: each is erased with what names it.
pub(super) fn all_differ(texts: impl IntoIterator<Item = BodyId>) -> bool {
    let mut seen = BTreeSet::new();
    texts.into_iter().all(|text| seen.insert(text))
}

fn is_replaced(grant: &Grant, step: &Step) -> bool {
    match grant.what {
        KeyKind::Circle => step.circle_key.is_some(),
        KeyKind::DeskAgree | KeyKind::DeskSign => step.desk.is_some(),
        KeyKind::Gathering => false,
    }
}
