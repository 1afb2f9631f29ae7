//! Erasing oneself from a circle, asked for by the page: the words, the keys and every way back in are gone.

use crate::common::client::{Client, Hello};
use crate::common::server::TestServer;
use crate::common::story::Room;
use crate::common::until;
use afterglow::circle::ids::{CircleId, PersonId};
use afterglow::log::keys::KeyName;
use afterglow::log::{Log, StreamId};
use afterglow::protocol::close::Close;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Asks as the page does: the answer's head and what came with it.
pub async fn asks(server: &TestServer, circle: CircleId, token: &str) -> String {
    let body = format!(r#"{{"circle":"{circle}"}}"#);
    let request = format!(
        "POST /api/erase-me HTTP/1.1\r\nhost: {}\r\norigin: {}\r\ncookie: afterglow={token}\r\nconnection: close\r\n\
         content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        server.address,
        server.origin(),
        body.len(),
    );
    let mut line = TcpStream::connect(server.address).await.expect("a line");
    line.write_all(request.as_bytes()).await.expect("to ask");
    let mut answer = String::new();
    line.read_to_string(&mut answer).await.expect("an answer");
    answer
}

fn person(client: &Client) -> PersonId {
    PersonId(client.person.parse().expect("a person"))
}

/// How many texts lie beside the gathering.
async fn texts(server: &TestServer, room: &Room) -> usize {
    server.log.bodies(StreamId::Gathering(room.circle(), room.story.gathering)).await.unwrap().len()
}

#[tokio::test]
async fn everything_of_theirs_is_gone_at_once_and_nobody_elses() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 2).await;
    room.turn(0, &["mine", "mine too"]).await;
    room.turn(1, &["theirs"]).await;
    let (circle, wren) = (room.circle(), person(&room.members[0]));
    let other_device = server.session(circle, wren).await;
    let mut elsewhere = Client::join(&server, circle, &other_device).await;
    let before = texts(&server, &room).await;
    let answer = asks(&server, circle, &room.sessions[0]).await;
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert!(answer.contains("clear-site-data: \"cache\", \"cookies\", \"storage\""), "{answer}");
    assert!(answer.contains("Max-Age=0"), "{answer}");

    assert_eq!(room.members[0].until_closed().await, Close::Removed.code());
    assert_eq!(elsewhere.until_closed().await, Close::Removed.code(), "on every device");
    for token in [&room.sessions[0], &other_device] {
        let hello = Hello { session: Some(token.clone()), ..Hello::default() };
        assert_eq!(Client::come(&server, circle, hello).await.closed.unwrap().0, Close::SessionEnded.code());
    }
    assert!(asks(&server, circle, &room.sessions[0]).await.starts_with("HTTP/1.1 401"));

    let theirs = |name: &KeyName| match name {
        KeyName::Member(_, whose) | KeyName::Author(_, _, whose) => *whose == wren,
        _ => false,
    };
    until("their keys are lost", async || !server.log.keys().names().unwrap().iter().any(theirs)).await;
    assert_eq!(texts(&server, &room).await, before - 3, "their words and their device's key, and no more");
    room.members[1].catch_up().await;
    assert_eq!(room.members[1].shared(), ["theirs"]);
    assert!(!room.members[1].view("ring").to_string().contains(&wren.to_string()));
    room.facilitator.catch_up().await;
    assert_eq!(room.facilitator.view("desk")["renew_after"], serde_json::json!([wren]));
    server.stop().await;
}

#[tokio::test]
async fn what_a_crash_interrupts_is_done_at_the_next_start() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 2).await;
    room.turn(0, &["mine"]).await;
    let (circle, wren) = (room.circle(), person(&room.members[0]));
    server.hub.erase_me(circle, wren).await.expect("erased");
    drop(room);
    let server = TestServer::on(server.crash().await).await;
    let theirs =
        |name: &KeyName| matches!(name, KeyName::Member(_, whose) | KeyName::Author(_, _, whose) if *whose == wren);
    until("their keys are lost", async || !server.log.keys().names().unwrap().iter().any(theirs)).await;
    server.stop().await;
}

#[tokio::test]
async fn whoever_comes_in_to_another_circle_too_stays_signed_in_there() {
    let server = TestServer::start().await;
    let (one, other) = (Room::open(&server, 1).await, Room::open(&server, 1).await);
    let (here, there) = (person(&one.members[0]), person(&other.members[0]));
    let token = server.session(one.circle(), here).await;
    let entered = server.practice.enter(Some(&token), other.circle(), there).await.expect("a session");
    assert_eq!(entered.reveal(), token);
    let answer = asks(&server, one.circle(), &token).await;
    assert!(answer.starts_with("HTTP/1.1 200") && !answer.contains("clear-site-data"), "{answer}");
    assert_eq!(server.practice.person_in(&token, one.circle()), None);
    assert_eq!(server.practice.person_in(&token, other.circle()), Some(there));
    server.stop().await;
}

#[tokio::test]
async fn nobody_erases_anybody_else_and_whoever_holds_the_circle_hands_it_over_first() {
    let server = TestServer::start().await;
    let (one, other) = (Room::open(&server, 1).await, Room::open(&server, 1).await);
    let stranger = asks(&server, one.circle(), &other.sessions[0]).await;
    assert!(stranger.starts_with("HTTP/1.1 404") && stranger.contains("not_of_this_circle"), "{stranger}");
    assert!(asks(&server, one.circle(), "not a session").await.starts_with("HTTP/1.1 401"));
    let holder = server.session(one.circle(), one.story.facilitator).await;
    let refused = asks(&server, one.circle(), &holder).await;
    assert!(refused.contains("not_themselves"), "{refused}");
    let mut member = Client::join(&server, one.circle(), &one.sessions[0]).await;
    member.catch_up().await;
    assert!(member.lanes.contains_key("ring"), "and everybody is still there");
    server.stop().await;
}
