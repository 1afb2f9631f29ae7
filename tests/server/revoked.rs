//! Revoked to silent (T-09): a session that is ended hears nothing of what happens after, and its line is closed.

use crate::common::client::{Client, Hello};
use crate::common::server::TestServer;
use crate::common::story::{Room, share};
use afterglow::circle::command::{Command, SignalKind};
use afterglow::circle::ids::{PersonId, TurnId};
use afterglow::circle::practice::On;
use afterglow::protocol::close::Close;
use std::time::{Duration, Instant};

/// Times that a way in is ended while everyone speaks, in each of the rooms.
const TRIES: usize = 18;
const ROOMS: usize = 12;
const SILENT_WITHIN: Duration = Duration::from_secs(1);

/// How a way in ends.
#[derive(Clone, Copy, Debug)]
enum How {
    SignedOut,
    EndedByOneself,
    EndedByTheFacilitator,
}

async fn share_some(sharer: &mut Client, turn: TurnId, words: &str) {
    let (command, _, body) = share(turn);
    sharer.must(&command, &[(body, words)]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_way_in_that_was_ended_is_silent_at_once_also_while_everyone_speaks() {
    let server = TestServer::start().await;
    let mut took = Vec::new();
    // Several rooms, as a person may only say so much in a minute.
    for _ in 0..ROOMS {
        end_ways_into_a_room(&server, &mut took).await;
    }
    took.sort();
    let p99 = took[took.len() * 99 / 100];
    println!("revoked to silent: p50 {:?}, p99 {p99:?}, 0 frames after / {}", took[took.len() / 2], took.len());
    assert!(p99 <= SILENT_WITHIN, "{p99:?}");
    server.stop().await;
}

async fn end_ways_into_a_room(server: &TestServer, took: &mut Vec<Duration>) {
    let mut room = Room::open(server, 4).await;
    let (circle, turn) = (room.circle(), room.take(0).await);
    let mut sharer = room.members.remove(0);
    let mut seat = room.members.remove(0);
    let person = PersonId(seat.person.parse().expect("a person"));
    for n in 0..TRIES {
        let how = [How::SignedOut, How::EndedByOneself, How::EndedByTheFacilitator][n % 3];
        let token = server.session(circle, person).await;
        let who = server.practice.who(&token).expect("a session");
        let mut gone = Client::join(server, circle, &token).await;
        let (before, after) = (format!("said before the end of {n}"), format!("said after the end of {n}"));
        let ending = async {
            match how {
                How::SignedOut => server.practice.sign_out(&token).await,
                How::EndedByOneself => server.practice.end_devices(&who, On::One(who.session)).await,
                How::EndedByTheFacilitator => server.practice.end_ways_in(circle, &[person]).await,
            }
            .expect("ended");
            Instant::now()
        };
        // Words, and somebody's signal, are on their way while the way in ends.
        let kind = if n % 2 == 0 { SignalKind::GiveMeAMoment } else { SignalKind::Ok };
        let signal = Command::Signal { kind };
        let signal = room.members[0].command(&signal, &[]);
        let (answered, (), _) = tokio::join!(ending, share_some(&mut sharer, turn, &before), signal);
        share_some(&mut sharer, turn, &after).await;
        assert_eq!(gone.until_closed().await, Close::SessionEnded.code(), "{how:?}");
        took.push(answered.elapsed());
        assert!(gone.heard.iter().all(|text| !text.contains(&after)), "{how:?}: a frame after the answer");
        let hello = Hello { session: Some(token), ..Hello::default() };
        assert_eq!(Client::come(server, circle, hello).await.closed.unwrap().0, Close::SessionEnded.code(), "{how:?}");
        if matches!(how, How::EndedByTheFacilitator) {
            // Every device of theirs: so the one they sat with is gone, too.
            assert_eq!(seat.until_closed().await, Close::SessionEnded.code());
            seat = Client::join(server, circle, &server.session(circle, person).await).await;
        }
    }
}

#[tokio::test]
async fn a_way_in_that_ends_while_somebody_comes_lets_nobody_in() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 1).await;
    let (circle, person) = (room.circle(), PersonId(room.members[0].person.parse().expect("a person")));
    for _ in 0..100 {
        let token = server.session(circle, person).await;
        let hello = Hello { session: Some(token.clone()), ..Hello::default() };
        let (mut came, ended) = tokio::join!(Client::come(&server, circle, hello), server.practice.sign_out(&token));
        ended.expect("signed out");
        assert_eq!(came.until_closed().await, Close::SessionEnded.code());
    }
    room.settle().await;
    server.stop().await;
}
