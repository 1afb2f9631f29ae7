//! A circle's dates in people's own calendars: an address that tells when, and nothing else; whose it is, and when it ends.

use crate::common::asking::Asked;
use crate::common::client::Client;
use crate::common::server::TestServer;
use crate::common::story::{Room, Story};
use crate::common::until;
use afterglow::circle::command::Command;
use afterglow::circle::ids::{CircleId, GatheringId, PersonId};
use afterglow::log::{Log, StreamId};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

const WRONG: &str = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// What came back: the status, the head, and what it says.
struct Came {
    status: u16,
    head: String,
    says: String,
}

impl Came {
    fn json(&self) -> Value {
        serde_json::from_str(&self.says).unwrap_or_else(|_| panic!("no JSON: {}", self.says))
    }
}

async fn asks(server: &TestServer, method: &str, path: &str, token: Option<&str>, body: &str) -> Came {
    let (head, says) = server.asked(method, path, token, body).await;
    let status = head.split(' ').nth(1).expect("a status").parse().expect("a status");
    Came { status, head, says }
}

async fn get(server: &TestServer, path: &str, token: Option<&str>) -> Came {
    asks(server, "GET", path, token, "").await
}

/// Makes an address, as the page does; where it leads on this server.
async fn makes(server: &TestServer, circle: CircleId, token: &str) -> String {
    let made = asks(server, "POST", "/api/calendar/make", Some(token), &of(circle)).await;
    assert_eq!(made.status, 200, "{}", made.says);
    let address = made.json()["address"].as_str().expect("an address").to_owned();
    let path = address.split_once("/calendar/").expect("a path").1.to_owned();
    assert_eq!(path.len(), 43 + 4, "256 bits in base64url, and its kind");
    format!("/calendar/{path}")
}

fn of(circle: CircleId) -> String {
    json!({ "circle": circle }).to_string()
}

/// The events of a calendar, each as its properties without parameters.
fn events(text: &str) -> Vec<BTreeMap<String, String>> {
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"), "{text}");
    let mut events = Vec::new();
    for line in text.replace("\r\n ", "").lines() {
        let (name, value) = line.split_once(':').expect("a property");
        match (name, value) {
            ("BEGIN", "VEVENT") => events.push(BTreeMap::new()),
            ("END", _) => {}
            _ => {
                if let Some(event) = events.last_mut() {
                    event.insert(name.split(';').next().unwrap().to_owned(), value.to_owned());
                }
            }
        }
    }
    events
}

async fn read(server: &TestServer, path: &str) -> Vec<BTreeMap<String, String>> {
    let came = get(server, path, None).await;
    assert_eq!(came.status, 200, "{}", came.says);
    assert!(came.head.to_lowercase().contains("content-type: text/calendar; charset=utf-8"), "{}", came.head);
    assert!(came.head.to_lowercase().contains("cache-control: no-store"), "{}", came.head);
    events(&came.says)
}

async fn leads_nowhere(server: &TestServer, path: &str) {
    let came = get(server, path, None).await;
    assert_eq!((came.status, came.json()["code"].as_str()), (404, Some("not_found")), "{}", came.says);
}

/// A circle with a gathering on the calendar and one member; the member's session and who they are.
async fn room(server: &TestServer) -> (Room, String, PersonId) {
    let room = Room::open(server, 1).await;
    let (session, person) = (room.sessions[0].clone(), room.members[0].person.parse().expect("a person"));
    (room, session, PersonId(person))
}

async fn plans(facilitator: &mut Client, story: &Story, gathering: GatheringId, at: u64) {
    let mut plan = story.plan();
    (plan.gathering, plan.at) = (gathering, at);
    facilitator.must(&Command::PlanGathering { plan }, &[]).await;
}

fn gathering() -> GatheringId {
    GatheringId(crate::common::client::fresh())
}

