//! The law of the log, held against every store, and what only the durable one promises.
use afterglow::circle::ids::{BodyId, CircleId, CommitId, GatheringId, InvitationId, PersonId};
use afterglow::log::keys::KeyName;
use afterglow::log::memory::{Fault, Memory};
use afterglow::log::sqlite::Sqlite;
use afterglow::log::{AppendError, Commit, Lapsed, Log, Part, Record, StoredBody, StreamId, Under};
use afterglow::protocol::body::Body;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tempfile::tempdir;
use uuid::Uuid;

fn circle(n: u128) -> StreamId {
    StreamId::Circle(CircleId(Uuid::from_u128(n)))
}

fn gathering(n: u128) -> StreamId {
    StreamId::Gathering(CircleId(Uuid::from_u128(n % 7)), GatheringId(Uuid::from_u128(n)))
}

/// The circle and the gathering of a gathering's stream.
fn parts_of(stream: StreamId) -> (CircleId, GatheringId) {
    let StreamId::Gathering(circle, gathering) = stream else { panic!("{stream} is no gathering's") };
    (circle, gathering)
}

fn person(n: u128) -> PersonId {
    PersonId(Uuid::from_u128(n))
}

fn name(n: u64) -> BodyId {
    BodyId(Uuid::from_u128(n.into()))
}

/// A commit under a fresh name, still empty.
fn commit() -> Commit {
    static NAMES: AtomicU64 = AtomicU64::new(1);
    let id = CommitId(Uuid::from_u128(NAMES.fetch_add(1, Ordering::Relaxed).into()));
    Commit { id, running: 0, parts: vec![], bodies: vec![], replaced: vec![], erased: vec![], ready: vec![] }
}

/// What tests say about a commit, in the order they say it.
trait Says: Sized {
    fn part(self, stream: StreamId, expected: u64, record: &str) -> Self;
    fn body(self, stream: StreamId, n: u64, text: &str) -> Self;
    fn body_under(self, stream: StreamId, n: u64, under: Under, text: &str) -> Self;
    fn replacing(self, stream: StreamId, n: u64, under: Under, text: &str) -> Self;
    fn erasing(self, n: u64) -> Self;
    fn ready(self, stream: StreamId, under: Under) -> Self;
    fn running(self, running: u64) -> Self;
}

impl Says for Commit {
    fn part(mut self, stream: StreamId, expected: u64, record: &str) -> Self {
        self.parts.push(Part { stream, expected, record: record.into() });
        self
    }
    fn body(self, stream: StreamId, n: u64, text: &str) -> Self {
        self.body_under(stream, n, Under::Nothing, text)
    }
    fn body_under(mut self, stream: StreamId, n: u64, under: Under, text: &str) -> Self {
        self.bodies.push(StoredBody { stream, id: name(n), under, body: text_of(text) });
        self
    }
    fn replacing(mut self, stream: StreamId, n: u64, under: Under, text: &str) -> Self {
        self.replaced.push(StoredBody { stream, id: name(n), under, body: text_of(text) });
        self
    }
    fn ready(mut self, stream: StreamId, under: Under) -> Self {
        self.ready.push((stream, under));
        self
    }
    fn erasing(mut self, n: u64) -> Self {
        self.erased.push(name(n));
        self
    }
    fn running(mut self, running: u64) -> Self {
        self.running = running;
        self
    }
}

fn text_of(text: &str) -> Body {
    Body::from_stored(text.as_bytes()).unwrap()
}

async fn append(log: &impl Log, commit: Commit) -> Result<(), AppendError> {
    log.append(vec![commit]).await.pop().unwrap()
}

async fn records(log: &impl Log, stream: StreamId) -> Vec<String> {
    let read = log.read(stream, 0).await.unwrap();
    assert!(read.iter().zip(1..).all(|(record, seq)| record.seq == seq));
    read.into_iter().map(|record| String::from_utf8(record.record).unwrap()).collect()
}

async fn bodies(log: &impl Log, stream: StreamId) -> Vec<BodyId> {
    log.bodies(stream).await.unwrap().into_iter().map(|(id, _)| id).collect()
}

type WithBodies = (Vec<Record>, Vec<(BodyId, Body)>);

/// All that a store holds.
#[derive(Debug, Default, PartialEq)]
struct Everything {
    streams: BTreeMap<StreamId, WithBodies>,
    running: u64,
}

async fn everything(log: &impl Log) -> anyhow::Result<Everything> {
    let mut all = Everything { running: log.running().await?, ..Default::default() };
    for stream in log.streams().await? {
        all.streams.insert(stream, (log.read(stream, 0).await?, log.bodies(stream).await?));
    }
    Ok(all)
}

/// Numbers that look random and are the same in every run (splitmix64).
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % n
    }
}

macro_rules! every_store {
    ($($claim:ident)*) => {
        mod memory {
            $(#[tokio::test] async fn $claim() { super::$claim(super::Arc::new(super::Memory::new())).await })*
        }
        mod sqlite {
            $(#[tokio::test] async fn $claim() {
                let folder = super::tempdir().unwrap();
                let log = super::Arc::new(super::Sqlite::open(folder.path()).unwrap());
                super::$claim(log.clone()).await;
                log.check().await.unwrap();
            })*
        }
    };
}

every_store! {
    an_empty_store_holds_nothing
    what_was_appended_is_read_back_in_order
    a_conflict_writes_nothing_of_its_commit
    a_batch_gives_each_commit_its_own_fate
    a_taken_body_name_is_a_conflict
    an_erased_body_is_gone_and_the_others_stay
    a_body_may_be_replaced_under_its_own_name
    a_replaced_body_has_another_text_in_the_same_place
    only_what_is_there_may_be_replaced
    what_lies_under_a_lost_key_is_gone_and_the_others_stay
    a_gathering_whose_key_is_gone_is_remains_and_no_error
    a_forgotten_member_leaves_nothing_they_wrote
    what_lapses_goes_with_the_circles_own_key_and_comes_anew_under_another
    records_that_are_written_anew_are_the_same_in_number_and_order
    a_body_under_a_key_that_cannot_be_is_refused
    a_key_that_is_to_be_ready_is_there_before_anything_lies_under_it
    two_records_for_one_stream_in_one_commit_are_refused
    the_highest_running_time_stays
    a_dropped_stream_is_gone_with_its_bodies_and_the_others_stay
    streams_are_listed_in_order_also_those_with_only_a_body
    many_writers_of_one_stream_leave_no_gap_and_no_double
}

async fn an_empty_store_holds_nothing<L: Log>(log: Arc<L>) {
    assert_eq!(everything(&*log).await.unwrap(), Everything::default());
    assert_eq!(log.append(vec![]).await, vec![]);
    assert!(log.read(circle(1), 0).await.unwrap().is_empty());
    assert!(log.bodies(circle(1)).await.unwrap().is_empty());
}

async fn what_was_appended_is_read_back_in_order<L: Log>(log: Arc<L>) {
    let mut ids = Vec::new();
    for n in 0..5 {
        let commit = commit().part(circle(1), n, &format!("{n}")).part(StreamId::Practice, n, "also");
        ids.push(commit.id);
        append(&*log, commit).await.unwrap();
    }
    assert_eq!(records(&*log, circle(1)).await, ["0", "1", "2", "3", "4"]);
    assert_eq!(records(&*log, StreamId::Practice).await, ["also"; 5]);
    let last = log.read(circle(1), 3).await.unwrap();
    let expected =
        [3, 4].map(|n: u8| Record { seq: u64::from(n) + 1, commit: ids[usize::from(n)], record: n.to_string().into() });
    assert_eq!(last, expected);
    assert!(log.read(circle(1), 5).await.unwrap().is_empty());
    assert!(log.read(circle(1), u64::MAX).await.unwrap().is_empty());
}

async fn a_conflict_writes_nothing_of_its_commit<L: Log>(log: Arc<L>) {
    append(&*log, commit().part(circle(1), 0, "a").body(circle(1), 1, "x")).await.unwrap();
    let before = everything(&*log).await.unwrap();
    for expected in [0, 2, u64::MAX] {
        let late = commit().part(gathering(1), 0, "b").part(circle(1), expected, "c").running(9);
        let late = late.body(gathering(1), 2, "y").erasing(1);
        assert_eq!(append(&*log, late).await, Err(AppendError::Conflict));
        assert_eq!(everything(&*log).await.unwrap(), before);
    }
}

async fn a_batch_gives_each_commit_its_own_fate<L: Log>(log: Arc<L>) {
    let fates = log
        .append(vec![
            commit().part(circle(1), 0, "first"),
            commit().part(circle(1), 0, "late").part(circle(2), 0, "late"),
            commit().part(circle(1), 1, "second, seeing the first"),
            commit().part(circle(2), 1, "too early").body(circle(2), 1, "x"),
            commit().part(circle(2), 0, "the place is still free").body(circle(2), 1, "x"),
        ])
        .await;
    let conflict = Err(AppendError::Conflict);
    assert_eq!(fates, [Ok(()), conflict.clone(), Ok(()), conflict, Ok(())]);
    assert_eq!(records(&*log, circle(1)).await, ["first", "second, seeing the first"]);
    assert_eq!(records(&*log, circle(2)).await, ["the place is still free"]);
    assert_eq!(bodies(&*log, circle(2)).await, [name(1)]);
}

