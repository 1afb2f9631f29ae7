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
        let [circle, title, name, about, agreement] = [(); 5].map(|()| id());
        let founding = json!({ "circle": circle, "title": title, "name": name, "medium": "written", "entry": "rolling",
            "template": "open-door", "agreements": [agreement], "about": about });
        let bodies = json!({ title: "Tuesday", name: "Ruth", about: "peers", agreement: "One voice at a time." });
        let new = json!({ "founding": founding, "bodies": bodies });
        let made = asked.post("/api/circles", &new, Some(&token)).await;
        assert_eq!(made.json(), json!({ "id": circle }), "{}", made.status);
        assert_eq!(asked.post("/api/circles", &new, Some(&token)).await.status, 200, "making it again is safe");
        Self { asked, token, circle }
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
        let knock = json!({ "circle": self.circle, "invitation": invitation, "secret": SECRET, "name": "Ines",
            "agreements": 1, "adult": true, "private_place": true });
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
        .map(|_| {
            let (founded, invitation) = (Arc::clone(&founded), invitation.clone());
            tokio::spawn(async move { founded.knock(&invitation, None).await.status })
        })
        .collect();
    let mut heard = 0;
    for knock in knocks {
        heard += usize::from(knock.await.unwrap() == 200);
    }
    assert_eq!(heard, 1);
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
