//! No key and no IV is used twice.
use crate::world::{Circle, System};
use afterglow::sealing::envelope::{lock_words, seal};
use afterglow::sealing::{Random, Recipient};
use std::cell::RefCell;
use std::collections::HashSet;

/// The machine's randomness, and everything it ever gave.
#[derive(Default)]
struct Watched {
    keys: RefCell<HashSet<[u8; 32]>>,
    ivs: RefCell<HashSet<[u8; 12]>>,
}

impl Random for Watched {
    fn fill(&self, bytes: &mut [u8]) {
        System.fill(bytes);
        let fresh = match bytes.len() {
            32 => self.keys.borrow_mut().insert(bytes.try_into().unwrap()),
            12 => self.ivs.borrow_mut().insert(bytes.try_into().unwrap()),
            other => panic!("{other} bytes were asked for"),
        };
        assert!(fresh, "drawn twice");
    }
}

impl Watched {
    fn drawn(&self) -> [usize; 2] {
        [self.keys.borrow().len(), self.ivs.borrow().len()]
    }
}

/// Signs one in ten, as a signature tells nothing here and takes most of the time.
fn seals(many: usize) {
    let circle = Circle::new(1);
    let (random, place) = (Watched::default(), circle.place(0));
    let at = place.placed().unwrap();
    let mut ends = HashSet::new();
    for _ in 0..many {
        let (_, locked) = lock_words(&random, &at, "the same words").unwrap();
        assert!(ends.insert(locked[locked.len() - 16..].to_vec()), "the same words look the same");
    }
    assert_eq!(random.drawn(), [many, many]);

    let (random, device) = (Watched::default(), &circle.people[0]);
    let sign = (device.newcomer.device, &device.sign);
    let audience: [Recipient; 2] = [circle.for_gathering(), circle.for_desk()];
    for _ in 0..many / 10 {
        seal(&random, &place, 0, "the same words", sign, &audience).unwrap();
    }
    // A key for the words and a throw-away one for the desk; an IV for the words and for each wrap.
    assert_eq!(random.drawn(), [many / 10 * 2, many / 10 * 3]);
}

#[test]
fn a_hundred_thousand_seals_repeat_no_key_and_no_iv() {
    seals(100_000);
}

#[test]
#[ignore = "takes minutes"]
fn a_million_seals_repeat_no_key_and_no_iv() {
    seals(1_000_000);
}
