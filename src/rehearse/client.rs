//! A client of the real protocol over a real WebSocket: says hello, folds what it is told, comes back by itself and
//! leaves off nothing: a command whose line broke before its answer is sent again.
use super::picture::{Frame, Picture};
use super::request::Browser;
use crate::circle::command::Command;
use crate::circle::ids::{BodyId, CircleId};
use crate::circle::limits::Millis;
use crate::env::Env;
use crate::protocol::close::Close;
use crate::protocol::{Outcome, Resume, VERSION};
use anyhow::Context;
use futures_util::{SinkExt, StreamExt};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use tokio::net::TcpStream;
use tokio::sync::{mpsc, oneshot, watch};
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::http::HeaderValue;
use tokio_tungstenite::tungstenite::http::header::{COOKIE, ORIGIN};
use tokio_tungstenite::{WebSocketStream, client_async};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

/// So long without a word from the server and the line is taken for dead, in milliseconds.
const SILENCE: Millis = 40_000;
/// The first and the longest pause before coming back, in milliseconds.
const PAUSES: (Millis, Millis) = (300, 10_000);
/// Things to say that may wait for the line.
const ASKS: usize = 64;

/// What the server answered to a command.
#[derive(Clone, Debug, Deserialize)]
pub struct Answer {
    /// What became of it.
    pub outcome: Outcome,
    /// Why it was refused.
    #[serde(default)]
    pub code: Option<String>,
}

/// The line ended for good; the server said not to come back, or the client was stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ended;

/// One client. Clones speak over the same line.
#[derive(Clone)]
pub struct Client {
    picture: watch::Receiver<Picture>,
    asks: mpsc::Sender<Ask>,
}

enum Ask {
    Say { command: Command, bodies: BTreeMap<BodyId, String>, answer: oneshot::Sender<Answer> },
    Vanish { running: Millis },
}

impl Client {
    /// Connects to one circle with the session the browser has; the line is kept until `stop`.
    pub fn connect(env: Env, browser: Browser, circle: CircleId, tasks: &TaskTracker, stop: CancellationToken) -> Self {
        let (shown, picture) = watch::channel(Picture::default());
        let (asks, asked) = mpsc::channel(ASKS);
        let line = Line { env, browser, circle, shown, asked, next: 0, open: BTreeMap::new() };
        tasks.spawn(async move {
            // Dropping the line ends it; whoever waits for an answer is told.
            tokio::select! {
                () = stop.cancelled() => {}
                () = line.keep() => {}
            }
        });
        Self { picture, asks }
    }

    /// What is known now. Held only for a look: the line waits for it.
    pub fn look(&self) -> watch::Ref<'_, Picture> {
        self.picture.borrow()
    }

    /// Waits until something is known that was not at the last call.
    ///
    /// # Errors
    /// When the line has ended for good.
    pub async fn changed(&mut self) -> Result<(), Ended> {
        self.picture.changed().await.map_err(|_| Ended)
    }

    /// Waits until what is known is as wished.
    ///
    /// # Errors
    /// When the line has ended for good.
    pub async fn until(&mut self, wished: impl FnMut(&Picture) -> bool) -> Result<(), Ended> {
        self.picture.wait_for(wished).await.map(|_| ()).map_err(|_| Ended)
    }

    /// Says something and waits for the one answer, however often the line breaks in between.
    ///
    /// # Errors
    /// When the line has ended for good.
    pub async fn say(&self, command: Command, bodies: BTreeMap<BodyId, String>) -> Result<Answer, Ended> {
        let (answer, answered) = oneshot::channel();
        self.asks.send(Ask::Say { command, bodies, answer }).await.map_err(|_| Ended)?;
        answered.await.map_err(|_| Ended)
    }

    /// Goes without a word, as in a tunnel, and comes back after so much running time.
    ///
    /// # Errors
    /// When the line has ended for good.
    pub async fn vanish(&self, running: Millis) -> Result<(), Ended> {
        self.asks.send(Ask::Vanish { running }).await.map_err(|_| Ended)
    }
}

/// Laws: a command leaves `open` only with its answer, and all of `open` is sent again on every new line; so each is
/// answered once. While there is no line a pause is being waited for, so the client always comes back, unless it was
/// told not to.
struct Line {
    env: Env,
    browser: Browser,
    circle: CircleId,
    shown: watch::Sender<Picture>,
    asked: mpsc::Receiver<Ask>,
    next: u32,
    open: BTreeMap<u32, (String, oneshot::Sender<Answer>)>,
}

type Socket = WebSocketStream<TcpStream>;

/// How a line came to its end.
enum End {
    /// Come back after the usual pause.
    Broken,
    /// Come back at this running time.
    Vanished(Millis),
    /// Do not come back.
    ForGood,
}

