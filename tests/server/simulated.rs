//! What simulated people do beside speaking in a round: raise their hands, write with the others.
use super::rehearse::{Human, gathering, in_time};
use afterglow::circle::agenda::SegmentKind;
use afterglow::circle::command::Command;
use afterglow::circle::command::review::Whose;
use afterglow::circle::command::writing_time::{BeginReveal, BeginWriting, ShowWritten};
use afterglow::circle::ids::{PersonId, ReflectionId, SegmentId, TurnId, WritingId};
use afterglow::protocol::{LaneName, Outcome};
use afterglow::rehearse::cast::{CAST, Habit};
use afterglow::rehearse::keys::Held;
use afterglow::rehearse::keys::words::Kind;
use afterglow::rehearse::picture::Picture;
use afterglow::rehearse::{Options, Rehearsal};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use uuid::Uuid;

const SOFT_LANDING: &str = include_str!("../../src/templates/soft-landing.toml");

/// A rehearsal with an agenda of its own: where people sit in pairs they raise their hands, and the steps are written.
async fn with_hands(folder: &Path, pace: u32) -> Rehearsal {
    std::fs::create_dir(folder.join("templates")).unwrap();
    std::fs::write(folder.join("this-is-a-rehearsal.txt"), "A test.").unwrap();
    let agenda = SOFT_LANDING.replace("kind = \"pairs\"", "kind = \"stack\"");
    let agenda = agenda.replace("kind = \"steps\"", "kind = \"writing\"");
    std::fs::write(folder.join("templates/soft-landing.toml"), agenda).unwrap();
    let listen = ([127, 0, 0, 1], 0).into();
    Rehearsal::begin(Options { listen, pace, keep: Some(folder.into()), ..Options::default() }).await.unwrap()
}

/// What was read in parts of this kind, by who said it.
fn read_in(
    kind: SegmentKind,
    held: &mut Held,
    picture: &Picture,
    read: &mut BTreeMap<ReflectionId, (TurnId, PersonId, String)>,
) {
    held.look(picture);
    let Some(now) = gathering(picture) else { return };
    if now.current().is_none_or(|(_, part)| part.kind != kind) {
        return;
    }
    let before = picture.lanes[&LaneName::Ring]["gathering"]["reflections"].as_object().unwrap();
    for (id, said) in &now.reflections {
        let segment: SegmentId = serde_json::from_value(before[&id.to_string()]["segment"].clone()).unwrap();
        if Some(segment) == now.segment && !read.contains_key(id) {
            let sealed = picture.text(said.words).unwrap();
            let text = held.open(said.words, &Kind::reflection(now.id, said.turn, 0), sealed).unwrap().text;
            read.insert(*id, (said.turn, said.author, text));
        }
    }
}

/// What those of the cast wrote who share it.
fn shared_by_the_cast() -> BTreeSet<&'static str> {
    let shares = CAST.iter().filter(|one| !one.habits.contains(&Habit::KeepsWhatTheyWrote));
    shares.filter_map(|one| one.wrote(1)).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn hands_are_raised_in_order_and_what_was_written_is_shared_or_kept() {
    let folder = tempfile::tempdir().unwrap();
    let rehearsal = with_hands(folder.path(), 40).await;
    let mut robin = Human::facilitator(&rehearsal).await;
    let (mut held, mut most) = (robin.held.clone(), 0);
    let (mut spoken, mut written) = (BTreeMap::new(), BTreeMap::new());
    robin
        .until("the closing", |picture| {
            read_in(SegmentKind::Stack, &mut held, picture, &mut spoken);
            read_in(SegmentKind::Writing, &mut held, picture, &mut written);
            let ring = &picture.lanes[&LaneName::Ring]["gathering"];
            most = most.max(ring["hands"].as_array().map_or(0, Vec::len));
            let now = gathering(picture).and_then(|now| now.current().map(|(_, part)| part.kind));
            now == Some(SegmentKind::Closing)
        })
        .await;
    assert!(most >= 2, "hands wait for each other");
    let who: BTreeSet<_> = spoken.values().map(|(_, person, _)| *person).collect();
    let turns: BTreeSet<_> = spoken.values().map(|(turn, _, _)| *turn).collect();
    assert_eq!((who.len(), turns.len()), (CAST.len(), CAST.len()), "everyone once");
    let texts: BTreeSet<&str> = written.values().map(|(_, _, text)| text.as_str()).collect();
    assert_eq!(texts, shared_by_the_cast());
    assert_eq!(written.len(), CAST.len() - 2, "two keep theirs");
    in_time("the end", rehearsal.end()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn people_write_when_somebody_who_leads_asks_them_to_and_are_read_first_as_in_a_turn() {
    let listen = ([127, 0, 0, 1], 0).into();
    let rehearsal = Rehearsal::begin(Options { listen, pace: 30, ..Options::default() }).await.unwrap();
    let mut robin = Human::facilitator(&rehearsal).await;
    robin.until("everyone", |picture| gathering(picture).is_some_and(|now| now.seats.len() == CAST.len() + 2)).await;
    let id = robin.gathering().id;
    assert_eq!(robin.say(Command::TakeLead { gathering: id }).await, Outcome::Done);
    let may = |picture: &Picture| picture.desk().and_then(|desk| desk.can.begin_writing);
    if robin.gathering().segment.is_none() {
        assert_eq!(robin.say(Command::OpenGathering { gathering: id }).await, Outcome::Done);
    }
    robin.until("a free floor", |picture| may(picture).is_some()).await;
    let segment = may(&robin.client.look()).unwrap().segment;
    assert_eq!(robin.say(Command::HoldWords { gathering: id, on: true, whose: Whose::Everyone }).await, Outcome::Done);
    let before = robin.gathering().reflections.len();
    let writing = WritingId(Uuid::new_v4());
    let begin = Command::BeginWriting(BeginWriting { segment, writing, minutes: 5 });
    assert_eq!(robin.say(begin).await, Outcome::Done);
    robin.until("everyone to write", |picture| gathering(picture).is_some_and(|now| now.writing_time.is_some())).await;
    assert_eq!(robin.say(Command::BeginReveal(BeginReveal { writing })).await, Outcome::Done);
    // Longer than anybody takes to decide, and nobody sees who has.
    tokio::time::sleep(std::time::Duration::from_millis(40_000 / 30)).await;
    assert_eq!(robin.say(Command::ShowWritten(ShowWritten { writing })).await, Outcome::Done);
    let shared = shared_by_the_cast().len();
    let waits =
        |picture: &Picture| picture.lanes[&LaneName::Desk]["held"].as_object().is_some_and(|held| held.len() == shared);
    robin.until("what waits at the desk", waits).await;
    assert_eq!(robin.gathering().reflections.len(), before, "what waits is in the room");
    in_time("the end", rehearsal.end()).await.unwrap();
}
