//! Situations to practise: each is read whole or refused in words, waits until somebody leads, and then happens over
//! the real protocol, where a facilitator can see it.
mod shipped;

use super::rehearse::{Human, gathering, in_time, shared};
use afterglow::circle::agenda::SegmentKind;
use afterglow::circle::command::doors::Lock;
use afterglow::circle::command::floor::{Hint, Skip};
use afterglow::circle::command::{Check, Command};

use afterglow::circle::command::review::Whose;
use afterglow::circle::event::Presence;
use afterglow::circle::ids::{BodyId, PersonId, SegmentId, TurnId};
use afterglow::config::file::Wrong;
use afterglow::env::Env;
use afterglow::protocol::{LaneName, Outcome};
use afterglow::rehearse::keeper::Keeper;
use afterglow::rehearse::keys::words::Kind;
use afterglow::rehearse::picture::Picture;
use afterglow::rehearse::seen::{Gathering, PieceAt, Round};
use afterglow::rehearse::situation::{self, Situation};
use afterglow::rehearse::{Options, Rehearsal};
use serde_json::Value;
use std::time::Duration;

/// The beginning of a file: three people, and the council at once.
const COUNCIL: &str = "title = \"A test\"\nabout = \"Something is practised.\"\nhints = [\"Breathe.\"]\n\
                       begins_with = \"council\"\npeople = [\"Mika\", \"Oren\", \"Salma\"]\n";

fn read(rest: &str) -> Result<Situation, Wrong> {
    Situation::parse("evening.toml", &format!("{COUNCIL}{rest}"))
}

/// Somebody who does something in the council.
fn one(who: &str, does: &str, more: &str) -> String {
    format!("[[happens]]\nwho = \"{who}\"\ndoes = \"{does}\"\nin = \"council\"\n{more}\n")
}

async fn begin(situation: Situation, pace: u32) -> Rehearsal {
    let listen = ([127, 0, 0, 1], 0).into();
    let options = Options { listen, pace, situation: Some(situation), ..Options::default() };
    Rehearsal::begin(options).await.unwrap()
}

/// A facilitator who leads a situation that waited for them.
struct Trainee {
    human: Human,
    rehearsal: Rehearsal,
    pace: u32,
}

impl Trainee {
    /// Comes by the link, and waits at the part that it begins with.
    async fn comes(situation: Situation, pace: u32) -> Self {
        let first = situation.begins_with;
        let rehearsal = begin(situation, pace).await;
        let mut human = Human::facilitator(&rehearsal).await;
        human.until("the part it begins with", |picture| kind(picture) == first).await;
        Self { human, rehearsal, pace }
    }

    async fn leads(happens: &str, pace: u32) -> Self {
        let mut trainee = Self::comes(read(happens).unwrap(), pace).await;
        trainee.take_the_lead().await;
        trainee
    }

    async fn take_the_lead(&mut self) {
        let (me, id) = (self.human.client.look().person.unwrap(), self.human.gathering().id);
        self.done(Command::TakeLead { gathering: id }).await;
        self.until("the lead", |now| now.lead == me).await;
    }

    fn segment(&self) -> SegmentId {
        self.human.gathering().segment.unwrap()
    }

    async fn begin_round(&mut self) {
        let segment = self.segment();
        self.done(Command::BeginRound { segment, first: None }).await;
    }

    async fn done(&self, command: Command) {
        let said = format!("{command:?}");
        assert_ne!(self.human.say(command).await, Outcome::Refused, "{said}");
    }

    async fn until(&mut self, what: &str, mut wished: impl FnMut(&Gathering) -> bool) {
        self.human.until(what, |picture| gathering(picture).is_some_and(|now| wished(&now))).await;
    }

    async fn until_desk(&mut self, what: &str, mut wished: impl FnMut(&Value) -> bool) {
        self.human.until(what, |picture| picture.lanes.get(&LaneName::Desk).is_some_and(&mut wished)).await;
    }

