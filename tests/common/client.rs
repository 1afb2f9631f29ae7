//! Somebody at a page: folds what comes, checks every number, and waits for what should be there.
use super::in_time;
use super::sealed;
use super::server::TestServer;
use afterglow::circle::command::Command;
use afterglow::circle::ids::{BodyId, CircleId, DeviceId, GatheringId, InvitationId, PersonId};
use afterglow::circle::keys::{Grant, KeyKind, Step};
use afterglow::circle::lens::merge;
use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::net::SocketAddr;
use tokio::net::{TcpSocket, TcpStream};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use uuid::Uuid;

/// One lane as a client has it.
#[derive(Clone, Debug, Default)]
pub struct Lane {
    pub cursor: u64,
    pub view: Value,
}

/// A client of the real protocol.
pub struct Client {
    socket: WebSocketStream<TcpStream>,
    pub person: String,
    pub circle: CircleId,
    pub epoch: String,
    pub lanes: BTreeMap<String, Lane>,
    pub answers: BTreeMap<u32, Value>,
    /// Every text that ever came, for those who search it.
    pub heard: Vec<String>,
    pub ticks: usize,
    pub clocks: Vec<Value>,
    /// The close, once it came: code and reason; 1006 for a line that just went.
    pub closed: Option<(u16, String)>,
    next_id: u32,
}

/// What a client brings to its hello.
#[derive(Clone, Default)]
pub struct Hello {
    pub session: Option<String>,
    pub resume: Option<Value>,
    /// Bytes the system keeps for what was not read yet.
    pub receive_buffer: Option<u32>,
}

impl Client {
    /// Comes in with a session and waits for the welcome.
    pub async fn join(server: &TestServer, circle: CircleId, session: &str) -> Self {
        let hello = Hello { session: Some(session.to_owned()), ..Hello::default() };
        Self::come(server, circle, hello).await
    }

    /// Comes in, and waits for the welcome or the close.
    pub async fn come(server: &TestServer, circle: CircleId, hello: Hello) -> Self {
        let mut client = Self::open(server.address, &server.origin(), hello.receive_buffer).await;
        client.circle = circle;
        let mut message = json!({"type": "hello", "version": 1, "circle": circle});
        message.as_object_mut().unwrap().extend(hello.session.map(|session| ("session".to_owned(), json!(session))));
        message.as_object_mut().unwrap().extend(hello.resume.map(|resume| ("resume".to_owned(), resume)));
        client.say(&message.to_string()).await;
        client.until("welcomed or closed", |client| !client.epoch.is_empty() || client.closed.is_some()).await;
        client
    }

    /// Opens a WebSocket and says nothing.
    pub async fn open(address: SocketAddr, origin: &str, receive_buffer: Option<u32>) -> Self {
        let socket = TcpSocket::new_v4().unwrap();
        if let Some(bytes) = receive_buffer {
            socket.set_recv_buffer_size(bytes).unwrap();
        }
        let stream = socket.connect(address).await.unwrap();
        stream.set_nodelay(true).unwrap();
        let mut request = format!("ws://{address}/ws").into_client_request().unwrap();
        request.headers_mut().insert("origin", origin.parse().unwrap());
        let opening = tokio_tungstenite::client_async(request, stream);
        let (socket, _) = in_time("the upgrade", opening).await.expect("an upgrade");
        Self {
            socket,
            person: String::new(),
            circle: CircleId(Uuid::nil()),
            epoch: String::new(),
            lanes: BTreeMap::new(),
            answers: BTreeMap::new(),
            heard: Vec::new(),
            ticks: 0,
            clocks: Vec::new(),
            closed: None,
            next_id: 1,
        }
    }

    /// Sends a text as it is.
    pub async fn say(&mut self, text: &str) {
        // A line that closes meanwhile is seen when it is read.
        let _ = self.socket.send(Message::text(text)).await;
    }

    /// Sends any message.
    pub async fn send(&mut self, message: Message) {
        let _ = self.socket.send(message).await;
    }

    /// Asks for something and waits for the one answer.
    pub async fn ask(&mut self, command: &Command) -> Value {
        self.ask_with(command, &[]).await
    }

