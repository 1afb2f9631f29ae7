//! One line to the server, as a page has it. It folds what comes, and holds every frame to its number.
use afterglow::circle::lens::merge;
use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use tokio::net::TcpStream;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;

/// A lane: the number of its last frame, and what is known.
#[derive(Clone, Debug, Default)]
pub struct Lane {
    pub cursor: u64,
    pub view: Value,
}

/// What came.
#[derive(Debug)]
pub enum Heard {
    /// A message, already folded.
    Message(Value),
    /// A frame that broke a law of the protocol.
    Wrong(String),
    /// The line was closed for good.
    ForGood(u16),
    /// The line is gone.
    Gone,
}

/// What a client keeps from line to line.
#[derive(Clone, Debug, Default)]
pub struct Known {
    pub epoch: Option<Value>,
    pub lanes: BTreeMap<String, Lane>,
}

pub struct Line {
    socket: WebSocketStream<TcpStream>,
    pub known: Known,
    /// Asked on this line, and not yet answered.
    asked: BTreeSet<u64>,
}

impl Line {
    /// Connects and says hello. Nothing, when nobody is there.
    pub async fn open(address: SocketAddr, circle: &str, session: &str, known: Known) -> Option<Self> {
        let stream = TcpStream::connect(address).await.ok()?;
        stream.set_nodelay(true).ok()?;
        let mut request = format!("ws://{address}/ws").into_client_request().ok()?;
        request.headers_mut().insert("origin", format!("http://{address}").parse().ok()?);
        let (socket, _) = tokio_tungstenite::client_async(request, stream).await.ok()?;
        let mut hello = json!({"type": "hello", "version": 1, "circle": circle, "session": session});
        if let Some(epoch) = &known.epoch {
            let cursors: BTreeMap<_, _> = known.lanes.iter().map(|(name, lane)| (name, lane.cursor)).collect();
            hello["resume"] = json!({"epoch": epoch, "cursors": cursors});
        }
        let mut line = Self { socket, known, asked: BTreeSet::new() };
        line.say(&hello).await?;
        Some(line)
    }

    /// Sends a message. Nothing, when the line is gone.
    pub async fn say(&mut self, message: &Value) -> Option<()> {
        self.asked.extend(message["id"].as_u64());
        self.socket.send(Message::text(message.to_string())).await.ok()
    }

    /// Waits for the next message.
    pub async fn hear(&mut self) -> Heard {
        loop {
            match self.socket.next().await {
                Some(Ok(Message::Text(text))) => {
                    let Ok(message) = serde_json::from_str::<Value>(text.as_str()) else {
                        return Heard::Wrong(format!("no JSON: {text}"));
                    };
                    return match self.fold(&message) {
                        Ok(()) => Heard::Message(message),
                        Err(wrong) => Heard::Wrong(wrong),
                    };
                }
                Some(Ok(Message::Close(Some(frame)))) if u16::from(frame.code) >= 4_003 => {
                    return Heard::ForGood(frame.code.into());
                }
                Some(Ok(Message::Ping(_) | Message::Pong(_))) => {}
                _ => return Heard::Gone,
            }
        }
    }

    /// What is known of a lane.
    pub fn view(&self, lane: &str) -> &Value {
        self.known.lanes.get(lane).map_or(&Value::Null, |lane| &lane.view)
    }

    fn fold(&mut self, message: &Value) -> Result<(), String> {
        let lane = || message["lane"].as_str().unwrap_or_default().to_owned();
        let cursor = message["cursor"].as_u64().unwrap_or_default();
        match message["type"].as_str().unwrap_or_default() {
            "welcome" => {
                let epoch = Some(message["epoch"].clone());
                if self.known.epoch != epoch {
                    self.known = Known { epoch, lanes: BTreeMap::new() };
                }
            }
            "snapshot" => {
                self.known.lanes.insert(lane(), Lane { cursor, view: message["view"].clone() });
            }
            "change" => {
                let name = lane();
                let known = self.known.lanes.get_mut(&name).ok_or(format!("a change of {name}, which is unknown"))?;
                if cursor != known.cursor + 1 {
                    return Err(format!("{name}: frame {cursor} came after {}", known.cursor));
                }
                known.cursor = cursor;
                merge(&mut known.view, &message["patch"]);
            }
            "gone" => drop(self.known.lanes.remove(&lane())),
            "answer" => {
                let id = message["id"].as_u64().unwrap_or(u64::MAX);
                if !self.asked.remove(&id) {
                    return Err(format!("an answer to {id}, which is not open on this line"));
                }
            }
            _ => {}
        }
        Ok(())
    }
}