    fn desk(&self) -> Value {
        self.human.client.look().lanes[&LaneName::Desk].clone()
    }

    /// So long in the time of the rehearsal.
    async fn running(&self, seconds: u64) {
        tokio::time::sleep(Duration::from_millis(seconds * 1_000 / u64::from(self.pace))).await;
    }

    /// Who in the circle is called that.
    fn called(&mut self, name: &str) -> Vec<PersonId> {
        let picture = self.human.client.look().clone();
        self.human.held.look(&picture);
        let members = picture.lanes[&LaneName::Desk]["members"].as_object().unwrap().clone();
        let reads = |id: &Value| {
            let id: BodyId = serde_json::from_value(id.clone()).unwrap();
            self.human.held.open(id, &Kind::of_circle("name"), picture.text(id).unwrap()).unwrap().text
        };
        let named = members.iter().filter(|(_, card)| reads(&card["name"]) == name);
        named.map(|(id, _)| id.parse().map(PersonId).unwrap()).collect()
    }

    fn who(&mut self, name: &str) -> PersonId {
        let called = self.called(name);
        assert_eq!(called.len(), 1, "{name}");
        called[0]
    }

    /// What somebody said, as this desk reads it.
    fn reads(&mut self, turn: TurnId, words: BodyId, nth: u32) -> String {
        let (picture, id) = (self.human.client.look().clone(), self.human.gathering().id);
        self.human.held.look(&picture);
        let sealed = picture.text(words).unwrap();
        self.human.held.open(words, &Kind::reflection(id, turn, nth), sealed).unwrap().text
    }

    async fn end(self) {
        in_time("the end", self.rehearsal.end()).await.unwrap();
    }
}

fn kind(picture: &Picture) -> Option<SegmentKind> {
    gathering(picture)?.current().map(|(_, part)| part.kind)
}

fn holds(now: &Gathering, person: PersonId) -> bool {
    now.piece.at == PieceAt::Held && now.piece.person == Some(person)
}

fn signal(desk: &Value, person: PersonId) -> Option<String> {
    desk["signals"][person.to_string()]["kind"].as_str().map(str::to_owned)
}

