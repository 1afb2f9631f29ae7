//! The circles that run. A circle's actor is born with the server, or at the next use after it was let go.
use super::actor::{Actor, Surroundings};
use super::birth;
use super::busy::Busy;
use super::calendar::Calendar;
use super::connection::{Ask, Bodies, Connection, Joining, Key, Leave, Place};
use super::counts::Counts;
use super::measured::Measured;
use super::nobody;
use super::outside;
use super::practice::PracticeHandle;
use super::store;
use crate::circle::command::Founding;
use crate::circle::event::{At, Standing, What};
use crate::circle::ids::{BodyId, CircleId, CommitId, DeviceId, PersonId};
use crate::circle::refusal::Refusal;
use crate::env::Env;
use crate::log::{AppendError, Log, StreamId};
use crate::protocol::body::Body;
use crate::protocol::close::Close;
use crate::protocol::door::{CircleCard, DoorView, Kept};
use crate::protocol::{RefusalCode, WireRefusal};
use dashmap::DashMap;
use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::sync::{Mutex, mpsc, oneshot};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

/// How many may wait in an actor's mailbox before whoever asks has to wait themselves.
const MAILBOX: usize = 256;

/// A stop waits no longer than this for a store that does not answer.
const STOP_WITHIN: Duration = Duration::from_secs(10);

/// The running circles. A clone is the same hub.
#[derive(Clone)]
pub struct Hub(Arc<Inner>);

struct Inner {
    shared: Surroundings,
    circles: DashMap<CircleId, Arc<Seat>>,
    /// Answers for circles that are not there.
    nobody: Handle,
    keys: AtomicU64,
    stop: CancellationToken,
    tasks: TaskTracker,
}

/// Where a circle's actor is. Only one is born at a time.
#[derive(Default)]
struct Seat(Mutex<Option<Handle>>);

#[derive(Clone)]
struct Handle {
    asks: mpsc::Sender<Ask>,
    leaves: mpsc::UnboundedSender<Leave>,
}

/// Somebody who knocks, with what they say of themselves.
pub struct Knock {
    /// Who, new or returning: it is they who sealed the name.
    pub person: PersonId,
    /// As whom they wait: themselves, unless they were in before and this browser does not know it.
    pub waits_as: PersonId,
    /// What they want to be called, sealed for the desk.
    pub name: (BodyId, Body),
    /// The device they knock with.
    pub device: DeviceId,
    /// Its public keys, and the proof.
    pub proof: (BodyId, Body),
    /// Whether they are a facilitator of the practice.
    pub facilitator: bool,
    /// The version of the agreements they accepted.
    pub agreements: u32,
    /// They say that they are an adult.
    pub adult: bool,
    /// They say that they are in a private place.
    pub private_place: bool,
}

/// Whom somebody says they are when they knock, and what is known of that.
#[derive(Clone, Copy, Debug)]
pub struct AsWhom {
    /// Whom they say.
    pub person: PersonId,
    /// Whom the key of their knock makes: nobody else can say that they are this one.
    pub made: PersonId,
    /// As whom their session comes into this circle.
    pub known: Option<PersonId>,
    /// The facilitator of the practice their session belongs to.
    pub facilitator: Option<PersonId>,
}

const STORE_UNAVAILABLE: RefusalCode = RefusalCode::Wire(WireRefusal::StoreUnavailable);

impl Hub {
    /// Takes up every circle of the log. The record of controls is kept for so many days.
    ///
    /// # Errors
    /// When the log cannot be read. A single damaged circle is told to the operator and harms no other.
    pub async fn open(log: Arc<dyn Log>, env: Env, practice: PracticeHandle, controls: u32) -> anyhow::Result<Self> {
        let streams = log.streams().await?;
        let busy = Arc::<Busy>::default();
        let log: Arc<dyn Log> = Arc::new(Measured { log, busy: Arc::clone(&busy) });
        let (stop, tasks) = (CancellationToken::new(), TaskTracker::new());
        let (asks, asked) = mpsc::channel(MAILBOX);
        tasks.spawn(nobody::answer(asked, stop.child_token()));
        let hub = Self(Arc::new(Inner {
            shared: Surroundings { log, env, practice, busy, controls },
            circles: DashMap::new(),
            nobody: Handle { asks, leaves: mpsc::unbounded_channel().0 },
            keys: AtomicU64::new(0),
            stop,
            tasks,
        }));
        let gatherings = streams.iter().filter_map(|stream| match stream {
            StreamId::Gathering(circle, _) => Some(*circle),
            StreamId::Practice | StreamId::Circle(_) => None,
        });
        let gatherings: HashSet<_> = gatherings.collect();
        for stream in streams {
            if let StreamId::Circle(circle) = stream {
                hub.0.circles.insert(circle, Arc::default());
                if hub.born(circle, gatherings.contains(&circle)).await.is_none() {
                    tracing::error!(%circle, "this circle cannot be opened");
                }
            }
        }
        Ok(hub)
    }

