//! Decides what waits, in order, and makes it durable before anybody sees it.
//!
//! Each decision sees what the earlier ones of its batch did. One sync serves the batch; each commit has its own fate.
//! When the log does not say plainly what became of a commit, the log itself is read: it is the truth.
use super::actor::{Actor, is_signal, tick};
use super::birth;
use super::connection::{Act, Decision, Reply};
use super::frames::Frame;
use super::landing::answer;
use super::outside;
use super::store::{self, Came, Landing, Marks};
use super::words::Words;
use crate::circle::command::ServerCommand;
use crate::circle::event::{At, Event, What};
use crate::circle::ids::{BodyId, CommitId, PersonId};
use crate::circle::refusal::Refusal;
use crate::circle::{self, Circle, Meta};
use crate::log::{AppendError, Commit};
use crate::protocol::{Outcome, RefusalCode, ServerMessage, WireRefusal};
use std::borrow::Cow;
use std::collections::{HashSet, VecDeque};
use uuid::Uuid;

/// How often a batch is decided again before the next of it is refused.
const TRIES: u32 = 3;
/// How often the log is asked what it holds before the actor gives up.
const READS: u32 = 3;
/// Between two of these questions, in milliseconds.
const READ_PAUSE: u64 = 100;

/// Nobody knows what the log holds. The actor ends, and the next one is built from the log.
#[derive(Debug)]
pub(super) struct Unsure;

/// What the rules say.
enum Judged {
    /// The session has ended.
    Void,
    /// No.
    Refused(RefusalCode),
    /// This; nothing, if it was done before.
    Events(Vec<Event>),
}

/// What was decided, not yet durable.
enum Verdict {
    /// The session has ended: nobody is answered.
    Void,
    /// It changes nothing.
    Refused(RefusalCode),
    /// It was done before.
    Already,
    /// It lives in memory only.
    Passing(Vec<Event>),
    /// It has to be written first.
    Durable(Landing),
}

/// What is still to do after an append.
enum Rest {
    /// Nothing: all of it is there.
    Done,
    /// The next decision is refused with this.
    Refuse(RefusalCode),
    /// The store does not write now.
    Unwritable,
    /// The state was read anew: decide again what is not there.
    Again(HashSet<CommitId>),
}

impl Actor {
    /// Carries out decisions in order and answers each.
    pub(super) async fn carry_out(&mut self, decisions: Vec<Decision>) -> Result<(), Unsure> {
        let mut waiting: VecDeque<_> = decisions.into_iter().map(|decision| self.nameless(decision)).collect();
        let (mut tries, mut writable) = (0, true);
        while !waiting.is_empty() {
            let now = self.now();
            // What was due before comes before, and by itself.
            let ticks = waiting.front().is_some_and(|next| matches!(next.act, Act::Server(ServerCommand::Tick, _)));
            if !ticks && self.circle.next_deadline().is_some_and(|due| due <= now.running) {
                waiting.push_front(tick());
            }
            let (verdicts, commits) = self.plan(&waiting, now, writable);
            let ids: Vec<_> = commits.iter().map(|commit| commit.id).collect();
            let fates = if commits.is_empty() { Vec::new() } else { self.append(commits).await };
            let (landed, rest) = self.weigh(&ids, fates, tries).await?;
            tries = if landed > 0 { 0 } else { tries + 1 };
            if let Rest::Again(there) = rest {
                self.answer_what_is_there(&mut waiting, verdicts, &there);
                continue;
            }
            self.land_all(&mut waiting, verdicts, landed).await;
            match rest {
                Rest::Refuse(code) => {
                    if let Some(next) = waiting.pop_front() {
                        self.refuse(next, code);
                    }
                }
                Rest::Unwritable => writable = false,
                Rest::Done | Rest::Again(_) => {}
            }
        }
        Ok(())
    }

    /// Carries out a signal while an append is on its way.
    pub(super) async fn carry_out_signal(&mut self, decision: Decision) {
        let decision = self.nameless(decision);
        match self.judge(&decision, &self.circle, self.now(), &HashSet::new()) {
            Judged::Events(events) if events.is_empty() => self.answer_only(decision, Outcome::AlreadyDone),
            Judged::Events(events) => {
                self.happen(&events, decision).await;
            }
            Judged::Refused(code) => self.refuse(decision, code),
            Judged::Void => {}
        }
    }

