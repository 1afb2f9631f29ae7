//! Coming back: what is missing is sent, and nothing else; what cannot be told that way is shown as a whole.

use crate::common::client::{Client, Hello, fresh};
use crate::common::server::TestServer;
use crate::common::story::{Room, Story, share};
use crate::common::until;
use afterglow::circle::command::review::Whose;
use afterglow::circle::command::{Command, Moment};
use afterglow::circle::ids::BodyId;
use serde_json::json;

#[tokio::test]
async fn coming_back_brings_only_what_is_missing() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 3).await;
    room.turn(0, &["before"]).await;
    room.settle().await;
    let before = room.members.remove(2);
    room.turn(1, &["while away", "while away too"]).await;
    let mut back = Client::back(&server, room.circle(), &room.sessions[2], &before).await;
    back.catch_up().await;
    assert_eq!(back.count("snapshot"), 0, "{:?}", back.heard);
    assert_eq!(back.shared(), ["before", "while away", "while away too"]);
    assert!(!back.heard.iter().any(|text| text.contains("\"before\"")), "nothing comes twice");
    let mut whole = Client::join(&server, room.circle(), &room.sessions[2]).await;
    whole.catch_up().await;
    assert_eq!(whole.lanes.len(), back.lanes.len());
    for (name, lane) in &whole.lanes {
        assert_eq!((&lane.view, lane.cursor), (back.view(name), back.lanes[name].cursor), "{name}");
    }
    server.stop().await;
}

#[tokio::test]
async fn another_epoch_is_another_beginning() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 1).await;
    room.turn(0, &["before"]).await;
    let before = room.members.remove(0);
    let (circle, session) = (room.circle(), room.sessions[0].clone());
    drop(room);
    let server = TestServer::on(server.stop().await).await;
    let mut back = Client::back(&server, circle, &session, &before).await;
    back.catch_up().await;
    assert_ne!(back.epoch, before.epoch);
    assert_eq!(back.count("snapshot"), 2);
    assert_eq!(back.shared(), ["before"]);
    server.stop().await;
}

#[tokio::test]
async fn cursors_that_cannot_be_are_answered_with_the_whole() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 1).await;
    room.settle().await;
    let epoch = room.members[0].epoch.clone();
    for resume in [
        json!({"epoch": epoch, "cursors": {"ring": 1_000_000, "member": u64::MAX}}),
        json!({"epoch": fresh(), "cursors": {"ring": 0, "member": 0}}),
        json!({"epoch": epoch, "cursors": {}}),
    ] {
        let hello = Hello { session: Some(room.sessions[0].clone()), resume: Some(resume), ..Hello::default() };
        let mut back = Client::come(&server, room.circle(), hello).await;
        back.catch_up().await;
        assert_eq!(back.count("snapshot"), 2);
        assert_eq!(back.view("ring"), room.members[0].view("ring"));
    }
    server.stop().await;
}

#[tokio::test]
async fn whoever_was_away_too_long_gets_the_whole() {
    let (server, hand) = TestServer::by_hand().await;
    let mut room = Room::open(&server, 2).await;
    let before = room.members.remove(1);
    let turn = room.take(0).await;
    for n in 0..260 {
        room.members[0].must(&Command::Writing { turn, on: n % 2 == 0 }, &[]).await;
        hand.pass(600);
    }
    let mut back = Client::back(&server, room.circle(), &room.sessions[1], &before).await;
    back.catch_up().await;
    room.members[0].catch_up().await;
    assert_eq!(back.count("snapshot"), 1, "only of the ring");
    assert_eq!(back.view("ring"), room.members[0].view("ring"));
    server.stop().await;
}

#[tokio::test]
async fn words_that_were_taken_back_come_by_no_way() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 2).await;
    room.settle().await;
    let before = room.members.remove(1);
    let turn = room.take(0).await;
    let reflection = room.share(0, turn, "a canary that sang too soon").await;
    room.members[0].must(&Command::TakeBack { reflection }, &[]).await;
    for resume in [Some(before.cursors()), None] {
        let hello = Hello { session: Some(room.sessions[1].clone()), resume, ..Hello::default() };
        let mut back = Client::come(&server, room.circle(), hello).await.knowing(before.lanes.clone());
        back.catch_up().await;
        assert!(!back.heard.iter().any(|text| text.contains("canary")));
        assert_eq!(back.view("ring"), room.members[0].view("ring"));
    }
    server.stop().await;
}

