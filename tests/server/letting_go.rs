//! A release that a crash interrupted, at each of its steps: the next start takes it up again, and nobody reads the words
//! in between (`trust.md` P-05).

use crate::common::client::Client;
use crate::common::server::TestServer;
use crate::common::stored::write;
use crate::common::story::Room;
use crate::crashed::{Crashed, MOMENTS};
use afterglow::circle::command::Command;
use afterglow::env::Env;
use afterglow::log::keys::KeyName;
use afterglow::log::keys::folder::Moment;
use afterglow::log::sqlite::Sqlite;
use afterglow::log::{Log, StreamId, Under};
use std::fs;
use tempfile::tempdir;

#[tokio::test]
async fn a_release_is_finished_at_the_next_start_wherever_it_stopped() {
    // A gathering as it was before its release, and the circle as it was after.
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 2).await;
    room.turn(0, &["something said"]).await;
    room.close().await;
    let (circle, gathering) = (room.circle(), room.story.gathering);
    let (standing, inside) = (StreamId::Circle(circle), StreamId::Gathering(circle, gathering));
    let written = tempdir().unwrap();
    let author = Under::Author(afterglow::circle::ids::PersonId(room.members[0].person.parse().unwrap()));
    let log = Sqlite::open(written.path()).unwrap();
    write(&log, &server.log, inside, |_| author).await;
    let release = Command::Release { gathering };
    room.facilitator.must(&release, &[]).await;
    write(&log, &server.log, standing, |_| Under::Nothing).await;
    server.stop().await;
    assert!(!log.bodies(inside).await.unwrap().is_empty(), "the control");
    log.close().await.unwrap();

    for moment in MOMENTS {
        let crashed = Crashed::at(moment, written.path(), async |log| log.drop_stream(inside).await).await;
        let store = &crashed.store;
        let read = store.read(inside, 0).await.unwrap();
        assert_eq!(read.is_empty(), moment != Moment::BeforeKeys, "{moment:?}");
        let server = crashed.starts(Env::start(0)).await;
        crate::common::until("it is let go", async || {
            let listed = store.streams().await.unwrap().contains(&inside);
            !listed && fs::metadata(crashed.data.path().join("afterglow.sqlite-wal")).unwrap().len() == 0
        })
        .await;
        let left = store.keys().names().unwrap();
        let its = |name: &KeyName| matches!(name, KeyName::Gathering(..) | KeyName::Author(..));
        assert!(!left.iter().any(its), "{moment:?}: {left:?}");
        crashed.stops(server, moment).await;
    }
}

#[tokio::test]
async fn what_people_are_called_and_what_they_share_lies_under_their_own_keys() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 2).await;
    let seated = server.log.keys().names().unwrap();
    room.turn(0, &["mine"]).await;
    room.turn(1, &["theirs"]).await;
    assert_eq!(server.log.keys().names().unwrap(), seated, "their keys came with their seats: nobody who speaks waits");
    let (circle, gathering) = (room.circle(), room.story.gathering);
    let person = |n: usize| afterglow::circle::ids::PersonId(room.members[n].person.parse().unwrap());
    let (one, other) = (person(0), person(1));
    let before = server.log.bodies(StreamId::Circle(circle)).await.unwrap().len();
    let inside = server.log.bodies(StreamId::Gathering(circle, gathering)).await.unwrap().len();
    server.log.forget_member(circle, one).await.unwrap();
    assert_eq!(server.log.bodies(StreamId::Circle(circle)).await.unwrap().len(), before - 1, "the name");
    let after = server.log.bodies(StreamId::Gathering(circle, gathering)).await.unwrap().len();
    assert_eq!(after, inside - 1, "their words are gone, and the other's stay");
    let names = server.log.keys().names().unwrap();
    let facilitator = room.story.facilitator;
    for name in [
        KeyName::Gathering(circle, gathering),
        KeyName::Author(circle, gathering, other),
        KeyName::Member(circle, other),
        KeyName::Member(circle, facilitator),
    ] {
        assert!(names.contains(&name), "{name} in {names:?}");
    }
    server.stop().await;
}

#[tokio::test]
async fn a_gathering_whose_key_is_gone_is_let_go_and_the_circle_goes_on() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 1).await;
    room.turn(0, &["something said"]).await;
    let (circle, gathering, sessions) = (room.circle(), room.story.gathering, room.sessions.clone());
    let (session, story) = (room.story.session.clone(), room.story);
    let log = server.crash().await;
    log.keys().lose(&[KeyName::Gathering(circle, gathering)]).unwrap();
    let server = TestServer::on(log).await;
    crate::common::until("it is let go", async || {
        !server.log.streams().await.unwrap().contains(&StreamId::Gathering(circle, gathering))
    })
    .await;
    let mut facilitator = Client::join(&server, circle, &session).await;
    let mut member = Client::join(&server, circle, &sessions[0]).await;
    facilitator.catch_up().await;
    member.catch_up().await;
    assert!(facilitator.view("ring")["gathering"].is_null());
    assert!(member.lanes.contains_key("waiting"), "a member, between gatherings");
    let past = facilitator.view("desk")["past"].to_string();
    assert!(past.contains("\"closed\":\"restored\"") && past.contains(&gathering.to_string()), "{past}");
    let mut next = story.plan();
    next.gathering = afterglow::circle::ids::GatheringId(crate::common::client::fresh());
    facilitator.must(&Command::PlanGathering { plan: next }, &[]).await;
    server.stop().await;
}
