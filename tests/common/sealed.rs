//! Texts with the outside of sealed ones, and their words readable inside: for tests of everything that never opens one.
//! `tests/sealing.rs` and `tests/server/rehearse.rs` seal for true.
#![allow(dead_code, reason = "each test uses its own part of this")]
use afterglow::circle::command::Command;
use afterglow::circle::ids::{BodyId, CircleId, DeviceId};
use afterglow::circle::keys::{FirstKeys, Grant, KeyKind, Step};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write;
use uuid::Uuid;

fn fresh() -> Uuid {
    Uuid::new_v4()
}

/// Where the ciphertext begins, and the four lengths (src/protocol/sealing.md, section 5).
const INSIDE: usize = 129;
const LENGTHS: [usize; 4] = [401, 1_169, 4_241, 16_529];

/// For whom: audience, owner, number.
pub type For = (u8, Uuid, u32);

/// A signed record, as far as the server looks.
pub const RECORD: &str = "AQAA";

pub fn gathering(id: Uuid, number: u32) -> For {
    (1, id, number)
}

pub fn circle(id: Uuid, number: u32) -> For {
    (2, id, number)
}

pub fn desk(id: Uuid, number: u32) -> For {
    (3, id, number)
}

pub fn member(person: Uuid) -> For {
    (4, person, 0)
}

pub fn own(person: Uuid) -> For {
    (5, person, 0)
}

/// Words by this author for these.
pub fn words(author: Uuid, whom: &[For], text: &str) -> String {
    let needed = INSIDE + 2 + text.len();
    let length = *LENGTHS.iter().find(|length| **length >= needed).expect("a text that fits");
    let mut bytes = vec![0; length];
    bytes[0] = 1;
    bytes[INSIDE..INSIDE + 2].copy_from_slice(&u16::try_from(text.len()).unwrap().to_be_bytes());
    bytes[INSIDE + 2..needed].copy_from_slice(text.as_bytes());
    let wraps = whom.iter().map(|one| format!(".{}", wrap(*one)));
    format!("{author}.{}{}", URL_SAFE_NO_PAD.encode(bytes), wraps.collect::<String>())
}

/// Words of the smallest size with a mark that is found again in a frame without reading it.
pub fn marked(author: Uuid, whom: &[For], mark: &str) -> String {
    let wraps = whom.iter().map(|one| format!(".{}", wrap(*one)));
    format!("{author}.{:A<535}{}", format!("AQAA{mark}"), wraps.collect::<String>())
}

/// A leaving card with a mark that is found again in a frame without reading it.
pub fn card(mark: &str) -> String {
    format!("{:A<467}", format!("AQAA{mark}"))
}

/// A wrap for one audience.
pub fn wrap((audience, owner, number): For) -> String {
    let (method, length) = if audience <= 2 { (1, 83) } else { (2, 148) };
    let mut bytes = vec![0; length];
    bytes[..3].copy_from_slice(&[1, method, audience]);
    bytes[3..19].copy_from_slice(owner.as_bytes());
    bytes[19..23].copy_from_slice(&number.to_be_bytes());
    URL_SAFE_NO_PAD.encode(bytes)
}

/// What `words` were made of.
pub fn text_of(body: &str) -> String {
    opened(body).unwrap_or_else(|| panic!("not a text of these tests: {body}"))
}

/// The same, of something that may be anything.
pub fn opened(body: &str) -> Option<String> {
    let inside = || {
        let bytes = URL_SAFE_NO_PAD.decode(body.split('.').nth(1)?).ok()?;
        let length = usize::from(u16::from_be_bytes([*bytes.get(INSIDE)?, *bytes.get(INSIDE + 1)?]));
        String::from_utf8(bytes.get(INSIDE + 2..INSIDE + 2 + length)?.to_vec()).ok()
    };
    inside()
}

