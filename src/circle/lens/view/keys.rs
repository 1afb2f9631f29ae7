//! The shapes of keys: numbers, and the ids of what the desk signed and wrapped. Browsers check all of it.
use crate::circle::ids::{BodyId, DeviceId, GatheringId, PersonId, ReflectionId, SegmentId, TurnId};
use crate::circle::keys::KeyKind;
use serde::Serialize;
use std::collections::BTreeMap;

/// What a member's devices need to open what they may read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct KeysView {
    /// Every desk's record, by its number; the last one stands.
    pub desk: BTreeMap<u32, BodyId>,
    /// The roster that stands.
    pub roster: RosterView,
    /// Every circle key's record, by its number; the last one holds.
    pub circle: BTreeMap<u32, BodyId>,
    /// The running gathering's, for whoever has a seat.
    pub gathering: Option<GatheringKeysView>,
    /// Keys wrapped for this person's devices, by the id of the wrapped key.
    pub grants: BTreeMap<BodyId, GrantView>,
    /// What let this person's devices in.
    pub admissions: BTreeMap<DeviceId, BodyId>,
}

/// The roster that stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RosterView {
    /// Its number.
    pub number: u32,
    /// The signed roster.
    pub signed: BodyId,
}

/// The keys of the running gathering.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct GatheringKeysView {
    /// Which gathering.
    pub id: GatheringId,
    /// The number of the one that holds.
    pub number: u32,
    /// Every key's record, by its number.
    pub keys: BTreeMap<u32, BodyId>,
}

/// A key wrapped for a device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct GrantView {
    /// For which.
    pub device: DeviceId,
    /// Which key.
    pub what: KeyKind,
    /// The key's number.
    pub number: u32,
}

/// A reflection that waits for a facilitator's eyes, for them and its author.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct HeldView {
    /// Whose.
    pub author: PersonId,
    /// In which part.
    pub segment: SegmentId,
    /// In which turn.
    pub turn: TurnId,
    /// The words.
    pub words: BodyId,
    /// At the desk: its place in the order in which all that waits was said.
    pub said: Option<u32>,
}

/// Reflections that wait, by their ids.
pub type HeldWords = BTreeMap<ReflectionId, HeldView>;

/// A reflection that was given back to its author, for them and the desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
pub struct ReturnedView {
    /// Whose.
    pub author: PersonId,
    /// In which part.
    pub segment: SegmentId,
    /// In which turn.
    pub turn: TurnId,
    /// The words.
    pub words: BodyId,
    /// What a facilitator wrote to them.
    pub note: Option<BodyId>,
}

/// Reflections that were given back, by their ids.
pub type ReturnedWords = BTreeMap<ReflectionId, ReturnedView>;
