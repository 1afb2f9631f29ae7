//! Who has a connection. A person with two tabs is one person; a page that is loaded again within three seconds was
//! never away. Clean close and silent death are alike: the person is lost since the last frame heard from them.
use super::connection::Key;
use crate::circle::ids::PersonId;
use crate::circle::limits::Millis;
use std::collections::HashMap;

/// A person whose last connection is gone is lost after this many milliseconds without another.
pub const RETURN_WITHIN: Millis = 3_000;
/// Most connections of one person to one circle: tabs, a phone, and what a browser forgot to close.
pub const CONNECTIONS_MAX: usize = 8;

/// Who has a connection to one circle.
#[derive(Default)]
pub struct Presence {
    people: HashMap<PersonId, Lines>,
}

#[derive(Default)]
struct Lines {
    open: Vec<Key>,
    /// When the last one was heard, among those that are gone.
    heard: Millis,
    /// When the person counts as lost, while they have no connection.
    lost_at: Option<Millis>,
}

/// What a new connection means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// The person was not here.
    First,
    /// The person is here already, or was a moment ago.
    Another,
    /// The person has more connections than anybody needs.
    TooMany,
}

impl Presence {
    /// A connection is there.
    pub fn arrive(&mut self, person: PersonId, key: Key) -> Arrival {
        let lines = self.people.entry(person).or_default();
        if lines.open.len() >= CONNECTIONS_MAX {
            return Arrival::TooMany;
        }
        let first = lines.open.is_empty() && lines.lost_at.is_none();
        lines.lost_at = None;
        lines.open.push(key);
        if first { Arrival::First } else { Arrival::Another }
    }

    /// A connection is gone; `heard` is when its last frame came.
    pub fn depart(&mut self, person: PersonId, key: Key, heard: Millis, now: Millis) {
        if let Some(lines) = self.people.get_mut(&person) {
            lines.open.retain(|open| *open != key);
            lines.heard = lines.heard.max(heard);
            if lines.open.is_empty() && lines.lost_at.is_none() {
                lines.lost_at = Some(now + RETURN_WITHIN);
            }
        }
    }

    /// When somebody next counts as lost.
    pub fn next_deadline(&self) -> Option<Millis> {
        self.people.values().filter_map(|lines| lines.lost_at).min()
    }

    /// Those who count as lost by now, each with the time of the last sign of them. They are told once.
    pub fn lost(&mut self, now: Millis) -> Vec<(PersonId, Millis)> {
        let mut lost: Vec<_> =
            self.people.iter().filter(|(_, lines)| lines.lost_at.is_some_and(|at| at <= now)).collect();
        lost.sort_by_key(|(person, lines)| (lines.lost_at, **person));
        let lost: Vec<_> = lost.into_iter().map(|(person, lines)| (*person, lines.heard)).collect();
        for (person, _) in &lost {
            self.people.remove(person);
        }
        lost
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    const ANNA: PersonId = PersonId(Uuid::from_u128(1));

    #[test]
    fn a_person_with_two_tabs_is_one_person() {
        let mut presence = Presence::default();
        assert_eq!(presence.arrive(ANNA, Key(1)), Arrival::First);
        assert_eq!(presence.arrive(ANNA, Key(2)), Arrival::Another);
        presence.depart(ANNA, Key(1), 100, 100);
        assert_eq!(presence.next_deadline(), None);
        presence.depart(ANNA, Key(2), 150, 200);
        assert_eq!(presence.next_deadline(), Some(200 + RETURN_WITHIN));
        assert_eq!(presence.lost(200 + RETURN_WITHIN), [(ANNA, 150)]);
        assert_eq!(presence.next_deadline(), None);
    }

    #[test]
    fn a_page_loaded_again_was_never_away() {
        let mut presence = Presence::default();
        presence.arrive(ANNA, Key(1));
        presence.depart(ANNA, Key(1), 100, 100);
        assert_eq!(presence.lost(100 + RETURN_WITHIN - 1), []);
        assert_eq!(presence.arrive(ANNA, Key(2)), Arrival::Another);
        assert_eq!(presence.next_deadline(), None);
        assert_eq!(presence.lost(1_000_000), []);
    }

    #[test]
    fn leaving_twice_is_leaving_once() {
        let mut presence = Presence::default();
        presence.arrive(ANNA, Key(1));
        presence.depart(ANNA, Key(1), 100, 100);
        presence.depart(ANNA, Key(1), 100, 2_000);
        assert_eq!(presence.next_deadline(), Some(100 + RETURN_WITHIN));
    }

    #[test]
    fn nobody_has_more_connections_than_anybody_needs() {
        let mut presence = Presence::default();
        for n in 0..CONNECTIONS_MAX as u64 {
            presence.arrive(ANNA, Key(n));
        }
        assert_eq!(presence.arrive(ANNA, Key(99)), Arrival::TooMany);
    }
}
