//! Ways in: which circles a session comes into and as whom, what a device is, and what ends with what.
use super::{DAY, Do, House, LinkFor, Refusal};
use afterglow::circle::ids::{CircleId, PersonId};
use afterglow::circle::practice::{DeviceKind, On, PracticeEvent, SESSION_CIRCLES_MAX, SecretHash, SessionId, Way};

/// A first knock: the session and the token that its key makes, and where it leads.
#[derive(Clone)]
struct Knock {
    session: SessionId,
    token: SecretHash,
    circle: CircleId,
    person: PersonId,
}

impl Knock {
    fn fresh(house: &mut House) -> Self {
        let (session, token) = (SessionId(house.fresh()), house.secret());
        Self { session, token, circle: house.circle(), person: house.person() }
    }

    /// Knocks, in a browser that says it has a session.
    fn with(&self, house: &mut House, existing: Option<SessionId>) -> Result<bool, Refusal> {
        let Self { session, token, circle, person } = self.clone();
        house.done(Do::Enter { existing, session, token, circle, person })
    }

    fn knocks(&self, house: &mut House) -> Result<bool, Refusal> {
        self.with(house, None)
    }

    fn way(&self) -> Way {
        Way::Person(self.circle, self.person)
    }
}

/// Somebody who knocked and came in.
fn wren() -> (House, Knock) {
    let mut house = House::empty();
    let wren = Knock::fresh(&mut house);
    wren.knocks(&mut house).unwrap();
    (house, wren)
}

fn ends(house: &mut House, whose: &[Way], on: On) -> bool {
    house.done(Do::EndWays { by: None, whose: whose.to_vec(), on }).unwrap()
}

// Coming in

#[test]
fn a_first_knock_opens_a_session_that_is_one_person_in_one_circle() {
    let (house, wren) = wren();
    let session = house.session(wren.session);
    assert_eq!((session.opened, session.used), (house.wall, house.wall / DAY));
    assert!(session.has(wren.way()) && !session.is_empty());
    assert_eq!(house.opened_by(&wren.token), Some(wren.session));
    assert!(!session.has(Way::Facilitator(wren.person)), "and facilitates nothing");
}

#[test]
fn a_first_knock_that_is_said_again_names_the_session_it_opened() {
    let (mut house, wren) = wren();
    assert_eq!(wren.knocks(&mut house), Ok(false));
    assert_eq!(house.practice.sessions.len(), 1);
}

#[test]
fn whoever_names_somebody_elses_session_without_its_token_does_not_come_in() {
    let (mut house, wren) = wren();
    let token = house.secret();
    let stranger = Knock { token, person: house.person(), circle: house.circle(), ..wren.clone() };
    assert_eq!(stranger.knocks(&mut house), Err(Refusal::IdTaken));
    let as_her = Knock { token: stranger.token.clone(), ..wren.clone() };
    assert_eq!(as_her.knocks(&mut house), Err(Refusal::IdTaken), "nor is told that she is in");
    assert_eq!(house.session(wren.session).circles.len(), 1);
}

#[test]
fn a_session_that_just_ended_does_not_stand_in_for_the_token_of_another() {
    let (mut house, wren) = wren();
    let amaro = Knock::fresh(&mut house);
    amaro.knocks(&mut house).unwrap();
    house.does(Do::SignOut { session: amaro.session }).unwrap();
    let stranger = Knock { token: house.secret(), person: house.person(), circle: house.circle(), ..wren.clone() };
    assert_eq!(stranger.with(&mut house, Some(amaro.session)), Err(Refusal::IdTaken));
    assert_eq!(wren.with(&mut house, Some(amaro.session)), Ok(false), "with its own token it is her knock, said again");
    house.passes(181 * DAY);
    assert_eq!(wren.with(&mut house, Some(amaro.session)), Err(Refusal::SignedOut), "for as long as it stands");
}

#[test]
fn a_knock_does_not_bring_back_a_session_that_is_over_by_the_calendar() {
    let (mut house, wren) = wren();
    house.passes(180 * DAY);
    assert_eq!(wren.knocks(&mut house), Ok(false), "on its last day it still is hers");
    house.passes(DAY);
    assert_eq!(wren.knocks(&mut house), Err(Refusal::SignedOut));
    house.sweeps(&[], &[]);
    assert_eq!(wren.knocks(&mut house), Err(Refusal::SignedOut));
}

