//! A copy made while the server runs, and put back: circles go on, gatherings are in no copy, and what was erased stays so.

use crate::common::client::fresh;
use crate::common::server::TestServer;
use crate::common::stored::{empty, write};
use crate::common::story::Room;
use afterglow::backup::{backup, keys_of, restore};
use afterglow::circle::event::ClosingReason;
use afterglow::circle::ids::{BodyId, CircleId, GatheringId, PersonId};
use afterglow::config::Config;
use afterglow::hub::birth;
use afterglow::log::keys::{Erased, KeyName};
use afterglow::log::sqlite::Sqlite;
use afterglow::log::{Commit, Lapsed, Log, StoredBody, StreamId, Under};
use afterglow::{check, env::Env};
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::{TempDir, tempdir};

const DAY: u64 = 24 * 60 * 60 * 1_000;

/// A circle in the middle of its gathering, in a store on the disk that is in use.
struct Old {
    folder: TempDir,
    log: Sqlite,
    circle: CircleId,
    gathering: GatheringId,
    member: PersonId,
    name: BodyId,
    copies: TempDir,
}

impl Old {
    async fn new() -> Self {
        let server = TestServer::start().await;
        let mut room = Room::open(&server, 2).await;
        room.turn(0, &["something said"]).await;
        let (circle, gathering) = (room.circle(), room.story.gathering);
        let member = PersonId(room.members[0].person.parse().unwrap());
        let memory = server.stop().await;
        let name = birth::replay(&memory, circle).await.unwrap().unwrap().circle.people[&member].name;
        let folder = tempdir().unwrap();
        let log = Sqlite::open(folder.path()).unwrap();
        for stream in memory.streams().await.unwrap() {
            let under = |id| match stream {
                StreamId::Gathering(..) => Under::Author(member),
                _ if id == name => Under::Member(member),
                _ => Under::Nothing,
            };
            write(&log, &memory, stream, under).await;
        }
        Self { folder, log, circle, gathering, member, name, copies: tempdir().unwrap() }
    }

    fn file(&self) -> PathBuf {
        self.copies.path().join("tuesday.copy")
    }

    async fn backup(&self) {
        let copied = backup(&config(self.folder.path()), &self.file()).await.unwrap();
        assert_eq!(copied.sound.streams, 2, "the practice and the circle: {copied}");
    }

    async fn restore(&self, erased: Option<&Path>) -> (TempDir, afterglow::backup::Restored) {
        let folder = tempdir().unwrap();
        let restored = restore(&config(folder.path()), &self.file(), erased).await.unwrap();
        (folder, restored)
    }
}

fn config(data: &Path) -> Config {
    Config { data: data.to_owned(), ..Config::default() }
}

async fn names(folder: &Path, old: &Old) -> Vec<BodyId> {
    let log = Sqlite::open_read_only(folder).unwrap();
    log.bodies(StreamId::Circle(old.circle)).await.unwrap().into_iter().map(|(id, _)| id).collect()
}

fn holds(file: &Path, what: &[u8]) -> bool {
    fs::read(file).unwrap().windows(what.len()).any(|window| window == what)
}

