//! One task for each circle. It owns the circle's state: what waits in its mailbox is decided in order, and nothing is
//! shown or answered before it is durable. It never waits for a client.
use super::batch::Unsure;
use super::birth::{self, Reborn};
use super::busy::Busy;
use super::calendar;
use super::card;
use super::connection::{Act, Ask, Bodies, Decision, Joining, Key, Leave, Place, Reply, Welcomed};
use super::door;
use super::fanout::{Fanout, why_not};
use super::frames::Frame;
use super::kept;
use super::lapse::{self, Dates};
use super::outside;
use super::pace::Pace;
use super::practice::PracticeHandle;
use super::presence::{Arrival, Presence};
use super::registry::Knock;
use super::store::Marks;
use super::words::Words;
use crate::circle::Circle;
use crate::circle::command::ServerCommand;
use crate::circle::ids::PersonId;
use crate::circle::keys::Under;
use crate::circle::lens;
use crate::circle::limits::Millis;
use crate::circle::refusal::Refusal;
use crate::env::Env;
use crate::log::{AppendError, Commit, Log};
use crate::protocol::close::Close;
use crate::protocol::{RefusalCode, ServerMessage, VERSION};
use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::task::Poll;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

/// Most that is decided in one batch.
const BATCH_MAX: usize = 64;
/// While more is asked, lanes that have to be looked at as a whole are told no later than after so many batches.
const BEHIND_MAX: u32 = 4;
/// What the store refused for the server itself is tried again after this many milliseconds.
pub(super) const TRY_AGAIN: Millis = 1_000;

/// What every actor of a hub shares.
#[derive(Clone)]
pub(super) struct Surroundings {
    pub log: Arc<dyn Log>,
    pub env: Env,
    pub practice: PracticeHandle,
    pub busy: Arc<Busy>,
    /// How many days the record of controls is kept.
    pub controls: u32,
}

/// One circle's state and everyone who listens to it.
pub struct Actor {
    pub(super) log: Arc<dyn Log>,
    pub(super) env: Env,
    pub(super) practice: PracticeHandle,
    pub(super) busy: Arc<Busy>,
    pub(super) controls: u32,
    pub(super) circle: Circle,
    pub(super) words: Words,
    pub(super) marks: Marks,
    pub(super) fanout: Fanout,
    presence: Presence,
    paces: HashMap<PersonId, Arc<Pace>>,
    asks: mpsc::Receiver<Ask>,
    leaves: mpsc::UnboundedReceiver<Leave>,
    /// Asked while an append was on its way.
    held: VecDeque<Ask>,
    /// What the store refused for the server itself, in order, and when to try again.
    owed: Vec<ServerCommand>,
    pub(super) owed_at: Millis,
    /// Whether there may be a stream of a gathering that was released, or something of people who are gone.
    pub(super) remains: bool,
    /// A tick that changed nothing is not brought again before this.
    no_tick_before: Millis,
    /// When the dates are looked at again.
    pub(super) dates: Dates,
}

impl Actor {
    /// Takes a circle up as the log has it. Everyone who was here gets fresh grace.
    pub(super) fn new(
        mut reborn: Reborn,
        surroundings: Surroundings,
        asks: mpsc::Receiver<Ask>,
        leaves: mpsc::UnboundedReceiver<Leave>,
        remains: bool,
    ) -> Self {
        let Surroundings { log, env, practice, busy, controls } = surroundings;
        let epoch = env.uuid();
        let circle = &reborn.circle;
        let remains = remains || circle.forgotten().next().is_some() || circle.removed().next().is_some();
        busy.note(&reborn.circle);
        let remains = remains || !lapse::lost(&reborn.circle, log.keys()).is_empty();
        let dates = Dates::at_first(&env, &reborn.written);
        // Facilitators come back within a moment; until then nobody is told that none is here.
        reborn.circle.fleeting.unattended.since = env.running();
        Self {
            log,
            env,
            practice,
            busy,
            controls,
            circle: reborn.circle,
            words: reborn.words,
            marks: reborn.marks,
            fanout: Fanout::new(epoch),
            presence: Presence::default(),
            paces: HashMap::new(),
            asks,
            leaves,
            held: VecDeque::new(),
            owed: dates.owed_at_first(),
            owed_at: 0,
            remains,
            no_tick_before: 0,
            dates,
        }
    }

