//! Links, sessions, origins: who may come in, and what somebody learns who may not.

use crate::common::asking::{Answer, Asked, DAY};
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

const UUID: &str = "00000000-0000-4000-8000-000000000000";
const WRONG: &str = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

async fn open(asked: &Asked, secret: &str) -> Answer {
    asked.post("/api/link", &json!({ "secret": secret }), None).await
}

#[tokio::test]
async fn a_one_time_link_opens_once() {
    let asked = Asked::plain().await;
    let secret = asked.first_secret().await;
    let first = open(&asked, &secret).await;
    assert_eq!(first.status, 200);
    assert!(first.json()["facilitator"]["person"].is_string());
    let second = open(&asked, &secret).await;
    assert_eq!((second.status, second.code().as_str()), (404, "no_such_link"));
    assert_eq!(second.header("set-cookie"), None);
}

#[tokio::test]
async fn a_one_time_link_opened_fifty_times_at_once_opens_once() {
    let asked = std::sync::Arc::new(Asked::plain().await);
    let secret = asked.first_secret().await;
    let tries: Vec<_> = (0..50)
        .map(|_| {
            let (asked, secret) = (asked.clone(), secret.clone());
            tokio::spawn(async move { open(&asked, &secret).await.status })
        })
        .collect();
    let mut opened = 0;
    for one in tries {
        opened += usize::from(one.await.unwrap() == 200);
    }
    assert_eq!(opened, 1);
}

#[tokio::test]
async fn a_link_runs_out_after_seven_days() {
    let asked = Asked::plain().await;
    let secret = asked.first_secret().await;
    asked.hand.set_wall(7 * DAY);
    assert_eq!(open(&asked, &secret).await.code(), "no_such_link");

    let asked = Asked::plain().await;
    let secret = asked.first_secret().await;
    asked.hand.set_wall(7 * DAY - 1);
    assert_eq!(open(&asked, &secret).await.status, 200);
}

#[tokio::test]
async fn the_first_link_is_shown_once() {
    let asked = Asked::plain().await;
    asked.first_secret().await;
    let again = asked.server.welcome(asked.address).await.unwrap();
    assert!(again.first_link.is_none() && again.no_facilitator);
}

#[tokio::test]
async fn a_facilitator_makes_links_for_colleagues() {
    let asked = Asked::plain().await;
    let token = asked.first_facilitator().await;
    let me = asked.get("/api/me", Some(&token)).await.json()["facilitator"]["person"].clone();
    for for_me in [true, false] {
        let link = asked.post("/api/links", &json!({ "for_me": for_me }), Some(&token)).await.json();
        let link = link["link"].as_str().unwrap();
        let secret = link.strip_prefix(&format!("{}/#/link/", asked.origin)).expect("our own address");
        let same = open(&asked, secret).await.json()["facilitator"]["person"] == me;
        assert_eq!(same, for_me, "a way back in is the same person, a colleague is not");
    }
    let desk = asked.get("/api/desk", Some(&token)).await.json();
    assert_eq!(desk["colleagues"], 1);
}

#[tokio::test]
async fn signing_out_ends_the_session_on_the_server() {
    let asked = Asked::plain().await;
    let token = asked.first_facilitator().await;
    assert_eq!(asked.get("/api/desk", Some(&token)).await.status, 200);
    let who = asked.server.practice().who(&token).unwrap();
    let (outbox, ended) = (Arc::default(), CancellationToken::new());
    let line = asked.server.practice().open_line(who.session, who.facilitator.unwrap(), outbox, ended.clone());
    assert!(line.is_some() && !ended.is_cancelled());
    assert_eq!(asked.post("/api/sign-out", &json!({}), Some(&token)).await.json(), json!({}));
    assert_eq!(asked.get("/api/desk", Some(&token)).await.status, 401);
    assert!(ended.is_cancelled(), "its lines ended before that was answered");
    assert_eq!(asked.get("/api/me", Some(&token)).await.json(), json!({ "circles": [] }));
}

#[tokio::test]
async fn a_sign_in_makes_the_token_before_it_worthless() {
    let asked = Asked::plain().await;
    let before = asked.first_facilitator().await;
    let link = asked.post("/api/links", &json!({ "for_me": true }), Some(&before)).await.json();
    let secret = link["link"].as_str().unwrap().rsplit_once('/').unwrap().1.to_owned();
    let after = asked.post("/api/link", &json!({ "secret": secret }), Some(&before)).await.token();
    assert_ne!(before, after);
    assert_eq!(asked.get("/api/desk", Some(&before)).await.status, 401);
    assert_eq!(asked.get("/api/desk", Some(&after)).await.status, 200);
}

