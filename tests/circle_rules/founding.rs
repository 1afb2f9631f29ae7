//! A circle is founded: what its first event may hold; and how turns get their names.
use super::evening::Evening;
use afterglow::circle::agenda::SegmentKind;
use afterglow::circle::command::{Command, Founding, Pass};
use afterglow::circle::event::{At, Standing, What};
use afterglow::circle::found;
use afterglow::circle::ids::{BodyId, DeviceId, PersonId, TurnId};
use afterglow::circle::limits::AGREEMENTS_MAX;
use afterglow::circle::refusal::Refusal;
use uuid::{Builder, Uuid};

/// How the evenings of these tests were founded.
fn usual() -> Founding {
    match &Evening::planned().story[0][0].what {
        What::Standing(Standing::Founded { founding, .. }) => founding.clone(),
        other => unreachable!("{other:?}"),
    }
}

fn founded(changed: impl FnOnce(&mut Founding)) -> Result<(), Refusal> {
    let mut founding = usual();
    changed(&mut founding);
    found(&founding, PersonId(Uuid::from_u128(1)), At::default()).map(|_| ())
}

#[test]
fn each_of_a_circles_bounds_is_asked_for_by_itself() {
    assert_eq!(founded(|_| {}), Ok(()));
    let refused = Err(Refusal::OutOfBounds);
    let items = |count: usize| (0..count).map(|n| BodyId(Uuid::from_u128(0xa0_0000 + n as u128))).collect::<Vec<_>>();
    assert_eq!(founded(|founding| founding.agreements = items(0)), refused);
    assert_eq!(founded(|founding| founding.agreements = items(AGREEMENTS_MAX)), Ok(()));
    assert_eq!(founded(|founding| founding.agreements = items(AGREEMENTS_MAX + 1)), refused);
    assert_eq!(founded(|founding| founding.template = String::new()), refused);
    assert_eq!(founded(|founding| founding.template = "a".repeat(64)), Ok(()));
    assert_eq!(founded(|founding| founding.template = "a".repeat(65)), refused);
    assert_eq!(founded(|founding| founding.template = "six lanterns".to_owned()), refused);
    assert_eq!(founded(|founding| founding.template = "../six-lanterns".to_owned()), refused);
    assert_eq!(founded(|founding| founding.about = founding.title), refused, "every text has a name of its own");
    assert_eq!(founded(|founding| founding.name = founding.keys.circle_key), refused);
}

#[test]
fn what_a_circle_is_founded_with_is_what_its_facilitator_wrote() {
    let founding = usual();
    let words = [founding.title, founding.name, founding.about, founding.agreements[0]];
    assert_eq!(founding.words(), words);
}

#[test]
fn nobody_comes_to_the_door_under_an_id_that_nobody_made() {
    let mut evening = Evening::at_the_doors(&[]);
    let invitation = *evening.circle.invitations.keys().next().unwrap();
    let (person, device) = (PersonId(Uuid::from_u128(0xb0)), DeviceId(Uuid::from_u128(0xb1)));
    let refused = Err(Refusal::NoSuchPerson);
    assert_eq!(evening.comes_to_the_door(PersonId(Uuid::nil()), invitation, device), refused);
    assert_eq!(evening.comes_to_the_door(person, invitation, DeviceId(Uuid::nil())), refused);
    evening.comes_to_the_door(person, invitation, device).unwrap();
}

/// A turn's name as `design.md` has it made: from the gathering's name and how many turns there were, spread over the id.
fn named(evening: &Evening, count: u128) -> TurnId {
    let spread = count.wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835);
    TurnId(Builder::from_random_bytes((evening.gathering().0.as_u128() ^ spread).to_be_bytes()).into_uuid())
}

#[test]
fn a_turn_is_named_by_its_gathering_and_its_place_so_that_every_clock_gives_it_the_same_name() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    assert_eq!(evening.turn(), named(&evening, 1));
    evening.gives_on("wren", Pass::Round).unwrap();
    assert_eq!(evening.turn(), named(&evening, 2));
}

#[test]
fn a_turn_whose_name_somebody_took_already_gets_the_next_one() {
    let mut evening = Evening::in_segment(SegmentKind::OpenCentre, &["wren", "amaro"]);
    let (segment, turn) = (evening.segment(), named(&evening, 2));
    evening.does("wren", &Command::TakeFromCentre { segment, turn }).unwrap();
    evening.puts_down("wren").unwrap();
    evening.closes_gently().unwrap();
    evening.begins_round().unwrap();
    assert_eq!(evening.turn(), named(&evening, 3));
}
