//! The practice as sentences: who becomes a facilitator by which link, how long a session stands, and which lists are full.
#[path = "practice/feeds.rs"]
mod feeds;
#[path = "practice/lists.rs"]
mod lists;
#[path = "practice/ways.rs"]
mod ways;

use afterglow::circle::event::At;
use afterglow::circle::ids::{CircleId, PersonId};
use afterglow::circle::limits::Millis;
use afterglow::circle::practice::{
    FACILITATORS_MAX, GRANT_IDLE, LINKS_MAX, LinkFor, Practice, PracticeCommand as Do, PracticeEvent,
    PracticeRefusal as Refusal, SecretHash, Session, SessionId, Way,
};
use uuid::Uuid;

const HOUR: Millis = 60 * 60 * 1_000;
const DAY: Millis = 24 * HOUR;

/// A practice to speak about, and what time it is there.
struct House {
    practice: Practice,
    wall: Millis,
    made: u128,
}

impl House {
    /// Nobody facilitates yet; it is noon of some day.
    fn empty() -> Self {
        Self { practice: Practice::default(), wall: 20_000 * DAY + 12 * HOUR, made: 0 }
    }

    /// One facilitator, signed in just now.
    fn with_facilitator() -> (Self, PersonId, SessionId) {
        let mut house = Self::empty();
        let (dara, session) = house.facilitator_comes();
        (house, dara, session)
    }

    fn fresh(&mut self) -> Uuid {
        self.made += 1;
        Uuid::from_u128(self.made)
    }

    fn person(&mut self) -> PersonId {
        PersonId(self.fresh())
    }

    fn circle(&mut self) -> CircleId {
        CircleId(self.fresh())
    }

    fn secret(&mut self) -> SecretHash {
        SecretHash(format!("{:064x}", self.fresh().as_u128()))
    }

    fn passes(&mut self, time: Millis) {
        self.wall += time;
    }

    /// Carries out what is asked; what happened.
    fn does(&mut self, command: Do) -> Result<Vec<PracticeEvent>, Refusal> {
        let events = self.practice.decide(self.wall, command)?;
        events.iter().for_each(|event| self.happens(event));
        Ok(events)
    }

    fn happens(&mut self, event: &PracticeEvent) {
        self.practice.apply(At { running: 0, wall: self.wall }, event);
    }

    /// Whether something happened, or why not.
    fn done(&mut self, command: Do) -> Result<bool, Refusal> {
        self.does(command).map(|events| !events.is_empty())
    }

    fn makes_link(&mut self, to: LinkFor, by: Option<PersonId>) -> Result<SecretHash, Refusal> {
        let hash = self.secret();
        self.does(Do::MakeLink { hash: hash.clone(), to, by }).map(|_| hash)
    }

    /// Somebody opens a link, in the browser whose session is named; the session they are signed in with.
    fn opens(&mut self, hash: &SecretHash, existing: Option<SessionId>) -> Result<SessionId, Refusal> {
        let (session, token, person) = (SessionId(self.fresh()), self.secret(), self.person());
        let events = self.does(Do::OpenLink { hash: hash.clone(), existing, session, token, person })?;
        let signed_in = events.iter().find_map(|event| match event {
            PracticeEvent::SignedIn { session, .. } => Some(*session),
            _ => None,
        });
        Ok(signed_in.expect("a link that opens signs somebody in"))
    }

    fn facilitator_comes(&mut self) -> (PersonId, SessionId) {
        let link = self.makes_link(LinkFor::NewFacilitator, None).unwrap();
        let session = self.opens(&link, None).unwrap();
        (self.practice.sessions[&session].facilitator.unwrap().person, session)
    }

    /// A browser that said nothing yet comes into a circle as a person.
    fn comes(&mut self, circle: CircleId, person: PersonId) -> SessionId {
        let session = SessionId(self.fresh());
        let token = self.secret();
        self.does(Do::Enter { existing: None, session, token, circle, person }).unwrap();
        session
    }

    /// A browser with a session comes into one more circle.
    fn also_enters(&mut self, session: SessionId, circle: CircleId, person: PersonId) -> Result<bool, Refusal> {
        let (fresh, token) = (SessionId(self.fresh()), self.secret());
        self.done(Do::Enter { existing: Some(session), session: fresh, token, circle, person })
    }

