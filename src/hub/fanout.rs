//! Tells everyone what they may know of what happened, in one order.
use super::connection::Key;
use super::frames::Frame;
use super::lane::{Feed, name};
use super::outbox::Outbox;
use super::words::Words;
use crate::circle::Circle;
use crate::circle::event::{Event, Gathering, Passing, What};
use crate::circle::ids::{BodyId, PersonId};
use crate::circle::lens::{self, Effect, Lane};
use crate::circle::state::Belonging;
use crate::protocol::close::Close;
use crate::protocol::{Resume, ServerMessage};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;
use uuid::Uuid;

/// Everyone who listens to one circle.
///
/// Law: a connection follows exactly the lanes that the lens names for its person, after every commit; a lane that is
/// lost is `gone` before anything else of that commit is told.
pub struct Fanout {
    epoch: Uuid,
    feeds: BTreeMap<Lane, Feed>,
    people: BTreeMap<PersonId, Listener>,
}

/// What is still to be told of a commit. Nothing else is told before it.
#[must_use]
pub struct Rest {
    told: Vec<Lane>,
    /// The own lanes of those who gained or lost another: what they may do there goes with it.
    moved: Vec<Lane>,
    gained: Vec<(PersonId, Lane)>,
}

#[derive(Default)]
struct Listener {
    lanes: Vec<Lane>,
    lines: Vec<(Key, Arc<Outbox>)>,
}

impl Fanout {
    /// Nobody listens yet. The epoch is new with every actor.
    pub fn new(epoch: Uuid) -> Self {
        Self { epoch, feeds: BTreeMap::new(), people: BTreeMap::new() }
    }

    /// The epoch all cursors belong to.
    pub fn epoch(&self) -> Uuid {
        self.epoch
    }

    /// A connection listens from now on, and gets what it misses.
    pub fn join(
        &mut self,
        circle: &Circle,
        words: &Words,
        person: PersonId,
        line: (Key, Arc<Outbox>),
        resume: Option<&Resume>,
    ) {
        let lanes = lens::lanes(circle, person);
        let (key, outbox) = &line;
        let followed: Vec<_> = lanes.iter().map(|lane| name(*lane)).collect();
        for lane in resume.iter().flat_map(|resume| resume.cursors.keys()).filter(|lane| !followed.contains(lane)) {
            outbox.push(Frame::message(&ServerMessage::Gone { lane: *lane }));
        }
        for &lane in &lanes {
            let same_epoch = resume.filter(|resume| resume.epoch == self.epoch);
            let cursor = same_epoch.and_then(|resume| resume.cursors.get(&name(lane)).copied());
            awake(&mut self.feeds, circle, lane, words).follow(*key, outbox, cursor, words);
        }
        let listener = self.people.entry(person).or_default();
        listener.lanes = lanes;
        listener.lines.push(line);
    }

    /// A connection listens no longer.
    pub fn leave(&mut self, person: PersonId, key: Key) {
        if let Some(listener) = self.people.get_mut(&person) {
            for lane in &listener.lanes {
                if let Some(feed) = self.feeds.get_mut(lane) {
                    feed.unfollow(key);
                }
            }
            listener.lines.retain(|(line, _)| *line != key);
            if listener.lines.is_empty() {
                self.people.remove(&person);
            }
        }
    }

    /// Tells again the texts that more people may read now: who had one has it with fewer wraps, and no view shows that.
    pub fn widen(&mut self, widened: &[BodyId], words: &Words) {
        for id in widened.iter().map(BodyId::to_string) {
            for feed in self.feeds.values_mut().filter(|feed| feed.view()["bodies"].get(&id).is_some()) {
                feed.change(&json!({ "bodies": { &id: true } }), words);
            }
        }
    }

