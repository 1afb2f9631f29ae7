//! What the log does to a room: nothing is shown before it is durable, and nothing is done twice.

use crate::common::client::{Client, fresh};
use crate::common::sealed::text_of;
use crate::common::server::TestServer;
use crate::common::story::{Room, Story, share};
use crate::common::{in_time, until};
use afterglow::circle::command::{Command, SignalKind};
use afterglow::circle::ids::{BodyId, CommitId, GatheringId};
use afterglow::log::memory::Fault;
use afterglow::log::{Commit, Log, Part, StreamId};
use afterglow::protocol::close::Close;
use serde_json::json;
use std::collections::BTreeMap;
use std::time::Duration;

#[tokio::test]
async fn nothing_is_shown_or_answered_before_it_is_durable() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 2).await;
    let turn = room.take(0).await;
    room.settle().await;
    server.log.inject(Fault::Held);
    let (command, _, words) = share(turn);
    let id = room.members[0].command(&command, &[(words, "not yet")]).await;
    in_time("the append", server.log.held()).await;
    room.settle().await;
    assert_eq!(room.members[1].shared(), [""; 0]);
    assert!(!room.members[0].answers.contains_key(&id));
    server.log.release();
    assert_eq!(room.members[0].answer(id).await["outcome"], "done");
    room.settle().await;
    assert_eq!(room.members[1].shared(), ["not yet"]);
    server.stop().await;
}

#[tokio::test]
async fn somebody_who_needs_a_person_does_not_wait_for_the_disk() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 2).await;
    let turn = room.take(0).await;
    server.log.inject(Fault::Held);
    let (command, _, words) = share(turn);
    let id = room.members[0].command(&command, &[(words, "stuck")]).await;
    in_time("the append", server.log.held()).await;
    let signal = Command::Signal { kind: SignalKind::INeedAPerson };
    assert_eq!(room.members[1].ask(&signal).await["outcome"], "passing");
    let person = room.members[1].person.clone();
    let seen = |client: &Client| client.view("desk")["signals"][&person]["kind"] == "i_need_a_person";
    room.facilitator.until("the signal at the desk", seen).await;
    let answer =
        Command::AnswerSignal { person: afterglow::circle::ids::PersonId(person.parse().unwrap()), settled: false };
    assert_eq!(room.facilitator.ask(&answer).await["outcome"], "passing");
    server.log.release();
    assert_eq!(room.members[0].answer(id).await["outcome"], "done");
    server.stop().await;
}

#[tokio::test]
async fn a_store_that_refuses_changes_nothing_and_is_asked_again() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 2).await;
    let turn = room.take(0).await;
    room.settle().await;
    let before = room.members[1].cursors();
    server.log.inject(Fault::Refused);
    let (command, _, words) = share(turn);
    let answer = room.members[0].ask_with(&command, &[(words, "words")]).await;
    assert_eq!((&answer["outcome"], &answer["code"]), (&json!("refused"), &json!("store_unavailable")));
    room.settle().await;
    assert_eq!(room.members[1].cursors(), before, "nothing was shown");
    let answer = room.members[0].ask_with(&command, &[(words, "words")]).await;
    assert_eq!(answer["outcome"], "done", "the same command, once there is room again");
    server.stop().await;
}

#[tokio::test]
async fn what_waited_together_shares_a_batch_and_its_fate() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 3).await;
    let turn = room.take(0).await;
    server.log.inject(Fault::Held);
    server.log.inject(Fault::Refused);
    let (first, _, words) = share(turn);
    let first = room.members[0].command(&first, &[(words, "first")]).await;
    in_time("the append", server.log.held()).await;
    let mut waiting = Vec::new();
    for n in 0..3 {
        let (command, _, words) = share(turn);
        waiting.push(room.members[0].command(&command, &[(words, &format!("waiting {n}"))]).await);
    }
    let put_down = room.members[0].command(&Command::PutDown { turn }, &[]).await;
    let signal = room.members[1].command(&Command::Writing { turn, on: true }, &[]).await;
    room.settle().await;
    server.log.release();
    assert_eq!(room.members[0].answer(first).await["outcome"], "done");
    for id in waiting.into_iter().chain([put_down]) {
        assert_eq!(room.members[0].answer(id).await["code"], "store_unavailable");
    }
    assert_eq!(room.members[1].answer(signal).await["code"], "not_your_turn", "decided on what is there");
    room.settle().await;
    assert_eq!(room.members[2].shared(), ["first"]);
    server.stop().await;
}