#[tokio::test]
async fn a_copy_has_no_gathering_and_no_key_in_it() {
    let old = Old::new().await;
    old.backup().await;
    let (file, keys) = (old.file(), keys_of(&old.file()));
    let inside = StreamId::Gathering(old.circle, old.gathering);
    assert!(holds(&old.folder.path().join("afterglow.sqlite-wal"), inside.to_string().as_bytes()), "the control");
    assert!(!holds(&file, inside.to_string().as_bytes()) && !holds(&keys, b"gathering."));
    for name in old.log.keys().names().unwrap() {
        let key = fs::read(old.folder.path().join("keys").join(name.to_string())).unwrap();
        let hex: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
        assert!(!holds(&file, &key), "{name} is in the copy");
        assert_eq!(holds(&keys, hex.as_bytes()), name.is_kept_in_copies(), "{name}");
    }
    assert!(holds(&keys, b"Keep this file apart from the backup, and delete it on "));
    let left = fs::read_dir(old.copies.path()).unwrap().count();
    assert_eq!(left, 2, "two files and nothing beside them");
    #[cfg(unix)]
    for file in [&file, &keys] {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(file).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let again = backup(&config(old.folder.path()), &file).await.unwrap_err();
    assert!(again.to_string().contains("is there already"), "{again:#}");
    assert_eq!(old.log.streams().await.unwrap().len(), 3, "the store is as it was");
}

#[tokio::test]
async fn a_restored_circle_goes_on_and_its_gathering_is_marked_as_gone() {
    let old = Old::new().await;
    old.backup().await;
    let before = old.log.bodies(StreamId::Circle(old.circle)).await.unwrap();
    let (folder, restored) = old.restore(None).await;
    assert_eq!((restored.let_go, restored.lost, restored.keys), (1, 0, Some(1)), "{restored}");
    let log = Sqlite::open(folder.path()).unwrap();
    let circle = birth::replay(&log, old.circle).await.unwrap().unwrap().circle;
    assert!(circle.room.is_none() && circle.people.len() == 3);
    let past = circle.past.back().unwrap();
    assert_eq!((past.gathering, past.closed), (old.gathering, ClosingReason::Restored));
    assert_eq!(log.bodies(StreamId::Circle(old.circle)).await.unwrap(), before);
    let practice = (log.read(StreamId::Practice, 0).await.unwrap(), old.log.read(StreamId::Practice, 0).await.unwrap());
    assert_eq!(practice.0, practice.1);
    log.close().await.unwrap();
    let findings = check::folder(&config(folder.path())).await.unwrap();
    assert!(findings.iter().all(|finding| finding.found.is_ok()), "{findings:?}");
    let full = restore(&config(folder.path()), &old.file(), None).await.unwrap_err();
    assert!(full.to_string().contains("is not empty"), "{full:#}");
}

#[tokio::test]
async fn what_was_erased_after_the_copy_stays_erased() {
    let old = Old::new().await;
    old.backup().await;
    old.log.forget_member(old.circle, old.member).await.unwrap();
    let list = Erased::file(old.folder.path());
    let member = KeyName::Member(old.circle, old.member);
    assert!(Erased::read(&list).unwrap().names().contains(&member));
    let (folder, restored) = old.restore(None).await;
    assert!(restored.to_string().contains("what was erased comes back"), "{restored}");
    assert!(names(folder.path(), &old).await.contains(&old.name), "the control: without the list it comes back");
    let (folder, restored) = old.restore(Some(&list)).await;
    assert_eq!((restored.erased, restored.keys), (1, Some(0)), "{restored}");
    assert!(!names(folder.path(), &old).await.contains(&old.name));
    let log = Sqlite::open(folder.path()).unwrap();
    assert!(!log.keys().has(member).unwrap());
    log.check().await.unwrap();
    let no_list = restore(&config(tempdir().unwrap().path()), &old.file(), Some(Path::new("not/there"))).await;
    assert!(no_list.unwrap_err().to_string().contains("there is no"));
}

#[tokio::test]
async fn names_given_anew_after_a_lapse_come_back_and_those_before_it_do_not() {
    let old = Old::new().await;
    let stream = StreamId::Circle(old.circle);
    let there = old.log.bodies(stream).await.unwrap().into_iter();
    let body = there.filter(|(id, _)| *id == old.name).map(|(_, body)| body).next().unwrap();
    let name = |id| StoredBody { stream, id, under: Under::Name(old.member), body: body.clone() };
    let given = async |id| {
        let commit = Commit { bodies: vec![name(id)], ..empty() };
        old.log.append(vec![commit]).await.pop().unwrap().unwrap();
    };
    let [first, second] = [(); 2].map(|()| BodyId(fresh()));
    given(first).await;
    old.backup().await;
    old.log.let_lapse(old.circle, Lapsed::Names).await.unwrap();
    given(second).await;
    let list = Erased::file(old.folder.path());
    let (folder, restored) = old.restore(Some(&list)).await;
    assert_eq!(restored.erased, 1, "{restored}");
    assert!(!names(folder.path(), &old).await.contains(&first), "a copy from before the lapse");

    for file in [old.file(), keys_of(&old.file())] {
        fs::remove_file(file).unwrap();
    }
    old.backup().await;
    let (folder, restored) = old.restore(Some(&list)).await;
    assert_eq!(restored.erased, 0, "{restored}");
    let there = names(folder.path(), &old).await;
    assert!(there.contains(&second) && !there.contains(&first), "a copy from after it");
    assert!(Erased::read(&Erased::file(folder.path())).unwrap().names().contains(&KeyName::Names(old.circle)));

    // A list as earlier versions wrote it says a name alone: every key of that name is meant.
    let text = fs::read_to_string(&list).unwrap();
    let earlier = text.lines().map(|line| line.rsplit_once(' ').unwrap().0.to_owned() + "\n").collect::<String>();
    fs::write(&list, earlier).unwrap();
    let (folder, restored) = old.restore(Some(&list)).await;
    assert_eq!(restored.erased, 1, "{restored}");
    assert!(!names(folder.path(), &old).await.contains(&second));
}

#[tokio::test]
async fn keys_are_used_for_seven_days_and_without_them_names_are_gone_and_the_circle_is_not() {
    let old = Old::new().await;
    old.backup().await;
    let keys = keys_of(&old.file());
    let text = fs::read_to_string(&keys).unwrap();
    let made = |days: u64| {
        let (_, rest) = text.split_once('.').unwrap();
        fs::write(&keys, format!("Afterglow keys, made at {}.{rest}", Env::machine_wall() - days * DAY)).unwrap();
    };
    made(6);
    assert_eq!(old.restore(None).await.1.keys, Some(1));
    for way in ["too old", "away"] {
        made(8);
        if way == "away" {
            fs::remove_file(&keys).unwrap();
        }
        let (folder, restored) = old.restore(None).await;
        assert_eq!((restored.keys, restored.lost), (None, 1), "{way}: {restored}");
        assert!(!names(folder.path(), &old).await.contains(&old.name), "{way}");
        let findings = check::folder(&config(folder.path())).await.unwrap();
        assert!(findings.iter().all(|finding| finding.found.is_ok()), "{findings:?}");
        assert!(findings[0].to_string().contains("1 of them gone with their keys"), "{}", findings[0]);
    }
}

#[tokio::test]
async fn what_is_no_copy_is_refused_and_nothing_is_made_of_it() {
    let old = Old::new().await;
    old.backup().await;
    let folder = tempdir().unwrap();
    let nowhere = folder.path().join("data");
    let garbage = old.copies.path().join("garbage");
    fs::write(&garbage, "a letter to somebody").unwrap();
    assert!(
        restore(&config(&nowhere), &garbage, None).await.unwrap_err().to_string().contains("not a file of Afterglow")
    );
    assert!(restore(&config(&nowhere), &old.copies.path().join("not there"), None).await.is_err());
    let whole = fs::read(old.file()).unwrap();
    fs::write(&garbage, &whole[..whole.len() / 2]).unwrap();
    fs::copy(keys_of(&old.file()), keys_of(&garbage)).unwrap();
    let cut_short = restore(&config(&nowhere), &garbage, None).await.unwrap_err();
    assert!(cut_short.to_string().contains("is damaged and was not put back"), "{cut_short:#}");
    let keys = keys_of(&old.file());
    let sound = fs::read_to_string(&keys).unwrap();
    let last = sound.trim_end();
    let bad = [
        "a letter".to_owned(),
        sound.replace("member.", "gathering."),
        format!("{last}00\n"),
        format!("{}zz\n", &last[..last.len() - 2]),
        format!("{sound}nonsense\n"),
    ];
    for bad in bad {
        fs::write(&keys, &bad).unwrap();
        let error = restore(&config(&nowhere), &old.file(), None).await.unwrap_err();
        assert!(error.to_string().contains("no copy of Afterglow's keys"), "{bad}: {error:#}");
    }
    assert!(!nowhere.exists());
}

#[tokio::test]
async fn the_program_copies_and_puts_back() {
    let old = Old::new().await;
    let run = |args: &[&Path]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_afterglow"));
        let ran = command.args(args).output().unwrap();
        let said = String::from_utf8(ran.stdout).unwrap() + &String::from_utf8(ran.stderr).unwrap();
        assert!(ran.status.success(), "{said}");
        said
    };
    let new = old.copies.path().join("new");
    let (file, data) = (old.file(), Path::new("--data"));
    let said = run(&[Path::new("backup"), &file, data, old.folder.path()]);
    assert!(said.contains("no gathering") && said.contains("delete them on"), "{said}");
    let said = run(&[Path::new("restore"), &file, data, &new]);
    assert!(said.contains("1 gatherings that ran are let go"), "{said}");
    let said = run(&[Path::new("check"), data, &new]);
    assert!(!said.contains("DAMAGED") && said.contains("sound"), "{said}");
}