#[tokio::test]
async fn a_facilitator_is_signed_out_after_twelve_hours_or_two_idle_ones() {
    for (steps, each) in [(13, 3_600_000), (1, 2 * 3_600_000)] {
        let asked = Asked::plain().await;
        let token = asked.first_facilitator().await;
        for hour in 0..steps {
            let status = asked.get("/api/desk", Some(&token)).await.status;
            assert_eq!(status, if hour < 12 { 200 } else { 401 }, "after {hour} hours");
            asked.hand.pass(each);
        }
        assert_eq!(asked.get("/api/desk", Some(&token)).await.status, 401);
    }
}

/// Every route that takes something, with something it would take.
fn posts() -> Vec<(&'static str, Value)> {
    let door = json!({ "circle": UUID, "token": WRONG });
    let mut knock = door.clone();
    let more = json!({ "person": UUID, "device": UUID, "proof": "AQAA", "name": "x", "name_id": UUID, "agreements": 1,
        "adult": true, "private_place": true, "key": WRONG });
    knock.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let founding = json!({ "circle": UUID, "title": UUID, "name": UUID, "medium": "written", "entry": "closed",
        "template": "open-door", "agreements": [], "about": UUID,
        "keys": { "device": UUID, "desk": UUID, "roster": UUID, "circle_key": UUID } });
    let line = json!({ "label": "x", "phone": "1", "serves": "x", "languages": ["x"], "region": "x" });
    let all = vec![
        ("/api/link", json!({ "secret": WRONG })),
        ("/api/sign-out", json!({})),
        ("/api/unlock", json!({ "circle": UUID, "which": "standing" })),
        ("/api/links", json!({ "for_me": false })),
        ("/api/devices/kind", json!({ "device": UUID, "kind": "phone" })),
        ("/api/devices/end", json!({})),
        ("/api/calendar/make", json!({ "circle": UUID })),
        ("/api/calendar/end", json!({ "circle": UUID })),
        ("/api/erase-me", json!({ "circle": UUID })),
        ("/api/ways-in/end", json!({ "circle": UUID, "person": UUID })),
        ("/api/crisis-lines", line),
        ("/api/circles", json!({ "founding": founding, "bodies": {} })),
        ("/api/door", door),
        ("/api/knock", knock),
    ];
    let source = include_str!("../../src/http.rs");
    let posts = source.lines().filter(|line| line.contains(".route(") && line.contains("post("));
    assert_eq!(posts.count(), all.len(), "a route that takes something is missing here");
    all
}

#[tokio::test]
async fn nothing_is_taken_from_another_origin() {
    let asked = Asked::plain().await;
    let token = asked.first_facilitator().await;
    let port = asked.address.port();
    let cookie = ("cookie", format!("afterglow={token}"));
    let json = ("content-type", "application/json".to_owned());
    let others = [
        "https://evil.example".to_owned(),
        "null".into(),
        String::new(),
        format!("https://localhost:{port}"),
        format!("http://localhost:{}", port ^ 1),
        "http://localhost".into(),
        format!("http://localhost:{port}.evil.example"),
        format!("http://evil.localhost:{port}"),
        format!("http://LOCALHOST:{port}"),
        format!("http://localhost:{port}/"),
        format!("http://localhost:{port} http://evil.example"),
        format!("http://127.0.0.1.evil.example:{port}"),
    ];
    for (path, body) in posts() {
        let body = body.to_string();
        let mut tries: Vec<Vec<(&str, String)>> = others.iter().map(|o| vec![("origin", o.clone())]).collect();
        tries.push(vec![]);
        tries.push(vec![("sec-fetch-site", "cross-site".into())]);
        tries.push(vec![("sec-fetch-site", "same-site".into())]);
        tries.push(vec![("sec-fetch-site", "none".into())]);
        tries.push(vec![("origin", asked.origin.clone()), ("sec-fetch-site", "cross-site".into())]);
        tries.push(vec![("origin", asked.origin.clone()), ("origin", "https://evil.example".into())]);
        for headers in tries {
            let headers = [headers, vec![cookie.clone(), json.clone()]].concat();
            let answer = asked.ask("POST", path, &headers, body.as_bytes()).await;
            assert_eq!((answer.status, answer.code().as_str()), (403, "other_origin"), "{path} {headers:?}");
        }
        let kinds = ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/jsonx", ""];
        for kind in kinds {
            let headers = [("origin", asked.origin.clone()), cookie.clone(), ("content-type", kind.into())];
            assert_eq!(asked.ask("POST", path, &headers, body.as_bytes()).await.status, 415, "{path} {kind}");
        }
    }
    // Nothing of it happened.
    let desk = asked.get("/api/desk", Some(&token)).await.json();
    assert_eq!((desk["colleagues"].as_u64(), desk["crisis_line_confirmed"].as_bool()), (Some(0), Some(false)));
}

