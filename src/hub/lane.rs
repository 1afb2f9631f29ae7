//! One lane's frames: numbered without a gap, encoded once, remembered for those who come back.
use super::connection::Key;
use super::frames::Frame;
use super::outbox::Outbox;
use super::words::Words;
use crate::circle::ids::BodyId;
use crate::circle::lens::{self, Lane};
use crate::protocol::{LaneName, REMEMBERED_FRAMES};
use serde_json::Value;
use std::borrow::Cow;
use std::collections::VecDeque;
use std::sync::Arc;

/// Most bytes of frames a lane remembers: long words leave sooner.
const REMEMBERED_BYTES: usize = 512 * 1024;

/// One lane's frames.
///
/// Law: the view at any earlier cursor, with the frames after it merged, is the view at `cursor`. So a lane that nobody
/// follows may sleep: when somebody comes, what happened meanwhile is one frame. The numbers tell how often the lane
/// was seen to change, and nothing about what it may not know.
pub struct Feed {
    name: LaneName,
    told: Told,
    cursor: u64,
    /// The last frames, each with the texts it carries; the newest has the number `cursor`.
    frames: VecDeque<(Frame, Box<[BodyId]>)>,
    bytes: usize,
    /// The whole picture at `cursor`, kept while several people may ask for it at once.
    picture: Option<Frame>,
    followers: Vec<(Key, Arc<Outbox>)>,
    /// Whether something may have happened since `view`.
    asleep: bool,
}

/// A view as it was last told. A person's own is kept as text: there is one for each person, it changes rarely, and as
/// text it takes a tenth of the memory (`tests/memory.rs`).
enum Told {
    View(Value),
    Text(Box<str>),
}

impl Told {
    fn new(lane: LaneName, view: Value) -> Self {
        if lane == LaneName::Member { Self::Text(view.to_string().into()) } else { Self::View(view) }
    }

    fn view(&self) -> Cow<'_, Value> {
        match self {
            Self::View(view) => Cow::Borrowed(view),
            // Always JSON, as `new` wrote it.
            Self::Text(text) => Cow::Owned(serde_json::from_str(text).unwrap_or_default()),
        }
    }

    fn is(&self, view: &Value) -> bool {
        match self {
            Self::View(told) => told == view,
            // Keys are sorted, so equal views are equal texts.
            Self::Text(text) => **text == *view.to_string(),
        }
    }
}

/// The name of a lane on the wire.
pub fn name(lane: Lane) -> LaneName {
    match lane {
        Lane::Waiting => LaneName::Waiting,
        Lane::Ring => LaneName::Ring,
        Lane::Desk => LaneName::Desk,
        Lane::Member(_) => LaneName::Member,
    }
}

impl Feed {
    /// A lane that begins with this view.
    pub fn new(lane: Lane, view: Value) -> Self {
        let name = name(lane);
        Self {
            name,
            told: Told::new(name, view),
            cursor: 0,
            frames: VecDeque::new(),
            bytes: 0,
            picture: None,
            followers: Vec::new(),
            asleep: false,
        }
    }

    /// Whether anybody follows it now.
    pub fn is_followed(&self) -> bool {
        !self.followers.is_empty()
    }

    /// Nobody follows it while something happens: it will be looked at again when somebody does.
    pub fn sleep(&mut self) {
        self.asleep = true;
    }

    /// Whether it has to be looked at before it is shown.
    pub fn is_asleep(&self) -> bool {
        self.asleep
    }

    /// Someone follows it from now on, beginning with what they miss.
    pub fn follow(&mut self, key: Key, outbox: &Arc<Outbox>, from: Option<u64>, words: &Words) {
        if let Some(missing) = from.and_then(|cursor| self.missing(cursor)) {
            missing.for_each(|(frame, _)| outbox.push(frame.clone()));
        } else {
            let whole = || Frame::snapshot(self.name, self.cursor, &self.told.view(), words);
            outbox.push_picture(self.picture.get_or_insert_with(whole).clone());
        }
        self.followers.push((key, Arc::clone(outbox)));
    }

    /// Someone follows it no longer.
    pub fn unfollow(&mut self, key: Key) {
        self.followers.retain(|(follower, _)| *follower != key);
        if self.followers.is_empty() {
            self.followers = Vec::new();
        }
    }

    /// The lane looks like this now; those who follow it get the difference, if there is one.
    pub fn renew(&mut self, view: Value, words: &Words) {
        self.asleep = false;
        if self.told.is(&view) {
            return;
        }
        if let Some(patch) = lens::diff(&self.told.view(), &view) {
            self.told = Told::new(self.name, view);
            self.tell(&patch, words);
        }
    }

    /// The lane changed in this way.
    pub fn change(&mut self, patch: &Value, words: &Words) {
        if patch.as_object().is_some_and(serde_json::Map::is_empty) {
            return;
        }
        match &mut self.told {
            Told::View(view) => lens::merge(view, patch),
            Told::Text(_) => {
                let mut view = self.told.view().into_owned();
                lens::merge(&mut view, patch);
                self.told = Told::new(self.name, view);
            }
        }
        self.tell(patch, words);
    }

    /// The view as it was last told.
    pub fn view(&self) -> Cow<'_, Value> {
        self.told.view()
    }

    /// Forgets the frames, if one of them carries words that are gone. A lane that never had them keeps its frames: whoever
    /// comes back must not learn from a whole picture that something they may not know was erased.
    pub fn forget_erased(&mut self, erased: &[BodyId]) {
        if self.frames.iter().any(|(_, carried)| carried.iter().any(|body| erased.contains(body))) {
            self.forget();
        }
        self.picture = None;
    }

    /// Forgets the frames.
    pub fn forget(&mut self) {
        self.frames = VecDeque::new();
        self.bytes = 0;
        self.picture = None;
    }

    /// Lets the picture go: the moment in which many asked for it is over.
    pub fn settle(&mut self) {
        self.picture = None;
    }

    fn tell(&mut self, patch: &Value, words: &Words) {
        self.cursor += 1;
        self.picture = None;
        let frame = Frame::change(self.name, self.cursor, patch, words);
        for (_, outbox) in &self.followers {
            outbox.push(frame.clone());
        }
        self.bytes += frame.bytes().len();
        self.frames.push_back((frame, carried(patch)));
        while self.frames.len() > REMEMBERED_FRAMES || self.bytes > REMEMBERED_BYTES {
            let Some((oldest, _)) = self.frames.pop_front() else { break };
            self.bytes -= oldest.bytes().len();
        }
    }

    /// The frames after `cursor`, if all of them are remembered.
    fn missing(&self, cursor: u64) -> Option<impl Iterator<Item = &(Frame, Box<[BodyId]>)>> {
        let count = usize::try_from(self.cursor.checked_sub(cursor)?).ok()?;
        let skip = self.frames.len().checked_sub(count)?;
        Some(self.frames.iter().skip(skip))
    }
}

/// The texts that a patch brings.
fn carried(patch: &Value) -> Box<[BodyId]> {
    let bodies = patch["bodies"].as_object().into_iter().flatten();
    let brought = bodies.filter(|(_, shown)| !shown.is_null());
    brought.filter_map(|(id, _)| id.parse().ok().map(BodyId)).collect()
}
