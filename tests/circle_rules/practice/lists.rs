//! What the practice has lists of: its circles and the lines to call that somebody here has tried.
use super::{Do, House, Refusal};
use afterglow::circle::practice::{CIRCLES_MAX, ConfirmedLine, LINES_MAX, Listed};

fn line(label: &str, verified_on: &str) -> ConfirmedLine {
    ConfirmedLine {
        label: label.to_owned(),
        phone: Some("000".to_owned()),
        text: None,
        link: None,
        hours: None,
        serves: "anyone".to_owned(),
        languages: vec!["en".to_owned()],
        region: "AT".to_owned(),
        verified_on: verified_on.to_owned(),
    }
}

#[test]
fn a_circle_stands_on_the_list_once_in_the_order_it_was_made_with_who_made_it() {
    let (mut house, dara, _) = House::with_facilitator();
    let [first, second] = [(); 2].map(|()| house.circle());
    assert_eq!(house.done(Do::ListCircle { circle: first, by: dara }), Ok(true));
    assert_eq!(house.done(Do::ListCircle { circle: second, by: dara }), Ok(true));
    assert_eq!(house.done(Do::ListCircle { circle: first, by: dara }), Ok(false), "done already");
    let listed = [first, second].map(|circle| Listed { circle, by: dara });
    assert_eq!(house.practice.circles, listed);
}

#[test]
fn a_circle_is_listed_by_facilitators_alone_and_never_by_another_than_who_made_it() {
    let (mut house, dara, _) = House::with_facilitator();
    let (theo, _) = house.facilitator_comes();
    let (circle, stranger) = (house.circle(), house.person());
    assert_eq!(house.done(Do::ListCircle { circle, by: stranger }), Err(Refusal::SignedOut));
    house.does(Do::ListCircle { circle, by: dara }).unwrap();
    assert_eq!(house.done(Do::ListCircle { circle, by: theo }), Err(Refusal::IdTaken));
    assert_eq!(house.practice.circles, [Listed { circle, by: dara }]);
}

#[test]
fn a_record_that_lists_a_circle_once_more_lists_it_once() {
    let (mut house, dara, _) = House::with_facilitator();
    let circle = house.circle();
    let events = house.does(Do::ListCircle { circle, by: dara }).unwrap();
    house.happens(&events[0]);
    assert_eq!(house.practice.circles.len(), 1);
}

#[test]
fn a_practice_has_two_thousand_circles_and_whoever_lists_a_known_one_again_is_not_told_that_it_is_full() {
    let (mut house, dara, _) = House::with_facilitator();
    for _ in 0..CIRCLES_MAX {
        let circle = house.circle();
        assert_eq!(house.done(Do::ListCircle { circle, by: dara }), Ok(true));
    }
    let (known, one_more) = (house.practice.circles[7].circle, house.circle());
    assert_eq!(house.done(Do::ListCircle { circle: one_more, by: dara }), Err(Refusal::Full));
    assert_eq!(house.done(Do::ListCircle { circle: known, by: dara }), Ok(false));
}

#[test]
fn a_line_that_is_tried_again_takes_its_own_place_with_the_new_day() {
    let (mut house, dara, _) = House::with_facilitator();
    let tries = |house: &mut House, line: ConfirmedLine| house.done(Do::ConfirmLine { line, by: dara });
    tries(&mut house, line("Listening line", "2026-08-31")).unwrap();
    tries(&mut house, line("Emergency", "2026-08-31")).unwrap();
    assert_eq!(tries(&mut house, line("Listening line", "2026-08-31")), Ok(false), "said already");
    assert_eq!(tries(&mut house, line("Listening line", "2026-11-02")), Ok(true));
    let lines = [line("Listening line", "2026-11-02"), line("Emergency", "2026-08-31")];
    assert_eq!(house.practice.lines, lines);
}

#[test]
fn a_line_is_confirmed_by_facilitators_alone() {
    let (mut house, _, _) = House::with_facilitator();
    let stranger = house.person();
    let confirms = Do::ConfirmLine { line: line("Listening line", "2026-08-31"), by: stranger };
    assert_eq!(house.done(confirms), Err(Refusal::SignedOut));
    assert!(house.practice.lines.is_empty(), "nobody is sent to a line that nobody here tried");
}

#[test]
fn forty_lines_are_kept_and_each_of_them_can_still_be_tried_again() {
    let (mut house, dara, _) = House::with_facilitator();
    let mut tries = |label: &str, day: &str| house.done(Do::ConfirmLine { line: line(label, day), by: dara });
    for n in 0..LINES_MAX {
        assert_eq!(tries(&format!("Line {n}"), "2026-08-31"), Ok(true));
    }
    assert_eq!(tries("One more", "2026-08-31"), Err(Refusal::Full));
    assert_eq!(tries("Line 3", "2026-11-02"), Ok(true));
    assert_eq!(tries("Line 3", "2026-11-02"), Ok(false));
}
