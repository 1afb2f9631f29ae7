//! The practice while the server runs: who is who, and the one task that writes the practice's stream.
//!
//! Reading is a lock and a look-up; everything that changes something goes to the clerk, who answers when it is durable.
//! What is idle is known in memory only: a restart counts as use.
mod clerk;
mod devices;
mod feeds;
mod knock_key;
mod lines;
mod secret;
mod unlock;

use crate::circle::ids::{CircleId, PersonId};
use crate::circle::practice::{
    ConfirmedLine, GRANT_IDLE, GRANT_LASTS, LinkFor, Practice, PracticeCommand, PracticeRefusal, Session, SessionId,
    day_of,
};
use crate::env::Env;
use crate::hub::outbox::Outbox;
use crate::log::Log;
pub use crate::log::keys::{Unlocking, Unlocks};
use clerk::{Clerk, Job};
pub use devices::Device;
pub use knock_key::KnockKey;
use lines::Lines;
pub use lines::OpenLine;
pub use secret::{Secret, hash, hash_bytes};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError, RwLock, RwLockReadGuard};
use tokio::sync::{mpsc, oneshot};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

/// Requests that wait for the clerk; more are told to come back.
const INBOX: usize = 256;

/// Who a token belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Who {
    /// The session.
    pub session: SessionId,
    /// The facilitator it belongs to.
    pub facilitator: Option<PersonId>,
    /// The circles it came into by an invitation, and as whom.
    pub circles: Vec<(CircleId, PersonId)>,
}

/// Why the practice did not do something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PracticeError {
    /// A rule said no.
    Rule(PracticeRefusal),
    /// The store cannot write now, or too much is waiting.
    StoreUnavailable,
    /// Nobody knows whether it was written.
    Unknown,
}

/// The practice. Clones are the same practice.
#[derive(Clone)]
pub struct PracticeHandle {
    shared: Arc<Shared>,
    inbox: mpsc::Sender<Job>,
}

type InRunningGathering = Box<dyn Fn(PersonId) -> bool + Send + Sync>;

struct Shared {
    log: Arc<dyn Log>,
    env: Env,
    state: RwLock<Practice>,
    /// When facilitators' sessions were first and last seen, on the clock that does not jump, and last by the wall.
    seen: Mutex<HashMap<SessionId, Seen>>,
    lines: Lines,
    in_running_gathering: OnceLock<InRunningGathering>,
    /// Whether the operator's own file has a confirmed line.
    line_in_config: bool,
    /// Random since the start, for circles that are not there.
    salt: Secret,
}

#[derive(Clone, Copy)]
struct Seen {
    person: PersonId,
    first_up: u64,
    last_up: u64,
    last_wall: u64,
}

impl PracticeHandle {
    /// Takes the practice up from the log and starts its clerk.
    ///
    /// # Errors
    /// When the log cannot be read, or has something in it that is not a practice's.
    pub async fn open(
        log: Arc<dyn Log>,
        env: Env,
        line_in_config: bool,
        tasks: &TaskTracker,
        stop: CancellationToken,
    ) -> anyhow::Result<Self> {
        let salt = Secret::fresh(&env);
        let shared = Arc::new(Shared {
            log,
            env,
            state: RwLock::default(),
            seen: Mutex::default(),
            lines: Lines::default(),
            in_running_gathering: OnceLock::new(),
            line_in_config,
            salt,
        });
        let (inbox, jobs) = mpsc::channel(INBOX);
        let mut clerk = Clerk::new(Arc::clone(&shared));
        clerk.read_back().await?;
        tasks.spawn(clerk.work(jobs, stop));
        Ok(Self { shared, inbox })
    }

    /// Who a token belongs to; counts as use. `None` for no token, an ended session, or anything else.
    pub fn who(&self, token: &str) -> Option<Who> {
        let (session, stale) = {
            let state = self.shared.state();
            let (id, session) = self.session(&state, token)?;
            let stale = session.used < day_of(self.shared.env.wall());
            (self.shared.who(id, session)?, stale)
        };
        if stale {
            // Best effort: a day of use that is not written is written at the next use.
            let _ = self.inbox.try_send(Job::forget(PracticeCommand::Use { session: session.session }));
        }
        Some(session)
    }

    /// Who a token is in a circle: the person that came in by an invitation, or the facilitator. Whether that
    /// facilitator holds the circle, the circle knows.
    pub fn person_in(&self, token: &str, circle: CircleId) -> Option<PersonId> {
        let who = self.who(token)?;
        let founded = |person| self.shared.state().circles.iter().any(|c| c.circle == circle && c.by == person);
        let came = who.circles.iter().find(|(known, _)| *known == circle).map(|(_, person)| *person);
        match who.facilitator {
            Some(person) if came.is_none() || founded(person) => Some(person),
            _ => came,
        }
    }

    /// Whether a session still stands for this person; counts as use. For connections, at every command.
    pub fn still(&self, session: SessionId, person: PersonId) -> bool {
        self.shared.stands_for(session, person)
    }