#[test]
fn what_is_wrong_in_a_situation_is_refused_by_line_and_with_what_would_be_right() {
    let mika = |rest: &str| one("Mika", "asks for a person", rest);
    let lines = COUNCIL.lines().count();
    let table: &[(String, usize, &str, &str)] = &[
        (mika("after = 20"), 5, "happens.after", "text in quotes would be right here, not integer"),
        (mika("after = \"soon\""), 5, "happens.after", "as in \"20 s\" or \"2 min\""),
        (mika("after = \"31 min\""), 5, "happens.after", "30 min at the most"),
        (mika("when = \"later\""), 5, "happens.when", "right would be `at once`, `they have the piece`"),
        (mika("back_after = \"20 s\""), 5, "happens.back_after", "goes with \"loses the line\""),
        (mika("says = [\"Hello.\"]"), 5, "happens.says", "words go with \"shares\""),
        (mika("lasts = \"1 min\""), 5, "happens.lasts", "goes with \"keeps the piece\""),
        (mika("called = \"Oren\""), 5, "happens.called", "goes with \"comes late\""),
        (mika("mood = \"low\""), 5, "happens.mood", "there is no key `mood` here"),
        (one("Mika", "sings", ""), 3, "happens.does", "`sings` is not known here; right would be `is all right`"),
        (
            one("Kwame", "leaves", ""),
            2,
            "happens.who",
            "nobody is called `Kwame` here; right would be Mika, Oren, Salma.",
        ),
        (one("Mika", "leaves", "back_after = \"soon\""), 5, "happens.back_after", "write \"never\""),
        (one("Mika", "leaves", "calms_after = \"1 min\""), 5, "happens.calms_after", "goes with \"asks for a moment\""),
        (one("Mika", "shares", ""), 1, "happens", "say what they share"),
        (one("Mika", "shares", "says = [\"a\\nb\"]"), 5, "happens.says", "one line of plain text"),
        (one("Mika", "shares", "says = [\"a\"]\nafter = \"1 s\""), 6, "happens.after", "leave `after` out"),
        (one("Mika", "passes", "when = \"at once\""), 5, "happens.when", "leave `when` out"),
        (one("Mika", "comes late", "when = \"they are asked\""), 5, "happens.when", "is asked nothing yet"),
        (
            one("Mika", "passes", "") + &one("Mika", "keeps the piece", ""),
            8,
            "happens.does",
            "another thing to do in that turn",
        ),
        (one("Mika", "comes late", "") + &one("Mika", "comes late", ""), 8, "happens.does", "nobody comes late twice"),
        ("[[happens]]\nwho = \"Mika\"\ndoes = \"passes\"".into(), 1, "happens", "say in which part"),
        (
            "[[happens]]\nwho = \"Mika\"\ndoes = \"passes\"\nin = \"steps\"".into(),
            4,
            "happens.in",
            "no piece goes round in `steps`",
        ),
        (
            "[[happens]]\nwho = \"Mika\"\ndoes = \"leaves\"\nin = \"stack\"".into(),
            4,
            "happens.in",
            "has no `stack`; its parts are `welcome`",
        ),
        (
            "[[happens]]\nwho = \"Mika\"\ndoes = \"leaves\"\nin = \"check_in\"".into(),
            4,
            "happens.in",
            "before the one in `begins_with`",
        ),
        ("[[happens]]\nwho = \"Mika\"".into(), 1, "happens.does", "`does` is missing here"),
        ("happens = []".into(), 1, "happens", "write from 1 to 24 of [[happens]]"),
        (
            ["Mika", "Oren", "Salma"].map(|who| one(who, "comes late", "")).concat(),
            1,
            "happens",
            "everybody comes late",
        ),
    ];
    for (rest, line, key, right) in table {
        let wrong = read(rest).expect_err(rest);
        assert_eq!((wrong.line, wrong.key.as_str()), (lines + line, *key), "{wrong}\n{rest}");
        assert!(wrong.right.contains(right), "{wrong}\n{rest}");
    }
    assert!(read("").unwrap_err().right.contains("`happens` is missing here"));
    let happens = mika("");
    let head: &[(&str, &str, &str)] = &[
        ("title = \"A test\"", "title = \"\"", "this cannot be empty"),
        ("title = \"A test\"", "", "`title` is missing here"),
        ("title = \"A test\"", "titel = \"A test\"", "there is no key `titel` here"),
        ("begins_with = \"council\"", "begins_with = \"stack\"", "the evening has no `stack`"),
        ("begins_with = \"council\"", "doors = \"shut\"", "`shut` is not known here"),
        (
            "\"Salma\"",
            "\"Selma\"",
            "nobody is called `Selma` here; right would be Mika, Oren, Salma, Tove, Bao, Inés, Kwame.",
        ),
        ("\"Salma\"", "\"Oren\"", "Oren is here twice"),
        ("\"Mika\", \"Oren\", \"Salma\"", "\"Mika\"", "name from 2 to 7 people"),
    ];
    for (old, new, right) in head {
        let wrong = Situation::parse("evening.toml", &format!("{COUNCIL}{happens}").replace(old, new)).unwrap_err();
        assert!(wrong.right.contains(right), "{wrong}\n{new}");
    }
    assert!(read(&mika("").repeat(24)).is_ok());
    assert!(read(&mika("").repeat(25)).unwrap_err().right.contains("from 1 to 24"));
    assert!(read(&one("Mika", "shares", &format!("says = [\"{}\"]", "a".repeat(1_501)))).is_err());
}

