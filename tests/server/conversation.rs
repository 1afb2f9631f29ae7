//! One complete conversation, for people who write another client (`src/protocol.md`): recorded, and replayed here
//! against the server, message by message.
//!
//! Every line of `golden/conversation.jsonl` is one of:
//! - `{"from":"client","says":…}` and `{"from":"server","says":…}`: the two sides of one line, in order;
//! - `{"from":"client","goes":true}`: the line breaks; the next thing the client says is on a new one;
//! - `{"from":"facilitator"|"ben"|"anna","asks":…}`: what others ask for meanwhile, each on their own line;
//! - `{"from":"time","passes":…}`: milliseconds pass, for everybody.
//!
//! A sealed text stands there as `sealed: ` and its words, a signed record as the few letters that these tests write for
//! one; `admit` and `open_doors` of others without what their desk signed.
//!
//! Ids are written short (`p2` a person, `t1` a turn, …); times are what a clock that is moved by hand says.
//! `AFTERGLOW_BLESS=1` records what the server says anew.

use crate::common::client::{Client, Lane, fresh};
use crate::common::sealed;
use crate::common::server::TestServer;
use crate::common::story::Story;
use crate::common::until;
use afterglow::circle::command::Command;
use afterglow::circle::ids::{BodyId, DeviceId, GatheringId, PersonId};
use afterglow::env::Hand;
use serde_json::{Value, json};
use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;

/// The members: as the file calls them, their place holder, and the one of their name.
const MEMBERS: [(&str, &str, &str); 3] = [("client", "p2", "w2"), ("ben", "p3", "w3"), ("anna", "p4", "w4")];

/// Time passes in steps of so many milliseconds: less than a ping.
const STEP: u64 = 5_000;

/// How a sealed text is written in the file.
const SEALED: &str = "sealed: ";

#[tokio::test]
async fn the_recorded_conversation_is_what_the_server_says() {
    let recorded = std::fs::read_to_string(golden()).unwrap();
    let mut stage = Stage::set().await;
    let mut said = Vec::new();
    let bless = std::env::var_os("AFTERGLOW_BLESS").is_some();
    for line in recorded.lines() {
        let mut line: Value = serde_json::from_str(line).unwrap();
        if bless && !line["says"]["resume"].is_null() {
            line["says"]["resume"]["cursors"] =
                stage.known.iter().map(|(name, lane)| (name.clone(), json!(lane.cursor))).collect();
        }
        if line["from"] != "server" {
            said.push(written(&line));
            for message in stage.play(&line).await {
                said.push(written(&json!({"from": "server", "says": message})));
            }
        }
    }
    stage.end().await;
    let said = said.join("\n") + "\n";
    if bless {
        std::fs::write(golden(), said).unwrap();
        return;
    }
    for (n, (said, recorded)) in said.lines().zip(recorded.lines()).enumerate() {
        assert_eq!(said, recorded, "line {}", n + 1);
    }
    assert_eq!(said.lines().count(), recorded.lines().count());
}

#[test]
fn the_conversation_in_the_protocol_page_is_part_of_the_recorded_one() {
    let recorded = std::fs::read_to_string(golden()).unwrap();
    let page = std::fs::read_to_string(root().join("src/protocol.md")).unwrap();
    let (_, section) = page.split_once("## A conversation").expect("a section");
    let (_, excerpt) = section.split_once("```json\n").expect("an excerpt");
    let (excerpt, _) = excerpt.split_once("```").expect("its end");
    let recorded: Vec<_> = recorded.lines().collect();
    let (mut next, mut left_out) = (0, false);
    for line in excerpt.lines() {
        if line == "…" {
            left_out = true;
            continue;
        }
        let ahead = recorded[next..].iter().position(|recorded| *recorded == line);
        let ahead = ahead.unwrap_or_else(|| panic!("not in the recorded conversation, or not in this order: {line}"));
        assert!(ahead == 0 || left_out, "something is left out before this and the page does not say so: {line}");
        (next, left_out) = (next + ahead + 1, false);
    }
    assert!(next == recorded.len() || left_out, "the conversation goes on, and the page does not say so");
}

