//! Somebody in the circle: comes back after every kill, says again what was not answered, and goes on.
use super::history::{Asked, Fate, History, What};
use super::line::{Heard, Known, Line};
use super::sealed;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;
use tokio::sync::watch;
use uuid::Uuid;

/// Reflections of one evening: the limit of the rules is 2,000.
const ENOUGH: usize = 1_900;

/// What everyone should do just now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Share.
    Go,
    /// Ask for nothing new.
    Settle,
    /// Go home.
    Over,
}

/// What everyone shares.
pub struct World {
    pub address: SocketAddr,
    pub circle: String,
    pub gathering: Uuid,
    pub mode: watch::Receiver<Mode>,
    /// The number of the server's life, and whether anybody was answered in it.
    pub life: watch::Sender<(u32, bool)>,
    pub history: Mutex<History>,
}

impl World {
    pub fn history(&self) -> MutexGuard<'_, History> {
        self.history.lock().unwrap()
    }

    fn wrong(&self, what: String) {
        self.history().wrong.push(what);
    }
}

/// Random numbers from a seed (SplitMix64).
#[derive(Clone)]
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % sides
    }

    fn uuid(&mut self) -> String {
        let (high, low) = (u128::from(self.below(u64::MAX)), u128::from(self.below(u64::MAX)));
        uuid::Builder::from_random_bytes((high << 64 | low).to_be_bytes()).into_uuid().to_string()
    }
}

/// A member or a facilitator.
pub struct Person {
    pub id: String,
    pub session: String,
    pub world: Arc<World>,
    pub dice: Dice,
    next: u64,
    /// Sent and not answered: the message, and its number in the notes.
    open: BTreeMap<u64, (Value, Option<usize>)>,
    /// The turn they are in, and how much they still want to say.
    turn: (String, u64),
    /// Acknowledged, and perhaps to be taken back.
    said: Option<String>,
}

impl Person {
    pub fn new(id: String, session: String, world: Arc<World>, dice: Dice) -> Self {
        let (open, turn) = (BTreeMap::new(), (String::new(), 0));
        Self { id, session, world, dice, next: 1, open, turn, said: None }
    }

    /// Comes back until the evening is over.
    pub async fn stay(mut self) {
        let mut known = Known::default();
        loop {
            let (asked, life) = (self.world.history().ask_time(), self.world.life.borrow().0);
            match Line::open(self.world.address, &self.world.circle, &self.session, known.clone()).await {
                Some(mut line) => {
                    if self.talk(&mut line, life, asked).await {
                        return;
                    }
                    known = line.known;
                }
                None => tokio::time::sleep(Duration::from_millis(2)).await,
            }
            if *self.world.mode.borrow() == Mode::Over {
                return;
            }
        }
    }

    /// Talks on a line until it breaks; true when there is nothing more to talk about.
    async fn talk(&mut self, line: &mut Line, life: u32, asked: Asked) -> bool {
        let mut mode = self.world.mode.clone();
        for (message, _) in self.open.values() {
            self.world.history().again.0 += usize::from(message["id"].is_u64());
            if line.say(message).await.is_none() {
                return false;
            }
        }
        let resent: Vec<_> = self.open.keys().copied().collect();
        let mut running = None;
        loop {
            let pause = Duration::from_millis(1 + self.dice.below(4));
            let heard = tokio::select! {
                heard = line.hear() => heard,
                changed = mode.changed() => match changed.is_ok() && *mode.borrow() != Mode::Over {
                    true => continue,
                    false => return true,
                },
                () = tokio::time::sleep(pause) => match self.act(line).await {
                    Some(()) => continue,
                    None => return false,
                },
            };
            let message = match heard {
                Heard::Message(message) => message,
                Heard::Gone => return false,
                Heard::Wrong(what) => {
                    self.world.wrong(format!("{}: {what}", self.id));
                    return true;
                }
                Heard::ForGood(code) => {
                    self.world.wrong(format!("{} was sent away with {code}", self.id));
                    return true;
                }
            };
            match message["type"].as_str().unwrap_or_default() {
                "welcome" => {
                    running = message["running"].as_u64();
                    self.world.life.send_if_modified(|now| {
                        let first = *now == (life, false);
                        now.1 |= first;
                        first
                    });
                }
                "snapshot" if message["lane"] == "ring" => {
                    let mut history = self.world.history();
                    history.see(&message["view"]);
                    history.tell_time(running.unwrap_or_default(), &message["view"], asked);
                }
                "change" if message["lane"] == "ring" => self.world.history().see(&message["patch"]),
                "answer" => self.answered(&message, &resent),
                _ => {}
            }
        }
    }