#[test]
fn a_browser_comes_into_one_circle_after_the_other_with_one_session() {
    let (mut house, wren) = wren();
    let (circle, there) = (house.circle(), house.person());
    assert_eq!(house.also_enters(wren.session, circle, there), Ok(true));
    assert_eq!(house.also_enters(wren.session, circle, there), Ok(false), "done already");
    let session = house.session(wren.session);
    assert!(session.has(wren.way()) && session.has(Way::Person(circle, there)));
    assert!(!session.has(Way::Person(circle, wren.person)), "nobody there is who they are here");
    assert_eq!((house.practice.sessions.len(), &session.token), (1, &wren.token));
}

#[test]
fn a_browser_is_one_person_in_a_circle_and_not_a_second_one() {
    let (mut house, wren) = wren();
    let second = house.person();
    assert_eq!(house.also_enters(wren.session, wren.circle, second), Err(Refusal::IdTaken));
    assert!(house.session(wren.session).has(wren.way()));
}

#[test]
fn a_session_comes_into_sixty_circles_and_is_still_let_into_those_it_has() {
    let (mut house, wren) = wren();
    for _ in 1..SESSION_CIRCLES_MAX {
        let (circle, person) = (house.circle(), house.person());
        assert_eq!(house.also_enters(wren.session, circle, person), Ok(true));
    }
    let (one_more, person) = (house.circle(), house.person());
    assert_eq!(house.also_enters(wren.session, one_more, person), Err(Refusal::Full));
    assert_eq!(house.also_enters(wren.session, wren.circle, wren.person), Ok(false));
}

// What a device is

#[test]
fn a_person_says_what_a_device_of_theirs_is_and_says_it_once() {
    let (mut house, wren) = wren();
    let (circle, elsewhere) = (house.circle(), house.person());
    let whose = vec![Way::Person(circle, elsewhere), wren.way()];
    let is = |kind| Do::SessionIs { session: wren.session, whose: whose.clone(), kind };
    assert_eq!(house.session(wren.session).kind, None);
    assert_eq!(house.done(is(DeviceKind::Phone)), Ok(true));
    assert_eq!(house.done(is(DeviceKind::Phone)), Ok(false), "said already");
    assert_eq!(house.done(is(DeviceKind::Tablet)), Ok(true));
    assert_eq!(house.session(wren.session).kind, Some(DeviceKind::Tablet));
}

#[test]
fn of_a_device_that_is_not_ones_own_one_learns_nothing_not_even_that_it_is_there() {
    let (mut house, wren) = wren();
    let (circle, stranger) = (house.circle(), house.person());
    let nobodys = SessionId(house.fresh());
    for (session, way) in [(wren.session, Way::Person(circle, stranger)), (nobodys, wren.way())] {
        let is = Do::SessionIs { session, whose: vec![way], kind: DeviceKind::Phone };
        assert_eq!(house.done(is), Err(Refusal::NoSuchSession));
    }
    assert_eq!(house.session(wren.session).kind, None);
}

// What ends with what

#[test]
fn one_device_is_ended_and_the_others_stay() {
    let (mut house, wren) = wren();
    let phone = house.comes(wren.circle, wren.person);
    assert!(ends(&mut house, &[wren.way()], On::One(phone)));
    assert_eq!((house.stands(phone), house.stands(wren.session)), (false, true));
    assert!(!ends(&mut house, &[wren.way()], On::One(phone)), "done already");
}

#[test]
fn every_device_but_the_one_in_hand_is_ended() {
    let (mut house, wren) = wren();
    let others = [(); 2].map(|()| house.comes(wren.circle, wren.person));
    assert!(ends(&mut house, &[wren.way()], On::AllBut(wren.session)));
    assert_eq!(others.map(|other| house.stands(other)), [false, false]);
    assert!(house.stands(wren.session));
    assert!(ends(&mut house, &[wren.way()], On::All), "and with all, that one too");
    assert!(!house.stands(wren.session));
}

