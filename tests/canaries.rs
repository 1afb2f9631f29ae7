//! What the server cannot read (`trust.md` P-02 to P-04, W-10). A gathering with ten thousand known sentences and names,
//! sealed for true, against the real program; then a search of everything it leaves: data folder, journals, key files,
//! log, metrics, a backup, its memory, and the disk itself. Whatever is searched also has to find something planted, or
//! the search is broken; whoever tries to open without the keys has beside them somebody who has them.
#[path = "canaries/disk.rs"]
mod disk;
#[path = "canaries/evening.rs"]
mod evening;
#[path = "crash/line.rs"]
#[allow(dead_code, reason = "this evening breaks no line")]
mod line;
#[path = "canaries/people.rs"]
mod people;
#[path = "common/sealed.rs"]
mod sealed;
#[path = "canaries/search.rs"]
mod search;
#[path = "canaries/server.rs"]
mod server;
#[path = "canaries/tries.rs"]
mod tries;

use disk::Disk;
use evening::Evening;
use search::{Needles, found};
use server::Server;
use std::path::Path;
use tries::{Image, from_fragment, key_files};

/// People besides the facilitator.
const MEMBERS: usize = 20;
/// Reflections, those of one turn, and sentences in each. (Nobody may say more than sixty things in a moment.)
const REFLECTIONS: usize = 1_000;
const IN_A_TURN: usize = 25;
const SENTENCES: usize = 10;
/// In every sentence and every name.
const CANARY: &str = "kestrel-over-the-salt-marsh";
/// In a line to call, which is the operator's public text: it has to be found.
const PUBLIC: &str = "heron-beside-the-open-gate";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_sentences_and_names_are_nowhere_on_the_server() {
    let server = Server::start();
    let mut evening = Evening::play(&server).await;

    // What there is while it runs and is full of them, and what is left when it was released.
    let canaries = Needles::of(CANARY);
    let controls = Needles::of(PUBLIC);
    let backup = server.backup();
    let metrics = server.metrics().await;
    let places = [
        ("files", server.files()),
        ("log", server.log()),
        ("metrics", metrics),
        ("backup", backup),
        ("memory", server.memory()),
    ];
    let before = server.image();
    evening.release().await; // at once: a page that does not listen for long is cut off
    let after = server.image();

    let secrets = evening.secrets();
    for (place, held) in &places {
        assert_eq!(canaries.count(held), 0, "canaries in {place}");
        let there: Vec<_> = found(held, &secrets).iter().map(|secret| &secret.name).collect();
        assert!(there.is_empty(), "{there:?} in {place}");
    }
    for (place, held) in places.iter().filter(|(place, _)| *place != "log" && *place != "metrics") {
        assert!(controls.count(held) > 0, "what everyone may read was not found in {place}: the search is broken");
    }
    assert!(Needles::of("started").count(&places[1].1) > 0, "the log was searched");
    assert!(Needles::of("afterglow_connections").count(&places[2].1) > 0, "the metrics were searched");
    // What came sealed is in its memory, where it has to be, and lies under one more key in its files.
    let any = |held: &[u8]| found(held, &evening.words).len();
    assert!(any(&places[4].1) > REFLECTIONS / 2, "sealed words pass through the memory");
    assert_eq!(any(&places[0].1), 0, "sealed words in the files");

    // A fragment from a browser's history and the whole image: doors may open that are open, and no text.
    let image = Image::of(before.path(), &evening.keys).await;
    assert_eq!(image.opened(&evening, &evening.keys.held()), image.there(&evening), "with the keys all of it opens");
    assert!(image.there(&evening) > REFLECTIONS + MEMBERS);
    for invitation in [&evening.used, &evening.living] {
        let tried = [from_fragment(&evening, &invitation.1), key_files(before.path())].concat();
        assert_eq!(image.opened_with_any(&evening, &tried), 0, "{:?}", invitation.0);
    }
    let theirs = [evening.keys.gathering.1.clone()];
    assert_eq!(image.opened_with_any(&evening, &theirs), REFLECTIONS, "one right key among those tried opens");
    assert_eq!(image.doors(&evening, &evening.used), 0, "nobody comes by it any more, so its door is gone");
    assert_eq!(image.doors(&evening, &evening.living), 1, "the living one shows its door, as to everyone who holds it");

    // Released: whoever has every key of every member and the whole image opens nothing.
    let outer = server::outer_keys(before.path(), evening.gathering);
    assert!(outer.len() > MEMBERS, "one for the gathering and one for each author");
    assert_eq!(found(&server::bytes_of(before.path()), &outer).len(), outer.len());
    let left = server::bytes_of(after.path());
    assert_eq!(found(&left, &outer).len(), 0, "an outer key of what was released is on the disk");
    assert_eq!(any(&left), 0);
    assert!(server::outer_keys(after.path(), evening.gathering).is_empty());
    opens_nothing_of_the_gathering(&evening, before.path(), after.path()).await;
}

/// Even when every row comes back just as it was: with all that is left, and all that the members have, none opens.
async fn opens_nothing_of_the_gathering(evening: &Evening, before: &Path, after: &Path) {
    let all = &evening.keys;
    let standing = Image::of(after, all).await;
    assert!(standing.opened(evening, &all.held()) > MEMBERS, "what the circle keeps opens for those who have its key");
    let rows = server::with_keys_of(before, after);
    let image = Image::of(rows.path(), all).await.of_what_was_said(evening);
    assert_eq!(image.opened(evening, &all.held()), 0, "and nothing of what was said");
    let fragments = [&evening.used.1, &evening.living.1].map(|one| from_fragment(evening, one)).concat();
    let own = vec![all.gathering.1.clone(), all.circle.1.clone()];
    assert_eq!(image.opened_with_any(evening, &[key_files(after), fragments, own].concat()), 0);
    let rows = server::with_keys_of(before, before);
    let control = Image::of(rows.path(), all).await.of_what_was_said(evening);
    assert_eq!(control.opened(evening, &all.held()), REFLECTIONS, "with the outer keys all of it opened");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "mounts a disk image, which only root may"]
async fn of_what_was_released_the_raw_disk_opens_nothing() {
    let disk = Disk::without_discard();
    let server = Server::start_in(&disk.folder().join("data"));
    let mut evening = Evening::play(&server).await;
    let before = server.image();
    let outer = server::outer_keys(before.path(), evening.gathering);
    let rows = disk::rows(before.path());
    let full = disk.raw();
    evening.release().await;
    let after = server.image();
    drop(server);
    assert_eq!(found(&full, &outer).len(), outer.len(), "the raw disk is searched");
    let raw = disk.raw();
    let remains = found(&raw, &rows).len();
    println!("# of {} rows {remains} are still on the raw disk", rows.len());
    assert_eq!(found(&raw, &outer).len(), 0, "an outer key of what was released is on the raw disk");
    assert_eq!(Needles::of(CANARY).count(&raw), 0);
    assert!(Needles::of(PUBLIC).count(&raw) > 0);
    // As if each of its rows had come back from there.
    opens_nothing_of_the_gathering(&evening, before.path(), after.path()).await;
}
