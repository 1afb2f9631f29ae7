//! What is kept, and until when (`trust.md` P-06): it goes by itself, never early, also when the server was off at that
//! time and when a crash came in between; and each person is told what there is of them.

use crate::common::client::{Client, fresh};
use crate::common::server::TestServer;
use crate::common::stored::{copy, empty, write};
use crate::common::story::Room;
use crate::common::until;
use afterglow::circle::command::Command;
use afterglow::circle::command::between::{KeepStep, NotePractice};
use afterglow::circle::ids::{BodyId, CircleId, DeviceId, EntryId, PersonId, StepId};
use afterglow::config::Config;
use afterglow::env::{Env, Hand};
use afterglow::log::keys::KeyName;
use afterglow::log::keys::folder::Moment;
use afterglow::log::memory::{Fault, Memory};
use afterglow::log::sqlite::Sqlite;
use afterglow::log::{Commit, Lapsed, Log, StoredBody, StreamId, Under};
use afterglow::server::Server;
use serde_json::Value;
use std::sync::Arc;
use tempfile::tempdir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

const HOUR: u64 = 3_600_000;
const DAY: i64 = 24 * 3_600_000;
/// When the clocks of these tests begin, wall time.
const BEGINS: u64 = 1_800_000_000_000;

/// Asks as the page does: the answer's head and what came with it.
async fn asks(server: &TestServer, circle: CircleId, token: &str) -> (String, Value) {
    let request = format!(
        "GET /api/kept/{circle} HTTP/1.1\r\nhost: {}\r\ncookie: afterglow={token}\r\nconnection: close\r\n\r\n",
        server.address
    );
    let mut line = TcpStream::connect(server.address).await.expect("a line");
    line.write_all(request.as_bytes()).await.expect("to ask");
    let mut answer = String::new();
    line.read_to_string(&mut answer).await.expect("an answer");
    let (head, body) = answer.split_once("\r\n\r\n").expect("a head");
    (head.to_owned(), serde_json::from_str(body).unwrap_or_default())
}

fn line<'a>(kept: &'a Value, thing: &str) -> &'a Value {
    let lines = kept["things"].as_array().expect("things");
    lines.iter().find(|line| line["thing"] == thing).unwrap_or_else(|| panic!("no {thing} in {kept}"))
}

/// A gathering that was, of which one member kept a step and a day of the log.
async fn after_a_gathering(server: &TestServer) -> (CircleId, Vec<String>, [BodyId; 2]) {
    let mut room = Room::open(server, 2).await;
    let (step, entry, device) = (StepId(fresh()), EntryId(fresh()), DeviceId(fresh()));
    let [words, noted] = [(); 2].map(|()| BodyId(fresh()));
    let keep = Command::KeepStep(KeepStep { step, version: 1, words });
    room.members[0].must(&keep, &[(words, "a step")]).await;
    let note = NotePractice { entry, counter: 1, device, words: noted };
    room.members[0].must(&Command::NotePractice(note), &[(noted, "did it")]).await;
    room.release().await;
    let mut sessions = room.sessions.clone();
    sessions.push(room.story.session.clone());
    (room.circle(), sessions, [words, noted])
}

/// Time passes, and the circle has seen it.
async fn passes(server: &TestServer, circle: CircleId, hand: &Hand, millis: u64) {
    hand.pass(millis);
    for _ in 0..3 {
        // Whatever was due comes before what is asked next.
        server.hub.known_as(circle, PersonId(uuid::Uuid::nil())).await;
    }
}

/// Days go by: the date jumps, and is believed after an hour.
async fn days_pass(server: &TestServer, circle: CircleId, hand: &Hand, days: i64) {
    hand.set_wall(days * DAY);
    for _ in 0..2 {
        passes(server, circle, hand, HOUR + 1_000).await;
    }
}

async fn records(log: &Memory, circle: CircleId) -> String {
    let all = log.read(StreamId::Circle(circle), 0).await.unwrap();
    all.iter().map(|one| String::from_utf8_lossy(&one.record).into_owned() + "\n").collect()
}

fn has(log: &Memory, name: KeyName) -> bool {
    log.keys().has(name).unwrap()
}

async fn texts(log: &Memory, circle: CircleId) -> Vec<BodyId> {
    log.bodies(StreamId::Circle(circle)).await.unwrap().into_iter().map(|(id, _)| id).collect()
}