    fn answered(&mut self, answer: &Value, resent: &[u64]) {
        let id = answer["id"].as_u64().unwrap_or_default();
        let Some((_, intent)) = self.open.remove(&id) else {
            return self.world.wrong(format!("{}: an answer too many: {answer}", self.id));
        };
        let Some(intent) = intent else { return };
        let mut history = self.world.history();
        match answer["outcome"].as_str().unwrap_or_default() {
            "done" | "already_done" => {
                history.again.1 += usize::from(resent.contains(&id) && answer["outcome"] == "already_done");
                history.answer(intent, Fate::Done);
                if let What::Share { reflection, .. } = &history.intents[intent].what {
                    self.said = Some(reflection.clone());
                }
            }
            "refused" => {
                if ["store_unavailable", "unknown", "internal"].iter().any(|code| answer["code"] == *code) {
                    history.wrong.push(format!("the store is well, and the answer is {answer}"));
                }
                history.answer(intent, |_| Fate::Refused);
            }
            other => history.wrong.push(format!("an answer of the kind {other}")),
        }
    }

    /// What one would do now.
    async fn act(&mut self, line: &mut Line) -> Option<()> {
        if *self.world.mode.borrow() != Mode::Go || self.open.len() >= 3 {
            return Some(());
        }
        if let Some(gathering) = line.view("desk")["can"]["resume"].as_str() {
            return self.say(line, json!({"do": "resume", "gathering": gathering}), None, json!({})).await;
        }
        let can = line.view("member")["can"].clone();
        if let Some(turn) = can["share"].as_str() {
            if self.turn.0 != turn {
                self.turn = (turn.to_owned(), 1 + self.dice.below(8));
            }
            if self.turn.1 > 0 && self.world.history().shares().0 < ENOUGH {
                self.turn.1 -= 1;
                return self.share(line, turn).await;
            }
            let regrets = self.said.take().filter(|_| self.dice.below(6) == 0);
            if let Some(reflection) = regrets {
                let what = What::TakeBack { reflection: reflection.clone() };
                return self
                    .say(line, json!({"do": "take_back", "reflection": reflection}), Some(what), json!({}))
                    .await;
            }
            let what = What::PutDown { turn: turn.to_owned() };
            return self.say(line, json!({"do": "put_down", "turn": turn}), Some(what), json!({})).await;
        }
        match can["take_from_centre"].as_str() {
            Some(segment) if self.open.is_empty() => {
                let turn = self.dice.uuid();
                let command = json!({"do": "take_from_centre", "segment": segment, "turn": turn});
                self.say(line, command, Some(What::Take { turn }), json!({})).await
            }
            _ => Some(()),
        }
    }

    async fn share(&mut self, line: &mut Line, turn: &str) -> Option<()> {
        let (reflection, body) = (self.dice.uuid(), self.dice.uuid());
        let words = format!("words of {reflection}");
        let command = json!({"do": "share", "turn": turn, "reflection": reflection, "words": body});
        let whom = [sealed::gathering(self.world.gathering, 1)];
        let bodies = json!({body: sealed::words(self.id.parse().expect("an id"), &whom, &words)});
        let what = What::Share { turn: turn.to_owned(), reflection, words };
        self.say(line, command, Some(what), bodies).await
    }

    async fn say(&mut self, line: &mut Line, command: Value, what: Option<What>, bodies: Value) -> Option<()> {
        let id = self.next;
        self.next += 1;
        let intent = what.map(|what| self.world.history().ask(&self.id, what));
        let message = json!({"type": "command", "id": id, "command": command, "bodies": bodies});
        self.open.insert(id, (message.clone(), intent));
        line.say(&message).await
    }
}

/// A fresh id.
pub fn fresh() -> String {
    Uuid::new_v4().to_string()
}