    /// The server looks at the time; some were idle for too long, and some are in a gathering.
    fn sweeps(&mut self, idle: &[SessionId], busy: &[PersonId]) -> usize {
        self.does(Do::Sweep { idle: idle.to_vec(), busy: busy.to_vec() }).unwrap().len()
    }

    fn session(&self, session: SessionId) -> &Session {
        &self.practice.sessions[&session]
    }

    fn stands(&self, session: SessionId) -> bool {
        self.practice.sessions.contains_key(&session)
    }

    fn is_signed_in(&self, session: SessionId, person: PersonId) -> bool {
        self.practice.sessions.get(&session).is_some_and(|known| known.has(Way::Facilitator(person)))
    }

    /// Whose session a browser's token opens.
    fn opened_by(&self, token: &SecretHash) -> Option<SessionId> {
        self.practice.session_of(token).map(|(session, _)| session)
    }
}

// Links

#[test]
fn whoever_opens_a_link_for_a_new_facilitator_is_one_and_is_signed_in() {
    let (house, dara, session) = House::with_facilitator();
    assert_eq!(house.practice.facilitators[&dara].since, house.wall);
    let grant = house.session(session).facilitator.unwrap();
    assert_eq!((grant.person, grant.since), (dara, house.wall));
}

#[test]
fn a_link_for_a_facilitator_signs_them_in_elsewhere_and_makes_nobody_new() {
    let (mut house, dara, _) = House::with_facilitator();
    let link = house.makes_link(LinkFor::Person(dara), Some(dara)).unwrap();
    let laptop = house.opens(&link, None).unwrap();
    assert!(house.is_signed_in(laptop, dara));
    assert_eq!(house.practice.facilitators.len(), 1);
}

#[test]
fn a_link_opens_once() {
    let mut house = House::empty();
    let link = house.makes_link(LinkFor::NewFacilitator, None).unwrap();
    house.opens(&link, None).unwrap();
    assert_eq!(house.opens(&link, None), Err(Refusal::NoSuchLink));
    assert_eq!(house.practice.facilitators.len(), 1);
}

#[test]
fn a_link_opens_for_a_week_and_not_a_moment_longer() {
    let mut house = House::empty();
    let links = [(); 2].map(|()| house.makes_link(LinkFor::NewFacilitator, None).unwrap());
    house.passes(7 * DAY - 1);
    assert_eq!(house.sweeps(&[], &[]), 0, "nothing goes early");
    house.opens(&links[0], None).unwrap();
    house.passes(1);
    assert_eq!(house.opens(&links[1], None), Err(Refusal::NoSuchLink), "also before anybody swept");
    assert_eq!(house.sweeps(&[], &[]), 1);
    assert!(house.practice.links.is_empty(), "of a link that lapsed nothing is kept");
}

#[test]
fn a_link_that_nobody_made_opens_nothing() {
    let mut house = House::empty();
    house.makes_link(LinkFor::NewFacilitator, None).unwrap();
    let guessed = house.secret();
    assert_eq!(house.opens(&guessed, None), Err(Refusal::NoSuchLink));
    assert!(house.practice.sessions.is_empty());
}

#[test]
fn links_are_made_by_the_operator_and_by_facilitators_and_by_nobody_else() {
    let (mut house, dara, _) = House::with_facilitator();
    let stranger = house.person();
    assert!(house.makes_link(LinkFor::NewFacilitator, None).is_ok());
    assert!(house.makes_link(LinkFor::NewFacilitator, Some(dara)).is_ok());
    assert_eq!(house.makes_link(LinkFor::NewFacilitator, Some(stranger)), Err(Refusal::SignedOut));
}

#[test]
fn no_two_links_have_one_secret() {
    let (mut house, dara, _) = House::with_facilitator();
    let hash = house.makes_link(LinkFor::Person(dara), None).unwrap();
    let again = Do::MakeLink { hash: hash.clone(), to: LinkFor::NewFacilitator, by: None };
    assert_eq!(house.done(again), Err(Refusal::IdTaken));
    assert_eq!(house.practice.links[&hash].to, LinkFor::Person(dara), "and the first still lets in whom it was for");
}

