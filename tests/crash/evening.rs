//! An evening: a circle that is founded, opened and full of people, and a server that is killed again and again.
use super::child::{Child, Home};
use super::history::{History, Picture};
use super::line::{Heard, Known, Line};
use super::person::{Dice, Mode, Person, World, fresh};
use super::sealed;
use afterglow::check;
use afterglow::config::Config;
use afterglow::rehearse::request::Browser;
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tokio::sync::watch;
use tokio::task::JoinSet;
use uuid::Uuid;

const MEMBERS: usize = 5;
/// Nothing takes longer than this.
const LIMIT: Duration = Duration::from_secs(20);
/// The store is looked at after so many kills.
const LOOK_EVERY: u32 = 25;

/// What an evening says of itself.
#[derive(Default)]
pub struct Figures {
    pub kills: u32,
    /// From the start of the process to the first answer to anybody.
    pub first_answers: Vec<Duration>,
    pub shared: usize,
    pub acknowledged: usize,
    /// Sent again, and of these done before.
    pub again: (usize, usize),
    pub looks: u32,
}

pub struct Evening {
    home: Home,
    world: Arc<World>,
    mode: watch::Sender<Mode>,
    /// Everyone and their session, the facilitator first.
    people: Vec<(String, String)>,
    started: Instant,
    pub figures: Figures,
}

impl Evening {
    /// Founds, invites, admits and opens; the server is running.
    pub async fn begin(seed: u64) -> (Self, Child) {
        let home = Home::new(seed);
        let (child, secret) = home.first_start();
        let mut browser = Browser::new(home.address);
        browser.post("/api/link", &json!({ "secret": secret })).await.unwrap();
        let me = browser.get("/api/me").await.unwrap();
        let facilitator = me["facilitator"]["person"].as_str().unwrap().parse().unwrap();
        let line = json!({"label": "A line", "phone": "555", "serves": "all", "languages": ["any"], "region": "x"});
        browser.post("/api/crisis-lines", &line).await.unwrap();
        let id = Uuid::new_v4();
        let circle = id.to_string();
        let new = sealed::new_circle(id, facilitator);
        browser.post("/api/circles", &new).await.unwrap();
        let session = token(&browser);
        let mut desk = Script::open(&home, &circle, &session).await;
        let (token, gathering) = (sealed::fresh_token(), fresh());
        let (invite, bodies) = sealed::invite(id, facilitator, &token, 4_000_000_000_000);
        desk.must_with(invite, bodies).await;
        let [welcome, centre] = [fresh(), fresh()];
        let segment = |id: &str, kind, minutes| json!({"id": id, "kind": kind, "minutes": minutes, "breath_seconds": 0, "mode": "silent"});
        let agenda = json!([
            segment(&welcome, "welcome", 5),
            segment(&centre, "open_centre", 215),
            segment(&fresh(), "closing", 15),
            segment(&fresh(), "release", 5),
        ]);
        let (at, minutes) = (1_900_000_000_000_u64, 240);
        let plan = json!({"gathering": gathering, "at": at, "zone": "UTC", "minutes": minutes, "agenda": agenda});
        desk.must(json!({"do": "plan_gathering", "plan": plan})).await;
        let (open, bodies) = sealed::open_doors(&gathering, &new["founding"]["keys"]["device"], 1);
        desk.must_with(open, bodies).await;
        let mut people = vec![(desk.line.view("member")["person"].as_str().unwrap().to_owned(), session)];
        for n in 0..MEMBERS {
            let mut browser = Browser::new(home.address);
            let knock = sealed::Knocker::new().knock(id, &token, &format!("Member {n}"));
            let knocked = browser.post("/api/knock", &knock).await.unwrap();
            let (person, session) = (knocked["person"].as_str().unwrap(), self::token(&browser));
            let page = Script::open(&home, &circle, &session).await;
            let (admit, bodies) = sealed::admit(id, &knock, 2 + n as u32);
            desk.must_with(admit, bodies).await;
            people.push((person.to_owned(), session));
            drop(page);
        }
        desk.must(json!({"do": "open_gathering", "gathering": gathering})).await;
        desk.must(json!({"do": "next_segment", "from": welcome})).await;
        let order = people.iter().map(|(person, _)| person.clone()).collect();
        let history = Mutex::new(History::new(order, centre));
        let (mode, modes) = watch::channel(Mode::Go);
        let gathering = gathering.parse().unwrap();
        let world = World {
            address: home.address,
            circle,
            gathering,
            mode: modes,
            life: watch::Sender::new((0, false)),
            history,
        };
        let (started, figures) = (Instant::now(), Figures::default());
        (Self { home, world: Arc::new(world), mode, people, started, figures }, child)
    }

    /// Everyone shares, and the server is killed so many times at moments that the dice choose.
    ///
    /// # Errors
    /// With everything that is wrong, as soon as it is seen.
    pub async fn run(&mut self, kills: u32, dice: &mut Dice, mut child: Child) -> Result<(), Vec<String>> {
        let mut everyone = JoinSet::new();
        for (n, (person, session)) in self.people.iter().enumerate() {
            let dice = Dice(dice.below(u64::MAX) ^ n as u64);
            everyone.spawn(Person::new(person.clone(), session.clone(), Arc::clone(&self.world), dice).stay());
        }
        for kill in 1..=kills {
            let moment = Duration::from_millis(5 + dice.below(146));
            // One in five dies while it starts.
            if dice.below(5) > 0 {
                self.wait_for_an_answer().await?;
            }
            tokio::time::sleep(moment).await;
            child.kill().map_err(|ended| self.why(&ended))?;
            self.figures.kills += 1;
            let look = kill % LOOK_EVERY == 0 || kill == kills;
            if look {
                self.check_the_stopped_store().await?;
                self.mode.send_replace(Mode::Settle);
            }
            child = self.next_life();
            if look {
                self.look().await?;
                self.mode.send_replace(if kill == kills { Mode::Over } else { Mode::Go });
            }
        }
        while let Some(done) = everyone.join_next().await {
            done.expect("nobody panics");
        }
        child.kill().map_err(|ended| self.why(&ended))?;
        self.check_the_stopped_store().await?;
        let history = self.world.history();
        (self.figures.shared, self.figures.acknowledged) = history.shares();
        self.figures.again = history.again;
        drop(history);
        match self.home.complaints() {
            complaints if complaints.is_empty() => Ok(()),
            complaints => Err(complaints),
        }
    }