    /// Decides all that waits on a working copy, each seeing the earlier ones.
    fn plan(&self, waiting: &VecDeque<Decision>, now: At, writable: bool) -> (Vec<Verdict>, Vec<Commit>) {
        let mut working = Cow::Borrowed(&self.circle);
        let (mut marks, mut fresh) = (self.marks, HashSet::new());
        let (mut verdicts, mut commits) = (Vec::with_capacity(waiting.len()), Vec::new());
        let count = waiting.len();
        for (n, decision) in waiting.iter().enumerate() {
            let verdict = match self.judge(decision, &working, now, &fresh) {
                Judged::Void => Verdict::Void,
                Judged::Refused(code) => Verdict::Refused(code),
                Judged::Events(events) if events.is_empty() => Verdict::Already,
                Judged::Events(events) if !store::is_durable(&events) => {
                    fresh.extend(decision.bodies.keys().copied());
                    Verdict::Passing(events)
                }
                Judged::Events(_) if !writable => Verdict::Refused(wire(WireRefusal::StoreUnavailable)),
                Judged::Events(events) => match self.prepare(&working, events, decision, marks) {
                    Some((commit, landing)) => {
                        marks = landing.marks;
                        fresh.extend(decision.bodies.keys().copied());
                        commits.push(commit);
                        Verdict::Durable(landing)
                    }
                    None => Verdict::Refused(wire(WireRefusal::Internal)),
                },
            };
            // The last one is seen by nobody: it spares a copy of the whole state.
            if let (true, Verdict::Passing(events) | Verdict::Durable(Landing { events, .. })) =
                (n + 1 < count, &verdict)
            {
                let circle = working.to_mut();
                events.iter().for_each(|event| circle.apply(event));
            }
            verdicts.push(verdict);
        }
        (verdicts, commits)
    }

    fn prepare(&self, before: &Circle, events: Vec<Event>, with: &Decision, at: Marks) -> Option<(Commit, Landing)> {
        let came = Came { bodies: with.bodies.clone(), widened: with.act.widened() };
        let made = store::commit(before, events, came, CommitId(self.env.uuid()), self.env.running(), at);
        if made.is_none() {
            tracing::error!(circle = %before.id, "events that do not fit together were decided");
        }
        made
    }

    /// What the rules say.
    fn judge(&self, decision: &Decision, on: &Circle, at: At, fresh: &HashSet<BodyId>) -> Judged {
        let meta = |who, under| Meta { who, at, crisis_line: self.practice.crisis_line_confirmed(), under };
        let decided = match &decision.act {
            Act::Person { ended, .. } if ended.is_cancelled() => return Judged::Void,
            Act::Person { who, command, .. } => {
                match outside::of_command(on, &self.words, *who, command, &decision.bodies) {
                    Ok(under) => circle::decide(on, &meta(*who, under), command),
                    Err(code) => return Judged::Refused(code),
                }
            }
            Act::Server(command, under) => circle::serve(on, &meta(PersonId(Uuid::nil()), *under), command),
        };
        let mut events = match decided {
            Ok(events) => events,
            Err(code) => return Judged::Refused(RefusalCode::Rule(code)),
        };
        if is_signal(decision) {
            // A signal waits for no disk: whatever else was due is left to the tick.
            events.retain(|event| matches!(event.what, What::Passing(_)));
        }
        let widened = decision.act.widened();
        let taken = |id: &BodyId| Some(*id) != widened && (self.words.has(*id) || fresh.contains(id));
        if !events.is_empty() && decision.bodies.keys().any(taken) {
            return Judged::Refused(RefusalCode::Rule(Refusal::IdTaken));
        }
        Judged::Events(events)
    }

    fn now(&self) -> At {
        At { running: self.env.running(), wall: self.env.wall() }
    }

    /// How many of the commits are there, and what to do about the rest.
    async fn weigh(
        &mut self,
        ids: &[CommitId],
        fates: Vec<Result<(), AppendError>>,
        tries: u32,
    ) -> Result<(usize, Rest), Unsure> {
        let Some(first) = fates.iter().position(Result::is_err) else { return Ok((fates.len(), Rest::Done)) };
        let later_landed = fates[first..].iter().any(Result::is_ok);
        match &fates[first] {
            Err(AppendError::Refused(why)) if !later_landed => {
                tracing::warn!(circle = %self.circle.id, %why, "the store does not write");
                return Ok((first, Rest::Unwritable));
            }
            Err(error) => tracing::warn!(circle = %self.circle.id, %error, "reading back what the log holds"),
            Ok(()) => {}
        }
        let before = self.marks;
        let there = self.read_back().await?;
        let found = ids.iter().filter(|id| there.contains(id)).count();
        if found > 0 || self.marks != before {
            return Ok((found, Rest::Again(there)));
        }
        // Nothing new in the log. The same again may work; if it does not, the next decision itself is in the way.
        match &fates[first] {
            Err(AppendError::Conflict) if tries + 1 >= TRIES => {
                Ok((0, Rest::Refuse(RefusalCode::Rule(Refusal::IdTaken))))
            }
            _ if tries + 1 >= TRIES => Ok((0, Rest::Refuse(wire(WireRefusal::StoreUnavailable)))),
            _ => Ok((0, Rest::Again(there))),
        }
    }