#[test]
fn a_hundred_links_wait_at_once_and_those_that_ran_out_do_not_count() {
    let mut house = House::empty();
    for _ in 0..LINKS_MAX {
        house.makes_link(LinkFor::NewFacilitator, None).unwrap();
    }
    house.passes(7 * DAY - 1);
    assert_eq!(house.makes_link(LinkFor::NewFacilitator, None), Err(Refusal::Full));
    house.passes(1);
    assert!(house.makes_link(LinkFor::NewFacilitator, None).is_ok());
}

#[test]
fn the_first_link_is_needed_until_one_waits_and_again_when_it_ran_out_unused() {
    let mut house = House::empty();
    let needed = |house: &House| house.practice.needs_first_link(house.wall);
    assert!(needed(&house));
    house.makes_link(LinkFor::NewFacilitator, None).unwrap();
    assert!(!needed(&house));
    house.passes(7 * DAY - 1);
    assert!(!needed(&house));
    house.passes(1);
    assert!(needed(&house));
    house.facilitator_comes();
    assert!(!needed(&house), "nor is one needed once somebody facilitates, with no link waiting");
}

#[test]
fn two_hundred_facilitate_and_the_next_is_told_that_it_is_full_with_the_link_unused() {
    let mut house = House::empty();
    let (first, _) = house.facilitator_comes();
    for _ in 1..FACILITATORS_MAX {
        house.facilitator_comes();
    }
    let one_more = house.makes_link(LinkFor::NewFacilitator, None).unwrap();
    assert_eq!(house.opens(&one_more, None), Err(Refusal::Full));
    assert!(house.practice.links.contains_key(&one_more));
    let known = house.makes_link(LinkFor::Person(first), None).unwrap();
    assert!(house.opens(&known, None).is_ok(), "whoever is one already has a way in");
}

#[test]
fn a_browser_that_signs_in_keeps_its_circles_and_its_old_token_opens_nothing_more() {
    let mut house = House::empty();
    let (circle, wren) = (house.circle(), house.person());
    let browser = house.comes(circle, wren);
    let planted = house.session(browser).token.clone();
    let link = house.makes_link(LinkFor::NewFacilitator, None).unwrap();
    assert_eq!(house.opens(&link, Some(browser)), Ok(browser), "it is the same session");
    assert!(house.session(browser).has(Way::Person(circle, wren)));
    assert_eq!(house.opened_by(&planted), None, "a token planted before opens nothing after");
    assert_eq!(house.opened_by(&house.session(browser).token.clone()), Some(browser));
}

#[test]
fn a_browser_is_one_facilitators_at_a_time() {
    let (mut house, dara, browser) = House::with_facilitator();
    let (theo, _) = house.facilitator_comes();
    let link = house.makes_link(LinkFor::Person(theo), Some(theo)).unwrap();
    assert_eq!(house.opens(&link, Some(browser)), Ok(browser));
    assert!(house.is_signed_in(browser, theo) && !house.is_signed_in(browser, dara));
}

#[test]
fn a_browser_whose_session_is_gone_signs_in_with_a_fresh_one() {
    let (mut house, dara, before) = House::with_facilitator();
    house.does(Do::SignOut { session: before }).unwrap();
    let link = house.makes_link(LinkFor::Person(dara), None).unwrap();
    let now = house.opens(&link, Some(before)).unwrap();
    assert!(now != before && house.is_signed_in(now, dara) && !house.stands(before));
}

// How long a facilitator is signed in

#[test]
fn a_facilitator_is_signed_out_twelve_hours_after_signing_in_and_stays_known_as_the_same_browser() {
    let (mut house, dara, session) = House::with_facilitator();
    house.passes(12 * HOUR - 1);
    assert_eq!(house.sweeps(&[], &[]), 0);
    house.passes(1);
    assert_eq!(house.sweeps(&[], &[]), 1);
    assert!(house.stands(session) && !house.is_signed_in(session, dara));
    assert!(house.session(session).is_empty());
    assert_eq!(house.sweeps(&[session], &[]), 0, "once");
    let link = house.makes_link(LinkFor::Person(dara), None).unwrap();
    assert_eq!(house.opens(&link, Some(session)), Ok(session));
    assert_eq!(house.sweeps(&[], &[]), 0, "and the twelve hours begin again");
}