#[tokio::test]
async fn a_conflict_is_decided_again_and_done_once() {
    for fault in [Fault::Conflict, Fault::UnknownLost, Fault::UnknownWritten] {
        let server = TestServer::start().await;
        let mut room = Room::open(&server, 2).await;
        let turn = room.take(0).await;
        server.log.inject(fault);
        let (command, _, words) = share(turn);
        let answer = room.members[0].ask_with(&command, &[(words, "once")]).await;
        assert_eq!(answer["outcome"], "done", "{fault:?}");
        room.settle().await;
        for client in room.members.iter().chain([&room.facilitator]) {
            assert_eq!(client.shared(), ["once"], "{fault:?}");
        }
        server.stop().await;
    }
}

#[tokio::test]
async fn a_log_that_never_takes_a_command_refuses_it_in_the_end() {
    for (fault, code) in [(Fault::Conflict, "id_taken"), (Fault::UnknownLost, "store_unavailable")] {
        let server = TestServer::start().await;
        let mut room = Room::open(&server, 1).await;
        let turn = room.take(0).await;
        for _ in 0..3 {
            server.log.inject(fault);
        }
        let (command, _, words) = share(turn);
        let answer = room.members[0].ask_with(&command, &[(words, "never")]).await;
        assert_eq!(answer["code"], code, "{fault:?}");
        room.turn_goes_on(turn).await;
        server.stop().await;
    }
}

#[tokio::test]
async fn when_nobody_knows_the_circle_is_built_from_the_log_again() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 2).await;
    let turn = room.take(0).await;
    server.log.inject(Fault::UnknownWritten);
    server.log.fail_reads(3);
    let (command, _, words) = share(turn);
    let id = room.members[0].command(&command, &[(words, "who knows")]).await;
    assert_eq!(room.members[0].until_closed().await, Close::Rebuilding.code());
    assert!(!room.members[0].answers.contains_key(&id), "its fate is open, so it is sent again");
    assert_eq!(room.members[1].until_closed().await, Close::Rebuilding.code());
    let facilitates = room.story.session.clone();
    let _facilitator = Client::join(&server, room.circle(), &facilitates).await;
    let mut member = Client::join(&server, room.circle(), &room.sessions[0]).await;
    let outcome = member.ask_with(&command, &[(words, "who knows")]).await["outcome"].clone();
    assert_eq!(outcome, "already_done");
    assert_eq!(member.shared(), ["who knows"]);
    server.stop().await;
}

#[tokio::test]
async fn one_circle_that_waits_for_the_disk_leaves_the_others_alone() {
    let server = TestServer::start().await;
    let mut stuck = Room::open(&server, 1).await;
    let mut other = Room::open(&server, 1).await;
    let turn = stuck.take(0).await;
    server.log.inject(Fault::Held);
    let (command, _, words) = share(turn);
    let id = stuck.members[0].command(&command, &[(words, "stuck")]).await;
    in_time("the append", server.log.held()).await;
    other.turn(0, &["not stuck"]).await;
    server.log.release();
    assert_eq!(stuck.members[0].answer(id).await["outcome"], "done");
    server.stop().await;
}

#[tokio::test]
async fn a_body_has_one_name_in_the_whole_store() {
    let server = TestServer::start().await;
    let mut one = Room::open(&server, 1).await;
    let mut other = Room::open(&server, 1).await;
    let turn = one.take(0).await;
    let (command, _, words) = share(turn);
    one.members[0].must(&command, &[(words, "mine")]).await;
    // The same name in the same circle, and in another one.
    let again = Command::Share { turn, reflection: afterglow::circle::ids::ReflectionId(fresh()), words };
    assert_eq!(one.members[0].ask_with(&again, &[(words, "again")]).await["code"], "id_taken");
    let turn = other.take(0).await;
    let elsewhere = Command::Share { turn, reflection: afterglow::circle::ids::ReflectionId(fresh()), words };
    assert_eq!(other.members[0].ask_with(&elsewhere, &[(words, "elsewhere")]).await["code"], "id_taken");
    other.turn_goes_on(turn).await;
    one.settle().await;
    assert_eq!(one.members[0].shared(), ["mine"]);
    server.stop().await;
}