    fn next_life(&mut self) -> Child {
        self.world.life.send_modify(|life| *life = (life.0 + 1, false));
        self.started = Instant::now();
        self.home.start()
    }

    /// Waits until the server has answered anybody in this life.
    async fn wait_for_an_answer(&mut self) -> Result<(), Vec<String>> {
        let mut life = self.world.life.subscribe();
        let answered = tokio::time::timeout(LIMIT, life.wait_for(|(_, answered)| *answered)).await;
        if answered.is_err() {
            return Err(self.why("nobody was answered after a start"));
        }
        self.figures.first_answers.push(self.started.elapsed());
        Ok(())
    }

    /// What was killed is whole: `afterglow check`.
    async fn check_the_stopped_store(&self) -> Result<(), Vec<String>> {
        let config = Config { data: self.home.data(), ..Config::default() };
        let findings = check::folder(&config).await.map_err(|error| vec![format!("{error:#}")])?;
        let damaged: Vec<_> =
            findings.iter().filter(|finding| finding.found.is_err()).map(ToString::to_string).collect();
        if damaged.is_empty() { Ok(()) } else { Err(damaged) }
    }

    /// Everything is answered; then everyone sees one room, and the oracle can explain it.
    async fn look(&mut self) -> Result<(), Vec<String>> {
        let began = Instant::now();
        while !self.world.history().is_settled() {
            if began.elapsed() > LIMIT || !self.world.history().wrong.is_empty() {
                return Err(self.why("not everything was answered"));
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        // Everyone is connected, so that nobody's presence changes between two looks.
        let mut desk = Script::open(&self.home, &self.world.circle, &self.people[0].1).await;
        while !everyone_is_here(desk.line.view("ring")) {
            if began.elapsed() > LIMIT || !desk.hear().await {
                return Err(self.why("not everybody came back"));
            }
        }
        let mut first = None;
        for (person, session) in &self.people {
            let page = Script::open(&self.home, &self.world.circle, session).await;
            let ring = page.line.view("ring").clone();
            let wrong = self.world.history().judge(&Picture::of(&ring));
            if !wrong.is_empty() {
                return Err(wrong);
            }
            let first = first.get_or_insert_with(|| ring.clone());
            if *first != ring {
                return Err(vec![format!("{person} sees another room than the others")]);
            }
        }
        self.figures.looks += 1;
        Ok(())
    }

    fn why(&self, what: &str) -> Vec<String> {
        let history = self.world.history();
        let mut why = history.wrong.clone();
        let open = history.intents.iter().filter(|intent| intent.fate == super::history::Fate::Open);
        why.push(format!("{what}; open: {:?}", open.collect::<Vec<_>>()));
        why.extend(self.home.complaints());
        why.extend(self.home.last_words());
        why
    }
}

fn everyone_is_here(ring: &Value) -> bool {
    let seats = ring["gathering"]["seats"].as_object();
    let here = seats.into_iter().flatten().all(|(_, seat)| seat["presence"] == "here");
    here && ring["gathering"]["standstill"].is_null()
}

fn token(browser: &Browser) -> String {
    let cookie = browser.cookie().expect("a session");
    cookie.split_once('=').expect("a value").1.to_owned()
}

/// A page that does one thing after the other, while nobody kills the server.
struct Script {
    line: Line,
    next: u64,
}

impl Script {
    /// Comes in with nothing, and knows everything.
    async fn open(home: &Home, circle: &str, session: &str) -> Self {
        let began = Instant::now();
        loop {
            if let Some(line) = Line::open(home.address, circle, session, Known::default()).await {
                let mut script = Self { line, next: 1 };
                if script.line.say(&json!({"type": "clock", "sent": 1.5})).await.is_some()
                    && script.until(|message| message["type"] == "clock").await
                {
                    return script;
                }
            }
            assert!(began.elapsed() < LIMIT, "nobody lets this page in");
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// Asks for something that has to be done.
    async fn must(&mut self, command: Value) {
        self.must_with(command, json!({})).await;
    }

    /// The same, with texts.
    async fn must_with(&mut self, command: Value, bodies: Value) {
        let id = self.next;
        self.next += 1;
        self.line
            .say(&json!({"type": "command", "id": id, "command": command, "bodies": bodies}))
            .await
            .expect("the line is there");
        let done = self.until(|message| message["id"] == id && message["outcome"] == "done").await;
        assert!(done, "not done: {command}");
    }

    /// One more message; false, when the line is gone.
    async fn hear(&mut self) -> bool {
        self.until(|_| true).await
    }

    async fn until(&mut self, wished: impl Fn(&Value) -> bool) -> bool {
        let waiting = async {
            loop {
                match self.line.hear().await {
                    Heard::Message(message) if wished(&message) => return true,
                    Heard::Message(message) if message["outcome"] == "refused" => return false,
                    Heard::Message(_) => {}
                    _ => return false,
                }
            }
        };
        tokio::time::timeout(LIMIT, waiting).await.unwrap_or(false)
    }
}
