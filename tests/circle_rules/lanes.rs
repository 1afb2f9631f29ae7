//! Which lanes somebody's connections follow, and what each frequent event means for each lane: whom it does not concern
//! is told nothing, and for nobody but those it concerns is anything looked at as a whole (`trust.md`, T-13, T-14).
use super::evening::Evening;
use afterglow::circle::agenda::SegmentKind;
use afterglow::circle::command::Command;
use afterglow::circle::command::SignalKind;
use afterglow::circle::command::doors::StepSomeoneOut;
use afterglow::circle::command::writing_time::{BeginReveal, BeginWriting};
use afterglow::circle::event::{Event, Gathering, Passing, Standing, WeeksKept, WeeksSeen, What};
use afterglow::circle::ids::*;
use afterglow::circle::lens::{self, Effect, Lane};
use uuid::Uuid;

fn id(n: u128) -> Uuid {
    Uuid::from_u128(0xe0_0000 + n)
}

fn text(n: u128) -> BodyId {
    BodyId(id(n))
}

// Who follows what

fn lanes(evening: &Evening, name: &'static str) -> Vec<Lane> {
    lens::lanes(&evening.circle, evening.person(name))
}

#[test]
fn everybody_follows_the_lanes_of_where_they_are() {
    let mut evening = Evening::at_the_doors(&["wren", "amaro", "sol"]);
    evening.adds_facilitator("theo").unwrap();
    evening.knocks("noor").unwrap();
    let own = |evening: &Evening, name| Lane::Member(evening.person(name));
    for name in ["dara", "theo"] {
        assert_eq!(lanes(&evening, name), [Lane::Ring, Lane::Desk, own(&evening, name)], "{name}");
    }
    assert_eq!(lanes(&evening, "wren"), [Lane::Ring, own(&evening, "wren")]);
    assert_eq!(lanes(&evening, "noor"), [Lane::Waiting, own(&evening, "noor")], "the lobby, and what is theirs");
    assert_eq!(lens::lanes(&evening.circle, PersonId(id(1))), [], "nobody knows them");

    let (gathering, wren, noor) = (evening.gathering(), evening.person("wren"), evening.person("noor"));
    evening.does("dara", &Command::Decline { person: noor }).unwrap();
    assert_eq!(lanes(&evening, "noor"), [own(&evening, "noor")], "that they were not let in, and nothing else");
    evening.does("dara", &Command::StepSomeoneOut(StepSomeoneOut { gathering, person: wren })).unwrap();
    assert_eq!(lanes(&evening, "wren"), [own(&evening, "wren")], "asked to step out, and still somebody's to reach");
    evening.removes("amaro").unwrap();
    assert_eq!(lanes(&evening, "amaro"), [], "nothing more");
    evening.steps_out("sol");
    assert_eq!(lanes(&evening, "sol"), [Lane::Ring, own(&evening, "sol")], "out by themselves, their seat is theirs");
}

#[test]
fn between_gatherings_a_member_is_where_the_lobby_is() {
    let mut evening = Evening::at_the_doors(&["wren"]);
    evening.goes_through_to_release();
    assert_eq!(lanes(&evening, "wren"), [Lane::Waiting, Lane::Member(evening.person("wren"))]);
}

// What an event means for whom

/// Which lanes an event concerns, each by its name; of those that are told at once and not looked at, `ring: at once`.
fn concerns(evening: &mut Evening, what: What) -> Vec<&'static str> {
    let event = Event { at: evening.at, what };
    let mut after = evening.circle.clone();
    after.apply(&event);
    let member = |name| Lane::Member(evening.person(name));
    let lanes = [
        ("lobby", Lane::Waiting),
        ("ring", Lane::Ring),
        ("desk", Lane::Desk),
        ("wren", member("wren")),
        ("amaro", member("amaro")),
        ("dara", member("dara")),
    ];
    let mut concerned = Vec::new();
    for (name, lane) in lanes {
        let (before, now) = (lens::view(&evening.circle, lane), lens::view(&after, lane));
        match lens::effect(&after, &event, lane) {
            Effect::Nothing => assert_eq!(before, now, "{name} is told nothing of {event:?}"),
            Effect::Recompute => concerned.push(name),
            Effect::Patch(patch) => {
                let mut patched = before;
                lens::merge(&mut patched, &patch);
                assert_eq!(patched, now, "{name}: {event:?}");
                concerned.push(if name == "ring" { "ring: at once" } else { "at once" });
            }
        }
    }
    concerned
}

