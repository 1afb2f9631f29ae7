//! The table of rights (M-01): every command, asked for by everyone who could ask, in every state of a gathering, about this
//! circle and about another one. What is said to each is a golden file, so that a right that changes is a line that changes;
//! and laws over the table hold whatever is in it.
//!
//! A command without a line in `rights/commands.txt` fails here: every new one is asked for by everybody. After a change:
//! `AFTERGLOW_WRITE_GOLDEN=1 cargo test --test circle_rules rights`.
#[path = "rights/scenes.rs"]
mod scenes;

// Where the states find what they are told with.
use crate::{evening, steps};
use afterglow::circle::command::Command;
use afterglow::circle::refusal::Refusal;
use scenes::{ELSEWHERE, HERE, Nouns, ROLES, Scene, commands, names_something, with_nouns};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::PathBuf;
use std::sync::OnceLock;

/// What a cell says when something happens, and when it was done before.
const DOES: &str = "does";
const DONE: &str = "done";
/// What somebody is told who is not of this circle, or no longer.
const OUTSIDE: [&str; 3] = ["removed", "not_let_in", "not_of_this_circle"];

/// Whose nouns, in which state, which command, by whom: and what is said.
type Table = BTreeMap<(&'static str, usize, usize, usize), String>;

fn answer(scene: &mut Scene, nouns: &Nouns, line: &str, who: &'static str) -> String {
    let Scene { evening, .. } = scene;
    let command = with_nouns(evening, line, nouns);
    match evening.asked_by(who, &command) {
        Ok(events) if events.is_empty() => DONE.to_owned(),
        Ok(_) => DOES.to_owned(),
        Err(refusal) => serde_json::to_value(refusal).unwrap().as_str().unwrap().to_owned(),
    }
}

/// The whole table, once for all tests.
fn table() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut table = Table::new();
        let (own, other) = (scenes::all(HERE), scenes::all(ELSEWHERE));
        for (state, (mut scene, other)) in own.into_iter().zip(other).enumerate() {
            for (n, (_, line)) in commands().into_iter().enumerate() {
                for (role, (_, name)) in ROLES.into_iter().enumerate() {
                    if scene.evening.knows(name).is_none() {
                        continue;
                    }
                    let nouns = scene.nouns.clone();
                    table.insert(("own", state, n, role), answer(&mut scene, &nouns, line, name));
                    if names_something(line) {
                        table.insert(("other", state, n, role), answer(&mut scene, &other.nouns, line, name));
                    }
                }
                // Somebody of the other circle, who knows every id of this one.
                let nouns = scene.nouns.clone();
                table.insert(("own", state, n, ROLES.len()), answer(&mut scene, &nouns, line, "a stranger"));
            }
        }
        table
    })
}

fn role(n: usize) -> &'static str {
    ROLES.get(n).map_or("another_circles", |(role, _)| role)
}

fn written() -> String {
    let (commands, states) = (commands(), scenes::all(HERE));
    let mut text = String::new();
    for whose in ["own", "other"] {
        for (state, scene) in states.iter().enumerate() {
            let nouns = if whose == "own" { "this circle's" } else { "the same command about another circle's" };
            writeln!(text, "# {}, {nouns}", scene.name).unwrap();
            for (n, (command, _)) in commands.iter().enumerate() {
                let mut said: Vec<(&str, Vec<&str>)> = Vec::new();
                // Whoever is not of the circle, or no longer, is told just that: a law of its own says so.
                for (who, code) in cells(whose, state, n).filter(|(_, code)| !OUTSIDE.contains(code)) {
                    match said.iter_mut().find(|(known, _)| *known == code) {
                        Some((_, all)) => all.push(who),
                        None => said.push((code, vec![who])),
                    }
                }
                let said: Vec<_> = said.iter().map(|(code, who)| format!("{code}: {}", who.join(" "))).collect();
                if !said.is_empty() {
                    writeln!(text, "{command} | {}", said.join(" | ")).unwrap();
                }
            }
        }
    }
    text
}

