//! One task for each WebSocket: it listens and speaks at once, and what it hears never makes what it says wait.
//!
//! The library reads and judges frames; what it answers by itself (pongs, closes) goes through the outbox like
//! everything else. It drops most violations of the protocol without a word, so the close is written here.
mod ear;
mod pen;

use super::Door;
use super::line::Line;
use crate::circle::ids::PersonId;
use crate::circle::practice::SessionId;
use crate::hub::batch::refusal;
use crate::hub::pace::Speed;
use crate::hub::practice::OpenLine;
use crate::hub::{Connection, Frame, Joining, Outbox};
use crate::protocol::close::Close;
use crate::protocol::{
    ClientMessage, DESK_MESSAGE_MAX, HELLO_WITHIN, MESSAGE_MAX, RefusalCode, Resume, ServerMessage, VERSION,
    WireRefusal,
};
use ear::{Ear, TooMuch};
use futures_util::StreamExt;
use pen::{Direct, Signs};
use serde::Deserialize;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::AsyncReadExt;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::error::{Error, ProtocolError};
use tokio_tungstenite::tungstenite::protocol::{Message, Role, WebSocketConfig};
use tokio_util::sync::CancellationToken;

/// Bytes that every connection keeps for reading, and reads at once. The library's default is 128 times as much.
const READ_BUFFER: usize = 1024;
/// The library writes only pongs and closes, and those go to the outbox at once.
const WRITE_BUFFER: usize = 0;
const WRITE_BUFFER_MAX: usize = 4 * 1024;
/// After the close the other side is heard out this long, so that it reads the close before the line goes.
const HEAR_OUT: Duration = Duration::from_secs(1);

/// When the server stops, the circles have this long to close their lines themselves.
const CIRCLES_FIRST: Duration = Duration::from_secs(1);

/// How listening ended.
enum End {
    /// With a reason of ours.
    Close(Close),
    /// The other side closed, and the library has answered.
    Answered,
    /// The line is gone.
    Gone,
}

/// Serves one connection until it is over.
/// `early` came with the request already.
pub async fn serve(line: Line, early: Vec<u8>, door: Arc<Door>, cookie: Option<String>) {
    let signs = Arc::new(Signs::new(&door.env));
    let _counted = door.hub.counts().connected();
    let outbox = if line.is_direct() {
        let port = Direct { line: line.clone(), signs: Arc::clone(&signs), env: door.env.clone() };
        Outbox::through(Arc::new(port))
    } else {
        Outbox::new()
    };
    let outbox = Arc::new(outbox.counted_by(Arc::clone(door.hub.busy())));
    let config = WebSocketConfig::default()
        .read_buffer_size(READ_BUFFER)
        .write_buffer_size(WRITE_BUFFER)
        .max_write_buffer_size(WRITE_BUFFER_MAX)
        .max_message_size(Some(DESK_MESSAGE_MAX))
        .max_frame_size(Some(DESK_MESSAGE_MAX));
    let ear = Ear::new(line.clone(), Arc::clone(&outbox), door.env.clone());
    let mut ear = WebSocketStream::from_partially_read(ear, early, Role::Server, Some(config)).await;
    {
        let mut speaking = std::pin::pin!(pen::speak(line.clone(), &outbox, &door.env, &signs));
        let guest = Guest { door: &door, outbox: &outbox, signs: &signs };
        let listening = guest.listen(&mut ear, cookie);
        tokio::select! {
            end = listening => {
                match end {
                    End::Close(close) => outbox.close(close),
                    End::Answered => outbox.finish(),
                    End::Gone => return,
                }
                speaking.await;
            }
            () = &mut speaking => {}
        }
    }
    let mut line = line;
    let hear_out = async {
        let mut nothing = [0; 512];
        while line.read(&mut nothing).await.is_ok_and(|read| read > 0) {}
    };
    let _ = tokio::time::timeout(HEAR_OUT, hear_out).await;
}

/// One connection's side of the talk.
struct Guest<'a> {
    door: &'a Arc<Door>,
    outbox: &'a Arc<Outbox>,
    signs: &'a Signs,
}

type Heard = WebSocketStream<Ear>;

