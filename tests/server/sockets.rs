//! What a connection is promised: one answer to each command, one order for everyone, and a close that says why.

use crate::common::client::{Client, Hello, fresh};
use crate::common::raw::{Raw, frame};
use crate::common::server::TestServer;
use crate::common::story::{Room, Story, share};
use crate::common::until;
use afterglow::circle::command::{Command, SignalKind};
use afterglow::circle::ids::{BodyId, CircleId, GatheringId, TurnId};
use afterglow::env::Env;
use afterglow::log::memory::Memory;
use afterglow::protocol::close::Close;
use serde_json::json;

#[tokio::test]
async fn every_command_is_answered_exactly_once_and_in_order() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 2).await;
    let turn = room.take(0).await;
    let member = &mut room.members[0];
    let mut ids = Vec::new();
    for n in 0..20 {
        let (command, _, words) = share(turn);
        ids.push(member.command(&command, &[(words, &format!("words {n}"))]).await);
        // Refused, in the midst of others that are not.
        ids.push(member.command(&Command::PutDown { turn: TurnId(fresh()) }, &[]).await);
    }
    for id in &ids {
        member.answer(*id).await;
    }
    let answers: Vec<_> = member.heard.iter().filter(|text| text.contains(r#""type":"answer""#)).collect();
    let answered: Vec<u32> = answers
        .iter()
        .filter_map(|text| serde_json::from_str::<serde_json::Value>(text).unwrap()["id"].as_u64())
        .map(|id| u32::try_from(id).unwrap())
        .filter(|id| ids.contains(id))
        .collect();
    assert_eq!(answered, ids);
    assert_eq!(member.shared().len(), 20);
    server.stop().await;
}

#[tokio::test]
async fn a_share_reaches_all_twelve_in_one_order() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 12).await;
    for member in [3, 0, 11, 7] {
        let (one, two) = (format!("first of {member}"), format!("second of {member}"));
        room.turn(member, &[&one, &two]).await;
    }
    room.settle().await;
    let order = room.facilitator.shared();
    let expected = [3, 0, 11, 7].map(|member| [format!("first of {member}"), format!("second of {member}")]);
    assert_eq!(order, expected.concat());
    for member in &room.members {
        assert_eq!(member.shared(), order);
        assert_eq!(member.view("ring"), room.facilitator.view("ring"));
    }
    server.stop().await;
}

#[tokio::test]
async fn an_answer_comes_after_the_changes_it_speaks_of() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 1).await;
    let turn = room.take(0).await;
    for n in 0..10 {
        let words = format!("words {n}");
        room.share(0, turn, &words).await;
        // Nothing more was read than up to the answer.
        assert_eq!(room.members[0].shared().last(), Some(&words));
    }
    server.stop().await;
}

#[tokio::test]
async fn sending_a_command_twice_does_it_once() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 2).await;
    let turn = room.take(0).await;
    let (command, _, words) = share(turn);
    let member = &mut room.members[0];
    assert_eq!(member.ask_with(&command, &[(words, "once")]).await["outcome"], "done");
    assert_eq!(member.ask_with(&command, &[(words, "once")]).await["outcome"], "already_done");
    assert_eq!(member.shared(), ["once"]);
    assert_eq!(room.facilitator.ask(&Command::Signal { kind: SignalKind::GiveMeAMoment }).await["outcome"], "passing");
    server.stop().await;
}

#[tokio::test]
async fn a_command_comes_with_exactly_the_texts_it_names() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 1).await;
    let turn = room.take(0).await;
    let member = &mut room.members[0];
    let other = BodyId(fresh());
    for (bodies, code) in [
        (vec![], "bodies_do_not_match"),
        (vec![(other, "words")], "bodies_do_not_match"),
        (vec![(BodyId(uuid::Uuid::nil()), "words"), (other, "more")], "bodies_do_not_match"),
    ] {
        let (command, _, words) = share(turn);
        let bodies: Vec<_> =
            bodies.into_iter().map(|(id, text)| (if id.0.is_nil() { words } else { id }, text)).collect();
        assert_eq!(member.ask_with(&command, &bodies).await["code"], code);
    }
    let gathering = GatheringId(fresh());
    let with_too_much = member.ask_with(&Command::StepOut { gathering }, &[(other, "words")]).await;
    assert_eq!(with_too_much["code"], "bodies_do_not_match");
    assert_eq!(member.shared(), [""; 0]);
    server.stop().await;
}

