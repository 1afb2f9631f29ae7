//! The practice over restarts, other writers, broken stores and odd clocks.
use afterglow::circle::ids::{CircleId, PersonId};
use afterglow::circle::practice::{LinkFor, PracticeEvent, PracticeRecord, PracticeRefusal, SESSION_DAYS};
use afterglow::env::{Env, Hand};
use afterglow::hub::practice::{PracticeError, PracticeHandle};
use afterglow::log::memory::{Fault, Memory};
use afterglow::log::{Log, StreamId};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use uuid::Uuid;

const NOW: u64 = 1_780_000_000_000;
const HOUR: u64 = 3_600_000;
const DAY: i64 = 24 * 3_600_000;
const NO_SUCH_LINK: PracticeError = PracticeError::Rule(PracticeRefusal::NoSuchLink);

struct Process {
    practice: PracticeHandle,
    hand: Hand,
    stop: CancellationToken,
    tasks: TaskTracker,
}

impl Process {
    async fn start(log: &Memory) -> Self {
        Self::start_at(log, NOW).await
    }

    async fn start_at(log: &Memory, wall: u64) -> Self {
        let (env, hand) = Env::by_hand(log.running().await.unwrap(), wall);
        let (stop, tasks) = (CancellationToken::new(), TaskTracker::new());
        let practice = PracticeHandle::open(Arc::new(log.clone()), env, false, &tasks, stop.clone()).await.unwrap();
        Self { practice, hand, stop, tasks }
    }

    /// What is asked already is written; then no task is left.
    async fn end(self) {
        self.stop.cancel();
        self.tasks.close();
        self.tasks.wait().await;
    }

    async fn signed_in(&self) -> (String, PersonId) {
        let link = self.practice.new_link(LinkFor::NewFacilitator, None).await.unwrap();
        let token = self.practice.open_link(link.reveal(), None).await.unwrap().reveal().to_owned();
        let person = self.practice.who(&token).unwrap().facilitator.unwrap();
        (token, person)
    }

    fn facilitates(&self, token: &str) -> bool {
        self.practice.who(token).is_some_and(|who| who.facilitator.is_some())
    }
}

fn circle() -> CircleId {
    CircleId(Uuid::from_u128(7))
}

fn person() -> PersonId {
    PersonId(Uuid::from_u128(8))
}

/// Waits until something is so; the clerk works on its own.
async fn until(mut so: impl FnMut() -> bool) {
    tokio::time::timeout(std::time::Duration::from_secs(10), async {
        while !so() {
            tokio::task::yield_now().await;
        }
    })
    .await
    .expect("it never came to that");
}

#[tokio::test]
async fn everything_is_there_after_a_restart() {
    let log = Memory::new();
    let first = Process::start(&log).await;
    let (token, facilitator) = first.signed_in().await;
    first.practice.list_circle(circle(), facilitator).await.unwrap();
    let participant = first.practice.enter(None, circle(), person()).await.unwrap();
    let who = first.practice.who(&token);
    first.end().await;

    let second = Process::start(&log).await;
    assert_eq!(second.practice.who(&token), who);
    assert_eq!(second.practice.person_in(&token, circle()), Some(facilitator));
    assert_eq!(second.practice.person_in(participant.reveal(), circle()), Some(person()));
    assert_eq!(second.practice.circles(), [circle()]);
    assert_eq!(second.practice.facilitators(), 1);
    assert!(log.bodies(StreamId::Practice).await.unwrap().is_empty(), "nobody's words are kept here");
    second.end().await;
}

#[tokio::test]
async fn a_link_made_by_another_process_opens() {
    let log = Memory::new();
    let server = Process::start(&log).await;
    let (_, facilitator) = server.signed_in().await;
    let other = Process::start(&log).await;
    let link = other.practice.new_link(LinkFor::NewFacilitator, None).await.unwrap();
    other.end().await;
    assert!(server.practice.open_link(link.reveal(), None).await.is_ok());
    // And one that was written in between is no obstacle.
    let other = Process::start(&log).await;
    other.practice.new_link(LinkFor::NewFacilitator, None).await.unwrap();
    server.practice.list_circle(circle(), facilitator).await.unwrap();
    assert_eq!(other.practice.open_link(link.reveal(), None).await.err(), Some(NO_SUCH_LINK));
    other.end().await;
    server.end().await;
}