    /// Notes a line that is opened with a session: it is closed with the session, or when that stands for fewer people
    /// than before and not for this one. Nothing, if that is so already.
    pub fn open_line(
        &self,
        session: SessionId,
        person: PersonId,
        outbox: Arc<Outbox>,
        ended: CancellationToken,
    ) -> Option<OpenLine> {
        OpenLine::note(&self.shared, session, person, outbox, ended)
    }

    /// Whether circles may open: one line was tried, here or in the operator's file.
    pub fn crisis_line_confirmed(&self) -> bool {
        self.shared.line_in_config || !self.shared.state().lines.is_empty()
    }

    /// Says how to find out whether a facilitator is in a running gathering; nobody is signed out there. The answer is
    /// quick and never asks the practice anything: it is asked under the practice's lock.
    pub fn ask_in_running_gathering(&self, ask: impl Fn(PersonId) -> bool + Send + Sync + 'static) {
        // Only the first counts: a server has one hub.
        let _ = self.shared.in_running_gathering.set(Box::new(ask));
    }

    /// Whether the log answers a read.
    pub async fn can_read(&self) -> bool {
        self.shared.log.running().await.is_ok()
    }

    /// How many facilitators there are.
    pub fn facilitators(&self) -> usize {
        self.shared.state().facilitators.len()
    }

    /// Circles in the order they were made.
    pub fn circles(&self) -> Vec<CircleId> {
        self.shared.state().circles.iter().map(|listed| listed.circle).collect()
    }

    /// The id of a circle that is not there: as good as any other, and the same as long as the server runs.
    pub fn nobodys_circle(&self, n: u32) -> CircleId {
        let made = hash(&format!("{}{n}", self.shared.salt.reveal()));
        let digits = u128::from_str_radix(made.0.get(..32).unwrap_or_default(), 16).unwrap_or_default();
        CircleId(uuid::Builder::from_random_bytes(digits.to_be_bytes()).into_uuid())
    }

    /// Lines that were tried in the page.
    pub fn confirmed_lines(&self) -> Vec<ConfirmedLine> {
        self.shared.state().lines.clone()
    }

    /// Whether there is no facilitator yet and no link that could make one.
    pub fn needs_first_link(&self) -> bool {
        self.shared.state().needs_first_link(self.shared.env.wall())
    }

    /// Whether nobody facilitates yet.
    pub fn has_no_facilitator(&self) -> bool {
        self.shared.state().facilitators.is_empty()
    }

    /// A fresh one-time link's secret; `by` is missing when the operator asks.
    ///
    /// # Errors
    /// When too many links are open, the facilitator is gone, or the store cannot write.
    pub async fn new_link(&self, to: LinkFor, by: Option<PersonId>) -> Result<Secret, PracticeError> {
        let secret = Secret::fresh(&self.shared.env);
        self.ask(PracticeCommand::MakeLink { hash: secret.hash(), to, by }).await?;
        Ok(secret)
    }

    /// Opens a one-time link and answers the session's new token.
    ///
    /// # Errors
    /// [`PracticeRefusal::NoSuchLink`] when it was never made, is used, or has run out.
    pub async fn open_link(&self, secret: &str, token: Option<&str>) -> Result<Secret, PracticeError> {
        if !secret::well_formed(secret) {
            return Err(PracticeError::Rule(PracticeRefusal::NoSuchLink));
        }
        let fresh = Secret::fresh(&self.shared.env);
        let command = PracticeCommand::OpenLink {
            hash: hash(secret),
            existing: self.existing(token),
            session: SessionId(self.shared.env.uuid()),
            token: fresh.hash(),
            person: PersonId(self.shared.env.uuid()),
        };
        self.ask(command).await?;
        Ok(fresh)
    }

    /// Lets a browser into a circle as a person: with the session it has, or with a fresh one. Answers its token.
    ///
    /// # Errors
    /// When the session is somebody else in that circle, or the store cannot write.
    pub async fn enter(
        &self,
        token: Option<&str>,
        circle: CircleId,
        person: PersonId,
    ) -> Result<Secret, PracticeError> {
        let fresh = (SessionId(self.shared.env.uuid()), Secret::fresh(&self.shared.env));
        self.enter_with(token, fresh, circle, person).await
    }

    /// The same for a first knock: said again with the same key it is the same session, as long as that stands.
    ///
    /// # Errors
    /// When that session was ended, or for the reasons of [`PracticeHandle::enter`].
    pub async fn enter_by_knock(
        &self,
        token: Option<&str>,
        circle: CircleId,
        person: PersonId,
        key: &KnockKey,
    ) -> Result<Secret, PracticeError> {
        self.enter_with(token, (key.session(), key.token()), circle, person).await
    }

    async fn enter_with(
        &self,
        token: Option<&str>,
        (session, fresh): (SessionId, Secret),
        circle: CircleId,
        person: PersonId,
    ) -> Result<Secret, PracticeError> {
        let existing = self.existing(token);
        let kept = token.filter(|_| existing.is_some()).map(Secret::presented);
        let command = PracticeCommand::Enter { existing, session, token: fresh.hash(), circle, person };
        self.ask(command).await?;
        Ok(kept.unwrap_or(fresh))
    }

