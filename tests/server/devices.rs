//! Devices that come back: everyone sees their own, tells them apart, and ends any of them; a facilitator ends a member's.

use crate::common::asking::{Answer, Asked, DAY, NOW};
use afterglow::circle::ids::{CircleId, PersonId};
use serde_json::{Value, json};
use std::sync::Arc;
use uuid::Uuid;

/// A facilitator who signs in on one more device.
async fn another(asked: &Asked, token: &str) -> String {
    let link = asked.post("/api/links", &json!({ "for_me": true }), Some(token)).await.json();
    let secret = link["link"].as_str().unwrap().rsplit_once('/').unwrap().1.to_owned();
    asked.post("/api/link", &json!({ "secret": secret }), None).await.token()
}

async fn colleague(asked: &Asked, token: &str) -> String {
    let link = asked.post("/api/links", &json!({ "for_me": false }), Some(token)).await.json();
    let secret = link["link"].as_str().unwrap().rsplit_once('/').unwrap().1.to_owned();
    asked.post("/api/link", &json!({ "secret": secret }), None).await.token()
}

async fn devices(asked: &Asked, token: &str) -> Vec<Value> {
    listed(&asked.get("/api/devices", Some(token)).await)
}

fn listed(answer: &Answer) -> Vec<Value> {
    assert_eq!(answer.status, 200, "{}", String::from_utf8_lossy(&answer.body));
    answer.json()["devices"].as_array().unwrap().clone()
}

async fn end(asked: &Asked, token: &str, device: Option<&Value>) -> Answer {
    let body = device.map_or(json!({}), |device| json!({ "device": device["id"] }));
    asked.post("/api/devices/end", &body, Some(token)).await
}

async fn desk(asked: &Asked, token: &str) -> u16 {
    asked.get("/api/desk", Some(token)).await.status
}

/// A circle of this facilitator's.
async fn circle(asked: &Asked, token: &str) -> CircleId {
    let facilitator = asked.server.practice().who(token).and_then(|who| who.facilitator).unwrap();
    let circle = Uuid::new_v4();
    let made = asked.post("/api/circles", &crate::common::sealed::new_circle(circle, facilitator.0), Some(token)).await;
    assert_eq!(made.status, 200);
    CircleId(circle)
}

async fn enter(asked: &Asked, token: Option<&str>, circle: CircleId, person: PersonId) -> String {
    asked.server.practice().enter(token, circle, person).await.unwrap().reveal().to_owned()
}

fn person() -> PersonId {
    PersonId(Uuid::new_v4())
}

#[tokio::test]
async fn a_facilitator_sees_their_own_devices_and_nobody_elses() {
    let asked = Asked::plain().await;
    let first = asked.first_facilitator().await;
    let second = another(&asked, &first).await;
    let other = colleague(&asked, &first).await;
    let (mine, theirs) = (devices(&asked, &first).await, devices(&asked, &other).await);
    let midnight = NOW / 86_400_000 * 86_400_000;
    assert_eq!(mine.len(), 2);
    for (device, this) in mine.iter().zip([true, false]) {
        assert_eq!((&device["since"], &device["used"]), (&json!(midnight), &json!(midnight)), "by the day");
        assert_eq!((&device["this"], device.get("kind")), (&json!(this), None));
        assert_eq!(device.as_object().unwrap().len(), 4, "and nothing more is known: {device}");
    }
    assert_eq!(devices(&asked, &second).await[0]["id"], mine[1]["id"], "this one comes first");
    assert_eq!(theirs.len(), 1);
    assert!(mine.iter().all(|device| device["id"] != theirs[0]["id"]));
    assert_eq!(asked.get("/api/devices", None).await.code(), "signed_out");
}

#[tokio::test]
async fn looking_at_a_device_does_not_keep_it_signed_in() {
    let asked = Asked::plain().await;
    let first = asked.first_facilitator().await;
    let second = another(&asked, &first).await;
    for _ in 0..3 {
        assert_eq!(devices(&asked, &first).await.len(), 2);
        asked.hand.pass(45 * 60_000);
    }
    assert_eq!(devices(&asked, &first).await.len(), 1);
    assert_eq!(desk(&asked, &second).await, 401, "idle for two hours");
}

#[tokio::test]
async fn a_device_is_what_its_person_says_until_it_ends() {
    let asked = Asked::plain().await;
    let first = asked.first_facilitator().await;
    let second = another(&asked, &first).await;
    let other = colleague(&asked, &first).await;
    let id = devices(&asked, &first).await[1]["id"].clone();
    let say = async |token: &str, kind: &str| {
        asked.post("/api/devices/kind", &json!({ "device": id, "kind": kind }), Some(token)).await
    };
    assert_eq!(listed(&say(&first, "tablet").await)[1]["kind"], "tablet");
    assert_eq!(listed(&say(&second, "phone").await)[0]["kind"], "phone");
    assert_eq!(devices(&asked, &first).await[1]["kind"], "phone");
    assert_eq!(say(&first, "My phone").await.code(), "not_understood", "a choice, and never a text");
    let refused = say(&other, "phone").await;
    assert_eq!((refused.status, refused.code().as_str()), (404, "no_such_device"));
    let nowhere = json!({ "device": Uuid::new_v4(), "kind": "other" });
    assert_eq!(asked.post("/api/devices/kind", &nowhere, Some(&other)).await.code(), "no_such_device");
}