    /// Whether what a circle is to begin with has its shape.
    ///
    /// # Errors
    /// When the texts are others than it names, or not sealed as they have to be.
    pub fn check_founding(
        &self,
        founding: &Founding,
        bodies: &Bodies,
        facilitator: PersonId,
    ) -> Result<(), RefusalCode> {
        outside::of_founding(founding, facilitator, bodies)
    }

    /// Makes a circle. Making the same one again is no error.
    ///
    /// # Errors
    /// When the rules, the texts or the store refuse.
    pub async fn found(&self, founding: &Founding, bodies: Bodies, facilitator: PersonId) -> Result<(), RefusalCode> {
        let Surroundings { log, env, .. } = &self.0.shared;
        outside::of_founding(founding, facilitator, &bodies)?;
        let at = At { running: env.running(), wall: env.wall() };
        let event = crate::circle::found(founding, facilitator, at).map_err(RefusalCode::Rule)?;
        let id = CommitId(env.uuid());
        let commit = store::first_commit(founding.circle, &event, bodies, id, at.running);
        let commit = commit.map_err(|_| RefusalCode::Wire(WireRefusal::Internal))?;
        match log.append(vec![commit]).await.pop().unwrap_or(Ok(())) {
            Ok(()) => {}
            Err(AppendError::Conflict) => self.is_the_same(founding, facilitator).await?,
            Err(AppendError::Refused(why)) => {
                tracing::warn!(circle = %founding.circle, %why, "the store does not write");
                return Err(STORE_UNAVAILABLE);
            }
            Err(AppendError::Unknown(_)) => {
                let read = log.read(StreamId::Circle(founding.circle), 0).await;
                let there = read.map(|records| records.iter().any(|record| record.commit == id));
                match there {
                    Ok(true) => {}
                    Ok(false) => return Err(STORE_UNAVAILABLE),
                    Err(_) => return Err(RefusalCode::Wire(WireRefusal::Unknown)),
                }
            }
        }
        self.0.circles.entry(founding.circle).or_default();
        Ok(())
    }

    /// Somebody asks to be let in.
    ///
    /// # Errors
    /// When the rules or the store refuse. An unknown circle, an unknown invitation and a wrong secret are one answer.
    pub async fn knock(&self, circle: CircleId, hash: String, knock: Knock) -> Result<(), RefusalCode> {
        let handle = self.reach_or_nobody(circle).await.ok_or(STORE_UNAVAILABLE)?;
        let (reply, answer) = oneshot::channel();
        let asked = handle.asks.send(Ask::Knock { hash, knock: Box::new(knock), reply }).await;
        asked.map_err(|_| STORE_UNAVAILABLE)?;
        answer.await.unwrap_or(Err(STORE_UNAVAILABLE))
    }

    /// Somebody wants everything of theirs to be gone from a circle. Asking again is no error.
    ///
    /// # Errors
    /// When the rules or the store refuse.
    pub async fn erase_me(&self, circle: CircleId, person: PersonId) -> Result<(), RefusalCode> {
        let handle = self.reach_or_nobody(circle).await.ok_or(STORE_UNAVAILABLE)?;
        let (reply, answer) = oneshot::channel();
        handle.asks.send(Ask::EraseMe { person, reply }).await.map_err(|_| STORE_UNAVAILABLE)?;
        answer.await.unwrap_or(Err(STORE_UNAVAILABLE))
    }

    /// As whom somebody waits: whom they say, or, if an invitation says that they were in before and this browser cannot
    /// show it, as somebody new until the desk has seen the proof.
    ///
    /// # Errors
    /// When they cannot be whom they say, or the invitation is not known.
    pub async fn as_whom(&self, circle: CircleId, hash: String, asks: AsWhom) -> Result<PersonId, RefusalCode> {
        let handle = self.reach_or_nobody(circle).await.ok_or(STORE_UNAVAILABLE)?;
        let (reply, answer) = oneshot::channel();
        handle.asks.send(Ask::AsWhom { hash, asks, reply }).await.map_err(|_| STORE_UNAVAILABLE)?;
        answer.await.unwrap_or(Err(STORE_UNAVAILABLE))
    }

