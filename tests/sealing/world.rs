//! Known answers and their draws, and a small circle with its desk.
use afterglow::circle::ids::{BodyId, CircleId, DeviceId, GatheringId, PersonId, TurnId};
use afterglow::sealing::desk::first_desk;
use afterglow::sealing::envelope::{open, seal};
use afterglow::sealing::{
    Audience, Desk, DeskKeys, Holding, Key, KeyState, Newcomer, Opened, Pair, Place, Public, Random, Recipient,
    RosterState, Sealed, Stop,
};
use serde_json::Value;
use std::cell::RefCell;
use std::collections::BTreeMap;
use uuid::Uuid;

/// The machine's randomness.
pub struct System;

impl Random for System {
    fn fill(&self, bytes: &mut [u8]) {
        getrandom::fill(bytes).expect("randomness");
    }
}

/// Draws that are in a file, in their order. All of them must be asked for, and as long as they are.
pub struct Script(RefCell<Vec<Vec<u8>>>);

impl Script {
    pub fn new<'a>(draws: impl IntoIterator<Item = &'a Value>) -> Self {
        let mut draws: Vec<_> = draws.into_iter().map(bytes).collect();
        draws.reverse();
        Self(RefCell::new(draws))
    }

    pub fn used_up(&self) {
        assert!(self.0.borrow().is_empty(), "a draw was not asked for");
    }
}

impl Random for Script {
    fn fill(&self, bytes: &mut [u8]) {
        bytes.copy_from_slice(&self.0.borrow_mut().pop().expect("another draw"));
    }
}

/// A file of `tests/vectors/`.
pub fn vectors(name: &str) -> Value {
    let path = format!("{}/tests/vectors/{name}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

pub fn list(value: &Value) -> &Vec<Value> {
    value.as_array().expect("a list")
}

pub fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

pub fn number(value: &Value) -> u32 {
    value.as_u64().expect("a number").try_into().unwrap()
}

pub fn id(value: &Value) -> Uuid {
    text(value).parse().expect("an id")
}

/// What is written in hexadecimal.
pub fn bytes(value: &Value) -> Vec<u8> {
    let digits = text(value).as_bytes();
    let byte = |two: &[u8]| u8::from_str_radix(std::str::from_utf8(two).unwrap(), 16).expect("hexadecimal");
    digits.chunks(2).map(byte).collect()
}

pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub fn key(value: &Value) -> Key {
    Key::read(&bytes(value)).unwrap()
}

pub fn public(value: &Value) -> Public {
    Public::read(&bytes(value)).unwrap()
}

/// `{ secret, public }`.
pub fn pair(value: &Value) -> Pair {
    Pair::read(public(&value["public"]), &bytes(&value["secret"])).unwrap()
}

/// The place that a file names; its kind is borrowed.
pub fn place(value: &Value) -> Place<'_> {
    Place {
        circle: CircleId(id(&value["circle"])),
        gathering: value["gathering"].as_str().map(|id| GatheringId(id.parse().unwrap())),
        author: PersonId(id(&value["author"])),
        kind: text(&value["kind"]),
        id: BodyId(id(&value["id"])),
        turn: value["turn"].as_str().map(|id| TurnId(id.parse().unwrap())),
    }
}

/// Someone's first device.
pub struct Device {
    pub newcomer: Newcomer,
    pub agree: Pair,
    pub sign: Pair,
    pub oneself: Pair,
}

impl Device {
    pub fn new() -> Self {
        let [agree, sign, oneself] = [(); 3].map(|()| Pair::fresh(&System));
        let newcomer = Newcomer {
            member: PersonId(Uuid::new_v4()),
            device: DeviceId(Uuid::new_v4()),
            agree: agree.public(),
            sign: sign.public(),
            oneself: oneself.public(),
        };
        Self { newcomer, agree, sign, oneself }
    }
}

/// A circle in which a gathering is going on: its desk, its keys, its people.
pub struct Circle {
    pub id: CircleId,
    pub gathering: GatheringId,
    pub desk: DeskKeys,
    pub record: String,
    pub circle_key: Key,
    pub gathering_key: Key,
    pub people: Vec<Device>,
    pub state: RosterState,
}

/// A text, sealed, and where it stands.
pub struct Said {
    pub place: Place<'static>,
    pub sealed: Sealed,
}

impl Circle {
    pub fn new(people: usize) -> Self {
        let (id, gathering) = (CircleId(Uuid::new_v4()), GatheringId(Uuid::new_v4()));
        let (desk, record) = first_desk(&System, id).unwrap();
        let [circle_key, gathering_key] = [(); 2].map(|()| Key::fresh(&System));
        let people: Vec<_> = (0..people).map(|_| Device::new()).collect();
        let first = |key: &Key| KeyState { number: 1, commitment: key.commitment() };
        let state = RosterState {
            number: 1,
            circle_key: first(&circle_key),
            gatherings: BTreeMap::from([(gathering, first(&gathering_key))]),
            devices: people.iter().map(|one| (one.newcomer.device, one.newcomer.listed())).collect(),
        };
        Self { id, gathering, desk, record, circle_key, gathering_key, people, state }
    }

    pub fn known(&self) -> Desk {
        self.desk.public()
    }

    pub fn for_gathering(&self) -> Recipient {
        Recipient::Key(Audience::Gathering(self.gathering, 1), self.gathering_key.clone())
    }

    pub fn for_desk(&self) -> Recipient {
        Recipient::desk(self.id, &self.known())
    }

    pub fn as_member(&self) -> Holding {
        Holding::Key(Audience::Gathering(self.gathering, 1), self.gathering_key.clone())
    }

    pub fn as_desk(&self) -> Holding {
        Holding::desk(self.id, &self.desk)
    }

    /// Where a reflection of one of the people stands.
    pub fn place(&self, person: usize) -> Place<'static> {
        Place {
            circle: self.id,
            gathering: Some(self.gathering),
            author: self.people[person].newcomer.member,
            kind: "reflection",
            id: BodyId(Uuid::new_v4()),
            turn: Some(TurnId(Uuid::new_v4())),
        }
    }

    /// One of the people seals something in a place of theirs.
    pub fn says(&self, person: usize, index: u32, words: &str, audience: &[Recipient]) -> Said {
        self.says_at(self.place(person), &self.people[person], index, words, audience)
    }

    pub fn says_at(
        &self,
        place: Place<'static>,
        device: &Device,
        index: u32,
        words: &str,
        audience: &[Recipient],
    ) -> Said {
        let sealed = seal(&System, &place, index, words, (device.newcomer.device, &device.sign), audience).unwrap();
        Said { place, sealed }
    }

    pub fn opens(
        &self,
        place: &Place<'_>,
        sealed: &str,
        wraps: &[String],
        holdings: &[Holding],
    ) -> Result<Opened, Stop> {
        open(place, sealed, wraps, &|device| self.state.speaker(device), holdings)
    }

    /// Opens what stands in its place with everything there is.
    pub fn reads(&self, said: &Said) -> Result<Opened, Stop> {
        self.opens(&said.place, &said.sealed.sealed, &said.sealed.wraps, &[self.as_member(), self.as_desk()])
    }
}