/// The cells of one line: the role and what is said.
fn cells(whose: &'static str, state: usize, n: usize) -> impl Iterator<Item = (&'static str, &'static str)> {
    let of = table().iter().filter(move |((w, s, c, _), _)| *w == whose && *s == state && *c == n);
    of.map(|((.., who), code)| (role(*who), code.as_str()))
}

/// Every cell about this circle's own, by names.
fn own() -> impl Iterator<Item = (&'static str, &'static str, &'static str, &'static str)> {
    let (commands, states) = (commands(), scenes::all(HERE));
    let all = table().iter().filter(|((whose, ..), _)| *whose == "own");
    all.map(move |((_, state, n, who), code)| (states[*state].name, commands[*n].0, role(*who), code.as_str()))
}

/// Under which names a command, as it is on the wire, has texts.
const TEXTS: &[&str] = &[
    "name",
    "words",
    "note",
    "secret",
    "page",
    "pages",
    "items",
    "link",
    "card",
    "number",
    "theme",
    "title",
    "prompt",
    "signed",
    "desk",
    "circle_key",
    "gathering_key",
    "admission",
    "text",
];

fn texts_in(value: &Value, key: &str, found: &mut Vec<String>) {
    match value {
        Value::String(text) if TEXTS.contains(&key) && text.parse::<uuid::Uuid>().is_ok() => found.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| texts_in(item, key, found)),
        // Pages lie under their invitations.
        Value::Object(fields) => {
            fields.iter().for_each(|(name, inner)| texts_in(inner, if key == "pages" { key } else { name }, found));
        }
        _ => {}
    }
}

/// Lines whose texts are left out in the table, with them.
const WITH_TEXTS: &[&str] = &[
    r#"{"do":"return_words","reflection":"$held","note":"$fresh"}"#,
    r#"{"do":"admit","person":"$waits","step":$step,"name":"$fresh"}"#,
    concat!(
        r#"{"do":"remove","person":"$person","step":$step,"#,
        r#""link":{"invitation":"$fresh","hash":"$hash","page":"$fresh","secret":"$fresh"}}"#
    ),
];

#[test]
fn every_text_that_a_command_names_lies_beside_it_once() {
    let mut scene = scenes::all(HERE).into_iter().last().expect("there is a scene");
    let mut seen = 0;
    for line in commands().into_iter().map(|(_, line)| line).chain(WITH_TEXTS.iter().copied()) {
        let nouns = scene.nouns.clone();
        let mut command = with_nouns(&mut scene.evening, line, &nouns);
        if let Command::PlanGathering { plan } = &mut command {
            (plan.theme, plan.agenda[0].title) = (Some(scene.evening.text()), Some(scene.evening.text()));
        }
        if let Command::PlanSeries(series) = &mut command {
            (series.plans[0].theme, series.plans[0].agenda[0].prompt) =
                (Some(scene.evening.text()), Some(scene.evening.text()));
        }
        let command = scene.evening.makes(&command);
        // What was shown is named so that it can be taken away: it is here already.
        if matches!(command, Command::HideWeeks(_)) {
            continue;
        }
        let mut named = Vec::new();
        texts_in(&serde_json::to_value(&command).unwrap(), "", &mut named);
        let known = command.words().into_iter().chain(command.records()).chain(command.widened());
        let mut known: Vec<_> = known.map(|text| text.0.to_string()).collect();
        seen += known.len();
        named.sort();
        known.sort();
        assert_eq!(known, named, "{line}");
    }
    assert!(seen > 60, "{seen}");
}

#[test]
fn every_right_is_what_the_golden_file_says() {
    let golden = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden/rights.txt");
    let now = written();
    if std::env::var_os("AFTERGLOW_WRITE_GOLDEN").is_some() {
        std::fs::write(&golden, &now).expect("the golden file can be written");
    }
    let before = std::fs::read_to_string(&golden).expect("the golden file");
    for (was, is) in before.lines().zip(now.lines()) {
        assert_eq!(was, is, "a right has changed; if it should, write the golden file anew");
    }
    assert_eq!(before.lines().count(), now.lines().count());
}

