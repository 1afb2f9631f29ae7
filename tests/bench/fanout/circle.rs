//! Circles of people who knocked, were admitted, and sit in an open written gathering.
use super::process::Server;
use super::sealed;
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
    person: Uuid,
    start: Instant,
}

/// A planned gathering with its doors open and people before them.
pub struct Gathering {
    address: SocketAddr,
    circle: Uuid,
    id: String,
    cookies: Vec<String>,
    knocks: Vec<Value>,
    founder: Uuid,
    start: Instant,
}

fn new() -> String {
    Uuid::new_v4().to_string()
}

impl House {
    pub async fn open(server: &Server) -> anyhow::Result<Self> {
        let mut facilitator = Browser::new(server.address);
        facilitator.post("/api/link", &json!({ "secret": server.secret })).await?;
        let me = facilitator.get("/api/me").await?;
        let person = me["facilitator"]["person"].as_str().context("nobody facilitates")?.parse()?;
        let line = json!({
            "label": "A line for a benchmark", "phone": "000", "serves": "nobody", "languages": ["en"], "region": "here"
        });
        facilitator.post("/api/crisis-lines", &line).await?;
        Ok(Self { address: server.address, facilitator, person, start: Instant::now() })
    }

    pub async fn gather(&self, n: usize, seats: usize) -> anyhow::Result<Gathering> {
        let mut facilitator = self.facilitator.clone();
        let circle = Uuid::new_v4();
        let founding = sealed::new_circle(circle, self.person);
        facilitator.post("/api/circles", &founding).await?;
        let cookie = facilitator.cookie().context("no session")?.to_owned();
        let mut desk = Seat::connect(self.address, &cookie, &circle.to_string(), self.start).await?;
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
        let token = sealed::fresh_token();
        let (invite, bodies) = sealed::invite(circle, self.person, &token, 4_000_000_000_000);
        desk.ask(invite, bodies).await?;
        let (open, bodies) = sealed::open_doors(&id, &founding["founding"]["keys"]["device"], 1);
        desk.ask(open, bodies).await?;
        let (mut cookies, mut knocks) = (vec![cookie], Vec::new());
        for seat in 1..seats {
            let knock = sealed::Knocker::new().knock(circle, &token, &format!("Person {seat}"));
            let from = format!("10.{}.{}.{seat}", n / 250, n % 250);
            cookies.push(knock_from(self.address, &from, &knock.to_string()).await?);
            knocks.push(knock);
        }
        Ok(Gathering { address: self.address, circle, id, cookies, knocks, founder: self.person, start: self.start })
    }
}

impl Gathering {
    pub async fn join(&self) -> anyhow::Result<Vec<Seat>> {
        let circle = self.circle.to_string();
        let seats = self.cookies.iter().map(|cookie| Seat::connect(self.address, cookie, &circle, self.start));
        futures_util::future::try_join_all(seats).await
    }

    /// The facilitator lets everyone in and opens; the piece lies in the middle.
    pub async fn open(&self, seats: &mut [Seat]) -> anyhow::Result<()> {
        for (rosters, knock) in (2..).zip(&self.knocks) {
            let (admit, bodies) = sealed::admit(self.circle, knock, rosters);
            seats[0].ask(admit, bodies).await?;
        }
        let people = self.knocks.iter().filter_map(|knock| knock["person"].as_str()?.parse().ok());
        let gathering = self.id.parse()?;
        for (seat, person) in seats.iter_mut().zip([self.founder].into_iter().chain(people)) {
            (seat.person, seat.gathering) = (person, gathering);
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
        let mark = format!("share_{}_{n}_", due.duration_since(start).as_nanos());
        let text = sealed::marked(holder.person, &[sealed::gathering(holder.gathering, 1)], &mark);
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
async fn knock_from(address: SocketAddr, from: &str, knock: &str) -> anyhow::Result<String> {
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
    anyhow::ensure!(body.contains("person"), "nobody knocked");
    Ok(cookie.to_owned())
}
