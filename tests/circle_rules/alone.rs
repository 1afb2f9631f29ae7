//! A closing without a facilitator: it goes on by itself to its end, slower than with one, and leaves nobody in a room
//! that stands.
use super::evening::{Evening, SECOND};
use afterglow::circle::agenda::SegmentKind;
use afterglow::circle::command::Pass;
use afterglow::circle::event::ClosingReason;
use afterglow::circle::limits::{GRACE, LOST_HOLDER_WAITS};
use afterglow::circle::refusal::Refusal;
use afterglow::circle::state::{Phase, Standstill};

fn in_closing(people: &[&'static str]) -> Evening {
    let mut evening = Evening::in_council(people);
    evening.closes_gently().unwrap();
    evening
}

#[test]
fn a_closing_that_was_paused_goes_on_when_whoever_paused_it_is_lost() {
    let mut evening = in_closing(&["wren", "amaro"]);
    evening.begins_round().unwrap();
    evening.takes("wren").unwrap();
    evening.pauses().unwrap();
    evening.passes(600 * SECOND);
    assert_eq!(evening.room().standstill(), Some(Standstill::Paused), "as long as a facilitator is there it stands");
    evening.loses("dara");
    evening.passes(19 * SECOND);
    assert_eq!(evening.room().standstill(), Some(Standstill::Paused), "a refresh ends no pause");
    evening.passes(SECOND);
    assert_eq!((evening.room().standstill(), evening.holder()), (None, Some("wren")), "and nobody lost their turn");
}

#[test]
fn a_facilitator_who_is_out_comes_back_before_they_pause_a_closing() {
    let mut evening = in_closing(&["wren"]);
    evening.steps_out("dara");
    assert_eq!(evening.pauses(), Err(Refusal::ComeBackFirst));
    evening.comes_back("dara");
    evening.pauses().unwrap();
}

#[test]
fn a_holder_who_is_silent_for_long_does_not_keep_a_closing_without_a_facilitator_from_its_end() {
    let mut evening = in_closing(&["wren", "amaro"]);
    evening.begins_round().unwrap();
    evening.takes("wren").unwrap();
    let patience = evening.soft_time() + GRACE + LOST_HOLDER_WAITS;
    evening.passes(2 * patience);
    assert_eq!(evening.holder(), Some("wren"), "a facilitator who is there decides for themselves");
    evening.loses("dara");
    evening.passes(20 * SECOND);
    assert_eq!(evening.offered_to(), Some("amaro"));
    evening.gives_on("amaro", Pass::Round).unwrap();
    assert_eq!(evening.offered_to(), Some("wren"), "nothing was said yet, so it comes back once");
}

#[test]
fn whoever_is_writing_on_in_a_closing_without_a_facilitator_is_not_hurried() {
    let mut evening = in_closing(&["wren", "amaro"]);
    evening.begins_round().unwrap();
    let turn = evening.turn();
    evening.takes("wren").unwrap();
    evening.loses("dara");
    let patience = evening.soft_time() + GRACE + LOST_HOLDER_WAITS;
    for _ in 0..3 {
        evening.passes(patience - SECOND);
        evening.shares("wren", turn).unwrap();
    }
    assert_eq!(evening.holder(), Some("wren"), "each reflection is a sign of them");
    evening.loses("wren");
    evening.passes(80 * SECOND);
    evening.returns("wren");
    evening.passes(patience - SECOND);
    assert_eq!(evening.holder(), Some("wren"), "and so is coming out of a tunnel");
    evening.passes(SECOND);
    assert_eq!(evening.offered_to(), Some("amaro"));
    evening.gives_on("amaro", Pass::Round).unwrap();
    assert!(evening.room().round_is_done(), "who has spoken had their turn");
}

#[test]
fn whoever_is_lost_in_a_closing_without_a_facilitator_is_waited_for_however_long_they_had_been_silent() {
    let mut evening = in_closing(&["wren", "amaro"]);
    evening.begins_round().unwrap();
    evening.takes("wren").unwrap();
    evening.loses("dara");
    let patience = evening.soft_time() + GRACE + LOST_HOLDER_WAITS;
    evening.passes(patience - SECOND);
    evening.loses("wren");
    evening.passes(LOST_HOLDER_WAITS - SECOND);
    assert_eq!(evening.holder(), Some("wren"), "the tunnel has its own time");
    evening.passes(SECOND);
    assert_eq!(evening.offered_to(), Some("amaro"));
}

#[test]
fn a_closing_without_a_facilitator_shows_resources_and_then_lets_go() {
    let mut evening = in_closing(&["wren", "amaro"]);
    evening.loses("dara");
    evening.passes(20 * SECOND);
    for name in ["wren", "amaro"] {
        evening.takes(name).unwrap();
        evening.puts_down(name).unwrap();
    }
    evening.passes(89 * SECOND);
    assert_eq!(evening.room().kind(), Some(SegmentKind::Closing), "the last word has time to sound");
    evening.passes(SECOND);
    assert_eq!(evening.room().kind(), Some(SegmentKind::Release));
    evening.passes(119 * SECOND);
    assert_eq!(evening.room().phase, Phase::Closing, "two minutes, as planned");
    evening.passes(SECOND);
    assert!(evening.circle.room.is_none());
    assert_eq!(evening.circle.past[0].closed, ClosingReason::Gently);
}

#[test]
fn a_facilitator_who_comes_back_to_a_closing_decides_again() {
    let mut evening = in_closing(&["wren"]);
    evening.loses("dara");
    evening.passes(20 * SECOND);
    evening.gives_on("wren", Pass::Round).unwrap();
    evening.returns("dara");
    evening.passes(3600 * SECOND);
    assert_eq!(evening.room().kind(), Some(SegmentKind::Closing));
    evening.goes_on().unwrap();
    evening.releases().unwrap();
}

#[test]
fn a_closing_that_everyone_lost_waits_for_them() {
    let mut evening = in_closing(&["wren", "amaro"]);
    for name in ["wren", "amaro", "dara"] {
        evening.loses(name);
    }
    evening.passes(1800 * SECOND);
    assert_eq!(evening.room().kind(), Some(SegmentKind::Closing), "the tunnel was long, and nobody was left out");
    evening.returns("amaro");
    assert_eq!(evening.offered_to(), Some("amaro"));
}
