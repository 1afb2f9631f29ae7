//! What was changed on its way is not opened: each bit, each end cut off, each place exchanged, over 200 sealed texts.
//!
//! A signature is checked for each bit, so of the padded words of most texts only some bits are turned; all else always is,
//! and `AFTERGLOW_LONG=1` turns all of all.
use crate::world::{Circle, Said};
use afterglow::circle::ids::{BodyId, CircleId, GatheringId, PersonId, TurnId};
use afterglow::sealing::bytes::{base64url, from_base64url};
use afterglow::sealing::{Place, Stop};
use std::collections::BTreeSet;
use std::sync::LazyLock;
use std::thread;
use uuid::Uuid;

const ENVELOPES: usize = 200;
const PEOPLE: usize = 6;
/// Of every so many envelopes the last is of the sizes that hold long texts.
const LONG: usize = 20;
/// Of every so many of the others one has each bit of its words turned.
const WHOLE: usize = 20;
/// Of every so many bits of the padded words one is turned in the rest of them.
const APART: usize = 61;
/// Where the padded words begin, and what follows them.
const WORDS: usize = 129;
const TAG: usize = 16;

static WORLD: LazyLock<(Circle, Vec<Said>)> = LazyLock::new(|| {
    let circle = Circle::new(PEOPLE);
    let words = |i: usize| if i % LONG == LONG - 1 { "y".repeat([700, 3_000][i / LONG % 2]) } else { "a few".into() };
    let envelopes = (0..ENVELOPES).map(|i| {
        let audience = if i % 2 == 0 { circle.for_desk() } else { circle.for_gathering() };
        circle.says(i % PEOPLE, (i % 5) as u32, &format!("{} {i}", words(i)), &[audience])
    });
    let envelopes = envelopes.collect();
    (circle, envelopes)
});

fn opens(place: &Place<'_>, sealed: &str, wraps: &[String]) -> Result<(), Stop> {
    let circle = &WORLD.0;
    circle.opens(place, sealed, wraps, &[circle.as_member(), circle.as_desk()]).map(|_| ())
}

/// The text with one bit turned.
fn flipped(text: &str, bit: usize) -> String {
    let mut bytes = from_base64url(text).unwrap();
    bytes[bit / 8] ^= 1 << (bit % 8);
    base64url(&bytes)
}

/// What each of the envelopes stops with, tried by all the machine has.
fn each(tries: impl Fn(&Said) -> Vec<Stop> + Sync) -> BTreeSet<Stop> {
    let envelopes = &WORLD.1;
    let at_once = thread::available_parallelism().map_or(2, usize::from);
    let tries = &tries;
    thread::scope(|scope| {
        let parts = envelopes.chunks(ENVELOPES.div_ceil(at_once));
        let running: Vec<_> = parts.map(|part| scope.spawn(move || part.iter().flat_map(tries).collect())).collect();
        running.into_iter().flat_map(|part| -> BTreeSet<Stop> { part.join().unwrap() }).collect()
    })
}

#[test]
fn as_they_are_they_open() {
    for (i, said) in WORLD.1.iter().enumerate() {
        let opened = WORLD.0.reads(said).unwrap();
        assert!(opened.text.ends_with(&format!(" {i}")));
        assert_eq!(opened.index, (i % 5) as u32);
    }
}

#[test]
fn no_flipped_bit_is_opened_in_words_or_wrap() {
    let long = std::env::var_os("AFTERGLOW_LONG").is_some();
    let codes = each(|said| {
        let (sealed, wrap) = (&said.sealed.sealed, &said.sealed.wraps[0]);
        let length = from_base64url(sealed).unwrap().len();
        let number = WORLD.1.iter().position(|one| std::ptr::eq(one, said)).unwrap();
        let apart = if long || number % WHOLE == 0 { 1 } else { APART };
        let words = (WORDS * 8..(length - TAG) * 8).step_by(apart);
        let words = (0..WORDS * 8).chain(words).chain((length - TAG) * 8..length * 8);
        let words = words.map(|bit| opens(&said.place, &flipped(sealed, bit), &said.sealed.wraps).unwrap_err());
        let wraps = (0..from_base64url(wrap).unwrap().len() * 8)
            .map(|bit| opens(&said.place, sealed, &[flipped(wrap, bit)]).unwrap_err());
        words.chain(wraps).collect()
    });
    use Stop::{DoesNotOpen, NoKey, NotSigned, UnknownDevice, Unreadable, Version};
    assert_eq!(codes, BTreeSet::from([Unreadable, Version, DoesNotOpen, NoKey, NotSigned, UnknownDevice]));
}

