//! Invitations at the door: who gets in, once, and as whom.

use crate::common::asking::{Answer, Asked, DAY, NOW};
use crate::common::sealed::{Knocker, fresh_token};
use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use std::sync::Arc;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use uuid::Uuid;

fn id() -> String {
    Uuid::new_v4().to_string()
}

async fn founded_session(asked: &Asked, token: &str) -> Uuid {
    asked.get("/api/me", Some(token)).await.json()["session"].as_str().unwrap().parse().unwrap()
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
        let facilitator = asked.server.practice().who(token).and_then(|who| who.facilitator).unwrap();
        let circle = Uuid::new_v4();
        let new = crate::common::sealed::new_circle(circle, facilitator.0);
        let made = asked.post("/api/circles", &new, Some(token)).await;
        assert_eq!(made.json(), json!({ "id": circle }), "{}", made.status);
        assert_eq!(asked.post("/api/circles", &new, Some(token)).await.status, 200, "making it again is safe");
        circle.to_string()
    }

    fn id(&self) -> Uuid {
        self.circle.parse().unwrap()
    }

    /// A facilitator's command over the WebSocket.
    async fn command(&self, command: Value, bodies: Value) -> Value {
        let mut request = format!("ws://{}/ws", self.asked.address).into_client_request().unwrap();
        request.headers_mut().insert("origin", self.asked.origin.parse().unwrap());
        request.headers_mut().insert("cookie", format!("afterglow={}", self.token).parse().unwrap());
        let (mut line, _) = tokio_tungstenite::connect_async(request).await.unwrap();
        let hello = json!({ "type": "hello", "version": 1, "circle": self.circle });
        line.send(Message::text(hello.to_string())).await.unwrap();
        let command = json!({ "type": "command", "id": 1, "command": command, "bodies": bodies });
        line.send(Message::text(command.to_string())).await.unwrap();
        loop {
            let Message::Text(text) = line.next().await.expect("an answer").unwrap() else { continue };
            let said: Value = serde_json::from_str(&text).unwrap();
            if said["type"] == "answer" {
                return said;
            }
        }
    }

    /// An invitation; answers its token.
    async fn invite(&self, reusable: bool) -> String {
        self.invite_with(json!({ "reusable": reusable })).await
    }

    async fn invite_with(&self, more: Value) -> String {
        let token = fresh_token();
        let facilitator = self.asked.server.practice().who(&self.token).and_then(|who| who.facilitator).unwrap();
        let (mut invite, bodies) =
            crate::common::sealed::invite(self.id(), facilitator.0, &token, NOW + 3 * 86_400_000);
        invite.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        assert_eq!(self.command(invite, bodies).await["outcome"], "done");
        token
    }

    /// A knock of some other browser each time.
    async fn knock(&self, invitation: &str, session: Option<&str>) -> Answer {
        self.knock_with(invitation, session, &Knocker::new()).await
    }

    async fn knock_with(&self, invitation: &str, session: Option<&str>, browser: &Knocker) -> Answer {
        self.asked.post("/api/knock", &self.knock_of(invitation, browser), session).await
    }

    fn knock_of(&self, token: &str, browser: &Knocker) -> Value {
        browser.knock(self.circle.parse().unwrap(), token, "Ines")
    }

    async fn door(&self, circle: &str, token: &str) -> Answer {
        let look = json!({ "circle": circle, "token": token });
        self.asked.post("/api/door", &look, None).await.without_date()
    }
}

#[tokio::test]
async fn an_invitation_shows_the_door_and_only_the_door() {
    let founded = Founded::new().await;
    let invitation = founded.invite(false).await;
    let door = founded.door(&founded.circle, &invitation).await;
    assert_eq!(door.status, 200, "{}", String::from_utf8_lossy(&door.body));
    let view = door.json();
    assert_eq!((&view["page"], &view["desk"]), (&json!("AQAA"), &json!(false)));
    assert_eq!(
        view["waiting"].as_object().unwrap().keys().collect::<Vec<_>>(),
        ["circle"],
        "and nothing anybody wrote"
    );
    assert!(!String::from_utf8_lossy(&door.body).contains("bodies"), "not even sealed");
    let wrong = founded.door(&founded.circle, "wrong").await;
    assert_eq!((wrong.status, wrong.code().as_str()), (404, "no_such_invitation"));
    assert_eq!(founded.door(&founded.circle, &fresh_token()).await, wrong);
    assert_eq!(founded.door(&id(), &invitation).await, wrong);
    assert_eq!(founded.knock(&fresh_token(), None).await.without_date(), wrong);
}