impl Guest<'_> {
    async fn listen(&self, ear: &mut Heard, cookie: Option<String>) -> End {
        let first = tokio::select! {
            biased;
            () = self.door.hub.stopping().cancelled() => return End::Close(Close::Restarting),
            text = self.first_text(ear) => text,
            () = self.door.env.sleep(HELLO_WITHIN) => return End::Close(Close::HelloFirst),
        };
        let hello = match first.map(|text| Hello::read(&text)) {
            Ok(Ok(hello)) => hello,
            Ok(Err(close)) => return End::Close(close),
            Err(end) => return end,
        };
        // In a box, so that what is needed once is not kept for hours.
        match Box::pin(self.enter(hello, cookie)).await {
            Ok(seat) => self.converse(ear, seat).await,
            Err(close) => End::Close(close),
        }
    }

    async fn first_text(&self, ear: &mut Heard) -> Result<String, End> {
        loop {
            match ear.next().await {
                Some(Ok(Message::Text(text))) if text.len() > MESSAGE_MAX => {
                    return Err(End::Close(Close::TooLarge));
                }
                Some(Ok(Message::Text(text))) => {
                    self.signs.hear();
                    return Ok(text.as_str().to_owned());
                }
                Some(Ok(Message::Binary(_))) => return Err(End::Close(Close::TextOnly)),
                // The library answers pings, and closes after it was read once more.
                Some(Ok(_)) => self.signs.hear(),
                Some(Err(error)) => return Err(violation(&error)),
                None => return Err(End::Answered),
            }
        }
    }

    /// Who it is, as their session says, and their place in the circle.
    async fn enter(&self, hello: Hello, cookie: Option<String>) -> Result<Seat, Close> {
        let practice = &self.door.practice;
        let token = hello.session.or(cookie).ok_or(Close::SessionEnded)?;
        let who = practice.who(&token).ok_or(Close::SessionEnded)?;
        let session = who.session;
        let person = practice.person_in(&token, hello.circle).ok_or(Close::NotForYou)?;
        let (outbox, ended) = (Arc::clone(self.outbox), CancellationToken::new());
        let line = practice.open_line(session, person, outbox, ended.clone()).ok_or(Close::SessionEnded)?;
        let joining = Joining { person, resume: hello.resume, outbox: Arc::clone(self.outbox), ended };
        let connection = self.door.hub.connect(hello.circle, joining).await?;
        // New keys for everyone come in one message; only those who may hold a circle have such things to say.
        let longest = if who.facilitator == Some(person) { DESK_MESSAGE_MAX } else { MESSAGE_MAX };
        Ok(Seat { connection, session, person, line, longest })
    }

    async fn converse(&self, ear: &mut Heard, seat: Seat) -> End {
        let stop = async {
            // First the circle says so, after what it has under way; but a line does not wait for a circle's disk.
            self.door.hub.stopping().cancelled().await;
            tokio::time::sleep(CIRCLES_FIRST).await;
        };
        tokio::select! {
            biased;
            // The practice has closed the line's outbox by then, before it told anyone.
            () = seat.line.ended().cancelled() => End::Close(Close::SessionEnded),
            end = self.hear_all(ear, &seat) => end,
            () = stop => End::Close(Close::Restarting),
        }
    }

    async fn hear_all(&self, ear: &mut Heard, seat: &Seat) -> End {
        loop {
            let message = ear.next().await;
            self.signs.hear();
            let now = self.door.env.running();
            seat.connection.heard(now);
            let speed = seat.connection.pace().spend(now);
            let text = match message {
                Some(Ok(_)) if speed == Speed::Flood => return End::Close(Close::TooFast),
                Some(Ok(Message::Text(text))) if text.len() > seat.longest => return End::Close(Close::TooLarge),
                Some(Ok(Message::Text(text))) => text,
                Some(Ok(Message::Binary(_))) => return End::Close(Close::TextOnly),
                Some(Ok(_)) => continue,
                Some(Err(error)) => return violation(&error),
                None => return End::Answered,
            };
            if let Err(close) = self.hear(&text, seat, speed).await {
                return End::Close(close);
            }
        }
    }

    async fn hear(&self, text: &str, seat: &Seat, speed: Speed) -> Result<(), Close> {
        match serde_json::from_str(text) {
            Ok(ClientMessage::Command { id, .. }) if speed == Speed::TooMany => self.refuse(id, WireRefusal::TooMany),
            Ok(ClientMessage::Command { id, command, bodies }) => {
                if !self.door.practice.still(seat.session, seat.person) {
                    seat.line.ended().cancel();
                    return Err(Close::SessionEnded);
                }
                Box::pin(seat.connection.command(id, command, bodies)).await?;
            }
            Ok(ClientMessage::Clock { sent }) => {
                let running = self.door.env.running();
                self.outbox.push(Frame::message(&ServerMessage::Clock { sent, running }));
            }
            Ok(ClientMessage::Hello { .. }) => return Err(Close::NotUnderstood),
            Err(_) => match serde_json::from_str(text) {
                Ok(Outline { kind: "command", id: Some(id), .. }) => {
                    self.refuse(
                        id,
                        if speed == Speed::Fine { WireRefusal::NotUnderstood } else { WireRefusal::TooMany },
                    );
                }
                _ => return Err(Close::NotUnderstood),
            },
        }
        Ok(())
    }

    fn refuse(&self, id: u32, why: WireRefusal) {
        self.door.hub.counts().refused(RefusalCode::Wire(why));
        self.outbox.push(refusal(id, RefusalCode::Wire(why)));
    }
}

/// A connection that was let in.
struct Seat {
    connection: Connection,
    session: SessionId,
    person: PersonId,
    line: OpenLine,
    /// Bytes of a message.
    longest: usize,
}

/// A good first message.
struct Hello {
    circle: crate::circle::ids::CircleId,
    session: Option<String>,
    resume: Option<Resume>,
}

impl Hello {
    fn read(text: &str) -> Result<Self, Close> {
        // The version first: a newer page may say things this server cannot read.
        let outline: Outline<'_> = serde_json::from_str(text).map_err(|_| Close::HelloFirst)?;
        if outline.kind != "hello" {
            return Err(Close::HelloFirst);
        }
        if outline.version.is_some_and(|version| version != VERSION) {
            return Err(Close::OtherVersion);
        }
        match serde_json::from_str(text) {
            Ok(ClientMessage::Hello { circle, session, resume, .. }) => Ok(Self { circle, session, resume }),
            _ => Err(Close::HelloFirst),
        }
    }
}

/// As much of a message as can be read when the rest cannot.
#[derive(Deserialize)]
struct Outline<'a> {
    #[serde(rename = "type")]
    kind: &'a str,
    id: Option<u32>,
    version: Option<u32>,
}

/// What is said about something the library would drop without a word.
fn violation(error: &Error) -> End {
    match error {
        Error::ConnectionClosed | Error::AlreadyClosed => End::Answered,
        Error::Protocol(ProtocolError::ResetWithoutClosingHandshake) => End::Gone,
        Error::Protocol(_) => End::Close(Close::ProtocolError),
        Error::Capacity(_) => End::Close(Close::TooLarge),
        Error::Utf8(_) => End::Close(Close::NotUtf8),
        Error::Io(error) if TooMuch::is(error) => End::Close(Close::TooFast),
        _ => End::Gone,
    }
}
