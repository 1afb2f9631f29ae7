//! A server on port 0 and requests to it, written out byte by byte: what is tested is the wire, not a library.
#![allow(dead_code, reason = "each test file asks for something else")]
use afterglow::config::Config;
use afterglow::env::{Env, Hand};
use afterglow::http::access::Origins;
use afterglow::log::memory::Memory;
use afterglow::server::Server;
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// A day in the summer of 2026, and a day's length.
pub const NOW: u64 = 1_780_000_000_000;
pub const DAY: i64 = 86_400_000;

/// A running server on a log in memory, with a clock that is moved by hand.
pub struct Asked {
    pub server: Server,
    pub address: SocketAddr,
    pub hand: Hand,
    pub origin: String,
    pub cookie_name: &'static str,
    _folder: tempfile::TempDir,
}

/// What came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub status: u16,
    /// In the order they came, names in lower case.
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).expect("JSON")
    }

    pub fn code(&self) -> String {
        self.json()["code"].as_str().expect("a code").to_owned()
    }

    /// The token of the cookie that was set.
    pub fn token(&self) -> String {
        let cookie = self.header("set-cookie").expect("a cookie");
        cookie.split([';', '=']).nth(1).expect("a value").to_owned()
    }

    /// Everything but the date.
    pub fn without_date(mut self) -> Self {
        self.headers.retain(|(name, _)| name != "date");
        self
    }
}

impl Asked {
    pub async fn plain() -> Self {
        Self::with(Memory::new(), None).await
    }

    pub async fn public() -> Self {
        Self::with(Memory::new(), Some("https://circle.example.org")).await
    }

    pub async fn with(log: Memory, public_url: Option<&str>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let public_url = public_url.map(|url| url.parse().unwrap());
        let config = Config { data: folder.path().to_owned(), public_url, ..Config::default() };
        let origins = config.public_url.clone();
        let (env, hand) = Env::by_hand(0, NOW);
        let server = Server::with(config, env, Arc::new(log)).await.unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let listening = server.clone();
        tokio::spawn(async move { listening.listen(listener).await });
        let cookie_name = if origins.is_some() { "__Host-afterglow" } else { "afterglow" };
        let origin = Origins::new(origins.as_ref(), address).public().to_owned();
        Self { server, address, hand, origin, cookie_name, _folder: folder }
    }

    /// A facilitator's link, as the server prints it at its first start.
    pub async fn first_secret(&self) -> String {
        let welcome = self.server.welcome(self.address).await.unwrap();
        let link = welcome.first_link.expect("the first link");
        link.rsplit_once('/').unwrap().1.to_owned()
    }

    /// Signs the first facilitator in and answers the session's token.
    pub async fn first_facilitator(&self) -> String {
        let secret = self.first_secret().await;
        let opened = self.post("/api/link", &serde_json::json!({ "secret": secret }), None).await;
        assert_eq!(opened.status, 200);
        opened.token()
    }

    pub async fn get(&self, path: &str, token: Option<&str>) -> Answer {
        let cookie = token.map(|token| ("cookie", format!("{}={token}", self.cookie_name)));
        self.ask("GET", path, &cookie.into_iter().collect::<Vec<_>>(), b"").await
    }

    /// As the page asks.
    pub async fn post(&self, path: &str, body: &serde_json::Value, token: Option<&str>) -> Answer {
        let mut headers = self.as_the_page();
        headers.extend(token.map(|token| ("cookie", format!("{}={token}", self.cookie_name))));
        self.ask("POST", path, &headers, body.to_string().as_bytes()).await
    }

    pub fn as_the_page(&self) -> Vec<(&'static str, String)> {
        vec![("origin", self.origin.clone()), ("content-type", "application/json".into())]
    }

    pub async fn ask(&self, method: &str, path: &str, headers: &[(&str, String)], body: &[u8]) -> Answer {
        let mut request = format!("{method} {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n", self.address);
        for (name, value) in headers {
            request += &format!("{name}: {value}\r\n");
        }
        request += &format!("content-length: {}\r\n\r\n", body.len());
        let mut bytes = request.into_bytes();
        bytes.extend_from_slice(body);
        self.raw(&bytes).await.expect("an answer")
    }

    /// Bytes as they are; nothing when the line was closed without an answer.
    pub async fn raw(&self, bytes: &[u8]) -> Option<Answer> {
        let mut line = TcpStream::connect(self.address).await.unwrap();
        // The server may refuse before it has heard everything.
        let _ = line.write_all(bytes).await;
        let mut answer = Vec::new();
        let _ = line.read_to_end(&mut answer).await;
        let head = answer.windows(4).position(|four| four == b"\r\n\r\n")?;
        let text = std::str::from_utf8(&answer[..head]).unwrap();
        let mut lines = text.split("\r\n");
        let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
        let pair = |line: &str| line.split_once(": ").map(|(name, value)| (name.to_lowercase(), value.to_owned()));
        let headers: Vec<_> = lines.filter_map(pair).collect();
        let mut body = answer[head + 4..].to_vec();
        if headers.iter().any(|(name, value)| name == "transfer-encoding" && value == "chunked") {
            body = unchunked(&body);
        }
        Some(Answer { status, headers, body })
    }
}

fn unchunked(mut bytes: &[u8]) -> Vec<u8> {
    let mut whole = Vec::new();
    while let Some(end) = bytes.windows(2).position(|two| two == b"\r\n") {
        let length = usize::from_str_radix(std::str::from_utf8(&bytes[..end]).unwrap(), 16).unwrap();
        whole.extend_from_slice(&bytes[end + 2..end + 2 + length]);
        bytes = &bytes[end + 4 + length..];
    }
    whole
}
