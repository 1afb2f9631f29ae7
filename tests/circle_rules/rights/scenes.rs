//! The states of a gathering that the table of rights goes through, each with everybody in it who could ask for something,
//! and with the ids of what they could name.
use super::evening::{Evening, SECOND};
use super::steps;
use afterglow::circle::agenda::{Medium, SegmentKind};
use afterglow::circle::command::calendar::CancelGathering;
use afterglow::circle::command::card::{FillCard, OpenCard};
use afterglow::circle::command::doors::StepSomeoneOut;
use afterglow::circle::command::pairs::{BeginPairs, Together};
use afterglow::circle::command::review::ReturnWords;
use afterglow::circle::command::stay::AskToStay;
use afterglow::circle::command::writing_time::{BeginReveal, BeginWriting};
use afterglow::circle::command::{Command, Pass, ServerCommand, SignalKind};
use afterglow::circle::ids::{PairsId, PersonId, WritingId};
use serde_json::json;
use std::collections::BTreeMap;

/// Who asks: the role, and who has it in every scene.
pub const ROLES: [(&str, &str); 9] = [
    ("facilitator", "dara"),
    ("co_facilitator", "ines"),
    ("holder", "wren"),
    ("seated", "amaro"),
    ("stepped_out", "juniper"),
    ("lobby", "sol"),
    ("waiting", "noor"),
    ("not_let_in", "mallory"),
    ("removed", "theo"),
];

/// Ids of the one circle, and of the other, are counted from here.
pub const HERE: u128 = 1_000;
pub const ELSEWHERE: u128 = 1 << 64;

/// What the ids in a command stand for.
pub type Nouns = BTreeMap<&'static str, String>;

pub struct Scene {
    pub name: &'static str,
    pub evening: Evening,
    pub nouns: Nouns,
}

impl Scene {
    fn of(name: &'static str, evening: Evening, words: &Words) -> Self {
        let nouns = nouns(&evening, words);
        Self { name, evening, nouns }
    }
}

/// What was said in the council, as far as a command can name it.
#[derive(Clone, Default)]
struct Words {
    shared: String,
    held: String,
    held_words: String,
    returned: String,
}

/// Everybody is there, as far as they come in without a gathering.
fn planned(medium: Medium, first_id: u128) -> Evening {
    let mut evening = Evening::planned_for(medium);
    evening.counts_from(first_id);
    // What every evening begins with has the same ids in both circles.
    let gathering = evening.gathering();
    evening.does("dara", &Command::Unplan { gathering }).unwrap();
    let gathering = evening.plans_another();
    evening.does("dara", &Command::CancelGathering(CancelGathering { gathering })).unwrap();
    evening.plans_another();
    evening.plans_another();
    evening.invites(true);
    evening.adds_facilitator("ines").unwrap();
    evening.returns("ines");
    for member in ["sol", "theo", "milo"] {
        let own = evening.invites(false);
        evening.knocks_with(member, own).unwrap();
        evening.admits(member).unwrap();
    }
    evening.removes("theo").unwrap();
    // Somebody who erased themselves, after whom the keys are still to be renewed.
    let person = evening.person("milo");
    evening.brings(&ServerCommand::EraseMe { person }).unwrap();
    evening.knocks("mallory").unwrap();
    let person = evening.person("mallory");
    evening.does("dara", &Command::Decline { person }).unwrap();
    evening.knocks("noor").unwrap();
    evening.does("noor", &Command::Signal { kind: SignalKind::GiveMeAMoment }).unwrap();
    evening
}

fn doors(medium: Medium, first_id: u128) -> Evening {
    let mut evening = planned(medium, first_id);
    evening.opens_doors().unwrap();
    for guest in ["wren", "amaro", "juniper"] {
        evening.knocks(guest).unwrap();
        evening.admits(guest).unwrap();
    }
    let card = evening.text();
    evening.does("amaro", &Command::FillCard(FillCard { card })).unwrap();
    evening
}

