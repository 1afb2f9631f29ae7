//! An evening of `tests/circle_rules`, and a hub that runs the same one: whatever is asked of both has one answer.

use super::told::evening::Evening;
use super::told::scenes::ROLES;
use crate::common::in_time;
use crate::common::sealed;
use crate::common::server::TestServer;
use crate::common::story::body;
use afterglow::circle::command::card::OpenCard;
use afterglow::circle::command::{Command, SignalKind};
use afterglow::circle::event::{Event, Gathering, Standing, What};
use afterglow::circle::ids::{BodyId, CommitId, PersonId};
use afterglow::circle::lens::{self, Lane};
use afterglow::circle::{Circle, stored};
use afterglow::env::Env;
use afterglow::hub::connection::Connection;
use afterglow::hub::outbox::Port;
use afterglow::hub::{Joining, Outbox};
use afterglow::log::memory::Memory;
use afterglow::log::{Commit, Log, Part, StoredBody, StreamId, Under};
use afterglow::protocol::close::Close;
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::{self, IoSlice};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

/// The store that an evening would have left behind, with every text that a command may want to widen.
async fn stored(evening: &Evening) -> (Memory, BTreeMap<BodyId, String>) {
    let log = Memory::new();
    let circle = StreamId::Circle(evening.circle.id);
    let (mut standing, mut running, mut bodies) = (0, None, BTreeMap::new());
    let whom = [sealed::desk(evening.circle.id.0, 1)];
    let words = |author: PersonId| sealed::words(author.0, &[whom[0], sealed::own(author.0)], "words");
    for (n, events) in evening.story.iter().enumerate() {
        let mut commit =
            Commit { id: CommitId(Uuid::new_v4()), running: evening.now(), ..crate::common::stored::empty() };
        for event in events {
            match &event.what {
                What::Standing(Standing::DoorsOpened { gathering, .. }) => {
                    running = Some((StreamId::Gathering(evening.circle.id, *gathering), 0));
                }
                What::Standing(Standing::Knocked { person, name, .. }) => {
                    bodies.insert(*name, (circle, Under::Name(*person), words(*person)));
                }
                What::Gathering(Gathering::Shared { words: id, .. }) => {
                    let author = evening.person("wren");
                    bodies.insert(*id, (running.unwrap().0, Under::Author(author), words(author)));
                }
                _ => {}
            }
        }
        let n = n as u64 + 1;
        if let Some(record) = stored::encode(n, stored::Part::Standing, events).unwrap() {
            commit.parts.push(Part { stream: circle, expected: standing, record });
            standing += 1;
        }
        if let Some(record) = stored::encode(n, stored::Part::Gathering, events).unwrap() {
            let (stream, expected) = running.as_mut().expect("a gathering runs");
            commit.parts.push(Part { stream: *stream, expected: *expected, record });
            *expected += 1;
        }
        let is_released = |event: &Event| matches!(event.what, What::Standing(Standing::Released { .. }));
        if !commit.parts.is_empty() {
            log.append(vec![commit]).await.pop().unwrap().unwrap();
        }
        if events.iter().any(is_released) {
            running = None;
        }
    }
    let kept = |(id, (stream, under, text)): (&BodyId, &(StreamId, Under, String))| StoredBody {
        stream: *stream,
        id: *id,
        under: *under,
        body: body(text),
    };
    let commit = Commit { bodies: bodies.iter().map(kept).collect(), ..crate::common::stored::empty() };
    log.append(vec![commit]).await.pop().unwrap().unwrap();
    (log, bodies.into_iter().map(|(id, (_, _, text))| (id, text)).collect())
}

/// What left for somebody, and when: a socket that takes everything at once.
type Left = (Instant, Vec<u8>);

struct Wire(mpsc::UnboundedSender<Left>);

