//! The stored form of a circle's events: one line of JSON for each commit and stream. Fields are only ever added, and
//! are optional; `tests/golden` keeps a file of every version.
//!
//! A commit can have a part in the circle's stream and one in its gathering's; `n` numbers a circle's commits, so that
//! replay reads the two streams in the one order in which things happened.
use super::event::{At, Event, Gathering, Standing, What};
use serde::{Deserialize, Serialize};

/// The version written.
const VERSION: u32 = 2;

#[derive(Serialize, Deserialize)]
struct StoredRecord {
    v: u32,
    n: u64,
    e: Vec<StoredEvent>,
}

#[derive(Serialize, Deserialize)]
struct StoredEvent {
    #[serde(flatten)]
    at: At,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    s: Option<Standing>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    g: Option<Gathering>,
}

/// Which stream a part of a commit goes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The circle's.
    Standing,
    /// The running gathering's.
    Gathering,
}

/// The record for one stream of a commit; nothing, when the commit leaves that stream alone. Passing events are in
/// neither.
///
/// # Errors
/// Never for events of this program; the JSON library says why if it cannot write one.
pub fn encode(n: u64, part: Part, events: &[Event]) -> Result<Option<Vec<u8>>, serde_json::Error> {
    let e: Vec<_> = events
        .iter()
        .filter_map(|event| match (&event.what, part) {
            (What::Standing(s), Part::Standing) => Some(StoredEvent { at: event.at, s: Some(s.clone()), g: None }),
            (What::Gathering(g), Part::Gathering) => Some(StoredEvent { at: event.at, s: None, g: Some(g.clone()) }),
            _ => None,
        })
        .collect();
    if e.is_empty() {
        return Ok(None);
    }
    serde_json::to_vec(&StoredRecord { v: VERSION, n, e }).map(Some)
}

/// A record as it reads with other events, perhaps with none: see [`super::thinned`].
///
/// # Errors
/// As for [`encode`].
pub(super) fn encode_again(n: u64, events: &[Event]) -> Result<Vec<u8>, serde_json::Error> {
    match encode(n, Part::Standing, events)? {
        Some(record) => Ok(record),
        None => serde_json::to_vec(&StoredRecord { v: VERSION, n, e: Vec::new() }),
    }
}

/// The number and the events of a record.
///
/// # Errors
/// When the record is damaged or of a newer version; the words are for the operator.
pub fn decode(record: &[u8]) -> Result<(u64, Vec<Event>), String> {
    let record: StoredRecord = serde_json::from_slice(record).map_err(|error| error.to_string())?;
    if record.v != VERSION {
        return Err(format!("a record of version {}; this program reads version {VERSION}", record.v));
    }
    let event = |stored: StoredEvent| {
        let what = match (stored.s, stored.g) {
            (Some(standing), None) => What::Standing(standing),
            (None, Some(gathering)) => What::Gathering(gathering),
            _ => return Err("an event that is neither the circle's nor the gathering's".to_owned()),
        };
        Ok(Event { at: stored.at, what })
    };
    Ok((record.n, record.e.into_iter().map(event).collect::<Result<_, _>>()?))
}
