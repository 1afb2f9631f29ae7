//! One connection: a reader that counts and times what arrives, and a hand that sends.
use anyhow::{Context, ensure};
use futures_util::stream::{SplitSink, SplitStream};
use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::tungstenite::{Message, http::HeaderValue};
use tokio_tungstenite::{WebSocketStream, client_async_with_config};
use uuid::Uuid;

/// How long anything may take before the run is given up.
const PATIENCE: Duration = Duration::from_secs(60);

type Socket = WebSocketStream<TcpStream>;

/// What arrived and was answered.
#[derive(Default)]
pub struct Arrivals {
    pub deliveries: Vec<Duration>,
    pub answers: Vec<Duration>,
    pub frame_bytes: usize,
    last: Option<u64>,
    wrong: Option<String>,
    sent: BTreeMap<u64, Instant>,
}

impl Arrivals {
    pub fn extend(&mut self, other: Self) {
        self.deliveries.extend(other.deliveries);
        self.answers.extend(other.answers);
        self.frame_bytes = self.frame_bytes.max(other.frame_bytes);
    }

    /// A share's words say when it was sent, and which one it is.
    fn share(&mut self, said: &str, start: Instant, bytes: usize) {
        let mut numbers = said.splitn(3, '_').filter_map(|n| n.parse::<u64>().ok());
        let (Some(nanos), Some(n)) = (numbers.next(), numbers.next()) else { return };
        self.deliveries.push(start.elapsed().saturating_sub(Duration::from_nanos(nanos)));
        self.frame_bytes = bytes + 4;
        // Every turn counts from 0.
        if n != self.last.filter(|_| n > 0).map_or(0, |last| last + 1) {
            self.wrong = Some(format!("share {n} came after {:?}", self.last));
        }
        self.last = Some(n);
    }
}

/// One person's connection.
pub struct Seat {
    hand: SplitSink<Socket, Message>,
    pub views: watch::Receiver<Value>,
    arrivals: Arc<Mutex<Arrivals>>,
    answered: watch::Receiver<u64>,
    next: u64,
    /// When the run began; words say how long after it they were due.
    pub start: Instant,
    pub turns: u32,
    pub holds: Option<String>,
    /// Who sits here, and in which gathering.
    pub person: Uuid,
    pub gathering: Uuid,
}

impl Seat {
    pub async fn connect(address: SocketAddr, cookie: &str, circle: &str, start: Instant) -> anyhow::Result<Self> {
        let mut request = format!("ws://{address}/ws").into_client_request()?;
        request.headers_mut().insert("origin", HeaderValue::try_from(format!("http://{address}"))?);
        request.headers_mut().insert("cookie", HeaderValue::try_from(cookie)?);
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        let small = WebSocketConfig::default().read_buffer_size(4096).write_buffer_size(4096);
        let (socket, _) = client_async_with_config(request, stream, Some(small)).await?;
        let (mut hand, eyes) = socket.split();
        hand.send(Message::text(json!({"type":"hello","version":1,"circle":circle}).to_string())).await?;
        let (shown, views) = watch::channel(json!({}));
        let (answers, answered) = watch::channel(0);
        let arrivals = Arc::new(Mutex::new(Arrivals::default()));
        tokio::spawn(read(eyes, shown, answers, Arc::clone(&arrivals), start));
        let mut seat = Self {
            hand,
            views,
            arrivals,
            answered,
            next: 1,
            start,
            turns: 0,
            holds: None,
            person: Uuid::nil(),
            gathering: Uuid::nil(),
        };
        seat.until("welcome", |views| views.get("member").map(|_| ())).await?;
        Ok(seat)
    }

    /// Waits until the views say something.
    pub async fn until<T>(&mut self, what: &str, wish: impl Fn(&Value) -> Option<T>) -> anyhow::Result<T> {
        let found = tokio::time::timeout(PATIENCE, async {
            loop {
                if let Some(found) = wish(&self.views.borrow_and_update()) {
                    return Ok::<_, anyhow::Error>(found);
                }
                self.views.changed().await.context("the line broke")?;
            }
        });
        found.await.with_context(|| format!("waited too long for: {what}"))?
    }

    /// Sends a command without waiting.
    pub async fn say(&mut self, command: Value, bodies: Value) -> anyhow::Result<u64> {
        let id = self.next;
        self.next += 1;
        self.lock().sent.insert(id, Instant::now());
        let said = json!({"type":"command","id":id,"command":command,"bodies":bodies}).to_string();
        self.hand.send(Message::text(said)).await?;
        Ok(id)
    }

    /// Sends a command and waits for its answer.
    pub async fn ask(&mut self, command: Value, bodies: Value) -> anyhow::Result<()> {
        let id = self.say(command, bodies).await?;
        self.all_answered(id).await
    }

    /// Waits until every command up to this one is answered.
    pub async fn all_answered(&mut self, id: u64) -> anyhow::Result<()> {
        let answered = tokio::time::timeout(PATIENCE, self.answered.wait_for(|last| *last >= id)).await;
        answered.context("a command was not answered")?.context("the line broke")?;
        let wrong = self.lock().wrong.clone();
        ensure!(wrong.is_none(), "{}", wrong.unwrap_or_default());
        Ok(())
    }

    /// How many shares arrived since the last `collect`.
    pub fn arrived(&self) -> anyhow::Result<usize> {
        let arrivals = self.lock();
        ensure!(arrivals.wrong.is_none(), "{}", arrivals.wrong.clone().unwrap_or_default());
        Ok(arrivals.deliveries.len())
    }

    /// Takes what arrived.
    pub fn collect(&self) -> Arrivals {
        let mut arrivals = self.lock();
        let last = arrivals.last;
        std::mem::replace(&mut *arrivals, Arrivals { last, ..Arrivals::default() })
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Arrivals> {
        self.arrivals.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

async fn read(
    mut eyes: SplitStream<Socket>,
    shown: watch::Sender<Value>,
    answers: watch::Sender<u64>,
    arrivals: Arc<Mutex<Arrivals>>,
    start: Instant,
) {
    while let Some(Ok(message)) = eyes.next().await {
        let Message::Text(text) = message else { continue };
        let text = text.as_str();
        // A share is told from everything else by its words; it is not folded, the generator's core is not the point.
        if let Some((_, words)) = text.split_once("AQAAshare_") {
            let mut arrivals = arrivals.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            arrivals.share(words, start, text.len());
            continue;
        }
        let Ok(said) = serde_json::from_str::<Value>(text) else { continue };
        let lane = said["lane"].as_str().unwrap_or_default().to_owned();
        match said["type"].as_str() {
            Some("snapshot") => shown.send_modify(|views| views[lane] = said["view"].clone()),
            Some("change") => {
                shown.send_modify(|views| afterglow::circle::lens::merge(&mut views[lane], &said["patch"]))
            }
            Some("answer") => {
                let id = said["id"].as_u64().unwrap_or_default();
                let mut arrivals = arrivals.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
                if let Some(sent) = arrivals.sent.remove(&id) {
                    arrivals.answers.push(sent.elapsed());
                }
                if said["outcome"] != "done" {
                    arrivals.wrong = Some(format!("a command was answered: {text}"));
                }
                answers.send_modify(|last| *last = id);
            }
            _ => {}
        }
    }
}
