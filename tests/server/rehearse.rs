//! A rehearsal is the same server with people who speak the real protocol: what somebody who opens its two links meets.
use afterglow::check;
use afterglow::circle::agenda::SegmentKind;
use afterglow::circle::command::{Command, Pass};
use afterglow::circle::event::Presence;
use afterglow::circle::ids::{CircleId, GatheringId, PersonId, ReflectionId};
use afterglow::config::Config;
use afterglow::env::Env;
use afterglow::log::sqlite::Sqlite;
use afterglow::log::{Log, StreamId};
use afterglow::protocol::{LaneName, Outcome};
use afterglow::rehearse::cast::{CAST, FACILITATOR};
use afterglow::rehearse::client::Client;
use afterglow::rehearse::door::{self, Way};
use afterglow::rehearse::keys::Held;
use afterglow::rehearse::keys::words::Kind;
use afterglow::rehearse::picture::Picture;
use afterglow::rehearse::request::Browser;
use afterglow::rehearse::seen::{Gathering, Round};
use afterglow::rehearse::setting::TITLE;
use afterglow::rehearse::{Options, Rehearsal};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

/// Nothing in these tests takes longer than this.
const LIMIT: Duration = Duration::from_secs(120);

/// What the people who come by a link are called.
const ROBIN: &str = "Robin Featherstone";
const SAM: &str = "Sam of the harbour";

pub(super) async fn in_time<T>(what: &str, future: impl Future<Output = T>) -> T {
    tokio::time::timeout(LIMIT, future).await.unwrap_or_else(|_| panic!("it did not come in time: {what}"))
}

async fn rehearsal(pace: u32) -> Rehearsal {
    let options = Options { listen: ([127, 0, 0, 1], 0).into(), pace, ..Options::default() };
    Rehearsal::begin(options).await.unwrap()
}

/// A person who opens one of the links in a browser.
pub(super) struct Human {
    pub(super) browser: Browser,
    pub(super) held: Held,
    pub(super) client: Client,
    stop: CancellationToken,
}

impl Drop for Human {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}

impl Human {
    fn connect(browser: Browser, held: Held) -> Self {
        let stop = CancellationToken::new();
        let client = Client::connect(Env::start(0), browser.clone(), held.circle, &TaskTracker::new(), stop.clone());
        Self { browser, held, client, stop }
    }

    /// Opens the facilitator link, knocks at the desk, and is let in.
    pub(super) async fn facilitator(rehearsal: &Rehearsal) -> Self {
        let mut browser = Browser::new(rehearsal.address);
        let parts: Vec<_> = rehearsal.facilitator_link.rsplit('/').take(4).collect();
        let [fragment, circle, secret, "link"] = parts[..] else { panic!("the link has another form") };
        browser.post("/api/link", &json!({ "secret": secret })).await.unwrap();
        let person = door::facilitator(&mut browser).await.unwrap();
        // As long as it takes to type a name, at the least.
        tokio::time::sleep(Duration::from_secs(1)).await;
        let way = Way::read(circle.parse().map(CircleId).unwrap(), fragment).unwrap();
        let held = door::knock(&Env::start(0), &mut browser, &way, ROBIN, Some(person)).await.unwrap();
        let knocked = Instant::now();
        let mut robin = Self::connect(browser, held);
        // Whoever shares the lead holds the desk's keys.
        let mut held = robin.held.clone();
        let holds = |picture: &Picture| {
            held.look(picture);
            picture.desk().is_some() && picture.ring().is_some() && held.keeper().is_ok()
        };
        robin.until("the desk", holds).await;
        println!("the desk was there {:?} after the knock", knocked.elapsed());
        robin.held = held;
        robin
    }

    /// Opens the participant link and knocks.
    async fn participant(rehearsal: &Rehearsal) -> Self {
        let mut browser = Browser::new(rehearsal.address);
        let parts: Vec<_> = rehearsal.participant_link.rsplit('/').take(3).collect();
        let [fragment, circle, "invitation"] = parts[..] else { panic!("the link has another form") };
        let way = Way::read(circle.parse().map(CircleId).unwrap(), fragment).unwrap();
        let held = door::knock(&Env::start(0), &mut browser, &way, SAM, None).await.unwrap();
        Self::connect(browser, held)
    }