#[tokio::test]
async fn nothing_is_answered_before_it_is_durable() {
    let log = Memory::new();
    let server = Process::start(&log).await;
    log.inject(Fault::Held);
    let practice = server.practice.clone();
    let asked = tokio::spawn(async move { practice.enter(None, circle(), person()).await.is_ok() });
    log.held().await;
    assert!(!asked.is_finished());
    log.release();
    assert!(asked.await.unwrap());
    server.end().await;
}

#[tokio::test]
async fn a_store_that_fails_is_told_and_tried_again() {
    let log = Memory::new();
    let server = Process::start(&log).await;
    let (_, facilitator) = server.signed_in().await;
    let list = |n| server.practice.list_circle(CircleId(Uuid::from_u128(n)), facilitator);
    log.inject(Fault::Refused);
    assert_eq!(list(1).await, Err(PracticeError::StoreUnavailable));
    log.inject(Fault::UnknownLost);
    assert_eq!(list(1).await, Err(PracticeError::Unknown));
    log.inject(Fault::UnknownWritten);
    assert_eq!(list(1).await, Ok(()), "what was written after all is found by reading back");
    log.inject(Fault::UnknownWritten);
    log.fail_reads(1);
    assert_eq!(list(2).await, Err(PracticeError::Unknown));
    assert_eq!(list(2).await, Ok(()), "sending it again is safe");
    log.inject(Fault::Conflict);
    assert_eq!(list(3).await, Ok(()));
    assert_eq!(server.practice.circles().len(), 3);
    server.end().await;
}

#[tokio::test]
async fn a_facilitator_is_signed_out_by_the_clock_unless_a_gathering_of_theirs_runs() {
    let log = Memory::new();
    for (idle, busy) in [(false, false), (true, false), (false, true), (true, true)] {
        let server = Process::start(&log).await;
        let running = Arc::new(AtomicBool::new(busy));
        let asked = Arc::clone(&running);
        server.practice.ask_in_running_gathering(move |_| asked.load(Ordering::Relaxed));
        let (token, _) = server.signed_in().await;
        let who = server.practice.who(&token).unwrap();
        let (outbox, ended) = (Arc::default(), CancellationToken::new());
        let line = server.practice.open_line(who.session, who.facilitator.unwrap(), outbox, ended.clone());
        for _ in 0..if idle { 1 } else { 11 } {
            server.hand.pass(HOUR);
            assert!(idle || server.facilitates(&token), "used every hour");
        }
        server.hand.pass(HOUR);
        if busy {
            assert!(server.facilitates(&token), "signed out of a running gathering");
            running.store(false, Ordering::Relaxed);
            server.hand.pass(2 * HOUR);
        }
        assert!(!server.facilitates(&token));
        server.hand.pass(60_000);
        until(|| ended.is_cancelled()).await;
        drop(line);
        server.end().await;
    }
}

#[tokio::test]
async fn a_restart_counts_as_use_and_not_as_a_new_sign_in() {
    let log = Memory::new();
    let first = Process::start(&log).await;
    let (token, _) = first.signed_in().await;
    first.end().await;
    let second = Process::start_at(&log, NOW + 11 * HOUR).await;
    assert!(second.facilitates(&token));
    second.end().await;
    let third = Process::start_at(&log, NOW + 12 * HOUR).await;
    assert!(!third.facilitates(&token));
    third.end().await;
}

