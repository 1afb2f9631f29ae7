//! Messages as they lie on the wire. A server's WebSocket frames are not masked, so the same bytes, header and all, go
//! to everyone: a message is encoded once and shared.
use super::words::Words;
use crate::circle::ids::BodyId;
use crate::protocol::close::Close;
use crate::protocol::{LaneName, ServerMessage};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use serde_json::Value;
use std::fmt;
use std::sync::Arc;

/// Room for the longest header of a frame that is not masked (RFC 6455, 5.2).
const HEADER_MAX: usize = 10;
/// Room for most messages at once: a shared reflection with its header and names.
const ROOM: usize = 1_536;
const FINAL: u8 = 0x80;
const TEXT: u8 = 0x1;
const CLOSE: u8 = 0x8;
const PING: u8 = 0x9;

/// One encoded WebSocket frame. A clone shares the bytes.
#[derive(Clone, PartialEq, Eq)]
pub struct Frame(Arc<[u8]>);

impl fmt::Debug for Frame {
    /// Frames carry words; only their size is told.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Frame({} bytes)", self.0.len())
    }
}

impl Frame {
    /// A message that carries no words.
    pub fn message(message: &ServerMessage) -> Self {
        Self::text(message)
    }

    /// A lane as a whole, with the words in their places.
    pub fn snapshot(lane: LaneName, cursor: u64, view: &Value, words: &Words) -> Self {
        Self::text(&Snapshot { lane, cursor, view: WithWords { value: view, words, lane } })
    }

    /// A change of a lane, with the words in their places.
    pub fn change(lane: LaneName, cursor: u64, patch: &Value, words: &Words) -> Self {
        Self::text(&Change { lane, cursor, patch: WithWords { value: patch, words, lane } })
    }

    /// A ping without a payload.
    pub fn ping() -> Self {
        Self(Arc::from([FINAL | PING, 0]))
    }

    /// The last frame of a connection.
    pub fn close(close: Close) -> Self {
        let reason = close.reason().as_bytes();
        let mut bytes = Vec::with_capacity(4 + reason.len());
        // A reason is at most 123 bytes, which `tests/server/sockets.rs` checks for every close there is.
        bytes.extend([FINAL | CLOSE, 2 + reason.len() as u8]);
        bytes.extend(close.code().to_be_bytes());
        bytes.extend(reason);
        Self(bytes.into())
    }

    /// A frame that the WebSocket library made: a pong, or the answer to a close.
    pub fn from_library(bytes: &[u8]) -> Self {
        Self(bytes.into())
    }

    /// Whether a page sees it: text, and no ping, pong or close.
    pub fn is_message(&self) -> bool {
        is_message(&self.0)
    }

    /// The bytes to write.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    fn text(message: &impl Serialize) -> Self {
        let mut bytes = Vec::with_capacity(ROOM);
        bytes.resize(HEADER_MAX, 0);
        if let Err(error) = serde_json::to_writer(&mut bytes, message) {
            // Unreachable: every key is a string and a `Vec` takes every write. A tick keeps the line alive all the same.
            tracing::error!(%error, "a message could not be encoded");
            bytes.truncate(HEADER_MAX);
            bytes.extend(br#"{"type":"tick"}"#);
        }
        let payload = bytes.len() - HEADER_MAX;
        let start = match payload {
            0..=125 => {
                bytes[HEADER_MAX - 1] = payload as u8;
                HEADER_MAX - 2
            }
            126..=0xFFFF => {
                bytes[HEADER_MAX - 3] = 126;
                bytes[HEADER_MAX - 2..HEADER_MAX].copy_from_slice(&(payload as u16).to_be_bytes());
                HEADER_MAX - 4
            }
            _ => {
                bytes[1] = 127;
                bytes[2..HEADER_MAX].copy_from_slice(&(payload as u64).to_be_bytes());
                0
            }
        };
        bytes[start] = FINAL | TEXT;
        Self(bytes[start..].into())
    }
}

/// Whether bytes at the beginning of a frame begin one that a page sees (RFC 6455, 5.2: control frames have the high bit
/// of the opcode).
pub fn is_message(bytes: &[u8]) -> bool {
    bytes.first().is_some_and(|first| first & 0x8 == 0)
}

