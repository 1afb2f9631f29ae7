//! The one task that writes the practice's stream: decides what is asked, makes it durable, applies it, answers.
use super::{PracticeError, Shared};
use crate::circle::event::At;
use crate::circle::ids::CommitId;
use crate::circle::practice::{PracticeCommand, PracticeEvent, PracticeRecord, PracticeRefusal, SessionId};
use crate::log::{AppendError, Commit, Part, StreamId};
use anyhow::Context;
use std::sync::{Arc, PoisonError};
use tokio::sync::{mpsc, oneshot};
use tokio_util::sync::CancellationToken;

/// Most requests in one commit.
const BATCH: usize = 64;
/// How often another process may write first before the request is given up.
const TRIES: usize = 8;
/// How often it is asked what has run out. The wall clock may jump, so no deadline of its can be slept for.
const SWEEP_EVERY: u64 = 30_000;

type Answer = Result<(), PracticeError>;

/// Something that is asked of the clerk.
pub(super) struct Job {
    pub command: PracticeCommand,
    pub answer: Option<oneshot::Sender<Answer>>,
}

impl Job {
    /// One whose answer nobody waits for.
    pub fn forget(command: PracticeCommand) -> Self {
        Self { command, answer: None }
    }
}

pub(super) struct Clerk {
    shared: Arc<Shared>,
    /// The number of the stream's last record that is applied.
    seq: u64,
}

impl Clerk {
    pub fn new(shared: Arc<Shared>) -> Self {
        Self { shared, seq: 0 }
    }

    /// Works until told to stop, and then until nothing more is asked.
    pub async fn work(mut self, mut inbox: mpsc::Receiver<Job>, stop: CancellationToken) {
        let mut jobs = Vec::new();
        let mut sweep_at = SWEEP_EVERY;
        loop {
            let env = self.shared.env.clone();
            let left = sweep_at.saturating_sub(env.up());
            tokio::select! {
                // Whoever signs out should not wait for the sweep.
                biased;
                taken = inbox.recv_many(&mut jobs, BATCH) => if taken == 0 { return },
                () = env.sleep(left) => {
                    sweep_at = env.up() + SWEEP_EVERY;
                    jobs.push(Job::forget(self.sweep()));
                }
                () = stop.cancelled(), if !inbox.is_closed() => inbox.close(),
            }
            self.carry_out(std::mem::take(&mut jobs)).await;
        }
    }

    fn sweep(&self) -> PracticeCommand {
        let facilitators: Vec<_> = self.shared.state().facilitators.keys().copied().collect();
        let busy = facilitators.into_iter().filter(|person| self.shared.is_busy(*person)).collect();
        PracticeCommand::Sweep { idle: self.shared.idle(), busy }
    }

    /// One batch is one commit: all that is asked at once is durable at once.
    async fn carry_out(&mut self, jobs: Vec<Job>) {
        if jobs.is_empty() {
            return;
        }
        let mut looked_again = false;
        for _ in 0..TRIES {
            let draft = self.draft(&jobs);
            // A link that is not known here may have been made by `afterglow link` a moment ago.
            if !looked_again && draft.answers.contains(&Err(PracticeError::Rule(PracticeRefusal::NoSuchLink))) {
                looked_again = true;
                let before = self.seq;
                if let Err(error) = self.read_back().await {
                    tracing::error!("the practice's stream cannot be read: {error:#}");
                }
                if self.seq != before {
                    continue;
                }
            }
            let written = match draft.events.is_empty() {
                true => Ok(()),
                false => self.append(&draft).await,
            };
            match written {
                Ok(()) => return answer(jobs, draft.answers),
                Err(AppendError::Conflict) => {
                    if let Err(error) = self.read_back().await {
                        tracing::error!("the practice's stream cannot be read: {error:#}");
                        return answer_all(jobs, PracticeError::StoreUnavailable);
                    }
                }
                Err(AppendError::Refused(why)) => {
                    tracing::error!("the practice could not write: {why}");
                    return answer_all(jobs, PracticeError::StoreUnavailable);
                }
                Err(AppendError::Unknown(why)) => {
                    tracing::error!("nobody knows whether the practice wrote: {why}");
                    return answer_all(jobs, PracticeError::Unknown);
                }
            }
        }
        answer_all(jobs, PracticeError::StoreUnavailable);
    }

