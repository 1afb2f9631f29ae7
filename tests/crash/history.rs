//! What everyone asked, was answered and saw; and the oracle, which says what of it a store that came back does not
//! hold.
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

/// What was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    Take { turn: String },
    Share { turn: String, reflection: String, words: String },
    PutDown { turn: String },
    TakeBack { reflection: String },
}

/// What became of it, as far as the person knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Nobody knows: it was sent, and no answer came.
    Open,
    /// It was acknowledged, at this moment.
    Done(u64),
    /// It was refused: it did not happen.
    Refused,
}

/// Something a person asked for.
#[derive(Clone, Debug)]
pub struct Intent {
    pub who: String,
    pub what: What,
    /// When it was sent first.
    pub sent: u64,
    pub fate: Fate,
}

/// A reflection as somebody sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    pub reflection: String,
    pub author: String,
    pub turn: String,
    pub words: String,
    pub n: u64,
}

/// A room as somebody sees it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picture {
    pub reflections: Vec<Seen>,
    /// The turn and the person who holds the piece.
    pub held: Option<(String, String)>,
    /// Who sits where.
    pub order: Vec<String>,
    pub seats: BTreeSet<String>,
    pub segment: String,
}

/// A question for the time: when it was asked, and the latest moment that was known to last by then.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    began: Instant,
    latest: u64,
}

/// The notes of one evening. Moments are numbers that only grow.
#[derive(Default)]
pub struct History {
    now: u64,
    pub intents: Vec<Intent>,
    /// What anybody ever saw at each place of the one order.
    pub shown: BTreeMap<u64, String>,
    /// Who sits where, as the facilitator was answered.
    pub order: Vec<String>,
    /// The part of the agenda that was acknowledged last.
    pub segment: String,
    /// The latest gathering time that anything durable happened at.
    latest: u64,
    /// Gathering time somebody was told, and when they had begun to ask.
    told: Option<(u64, Instant)>,
    /// Commands sent again after a kill, and how many of those had been done.
    pub again: (usize, usize),
    pub wrong: Vec<String>,
}

impl History {
    /// People sit so, in this part of the agenda, and nothing was asked yet.
    pub fn new(order: Vec<String>, segment: String) -> Self {
        Self { order, segment, ..Self::default() }
    }

    /// Somebody asks for something; its number.
    pub fn ask(&mut self, who: &str, what: What) -> usize {
        self.now += 1;
        self.intents.push(Intent { who: who.to_owned(), what, sent: self.now, fate: Fate::Open });
        self.intents.len() - 1
    }

    /// It was answered.
    pub fn answer(&mut self, intent: usize, fate: impl FnOnce(u64) -> Fate) {
        self.now += 1;
        let intent = &mut self.intents[intent];
        if intent.fate != Fate::Open {
            self.wrong.push(format!("answered twice: {intent:?}"));
        }
        intent.fate = fate(self.now);
    }

    /// Somebody was shown this room, or this change of it.
    pub fn see(&mut self, ring: &Value) {
        for (id, reflection) in ring["gathering"]["reflections"].as_object().into_iter().flatten() {
            let Some(n) = reflection["n"].as_u64() else { continue };
            self.latest = self.latest.max(reflection["at"].as_u64().unwrap_or_default());
            let before = self.shown.entry(n).or_insert_with(|| id.clone());
            if before != id {
                self.wrong.push(format!("place {n} was {before} for one and {id} for another"));
            }
        }
        let since = ring["gathering"]["piece"]["since"].as_u64();
        self.latest = self.latest.max(since.unwrap_or_default());
    }

    /// Somebody begins to ask for the time.
    pub fn ask_time(&self) -> Asked {
        Asked { began: Instant::now(), latest: self.latest }
    }

