//! Counts for the operator: on their own address, about everything and about nobody.

use crate::common::server::TestServer;
use crate::common::story::Room;
use afterglow::circle::command::Command;
use afterglow::config::Config;
use afterglow::config::day::Day;
use afterglow::env::Env;
use afterglow::http::metrics;
use afterglow::http::serve::{Manner, serve};
use afterglow::log::memory::Memory;
use afterglow::server::Server;
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

async fn get(address: SocketAddr, path: &str) -> (u16, String) {
    let mut line = TcpStream::connect(address).await.unwrap();
    let request = format!("GET {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n");
    line.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    line.read_to_string(&mut answer).await.unwrap();
    let status = answer.split(' ').nth(1).unwrap().parse().unwrap();
    (status, answer.split_once("\r\n\r\n").unwrap().1.to_owned())
}

/// What a server tells, asked as an operator's monitoring asks.
async fn told(server: &TestServer) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let router = metrics::router(server.hub.clone(), server.env.wall());
    let stop = CancellationToken::new();
    let serving = serve(listener, Manner { router, tls: None }, TaskTracker::new(), stop.clone());
    let serving = tokio::spawn(serving);
    let (status, text) = get(address, "/metrics").await;
    stop.cancel();
    serving.await.unwrap();
    assert_eq!(status, 200);
    text
}

fn value(told: &str, name: &str) -> f64 {
    let line = told.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
    line.unwrap_or_else(|| panic!("{name} in\n{told}")).parse().unwrap()
}

#[tokio::test]
async fn what_happens_is_counted_and_nobody_is_in_it() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 5).await;
    room.turn(0, &["a sentence that nobody may find"]).await;
    let wrong = Command::OpenGathering { gathering: room.story.gathering };
    assert_eq!(room.members[1].ask(&wrong).await["outcome"], "refused");
    room.settle().await;
    let before = told(&server).await;
    assert_eq!(value(&before, "afterglow_connections"), 6.0);
    assert_eq!((value(&before, "afterglow_circles"), value(&before, "afterglow_gatherings")), (1.0, 1.0));
    assert_eq!(value(&before, "afterglow_refusals_total{code=\"facilitators_only\"}"), 1.0);
    assert!(value(&before, "afterglow_appends_total{fate=\"written\"}") > 10.0);
    assert_eq!(
        value(&before, "afterglow_append_seconds_count"),
        value(&before, "afterglow_append_seconds_bucket{le=\"+Inf\"}")
    );
    assert!(value(&before, "process_start_time_seconds") > 1.7e9);
    if cfg!(target_os = "linux") {
        assert!(value(&before, "process_resident_memory_bytes") > 1e6);
    }
    room.turn(1, &["another one"]).await;
    room.settle().await;
    let after = told(&server).await;
    for grows in ["afterglow_frames_sent_total", "afterglow_bytes_sent_total", "afterglow_append_seconds_count"] {
        assert!(value(&after, grows) > value(&before, grows), "{grows}");
    }
    // Everything that is somebody's, or some circle's, by the names it has here.
    let mut private = vec!["sentence".to_owned(), "another".into(), "Noor".into(), "Tuesday".into(), "Member".into()];
    private.extend([room.circle().to_string(), room.story.gathering.to_string(), room.story.invitation.to_string()]);
    private.extend(room.members.iter().map(|member| member.person.clone()));
    private.extend(room.sessions.iter().cloned().chain([room.story.session.clone(), room.story.hash.clone()]));
    for private in private {
        assert!(!after.contains(&private), "{private} in\n{after}");
    }
    let ids = after.split(|c: char| !c.is_ascii_hexdigit() && c != '-').filter(|word| word.len() >= 32).count();
    assert_eq!(ids, 0, "nothing looks like an id, a hash or a token:\n{after}");
    room.release().await;
    assert_eq!(value(&told(&server).await, "afterglow_gatherings"), 0.0);
    server.stop().await;
}

#[tokio::test]
async fn they_have_an_address_of_their_own_and_are_nowhere_else() {
    let free = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let at = free.local_addr().unwrap();
    drop(free);
    let folder = tempfile::tempdir().unwrap();
    let mut config = Config { data: folder.path().to_owned(), metrics: Some(at), ..Config::default() };
    config.crisis_lines[0].verified_on = Day::new(2026, 8, 31);
    let server = Server::with(config.clone(), Env::start(0), Arc::new(Memory::new())).await.unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let page = listener.local_addr().unwrap();
    let door = server.clone();
    let listening = tokio::spawn(async move { door.listen(listener).await });
    crate::common::until("it listens", async || TcpStream::connect(at).await.is_ok()).await;
    let (status, _) = get(page, "/api/nowhere").await;
    assert_eq!(status, 404);
    let (status, text) = get(at, "/metrics").await;
    assert_eq!((status, value(&text, "afterglow_refusals_total{code=\"not_found\"}")), (200, 1.0));
    assert_eq!(get(at, "/").await.0, 404);
    assert_eq!(get(at, "/api/me").await.0, 404);
    let (_, there) = get(page, "/metrics").await;
    assert!(!there.contains("afterglow_"), "not where people come in");
    // An address that is taken is said at the start, before anyone is let in.
    let taken = Server::with(config, Env::start(0), Arc::new(Memory::new())).await.unwrap();
    let refused = taken.listen(TcpListener::bind("127.0.0.1:0").await.unwrap()).await.unwrap_err();
    assert!(refused.to_string().contains("cannot be listened on"), "{refused:#}");
    server.shutdown().await.unwrap();
    listening.await.unwrap().unwrap();
}
