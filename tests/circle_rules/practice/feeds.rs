//! The addresses that people's calendars read: one for each person of a circle, theirs to make, replace and end.
use super::{Do, House, Refusal};
use afterglow::circle::ids::{CircleId, PersonId};
use afterglow::circle::practice::{FEEDS_MAX, On, SecretHash, SessionId, Way};

/// Somebody of a circle, and the session they came in with.
struct Someone {
    session: SessionId,
    circle: CircleId,
    person: PersonId,
}

fn wren() -> (House, Someone) {
    let mut house = House::empty();
    let wren = somebody(&mut house);
    (house, wren)
}

fn somebody(house: &mut House) -> Someone {
    let (circle, person) = (house.circle(), house.person());
    Someone { session: house.comes(circle, person), circle, person }
}

/// Makes an address; its secret.
fn makes(house: &mut House, who: &Someone) -> Result<SecretHash, Refusal> {
    let token = house.secret();
    asks(house, who, &token).map(|_| token)
}

fn asks(house: &mut House, who: &Someone, token: &SecretHash) -> Result<bool, Refusal> {
    let Someone { session, circle, person } = *who;
    house.done(Do::MakeFeed { by: session, circle, person, token: token.clone() })
}

fn ends(house: &mut House, who: &Someone) -> Result<bool, Refusal> {
    house.done(Do::EndFeed { by: who.session, circle: who.circle, person: who.person })
}

/// Whose calendar an address shows.
fn read_by(house: &House, token: &SecretHash) -> Option<(CircleId, PersonId)> {
    house.practice.feeds.whose(token).map(|(circle, person, _)| (circle, person))
}

#[test]
fn an_address_shows_whose_it_is_and_since_when() {
    let (mut house, wren) = wren();
    assert_eq!(house.practice.feeds.of(wren.circle, wren.person), None);
    let token = makes(&mut house, &wren).unwrap();
    assert_eq!(house.practice.feeds.whose(&token), Some((wren.circle, wren.person, &token)));
    let feed = house.practice.feeds.of(wren.circle, wren.person).unwrap();
    assert_eq!((&feed.token, feed.since), (&token, house.wall));
    let guessed = house.secret();
    assert_eq!(read_by(&house, &guessed), None);
}

#[test]
fn a_new_address_takes_the_place_of_the_one_before_and_that_one_shows_nothing_more() {
    let (mut house, wren) = wren();
    let first = makes(&mut house, &wren).unwrap();
    let second = makes(&mut house, &wren).unwrap();
    assert_eq!(read_by(&house, &first), None);
    assert_eq!(read_by(&house, &second), Some((wren.circle, wren.person)));
}

#[test]
fn an_address_that_is_asked_for_twice_is_made_once() {
    let (mut house, wren) = wren();
    let token = house.secret();
    assert_eq!(asks(&mut house, &wren, &token), Ok(true));
    assert_eq!(asks(&mut house, &wren, &token), Ok(false));
}

#[test]
fn no_address_is_two_peoples_nor_one_persons_in_two_circles() {
    let (mut house, wren) = wren();
    let amaro = somebody(&mut house);
    let token = makes(&mut house, &wren).unwrap();
    assert_eq!(asks(&mut house, &amaro, &token), Err(Refusal::IdTaken));
    let in_her_circle = Someone { circle: wren.circle, ..amaro };
    assert_eq!(asks(&mut house, &in_her_circle, &token), Err(Refusal::IdTaken));
    let elsewhere = Someone { circle: in_her_circle.circle, person: wren.person, session: wren.session };
    assert_eq!(asks(&mut house, &elsewhere, &token), Ok(false), "her own");
    let elsewhere = Someone { circle: house.circle(), ..elsewhere };
    assert_eq!(asks(&mut house, &elsewhere, &token), Err(Refusal::IdTaken));
    assert_eq!(read_by(&house, &token), Some((wren.circle, wren.person)));
}

#[test]
fn an_address_that_was_ended_shows_nothing_and_others_stay() {
    let (mut house, wren) = wren();
    let amaro = somebody(&mut house);
    let (hers, his) = (makes(&mut house, &wren).unwrap(), makes(&mut house, &amaro).unwrap());
    assert_eq!(ends(&mut house, &wren), Ok(true));
    assert_eq!(house.practice.feeds.of(wren.circle, wren.person), None);
    assert_eq!(read_by(&house, &hers), None);
    assert_eq!(read_by(&house, &his), Some((amaro.circle, amaro.person)));
    assert_eq!(ends(&mut house, &wren), Ok(false), "done already");
}

#[test]
fn whoever_is_signed_out_makes_and_ends_no_address() {
    let (mut house, wren) = wren();
    let token = makes(&mut house, &wren).unwrap();
    house.does(Do::SignOut { session: wren.session }).unwrap();
    assert_eq!(makes(&mut house, &wren), Err(Refusal::SignedOut));
    assert_eq!(ends(&mut house, &wren), Err(Refusal::SignedOut));
    assert!(read_by(&house, &token).is_some(), "an address is in no device's hands alone");
}

#[test]
fn an_address_ends_with_every_way_into_its_circle_and_with_nothing_less() {
    let (mut house, wren) = wren();
    let amaro = somebody(&mut house);
    let (hers, his) = (makes(&mut house, &wren).unwrap(), makes(&mut house, &amaro).unwrap());
    let phone = house.comes(wren.circle, wren.person);
    let ends_hers = |house: &mut House, on| {
        let whose = vec![Way::Person(wren.circle, wren.person), Way::Facilitator(amaro.person)];
        house.does(Do::EndWays { by: None, whose, on }).unwrap();
        read_by(house, &hers).is_none()
    };
    assert!(!ends_hers(&mut house, On::One(phone)));
    assert!(!ends_hers(&mut house, On::AllBut(wren.session)));
    assert!(ends_hers(&mut house, On::All));
    assert_eq!(read_by(&house, &his), Some((amaro.circle, amaro.person)));
}

#[test]
fn whoever_has_no_address_loses_none_with_their_ways() {
    let (mut house, wren) = wren();
    house.does(Do::SignOut { session: wren.session }).unwrap();
    let whose = vec![Way::Person(wren.circle, wren.person)];
    assert_eq!(house.done(Do::EndWays { by: None, whose, on: On::All }), Ok(false), "nothing is left to end");
}

#[test]
fn forty_thousand_addresses_are_kept_and_each_of_their_people_can_still_replace_theirs() {
    let (mut house, wren) = wren();
    makes(&mut house, &wren).unwrap();
    for _ in 1..FEEDS_MAX {
        let someone = Someone { person: house.person(), ..wren };
        makes(&mut house, &someone).unwrap();
    }
    let one_more = Someone { person: house.person(), ..wren };
    assert_eq!(makes(&mut house, &one_more), Err(Refusal::Full));
    assert!(makes(&mut house, &wren).is_ok());
    ends(&mut house, &wren).unwrap();
    assert!(makes(&mut house, &one_more).is_ok(), "one that ended makes room");
}

#[test]
fn an_address_that_is_recorded_twice_still_shows_its_calendar() {
    let (mut house, wren) = wren();
    let token = house.secret();
    let make = Do::MakeFeed { by: wren.session, circle: wren.circle, person: wren.person, token: token.clone() };
    let events = house.does(make).unwrap();
    house.happens(&events[0]);
    assert_eq!(read_by(&house, &token), Some((wren.circle, wren.person)));
}
