//! What is written on a private line lives in memory alone: the store does not grow by it, and holds nothing of it.

use crate::common::client::{Client, fresh};
use crate::common::sealed::text_of;
use crate::common::server::TestServer;
use crate::common::stored::kept;
use crate::common::story::Room;
use afterglow::circle::command::{Command, TellDesk, Write};
use afterglow::circle::ids::{BodyId, PersonId};

fn said(client: &Client, lane: &str, words: BodyId) -> Option<String> {
    client.view(lane)["bodies"][words.to_string()].as_str().map(text_of)
}

#[tokio::test]
async fn a_line_is_read_by_its_two_sides_and_the_store_does_not_grow_by_it() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 2).await;
    let before = kept(&server.log).await;
    let with = PersonId(room.members[0].person.parse().unwrap());
    let [asks, answers, told] = [(); 3].map(|()| BodyId(fresh()));
    room.members[0].must(&Command::Write(Write { with, words: asks }), &[(asks, "may I talk")]).await;
    room.facilitator.until("the line", |desk| said(desk, "desk", asks).is_some()).await;
    assert_eq!(said(&room.facilitator, "desk", asks).as_deref(), Some("may I talk"));
    room.facilitator.must(&Command::Write(Write { with, words: answers }), &[(answers, "of course")]).await;
    room.members[0].until("the answer", |one| said(one, "member", answers).is_some()).await;
    assert_eq!(said(&room.members[0], "member", answers).as_deref(), Some("of course"));
    room.facilitator.must(&Command::TellDesk(TellDesk { words: told }), &[(told, "watch Wren")]).await;
    room.settle().await;
    assert_eq!(kept(&server.log).await, before, "not a record, not a text");
    for canary in [asks, answers, told].map(|words| words.to_string()) {
        assert!(room.members[1].heard.iter().all(|text| !text.contains(&canary)), "the others heard nothing of it");
    }
    let session = room.sessions[0].clone();
    let mut again = Client::join(&server, room.circle(), &session).await;
    again.catch_up().await;
    assert_eq!(said(&again, "member", asks).as_deref(), Some("may I talk"), "another tab finds it");
    room.release().await;
    again.catch_up().await;
    assert!(again.view("member")["line"].is_null() && said(&again, "member", asks).is_none(), "gone at the release");
    server.stop().await;
}

#[tokio::test]
async fn a_letter_is_no_line_and_words_for_others_are_none() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 1).await;
    let with = PersonId(room.members[0].person.parse().unwrap());
    let words = BodyId(fresh());
    let long = "w".repeat(2_000);
    let answer = room.members[0].ask_with(&Command::Write(Write { with, words }), &[(words, &long)]).await;
    assert_eq!(answer["code"], "out_of_bounds");
    server.stop().await;
}
