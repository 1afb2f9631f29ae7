//! Stopping and starting again: everyone is told to come back, and nothing that was acknowledged is missing.

use crate::common::client::Client;
use crate::common::in_time;
use crate::common::server::TestServer;
use crate::common::story::{Room, share};
use afterglow::circle::command::{Command, SignalKind};
use afterglow::log::memory::Fault;
use afterglow::protocol::close::Close;
use std::time::{Duration, Instant};

#[tokio::test]
async fn a_stop_closes_every_line_with_1012_within_two_seconds() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 12).await;
    // One more that never says hello, and one that never reads.
    let mut silent = Client::open(server.address, &server.origin(), None).await;
    let deaf = Client::open(server.address, &server.origin(), Some(4 * 1024)).await;
    let began = Instant::now();
    let hub = server.hub.clone();
    let stopping = tokio::spawn(async move { hub.shutdown().await });
    for client in room.members.iter_mut().chain([&mut room.facilitator, &mut silent]) {
        assert_eq!(client.until_closed().await, Close::Restarting.code());
    }
    assert!(began.elapsed() < Duration::from_secs(2), "{:?}", began.elapsed());
    drop((room, silent, deaf));
    in_time("the hub is stopped", stopping).await.expect("no panic");
    server.crash().await;
}

#[tokio::test]
async fn a_store_that_does_not_answer_keeps_nobody_from_going() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 2).await;
    let turn = room.take(0).await;
    server.log.inject(Fault::Held);
    let (command, _, words) = share(turn);
    room.members[0].command(&command, &[(words, "stuck")]).await;
    in_time("the append", server.log.held()).await;
    let began = Instant::now();
    let hub = server.hub.clone();
    let stopping = tokio::spawn(async move { hub.shutdown().await });
    for client in room.members.iter_mut().chain([&mut room.facilitator]) {
        assert_eq!(client.until_closed().await, Close::Restarting.code());
    }
    assert!(began.elapsed() < Duration::from_secs(2), "{:?}", began.elapsed());
    server.log.release();
    drop(room);
    in_time("the hub is stopped", stopping).await.expect("no panic");
    server.crash().await;
}

#[tokio::test]
async fn what_was_acknowledged_is_there_after_a_restart_and_the_holder_still_holds() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 2).await;
    let turn = room.take(0).await;
    let mut acknowledged = Vec::new();
    for n in 0..10 {
        let words = format!("words {n}");
        room.share(0, turn, &words).await;
        acknowledged.push(words);
    }
    // One more is on its way when the server stops: it is there once or not at all.
    let (command, _, body) = share(turn);
    room.members[0].command(&command, &[(body, "on its way")]).await;
    let (circle, sessions) = (room.circle(), room.sessions.clone());
    let facilitates = room.story.session.clone();
    let server = TestServer::on(server.crash().await).await;
    let mut member = Client::join(&server, circle, &sessions[0]).await;
    member.catch_up().await;
    let shared = member.shared();
    assert_eq!(shared[..10], acknowledged);
    assert!(shared.len() == 10 || shared[10..] == ["on its way"]);
    let gathering = &member.view("ring")["gathering"];
    assert_eq!(gathering["standstill"], "interrupted");
    assert_eq!(
        (&gathering["piece"]["at"], &gathering["piece"]["person"]),
        (&"held".into(), &member.person.as_str().into())
    );
    // Said again, as a client does that got no answer.
    Client::join(&server, circle, &facilitates).await.catch_up().await;
    member.until("the room goes on", |client| client.view("ring")["gathering"]["standstill"].is_null()).await;
    member.must(&command, &[(body, "on its way")]).await;
    assert_eq!(member.shared().len(), 11);
    server.stop().await;
}

#[tokio::test]
async fn a_signal_is_said_again_after_a_restart() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 1).await;
    let signal = Command::Signal { kind: SignalKind::INeedAPerson };
    assert_eq!(room.members[0].ask(&signal).await["outcome"], "passing");
    let (circle, session, facilitates) = (room.circle(), room.sessions[0].clone(), room.story.session.clone());
    let server = TestServer::on(server.crash().await).await;
    let mut facilitator = Client::join(&server, circle, &facilitates).await;
    facilitator.catch_up().await;
    assert_eq!(facilitator.view("desk")["signals"], serde_json::json!({}), "it lived in memory only");
    let mut member = Client::join(&server, circle, &session).await;
    assert_eq!(member.ask(&signal).await["outcome"], "passing");
    facilitator.until("the signal", |client| client.view("desk")["signals"].get(&member.person).is_some()).await;
    server.stop().await;
}