#[tokio::test]
async fn an_agreement_that_stays_is_named_and_keeps_its_words() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 1).await;
    let stands: Vec<BodyId> =
        serde_json::from_value(room.facilitator.view("ring")["circle"]["agreements"].clone()).unwrap();
    let (kept, added) = (stands[0], BodyId(fresh()));
    let pages = BTreeMap::from([(room.story.invitation, BodyId(fresh()))]);
    let revise = Command::ReviseAgreements { version: 2, items: vec![kept, added], pages: pages.clone() };
    assert_eq!(
        room.facilitator.ask_with(&revise, &[]).await["code"],
        "bodies_do_not_match",
        "the new one has no words"
    );
    let other_words = [(kept, "something else"), (added, "I come sober.")];
    assert_eq!(
        room.facilitator.ask_with(&revise, &other_words).await["code"],
        "id_taken",
        "words never change under a name"
    );
    room.facilitator.must(&revise, &[(added, "I come sober.")]).await;
    assert_eq!(room.facilitator.ask_with(&revise, &[(added, "I come sober.")]).await["outcome"], "already_done");
    room.settle().await;
    let ring = room.members[0].view("ring");
    assert_eq!(ring["circle"]["agreements"], json!([kept, added]));
    assert!(ring["bodies"][kept.to_string()].is_string(), "what stays can be read as before");
    assert_eq!(text_of(ring["bodies"][added.to_string()].as_str().unwrap()), "I come sober.");
    server.stop().await;
}

#[tokio::test]
async fn release_lets_go_of_everything_that_was_said() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 2).await;
    room.turn(0, &["a canary"]).await;
    let gathering = room.story.gathering;
    let stream = StreamId::Gathering(room.circle(), gathering);
    assert!(!server.log.bodies(stream).await.unwrap().is_empty());
    room.release().await;
    assert_eq!(server.log.read(stream, 0).await.unwrap(), []);
    assert_eq!(server.log.bodies(stream).await.unwrap(), []);
    room.settle().await;
    for member in &room.members {
        let lanes: Vec<_> = member.lanes.keys().map(String::as_str).collect();
        assert_eq!(lanes, ["member", "waiting"]);
    }
    let mut again = Client::join(&server, room.circle(), &room.sessions[1]).await;
    again.catch_up().await;
    assert!(!again.heard.iter().any(|text| text.contains("canary")));
    server.stop().await;
}

#[tokio::test]
async fn a_release_that_nobody_was_sure_of_lets_go_all_the_same() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 1).await;
    room.turn(0, &["a canary"]).await;
    let stream = StreamId::Gathering(room.circle(), room.story.gathering);
    room.close().await;
    server.log.inject(Fault::UnknownWritten);
    room.facilitator.must(&Command::Release { gathering: room.story.gathering }, &[]).await;
    until("it is let go", async || !server.log.streams().await.unwrap().contains(&stream)).await;
    server.stop().await;
}

#[tokio::test]
async fn signals_reach_the_desk_while_the_disk_is_full() {
    let (server, hand) = TestServer::by_hand().await;
    let mut room = Room::open(&server, 2).await;
    room.members[0].must(&Command::TakeFromCentre { segment: room.story.centre(), turn: fresh_turn() }, &[]).await;
    for _ in 0..20 {
        server.log.inject(Fault::Refused);
    }
    // More is due than can be written: the gathering's own end.
    for _ in 0..3 {
        hand.pass(4 * 3_600_000);
        let signal = Command::Signal { kind: SignalKind::INeedAPerson };
        assert_eq!(room.members[1].ask(&signal).await["outcome"], "passing");
        let person = room.members[1].person.clone();
        let seen = |client: &Client| client.view("desk")["signals"].get(&person).is_some();
        room.facilitator.until("the signal at the desk", seen).await;
        let well = Command::Signal { kind: SignalKind::Ok };
        assert_eq!(room.members[1].ask(&well).await["outcome"], "passing");
        room.facilitator.until("no signal", |client| !seen(client)).await;
    }
    server.stop().await;
}

fn fresh_turn() -> afterglow::circle::ids::TurnId {
    afterglow::circle::ids::TurnId(fresh())
}

