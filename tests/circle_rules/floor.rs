//! The floor: offers by name, seats, time and pace, as a facilitator asks for them.
use super::evening::{Done, Evening, SECOND};
use afterglow::circle::agenda::SegmentKind;
use afterglow::circle::command::floor::{GiveMinutes, GiveTime, Hint, Offer, Reseat, ShareTime, Skip, SlowPace};
use afterglow::circle::command::{Command, Pass};
use afterglow::circle::ids::TurnId;
use afterglow::circle::lens::{self, Lane};
use afterglow::circle::refusal::Refusal;
use afterglow::circle::state::Piece;

const MINUTE: u64 = 60 * SECOND;

impl Evening {
    fn gives_time(&mut self) -> Done {
        let turn = self.turn();
        let each = match &self.room().piece {
            Piece::Held(holding) => holding.each,
            _ => 0,
        };
        self.does("dara", &Command::GiveTime(GiveTime { turn, each }))
    }

    fn gives_minutes(&mut self, minutes: u32) -> Done {
        let segment = self.segment();
        self.does("dara", &Command::GiveMinutes(GiveMinutes { segment, minutes }))
    }

    fn offers(&mut self, name: &'static str) -> Done {
        let (segment, person, turn) = (self.segment(), self.person(name), TurnId(self.fresh()));
        self.does("dara", &Command::Offer(Offer { segment, person, turn }))
    }

    fn skips(&mut self) -> Done {
        let turn = self.turn();
        self.does("dara", &Command::Skip(Skip { turn }))
    }

    fn reverses_the_seats(&mut self) -> Done {
        let (gathering, order) = (self.gathering(), self.room().order.iter().rev().copied().collect());
        self.does("dara", &Command::Reseat(Reseat { gathering, order }))
    }

    fn shares_time(&mut self) -> Done {
        let (segment, each) = (self.segment(), self.soft_time());
        self.does("dara", &Command::ShareTime(ShareTime { segment, each }))
    }

    fn goes_slowly(&mut self, on: bool) -> Done {
        let gathering = self.gathering();
        self.does("dara", &Command::SlowPace(SlowPace { gathering, on }))
    }

    fn minutes_of_the_parts(&self) -> Vec<u32> {
        self.room().plan.agenda.iter().map(|part| part.minutes).collect()
    }

    fn holders_time(&self) -> u64 {
        match &self.room().piece {
            Piece::Held(holding) => holding.each,
            other => panic!("nobody holds the piece: {other:?}"),
        }
    }
}

// Time

#[test]
fn a_minute_is_given_to_the_holder_once_however_many_tap() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    assert_eq!(evening.gives_time(), Err(Refusal::NotTakenYet));
    evening.takes("wren").unwrap();
    let (turn, each) = (evening.turn(), evening.holders_time());
    let give = Command::GiveTime(GiveTime { turn, each });
    evening.does("dara", &give).unwrap();
    assert_eq!(evening.does("dara", &give), Ok(0), "the other facilitator saw the same turn, and it has its minute");
    assert_eq!(evening.holders_time(), each + MINUTE);
    evening.gives_time().unwrap();
    assert_eq!(evening.holders_time(), each + 2 * MINUTE, "another minute is another tap");
}

#[test]
fn five_minutes_are_as_much_as_one_turn_is_given() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    evening.takes("wren").unwrap();
    for _ in 0..5 {
        evening.gives_time().unwrap();
    }
    assert_eq!(evening.gives_time(), Err(Refusal::EnoughGiven));
    let turn = evening.turn();
    evening.puts_down("wren").unwrap();
    assert_eq!(evening.does("dara", &Command::GiveTime(GiveTime { turn, each: 1 })), Ok(0), "past is done");
}

#[test]
fn the_holder_alone_reads_that_they_have_more_time() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    evening.takes("wren").unwrap();
    evening.gives_time().unwrap();
    assert_eq!(evening.own_lane("wren")["more_time"], true);
    assert!(evening.own_lane("amaro").get("more_time").is_none());
    evening.puts_down("wren").unwrap();
    assert!(evening.own_lane("wren").get("more_time").is_none());
}

#[test]
fn a_part_is_given_minutes_by_those_that_come_before_the_closing() {
    let mut evening = Evening::in_segment(SegmentKind::CheckIn, &["wren", "amaro"]);
    let before = evening.minutes_of_the_parts();
    let now = evening.room().segment.unwrap();
    let minutes = before[now];
    evening.gives_minutes(minutes + 3).unwrap();
    assert_eq!(evening.gives_minutes(minutes + 3), Ok(0), "it has them");
    let after = evening.minutes_of_the_parts();
    assert_eq!(after[now], minutes + 3);
    assert_eq!(after.iter().sum::<u32>(), before.iter().sum::<u32>(), "nobody goes home later");
    assert_eq!(after[after.len() - 2..], before[before.len() - 2..], "the closing is reserved");
    assert_eq!(evening.gives_minutes(240), Err(Refusal::ClosingIsReserved));
}

