//! Looking in from the lobby (`trust.md` T-06): whoever waits there while a whole gathering goes on, with everyone active,
//! is sent the lobby's view and what is their own, and not a byte beyond: no text, no name, no id from inside. They come
//! in again and again between two acts of it; `AFTERGLOW_LOBBY_JOINS` says how often in all.

use crate::common::client::{Client, fresh};
use crate::common::server::TestServer;
use crate::common::story::Room;
use afterglow::circle::command::card::{FillCard, OpenCard};
use afterglow::circle::command::review::Whose;
use afterglow::circle::command::{Aside, Check, Command, EndAside, Moment, SignalKind, TellDesk, Write};
use afterglow::circle::ids::{BodyId, CircleId, PersonId};
use std::collections::BTreeSet;
use tokio_tungstenite::tungstenite::Message;
use uuid::Uuid;

/// How often they come in, when nothing else is said.
const JOINS: usize = 120;
/// In how many acts the evening is told: between two of them somebody looks in.
const ACTS: usize = 60;

/// Every id in everything that somebody was ever sent.
fn ids(client: &Client) -> BTreeSet<Uuid> {
    let between = |letter: char| !letter.is_ascii_hexdigit() && letter != '-';
    let said = client.heard.iter().flat_map(|text| text.split(between)).filter_map(|part| part.parse().ok());
    // Which life of the server this is, everyone is told at the door.
    said.filter(|id: &Uuid| id.to_string() != client.epoch).collect()
}

/// Nothing but the lobby and what is their own.
fn is_outside(client: &Client) {
    for text in &client.heard {
        assert!(!text.contains("canary"), "{text}");
        let told: serde_json::Value = serde_json::from_str(text).unwrap();
        assert!(told["lane"].is_null() || told["lane"] == "waiting" || told["lane"] == "member", "{text}");
    }
}

/// Somebody in the lobby, who comes in again and again.
struct Curious<'a> {
    server: &'a TestServer,
    circle: CircleId,
    session: String,
    /// How often between two acts.
    each: usize,
    acts: usize,
    joins: usize,
    learned: BTreeSet<Uuid>,
}

impl Curious<'_> {
    async fn looks(&mut self) {
        self.acts += 1;
        for _ in 0..self.each {
            let mut again = Client::join(self.server, self.circle, &self.session).await;
            let both = |client: &Client| ["waiting", "member"].iter().all(|lane| !client.view(lane).is_null());
            again.until("the lobby", both).await;
            // Whatever was on its way comes before the close is answered.
            again.send(Message::Close(None)).await;
            again.until_closed().await;
            is_outside(&again);
            self.learned.extend(ids(&again));
            self.joins += 1;
        }
    }
}