    fn draft(&self, jobs: &[Job]) -> Draft {
        let at = At { running: self.shared.env.running(), wall: self.shared.env.wall() };
        let mut after = self.shared.state().clone();
        let mut draft = Draft { at, events: Vec::new(), answers: Vec::new() };
        for job in jobs {
            let decided = after.decide(at.wall, job.command.clone());
            draft.answers.push(decided.as_ref().map(|_| ()).map_err(|refusal| PracticeError::Rule(*refusal)));
            let Ok(events) = decided else { continue };
            for event in events {
                after.apply(at, &event);
                draft.events.push(event);
            }
        }
        draft
    }

    async fn append(&mut self, draft: &Draft) -> Result<(), AppendError> {
        let record = PracticeRecord { at: draft.at, events: draft.events.clone() };
        let record = serde_json::to_vec(&record).map_err(|error| AppendError::Refused(error.to_string()))?;
        let id = CommitId(self.shared.env.uuid());
        let commit = Commit {
            id,
            running: draft.at.running,
            parts: vec![Part { stream: StreamId::Practice, expected: self.seq, record }],
            bodies: Vec::new(),
            replaced: Vec::new(),
            erased: Vec::new(),
            ready: Vec::new(),
        };
        match self.shared.log.append(vec![commit]).await.pop() {
            Some(Ok(())) => {
                self.seq += 1;
                self.shared.took(draft.at, &draft.events);
                self.shared.lose_keys(&draft.events).await;
                Ok(())
            }
            Some(Err(AppendError::Unknown(why))) => match self.find(id).await {
                Ok(true) => Ok(()),
                Ok(false) => Err(AppendError::Unknown(why)),
                Err(error) => Err(AppendError::Unknown(format!("{why}; reading back: {error:#}"))),
            },
            Some(Err(error)) => Err(error),
            None => Err(AppendError::Unknown("the store did not answer".into())),
        }
    }

    /// Reads what others wrote, applies it, and says whether a commit is among it.
    async fn find(&mut self, commit: CommitId) -> anyhow::Result<bool> {
        let (mut found, mut ended) = (false, Vec::new());
        for record in self.shared.log.read(StreamId::Practice, self.seq).await? {
            found |= record.commit == commit;
            let seq = record.seq;
            let written: PracticeRecord = serde_json::from_slice(&record.record)
                .with_context(|| format!("record {seq} of the practice's stream"))?;
            self.shared.took(written.at, &written.events);
            self.seq = seq;
            ended.extend(written.events.into_iter().filter(|is| matches!(is, PracticeEvent::SessionEnded { .. })));
        }
        self.shared.lose_keys(&ended).await;
        Ok(found)
    }

    /// Reads what others wrote and applies it.
    pub async fn read_back(&mut self) -> anyhow::Result<()> {
        self.find(CommitId(self.shared.env.uuid())).await.map(|_| ())
    }
}

struct Draft {
    at: At,
    events: Vec<PracticeEvent>,
    answers: Vec<Answer>,
}

fn answer(jobs: Vec<Job>, answers: Vec<Answer>) {
    for (job, said) in jobs.into_iter().zip(answers) {
        if let Some(waiting) = job.answer {
            // Whoever asked may be gone; it is done all the same.
            let _ = waiting.send(said);
        }
    }
}

fn answer_all(jobs: Vec<Job>, error: PracticeError) {
    let answers = vec![Err(error); jobs.len()];
    answer(jobs, answers);
}

impl Shared {
    /// What happened is durable: everyone may see it now, and the lines of sessions that ended are closed. Only then
    /// is anyone answered.
    fn took(&self, at: At, events: &[PracticeEvent]) {
        let mut ended: Vec<SessionId> = Vec::new();
        {
            let mut state = self.state.write().unwrap_or_else(PoisonError::into_inner);
            for event in events {
                if let PracticeEvent::SignedIn { session, person } = event {
                    let before = state.sessions.get(session).and_then(|known| known.facilitator);
                    ended.extend(before.filter(|grant| grant.person != *person).map(|_| *session));
                }
                if let PracticeEvent::SessionEnded { session }
                | PracticeEvent::SignedOut { session }
                | PracticeEvent::WayEnded { session, .. } = event
                {
                    ended.push(*session);
                }
                state.apply(at, event);
            }
        }
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        for event in events {
            // A new sign-in begins its twelve hours anew.
            if let PracticeEvent::SignedIn { session, .. }
            | PracticeEvent::SignedOut { session }
            | PracticeEvent::SessionEnded { session } = event
            {
                seen.remove(session);
            }
        }
        drop(seen);
        self.end_lines(&ended);
    }
}