#[test]
fn the_protocol_page_names_the_numbers_the_server_keeps() {
    use afterglow::hub::{pace, presence};
    use afterglow::protocol::body::BODY_MAX;
    use afterglow::protocol::{HELLO_WITHIN, MESSAGE_MAX, PING_EVERY, REMEMBERED_FRAMES, TICK_WHEN_IDLE};
    let page = std::fs::read_to_string(root().join("src/protocol.md")).unwrap();
    let minute = 60_000 / pace::ONE_EVERY;
    for said in [
        format!("A text is at most {} KiB", BODY_MAX / 1_024),
        format!("A message is at most {} KiB", MESSAGE_MAX / 1_024),
        format!("`hello` within {} s", HELLO_WITHIN / 1_000),
        format!("pings every {} s", PING_EVERY / 1_000),
        format!("nothing for {} s", TICK_WHEN_IDLE / 1_000),
        format!("the last {REMEMBERED_FRAMES} frames"),
        format!("{} messages at once and {minute} a minute", pace::BURST),
        format!("after {} refused in a row", pace::PATIENCE),
        format!("{} connections", presence::CONNECTIONS_MAX),
    ] {
        assert!(page.contains(&said), "the page does not say: {said}");
    }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn golden() -> PathBuf {
    root().join("tests/golden/conversation.jsonl")
}

/// Everyone who speaks, and what the ids are called.
struct Stage {
    server: TestServer,
    hand: Hand,
    client: Option<Client>,
    /// What the client knew when its line broke.
    known: BTreeMap<String, Lane>,
    heard: usize,
    others: HashMap<&'static str, Client>,
    names: HashMap<String, String>,
    ids: HashMap<String, String>,
    /// The facilitator's.
    device: Option<DeviceId>,
}

impl Stage {
    /// A circle that was founded; three people have knocked, and two of them and the facilitator have their pages open.
    async fn set() -> Self {
        let (server, hand) = TestServer::by_hand().await;
        hand.pass(60_000);
        let story = Story::found(&server).await;
        let mut facilitator = Client::join(&server, story.circle, &story.session).await;
        let expires = server.env.wall() + 3_600_000;
        facilitator.invite(story.invitation, &story.hash, true, expires).await;
        let circle = story.circle;
        let (client, known) = (None, BTreeMap::new());
        let (names, ids) = (HashMap::new(), HashMap::new());
        let mut stage =
            Self { server, hand, client, known, heard: 0, others: HashMap::new(), names, ids, device: None };
        stage.call(circle.to_string(), "c1");
        stage.call(story.facilitator.to_string(), "p1");
        stage.call(story.device.to_string(), "d1");
        stage.device = Some(story.device);
        stage.others.insert("facilitator", facilitator);
        for (who, place, name) in MEMBERS {
            let text = if who == "client" { "Mira".to_owned() } else { who[..1].to_uppercase() + &who[1..] };
            let knock = story.knocker(&text);
            let person = knock.person;
            stage.call(person.to_string(), place);
            stage.call(knock.name.0.to_string(), name);
            stage.call(knock.device.to_string(), &place.replace('p', "d"));
            stage.server.hub.knock(circle, story.hash.clone(), knock).await.expect("a knock");
            let session = stage.server.session(circle, person).await;
            if who == "client" {
                stage.call(session, "the token of p2's session");
            } else {
                let page = Client::join(&stage.server, circle, &session).await;
                stage.others.insert(who, page);
            }
        }
        stage
    }

    fn call(&mut self, id: String, name: &str) {
        self.names.insert(id.clone(), name.to_owned());
        self.ids.insert(name.to_owned(), id);
    }

    /// Plays a line that is not the server's; what the server then says to the client.
    async fn play(&mut self, line: &Value) -> Vec<Value> {
        let line = self.unshortened(line);
        match line["from"].as_str().unwrap() {
            "time" => {
                // In steps, so that everyone's page is heard in time.
                for _ in 0..line["passes"].as_u64().unwrap() / STEP {
                    self.hand.pass(STEP);
                    for page in self.others.values_mut().chain(&mut self.client) {
                        page.catch_up().await;
                    }
                }
            }
            "client" if line["goes"] == true => {
                let tasks = self.server.hub.running();
                let client = self.client.take().expect("a line");
                self.known = client.lanes.clone();
                client.vanish();
                until("the line is gone", async || self.server.hub.running() < tasks).await;
                self.heard = 0;
            }
            "client" => self.say(&line["says"]).await,
            other => {
                let (page, asks) = (self.others.get_mut(other).expect("one of the cast"), &line["asks"]);
                let id = |field: &str| asks[field].as_str().expect("an id").parse().unwrap();
                let answer = match asks["do"].as_str() {
                    Some("admit") => {
                        let admit = page.admission(PersonId(id("person")), &[]).await;
                        page.ask(&admit).await
                    }
                    Some("open_doors") => page.open_doors(GatheringId(id("gathering")), self.device.unwrap()).await,
                    _ => {
                        let command: Command = serde_json::from_value(asks.clone()).unwrap();
                        let texts = texts(&line["bodies"]);
                        let texts: Vec<_> = texts.iter().map(|(id, text)| (*id, text.as_str())).collect();
                        page.ask_with(&command, &texts).await
                    }
                };
                assert!(answer["outcome"] == "done" || answer["outcome"] == "passing", "{line}: {answer}");
            }
        }
        let Some(client) = &mut self.client else { return Vec::new() };
        client.catch_up().await;
        let new = client.heard.split_off(self.heard);
        client.heard.extend(new.iter().cloned());
        self.heard = client.heard.len();
        let messages = new.iter().map(|text| serde_json::from_str(text).unwrap());
        // How this test knows that everything was said.
        let messages: Vec<Value> = messages.filter(|said: &Value| said["sent"] != 1.5).collect();
        messages.iter().map(|message| self.shortened(message)).collect()
    }

    async fn say(&mut self, message: &Value) {
        if self.client.is_none() {
            let mut client = Client::open(self.server.address, &self.server.origin(), None).await;
            client.lanes = std::mem::take(&mut self.known);
            self.client = Some(client);
        }
        let client = self.client.as_mut().unwrap();
        let mut message = message.clone();
        if message["type"] == "hello" {
            client.circle = serde_json::from_value(message["circle"].clone()).unwrap();
        } else if !message["bodies"].is_null() {
            let command: Command = serde_json::from_value(message["command"].clone()).unwrap();
            let texts = texts(&message["bodies"]);
            let texts: Vec<_> = texts.iter().map(|(id, text)| (*id, text.as_str())).collect();
            message["bodies"] = json!(client.sealed(&command, &texts));
        }
        client.say(&message.to_string()).await;
        match message["type"].as_str().unwrap() {
            "hello" => client.until("a welcome", |client| !client.epoch.is_empty()).await,
            "command" => drop(client.answer(u32::try_from(message["id"].as_u64().unwrap()).unwrap()).await),
            _ => {}
        }
    }

    async fn end(self) {
        let Self { server, client, others, .. } = self;
        assert_eq!(client.expect("a line").closed, None);
        drop(others);
        server.stop().await;
    }

    /// The ids that stand for the short names.
    fn unshortened(&mut self, value: &Value) -> Value {
        self.each_text(value, &mut |stage, text| {
            let mut letters = text.chars();
            let short = letters.next().is_some_and(|c| c.is_ascii_lowercase())
                && text.len() > 1
                && letters.all(|c| c.is_ascii_digit());
            if short && !stage.ids.contains_key(text) {
                stage.call(fresh().to_string(), text);
            }
            stage.ids.get(text).cloned()
        })
    }

    /// The short names of the ids; what the server named gets one now.
    fn shortened(&mut self, value: &Value) -> Value {
        self.name_what_is_new(value, "");
        let mut named = self.each_text(value, &mut |stage, text| {
            let sealed = text.contains('.').then(|| sealed::opened(text)).flatten();
            sealed.map(|words| format!("{SEALED}{words}")).or_else(|| stage.names.get(text).cloned())
        });
        if let Some(attended) = named.pointer_mut("/patch/last/attended").and_then(Value::as_array_mut) {
            // A set, in the order of ids nobody chose.
            attended.sort_by_key(ToString::to_string);
        }
        named
    }

    /// By the field it stands in: no two new ones stand where their order is left to chance.
    fn name_what_is_new(&mut self, value: &Value, field: &str) {
        match value {
            Value::Object(grants) if field == "grants" => {
                for (id, grant) in grants {
                    // In no order of their own, so by what they are.
                    let what = grant["what"].as_str().unwrap_or_default();
                    if !self.names.contains_key(id) {
                        self.call(id.clone(), &format!("grant of the {what} key"));
                    }
                }
            }
            Value::Object(map) => map.iter().for_each(|(key, value)| self.name_what_is_new(value, key)),
            Value::Array(list) => list.iter().for_each(|value| self.name_what_is_new(value, field)),
            Value::String(text) if text.parse::<uuid::Uuid>().is_ok() && !self.names.contains_key(text) => {
                let letter = match field {
                    "turn" => 't',
                    "epoch" => 'e',
                    "about" | "agreements" | "led_by" | "title" => 'w',
                    // Under the number of a desk or key, under a device, or the roster.
                    "signed" | "door" => 'r',
                    number_or_device if number_or_device.starts_with(|c: char| c.is_ascii_hexdigit()) => 'r',
                    other => panic!("{other} is {text}, which nobody has named"),
                };
                let free = (1..).map(|n| format!("{letter}{n}")).find(|name| !self.ids.contains_key(name)).unwrap();
                self.call(text.clone(), &free);
            }
            _ => {}
        }
    }

    fn each_text(&mut self, value: &Value, change: &mut impl FnMut(&mut Self, &str) -> Option<String>) -> Value {
        match value {
            Value::Object(map) => {
                let mut changed = serde_json::Map::new();
                for (key, value) in map {
                    let key = change(self, key).unwrap_or_else(|| key.clone());
                    changed.insert(key, self.each_text(value, change));
                }
                Value::Object(changed)
            }
            Value::Array(list) => list.iter().map(|value| self.each_text(value, change)).collect(),
            Value::String(text) => change(self, text).map_or_else(|| value.clone(), Value::String),
            other => other.clone(),
        }
    }
}

/// Texts as they stand in the file.
fn texts(bodies: &Value) -> Vec<(BodyId, String)> {
    let text =
        |text: &Value| text.as_str().and_then(|text| text.strip_prefix(SEALED)).expect("sealed words").to_owned();
    bodies.as_object().into_iter().flatten().map(|(id, body)| (BodyId(id.parse().unwrap()), text(body))).collect()
}

/// A value in one line, with what it is in front.
fn written(value: &Value) -> String {
    const FIRST: [&str; 6] = ["do", "from", "type", "id", "lane", "cursor"];
    let all = |items: Vec<String>| items.join(",");
    match value {
        Value::Object(map) => {
            let mut keys: Vec<_> = map.keys().collect();
            keys.sort_by_key(|key| FIRST.iter().position(|first| first == key).unwrap_or(FIRST.len()));
            format!("{{{}}}", all(keys.iter().map(|key| format!("{}:{}", json!(key), written(&map[*key]))).collect()))
        }
        Value::Array(list) => format!("[{}]", all(list.iter().map(written).collect())),
        other => other.to_string(),
    }
}
