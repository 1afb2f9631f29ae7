//! What may happen in a practice, and what it does to the state.
use super::{
    CIRCLES_MAX, FACILITATORS_MAX, Facilitator, Feed, GRANT_LASTS, Grant, LINES_MAX, LINK_LASTS, LINKS_MAX, Link,
    LinkFor, Listed, On, Practice, PracticeCommand, PracticeEvent, PracticeRefusal, SESSION_CIRCLES_MAX, SecretHash,
    Session, SessionId, Way, day_of,
};
use crate::circle::event::At;
use crate::circle::ids::{CircleId, PersonId};
use crate::circle::limits::Millis;
use std::collections::{BTreeMap, BTreeSet};

type Decision = Result<Vec<PracticeEvent>, PracticeRefusal>;

impl Practice {
    /// What a command makes happen; nothing, if it was done before.
    ///
    /// # Errors
    /// Why it cannot be done.
    pub fn decide(&self, wall: Millis, command: PracticeCommand) -> Decision {
        use PracticeCommand as Do;
        use PracticeEvent as Is;
        match command {
            Do::MakeLink { hash, to, by } => self.make_link(wall, hash, to, by),
            Do::OpenLink { hash, existing, session, token, person } => {
                self.open_link(wall, &hash, existing, session, token, person)
            }
            Do::Enter { existing, session, token, circle, person } => {
                self.enter(wall, existing, session, token, circle, person)
            }
            Do::SignOut { session } => {
                Ok(self.sessions.contains_key(&session).then_some(Is::SessionEnded { session }).into_iter().collect())
            }
            Do::EndWays { by, whose, on } => {
                if by.is_some_and(|by| !self.sessions.contains_key(&by)) {
                    return Err(PracticeRefusal::SignedOut);
                }
                Ok(self.end_ways(&whose, on))
            }
            Do::SessionIs { session, whose, kind } => {
                let theirs = self.sessions.get(&session).filter(|known| whose.iter().any(|way| known.has(*way)));
                let before = theirs.ok_or(PracticeRefusal::NoSuchSession)?.kind;
                Ok((before != Some(kind)).then_some(Is::SessionIs { session, kind }).into_iter().collect())
            }
            Do::MakeFeed { by, circle, person, token } => self.make_feed(by, circle, person, token),
            Do::EndFeed { by, circle, person } => self.end_feed(by, circle, person),
            Do::Use { session } => {
                let day = day_of(wall);
                // A clock that was set back never makes a session older.
                let later = self.sessions.get(&session).is_some_and(|known| known.used < day);
                Ok(later.then_some(Is::Used { session, day }).into_iter().collect())
            }
            Do::ListCircle { circle, by } => {
                self.facilitators.get(&by).ok_or(PracticeRefusal::SignedOut)?;
                match self.circles.iter().find(|listed| listed.circle == circle) {
                    Some(listed) if listed.by == by => Ok(Vec::new()),
                    Some(_) => Err(PracticeRefusal::IdTaken),
                    None if self.circles.len() >= CIRCLES_MAX => Err(PracticeRefusal::Full),
                    None => Ok(vec![Is::CircleListed { circle, by }]),
                }
            }
            Do::ConfirmLine { line, by } => {
                self.facilitators.get(&by).ok_or(PracticeRefusal::SignedOut)?;
                if self.lines.contains(&line) {
                    return Ok(Vec::new());
                }
                let known = self.lines.iter().any(|other| other.label == line.label);
                if !known && self.lines.len() >= LINES_MAX {
                    return Err(PracticeRefusal::Full);
                }
                Ok(vec![Is::LineConfirmed { line, by }])
            }
            Do::Sweep { idle, busy } => Ok(self.sweep(wall, &idle, &busy)),
        }
    }

