//! Who had the word, as the log has it and as a page was told. Written apart from the rules of the circle, and dumber:
//! the word comes with the piece from the middle, and any of the acts takes it.

use crate::common::client::Client;
use afterglow::circle::event::{Gathering, Standing, What};
use afterglow::circle::ids::{CircleId, GatheringId, PersonId, ReflectionId, TurnId};
use afterglow::circle::lens::merge;
use afterglow::circle::stored;
use afterglow::log::memory::Memory;
use afterglow::log::{Log, StreamId};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// What was written of a circle and its gathering, in the one order in which it happened.
pub struct Written(Vec<What>);

/// Who may speak now.
#[derive(Default)]
struct Word {
    with: Option<(TurnId, PersonId)>,
    stands: bool,
    read_first: bool,
}

impl Word {
    /// Whether this took the word from somebody, or left it to them only for a facilitator's eyes.
    fn is_taken_by(&mut self, what: &What) -> bool {
        let from = match what {
            What::Gathering(Gathering::TurnEnded { turn, .. }) => self.with.filter(|(holds, _)| holds == turn),
            What::Gathering(Gathering::SegmentEntered { .. } | Gathering::ClosingBegan { .. }) => self.with,
            What::Gathering(Gathering::AskedOut { person } | Gathering::AsideBegan { person, .. })
            | What::Standing(Standing::Removed { person }) => self.with.filter(|(_, holder)| holder == person),
            What::Gathering(Gathering::Paused | Gathering::PausedForAside) => {
                self.stands = true;
                return true;
            }
            What::Gathering(Gathering::ReviewSet { on, .. }) => {
                self.read_first = *on;
                return *on;
            }
            _ => return false,
        };
        if from.is_some() {
            self.with = None;
        }
        from.is_some()
    }

    fn hears(&mut self, what: &What) {
        match what {
            What::Gathering(Gathering::TakenFromCentre { turn, by, .. }) => self.with = Some((*turn, *by)),
            What::Gathering(Gathering::Resumed) => self.stands = false,
            _ => {
                self.is_taken_by(what);
            }
        }
    }
}

impl Written {
    pub async fn of(log: &Memory, circle: CircleId, gathering: GatheringId) -> Self {
        let mut commits = BTreeMap::<_, Vec<_>>::new();
        for stream in [StreamId::Circle(circle), StreamId::Gathering(circle, gathering)] {
            for record in log.read(stream, 0).await.expect("the log") {
                let (n, events) = stored::decode(&record.record).expect("a record");
                commits.entry(n).or_default().extend(events.into_iter().map(|event| event.what));
            }
        }
        Self(commits.into_values().flatten().collect())
    }

    /// What was shared, and whether it waits for a facilitator's eyes.
    pub fn shared(&self) -> impl Iterator<Item = (ReflectionId, bool)> {
        self.0.iter().filter_map(|what| match what {
            What::Gathering(Gathering::Shared { reflection, held, .. }) => Some((*reflection, *held)),
            _ => None,
        })
    }

    /// What was shared by somebody who did not have the word.
    pub fn out_of_turn(&self) -> Vec<ReflectionId> {
        let (mut word, mut wrong) = (Word::default(), Vec::new());
        for what in &self.0 {
            if let What::Gathering(Gathering::Shared { reflection, turn, held, .. }) = what {
                let theirs = word.with.is_some_and(|(holds, _)| holds == *turn) && !word.stands;
                if !theirs || (word.read_first && !held) {
                    wrong.push(*reflection);
                }
            }
            word.hears(what);
        }
        wrong
    }

    /// The same log, in which this was shared behind the next act that took the word.
    pub fn with_behind(&self, reflection: ReflectionId) -> Option<Self> {
        let (mut all, mut word) = (self.0.clone(), Word::default());
        let is_it = |what: &What| match what {
            What::Gathering(Gathering::Shared { reflection: shared, .. }) => *shared == reflection,
            _ => false,
        };
        let at = all.iter().position(is_it)?;
        all[..at].iter().for_each(|what| word.hears(what));
        let act = at + 1 + all[at + 1..].iter().position(|what| word.is_taken_by(what))?;
        all[at..=act].rotate_left(1);
        Some(Self(all))
    }

    /// The same log, as if nobody had the word while the door is locked.
    pub fn if_a_lock_took_the_word(&self) -> Self {
        let instead = |what: &What| match what {
            What::Gathering(Gathering::Locked { on: true }) => What::Gathering(Gathering::Paused),
            What::Gathering(Gathering::Locked { on: false }) => What::Gathering(Gathering::Resumed),
            other => other.clone(),
        };
        Self(self.0.iter().map(instead).collect())
    }
}

/// What a page was told of the room, in the order it came: whole pictures, and changes with their numbers.
pub struct Told(Vec<Value>);

impl Told {
    pub fn of(client: &Client) -> Self {
        let of_the_room = |text: &&String| text.contains(r#""lane":"ring""#);
        let told = client.heard.iter().filter(of_the_room).map(|text| serde_json::from_str(text).expect("JSON"));
        Self(told.filter(|told: &Value| told["type"] != "gone").collect())
    }

    /// What it was shown after it came, in order; and what of it while the room said that it was nobody's turn, or
    /// somebody else's.
    pub fn reads(&self) -> (Vec<ReflectionId>, Vec<ReflectionId>) {
        let (mut view, mut known) = (Value::Null, BTreeSet::new());
        let (mut shown, mut wrong) = (Vec::new(), Vec::new());
        for told in &self.0 {
            if told["view"].is_object() {
                view = told["view"].clone();
            } else {
                merge(&mut view, &told["patch"]);
            }
            for (id, reflection) in view["gathering"]["reflections"].as_object().into_iter().flatten() {
                let id = ReflectionId(id.parse().expect("an id"));
                if known.insert(id) && told["patch"].is_object() {
                    shown.push(id);
                    if !is_their_turn(&view, &reflection["turn"]) {
                        wrong.push(id);
                    }
                }
            }
        }
        (shown, wrong)
    }

    /// The same, in which it was shown this only when the word was gone.
    pub fn with_late(&self, reflection: ReflectionId) -> Option<Self> {
        let id = reflection.to_string();
        let mut all = self.0.clone();
        let at = all.iter().position(|told| told["patch"]["gathering"]["reflections"][&id].is_object())?;
        let turn = all[at]["patch"]["gathering"]["reflections"][&id]["turn"].clone();
        let gone = |told: &Value| {
            let room = &told["patch"]["gathering"];
            room["standstill"].is_string()
                || room["piece"]["at"].is_string()
                || room["piece"].get("turn").is_some_and(|is| *is != turn)
        };
        let act = at + 1 + all[at + 1..].iter().position(gone)?;
        all[at..=act].rotate_left(1);
        Some(Self(all))
    }

    /// Numbers of changes that another page was told otherwise.
    pub fn differs_from(&self, other: &Self) -> Vec<u64> {
        let (own, theirs) = (self.changes(), other.changes());
        own.into_iter().filter(|(n, told)| theirs.get(n).is_some_and(|other| other != told)).map(|(n, _)| n).collect()
    }

    fn changes(&self) -> BTreeMap<u64, &Value> {
        let changes = self.0.iter().filter(|told| told["patch"].is_object());
        changes.map(|told| (told["cursor"].as_u64().expect("a number"), told)).collect()
    }
}

fn is_their_turn(view: &Value, turn: &Value) -> bool {
    let room = &view["gathering"];
    room["piece"]["at"] == "held" && room["piece"]["turn"] == *turn && room["standstill"].is_null()
}
