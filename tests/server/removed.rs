//! Removing somebody is one act (T-09, T-10): their lines are silent before it is answered, their sessions end with it, and
//! no way they had leads back, however many they try at once. Whoever was asked to step out comes back when they are let.
use crate::common::client::{Client, Hello, fresh};
use crate::common::sealed::{self, Knocker};
use crate::common::server::TestServer;
use crate::common::story::{Room, Story, secret_of, share};
use crate::common::until;
use afterglow::circle::command::doors::{LetBackIn, NewLink, StepSomeoneOut};
use afterglow::circle::command::{Command, Moment, Pass, SignalKind};
use afterglow::circle::ids::{BodyId, DeviceId, PersonId, ReflectionId, TurnId};
use afterglow::hub::Knock;
use afterglow::protocol::RefusalCode;
use afterglow::protocol::close::Close;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// Rooms in which members are removed while everyone speaks, and how many in each.
const ROOMS: usize = 10;
const OUT: usize = 6;
const SILENT_WITHIN: Duration = Duration::from_secs(1);
/// Rooms in which every way back is tried at the moment of the removal. Six ways, so about a thousand races.
const RACES: usize = 28;

fn person(client: &Client) -> PersonId {
    PersonId(client.person.parse().expect("a person"))
}

/// Asks as the page does: the status, and what came.
async fn post(server: &TestServer, path: &str, token: Option<&str>, body: &Value) -> (u16, Value) {
    let (head, said) = server.asked("POST", path, token, &body.to_string()).await;
    let status = head.split(' ').nth(1).expect("a status").parse().expect("a status");
    (status, serde_json::from_str(&said).unwrap_or_default())
}