#[tokio::test]
async fn any_device_but_this_or_all_of_them_can_be_ended() {
    let asked = Asked::plain().await;
    let first = asked.first_facilitator().await;
    let [second, third, fourth] =
        [another(&asked, &first).await, another(&asked, &first).await, another(&asked, &first).await];
    let other = colleague(&asked, &first).await;
    let theirs = devices(&asked, &other).await;
    assert_eq!(listed(&end(&asked, &first, Some(&theirs[0])).await).len(), 4, "somebody else's stays");
    assert_eq!(desk(&asked, &other).await, 200);
    let own = devices(&asked, &second).await[0].clone();
    assert_eq!(listed(&end(&asked, &first, Some(&own)).await).len(), 3);
    assert_eq!(desk(&asked, &second).await, 401);
    assert_eq!(end(&asked, &second, None).await.code(), "signed_out");
    assert_eq!((desk(&asked, &third).await, desk(&asked, &fourth).await), (200, 200));
    assert_eq!(listed(&end(&asked, &first, Some(&own)).await).len(), 3, "ending it again is safe");
    assert_eq!(listed(&end(&asked, &first, None).await).len(), 1);
    assert_eq!((desk(&asked, &third).await, desk(&asked, &fourth).await), (401, 401));
    assert_eq!((desk(&asked, &first).await, desk(&asked, &other).await), (200, 200));
}

#[tokio::test]
async fn a_participant_sees_and_ends_their_own_devices_too() {
    let asked = Asked::plain().await;
    let facilitator = asked.first_facilitator().await;
    let (circle, ines) = (circle(&asked, &facilitator).await, person());
    let phone = enter(&asked, None, circle, ines).await;
    let tablet = enter(&asked, None, circle, ines).await;
    let other = enter(&asked, None, circle, person()).await;
    assert_eq!((devices(&asked, &phone).await.len(), devices(&asked, &other).await.len()), (2, 1));
    asked.hand.set_wall(DAY);
    devices(&asked, &tablet).await;
    // The day of use is written behind the answer; whatever is asked next comes after it.
    enter(&asked, None, circle, person()).await;
    let used: Vec<_> = devices(&asked, &phone).await.iter().map(|one| one["used"].as_u64().unwrap()).collect();
    assert_eq!(used[1] - used[0], 86_400_000, "the tablet was used a day later; looking at it changed nothing");
    assert_eq!(listed(&end(&asked, &phone, None).await).len(), 1);
    assert_eq!(asked.get("/api/devices", Some(&tablet)).await.code(), "signed_out");
    assert_eq!(devices(&asked, &other).await.len(), 1);
}

#[tokio::test]
async fn a_facilitator_ends_a_members_way_in_on_every_device_and_in_this_circle_alone() {
    let asked = Asked::plain().await;
    let facilitator = asked.first_facilitator().await;
    let stranger = colleague(&asked, &facilitator).await;
    let (here, elsewhere) = (circle(&asked, &facilitator).await, circle(&asked, &facilitator).await);
    let (ines, also_ines) = (person(), person());
    let phone = enter(&asked, None, here, ines).await;
    let tablet = enter(&asked, None, here, ines).await;
    assert_eq!(enter(&asked, Some(&tablet), elsewhere, also_ines).await, tablet);
    let other = enter(&asked, None, here, person()).await;
    let ends = json!({ "circle": here, "person": ines });
    let practice = asked.server.practice();
    let line = |token: &str, person| {
        let ended = tokio_util::sync::CancellationToken::new();
        let line = practice.open_line(practice.who(token).unwrap().session, person, Arc::default(), ended.clone());
        (line.expect("a line"), ended)
    };
    let (_here, here_ended) = line(&tablet, ines);
    let (_elsewhere, elsewhere_ended) = line(&tablet, also_ines);
    for (token, status) in [(None, 401), (Some(&phone), 401), (Some(&stranger), 404)] {
        let refused = asked.post("/api/ways-in/end", &ends, token.map(String::as_str)).await;
        assert_eq!(refused.status, status);
    }
    assert_eq!(asked.post("/api/ways-in/end", &ends, Some(&facilitator)).await.json(), json!({}));
    assert!(here_ended.is_cancelled() && !elsewhere_ended.is_cancelled(), "the line about this circle, and no other");
    assert_eq!(asked.get("/api/devices", Some(&phone)).await.code(), "signed_out");
    let circles = asked.get("/api/me", Some(&tablet)).await.json()["circles"].clone();
    assert_eq!(circles, json!([{ "circle": elsewhere, "person": also_ines }]));
    assert_eq!(devices(&asked, &other).await.len(), 1);
    // And it is not entered again as the same person, but as somebody new.
    let again = practice.enter(Some(&tablet), here, ines).await;
    assert!(again.is_err());
    assert_eq!(enter(&asked, Some(&tablet), here, person()).await, tablet);
    assert_eq!(asked.post("/api/ways-in/end", &ends, Some(&facilitator)).await.json(), json!({}), "again is safe");
}

#[tokio::test]
async fn what_was_ended_and_said_is_so_after_a_restart() {
    let log = afterglow::log::memory::Memory::new();
    let (first, second, third) = {
        let asked = Asked::with(log.clone(), None).await;
        let first = asked.first_facilitator().await;
        let (second, third) = (another(&asked, &first).await, another(&asked, &first).await);
        let all = devices(&asked, &first).await;
        let named = devices(&asked, &third).await[0].clone();
        let kind = json!({ "device": named["id"], "kind": "computer" });
        assert_eq!(asked.post("/api/devices/kind", &kind, Some(&first)).await.status, 200);
        let ended = devices(&asked, &second).await[0].clone();
        assert_eq!(end(&asked, &first, Some(&ended)).await.status, 200);
        assert_eq!(all.len(), 3);
        asked.server.shutdown().await.unwrap();
        (first, second, third)
    };
    let asked = Asked::with(log.clone(), None).await;
    let now = devices(&asked, &first).await;
    assert_eq!((now.len(), &now[1]["kind"]), (2, &json!("computer")));
    assert_eq!((desk(&asked, &second).await, desk(&asked, &third).await), (401, 200));
}