#[tokio::test]
async fn what_a_crash_left_of_a_gathering_is_let_go_at_the_next_start() {
    let server = TestServer::start().await;
    let story = Story::found(&server).await;
    let log = server.stop().await;
    let orphan = StreamId::Gathering(story.circle, GatheringId(fresh()));
    let part = Part { stream: orphan, expected: 0, record: br#"{"v":2,"n":9,"e":[]}"#.to_vec() };
    let commit = Commit {
        id: CommitId(fresh()),
        running: 0,
        parts: vec![part],
        bodies: Vec::new(),
        replaced: Vec::new(),
        erased: Vec::new(),
        ready: Vec::new(),
    };
    assert_eq!(log.append(vec![commit]).await, [Ok(())]);
    let server = TestServer::on(log).await;
    until("it is let go", async || !server.log.streams().await.unwrap().contains(&orphan)).await;
    server.stop().await;
}

#[tokio::test]
async fn a_room_without_its_facilitator_is_held_and_time_alone_does_it() {
    let (server, hand) = TestServer::by_hand().await;
    let room = Room::open(&server, 1).await;
    let tasks = server.hub.running();
    let Room { story, facilitator, mut members, .. } = room;
    facilitator.vanish();
    until("the facilitator's page is gone", async || server.hub.running() < tasks).await;
    hand.pass(3_000);
    let member = &mut members[0];
    let lead = story.facilitator.to_string();
    let lost = |client: &Client| client.view("ring")["gathering"]["seats"][&lead]["presence"] == "connection_lost";
    member.until("the facilitator is lost", lost).await;
    hand.pass(20_000);
    member.until("the room is held", |client| client.view("ring")["gathering"]["standstill"] == "holding").await;
    server.stop().await;
}

#[tokio::test]
async fn presence_that_could_not_be_written_is_written_later() {
    let (server, hand) = TestServer::by_hand().await;
    let mut room = Room::open(&server, 2).await;
    let person = room.members[0].person.clone();
    let tasks = server.hub.running();
    room.members.remove(0).vanish();
    until("the page is gone", async || server.hub.running() < tasks).await;
    server.log.inject(Fault::Refused);
    server.log.inject(Fault::Refused);
    hand.pass(3_000);
    for _ in 0..3 {
        room.settle().await;
        hand.pass(1_000);
    }
    let lost = |client: &Client| client.view("ring")["gathering"]["seats"][&person]["presence"] == "connection_lost";
    room.facilitator.until("they are lost", lost).await;
    server.stop().await;
}

#[tokio::test]
async fn a_slow_disk_slows_and_loses_nothing() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 2).await;
    let turn = room.take(0).await;
    let mut ids = Vec::new();
    for n in 0..30 {
        if n % 5 == 0 {
            server.log.inject(Fault::Slow(Duration::from_millis(20)));
        }
        let (command, _, words) = share(turn);
        ids.push(room.members[0].command(&command, &[(words, &format!("words {n}"))]).await);
    }
    for id in ids {
        assert_eq!(room.members[0].answer(id).await["outcome"], "done");
    }
    let expected: Vec<_> = (0..30).map(|n| format!("words {n}")).collect();
    room.settle().await;
    assert_eq!(room.members[1].shared(), expected);
    server.stop().await;
}

#[tokio::test]
async fn founding_the_same_circle_twice_makes_one() {
    let server = TestServer::start().await;
    let story = Story::found(&server).await;
    let mut client = Client::join(&server, story.circle, &story.session).await;
    client.catch_up().await;
    assert_eq!(server.log.read(StreamId::Circle(story.circle), 0).await.unwrap().len(), 1);
    let card = server.hub.card(story.circle, story.facilitator).await.expect("a card");
    assert_eq!((card.members, card.facilitators), (0, 1));
    let (_, stranger) = server.facilitator().await;
    assert!(server.hub.card(story.circle, stranger).await.is_none());
    server.stop().await;
}

impl Room {
    /// The room works as before.
    async fn turn_goes_on(&mut self, turn: afterglow::circle::ids::TurnId) {
        let before = self.members[0].shared().len();
        let (command, _, words) = share(turn);
        self.members[0].must(&command, &[(words, "and on")]).await;
        assert_eq!(self.members[0].shared().len(), before + 1);
    }
}
