//! A gathering with ten thousand known sentences and names, sealed for true, against the real program.
use super::people::{Keys, Page, Person, random};
use super::sealed::{self, Knocker};
use super::server::{self, Server};
use super::{CANARY, IN_A_TURN, MEMBERS, PUBLIC, REFLECTIONS, SENTENCES};
use afterglow::circle::ids::{CircleId, GatheringId, InvitationId};
use afterglow::rehearse::request::Browser;
use afterglow::sealing::bytes::base64url;
use afterglow::sealing::invitation::Secret;
use afterglow::sealing::wraps::{Audience, Recipient};
use afterglow::sealing::{Key, Pair, desk, door};
use serde_json::{Value, json};
use std::cell::RefCell;
use uuid::Uuid;

/// Long after this evening.
const EXPIRES: u64 = 4_000_000_000_000;

/// The evening when everything was said.
pub struct Evening {
    pub keys: Keys,
    /// The facilitator first.
    pub people: Vec<Person>,
    pub gathering: GatheringId,
    /// Of each reflection the beginning of what is sealed.
    pub words: Vec<String>,
    /// An invitation for one person, by which somebody came; its fragment is in their browser's history.
    pub used: (InvitationId, Secret),
    /// One for many, that is still open.
    pub living: (InvitationId, Secret),
    desk: Page,
    pages: Vec<Page>,
    closing: Uuid,
}

/// What is searched for, in order, said by nobody else.
fn sentences(n: usize) -> String {
    (0..SENTENCES).map(|k| format!("{CANARY} {n} {k}, and the tide came in. ")).collect()
}

/// A true invitation: its door's page opens with the fragment, and its secret lies at the desk.
async fn invite(page: &mut Page, by: &Person, keys: &Keys, reusable: bool) -> (InvitationId, Secret) {
    let (circle, secret) = (keys.circle.0, Secret::fresh(&random));
    let derived = secret.keys(circle).unwrap();
    let token = base64url(derived.token.bytes());
    let (mut invite, mut bodies) = sealed::invite(circle.0, by.id.0, &token, EXPIRES);
    invite["reusable"] = json!(reusable);
    let id = InvitationId(invite["invitation"].as_str().unwrap().parse().unwrap());
    let [door, kept] = ["page", "secret"].map(|field| invite[field].as_str().unwrap().to_owned());
    let shown = door::seal_door(&random, circle, id, &derived.page, &keys.desk.public(), CANARY).unwrap();
    bodies[door] = json!(shown);
    let text = format!("{CANARY} {}", secret.fragment());
    bodies[&kept] = json!(by.seal(keys, "invitation", kept.parse().unwrap(), None, &text, &[keys.of_the_desk()]));
    page.must(invite, bodies).await;
    (id, secret)
}