/// Wren holds the piece in the open centre and has shared; Amaro listens; Noor waits.
fn wren_has_shared() -> (Evening, TurnId, ReflectionId) {
    let mut evening = Evening::in_segment(SegmentKind::OpenCentre, &["wren", "amaro"]);
    evening.knocks("noor").unwrap();
    evening.takes_from_centre("wren").unwrap();
    let turn = evening.turn();
    evening.shares("wren", turn).unwrap();
    let reflection = *evening.room().reflections.keys().next().unwrap();
    (evening, turn, reflection)
}

#[test]
fn words_are_told_to_the_ring_at_once_and_nobody_looks_at_the_whole() {
    let (mut evening, turn, _) = wren_has_shared();
    let shared = |held| Gathering::Shared { reflection: ReflectionId(id(2)), turn, words: text(3), held };
    assert_eq!(concerns(&mut evening, What::Gathering(shared(false))), ["ring: at once"]);
    let on = true;
    assert_eq!(concerns(&mut evening, What::Passing(Passing::Writing { turn, on })), ["ring: at once"]);
}

#[test]
fn what_somebody_shares_at_a_reveal_is_theirs_alone_until_all_of_it_is_shown() {
    let mut evening = Evening::in_segment(SegmentKind::OpenCentre, &["wren", "amaro"]);
    let (segment, writing) = (evening.segment(), WritingId(id(20)));
    evening.does("dara", &Command::BeginWriting(BeginWriting { segment, writing, minutes: 5 })).unwrap();
    evening.does("dara", &Command::BeginReveal(BeginReveal { writing })).unwrap();
    let (person, turn) = (evening.person("amaro"), TurnId(id(21)));
    let (reflection, words) = (ReflectionId(id(22)), text(23));
    for held in [false, true] {
        let shared = Gathering::WrittenShared { person, turn, reflection, words, held };
        assert_eq!(concerns(&mut evening, What::Gathering(shared)), ["amaro"]);
    }
}

#[test]
fn held_words_are_for_the_desk_and_their_author_and_for_the_ring_somebody_stopped_writing() {
    let (mut evening, turn, _) = wren_has_shared();
    evening.holds_words(true);
    let held = Gathering::Shared { reflection: ReflectionId(id(2)), turn, words: text(3), held: true };
    let told = concerns(&mut evening, What::Gathering(held.clone()));
    // The ring is looked at, since it may have seen that somebody was writing; it is told that much, or nothing.
    assert_eq!(told, ["ring", "desk", "wren"]);
    let ring = lens::view(&evening.circle, Lane::Ring);
    let mut after = evening.circle.clone();
    after.apply(&Event { at: evening.at, what: What::Gathering(held) });
    assert_eq!(lens::view(&after, Lane::Ring), ring, "nobody was seen writing");
}

#[test]
fn whose_page_is_in_front_is_theirs_and_the_rings() {
    let (mut evening, ..) = wren_has_shared();
    let person = evening.person("wren");
    let page = |in_front| What::Passing(Passing::PageInFront { person, in_front });
    assert_eq!(concerns(&mut evening, page(false)), ["ring", "wren"]);
}

#[test]
fn that_words_moved_somebody_is_for_those_two() {
    let (mut evening, _, reflection) = wren_has_shared();
    let by = evening.person("dara");
    assert_eq!(concerns(&mut evening, What::Passing(Passing::Resonated { reflection, by })), ["wren", "dara"]);
}

#[test]
fn who_can_stay_and_who_was_given_a_sign_is_theirs_and_the_desks() {
    let (mut evening, turn, _) = wren_has_shared();
    let person = evening.person("amaro");
    assert_eq!(concerns(&mut evening, What::Passing(Passing::Hinted { turn })), ["desk", "wren"]);
    let answered = What::Passing(Passing::AnsweredStay { person, stays: true });
    assert_eq!(concerns(&mut evening, answered), ["desk", "amaro"]);
}