#[tokio::test]
async fn an_address_tells_when_and_nothing_else_and_follows_every_change() {
    let server = TestServer::start().await;
    let (mut room, session, person) = room(&server).await;
    let circle = room.circle();
    let none = get(&server, &format!("/api/calendar/{circle}"), Some(&session)).await.json();
    assert_eq!(none, json!({ "title": "Group meeting" }), "nothing is there before somebody makes it");
    let path = makes(&server, circle, &session).await;
    let there = get(&server, &format!("/api/calendar/{circle}"), Some(&session)).await.json();
    assert_eq!(there["since"].as_u64().expect("a day") % 86_400_000, 0, "by the day: {there}");
    assert_eq!(there.as_object().unwrap().len(), 2, "and never the address again: {there}");

    // The one that runs, and one that is planned: 17 October 2031, after the summer, before the clocks change.
    let later = gathering();
    plans(&mut room.facilitator, &room.story, later, 1_950_026_400_000).await;
    let told = read(&server, &path).await;
    let [runs, next] = told.as_slice() else { panic!("{told:?}") };
    assert_eq!(runs["DTSTART"], "20300317T174640Z");
    assert_eq!((next["DTSTART"].as_str(), next["DTEND"].as_str()), ("20311017T180000Z", "20311017T190000Z"));
    assert_eq!((next["STATUS"].as_str(), next["SEQUENCE"].as_str()), ("CONFIRMED", "0"));
    assert_eq!(next["SUMMARY"], "Group meeting");
    let names: Vec<_> = next.keys().map(String::as_str).collect();
    let all = "CLASS DTEND DTSTAMP DTSTART LAST-MODIFIED SEQUENCE STATUS SUMMARY UID";
    assert_eq!(names.join(" "), all, "and nothing more: no names, no place, no link");
    let text = get(&server, &path, None).await.says;
    for id in [circle.to_string(), person.to_string(), later.to_string(), room.story.facilitator.to_string()] {
        assert!(!text.contains(&id), "no id goes out");
    }

    room.facilitator.must(&Command::Unplan { gathering: later }, &[]).await;
    let off = read(&server, &path).await.pop().expect("it is still told");
    assert_eq!((off["STATUS"].as_str(), off["SEQUENCE"].as_str()), ("CANCELLED", "1"));
    assert_eq!((&off["UID"], &off["DTSTART"]), (&next["UID"], &next["DTSTART"]), "the same one");
    assert_eq!(off["SUMMARY"], "Called off: group meeting");
    server.stop().await;
}

#[tokio::test]
async fn an_address_is_its_persons_to_replace_and_to_end() {
    let server = TestServer::start().await;
    let (room, session, _) = room(&server).await;
    let circle = room.circle();
    let first = makes(&server, circle, &session).await;
    let second = makes(&server, circle, &session).await;
    leads_nowhere(&server, &first).await;
    assert_eq!(read(&server, &second).await.len(), 1);
    let facilitators = makes(&server, circle, &room.story.session).await;
    let uid = |told: Vec<BTreeMap<String, String>>| told[0]["UID"].clone();
    let [theirs, hers] = [uid(read(&server, &second).await), uid(read(&server, &facilitators).await)];
    assert_ne!(theirs, hers, "nobody can tell by two calendars that their people meet");

    for _ in 0..2 {
        let ended = asks(&server, "POST", "/api/calendar/end", Some(&session), &of(circle)).await;
        assert_eq!((ended.status, ended.json().get("since")), (200, None), "also when it was ended before");
    }
    leads_nowhere(&server, &second).await;
    assert_eq!(read(&server, &facilitators).await.len(), 1, "nobody else's");
    let third = makes(&server, circle, &session).await;
    assert!(![&first, &second].contains(&&third));
    assert_eq!(uid(read(&server, &third).await), theirs, "a calendar that had it knows it again");
    server.stop().await;
}

#[tokio::test]
async fn an_address_opens_nothing_else_and_nothing_else_is_one() {
    let server = TestServer::start().await;
    let (room, session, _) = room(&server).await;
    let circle = room.circle();
    let path = makes(&server, circle, &session).await;
    let secret = path.strip_prefix("/calendar/").and_then(|file| file.strip_suffix(".ics")).unwrap();
    assert!(server.practice.who(secret).is_none(), "it is no session");
    assert_eq!(get(&server, &format!("/api/calendar/{circle}"), Some(secret)).await.status, 401);
    let no = [&session, WRONG, "", ".."].map(|no| format!("/calendar/{no}.ics"));
    for path in no.into_iter().chain([format!("/calendar/{secret}"), format!("{path}.ics"), format!("{path}/")]) {
        let came = get(&server, &path, Some(&session)).await;
        assert!(came.status == 404 || !came.says.contains("VCALENDAR"), "{path}: {}", came.says);
    }
    let changed = asks(&server, "POST", &path, None, "{}").await;
    assert_eq!(changed.status, 405, "it reads and changes nothing");
    let stored = server.log.read(StreamId::Practice, 0).await.unwrap();
    let stored: String = stored.iter().map(|record| String::from_utf8_lossy(&record.record)).collect();
    assert!(stored.contains("feed_made") && !stored.contains(secret), "its hash alone is kept");
    server.stop().await;
}