#[test]
fn a_closing_is_given_nothing_as_nothing_is_left_to_give() {
    let mut evening = Evening::in_council(&["wren"]);
    evening.closes_gently().unwrap();
    assert_eq!(evening.gives_minutes(60), Err(Refusal::ClosingIsReserved));
}

#[test]
fn what_is_left_is_shared_out_among_those_who_are_here_and_still_to_come() {
    let mut evening = Evening::in_council(&["wren", "amaro", "juniper", "noor"]);
    let planned = evening.soft_time();
    evening.takes("wren").unwrap();
    let council = evening.room().segment.unwrap();
    let ends = evening.room().ends_of(council).unwrap();
    // A long turn, until five minutes of the part are left.
    let left = 5 * MINUTE;
    evening.passes(ends - left - evening.at_running());
    evening.puts_down("wren").unwrap();
    evening.loses("noor");
    evening.shares_time().unwrap();
    let breath = evening.room().breath();
    assert_eq!(evening.soft_time(), (left / 2 - breath) / 1_000 * 1_000, "two are here and still to come");
    assert!(evening.soft_time() < planned);
    assert_eq!(evening.shares_time(), Ok(0), "at the same moment there is nothing else to share out");
    evening.takes("amaro").unwrap();
    evening.passes(20 * MINUTE);
    evening.shares_time().unwrap();
    assert_eq!(evening.soft_time(), 20 * SECOND, "a breath and a sentence are always there");
}

#[test]
fn the_time_that_runs_is_not_shortened_for_whoever_has_the_piece() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    evening.takes("wren").unwrap();
    let has = evening.holders_time();
    evening.passes(25 * MINUTE);
    evening.shares_time().unwrap();
    assert_eq!(evening.holders_time(), has);
}

// Offers

#[test]
fn an_offer_goes_to_somebody_else_first_and_then_back() {
    let mut evening = Evening::in_council(&["wren", "amaro", "juniper"]);
    evening.offers("juniper").unwrap();
    assert_eq!(evening.offered_to(), Some("juniper"));
    assert_eq!(evening.next_two(), ["wren", "amaro"], "their place is kept");
    evening.takes("juniper").unwrap();
    assert_eq!(evening.offers("amaro"), Err(Refusal::PieceIsTaken), "a turn is nobody's to move");
    evening.puts_down("juniper").unwrap();
    assert_eq!(evening.offered_to(), Some("wren"));
}

#[test]
fn nobody_is_offered_a_second_turn_by_name_before_everyone_here_had_a_first() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    evening.takes("wren").unwrap();
    evening.puts_down("wren").unwrap();
    assert_eq!(evening.offers("wren"), Err(Refusal::FirstOffersFirst));
    evening.gives_on("amaro", Pass::ForNow).unwrap();
    assert_eq!(evening.offers("wren"), Err(Refusal::FirstOffersFirst), "Amaro is to be asked once more");
    evening.gives_on("amaro", Pass::Round).unwrap();
    evening.offers("wren").unwrap();
    assert_eq!(evening.offered_to(), Some("wren"), "when everyone had theirs, a facilitator may ask again");
    evening.gives_on("wren", Pass::Round).unwrap();
    assert!(evening.room().round_is_done());
}

#[test]
fn whoever_is_skipped_is_offered_the_piece_after_the_others_and_loses_nothing() {
    let mut evening = Evening::in_council(&["wren", "amaro", "juniper"]);
    evening.skips().unwrap();
    assert_eq!(evening.offered_to(), Some("amaro"));
    assert_eq!(evening.next_two(), ["juniper", "wren"]);
    evening.gives_on("amaro", Pass::Round).unwrap();
    evening.gives_on("juniper", Pass::Round).unwrap();
    assert_eq!(evening.skips(), Err(Refusal::NobodyWaits));
    evening.gives_on("wren", Pass::ForNow).unwrap();
    assert_eq!(evening.offered_to(), Some("wren"), "that was their first offer, so it comes once more");
}