#[tokio::test]
async fn seven_words_and_a_number_find_the_circle_and_other_numbers_tell_nothing() {
    let founded = Founded::new().await;
    let spoken = async |n: u32| founded.asked.get(&format!("/api/spoken/{n}"), None).await.json()["circle"].clone();
    let desk = founded.asked.get("/api/desk", Some(&founded.token)).await.json();
    assert_eq!(desk["circles"][0]["spoken"], 1);
    assert_eq!(spoken(1).await, founded.circle);
    let [two, three] = [spoken(2).await, spoken(3).await];
    assert!(two != three && two != founded.circle && two.as_str().unwrap().parse::<Uuid>().is_ok());
    assert_eq!(spoken(2).await, two, "asked again it is the same");
}

#[tokio::test]
async fn whoever_knocks_cannot_be_somebody_else() {
    let founded = Founded::new().await;
    let invitation = founded.invite(true).await;
    let facilitator = founded.asked.server.practice().who(&founded.token).and_then(|who| who.facilitator).unwrap();
    // The name of someone who is in: their place stays theirs, and whoever says so gets no session that shows it.
    let posing = founded.knock_with(&invitation, None, &Knocker::as_person(facilitator.0)).await;
    assert_eq!((posing.status, posing.code().as_str()), (409, "id_taken"));
    let ines = Knocker::new();
    let token = founded.knock_with(&invitation, None, &ines).await.token();
    let other = Knocker::as_person(ines.person(founded.id(), &invitation));
    assert_eq!(founded.knock_with(&invitation, None, &other).await.code(), "id_taken");
    let mut signed = founded.knock_of(&invitation, &Knocker::new());
    signed["name"] = founded.knock_of(&invitation, &Knocker::new())["name"].clone();
    assert_eq!(founded.asked.post("/api/knock", &signed, None).await.code(), "not_sealed", "somebody else's words");
    assert_eq!(founded.knock_with(&invitation, Some(&token), &Knocker::new()).await.code(), "id_taken");
}

