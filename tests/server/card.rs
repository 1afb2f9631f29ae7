//! An emergency card on the wire and in the store: its ciphertext leaves the server by `open_card` alone, towards whoever
//! opened it; and it lies under the member's key, so that it goes with them.

use crate::common::client::{Client, fresh};
use crate::common::sealed::text_of;
use crate::common::server::TestServer;
use crate::common::story::Room;
use afterglow::circle::command::Command;
use afterglow::circle::command::card::{CloseCard, FillCard, OpenCard};
use afterglow::circle::ids::{BodyId, PersonId};
use afterglow::log::{Log, StreamId};

fn heard_by(client: &Client, canary: &str) -> bool {
    client.heard.iter().any(|text| text.contains(canary))
}

#[tokio::test]
async fn a_card_leaves_the_server_only_when_it_is_opened_towards_whoever_opened_it_and_its_person_is_told() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 2).await;
    let (card, person) = (BodyId(fresh()), PersonId(room.members[0].person.parse().unwrap()));
    let canary = card.to_string();
    room.members[0].must(&Command::FillCard(FillCard { card }), &[(card, "call my sister")]).await;
    room.facilitator.until("that there is one", |desk| desk.view("desk")["cards"][person.to_string()] == 1).await;
    room.settle().await;
    // Not by a line that comes later, either: a snapshot asks the same question.
    let sessions = [room.sessions[0].clone(), room.sessions[1].clone()];
    for session in &sessions {
        let mut again = Client::join(&server, room.circle(), session).await;
        again.catch_up().await;
        assert!(!heard_by(&again, &canary), "not even to its own person");
    }
    assert!(!heard_by(&room.facilitator, &canary) && room.members.iter().all(|one| !heard_by(one, &canary)));
    room.facilitator.must(&Command::OpenCard(OpenCard { person, number: 1 }), &[]).await;
    room.facilitator.until("the card", |one| one.view("member")["cards"][person.to_string()] == canary.as_str()).await;
    let text = room.facilitator.view("member")["bodies"][&canary].as_str().map(text_of);
    assert_eq!(text.as_deref(), Some("call my sister"));
    let by = room.facilitator.person.clone();
    room.members[0]
        .until("that it was opened", |one| one.view("member")["card"]["opened"]["1"]["by"] == by.as_str())
        .await;
    room.facilitator.must(&Command::CloseCard(CloseCard { person }), &[]).await;
    room.facilitator.until("that it is away", |one| one.view("member")["cards"].is_null()).await;
    room.settle().await;
    assert!(room.members.iter().all(|one| !heard_by(one, &canary)), "nobody else heard anything of it");
    server.stop().await;
}

#[tokio::test]
async fn a_card_lies_under_its_persons_key_and_is_gone_with_it_or_with_another_in_its_place() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 2).await;
    let (first, second) = (BodyId(fresh()), BodyId(fresh()));
    let person = PersonId(room.members[0].person.parse().unwrap());
    let stream = StreamId::Circle(room.circle());
    for (card, text) in [(first, "the first"), (second, "the second")] {
        room.members[0].must(&Command::FillCard(FillCard { card }), &[(card, text)]).await;
    }
    let kept = async || server.log.bodies(stream).await.unwrap().into_iter().map(|(id, _)| id).collect::<Vec<_>>();
    let now = kept().await;
    assert!(!now.contains(&first), "what was replaced is erased");
    assert!(now.contains(&second));
    super::erase_me::asks(&server, room.circle(), &room.sessions[0]).await;
    room.facilitator.until("that it is gone", |desk| desk.view("desk")["cards"][person.to_string()].is_null()).await;
    assert!(!kept().await.contains(&second), "gone with whose it was");
    server.stop().await;
}
