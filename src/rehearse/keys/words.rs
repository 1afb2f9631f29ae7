//! Sealing what a command carries, for those who are to read it, and opening what others wrote.
use super::{Held, Reader};
use crate::circle::agenda::Plan;
use crate::circle::command::Command;
use crate::circle::command::writing_time::ShareWritten;
use crate::circle::ids::{BodyId, DeviceId, GatheringId, PersonId, TurnId};
use crate::env::Env;
use crate::sealing::envelope::{open, seal, widen};
use crate::sealing::stop::must;
use crate::sealing::{Opened, Place, Speaker, Stop};
use std::collections::BTreeMap;
use std::fmt;

/// A sealed text as it travels: who sealed it, the sealed words, one wrap for each audience.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wire {
    /// Who sealed it.
    pub author: PersonId,
    /// The sealed words.
    pub sealed: String,
    /// Who may read it.
    pub wraps: Vec<String>,
}

impl Wire {
    /// Takes it apart.
    ///
    /// # Errors
    /// `unreadable`.
    pub fn read(text: &str) -> Result<Self, Stop> {
        let mut parts = text.split('.');
        let author = parts.next().and_then(|author| author.parse().ok()).map(PersonId).ok_or(Stop::Unreadable)?;
        let sealed = parts.next().ok_or(Stop::Unreadable)?.to_owned();
        Ok(Self { author, sealed, wraps: parts.map(str::to_owned).collect() })
    }
}

impl fmt::Display for Wire {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.author, self.sealed)?;
        self.wraps.iter().try_for_each(|wrap| write!(f, ".{wrap}"))
    }
}

/// What a text is, beside its id: `author` and `circle` are known from elsewhere.
#[derive(Clone, Copy, Debug, Default)]
pub struct Kind<'a> {
    /// `name`, `reflection`, and so on.
    pub kind: &'a str,
    /// Where it was said.
    pub gathering: Option<GatheringId>,
    /// In which turn.
    pub turn: Option<TurnId>,
    /// As which of that turn's texts.
    pub index: u32,
}

impl<'a> Kind<'a> {
    /// Of what belongs to the circle.
    pub fn of_circle(kind: &'a str) -> Self {
        Self { kind, ..Self::default() }
    }

    /// Of words said in a turn.
    pub fn reflection(gathering: GatheringId, turn: TurnId, index: u32) -> Self {
        Self { kind: "reflection", gathering: Some(gathering), turn: Some(turn), index }
    }
}

const FOR_DESK: &[Reader] = &[Reader::Desk, Reader::Oneself];

