//! What one client knows: each lane as snapshot and changes made it, and nothing that was not sent.
use crate::circle::ids::{BodyId, PersonId};
use crate::circle::lens::merge;
use crate::protocol::LaneName;
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use uuid::Uuid;

/// What the server says, as far as a picture is made of it.
#[derive(Debug, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Frame {
    /// The answer to a good hello.
    Welcome {
        /// Who one is here.
        person: PersonId,
        /// The epoch of all cursors from now on.
        epoch: Uuid,
    },
    /// A lane as a whole.
    Snapshot {
        /// Which lane.
        lane: LaneName,
        /// The last frame it contains.
        cursor: u64,
        /// The lane.
        view: Value,
    },
    /// A lane changed.
    Change {
        /// Which lane.
        lane: LaneName,
        /// One more than the last.
        cursor: u64,
        /// What to merge.
        patch: Value,
    },
    /// A lane is not followed any longer.
    Gone {
        /// Which lane.
        lane: LaneName,
    },
}

/// A frame did not follow the one before it: the picture is not whole, and the client comes back for a fresh one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap;

/// What one client knows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Picture {
    /// Who one is here.
    pub person: Option<PersonId>,
    /// The epoch of the cursors.
    pub epoch: Option<Uuid>,
    /// The last frame of each lane.
    pub cursors: BTreeMap<LaneName, u64>,
    /// Each lane.
    pub lanes: BTreeMap<LaneName, Value>,
    /// Whether there is a line just now.
    pub connected: bool,
    /// How many frames did not follow the one before them. A right server leaves this at 0.
    pub gaps: u32,
    /// How often the line was there anew.
    pub lines: u32,
    /// How many lanes came as a whole. Coming back where one left off adds none.
    pub snapshots: u32,
}

impl Picture {
    /// Takes one frame in.
    ///
    /// # Errors
    /// [`Gap`] when it does not follow; then the lanes are forgotten.
    pub fn fold(&mut self, frame: Frame) -> Result<(), Gap> {
        match frame {
            Frame::Welcome { person, epoch } => {
                if self.epoch != Some(epoch) {
                    self.forget();
                }
                (self.person, self.epoch) = (Some(person), Some(epoch));
                self.connected = true;
                self.lines += 1;
            }
            Frame::Snapshot { lane, cursor, view } => {
                self.snapshots += 1;
                self.lanes.insert(lane, view);
                self.cursors.insert(lane, cursor);
            }
            Frame::Change { lane, cursor, patch } => match (self.lanes.get_mut(&lane), self.cursors.get_mut(&lane)) {
                (Some(view), Some(last)) if *last + 1 == cursor => {
                    merge(view, &patch);
                    *last = cursor;
                }
                _ => {
                    self.gaps += 1;
                    self.forget();
                    return Err(Gap);
                }
            },
            Frame::Gone { lane } => {
                self.lanes.remove(&lane);
                self.cursors.remove(&lane);
            }
        }
        Ok(())
    }

    /// One lane, read as what the reader needs of it. `None` for a lane one does not follow.
    pub fn lane<'a, T: Deserialize<'a>>(&'a self, lane: LaneName) -> Option<T> {
        T::deserialize(self.lanes.get(&lane)?).ok()
    }

    /// A text as it came, from whichever lane has it.
    pub fn text(&self, id: BodyId) -> Option<&str> {
        let id = id.to_string();
        self.lanes.values().find_map(|lane| lane.get("bodies")?.get(&id)?.as_str())
    }

    fn forget(&mut self) {
        self.epoch = None;
        self.cursors.clear();
        self.lanes.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn change(cursor: u64, patch: Value) -> Frame {
        Frame::Change { lane: LaneName::Ring, cursor, patch }
    }

    #[test]
    fn changes_are_merged_in_order_and_a_gap_forgets_everything() {
        let mut picture = Picture::default();
        let view = json!({"a": {"b": 1}, "c": 2});
        assert_eq!(picture.fold(Frame::Snapshot { lane: LaneName::Ring, cursor: 4, view }), Ok(()));
        assert_eq!(picture.fold(change(5, json!({"a": {"d": 3}, "c": null}))), Ok(()));
        assert_eq!(picture.lanes[&LaneName::Ring], json!({"a": {"b": 1, "d": 3}}));
        assert_eq!(picture.fold(change(7, json!({}))), Err(Gap));
        assert!(picture.lanes.is_empty() && picture.cursors.is_empty());
        assert_eq!(picture.gaps, 1);
    }
}