/// Everything people do in a gathering, some of it hidden from the others too.
async fn an_evening(room: &mut Room, curious: &mut Curious<'_>) {
    let gathering = room.story.gathering;
    let person = PersonId(room.members[1].person.parse().unwrap());
    for n in 0..4 {
        let turn = room.take(n % 2).await;
        curious.looks().await;
        room.share(n % 2, turn, "a canary in the middle").await;
        room.share(n % 2, turn, "and another canary").await;
        curious.looks().await;
        room.members[n % 2].must(&Command::PutDown { turn }, &[]).await;
        curious.looks().await;
        let words = BodyId(fresh());
        room.members[1].must(&Command::Write(Write { with: person, words }), &[(words, "a canary on a line")]).await;
        curious.looks().await;
        let words = BodyId(fresh());
        room.facilitator.must(&Command::TellDesk(TellDesk { words }), &[(words, "a canary at the desk")]).await;
        curious.looks().await;
        room.members[1].must(&Command::Signal { kind: SignalKind::INeedAPerson }, &[]).await;
        curious.looks().await;
        room.facilitator.must(&Command::AnswerSignal { person, settled: false }, &[]).await;
        room.facilitator.must(&Command::Check(Check { person, on: true }), &[]).await;
        curious.looks().await;
        room.members[1].must(&Command::Signal { kind: SignalKind::Ok }, &[]).await;
        curious.looks().await;
    }
    let [card, number, name] = [(); 3].map(|()| BodyId(fresh()));
    room.members[1].must(&Command::FillCard(FillCard { card }), &[(card, "a canary on a card")]).await;
    room.facilitator.must(&Command::OpenCard(OpenCard { person, number: 1 }), &[]).await;
    curious.looks().await;
    let given = Command::GiveNumber { gathering, moment: Moment::Arriving, number };
    room.members[1].must(&given, &[(number, "a canary of a number")]).await;
    room.members[1].must(&Command::CallMe { name }, &[(name, "a canary of a name")]).await;
    curious.looks().await;
    let hold = |on| Command::HoldWords { gathering, on, whose: Whose::Everyone };
    room.facilitator.must(&hold(true), &[]).await;
    room.members[0].catch_up().await;
    let turn = room.take(0).await;
    room.share(0, turn, "a canary that waits").await;
    curious.looks().await;
    room.members[0].must(&Command::PutDown { turn }, &[]).await;
    room.facilitator.must(&hold(false), &[]).await;
    curious.looks().await;
    room.members[0].must(&Command::StepOut { gathering }, &[]).await;
    curious.looks().await;
    room.members[0].must(&Command::ComeBack { gathering }, &[]).await;
    room.facilitator.must(&Command::Aside(Aside { gathering, person }), &[]).await;
    curious.looks().await;
    room.facilitator.must(&Command::EndAside(EndAside { gathering, person }), &[]).await;
    room.facilitator.must(&Command::Pause { gathering }, &[]).await;
    curious.looks().await;
    room.facilitator.must(&Command::Resume { gathering }, &[]).await;
    room.close().await;
    curious.looks().await;
    room.facilitator.must(&Command::Release { gathering }, &[]).await;
    while curious.acts < ACTS {
        curious.looks().await;
    }
}

#[tokio::test]
async fn whoever_waits_through_a_whole_gathering_is_sent_the_lobby_and_nothing_of_the_room() {
    let wanted = std::env::var("AFTERGLOW_LOBBY_JOINS").map_or(JOINS, |joins| joins.parse().expect("a number"));
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 2).await;
    let (person, session) = room.story.knock(&server, "Somebody at the door").await;
    let mut waits = Client::join(&server, room.circle(), &session).await;
    waits.until("the lobby", |client| client.lanes.contains_key("waiting")).await;
    waits.catch_up().await;
    let own: BTreeSet<_> = ids(&waits);
    let each = wanted.div_ceil(ACTS);
    let (circle, learned) = (room.circle(), BTreeSet::new());
    let mut curious = Curious { server: &server, circle, session, each, acts: 0, joins: 0, learned };
    an_evening(&mut room, &mut curious).await;
    waits.catch_up().await;
    room.settle().await;
    is_outside(&waits);
    assert!(curious.joins >= wanted, "{} of {wanted}", curious.joins);

    let everyone = room.members.iter().chain([&room.facilitator]);
    let inside: BTreeSet<_> = everyone.flat_map(ids).collect();
    assert!(inside.len() > 70, "the evening was a full one: {}", inside.len());
    curious.learned.extend(ids(&waits));
    let learned: Vec<_> = curious.learned.intersection(&inside).filter(|id| !own.contains(id)).copied().collect();
    assert!(learned.is_empty(), "learned while waiting: {learned:?}");
    // What was known on arrival: the circle, the gathering, and what is their own, with the page of the door they came to.
    let shared: BTreeSet<_> = own.intersection(&inside).copied().collect();
    let own = |what: &str| -> Uuid { waits.view("member")[what].as_str().unwrap().parse().unwrap() };
    let known = BTreeSet::from([room.circle().0, room.story.gathering.0, person.0, own("name"), own("door")]);
    assert!(shared.is_subset(&known), "{:?}", shared.difference(&known));
    server.stop().await;
}
