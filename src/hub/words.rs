//! The words of one circle, as they lie beside its streams. They are looked up when a frame is encoded, never before.
use crate::circle::ids::BodyId;
use crate::protocol::body::Body;
use std::collections::HashMap;

/// The words of one circle.
#[derive(Clone, Default)]
pub struct Words {
    /// Beside the circle's stream.
    pub standing: HashMap<BodyId, Body>,
    /// Beside the running gathering's stream; gone at release.
    pub gathering: HashMap<BodyId, Body>,
}

impl Words {
    /// The words under this id.
    pub fn get(&self, id: BodyId) -> Option<&Body> {
        self.standing.get(&id).or_else(|| self.gathering.get(&id))
    }

    /// Whether this id is in use.
    pub fn has(&self, id: BodyId) -> bool {
        self.get(id).is_some()
    }

    /// Forgets the words under this id.
    pub fn forget(&mut self, id: BodyId) {
        self.standing.remove(&id);
        self.gathering.remove(&id);
    }
}
