//! Unlock keys: the same each time for who may have them, another for everyone else, and gone with session, member and
//! gathering.

use crate::common::server::TestServer;
use crate::common::story::Room;
use afterglow::circle::ids::{CircleId, PersonId};
use afterglow::circle::practice::{LinkFor, SessionId};
use afterglow::hub::practice::{Unlocking, Unlocks};
use afterglow::log::Log;
use afterglow::log::keys::KeyName;
use afterglow::log::sqlite::Sqlite;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use uuid::Uuid;

/// What `/api/unlock` answers: its status, and the key or the code.
async fn unlock(server: &TestServer, token: Option<&str>, circle: CircleId, which: &str) -> (u16, String) {
    let body = json!({ "circle": circle, "which": which }).to_string();
    let cookie = token.map_or(String::new(), |token| format!("cookie: afterglow={token}\r\n"));
    let request = format!(
        "POST /api/unlock HTTP/1.1\r\nhost: {0}\r\norigin: http://{0}\r\nconnection: close\r\n{cookie}content-type: \
         application/json\r\ncontent-length: {1}\r\n\r\n{body}",
        server.address,
        body.len()
    );
    let mut line = TcpStream::connect(server.address).await.unwrap();
    line.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    line.read_to_string(&mut answer).await.unwrap();
    let status = answer.split(' ').nth(1).unwrap().parse().unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    assert!(head.to_lowercase().contains("cache-control: no-store"), "{head}");
    let said: Value = serde_json::from_str(body).unwrap();
    (status, said["key"].as_str().or(said["code"].as_str()).unwrap().to_owned())
}

async fn key(server: &TestServer, token: &str, circle: CircleId, which: &str) -> String {
    let (status, key) = unlock(server, Some(token), circle, which).await;
    assert_eq!((status, key.len()), (200, 43), "{key}");
    key
}

fn nothing() -> (u16, String) {
    (404, "not_found".to_owned())
}

#[tokio::test]
async fn each_browser_person_and_bundle_has_its_own_key_and_the_same_each_time() {
    let server = TestServer::start().await;
    let room = Room::open(&server, 2).await;
    let circle = room.circle();
    let person = PersonId(room.members[0].person.parse().unwrap());
    let second_browser = server.session(circle, person).await;
    let mut keys = BTreeSet::new();
    for token in room.sessions.iter().chain([&second_browser, &room.story.session]) {
        for which in ["standing", "gathering"] {
            let first = key(&server, token, circle, which).await;
            assert_eq!(key(&server, token, circle, which).await, first);
            keys.insert(first);
        }
    }
    assert_eq!(keys.len(), 8, "no two are the same");
    server.stop().await;
}

#[tokio::test]
async fn only_who_is_there_has_something_to_unlock() {
    let server = TestServer::start().await;
    let room = Room::open(&server, 1).await;
    let circle = room.circle();
    for which in ["standing", "gathering"] {
        assert_eq!(unlock(&server, None, circle, which).await, (401, "signed_out".to_owned()));
        let no_session = "A".repeat(43);
        assert_eq!(unlock(&server, Some(&no_session), circle, which).await, (401, "signed_out".to_owned()));
        let nowhere = CircleId(Uuid::new_v4());
        assert_eq!(unlock(&server, Some(&room.sessions[0]), nowhere, which).await, nothing());
        let (other, _) = server.facilitator().await;
        assert_eq!(unlock(&server, Some(&other), circle, which).await, nothing(), "a facilitator of another circle");
        assert_eq!(unlock(&server, Some(&other), nowhere, which).await, nothing(), "and of none");
        let invented = server.session(circle, PersonId(Uuid::new_v4())).await;
        assert_eq!(unlock(&server, Some(&invented), circle, which).await, nothing(), "whom the circle does not know");
    }
    // Somebody in the lobby has something to keep, and nothing of the gathering.
    let (_, waiting) = room.story.knock(&server, "Newcomer").await;
    key(&server, &waiting, circle, "standing").await;
    assert_eq!(unlock(&server, Some(&waiting), circle, "gathering").await, nothing());
    let members: Vec<_> = server.log.keys().names().unwrap();
    let of_circle = members.iter().filter(|name| matches!(name, KeyName::Member(of, _) if *of == circle)).count();
    assert_eq!(of_circle, 3, "no key is made for who was refused: {members:?}");
    assert_eq!(unlock(&server, Some(&waiting), circle, "everything").await.0, 400);
    server.stop().await;
}

