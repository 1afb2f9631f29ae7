//! W-20: the headers and cookies of `trust.md` 3.2, byte for byte, on every route and every error.
//!
//! Not reached: what hyper itself answers to bytes that are not HTTP (400, 431). Those have no body and no headers.

use crate::common::asking::{Answer, Asked};
use base64::Engine;
use serde_json::json;
use sha2::{Digest, Sha256};

/// Headers that differ by their nature from answer to answer.
const BY_NATURE: &[&str] = &["date", "content-length", "content-type", "allow", "connection", "transfer-encoding"];
/// Only files of the page have these.
const OF_FILES: &[&str] = &["etag", "vary", "content-encoding"];
/// Only the address of the WebSocket has these, when it is asked for something else.
const OF_THE_SOCKET: &[&str] = &["upgrade", "sec-websocket-version"];
const COOKIE_ROUTES: &[&str] = &["/api/link", "/api/me", "/api/sign-out", "/api/knock"];

fn expected(asked: &Asked) -> Vec<(&'static str, String)> {
    let modules = cfg!(debug_assertions) && std::env::var_os("AFTERGLOW_BUNDLED").is_none();
    let page = if modules { "web/index.html" } else { "web/dist/index.html" };
    let page = std::fs::read_to_string(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(page)).unwrap_or_default();
    let map = page.split_once("<script type=\"importmap\">").and_then(|(_, rest)| rest.split_once("</script>"));
    let map = map.map(|(map, _)| base64::engine::general_purpose::STANDARD.encode(Sha256::digest(map)));
    let map = map.map(|hash| format!(" 'sha256-{hash}'")).unwrap_or_default();
    let sockets = match asked.origin.strip_prefix("https://") {
        Some(host) => format!("wss://{host}"),
        None => format!("ws://localhost:{0} ws://127.0.0.1:{0}", asked.address.port()),
    };
    let policy = format!(
        "default-src 'none'; script-src 'self'{map}; style-src 'self'; img-src 'self'; font-src 'self'; manifest-src \
         'self'; connect-src 'self' {sockets}; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; \
         require-trusted-types-for 'script'"
    );
    let mut all = vec![
        ("x-content-type-options", "nosniff".into()),
        ("referrer-policy", "no-referrer".into()),
        ("cross-origin-opener-policy", "same-origin".into()),
        ("cross-origin-resource-policy", "same-origin".into()),
        ("x-frame-options", "DENY".into()),
        ("permissions-policy", "camera=(), microphone=(), geolocation=(), display-capture=()".into()),
        ("x-robots-tag", "noindex".into()),
        ("content-security-policy", policy),
    ];
    if asked.origin.starts_with("https://") {
        all.push(("strict-transport-security", "max-age=63072000; includeSubDomains".into()));
    }
    all
}

fn check(asked: &Asked, what: &str, path: &str, answer: &Answer) {
    let is_file = answer.header("etag").is_some();
    for (name, value) in expected(asked) {
        let all: Vec<_> = answer.headers.iter().filter(|(known, _)| known == name).map(|(_, value)| value).collect();
        assert_eq!(all, [&value], "{what}: {name}");
    }
    let caching = if is_file { "no-cache" } else { "no-store" };
    assert_eq!(answer.header("cache-control"), Some(caching), "{what}");
    let known = expected(asked);
    for (name, _) in &answer.headers {
        let fine = known.iter().any(|(known, _)| known == name)
            || BY_NATURE.contains(&name.as_str())
            || name == "cache-control"
            || (is_file && OF_FILES.contains(&name.as_str()))
            || (path == "/ws" && OF_THE_SOCKET.contains(&name.as_str()))
            || (name == "set-cookie" && COOKIE_ROUTES.contains(&path));
        assert!(fine, "{what}: nobody asked for {name}");
    }
}

/// Every route of the router, read from its source, so that a new one cannot be forgotten here.
fn routes() -> Vec<String> {
    let source = include_str!("../../src/http.rs");
    let routes = source.lines().filter_map(|line| line.trim().strip_prefix(".route(\""));
    let routes: Vec<_> = routes.filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())).collect();
    assert!(routes.len() >= 14, "the router is not read well: {routes:?}");
    routes
}

async fn every_answer_has_its_headers(asked: &Asked) {
    let token = asked.first_facilitator().await;
    let mut paths = routes();
    let more = ["/", "/index.html", "/nothing", "/api", "/api/nothing", "/%00", "/..%2fCargo.toml", "/protocol.d.ts"];
    paths.extend(more.map(str::to_owned));
    for path in &paths {
        for method in ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"] {
            let cookie = ("cookie", format!("{}={token}", asked.cookie_name));
            for (how, headers) in [
                ("as a stranger", vec![]),
                ("as the page", asked.as_the_page()),
                ("as plain text", vec![("origin", asked.origin.clone()), ("content-type", "text/plain".into())]),
                ("signed in", [asked.as_the_page(), vec![cookie]].concat()),
            ] {
                // Signing out would end the session all of this is about.
                if path == "/api/sign-out" && how == "signed in" {
                    continue;
                }
                for body in [&b""[..], b"{}", b"{\"broken\":"] {
                    let answer = asked.ask(method, path, &headers, body).await;
                    check(asked, &format!("{method} {path} {how}: {}", answer.status), path, &answer);
                }
            }
        }
    }
    // Some routes count how often they are tried, and all of that came from one address.
    asked.hand.pass(60_000);
    let large = vec![b' '; 300 * 1024];
    let answer = asked.ask("POST", "/api/door", &asked.as_the_page(), &large).await;
    assert_eq!(answer.status, 413);
    check(asked, "a body that is too large", "/api/door", &answer);
}

