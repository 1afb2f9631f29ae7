//! What an idle connection costs. The server is a process of its own, so that the clients' memory is not counted.
mod common;

use afterglow::circle::ids::CircleId;
use common::raw::{frame, good, handshake};
use common::server::TestServer;
use common::story::Story;
use serde_json::json;
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

/// Trust R-14: bytes an idle joined connection may take.
const CONNECTION_MAX: u64 = 8 * 1024;
const CIRCLES: usize = 100;
const PEOPLE: usize = 20;
/// Said to the process that is the server.
const SERVER: &str = "AFTERGLOW_MEMORY_SERVER";

#[tokio::test]
#[ignore = "a long run: two thousand connections; cargo test --release --test memory -- --ignored"]
async fn an_idle_connection_takes_at_most_eight_kibibytes() {
    if std::env::var_os(SERVER).is_some() {
        return serve().await;
    }
    let mut server = Command::new(std::env::current_exe().unwrap())
        .args(["an_idle_connection", "--ignored", "--nocapture"])
        .env(SERVER, "1")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = BufReader::new(server.stdout.take().unwrap()).lines().map(Result::unwrap);
    let address = said.find_map(|line| line.split_once("listening ").map(|(_, at)| at.parse().unwrap())).unwrap();
    let origin = format!("http://{address}");
    let sessions: Vec<(CircleId, String)> = said.by_ref().map_while(|line| serde_json::from_str(&line).ok()).collect();
    let resident = || {
        let status = std::fs::read_to_string(format!("/proc/{}/status", server.id())).unwrap();
        let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
        line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() * 1_024
    };
    let before = resident();
    let mut lines = Vec::new();
    for (circle, session) in &sessions {
        let (status, mut raw) = handshake(address, "GET", &good(&origin)).await;
        assert_eq!(status, 101);
        let hello = json!({"type": "hello", "version": 1, "circle": circle, "session": session});
        raw.write(&frame(0x81, hello.to_string().as_bytes())).await;
        raw.frame().await.expect("a welcome");
        lines.push(raw);
    }
    let each = (resident() - before) / sessions.len() as u64;
    println!("{} connections, {each} bytes each, {before} bytes before", sessions.len());
    server.stdin.take().unwrap().write_all(b"stop\n").unwrap();
    drop(lines);
    server.wait().unwrap();
    assert!(each <= CONNECTION_MAX, "{each} bytes a connection");
}

/// The server's process: circles full of people who wait, until told to stop.
async fn serve() {
    let server = TestServer::start().await;
    let mut people = Vec::new();
    for _ in 0..CIRCLES {
        let mut story = Story::found(&server).await;
        drop(story.open_doors(&server).await);
        for n in 0..PEOPLE {
            let (_, session) = story.knock(&server, &format!("Person {n}")).await;
            people.push((story.circle, session));
        }
    }
    println!("listening {}", server.address);
    for person in people {
        println!("{}", serde_json::to_string(&person).unwrap());
    }
    println!("ready");
    let told = tokio::task::spawn_blocking(|| std::io::stdin().read_line(&mut String::new()));
    told.await.unwrap().unwrap();
    server.crash().await;
}