#[tokio::test]
async fn the_gatherings_key_ends_with_release_and_the_standing_one_does_not() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 1).await;
    let (circle, token) = (room.circle(), room.sessions[0].clone());
    let (standing, gathering) =
        (key(&server, &token, circle, "standing").await, key(&server, &token, circle, "gathering").await);
    assert_ne!(standing, gathering);
    room.release().await;
    assert_eq!(unlock(&server, Some(&token), circle, "gathering").await, nothing());
    assert_eq!(key(&server, &token, circle, "standing").await, standing);
    let left = server.log.keys().names().unwrap();
    assert!(!left.iter().any(|name| matches!(name, KeyName::Gathering(..) | KeyName::Author(..))), "{left:?}");
    server.stop().await;
}

#[tokio::test]
async fn a_session_that_is_ended_loses_its_key_and_one_that_is_signed_out_keeps_it() {
    let (server, hand) = TestServer::by_hand().await;
    let (token, person) = server.facilitator().await;
    let session = server.practice.who(&token).unwrap().session;
    let circle = CircleId(Uuid::new_v4());
    let unlocking = Unlocking { session, circle, person, which: Unlocks::Standing };
    let before = server.practice.unlock(unlocking).await.unwrap().unwrap();
    // Two idle hours and a night sign a facilitator out; the next link is opened in the same browser.
    hand.pass(3 * 3_600_000);
    crate::common::until("signed out", async || {
        server.practice.who(&token).is_none_or(|who| who.facilitator.is_none())
    })
    .await;
    hand.pass(60_000);
    let link = server.practice.new_link(LinkFor::Person(person), None).await.unwrap();
    let token = server.practice.open_link(link.reveal(), Some(&token)).await.unwrap().reveal().to_owned();
    assert_eq!(server.practice.who(&token).unwrap().session, session);
    assert_eq!(server.practice.unlock(unlocking).await.unwrap().unwrap(), before);
    let name = KeyName::Session(session);
    assert!(server.log.keys().has(name).unwrap());
    server.practice.sign_out(&token).await.unwrap();
    crate::common::until("the key is lost", async || !server.log.keys().has(name).unwrap()).await;
    let after = server.practice.unlock(unlocking).await.unwrap().unwrap();
    assert_ne!(after, before, "a key of the same name is another key");
    server.stop().await;
}

#[test]
fn losing_any_of_its_keys_loses_the_unlock_key_also_over_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let [session, circle, person] = [(); 3].map(|()| Uuid::new_v4());
    let (session, circle, person) = (SessionId(session), CircleId(circle), PersonId(person));
    let unlocking = Unlocking { session, circle, person, which: Unlocks::Standing };
    let unlock = || Sqlite::open(folder.path()).unwrap().keys().unlock(unlocking).unwrap().unwrap();
    let first = unlock();
    assert_eq!(unlock(), first);
    for name in [KeyName::Session(session), KeyName::Member(circle, person)] {
        let before = unlock();
        Sqlite::open(folder.path()).unwrap().keys().lose(&[name]).unwrap();
        assert_ne!(unlock(), before, "{name}");
    }
    let gathering = Unlocks::Gathering(afterglow::circle::ids::GatheringId(Uuid::new_v4()));
    let keys = Sqlite::open(folder.path()).unwrap().keys().clone();
    assert!(keys.unlock(Unlocking { which: gathering, ..unlocking }).unwrap().is_none(), "never made by asking");
    // The bytes of an unlock key are in no file: it is made anew each time.
    let files = std::fs::read_dir(folder.path().join("keys")).unwrap().map(|file| file.unwrap().path());
    let stored: Vec<_> = files.map(|file| std::fs::read(file).unwrap()).collect();
    assert!(stored.len() == 2 && stored.iter().all(|bytes| bytes[..] != unlock()[..]));
}
