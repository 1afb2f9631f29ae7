//! Somebody who needs a person is heard at the desk within a second, whatever else goes on (`trust.md` R-28).

use crate::common::client::Client;
use crate::common::server::TestServer;
use crate::common::story::{Room, share};
use afterglow::circle::command::{Check, Command, SignalKind};
use afterglow::circle::ids::PersonId;
use afterglow::log::memory::Fault;
use std::time::{Duration, Instant};

const NEED: Command = Command::Signal { kind: SignalKind::INeedAPerson };
const FINE: Command = Command::Signal { kind: SignalKind::Ok };
/// Every time at the desk within this.
const WITHIN: Duration = Duration::from_secs(1);

/// A member calls; how long until the desk has it.
async fn call(room: &mut Room, member: usize) -> Duration {
    let person = room.members[member].person.clone();
    let began = Instant::now();
    room.members[member].must(&NEED, &[]).await;
    room.facilitator.until("the call", |desk| !desk.view("desk")["signals"][&person].is_null()).await;
    let took = began.elapsed();
    room.members[member].must(&FINE, &[]).await;
    took
}

fn p99(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() * 99 / 100]
}

#[tokio::test]
async fn the_desk_has_a_call_within_a_second_while_everyone_shares() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 4).await;
    let turn = room.take(0).await;
    let mut times = Vec::new();
    for n in 0..60 {
        if n % 4 == 0 {
            let (command, _, words) = share(turn);
            room.members[0].command(&command, &[(words, "meanwhile")]).await;
        }
        times.push(call(&mut room, 1 + n % 3).await);
    }
    assert!(p99(times) <= WITHIN);
    server.stop().await;
}

#[tokio::test]
async fn the_desk_has_a_call_within_a_second_while_the_disk_stands_still() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 3).await;
    let turn = room.take(0).await;
    room.settle().await;
    let mut times = Vec::new();
    for _ in 0..15 {
        server.log.inject(Fault::Held);
        let (command, _, words) = share(turn);
        let id = room.members[0].command(&command, &[(words, "on its way")]).await;
        server.log.held().await;
        for member in 1..3 {
            times.push(call(&mut room, member).await);
        }
        server.log.release();
        assert_eq!(room.members[0].answer(id).await["outcome"], "done");
    }
    assert!(p99(times) <= WITHIN);
    server.stop().await;
}

#[tokio::test]
async fn a_facilitator_who_comes_back_finds_every_call_that_nobody_answered() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 2).await;
    room.members[1].must(&NEED, &[]).await;
    let began = Instant::now();
    let mut back = Client::join(&server, room.circle(), &room.story.session).await;
    let person = room.members[1].person.clone();
    back.until("the call", |desk| !desk.view("desk")["signals"][&person].is_null()).await;
    assert!(began.elapsed() <= WITHIN);
    server.stop().await;
}

#[tokio::test]
async fn a_question_reaches_one_person_and_their_answer_the_desk_and_nobody_else_hears_of_it() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 2).await;
    let heard = room.members[1].heard.len();
    let person = PersonId(room.members[0].person.parse().unwrap());
    room.facilitator.must(&Command::Check(Check { person, on: true }), &[]).await;
    room.members[0].until("the question", |one| one.view("member")["asked"].is_u64()).await;
    room.members[0].must(&FINE, &[]).await;
    let key = person.to_string();
    room.facilitator.until("the answer", |desk| desk.view("desk")["checks"][&key]["answer"] == "ok").await;
    room.settle().await;
    let about = |text: &&String| text.contains("\"lane\"");
    assert_eq!(room.members[1].heard[heard..].iter().filter(about).count(), 0);
    server.stop().await;
}