impl Held {
    fn place<'a>(&self, author: PersonId, id: BodyId, kind: &Kind<'a>) -> Place<'a> {
        let Kind { kind, gathering, turn, .. } = *kind;
        Place { circle: self.circle, gathering, author, kind, id, turn }
    }

    fn speaker(&self, device: DeviceId) -> Option<Speaker> {
        self.roster.as_ref().and_then(|roster| roster.state.speaker(device))
    }

    /// Seals a text of one's own.
    ///
    /// # Errors
    /// `too_long`; `no_key`, where there is none for a reader.
    pub fn seal(&self, env: &Env, id: BodyId, kind: &Kind<'_>, text: &str, readers: &[Reader]) -> Result<String, Stop> {
        let audience = readers.iter().map(|reader| self.recipient(*reader)).collect::<Result<Vec<_>, _>>()?;
        let place = self.place(self.person, id, kind);
        let made = seal(env, &place, kind.index, text, (self.device, &self.sign), &audience)?;
        Ok(Wire { author: self.person, sealed: made.sealed, wraps: made.wraps }.to_string())
    }

    /// Opens a text that arrived.
    ///
    /// # Errors
    /// With what does not hold.
    pub fn open(&self, id: BodyId, kind: &Kind<'_>, text: &str) -> Result<Opened, Stop> {
        let Wire { author, sealed, wraps } = Wire::read(text)?;
        open(&self.place(author, id, kind), &sealed, &wraps, &|device| self.speaker(device), &self.holdings())
    }

    /// Lets someone more read a text that arrived. `comes` is who speaks with a device that is not in the roster yet.
    ///
    /// # Errors
    /// With what does not hold.
    pub fn widen(
        &self,
        env: &Env,
        id: BodyId,
        kind: &Kind<'_>,
        text: &str,
        comes: Option<(DeviceId, Speaker)>,
        reader: Reader,
    ) -> Result<String, Stop> {
        let mut wire = Wire::read(text)?;
        let roster = |device| self.speaker(device).or(comes.filter(|(id, _)| *id == device).map(|(_, who)| who));
        let (place, recipient) = (self.place(wire.author, id, kind), self.recipient(reader)?);
        let wrap = widen(env, &place, (&wire.sealed, &wire.wraps), &roster, &self.holdings(), &recipient)?;
        wire.wraps.push(wrap);
        Ok(wire.to_string())
    }

    /// Seals what a command names, for those who are to read it. `holds`: words wait for a facilitator's eyes; `index`: as
    /// which of its turn's texts.
    ///
    /// # Errors
    /// As [`Held::seal`]; `unreadable` for a text that the command does not name.
    pub fn seal_all(
        &self,
        env: &Env,
        command: &Command,
        texts: &BTreeMap<BodyId, String>,
        holds: bool,
        index: u32,
    ) -> Result<BTreeMap<BodyId, String>, Stop> {
        let kinds = self.kinds(command, holds, index);
        must(texts.keys().all(|id| kinds.contains_key(id)), Stop::Unreadable)?;
        let sealed = texts.iter().filter_map(|(id, text)| kinds.get(id).map(|kind| (id, text, kind)));
        sealed.map(|(id, text, (kind, readers))| Ok((*id, self.seal(env, *id, kind, text, readers)?))).collect()
    }

    fn kinds(
        &self,
        command: &Command,
        holds: bool,
        index: u32,
    ) -> BTreeMap<BodyId, (Kind<'static>, &'static [Reader])> {
        let circle = |id: BodyId, kind| (id, (Kind::of_circle(kind), &[Reader::Circle][..]));
        match command {
            Command::CallMe { name } if self.roster.is_none() => [(*name, (Kind::of_circle("name"), FOR_DESK))].into(),
            Command::CallMe { name } => [circle(*name, "name")].into(),
            Command::GiveNumber { number, .. } => [(*number, (Kind::of_circle("number"), FOR_DESK))].into(),
            Command::SetCallLink { link } => [circle(*link, "call_link")].into(),
            Command::ReviseAgreements { items, .. } => items.iter().map(|id| circle(*id, "agreement")).collect(),
            Command::PlanGathering { plan } => planned(plan).map(|(id, kind)| circle(id, kind)).collect(),
            Command::PlanSeries(series) => {
                series.plans.iter().flat_map(planned).map(|(id, kind)| circle(id, kind)).collect()
            }
            Command::Share { turn, words, .. } | Command::ShareWritten(ShareWritten { turn, words, .. }) => {
                let gathering = self.gathering.as_ref().map(|(id, _)| *id);
                let kind = Kind { kind: "reflection", gathering, turn: Some(*turn), index };
                [(*words, (kind, if holds { FOR_DESK } else { &[Reader::Gathering][..] }))].into()
            }
            _ => BTreeMap::new(),
        }
    }
}

/// The texts of a plan, each with its kind.
fn planned(plan: &Plan) -> impl Iterator<Item = (BodyId, &'static str)> {
    let parts = plan.agenda.iter().flat_map(|part| [(part.title, "part"), (part.prompt, "prompt")]);
    parts.chain([(plan.theme, "theme")]).filter_map(|(id, kind)| Some((id?, kind)))
}