    /// What an invitation's holder sees of the circle.
    ///
    /// # Errors
    /// When the invitation does not open the door. An unknown circle, an unknown invitation and a wrong token are one
    /// answer.
    pub async fn door(&self, circle: CircleId, hash: String) -> Result<DoorView, RefusalCode> {
        let handle = self.reach_or_nobody(circle).await.ok_or(STORE_UNAVAILABLE)?;
        let (reply, answer) = oneshot::channel();
        handle.asks.send(Ask::Door { hash, reply }).await.map_err(|_| STORE_UNAVAILABLE)?;
        answer.await.unwrap_or(Err(STORE_UNAVAILABLE))
    }

    /// Everyone who is this person in a circle: themselves, and those who waited and turned out to be them.
    pub async fn known_as(&self, circle: CircleId, person: PersonId) -> Vec<PersonId> {
        let Some(handle) = self.reach(circle).await else { return vec![person] };
        let (reply, answer) = oneshot::channel();
        if handle.asks.send(Ask::Known { person, reply }).await.is_err() {
            return vec![person];
        }
        answer.await.unwrap_or_else(|_| vec![person])
    }

    /// Where somebody is in a circle. Nothing, when it cannot be read now.
    pub async fn place(&self, circle: CircleId, person: PersonId) -> Option<Place> {
        let handle = self.reach_or_nobody(circle).await?;
        let (reply, answer) = oneshot::channel();
        handle.asks.send(Ask::Place { person, reply }).await.ok()?;
        answer.await.ok()
    }

    /// The circle's card, for someone who holds it.
    pub async fn card(&self, circle: CircleId, person: PersonId) -> Option<CircleCard> {
        let handle = self.reach(circle).await?;
        let (reply, answer) = oneshot::channel();
        handle.asks.send(Ask::Card { person, reply }).await.ok()?;
        answer.await.ok()?
    }

    /// What a circle keeps of somebody. Nothing, when it does not know them or cannot be read now.
    pub async fn kept(&self, circle: CircleId, person: PersonId) -> Option<Kept> {
        let handle = self.reach(circle).await?;
        let (reply, answer) = oneshot::channel();
        handle.asks.send(Ask::Kept { person, reply }).await.ok()?;
        answer.await.ok()?
    }

    /// When a circle meets, for somebody who belongs to it.
    ///
    /// # Errors
    /// When it cannot be read now: that is no answer about whether they belong to it.
    pub async fn calendar(&self, circle: CircleId, person: PersonId) -> Result<Option<Calendar>, RefusalCode> {
        let handle = self.reach_or_nobody(circle).await.ok_or(STORE_UNAVAILABLE)?;
        let (reply, answer) = oneshot::channel();
        handle.asks.send(Ask::Calendar { person, reply }).await.map_err(|_| STORE_UNAVAILABLE)?;
        answer.await.map_err(|_| STORE_UNAVAILABLE)
    }

    /// Whether this person holds a gathering that runs now. Quick, and asks no actor.
    pub fn holds_a_running_gathering(&self, person: PersonId) -> bool {
        self.0.shared.busy.has(person)
    }

    /// What is known of the rooms without asking them.
    pub fn busy(&self) -> &Arc<Busy> {
        &self.0.shared.busy
    }

    /// How much happens here.
    pub fn counts(&self) -> &Counts {
        &self.0.shared.busy.counts
    }

    /// How many circles are taken up.
    pub fn circles(&self) -> usize {
        self.0.circles.len()
    }

    /// The circles whose state is not what their log says, and how: none, ever. Tests ask this after everything else.
    pub async fn differs_from_log(&self) -> Vec<(CircleId, String)> {
        let circles: Vec<_> = self.0.circles.iter().map(|entry| *entry.key()).collect();
        let mut differ = Vec::new();
        for circle in circles {
            let Some(handle) = self.reach(circle).await else {
                differ.push((circle, "it cannot be opened".to_owned()));
                continue;
            };
            let (reply, answer) = oneshot::channel();
            let asked = handle.asks.send(Ask::Check { reply }).await;
            let answer = answer.await.unwrap_or_else(|_| Some("its actor ended".to_owned()));
            differ.extend(answer.filter(|_| asked.is_ok()).map(|how| (circle, how)));
        }
        differ
    }