async fn a_taken_body_name_is_a_conflict<L: Log>(log: Arc<L>) {
    append(&*log, commit().part(circle(1), 0, "a").body(circle(1), 1, "mine")).await.unwrap();
    let before = everything(&*log).await.unwrap();
    for commit in [
        commit().part(circle(1), 1, "b").body(circle(1), 1, "again"),
        commit().part(circle(2), 0, "b").body(circle(2), 1, "elsewhere"),
        commit().part(circle(1), 1, "b").body(circle(1), 2, "once").body(circle(1), 2, "twice"),
    ] {
        assert_eq!(append(&*log, commit).await, Err(AppendError::Conflict));
        assert_eq!(everything(&*log).await.unwrap(), before);
    }
}

async fn an_erased_body_is_gone_and_the_others_stay<L: Log>(log: Arc<L>) {
    let many = (1..=4).fold(commit().part(circle(1), 0, "a"), |many, n| many.body(circle(1), n, &format!("text {n}")));
    append(&*log, many.body(circle(2), 5, "beside another")).await.unwrap();
    append(&*log, commit().part(circle(1), 1, "b").erasing(2).erasing(4).erasing(5).erasing(99)).await.unwrap();
    let left = log.bodies(circle(1)).await.unwrap();
    assert_eq!(left, [(name(1), text_of("text 1")), (name(3), text_of("text 3"))]);
    assert_eq!(log.streams().await.unwrap(), [circle(1)], "a stream is gone with its last body");
    append(&*log, commit().erasing(2).body(circle(1), 4, "a free name")).await.unwrap();
    assert_eq!(bodies(&*log, circle(1)).await, [name(1), name(3), name(4)]);
}

async fn a_body_may_be_replaced_under_its_own_name<L: Log>(log: Arc<L>) {
    append(&*log, commit().body(circle(1), 1, "before")).await.unwrap();
    append(&*log, commit().erasing(1).body(circle(1), 1, "after")).await.unwrap();
    assert_eq!(log.bodies(circle(1)).await.unwrap(), [(name(1), text_of("after"))]);
}

async fn a_replaced_body_has_another_text_in_the_same_place<L: Log>(log: Arc<L>) {
    let under = Under::Author(person(1));
    append(&*log, commit().part(gathering(1), 0, "a").body_under(gathering(1), 1, under, "held")).await.unwrap();
    append(&*log, commit().body(circle(1), 2, "x").body_under(circle(1), 3, Under::Member(person(1)), "m"))
        .await
        .unwrap();
    let wider = commit().part(gathering(1), 1, "b").replacing(gathering(1), 1, under, &"held and wider".repeat(500));
    let wider = wider.replacing(circle(1), 2, Under::Nothing, "y").erasing(3).body(gathering(1), 4, "new");
    append(&*log, wider).await.unwrap();
    assert_eq!(records(&*log, gathering(1)).await, ["a", "b"]);
    let found = log.bodies(gathering(1)).await.unwrap();
    assert_eq!(found, [(name(1), text_of(&"held and wider".repeat(500))), (name(4), text_of("new"))]);
    assert_eq!(log.bodies(circle(1)).await.unwrap(), [(name(2), text_of("y"))]);
    append(&*log, commit().erasing(1)).await.unwrap();
    assert_eq!(bodies(&*log, gathering(1)).await, [name(4)]);
}

async fn only_what_is_there_may_be_replaced<L: Log>(log: Arc<L>) {
    let under = Under::Member(person(1));
    append(&*log, commit().body_under(circle(1), 1, under, "a").body(circle(1), 2, "b")).await.unwrap();
    let before = everything(&*log).await.unwrap();
    for commit in [
        commit().replacing(circle(1), 9, under, "not there"),
        commit().replacing(circle(2), 1, under, "beside another stream"),
        commit().replacing(circle(1), 1, Under::Nothing, "under no key"),
        commit().replacing(circle(1), 1, Under::Member(person(2)), "under another's"),
        commit().replacing(circle(1), 1, under, "once").replacing(circle(1), 1, under, "twice"),
        commit().replacing(circle(1), 1, under, "gone").erasing(1),
        commit().replacing(circle(1), 9, under, "new").body_under(circle(1), 9, under, "new"),
        commit().replacing(circle(1), 2, Under::Nothing, "kept").replacing(circle(1), 9, under, "not there"),
    ] {
        assert_eq!(append(&*log, commit.part(circle(1), 0, "r")).await, Err(AppendError::Conflict));
        assert_eq!(everything(&*log).await.unwrap(), before);
    }
}

async fn what_lies_under_a_lost_key_is_gone_and_the_others_stay<L: Log>(log: Arc<L>) {
    let (of, within) = parts_of(gathering(1));
    let unders = [Under::Nothing, Under::Author(person(1)), Under::Author(person(2)), Under::Member(person(1))];
    let mut all = commit().part(gathering(1), 0, "a");
    for (under, n) in unders.into_iter().zip(1..) {
        all = all.body_under(gathering(1), n, under, "x");
    }
    append(&*log, all).await.unwrap();
    let names = log.keys().names().unwrap();
    let expected = [
        KeyName::Gathering(of, within),
        KeyName::Author(of, within, person(1)),
        KeyName::Author(of, within, person(2)),
        KeyName::Member(of, person(1)),
    ];
    assert_eq!(names, expected);
    log.keys().lose(&[KeyName::Author(of, within, person(1))]).unwrap();
    assert_eq!(bodies(&*log, gathering(1)).await, [1, 3, 4].map(name));
    log.keys().lose(&[KeyName::Member(of, person(1)), KeyName::Member(of, person(1))]).unwrap();
    assert_eq!(bodies(&*log, gathering(1)).await, [1, 3].map(name));
    assert_eq!(records(&*log, gathering(1)).await, ["a"]);
    // A key of the same name is another key.
    append(&*log, commit().body_under(gathering(1), 9, Under::Author(person(1)), "anew")).await.unwrap();
    append(&*log, commit().erasing(2).erasing(4)).await.unwrap();
    assert_eq!(bodies(&*log, gathering(1)).await, [1, 3, 9].map(name));
}

async fn a_gathering_whose_key_is_gone_is_remains_and_no_error<L: Log>(log: Arc<L>) {
    for stream in [gathering(1), gathering(8)] {
        let (of, _) = parts_of(stream);
        let n = if stream == gathering(1) { 1 } else { 2 };
        let under = Under::Author(person(1));
        append(&*log, commit().part(stream, 0, "a").body_under(stream, n, under, "x")).await.unwrap();
        assert_eq!(stream.circle(), Some(of));
    }
    let (of, within) = parts_of(gathering(1));
    log.keys().lose(&[KeyName::Gathering(of, within)]).unwrap();
    assert!(log.read(gathering(1), 0).await.unwrap().is_empty());
    assert!(log.bodies(gathering(1)).await.unwrap().is_empty());
    assert_eq!(log.streams().await.unwrap(), [gathering(1), gathering(8)], "it is there to be dropped");
    let late = commit().part(gathering(1), 0, "b");
    assert_eq!(append(&*log, late).await, Err(AppendError::Conflict));
    assert!(!log.keys().has(KeyName::Gathering(of, within)).unwrap(), "what conflicts makes no key");
    log.drop_stream(gathering(1)).await.unwrap();
    assert_eq!(log.streams().await.unwrap(), [gathering(8)]);
    assert_eq!(records(&*log, gathering(8)).await, ["a"]);
    let (of, within) = parts_of(gathering(8));
    let left = [KeyName::Gathering(of, within), KeyName::Author(of, within, person(1))];
    assert_eq!(log.keys().names().unwrap(), left, "the other gathering's");
}

async fn a_forgotten_member_leaves_nothing_they_wrote<L: Log>(log: Arc<L>) {
    let (one, other) = (circle(1), circle(2));
    let mut all = commit().part(one, 0, "a").part(other, 0, "a").part(gathering(1), 0, "a");
    for (n, under) in [(1, Under::Member(person(1))), (2, Under::Member(person(2))), (3, Under::Nothing)] {
        all = all.body_under(one, n, under, "x").body_under(other, n + 10, under, "x");
    }
    all = all.body_under(gathering(1), 21, Under::Author(person(1)), "x");
    all = all.body_under(gathering(1), 22, Under::Author(person(2)), "x");
    append(&*log, all).await.unwrap();
    let of = one.circle().unwrap();
    log.forget_member(of, person(1)).await.unwrap();
    log.forget_member(of, person(1)).await.unwrap();
    log.forget_member(of, person(77)).await.unwrap();
    assert_eq!(bodies(&*log, one).await, [2, 3].map(name));
    assert_eq!(bodies(&*log, other).await, [11, 12, 13].map(name), "they are someone else there");
    assert_eq!(bodies(&*log, gathering(1)).await, [22].map(name));
    let left = log.keys().names().unwrap();
    assert!(!left.contains(&KeyName::Member(of, person(1))), "{left:?}");
    assert!(left.contains(&KeyName::Member(of, person(2))) && left.len() == 5, "{left:?}");
    append(&*log, commit().part(one, 1, "goes on").body_under(one, 1, Under::Member(person(1)), "anew")).await.unwrap();
    assert_eq!(bodies(&*log, one).await, [1, 2, 3].map(name));
}