#[test]
fn a_signal_and_a_check_are_theirs_and_the_desks() {
    let (mut evening, ..) = wren_has_shared();
    let (person, by) = (evening.person("amaro"), evening.person("dara"));
    for passing in [
        Passing::Signalled { person, kind: SignalKind::GiveMeAMoment },
        Passing::SignalAnswered { person, by, settled: false },
        Passing::Checked { person, on: true },
    ] {
        assert_eq!(concerns(&mut evening, What::Passing(passing)), ["desk", "amaro"]);
    }
}

#[test]
fn a_private_line_and_the_back_channel_stay_where_they_are() {
    let (mut evening, ..) = wren_has_shared();
    let (with, by) = (evening.person("amaro"), evening.person("dara"));
    let wrote = What::Passing(Passing::Wrote { with, by, words: text(4) });
    assert_eq!(concerns(&mut evening, wrote), ["desk", "amaro"]);
    assert_eq!(concerns(&mut evening, What::Passing(Passing::Told { by, words: text(5) })), ["desk"]);
}

#[test]
fn an_emergency_card_is_its_persons_the_desks_and_its_text_whoever_opened_its() {
    let (mut evening, ..) = wren_has_shared();
    let (person, by) = (evening.person("amaro"), evening.person("dara"));
    let filled = Standing::CardFilled { person, card: text(6) };
    assert_eq!(concerns(&mut evening, What::Standing(filled.clone())), ["desk", "amaro", "dara"]);
    evening.circle.apply(&Event { at: evening.at, what: What::Standing(filled) });
    let opened = What::Standing(Standing::CardOpened { person, by });
    assert_eq!(concerns(&mut evening, opened), ["amaro"], "they are told that it was opened");
    let shown = What::Passing(Passing::CardShown { person, by, number: Some(1) });
    assert_eq!(concerns(&mut evening, shown), ["dara"], "and the other facilitators do not read it");
    assert_eq!(concerns(&mut evening, What::Standing(Standing::CardRemoved { person })), ["desk", "amaro", "dara"]);
}

#[test]
fn what_somebody_keeps_between_gatherings_moves_nobody_elses_page() {
    let (mut evening, ..) = wren_has_shared();
    let person = evening.person("amaro");
    let (entry, device) = (EntryId(id(7)), DeviceId(id(8)));
    let noted = Standing::PracticeNoted { person, entry, counter: 1, device, words: text(9) };
    assert_eq!(concerns(&mut evening, What::Standing(noted)), ["amaro"]);
    let kept = Standing::WeeksKept(WeeksKept { person, version: 1, words: Some(text(10)) });
    assert_eq!(concerns(&mut evening, What::Standing(kept)), ["amaro"]);
    for seen in [Standing::WeeksShown, Standing::WeeksHidden] {
        let seen = seen(WeeksSeen { person, words: text(11) });
        assert_eq!(concerns(&mut evening, What::Standing(seen)), ["desk", "amaro"]);
    }
    let step = Standing::StepKept { person, step: StepId(id(12)), version: 1, words: text(13) };
    let told = concerns(&mut evening, What::Standing(step));
    assert!(!told.contains(&"ring") && !told.contains(&"lobby"), "{told:?}");
}

#[test]
fn the_record_of_controls_is_the_desks() {
    let (mut evening, ..) = wren_has_shared();
    let (control, head) = ("pause".to_owned(), "0".repeat(64));
    let used = Standing::ControlUsed { control, by: evening.person("dara"), head };
    assert_eq!(concerns(&mut evening, What::Standing(used)), ["desk"]);
}

#[test]
fn a_leaving_card_is_known_to_whoever_left_it_and_that_they_are_over_to_nobody_in_the_room() {
    let mut evening = Evening::at_the_doors(&["wren", "amaro"]);
    evening.goes_through_to_release();
    let left = Passing::CardLeft { person: evening.person("amaro"), card: text(14) };
    assert_eq!(concerns(&mut evening, What::Passing(left)), ["amaro"]);
    let over = concerns(&mut evening, What::Passing(Passing::CardsOver));
    assert!(!over.contains(&"ring") && !over.contains(&"lobby"), "{over:?}");
}
