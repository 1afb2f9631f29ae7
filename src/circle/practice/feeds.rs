//! The addresses from which people's own calendars read when their circle meets: one for each person of a circle at most,
//! made, replaced and ended by that person. It opens nothing else. Whether somebody still belongs to the circle, the circle
//! knows, each time it is read; here it ends with every way they had into it.
use super::{On, Practice, PracticeEvent, PracticeRefusal, SecretHash, SessionId, Way};
use crate::circle::ids::{CircleId, PersonId};
use crate::circle::limits::Millis;
use std::collections::BTreeMap;

/// Addresses of one practice: more than all of its circles have people.
pub const FEEDS_MAX: usize = 40_000;

/// An address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feed {
    /// Of its secret.
    pub token: SecretHash,
    /// Since when, wall time.
    pub since: Millis,
}

/// Every address there is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Feeds {
    of: BTreeMap<(CircleId, PersonId), Feed>,
    /// Whose a secret is, by its hash. Law: exactly one entry for each address.
    tokens: BTreeMap<SecretHash, (CircleId, PersonId)>,
}

impl Feeds {
    /// A person's address.
    pub fn of(&self, circle: CircleId, person: PersonId) -> Option<&Feed> {
        self.of.get(&(circle, person))
    }

    /// Whose an address is, by the hash of its secret, and that hash as it is kept.
    pub fn whose(&self, token: &SecretHash) -> Option<(CircleId, PersonId, &SecretHash)> {
        self.tokens.get_key_value(token).map(|(kept, (circle, person))| (*circle, *person, kept))
    }

    pub(super) fn made(&mut self, circle: CircleId, person: PersonId, feed: Feed) {
        let token = feed.token.clone();
        if let Some(before) = self.of.insert((circle, person), feed) {
            self.tokens.remove(&before.token);
        }
        self.tokens.insert(token, (circle, person));
    }

    pub(super) fn ended(&mut self, circle: CircleId, person: PersonId) {
        if let Some(gone) = self.of.remove(&(circle, person)) {
            self.tokens.remove(&gone.token);
        }
    }
}

impl Practice {
    pub(super) fn make_feed(
        &self,
        by: SessionId,
        circle: CircleId,
        person: PersonId,
        token: SecretHash,
    ) -> Result<Vec<PracticeEvent>, PracticeRefusal> {
        self.sessions.get(&by).ok_or(PracticeRefusal::SignedOut)?;
        match self.feeds.whose(&token) {
            Some((of, whose, _)) if (of, whose) == (circle, person) => Ok(Vec::new()),
            Some(_) => Err(PracticeRefusal::IdTaken),
            None if self.feeds.of(circle, person).is_none() && self.feeds.of.len() >= FEEDS_MAX => {
                Err(PracticeRefusal::Full)
            }
            None => Ok(vec![PracticeEvent::FeedMade { circle, person, token }]),
        }
    }

    pub(super) fn end_feed(
        &self,
        by: SessionId,
        circle: CircleId,
        person: PersonId,
    ) -> Result<Vec<PracticeEvent>, PracticeRefusal> {
        self.sessions.get(&by).ok_or(PracticeRefusal::SignedOut)?;
        let there = self.feeds.of(circle, person).is_some();
        Ok(there.then_some(PracticeEvent::FeedEnded { circle, person }).into_iter().collect())
    }

    /// Whoever has no way into a circle any more has no address either. Ending one device, or all others, ends none: an
    /// address is in no device's hands alone, and has an end of its own.
    pub(super) fn feeds_ended_with<'a>(
        &'a self,
        whose: &'a [Way],
        on: On,
    ) -> impl Iterator<Item = PracticeEvent> + use<'a> {
        let people = whose.iter().filter(move |_| on == On::All).filter_map(|way| match way {
            Way::Person(circle, person) => Some((*circle, *person)),
            Way::Facilitator(_) => None,
        });
        let there = people.filter(|(circle, person)| self.feeds.of(*circle, *person).is_some());
        there.map(|(circle, person)| PracticeEvent::FeedEnded { circle, person })
    }
}
