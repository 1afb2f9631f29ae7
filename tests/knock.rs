//! Invitations at the door: who gets in, once, and as whom.
#[path = "common/asking.rs"]
mod asking;

use asking::{Answer, Asked, DAY, NOW};
use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::sync::Arc;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use uuid::Uuid;

const SECRET: &str = "c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LXNlY3I";

fn id() -> String {
    Uuid::new_v4().to_string()
}

fn hash(secret: &str) -> String {
    Sha256::digest(secret).iter().fold(String::new(), |mut hex, byte| {
        write!(hex, "{byte:02x}").unwrap();
        hex
    })
}

/// The key that the `n`th browser made.
fn key(n: usize) -> Value {
    json!(format!("{n:0>43}"))
}

/// A circle with one facilitator.
struct Founded {
    asked: Asked,
    token: String,
    circle: String,
}

impl Founded {
    async fn new() -> Self {
        let asked = Asked::plain().await;
        let token = asked.first_facilitator().await;
        let circle = Self::circle_of(&asked, &token).await;
        Self { asked, token, circle }
    }

    /// One more circle of the same facilitator.
    async fn circle_of(asked: &Asked, token: &str) -> String {
        let [circle, title, name, about, agreement] = [(); 5].map(|()| id());
        let founding = json!({ "circle": circle, "title": title, "name": name, "medium": "written", "entry": "rolling",
            "template": "open-door", "agreements": [agreement], "about": about });
        let bodies = json!({ title: "Tuesday", name: "Ruth", about: "peers", agreement: "One voice at a time." });
        let new = json!({ "founding": founding, "bodies": bodies });
        let made = asked.post("/api/circles", &new, Some(token)).await;
        assert_eq!(made.json(), json!({ "id": circle }), "{}", made.status);
        assert_eq!(asked.post("/api/circles", &new, Some(token)).await.status, 200, "making it again is safe");
        circle
    }

    /// A facilitator's command over the WebSocket.
    async fn command(&self, command: Value) -> Value {
        let mut request = format!("ws://{}/ws", self.asked.address).into_client_request().unwrap();
        request.headers_mut().insert("origin", self.asked.origin.parse().unwrap());
        request.headers_mut().insert("cookie", format!("afterglow={}", self.token).parse().unwrap());
        let (mut line, _) = tokio_tungstenite::connect_async(request).await.unwrap();
        let hello = json!({ "type": "hello", "version": 1, "circle": self.circle });
        line.send(Message::text(hello.to_string())).await.unwrap();
        let command = json!({ "type": "command", "id": 1, "command": command });
        line.send(Message::text(command.to_string())).await.unwrap();
        loop {
            let Message::Text(text) = line.next().await.expect("an answer").unwrap() else { continue };
            let said: Value = serde_json::from_str(&text).unwrap();
            if said["type"] == "answer" {
                return said;
            }
        }
    }

    async fn invite(&self, reusable: bool) -> String {
        let invitation = id();
        let expires = NOW + 3 * 86_400_000;
        let invite = json!({ "do": "invite", "invitation": invitation, "hash": hash(SECRET), "reusable": reusable,
            "expires": expires });
        assert_eq!(self.command(invite).await["outcome"], "done");
        invitation
    }

    async fn knock(&self, invitation: &str, token: Option<&str>) -> Answer {
        self.knock_with(invitation, token, Value::Null).await
    }

    /// A knock of a browser that has this key.
    async fn knock_with(&self, invitation: &str, token: Option<&str>, key: Value) -> Answer {
        let knock = json!({ "circle": self.circle, "invitation": invitation, "secret": SECRET, "name": "Ines",
            "agreements": 1, "adult": true, "private_place": true, "key": key });
        self.asked.post("/api/knock", &knock, token).await
    }

    async fn door(&self, circle: &str, invitation: &str, secret: &str) -> Answer {
        let look = json!({ "circle": circle, "invitation": invitation, "secret": secret });
        self.asked.post("/api/door", &look, None).await.without_date()
    }
}