    /// A connection follows a circle from now on. `welcome` and what it misses are in its outbox when this answers.
    ///
    /// # Errors
    /// The close that says why not.
    pub async fn connect(&self, circle: CircleId, joining: Joining) -> Result<Connection, Close> {
        if self.0.stop.is_cancelled() {
            return Err(Close::Restarting);
        }
        let Handle { asks, leaves } = self.reach_or_nobody(circle).await.ok_or(Close::Rebuilding)?;
        let key = Key(self.0.keys.fetch_add(1, Ordering::Relaxed));
        // Made before it is asked for, so that it leaves again however this ends.
        let connection = Connection::new(&joining, key, self.0.shared.env.running(), asks.clone(), leaves);
        let (reply, answer) = oneshot::channel();
        asks.send(Ask::Join { joining, key, reply }).await.map_err(|_| Close::Rebuilding)?;
        let welcomed = answer.await.unwrap_or(Err(Close::Rebuilding))?;
        Ok(connection.welcomed(welcomed))
    }

    /// Runs something that ends by itself when the hub stops, and is waited for then.
    pub fn spawn(&self, task: impl Future<Output = ()> + Send + 'static) {
        self.0.tasks.spawn(task);
    }

    /// Closes every connection with 1012 and ends every actor. What was acknowledged is durable already.
    pub async fn shutdown(&self) {
        self.0.stop.cancel();
        self.0.tasks.close();
        if tokio::time::timeout(STOP_WITHIN, self.0.tasks.wait()).await.is_err() {
            tracing::warn!(still = self.0.tasks.len(), "some connections or circles did not end in time");
        }
    }

    /// Cancelled when the server stops.
    pub fn stopping(&self) -> &CancellationToken {
        &self.0.stop
    }

    /// How many tasks run: actors and connections.
    pub fn running(&self) -> usize {
        self.0.tasks.len()
    }

    /// A circle that is there already is the same, if the same person made it.
    async fn is_the_same(&self, founding: &Founding, facilitator: PersonId) -> Result<(), RefusalCode> {
        let read = self.0.shared.log.read(StreamId::Circle(founding.circle), 0).await.map_err(|_| STORE_UNAVAILABLE)?;
        let first = read.first().and_then(|record| crate::circle::stored::decode(&record.record).ok());
        let made = first.and_then(|(_, events)| events.into_iter().next()).map(|event| event.what);
        match made {
            Some(What::Standing(Standing::Founded { founding: was, facilitator: by }))
                if was == *founding && by == facilitator =>
            {
                Ok(())
            }
            _ => Err(RefusalCode::Rule(Refusal::IdTaken)),
        }
    }

    /// The same, with somebody who says no for a circle that is not there. Nothing, when it cannot be read.
    async fn reach_or_nobody(&self, circle: CircleId) -> Option<Handle> {
        if self.0.circles.contains_key(&circle) { self.reach(circle).await } else { Some(self.0.nobody.clone()) }
    }

    /// The circle's actor, born if it has to be. Nothing, when there is no such circle or it cannot be read.
    async fn reach(&self, circle: CircleId) -> Option<Handle> {
        self.born(circle, true).await
    }

    /// `remains` says whether the log may hold a gathering of it that was released.
    async fn born(&self, circle: CircleId, remains: bool) -> Option<Handle> {
        // The map's guard goes with this statement.
        let seat = self.0.circles.get(&circle).map(|seat| Arc::clone(&seat))?;
        let mut seat = seat.0.lock().await;
        if let Some(handle) = seat.as_ref().filter(|handle| !handle.asks.is_closed()) {
            return Some(handle.clone());
        }
        if self.0.stop.is_cancelled() {
            return None;
        }
        let reborn = match birth::take_up(&*self.0.shared.log, &self.0.shared.env, circle).await {
            Ok(reborn) => reborn?,
            Err(error) => {
                tracing::error!(%circle, error = format!("{error:#}"), "the circle cannot be read");
                return None;
            }
        };
        let (asks, mailbox) = mpsc::channel(MAILBOX);
        let (leaves, left) = mpsc::unbounded_channel();
        let actor = Actor::new(reborn, self.0.shared.clone(), mailbox, left, remains);
        self.0.tasks.spawn(actor.run(self.0.stop.child_token()));
        Some(seat.insert(Handle { asks, leaves }).clone())
    }
}