    /// Runs until the server stops, or until nobody knows what the log holds.
    pub(super) async fn run(mut self, stop: CancellationToken) {
        let ended = self.live(&stop).await;
        let close = if let Err(Unsure) = ended {
            tracing::error!(circle = %self.circle.id, "the circle is let go, to be built from the log again");
            Close::Rebuilding
        } else {
            Close::Restarting
        };
        self.fanout.close_all(close);
        // Whoever asked and was not answered is told the same way.
        self.asks.close();
        while let Ok(ask) = self.asks.try_recv() {
            self.held.push_back(ask);
        }
        for ask in self.held.drain(..) {
            if let Ask::Join { reply, .. } = ask {
                let _ = reply.send(Err(close));
            }
        }
    }

    async fn live(&mut self, stop: &CancellationToken) -> Result<(), Unsure> {
        let mut behind = 0;
        loop {
            let now = self.env.running();
            let wake = self.next_deadline();
            if wake.is_some_and(|wake| wake <= now) {
                self.on_time(now).await?;
                continue;
            }
            let mut asked = Vec::new();
            if self.held.is_empty() {
                let env = self.env.clone();
                let sleep = async {
                    match wake {
                        Some(wake) => env.sleep_until_running(wake).await,
                        None => std::future::pending().await,
                    }
                };
                tokio::select! {
                    biased;
                    () = stop.cancelled() => return Ok(()),
                    Some(leave) = self.leaves.recv() => {
                        self.left(&leave);
                        continue;
                    }
                    ask = self.asks.recv() => match ask {
                        Some(ask) => asked.push(ask),
                        None => return Ok(()),
                    },
                    () = sleep => continue,
                }
            }
            let room = BATCH_MAX.min(self.held.len());
            asked.extend(self.held.drain(..room));
            while asked.len() < BATCH_MAX {
                let Ok(ask) = self.asks.try_recv() else { break };
                asked.push(ask);
            }
            self.attend_to(asked).await?;
            behind += 1;
            let somebody_waits = || behind < BEHIND_MAX && !(self.held.is_empty() && self.asks.is_empty());
            if self.fanout.catch_up(&self.circle, &self.words, somebody_waits) {
                behind = 0;
            }
            self.fanout.settle();
        }
    }

    /// Takes what was asked in order. Decisions in a row are one batch, and so are people who come at once.
    async fn attend_to(&mut self, asked: Vec<Ask>) -> Result<(), Unsure> {
        let (mut decisions, mut joining) = (Vec::new(), Vec::new());
        for ask in asked {
            if !matches!(ask, Ask::Join { .. }) && !joining.is_empty() {
                self.join(std::mem::take(&mut joining)).await?;
            }
            if !matches!(ask, Ask::Decide(_) | Ask::Knock { .. } | Ask::EraseMe { .. }) && !decisions.is_empty() {
                self.carry_out(std::mem::take(&mut decisions)).await?;
            }
            match ask {
                Ask::Decide(decision) => decisions.push(decision),
                Ask::Knock { hash, knock, reply } => match self.knock(&hash, *knock) {
                    Ok((act, bodies)) => decisions.push(Decision { act, bodies, reply: Reply::Once(reply) }),
                    Err(code) => door::refuse(Reply::Once(reply), code),
                },
                Ask::EraseMe { person, reply } => {
                    let person = self.circle.as_known(person);
                    let act = Act::Server(ServerCommand::EraseMe { person }, Under::default());
                    decisions.push(Decision { act, bodies: Bodies::new(), reply: Reply::Once(reply) });
                }
                Ask::Known { person, reply } => {
                    let also = self.circle.came_back.iter().filter(|(_, known)| **known == person);
                    drop(reply.send([person].into_iter().chain(also.map(|(waited, _)| *waited)).collect()));
                }
                Ask::Join { joining: who, key, reply } => joining.push((who, key, reply)),
                Ask::AsWhom { hash, asks, reply } => drop(reply.send(door::as_whom(&self.circle, &hash, asks))),
                Ask::Door { hash, reply } => {
                    drop(reply.send(door::look(&self.circle, &self.words, &hash, self.env.wall())));
                }
                Ask::Check { reply } => drop(reply.send(birth::differs(&*self.log, &self.circle, self.marks).await)),
                Ask::Place { person, reply } => drop(reply.send(Place::of(&self.circle, person))),
                Ask::Card { person, reply } => drop(reply.send(card::card(&self.circle, person))),
                Ask::Kept { person, reply } => {
                    let person = self.circle.as_known(person);
                    drop(reply.send(kept::kept(&self.circle, person, self.env.wall(), self.controls)));
                }
                Ask::Calendar { person, reply } => {
                    drop(reply.send(calendar::calendar(&self.circle, person, self.env.wall())));
                }
            }
        }
        self.join(joining).await?;
        self.carry_out(decisions).await
    }