    /// Somebody who began to ask then is told the time.
    pub fn tell_time(&mut self, running: u64, ring: &Value, asked: Asked) {
        let clock = &ring["gathering"]["clock"];
        let Some(at) = clock["at"].as_u64() else { return };
        let time = if clock["runs"] == true { running.saturating_sub(at) } else { at };
        if time < asked.latest {
            self.wrong.push(format!("gathering time is {time}, and something lasting was at {}", asked.latest));
        }
        if let Some((before, since)) = self.told
            && time > before + since.elapsed().as_millis() as u64 + 1
        {
            self.wrong.push(format!("gathering time leapt from {before} to {time} in {:?}", since.elapsed()));
        }
        if self.told.is_none_or(|(before, _)| before < time) {
            self.told = Some((time, asked.began));
        }
    }

    /// Whether everything was answered.
    pub fn is_settled(&self) -> bool {
        self.intents.iter().all(|intent| intent.fate != Fate::Open)
    }

    /// How many reflections were asked for, and how many were acknowledged.
    pub fn shares(&self) -> (usize, usize) {
        let shares = self.intents.iter().filter(|intent| matches!(intent.what, What::Share { .. }));
        let done = shares.clone().filter(|intent| matches!(intent.fate, Fate::Done(_)));
        (shares.count(), done.count())
    }

    /// The oracle: everything in a picture that nobody could explain with the notes. Nothing, for a store that lost,
    /// doubled, reordered and invented nothing.
    pub fn judge(&self, picture: &Picture) -> Vec<String> {
        let mut wrong = self.wrong.clone();
        self.judge_reflections(picture, &mut wrong);
        self.judge_order(picture, &mut wrong);
        self.judge_piece(picture, &mut wrong);
        let seats: BTreeSet<_> = self.order.iter().cloned().collect();
        if picture.order != self.order || picture.seats != seats {
            wrong.push(format!("seats: {:?} were taken, {:?} are there", self.order, picture.order));
        }
        if picture.segment != self.segment {
            wrong.push(format!("the part is {}, and {} was acknowledged", picture.segment, self.segment));
        }
        wrong
    }

    fn judge_reflections(&self, picture: &Picture, wrong: &mut Vec<String>) {
        let mut there: BTreeMap<&str, &Seen> = BTreeMap::new();
        let mut words = BTreeSet::new();
        let mut places = BTreeSet::new();
        for seen in &picture.reflections {
            let twice = there.insert(&seen.reflection, seen).is_some();
            if twice || !words.insert(&seen.words) || !places.insert(seen.n) {
                wrong.push(format!("doubled: {seen:?}"));
            }
        }
        let mut asked = BTreeMap::new();
        let mut back: BTreeMap<&str, bool> = BTreeMap::new();
        for intent in &self.intents {
            match &intent.what {
                What::Share { reflection, .. } => drop(asked.insert(reflection.as_str(), intent)),
                What::TakeBack { reflection } if intent.fate != Fate::Refused => {
                    *back.entry(reflection).or_default() |= intent.fate != Fate::Open;
                }
                _ => {}
            }
        }
        for (reflection, intent) in &asked {
            let (seen, back) = (there.get(reflection), back.get(reflection));
            match (intent.fate, seen, back) {
                (Fate::Done(_), None, None) => wrong.push(format!("lost: {intent:?}")),
                (Fate::Refused, Some(_), _) => wrong.push(format!("refused and there all the same: {intent:?}")),
                (_, Some(_), Some(true)) => wrong.push(format!("taken back and there all the same: {intent:?}")),
                _ => {}
            }
        }
        for (reflection, seen) in &there {
            let as_asked = asked.get(reflection).is_some_and(|intent| {
                let What::Share { turn, words, .. } = &intent.what else { return false };
                intent.who == seen.author && *turn == seen.turn && *words == seen.words
            });
            if !as_asked {
                wrong.push(format!("nobody shared this: {seen:?}"));
            }
            if self.shown.get(&seen.n).is_some_and(|shown| shown != reflection) {
                wrong.push(format!("somebody saw another one at this place: {seen:?}"));
            }
        }
        for (n, reflection) in &self.shown {
            if !there.contains_key(reflection.as_str()) && !back.contains_key(reflection.as_str()) {
                wrong.push(format!("shown to somebody at {n}, and lost: {reflection}"));
            }
        }
        let last = places.last().copied().unwrap_or_default();
        let gaps = (1..=last).filter(|n| !places.contains(n)).count();
        if gaps > back.len() {
            wrong.push(format!("{gaps} places are empty, and {} were taken back", back.len()));
        }
    }

