//! Circles of people who knocked, were admitted, and sit in an open written gathering.
use super::process::Server;
use super::seat::{Arrivals, Seat};
use afterglow::rehearse::request::Browser;
use anyhow::Context;
use serde_json::{Value, json};
use std::net::SocketAddr;
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use uuid::Uuid;

/// The practice, with its one facilitator.
pub struct House {
    address: SocketAddr,
    facilitator: Browser,
    start: Instant,
}

/// A planned gathering with its doors open and people before them.
pub struct Gathering {
    address: SocketAddr,
    circle: String,
    id: String,
    cookies: Vec<String>,
    people: Vec<String>,
    start: Instant,
}

fn new() -> String {
    Uuid::new_v4().to_string()
}

impl House {
    pub async fn open(server: &Server) -> anyhow::Result<Self> {
        let mut facilitator = Browser::new(server.address);
        facilitator.post("/api/link", &json!({ "secret": server.secret })).await?;
        facilitator.post("/api/me", &json!({ "name": "Dara" })).await?;
        let line = json!({
            "label": "A line for a benchmark", "phone": "000", "serves": "nobody", "languages": ["en"], "region": "here"
        });
        facilitator.post("/api/crisis-lines", &line).await?;
        Ok(Self { address: server.address, facilitator, start: Instant::now() })
    }

    pub async fn gather(&self, n: usize, seats: usize) -> anyhow::Result<Gathering> {
        let mut facilitator = self.facilitator.clone();
        let (circle, title, name, about, promise) = (new(), new(), new(), new(), new());
        let founding = json!({
            "circle": circle, "title": title, "name": name, "about": about, "agreements": [promise],
            "medium": "written", "entry": "rolling", "template": "open-door"
        });
        let bodies =
            json!({ title: "A circle", name: "Dara", about: "For a benchmark.", promise: "One voice at a time." });
        facilitator.post("/api/circles", &json!({ "founding": founding, "bodies": bodies })).await?;
        let cookie = facilitator.cookie().context("no session")?.to_owned();
        let mut desk = Seat::connect(self.address, &cookie, &circle, self.start).await?;
        let id = new();
        let plan = json!({
            "gathering": id, "at": 1_800_000_000_000_u64, "zone": "UTC", "minutes": 200,
            "agenda": [
                { "id": new(), "kind": "open_centre", "minutes": 190 },
                { "id": new(), "kind": "closing", "minutes": 5 },
                { "id": new(), "kind": "release", "minutes": 5 },
            ]
        });
        desk.ask(json!({ "do": "plan_gathering", "plan": plan }), json!({})).await?;
        let (invitation, secret) = (new(), new());
        let hash = sha256(&secret);
        let expires = 4_000_000_000_000_u64;
        let invite = json!({
            "do": "invite", "invitation": invitation, "hash": hash, "reusable": true, "expires": expires
        });
        desk.ask(invite, json!({})).await?;
        desk.ask(json!({ "do": "open_doors", "gathering": id }), json!({})).await?;
        let (mut cookies, mut people) = (vec![cookie], Vec::new());
        for seat in 1..seats {
            let knock = json!({
                "circle": circle, "invitation": invitation, "secret": secret, "name": format!("Person {seat}"),
                "agreements": 1, "adult": true, "private_place": true
            });
            let from = format!("10.{}.{}.{seat}", n / 250, n % 250);
            let (person, cookie) = knock_from(self.address, &from, &knock.to_string()).await?;
            people.push(person);
            cookies.push(cookie);
        }
        Ok(Gathering { address: self.address, circle, id, cookies, people, start: self.start })
    }
}

impl Gathering {
    pub async fn join(&self) -> anyhow::Result<Vec<Seat>> {
        let seats = self.cookies.iter().map(|cookie| Seat::connect(self.address, cookie, &self.circle, self.start));
        futures_util::future::try_join_all(seats).await
    }