#[tokio::test]
async fn names_attendance_and_steps_go_each_at_their_time_and_not_before() {
    let (server, hand) = TestServer::by_hand().await;
    let (circle, sessions, own) = after_a_gathering(&server).await;
    let (_, kept) = asks(&server, circle, &sessions[0]).await;
    assert_eq!((&line(&kept, "name")["count"], &line(&kept, "steps")["count"]), (&1.into(), &1.into()));
    assert_eq!(kept["attended"].as_array().unwrap().len(), 1);
    let (names, own_key) = (KeyName::Names(circle), KeyName::Own(circle));
    let before = texts(&server.log, circle).await.len();

    days_pass(&server, circle, &hand, 29).await;
    assert!(has(&server.log, names), "not a day early");
    days_pass(&server, circle, &hand, 1).await;
    until("names are gone", async || !has(&server.log, names)).await;
    until("and so are their texts", async || texts(&server.log, circle).await.len() == before - 3).await;
    let (_, kept) = asks(&server, circle, &sessions[0]).await;
    assert_eq!((&line(&kept, "name")["count"], &line(&kept, "steps")["count"]), (&0.into(), &1.into()));

    assert!(records(&server.log, circle).await.contains("agreements_accepted") || kept["accepted"] == 1);
    days_pass(&server, circle, &hand, 60).await;
    until("who was there is not in the records", async || {
        let records = records(&server.log, circle).await;
        records.contains(r#""attended":[],"came":3"#) && !records.contains(r#""agreements":1,"device""#)
    })
    .await;
    assert!(!records(&server.log, circle).await.contains("control_used"), "nor who used which control");
    let findings = afterglow::check::log(&server.log).await.unwrap();
    assert!(findings.iter().all(|finding| finding.found.is_ok()), "and the record verifies: {findings:?}");

    assert!(records(&server.log, circle).await.contains("step_kept"));
    days_pass(&server, circle, &hand, 90).await;
    until("steps are gone", async || !has(&server.log, own_key)).await;
    until("from the records, too", async || {
        let records = records(&server.log, circle).await;
        !records.contains("step_kept") && !records.contains("practice_noted")
    })
    .await;
    assert!(!texts(&server.log, circle).await.iter().any(|id| own.contains(id)));
    let log = server.stop().await;

    // What is left is read again, and is the same.
    let (env, _hand) = Env::by_hand(log.running().await.unwrap(), BEGINS + 181 * DAY as u64);
    let server = TestServer::with(log, env).await;
    let (_, kept) = asks(&server, circle, &sessions[2]).await;
    assert_eq!(line(&kept, "membership")["count"], 1, "{kept}");
    server.stop().await;
}

#[tokio::test]
async fn what_was_due_while_the_server_was_off_goes_when_it_starts() {
    let (server, _hand) = TestServer::by_hand().await;
    let (circle, _, own) = after_a_gathering(&server).await;
    let log = server.stop().await;
    let (env, _hand) = Env::by_hand(log.running().await.unwrap(), BEGINS + 200 * DAY as u64);
    let server = TestServer::with(log, env).await;
    until("all of it is gone", async || {
        let keys = !has(&server.log, KeyName::Names(circle)) && !has(&server.log, KeyName::Own(circle));
        keys && records(&server.log, circle).await.contains(r#""attended":[],"came":3"#)
    })
    .await;
    assert!(!texts(&server.log, circle).await.iter().any(|id| own.contains(id)));
    server.stop().await;
}

#[tokio::test]
async fn a_date_that_jumps_and_is_put_right_within_the_hour_erases_nothing() {
    let (server, hand) = TestServer::by_hand().await;
    let (circle, _, _) = after_a_gathering(&server).await;
    passes(&server, circle, &hand, HOUR + 1_000).await;
    hand.set_wall(400 * DAY);
    // The dates are looked at meanwhile.
    passes(&server, circle, &hand, HOUR - 2_000).await;
    passes(&server, circle, &hand, 3_000).await;
    hand.set_wall(-400 * DAY);
    for _ in 0..3 {
        passes(&server, circle, &hand, HOUR + 1_000).await;
    }
    assert!(has(&server.log, KeyName::Names(circle)) && has(&server.log, KeyName::Own(circle)));
    server.stop().await;
}

#[tokio::test]
async fn a_store_that_refuses_and_a_crash_before_the_keys_are_lost_only_delay_it() {
    let (server, hand) = TestServer::by_hand().await;
    let (circle, _, own) = after_a_gathering(&server).await;
    let names = KeyName::Names(circle);
    server.log.inject(Fault::Refused);
    days_pass(&server, circle, &hand, 31).await;
    passes(&server, circle, &hand, 5_000).await;
    until("it is tried again", async || !has(&server.log, names)).await;
    let log = server.crash().await;
    // As if the crash had come before the key was lost, and after what was due had been written down.
    log.keys().lose(&[names]).unwrap();
    let (env, _hand) = Env::by_hand(log.running().await.unwrap(), BEGINS + 32 * DAY as u64);
    let server = TestServer::with(log, env).await;
    assert!(texts(&server.log, circle).await.iter().any(|id| own.contains(id)), "steps are still there");
    server.stop().await;
}

#[tokio::test]
async fn everybody_is_told_what_there_is_of_themselves_and_of_nobody_else() {
    let (server, _hand) = TestServer::by_hand().await;
    let (circle, sessions, _) = after_a_gathering(&server).await;
    let (head, kept) = asks(&server, circle, &sessions[0]).await;
    assert!(head.starts_with("HTTP/1.1 200") && head.contains("no-store"), "{head}");
    assert_eq!((&kept["series_ends"], &kept["accepted"]), (&kept["attended"][0]["released_at"], &1.into()));
    let days = |thing: &str| line(&kept, thing)["goes_at"].as_u64().map(|at| (at - BEGINS) / DAY as u64);
    assert_eq!([days("name"), days("attendance"), days("steps")], [Some(30), Some(90), Some(180)]);
    assert_eq!(line(&kept, "steps")["readers"], serde_json::json!(["you", "circle_if_shown"]), "not the server");
    assert_eq!(line(&kept, "line")["memory"], true);
    let (_, other) = asks(&server, circle, &sessions[1]).await;
    assert_eq!(line(&other, "steps")["count"], 0);
    assert!(!other.to_string().contains(kept["person"].as_str().unwrap()));
    let elsewhere = Room::open(&server, 1).await;
    assert!(asks(&server, circle, &elsewhere.sessions[0]).await.0.starts_with("HTTP/1.1 404"));
    assert!(asks(&server, circle, "nobody").await.0.starts_with("HTTP/1.1 401"));
    let mut member = Client::join(&server, circle, &sessions[0]).await;
    member.catch_up().await;
    server.stop().await;
}

#[tokio::test]
async fn a_crash_at_any_point_of_letting_names_go_is_finished_at_the_next_start() {
    // The circle as it was once names had lapsed, with the names beside it as they were before.
    let (server, hand) = TestServer::by_hand().await;
    let (circle, _, _) = after_a_gathering(&server).await;
    let stream = StreamId::Circle(circle);
    let before = server.log.bodies(stream).await.unwrap();
    days_pass(&server, circle, &hand, 31).await;
    until("names are gone", async || !has(&server.log, KeyName::Names(circle))).await;
    let left = texts(&server.log, circle).await;
    let names: Vec<_> = before.into_iter().filter(|(id, _)| !left.contains(id)).collect();
    assert_eq!(names.len(), 3);
    let written = tempdir().unwrap();
    let log = Sqlite::open(written.path()).unwrap();
    write(&log, &server.log, stream, |_| Under::Nothing).await;
    let under = Under::Name(PersonId(fresh()));
    let names: Vec<_> = names.into_iter().map(|(id, body)| StoredBody { stream, id, under, body }).collect();
    log.append(vec![Commit { bodies: names.clone(), ..empty() }]).await.pop().unwrap().unwrap();
    server.stop().await;
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
        log.let_lapse(circle, Lapsed::Names).await.unwrap_err();
        copy(folder.path(), crashed.path());
        drop(log);

        let store = Arc::new(Sqlite::open(crashed.path()).unwrap());
        let there = store.bodies(stream).await.unwrap();
        let shown = there.iter().any(|(id, _)| names.iter().any(|name| name.id == *id));
        assert_eq!(shown, moment == Moment::BeforeKeys, "{moment:?}: once it began, nobody reads a name again");
        let config = Config { data: crashed.path().to_owned(), ..Config::default() };
        let (env, _hand) = Env::by_hand(0, BEGINS + 32 * DAY as u64);
        let server = Server::with(config, env, Arc::clone(&store) as Arc<dyn Log>).await.unwrap();
        until("it is let go", async || {
            let key = store.keys().has(KeyName::Names(circle)).unwrap();
            !key && store.check().await.unwrap().lost == 0
        })
        .await;
        assert_eq!(server.hub().differs_from_log().await, [], "{moment:?}");
        server.shutdown().await.unwrap();
        store.close().await.unwrap();
    }
}