    /// What somebody who knocks asks of the rules.
    fn knock(&self, hash: &str, knock: Knock) -> Result<(Act, Bodies), RefusalCode> {
        let invitation = door::find(&self.circle, hash).ok_or(door::NO_SUCH_INVITATION)?;
        let Knock { person, waits_as, name, device, proof, facilitator, agreements, adult, private_place } = knock;
        let brings_back = self.circle.invitations.get(&invitation).and_then(|made| made.person);
        if brings_back.is_some_and(|member| member != person) {
            return Err(RefusalCode::Rule(Refusal::NoSuchPerson));
        }
        let under = outside::of_knock(&self.circle, person, &name.1, &proof.1)?;
        let bodies = if waits_as == person && brings_back.is_some() {
            // Their name is here already.
            Bodies::from([proof.clone()])
        } else {
            Bodies::from([name.clone(), proof.clone()])
        };
        let (name, proof) = (name.0, proof.0);
        let person = waits_as;
        let command = ServerCommand::Knock {
            person,
            invitation,
            name,
            device,
            proof,
            facilitator,
            agreements,
            adult,
            private_place,
        };
        Ok((Act::Server(command, under), bodies))
    }

    async fn join(&mut self, joining: Vec<(Joining, Key, Welcomed)>) -> Result<(), Unsure> {
        let mut welcome = Vec::with_capacity(joining.len());
        let mut decisions = Vec::new();
        for (joining, key, reply) in joining {
            let person = self.circle.as_known(joining.person);
            let close = if joining.ended.is_cancelled() {
                Some(Close::SessionEnded)
            } else if lens::lanes(&self.circle, person).is_empty() {
                Some(why_not(&self.circle, person))
            } else {
                match self.presence.arrive(person, key) {
                    Arrival::TooMany => Some(Close::TooManyOpen),
                    Arrival::First => {
                        decisions.push(owed(ServerCommand::Connected { person }));
                        None
                    }
                    Arrival::Another => None,
                }
            };
            match close {
                Some(close) => drop(reply.send(Err(close))),
                None => welcome.push((joining, key, reply)),
            }
        }
        if !decisions.is_empty() {
            self.carry_out_owed(decisions).await?;
        }
        for (joining, key, reply) in welcome {
            let Joining { person, resume, outbox, .. } = joining;
            let person = self.circle.as_known(person);
            outbox.push(Frame::message(&ServerMessage::Welcome {
                version: VERSION,
                person,
                epoch: self.fanout.epoch(),
                running: self.env.running(),
                wall: self.env.wall(),
                pace: Some(self.env.pace()).filter(|pace| *pace != 1.0),
            }));
            self.fanout.join(&self.circle, &self.words, person, (key, outbox), resume.as_ref());
            let pace = Arc::clone(self.paces.entry(person).or_default());
            if reply.send(Ok((person, pace))).is_err() {
                // Gone before it was welcomed; nobody will say so again.
                self.left(&Leave { person, key, heard: self.env.running() });
            }
        }
        Ok(())
    }