async fn what_lapses_goes_with_the_circles_own_key_and_comes_anew_under_another<L: Log>(log: Arc<L>) {
    let (one, other) = (circle(1), circle(2));
    let mut all = commit().part(one, 0, "a").part(other, 0, "a");
    for (n, under) in [(1, Under::Name(person(1))), (2, Under::Name(person(2))), (3, Under::Own(person(1)))] {
        all = all.body_under(one, n, under, "x").body_under(other, n + 10, under, "x");
    }
    append(&*log, all.body_under(one, 4, Under::Member(person(1)), "x")).await.unwrap();
    let of = one.circle().unwrap();
    log.let_lapse(of, Lapsed::Names).await.unwrap();
    log.let_lapse(of, Lapsed::Names).await.unwrap();
    assert_eq!(bodies(&*log, one).await, [3, 4].map(name));
    assert_eq!(bodies(&*log, other).await, [11, 12, 13].map(name));
    assert!(!log.keys().has(KeyName::Names(of)).unwrap());
    append(&*log, commit().part(one, 1, "b").body_under(one, 1, Under::Name(person(1)), "anew")).await.unwrap();
    log.let_lapse(of, Lapsed::Own).await.unwrap();
    assert_eq!(bodies(&*log, one).await, [1, 4].map(name));
    log.forget_member(of, person(1)).await.unwrap();
    assert_eq!(bodies(&*log, one).await, [0; 0].map(name), "a name is its person's as well");
}

async fn records_that_are_written_anew_are_the_same_in_number_and_order<L: Log>(log: Arc<L>) {
    for (seq, text) in ["a", "bb", "ccc"].into_iter().enumerate() {
        append(&*log, commit().part(circle(1), seq as u64, text)).await.unwrap();
    }
    let before = log.read(circle(1), 0).await.unwrap();
    let anew = vec![(2, b"a longer one".to_vec()), (3, Vec::new())];
    log.rewrite(circle(1), anew.clone()).await.unwrap();
    log.rewrite(circle(1), anew).await.unwrap();
    assert_eq!(records(&*log, circle(1)).await, ["a", "a longer one", ""]);
    let after = log.read(circle(1), 0).await.unwrap();
    let names = |all: &[Record]| all.iter().map(|one| (one.seq, one.commit)).collect::<Vec<_>>();
    assert_eq!(names(&after), names(&before));
    assert!(log.rewrite(circle(1), vec![(1, Vec::new()), (4, Vec::new())]).await.is_err(), "all of them or none");
    assert_eq!(records(&*log, circle(1)).await[0], "a");
    append(&*log, commit().part(circle(1), 3, "d")).await.unwrap();
}

async fn a_body_under_a_key_that_cannot_be_is_refused<L: Log>(log: Arc<L>) {
    for commit in [
        commit().body_under(circle(1), 1, Under::Author(person(1)), "an author is one of a gathering"),
        commit().body_under(StreamId::Practice, 1, Under::Member(person(1)), "a member is one of a circle"),
    ] {
        assert!(matches!(append(&*log, commit).await, Err(AppendError::Refused(_))));
        assert_eq!(everything(&*log).await.unwrap(), Everything::default());
    }
}

async fn a_key_that_is_to_be_ready_is_there_before_anything_lies_under_it<L: Log>(log: Arc<L>) {
    let (of, within) = parts_of(gathering(1));
    let author = KeyName::Author(of, within, person(1));
    append(&*log, commit().part(gathering(1), 0, "a")).await.unwrap();
    let late = commit().part(gathering(1), 0, "too late").ready(gathering(1), Under::Author(person(1)));
    assert_eq!(append(&*log, late).await, Err(AppendError::Conflict));
    assert!(!log.keys().has(author).unwrap(), "what conflicts makes no key");
    let wrong = commit().part(gathering(1), 1, "b").ready(circle(1), Under::Author(person(1)));
    assert!(matches!(append(&*log, wrong).await, Err(AppendError::Refused(_))));
    let seated = || commit().ready(gathering(1), Under::Author(person(1)));
    append(&*log, seated().part(gathering(1), 1, "b")).await.unwrap();
    let names = log.keys().names().unwrap();
    assert_eq!(names, [KeyName::Gathering(of, within), author]);
    append(&*log, seated().body_under(gathering(1), 1, Under::Author(person(1)), "x")).await.unwrap();
    append(&*log, seated()).await.unwrap();
    assert_eq!(log.keys().names().unwrap(), names);
    assert_eq!(bodies(&*log, gathering(1)).await, [name(1)], "what came was under that very key");
    log.drop_stream(gathering(1)).await.unwrap();
    assert_eq!(log.keys().names().unwrap(), []);
}

async fn two_records_for_one_stream_in_one_commit_are_refused<L: Log>(log: Arc<L>) {
    let twice = commit().part(circle(1), 0, "a").part(circle(2), 0, "b").part(circle(1), 1, "c");
    assert!(matches!(append(&*log, twice).await, Err(AppendError::Refused(_))));
    assert_eq!(everything(&*log).await.unwrap(), Everything::default());
}

async fn the_highest_running_time_stays<L: Log>(log: Arc<L>) {
    for running in [5, 3, 8, 2] {
        append(&*log, commit().running(running)).await.unwrap();
    }
    assert_eq!(log.running().await.unwrap(), 8);
    assert!(append(&*log, commit().running(99).part(circle(1), 7, "late")).await.is_err());
    append(&*log, commit().running(9).part(gathering(1), 0, "a")).await.unwrap();
    log.drop_stream(gathering(1)).await.unwrap();
    assert_eq!(log.running().await.unwrap(), 9);
}

async fn a_dropped_stream_is_gone_with_its_bodies_and_the_others_stay<L: Log>(log: Arc<L>) {
    for n in 0..6 {
        let both = commit().part(gathering(1), n, "goes").part(gathering(8), n, "stays");
        append(&*log, both.body(gathering(1), n + 1, "goes").body(gathering(8), n + 11, "stays")).await.unwrap();
    }
    log.drop_stream(gathering(1)).await.unwrap();
    log.drop_stream(gathering(1)).await.unwrap();
    log.drop_stream(circle(77)).await.unwrap();
    assert_eq!(log.streams().await.unwrap(), [gathering(8)]);
    assert!(records(&*log, gathering(1)).await.is_empty());
    assert!(bodies(&*log, gathering(1)).await.is_empty());
    assert_eq!(records(&*log, gathering(8)).await, ["stays"; 6]);
    assert_eq!(bodies(&*log, gathering(8)).await, [11, 12, 13, 14, 15, 16].map(name));
    let late = commit().part(gathering(1), 6, "as if nothing had happened");
    assert_eq!(append(&*log, late).await, Err(AppendError::Conflict));
    append(&*log, commit().part(gathering(1), 0, "anew").body(gathering(1), 1, "a free name")).await.unwrap();
    assert_eq!(records(&*log, gathering(1)).await, ["anew"]);
}

async fn streams_are_listed_in_order_also_those_with_only_a_body<L: Log>(log: Arc<L>) {
    let mut expected = vec![gathering(3), circle(2), StreamId::Practice, gathering(16), circle(9), circle(1)];
    for stream in &expected[1..] {
        append(&*log, commit().part(*stream, 0, "a")).await.unwrap();
    }
    append(&*log, commit().body(expected[0], 1, "alone")).await.unwrap();
    expected.sort();
    assert_eq!(log.streams().await.unwrap(), expected);
}

async fn many_writers_of_one_stream_leave_no_gap_and_no_double<L: Log>(log: Arc<L>) {
    let writers = (0..8).map(|writer| {
        let log = log.clone();
        tokio::spawn(async move {
            for n in 0..10 {
                loop {
                    let last = log.read(circle(1), 0).await.unwrap().len() as u64;
                    match append(&*log, commit().part(circle(1), last, &format!("{writer} {n}"))).await {
                        Ok(()) => break,
                        Err(error) => assert_eq!(error, AppendError::Conflict),
                    }
                    tokio::task::yield_now().await;
                }
            }
        })
    });
    for writer in writers.collect::<Vec<_>>() {
        writer.await.unwrap();
    }
    let mut found = records(&*log, circle(1)).await;
    for writer in 0..8 {
        let its = found.iter().filter(|record| record.starts_with(&format!("{writer} ")));
        assert!(its.zip(0..).all(|(record, n)| record.ends_with(&format!(" {n}"))));
    }
    found.sort();
    found.dedup();
    assert_eq!(found.len(), 80);
}