    /// Begins to tell what happened: takes the lanes that people lost, and tells whoever asked on all of theirs, and so
    /// everybody else on these. `after` is the circle after these events, `erased` are words that are gone with them.
    pub fn tell_asker(
        &mut self,
        (after, words): (&Circle, &Words),
        events: &[Event],
        erased: &[BodyId],
        asker: Option<PersonId>,
    ) -> Rest {
        if !erased.is_empty() {
            self.feeds.values_mut().for_each(|feed| feed.forget_erased(erased));
        }
        let (moved, gained) = if events.iter().any(may_move_people) { self.reseat(after) } else { Default::default() };
        let listener = asker.and_then(|asker| self.people.get(&asker));
        let told = listener.map(|listener| listener.lanes.clone()).unwrap_or_default();
        let (own, gained) = gained.into_iter().partition(|(person, _)| Some(*person) == asker);
        self.tell_lanes((after, words), events, |lane| told.contains(&lane));
        self.welcome(after, words, own);
        Rest { told, moved, gained }
    }

    /// Tells everybody else: what only they see is not in the way of whoever asked.
    pub fn tell_rest(&mut self, (after, words): (&Circle, &Words), events: &[Event], rest: Rest) {
        self.tell_lanes((after, words), events, |lane| !rest.told.contains(&lane));
        self.welcome(after, words, rest.gained);
    }

    /// The same, but whatever has to be looked at as a whole is left to [`Self::catch_up`], apart from the room, which
    /// hides nothing, and from whoever moves: what is hidden lies at the desk and in people's own lanes, and whoever asks
    /// next does not wait for it either. What happens until then is one frame.
    pub fn tell_rest_later(&mut self, (after, words): (&Circle, &Words), events: &[Event], rest: Rest) {
        for (lane, feed) in self.feeds.iter_mut().filter(|(lane, _)| !rest.told.contains(lane)) {
            let awake = feed.is_followed() && !feed.is_asleep();
            match awake.then(|| direct(*lane, after, events)).flatten() {
                // What takes one patch, or none, is told at once: looking at all of them for every share would cost far more.
                Some(patch) => change(feed, patch, (*lane, after, words)),
                None if feed.is_followed() && (*lane == Lane::Ring || rest.moved.contains(lane)) => {
                    feed.renew(lens::view(after, *lane), words);
                }
                None => feed.sleep(),
            }
        }
        self.welcome(after, words, rest.gained);
    }

    /// Tells those who follow a lane what was not told them yet, lane by lane and until somebody waits; says whether
    /// everything was told.
    pub fn catch_up(&mut self, circle: &Circle, words: &Words, somebody_waits: impl Fn() -> bool) -> bool {
        for (lane, feed) in self.feeds.iter_mut().filter(|(_, feed)| feed.is_followed() && feed.is_asleep()) {
            if somebody_waits() {
                return false;
            }
            feed.renew(lens::view(circle, *lane), words);
        }
        true
    }

    /// The same for whoever is answered now.
    pub fn catch_up_with(&mut self, circle: &Circle, words: &Words, asker: Option<PersonId>) {
        let listener = asker.and_then(|asker| self.people.get(&asker));
        let lanes = listener.map(|listener| listener.lanes.clone()).unwrap_or_default();
        for lane in lanes {
            if let Some(feed) = self.feeds.get_mut(&lane).filter(|feed| feed.is_asleep()) {
                feed.renew(lens::view(circle, lane), words);
            }
        }
    }

    fn tell_lanes(&mut self, (after, words): (&Circle, &Words), events: &[Event], which: impl Fn(Lane) -> bool) {
        for (lane, feed) in self.feeds.iter_mut().filter(|(lane, _)| which(**lane)) {
            if feed.is_followed() {
                tell(feed, *lane, after, events, words);
            } else {
                feed.sleep();
            }
        }
    }

    /// Forgets every frame: a gathering was let go with all that was said in it.
    pub fn forget(&mut self) {
        self.feeds.values_mut().for_each(Feed::forget);
    }

    /// Tells everything anew: the circle was rebuilt from the log.
    pub fn renew(&mut self, circle: &Circle, words: &Words) {
        let (_, gained) = self.reseat(circle);
        for (lane, feed) in &mut self.feeds {
            feed.forget();
            if feed.is_followed() {
                feed.renew(lens::view(circle, *lane), words);
            } else {
                feed.sleep();
            }
        }
        self.welcome(circle, words, gained);
    }

    /// The moment in which many came at once is over.
    pub fn settle(&mut self) {
        self.feeds.values_mut().for_each(Feed::settle);
    }

    /// Closes every connection.
    pub fn close_all(&mut self, close: Close) {
        for (_, outbox) in self.people.values().flat_map(|listener| &listener.lines) {
            outbox.close(close);
        }
    }