    /// The same, with texts.
    pub async fn ask_with(&mut self, command: &Command, bodies: &[(BodyId, &str)]) -> Value {
        let id = self.command(command, bodies).await;
        self.answer(id).await
    }

    /// Asks for something, with texts that are sent as they are.
    pub async fn ask_as_it_is(&mut self, command: &Command, bodies: &[(BodyId, &str)]) -> Value {
        let id = self.next_id;
        self.next_id += 1;
        let bodies: BTreeMap<_, _> = bodies.iter().copied().collect();
        let message = json!({"type": "command", "id": id, "command": command, "bodies": bodies});
        self.say(&message.to_string()).await;
        self.answer(id).await
    }

    /// Asks for something that has to be done.
    pub async fn must(&mut self, command: &Command, bodies: &[(BodyId, &str)]) {
        let answer = self.ask_with(command, bodies).await;
        assert!(!answer.is_null(), "the line closed before {command:?} was answered: {:?}", self.closed);
        assert!(answer["outcome"] != "refused", "{command:?} was refused: {answer}");
    }

    /// Sends a command and does not wait.
    pub async fn command(&mut self, command: &Command, bodies: &[(BodyId, &str)]) -> u32 {
        if !command.words().is_empty() && self.view("member").is_null() {
            // Whom words are for is said in one's own lane.
            self.catch_up().await;
        }
        let (id, message) = self.prepared(command, bodies);
        self.say(&message).await;
        id
    }

    /// A command as it would be sent now, and its number: for whoever says it at a moment of their own.
    pub fn prepared(&mut self, command: &Command, bodies: &[(BodyId, &str)]) -> (u32, String) {
        let id = self.next_id;
        self.next_id += 1;
        let bodies = self.sealed(command, bodies);
        (id, json!({"type": "command", "id": id, "command": command, "bodies": bodies}).to_string())
    }

    /// What lies beside a command: its words as this person would seal them, and a record for whatever the desk signed.
    pub fn sealed(&self, command: &Command, texts: &[(BodyId, &str)]) -> BTreeMap<BodyId, String> {
        if let Command::LeaveCard(left) = command {
            let text = texts.first().map_or("", |(_, text)| *text);
            return [(left.card, sealed::card(text))].into();
        }
        let person = self.person.parse().unwrap_or_default();
        let whom = sealed::audience(command, self.circle, person, self.view("member"), self.view("ring"));
        let words = texts.iter().map(|(id, text)| (*id, sealed::words(person, &whom, text)));
        let records = command.records().into_iter().map(|id| (id, sealed::RECORD.to_owned()));
        let widened = command.widened().and_then(|id| Some((id, self.widened(command, id)?)));
        words.chain(records).chain(widened).collect()
    }

    /// A text of the desk's lane, or of one's own, with one more wrap.
    fn widened(&self, command: &Command, id: BodyId) -> Option<String> {
        let lane = if matches!(command, Command::ShowStep(_)) { "member" } else { "desk" };
        let body = self.view(lane)["bodies"][id.to_string()].as_str()?;
        let member = self.view("member");
        let number = |key: &Value| u32::try_from(key.as_u64().unwrap_or(1)).unwrap();
        let wrap = match command {
            Command::Admit { .. } | Command::ShowStep(_) => sealed::circle(self.circle.0, self.highest("circle")),
            _ => {
                let keys = &member["keys"]["gathering"];
                sealed::gathering(keys["id"].as_str()?.parse().ok()?, number(&keys["number"]))
            }
        };
        Some(format!("{body}.{}", sealed::wrap(wrap)))
    }

    /// The number of the circle key or desk that holds.
    pub fn highest(&self, field: &str) -> u32 {
        let all = self.view("member")["keys"][field].as_object().expect("keys of a member");
        all.keys().filter_map(|n| n.parse().ok()).max().unwrap_or(1)
    }

    /// The number of the running gathering's key; 0 without one.
    pub fn gathering_key(&self) -> u32 {
        u32::try_from(self.view("member")["keys"]["gathering"]["number"].as_u64().unwrap_or(0)).unwrap()
    }

    /// A facilitator lets somebody in: the step for a device that knocked, or the gathering's key for somebody's devices.
    pub async fn admit(&mut self, person: PersonId) {
        let command = self.admission(person, &[]).await;
        self.must(&command, &[]).await;
    }

