//! The roster: which devices belong to whom, and which keys hold now. One numbered record, whole each time, signed by the
//! desk.
use super::bytes::same;
use super::desk::{Desk, DeskKeys};
use super::envelope::Speaker;
use super::fields::{Fields, Reader};
use super::lock::{Digest, sha256};
use super::pairs::Public;
use super::signed::{Signed, sign_record};
use super::stop::{Stop, must};
use crate::circle::ids::{CircleId, DeviceId, GatheringId, PersonId};
use std::collections::{BTreeMap, BTreeSet};

/// A device that was let in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Whose it is.
    pub member: PersonId,
    /// Its earlier words can still be checked; nothing is wrapped for it any more.
    pub ended: bool,
    /// For what is sealed to it.
    pub agree: Public,
    /// For what it signs.
    pub sign: Public,
    /// The person's own public key, the same on all their devices.
    pub oneself: Public,
}

/// A key that holds, without the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeyState {
    /// Which of its owner's.
    pub number: u32,
    /// What it is checked against.
    pub commitment: Digest,
}

/// What a roster says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RosterState {
    /// Grows by one each time.
    pub number: u32,
    /// The circle key that holds.
    pub circle_key: KeyState,
    /// The key of each gathering that is going on.
    pub gatherings: BTreeMap<GatheringId, KeyState>,
    /// Everyone's devices.
    pub devices: BTreeMap<DeviceId, Listed>,
}

impl RosterState {
    /// Who speaks with a device.
    pub fn speaker(&self, device: DeviceId) -> Option<Speaker> {
        self.devices.get(&device).map(|listed| Speaker { member: listed.member, sign: listed.sign })
    }
}

/// What a device keeps of the last roster it saw. An admission says only the number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    /// Its number.
    pub number: u32,
    /// Its digest, once it was seen.
    pub digest: Option<Digest>,
}

/// A roster that was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Roster {
    /// What it says.
    pub state: RosterState,
    /// To be kept.
    pub seen: Seen,
}

const LABEL: &str = "afterglow/1 roster";
const MOST_DEVICES: usize = 512;
const MOST_GATHERINGS: usize = 16;

/// Signs a roster.
///
/// # Errors
/// None that can happen.
pub fn sign_roster(circle: CircleId, desk: &DeskKeys, state: &RosterState) -> Result<String, Stop> {
    let gatherings = state
        .gatherings
        .iter()
        .map(|(gathering, key)| Fields::item().id(gathering.0).number(key.number).bytes(&key.commitment));
    let devices = state.devices.iter().map(|(device, listed)| {
        let item = Fields::item().id(device.0).id(listed.member.0).number(u32::from(listed.ended));
        item.bytes(listed.agree.bytes()).bytes(listed.sign.bytes()).bytes(listed.oneself.bytes())
    });
    let record = Fields::new(LABEL).id(circle.0).number(desk.number).number(state.number);
    let record = record.number(state.circle_key.number).bytes(&state.circle_key.commitment);
    sign_record(record.list(gatherings).list(devices), &[&desk.sign])
}

fn gathering(item: &mut Reader<'_>) -> Result<(GatheringId, KeyState), Stop> {
    Ok((GatheringId(item.id()?), KeyState { number: item.number()?, commitment: item.exactly()? }))
}

fn listed(item: &mut Reader<'_>) -> Result<(DeviceId, Listed), Stop> {
    let (device, member, ended) = (DeviceId(item.id()?), PersonId(item.id()?), item.number()?);
    must(ended <= 1, Stop::Unreadable)?;
    let mut point = || Public::read(item.bytes()?);
    Ok((device, Listed { member, ended: ended == 1, agree: point()?, sign: point()?, oneself: point()? }))
}

/// Sorted, and none twice.
fn ascending<K: Ord, V>(items: Vec<(K, V)>) -> Result<BTreeMap<K, V>, Stop> {
    must(items.is_sorted_by(|one, other| one.0 < other.0), Stop::Unreadable)?;
    Ok(items.into_iter().collect())
}

/// The roster that the server shows. `desk` is the one this device knows, `last` the last roster it saw; none on its first
/// visit.
///
/// # Errors
/// `old_record`, `missing_record`, `not_signed`, `two_records`, and what any record may stop with.
pub fn follow_roster(circle: CircleId, desk: &Desk, last: Option<Seen>, text: &str) -> Result<Roster, Stop> {
    let signed = Signed::read(text)?;
    let mut reader = signed.begin(LABEL, circle)?;
    let by = reader.number()?;
    must(by >= desk.number, Stop::OldRecord)?;
    must(by == desk.number, Stop::MissingRecord)?;
    must(signed.signatures() == 1 && signed.is_signed_by(0, &desk.sign), Stop::NotSigned)?;
    let number = reader.number()?;
    let circle_key = KeyState { number: reader.number()?, commitment: reader.exactly()? };
    let gatherings = reader.list(MOST_GATHERINGS, gathering)?;
    let devices = reader.list(MOST_DEVICES, listed)?;
    reader.end()?;
    let (gatherings, devices) = (ascending(gatherings)?, ascending(devices)?);
    let signers: BTreeSet<_> = devices.values().map(|listed| listed.sign.bytes()).collect();
    must(signers.len() == devices.len(), Stop::Unreadable)?;

    let digest = sha256(&signed.record);
    must(number >= last.map_or(1, |last| last.number), Stop::OldRecord)?;
    let known = last.filter(|last| last.number == number).and_then(|last| last.digest);
    must(known.is_none_or(|known| same(&known, &digest)), Stop::TwoRecords)?;
    let seen = Seen { number, digest: Some(digest) };
    Ok(Roster { state: RosterState { number, circle_key, gatherings, devices }, seen })
}