impl Evening {
    /// Plays it until everything was said.
    pub async fn play(server: &Server) -> Self {
        let mut browser = Browser::new(server.address);
        browser.post("/api/link", &json!({ "secret": server.secret })).await.unwrap();
        let line = json!({"label": PUBLIC, "phone": "555", "serves": "all", "languages": ["any"], "region": "x"});
        browser.post("/api/crisis-lines", &line).await.unwrap();
        let me = browser.get("/api/me").await.unwrap()["facilitator"]["person"].as_str().unwrap().parse().unwrap();
        let (circle, gathering) = (CircleId(Uuid::new_v4()), GatheringId(Uuid::new_v4()));
        let keys = Keys {
            circle: (circle, Key::fresh(&random)),
            gathering: (gathering, Key::fresh(&random)),
            desk: desk::first_desk(&random, circle).unwrap().0,
            places: RefCell::default(),
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
        let mut desk = Page::open(server, circle, &facilitator.session).await;
        let used = invite(&mut desk, &facilitator, &keys, false).await;
        let living = invite(&mut desk, &facilitator, &keys, true).await;
        let (centre, closing, last, theme) = (Uuid::new_v4(), Uuid::new_v4(), Uuid::new_v4(), Uuid::new_v4());
        let part = |id, kind, minutes| json!({"id": id, "kind": kind, "minutes": minutes, "mode": "silent"});
        let agenda = json!([part(centre, "open_centre", 50), part(closing, "closing", 5), part(last, "release", 5)]);
        let at = 1_900_000_000_000_u64;
        let plan =
            json!({"gathering": gathering, "at": at, "zone": "UTC", "minutes": 60, "theme": theme, "agenda": agenda});
        let themed = facilitator.seal(&keys, "theme", theme, None, CANARY, &[keys.of_the_circle()]);
        desk.must(json!({"do": "plan_gathering", "plan": plan}), json!({theme.to_string(): themed})).await;
        let (open, bodies) = sealed::open_doors(&gathering.to_string(), &device, 1);
        desk.must(open, bodies).await;

        let (people, pages) = come_in(server, facilitator, &keys, &mut desk, [&used.1, &living.1]).await;
        desk.must(json!({"do": "open_gathering", "gathering": gathering}), json!({})).await;
        let mut evening = Self { keys, people, gathering, words: Vec::new(), used, living, desk, pages, closing };
        evening.say_all(centre).await;
        evening
    }

    async fn say_all(&mut self, centre: Uuid) {
        for first in (0..REFLECTIONS).step_by(IN_A_TURN) {
            let who = first / IN_A_TURN % MEMBERS;
            let (person, page, turn) = (&self.people[who + 1], &mut self.pages[who], Uuid::new_v4());
            let free = |page: &Page| !page.line.view("member")["can"]["take_from_centre"].is_null();
            page.until(free).await;
            page.must(json!({"do": "take_from_centre", "segment": centre, "turn": turn}), json!({})).await;
            for n in first..first + IN_A_TURN {
                let (id, whom) = (Uuid::new_v4(), [self.keys.of_the_gathering()]);
                let text = person.seal(&self.keys, "reflection", id, Some(turn), &sentences(n), &whom);
                self.words.push(text.split('.').nth(1).unwrap()[..200].to_owned());
                let share = json!({"do": "share", "turn": turn, "reflection": Uuid::new_v4(), "words": id});
                page.must(share, json!({id.to_string(): text})).await;
            }
            page.must(json!({"do": "put_down", "turn": turn}), json!({})).await;
            for page in self.pages.iter_mut().chain([&mut self.desk]) {
                page.listen().await;
            }
        }
    }

    /// Through its closing, and let go.
    pub async fn release(&mut self) {
        let (gathering, closing) = (self.gathering, self.closing);
        self.desk.must(json!({"do": "close_gently", "gathering": gathering}), json!({})).await;
        self.desk.must(json!({"do": "begin_round", "segment": closing}), json!({})).await;
        for page in &mut self.pages {
            page.until(|page| !page.line.view("member")["can"]["take"].is_null()).await;
            let turn = page.line.view("member")["can"]["take"].clone();
            page.must(json!({"do": "take", "turn": turn}), json!({})).await;
            page.must(json!({"do": "put_down", "turn": turn}), json!({})).await;
        }
        self.desk.must(json!({"do": "next_segment", "from": closing}), json!({})).await;
        self.desk.must(json!({"do": "release", "gathering": gathering}), json!({})).await;
    }

    /// Every secret of those who met; none of it was ever the server's.
    pub fn secrets(&self) -> Vec<Named> {
        let Keys { circle, gathering, desk, .. } = &self.keys;
        let named = |name: String, bytes: &[u8]| Named { name, bytes: bytes.to_vec() };
        let mut all = vec![
            named("the circle's key".to_owned(), circle.1.bytes()),
            named("the gathering's key".to_owned(), gathering.1.bytes()),
            named("the desk's pair".to_owned(), desk.agree.secret()),
            named("the desk's pair for signatures".to_owned(), desk.sign.secret()),
        ];
        all.extend(self.people.iter().map(|one| named(format!("the device of {}", one.id), one.sign.secret())));
        for (id, secret) in [&self.used, &self.living] {
            let derived = secret.keys(circle.0).unwrap();
            all.push(named(format!("the fragment of {id:?}"), secret.fragment().as_bytes()));
            all.push(named(format!("the page's key of {id:?}"), derived.page.bytes()));
            all.push(named(format!("what vouches, of {id:?}"), derived.mac.bytes()));
        }
        all
    }
}

/// A secret in raw bytes, and what it is.
pub struct Named {
    pub name: String,
    bytes: Vec<u8>,
}

impl AsRef<[u8]> for Named {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

/// People come in under names that are canaries: the first by the invitation for one person, the others by that for many.
async fn come_in(
    server: &Server,
    facilitator: Person,
    keys: &Keys,
    desk: &mut Page,
    [used, living]: [&Secret; 2],
) -> (Vec<Person>, Vec<Page>) {
    let circle = keys.circle.0;
    let (mut people, mut pages) = (vec![facilitator], Vec::new());
    for n in 0..MEMBERS {
        let secret = if n == 0 { used } else { living };
        let token = base64url(secret.keys(circle).unwrap().token.bytes());
        let knocker = Knocker::new();
        let mut person = Person::new(knocker.person(circle.0, &token), knocker.device);
        let own = Recipient::Pair(Audience::Oneself(person.id), Pair::fresh(&random).public());
        let name = format!("{CANARY} the {n}th");
        let mut knock: Value = knocker.knock(circle.0, &token, "");
        knock["name"] = json!(person.seal(keys, "name", knocker.name_id, None, &name, &[keys.of_the_desk(), own]));
        let mut browser = Browser::new(server.address);
        browser.post("/api/knock", &knock).await.unwrap();
        person.session = server::token(&browser);
        pages.push(Page::open(server, circle, &person.session).await);
        let (admit, bodies) = sealed::admit(circle.0, &knock, 2 + n as u32);
        desk.must(admit, bodies).await;
        people.push(person);
    }
    (people, pages)
}