#[tokio::test]
async fn our_own_page_is_heard_under_both_names_of_this_machine() {
    let asked = Asked::plain().await;
    let port = asked.address.port();
    let json = ("content-type", "application/json; charset=utf-8".to_owned());
    let own = [
        ("origin", format!("http://localhost:{port}")),
        ("origin", format!("http://127.0.0.1:{port}")),
        ("sec-fetch-site", "same-origin".into()),
    ];
    for header in own {
        assert_eq!(asked.ask("POST", "/api/sign-out", &[header, json.clone()], b"{}").await.status, 200);
    }
    let public = Asked::public().await;
    let origin = ("origin", format!("http://localhost:{}", public.address.port()));
    assert_eq!(public.ask("POST", "/api/sign-out", &[origin, json], b"{}").await.status, 403);
}

#[tokio::test]
async fn whoever_guesses_gets_one_and_the_same_answer() {
    let asked = Asked::plain().await;
    let used = asked.first_secret().await;
    assert_eq!(open(&asked, &used).await.status, 200);
    let reference = open(&asked, WRONG).await.without_date();
    for guess in [used.as_str(), "", "short", &"x".repeat(5_000)] {
        assert_eq!(open(&asked, guess).await.without_date(), reference);
    }

    let door = |circle: &str, token: &str| json!({ "circle": circle, "token": token });
    let reference = asked.post("/api/door", &door(UUID, WRONG), None).await.without_date();
    assert_eq!((reference.status, reference.code().as_str()), (404, "no_such_invitation"));
    for (circle, secret) in [(UUID, "x"), ("11111111-1111-4111-8111-111111111111", WRONG)] {
        assert_eq!(asked.post("/api/door", &door(circle, secret), None).await.without_date(), reference);
    }

    for path in ["/api/desk", "/api/templates", "/api/crisis-lines"] {
        let reference = asked.get(path, None).await.without_date();
        assert_eq!((reference.status, reference.code().as_str()), (401, "signed_out"));
        for guess in [WRONG, "", "x", &"A".repeat(4_000)] {
            assert_eq!(asked.get(path, Some(guess)).await.without_date(), reference, "{path}");
        }
    }
}

#[tokio::test]
async fn one_address_may_not_try_for_ever() {
    let asked = Asked::plain().await;
    let mut refused = 0;
    for _ in 0..100 {
        refused += usize::from(open(&asked, WRONG).await.status == 429);
    }
    assert_eq!(refused, 40);
    asked.hand.pass(1_000);
    assert_eq!(open(&asked, WRONG).await.status, 404);
}

#[tokio::test]
async fn a_confirmed_line_is_shown_to_everyone() {
    let asked = Asked::plain().await;
    let token = asked.first_facilitator().await;
    let lines = asked.get("/api/crisis-lines", Some(&token)).await.json();
    let mut line = lines["lines"][0].clone();
    assert!(line.get("verified_on").is_none());
    assert_eq!(asked.get("/api/safety", None).await.json()["lines"], json!([]));
    line["hours"] = json!("always");
    let after = asked.post("/api/crisis-lines", &line, Some(&token)).await.json();
    assert_eq!(after["lines"].as_array().unwrap().len(), lines["lines"].as_array().unwrap().len());
    assert_eq!(after["lines"][0]["verified_on"], "2026-05-28");
    let shown = asked.get("/api/safety", None).await.json();
    assert_eq!(shown["lines"][0]["hours"], "always");
    assert_eq!(asked.get("/api/desk", Some(&token)).await.json()["crisis_line_confirmed"], true);
    line.as_object_mut().unwrap().remove("phone");
    line.as_object_mut().unwrap().remove("text");
    assert_eq!(asked.post("/api/crisis-lines", &line, Some(&token)).await.code(), "out_of_bounds");
}

#[tokio::test]
async fn a_slow_head_does_not_hold_a_place() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let asked = Asked::plain().await;
    let mut slow = tokio::net::TcpStream::connect(asked.address).await.unwrap();
    slow.write_all(b"GET / HTTP/1.1\r\nhost: x\r\n").await.unwrap();
    let closed = tokio::time::timeout(Duration::from_secs(15), slow.read_to_end(&mut Vec::new())).await;
    assert!(closed.is_ok(), "a head that never ends was waited for");
}

#[tokio::test]
async fn a_stopped_server_has_no_task_left() {
    let asked = Asked::plain().await;
    let token = asked.first_facilitator().await;
    assert_eq!(asked.get("/healthz", None).await.body, b"ok");
    assert_eq!(asked.get("/readyz", Some(&token)).await.body, b"ok");
    tokio::time::timeout(Duration::from_secs(4), asked.server.shutdown()).await.expect("in time").unwrap();
    assert!(
        tokio::net::TcpStream::connect(asked.address).await.is_err()
            || asked.raw(b"GET / HTTP/1.1\r\n\r\n").await.is_none()
    );
}
