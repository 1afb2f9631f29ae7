//! Erasing oneself from a circle, asked for by the page: the words, the keys and every way back in are gone.

use crate::common::client::{Client, Hello, fresh};
use crate::common::server::TestServer;
use crate::common::story::Room;
use crate::common::until;
use afterglow::circle::command::between::{KeepStep, NotePractice, ShowStep};
use afterglow::circle::command::card::FillCard;
use afterglow::circle::command::{Command, Moment};
use afterglow::circle::ids::{BodyId, CircleId, DeviceId, EntryId, GatheringId, PersonId, StepId};
use afterglow::log::keys::KeyName;
use afterglow::log::{Log, StreamId};
use afterglow::protocol::close::Close;
use serde_json::Value;
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

/// A step that the circle sees, a day of the log, an emergency card and a number; the names of their texts.
async fn keeps_something(client: &mut Client, gathering: GatheringId) -> Vec<BodyId> {
    let (step, entry) = (StepId(fresh()), EntryId(fresh()));
    let [words, noted, card, number] = [(); 4].map(|()| BodyId(fresh()));
    let keep = Command::KeepStep(KeepStep { step, version: 1, words });
    client.must(&keep, &[(words, "a step")]).await;
    client.must(&Command::ShowStep(ShowStep { step, words }), &[]).await;
    let device = DeviceId(fresh());
    let note = NotePractice { entry, counter: 1, device, words: noted };
    client.must(&Command::NotePractice(note), &[(noted, "did it")]).await;
    client.must(&Command::FillCard(FillCard { card }), &[(card, "whom to call")]).await;
    let give = Command::GiveNumber { gathering, moment: Moment::Arriving, number };
    client.must(&give, &[(number, "7")]).await;
    vec![words, noted, card, number]
}

#[tokio::test]
async fn erasing_one_of_twelve_leaves_the_others_as_they_are_and_no_name_or_text_of_theirs() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 12).await;
    let (circle, gathering) = (room.circle(), room.story.gathering);
    let (mut theirs, mut others) = (Vec::new(), Vec::new());
    for n in 0..12 {
        let kept = keeps_something(&mut room.members[n], gathering).await;
        let name = room.members[n].view("member")["name"].as_str().expect("a name").parse().unwrap();
        if n == 0 { &mut theirs } else { &mut others }.extend(kept.into_iter().chain([BodyId(name)]));
    }
    room.turn(0, &["mine"]).await;
    room.turn(1, &["not theirs"]).await;
    room.settle().await;
    let streams = [StreamId::Circle(circle), StreamId::Gathering(circle, gathering)];
    let mut before = Vec::new();
    for stream in streams {
        before.push((server.log.read(stream, 0).await.unwrap(), server.log.bodies(stream).await.unwrap()));
    }
    let wren = person(&room.members[0]);
    let answer = asks(&server, circle, &room.sessions[0]).await;
    let receipt: Value = serde_json::from_str(answer.split("\r\n\r\n").nth(1).expect("a body")).expect("a receipt");
    assert_eq!(receipt["circle"], circle.to_string());
    let went = |thing: &str| receipt["went"].as_array().unwrap().iter().find(|one| one["thing"] == thing).cloned();
    for thing in ["words", "name", "card", "numbers", "steps", "log", "membership"] {
        assert_eq!(went(thing).map(|one| one["count"].clone()), Some(1.into()), "{thing} in {receipt}");
    }
    let key = KeyName::Member(circle, wren);
    until("their key is lost", async || !server.log.keys().has(key).unwrap()).await;

    for (stream, (records, bodies)) in streams.into_iter().zip(before) {
        let now = server.log.read(stream, 0).await.unwrap();
        assert_eq!(now[..records.len()], records, "{stream}: what was written is as it was");
        let since: Vec<_> = now[records.len()..].iter().map(|one| String::from_utf8_lossy(&one.record)).collect();
        if stream == StreamId::Circle(circle) {
            assert!(matches!(&since[..], [one] if one.contains(r#""is":"erased""#)), "a tombstone: {since:?}");
        }
        let left = server.log.bodies(stream).await.unwrap();
        let gone: Vec<_> = bodies.iter().filter(|body| !left.contains(body)).map(|(id, _)| *id).collect();
        assert!(left.iter().all(|body| bodies.contains(body)), "{stream}: nothing new, and what is left is as it was");
        assert!(!gone.iter().any(|id| others.contains(id)), "{stream}");
        assert!(
            theirs.iter().all(|id| left.iter().all(|(stays, _)| stays != id)),
            "{stream}: nothing of theirs is left"
        );
    }
    room.members.remove(0);
    room.settle().await;
    for reader in room.members.iter().chain([&room.facilitator]) {
        let shown = reader.lanes.values().map(|lane| lane.view.to_string()).collect::<String>();
        assert!(theirs.iter().all(|id| !shown.contains(&id.to_string())), "nor is it shown to anybody");
    }
    let findings = afterglow::check::log(&server.log).await.unwrap();
    assert!(findings.iter().all(|finding| finding.found.is_ok()), "the record of controls verifies: {findings:?}");
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