/// The keys a circle begins with, and their records.
pub fn first_keys() -> (FirstKeys, BTreeMap<BodyId, String>) {
    let [desk, roster, circle_key] = [(); 3].map(|()| BodyId(fresh()));
    let keys = FirstKeys { device: DeviceId(fresh()), desk, roster, circle_key };
    (keys, [desk, roster, circle_key].map(|id| (id, RECORD.to_owned())).into())
}

/// Whom a command's words are for, as somebody with these lanes knows it.
pub fn audience(command: &Command, id: CircleId, person: Uuid, member: &Value, ring: &Value) -> Vec<For> {
    let highest = |map: &Value| map.as_object().and_then(|all| all.keys().filter_map(|n| n.parse().ok()).max());
    let number = |field: &str| highest(&member["keys"][field]).unwrap_or(1);
    let for_desk = || vec![desk(id.0, number("desk")), own(person)];
    match command {
        Command::CallMe { .. } if member["standing"] != "member" => for_desk(),
        Command::GiveNumber { .. } | Command::SendAgain(_) => for_desk(),
        Command::Share { .. } | Command::ShareWritten(_) if member["holds"] == true => for_desk(),
        Command::Share { .. } | Command::ShareWritten(_) => {
            let running = ring["gathering"]["id"].as_str().and_then(|id| id.parse().ok()).unwrap_or_default();
            let number = member["keys"]["gathering"]["number"].as_u64().unwrap_or(1);
            vec![gathering(running, u32::try_from(number).unwrap())]
        }
        Command::KeepStep(_) | Command::NotePractice(_) | Command::KeepWeeks(_) => vec![own(person)],
        Command::ShowWeeks(_) => for_desk(),
        Command::Write(written) if written.with.0 == person => for_desk(),
        Command::Write(written) => vec![desk(id.0, number("desk")), self::member(written.with.0)],
        Command::SayInPair(said) => said.to.iter().map(|one| self::member(one.0)).chain([own(person)]).collect(),
        Command::Invite { .. } | Command::Remove { .. } | Command::TellDesk(_) | Command::FillCard(_) => {
            vec![desk(id.0, number("desk"))]
        }
        _ => vec![circle(id.0, number("circle"))],
    }
}

/// The next step of a desk whose member lane this is, with these grants for these devices.
pub fn step(member: &Value, grants: &[(DeviceId, KeyKind, u32)]) -> Step {
    let grants = grants.iter().map(|&(device, what, number)| Grant { device, what, number, text: BodyId(fresh()) });
    Step {
        roster: u32::try_from(member["keys"]["roster"]["number"].as_u64().expect("a roster")).unwrap() + 1,
        signed: BodyId(fresh()),
        desk: None,
        circle_key: None,
        gathering_key: None,
        admission: None,
        grants: grants.collect(),
        pages: BTreeMap::new(),
    }
}

/// `POST /api/circles` of a circle with these ids: made by this facilitator, all of it in its place.
pub fn new_circle(circle: Uuid, facilitator: Uuid) -> Value {
    let (keys, records) = first_keys();
    let [title, name, about, agreement] = [(); 4].map(|()| BodyId(fresh()));
    let texts = [(title, "Tuesday"), (name, "Ruth"), (about, "peers"), (agreement, "One voice at a time.")];
    let whom = [self::circle(circle, 1)];
    let sealed = texts.map(|(id, text)| (id, words(facilitator, &whom, text)));
    let bodies: BTreeMap<_, _> = sealed.into_iter().chain(records).collect();
    let founding = json!({ "circle": circle, "title": title, "name": name, "medium": "written", "entry": "rolling",
        "template": "open-door", "agreements": [agreement], "about": about, "keys": keys });
    json!({ "founding": founding, "bodies": bodies })
}

/// A token as a browser makes it from an invitation's secret.
pub fn fresh_token() -> String {
    URL_SAFE_NO_PAD.encode([Uuid::new_v4().into_bytes(), Uuid::new_v4().into_bytes()].concat())
}