#[test]
fn nobodys_ways_end_with_somebody_elses() {
    let (mut house, wren) = wren();
    let amaro = house.person();
    let his = house.comes(wren.circle, amaro);
    let elsewhere = house.circle();
    assert!(!ends(&mut house, &[Way::Person(elsewhere, wren.person), Way::Facilitator(wren.person)], On::All));
    assert!(ends(&mut house, &[Way::Person(wren.circle, amaro)], On::All));
    assert_eq!((house.stands(his), house.stands(wren.session)), (false, true));
}

#[test]
fn a_way_into_one_circle_ends_and_the_session_still_stands_for_the_other() {
    let (mut house, wren) = wren();
    let (circle, there) = (house.circle(), house.person());
    house.also_enters(wren.session, circle, there).unwrap();
    let ended = Do::EndWays { by: None, whose: vec![wren.way()], on: On::All };
    let way_ended = PracticeEvent::WayEnded { session: wren.session, circle: wren.circle };
    assert_eq!(house.does(ended).unwrap(), [way_ended]);
    let session = house.session(wren.session);
    assert!(!session.has(wren.way()) && session.has(Way::Person(circle, there)));
    assert_eq!(house.opened_by(&wren.token), Some(wren.session));
}

#[test]
fn a_session_whose_last_way_ends_is_over() {
    let (mut house, wren) = wren();
    let (circle, there) = (house.circle(), house.person());
    house.also_enters(wren.session, circle, there).unwrap();
    let both = [wren.way(), Way::Person(circle, there)];
    assert!(ends(&mut house, &both[..1], On::All));
    assert!(ends(&mut house, &both, On::All), "with one way left, that is all there is to end");
    assert!(!house.stands(wren.session));
    assert_eq!(house.opened_by(&wren.token), None);
}

#[test]
fn a_facilitators_right_ends_and_what_the_browser_is_in_circles_stays() {
    let (mut house, dara, session) = House::with_facilitator();
    let (circle, there) = (house.circle(), house.person());
    house.also_enters(session, circle, there).unwrap();
    assert!(ends(&mut house, &[Way::Facilitator(dara)], On::All));
    assert!(!house.is_signed_in(session, dara));
    assert!(house.session(session).has(Way::Person(circle, there)));
    assert!(!ends(&mut house, &[Way::Facilitator(dara)], On::All), "done already");
}

#[test]
fn what_the_browser_is_in_circles_ends_and_a_facilitators_right_stays() {
    let (mut house, dara, session) = House::with_facilitator();
    let (circle, there) = (house.circle(), house.person());
    house.also_enters(session, circle, there).unwrap();
    assert!(ends(&mut house, &[Way::Person(circle, there)], On::All));
    assert!(house.is_signed_in(session, dara) && house.session(session).circles.is_empty());
}

#[test]
fn a_facilitators_right_and_some_ways_end_at_once_and_the_rest_stays() {
    let (mut house, dara, session) = House::with_facilitator();
    let [(first, here), (second, there)] = [(); 2].map(|()| (house.circle(), house.person()));
    house.also_enters(session, first, here).unwrap();
    house.also_enters(session, second, there).unwrap();
    assert!(ends(&mut house, &[Way::Facilitator(dara), Way::Person(first, here)], On::All));
    let left = house.session(session);
    assert_eq!(left.facilitator, None);
    assert!(!left.has(Way::Person(first, here)) && left.has(Way::Person(second, there)));
}

#[test]
fn a_browser_that_waits_for_its_facilitators_next_link_is_not_ended_with_somebody_elses_ways() {
    let (mut house, _, session) = House::with_facilitator();
    house.sweeps(&[session], &[]);
    let (circle, wren) = (house.circle(), house.person());
    house.comes(circle, wren);
    assert!(ends(&mut house, &[Way::Person(circle, wren)], On::All));
    assert!(house.stands(session) && house.session(session).is_empty());
}