    /// The command for it, once the desk sees them. `devices` are those of a member who comes again.
    pub async fn admission(&mut self, person: PersonId, devices: &[DeviceId]) -> Command {
        let waits = |client: &Self| !client.view("desk")["waiting"][person.to_string()].is_null();
        self.until("they wait", waits).await;
        let waiting = self.view("desk")["waiting"][person.to_string()].clone();
        let running = self.gathering_key();
        let Some(device) = waiting["device"].as_str() else {
            let grant = |device: &DeviceId| {
                let (what, text) = (KeyKind::Gathering, BodyId(fresh()));
                Grant { device: *device, what, number: running, text }
            };
            let grants = devices.iter().map(grant).collect();
            return Command::Admit { person, step: None, grants, name: None };
        };
        let device = DeviceId(device.parse().unwrap());
        let mut kinds = vec![(device, KeyKind::Circle, self.highest("circle"))];
        if running > 0 {
            kinds.push((device, KeyKind::Gathering, running));
        }
        let mut step = sealed::step(self.view("member"), &kinds);
        step.admission = Some(BodyId(fresh()));
        let name = waiting["name"].as_str().map(|name| BodyId(name.parse().unwrap()));
        Command::Admit { person, step: Some(Box::new(step)), grants: Vec::new(), name }
    }

    /// A facilitator with one device opens the doors.
    pub async fn open_doors(&mut self, gathering: GatheringId, device: DeviceId) -> Value {
        let step = self.gathering_step(&[device]);
        self.ask(&Command::OpenDoors { gathering, step: Box::new(step) }).await
    }

    /// The step with a gathering's first key, for these devices of facilitators.
    pub fn gathering_step(&self, devices: &[DeviceId]) -> Step {
        let grants: Vec<_> = devices.iter().map(|device| (*device, KeyKind::Gathering, 1)).collect();
        let mut step = sealed::step(self.view("member"), &grants);
        step.gathering_key = Some(BodyId(fresh()));
        step
    }

    /// An invitation with its two texts.
    pub async fn invite(&mut self, invitation: InvitationId, hash: &str, reusable: bool, expires: u64) {
        let (page, secret) = (BodyId(fresh()), BodyId(fresh()));
        let hash = hash.to_owned();
        let (desk, person) = (false, None);
        let command = Command::Invite { invitation, hash, reusable, expires, page, secret, desk, person };
        self.must(&command, &[(secret, "secret")]).await;
    }

    /// Waits for an answer; null, if the line closed first.
    pub async fn answer(&mut self, id: u32) -> Value {
        self.until("an answer", |client| client.answers.contains_key(&id) || client.closed.is_some()).await;
        self.answers.get(&id).cloned().unwrap_or(Value::Null)
    }

    /// Reads until something is so.
    pub async fn until(&mut self, what: &str, condition: impl Fn(&Self) -> bool) {
        in_time(what, async {
            while !condition(self) {
                assert!(self.closed.is_none(), "closed with {:?} while waiting: {what}", self.closed);
                self.read().await;
            }
        })
        .await;
    }

    /// Reads until the line is closed, and says how.
    pub async fn until_closed(&mut self) -> u16 {
        self.until("closed", |client| client.closed.is_some()).await;
        self.closed.as_ref().unwrap().0
    }