    /// What was acknowledged before something else was asked for stands before it.
    fn judge_order(&self, picture: &Picture, wrong: &mut Vec<String>) {
        let asked = self.intents.iter().filter_map(|intent| match &intent.what {
            What::Share { reflection, .. } => Some((reflection, intent)),
            _ => None,
        });
        let asked: BTreeMap<_, _> = asked.into_iter().collect();
        let mut seen: Vec<_> = picture.reflections.iter().collect();
        seen.sort_by_key(|seen| std::cmp::Reverse(seen.n));
        let mut earliest = u64::MAX;
        for seen in seen {
            let Some(intent) = asked.get(&seen.reflection) else { continue };
            if earliest < intent.sent {
                wrong.push(format!("reordered: {intent:?} stands before something that was acknowledged earlier"));
            }
            if let Fate::Done(at) = intent.fate {
                earliest = earliest.min(at);
            }
        }
    }

    /// Whoever was given the piece has it, until they asked to put it down.
    fn judge_piece(&self, picture: &Picture, wrong: &mut Vec<String>) {
        let mut down: BTreeMap<&str, bool> = BTreeMap::new();
        for intent in &self.intents {
            if let What::PutDown { turn } = &intent.what
                && intent.fate != Fate::Refused
            {
                *down.entry(turn).or_default() |= intent.fate != Fate::Open;
            }
        }
        for intent in &self.intents {
            let What::Take { turn } = &intent.what else { continue };
            let holds = picture.held.as_ref() == Some(&(turn.clone(), intent.who.clone()));
            match (intent.fate, down.get(turn.as_str())) {
                (Fate::Done(_), None) if !holds => wrong.push(format!("the piece was taken from: {intent:?}")),
                (_, Some(true)) if holds => wrong.push(format!("put down and held all the same: {intent:?}")),
                (Fate::Refused, _) if holds => wrong.push(format!("refused and held all the same: {intent:?}")),
                _ => {}
            }
        }
        if let Some((turn, person)) = &picture.held
            && !self
                .intents
                .iter()
                .any(|intent| intent.who == *person && intent.what == What::Take { turn: turn.clone() })
        {
            wrong.push(format!("{person} holds {turn}, and never took it"));
        }
    }
}

impl Picture {
    /// The room as a ring's view has it.
    pub fn of(ring: &Value) -> Self {
        let gathering = &ring["gathering"];
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let reflections = gathering["reflections"].as_object().into_iter().flatten().map(|(id, seen)| Seen {
            reflection: id.clone(),
            author: text(&seen["author"]),
            turn: text(&seen["turn"]),
            words: crate::sealed::text_of(&text(&ring["bodies"][text(&seen["words"])])),
            n: seen["n"].as_u64().unwrap_or_default(),
        });
        let piece = &gathering["piece"];
        Self {
            reflections: reflections.collect(),
            held: (piece["at"] == "held").then(|| (text(&piece["turn"]), text(&piece["person"]))),
            order: gathering["order"].as_array().into_iter().flatten().map(text).collect(),
            seats: gathering["seats"].as_object().into_iter().flatten().map(|(person, _)| person.clone()).collect(),
            segment: text(&gathering["segment"]),
        }
    }
}

/// The value that so many of a hundred are at most.
pub fn percentile(values: &[Duration], of_hundred: usize) -> Duration {
    let mut sorted = values.to_vec();
    sorted.sort();
    sorted.get((sorted.len() * of_hundred).div_ceil(100).saturating_sub(1)).copied().unwrap_or_default()
}
