//! People who were not let in, or were removed: what is kept of them goes with their key (`trust.md` P-05), also when a
//! crash came in between.

use crate::common::client::{Client, fresh};
use crate::common::sealed;
use crate::common::server::TestServer;
use crate::common::stored::empty;
use crate::common::story::{Room, Story, body};
use afterglow::circle::command::Command;
use afterglow::circle::ids::{BodyId, CircleId, PersonId};
use afterglow::circle::keys::{KeyKind, Step};
use afterglow::circle::practice::SessionId;
use afterglow::log::keys::{KeyName, Unlocking, Unlocks};
use afterglow::log::memory::Memory;
use afterglow::log::sqlite::Sqlite;
use afterglow::log::{Commit, Log, StoredBody, StreamId, Under};
use serde_json::Value;

fn has(log: &Memory, name: KeyName) -> bool {
    log.keys().has(name).unwrap()
}

async fn until_forgotten(log: &Memory, circle: CircleId, person: PersonId) {
    crate::common::until("they are forgotten", async || !has(log, KeyName::Member(circle, person))).await;
}

/// A text that is stored, by its id in a view.
async fn is_stored(log: &Memory, circle: CircleId, id: &Value) -> bool {
    let id = BodyId(id.as_str().expect("a text").parse().unwrap());
    log.bodies(StreamId::Circle(circle)).await.unwrap().iter().any(|(stored, _)| *stored == id)
}

/// The renewal that goes with a removal, when one device stays.
fn renewal(client: &Client, story: &Story) -> Step {
    let (circle, gathering) = (client.highest("circle") + 1, client.gathering_key() + 1);
    let mut grants = vec![(story.device, KeyKind::Circle, circle)];
    if gathering > 1 {
        grants.push((story.device, KeyKind::Gathering, gathering));
    }
    let mut step = sealed::step(client.view("member"), &grants);
    step.circle_key = Some(BodyId(fresh()));
    step.gathering_key = (gathering > 1).then(|| BodyId(fresh()));
    step
}

#[tokio::test]
async fn who_is_not_let_in_leaves_nothing_behind() {
    let server = TestServer::start().await;
    let mut story = Story::found(&server).await;
    let mut facilitator = story.open_doors(&server).await;
    let circle = story.circle;
    let (person, session) = story.knock(&server, "Wren").await;
    let (other, _) = story.knock(&server, "Amaro").await;
    let waits = |client: &Client, who: PersonId| !client.view("desk")["waiting"][who.to_string()].is_null();
    facilitator.until("both wait", |client| waits(client, person) && waits(client, other)).await;
    let name = facilitator.view("desk")["waiting"][person.to_string()]["name"].clone();
    assert!(is_stored(&server.log, circle, &name).await && has(&server.log, KeyName::Member(circle, person)));
    facilitator.must(&Command::Decline { person }, &[]).await;
    until_forgotten(&server.log, circle, person).await;
    assert!(!is_stored(&server.log, circle, &name).await);
    assert!(has(&server.log, KeyName::Member(circle, other)), "whoever waits still is not touched");
    assert!(has(&server.log, KeyName::Member(circle, story.facilitator)));
    // Nothing makes their key anew: there is nothing to unlock.
    let place = server.hub.place(circle, person).await.expect("an answer");
    assert!(!place.known);
    let declined = Client::join(&server, circle, &session).await;
    drop(declined);
    let log = server.stop().await;
    let server = TestServer::on(log).await;
    assert!(!has(&server.log, KeyName::Member(circle, person)));
    server.stop().await;
}

