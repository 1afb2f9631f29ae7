//! Whoever has the server's whole image tries to read: every text it holds, with every key that can be had.
use super::evening::Evening;
use super::people::Keys;
use afterglow::circle::ids::{BodyId, DeviceId, InvitationId};
use afterglow::log::sqlite::Sqlite;
use afterglow::log::{Log, StreamId};
use afterglow::sealing::bytes::from_base64url;
use afterglow::sealing::envelope::{self, Speaker};
use afterglow::sealing::invitation::Secret;
use afterglow::sealing::lock::{Digest, sha256};
use afterglow::sealing::wraps::{Audience, Holding, unwrap};
use afterglow::sealing::{Key, Pair, Place, door};
use std::collections::HashMap;
use std::fs;
use std::path::Path;

/// Where a sealed text says which key it is under.
const COMMITMENT: std::ops::Range<usize> = 21..53;

/// What lies in a data folder beside the circle and its gathering, as far as the outer keys in it open.
pub struct Image {
    texts: HashMap<BodyId, String>,
}

impl Image {
    pub async fn of(data: &Path, keys: &Keys) -> Self {
        let log = Sqlite::open(data).expect("the image opens");
        let mut texts = HashMap::new();
        for stream in [StreamId::Circle(keys.circle.0), StreamId::Gathering(keys.circle.0, keys.gathering.0)] {
            let found = log.bodies(stream).await.expect("its texts");
            texts
                .extend(found.into_iter().map(|(id, body)| (id, String::from_utf8(body.to_store().to_vec()).unwrap())));
        }
        log.close().await.expect("the image closes");
        Self { texts }
    }

    /// Without what the circle keeps.
    pub fn of_what_was_said(mut self, evening: &Evening) -> Self {
        let places = evening.keys.places.borrow();
        self.texts.retain(|id, _| places.iter().any(|place| place.id == *id && place.gathering.is_some()));
        drop(places);
        self
    }

    /// How many of the evening's texts are there, whoever may read them.
    pub fn there(&self, evening: &Evening) -> usize {
        evening.keys.places.borrow().iter().filter(|place| self.texts.contains_key(&place.id)).count()
    }

    /// How many of them open for somebody who has these.
    pub fn opened(&self, evening: &Evening, holdings: &[Holding]) -> usize {
        self.count(evening, |text, at| {
            let (sealed, wraps) = parts(text);
            envelope::open(at, sealed, &wraps, &|device| speaker(evening, device), holdings).is_ok()
        })
    }

    /// How many open with any of these keys, whatever each of them may be for: a text's own key, one that is shared, the
    /// secret half of a pair.
    pub fn opened_with_any(&self, evening: &Evening, tried: &[Key]) -> usize {
        let hands: Vec<_> = tried.iter().map(|key| (key.commitment(), hand(&evening.keys, key))).collect();
        self.count(evening, |text, at| {
            let (sealed, wraps) = parts(text);
            let committed = from_base64url(sealed).unwrap();
            let committed: Digest = committed[COMMITMENT].try_into().unwrap();
            let at = at.placed().unwrap();
            hands.iter().any(|(own, hand)| committed == *own || unwrap(&at, &committed, &wraps, hand).is_ok())
        })
    }

    fn count(&self, evening: &Evening, opens: impl Fn(&str, &Place<'_>) -> bool) -> usize {
        let places = evening.keys.places.borrow();
        let held = |place: &&Place<'_>| self.texts.get(&place.id).is_some_and(|text| opens(text, place));
        places.iter().filter(held).count()
    }

    /// How many doors' pages an invitation's secret opens: what stands on them is for everyone who holds it.
    pub fn doors(&self, evening: &Evening, (id, secret): &(InvitationId, Secret)) -> usize {
        let page = secret.keys(evening.keys.circle.0).unwrap().page;
        self.texts.values().filter(|text| door::open_door(evening.keys.circle.0, *id, &page, text).is_ok()).count()
    }
}

/// Everything that follows from a link's fragment.
pub fn from_fragment(evening: &Evening, secret: &Secret) -> Vec<Key> {
    let keys = secret.keys(evening.keys.circle.0).unwrap();
    let hashes = [sha256(secret.fragment().as_bytes()), sha256(secret.bytes()), sha256(keys.token.bytes())];
    let made = hashes.map(Key::from_bytes);
    [secret.stretched(evening.keys.circle.0), keys.token, keys.page, keys.mac].into_iter().chain(made).collect()
}

/// Every file of a data folder that could be a key.
pub fn key_files(data: &Path) -> Vec<Key> {
    let files = fs::read_dir(data.join("keys")).expect("keys").map(|entry| entry.expect("an entry").path());
    let keys: Vec<_> = files.filter_map(|path| Key::read(&fs::read(path).ok()?).ok()).collect();
    assert!(!keys.is_empty(), "there are key files");
    keys
}

/// One key in the place of each that there could be. (Of all keys only few are no secret half of a pair.)
fn hand(keys: &Keys, key: &Key) -> Vec<Holding> {
    let (circle, gathering) = (keys.circle.0, keys.gathering.0);
    let shared = [Audience::Gathering(gathering, 1), Audience::Circle(circle, 1)];
    let shared = shared.map(|audience| Holding::Key(audience, key.clone()));
    let pair = Pair::from_secret(*key.bytes()).ok();
    let desk = pair.map(|pair| Holding::Pair(Audience::Desk(circle, 1), pair));
    shared.into_iter().chain(desk).collect()
}

fn parts(text: &str) -> (&str, Vec<String>) {
    let mut parts = text.split('.').skip(1);
    (parts.next().expect("sealed words"), parts.map(str::to_owned).collect())
}

fn speaker(evening: &Evening, device: DeviceId) -> Option<Speaker> {
    let person = evening.people.iter().find(|person| person.device == device)?;
    Some(Speaker { member: person.id, sign: person.sign.public() })
}