impl Port for Wire {
    fn try_write(&self, slices: &[IoSlice<'_>]) -> io::Result<usize> {
        let at = Instant::now();
        let bytes: Vec<_> = slices.iter().flat_map(|slice| slice.iter().copied()).collect();
        let length = bytes.len();
        self.0.send((at, bytes)).map_err(|_| io::ErrorKind::BrokenPipe)?;
        Ok(length)
    }
}

/// Somebody's line into the hub itself, past the socket and the pace at which people may speak.
pub struct Line {
    connection: Connection,
    left: mpsc::UnboundedReceiver<Left>,
    asked: u32,
}

impl Line {
    async fn open(server: &TestServer, circle: &Circle, person: PersonId) -> Result<Self, Close> {
        let (wire, left) = mpsc::unbounded_channel();
        let outbox = Arc::new(Outbox::through(Arc::new(Wire(wire))));
        let joining = Joining { person, resume: None, outbox, ended: CancellationToken::new() };
        let connection = server.hub.connect(circle.id, joining).await?;
        Ok(Self { connection, left, asked: 0 })
    }

    pub async fn ask(&mut self, command: &Command, texts: BTreeMap<BodyId, String>) -> String {
        self.asked += 1;
        let texts = texts.iter().map(|(id, text)| (*id, body(text))).collect();
        self.connection.command(self.asked, command.clone(), texts).await.expect("the circle is there");
        let answer = in_time("an answer", async {
            loop {
                if let Some(answer) = self.hear().await.into_iter().find(|told| told["id"] == self.asked) {
                    return answer;
                }
            }
        })
        .await;
        match answer["outcome"].as_str().unwrap() {
            "refused" => answer["code"].as_str().unwrap().to_owned(),
            "already_done" => "done".to_owned(),
            _ => "does".to_owned(),
        }
    }

    /// How long it takes from when these are sent, all at once, until the answer to the last leaves the server. When a
    /// thread of this program comes to read it is a matter of two cores, and not of the server.
    pub async fn takes(&mut self, commands: &[Command]) -> Duration {
        let began = Instant::now();
        for command in commands {
            self.sends(command, &BTreeMap::new()).await;
        }
        let answer = format!(r#"{{"type":"answer","id":{},"#, self.asked);
        let answers = |bytes: &[u8]| bytes.windows(answer.len()).any(|some| some == answer.as_bytes());
        in_time("an answer", async {
            loop {
                let (at, bytes) = self.left.recv().await.expect("the line is there");
                if answers(&bytes) {
                    return at - began;
                }
            }
        })
        .await
    }

    /// Asks and does not wait.
    pub async fn sends(&mut self, command: &Command, texts: &BTreeMap<BodyId, String>) {
        self.asked += 1;
        let texts = texts.iter().map(|(id, text)| (*id, body(text))).collect();
        self.connection.command(self.asked, command.clone(), texts).await.expect("the circle is there");
    }

    /// Reads whatever waits, as a page would.
    pub fn reads(&mut self) {
        while self.left.try_recv().is_ok() {}
    }

    async fn hear(&mut self) -> Vec<Value> {
        let (_, bytes) = self.left.recv().await.expect("the line is there");
        let (mut all, mut rest) = (Vec::new(), &bytes[..]);
        while let Some(short) = rest.get(1) {
            let (head, length) = match short {
                126 => (4, usize::from(u16::from_be_bytes([rest[2], rest[3]]))),
                127 => (10, usize::try_from(u64::from_be_bytes(rest[2..10].try_into().unwrap())).unwrap()),
                short => (2, usize::from(*short)),
            };
            all.push(serde_json::from_slice(&rest[head..head + length]).unwrap_or_default());
            rest = &rest[head + length..];
        }
        all
    }
}

/// An evening, and a hub that runs the same one.
pub struct Both {
    pub server: TestServer,
    pub evening: Evening,
    pub lines: BTreeMap<&'static str, Line>,
    texts: BTreeMap<BodyId, String>,
}

impl Both {
    /// Everybody comes back after the restart, and says again what lived in memory.
    pub async fn of(evening: Evening) -> Self {
        let (log, texts) = stored(&evening).await;
        let clocks = evening.at;
        let (env, _) = Env::by_hand(clocks.running, clocks.wall);
        let server = TestServer::with(log, env).await;
        let mut both = Self { server, evening, lines: BTreeMap::new(), texts };
        both.evening.restarts();
        for (role, name) in ROLES {
            let Some(person) = both.evening.knows(name) else { continue };
            match Line::open(&both.server, &both.evening.circle, person).await {
                Ok(line) => {
                    both.evening.returns(name);
                    both.lines.insert(name, line);
                }
                Err(Close::Removed) => assert_eq!(role, "removed"),
                Err(Close::NotForYou) => assert_eq!(role, "not_let_in"),
                Err(close) => panic!("{name}: {close:?}"),
            }
        }
        let stranger = PersonId(Uuid::from_u128(8));
        let closed = Line::open(&both.server, &both.evening.circle, stranger).await.err();
        assert_eq!(closed, Some(Close::NotForYou), "somebody of another circle, who knows this one's id");
        both.does("noor", &Command::Signal { kind: SignalKind::GiveMeAMoment }).await;
        if let Some(person) = both.evening.knows("amaro") {
            both.does("dara", &Command::OpenCard(OpenCard { person, number: 1 })).await;
        }
        both
    }

