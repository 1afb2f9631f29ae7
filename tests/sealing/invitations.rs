//! What the twins keep twice, and must not keep in two ways: the words of invitations, and the codes of stops.
use crate::world::{System, list, text, vectors};
use afterglow::sealing::invitation::Secret;
use afterglow::sealing::{Random, Stop};
use std::cell::Cell;
use std::collections::BTreeSet;

const INVITATION: &str = include_str!("../../web/crypto/invitation.js");
const WORDS: &str = include_str!("../../web/crypto/words.js");
const STOPS: &str = include_str!("../../web/crypto/stop.js");

fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    text.split_once(from).and_then(|(_, rest)| rest.split_once(to)).expect("where it was").0
}

#[test]
fn the_numbers_of_an_invitation_are_the_words_that_are_said() {
    let words: Vec<_> = between(WORDS, "= `", "`").split_whitespace().collect();
    assert_eq!(words.len(), 2_048);
    let file = vectors("invitation");
    let secret = Secret::from_fragment(text(&file["fragment"])).unwrap();
    let said: Vec<_> = secret.numbers().iter().map(|number| words[usize::from(*number)]).collect();
    assert_eq!(said.join(" "), file["words"]);
    assert_eq!(list(&file["numbers"]).len(), said.len());
    assert_eq!(Secret::from_numbers(&[0; 6]), Err(Stop::WordsCount));
    assert_eq!(Secret::from_numbers(&[0; 8]), Err(Stop::WordsCount));
    assert_eq!(Secret::from_numbers(&[2_048; 7]), Err(Stop::Unreadable));
}

/// Gives the same seven numbers until they were refused, then others.
struct Stubborn(u16, Cell<u32>);

impl Random for Stubborn {
    fn fill(&self, bytes: &mut [u8]) {
        self.1.set(self.1.get() + 1);
        if self.1.get() > 3 {
            return System.fill(bytes);
        }
        let all = [self.0; 7].iter().fold(0u128, |sum, number| (sum << 11) | u128::from(*number));
        bytes.copy_from_slice(&all.to_be_bytes()[6..]);
    }
}

#[test]
fn nobody_is_greeted_with_the_words_that_the_page_leaves_out_either() {
    let listed = between(INVITATION, "UNKIND = new Set([", "])");
    let unkind: BTreeSet<u16> = listed.split(',').filter_map(|number| number.trim().parse().ok()).collect();
    assert_eq!(unkind.len(), 66);
    for number in 0..2_048 {
        let random = Stubborn(number, Cell::new(0));
        Secret::fresh(&random);
        assert_eq!(random.1.get() == 1, !unkind.contains(&number), "{number}");
    }
}

#[test]
fn every_stop_here_has_its_sentence_on_the_page() {
    use Stop::*;
    let all = [
        Unreadable,
        Version,
        TooLong,
        DoesNotOpen,
        NoKey,
        WrongKey,
        NotSigned,
        UnknownDevice,
        WrongAuthor,
        NotAsWritten,
        OutOfOrder,
        OtherCircle,
        DeskChanged,
        OldRecord,
        TwoRecords,
        MissingRecord,
        NotForThisDevice,
        NotProven,
        WordsCount,
        Locked,
    ];
    let codes: BTreeSet<_> = all.iter().map(|stop| stop.code()).collect();
    assert_eq!(codes.len(), all.len());
    for code in codes {
        assert!(STOPS.contains(&format!("\n  {code}: '")), "{code}");
    }
}
