//! Looking in from the lobby (`trust.md` T-06): whoever waits there while a whole gathering goes on, with everyone active,
//! is sent the lobby's view and what is their own, and not a byte beyond: no text, no name, no id from inside.

use crate::common::client::{Client, fresh};
use crate::common::server::TestServer;
use crate::common::story::Room;
use afterglow::circle::command::card::{FillCard, OpenCard};
use afterglow::circle::command::review::Whose;
use afterglow::circle::command::{Check, Command, Moment, SignalKind, TellDesk, Write};
use afterglow::circle::ids::{BodyId, PersonId};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Every id in everything that somebody was ever sent.
fn ids(client: &Client) -> BTreeSet<Uuid> {
    let between = |letter: char| !letter.is_ascii_hexdigit() && letter != '-';
    client.heard.iter().flat_map(|text| text.split(between)).filter_map(|part| part.parse().ok()).collect()
}

/// Everything people do in a gathering, some of it hidden from the others too.
async fn an_evening(room: &mut Room) {
    let gathering = room.story.gathering;
    let person = PersonId(room.members[1].person.parse().unwrap());
    for n in 0..4 {
        room.turn(n % 2, &["a canary in the middle", "and another canary"]).await;
        let words = BodyId(fresh());
        room.members[1].must(&Command::Write(Write { with: person, words }), &[(words, "a canary on a line")]).await;
        let words = BodyId(fresh());
        room.facilitator.must(&Command::TellDesk(TellDesk { words }), &[(words, "a canary at the desk")]).await;
        room.members[1].must(&Command::Signal { kind: SignalKind::INeedAPerson }, &[]).await;
        room.facilitator.must(&Command::AnswerSignal { person }, &[]).await;
        room.facilitator.must(&Command::Check(Check { person, on: true }), &[]).await;
        room.members[1].must(&Command::Signal { kind: SignalKind::Ok }, &[]).await;
    }
    let [card, number, name] = [(); 3].map(|()| BodyId(fresh()));
    room.members[1].must(&Command::FillCard(FillCard { card }), &[(card, "a canary on a card")]).await;
    room.facilitator.must(&Command::OpenCard(OpenCard { person, number: 1 }), &[]).await;
    let given = Command::GiveNumber { gathering, moment: Moment::Arriving, number };
    room.members[1].must(&given, &[(number, "a canary of a number")]).await;
    room.members[1].must(&Command::CallMe { name }, &[(name, "a canary of a name")]).await;
    let hold = |on| Command::HoldWords { gathering, on, whose: Whose::Everyone };
    room.facilitator.must(&hold(true), &[]).await;
    room.facilitator.must(&hold(false), &[]).await;
    room.members[0].must(&Command::StepOut { gathering }, &[]).await;
    room.members[0].must(&Command::ComeBack { gathering }, &[]).await;
    room.facilitator.must(&Command::Pause { gathering }, &[]).await;
    room.facilitator.must(&Command::Resume { gathering }, &[]).await;
    room.release().await;
}

#[tokio::test]
async fn whoever_waits_through_a_whole_gathering_is_sent_the_lobby_and_nothing_of_the_room() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 2).await;
    let (person, session) = room.story.knock(&server, "Somebody at the door").await;
    let mut waits = Client::join(&server, room.circle(), &session).await;
    waits.until("the lobby", |client| client.lanes.contains_key("waiting")).await;
    let own: BTreeSet<_> = ids(&waits);
    an_evening(&mut room).await;
    waits.catch_up().await;
    room.facilitator.catch_up().await;

    let inside: BTreeSet<_> = ids(&room.facilitator).into_iter().chain(ids(&room.members[1])).collect();
    assert!(inside.len() > 60, "the evening was a full one: {}", inside.len());
    let learned: Vec<_> = ids(&waits).intersection(&inside).filter(|id| !own.contains(id)).copied().collect();
    assert!(learned.is_empty(), "learned while waiting: {learned:?}");
    // What was known on arrival: the circle, the gathering, and what is their own.
    let shared: BTreeSet<_> = own.intersection(&inside).copied().collect();
    let name: Uuid = waits.view("member")["name"].as_str().unwrap().parse().unwrap();
    let known = BTreeSet::from([room.circle().0, room.story.gathering.0, person.0, name]);
    assert!(shared.is_subset(&known), "{:?}", shared.difference(&known));
    for text in &waits.heard {
        assert!(!text.contains("canary"), "{text}");
        let told: serde_json::Value = serde_json::from_str(text).unwrap();
        assert!(told["lane"].is_null() || told["lane"] == "waiting" || told["lane"] == "member", "{text}");
    }
    server.stop().await;
}