    /// What the rules alone say.
    pub fn rules(&mut self, name: &'static str, command: &Command) -> String {
        match self.evening.asked_by(name, command) {
            Ok(events) if events.is_empty() => "done".to_owned(),
            Ok(_) => "does".to_owned(),
            Err(refusal) => serde_json::to_value(refusal).unwrap().as_str().unwrap().to_owned(),
        }
    }

    /// What the hub says, with whatever has to lie beside the command.
    pub async fn hub(&mut self, name: &'static str, command: &Command) -> String {
        let texts = self.beside(name, command);
        let said = self.lines.get_mut(name).expect("a line").ask(command, texts.clone()).await;
        if said == "does" {
            self.texts.extend(texts);
        }
        said
    }

    /// The same on both sides, which say the same.
    pub async fn does(&mut self, name: &'static str, command: &Command) {
        let command = self.evening.makes(command);
        let rules = self.rules(name, &command);
        // Sealed from what stands before it.
        let hub = self.hub(name, &command).await;
        assert_eq!(hub, rules, "{command:?} by {name}");
        let done = self.evening.does(name, &command);
        assert_eq!(done.is_ok(), rules == "does" || rules == "done");
    }

    /// What lies beside a command: its words, sealed for whom they are, and a record for whatever the desk signed.
    pub fn beside(&self, name: &'static str, command: &Command) -> BTreeMap<BodyId, String> {
        if let Command::LeaveCard(left) = command {
            return [(left.card, sealed::card("card"))].into();
        }
        let circle = &self.evening.circle;
        let person = self.evening.knows(name).unwrap();
        let (mut member, ring) = (lens::view(circle, Lane::Member(person)), lens::view(circle, Lane::Ring));
        if circle.holds_words_of(person) {
            // Also said of those who have no seat, whose own lane does not.
            member["holds"] = Value::Bool(true);
        }
        let whom = sealed::audience(command, circle.id, person.0, &member, &ring);
        let words = command.words().into_iter().map(|id| (id, sealed::words(person.0, &whom, "words")));
        let records = command.records().into_iter().map(|id| (id, sealed::RECORD.to_owned()));
        let last = |records: &BTreeMap<u32, BodyId>| records.keys().copied().max().unwrap_or(1);
        let wider = match command {
            Command::ReleaseWords { .. } => {
                let running = circle.running_gathering().map_or(Uuid::nil(), |running| running.0);
                sealed::gathering(running, last(&circle.keys.gathering))
            }
            _ => sealed::circle(circle.id.0, last(&circle.keys.circle)),
        };
        let widened = command.widened().map(|id| {
            let before = self.texts.get(&id).cloned();
            let before = before.unwrap_or_else(|| sealed::words(person.0, &[sealed::own(person.0)], "words"));
            let wrap = sealed::wrap(wider);
            // Whoever asks once more has it with that wrap.
            let wider = if before.ends_with(&wrap) { before } else { format!("{before}.{wrap}") };
            (id, wider)
        });
        words.chain(records).chain(widened).collect()
    }
}
