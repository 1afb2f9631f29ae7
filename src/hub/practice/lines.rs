//! The lines that are open, by the session they were opened with. A session that ends takes its lines with it before
//! anyone hears that it has ended: nothing that happens after is written to them.
use super::Shared;
use crate::circle::ids::PersonId;
use crate::circle::practice::SessionId;
use crate::hub::outbox::Outbox;
use crate::protocol::close::Close;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio_util::sync::CancellationToken;

/// The open lines of every session.
#[derive(Default)]
pub(super) struct Lines(Mutex<HashMap<SessionId, Vec<Arc<Line>>>>);

struct Line {
    person: PersonId,
    outbox: Arc<Outbox>,
    ended: CancellationToken,
}

impl Line {
    fn end(&self) {
        // Nothing that is on its way is carried out any more, and nothing that waits is written.
        self.ended.cancel();
        self.outbox.close(Close::SessionEnded);
    }
}

/// An open line; dropping it forgets it.
pub struct OpenLine {
    shared: Arc<Shared>,
    session: SessionId,
    line: Arc<Line>,
}

impl OpenLine {
    /// Notes a line. Nothing, if the session does not stand for this person: then the line was ended here and now.
    pub(super) fn note(
        shared: &Arc<Shared>,
        session: SessionId,
        person: PersonId,
        outbox: Arc<Outbox>,
        ended: CancellationToken,
    ) -> Option<Self> {
        let line = Arc::new(Line { person, outbox, ended });
        shared.lines.lock().entry(session).or_default().push(Arc::clone(&line));
        // Noted first and asked then: an end that comes in between finds the line.
        let open = Self { shared: Arc::clone(shared), session, line };
        if shared.stands_for(session, person) {
            return Some(open);
        }
        open.line.end();
        None
    }

    /// Cancelled when the session ends.
    pub fn ended(&self) -> &CancellationToken {
        &self.line.ended
    }
}

impl Drop for OpenLine {
    fn drop(&mut self) {
        let mut lines = self.shared.lines.lock();
        if let Some(of_session) = lines.get_mut(&self.session) {
            of_session.retain(|line| !Arc::ptr_eq(line, &self.line));
            if of_session.is_empty() {
                lines.remove(&self.session);
            }
        }
    }
}

impl Lines {
    fn lock(&self) -> MutexGuard<'_, HashMap<SessionId, Vec<Arc<Line>>>> {
        // Nothing panics while it is locked.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Shared {
    /// Ends every line of these sessions that has nobody to stand for any more.
    pub(super) fn end_lines(&self, sessions: &[SessionId]) {
        for session in sessions {
            let lines: Vec<_> = self.lines.lock().get(session).cloned().unwrap_or_default();
            lines.iter().filter(|line| !self.stands_for(*session, line.person)).for_each(|line| line.end());
        }
    }
}