#[tokio::test]
async fn a_person_with_two_tabs_is_one_person() {
    let (server, hand) = TestServer::by_hand().await;
    let mut room = Room::open(&server, 1).await;
    let person = room.members[0].person.clone();
    let before = room.facilitator.view("ring").clone();
    let second = Client::join(&server, room.circle(), &room.sessions[0]).await;
    let tasks = server.hub.running();
    room.members.remove(0).vanish();
    until("the first tab is gone", async || server.hub.running() < tasks).await;
    hand.pass(60_000);
    room.facilitator.catch_up().await;
    assert_eq!(room.facilitator.view("ring"), &before, "one of two tabs went, and nobody noticed");
    second.vanish();
    until("the second tab is gone", async || server.hub.running() < tasks - 1).await;
    hand.pass(3_000);
    let lost = |client: &Client| client.view("ring")["gathering"]["seats"][&person]["presence"] == "connection_lost";
    room.facilitator.until("the person is lost", lost).await;
    server.stop().await;
}

#[tokio::test]
async fn loading_the_page_again_changes_nothing_for_anyone() {
    let (server, hand) = TestServer::by_hand().await;
    let mut room = Room::open(&server, 2).await;
    let lanes = |client: &Client| client.cursors();
    for _ in 0..3 {
        room.settle().await;
        let before = (lanes(&room.facilitator), lanes(&room.members[1]));
        let tasks = server.hub.running();
        room.members.remove(0).vanish();
        until("the page is gone", async || server.hub.running() < tasks).await;
        hand.pass(2_900);
        let again = Client::join(&server, room.circle(), &room.sessions[0]).await;
        room.members.insert(0, again);
        hand.pass(10_000);
        room.settle().await;
        assert_eq!((lanes(&room.facilitator), lanes(&room.members[1])), before);
    }
    server.stop().await;
}

