//! `src/protocol/what-we-hold.md` is the whole list (`trust.md` P-01): compared with the program's sources, with the stored
//! form of every event, and with what a running server wrote. A field that is not on the list fails.
mod page;
mod paths;

use crate::common::server::TestServer;
use crate::common::story::Room;
use afterglow::circle::ids::{CircleId, GatheringId, InvitationId, PersonId};
use afterglow::circle::practice::{ConfirmedLine, LinkFor, PracticeEvent, SecretHash, SessionId};
use afterglow::config::Config;
use afterglow::env::Env;
use afterglow::http::access::Origins;
use afterglow::hub::counts::{Counts, Now};
use afterglow::log::keys::KeyName;
use afterglow::log::sqlite::Sqlite;
use afterglow::log::{AppendError, Log, StreamId};
use afterglow::server::Server;
use page::{events, firsts, root};
use paths::{Seen, fields_of, leaves};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::sync::Arc;
use std::time::Duration;
use uuid::Uuid;

const STREAMS: [&str; 3] = ["The practice", "A circle", "A gathering"];

fn read(file: &str) -> String {
    fs::read_to_string(root().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("a record is JSON")
}

#[test]
fn every_column_of_the_store_is_on_the_list_and_no_other() {
    let folder = tempfile::tempdir().unwrap();
    drop(Sqlite::open(folder.path()).unwrap());
    let store = rusqlite::Connection::open(folder.path().join("afterglow.sqlite")).unwrap();
    let all = "SELECT t.name || '.' || c.name FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table'";
    let mut columns = store.prepare(all).unwrap();
    let columns: BTreeSet<String> = columns.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    assert_eq!(columns, firsts("Tables of the store"));
}

/// One of every stored event, with all it can have: the golden files, and what they leave out.
fn samples() -> [Seen; 3] {
    let mut seen: [Seen; 3] = Default::default();
    for file in fs::read_dir(root().join("tests/golden")).unwrap().map(|file| file.unwrap().path()) {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(&file).unwrap();
        if name.starts_with("events-v") {
            text.lines().for_each(|line| take(&mut seen, &json(line)));
        } else if name.starts_with("practice-v") {
            take(&mut seen, &json(&text));
        }
    }
    let word = || Some("x".to_owned());
    let line = ConfirmedLine {
        label: "x".into(),
        phone: word(),
        text: word(),
        link: word(),
        hours: word(),
        serves: "x".into(),
        languages: vec!["x".into()],
        region: "x".into(),
        verified_on: "x".into(),
    };
    let by = PersonId(Uuid::nil());
    let hash = SecretHash("00".into());
    for event in [
        PracticeEvent::LineConfirmed { line, by },
        PracticeEvent::LinkMade { hash, to: LinkFor::Person(by), expires: 0, by: Some(by) },
    ] {
        seen[0].event(&serde_json::to_value(event).unwrap());
    }
    seen
}

/// Sorts what a record holds by its stream; what is around the events is compared at once.
fn take(seen: &mut [Seen; 3], record: &Value) {
    let around = firsts("Around each record");
    let mut outside = BTreeSet::new();
    let of_practice = record.get("events").is_some();
    for event in record[if of_practice { "events" } else { "e" }].as_array().expect("events") {
        if of_practice {
            seen[0].event(event);
            continue;
        }
        for (key, value) in event.as_object().expect("an event") {
            match key.as_str() {
                "s" => seen[1].event(value),
                "g" => seen[2].event(value),
                other => drop(outside.insert(format!("e[].{other}"))),
            }
        }
    }
    for (key, value) in
        record.as_object().expect("a record").iter().filter(|(key, _)| !["e", "events"].contains(&key.as_str()))
    {
        outside.extend(
            leaves(value).into_iter().map(|path| if path.is_empty() { key.clone() } else { format!("{key}.{path}") }),
        );
    }
    assert!(outside.is_subset(&around), "around a record: {:?}", outside.difference(&around));
}

#[test]
fn every_event_and_every_path_in_it_is_on_the_list() {
    for (seen, heading) in samples().iter().zip(STREAMS) {
        let listed = events(heading);
        assert_eq!(seen.0, listed, "{heading}");
    }
}

#[test]
fn every_field_of_an_event_that_the_sources_know_is_on_the_list() {
    let [event, keys, agenda, command, practice] =
        ["event", "keys", "agenda", "command/founding", "practice"].map(|name| read(&format!("src/circle/{name}.rs")));
    let [gathering, summary] = ["gathering", "summary"].map(|name| read(&format!("src/circle/event/{name}.rs")));
    for (source, kind, heading) in [
        (&practice, "pub enum PracticeEvent", STREAMS[0]),
        (&event, "pub enum Standing", STREAMS[1]),
        (&gathering, "pub enum Gathering", STREAMS[2]),
    ] {
        let (listed, found) = (events(heading), fields_of(source, kind));
        assert!(found.len() >= 13, "{kind} is not read well: {found:?}");
        for (variant, fields) in found {
            let paths = listed.get(&variant).unwrap_or_else(|| panic!("{variant} is not under {heading:?}"));
            for field in fields {
                let named = |path: &String| path.split(['.', '[']).next() == Some(field.as_str());
                assert!(paths.iter().any(named), "{field} of {variant} is not under {heading:?}");
            }
        }
    }
    for (source, kind, heading, row, prefix) in [
        (&command, "pub struct Founding", STREAMS[1], "founded", ""),
        (&keys, "pub struct FirstKeys", STREAMS[1], "founded", "keys."),
        (&keys, "pub struct Step", STREAMS[1], "signed", "step."),
        (&keys, "pub struct Grant", STREAMS[1], "signed", "step.grants[]."),
        (&keys, "pub struct Grant", STREAMS[1], "granted", "grants[]."),
        (&agenda, "pub struct Plan", STREAMS[1], "planned", "plan."),
        (&agenda, "pub struct SegmentSpec", STREAMS[1], "planned", "plan.agenda[]."),
        (&summary, "pub struct Summary", STREAMS[1], "released", "summary."),
        (&summary, "pub struct SegmentSummary", STREAMS[1], "released", "summary.segments[]."),
        (&practice, "pub struct ConfirmedLine", STREAMS[0], "line_confirmed", "line."),
    ] {
        let paths = &events(heading)[row];
        let fields = fields_of(source, kind).remove("").expect("fields");
        assert!(fields.len() > 2, "{kind} is not read well: {fields:?}");
        for field in fields {
            let start = format!("{prefix}{field}");
            let named = |path: &String| {
                path.strip_prefix(&start).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
            };
            assert!(paths.iter().any(named), "{start} of {row} is not on the list");
        }
    }
}

#[test]
fn every_key_file_is_on_the_list_and_no_other() {
    let (circle, id) = (CircleId(Uuid::nil()), Uuid::nil());
    let (gathering, person, invitation) = (GatheringId(id), PersonId(id), InvitationId(id));
    let all = [
        KeyName::Gathering(circle, gathering),
        KeyName::Author(circle, gathering, person),
        KeyName::Member(circle, person),
        KeyName::Names(circle),
        KeyName::Own(circle),
        KeyName::Invitation(circle, invitation),
        KeyName::Session(SessionId(id)),
    ];
    // A new kind does not compile before it has a place here and on the page.
    let kind = |name: &KeyName| match name {
        KeyName::Gathering(..) => "gathering.<circle>.<gathering>",
        KeyName::Author(..) => "author.<circle>.<gathering>.<person>",
        KeyName::Member(..) => "member.<circle>.<person>",
        KeyName::Names(..) => "names.<circle>",
        KeyName::Own(..) => "own.<circle>",
        KeyName::Invitation(..) => "invitation.<circle>.<invitation>",
        KeyName::Session(..) => "session.<session>",
    };
    for name in &all {
        let (file, listed) = (name.to_string(), kind(name));
        assert_eq!(file.split('.').next(), listed.split('.').next());
        assert_eq!(file.matches('.').count(), listed.matches('.').count());
    }
    assert_eq!(all.iter().map(|name| kind(name).to_owned()).collect::<BTreeSet<_>>(), firsts("Key files"));
}

#[test]
fn what_is_in_memory_only_the_cookie_the_log_and_the_counts_are_on_the_list() {
    let memory = firsts("In memory");
    let fleeting = fields_of(&read("src/circle/state.rs"), "pub struct Fleeting").remove("").expect("fields");
    let session = fields_of(&read("src/circle/practice.rs"), "pub struct Session ").remove("").expect("fields");
    let feed = fields_of(&read("src/circle/practice/feeds.rs"), "pub struct Feed ").remove("").expect("fields");
    assert_eq!(fleeting.into_iter().chain(session).chain(feed).collect::<BTreeSet<_>>(), memory);

    let cookies = page::codes(&page::section("Cookie"));
    let public = "https://circle.example.org".parse().unwrap();
    for origin in [Some(&public), None] {
        let set = Origins::new(origin, ([127, 0, 0, 1], 1).into()).no_cookie();
        assert!(cookies.contains(set.split('=').next().unwrap()), "{set}");
    }

    assert_eq!(paths::logged(&root().join("src")), firsts("Log"));

    let counts = Counts::default();
    counts.appended(&[Ok(()), Err(AppendError::Conflict)], Duration::from_millis(1));
    let told = counts.tell(&Now { circles: 1, gatherings: 1, memory: Some(1), started: 1 });
    let names = told.lines().filter_map(|line| line.strip_prefix("# TYPE ")?.split(' ').next());
    assert_eq!(names.map(str::to_owned).collect::<BTreeSet<_>>(), firsts("Counts"));
}

#[tokio::test]
async fn a_full_server_holds_nothing_that_is_not_on_the_list() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 3).await;
    room.turn(0, &["something said", "and more"]).await;
    room.turn(1, &["something else"]).await;
    let (circle, gathering) = (room.circle(), room.story.gathering);
    let mut seen: [Seen; 3] = Default::default();
    let dump = async |seen: &mut [Seen; 3]| {
        let streams = server.log.streams().await.unwrap();
        for &stream in &streams {
            for record in server.log.read(stream, 0).await.unwrap() {
                take(seen, &json(&String::from_utf8(record.record).unwrap()));
            }
            for (id, body) in server.log.bodies(stream).await.unwrap() {
                let sealed = |part: &str| {
                    !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b))
                };
                let text = String::from_utf8(body.to_store().to_vec()).unwrap();
                assert!(text.split('.').all(sealed), "{id} beside {stream} is no sealed text");
            }
        }
        streams
    };
    let running = dump(&mut seen).await;
    assert!(running.contains(&StreamId::Gathering(circle, gathering)), "the gathering is among them");
    room.release().await;
    let after = dump(&mut seen).await;
    assert!(!after.contains(&StreamId::Gathering(circle, gathering)));
    for (seen, heading) in seen.iter().zip(STREAMS) {
        let listed = events(heading);
        assert!(seen.0.len() > 4, "{heading}: little was written");
        for (event, paths) in &seen.0 {
            let known = listed.get(event).unwrap_or_else(|| panic!("{event} is not on the list"));
            assert!(paths.is_subset(known), "{event}: {:?}", paths.difference(known));
        }
    }
    server.stop().await;
}