    fn enter(
        &self,
        wall: Millis,
        existing: Option<SessionId>,
        fresh: SessionId,
        token: SecretHash,
        circle: CircleId,
        person: PersonId,
    ) -> Decision {
        use PracticeEvent as Is;
        let held = existing.and_then(|id| Some((id, self.sessions.get(&id)?)));
        // A first knock that is said again names the session it opened before.
        let known = held.or_else(|| Some((fresh, self.sessions.get(&fresh)?)));
        if let Some((session, known)) = known {
            return match known.circles.get(&circle) {
                // A way in that was ended is ended for whoever knows its key, too.
                _ if held.is_none() && known.is_over(wall) => Err(PracticeRefusal::SignedOut),
                _ if held.is_none() && known.token != token => Err(PracticeRefusal::IdTaken),
                Some(same) if *same == person => Ok(Vec::new()),
                Some(_) => Err(PracticeRefusal::IdTaken),
                None if known.shut.contains(&(circle, person)) => Err(PracticeRefusal::SignedOut),
                None if known.circles.len() >= SESSION_CIRCLES_MAX => Err(PracticeRefusal::Full),
                None => Ok(vec![Is::Entered { session, circle, person }]),
            };
        }
        if self.ended.contains(&fresh) {
            return Err(PracticeRefusal::SignedOut);
        }
        Ok(vec![Is::SessionOpened { session: fresh, token }, Is::Entered { session: fresh, circle, person }])
    }

    fn end_ways(&self, whose: &[Way], on: On) -> Vec<PracticeEvent> {
        let mut events = Vec::new();
        for (&session, known) in self.sessions.iter().filter(|(session, _)| on.means(**session)) {
            let ends = |way| whose.contains(&way);
            let facilitator = known.facilitator.filter(|grant| ends(Way::Facilitator(grant.person)));
            let circles: Vec<_> =
                known.circles.iter().filter(|(circle, person)| ends(Way::Person(**circle, **person))).collect();
            let nothing_left =
                circles.len() == known.circles.len() && (facilitator.is_some() || known.facilitator.is_none());
            match () {
                () if facilitator.is_none() && circles.is_empty() => {}
                () if nothing_left => events.push(PracticeEvent::SessionEnded { session }),
                () => {
                    events.extend(facilitator.map(|_| PracticeEvent::SignedOut { session }));
                    let ended = |(circle, _): (&CircleId, _)| PracticeEvent::WayEnded { session, circle: *circle };
                    events.extend(circles.into_iter().map(ended));
                }
            }
        }
        events.extend(self.feeds_ended_with(whose, on));
        events
    }

    fn make_link(&self, wall: Millis, hash: SecretHash, to: LinkFor, by: Option<PersonId>) -> Decision {
        if by.is_some_and(|by| !self.facilitators.contains_key(&by)) {
            return Err(PracticeRefusal::SignedOut);
        }
        if self.links.contains_key(&hash) {
            return Err(PracticeRefusal::IdTaken);
        }
        let open = self.links.values().filter(|link| wall < link.expires).count();
        if open >= LINKS_MAX {
            return Err(PracticeRefusal::Full);
        }
        Ok(vec![PracticeEvent::LinkMade { hash, to, expires: wall.saturating_add(LINK_LASTS), by }])
    }

    fn open_link(
        &self,
        wall: Millis,
        hash: &SecretHash,
        existing: Option<SessionId>,
        session: SessionId,
        token: SecretHash,
        newcomer: PersonId,
    ) -> Decision {
        let link = self.links.get(hash).filter(|link| wall < link.expires).ok_or(PracticeRefusal::NoSuchLink)?;
        let mut events = vec![PracticeEvent::LinkUsed { hash: hash.clone() }];
        let person = match link.to {
            LinkFor::Person(person) => person,
            LinkFor::NewFacilitator if self.facilitators.len() >= FACILITATORS_MAX => {
                return Err(PracticeRefusal::Full);
            }
            LinkFor::NewFacilitator => {
                events.push(PracticeEvent::FacilitatorJoined { person: newcomer });
                newcomer
            }
        };
        // The token is new at each sign-in, so that one planted before opens nothing after.
        let session = match existing.filter(|id| self.sessions.contains_key(id)) {
            Some(session) => {
                events.push(PracticeEvent::TokenRenewed { session, token });
                session
            }
            None => {
                events.push(PracticeEvent::SessionOpened { session, token });
                session
            }
        };
        events.push(PracticeEvent::SignedIn { session, person });
        Ok(events)
    }