    /// Takes from everyone the lanes they lost, and says whose lanes are others now and who gained which.
    fn reseat(&mut self, circle: &Circle) -> (Vec<Lane>, Vec<(PersonId, Lane)>) {
        let (mut moved, mut gained) = (Vec::new(), Vec::new());
        for (person, listener) in &mut self.people {
            let lanes = lens::lanes(circle, *person);
            if lanes == listener.lanes {
                continue;
            }
            moved.push(Lane::Member(*person));
            for lost in listener.lanes.iter().filter(|lane| !lanes.contains(lane)) {
                for (key, outbox) in &listener.lines {
                    if let Some(feed) = self.feeds.get_mut(lost) {
                        feed.unfollow(*key);
                    }
                    outbox.push(Frame::message(&ServerMessage::Gone { lane: name(*lost) }));
                }
            }
            if lanes.is_empty() {
                // Nothing that waited is shown either.
                let close = why_not(circle, *person);
                listener.lines.iter().for_each(|(_, outbox)| outbox.close(close));
            }
            gained.extend(lanes.iter().filter(|lane| !listener.lanes.contains(lane)).map(|lane| (*person, *lane)));
            listener.lanes = lanes;
        }
        (moved, gained)
    }

    fn welcome(&mut self, circle: &Circle, words: &Words, gained: Vec<(PersonId, Lane)>) {
        for (person, lane) in gained {
            let Some(listener) = self.people.get(&person) else { continue };
            for (key, outbox) in &listener.lines {
                awake(&mut self.feeds, circle, lane, words).follow(*key, outbox, None, words);
            }
        }
    }
}

/// Why a circle has no lane for somebody. Whoever turned out to be a member comes back as that member.
pub(super) fn why_not(circle: &Circle, person: PersonId) -> Close {
    let removed = circle.people.get(&person).is_some_and(|known| known.belonging == Belonging::Removed);
    match () {
        () if removed => Close::Removed,
        () if circle.as_known(person) != person => Close::Rebuilding,
        () => Close::NotForYou,
    }
}

/// The lane as it is now, looked at again if it slept.
fn awake<'a>(feeds: &'a mut BTreeMap<Lane, Feed>, circle: &Circle, lane: Lane, words: &Words) -> &'a mut Feed {
    let feed = feeds.entry(lane).or_insert_with(|| Feed::new(lane, lens::view(circle, lane)));
    if feed.is_asleep() {
        feed.renew(lens::view(circle, lane), words);
    }
    feed
}

/// Tells one lane what a commit means for it. One direct patch is taken as it is; anything more is looked at as a whole.
fn tell(feed: &mut Feed, lane: Lane, after: &Circle, events: &[Event], words: &Words) {
    if feed.is_asleep() {
        return feed.renew(lens::view(after, lane), words);
    }
    match direct(lane, after, events) {
        Some(patch) => change(feed, patch, (lane, after, words)),
        None => feed.renew(lens::view(after, lane), words),
    }
}

fn change(feed: &mut Feed, patch: Option<Value>, (lane, after, words): (Lane, &Circle, &Words)) {
    if let Some(patch) = patch {
        feed.change(&patch, words);
    }
    debug_assert_eq!(*feed.view(), lens::view(after, lane), "a direct patch must be what the view says");
}

/// The one patch that says what a commit means for a lane, if any, where the lane need not be looked at as a whole.
fn direct(lane: Lane, after: &Circle, events: &[Event]) -> Option<Option<Value>> {
    let mut only = None;
    for event in events {
        match lens::effect(after, event, lane) {
            Effect::Nothing => {}
            Effect::Patch(patch) if only.is_none() => only = Some(patch),
            Effect::Patch(_) | Effect::Recompute => return None,
        }
    }
    Some(only)
}

/// Whether an event can change who follows what.
pub(super) fn may_move_people(event: &Event) -> bool {
    match &event.what {
        What::Standing(_) => true,
        What::Gathering(Gathering::Seated { .. } | Gathering::PresenceChanged { .. }) => true,
        What::Gathering(_) => false,
        What::Passing(Passing::Online { .. } | Passing::Offline { .. }) => true,
        What::Passing(_) => false,
    }
}