    /// Reads whatever the server has sent before it answers a clock: everything up to now.
    pub async fn catch_up(&mut self) {
        let clocks = self.clocks.len();
        self.say(r#"{"type":"clock","sent":1.5}"#).await;
        self.until("the clock", |client| client.clocks.len() > clocks || client.closed.is_some()).await;
    }

    /// What to resume with.
    pub fn cursors(&self) -> Value {
        let cursors: BTreeMap<_, _> = self.lanes.iter().map(|(name, lane)| (name, lane.cursor)).collect();
        json!({"epoch": self.epoch, "cursors": cursors})
    }

    /// A lane's view; null, where it is not followed.
    pub fn view(&self, lane: &str) -> &Value {
        self.lanes.get(lane).map_or(&Value::Null, |lane| &lane.view)
    }

    /// The words of everything shared, in the order everyone sees.
    pub fn shared(&self) -> Vec<String> {
        let ring = self.view("ring");
        let reflections = ring["gathering"]["reflections"].as_object();
        let mut all: Vec<_> = reflections.into_iter().flatten().map(|(_, reflection)| reflection).collect();
        all.sort_by_key(|reflection| reflection["n"].as_u64());
        let words = all.iter().map(|reflection| &ring["bodies"][reflection["words"].as_str().unwrap()]);
        words.map(|words| sealed::text_of(words.as_str().expect("every reflection has its words"))).collect()
    }

    /// Goes without a word, as a page does that is closed.
    pub fn vanish(self) {
        drop(self.socket);
    }

    /// Reads one message.
    async fn read(&mut self) {
        match self.socket.next().await {
            Some(Ok(Message::Text(text))) => {
                let message = serde_json::from_str(text.as_str()).expect("the server speaks JSON");
                self.heard.push(text.as_str().to_owned());
                self.take(message);
            }
            Some(Ok(Message::Close(frame))) => {
                let frame = frame.map(|frame| (u16::from(frame.code), frame.reason.as_str().to_owned()));
                self.closed = Some(frame.unwrap_or((1005, String::new())));
            }
            Some(Ok(_)) => {}
            Some(Err(_)) | None => self.closed = self.closed.take().or(Some((1006, String::new()))),
        }
    }

    fn take(&mut self, message: Value) {
        let lane = || message["lane"].as_str().expect("a lane").to_owned();
        match message["type"].as_str().expect("a type") {
            "welcome" => {
                self.person = message["person"].as_str().unwrap().to_owned();
                self.epoch = message["epoch"].as_str().unwrap().to_owned();
            }
            "snapshot" => {
                let cursor = message["cursor"].as_u64().unwrap();
                self.lanes.insert(lane(), Lane { cursor, view: message["view"].clone() });
            }
            "change" => {
                let name = lane();
                let lane = self.lanes.get_mut(&name).unwrap_or_else(|| panic!("a change of {name}, which is unknown"));
                assert_eq!(message["cursor"], lane.cursor + 1, "{name} is numbered without a gap");
                lane.cursor += 1;
                merge(&mut lane.view, &message["patch"]);
            }
            "gone" => {
                assert!(self.lanes.remove(&lane()).is_some(), "a lane goes that was there");
            }
            "answer" => {
                let id = u32::try_from(message["id"].as_u64().unwrap()).unwrap();
                let before = self.answers.insert(id, message);
                assert_eq!(before, None, "a command is answered once");
            }
            "clock" => self.clocks.push(message),
            "tick" => self.ticks += 1,
            other => panic!("the server said {other}"),
        }
    }

    /// A client that comes back knows what it had.
    pub fn knowing(mut self, lanes: BTreeMap<String, Lane>) -> Self {
        for (name, lane) in lanes {
            self.lanes.entry(name).or_insert(lane);
        }
        self
    }

    /// Comes back where this one left off.
    pub async fn back(server: &TestServer, circle: CircleId, session: &str, before: &Self) -> Self {
        Self::back_from(server, circle, session, (before.cursors(), before.lanes.clone())).await
    }

    /// Comes back from these cursors, with what was known then.
    pub async fn back_from(
        server: &TestServer,
        circle: CircleId,
        session: &str,
        (resume, lanes): (Value, BTreeMap<String, Lane>),
    ) -> Self {
        let mut client = Self::open(server.address, &server.origin(), None).await;
        (client.circle, client.lanes) = (circle, lanes);
        let hello = json!({"type": "hello", "version": 1, "circle": circle, "session": session, "resume": resume});
        client.say(&hello.to_string()).await;
        client.until("welcomed or closed", |client| !client.epoch.is_empty() || client.closed.is_some()).await;
        client
    }

    /// How many messages of a kind came.
    pub fn count(&self, kind: &str) -> usize {
        let begins = format!("{{\"type\":\"{kind}\"");
        self.heard.iter().filter(|text| text.starts_with(&begins)).count()
    }
}

/// A fresh id of any kind.
pub fn fresh() -> Uuid {
    Uuid::new_v4()
}
