//! What a connection and its circle's actor say to each other.
use super::calendar::Calendar;
use super::outbox::Outbox;
use super::pace::Pace;
use super::registry::{AsWhom, Knock};
use crate::circle::Circle;
use crate::circle::command::{Command, ServerCommand};
use crate::circle::ids::{BodyId, GatheringId, PersonId};
use crate::circle::keys::Under;
use crate::circle::limits::Millis;
use crate::circle::state::Belonging;
use crate::protocol::body::Body;
use crate::protocol::close::Close;
use crate::protocol::door::{CircleCard, DoorView, Kept};
use crate::protocol::{RefusalCode, Resume};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tokio::sync::{mpsc, oneshot};
use tokio_util::sync::CancellationToken;

/// Texts by their ids.
pub type Bodies = BTreeMap<BodyId, Body>;

/// One connection among all of this server's life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(pub u64);

/// A connection that wants to be told.
pub struct Joining {
    /// Who it is, as their session says.
    pub person: PersonId,
    /// Where it left off.
    pub resume: Option<Resume>,
    /// Where its frames go.
    pub outbox: Arc<Outbox>,
    /// Cancelled when the session ends: nothing that comes after is carried out.
    pub ended: CancellationToken,
}

/// Answered when the welcome and what is missing are in the outbox: who it is here, and how fast they may speak.
pub(crate) type Welcomed = oneshot::Sender<Result<(PersonId, Arc<Pace>), Close>>;

/// What an actor is asked. It answers in the order it was asked.
pub(crate) enum Ask {
    Join { joining: Joining, key: Key, reply: Welcomed },
    Decide(Decision),
    Knock { hash: String, knock: Box<Knock>, reply: oneshot::Sender<Result<(), RefusalCode>> },
    AsWhom { hash: String, asks: AsWhom, reply: oneshot::Sender<Result<PersonId, RefusalCode>> },
    Door { hash: String, reply: oneshot::Sender<Result<DoorView, RefusalCode>> },
    EraseMe { person: PersonId, reply: oneshot::Sender<Result<(), RefusalCode>> },
    Known { person: PersonId, reply: oneshot::Sender<Vec<PersonId>> },
    Check { reply: oneshot::Sender<Option<String>> },
    Place { person: PersonId, reply: oneshot::Sender<Place> },
    Card { person: PersonId, reply: oneshot::Sender<Option<CircleCard>> },
    Kept { person: PersonId, reply: oneshot::Sender<Option<Kept>> },
    Calendar { person: PersonId, reply: oneshot::Sender<Option<Calendar>> },
}

/// Where somebody is in a circle, for those who only want to know whether they may have something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Whether the circle has them: as a facilitator, a member, or somebody who waits.
    pub known: bool,
    /// The running gathering, if they have a seat in it.
    pub seat: Option<GatheringId>,
    /// Whether they were removed, or erased themselves.
    pub removed: bool,
}

impl Place {
    /// Somebody's place.
    pub(super) fn of(circle: &Circle, person: PersonId) -> Self {
        let person = circle.as_known(person);
        let room = circle.room.as_ref().filter(|room| room.seats.contains_key(&person));
        let belonging = circle.people.get(&person).map(|known| known.belonging);
        Self {
            known: belonging.is_some_and(Belonging::is_welcome),
            seat: room.map(|room| room.plan.gathering),
            removed: belonging == Some(Belonging::Removed),
        }
    }
}

/// Something to decide.
pub(crate) struct Decision {
    pub act: Act,
    pub bodies: Bodies,
    pub reply: Reply,
}

/// What is asked, and by whom. What comes through the door says under which keys its texts are wrapped.
pub(crate) enum Act {
    Person { who: PersonId, command: Box<Command>, ended: CancellationToken },
    Server(ServerCommand, Under),
}

impl Act {
    /// The text that is here already and gets more wraps.
    pub fn widened(&self) -> Option<BodyId> {
        match self {
            Self::Person { command, .. } => command.widened(),
            Self::Server(..) => None,
        }
    }

    /// Who asks, if it is a person.
    pub fn asker(&self) -> Option<PersonId> {
        match self {
            Self::Person { who, .. } => Some(*who),
            Self::Server(..) => None,
        }
    }
}

/// Where the answer goes.
pub(crate) enum Reply {
    /// To a connection, under this id.
    Line(Arc<Outbox>, u32),
    /// To a request.
    Once(oneshot::Sender<Result<(), RefusalCode>>),
    /// To nobody: the server itself asked, and asks again if the store could not write.
    Owed,
    /// To nobody, and not again.
    Nobody,
}

impl Reply {
    /// The connection that is answered.
    pub fn line(&self) -> Option<Arc<Outbox>> {
        match self {
            Self::Line(outbox, _) => Some(Arc::clone(outbox)),
            Self::Once(_) | Self::Owed | Self::Nobody => None,
        }
    }
}

/// A connection that is gone.
pub(crate) struct Leave {
    pub person: PersonId,
    pub key: Key,
    pub heard: Millis,
}

/// A connection that follows a circle. Leaving is dropping it.
pub struct Connection {
    person: PersonId,
    key: Key,
    heard: AtomicU64,
    outbox: Arc<Outbox>,
    ended: CancellationToken,
    pace: Arc<Pace>,
    asks: mpsc::Sender<Ask>,
    leaves: mpsc::UnboundedSender<Leave>,
}

impl Connection {
    pub(crate) fn new(
        joining: &Joining,
        key: Key,
        now: Millis,
        asks: mpsc::Sender<Ask>,
        leaves: mpsc::UnboundedSender<Leave>,
    ) -> Self {
        Self {
            person: joining.person,
            key,
            heard: AtomicU64::new(now),
            outbox: Arc::clone(&joining.outbox),
            ended: joining.ended.clone(),
            pace: Arc::default(),
            asks,
            leaves,
        }
    }

    pub(crate) fn welcomed(mut self, (person, pace): (PersonId, Arc<Pace>)) -> Self {
        (self.person, self.pace) = (person, pace);
        self
    }

    /// Who it is.
    pub fn person(&self) -> PersonId {
        self.person
    }

    /// How fast this person may speak, over all their connections to this circle.
    pub fn pace(&self) -> &Pace {
        &self.pace
    }

    /// A frame came: the person is there.
    pub fn heard(&self, now: Millis) {
        self.heard.fetch_max(now, Ordering::Relaxed);
    }

    /// Asks for something. The answer comes through the outbox, after the changes it made.
    ///
    /// # Errors
    /// When the circle is being taken up again; the connection is over then.
    pub async fn command(&self, id: u32, command: Command, bodies: Bodies) -> Result<(), Close> {
        let act = Act::Person { who: self.person, command: Box::new(command), ended: self.ended.clone() };
        let decision = Decision { act, bodies, reply: Reply::Line(Arc::clone(&self.outbox), id) };
        self.asks.send(Ask::Decide(decision)).await.map_err(|_| Close::Rebuilding)
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        let heard = self.heard.load(Ordering::Relaxed);
        // An actor that is gone has no use for it.
        let _ = self.leaves.send(Leave { person: self.person, key: self.key, heard });
    }
}
