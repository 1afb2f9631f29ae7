//! The house of `design.md` 2: every arrow points down, and some things are asked in one place only.
use std::path::{Path, PathBuf};

/// Who may use whom. `lib.rs` and `main.rs` may use everything.
const ARROWS: &[(&str, &[&str])] = &[
    ("env", &[]),
    ("circle", &[]),
    ("config", &["circle"]),
    ("protocol", &["circle"]),
    ("sealing", &["circle", "protocol"]),
    ("log", &["circle", "env", "protocol"]),
    ("hub", &["circle", "protocol", "log", "env"]),
    ("http", &["circle", "config", "env", "hub", "protocol"]),
    ("check", &["circle", "config", "hub", "log"]),
    ("backup", &["circle", "config", "env", "hub", "log"]),
    ("server", &["circle", "config", "env", "http", "hub", "log", "protocol"]),
    ("rehearse", &["circle", "config", "env", "log", "protocol", "sealing", "server"]),
];

fn sources() -> Vec<(String, String)> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                found.push(path);
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    walk(&root, &mut found);
    found.sort();
    assert!(found.len() > 20, "the sources are not where they were");
    let name = |path: &Path| path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
    found.into_iter().map(|path| (name(&path), std::fs::read_to_string(&path).unwrap())).collect()
}

/// The floor a file is on: the first part of its path.
fn floor(file: &str) -> &str {
    file.split('/').next().unwrap_or_default().trim_end_matches(".rs")
}

/// What the program does, without its comments and without its own tests.
fn code(text: &str) -> String {
    let text = text.split_once("#[cfg(test)]\nmod tests").map_or(text, |(before, _)| before);
    let line = |line: &str| line.split_once("//").map_or(line, |(before, _)| before).to_owned();
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// Every module of this crate that a text names, also inside `use crate::{…}`.
fn uses(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        // Macros' `$crate` and other crates' paths do not end in ours.
        let before = code[..at].chars().next_back();
        if before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '$') {
            continue;
        }
        let rest = &code[at + "crate::".len()..];
        let word = |text: &str| text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
        match rest.strip_prefix('{') {
            None => found.push(word(rest)),
            Some(group) => {
                let mut depth = 1;
                let mut start = true;
                for (i, c) in group.char_indices() {
                    match c {
                        '{' => depth += 1,
                        '}' => depth -= 1,
                        ',' if depth == 1 => start = true,
                        c if depth == 1 && start && !c.is_whitespace() => {
                            found.push(word(&group[i..]));
                            start = false;
                        }
                        _ => {}
                    }
                    if depth == 0 {
                        break;
                    }
                }
            }
        }
    }
    found
}

#[test]
fn every_arrow_points_down() {
    let mut wrong = Vec::new();
    for (file, text) in sources() {
        let floor = floor(&file);
        if matches!(floor, "generated" | "lib" | "main" | "options") {
            continue;
        }
        let (_, below) =
            ARROWS.iter().find(|(name, _)| *name == floor).unwrap_or_else(|| panic!("no floor for {file}"));
        for used in uses(&code(&text)) {
            if used != floor && !below.contains(&used.as_str()) {
                wrong.push(format!("{file} uses {used}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_arrows_themselves_have_no_circle() {
    for (i, (floor, below)) in ARROWS.iter().enumerate() {
        for one in *below {
            let at = ARROWS.iter().position(|(name, _)| name == one).expect("a known floor");
            assert!(at < i, "{floor} is not above {one}");
        }
    }
}

#[test]
fn a_group_of_uses_is_read_whole() {
    let text = "use crate::{log, protocol::{body, close}};\nlet x = crate::hub::Hub; use crate::env::Env;";
    assert_eq!(uses(text), ["log", "protocol", "hub", "env"]);
}

#[test]
fn the_time_and_randomness_are_asked_for_in_one_place() {
    let asks = ["Instant::now", "SystemTime", "UNIX_EPOCH", "new_v4", "now_v7", "getrandom", "thread_rng", "rand::"];
    for (file, text) in sources().into_iter().filter(|(file, _)| file != "env.rs") {
        for ask in asks {
            assert!(!code(&text).contains(ask), "{file} has {ask}");
        }
    }
}

#[test]
fn the_rules_do_nothing_but_rule() {
    let foreign = ["tokio", "async ", "std::fs", "std::net", "std::io", "std::time", "tracing", "futures", "println!"];
    for (file, text) in sources().into_iter().filter(|(file, _)| floor(file) == "circle") {
        for word in foreign {
            assert!(!code(&text).contains(word), "{file} has {word}");
        }
    }
}

/// A text that goes to the operator's log or to the screen names ids, codes and counts.
#[test]
fn what_is_logged_is_nobodys_words() {
    let private = [
        "body", "bodies", "words", "name", "text", "token", "secret", "cookie", "peer", "address", "header", "reveal",
        "origin", "link",
    ];
    for (file, text) in sources() {
        let code = code(&text);
        for level in ["trace!(", "debug!(", "info!(", "warn!(", "error!("] {
            for (at, _) in code.match_indices(level) {
                let call = call(&code[at + level.len()..]);
                let given = without_sentences(call);
                for word in private {
                    let named = given.split(|c: char| !c.is_alphanumeric()).any(|part| part == word);
                    assert!(!named, "{file} logs {word}: {call}");
                }
            }
        }
        if !matches!(file.as_str(), "main.rs" | "rehearse.rs") && floor(&file) != "rehearse" {
            for print in ["println!", "eprintln!", "print!(", "dbg!"] {
                assert!(!code.contains(print), "{file} prints");
            }
        }
    }
}

/// The text up to the bracket that closes the call.
fn call(rest: &str) -> &str {
    let mut depth = 1;
    for (i, c) in rest.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return &rest[..i];
        }
    }
    rest
}

/// The call without what stands in quotes, except for what is put into it.
fn without_sentences(call: &str) -> String {
    let mut given = String::new();
    // What stands before a `=` is only a label.
    let call: Vec<_> = call.split(',').map(|part| part.split_once(" = ").map_or(part, |(_, value)| value)).collect();
    for (i, part) in call.join(",").split('"').enumerate() {
        if i % 2 == 0 {
            given += part;
        } else {
            for hole in part.split('{').skip(1) {
                given += " ";
                given += hole.split([':', '}']).next().unwrap_or_default();
            }
        }
    }
    given
}

#[test]
fn no_file_is_longer_than_it_may_be() {
    for (file, text) in sources() {
        let may = match file.as_str() {
            "main.rs" => 100,
            // One table of shapes, read from top to bottom.
            "circle/lens/view.rs" => 500,
            _ => 450,
        };
        let lines = text.lines().count();
        assert!(lines <= may, "{file} has {lines} lines");
    }
}
