//! A server that stops with its test, and is held to the invariants then.
use super::in_time;
use afterglow::circle::ids::{CircleId, PersonId};
use afterglow::config::Config;
use afterglow::config::day::Day;
use afterglow::env::{Env, Hand};
use afterglow::hub::Hub;
use afterglow::hub::practice::PracticeHandle;
use afterglow::log::Log;
use afterglow::log::memory::Memory;
use afterglow::server::Server;
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpSocket, TcpStream};
use tokio::task::JoinHandle;

/// Bytes the system keeps for a line that does not take them: few, so that a test fills them.
const SEND_BUFFER: u32 = 16 * 1024;

/// A running server.
pub struct TestServer {
    pub hub: Hub,
    pub practice: PracticeHandle,
    pub env: Env,
    pub log: Memory,
    pub address: SocketAddr,
    server: Server,
    listening: JoinHandle<()>,
    _folder: tempfile::TempDir,
    over: bool,
}

impl TestServer {
    /// Asks as the page does, with the cookie of a session: the head of the answer, and what it says.
    pub async fn asked(&self, method: &str, path: &str, token: Option<&str>, body: &str) -> (String, String) {
        let cookie = token.map_or(String::new(), |token| format!("cookie: afterglow={token}\r\n"));
        let request = format!(
            "{method} {path} HTTP/1.1\r\nhost: {0}\r\norigin: {1}\r\nconnection: close\r\n{cookie}content-type: \
             application/json\r\ncontent-length: {2}\r\n\r\n{body}",
            self.address,
            self.origin(),
            body.len()
        );
        let mut line = TcpStream::connect(self.address).await.expect("a line");
        line.write_all(request.as_bytes()).await.expect("to ask");
        let mut answer = String::new();
        line.read_to_string(&mut answer).await.expect("an answer");
        let (head, said) = answer.split_once("\r\n\r\n").expect("a head");
        (head.to_owned(), said.to_owned())
    }

    /// On an empty log in memory and the machine's own clock.
    pub async fn start() -> Self {
        Self::on(Memory::new()).await
    }

    /// On a log that may hold something.
    pub async fn on(log: Memory) -> Self {
        let base = log.running().await.expect("the log is in memory");
        Self::with(log, Env::start(base)).await
    }

    /// With a clock that stands until the test moves it.
    pub async fn by_hand() -> (Self, Hand) {
        let (env, hand) = Env::by_hand(0, 1_800_000_000_000);
        (Self::with(Memory::new(), env).await, hand)
    }

    /// On a log and a clock.
    pub async fn with(log: Memory, env: Env) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let mut config = Config { data: folder.path().to_owned(), ..Config::default() };
        // Doors open only where somebody could be called.
        config.crisis_lines[0].verified_on = Day::new(2026, 8, 31);
        let shared: Arc<dyn Log> = Arc::new(log.clone());
        let server = Server::with(config, env.clone(), shared).await.expect("a server");
        let socket = TcpSocket::new_v4().expect("a socket");
        socket.set_send_buffer_size(SEND_BUFFER).expect("a small buffer");
        socket.bind(([127, 0, 0, 1], 0).into()).expect("a free port");
        let listener = socket.listen(1_024).expect("to listen");
        let address = listener.local_addr().expect("an address");
        let door = server.clone();
        let listening = tokio::spawn(async move { door.listen(listener).await.expect("to listen") });
        let (hub, practice) = (server.hub().clone(), server.practice().clone());
        Self { hub, practice, env, log, address, server, listening, _folder: folder, over: false }
    }

    /// The origin its page has.
    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// A facilitator of the practice: their session and who they are.
    pub async fn facilitator(&self) -> (String, PersonId) {
        let link = self.practice.new_link(afterglow::circle::practice::LinkFor::NewFacilitator, None).await;
        let link = link.expect("a link");
        let token = self.practice.open_link(link.reveal(), None).await.expect("a session").reveal().to_owned();
        let person = self.practice.who(&token).and_then(|who| who.facilitator).expect("a facilitator");
        (token, person)
    }

    /// A session for somebody in a circle.
    pub async fn session(&self, circle: CircleId, person: PersonId) -> String {
        self.practice.enter(None, circle, person).await.expect("a session").reveal().to_owned()
    }

    /// Stops, and checks what is true after every test.
    pub async fn stop(mut self) -> Memory {
        self.over = true;
        let differ = in_time("every circle is held against its log", self.hub.differs_from_log()).await;
        assert_eq!(differ, [], "what is in memory is what the log says");
        self.shut_down().await;
        self.log.clone()
    }

    /// Stops without looking back, as a crash would have it.
    pub async fn crash(mut self) -> Memory {
        self.over = true;
        self.shut_down().await;
        self.log.clone()
    }

    async fn shut_down(&self) {
        in_time("the server stops", self.server.shutdown()).await.expect("a good end");
        assert_eq!(self.hub.running(), 0, "no task is left");
        in_time("nobody listens any more", async {
            while !self.listening.is_finished() {
                tokio::task::yield_now().await;
            }
        })
        .await;
    }
}

impl Drop for TestServer {
    fn drop(&mut self) {
        assert!(
            self.over || std::thread::panicking(),
            "a test ends with `stop` or `crash`, which check the invariants"
        );
    }
}