#[test]
fn a_facilitator_who_does_nothing_is_signed_out_and_others_are_not() {
    assert_eq!(GRANT_IDLE, 2 * HOUR);
    let (mut house, dara, hers) = House::with_facilitator();
    let (theo, his) = house.facilitator_comes();
    house.passes(GRANT_IDLE);
    assert_eq!(house.sweeps(&[hers], &[]), 1);
    assert!(!house.is_signed_in(hers, dara) && house.is_signed_in(his, theo));
}

#[test]
fn nobody_is_signed_out_in_a_running_gathering() {
    let (mut house, dara, session) = House::with_facilitator();
    let (theo, _) = house.facilitator_comes();
    house.passes(12 * HOUR);
    assert_eq!(house.sweeps(&[session], &[dara, theo]), 0);
    assert!(house.is_signed_in(session, dara));
    assert_eq!(house.sweeps(&[], &[theo]), 1, "once it is over, they are");
    assert!(!house.is_signed_in(session, dara));
}

#[test]
fn signing_out_ends_the_session_for_every_circle_and_its_token_with_it() {
    let (mut house, dara, session) = House::with_facilitator();
    let (circle, wren) = (house.circle(), house.person());
    house.also_enters(session, circle, wren).unwrap();
    let token = house.session(session).token.clone();
    assert_eq!(house.opened_by(&token), Some(session));
    assert_eq!(house.done(Do::SignOut { session }), Ok(true));
    assert_eq!((house.stands(session), house.opened_by(&token)), (false, None));
    assert_eq!(house.done(Do::SignOut { session }), Ok(false), "done already");
    assert!(house.practice.facilitators.contains_key(&dara), "who facilitates is another matter");
}

// How long a session stands

#[test]
fn a_session_stands_for_a_hundred_and_eighty_days_after_the_last_day_of_use() {
    let mut house = House::empty();
    let (circle, wren) = (house.circle(), house.person());
    let session = house.comes(circle, wren);
    house.passes(100 * DAY);
    assert_eq!(house.done(Do::Use { session }), Ok(true));
    house.passes(180 * DAY);
    assert!(!house.session(session).is_over(house.wall));
    assert_eq!(house.sweeps(&[], &[]), 0);
    house.passes(DAY);
    assert!(house.session(session).is_over(house.wall));
    assert_eq!(house.sweeps(&[], &[]), 1);
    assert!(!house.stands(session));
}

#[test]
fn a_session_is_used_once_a_day_and_a_clock_that_was_set_back_makes_it_no_older() {
    let mut house = House::empty();
    let (circle, wren) = (house.circle(), house.person());
    let session = house.comes(circle, wren);
    let first = house.session(session).used;
    assert_eq!(house.done(Do::Use { session }), Ok(false), "it was used the day it was opened");
    house.passes(DAY);
    assert_eq!(house.done(Do::Use { session }), Ok(true));
    assert_eq!(house.done(Do::Use { session }), Ok(false), "once a day");
    house.wall -= DAY;
    assert_eq!(house.done(Do::Use { session }), Ok(false));
    assert_eq!(house.session(session).used, first + 1);
    let nobody = SessionId(house.fresh());
    assert_eq!(house.done(Do::Use { session: nobody }), Ok(false));
}

#[test]
fn a_session_of_a_facilitator_in_a_gathering_outlasts_the_calendar_and_ends_after_it() {
    let (mut house, dara, session) = House::with_facilitator();
    let (circle, wren) = (house.circle(), house.person());
    let other = house.comes(circle, wren);
    house.passes(181 * DAY);
    assert_eq!(house.sweeps(&[], &[dara]), 1, "a clock that jumps ends nobody's gathering");
    assert_eq!((house.stands(session), house.stands(other)), (true, false));
    house.sweeps(&[], &[]);
    assert!(!house.stands(session), "over, and not only signed out");
}

#[test]
fn signing_in_again_is_a_use_of_the_session() {
    let (mut house, dara, session) = House::with_facilitator();
    house.passes(100 * DAY);
    let link = house.makes_link(LinkFor::Person(dara), None).unwrap();
    house.opens(&link, Some(session)).unwrap();
    house.passes(180 * DAY);
    assert!(!house.session(session).is_over(house.wall));
}