/// The council: words that everyone reads, words that wait and words that were given back; somebody is asked to step out,
/// and an emergency card lies open before both who hold it.
fn open(first_id: u128) -> (Evening, Words) {
    let mut evening = doors(Medium::Written, first_id).opened_into(SegmentKind::Council);
    evening.begins_round().unwrap();
    evening.takes("wren").unwrap();
    let mut words = Words { shared: say(&mut evening).0, ..Words::default() };
    evening.holds_words(true);
    words.returned = say(&mut evening).0;
    let reflection = evening.room().reflections.iter().find(|(id, _)| id.0.to_string() == words.returned);
    let reflection = *reflection.unwrap().0;
    evening.does("dara", &Command::ReturnWords(ReturnWords { reflection, note: None })).unwrap();
    (words.held, words.held_words) = say(&mut evening);
    let (gathering, person) = (evening.gathering(), evening.person("juniper"));
    evening.does("dara", &Command::StepSomeoneOut(StepSomeoneOut { gathering, person })).unwrap();
    evening.does("dara", &Command::AskToStay(AskToStay { gathering, until: 50, on: true })).unwrap();
    let person = evening.person("amaro");
    for by in ["dara", "ines"] {
        evening.does(by, &Command::OpenCard(OpenCard { person, number: 1 })).unwrap();
    }
    (evening, words)
}

/// Wren says something; its ids.
fn say(evening: &mut Evening) -> (String, String) {
    let turn = evening.turn();
    let share = evening.share(turn);
    let Command::Share { reflection, words, .. } = &share else { unreachable!("a share is a share") };
    let ids = (reflection.0.to_string(), words.0.to_string());
    evening.does("wren", &share).unwrap();
    ids
}

/// The council after everyone was offered the piece.
fn quiet_open(first_id: u128) -> Evening {
    let (mut evening, _) = open(first_id);
    while let Some((_, person)) = evening.room().turn() {
        let name = evening.name(person);
        evening.gives_on(name, Pass::Round).unwrap();
    }
    evening
}

/// Wren and Amaro sit together, and Juniper is asked to step out.
fn in_pairs(first_id: u128) -> Evening {
    let mut evening = doors(Medium::Written, first_id).opened_into(SegmentKind::Council);
    let (gathering, person) = (evening.gathering(), evening.person("juniper"));
    evening.does("dara", &Command::StepSomeoneOut(StepSomeoneOut { gathering, person })).unwrap();
    let (segment, pairs) = (evening.segment(), PairsId(evening.fresh()));
    let (size, chosen, order) = (Together::Two, Vec::new(), Vec::new());
    let begin = BeginPairs { segment, pairs, minutes: 8, size, chosen, order };
    evening.does("dara", &Command::BeginPairs(begin)).unwrap();
    evening
}

/// Every scene. Ids are counted from a number, so that two circles have none in common.
pub fn all(first_id: u128) -> Vec<Scene> {
    let none = Words::default();
    let (open_room, words) = open(first_id);
    let (mut paused, _) = open(first_id);
    paused.pauses().unwrap();
    let (mut holding, _) = open(first_id);
    ["dara", "ines"].into_iter().for_each(|name| holding.loses(name));
    holding.passes(21 * SECOND);
    let (mut closing, _) = open(first_id);
    closing.closes_gently().unwrap();
    closing.begins_round().unwrap();
    let (mut last, _) = open(first_id);
    last.closes_gently().unwrap();
    last.begins_round().unwrap();
    while let Some((_, person)) = last.room().turn() {
        let name = last.name(person);
        last.gives_on(name, Pass::Round).unwrap();
    }
    last.goes_on().unwrap();
    let mut writing = quiet_open(first_id);
    let (segment, time) = (writing.segment(), WritingId(writing.fresh()));
    writing.does("dara", &Command::BeginWriting(BeginWriting { segment, writing: time, minutes: 5 })).unwrap();
    let mut reveal = writing.clone();
    reveal.does("dara", &Command::BeginReveal(BeginReveal { writing: time })).unwrap();
    let mut released = last.clone();
    released.releases().unwrap();
    vec![
        Scene::of("planned", planned(Medium::Written, first_id), &none),
        Scene::of("doors", doors(Medium::Written, first_id), &none),
        Scene::of("open", open_room, &words),
        Scene::of("paused", paused, &words),
        Scene::of("holding", holding, &words),
        Scene::of("closing", closing, &words),
        Scene::of("last part", last, &words),
        Scene::of("released", released, &words),
        Scene::of("writing", writing, &words),
        Scene::of("reveal", reveal, &words),
        Scene::of("pairs", in_pairs(first_id), &none),
    ]
}