#[test]
fn one_skip_sent_twice_skips_one() {
    let mut evening = Evening::in_council(&["wren", "amaro", "juniper"]);
    let turn = evening.turn();
    evening.does("dara", &Command::Skip(Skip { turn })).unwrap();
    assert_eq!(evening.does("dara", &Command::Skip(Skip { turn })), Ok(0));
    assert_eq!(evening.offered_to(), Some("amaro"));
}

#[test]
fn the_piece_is_offered_to_whoever_is_here() {
    let mut evening = Evening::in_council(&["wren", "amaro", "juniper"]);
    evening.steps_out("juniper");
    assert_eq!(evening.offers("juniper"), Err(Refusal::TheyAreOut));
    assert_eq!(evening.offers("dara"), Err(Refusal::NoSuchPerson), "who holds the circle is not in its round");
}

#[test]
fn from_the_middle_a_facilitator_offers_by_name_and_a_no_needs_no_reason() {
    let mut evening = Evening::in_segment(SegmentKind::OpenCentre, &["wren", "amaro"]);
    evening.offers("amaro").unwrap();
    assert_eq!(evening.takes_from_centre("wren"), Err(Refusal::PieceIsTaken));
    evening.gives_on("amaro", Pass::Round).unwrap();
    assert_eq!(evening.room().piece, Piece::Centre);
    evening.offers("wren").unwrap();
    evening.skips().unwrap();
    assert_eq!(evening.room().piece, Piece::Centre, "taken back, it lies in the middle again");
    evening.offers("wren").unwrap();
    evening.takes("wren").unwrap();
    assert!(evening.holders_time() > 0);
    evening.puts_down("wren").unwrap();
    assert_eq!(evening.offers("wren"), Err(Refusal::OthersFirst));
    evening.offers("amaro").unwrap();
    evening.passes(60 * SECOND);
    assert_eq!(evening.room().piece, Piece::Centre, "nobody took it");
}

// Order and pace

#[test]
fn a_round_begins_with_whoever_is_named_and_goes_on_as_people_sit() {
    let mut evening = Evening::in_segment(SegmentKind::Council, &["wren", "amaro", "juniper"]);
    let (segment, first) = (evening.segment(), Some(evening.person("amaro")));
    evening.does("dara", &Command::BeginRound { segment, first }).unwrap();
    assert_eq!(evening.offered_to(), Some("amaro"));
    assert_eq!(evening.next_two(), ["juniper", "wren"]);
}

#[test]
fn seats_change_between_rounds_and_never_during_one() {
    let mut evening = Evening::in_segment(SegmentKind::Council, &["wren", "amaro", "juniper"]);
    evening.reverses_the_seats().unwrap();
    evening.begins_round().unwrap();
    assert_eq!(evening.offered_to(), Some("juniper"));
    assert_eq!(evening.reverses_the_seats(), Err(Refusal::MidRound));
    for name in ["juniper", "amaro", "wren"] {
        evening.gives_on(name, Pass::Round).unwrap();
    }
    evening.reverses_the_seats().unwrap();
    let (gathering, mut order) = (evening.gathering(), evening.room().order.clone());
    order.pop();
    let reseat = Command::Reseat(Reseat { gathering, order });
    assert_eq!(evening.does("dara", &reseat), Err(Refusal::OrderMoved), "nobody is left without a seat");
}

#[test]
fn in_a_circle_that_goes_slowly_a_breath_lies_between_two_turns() {
    let mut evening = Evening::in_segment(SegmentKind::Council, &["wren", "amaro", "juniper"]);
    evening.goes_slowly(true).unwrap();
    evening.begins_round().unwrap();
    assert_eq!(evening.offered_to(), Some("wren"), "before the first there is nothing to breathe after");
    evening.takes("wren").unwrap();
    evening.puts_down("wren").unwrap();
    assert_eq!(evening.offered_to(), None);
    assert_eq!(evening.next_two(), ["amaro", "juniper"], "and everyone sees who comes next");
    evening.passes(29 * SECOND);
    assert_eq!(evening.offered_to(), None);
    evening.passes(SECOND);
    assert_eq!(evening.offered_to(), Some("amaro"));
    evening.gives_on("amaro", Pass::Round).unwrap();
    assert_eq!(evening.offered_to(), Some("juniper"), "nobody spoke, so nothing has to sink in");
    evening.takes("juniper").unwrap();
    evening.puts_down("juniper").unwrap();
    assert!(evening.room().round_is_done());
}

#[test]
fn the_usual_pace_offers_at_once_what_was_resting() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    evening.goes_slowly(true).unwrap();
    assert_eq!(evening.goes_slowly(true), Ok(0));
    evening.takes("wren").unwrap();
    evening.puts_down("wren").unwrap();
    evening.goes_slowly(false).unwrap();
    assert_eq!(evening.offered_to(), Some("amaro"));
}

