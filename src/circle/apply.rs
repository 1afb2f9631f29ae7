//! How an event changes the state. Total: every event of the log can be applied, in the order it was written.
mod bell;
mod between;
mod calendar;
mod doors;
mod floor;
mod kept;
mod pairs;
mod passing;
mod room;
mod standing;
mod words;
mod writing_time;

use super::event::{Event, Gathering, Passing, Standing, What};
use super::ids::PersonId;
use super::kept::Lasting;
use super::keys::Keys;
use super::record::Record;
use super::state::{Agreements, Belonging, Circle, Dates, Fleeting, Person, Role};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

impl Circle {
    /// A circle from the first event of its stream; nothing, if that is another event.
    pub fn new(first: &Event) -> Option<Self> {
        let What::Standing(Standing::Founded { founding, facilitator }) = &first.what else { return None };
        let founder = Person {
            role: Role::Facilitator,
            name: founding.name,
            belonging: Belonging::Member,
            accepted: 1,
            invitation: None,
            at_door: None,
            was_here: false,
        };
        Some(Self {
            id: founding.circle,
            title: founding.title,
            about: founding.about,
            medium: founding.medium,
            entry: founding.entry,
            template: founding.template.clone(),
            agreements: Agreements { version: 1, items: founding.agreements.clone() },
            keys: Keys::first(&founding.keys, *facilitator),
            people: BTreeMap::from([(*facilitator, founder)]),
            came_back: BTreeMap::new(),
            renew_after: BTreeSet::new(),
            renew_desk: false,
            tonight: BTreeSet::new(),
            invitations: BTreeMap::new(),
            invited: 0,
            call_link: None,
            planned: BTreeMap::new(),
            cancelled: BTreeMap::new(),
            changed: BTreeMap::new(),
            stood: None,
            unplanned: VecDeque::new(),
            dates: Dates::default(),
            past: VecDeque::new(),
            numbers: BTreeMap::new(),
            own: BTreeMap::new(),
            lasting: Lasting { names: Some(first.at.wall), attendance: Some(first.at.wall), own: None },
            released: 0,
            follow_ups: BTreeMap::new(),
            cards: BTreeMap::new(),
            record: Record::default(),
            room: None,
            fleeting: Fleeting::default(),
            latest: first.at,
        })
    }

    /// Applies what happened.
    pub fn apply(&mut self, event: &Event) {
        self.latest = self.latest.max(event.at);
        let called = self.who_call();
        match &event.what {
            What::Standing(standing) => {
                self.apply_standing(standing, event.at);
                self.lasts(standing, event.at.wall);
                let was = |id| self.past.iter().any(|past| past.gathering == id);
                self.dates.follow(self.planned.values(), was, event.at.wall);
            }
            What::Gathering(gathering) => {
                if let Some(room) = &mut self.room {
                    let facilitates = |person: PersonId| self.people.get(&person).is_some_and(|p| p.role.facilitates());
                    room.apply(gathering, event.at, facilitates);
                    match gathering {
                        Gathering::TurnEnded { .. } => (self.fleeting.writing, self.fleeting.hinted) = (None, None),
                        Gathering::Shared { .. } => self.fleeting.writing = None,
                        Gathering::Extended { .. } | Gathering::ClosingBegan { .. } => self.fleeting.staying = None,
                        Gathering::TakenBack { reflection } | Gathering::Redacted { reflection } => {
                            self.fleeting.resonances.remove(reflection);
                        }
                        _ => {}
                    }
                }
            }
            What::Passing(Passing::CardsOver) => self.cards_are_over(),
            What::Passing(passing) => self.fleeting.apply(passing, event.at.running),
        }
        if matches!(&event.what, What::Standing(_) | What::Passing(Passing::Online { .. } | Passing::Offline { .. })) {
            self.look_who_holds_it(event.at.running);
        }
        self.keep_what_pairs_say();
        self.keep_calls(called, event.at.running);
        if let Some(room) = &mut self.room {
            room.wind(event.at.running);
        }
    }
}