#[tokio::test]
async fn a_clock_that_is_set_back_makes_no_session_longer() {
    let log = Memory::new();
    let server = Process::start(&log).await;
    let (token, _) = server.signed_in().await;
    server.hand.set_wall(-2 * DAY);
    for _ in 0..11 {
        server.hand.pass(HOUR);
        assert!(server.facilitates(&token));
    }
    server.hand.pass(HOUR);
    assert!(!server.facilitates(&token));
    server.end().await;
}

#[tokio::test]
async fn a_participant_comes_back_for_half_a_year_after_the_last_day() {
    let log = Memory::new();
    let server = Process::start(&log).await;
    let token = server.practice.enter(None, circle(), person()).await.unwrap().reveal().to_owned();
    let days = i64::try_from(SESSION_DAYS).unwrap();
    for _ in 0..3 {
        server.hand.set_wall(days * DAY);
        assert_eq!(server.practice.person_in(&token, circle()), Some(person()));
        // The day of use is written behind the answer; whatever is asked next comes after it.
        server.practice.new_link(LinkFor::NewFacilitator, None).await.unwrap();
    }
    server.hand.set_wall((days + 1) * DAY);
    assert_eq!(server.practice.person_in(&token, circle()), None);
    server.hand.pass(60_000);
    let other = PersonId(Uuid::from_u128(9));
    let fresh = server.practice.enter(Some(&token), circle(), other).await.unwrap();
    assert_ne!(fresh.reveal(), token, "an ended session is not taken up again");
    server.end().await;
}

#[tokio::test]
async fn a_browser_keeps_its_session_in_a_second_circle() {
    let log = Memory::new();
    let server = Process::start(&log).await;
    let token = server.practice.enter(None, circle(), person()).await.unwrap();
    let (second, other) = (CircleId(Uuid::from_u128(70)), PersonId(Uuid::from_u128(80)));
    let same = server.practice.enter(Some(token.reveal()), second, other).await.unwrap();
    assert_eq!(same.reveal(), token.reveal());
    let who = server.practice.who(token.reveal()).unwrap();
    assert_eq!(who.circles, [(circle(), person()), (second, other)]);
    assert!(server.practice.still(who.session, other) && !server.practice.still(who.session, PersonId(Uuid::nil())));
    // And as a facilitator it stays in both.
    let link = server.practice.new_link(LinkFor::NewFacilitator, None).await.unwrap();
    let renewed = server.practice.open_link(link.reveal(), Some(token.reveal())).await.unwrap();
    assert_eq!(server.practice.who(token.reveal()), None, "a token planted before a sign-in opens nothing after");
    let now = server.practice.who(renewed.reveal()).unwrap();
    assert_eq!((now.session, now.circles.len(), now.facilitator.is_some()), (who.session, 2, true));
    server.end().await;
}

#[tokio::test]
async fn no_secret_is_ever_stored() {
    let log = Memory::new();
    let server = Process::start(&log).await;
    let link = server.practice.new_link(LinkFor::NewFacilitator, None).await.unwrap();
    let token = server.practice.open_link(link.reveal(), None).await.unwrap();
    let stored = log.read(StreamId::Practice, 0).await.unwrap();
    let text: String = stored.iter().map(|record| String::from_utf8_lossy(&record.record)).collect();
    assert!(!text.contains(link.reveal()) && !text.contains(token.reveal()));
    server.end().await;
}

/// A record of version 2, with every event; what is stored today has to be read for ever.
const GOLDEN: &str = include_str!("../golden/practice-v2.json");

#[test]
fn the_stored_form_is_read_and_written_as_ever() {
    let record: PracticeRecord = serde_json::from_str(GOLDEN).unwrap();
    let kinds: std::collections::BTreeSet<_> =
        record.events.iter().map(std::mem::discriminant).map(|d| format!("{d:?}")).collect();
    assert_eq!(kinds.len(), 17, "every kind of event is in the golden file");
    assert!(matches!(record.events[0], PracticeEvent::LinkMade { .. }));
    let written = serde_json::to_value(&record).unwrap();
    assert_eq!(written, serde_json::from_str::<serde_json::Value>(GOLDEN).unwrap());
}
