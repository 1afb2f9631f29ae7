//! What the server cannot read (`trust.md` P-02 to P-04). A gathering with ten thousand known sentences and names, sealed
//! for true, against the real program; then a search of everything it leaves: data folder, journals, key files, log,
//! metrics, a backup, its memory. Whatever is searched also has to find something planted, or the search is broken.
#[path = "crash/line.rs"]
#[allow(dead_code, reason = "this evening breaks no line")]
mod line;
#[path = "common/sealed.rs"]
mod sealed;
#[path = "canaries/search.rs"]
mod search;
#[path = "canaries/server.rs"]
mod server;

use afterglow::circle::ids::{BodyId, CircleId, DeviceId, GatheringId, PersonId, TurnId};
use afterglow::log::sqlite::Sqlite;
use afterglow::log::{Log, StreamId};
use afterglow::rehearse::request::Browser;
use afterglow::sealing::wraps::{Audience, Recipient};
use afterglow::sealing::{Key, Pair, Place, Public, envelope};
use line::{Heard, Known, Line};
use search::Needles;
use serde_json::{Value, json};
use server::Server;
use uuid::Uuid;

/// People besides the facilitator.
const MEMBERS: usize = 5;
/// Reflections, and sentences in each.
const REFLECTIONS: usize = 100;
const SENTENCES: usize = 100;
/// In every sentence and every name.
const CANARY: &str = "kestrel-over-the-salt-marsh";
/// In a line to call, which is the operator's public text: it has to be found.
const PUBLIC: &str = "heron-beside-the-open-gate";

fn random(bytes: &mut [u8]) {
    getrandom::fill(bytes).expect("randomness");
}

/// Somebody with a device, who seals.
struct Person {
    id: PersonId,
    device: DeviceId,
    sign: Pair,
    session: String,
}

/// The keys of an evening.
struct Keys {
    circle: (CircleId, Key),
    gathering: (GatheringId, Key),
    desk: Public,
}

impl Keys {
    fn of_the_circle(&self) -> Recipient {
        Recipient::Key(Audience::Circle(self.circle.0, 1), self.circle.1.clone())
    }

    fn of_the_gathering(&self) -> Recipient {
        Recipient::Key(Audience::Gathering(self.gathering.0, 1), self.gathering.1.clone())
    }

    fn of_the_desk(&self) -> Recipient {
        Recipient::Pair(Audience::Desk(self.circle.0, 1), self.desk)
    }
}

impl Person {
    fn new(id: Uuid, device: Uuid) -> Self {
        let session = String::new();
        Self { id: PersonId(id), device: DeviceId(device), sign: Pair::fresh(&random), session }
    }

    /// A text as its browser sends it.
    fn seal(&self, keys: &Keys, kind: &str, id: Uuid, turn: Option<Uuid>, text: &str, whom: &[Recipient]) -> String {
        let gathering = turn.map(|_| keys.gathering.0);
        let (circle, author, turn) = (keys.circle.0, self.id, turn.map(TurnId));
        let place = Place { circle, gathering, author, kind, id: BodyId(id), turn };
        let sealed = envelope::seal(&random, &place, 0, text, (self.device, &self.sign), whom).expect("sealed words");
        let wraps: String = sealed.wraps.iter().map(|wrap| format!(".{wrap}")).collect();
        format!("{}.{}{wraps}", self.id, sealed.sealed)
    }
}

/// A page that does one thing after the other.
struct Page {
    line: Line,
    next: u64,
}

impl Page {
    async fn open(server: &Server, circle: CircleId, session: &str) -> Self {
        let line = Line::open(server.address, &circle.to_string(), session, Known::default()).await.expect("a line");
        let mut page = Self { line, next: 1 };
        page.until(|page| !page.line.view("member").is_null()).await;
        page
    }

    async fn must(&mut self, command: Value, bodies: Value) {
        let id = self.next;
        self.next += 1;
        let message = json!({"type": "command", "id": id, "command": command, "bodies": bodies});
        self.line.say(&message).await.expect("a line");
        loop {
            match self.line.hear().await {
                Heard::Message(said) if said["id"] == id => {
                    assert_eq!(said["outcome"], "done", "{command}: {said}");
                    return;
                }
                Heard::Message(_) => {}
                other => panic!("{other:?}"),
            }
        }
    }