/// `ServerMessage::Snapshot` with its words.
#[derive(Serialize)]
#[serde(tag = "type", rename = "snapshot")]
struct Snapshot<'a> {
    lane: LaneName,
    cursor: u64,
    view: WithWords<'a>,
}

/// `ServerMessage::Change` with its words.
#[derive(Serialize)]
#[serde(tag = "type", rename = "change")]
struct Change<'a> {
    lane: LaneName,
    cursor: u64,
    patch: WithWords<'a>,
}

/// A view or a patch, in which `bodies` says `true` for each text the lane may read: the words take its place. `false` is for
/// what others show in somebody's own lane: the words with the wraps that everyone may have.
pub struct WithWords<'a> {
    /// The view or patch.
    pub value: &'a Value,
    /// Where the words are.
    pub words: &'a Words,
    /// For which lane.
    pub lane: LaneName,
}

impl Serialize for WithWords<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Value::Object(fields) = self.value else { return self.value.serialize(serializer) };
        let mut map = serializer.serialize_map(Some(fields.len()))?;
        for (name, value) in fields {
            match value {
                Value::Object(bodies) if name == "bodies" => {
                    map.serialize_entry(name, &Bodies { bodies, words: self.words, lane: self.lane })?;
                }
                _ => map.serialize_entry(name, value)?,
            }
        }
        map.end()
    }
}

struct Bodies<'a> {
    bodies: &'a serde_json::Map<String, Value>,
    words: &'a Words,
    lane: LaneName,
}

impl Serialize for Bodies<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (id, shown) in self.bodies {
            if shown.is_null() {
                map.serialize_entry(id, &())?;
                continue;
            }
            // What others show: without the wraps that are theirs alone.
            let lane = if *shown == Value::Bool(false) { LaneName::Ring } else { self.lane };
            match id.parse().ok().and_then(|id| self.words.for_lane(BodyId(id), lane)) {
                Some(body) => map.serialize_entry(id, &*body)?,
                // Of somebody who is gone, or of a copy that was put back without keys: the page shows nothing in its place.
                None => tracing::debug!(body = %id, "a text is not there any more"),
            }
        }
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn words(pairs: &[(BodyId, &str)]) -> Words {
        let mut words = Words::default();
        for (id, text) in pairs {
            let body = serde_json::from_value(json!(text)).expect("a body");
            words.standing.insert(*id, body);
        }
        words
    }

    fn payload(frame: &Frame) -> Value {
        let bytes = frame.bytes();
        let start = match bytes[1] {
            126 => 4,
            127 => 10,
            _ => 2,
        };
        serde_json::from_slice(&bytes[start..]).expect("JSON")
    }

    #[test]
    fn words_take_their_place_and_nowhere_else() {
        let (shown, gone) = (BodyId(uuid::Uuid::from_u128(1)), BodyId(uuid::Uuid::from_u128(2)));
        let words = words(&[(shown, "hello \u{0} \"you\""), (gone, "never")]);
        let patch = json!({"bodies": {shown.to_string(): true, gone.to_string(): null}, "attended": true});
        let frame = Frame::change(LaneName::Ring, 7, &patch, &words);
        let expected = json!({"type": "change", "lane": "ring", "cursor": 7, "patch": {
            "bodies": {shown.to_string(): "hello \u{0} \"you\"", gone.to_string(): null}, "attended": true}});
        assert_eq!(payload(&frame), expected);
    }

    #[test]
    fn a_text_that_is_missing_is_left_out() {
        let view = json!({"bodies": {uuid::Uuid::from_u128(9).to_string(): true}});
        let frame = Frame::snapshot(LaneName::Desk, 0, &view, &Words::default());
        assert_eq!(payload(&frame)["view"], json!({"bodies": {}}));
    }

    #[test]
    fn every_length_has_its_header() {
        for (length, header) in [(10, 2), (125, 2), (126, 4), (65_535, 4), (65_536, 10)] {
            let filler = "x".repeat(length - 2);
            let frame = Frame::text(&filler);
            assert_eq!(frame.bytes().len(), length + header, "a payload of {length} bytes");
            assert_eq!(frame.bytes()[0], 0x81);
            assert_eq!(payload(&frame), json!(filler));
        }
    }
}