#[test]
fn a_situation_is_found_by_its_name_or_as_a_file_and_else_the_names_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("evening.toml");
    std::fs::write(&file, format!("{COUNCIL}{}", one("Mika", "leaves", ""))).unwrap();
    assert_eq!(situation::shipped::find(file.to_str().unwrap()).unwrap().title, "A test");
    for (name, situation) in situation::shipped::all() {
        assert_eq!(situation::shipped::find(name).unwrap(), situation);
    }
    let told = situation::shipped::find("storm").unwrap_err().to_string();
    for (name, situation) in situation::shipped::all() {
        assert!(told.contains(name) && told.contains(&situation.about), "{told}");
    }
    std::fs::write(&file, "title = 1\n").unwrap();
    let wrong = situation::shipped::find(file.to_str().unwrap()).unwrap_err();
    assert!(wrong.to_string().contains("evening.toml, line 1, title"), "{wrong}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_happens_until_somebody_leads_and_then_signals_are_at_the_desk() {
    let happens = one("Mika", "asks for a person", "calms_after = \"20 s\"")
        + &one("Oren", "asks for a moment", "when = \"another has the piece\"")
        + &one("Salma", "asks to be contacted", "")
        + &one("Salma", "asks for a moment", "when = \"they are asked\"");
    let mut robin = Trainee::comes(read(&happens).unwrap(), 20).await;
    let told = robin.rehearsal.to_string();
    assert!(told.contains("A test. Something is practised.") && told.contains("take the lead"), "{told}");
    assert!(!told.contains("Breathe.") && robin.rehearsal.afterwards().contains("- Breathe."), "{told}");
    robin.running(30).await;
    let desk = robin.desk();
    assert_eq!((desk["signals"].to_string(), desk["follow_ups"].to_string()), ("{}".into(), "{}".into()));
    assert_eq!(robin.human.gathering().round, Some(Round::NotBegun), "the situation is not waited for");

    robin.take_the_lead().await;
    let [mika, oren, salma] = ["Mika", "Oren", "Salma"].map(|name| robin.who(name));
    robin.until_desk("Mika's signal", |desk| signal(desk, mika).as_deref() == Some("i_need_a_person")).await;
    robin.until_desk("Salma's wish", |desk| desk["follow_ups"][salma.to_string()]["why"] == "asked").await;
    assert_eq!(signal(&robin.desk(), oren), None, "nobody has the piece yet");

    robin.done(Command::AnswerSignal { person: mika, settled: false }).await;
    robin.until_desk("Mika to be all right", |desk| desk["taken"][mika.to_string()].is_null()).await;
    robin.done(Command::Check(Check { person: salma, on: true })).await;
    robin.until_desk("the answer", |desk| desk["checks"][salma.to_string()]["answer"] == "give_me_a_moment").await;
    robin.done(Command::Check(Check { person: oren, on: true })).await;
    robin.until_desk("an answer as always", |desk| desk["checks"][oren.to_string()]["answer"] == "ok").await;
    robin.begin_round().await;
    robin.until_desk("Oren's signal", |desk| signal(desk, oren).as_deref() == Some("give_me_a_moment")).await;
    robin.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_comes_late_waits_at_the_locked_door_until_they_are_let_in() {
    let late = one("Oren", "comes late", "when = \"another has the piece\"\nafter = \"5 s\"\ncalled = \"Salma\"");
    let mut situation = read(&late).unwrap();
    situation.doors = afterglow::circle::agenda::DoorPolicy::ClosedOnceBegun;
    let mut robin = Trainee::comes(situation, 20).await;
    robin.take_the_lead().await;
    robin.begin_round().await;
    robin.until_desk("a knock", |desk| desk["waiting"].as_object().is_some_and(|all| !all.is_empty())).await;
    let desk = robin.desk();
    assert_eq!((&desk["door"]["locked"], &desk["can"]["admit"]), (&Value::Bool(true), &Value::Bool(false)));
    let person: PersonId = desk["waiting"].as_object().unwrap().keys().next().unwrap().parse().map(PersonId).unwrap();
    robin.until("the end of the round", |now| now.round == Some(Round::Done)).await;
    assert!(!robin.human.gathering().seats.contains_key(&person));

    let id = robin.human.gathering().id;
    robin.done(Command::Lock(Lock { gathering: id, on: false })).await;
    robin.until_desk("the open door", |desk| desk["can"]["admit"] == true).await;
    let mut keeper = Keeper::new(Env::start(0), robin.human.held.clone(), []);
    let picture = robin.human.client.look().clone();
    keeper.look(&picture);
    keeper.admit(person, &robin.human.client).await.unwrap();
    robin.until("the seat", |now| now.seats.contains_key(&person)).await;
    assert_eq!(robin.called("Salma").len(), 2, "two of one name");
    assert!(robin.called("Salma").contains(&person) && robin.called("Oren").is_empty());
    robin.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_line_that_is_lost_in_a_turn_is_seen_as_that_and_the_place_is_kept() {
    let lost = "when = \"they have the piece\"\nafter = \"1 s\"\nback_after = \"30 s\"";
    let mut robin = Trainee::leads(&one("Salma", "loses the line", lost), 20).await;
    let salma = robin.who("Salma");
    robin.begin_round().await;
    let lost = |now: &Gathering| now.presence(salma) == Some(Presence::ConnectionLost);
    robin.until("the lost line", lost).await;
    assert!(holds(&robin.human.gathering(), salma));
    assert!(!robin.human.gathering().reflections.values().any(|said| said.author == salma));
    robin.until("Salma to be back", |now| now.presence(salma) == Some(Presence::Here)).await;
    assert!(holds(&robin.human.gathering(), salma), "the piece waited");
    robin.until("what Salma says", |now| now.reflections.values().any(|said| said.author == salma)).await;
    robin.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn words_that_should_be_held_wait_at_the_desk_when_their_author_is_read_first() {
    let said = ["Take twice as much as they say.", "I know somebody who has it."];
    let mut robin = Trainee::leads(&one("Mika", "shares", &format!("says = {said:?}")), 30).await;
    let (mika, gathering) = (robin.who("Mika"), robin.human.gathering().id);
    robin.done(Command::HoldWords { gathering, on: true, whose: Whose::Person(mika) }).await;
    robin.begin_round().await;
    robin.until_desk("both", |desk| desk["held"].as_object().is_some_and(|held| held.len() == 2)).await;
    let desk = robin.desk();
    let mut held: Vec<&Value> = desk["held"].as_object().unwrap().values().collect();
    held.sort_by_key(|one| one["said"].as_u64());
    for (nth, one) in held.into_iter().enumerate() {
        let turn = serde_json::from_value(one["turn"].clone()).unwrap();
        let words = serde_json::from_value(one["words"].clone()).unwrap();
        assert_eq!(one["author"], mika.to_string());
        assert_eq!(robin.reads(turn, words, u32::try_from(nth).unwrap()), said[nth]);
    }
    assert_eq!(shared(&robin.human.client.look()), 0, "held words are in the room");
    robin.until("the others' words", |now| !now.reflections.is_empty()).await;
    assert!(robin.human.gathering().reflections.values().all(|said| said.author != mika));
    robin.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_goes_on_and_on_ends_at_a_hint_and_a_silence_lasts_as_long_as_it_is_said() {
    let happens = one("Mika", "shares on and on", "says = [\"Where do I begin.\", \"One more thing.\"]")
        + &one("Oren", "lets the piece lie", "")
        + &one("Salma", "keeps the piece", "lasts = \"2 min\"");
    let mut robin = Trainee::leads(&happens, 30).await;
    let [mika, oren, salma] = ["Mika", "Oren", "Salma"].map(|name| robin.who(name));
    robin.begin_round().await;
    robin.until("all that Mika has to say", |now| now.reflections.len() == 2).await;
    robin.running(60).await;
    assert!(holds(&robin.human.gathering(), mika), "Mika put the piece down");
    let turn: TurnId = serde_json::from_value(robin.desk()["can"]["hint"].clone()).unwrap();
    robin.done(Command::Hint(Hint { turn })).await;
    robin.until("the piece for Oren", |now| now.piece.at == PieceAt::Offered && now.piece.person == Some(oren)).await;

    robin.running(20).await;
    assert!(robin.human.gathering().piece.at == PieceAt::Offered, "Oren takes within five seconds as a rule");
    let turn: TurnId = serde_json::from_value(robin.desk()["can"]["skip"].clone()).unwrap();
    robin.done(Command::Skip(Skip { turn })).await;
    robin.until("Salma to take it", |now| holds(now, salma)).await;
    robin.running(90).await;
    assert!(holds(&robin.human.gathering(), salma), "Salma put the piece down before it was time");
    robin.until("the end of Salma's silence", |now| !holds(now, salma)).await;
    assert!(robin.human.gathering().reflections.values().all(|said| said.author == mika), "Salma said something");
    robin.until("Oren to take it, offered once more", |now| holds(now, oren)).await;
    robin.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn people_pass_step_out_and_leave_when_it_is_said() {
    let happens = one("Mika", "passes for now", "")
        + &one("Salma", "steps out", "when = \"another has the piece\"\nback_after = \"1 min\"")
        + &one("Oren", "passes", "")
        + "[[happens]]\nwho = \"Oren\"\ndoes = \"leaves quietly\"\nwhen = \"another has the piece\"\n"
        + "[[happens]]\nwho = \"Mika\"\ndoes = \"leaves\"\nin = \"pairs\"\n";
    let mut robin = Trainee::leads(&happens, 30).await;
    let [mika, oren, salma] = ["Mika", "Oren", "Salma"].map(|name| robin.who(name));
    robin.begin_round().await;
    robin.until("somebody to take it", |now| now.piece.at == PieceAt::Held).await;
    assert!(holds(&robin.human.gathering(), salma), "the other two pass");
    assert_eq!(robin.desk()["passed"], serde_json::json!([oren]));
    robin.until("Mika's turn, offered once more", |now| holds(now, mika)).await;
    robin.until("Salma out", |now| now.presence(salma) == Some(Presence::SteppedOut)).await;
    robin.until("Oren gone", |now| now.presence(oren) == Some(Presence::LeftQuietly)).await;
    robin.until("Salma back", |now| now.presence(salma) == Some(Presence::Here)).await;
    robin.until("the end of the round", |now| now.round == Some(Round::Done)).await;
    assert_eq!(robin.human.gathering().presence(mika), Some(Presence::Here), "Mika leaves in another part");
    let from = robin.segment();
    robin.done(Command::NextSegment { from }).await;
    robin.until("Mika gone", |now| now.presence(mika) == Some(Presence::Left)).await;
    robin.running(120).await;
    let now = robin.human.gathering();
    assert_eq!([mika, oren].map(|who| now.presence(who).unwrap()), [Presence::Left, Presence::LeftQuietly]);
    robin.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn when_nobody_leads_the_situation_is_played_to_watch_and_once() {
    let mut robin = Trainee::comes(read(&one("Mika", "asks for a person", "")).unwrap(), 60).await;
    let (mika, before) = (robin.who("Mika"), robin.human.gathering());
    robin.until_desk("Mika's signal", |desk| signal(desk, mika).is_some()).await;
    assert_eq!(robin.human.gathering().lead, before.lead, "Dara leads");
    robin.until("the next gathering", |now| now.number == 2).await;
    robin.until("its first words", |now| now.reflections.values().any(|said| said.author == mika)).await;
    robin.until("its council", |now| now.current().is_some_and(|(_, part)| part.kind == SegmentKind::Council)).await;
    robin.running(60).await;
    assert_eq!(signal(&robin.desk(), mika), None, "it is played once");
    robin.end().await;
}