    async fn until(&mut self, wished: impl Fn(&Self) -> bool) {
        while !wished(self) {
            assert!(matches!(self.line.hear().await, Heard::Message(_)), "the line is there");
        }
    }
}

/// What is searched for, in order, said by nobody else.
fn sentences(n: usize) -> String {
    (0..SENTENCES).map(|k| format!("{CANARY} {n} {k}, and the tide came in. ")).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_sentences_and_names_are_nowhere_on_the_server() {
    let server = Server::start();
    let mut browser = Browser::new(server.address);
    browser.post("/api/link", &json!({ "secret": server.secret })).await.unwrap();
    let line = json!({"label": PUBLIC, "phone": "555", "serves": "all", "languages": ["any"], "region": "x"});
    browser.post("/api/crisis-lines", &line).await.unwrap();
    let me = browser.get("/api/me").await.unwrap()["facilitator"]["person"].as_str().unwrap().parse().unwrap();
    let circle = CircleId(Uuid::new_v4());
    let (gathering, desk) = (GatheringId(Uuid::new_v4()), Pair::fresh(&random));
    let keys = Keys {
        circle: (circle, Key::fresh(&random)),
        gathering: (gathering, Key::fresh(&random)),
        desk: desk.public(),
    };

    // Founded, invited, planned, opened: whatever a facilitator types holds a canary.
    let mut new = sealed::new_circle(circle.0, me);
    let device = new["founding"]["keys"]["device"].clone();
    let mut facilitator = Person::new(me, device.as_str().unwrap().parse().unwrap());
    for (field, kind) in [("title", "title"), ("about", "about"), ("name", "name")] {
        let id = new["founding"][field].as_str().unwrap().to_owned();
        let text = facilitator.seal(&keys, kind, id.parse().unwrap(), None, CANARY, &[keys.of_the_circle()]);
        new["bodies"][id] = json!(text);
    }
    browser.post("/api/circles", &new).await.unwrap();
    facilitator.session = server::token(&browser);
    let mut desk_page = Page::open(&server, circle, &facilitator.session).await;
    let token = sealed::fresh_token();
    let (invite, mut bodies) = sealed::invite(circle.0, me, &token, 4_000_000_000_000);
    let secret = invite["secret"].as_str().unwrap();
    bodies[secret] =
        json!(facilitator.seal(&keys, "invitation", secret.parse().unwrap(), None, CANARY, &[keys.of_the_desk()]));
    desk_page.must(invite, bodies).await;
    let (centre, closing, last, theme) = (Uuid::new_v4(), Uuid::new_v4(), Uuid::new_v4(), Uuid::new_v4());
    let part = |id, kind, minutes| json!({"id": id, "kind": kind, "minutes": minutes, "mode": "silent"});
    let agenda = json!([part(centre, "open_centre", 50), part(closing, "closing", 5), part(last, "release", 5)]);
    let at = 1_900_000_000_000_u64;
    let plan =
        json!({"gathering": gathering, "at": at, "zone": "UTC", "minutes": 60, "theme": theme, "agenda": agenda});
    let themed = facilitator.seal(&keys, "theme", theme, None, CANARY, &[keys.of_the_circle()]);
    desk_page.must(json!({"do": "plan_gathering", "plan": plan}), json!({theme.to_string(): themed})).await;
    let (open, bodies) = sealed::open_doors(&gathering.to_string(), &device, 1);
    desk_page.must(open, bodies).await;

    // People come in under names that are canaries.
    let (mut people, mut pages) = (vec![facilitator], Vec::new());
    for n in 0..MEMBERS {
        let knocker = sealed::Knocker::new();
        let mut person = Person::new(knocker.person(circle.0, &token), knocker.device);
        let own = Recipient::Pair(Audience::Oneself(person.id), Pair::fresh(&random).public());
        let name = format!("{CANARY} the {n}th");
        let mut knock = knocker.knock(circle.0, &token, "");
        let whom = [keys.of_the_desk(), own];
        knock["name"] = json!(person.seal(&keys, "name", knocker.name_id, None, &name, &whom));
        let mut browser = Browser::new(server.address);
        browser.post("/api/knock", &knock).await.unwrap();
        person.session = server::token(&browser);
        pages.push(Page::open(&server, circle, &person.session).await);
        let (admit, bodies) = sealed::admit(circle.0, &knock, 2 + n as u32);
        desk_page.must(admit, bodies).await;
        people.push(person);
    }
    desk_page.must(json!({"do": "open_gathering", "gathering": gathering}), json!({})).await;

    // Everything they say.
    let mut words = Vec::new();
    for n in 0..REFLECTIONS {
        let who = n % MEMBERS;
        let (person, page) = (&people[who + 1], &mut pages[who]);
        let (turn, id) = (Uuid::new_v4(), Uuid::new_v4());
        let free = |page: &Page| !page.line.view("member")["can"]["take_from_centre"].is_null();
        page.until(free).await;
        page.must(json!({"do": "take_from_centre", "segment": centre, "turn": turn}), json!({})).await;
        let text = person.seal(&keys, "reflection", id, Some(turn), &sentences(n), &[keys.of_the_gathering()]);
        words.push(text.split('.').nth(1).unwrap()[..200].to_owned());
        let share = json!({"do": "share", "turn": turn, "reflection": Uuid::new_v4(), "words": id});
        page.must(share, json!({id.to_string(): text})).await;
        page.must(json!({"do": "put_down", "turn": turn}), json!({})).await;
    }

    // The search, while it runs and is full of them.
    let canaries = Needles::of(CANARY);
    let controls = Needles::of(PUBLIC);
    let backup = server.backup();
    let metrics = server.metrics().await;
    let places = [
        ("files", server.files()),
        ("log", server.log()),
        ("metrics", metrics),
        ("backup", backup),
        ("memory", server.memory()),
    ];
    for (place, held) in &places {
        assert_eq!(canaries.count(held), 0, "canaries in {place}");
    }
    for (place, held) in places.iter().filter(|(place, _)| *place != "log" && *place != "metrics") {
        assert!(controls.count(held) > 0, "what everyone may read was not found in {place}: the search is broken");
    }
    assert!(Needles::of("started").count(&places[1].1) > 0, "the log was searched");
    assert!(Needles::of("afterglow_connections").count(&places[2].1) > 0, "the metrics were searched");
    // What came sealed is in its memory, where it has to be, and lies under one more key in its files.
    let any = |held: &[u8]| words.iter().filter(|words| search::contains(held, words.as_bytes())).count();
    assert!(any(&places[4].1) > REFLECTIONS / 2, "sealed words pass through the memory");
    assert_eq!(any(&places[0].1), 0, "sealed words in the files");

    // Released: whoever has every key of every member and the whole image opens nothing.
    let before = server.image();
    let stream = StreamId::Gathering(circle, gathering);
    let opened = Sqlite::open(before.path()).expect("the image opens").bodies(stream).await.expect("its texts");
    assert!(opened.len() > REFLECTIONS, "as long as it runs its keys are there: the test of the test");
    let outer = server::outer_keys(before.path(), gathering);
    assert!(outer.len() > MEMBERS, "one for the gathering and one for each author");
    let found = |image: &[u8]| outer.iter().filter(|key| search::contains(image, key)).count();
    assert_eq!(found(&server::bytes_of(before.path())), outer.len());
    desk_page.must(json!({"do": "close_gently", "gathering": gathering}), json!({})).await;
    desk_page.must(json!({"do": "begin_round", "segment": closing}), json!({})).await;
    for page in &mut pages {
        page.until(|page| !page.line.view("member")["can"]["take"].is_null()).await;
        let turn = page.line.view("member")["can"]["take"].clone();
        page.must(json!({"do": "take", "turn": turn}), json!({})).await;
        page.must(json!({"do": "put_down", "turn": turn}), json!({})).await;
    }
    desk_page.must(json!({"do": "next_segment", "from": closing}), json!({})).await;
    desk_page.must(json!({"do": "release", "gathering": gathering}), json!({})).await;
    let after = server.image();
    let image = server::bytes_of(after.path());
    assert_eq!(found(&image), 0, "an outer key of what was released is on the disk");
    assert_eq!(any(&image), 0);
    let left = Sqlite::open(after.path()).expect("the image opens").bodies(stream).await.expect("nothing");
    assert!(left.is_empty(), "{} bodies opened", left.len());
    assert!(server::outer_keys(after.path(), gathering).is_empty());
}