fn nouns(evening: &Evening, words: &Words) -> Nouns {
    let circle = &evening.circle;
    let id = |name: &'static str| evening.knows(name).unwrap_or(PersonId(uuid::Uuid::from_u128(9))).0.to_string();
    let nobody = || uuid::Uuid::from_u128(9).to_string();
    let room = circle.room.as_ref();
    let planned = circle.planned.values().find(|plan| Some(plan.gathering) != circle.running_gathering());
    let follow_up = circle.follow_ups.iter().next();
    let order = room.map(|room| room.order.iter().rev().collect::<Vec<_>>()).unwrap_or_default();
    let invitation =
        circle.invitations.iter().rev().find(|(_, made)| made.sealed.is_some()).map(|(id, _)| id.0.to_string());
    let or_nobody = |id: Option<String>| id.unwrap_or_else(nobody);
    let or_none = |id: &String| if id.is_empty() { nobody() } else { id.clone() };
    BTreeMap::from([
        ("gathering", evening.gathering().0.to_string()),
        ("segment", or_nobody(room.and_then(|room| room.current()).map(|part| part.id.0.to_string()))),
        ("turn", or_nobody(room.and_then(|room| room.turn()).map(|(turn, _)| turn.0.to_string()))),
        ("reflection", or_none(&words.shared)),
        ("held", or_none(&words.held)),
        ("held_words", or_none(&words.held_words)),
        ("returned", or_none(&words.returned)),
        ("person", id("amaro")),
        ("asks", id("noor")),
        ("waits", id("noor")),
        ("out", id("juniper")),
        ("erased", id("milo")),
        ("other_facilitator", id("ines")),
        ("invitation", or_nobody(invitation)),
        ("planned", or_nobody(planned.map(|plan| plan.gathering.0.to_string()))),
        ("cancelled", or_nobody(circle.cancelled.keys().next().map(|id| id.0.to_string()))),
        ("part", or_nobody(planned.and_then(|plan| plan.agenda.first()).map(|part| part.id.0.to_string()))),
        ("follow_up", or_nobody(follow_up.map(|(person, _)| person.0.to_string()))),
        ("since", follow_up.map_or(0, |(_, one)| one.since).to_string()),
        ("each", room.and_then(|room| room.round.as_ref()).map_or(60_000, |round| round.each).to_string()),
        ("order", json!(order).to_string()),
        ("step", json!(steps::to_be_made()).to_string()),
        ("writing", or_nobody(room.and_then(|room| Some(room.writings.keys().next()?.0.to_string())))),
        ("pairs", or_nobody(room.and_then(|room| Some(room.pairings.first()?.0.to_string())))),
        ("mates", json!([id("amaro")]).to_string()),
        ("hash", "d".repeat(64)),
    ])
}

/// Every command once, by its name, with the nouns it has.
pub fn commands() -> Vec<(&'static str, &'static str)> {
    let lines = include_str!("commands.txt").lines();
    lines.map(|line| (line.split('"').nth(3).expect("a command has a name"), line)).collect()
}

/// A command with its nouns. `fresh` is another id each time.
pub fn with_nouns(evening: &mut Evening, line: &str, nouns: &Nouns) -> Command {
    let mut text = line.to_owned();
    for after in ["}", "]"] {
        if text.contains(&format!("$plan{after}")) {
            let plan = serde_json::to_string(&evening.new_plan()).unwrap();
            text = text.replace(&format!("$plan{after}"), &format!("{plan}{after}"));
        }
    }
    // The longest first: `$held` begins `$held_words`.
    let mut named: Vec<_> = nouns.iter().collect();
    named.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
    for (name, value) in named {
        text = text.replace(&format!("${name}"), value);
    }
    while text.contains("$fresh") {
        text = text.replacen("$fresh", &evening.fresh().to_string(), 1);
    }
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// Whether a command names something that is there already, and not only what is made with it.
pub fn names_something(line: &str) -> bool {
    let mut nouns = line.split('$').skip(1);
    nouns.any(|rest| {
        !["fresh", "hash", "plan}", "plan]", "step", "each", "since"].iter().any(|made| rest.starts_with(made))
    })
}