#[tokio::test]
async fn every_answer_has_its_headers_on_this_machine() {
    every_answer_has_its_headers(&Asked::plain().await).await;
}

#[tokio::test]
async fn every_answer_has_its_headers_in_public() {
    every_answer_has_its_headers(&Asked::public().await).await;
}

async fn set_cookies(asked: &Asked) -> [String; 3] {
    let secret = asked.first_secret().await;
    let opened = asked.post("/api/link", &json!({ "secret": secret }), None).await;
    let token = opened.token();
    assert_eq!(token.len(), 43, "256 bits in base64url");
    let again = asked.get("/api/me", Some(&token)).await;
    let out = asked.post("/api/sign-out", &json!({}), Some(&token)).await;
    [opened, again, out].map(|answer| {
        assert_eq!(answer.status, 200);
        assert_eq!(answer.headers.iter().filter(|(name, _)| name == "set-cookie").count(), 1);
        answer.header("set-cookie").expect("a cookie").replace(&token, "TOKEN")
    })
}

#[tokio::test]
async fn a_browser_is_told_to_forget_only_when_somebody_asks_for_it() {
    let asked = Asked::public().await;
    let forgets = asked.post("/api/sign-out", &json!({ "forget": true }), None).await;
    assert_eq!(forgets.status, 200);
    assert!(forgets.header("clear-site-data").is_some_and(|what| what == r#""cache", "cookies", "storage""#));
    let stays = asked.post("/api/sign-out", &json!({}), None).await;
    assert!(stays.header("clear-site-data").is_none());
}

#[tokio::test]
async fn the_cookie_in_public_is_bound_to_the_host_and_to_https() {
    let [opened, again, out] = set_cookies(&Asked::public().await).await;
    let table = "__Host-afterglow=TOKEN; Secure; HttpOnly; SameSite=Strict; Path=/; Max-Age=15552000";
    assert_eq!(opened, table);
    assert_eq!(again, table);
    assert_eq!(out, "__Host-afterglow=; Secure; HttpOnly; SameSite=Strict; Path=/; Max-Age=0");
}

#[tokio::test]
async fn the_cookie_on_this_machine_has_no_prefix_and_is_not_secure() {
    let [opened, again, out] = set_cookies(&Asked::plain().await).await;
    let table = "afterglow=TOKEN; HttpOnly; SameSite=Strict; Path=/; Max-Age=15552000";
    assert_eq!(opened, table);
    assert_eq!(again, table);
    assert_eq!(out, "afterglow=; HttpOnly; SameSite=Strict; Path=/; Max-Age=0");
}

#[tokio::test]
async fn a_browser_is_told_to_forget_only_when_it_asks_to_be_forgotten() {
    for asked in [Asked::plain().await, Asked::public().await] {
        let secret = asked.first_secret().await;
        let token = asked.post("/api/link", &json!({ "secret": secret }), None).await.token();
        let not = asked.post("/api/sign-out", &json!({ "forget": false }), None).await;
        assert_eq!((not.status, not.header("clear-site-data")), (200, None));
        let forget = json!({ "forget": true });
        // Also the second time, when there is no session any more: what the browser keeps may still be there.
        for _ in 0..2 {
            let answer = asked.post("/api/sign-out", &forget, Some(&token)).await;
            assert_eq!(answer.status, 200);
            assert_eq!(answer.header("clear-site-data"), Some("\"cache\", \"cookies\", \"storage\""));
            assert!(answer.header("set-cookie").is_some_and(|cookie| cookie.ends_with("Max-Age=0")));
            let name = "clear-site-data";
            let expected: Vec<_> = answer.headers.iter().filter(|(known, _)| known == name).collect();
            assert_eq!(expected.len(), 1);
        }
        let me = asked.get("/api/me", Some(&token)).await.json();
        assert!(me.get("facilitator").is_none(), "the session is over: {me}");
        let json_alone = [("content-type", "application/json".to_owned())];
        let stranger = asked.ask("POST", "/api/sign-out", &json_alone, b"{\"forget\":true}").await;
        assert_eq!((stranger.status, stranger.header("clear-site-data")), (403, None), "no other site clears anything");
    }
}

#[tokio::test]
async fn a_file_is_asked_for_again_and_not_sent_again() {
    let asked = Asked::plain().await;
    let packed = ("accept-encoding", "gzip".to_owned());
    let first = asked.ask("GET", "/", std::slice::from_ref(&packed), b"").await;
    if first.status == 404 {
        // The page is not in this tree yet.
        return;
    }
    assert_eq!(first.header("content-encoding"), Some("gzip"));
    assert_eq!(first.header("content-type"), Some("text/html; charset=utf-8"));
    let tag = first.header("etag").unwrap().to_owned();
    let again = asked.ask("GET", "/", &[packed, ("if-none-match", tag.clone())], b"").await;
    assert_eq!((again.status, again.body.len()), (304, 0));
    let plain = asked.ask("GET", "/", &[("if-none-match", tag)], b"").await;
    assert_eq!(plain.status, 200, "another encoding is another content");
    assert_eq!(plain.header("content-encoding"), None);
}