    /// Builds the state from the log again, keeping what lives in memory only, and says which commits are there.
    async fn read_back(&mut self) -> Result<HashSet<CommitId>, Unsure> {
        for _ in 0..READS {
            match birth::replay(&*self.log, self.circle.id).await {
                Ok(Some(reborn)) => {
                    let changed = reborn.marks != self.marks;
                    let mut circle = reborn.circle;
                    circle.fleeting = std::mem::take(&mut self.circle.fleeting);
                    // The pairs may be others now.
                    circle.keep_what_pairs_say();
                    let passing = std::mem::take(&mut self.words.passing);
                    (self.circle, self.words, self.marks) = (circle, Words { passing, ..reborn.words }, reborn.marks);
                    if changed {
                        self.busy.note(&self.circle);
                        self.look_for_remains();
                        self.fanout.renew(&self.circle, &self.words);
                    }
                    return Ok(reborn.commits);
                }
                Ok(None) => break,
                Err(error) => tracing::error!(circle = %self.circle.id, %error, "the log cannot be read"),
            }
            self.env.sleep(READ_PAUSE).await;
        }
        Err(Unsure)
    }

    /// After reading back: those whose commit is there are answered, the others stay in line.
    fn answer_what_is_there(
        &mut self,
        waiting: &mut VecDeque<Decision>,
        verdicts: Vec<Verdict>,
        there: &HashSet<CommitId>,
    ) {
        let decisions = std::mem::take(waiting);
        for (decision, verdict) in decisions.into_iter().zip(verdicts) {
            match verdict {
                Verdict::Durable(landing) if there.contains(&landing.id) => self.answer_only(decision, Outcome::Done),
                _ => waiting.push_back(decision),
            }
        }
    }

    /// Applies, tells and answers, in order, as far as the commits are there.
    async fn land_all(&mut self, waiting: &mut VecDeque<Decision>, verdicts: Vec<Verdict>, mut landed: usize) {
        for verdict in verdicts {
            if let Verdict::Durable(_) = verdict {
                if landed == 0 {
                    return;
                }
                landed -= 1;
            }
            let Some(decision) = waiting.pop_front() else { return };
            match verdict {
                Verdict::Void => {}
                Verdict::Refused(code) => self.refuse(decision, code),
                Verdict::Already => self.answer_only(decision, Outcome::AlreadyDone),
                Verdict::Passing(events) => {
                    self.happen(&events, decision).await;
                }
                Verdict::Durable(landing) => self.land(landing, decision).await,
            }
        }
    }

    /// Answers what changes nothing now. Nobody is answered who was not told what happened before.
    fn answer_only(&mut self, decision: Decision, outcome: Outcome) {
        self.fanout.catch_up_with(&self.circle, &self.words, decision.act.asker());
        answer(decision.reply, outcome);
    }

    fn refuse(&mut self, decision: Decision, code: RefusalCode) {
        self.fanout.catch_up_with(&self.circle, &self.words, decision.act.asker());
        match (decision.reply, decision.act) {
            (Reply::Line(outbox, id), _) => {
                self.busy.counts.refused(code);
                outbox.push(refusal(id, code));
            }
            (Reply::Once(reply), _) => drop(reply.send(Err(code))),
            (Reply::Owed, Act::Server(command, _)) if code == wire(WireRefusal::StoreUnavailable) => self.owe(command),
            (Reply::Owed, Act::Server(command, _)) => {
                tracing::debug!(circle = %self.circle.id, ?code, kind = kind(&command), "the server's own was refused");
            }
            (Reply::Owed | Reply::Nobody, _) => {}
        }
    }
}

/// The answer that says no.
pub fn refusal(id: u32, code: RefusalCode) -> Frame {
    let sentence = match code {
        RefusalCode::Rule(rule) => rule.sentence(),
        RefusalCode::Wire(wire) => wire.sentence(),
    };
    let (outcome, sentence) = (Outcome::Refused, Some(sentence.to_owned()));
    Frame::message(&ServerMessage::Answer { id, outcome, code: Some(code), sentence })
}

const fn wire(code: WireRefusal) -> RefusalCode {
    RefusalCode::Wire(code)
}

fn kind(command: &ServerCommand) -> &'static str {
    match command {
        ServerCommand::Knock { .. } => "knock",
        ServerCommand::EraseMe { .. } => "erase_me",
        ServerCommand::Connected { .. } => "connected",
        ServerCommand::Lost { .. } => "lost",
        ServerCommand::Restarted => "restarted",
        ServerCommand::Tick => "tick",
        ServerCommand::Dates => "dates",
    }
}