/// What the server keeps of it.
pub fn hash(token: &str) -> String {
    Sha256::digest(URL_SAFE_NO_PAD.decode(token).unwrap()).iter().fold(String::new(), |mut hex, byte| {
        write!(hex, "{byte:02x}").unwrap();
        hex
    })
}

/// A browser that knocks: it made its device and its key itself, and who it is follows from the key.
#[derive(Clone)]
pub struct Knocker {
    pub device: Uuid,
    pub name_id: Uuid,
    pub key: String,
    /// Whom it says to be, if not whom its key makes.
    pub says: Option<Uuid>,
    /// The session it has.
    pub session: Uuid,
}

impl Knocker {
    pub fn new() -> Self {
        let (key, session) = (fresh_token(), Uuid::nil());
        Self { device: Uuid::new_v4(), name_id: Uuid::new_v4(), key, says: None, session }
    }

    pub fn as_person(person: Uuid) -> Self {
        Self { says: Some(person), ..Self::new() }
    }

    /// protocol.md, "Knocking".
    pub fn person(&self, circle: Uuid, token: &str) -> Uuid {
        let digest = Sha256::new()
            .chain_update(&self.key)
            .chain_update(circle)
            .chain_update(hash(token))
            .chain_update("person")
            .chain_update(self.session);
        let made: [u8; 32] = digest.finalize().into();
        let made = uuid::Builder::from_random_bytes(made[..16].try_into().unwrap()).into_uuid();
        self.says.unwrap_or(made)
    }

    /// `POST /api/knock`.
    pub fn knock(&self, id: Uuid, token: &str, name: &str) -> Value {
        let person = self.person(id, token);
        let name = words(person, &[desk(id, 1), own(person)], name);
        json!({ "circle": id, "token": token, "person": person, "device": self.device, "proof": RECORD,
            "name": name, "name_id": self.name_id, "agreements": 1, "adult": true, "private_place": true,
            "key": self.key })
    }
}

/// `invite` of a re-usable invitation, and its texts.
pub fn invite(id: Uuid, facilitator: Uuid, token: &str, expires: u64) -> (Value, Value) {
    let (page, secret) = (fresh().to_string(), fresh().to_string());
    let command = json!({ "do": "invite", "invitation": fresh(), "hash": hash(token), "reusable": true,
        "expires": expires, "page": page, "secret": secret });
    (command, json!({ page: RECORD, secret: words(facilitator, &[desk(id, 1)], "secret") }))
}

/// `open_doors` by a desk with one device, after so many rosters.
pub fn open_doors(gathering: &str, device: &Value, rosters: u32) -> (Value, Value) {
    let [signed, key, grant] = [(); 3].map(|()| fresh().to_string());
    let grants = json!([{ "device": device, "what": "gathering", "number": 1, "text": grant }]);
    let step = json!({ "roster": rosters + 1, "signed": signed, "gathering_key": key, "grants": grants });
    let bodies = json!({ signed: RECORD, key: RECORD, grant: RECORD });
    (json!({ "do": "open_doors", "gathering": gathering, "step": step }), bodies)
}

/// `admit` of somebody who knocked, while a gathering runs.
pub fn admit(id: Uuid, knock: &Value, rosters: u32) -> (Value, Value) {
    let [signed, admission, first, second] = [(); 4].map(|()| fresh().to_string());
    let grant = |what, text: &str| json!({ "device": knock["device"], "what": what, "number": 1, "text": text });
    let step = json!({ "roster": rosters + 1, "signed": signed, "admission": admission,
        "grants": [grant("circle", &first), grant("gathering", &second)] });
    let name = format!("{}.{}", knock["name"].as_str().unwrap(), wrap(circle(id, 1)));
    let name_id = knock["name_id"].as_str().unwrap();
    let bodies = json!({ signed: RECORD, admission: RECORD, first: RECORD, second: RECORD, name_id: name });
    (json!({ "do": "admit", "person": knock["person"], "step": step, "name": name_id }), bodies)
}