#[tokio::test]
async fn who_is_removed_is_forgotten_once_no_gathering_needs_what_they_shared() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 1).await;
    room.turn(0, &["mine"]).await;
    let (circle, gathering) = (room.circle(), room.story.gathering);
    let person = PersonId(room.members[0].person.parse().unwrap());
    let name = room.members[0].view("member")["name"].clone();
    room.facilitator.catch_up().await;
    let step = Box::new(renewal(&room.facilitator, &room.story));
    room.facilitator.must(&Command::Remove { person, step, link: None }, &[]).await;
    room.facilitator.catch_up().await;
    let inside = StreamId::Gathering(circle, gathering);
    let shared = room.facilitator.view("ring")["reflections"].clone();
    assert!(has(&server.log, KeyName::Member(circle, person)), "as long as the gathering runs");
    assert!(has(&server.log, KeyName::Author(circle, gathering, person)), "{shared}");
    assert!(!server.log.bodies(inside).await.unwrap().is_empty());
    room.members.clear();
    room.release().await;
    until_forgotten(&server.log, circle, person).await;
    assert!(!is_stored(&server.log, circle, &name).await);
    let names = server.log.keys().names().unwrap();
    let of_them = |name: &KeyName| matches!(name, KeyName::Author(..)) || *name == KeyName::Member(circle, person);
    assert!(!names.iter().any(of_them), "{names:?}");
    server.stop().await;
}

#[tokio::test]
async fn who_is_removed_between_gatherings_is_forgotten_at_once() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 1).await;
    let (circle, person) = (room.circle(), PersonId(room.members[0].person.parse().unwrap()));
    room.release().await;
    room.facilitator.catch_up().await;
    assert!(has(&server.log, KeyName::Member(circle, person)), "a member is remembered");
    let step = Box::new(renewal(&room.facilitator, &room.story));
    room.facilitator.must(&Command::Remove { person, step, link: None }, &[]).await;
    until_forgotten(&server.log, circle, person).await;
    server.stop().await;
}

#[tokio::test]
async fn what_a_crash_left_of_somebody_is_gone_after_the_next_start() {
    let server = TestServer::start().await;
    let mut story = Story::found(&server).await;
    let mut facilitator = story.open_doors(&server).await;
    let (circle, (person, _)) = (story.circle, story.knock(&server, "Wren").await);
    facilitator.must(&Command::Decline { person }, &[]).await;
    until_forgotten(&server.log, circle, person).await;
    let log = server.crash().await;
    // As if the crash had come before: the key and a text are there.
    let (session, which) = (SessionId(fresh()), Unlocks::Standing);
    log.keys().unlock(Unlocking { session, circle, person, which }).unwrap();
    let (stream, under, id) = (StreamId::Circle(circle), Under::Member(person), BodyId(fresh()));
    let left = StoredBody { stream, id, under, body: body(sealed::RECORD) };
    log.append(vec![Commit { bodies: vec![left], ..empty() }]).await.pop().unwrap().unwrap();
    let server = TestServer::on(log).await;
    until_forgotten(&server.log, circle, person).await;
    crate::common::until("the text is gone", async || {
        !server.log.bodies(stream).await.unwrap().iter().any(|(stored, _)| *stored == id)
    })
    .await;
    server.stop().await;
}

#[tokio::test]
async fn rows_whose_key_is_lost_already_are_cleared_by_asking_again() {
    let folder = tempfile::tempdir().unwrap();
    let (circle, person) = (CircleId(fresh()), PersonId(fresh()));
    let stream = StreamId::Circle(circle);
    let log = Sqlite::open(folder.path()).unwrap();
    let left = StoredBody { stream, id: BodyId(fresh()), under: Under::Member(person), body: body(sealed::RECORD) };
    log.append(vec![Commit { bodies: vec![left], ..empty() }]).await.pop().unwrap().unwrap();
    log.keys().lose(&[KeyName::Member(circle, person)]).unwrap();
    assert_eq!(log.check().await.unwrap().lost, 1, "a row without its key");
    log.forget_member(circle, person).await.unwrap();
    assert_eq!((log.check().await.unwrap().lost, log.check().await.unwrap().bodies), (0, 0));
    // Nothing left is no error.
    log.forget_member(circle, person).await.unwrap();
    log.close().await.unwrap();
}