// A hint

#[test]
fn a_hint_is_seen_by_the_holder_and_the_desk_and_ends_with_the_turn() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    evening.takes("wren").unwrap();
    let hint = Command::Hint(Hint { turn: evening.turn() });
    evening.does("dara", &hint).unwrap();
    assert_eq!(evening.does("dara", &hint), Ok(0));
    assert_eq!(evening.own_lane("wren")["hint"], true);
    assert!(evening.own_lane("amaro").get("hint").is_none());
    evening.puts_down("wren").unwrap();
    assert!(evening.own_lane("wren").get("hint").is_none());
    assert_eq!(evening.does("wren", &hint), Err(Refusal::FacilitatorsOnly));
    assert_eq!(evening.does("dara", &hint), Ok(0), "past is done");
    assert_eq!(evening.room().controls.get("hint"), None, "no score is kept of it");
}

// What is kept of it

#[test]
fn a_turn_that_went_on_by_itself_is_no_control_that_a_facilitator_used() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    evening.closes_gently().unwrap();
    evening.begins_round().unwrap();
    evening.takes("wren").unwrap();
    evening.loses("dara");
    evening.passes(10 * MINUTE);
    assert_eq!(evening.room().controls.get("moved_on"), None);
    assert!(evening.holder().is_none(), "it did go on");
}

#[test]
fn a_turn_is_offered_to_one_person_and_time_is_shared_out_as_it_was_seen() {
    let mut evening = Evening::in_council(&["wren", "amaro", "juniper"]);
    let (segment, turn) = (evening.segment(), evening.turn());
    let again = |person| Command::Offer(Offer { segment, person, turn });
    let (wren, amaro) = (evening.person("wren"), evening.person("amaro"));
    assert_eq!(evening.does("dara", &again(amaro)), Err(Refusal::IdTaken), "that turn is somebody else's");
    assert_eq!(evening.does("dara", &again(wren)), Ok(0), "it is offered to them already");
    // Another facilitator shared it out a moment before: what this one saw is past.
    evening.passes(3 * MINUTE);
    let seen = evening.soft_time() + 1;
    assert_eq!(evening.does("dara", &Command::ShareTime(ShareTime { segment, each: seen })), Ok(0));
}

#[test]
fn what_was_taken_back_makes_room_for_other_words_in_its_turn() {
    use afterglow::circle::limits::REFLECTIONS_PER_TURN;
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    evening.takes("wren").unwrap();
    let turn = evening.turn();
    for _ in 0..REFLECTIONS_PER_TURN {
        evening.shares("wren", turn).unwrap();
    }
    assert_eq!(evening.shares("wren", turn), Err(Refusal::OutOfBounds));
    let reflection = *evening.room().reflections.keys().next().unwrap();
    evening.does("wren", &Command::TakeBack { reflection }).unwrap();
    evening.shares("wren", turn).unwrap();
    assert_eq!(evening.shares("wren", turn), Err(Refusal::OutOfBounds), "room for one");
}

#[test]
fn the_desk_is_shown_the_time_that_is_left_in_this_round_and_what_it_may_do_with_it() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    let desk = |evening: &Evening| lens::view(&evening.circle, Lane::Desk);
    let pace = desk(&evening)["pace"].clone();
    assert_eq!((&pace["each"], &pace["to_come"]), (&evening.soft_time().into(), &2.into()));
    assert_eq!(pace.get("each_most"), None, "nobody wished for a time of each");
    assert!(pace["closing_begins"].as_u64() < pace["ends"].as_u64());
    let wished = 40;
    evening.circle.room.as_mut().unwrap().plan.agenda.iter_mut().for_each(|part| part.each_seconds = Some(wished));
    assert_eq!(desk(&evening)["pace"]["each_most"], 40_000);
    assert_eq!(desk(&evening)["can"].get("reseat"), None, "not in the middle of a round");
    evening.takes("wren").unwrap();
    let turn = evening.turn();
    let can = desk(&evening)["can"].clone();
    assert_eq!((&can["give_time"], &can["hint"]), (&turn.0.to_string().into(), &turn.0.to_string().into()));
    let given = afterglow::circle::limits::TIME_GIVEN_MAX;
    match &mut evening.circle.room.as_mut().unwrap().piece {
        Piece::Held(holding) => holding.given = given,
        other => panic!("{other:?}"),
    }
    assert_eq!(desk(&evening)["can"].get("give_time"), None, "no more than that");
}