#[tokio::test]
async fn an_invitation_shows_the_door_and_only_the_door() {
    let founded = Founded::new().await;
    let invitation = founded.invite(false).await;
    let door = founded.door(&founded.circle, &invitation, SECRET).await;
    assert_eq!(door.status, 200, "{}", String::from_utf8_lossy(&door.body));
    let view = door.json();
    let words: Vec<_> = view["bodies"].as_object().unwrap().values().collect();
    assert!(words.contains(&&json!("Tuesday")), "{view}");
    let wrong = founded.door(&founded.circle, &invitation, "wrong").await;
    assert_eq!((wrong.status, wrong.code().as_str()), (404, "no_such_invitation"));
    assert_eq!(founded.door(&founded.circle, &id(), SECRET).await, wrong);
    assert_eq!(founded.door(&id(), &invitation, SECRET).await, wrong);
    assert_eq!(founded.knock(&id(), None).await.without_date(), wrong);
}

#[tokio::test]
async fn a_knock_gives_a_session_and_keeps_the_person() {
    let founded = Founded::new().await;
    let invitation = founded.invite(true).await;
    let knocked = founded.knock(&invitation, None).await;
    assert_eq!(knocked.status, 200, "{}", String::from_utf8_lossy(&knocked.body));
    let token = knocked.token();
    assert_eq!(knocked.json()["session"], token);
    let me = founded.asked.get("/api/me", Some(&token)).await.json();
    assert_eq!(me["circles"], json!([founded.circle]));
    let again = founded.knock(&invitation, Some(&token)).await;
    assert_eq!(again.json()["person"], knocked.json()["person"]);
    assert_eq!(again.token(), token);
    let other = founded.knock(&invitation, None).await;
    assert_ne!(other.json()["person"], knocked.json()["person"]);
    assert_eq!(founded.asked.get("/api/desk", Some(&token)).await.status, 401, "a participant has no desk");
}

#[tokio::test]
async fn a_single_invitation_knocked_with_fifty_times_at_once_lets_one_knock() {
    let founded = Arc::new(Founded::new().await);
    let invitation = founded.invite(false).await;
    let knocks: Vec<_> = (0..50)
        .map(|n| {
            let (founded, invitation) = (Arc::clone(&founded), invitation.clone());
            let key = if n % 2 == 0 { key(n) } else { Value::Null };
            tokio::spawn(async move { founded.knock_with(&invitation, None, key).await.status })
        })
        .collect();
    let mut heard = 0;
    for knock in knocks {
        heard += usize::from(knock.await.unwrap() == 200);
    }
    assert_eq!(heard, 1);
}

#[tokio::test]
async fn a_knock_whose_answer_was_lost_is_said_again_by_the_same_browser_and_by_no_other() {
    let founded = Founded::new().await;
    let invitation = founded.invite(false).await;
    let first = founded.knock_with(&invitation, None, key(1)).await;
    assert_eq!(first.status, 200, "{}", String::from_utf8_lossy(&first.body));
    // The answer never came, so this browser has no session to show.
    let again = founded.knock_with(&invitation, None, key(1)).await.without_date();
    assert_eq!(again, first.without_date());
    let token = again.token();
    let me = founded.asked.get("/api/me", Some(&token)).await.json();
    assert_eq!(me["circles"], json!([founded.circle]));
    assert_eq!(founded.knock_with(&invitation, None, key(2)).await.code(), "invitation_used");
    assert_eq!(founded.knock(&invitation, None).await.code(), "invitation_used");
}

#[tokio::test]
async fn fifty_repetitions_of_one_knock_at_once_are_one_person_with_one_session() {
    let founded = Arc::new(Founded::new().await);
    let invitation = founded.invite(false).await;
    let knocks: Vec<_> = (0..50)
        .map(|_| {
            let (founded, invitation) = (Arc::clone(&founded), invitation.clone());
            tokio::spawn(async move { founded.knock_with(&invitation, None, key(1)).await })
        })
        .collect();
    let mut answers = Vec::new();
    for knock in knocks {
        let answer = knock.await.unwrap();
        assert_eq!(answer.status, 200);
        answers.push((answer.json()["person"].clone(), answer.token()));
    }
    answers.dedup();
    assert_eq!(answers.len(), 1, "{answers:?}");
}

#[tokio::test]
async fn the_same_key_at_another_door_is_another_person_with_another_session() {
    let founded = Founded::new().await;
    let [one, other] = [founded.invite(true).await, founded.invite(true).await];
    let one = founded.knock_with(&one, None, key(1)).await;
    let other = founded.knock_with(&other, None, key(1)).await;
    assert_ne!(one.json()["person"], other.json()["person"]);
    assert_ne!(one.token(), other.token());
}