#[test]
fn every_command_has_a_line() {
    let types = include_str!("../../web/protocol.d.ts");
    let known: BTreeSet<_> = types.split("\"do\": \"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let listed: BTreeSet<_> = commands().into_iter().map(|(name, _)| name).collect();
    assert!(known.len() > 60, "{known:?}");
    assert_eq!(listed, known, "each command is asked for by everybody in tests/circle_rules/rights/commands.txt");
}

#[test]
fn nothing_of_another_circle_is_ever_changed() {
    let happened: Vec<_> = table().iter().filter(|((whose, ..), code)| *whose == "other" && *code == DOES).collect();
    assert!(happened.is_empty(), "{happened:?}");
}

#[test]
fn whoever_was_removed_was_not_let_in_or_is_a_stranger_is_told_just_that() {
    for (state, command, who, code) in own() {
        let told = match who {
            "removed" => Refusal::Removed,
            "not_let_in" => Refusal::NotLetIn,
            "another_circles" => Refusal::NotOfThisCircle,
            _ => {
                assert!(!OUTSIDE.contains(&code), "{state}: {command} by {who}: {code}");
                continue;
            }
        };
        assert_eq!(serde_json::to_value(told).unwrap(), code, "{state}: {command} by {who}");
    }
}

#[test]
fn what_holds_the_room_is_for_facilitators_in_every_state() {
    let controls: BTreeSet<_> = own().filter(|(.., code)| *code == "facilitators_only").map(|cell| cell.1).collect();
    assert!(controls.len() > 40, "{controls:?}");
    for (state, command, who, code) in own().filter(|cell| controls.contains(cell.1)) {
        if ["holder", "seated", "stepped_out", "lobby", "waiting"].contains(&who) {
            assert_eq!(code, "facilitators_only", "{state}: {command} by {who}");
        }
    }
}

#[test]
fn leaving_and_asking_for_a_person_is_always_allowed() {
    let may = |code: &str| code == DOES || code == DONE;
    for (state, command, who, code) in own() {
        let seated = ["facilitator", "co_facilitator", "holder", "seated", "stepped_out"].contains(&who);
        let leaves = ["leave", "step_out"].contains(&command) && seated && !["planned"].contains(&state);
        let asks = command == "signal" && (seated || ["lobby", "waiting"].contains(&who)) && state != "planned";
        if leaves || asks {
            assert!(may(code), "{state}: {command} by {who}: {code}");
        }
    }
}

#[test]
fn two_pairs_of_hands_have_the_same_powers() {
    // Whoever leads cannot take the lead again, and one's own doings are one's own.
    let own_doings = ["take_lead", "hand_lead", "for_tonight", "signal", "page", "contact_me"];
    let mut codes: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for (state, command, who, code) in own() {
        if ["facilitator", "co_facilitator"].contains(&who) && !own_doings.contains(&command) {
            codes.entry((state, command)).or_default().push(code);
        }
    }
    for ((state, command), said) in codes {
        assert_eq!(said[0], said[1], "{state}: {command}");
    }
}

#[test]
fn every_control_does_something_somewhere() {
    let does: BTreeSet<_> = own().filter(|(.., code)| *code == DOES).map(|cell| cell.1).collect();
    let never: Vec<_> = commands().into_iter().map(|(name, _)| name).filter(|name| !does.contains(name)).collect();
    // What needs a moment that none of these scenes is in; the random evenings get there.
    let elsewhere = [
        "accept_agreements",
        "resonate",
        "come_back",
        "take",
        "take_from_centre",
        "begin_round",
        "begin_writing",
        "begin_pairs",
        "skip",
        "hand",
        "stay_longer",
        "end_aside",
        "show_step",
        "erase_step",
        "show_weeks",
        "hide_weeks",
        "agree_to_close",
        "leave_card",
    ];
    let missing: Vec<_> = never.into_iter().filter(|name| !elsewhere.contains(name)).collect();
    assert_eq!(missing, [""; 0], "a line that asks for nothing shows no right");
}