#[tokio::test]
async fn the_data_folder_has_no_file_that_is_not_on_the_list() {
    let folder = tempfile::tempdir().unwrap();
    let store = Arc::new(Sqlite::open(folder.path()).unwrap());
    let config = Config { data: folder.path().to_owned(), ..Config::default() };
    let server = Server::with(config, Env::start(0), store.clone()).await.unwrap();
    let link = server.practice().new_link(LinkFor::NewFacilitator, None).await.unwrap();
    server.practice().open_link(link.reveal(), None).await.unwrap();
    let (circle, session) = (CircleId(Uuid::from_u128(1)), SessionId(Uuid::from_u128(2)));
    store
        .keys()
        .unlock(afterglow::log::keys::Unlocking {
            session,
            circle,
            person: PersonId(Uuid::from_u128(3)),
            which: afterglow::log::keys::Unlocks::Standing,
        })
        .unwrap();
    store.keys().lose(&[KeyName::Session(session)]).unwrap();
    let files =
        fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().file_name().to_string_lossy().into_owned());
    assert_eq!(files.collect::<BTreeSet<_>>(), firsts("Files of the data folder"));
    for key in fs::read_dir(folder.path().join("keys")).unwrap() {
        assert_eq!(key.unwrap().metadata().unwrap().len(), 32);
    }
    server.shutdown().await.unwrap();
    store.close().await.unwrap();
}