#[tokio::test]
async fn nobody_has_an_address_or_a_file_of_a_circle_that_is_not_theirs() {
    let server = TestServer::start().await;
    let (mine, _, _) = room(&server).await;
    let (theirs, stranger, _) = room(&server).await;
    let (circle, gathering) = (mine.circle(), mine.story.gathering);
    let nobody = mine.story.knock(&server, "Amaro").await.1;
    for token in [&stranger, &nobody, &theirs.story.session] {
        for circle in [circle, CircleId(crate::common::client::fresh())] {
            let looked = get(&server, &format!("/api/calendar/{circle}"), Some(token)).await;
            let made = asks(&server, "POST", "/api/calendar/make", Some(token), &of(circle)).await;
            let ended = asks(&server, "POST", "/api/calendar/end", Some(token), &of(circle)).await;
            let file = get(&server, &format!("/api/calendar/{circle}/{gathering}"), Some(token)).await;
            for came in [looked, made, ended, file] {
                assert_eq!((came.status, came.json()["code"].as_str()), (404, Some("not_of_this_circle")));
            }
        }
    }
    let elsewhere = format!("/api/calendar/{circle}/{}", theirs.story.gathering);
    let came = get(&server, &elsewhere, Some(&mine.sessions[0])).await;
    assert_eq!((came.status, came.json()["code"].as_str()), (404, Some("no_such_gathering")));
    let signed_out = get(&server, &format!("/api/calendar/{circle}/{gathering}"), None).await;
    assert_eq!((signed_out.status, signed_out.json()["code"].as_str()), (401, Some("signed_out")));
    server.stop().await;
}

#[tokio::test]
async fn a_file_has_one_gathering_as_the_address_has_it() {
    let server = TestServer::start().await;
    let (mut room, session, _) = room(&server).await;
    let (circle, gathering) = (room.circle(), room.story.gathering);
    let path = makes(&server, circle, &session).await;
    plans(&mut room.facilitator, &room.story, self::gathering(), 1_950_026_400_000).await;
    let file = get(&server, &format!("/api/calendar/{circle}/{gathering}"), Some(&session)).await;
    assert_eq!(file.status, 200);
    assert!(!file.says.contains("REFRESH-INTERVAL"), "a file is not read again");
    assert_eq!(events(&file.says), read(&server, &path).await[..1]);
    server.stop().await;
}

#[tokio::test]
async fn whoever_is_removed_or_erased_has_no_address_within_a_second_and_none_is_kept() {
    for erases in [false, true] {
        let server = TestServer::start().await;
        let (mut room, session, person) = room(&server).await;
        let circle = room.circle();
        let path = makes(&server, circle, &session).await;
        let kept = get(&server, &format!("/api/kept/{circle}"), Some(&session)).await.json();
        let line = kept["things"].as_array().unwrap().iter().find(|one| one["thing"] == "calendar").cloned();
        let readers = json!(["you", "address_holders", "server"]);
        assert_eq!(line.map(|line| (line["count"].clone(), line["readers"].clone())), Some((1.into(), readers)));
        if erases {
            let done = asks(&server, "POST", "/api/erase-me", Some(&session), &of(circle)).await.json();
            let went = done["went"].as_array().unwrap().clone();
            assert!(went.contains(&json!({ "thing": "calendar", "count": 1 })), "{done}");
        } else {
            let removal = room.removal(person);
            let secret: Vec<_> = removal.words().into_iter().map(|secret| (secret, "secret")).collect();
            room.facilitator.must(&removal, &secret).await;
        }
        let answered = Instant::now();
        leads_nowhere(&server, &path).await;
        assert!(answered.elapsed() < Duration::from_secs(1), "{:?}", answered.elapsed());
        until("its hash is of no use", async || server.practice.feed_since(circle, person).is_none()).await;
        server.stop().await;
    }
}

#[tokio::test]
async fn an_address_is_there_after_a_restart_and_ends_with_every_way_in() {
    let server = TestServer::start().await;
    let (room, session, person) = room(&server).await;
    let circle = room.circle();
    let path = makes(&server, circle, &session).await;
    drop(room);
    let server = TestServer::on(server.stop().await).await;
    assert_eq!(read(&server, &path).await.len(), 1);
    let who = server.practice.who(&session).expect("a session");
    server.practice.end_devices(&who, afterglow::circle::practice::On::AllBut(who.session)).await.unwrap();
    assert_eq!(read(&server, &path).await.len(), 1, "it is in no device's hands");
    server.practice.end_ways_in(circle, &[person]).await.unwrap();
    leads_nowhere(&server, &path).await;
    server.stop().await;
}

#[tokio::test]
async fn whoever_tries_addresses_is_slowed_down() {
    let asked = Asked::plain().await;
    let path = format!("/calendar/{WRONG}.ics");
    let mut statuses = Vec::new();
    for _ in 0..61 {
        statuses.push(asked.get(&path, None).await.status);
    }
    assert_eq!((&statuses[..60], statuses[60]), (&[404; 60][..], 429));
}