    /// The facilitator lets everyone in and opens; the piece lies in the middle.
    pub async fn open(&self, seats: &mut [Seat]) -> anyhow::Result<()> {
        for person in &self.people {
            seats[0].ask(json!({ "do": "admit", "person": person }), json!({})).await?;
        }
        seats[0].ask(json!({ "do": "open_gathering", "gathering": self.id }), json!({})).await?;
        for seat in seats {
            seat.until("the open centre", |views| views["member"]["can"].get("take_from_centre").map(|_| ())).await?;
        }
        Ok(())
    }
}

/// Whoever has the piece puts it down, and whoever had it least takes it.
pub async fn next_turn(seats: &mut [Seat]) -> anyhow::Result<()> {
    if let Some(holder) = seats.iter_mut().find(|seat| seat.holds.is_some()) {
        let turn = holder.holds.take();
        holder.ask(json!({ "do": "put_down", "turn": turn }), json!({})).await?;
    }
    let next = seats.iter_mut().min_by_key(|seat| seat.turns).context("nobody sits here")?;
    let can = |views: &Value| views["member"]["can"]["take_from_centre"].as_str().map(str::to_owned);
    let segment = next.until("the piece in the middle", can).await?;
    let turn = new();
    next.ask(json!({ "do": "take_from_centre", "segment": segment, "turn": turn }), json!({})).await?;
    next.turns += 1;
    next.holds = Some(turn);
    seats.iter().for_each(|seat| drop(seat.collect()));
    Ok(())
}

/// The holder shares at scheduled times, whether or not the last was answered; waits until everyone has everything.
pub async fn share_on_schedule(
    seats: &mut [Seat],
    first: Instant,
    gap: Duration,
    shares: u32,
    arrivals: &mut Arrivals,
) -> anyhow::Result<()> {
    let start = seats.first().map(|seat| seat.start).context("nobody sits here")?;
    let holder = seats.iter_mut().find(|seat| seat.holds.is_some()).context("nobody has the piece")?;
    let turn = holder.holds.clone();
    let mut last = 0;
    for n in 0..shares {
        let due = first + gap * n;
        tokio::time::sleep_until(due.into()).await;
        let words = new();
        let share = json!({ "do": "share", "turn": turn, "reflection": new(), "words": words });
        // Timed from when it was due, so that a late generator does not flatter the server.
        let text = format!("share#{}#{n}# {}", due.duration_since(start).as_nanos(), "x".repeat(120));
        last = holder.say(share, json!({ words: text })).await?;
    }
    holder.all_answered(last).await?;
    let patience = Instant::now() + Duration::from_secs(30);
    for seat in seats.iter() {
        while seat.arrived()? < shares as usize {
            anyhow::ensure!(Instant::now() < patience, "frames were lost");
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        arrivals.extend(seat.collect());
    }
    Ok(())
}

/// Knocks as somebody a proxy stands before: a thousand knocks from one address would be told to wait.
async fn knock_from(address: SocketAddr, from: &str, knock: &str) -> anyhow::Result<(String, String)> {
    let mut stream = TcpStream::connect(address).await?;
    let request = format!(
        "POST /api/knock HTTP/1.1\r\nHost: {address}\r\nOrigin: http://{address}\r\nX-Forwarded-For: {from}\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{knock}",
        knock.len()
    );
    stream.write_all(request.as_bytes()).await?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await?;
    let (head, body) = answer.split_once("\r\n\r\n").context("no answer")?;
    let cookie =
        head.lines().find_map(|line| line.to_ascii_lowercase().starts_with("set-cookie:").then(|| &line[11..]));
    let cookie = cookie.and_then(|line| line.trim().split(';').next()).with_context(|| answer.clone())?;
    let body: Value = serde_json::from_str(body)?;
    Ok((body["person"].as_str().context("nobody knocked")?.to_owned(), cookie.to_owned()))
}

fn sha256(secret: &str) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(secret.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}