#[test]
fn no_end_cut_off_and_nothing_added_is_opened() {
    each(|said| {
        let (sealed, wrap) = (&said.sealed.sealed, &said.sealed.wraps[0]);
        let refused = |sealed: &str, wrap: &str| opens(&said.place, sealed, &[wrap.into()]).unwrap_err();
        let cut = (0..sealed.len()).map(|length| refused(&sealed[..length], wrap));
        let cut_wrap = (0..wrap.len()).map(|length| refused(sealed, &wrap[..length]));
        let more = ["A", "AA", "AAAA", "="]
            .into_iter()
            .flat_map(|more| [refused(&format!("{sealed}{more}"), wrap), refused(sealed, &format!("{wrap}{more}"))]);
        cut.chain(cut_wrap).chain(more).collect()
    });
}

#[test]
fn moved_to_another_place_it_is_not_opened() {
    let other = Uuid::new_v4();
    let someone = |author| WORLD.0.people.iter().map(|one| one.newcomer.member).find(|member| *member != author);
    for Said { place, sealed } in &WORLD.1 {
        let place = *place;
        let moved = [
            Place { circle: CircleId(other), ..place },
            Place { gathering: Some(GatheringId(other)), ..place },
            Place { gathering: None, ..place },
            Place { kind: "response", ..place },
            Place { id: BodyId(other), ..place },
            Place { turn: Some(TurnId(other)), ..place },
            Place { turn: None, ..place },
        ];
        for to in moved {
            assert_eq!(opens(&to, &sealed.sealed, &sealed.wraps), Err(Stop::NotSigned), "{to:?}");
        }
        for author in [PersonId(other), someone(place.author).unwrap()] {
            let to = Place { author, ..place };
            assert_eq!(opens(&to, &sealed.sealed, &sealed.wraps), Err(Stop::WrongAuthor));
        }
        for kind in ["", "Name", "_name", "na me", "reflection1", &"x".repeat(33)] {
            assert_eq!(opens(&Place { kind, ..place }, &sealed.sealed, &sealed.wraps), Err(Stop::Unreadable));
        }
    }
}

#[test]
fn one_in_the_place_of_another_whole_or_in_part_is_not_opened() {
    let envelopes = &WORLD.1;
    for (i, one) in envelopes.iter().enumerate() {
        // The same person's next: only what it says differs.
        let other = &envelopes[(i + PEOPLE) % ENVELOPES];
        let [mine, theirs] = [one, other].map(|said| from_base64url(&said.sealed.sealed).unwrap());
        let mixed = |from: usize, to: usize| {
            let (mut bytes, to) = (mine.clone(), to.min(mine.len()).min(theirs.len()));
            bytes[from..to].copy_from_slice(&theirs[from..to]);
            base64url(&bytes)
        };
        let refused = |sealed: &str, wraps: &[String]| assert!(opens(&one.place, sealed, wraps).is_err());
        refused(&other.sealed.sealed, &other.sealed.wraps);
        refused(&one.sealed.sealed, &other.sealed.wraps);
        refused(&other.sealed.sealed, &one.sealed.wraps);
        for (from, to) in [(17, 21), (21, 53), (53, 117), (117, 129), (129, usize::MAX)] {
            if mixed(from, to) != one.sealed.sealed {
                refused(&mixed(from, to), &one.sealed.wraps);
            }
        }
    }
}