#[tokio::test]
async fn a_browser_that_has_a_session_keeps_it_when_it_says_its_knock_again() {
    let founded = Founded::new().await;
    let mine = founded.invite(true).await;
    let elsewhere = Founded::circle_of(&founded.asked, &founded.token).await;
    let token = founded.knock(&mine, None).await.token();
    let elsewhere = Founded { asked: founded.asked, token: founded.token, circle: elsewhere };
    let invitation = elsewhere.invite(false).await;
    let first = elsewhere.knock_with(&invitation, Some(&token), key(1)).await;
    let again = elsewhere.knock_with(&invitation, Some(&token), key(1)).await.without_date();
    assert_eq!(again.token(), token);
    assert_eq!(again, first.without_date());
    // The key alone is another browser.
    assert_eq!(elsewhere.knock_with(&invitation, None, key(1)).await.code(), "invitation_used");
}

#[tokio::test]
async fn a_session_that_was_ended_is_not_opened_again_by_its_key() {
    let founded = Founded::new().await;
    let invitation = founded.invite(false).await;
    let token = founded.knock_with(&invitation, None, key(1)).await.token();
    assert_eq!(founded.asked.post("/api/sign-out", &json!({}), Some(&token)).await.status, 200);
    let again = founded.knock_with(&invitation, None, key(1)).await;
    assert_eq!((again.status, again.code().as_str()), (401, "signed_out"));
    assert_eq!(founded.asked.get("/api/me", Some(&token)).await.json()["circles"], json!([]));
}

#[tokio::test]
async fn a_key_that_is_no_secret_is_not_understood() {
    let founded = Founded::new().await;
    let invitation = founded.invite(false).await;
    for bad in [json!(""), json!("short"), json!("!".repeat(43)), json!("a".repeat(44)), json!(7)] {
        assert_eq!(founded.knock_with(&invitation, None, bad).await.code(), "not_understood");
    }
    assert_eq!(founded.knock(&invitation, None).await.status, 200, "and nothing was used up");
}

#[tokio::test]
async fn an_invitation_that_ran_out_opens_nothing() {
    let founded = Founded::new().await;
    let invitation = founded.invite(true).await;
    founded.asked.hand.set_wall(3 * DAY);
    let knocked = founded.knock(&invitation, None).await;
    assert_eq!(knocked.code(), "invitation_expired");
    assert_eq!(knocked.header("set-cookie"), None);
}

#[tokio::test]
async fn a_facilitator_does_not_become_a_participant_of_their_own_circle() {
    let founded = Founded::new().await;
    let invitation = founded.invite(true).await;
    assert_eq!(founded.knock(&invitation, Some(&founded.token)).await.code(), "already_in");
    let desk = founded.asked.get("/api/desk", Some(&founded.token)).await.json();
    assert_eq!(desk["circles"][0]["id"], founded.circle);
    let me = founded.asked.get("/api/me", Some(&founded.token)).await.json();
    assert_eq!(me["circles"], json!([founded.circle]));
}

#[tokio::test]
async fn a_circle_is_made_of_exactly_its_texts() {
    let founded = Founded::new().await;
    let [circle, title, name, about, agreement] = [(); 5].map(|()| id());
    let founding = json!({ "circle": circle, "title": title, "name": name, "medium": "written", "entry": "closed",
        "template": "open-door", "agreements": [agreement], "about": about });
    let whole = json!({ &title: "a", &name: "b", &about: "c", &agreement: "d" });
    let with = |key: &str, value: Value| {
        let mut other = whole.clone();
        other[key] = value;
        other
    };
    let mut less = whole.clone();
    less.as_object_mut().unwrap().remove(&title);
    let mut elsewhere = founding.clone();
    elsewhere["template"] = json!("no-such");
    for (founding, bodies, code) in [
        (&founding, less, "bodies_do_not_match"),
        (&founding, with(&id(), json!("more")), "bodies_do_not_match"),
        (&founding, with(&title, json!("  ")), "nothing_written"),
        (&elsewhere, whole.clone(), "out_of_bounds"),
    ] {
        let new = json!({ "founding": founding, "bodies": bodies });
        assert_eq!(founded.asked.post("/api/circles", &new, Some(&founded.token)).await.code(), code);
    }
    let new = json!({ "founding": founding, "bodies": whole });
    assert_eq!(founded.asked.post("/api/circles", &new, None).await.code(), "signed_out");
}
