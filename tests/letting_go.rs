//! A release that a crash interrupted, at each of its steps: the next start takes it up again, and nobody reads the words
//! in between (`trust.md` P-05).
mod common;

use afterglow::circle::ids::CommitId;
use afterglow::config::Config;
use afterglow::env::Env;
use afterglow::log::keys::KeyName;
use afterglow::log::keys::folder::Moment;
use afterglow::log::memory::Memory;
use afterglow::log::sqlite::Sqlite;
use afterglow::log::{Commit, Log, Part, StoredBody, StreamId, Under};
use afterglow::server::Server;
use common::client::fresh;
use common::server::TestServer;
use common::story::Room;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use tempfile::tempdir;

/// A stream as somebody wrote it, written once more.
async fn write(log: &Sqlite, from: &Memory, stream: StreamId, under: Under) {
    for record in from.read(stream, 0).await.unwrap() {
        let part = Part { stream, expected: record.seq - 1, record: record.record };
        let mut commit = empty();
        commit.parts.push(part);
        log.append(vec![commit]).await.pop().unwrap().unwrap();
    }
    let mut commit = empty();
    let bodies = from.bodies(stream).await.unwrap().into_iter();
    commit.bodies = bodies.map(|(id, body)| StoredBody { stream, id, under, body }).collect();
    log.append(vec![commit]).await.pop().unwrap().unwrap();
}

fn empty() -> Commit {
    let (bodies, replaced) = (Vec::new(), Vec::new());
    Commit { id: CommitId(fresh()), running: 0, parts: Vec::new(), bodies, replaced, erased: Vec::new() }
}

fn copy(folder: &Path, to: &Path) {
    fs::create_dir_all(to.join("keys")).unwrap();
    let keys = fs::read_dir(folder.join("keys")).unwrap().map(|key| key.unwrap().file_name());
    let keys = keys.map(|key| Path::new("keys").join(key));
    for file in ["afterglow.sqlite", "afterglow.sqlite-wal"].map(Into::into).into_iter().chain(keys) {
        fs::copy(folder.join(&file), to.join(&file)).unwrap();
    }
}

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
    write(&log, &server.log, inside, author).await;
    let release = afterglow::circle::command::Command::Release { gathering };
    room.facilitator.must(&release, &[]).await;
    write(&log, &server.log, standing, Under::Nothing).await;
    server.stop().await;
    assert!(!log.bodies(inside).await.unwrap().is_empty(), "the control");
    log.close().await.unwrap();

    for moment in [Moment::BeforeKeys, Moment::Overwritten, Moment::KeysGone, Moment::RowsGone] {
        let (folder, crashed) = (tempdir().unwrap(), tempdir().unwrap());
        let log = Sqlite::open(written.path()).unwrap();
        // An open store has a journal to copy.
        log.append(vec![Commit { running: 1, ..empty() }]).await.pop().unwrap().unwrap();
        copy(written.path(), folder.path());
        drop(log);
        let log = Sqlite::open(folder.path()).unwrap();
        log.keys().stop_at(moment);
        log.drop_stream(inside).await.unwrap_err();
        copy(folder.path(), crashed.path());
        drop(log);

        let store = Arc::new(Sqlite::open(crashed.path()).unwrap());
        let read = store.read(inside, 0).await.unwrap();
        assert_eq!(read.is_empty(), moment != Moment::BeforeKeys, "{moment:?}");
        let log = Arc::clone(&store) as Arc<dyn Log>;
        let config = Config { data: crashed.path().to_owned(), ..Config::default() };
        let server = Server::with(config, Env::start(0), log).await.unwrap();
        common::until("it is let go", async || {
            let listed = store.streams().await.unwrap().contains(&inside);
            !listed && fs::metadata(crashed.path().join("afterglow.sqlite-wal")).unwrap().len() == 0
        })
        .await;
        let left = store.keys().names().unwrap();
        let its = |name: &KeyName| matches!(name, KeyName::Gathering(..) | KeyName::Author(..));
        assert!(!left.iter().any(its), "{moment:?}: {left:?}");
        assert_eq!(server.hub().differs_from_log().await, [], "{moment:?}");
        server.shutdown().await.unwrap();
        store.close().await.unwrap();
    }
}

#[tokio::test]
async fn what_people_are_called_and_what_they_share_lies_under_their_own_keys() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 2).await;
    room.turn(0, &["mine"]).await;
    room.turn(1, &["theirs"]).await;
    let (circle, gathering) = (room.circle(), room.story.gathering);
    let person = |n: usize| afterglow::circle::ids::PersonId(room.members[n].person.parse().unwrap());
    let (one, other) = (person(0), person(1));
    let before = server.log.bodies(StreamId::Circle(circle)).await.unwrap().len();
    server.log.forget_member(circle, one).await.unwrap();
    assert_eq!(server.log.bodies(StreamId::Circle(circle)).await.unwrap().len(), before - 1, "the name");
    let shared = server.log.bodies(StreamId::Gathering(circle, gathering)).await.unwrap();
    assert_eq!(shared.len(), 1, "the other's words stay");
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