/// A batch that often conflicts, erases and replaces; the same for the same dice.
fn some_batch(dice: &mut Dice, lengths: &BTreeMap<StreamId, u64>, size: u64) -> Vec<Commit> {
    let streams = [StreamId::Practice, circle(1), circle(2), gathering(1), gathering(2), gathering(8)];
    let mut some = || {
        let mut commit = commit().running(dice.below(1_000));
        for stream in streams {
            if dice.below(3) == 0 {
                let wrong = u64::from(dice.below(12) == 0);
                let last = lengths.get(&stream).copied().unwrap_or(0);
                commit = commit.part(stream, last + wrong, &"r".repeat(dice.below(size) as usize));
            }
            let under = match (dice.below(4), stream) {
                (0, StreamId::Gathering(..)) => Under::Author(person(dice.below(3).into())),
                (1, StreamId::Gathering(..) | StreamId::Circle(_)) => Under::Member(person(dice.below(3).into())),
                (2, StreamId::Circle(_)) => Under::Invitation(InvitationId(Uuid::from_u128(dice.below(5).into()))),
                _ => Under::Nothing,
            };
            if dice.below(4) == 0 {
                commit = commit.body_under(stream, dice.below(400), under, &"b".repeat(dice.below(size) as usize));
            }
            if dice.below(40) == 0 {
                commit = commit.replacing(stream, dice.below(60), under, &"w".repeat(dice.below(size) as usize));
            }
        }
        (0..dice.below(3)).fold(commit, |commit, _| commit.erasing(dice.below(400)))
    };
    (0..3).map(|_| some()).collect()
}

#[tokio::test]
async fn both_stores_answer_alike_over_a_long_history() {
    let folder = tempdir().unwrap();
    let mut sqlite = Sqlite::open(folder.path()).unwrap();
    let memory = Memory::new();
    let mut dice = Dice(1);
    let mut refused = 0;
    for round in 0..250 {
        let mut lengths = BTreeMap::new();
        for stream in memory.streams().await.unwrap() {
            lengths.insert(stream, memory.read(stream, 0).await.unwrap().len() as u64);
        }
        let batch = some_batch(&mut dice, &lengths, 3_000);
        let answers = memory.append(batch.clone()).await;
        assert_eq!(sqlite.append(batch).await, answers);
        refused += answers.iter().filter(|answer| answer.is_err()).count();
        if round % 20 == 0 {
            let stream = gathering(u128::from(dice.below(9)));
            memory.drop_stream(stream).await.unwrap();
            sqlite.drop_stream(stream).await.unwrap();
            let forgotten = (CircleId(Uuid::from_u128(u128::from(dice.below(3)))), person(dice.below(3).into()));
            memory.forget_member(forgotten.0, forgotten.1).await.unwrap();
            sqlite.forget_member(forgotten.0, forgotten.1).await.unwrap();
        }
        if round % 50 == 0 {
            drop(sqlite);
            sqlite = Sqlite::open(folder.path()).unwrap();
            assert_eq!(everything(&sqlite).await.unwrap(), everything(&memory).await.unwrap());
        }
    }
    assert_eq!(everything(&sqlite).await.unwrap(), everything(&memory).await.unwrap());
    sqlite.check().await.unwrap();
    assert!((100..650).contains(&refused), "{refused} of 750: the history has to have both");
}

mod faults {
    use super::*;

    #[tokio::test]
    async fn a_fault_meets_one_append_and_the_whole_of_its_batch() {
        let log = Memory::new();
        let batch = || vec![commit().part(circle(1), 0, "a"), commit().part(circle(2), 0, "b")];
        log.inject(Fault::Conflict);
        log.inject(Fault::Refused);
        log.inject(Fault::UnknownLost);
        assert_eq!(log.append(batch()).await, vec![Err(AppendError::Conflict); 2]);
        assert!(log.append(batch()).await.iter().all(|fate| matches!(fate, Err(AppendError::Refused(_)))));
        assert!(log.append(batch()).await.iter().all(|fate| matches!(fate, Err(AppendError::Unknown(_)))));
        assert!(log.streams().await.unwrap().is_empty());
        assert_eq!(log.append(batch()).await, vec![Ok(()); 2]);
    }

    #[tokio::test]
    async fn what_was_written_without_an_answer_is_found_by_its_name() {
        let log = Memory::new();
        log.inject(Fault::UnknownWritten);
        let commit = commit().part(circle(1), 0, "a");
        let id = commit.id;
        assert!(matches!(append(&log, commit).await, Err(AppendError::Unknown(_))));
        let restarted = log.clone();
        assert_eq!(restarted.read(circle(1), 0).await.unwrap()[0].commit, id);
    }

    #[tokio::test]
    async fn a_held_append_writes_only_when_released() {
        let log = Memory::new();
        log.inject(Fault::Held);
        let held = tokio::spawn({
            let log = log.clone();
            async move { append(&log, commit().part(circle(1), 0, "a")).await }
        });
        log.held().await;
        append(&log, commit().part(circle(2), 0, "others are not held")).await.unwrap();
        assert_eq!(log.streams().await.unwrap(), [circle(2)]);
        log.release();
        held.await.unwrap().unwrap();
        assert_eq!(log.streams().await.unwrap(), [circle(1), circle(2)]);
    }

    #[tokio::test(start_paused = true)]
    async fn a_slow_append_takes_its_time() {
        let log = Memory::new();
        log.inject(Fault::Slow(Duration::from_secs(3)));
        let start = tokio::time::Instant::now();
        append(&log, commit().part(circle(1), 0, "a")).await.unwrap();
        assert_eq!(start.elapsed(), Duration::from_secs(3));
    }

    #[tokio::test]
    async fn reads_fail_as_often_as_asked() {
        let log = Memory::new();
        log.fail_reads(2);
        assert!(log.read(circle(1), 0).await.is_err());
        assert!(log.running().await.is_err());
        assert!(log.bodies(circle(1)).await.is_ok());
    }
}

mod durable {
    use super::*;

    fn store(folder: &Path) -> std::path::PathBuf {
        folder.join("afterglow.sqlite")
    }

    fn journal(folder: &Path) -> std::path::PathBuf {
        folder.join("afterglow.sqlite-wal")
    }

    /// Every number that stands in these brackets in a file of the folder: `what<17>`.
    fn numbers_in(folder: &Path, what: &str) -> BTreeSet<u64> {
        let mut numbers = BTreeSet::new();
        for file in fs::read_dir(folder).unwrap() {
            let content = fs::read(file.unwrap().path()).unwrap_or_default();
            let content = String::from_utf8_lossy(&content);
            for found in content.split(&format!("{what}<")).skip(1) {
                numbers.extend(found.split_once('>').and_then(|(number, _)| number.parse::<u64>().ok()));
            }
        }
        numbers
    }

    /// The files of a folder that contain these bytes.
    fn found_in(folder: &Path, bytes: &str) -> Vec<String> {
        let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let holds = |file: &std::path::PathBuf| {
            let content = fs::read(file).unwrap_or_default();
            content.windows(bytes.len()).any(|window| window == bytes.as_bytes())
        };
        files.filter(holds).map(|file| file.file_name().unwrap().to_string_lossy().into_owned()).collect()
    }

    /// The folder as a crash at this moment would leave it.
    fn copy(folder: &Path, to: &Path) {
        fs::create_dir_all(to.join("keys")).unwrap();
        let keys = fs::read_dir(folder.join("keys")).unwrap().map(|key| key.unwrap().file_name());
        let keys = keys.map(|key| Path::new("keys").join(key));
        for file in ["afterglow.sqlite", "afterglow.sqlite-wal"].map(Into::into).into_iter().chain(keys) {
            fs::copy(folder.join(&file), to.join(&file)).unwrap();
        }
    }

    fn refusal(folder: &Path) -> String {
        let Err(error) = Sqlite::open(folder) else { panic!("it was not refused") };
        format!("{error:#}")
    }