#[tokio::test]
async fn a_silent_line_is_closed_and_the_person_is_lost_since_they_were_last_heard() {
    let (server, hand) = TestServer::by_hand().await;
    let mut room = Room::open(&server, 1).await;
    let (person, session) = (room.members[0].person.clone(), room.sessions[0].clone());
    let tasks = server.hub.running();
    room.members.remove(0).vanish();
    until("the page is gone", async || server.hub.running() < tasks).await;
    let mut raw = Raw::open(&server).await;
    let hello = json!({"type": "hello", "version": 1, "circle": room.circle(), "session": session});
    raw.write(&frame(0x81, hello.to_string().as_bytes())).await;
    let welcome = raw.frame().await.expect("a welcome");
    assert!(welcome.1.starts_with(br#"{"type":"welcome""#));
    let heard = server.env.running();
    for ping in 1..=3 {
        hand.pass(10_000);
        room.facilitator.catch_up().await;
        let mut next = raw.frame().await.expect("a frame");
        while next.0 == 0x81 {
            next = raw.frame().await.expect("a frame");
        }
        if ping < 3 {
            assert_eq!(next, (0x89, vec![]), "ping {ping}");
        }
        if next.0 == 0x88 {
            assert_eq!(next.1[..2], Close::Silent.code().to_be_bytes());
            assert_eq!(ping, 3);
        }
    }
    hand.pass(10_000);
    let code = raw.close_code().await;
    assert!(code.is_none() || code == Some(Close::Silent.code()));
    drop(raw);
    until("the line is given up", async || server.hub.running() < tasks).await;
    hand.pass(3_000);
    let seat = |client: &Client| client.view("ring")["gathering"]["seats"][&person].clone();
    room.facilitator.until("they are lost", |client| seat(client)["presence"] == "connection_lost").await;
    assert_eq!(seat(&room.facilitator)["since"], heard);
    server.stop().await;
}

#[tokio::test]
async fn a_tick_says_that_the_line_is_alive() {
    let (server, hand) = TestServer::by_hand().await;
    let story = Story::found(&server).await;
    let mut client = Client::join(&server, story.circle, &story.session).await;
    client.catch_up().await;
    hand.pass(24_000);
    client.catch_up().await;
    assert_eq!(client.ticks, 0);
    hand.pass(25_000);
    client.until("a tick", |client| client.ticks == 1).await;
    server.stop().await;
}

#[tokio::test]
async fn the_clock_is_answered_at_once() {
    let (server, hand) = TestServer::by_hand().await;
    let story = Story::found(&server).await;
    let mut client = Client::join(&server, story.circle, &story.session).await;
    hand.pass(12_345);
    client.catch_up().await;
    assert_eq!(client.clocks[0]["sent"], 1.5);
    assert_eq!(client.clocks[0]["running"], server.env.running());
    server.stop().await;
}

#[tokio::test]
async fn only_a_time_that_goes_faster_names_its_pace() {
    for (env, pace) in [(Env::start(0), None), (Env::start_paced(0, 20.0), Some(20.0))] {
        let server = TestServer::with(Memory::new(), env).await;
        let story = Story::found(&server).await;
        let client = Client::join(&server, story.circle, &story.session).await;
        let welcome = client.heard.iter().find(|text| text.contains(r#""type":"welcome""#)).expect("a welcome");
        let welcome: serde_json::Value = serde_json::from_str(welcome).unwrap();
        assert_eq!(welcome.get("pace").map(|pace| pace.as_f64().unwrap()), pace);
        server.stop().await;
    }
}

#[tokio::test]
async fn a_bad_beginning_is_closed_with_its_reason() {
    let (server, hand) = TestServer::by_hand().await;
    let story = Story::found(&server).await;
    let mine = |session: &str| Hello { session: Some(session.into()), ..Hello::default() };
    let mut none = Client::come(&server, story.circle, Hello::default()).await;
    assert_eq!(none.until_closed().await, Close::SessionEnded.code());
    let mut unknown = Client::come(&server, story.circle, mine(&"x".repeat(43))).await;
    assert_eq!(unknown.until_closed().await, Close::SessionEnded.code());
    let mut nowhere = Client::come(&server, CircleId(fresh()), mine(&story.session)).await;
    assert_eq!(nowhere.until_closed().await, Close::NotForYou.code());
    let (colleague, _) = server.facilitator().await;
    let mut stranger = Client::come(&server, story.circle, mine(&colleague)).await;
    assert_eq!(stranger.until_closed().await, Close::NotForYou.code());
    assert_eq!(stranger.closed, nowhere.closed, "no such circle, and not yours, are one answer");
    for (first, close) in [
        (r#"{"type":"hello","version":2,"circle":7,"more":true}"#, Close::OtherVersion),
        (r#"{"type":"hello","version":1}"#, Close::HelloFirst),
        (r#"{"type":"hello"}"#, Close::HelloFirst),
        (r#"{"type":"clock","sent":1}"#, Close::HelloFirst),
        ("hello", Close::HelloFirst),
        ("", Close::HelloFirst),
    ] {
        let mut client = Client::open(server.address, &server.origin(), None).await;
        client.say(first).await;
        assert_eq!(client.until_closed().await, close.code(), "{first}");
        assert_eq!(client.closed.unwrap().1, close.reason());
    }
    let mut silent = Client::open(server.address, &server.origin(), None).await;
    hand.pass(10_000);
    assert_eq!(silent.until_closed().await, Close::HelloFirst.code());
    server.stop().await;
}

#[tokio::test]
async fn what_is_not_understood_is_told_and_harms_nobody() {
    let server = TestServer::start().await;
    let story = Story::found(&server).await;
    let mut client = Client::join(&server, story.circle, &story.session).await;
    for (id, text) in [
        (7, r#"{"type":"command","id":7,"command":{"do":"dance"}}"#),
        (8, r#"{"type":"command","id":8}"#),
        (9, r#"{"type":"command","id":9,"command":{"do":"pause","gathering":"x"},"bodies":{}}"#),
    ] {
        client.say(text).await;
        let answer = client.answer(id).await;
        assert_eq!((&answer["outcome"], &answer["code"]), (&json!("refused"), &json!("not_understood")), "{text}");
        assert!(answer["sentence"].is_string());
    }
    client.catch_up().await;
    for text in [r#"{"type":"command","id":-1}"#, r#"{"type":"dance","id":4}"#, "[]", "null", r#"{"type":"clock"}"#] {
        let mut client = Client::join(&server, story.circle, &story.session).await;
        client.say(text).await;
        assert_eq!(client.until_closed().await, Close::NotUnderstood.code(), "{text}");
    }
    let mut twice = Client::join(&server, story.circle, &story.session).await;
    twice.say(&json!({"type": "hello", "version": 1, "circle": story.circle}).to_string()).await;
    assert_eq!(twice.until_closed().await, Close::NotUnderstood.code());
    server.stop().await;
}

#[tokio::test]
async fn a_session_that_ends_takes_its_lines_with_it() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 2).await;
    let session = room.sessions.remove(0);
    let mut gone = room.members.remove(0);
    server.practice.sign_out(&session).await.expect("signed out");
    assert_eq!(gone.until_closed().await, Close::SessionEnded.code());
    let mut again = Client::come(&server, room.circle(), Hello { session: Some(session), ..Hello::default() }).await;
    assert_eq!(again.until_closed().await, Close::SessionEnded.code());
    room.settle().await;
    server.stop().await;
}

#[tokio::test]
async fn nothing_is_carried_out_for_a_session_that_has_ended() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 2).await;
    let turn = room.take(0).await;
    let (command, _, words) = share(turn);
    // Sent at the same time; the order of the log decides, and nothing comes after the end.
    let session = room.sessions[0].clone();
    let bodies = [(words, "a last word")];
    let (ended, id) = tokio::join!(server.practice.sign_out(&session), room.members[0].command(&command, &bodies));
    ended.expect("signed out");
    let answer = room.members[0].answer(id).await;
    room.members[1].catch_up().await;
    let shared = room.members[1].shared();
    assert!(shared.is_empty() || (answer["outcome"] == "done" && shared == ["a last word"]), "{answer} {shared:?}");
    server.stop().await;
}

#[test]
fn every_reason_fits_into_a_close_frame() {
    for close in Close::ALL {
        assert!(close.reason().len() <= 123, "{close:?}");
    }
}