    fn left(&mut self, leave: &Leave) {
        self.fanout.leave(leave.person, leave.key);
        self.presence.depart(leave.person, leave.key, leave.heard, self.env.running());
    }

    fn next_deadline(&self) -> Option<Millis> {
        let tick = self.circle.next_deadline().map(|at| at.max(self.no_tick_before));
        let owed = (!self.owed.is_empty() || self.remains).then_some(self.owed_at);
        [tick, owed, self.presence.next_deadline(), Some(self.dates.again)].into_iter().flatten().min()
    }

    async fn on_time(&mut self, now: Millis) -> Result<(), Unsure> {
        if self.remains && self.owed_at <= now {
            self.let_go().await;
            self.forget_the_gone().await;
            self.end_their_ways().await;
            self.let_lapse().await;
        }
        let due = |deadline: Option<Millis>| deadline.is_some_and(|at| at <= now);
        let lost = self.presence.lost(now);
        for (person, _) in &lost {
            self.paces.remove(person);
        }
        let mut decisions: Vec<_> =
            lost.into_iter().map(|(person, since)| owed(ServerCommand::Lost { person, since })).collect();
        let ticks = due(self.circle.next_deadline()) && self.no_tick_before <= now;
        if ticks {
            decisions.push(tick());
        }
        if self.dates.again <= now {
            decisions.extend(self.look_at_the_dates().await);
        }
        self.carry_out_owed(decisions).await?;
        if ticks && due(self.circle.next_deadline()) {
            // The store refused, or the rules had nothing to do: not again at once.
            self.no_tick_before = now + TRY_AGAIN;
        }
        Ok(())
    }

    /// First what is owed, if its time has come or something newer would overtake it, then the rest.
    async fn carry_out_owed(&mut self, newer: Vec<Decision>) -> Result<(), Unsure> {
        let mut decisions: Vec<_> = std::mem::take(&mut self.owed).into_iter().map(owed).collect();
        decisions.extend(newer);
        self.carry_out(decisions).await
    }

    /// The log was read anew: a release may be among what it held.
    pub(super) fn look_for_remains(&mut self) {
        self.remains = true;
        self.owed_at = self.env.running();
    }

    /// The store refused something the server itself brought: later again.
    pub(super) fn owe(&mut self, command: ServerCommand) {
        self.owed.push(command);
        self.owed_at = self.env.running() + TRY_AGAIN;
    }

    /// Appends. Signals are heard meanwhile: somebody who needs a person does not wait for a disk.
    pub(super) async fn append(&mut self, commits: Vec<Commit>) -> Vec<Result<(), AppendError>> {
        let log = Arc::clone(&self.log);
        let mut appending = log.append(commits);
        if let Poll::Ready(fates) = futures_util::poll!(&mut appending) {
            return fates;
        }
        // A disk takes longer than this: nobody waits for it to be told what happened before.
        self.fanout.catch_up(&self.circle, &self.words, || false);
        loop {
            tokio::select! {
                biased;
                fates = &mut appending => return fates,
                Some(ask) = self.asks.recv(), if self.held.len() < BATCH_MAX => match ask {
                    Ask::Decide(decision) if is_signal(&decision) => {
                        self.carry_out_signal(decision).await;
                    }
                    ask => self.held.push_back(ask),
                },
            }
        }
    }
}

/// Time has passed.
pub(super) fn tick() -> Decision {
    Decision { act: Act::Server(ServerCommand::Tick, Under::default()), bodies: Bodies::new(), reply: Reply::Nobody }
}

pub(super) fn owed(command: ServerCommand) -> Decision {
    Decision { act: Act::Server(command, Under::default()), bodies: Bodies::new(), reply: Reply::Owed }
}

pub(super) fn is_signal(decision: &Decision) -> bool {
    let Act::Person { command, .. } = &decision.act else { return false };
    command.is_passing()
}