/// A whole picture instead of what is missing would tell a peer that something was erased which they may not know of.
#[tokio::test]
async fn nobody_learns_by_coming_back_that_something_hidden_was_erased() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 2).await;
    let gathering = room.story.gathering;
    room.facilitator.must(&Command::HoldWords { gathering, on: true, whose: Whose::Everyone }, &[]).await;
    room.settle().await;
    let before = room.members.remove(1);
    let turn = room.take(0).await;
    let reflection = room.share(0, turn, "held, and then taken back").await;
    room.members[0].must(&Command::TakeBack { reflection }, &[]).await;
    for said in ["4", "6"] {
        let number = BodyId(fresh());
        let moment = Moment::Arriving;
        room.members[0].must(&Command::GiveNumber { gathering, moment, number }, &[(number, said)]).await;
    }
    let mut back = Client::back(&server, room.circle(), &room.sessions[1], &before).await;
    back.catch_up().await;
    assert_eq!(back.count("snapshot"), 0, "{:?}", back.heard);
    room.members[0].catch_up().await;
    assert_eq!(back.view("ring"), room.members[0].view("ring"));
    server.stop().await;
}

#[tokio::test]
async fn a_lane_that_was_lost_while_away_is_gone() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 1).await;
    room.turn(0, &["said in the room"]).await;
    room.settle().await;
    let before = (room.members[0].cursors(), room.members[0].lanes.clone());
    room.release().await;
    let mut back = Client::back_from(&server, room.circle(), &room.sessions[0], before).await;
    back.catch_up().await;
    let lanes: Vec<_> = back.lanes.keys().map(String::as_str).collect();
    assert_eq!(lanes, ["member", "waiting"]);
    assert!(!back.heard.iter().any(|text| text.contains("said in the room")));
    server.stop().await;
}

#[tokio::test]
async fn folding_from_any_cursor_is_the_whole() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 3).await;
    let mut befores = Vec::new();
    for round in 0..4 {
        room.settle().await;
        let mut visitor = Client::join(&server, room.circle(), &room.sessions[2]).await;
        visitor.catch_up().await;
        befores.push(visitor);
        let turn = room.take(round % 3).await;
        let (command, reflection, words) = share(turn);
        room.members[round % 3].must(&command, &[(words, "some words")]).await;
        room.members[round % 3].must(&Command::PutDown { turn }, &[]).await;
        if round == 1 {
            room.members[1].must(&Command::TakeBack { reflection }, &[]).await;
        }
    }
    let mut whole = Client::join(&server, room.circle(), &room.sessions[2]).await;
    whole.catch_up().await;
    for before in befores {
        let mut back = Client::back(&server, room.circle(), &room.sessions[2], &before).await;
        back.catch_up().await;
        for (name, lane) in &whole.lanes {
            assert_eq!(&lane.view, back.view(name), "{name} from {}", before.cursors());
        }
        back.vanish();
    }
    server.stop().await;
}

#[tokio::test]
async fn a_lane_that_slept_is_told_in_one_change() {
    let (server, hand) = TestServer::by_hand().await;
    let mut room = Room::open(&server, 1).await;
    let mut before = room.members.remove(0);
    before.catch_up().await;
    let (circle, session) = (room.circle(), room.sessions[0].clone());
    let tasks = server.hub.running();
    let known = (before.cursors(), before.lanes.clone());
    before.vanish();
    until("the page is gone", async || server.hub.running() < tasks).await;
    hand.pass(4_000);
    room.facilitator.catch_up().await;
    let mut back = Client::back_from(&server, circle, &session, known).await;
    back.catch_up().await;
    assert_eq!(back.count("snapshot"), 0, "{:?}", back.heard);
    room.facilitator.catch_up().await;
    assert_eq!(back.view("ring"), room.facilitator.view("ring"));
    server.stop().await;
}

#[tokio::test]
async fn a_text_that_more_may_read_is_told_again_to_those_who_had_it() {
    let server = TestServer::start().await;
    let story = Story::found(&server).await;
    let mut facilitator = Client::join(&server, story.circle, &story.session).await;
    facilitator.invite(story.invitation, &story.hash, true, server.env.wall() + 3_600_000).await;
    let wraps = |client: &Client, lane: &str, name: &str| {
        let text = client.view(lane)["bodies"][name].as_str().expect("a name").to_owned();
        text.split('.').count() - 2
    };
    // One whose page is open while they are let in, and one whose page is not: nothing but their name's wraps differs.
    for away in [false, true] {
        let (person, session) = story.knock(&server, "Wren").await;
        let mut wren = Client::join(&server, story.circle, &session).await;
        wren.until("one's own lane", |client| !client.view("member").is_null()).await;
        let name = wren.view("member")["name"].as_str().unwrap().to_owned();
        assert_eq!(wraps(&wren, "member", &name), 2, "for the desk and oneself");
        let known = (wren.cursors(), wren.lanes.clone());
        if away {
            wren.vanish();
            facilitator.admit(person).await;
            wren = Client::back_from(&server, story.circle, &session, known).await;
        } else {
            facilitator.admit(person).await;
        }
        wren.catch_up().await;
        facilitator.catch_up().await;
        assert_eq!(wraps(&wren, "member", &name), 3, "and for everyone; away: {away}");
        assert_eq!(wraps(&facilitator, "desk", &name), 3);
    }
    server.stop().await;
}
