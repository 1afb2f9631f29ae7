//! The template a rehearsal follows, as a page reads it, and the plans made from it.
use super::keys::found::Given;
use crate::circle::agenda::{DoorPolicy, Entry, Medium, Plan, ResponseMode, SegmentKind, SegmentSpec};
use crate::circle::ids::{BodyId, GatheringId, SegmentId};
use crate::circle::limits::Millis;
use crate::env::Env;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The template a rehearsal follows.
pub const TEMPLATE: &str = "soft-landing";

/// One of `GET /api/templates`.
#[derive(Clone, Debug, Deserialize)]
pub struct Template {
    /// Its name in the list.
    pub id: String,
    agreements: Vec<String>,
    entry: Entry,
    #[serde(rename = "gathering")]
    gatherings: Vec<TemplateGathering>,
}

#[derive(Clone, Debug, Deserialize)]
struct TemplateGathering {
    theme: String,
    minutes: u32,
    #[serde(rename = "segment")]
    segments: Vec<TemplateSegment>,
}

#[derive(Clone, Debug, Deserialize)]
struct TemplateSegment {
    kind: SegmentKind,
    title: String,
    minutes: u32,
    #[serde(default)]
    each_seconds: Option<u32>,
    #[serde(default)]
    breath_seconds: u32,
    #[serde(default)]
    prompt: Option<String>,
    #[serde(default)]
    mode: ResponseMode,
}

/// Texts, and the ids they were given.
pub struct Texts<'a> {
    env: &'a Env,
    /// What was put down so far.
    pub bodies: BTreeMap<BodyId, String>,
}

impl<'a> Texts<'a> {
    /// Nothing yet.
    pub fn new(env: &'a Env) -> Self {
        Self { env, bodies: BTreeMap::new() }
    }

    /// Puts a text down.
    pub fn put(&mut self, text: &str) -> BodyId {
        let id = BodyId(self.env.uuid());
        self.bodies.insert(id, text.to_owned());
        id
    }
}

impl Template {
    /// The circle made from it: written, so that seven people who cannot speak have something to do.
    pub fn given<'a>(&'a self, title: &'a str, facilitator: &'a str, about: &'a str) -> Given<'a> {
        Given {
            title,
            name: facilitator,
            about,
            medium: Medium::Written,
            entry: self.entry,
            template: &self.id,
            agreements: &self.agreements,
        }
    }

    /// What everyone promises at the beginning.
    pub fn agreements(&self) -> &[String] {
        &self.agreements
    }

    /// The gathering of this number, from 1; after the last comes the first again.
    pub fn plan(&self, number: u32, at: Millis, doors: DoorPolicy, texts: &mut Texts<'_>) -> Option<Plan> {
        let nth = number.saturating_sub(1) as usize % self.gatherings.len().max(1);
        let from = self.gatherings.get(nth)?;
        let agenda = from.segments.iter().map(|part| SegmentSpec {
            id: SegmentId(texts.env.uuid()),
            kind: part.kind,
            minutes: part.minutes,
            each_seconds: part.each_seconds,
            breath_seconds: part.breath_seconds,
            title: Some(texts.put(&part.title)),
            prompt: part.prompt.as_deref().map(|prompt| texts.put(prompt)),
            mode: part.mode,
        });
        let agenda = agenda.collect();
        let gathering = GatheringId(texts.env.uuid());
        let theme = Some(texts.put(&from.theme));
        Some(Plan { gathering, at, zone: "UTC".into(), minutes: from.minutes, theme, agenda, doors })
    }
}
