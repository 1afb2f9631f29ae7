//! The plan of a gathering: its segments, their minutes, and how much time that leaves each person.
use super::ids::{BodyId, GatheringId, SegmentId};
use super::limits::{self, Millis};
use super::refusal::Refusal;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Where the voices are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Medium {
    /// Voices are on a call elsewhere; the ring, the piece and the agenda are here.
    BesideACall,
    /// Reflections are typed here.
    Written,
    /// Everyone sits in one room; the server keeps agenda, bell and piece.
    InOneRoom,
}

/// Who may come in, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Entry {
    /// The same people from start to end.
    Closed,
    /// Places fill at set points.
    Rolling,
    /// New faces every time; agreements are accepted again every time.
    DropIn,
}

/// What a segment is. `check_in`, `look_back`, `council` and `closing` are rings: the piece goes round in a fixed order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum SegmentKind {
    /// A facilitator speaks: welcome, grounding, the opening of a theme.
    Welcome,
    /// Everyone is silent between two bells.
    Silence,
    /// The agreements are read, and accepted as they stand.
    Agreements,
    /// A ring: every voice once, early.
    CheckIn,
    /// A ring: what happened with your step, whatever that was.
    LookBack,
    /// A ring: the theme of the gathering.
    Council,
    /// The piece lies in the middle; whoever is moved takes it.
    OpenCentre,
    /// Raised hands: the piece goes to the next one, in order.
    Stack,
    /// Everyone writes, led by a facilitator.
    Writing,
    /// Two or three people with equal parts, led by a facilitator.
    Pairs,
    /// Small steps for the days to come, led by a facilitator.
    Steps,
    /// A ring: one word each, so that nobody is left open. Never skipped.
    Closing,
    /// Resources, the next date, goodbye.
    Release,
}

impl SegmentKind {
    /// Whether the piece goes round in a fixed order.
    pub const fn is_ring(self) -> bool {
        matches!(self, Self::CheckIn | Self::LookBack | Self::Council | Self::Closing)
    }

    /// Whether anybody may hold the piece here.
    pub const fn has_piece(self) -> bool {
        self.is_ring() || matches!(self, Self::OpenCentre | Self::Stack)
    }
}

/// How others may answer a reflection in a segment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ResponseMode {
    /// Nobody answers; everyone listens.
    #[default]
    Silent,
    /// The author alone learns that it moved someone, without a number.
    Resonance,
    /// Only where the author asked for reflections.
    ByRequest,
}

/// Until when people come in who were not there when it began. A door that is locked, by the plan or by hand, is opened
/// again with one tap; whoever was here before comes back through any.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum DoorPolicy {
    /// Between two turns until the check-in is over, then between two parts alone.
    #[default]
    UntilCheckIn,
    /// Between two turns all evening.
    AnyBoundary,
    /// The door locks itself as the gathering opens.
    ClosedOnceBegun,
}

impl DoorPolicy {
    /// Whether nothing else was chosen.
    pub fn is_usual(&self) -> bool {
        *self == Self::default()
    }
}

/// One part of an agenda as planned. Stored as it is, so a field of a later version does not make it unreadable.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SegmentSpec {
    /// Its name, chosen by whoever plans it.
    pub id: SegmentId,
    /// What it is.
    pub kind: SegmentKind,
    /// Planned length in minutes.
    pub minutes: u32,
    /// Most seconds one turn is meant to take; the server gives less when more people are here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub each_seconds: Option<u32>,
    /// Seconds of quiet between two turns, kept free when the time is divided.
    #[serde(default)]
    pub breath_seconds: u32,
    /// What this part is called here; where missing, the page names the kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub title: Option<BodyId>,
    /// What is asked in this part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub prompt: Option<BodyId>,
    /// How others may answer.
    #[serde(default)]
    pub mode: ResponseMode,
}

impl SegmentSpec {
    /// Planned length in milliseconds.
    pub fn millis(&self) -> Millis {
        Millis::from(self.minutes) * 60_000
    }