    /// Ends the session of a token, if there is one.
    ///
    /// # Errors
    /// When the store cannot write.
    pub async fn sign_out(&self, token: &str) -> Result<(), PracticeError> {
        match self.existing(Some(token)) {
            Some(session) => self.ask(PracticeCommand::SignOut { session }).await,
            None => Ok(()),
        }
    }

    /// Puts a circle on the list.
    ///
    /// # Errors
    /// When the id is somebody else's, the list is full, or the store cannot write.
    pub async fn list_circle(&self, circle: CircleId, by: PersonId) -> Result<(), PracticeError> {
        self.ask(PracticeCommand::ListCircle { circle, by }).await
    }

    /// Notes that a line was tried.
    ///
    /// # Errors
    /// When the list is full, or the store cannot write.
    pub async fn confirm_line(&self, line: ConfirmedLine, by: PersonId) -> Result<(), PracticeError> {
        self.ask(PracticeCommand::ConfirmLine { line, by }).await
    }

    async fn ask(&self, command: PracticeCommand) -> Result<(), PracticeError> {
        let (answer, answered) = oneshot::channel();
        self.inbox.try_send(Job { command, answer: Some(answer) }).map_err(|_| PracticeError::StoreUnavailable)?;
        // The clerk went without an answer: the server stops, and the append may have happened.
        answered.await.unwrap_or(Err(PracticeError::Unknown))
    }

    fn session<'a>(&self, state: &'a Practice, token: &str) -> Option<(SessionId, &'a Session)> {
        if !secret::well_formed(token) {
            return None;
        }
        let hash = hash(token);
        state.session_of(&hash).filter(|(_, session)| secret::same(&session.token, &hash))
    }

    fn existing(&self, token: Option<&str>) -> Option<SessionId> {
        let state = self.shared.state();
        let (id, session) = self.session(&state, token?)?;
        (!session.is_over(self.shared.env.wall())).then_some(id)
    }
}

impl Shared {
    fn state(&self) -> RwLockReadGuard<'_, Practice> {
        self.state.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn is_busy(&self, person: PersonId) -> bool {
        self.in_running_gathering.get().is_some_and(|ask| ask(person))
    }

    /// When the facilitator of a session was seen; now, if this is the first time since the start or the sign-in.
    fn seen(&self, id: SessionId, person: PersonId) -> Seen {
        let (up, wall) = (self.env.up(), self.env.wall());
        let fresh = Seen { person, first_up: up, last_up: up, last_wall: wall };
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        *seen
            .entry(id)
            .and_modify(|seen| {
                if seen.person != person {
                    *seen = fresh
                }
            })
            .or_insert(fresh)
    }

    /// The facilitator a session stands for now. What has run out does not, even before the clerk has written so.
    fn facilitator(&self, id: SessionId, session: &Session) -> Option<PersonId> {
        let (up, wall) = (self.env.up(), self.env.wall());
        let grant = session.facilitator.filter(|grant| {
            let over = wall.saturating_sub(grant.since) >= GRANT_LASTS || self.seen(id, grant.person).is_idle(up, wall);
            !over || self.is_busy(grant.person)
        });
        grant.map(|grant| grant.person)
    }

    /// Whether a session stands for this person now; counts as use.
    fn stands_for(&self, session: SessionId, person: PersonId) -> bool {
        let state = self.state();
        let who = state.sessions.get(&session).and_then(|known| self.who(session, known));
        who.is_some_and(|who| who.facilitator == Some(person) || who.circles.iter().any(|(_, known)| *known == person))
    }

    /// Who a session stands for now; counts as use.
    fn who(&self, id: SessionId, session: &Session) -> Option<Who> {
        let (up, wall) = (self.env.up(), self.env.wall());
        let facilitator = self.facilitator(id, session);
        if let Some(person) = facilitator {
            let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
            let first_up = seen.get(&id).map_or(up, |seen| seen.first_up);
            seen.insert(id, Seen { person, first_up, last_up: up, last_wall: wall });
        }
        if session.is_over(wall) && facilitator.is_none() {
            return None;
        }
        let circles = session.circles.iter().map(|(circle, person)| (*circle, *person)).collect();
        Some(Who { session: id, facilitator, circles })
    }

    /// Sessions whose facilitator did nothing for too long, or was here for too long on the clock that does not jump.
    fn idle(&self) -> Vec<SessionId> {
        let (up, wall) = (self.env.up(), self.env.wall());
        let state = self.state();
        let granted = state.sessions.iter().filter_map(|(id, session)| Some((*id, session.facilitator?.person)));
        granted.filter(|(id, person)| self.seen(*id, *person).is_idle(up, wall)).map(|(id, _)| id).collect()
    }
}

impl Seen {
    fn is_idle(&self, up: u64, wall: u64) -> bool {
        up.saturating_sub(self.first_up) >= GRANT_LASTS
            || up.saturating_sub(self.last_up) >= GRANT_IDLE
            || wall.saturating_sub(self.last_wall) >= GRANT_IDLE
    }
}