    pub(super) async fn until(&mut self, what: &str, wished: impl FnMut(&Picture) -> bool) {
        in_time(what, self.client.until(wished)).await.unwrap();
    }

    pub(super) async fn say(&self, command: Command) -> Outcome {
        let answer = in_time("an answer", self.client.say(command, BTreeMap::new())).await;
        answer.unwrap().outcome
    }

    pub(super) fn gathering(&self) -> Gathering {
        gathering(&self.client.look()).expect("a gathering runs")
    }

    /// What was folded from changes is what a second page of the same person is told as a whole.
    async fn is_consistent(&self) {
        let second = Self::connect(self.browser.clone(), self.held.clone());
        in_time("two pages at the same frame", async {
            loop {
                let (one, other) = (self.client.look().clone(), second.client.look().clone());
                if one.connected && other.connected && !other.lanes.is_empty() && one.cursors == other.cursors {
                    differ(&one.lanes, &other.lanes);
                    assert_eq!((one.gaps, other.gaps), (0, 0));
                    return;
                }
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
        })
        .await;
    }
}

/// Lanes that are not the same, told by what is not.
fn differ(one: &BTreeMap<LaneName, Value>, other: &BTreeMap<LaneName, Value>) {
    fn paths(at: &str, one: &Value, other: &Value, found: &mut Vec<String>) {
        match (one, other) {
            (Value::Object(left), Value::Object(right)) => {
                for key in left.keys().chain(right.keys()).collect::<BTreeSet<_>>() {
                    paths(&format!("{at}/{key}"), &one[key], &other[key], found);
                }
            }
            _ if one == other => {}
            _ => found.push(at.to_owned()),
        }
    }
    let mut found = Vec::new();
    for lane in one.keys().chain(other.keys()).collect::<BTreeSet<_>>() {
        let of = |lanes: &BTreeMap<LaneName, Value>| lanes.get(lane).cloned().unwrap_or_default();
        paths(&format!("{lane:?}"), &of(one), &of(other), &mut found);
    }
    assert_eq!(found, Vec::<String>::new(), "what was folded is not what is told as a whole");
}

pub(super) fn gathering(picture: &Picture) -> Option<Gathering> {
    picture.ring()?.gathering
}

pub(super) fn shared(picture: &Picture) -> usize {
    gathering(picture).map_or(0, |gathering| gathering.reflections.len())
}

/// What a page saw while it was open.
#[derive(Default)]
struct Seen {
    /// What was read, by its reflection.
    read: BTreeMap<ReflectionId, String>,
    authors: BTreeSet<PersonId>,
    /// The places of reflections in the one order; one that was taken back leaves its place empty.
    places: BTreeSet<u32>,
    taken_back: usize,
    presences: BTreeSet<Presence>,
}

impl Seen {
    fn look(&mut self, held: &mut Held, picture: &Picture) {
        held.look(picture);
        let Some(gathering) = gathering(picture) else { return };
        self.authors.extend(gathering.reflections.values().map(|reflection| reflection.author));
        for (id, reflection) in gathering.reflections.iter().filter(|_| held.has_gathering(gathering.id)) {
            self.read.entry(*id).or_insert_with(|| {
                let kind = Kind::reflection(gathering.id, reflection.turn, 0);
                let sealed = picture.text(reflection.words).expect("every reflection has its words");
                let opened = held.open(reflection.words, &kind, sealed);
                opened.unwrap_or_else(|stop| panic!("a reflection does not open: {stop}")).text
            });
        }
        self.presences.extend(gathering.seats.values().map(|seat| seat.presence));
        let here: BTreeSet<_> = gathering.reflections.values().map(|reflection| reflection.n).collect();
        self.taken_back = here.last().map_or(0, |last| *last as usize - here.len());
        self.places.extend(here);
    }
}

/// Somebody who watches and passes every round.
async fn pass_along(mut client: Client) {
    loop {
        let segment = client.look().member().and_then(|me| me.can.take.and(me.can.pass));
        if let Some(segment) = segment {
            let _ = client.say(Command::Pass { segment, how: Pass::Round, turn: None }, BTreeMap::new()).await;
        }
        if client.changed().await.is_err() {
            return;
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_evening_runs_to_its_release_with_a_participant_who_came_by_the_link() {
    let kept = tempfile::tempdir().unwrap();
    let listen = ([127, 0, 0, 1], 0).into();
    let options = Options { listen, pace: 30, keep: Some(kept.path().join("evening")), ..Options::default() };
    let rehearsal = Rehearsal::begin(options).await.unwrap();
    let mut facilitator = Human::facilitator(&rehearsal).await;
    let mut participant = Human::participant(&rehearsal).await;
    let passing = tokio::spawn(pass_along(participant.client.clone()));

    participant.until("a seat", |picture| picture.ring().is_some()).await;
    let person = participant.client.look().person.unwrap();
    let first = participant.gathering();
    assert!(first.seats.contains_key(&person) && first.number == 1);
    participant.is_consistent().await;
    facilitator.is_consistent().await;

    let (mut watching, folder) = (facilitator.client.clone(), kept.path().join("evening"));
    let searched = tokio::spawn(async move {
        in_time("the middle of the evening", watching.until(|picture| shared(picture) >= 12)).await.unwrap();
        nobody_can_read(&folder);
    });

    // The whole evening, as two pages see it.
    let (mut seen, mut heard) = (Seen::default(), Seen::default());
    let (mut robin, mut sam) = (facilitator.held.clone(), participant.held.clone());
    let released = |picture: &Picture| picture.desk().is_some_and(|desk| desk.past.contains_key(&first.id));
    facilitator
        .until("the release", |picture| {
            seen.look(&mut robin, picture);
            heard.look(&mut sam, &participant.client.look());
            released(picture)
        })
        .await;
    searched.await.unwrap();
    assert!(heard.authors.len() >= 5, "{} people were heard", heard.authors.len());
    assert!(seen.authors.len() == CAST.len(), "{} people shared", seen.authors.len());
    assert!(seen.places.len() >= 25, "{} reflections", seen.places.len());
    let shared = |nth| CAST.iter().filter_map(move |one| one.shares(SegmentKind::Council, 1, nth));
    let cast: BTreeSet<String> = (0..2).flat_map(shared).collect();
    for read in [&seen.read, &heard.read] {
        assert!(cast.iter().filter(|said| read.values().any(|text| text == *said)).count() >= 5, "{read:?}");
        assert!(read.values().any(|text| text.starts_with("\u{2063}my mother, young\n\n")), "{read:?}");
    }
    assert!(seen.read.len() >= 25, "{} reflections were read", seen.read.len());
    assert_eq!(seen.taken_back, 1, "one sentence is taken back");
    for presence in [Presence::ConnectionLost, Presence::SteppedOut] {
        assert!(seen.presences.contains(&presence), "nobody was ever {presence:?}");
    }
    participant.until("the room to be over", |picture| picture.ring().is_none()).await;
    participant.is_consistent().await;
    facilitator.is_consistent().await;

    // It begins again by itself, and whoever was a member comes in without knocking.
    participant.until("the next gathering", |picture| gathering(picture).is_some_and(|next| next.number == 2)).await;
    assert_ne!(participant.gathering().id, first.id);
    let circle = facilitator.held.circle;
    passing.abort();
    drop((facilitator, participant));
    in_time("the end", rehearsal.end()).await.unwrap();
    nothing_is_left_of(circle, first.id, &kept.path().join("evening")).await;
}

/// Nothing that anybody wrote lies in the store, not even while the gathering goes on.
fn nobody_can_read(folder: &std::path::Path) {
    let kinds = [SegmentKind::CheckIn, SegmentKind::LookBack, SegmentKind::Council, SegmentKind::Closing];
    let said = CAST.iter().flat_map(|one| kinds.iter().flat_map(|kind| one.says(*kind, 1)));
    let written: Vec<&str> = said.chain([TITLE, FACILITATOR, ROBIN, SAM]).collect();
    let (mut files, mut folders, mut control) = (0, vec![folder.to_owned()], false);
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
            if entry.file_type().unwrap().is_dir() {
                folders.push(entry.path());
                continue;
            }
            let bytes = std::fs::read(entry.path()).unwrap();
            let holds = |text: &str| bytes.windows(text.len()).any(|window| window == text.as_bytes());
            let found: Vec<_> = written.iter().filter(|text| holds(text)).collect();
            assert!(found.is_empty(), "{} holds {found:?}", entry.path().display());
            // The operator's public text: it has to be found, or the search is broken.
            control |= holds("Rehearsal line (invented)");
            files += 1;
        }
    }
    assert!(written.len() > 30 && files > 0 && control, "{files} files were searched for {} texts", written.len());
}

async fn nothing_is_left_of(circle: CircleId, gathering: GatheringId, folder: &std::path::Path) {
    let findings = check::folder(&Config { data: folder.into(), ..Config::default() }).await.unwrap();
    assert!(findings.iter().all(|finding| finding.found.is_ok()));
    let store = Sqlite::open_read_only(folder).unwrap();
    let stream = StreamId::Gathering(circle, gathering);
    assert!(!store.streams().await.unwrap().contains(&stream));
    assert!(store.read(stream, 0).await.unwrap().is_empty());
    assert!(store.bodies(stream).await.unwrap().is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_first_reflection_is_there_within_ten_seconds() {
    let began = Instant::now();
    let rehearsal = rehearsal(1).await;
    let told = began.elapsed();
    assert!(told < Duration::from_secs(1), "the links came after {told:?}");
    let mut facilitator = Human::facilitator(&rehearsal).await;
    facilitator.until("the first reflection", |picture| shared(picture) > 0).await;
    let came = began.elapsed();
    println!("links after {told:?}, first reflection after {came:?}");
    assert!(came < Duration::from_secs(10), "the first reflection came after {came:?}");
    in_time("the end", rehearsal.end()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_takes_the_lead_has_the_room_until_they_leave() {
    let rehearsal = rehearsal(40).await;
    let mut robin = Human::facilitator(&rehearsal).await;
    robin.until("the first round", |picture| shared(picture) > 0).await;
    let me = robin.client.look().person.unwrap();
    let before = robin.gathering();
    assert_ne!(before.lead, me);
    assert_eq!(robin.say(Command::TakeLead { gathering: before.id }).await, Outcome::Done);
    robin.until("the lead", |picture| gathering(picture).is_some_and(|now| now.lead == me)).await;
    let led = robin.gathering();
    robin.until("the end of the round", |picture| gathering(picture).unwrap().round == Some(Round::Done)).await;

    // Two minutes in which Dara would have gone on long ago.
    tokio::time::sleep(Duration::from_secs(120) / 40).await;
    let still = robin.gathering();
    assert_eq!((still.lead, still.segment, still.round), (me, led.segment, Some(Round::Done)));

    // The room is theirs: they go on, they pause, and nobody takes that back.
    assert_eq!(robin.say(Command::NextSegment { from: led.segment.unwrap() }).await, Outcome::Done);
    assert_eq!(robin.say(Command::Pause { gathering: led.id }).await, Outcome::Done);
    tokio::time::sleep(Duration::from_secs(240) / 40).await;
    assert!(robin.gathering().standstill.is_some() && robin.gathering().lead == me);
    assert_eq!(robin.say(Command::Resume { gathering: led.id }).await, Outcome::Done);

    assert_eq!(robin.say(Command::Leave { gathering: led.id, quietly: false }).await, Outcome::Done);
    robin.until("Dara to lead again", |picture| gathering(picture).is_some_and(|now| now.lead == before.lead)).await;
    let left = robin.gathering().segment;
    robin.until("the evening to go on", |picture| gathering(picture).is_none_or(|now| now.segment != left)).await;
    robin.is_consistent().await;
    in_time("the end", rehearsal.end()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_line_that_breaks_comes_back_where_it_left_off_and_loses_no_command() {
    let rehearsal = rehearsal(30).await;
    let mut robin = Human::facilitator(&rehearsal).await;
    robin.until("the first round", |picture| shared(picture) > 0).await;
    robin.until("every lane", |picture| picture.lanes.len() == 3).await;
    let (before, snapshots) = (shared(&robin.client.look()), robin.client.look().snapshots);
    robin.client.vanish(800).await.unwrap();
    robin.until("the line to break", |picture| !picture.connected).await;
    // Said while there is no line; answered once there is one again.
    assert_eq!(robin.say(Command::Page { in_front: false }).await, Outcome::Passing);
    robin.until("a new line", |picture| picture.connected && picture.lines == 2).await;
    robin.until("what was shared meanwhile", |picture| shared(picture) > before).await;
    assert_eq!(robin.client.look().snapshots, snapshots, "what was missed came as changes");
    robin.is_consistent().await;

    // Away while the evening ends: the room is over for whoever comes back.
    let mut sam = Human::participant(&rehearsal).await;
    sam.until("a seat", |picture| picture.ring().is_some()).await;
    let passing = tokio::spawn(pass_along(sam.client.clone()));
    let ending = |now: &Gathering| now.current().is_some_and(|(_, part)| part.kind == SegmentKind::Release);
    sam.until("the end of the evening", |picture| gathering(picture).is_some_and(|now| ending(&now))).await;
    sam.client.vanish(700).await.unwrap();
    sam.until("the line to break", |picture| !picture.connected).await;
    sam.until("a new line", |picture| picture.connected && picture.lanes.contains_key(&LaneName::Waiting)).await;
    assert!(!sam.client.look().lanes.contains_key(&LaneName::Ring), "a page keeps a room that is over");
    sam.is_consistent().await;
    passing.abort();
    in_time("the end", rehearsal.end()).await.unwrap();
}

#[tokio::test]
async fn a_rehearsal_says_in_words_why_it_cannot_begin() {
    let refusal = async |options: Options| {
        let refused = Rehearsal::begin(options).await.err().expect("a rehearsal that cannot begin");
        format!("{refused:#}")
    };
    let here = ([127, 0, 0, 1], 0);
    let outside = Options { listen: ([0, 0, 0, 0], 0).into(), ..Options::default() };
    assert!(refusal(outside).await.contains("on this machine only"));
    for pace in [0, 101] {
        assert!(refusal(Options { listen: here.into(), pace, ..Options::default() }).await.contains("1 to 100"));
    }
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let listen = taken.local_addr().unwrap();
    assert!(refusal(Options { listen, ..Options::default() }).await.contains("something listens on"));
    let practice = tempfile::tempdir().unwrap();
    std::fs::write(practice.path().join("afterglow.sqlite"), "").unwrap();
    let keep = Some(practice.path().to_owned());
    assert!(refusal(Options { listen: here.into(), keep, ..Options::default() }).await.contains("no rehearsal's"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_store_is_thrown_away_at_the_end() {
    let folders = || {
        let entries = std::fs::read_dir(std::env::temp_dir()).unwrap().flatten();
        entries.map(|entry| entry.path()).collect::<BTreeSet<_>>()
    };
    let rehearsal = rehearsal(100).await;
    let text = rehearsal.to_string();
    for said in ["facilitator link: http://", "participant link: http://", "nothing is kept", "Ctrl-C"] {
        assert!(text.contains(said), "{said:?} is missing");
    }
    let folder = rehearsal.folder().to_owned();
    assert!(folders().contains(&folder));
    in_time("the end", rehearsal.end()).await.unwrap();
    assert!(!folders().contains(&folder));
}