    fn sweep(&self, wall: Millis, idle: &[SessionId], busy: &[PersonId]) -> Vec<PracticeEvent> {
        let lapsed = self.links.iter().filter(|(_, link)| wall >= link.expires);
        let mut events: Vec<_> = lapsed.map(|(hash, _)| PracticeEvent::LinkLapsed { hash: hash.clone() }).collect();
        for (id, session) in &self.sessions {
            let ends = session.facilitator.is_some_and(|grant| {
                let over = wall.saturating_sub(grant.since) >= GRANT_LASTS || idle.contains(id);
                over && !busy.contains(&grant.person)
            });
            let held = session.facilitator.is_some_and(|grant| busy.contains(&grant.person));
            if session.is_over(wall) && !held {
                events.push(PracticeEvent::SessionEnded { session: *id });
            } else if ends {
                // Signed out, and still the same browser: what it keeps lies under this session's key, and the next
                // link opened there signs the same session in again.
                events.push(PracticeEvent::SignedOut { session: *id });
            }
        }
        events
    }

    /// What an event does. Total: an event about something unknown does nothing.
    pub fn apply(&mut self, at: At, event: &PracticeEvent) {
        use PracticeEvent as Is;
        match event {
            Is::LinkMade { hash, to, expires, .. } => {
                self.links.insert(hash.clone(), Link { to: *to, expires: *expires });
            }
            Is::LinkUsed { hash } | Is::LinkLapsed { hash } => {
                self.links.remove(hash);
            }
            Is::FacilitatorJoined { person } => {
                self.facilitators.entry(*person).or_insert(Facilitator { since: at.wall });
            }
            Is::SessionOpened { session, token } => self.open_session(at, *session, token),
            Is::TokenRenewed { session, token } => {
                if let Some(known) = self.sessions.get_mut(session) {
                    let old = std::mem::replace(&mut known.token, token.clone());
                    known.used = known.used.max(day_of(at.wall));
                    self.tokens.remove(&old);
                    self.tokens.insert(token.clone(), *session);
                }
            }
            Is::SignedIn { session, person } => {
                if let Some(known) = self.sessions.get_mut(session) {
                    known.facilitator = Some(Grant { person: *person, since: at.wall });
                }
            }
            Is::SignedOut { session } => {
                if let Some(known) = self.sessions.get_mut(session) {
                    known.facilitator = None;
                }
            }
            Is::Entered { session, circle, person } => {
                if let Some(known) = self.sessions.get_mut(session) {
                    known.circles.insert(*circle, *person);
                }
            }
            Is::Used { session, day } => {
                if let Some(known) = self.sessions.get_mut(session) {
                    known.used = known.used.max(*day);
                }
            }
            Is::SessionEnded { session } => {
                if let Some(gone) = self.sessions.remove(session) {
                    self.tokens.remove(&gone.token);
                    self.ended.insert(*session);
                }
            }
            Is::SessionIs { session, kind } => {
                if let Some(known) = self.sessions.get_mut(session) {
                    known.kind = Some(*kind);
                }
            }
            Is::WayEnded { session, circle } => {
                if let Some(known) = self.sessions.get_mut(session)
                    && let Some(person) = known.circles.remove(circle)
                {
                    known.shut.insert((*circle, person));
                }
            }
            Is::FeedMade { circle, person, token } => {
                self.feeds.made(*circle, *person, Feed { token: token.clone(), since: at.wall });
            }
            Is::FeedEnded { circle, person } => self.feeds.ended(*circle, *person),
            Is::CircleListed { circle, by } => {
                if !self.circles.iter().any(|listed| listed.circle == *circle) {
                    self.circles.push(Listed { circle: *circle, by: *by });
                }
            }
            Is::LineConfirmed { line, .. } => match self.lines.iter_mut().find(|known| known.label == line.label) {
                Some(known) => known.clone_from(line),
                None => self.lines.push(line.clone()),
            },
        }
    }

    fn open_session(&mut self, at: At, session: SessionId, token: &SecretHash) {
        let opened = Session {
            token: token.clone(),
            opened: at.wall,
            used: day_of(at.wall),
            facilitator: None,
            circles: BTreeMap::new(),
            kind: None,
            shut: BTreeSet::new(),
        };
        if let Some(before) = self.sessions.insert(session, opened) {
            self.tokens.remove(&before.token);
        }
        self.tokens.insert(token.clone(), session);
    }

    /// The session of a token, by the token's hash.
    pub fn session_of(&self, token: &SecretHash) -> Option<(SessionId, &Session)> {
        let id = *self.tokens.get(token)?;
        Some((id, self.sessions.get(&id)?))
    }

    /// Whether a link waits for the first facilitator, or one is needed.
    pub fn needs_first_link(&self, wall: Millis) -> bool {
        self.facilitators.is_empty() && !self.links.values().any(|link| wall < link.expires)
    }
}