/// A session that lets nobody in any more: ended, or its person no longer part of the circle.
async fn leads_nowhere(server: &TestServer, room: &Room, session: &str, resume: Option<Value>) {
    let hello = Hello { session: Some(session.to_owned()), resume, ..Hello::default() };
    let mut back = Client::come(server, room.circle(), hello).await;
    let code = back.until_closed().await;
    assert!([Close::Removed.code(), Close::SessionEnded.code()].contains(&code), "{code}");
    assert!(back.lanes.is_empty() && back.heard.is_empty(), "{:?}", back.heard);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_is_removed_is_silent_at_once_also_while_everyone_speaks() {
    let server = TestServer::start().await;
    let mut took = Vec::new();
    for _ in 0..ROOMS {
        remove_some(&server, &mut took).await;
    }
    took.sort();
    let p99 = took[took.len() * 99 / 100];
    println!("removed to silent: p50 {:?}, p99 {p99:?}, 0 frames after / {}", took[took.len() / 2], took.len());
    assert!(p99 <= SILENT_WITHIN, "{p99:?}");
    server.stop().await;
}

async fn remove_some(server: &TestServer, took: &mut Vec<Duration>) {
    let mut room = Room::open(server, OUT + 2).await;
    let turn = room.take(0).await;
    for n in 0..OUT {
        let mut phone = room.members.pop().expect("a member");
        let (who, token) = (person(&phone), room.sessions.pop().expect("a session"));
        let second = server.session(room.circle(), who).await;
        let mut tablet = Client::join(server, room.circle(), &second).await;
        room.facilitator.catch_up().await;
        let removal = room.removal(who);
        let secret = secret_of(&removal);
        let (before, after) = (format!("said before {n} was out"), format!("said after {n} was out"));
        let mut sharer = room.members.remove(0);
        let signal = Command::Signal { kind: [SignalKind::Ok, SignalKind::GiveMeAMoment][n % 2] };
        let ((), _, ended) =
            tokio::join!(say(&mut sharer, turn, &before), room.members[0].command(&signal, &[]), async {
                room.facilitator.must(&removal, &secret).await;
                Instant::now()
            });
        // The keys are others now.
        sharer.catch_up().await;
        say(&mut sharer, turn, &after).await;
        for gone in [&mut phone, &mut tablet] {
            assert_eq!(gone.until_closed().await, Close::Removed.code());
            took.push(ended.elapsed());
            assert!(gone.heard.iter().all(|text| !text.contains(&after)), "a frame after the answer");
        }
        for token in [token, second] {
            until("the session ends", async || server.practice.who(&token).is_none()).await;
            took.push(ended.elapsed());
        }
        room.members.insert(0, sharer);
        room.settle().await;
    }
}

/// Says something in one's turn; keys that were made new meanwhile are taken up, as a page does it.
async fn say(sharer: &mut Client, turn: TurnId, words: &str) {
    let (command, _, body) = share(turn);
    let answer = sharer.ask_with(&command, &[(body, words)]).await;
    if answer["code"] == "keys_renewed" {
        sharer.catch_up().await;
        sharer.must(&command, &[(body, words)]).await;
    }
}

/// A circle whose link others may use, and somebody who came with it as a browser does.
struct Known {
    room: Room,
    /// Of the link, as it lies in its fragment's secret.
    token: String,
    browser: Knocker,
    knock: Value,
    session: String,
    client: Client,
    person: PersonId,
}

impl Known {
    async fn come(server: &TestServer) -> Self {
        let token = sealed::fresh_token();
        let mut story = Story::found(server).await;
        story.hash = sealed::hash(&token);
        let mut facilitator = story.open_doors(server).await;
        let browser = Knocker::new();
        let knock = browser.knock(story.circle.0, &token, "Wren");
        let (status, knocked) = post(server, "/api/knock", None, &knock).await;
        assert_eq!(status, 200, "{knocked}");
        let session = knocked["session"].as_str().expect("a session").to_owned();
        let client = Client::join(server, story.circle, &session).await;
        let who = person(&client);
        facilitator.admit(who).await;
        let devices = [(who, DeviceId(browser.device))].into();
        let mut room = Room { story, facilitator, sessions: Vec::new(), members: Vec::new(), devices };
        room.settle().await;
        Self { room, token, browser, knock, session, client, person: who }
    }

    async fn remove(&mut self) -> NewLink {
        let removal = self.room.removal(self.person);
        self.room.facilitator.must(&removal, &secret_of(&removal)).await;
        let Command::Remove { link: Some(link), .. } = removal else { panic!("they came with a link others may use") };
        *link
    }
}

#[tokio::test]
async fn no_way_that_somebody_had_leads_back_after_they_were_removed() {
    let server = TestServer::start().await;
    let mut known = Known::come(&server).await;
    let circle = known.room.circle();
    known.client.catch_up().await;
    let cursors = known.client.cursors();
    let mut second = Client::join(&server, circle, &known.session).await;
    let link = known.remove().await;
    let Known { room, token, browser, knock, session, mut client, person } = known;

    // The line that was open, and a second tab.
    assert_eq!(client.until_closed().await, Close::Removed.code());
    assert_eq!(second.until_closed().await, Close::Removed.code());
    // The same cookie, with and without where it left off.
    leads_nowhere(&server, &room, &session, None).await;
    leads_nowhere(&server, &room, &session, Some(cursors)).await;
    until("the session ends", async || server.practice.who(&session).is_none()).await;
    leads_nowhere(&server, &room, &session, None).await;
    // What its browser keeps stays shut.
    let unlock = post(&server, "/api/unlock", Some(&session), &json!({ "circle": circle, "which": "standing" })).await;
    assert_eq!((unlock.0, &unlock.1["code"]), (401, &json!("signed_out")));
    // The link it came with, looked at and used: as itself, as the same knock again, as somebody new.
    let door = post(&server, "/api/door", None, &json!({ "circle": circle, "token": token })).await;
    assert_eq!(door.1["code"], "invitation_revoked", "{}", door.1);
    for (cookie, knock) in [
        (Some(session.as_str()), knock.clone()),
        (None, knock.clone()),
        (None, Knocker::new().knock(circle.0, &token, "Somebody new")),
        (None, Knocker::as_person(person.0).knock(circle.0, &token, "Wren")),
    ] {
        let (status, said) = post(&server, "/api/knock", cookie, &knock).await;
        assert!(status >= 400 && said.get("session").is_none(), "{said}");
    }
    // The device's old keys, with the link that took its place, which somebody would have to pass on.
    let old_device = Knock { device: DeviceId(browser.device), ..room.story.knocker("Somebody new") };
    let refused = server.hub.knock(circle, link.hash.clone(), old_device).await;
    assert_eq!(refused, Err(RefusalCode::Rule(afterglow::circle::refusal::Refusal::IdTaken)));
    let as_themselves = Knock { person, waits_as: person, ..room.story.knocker("Wren") };
    assert!(server.hub.knock(circle, link.hash.clone(), as_themselves).await.is_err());
    server.stop().await;
}

#[tokio::test]
async fn the_link_that_takes_its_place_is_open_until_the_same_day_and_the_desk_has_it() {
    let server = TestServer::start().await;
    let mut known = Known::come(&server).await;
    let desk = known.room.facilitator.view("desk")["invitations"].clone();
    let expires = &desk[known.room.story.invitation.to_string()]["expires"];
    let link = known.remove().await;
    known.room.facilitator.catch_up().await;
    let desk = known.room.facilitator.view("desk");
    let made = &desk["invitations"][link.invitation.to_string()];
    assert_eq!((&made["state"], &made["expires"]), (&json!("open"), expires));
    let secret = desk["bodies"][link.secret.to_string()].as_str().expect("its secret, for the desk");
    assert_eq!(sealed::text_of(secret), "secret");
    let new = known.room.story.knocker("Somebody new");
    let person = new.person;
    server.hub.knock(known.room.circle(), link.hash.clone(), new).await.expect("the new link opens the door");
    let waits = |client: &Client| !client.view("desk")["waiting"][person.to_string()].is_null();
    known.room.facilitator.until("they wait", waits).await;
    server.stop().await;
}

#[tokio::test]
async fn sessions_that_a_crash_left_end_at_the_next_start() {
    let server = TestServer::start().await;
    let mut known = Known::come(&server).await;
    let circle = known.room.circle();
    known.remove().await;
    until("the session ends", async || server.practice.who(&known.session).is_none()).await;
    // As if the crash had come before: a session of theirs stands.
    let left = server.session(circle, known.person).await;
    let room = known.room;
    let log = server.crash().await;
    let server = TestServer::on(log).await;
    leads_nowhere(&server, &room, &left, None).await;
    until("the session ends", async || server.practice.who(&left).is_none()).await;
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_comes_back_by_trying_every_way_at_the_moment_of_the_removal() {
    let server = TestServer::start().await;
    let mut tried = 0;
    for _ in 0..RACES {
        let mut room = Room::open(&server, OUT + 1).await;
        let turn = room.take(OUT).await;
        for n in 0..OUT {
            tried += race(&server, &mut room, (n == 0).then_some(turn)).await;
        }
        let members = room.facilitator.view("desk")["members"].as_object().expect("members").len();
        assert_eq!(members, 2, "one member and the facilitator stay");
    }
    println!("ways back tried while a removal commits: {tried}, came back: 0");
    server.stop().await;
}

/// Removes the member who came first, and tries every way of theirs meanwhile.
async fn race(server: &TestServer, room: &mut Room, turn: Option<TurnId>) -> usize {
    let (circle, hash) = (room.circle(), room.story.hash.clone());
    let (mut client, session) = (room.members.remove(0), room.sessions.remove(0));
    let who = person(&client);
    let device = room.devices[&who];
    room.facilitator.catch_up().await;
    client.catch_up().await;
    let mut tablet = Client::join(server, circle, &session).await;
    tablet.catch_up().await;
    let removal = room.removal(who);
    let new_device = Knock { device, ..room.story.knocker("Somebody new") };
    let themselves = Knock { person: who, waits_as: who, ..room.story.knocker("Wren") };
    let number =
        Command::GiveNumber { gathering: room.story.gathering, moment: Moment::Arriving, number: BodyId(fresh()) };
    let number_text = number.words()[0];
    let pass = Command::Pass { segment: room.story.centre(), how: Pass::Round, turn };
    let hello = Hello { session: Some(session.clone()), ..Hello::default() };
    let secret = secret_of(&removal);
    let ((), mut joined, mut resumed, knocked, again, _, _, entered) = tokio::join!(
        room.facilitator.must(&removal, &secret),
        Client::come(server, circle, hello),
        Client::back(server, circle, &session, &tablet),
        server.hub.knock(circle, hash.clone(), new_device),
        server.hub.knock(circle, hash.clone(), themselves),
        async { client.command(&number, &[(number_text, "3")]).await },
        server.hub.place(circle, who),
        server.practice.enter(Some(&session), circle, who),
    );
    client.command(&pass, &[]).await;
    // A line that came in before the removal was closed by it; one that came after never saw anything.
    for line in [&mut client, &mut joined, &mut resumed, &mut tablet] {
        let code = line.until_closed().await;
        assert!([Close::Removed.code(), Close::SessionEnded.code()].contains(&code), "{code}");
    }
    assert!(knocked.is_err(), "a device is one person's");
    // Before the removal they are in already, and nothing comes of it.
    drop((again, entered));
    until("their sessions end", async || server.practice.who(&session).is_none()).await;
    leads_nowhere(server, room, &session, None).await;
    let place = server.hub.place(circle, who).await.expect("an answer");
    assert!(place.removed && !place.known && place.seat.is_none());
    room.settle().await;
    let desk = room.facilitator.view("desk");
    assert!(desk["waiting"].get(who.to_string()).is_none() && desk["members"].get(who.to_string()).is_none(), "{desk}");
    assert!(room.facilitator.view("ring")["gathering"]["seats"].get(who.to_string()).is_none());
    6
}

#[tokio::test]
async fn whoever_was_stepped_out_comes_back_when_they_are_let() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 2).await;
    let (gathering, who) = (room.story.gathering, person(&room.members[0]));
    room.facilitator.must(&Command::StepSomeoneOut(StepSomeoneOut { gathering, person: who }), &[]).await;
    // Not by a new line, nor by asking.
    let mut again = Client::join(&server, room.circle(), &room.sessions[0]).await;
    again.catch_up().await;
    assert_eq!(again.lanes.keys().collect::<Vec<_>>(), ["member"]);
    let refused = again.ask(&Command::ComeBack { gathering }).await;
    assert_eq!(refused["code"], "asked_out");
    room.facilitator.must(&Command::LetBackIn(LetBackIn { gathering, person: who }), &[]).await;
    again.must(&Command::ComeBack { gathering }, &[]).await;
    again.catch_up().await;
    assert!(again.lanes.contains_key("ring"), "their place was kept");
    server.stop().await;
}

/// A share that was decided before the removal stays; one after it is nobody's.
#[tokio::test]
async fn what_is_shared_at_the_moment_of_the_removal_is_there_or_not_and_never_later() {
    let server = TestServer::start().await;
    for _ in 0..20 {
        let mut room = Room::open(&server, 2).await;
        let turn = room.take(0).await;
        room.facilitator.catch_up().await;
        let mut client = room.members.remove(0);
        let removal = room.removal(person(&client));
        let (reflection, words) = (ReflectionId(fresh()), BodyId(fresh()));
        let sharing = Command::Share { turn, reflection, words };
        let (secret, said) = (secret_of(&removal), [(words, "at the last moment")]);
        let ((), said) = tokio::join!(room.facilitator.must(&removal, &secret), client.ask_with(&sharing, &said));
        assert_eq!(client.until_closed().await, Close::Removed.code());
        room.settle().await;
        let there = room.facilitator.shared() == ["at the last moment"];
        assert!(there || said.is_null() || said["outcome"] == "refused", "acknowledged means that it is there");
    }
    server.stop().await;
}