    #[tokio::test]
    async fn a_store_opened_again_holds_what_was_answered() {
        let folder = tempdir().unwrap();
        let log = Sqlite::open(folder.path()).unwrap();
        for n in 0..20 {
            let commit = commit().part(circle(1), n, &format!("{n}")).body(circle(1), n, "x").running(n);
            append(&log, commit).await.unwrap();
        }
        let before = everything(&log).await.unwrap();
        log.close().await.unwrap();
        assert!(matches!(append(&log, commit()).await, Err(AppendError::Refused(_))));
        assert!(log.read(circle(1), 0).await.is_err());
        let left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().file_name()).collect();
        assert_eq!(left.len(), 3, "the store, the keys and the lock, no journal: {left:?}");
        let log = Sqlite::open(folder.path()).unwrap();
        assert_eq!(everything(&log).await.unwrap(), before);
        let sound = log.check().await.unwrap();
        assert_eq!((sound.streams, sound.records, sound.bodies), (1, 20, 20));
    }

    #[tokio::test]
    async fn what_was_answered_survives_without_a_goodbye() {
        let folder = tempdir().unwrap();
        let log = Sqlite::open(folder.path()).unwrap();
        for n in 0..20 {
            append(&log, commit().part(circle(1), n, &format!("{n}")).body(circle(1), n, "x")).await.unwrap();
        }
        let killed = tempdir().unwrap();
        copy(folder.path(), killed.path());
        let restarted = Sqlite::open(killed.path()).unwrap();
        assert_eq!(everything(&restarted).await.unwrap(), everything(&log).await.unwrap());
    }

    #[tokio::test]
    async fn a_crash_at_any_page_of_a_checkpoint_loses_nothing_and_starts() {
        let folder = tempdir().unwrap();
        let log = Sqlite::open(folder.path()).unwrap();
        for n in 0..40 {
            append(&log, commit().part(circle(1), n, &format!("{n}")).body(circle(1), n, &"x".repeat(900)))
                .await
                .unwrap();
        }
        let truth = everything(&log).await.unwrap();
        let emptied = tempdir().unwrap();
        copy(folder.path(), emptied.path());
        Sqlite::open(emptied.path()).unwrap().close().await.unwrap();
        let (before, after) = (fs::read(store(folder.path())).unwrap(), fs::read(store(emptied.path())).unwrap());
        let page = usize::from(u16::from_be_bytes([before[16], before[17]]));
        assert!(before.len() + 4 * page < after.len(), "the checkpoint makes the file longer");
        // SQLite writes the pages of a checkpoint in their order, and empties the journal when all of them are there.
        for written in 0..=after.len() / page {
            let mut torn = after[..written * page].to_vec();
            torn.extend(before.iter().skip(written * page));
            for door in [Sqlite::open_read_only, Sqlite::open_beside, Sqlite::open] {
                let crashed = tempdir().unwrap();
                copy(folder.path(), crashed.path());
                fs::write(store(crashed.path()), &torn).unwrap();
                let log = door(crashed.path()).unwrap_or_else(|error| panic!("after {written} pages: {error:#}"));
                assert_eq!(everything(&log).await.unwrap(), truth, "after {written} pages");
            }
        }
    }

    #[tokio::test]
    async fn appends_that_wait_share_one_sync() {
        let folder = tempdir().unwrap();
        let log = super::Arc::new(Sqlite::open(folder.path()).unwrap());
        let before = log.syncs();
        let append = |n: u128| {
            let log = log.clone();
            tokio::spawn(async move { append(&*log, commit().part(circle(n), 0, "a")).await })
        };
        for append in (0..200).map(append).collect::<Vec<_>>() {
            append.await.unwrap().unwrap();
        }
        let syncs = log.syncs() - before;
        assert!((1..100).contains(&syncs), "{syncs} syncs for 200 appends");
        assert_eq!(log.streams().await.unwrap().len(), 200);
        let one = log.syncs();
        assert!(super::append(&*log, commit().part(circle(1), 7, "late")).await.is_err());
        assert_eq!(log.syncs(), one, "a conflict alone needs no sync");
    }

    #[tokio::test]
    async fn what_is_let_go_is_in_no_file() {
        let folder = tempdir().unwrap();
        let log = Sqlite::open(folder.path()).unwrap();
        let mut dice = Dice(7);
        // Interleaved streams of all sizes, so that pages are shared, and let go in another order than they came.
        let mut lengths = [0; 12];
        let mut canaries: Vec<(usize, u64)> = Vec::new();
        for n in 0..600 {
            let at = dice.below(12) as usize;
            let fill = "~".repeat(dice.below(if n % 9 == 0 { 9_000 } else { 700 }) as usize);
            // Streams without a key, so that the search is for what was written itself.
            let stream = circle(at as u128);
            let one = commit().part(stream, lengths[at], &format!("{fill}record<{n}>{fill}"));
            append(&log, one.body(stream, n, &format!("body<{n}>{fill}"))).await.unwrap();
            lengths[at] += 1;
            canaries.push((at, n));
        }
        let all: BTreeSet<_> = canaries.iter().map(|(_, n)| *n).collect();
        assert_eq!(numbers_in(folder.path(), "record"), all, "the control finds them");
        assert_eq!(numbers_in(folder.path(), "body"), all, "the control finds them");
        let mut words = all;
        for at in [5, 0, 11, 3, 2, 8, 7, 1] {
            // Some of what stays is erased first, one by one.
            let mut erasing = commit();
            for (_, n) in canaries.iter().filter(|(of, n)| *of != at && n % 12 == at as u64) {
                erasing = erasing.erasing(*n);
                words.remove(n);
            }
            append(&log, erasing).await.unwrap();
            log.drop_stream(circle(at as u128)).await.unwrap();
            for (_, n) in canaries.extract_if(.., |(of, _)| *of == at) {
                words.remove(&n);
            }
            assert_eq!(numbers_in(folder.path(), "record"), canaries.iter().map(|(_, n)| *n).collect());
            assert_eq!(numbers_in(folder.path(), "body"), words);
        }
        log.check().await.unwrap();
    }

    #[tokio::test]
    async fn what_lies_under_a_key_is_in_no_file_as_it_was_written() {
        let folder = tempdir().unwrap();
        let log = Sqlite::open(folder.path()).unwrap();
        let (of, within) = parts_of(gathering(1));
        for n in 0..40 {
            let one =
                commit().part(gathering(1), n, &format!("record<{n}>")).part(circle(1), n, &format!("plain<{n}>"));
            let one = one.body_under(gathering(1), n, Under::Author(person(1)), &format!("body<{n}>"));
            let one = one.body_under(gathering(1), n + 100, Under::Nothing, &format!("body<{n}>"));
            let one = one.body_under(circle(1), n + 200, Under::Member(person(1)), &format!("body<{n}>"));
            append(&log, one).await.unwrap();
        }
        assert_eq!(numbers_in(folder.path(), "plain").len(), 40, "the control finds them");
        assert!(numbers_in(folder.path(), "record").is_empty() && numbers_in(folder.path(), "body").is_empty());
        assert_eq!(records(&log, gathering(1)).await[39], "record<39>");
        // What opens it is nowhere but in the folder of keys, and goes out of it.
        let key = fs::read(folder.path().join("keys").join(KeyName::Gathering(of, within).to_string())).unwrap();
        assert_eq!(key.len(), 32);
        let holds = |folder: &Path| {
            let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).filter(|file| file.is_file());
            files.filter(|file| fs::read(file).unwrap().windows(32).any(|window| window == key)).count()
        };
        assert_eq!((holds(folder.path()), holds(&folder.path().join("keys"))), (0, 1));
        log.drop_stream(gathering(1)).await.unwrap();
        assert_eq!((holds(folder.path()), holds(&folder.path().join("keys"))), (0, 0));
        log.close().await.unwrap();
        assert_eq!(holds(folder.path()), 0);
    }

    #[tokio::test]
    async fn sealed_rows_cannot_change_places() {
        let folder = tempdir().unwrap();
        let log = Sqlite::open(folder.path()).unwrap();
        let under = Under::Author(person(1));
        for n in 0..2 {
            let one = commit().part(gathering(1), n, "same").body_under(gathering(1), n, under, "same");
            append(&log, one).await.unwrap();
        }
        let direct = rusqlite::Connection::open(store(folder.path())).unwrap();
        let stored = |sql: &str| {
            let mut rows = direct.prepare(sql).unwrap();
            let rows = rows.query_map([], |row| row.get::<_, Vec<u8>>(0)).unwrap();
            rows.map(Result::unwrap).collect::<Vec<_>>()
        };
        for sql in ["SELECT record FROM records ORDER BY seq", "SELECT body FROM bodies ORDER BY id"] {
            let rows = stored(sql);
            assert_eq!(rows.iter().map(Vec::len).collect::<Vec<_>>(), [4 + 12 + 16; 2]);
            assert_ne!(rows[0], rows[1], "each has its own random number");
        }
        // With its sums made anew, as somebody who has the disk could: the key alone is what notices.
        let (of, within) = parts_of(gathering(1));
        let names = [KeyName::Gathering(of, within)];
        let place = |seq: i64, commit: &[u8]| {
            let row = direct.query_row("SELECT record FROM records WHERE seq = 1", [], |row| row.get::<_, Vec<u8>>(0));
            log.keys().opens(
                &names,
                &[b"record", gathering(1).to_string().as_bytes(), &seq.to_be_bytes(), commit],
                row.unwrap(),
            )
        };
        let read = log.read(gathering(1), 0).await.unwrap();
        assert!(place(1, read[0].commit.0.as_bytes()), "the control");
        assert!(!place(2, read[0].commit.0.as_bytes()) && !place(1, read[1].commit.0.as_bytes()));
    }

    #[test]
    fn a_store_from_before_sealing_is_refused_untouched() {
        let folder = tempdir().unwrap();
        drop(Sqlite::open(folder.path()).unwrap());
        let older = rusqlite::Connection::open(store(folder.path())).unwrap();
        older.execute_batch("PRAGMA user_version = 1").unwrap();
        drop(older);
        let before = fs::read(store(folder.path())).unwrap();
        assert!(refusal(folder.path()).contains("from before Afterglow sealed"), "{}", refusal(folder.path()));
        assert_eq!(fs::read(store(folder.path())).unwrap(), before);
    }

    #[test]
    fn a_store_without_its_keys_is_refused_and_forgets_nothing() {
        let folder = tempdir().unwrap();
        drop(Sqlite::open(folder.path()).unwrap());
        let (keys, away) = (folder.path().join("keys"), folder.path().join("away"));
        fs::rename(&keys, &away).unwrap();
        assert!(refusal(folder.path()).contains("put it back"), "{}", refusal(folder.path()));
        fs::rename(&away, &keys).unwrap();
        drop(Sqlite::open(folder.path()).unwrap());
        fs::write(keys.join("gathering.x"), "").unwrap();
        assert!(refusal(folder.path()).contains("is no key"), "{}", refusal(folder.path()));
    }

    #[tokio::test]
    async fn a_key_that_cannot_be_made_refuses_what_needs_it_and_nothing_else() {
        let folder = tempdir().unwrap();
        let log = Sqlite::open(folder.path()).unwrap();
        append(&log, commit().part(gathering(1), 0, "a")).await.unwrap();
        let seated = |seq| commit().part(gathering(1), seq, "seated").ready(gathering(1), Under::Author(person(1)));
        // No room for another file: neither in the folder of keys nor, by that, under any name in it.
        let (keys, away) = (folder.path().join("keys"), folder.path().join("away"));
        fs::rename(&keys, &away).unwrap();
        let batch = vec![commit().part(circle(1), 0, "before"), seated(1), commit().part(circle(1), 1, "after")];
        let fates = log.append(batch).await;
        assert!(
            matches!(&fates[..], [Ok(()), Err(AppendError::Refused(why)), Ok(())] if why.contains("cannot make the key")),
            "{fates:?}"
        );
        assert_eq!(records(&log, gathering(1)).await, ["a"]);
        assert_eq!(records(&log, circle(1)).await, ["before", "after"]);
        fs::rename(&away, &keys).unwrap();
        append(&log, seated(1)).await.unwrap();
        let key = keys.join(KeyName::Author(parts_of(gathering(1)).0, parts_of(gathering(1)).1, person(1)).to_string());
        let made = fs::read(&key).unwrap();
        assert_eq!(made.len(), 32);
        // What comes now makes none, so it needs no room there either.
        fs::rename(&keys, &away).unwrap();
        append(&log, commit().part(gathering(1), 2, "said").body_under(gathering(1), 1, Under::Author(person(1)), "x"))
            .await
            .unwrap();
        fs::rename(&away, &keys).unwrap();
        assert_eq!(fs::read(&key).unwrap(), made);
        log.close().await.unwrap();
        let log = Sqlite::open(folder.path()).unwrap();
        assert_eq!(records(&log, gathering(1)).await, ["a", "seated", "said"]);
        assert_eq!(bodies(&log, gathering(1)).await, [name(1)]);
    }

    #[tokio::test]
    async fn letting_go_is_taken_up_again_wherever_it_stopped() {
        use afterglow::log::keys::folder::Moment;
        for moment in [Moment::BeforeKeys, Moment::Overwritten, Moment::KeysGone, Moment::RowsGone] {
            let folder = tempdir().unwrap();
            let log = Sqlite::open(folder.path()).unwrap();
            let (of, within) = parts_of(gathering(1));
            for n in 0..9 {
                let one =
                    commit().part(gathering(1), n, "r").part(gathering(8), n, "stays").part(circle(1), n, "stays");
                append(&log, one.body_under(gathering(1), n, Under::Author(person(n.into())), "b")).await.unwrap();
            }
            log.keys().stop_at(moment);
            let stopped = log.drop_stream(gathering(1)).await.unwrap_err();
            assert!(format!("{stopped:#}").contains("a test asked"), "{stopped:#}");
            let crashed = tempdir().unwrap();
            copy(folder.path(), crashed.path());
            drop(log);
            let log = Sqlite::open(crashed.path()).unwrap();
            let there = log.read(gathering(1), 0).await.unwrap().len();
            assert_eq!(there, if moment == Moment::BeforeKeys { 9 } else { 0 }, "{moment:?}");
            assert!(log.bodies(gathering(1)).await.unwrap().len() == there, "{moment:?}");
            let listed = log.streams().await.unwrap().contains(&gathering(1));
            assert_eq!(listed, moment != Moment::RowsGone, "{moment:?}: what is left is listed, to be dropped");
            log.drop_stream(gathering(1)).await.unwrap();
            assert_eq!(log.streams().await.unwrap(), [circle(1), gathering(8)], "{moment:?}");
            let (other, stays) = parts_of(gathering(8));
            assert_eq!(log.keys().names().unwrap(), [KeyName::Gathering(other, stays)], "{moment:?}: {of} {within}");
            assert_eq!(records(&log, gathering(8)).await, ["stays"; 9]);
            assert_eq!(fs::metadata(journal(crashed.path())).unwrap().len(), 0, "{moment:?}");
            log.check().await.unwrap();
        }
    }

    #[tokio::test]
    async fn a_key_goes_with_the_last_text_of_its_invitation_and_with_a_gathering_that_never_was() {
        let folder = tempdir().unwrap();
        let log = Sqlite::open(folder.path()).unwrap();
        let invitation = InvitationId(Uuid::from_u128(5));
        let (of, within) = parts_of(gathering(1));
        let (under, its) =
            (Under::Invitation(invitation), KeyName::Invitation(circle(1).circle().unwrap(), invitation));
        append(&log, commit().body_under(circle(1), 1, under, "a").body_under(circle(1), 2, under, "b")).await.unwrap();
        append(&log, commit().erasing(1)).await.unwrap();
        assert_eq!(log.keys().names().unwrap(), [its]);
        append(&log, commit().erasing(2)).await.unwrap();
        assert_eq!(log.keys().names().unwrap(), []);
        log.close().await.unwrap();
        for stray in [its, KeyName::Gathering(of, within), KeyName::Author(of, within, person(1))] {
            fs::write(folder.path().join("keys").join(stray.to_string()), [7; 32]).unwrap();
        }
        fs::write(folder.path().join("keys/unfinished"), "half of a k").unwrap();
        let log = Sqlite::open(folder.path()).unwrap();
        assert_eq!(log.keys().names().unwrap(), []);
        assert_eq!(fs::read_dir(folder.path().join("keys")).unwrap().count(), 0);
    }

    #[tokio::test]
    async fn an_erased_body_leaves_the_journal_by_itself() {
        let folder = tempdir().unwrap();
        let log = Sqlite::open(folder.path()).unwrap();
        append(&log, commit().part(circle(1), 0, "a").body(circle(1), 1, "canary-of-a-body")).await.unwrap();
        assert_eq!(found_in(folder.path(), "canary-of-a-body"), ["afterglow.sqlite-wal"]);
        append(&log, commit().part(circle(1), 1, "b").erasing(1)).await.unwrap();
        let forgotten = async {
            while !found_in(folder.path(), "canary-of-a-body").is_empty() {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(5), forgotten).await.unwrap();
    }

    #[tokio::test]
    async fn a_reader_in_the_way_delays_forgetting_and_nothing_else() {
        let folder = tempdir().unwrap();
        let log = Sqlite::open(folder.path()).unwrap();
        append(&log, commit().part(circle(2), 0, "canary-of-a-gathering")).await.unwrap();
        let reader = rusqlite::Connection::open(store(folder.path())).unwrap();
        reader.execute_batch("BEGIN; SELECT * FROM records").unwrap();
        assert_eq!(found_in(folder.path(), "canary-of-a-gathering"), ["afterglow.sqlite-wal"]);
        let late = log.drop_stream(circle(2)).await.unwrap_err();
        assert!(format!("{late:#}").contains("another process is reading"), "{late:#}");
        assert!(log.streams().await.unwrap().is_empty());
        append(&log, commit().part(circle(1), 0, "goes on")).await.unwrap();
        reader.execute_batch("COMMIT").unwrap();
        log.drop_stream(circle(2)).await.unwrap();
        assert_eq!(found_in(folder.path(), "canary-of-a-gathering"), [""; 0]);
    }

    #[tokio::test]
    async fn a_file_full_of_what_was_let_go_is_rebuilt() {
        let folder = tempdir().unwrap();
        let log = Sqlite::open(folder.path()).unwrap();
        append(&log, commit().part(circle(1), 0, "stays").body(circle(1), 1, "stays")).await.unwrap();
        let text = "x".repeat(3_900);
        let mut synced = 0;
        for round in 0..3 {
            let many = (0..1_200).map(|n| {
                let one = commit().part(gathering(1), n, &text).body(gathering(1), n + 10, &text);
                one.part(circle(1), round * 1_200 + n + 1, "stays")
            });
            assert!(log.append(many.collect()).await.iter().all(Result::is_ok));
            let before = log.syncs();
            log.drop_stream(gathering(1)).await.unwrap();
            synced = log.syncs() - before;
        }
        assert_eq!(synced, 3, "the last one let go was one too many: it rebuilt the file");
        log.close().await.unwrap();
        let size = fs::metadata(store(folder.path())).unwrap().len();
        assert!(size < 1_000_000, "{size} bytes hold nothing but short records");
        let log = Sqlite::open(folder.path()).unwrap();
        assert_eq!(records(&log, circle(1)).await, ["stays"; 3_601]);
        assert_eq!(bodies(&log, circle(1)).await, [name(1)]);
        log.check().await.unwrap();
    }

    #[tokio::test]
    async fn a_second_server_is_refused_and_a_link_beside_is_not() {
        let folder = tempdir().unwrap();
        let log = Sqlite::open(folder.path()).unwrap();
        append(&log, commit().part(StreamId::Practice, 0, "server")).await.unwrap();
        assert!(refusal(folder.path()).contains("another Afterglow server already runs"));
        let beside = Sqlite::open_beside(folder.path()).unwrap();
        append(&beside, commit().part(StreamId::Practice, 1, "link").body(StreamId::Practice, 1, "x")).await.unwrap();
        let late = commit().part(StreamId::Practice, 1, "server");
        assert_eq!(append(&log, late).await, Err(AppendError::Conflict));
        append(&log, commit().part(StreamId::Practice, 2, "server")).await.unwrap();
        assert!(matches!(append(&beside, commit().erasing(1)).await, Err(AppendError::Refused(_))));
        assert!(beside.drop_stream(StreamId::Practice).await.is_err());
        let reader = Sqlite::open_read_only(folder.path()).unwrap();
        assert!(matches!(append(&reader, commit()).await, Err(AppendError::Refused(_))));
        for log in [&log, &beside, &reader] {
            assert_eq!(records(log, StreamId::Practice).await, ["server", "link", "server"]);
        }
        let frames = fs::metadata(journal(folder.path())).unwrap().len();
        beside.close().await.unwrap();
        reader.close().await.unwrap();
        let after = fs::metadata(journal(folder.path())).unwrap().len();
        assert!(frames > 0 && frames == after, "the journal is the server's");
        drop(log);
        Sqlite::open(folder.path()).unwrap();
    }

    #[tokio::test]
    async fn a_link_may_come_before_the_first_server() {
        let folder = tempdir().unwrap();
        let folder = folder.path().join("not/yet there? #100%");
        assert!(Sqlite::open_read_only(&folder).is_err());
        let beside = Sqlite::open_beside(&folder).unwrap();
        append(&beside, commit().part(StreamId::Practice, 0, "link")).await.unwrap();
        drop(beside);
        let log = Sqlite::open(&folder).unwrap();
        assert_eq!(records(&log, StreamId::Practice).await, ["link"]);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
            assert_eq!(mode(&folder), 0o700);
            for file in fs::read_dir(&folder).unwrap() {
                let file = file.unwrap().path();
                if file.is_dir() {
                    assert_eq!(mode(&file), 0o700, "{}", file.display());
                    continue;
                }
                assert_eq!(mode(&file), 0o600, "{}", file.display());
            }
        }
    }

    #[test]
    fn a_foreign_file_is_refused_untouched() {
        let foreign: [&dyn Fn(&Path); 3] =
            [&|file| fs::write(file, "a letter to somebody").unwrap(), &|file| fs::write(file, "").unwrap(), &|file| {
                let other = rusqlite::Connection::open(file).unwrap();
                other.execute_batch("PRAGMA journal_mode = WAL; CREATE TABLE letters (text)").unwrap();
            }];
        for make in foreign {
            let folder = tempdir().unwrap();
            make(&store(folder.path()));
            let before = fs::read(store(folder.path())).unwrap();
            assert!(refusal(folder.path()).contains("is not a file of Afterglow"), "{}", refusal(folder.path()));
            assert!(Sqlite::open_beside(folder.path()).is_err() && Sqlite::open_read_only(folder.path()).is_err());
            assert_eq!(fs::read(store(folder.path())).unwrap(), before);
        }
    }

    #[test]
    fn a_newer_schema_is_refused_untouched() {
        for in_journal in [false, true] {
            let folder = tempdir().unwrap();
            drop(Sqlite::open(folder.path()).unwrap());
            let newer = rusqlite::Connection::open(store(folder.path())).unwrap();
            let keep = rusqlite::config::DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE;
            newer.set_db_config(keep, in_journal).unwrap();
            newer.execute_batch("PRAGMA user_version = 3").unwrap();
            drop(newer);
            let before = fs::read(store(folder.path())).unwrap();
            let frames = fs::read(journal(folder.path())).unwrap_or_default();
            assert_eq!(!frames.is_empty(), in_journal);
            assert!(refusal(folder.path()).contains("written by a newer Afterglow"), "{}", refusal(folder.path()));
            assert_eq!(fs::read(store(folder.path())).unwrap(), before);
            assert_eq!(fs::read(journal(folder.path())).unwrap_or_default(), frames);
        }
    }

    #[test]
    fn the_server_replaces_an_index_of_the_first_files_and_a_reader_does_without() {
        let folder = tempdir().unwrap();
        drop(Sqlite::open(folder.path()).unwrap());
        let made = "CREATE INDEX bodies_under ON bodies (whose) WHERE whose IS NOT NULL";
        let indexes = || -> Vec<String> {
            let file = rusqlite::Connection::open(store(folder.path())).unwrap();
            let mut names =
                file.prepare("SELECT name FROM sqlite_schema WHERE name LIKE 'bodies%' ORDER BY 1").unwrap();
            names.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
        };
        let first = rusqlite::Connection::open(store(folder.path())).unwrap();
        first.execute_batch(&format!("DROP INDEX bodies_of_invitations; {made}")).unwrap();
        drop(first);
        drop(Sqlite::open_read_only(folder.path()).unwrap());
        drop(Sqlite::open_beside(folder.path()).unwrap());
        assert_eq!(indexes(), ["bodies", "bodies_beside", "bodies_by_id", "bodies_under"]);
        drop(Sqlite::open(folder.path()).unwrap());
        assert_eq!(indexes(), ["bodies", "bodies_beside", "bodies_by_id", "bodies_of_invitations"]);
    }

    #[tokio::test]
    async fn a_flipped_bit_is_an_error_or_harmless_and_never_another_answer() {
        let folder = tempdir().unwrap();
        let log = Sqlite::open(folder.path()).unwrap();
        let mut dice = Dice(3);
        for n in 0..60 {
            let mut one = commit().running(n).part(circle(u128::from(n % 5)), n / 5, &format!("record {n}"));
            one = one.body(gathering(u128::from(n % 3)), n, &"words ".repeat(dice.below(300) as usize));
            append(&log, one).await.unwrap();
        }
        log.drop_stream(gathering(1)).await.unwrap();
        let truth = everything(&log).await.unwrap();
        let streams: Vec<_> = truth.streams.keys().copied().chain([gathering(1), StreamId::Practice]).collect();
        log.close().await.unwrap();
        let sound = fs::read(store(folder.path())).unwrap();
        let tries = std::env::var("FLIPS").map_or(200, |tries| tries.parse().unwrap());
        let (mut noticed, mut wrong) = (0, Vec::new());
        for _ in 0..tries {
            let bit = dice.below(sound.len() as u64 * 8);
            let mut flipped = sound.clone();
            flipped[(bit / 8) as usize] ^= 1 << (bit % 8);
            fs::write(store(folder.path()), &flipped).unwrap();
            let Ok(log) = Sqlite::open(folder.path()) else {
                noticed += 1;
                continue;
            };
            let mut right = vec![log.running().await.map(|running| running == truth.running)];
            right.push(log.streams().await.map(|found| found.iter().eq(truth.streams.keys())));
            for stream in &streams {
                let (records, bodies) = truth.streams.get(stream).cloned().unwrap_or_default();
                right.push(log.read(*stream, 0).await.map(|found| found == records));
                right.push(log.bodies(*stream).await.map(|found| found == bodies));
            }
            noticed += u64::from(right.iter().any(Result::is_err));
            if right.iter().flatten().any(|right| !right) {
                wrong.push(bit);
            }
        }
        println!("{noticed} of {tries} flips noticed, {} silently wrong, file of {} bytes", wrong.len(), sound.len());
        assert!(wrong.is_empty(), "silently wrong after flipping bits {wrong:?}");
        assert!(noticed > tries / 20, "only {noticed}: the flips have to hit something");
    }

    #[tokio::test]
    async fn a_flipped_bit_in_the_journal_of_a_crash_is_refused_unless_it_is_in_the_last_commit() {
        let folder = tempdir().unwrap();
        let log = Sqlite::open(folder.path()).unwrap();
        let mut dice = Dice(4);
        let (mut before, mut last_commit) = (Everything::default(), 0);
        for n in 0..40 {
            before = everything(&log).await.unwrap();
            last_commit = fs::metadata(journal(folder.path())).unwrap().len();
            let one = commit().running(n).part(circle(u128::from(n % 5)), n / 5, &format!("record {n}"));
            append(&log, one.body(gathering(1), n, &"words ".repeat(dice.below(300) as usize))).await.unwrap();
        }
        let truth = everything(&log).await.unwrap();
        let (sound, frames) = (fs::read(store(folder.path())).unwrap(), fs::read(journal(folder.path())).unwrap());
        for n in 0..200 {
            let crashed = tempdir().unwrap();
            copy(folder.path(), crashed.path());
            let bit = dice.below(frames.len() as u64 * 8);
            let mut flipped = frames.clone();
            flipped[(bit / 8) as usize] ^= u8::from(n > 0) << (bit % 8);
            fs::write(store(crashed.path()), &sound).unwrap();
            fs::write(journal(crashed.path()), &flipped).unwrap();
            match Sqlite::open(crashed.path()) {
                Err(error) => assert!(n > 0 && error.to_string().contains("damaged"), "{error:#}"),
                Ok(log) if n == 0 => assert_eq!(everything(&log).await.unwrap(), truth, "the control, nothing flipped"),
                Ok(log) => {
                    assert!(bit / 8 >= last_commit, "byte {} of {}", bit / 8, frames.len());
                    assert_eq!(everything(&log).await.unwrap(), before);
                }
            }
        }
    }

    #[tokio::test]
    async fn damage_names_its_stream_and_spares_the_others() {
        let folder = tempdir().unwrap();
        let damages = [
            "DELETE FROM records WHERE stream = 1 AND seq = 2",
            "DELETE FROM records WHERE stream = 1 AND seq = 3",
            "UPDATE records SET record = x'616e6f74686572' WHERE stream = 1 AND seq = 2",
            "UPDATE records SET commit_id = x'00' WHERE stream = 1 AND seq = 2",
            "DELETE FROM bodies WHERE stream = 1",
            "UPDATE bodies SET body = x'ff' WHERE stream = 1",
            "UPDATE streams SET last = 2 WHERE key = 1",
        ];
        for damage in damages {
            let log = Sqlite::open(folder.path()).unwrap();
            for n in 0..3 {
                append(&log, commit().part(circle(1), n, "a").part(circle(2), n, "b")).await.unwrap();
            }
            append(&log, commit().body(circle(1), 1, "x").body(circle(2), 2, "y")).await.unwrap();
            rusqlite::Connection::open(store(folder.path())).unwrap().execute_batch(damage).unwrap();
            let error = match log.read(circle(1), 0).await {
                Err(error) => error,
                Ok(_) => log.bodies(circle(1)).await.expect_err(damage),
            };
            assert!(format!("{error:#}").contains(&circle(1).to_string()), "{damage}: {error:#}");
            assert!(log.check().await.is_err());
            assert_eq!(records(&log, circle(2)).await, ["b"; 3]);
            assert_eq!(bodies(&log, circle(2)).await, [name(2)]);
            drop(log);
            fs::remove_file(store(folder.path())).unwrap();
        }
    }

    #[tokio::test]
    async fn a_full_store_refuses_what_is_too_much_and_takes_the_rest() {
        let folder = tempdir().unwrap();
        let log = Sqlite::open(folder.path()).unwrap();
        append(&log, commit().part(circle(1), 0, "a")).await.unwrap();
        log.hold_to_pages(14).await.unwrap();
        let much = "x".repeat(16_000);
        let large = (0..9).fold(commit().part(circle(1), 1, "b"), |large, n| large.body(circle(1), n, &much));
        let fates = log.append(vec![large.clone(), commit().part(circle(1), 1, "c")]).await;
        assert!(matches!(&fates[..], [Err(AppendError::Refused(why)), Ok(())] if why.contains("full")), "{fates:?}");
        assert_eq!(records(&log, circle(1)).await, ["a", "c"]);
        log.hold_to_pages(1_000_000).await.unwrap();
        append(&log, Commit { parts: vec![], ..large }).await.unwrap();
        log.check().await.unwrap();
    }

    /// Runs one of the tests below in a process of its own, behind a command that makes the system fail it.
    fn in_child(test: &str, folder: &Path, command: &mut Command) -> String {
        command.arg(std::env::current_exe().unwrap()).args(["--exact", test, "--ignored", "--nocapture"]);
        let ran = command.env("AFTERGLOW_CHILD", folder).output().unwrap();
        let said = String::from_utf8_lossy(&ran.stdout).into_owned() + &String::from_utf8_lossy(&ran.stderr);
        assert!(ran.status.success(), "{command:?}\n{said}");
        said
    }

    /// Appends, erases and lets go, meets whatever comes, and at every doubt compares what the store says with what a
    /// crash at that moment would leave. Says how many answers were not `Ok`.
    async fn hard_times(folder: &Path) -> usize {
        // The fault may meet the opening, which is an error then and works the next time.
        let again = |open: &dyn Fn() -> anyhow::Result<Sqlite>| open().or_else(|_| open()).unwrap();
        let mut met = 0;
        let log = again(&|| Sqlite::open(folder));
        let mut answered = Vec::new();
        for n in 0..40_u64 {
            let expected = answered.len() as u64;
            let mut one = commit().part(circle(1), expected, &"r".repeat(5_000)).body(gathering(1), n, "x");
            if n > 4 && n % 5 == 0 {
                one = one.erasing(n - 2);
            }
            let id = one.id;
            match append(&log, one).await {
                Ok(()) => answered.push(id),
                Err(AppendError::Conflict) => panic!("nobody else writes"),
                Err(error) => {
                    met += 1;
                    let read = loop {
                        match log.read(circle(1), 0).await {
                            Ok(read) => break read,
                            Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
                        }
                    };
                    let crashed = tempdir().unwrap();
                    copy(folder, crashed.path());
                    let crashed = again(&|| Sqlite::open_beside(crashed.path()));
                    assert_eq!(crashed.read(circle(1), 0).await.unwrap(), read, "after {error}");
                    let written = read.iter().any(|record| record.commit == id);
                    assert!(!(written && matches!(error, AppendError::Refused(_))), "refused and written");
                    answered.extend(written.then_some(id));
                }
            }
            if n % 9 == 8 {
                met += usize::from(log.drop_stream(gathering(1)).await.is_err());
            }
        }
        while log.drop_stream(gathering(1)).await.is_err() {
            met += 1;
        }
        let _ = log.close().await;
        let log = again(&|| Sqlite::open(folder));
        let found: Vec<_> = log.read(circle(1), 0).await.unwrap().iter().map(|record| record.commit).collect();
        assert_eq!(found, answered);
        assert_eq!(log.streams().await.unwrap(), [circle(1)]);
        log.check().await.unwrap();
        met
    }

    fn child() -> Option<std::path::PathBuf> {
        std::env::var_os("AFTERGLOW_CHILD").map(Into::into)
    }

    #[tokio::test]
    #[ignore = "run by the tests below"]
    async fn child_in_hard_times() {
        if let Some(folder) = child() {
            println!("met {} failures", hard_times(&folder).await);
        }
    }

    #[tokio::test]
    #[ignore = "run by the tests below"]
    async fn child_with_a_short_disk() {
        let Some(folder) = child() else { return };
        let log = Sqlite::open(&folder).unwrap();
        let large = |last| commit().part(circle(1), last, &"r".repeat(20_000));
        // Emptying the journal makes room once more, so it is full when nothing goes for a while.
        let (mut last, mut in_vain) = (0, 0);
        while in_vain < 20 {
            in_vain += 1;
            if append(&log, large(last)).await.is_ok() {
                in_vain = 0;
            }
            if let Ok(read) = log.read(circle(1), last).await {
                last += read.len() as u64;
            }
        }
        assert!(last > 20, "{last}");
        println!("full after {last}");
        let own = std::process::id().to_string();
        let lifted = Command::new("prlimit").args(["--pid", &own, "--fsize=unlimited"]).status().unwrap();
        assert!(lifted.success());
        let since = std::time::Instant::now();
        while let Err(error) = append(&log, commit().part(circle(1), last, "goes on")).await {
            assert!(error != AppendError::Conflict && since.elapsed() < Duration::from_secs(2), "{error}");
        }
        assert_eq!(log.read(circle(1), last).await.unwrap().len(), 1);
        drop(log);
        let log = Sqlite::open(&folder).unwrap();
        assert_eq!(log.read(circle(1), 0).await.unwrap().len() as u64, last + 1);
        log.check().await.unwrap();
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn a_disk_that_fills_up_loses_nothing_and_goes_on_when_there_is_room() {
        let folder = tempdir().unwrap();
        let mut command = Command::new("sh");
        command.args(["-c", "trap '' XFSZ; ulimit -S -f 2000; exec \"$0\" \"$@\""]);
        let said = in_child("log_contract::durable::child_with_a_short_disk", folder.path(), &mut command);
        assert!(said.contains("full after "), "{said}");
    }

    #[test]
    #[ignore = "needs strace; about two minutes"]
    fn every_failing_call_leaves_the_store_sound() {
        let mut met = 0;
        for (call, error) in [("fsync", "EIO"), ("pwrite64", "ENOSPC"), ("pwrite64", "EIO"), ("ftruncate", "EIO")] {
            for nth in (1..120).step_by(if call == "pwrite64" { 7 } else { 3 }) {
                let folder = tempdir().unwrap();
                let mut command = Command::new("strace");
                command.args(["-f", "-o", "/dev/null", "-e", &format!("trace={call}")]);
                command.args(["-e", &format!("inject={call}:error={error}:when={nth}")]);
                let said = in_child("log_contract::durable::child_in_hard_times", folder.path(), &mut command);
                met += usize::from(!said.contains("met 0 failures"));
            }
        }
        assert!(met > 20, "only {met} runs met the fault: the control");
    }
}
