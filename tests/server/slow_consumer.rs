//! Whoever does not read is let go, with a code that says "come back", and nobody else waits for them.

use crate::common::client::{Client, Hello};
use crate::common::server::TestServer;
use crate::common::story::{Room, share};
use crate::common::until;
use afterglow::circle::command::Command;
use afterglow::protocol::close::Close;
use std::time::{Duration, Instant};

/// A member comes a second time, with room for little, and reads nothing but the welcome.
async fn stuck(server: &TestServer, room: &Room, member: usize) -> Client {
    let session = Some(room.sessions[member].clone());
    Client::come(server, room.circle(), Hello { session, receive_buffer: Some(4 * 1024), ..Hello::default() }).await
}

#[tokio::test]
async fn a_reader_who_is_stuck_is_closed_with_4000_and_comes_back_to_the_whole() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 3).await;
    let mut stuck = stuck(&server, &room, 2).await;
    let tasks = server.hub.running();
    let turn = room.take(0).await;
    let words = "w".repeat(16 * 1024);
    for _ in 0..40 {
        room.share(0, turn, &words).await;
        room.members[1].catch_up().await;
        room.members[2].catch_up().await;
        room.facilitator.catch_up().await;
    }
    for member in &room.members {
        assert_eq!(member.shared().len(), 40, "the others have everything");
    }
    // Only now does it read on.
    assert_eq!(stuck.until_closed().await, Close::TooSlow.code());
    assert!(stuck.shared().len() < 40, "what waited was let go");
    stuck.vanish();
    until("the line is over", async || server.hub.running() < tasks).await;
    let mut back = Client::join(&server, room.circle(), &room.sessions[2]).await;
    back.catch_up().await;
    assert_eq!(back.shared().len(), 40);
    server.stop().await;
}

#[tokio::test]
async fn a_reader_who_never_reads_again_is_given_up() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 2).await;
    let stuck = stuck(&server, &room, 1).await;
    let tasks = server.hub.running();
    let turn = room.take(0).await;
    let words = "w".repeat(16 * 1024);
    for _ in 0..40 {
        room.share(0, turn, &words).await;
    }
    // Trust R-13: each closed within 15 seconds.
    until("the line is given up", async || server.hub.running() < tasks).await;
    drop(stuck);
    room.settle().await;
    server.stop().await;
}

#[tokio::test]
async fn nobody_waits_for_a_reader_who_is_stuck() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 2).await;
    let turn = room.take(0).await;
    let alone = hundred_shares(&mut room, turn).await;
    room.members[0].must(&Command::PutDown { turn }, &[]).await;
    let mut all = Vec::new();
    for _ in 0..6 {
        all.push(stuck(&server, &room, 1).await);
    }
    // Everyone has the piece once before anyone has it twice.
    room.turn(1, &[]).await;
    let turn = room.take(0).await;
    let beside = hundred_shares(&mut room, turn).await;
    assert!(beside < alone * 4 + Duration::from_millis(500), "{beside:?} beside those who are stuck, {alone:?} alone");
    drop(all);
    server.stop().await;
}

async fn hundred_shares(room: &mut Room, turn: afterglow::circle::ids::TurnId) -> Duration {
    let words = "w".repeat(8 * 1024);
    let began = Instant::now();
    for _ in 0..20 {
        let (command, _, body) = share(turn);
        room.members[0].must(&command, &[(body, &words)]).await;
        // Who does read is not among those who are stuck, also where the system keeps little for a line.
        room.members[1].catch_up().await;
        room.facilitator.catch_up().await;
    }
    began.elapsed()
}
