//! Records without what was let go since: what goes, in which records, and what is left of it.
use afterglow::circle::command::Moment;
use afterglow::circle::event::{At, ClosingReason, Event, Standing, Summary, What};
use afterglow::circle::ids::*;
use afterglow::circle::kept::Lapsing;
use afterglow::circle::stored::{Part, decode, encode};
use afterglow::circle::thinned::thinned;
use std::collections::BTreeMap;
use uuid::Uuid;

fn id(n: u128) -> Uuid {
    Uuid::from_u128(n)
}

const PERSON: PersonId = PersonId(Uuid::from_u128(1));

fn lapsed(what: Lapsing) -> Standing {
    Standing::Lapsed { what }
}

fn accepted() -> Standing {
    Standing::AgreementsAccepted { person: PERSON, version: 1 }
}

fn number() -> Standing {
    let (gathering, number) = (GatheringId(id(2)), BodyId(id(3)));
    Standing::NumberGiven { gathering, person: PERSON, moment: Moment::Arriving, number }
}

fn knocked() -> Standing {
    let (invitation, name) = (InvitationId(id(4)), BodyId(id(5)));
    let (device, proof) = (DeviceId(id(6)), BodyId(id(7)));
    Standing::Knocked { person: PERSON, invitation, name, agreements: 3, device, proof }
}

fn step() -> Standing {
    Standing::StepKept { person: PERSON, step: StepId(id(8)), version: 1, words: BodyId(id(9)) }
}

fn released() -> Standing {
    let summary = Summary {
        gathering: GatheringId(id(2)),
        number: 1,
        planned_at: 1,
        opened_at: 2,
        released_at: 3,
        segments: Vec::new(),
        attended: vec![PERSON],
        came: None,
        agreements: 1,
        controls: BTreeMap::new(),
        closed: ClosingReason::Gently,
        follow_ups: Vec::new(),
        record: None,
    };
    Standing::Released { summary }
}

/// Each as a record of its own: what is left of those that changed.
fn left_of(all: &[Standing]) -> BTreeMap<usize, Vec<Standing>> {
    let record = |(n, standing): (usize, &Standing)| {
        let event = Event { at: At::default(), what: What::Standing(standing.clone()) };
        encode(n as u64, Part::Standing, &[event]).unwrap().unwrap()
    };
    let records: Vec<_> = all.iter().enumerate().map(record).collect();
    let changed = thinned(records.iter().map(Vec::as_slice), 0, u64::MAX).unwrap();
    let standings = |bytes: &[u8]| {
        let (_, events) = decode(bytes).unwrap();
        events.into_iter().filter_map(|event| match event.what {
            What::Standing(standing) => Some(standing),
            _ => None,
        })
    };
    changed.into_iter().map(|(at, bytes)| (at, standings(&bytes).collect())).collect()
}

#[test]
fn nothing_goes_before_it_lapsed() {
    assert_eq!(left_of(&[accepted(), number(), knocked(), step(), released()]), BTreeMap::new());
    assert_eq!(
        left_of(&[accepted(), step(), lapsed(Lapsing::Names)]),
        BTreeMap::new(),
        "names have a key of their own"
    );
}

#[test]
fn who_was_there_goes_from_the_records_before_and_not_from_those_after() {
    let all =
        [accepted(), number(), knocked(), step(), released(), lapsed(Lapsing::Attendance), accepted(), released()];
    let left = left_of(&all);
    assert_eq!(left.keys().copied().collect::<Vec<_>>(), [0, 1, 2, 4]);
    assert_eq!((&left[&0][..], &left[&1][..]), (&[][..], &[][..]));
    let Standing::Knocked { agreements, name, .. } = &left[&2][0] else { panic!("{left:?}") };
    assert_eq!((*agreements, *name), (0, BodyId(id(5))), "which agreements they read goes, how they came stays");
    let Standing::Released { summary } = &left[&4][0] else { panic!("{left:?}") };
    assert_eq!((summary.attended.len(), summary.came), (0, Some(1)), "how many, and not who");
}

#[test]
fn what_is_somebodys_own_goes_from_the_records_before_and_not_from_those_after() {
    let left = left_of(&[step(), accepted(), lapsed(Lapsing::Own), step()]);
    assert_eq!(left, BTreeMap::from([(0, Vec::new())]));
}

#[test]
fn what_lapsed_twice_goes_up_to_the_last_time() {
    let left = left_of(&[accepted(), lapsed(Lapsing::Attendance), accepted(), lapsed(Lapsing::Attendance), accepted()]);
    assert_eq!(left.keys().copied().collect::<Vec<_>>(), [0, 2]);
}