#[tokio::test]
async fn a_knock_gives_a_session_and_keeps_the_person() {
    let founded = Founded::new().await;
    let invitation = founded.invite(true).await;
    let ines = Knocker::new();
    let knocked = founded.knock_with(&invitation, None, &ines).await;
    assert_eq!(knocked.status, 200, "{}", String::from_utf8_lossy(&knocked.body));
    let token = knocked.token();
    assert_eq!(knocked.json()["session"], token);
    let me = founded.asked.get("/api/me", Some(&token)).await.json();
    assert_eq!(me["circles"], json!([{ "circle": founded.circle, "person": ines.person(founded.id(), &invitation) }]));
    let again = founded.knock_with(&invitation, Some(&token), &ines).await;
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
async fn a_knock_whose_answer_was_lost_is_said_again_by_the_same_browser_and_by_no_other() {
    let founded = Founded::new().await;
    let invitation = founded.invite(false).await;
    let browser = Knocker::new();
    let first = founded.knock_with(&invitation, None, &browser).await;
    assert_eq!(first.status, 200, "{}", String::from_utf8_lossy(&first.body));
    // The answer never came, so this browser has no session to show.
    let again = founded.knock_with(&invitation, None, &browser).await.without_date();
    assert_eq!(again, first.without_date());
    let token = again.token();
    let me = founded.asked.get("/api/me", Some(&token)).await.json();
    assert_eq!(
        me["circles"],
        json!([{ "circle": founded.circle, "person": browser.person(founded.id(), &invitation) }])
    );
    assert_eq!(founded.knock(&invitation, None).await.code(), "invitation_used");
}

#[tokio::test]
async fn fifty_repetitions_of_one_knock_at_once_are_one_person_with_one_session() {
    let founded = Arc::new(Founded::new().await);
    let invitation = founded.invite(false).await;
    let browser = Knocker::new();
    let knocks: Vec<_> = (0..50)
        .map(|_| {
            let (founded, invitation, browser) = (Arc::clone(&founded), invitation.clone(), browser.clone());
            tokio::spawn(async move { founded.knock_with(&invitation, None, &browser).await })
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
    let (mine, other_device) = (Knocker::new(), Knocker::new());
    let again = Knocker { key: mine.key.clone(), ..other_device };
    let one = founded.knock_with(&one, None, &mine).await;
    let other = founded.knock_with(&other, None, &again).await;
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
    let session = founded_session(&elsewhere.asked, &token).await;
    let browser = Knocker { session, ..Knocker::new() };
    let first = elsewhere.knock_with(&invitation, Some(&token), &browser).await;
    let again = elsewhere.knock_with(&invitation, Some(&token), &browser).await.without_date();
    assert_eq!(again.token(), token);
    assert_eq!(again, first.without_date());
    // The key alone is another browser.
    assert_eq!(elsewhere.knock_with(&invitation, None, &browser).await.code(), "id_taken");
    let alone = Knocker { session: Uuid::nil(), ..browser };
    assert_eq!(elsewhere.knock_with(&invitation, None, &alone).await.code(), "invitation_used");
}

#[tokio::test]
async fn a_session_that_was_ended_is_not_opened_again_by_its_key() {
    let founded = Founded::new().await;
    let invitation = founded.invite(false).await;
    let browser = Knocker::new();
    let token = founded.knock_with(&invitation, None, &browser).await.token();
    assert_eq!(founded.asked.post("/api/sign-out", &json!({}), Some(&token)).await.status, 200);
    let again = founded.knock_with(&invitation, None, &browser).await;
    assert_eq!((again.status, again.code().as_str()), (401, "signed_out"));
    assert_eq!(founded.asked.get("/api/me", Some(&token)).await.json()["circles"], json!([]));
}

#[tokio::test]
async fn a_key_that_is_no_secret_is_not_understood() {
    let founded = Founded::new().await;
    let invitation = founded.invite(false).await;
    for bad in [json!(""), json!("short"), json!("!".repeat(43)), json!("a".repeat(44)), json!(7), Value::Null] {
        let mut knock = founded.knock_of(&invitation, &Knocker::new());
        knock["key"] = bad;
        assert_eq!(founded.asked.post("/api/knock", &knock, None).await.code(), "not_understood");
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
    assert_eq!(me["circles"][0]["circle"], founded.circle);
}

#[tokio::test]
async fn an_invitation_to_the_desk_is_for_facilitators_of_the_practice() {
    let founded = Founded::new().await;
    let invitation = founded.invite_with(json!({ "reusable": false, "desk": true })).await;
    assert_eq!(founded.door(&founded.circle, &invitation).await.json()["desk"], true);
    assert_eq!(founded.knock(&invitation, None).await.code(), "facilitators_only");
    let link = founded.asked.post("/api/links", &json!({ "for_me": false }), Some(&founded.token)).await.json();
    let secret = link["link"].as_str().unwrap().rsplit_once('/').unwrap().1.to_owned();
    let opened = founded.asked.post("/api/link", &json!({ "secret": secret }), None).await;
    let person = opened.json()["facilitator"]["person"].as_str().unwrap().parse().unwrap();
    let knocked = founded.knock_with(&invitation, Some(&opened.token()), &Knocker::as_person(person)).await;
    assert_eq!(knocked.status, 200, "{}", String::from_utf8_lossy(&knocked.body));
}

#[tokio::test]
async fn a_circle_is_made_of_exactly_its_texts() {
    let founded = Founded::new().await;
    let facilitator = founded.asked.server.practice().who(&founded.token).and_then(|who| who.facilitator).unwrap();
    let circle = Uuid::new_v4();
    let new = crate::common::sealed::new_circle(circle, facilitator.0);
    let title = new["founding"]["title"].as_str().unwrap();
    let words = |author, whom| json!(crate::common::sealed::words(author, &[whom], "Tuesday"));
    let with = |id: &str, value: Value| {
        let mut other = new.clone();
        other["bodies"][id] = value;
        other
    };
    let mut less = new.clone();
    less["bodies"].as_object_mut().unwrap().remove(title);
    let mut elsewhere = new.clone();
    elsewhere["founding"]["template"] = json!("no-such");
    let roster = new["founding"]["keys"]["roster"].as_str().unwrap();
    for (new, code) in [
        (less, "bodies_do_not_match"),
        (with(&id(), json!("AQAA")), "bodies_do_not_match"),
        (with(title, json!("Tuesday")), "not_sealed"),
        (with(title, words(Uuid::new_v4(), crate::common::sealed::circle(circle, 1))), "not_sealed"),
        (with(title, words(facilitator.0, crate::common::sealed::circle(Uuid::new_v4(), 1))), "not_sealed"),
        (with(title, words(facilitator.0, crate::common::sealed::circle(circle, 2))), "not_sealed"),
        (with(title, words(facilitator.0, crate::common::sealed::desk(circle, 1))), "not_sealed"),
        (with(roster, json!("not a record!")), "not_sealed"),
        (elsewhere, "out_of_bounds"),
    ] {
        assert_eq!(founded.asked.post("/api/circles", &new, Some(&founded.token)).await.code(), code);
    }
    assert_eq!(founded.asked.post("/api/circles", &new, None).await.code(), "signed_out");
}