    /// Milliseconds one turn may softly take with `people` in the ring.
    pub fn each(&self, people: usize) -> Millis {
        let computed = u64::from(each_seconds(self.minutes * 60, self.breath_seconds, people));
        1_000 * self.each_seconds.map_or(computed, |wish| computed.min(u64::from(wish)))
    }
}

/// Seconds for each person: the segment less one breath for each, divided by the people (`domain.md` 1.2).
pub fn each_seconds(segment_seconds: u32, breath_seconds: u32, people: usize) -> u32 {
    let people = u32::try_from(people.max(1)).unwrap_or(u32::MAX);
    segment_seconds.saturating_sub(people.saturating_mul(breath_seconds)) / people
}

/// A gathering as planned. Stored as it is, like its parts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Plan {
    /// Its name, chosen by whoever plans it.
    pub gathering: GatheringId,
    /// When it begins: milliseconds since 1970, UTC.
    pub at: Millis,
    /// The time zone it was planned in (IANA name), so that the page can say both.
    pub zone: String,
    /// Planned length in minutes; the parts add up to it.
    pub minutes: u32,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub theme: Option<BodyId>,
    /// Its parts, in order.
    pub agenda: Vec<SegmentSpec>,
    /// Until when people come in.
    #[serde(default, skip_serializing_if = "DoorPolicy::is_usual")]
    #[cfg_attr(test, ts(as = "Option<DoorPolicy>", optional))]
    pub doors: DoorPolicy,
}

impl Plan {
    /// Refuses a plan whose minutes do not add up or whose closing is not reserved.
    pub fn check(&self) -> Result<(), Refusal> {
        let bounded = (1..=limits::SEGMENTS_MAX).contains(&self.agenda.len())
            && self.minutes <= limits::MINUTES_MAX
            && (1..=limits::ZONE_MAX).contains(&self.zone.len())
            && self.zone.bytes().all(|b| b.is_ascii_alphanumeric() || b"/_+-".contains(&b))
            && self.agenda.iter().all(|s| {
                (1..=limits::MINUTES_MAX).contains(&s.minutes)
                    && s.breath_seconds <= 300
                    && s.each_seconds.is_none_or(|each| (5..=3_600).contains(&each))
            });
        if !bounded {
            return Err(Refusal::OutOfBounds);
        }
        if self.agenda.iter().map(|s| s.minutes).sum::<u32>() != self.minutes {
            return Err(Refusal::AgendaDoesNotAddUp);
        }
        let mut ids: Vec<_> = self.agenda.iter().map(|s| s.id).collect();
        ids.sort_unstable();
        ids.dedup();
        if ids.len() != self.agenda.len() {
            return Err(Refusal::IdTaken);
        }
        let count = |kind| self.agenda.iter().filter(|s| s.kind == kind).count();
        let ends_well = matches!(self.agenda.as_slice(), [.., closing, release]
            if closing.kind == SegmentKind::Closing && release.kind == SegmentKind::Release);
        if !ends_well || count(SegmentKind::Closing) != 1 || count(SegmentKind::Release) != 1 {
            return Err(Refusal::AgendaNeedsClosing);
        }
        Ok(())
    }

    /// When it ends as planned, wall time.
    pub fn ends(&self) -> Millis {
        self.at.saturating_add(Millis::from(self.minutes) * 60_000)
    }

    /// Gives parts other minutes; the gathering is as long as its parts.
    pub fn set_minutes(&mut self, minutes: &BTreeMap<SegmentId, u32>) {
        for part in &mut self.agenda {
            part.minutes = minutes.get(&part.id).copied().unwrap_or(part.minutes);
        }
        self.minutes = self.agenda.iter().fold(0, |sum, part| sum.saturating_add(part.minutes));
    }

    /// Every text this plan refers to.
    pub fn bodies(&self) -> impl Iterator<Item = BodyId> {
        self.theme.into_iter().chain(self.agenda.iter().flat_map(|s| s.title.into_iter().chain(s.prompt)))
    }
}
