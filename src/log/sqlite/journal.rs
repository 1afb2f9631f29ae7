//! A look at the write-ahead log before SQLite takes it up.
//!
//! After a crash SQLite reads it up to the first frame that is not whole and takes what follows for the rest of a write
//! that never ended. If a bit flipped in the middle, that silently throws acknowledged commits away. But every commit is
//! synced before the next begins, so an unfinished write has at most one commit frame: two or more behind the break are
//! proof of damage. (A flip in the very last commit looks like a write that never ended. Nobody can tell those apart.)
use anyhow::{Context, ensure};
use std::path::Path;
use std::time::Duration;

const HEADER: usize = 32;
const FRAME: usize = 24;
/// The lowest bit says in which order the bytes of a sum are added.
const MAGIC: u32 = 0x377f_0682;
/// A running server may write while we read; what only looks like damage is gone at the next look.
const LOOKS: u32 = 5;
const PAUSE: Duration = Duration::from_millis(20);

/// Refuses a journal that is damaged before its end.
pub(super) fn check(store: &Path) -> anyhow::Result<()> {
    let path = store.with_extension("sqlite-wal");
    let mut looks = 0;
    loop {
        let journal = match std::fs::read(&path) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
            journal => journal.with_context(|| format!("cannot read {}", path.display()))?,
        };
        looks += 1;
        let lost = commits_behind_a_break(&journal);
        if lost < 2 {
            return Ok(());
        }
        let path = path.display();
        ensure!(looks < LOOKS, "{path} is damaged and going on would lose what was written; restore a backup");
        std::thread::sleep(PAUSE);
    }
}

/// How many commit frames of the journal's present generation SQLite would not read.
fn commits_behind_a_break(journal: &[u8]) -> usize {
    let number = |at: usize| journal[at..at + 4].iter().fold(0, |number, byte| number << 8 | u32::from(*byte));
    // A journal whose header never reached the disk has nothing that was acknowledged.
    if journal.len() < HEADER || journal[..HEADER].iter().all(|byte| *byte == 0) {
        return 0;
    }
    let big_endian = number(0) & 1 == 1;
    let page = number(8) as usize;
    let mut sum = add((0, 0), &journal[..24], big_endian);
    let sound = number(0) & !1 == MAGIC && (512..=65_536).contains(&page) && sum == (number(24), number(28));
    if !sound {
        return usize::MAX;
    }
    let mut whole = true;
    let mut behind = 0;
    let mut at = HEADER;
    while at + FRAME + page <= journal.len() {
        let ours = (number(at + 8), number(at + 12)) == (number(16), number(20));
        if whole {
            sum = add(add(sum, &journal[at..at + 8], big_endian), &journal[at + FRAME..at + FRAME + page], big_endian);
            whole = ours && sum == (number(at + 16), number(at + 20));
        }
        let commit = number(at + 4) != 0;
        behind += usize::from(!whole && ours && commit);
        at += FRAME + page;
    }
    behind
}

/// SQLite's running sum over pairs of words.
fn add((mut first, mut second): (u32, u32), bytes: &[u8], big_endian: bool) -> (u32, u32) {
    let word = |word: &[u8]| {
        let word = [word[0], word[1], word[2], word[3]];
        if big_endian { u32::from_be_bytes(word) } else { u32::from_le_bytes(word) }
    };
    for pair in bytes.chunks_exact(8) {
        first = first.wrapping_add(word(&pair[..4])).wrapping_add(second);
        second = second.wrapping_add(word(&pair[4..])).wrapping_add(first);
    }
    (first, second)
}