impl Line {
    async fn keep(mut self) {
        let mut pause = PAUSES.0;
        loop {
            let end = match self.begin().await {
                Ok(socket) => {
                    let end = self.speak(socket).await;
                    if self.shown.borrow().connected {
                        pause = PAUSES.0;
                    }
                    end
                }
                Err(error) => {
                    tracing::debug!("no line: {error:#}");
                    End::Broken
                }
            };
            self.shown.send_modify(|picture| picture.connected = false);
            match end {
                End::ForGood => return,
                End::Vanished(until) => self.env.sleep_until_running(until).await,
                End::Broken => {
                    // Between half and the whole of the pause, so that many do not come back at once.
                    let jitter = u64::from(self.env.uuid().as_bytes()[0]);
                    self.env.sleep(pause / 2 + pause * jitter / 512).await;
                    pause = (pause * 2).min(PAUSES.1);
                }
            }
        }
    }

    /// Opens the socket, says hello, and says again what was not answered.
    async fn begin(&mut self) -> anyhow::Result<Socket> {
        let mut request = format!("ws://{}/ws", self.browser.address()).into_client_request()?;
        request.headers_mut().insert(ORIGIN, HeaderValue::try_from(self.browser.origin())?);
        if let Some(cookie) = self.browser.cookie() {
            request.headers_mut().insert(COOKIE, HeaderValue::try_from(cookie)?);
        }
        let stream = TcpStream::connect(self.browser.address()).await?;
        stream.set_nodelay(true)?;
        let (mut socket, _) = client_async(request, stream).await?;
        let mut hello = json!({ "type": "hello", "version": VERSION, "circle": self.circle });
        let resume = {
            let picture = self.shown.borrow();
            picture.epoch.map(|epoch| Resume { epoch, cursors: picture.cursors.clone() })
        };
        if let Some(resume) = resume {
            hello["resume"] = serde_json::to_value(resume).context("cursors have no JSON form")?;
        }
        socket.feed(Message::text(hello.to_string())).await?;
        for (frame, _) in self.open.values() {
            socket.feed(Message::text(frame.clone())).await?;
        }
        socket.flush().await?;
        Ok(socket)
    }

    async fn speak(&mut self, mut socket: Socket) -> End {
        let mut heard = self.env.up();
        loop {
            let left = (heard + SILENCE).saturating_sub(self.env.up());
            tokio::select! {
                said = socket.next() => {
                    heard = self.env.up();
                    match said {
                        Some(Ok(Message::Text(text))) => {
                            if !self.hear(text.as_str()) {
                                return End::Broken;
                            }
                        }
                        Some(Ok(Message::Close(why))) => {
                            let code = why.map_or(1005, |why| u16::from(why.code));
                            let known = Close::ALL.iter().find(|close| close.code() == code);
                            let for_good = known.is_some_and(|close| !close.come_back());
                            return if for_good { End::ForGood } else { End::Broken };
                        }
                        Some(Ok(_)) => {}
                        Some(Err(_)) | None => return End::Broken,
                    }
                }
                ask = self.asked.recv() => match ask {
                    None => return End::ForGood,
                    Some(Ask::Vanish { running }) => return End::Vanished(self.env.running() + running),
                    Some(Ask::Say { command, bodies, answer }) => {
                        let frame = self.frame(command, &bodies, answer);
                        if socket.send(Message::text(frame)).await.is_err() {
                            return End::Broken;
                        }
                    }
                },
                () = self.env.sleep(left) => return End::Broken,
            }
        }
    }

    fn frame(
        &mut self,
        command: Command,
        bodies: &BTreeMap<BodyId, String>,
        answer: oneshot::Sender<Answer>,
    ) -> String {
        let id = self.next;
        self.next = self.next.wrapping_add(1);
        let frame = json!({ "type": "command", "id": id, "command": command, "bodies": bodies }).to_string();
        self.open.insert(id, (frame.clone(), answer));
        frame
    }

    /// Takes in what the server said; false when the picture is no longer whole.
    fn hear(&mut self, text: &str) -> bool {
        let Ok(said) = serde_json::from_str::<Value>(text) else { return false };
        match said.get("type").and_then(Value::as_str) {
            Some("answer") => {
                let id = said.get("id").and_then(Value::as_u64).and_then(|id| u32::try_from(id).ok());
                let waiting = id.and_then(|id| self.open.remove(&id));
                if let (Some((_, waiting)), Ok(answer)) = (waiting, Answer::deserialize(&said)) {
                    // Whoever asked may be gone; it is done all the same.
                    let _ = waiting.send(answer);
                }
                true
            }
            Some("welcome" | "snapshot" | "change" | "gone") => match Frame::deserialize(said) {
                Ok(frame) => {
                    let mut whole = Ok(());
                    self.shown.send_modify(|picture| whole = picture.fold(frame));
                    whole.is_ok()
                }
                Err(_) => false,
            },
            // A tick, a time, or something a later server says: nothing to know.
            _ => true,
        }
    }
}
