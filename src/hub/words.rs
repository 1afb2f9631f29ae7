//! The words of one circle, as they lie beside its streams. They are looked up when a frame is encoded, never before.
use crate::circle::Circle;
use crate::circle::ids::BodyId;
use crate::protocol::LaneName;
use crate::protocol::body::Body;
use crate::protocol::sealed;
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

/// The words of one circle, as they came: sealed, with every wrap.
#[derive(Clone, Default)]
pub struct Words {
    /// Beside the circle's stream.
    pub standing: HashMap<BodyId, Body>,
    /// Beside the running gathering's stream; gone at release.
    pub gathering: HashMap<BodyId, Body>,
    /// In memory alone: what is written on private lines and in pairs, and leaving cards. Nothing here ever comes near the log.
    pub passing: HashMap<BodyId, Body>,
}

impl Words {
    /// The words under this id.
    pub fn get(&self, id: BodyId) -> Option<&Body> {
        self.standing.get(&id).or_else(|| self.gathering.get(&id)).or_else(|| self.passing.get(&id))
    }

    /// The words under this id as a lane may have them: a room gets no wrap that is for the desk or for one person.
    pub fn for_lane(&self, id: BodyId, lane: LaneName) -> Option<Cow<'_, Body>> {
        let body = self.get(id)?;
        let shared = match lane {
            LaneName::Ring | LaneName::Waiting => sealed::Words::shared_part_of(body),
            LaneName::Desk | LaneName::Member => None,
        };
        Some(shared.map_or(Cow::Borrowed(body), Cow::Owned))
    }

    /// Puts other words in the place of those under this id.
    pub fn replace(&mut self, id: BodyId, body: Body) {
        for beside in [&mut self.standing, &mut self.gathering] {
            if let Some(words) = beside.get_mut(&id) {
                *words = body;
                return;
            }
        }
    }

    /// Keeps of what is in memory alone only what the circle still names; says what went.
    pub fn keep_passing(&mut self, circle: &Circle) -> Vec<BodyId> {
        // Whatever the circle names is here, and no id is used twice: as many are the same. This is asked at every command,
        // and how long one takes must not say how much is written on the private lines of others.
        let named = circle.fleeting.written().count() + circle.fleeting.leaving.texts().count();
        if self.passing.len() == named {
            return Vec::new();
        }
        let fleeting = &circle.fleeting;
        let written = fleeting.written().map(|said| said.words);
        let named: HashSet<_> = written.chain(fleeting.leaving.texts()).collect();
        let gone: Vec<_> = self.passing.keys().filter(|id| !named.contains(id)).copied().collect();
        gone.iter().for_each(|id| drop(self.passing.remove(id)));
        gone
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