#[test]
fn a_facilitators_right_that_is_all_a_session_has_ends_with_the_session() {
    let (mut house, dara, session) = House::with_facilitator();
    assert!(ends(&mut house, &[Way::Facilitator(dara)], On::One(session)));
    assert!(!house.stands(session));
    assert!(house.practice.facilitators.contains_key(&dara), "they facilitate, and need a new way in");
}

#[test]
fn ways_are_ended_from_a_session_only_while_it_stands_itself() {
    let (mut house, wren) = wren();
    let phone = house.comes(wren.circle, wren.person);
    let asks = |by| Do::EndWays { by: Some(by), whose: vec![wren.way()], on: On::AllBut(by) };
    assert_eq!(house.done(asks(phone)), Ok(true));
    assert_eq!(house.done(asks(wren.session)), Err(Refusal::SignedOut), "the phone was quicker");
    assert!(house.stands(phone));
}

// What was ended stays ended

#[test]
fn a_session_that_was_ended_is_not_opened_again_by_the_knock_that_opened_it() {
    let (mut house, wren) = wren();
    ends(&mut house, &[wren.way()], On::All);
    assert_eq!(wren.knocks(&mut house), Err(Refusal::SignedOut));
    assert!(!house.stands(wren.session));
}

#[test]
fn whoever_was_ended_in_a_circle_does_not_come_back_as_that_person_with_that_session() {
    let (mut house, wren) = wren();
    let (circle, there) = (house.circle(), house.person());
    house.also_enters(wren.session, circle, there).unwrap();
    ends(&mut house, &[wren.way()], On::All);
    assert_eq!(house.also_enters(wren.session, wren.circle, wren.person), Err(Refusal::SignedOut));
    assert_eq!(wren.knocks(&mut house), Err(Refusal::SignedOut), "nor by the key of the knock");
    let anew = house.person();
    assert_eq!(house.also_enters(wren.session, wren.circle, anew), Ok(true), "as somebody new they may");
    let third = house.circle();
    assert_eq!(house.also_enters(wren.session, third, wren.person), Ok(true), "and elsewhere nothing was ended");
}

#[test]
fn what_is_said_about_a_session_that_is_gone_changes_nothing() {
    let (mut house, wren) = wren();
    let (session, circle, person) = (wren.session, wren.circle, wren.person);
    house.does(Do::SignOut { session }).unwrap();
    let (gone, token, kind) = (house.practice.clone(), house.secret(), DeviceKind::Phone);
    for event in [
        PracticeEvent::TokenRenewed { session, token },
        PracticeEvent::SignedIn { session, person },
        PracticeEvent::SignedOut { session },
        PracticeEvent::Entered { session, circle, person },
        PracticeEvent::Used { session, day: 30_000 },
        PracticeEvent::SessionIs { session, kind },
        PracticeEvent::WayEnded { session, circle },
        PracticeEvent::SessionEnded { session },
        PracticeEvent::FeedEnded { circle, person },
    ] {
        house.happens(&event);
        assert_eq!(house.practice, gone, "{event:?}");
    }
}

#[test]
fn a_session_that_is_opened_anew_has_one_token_and_no_way_of_before() {
    let (mut house, wren) = wren();
    let token = house.secret();
    house.happens(&PracticeEvent::SessionOpened { session: wren.session, token: token.clone() });
    assert_eq!((house.opened_by(&wren.token), house.opened_by(&token)), (None, Some(wren.session)));
    assert!(house.session(wren.session).is_empty());
}

#[test]
fn what_is_printed_of_the_practice_shows_no_hash() {
    let (house, wren) = wren();
    let printed = format!("{:?}", house.practice);
    assert!(printed.contains(&wren.person.to_string()) && !printed.contains(&wren.token.0), "{printed}");
}

#[test]
fn a_facilitator_stays_one_since_the_first_day_whatever_is_said_again() {
    let (mut house, dara, _) = House::with_facilitator();
    let since = house.wall;
    house.passes(DAY);
    house.happens(&PracticeEvent::FacilitatorJoined { person: dara });
    assert_eq!(house.practice.facilitators[&dara].since, since);
    let link = house.makes_link(LinkFor::Person(dara), Some(dara)).unwrap();
    house.opens(&link, None).unwrap();
    assert_eq!(house.practice.facilitators[&dara].since, since);
}
