//! Raised hands, and staying longer: what people say from their seats, and what a facilitator may do with it.
use super::evening::{Done, Evening, SECOND};
use afterglow::circle::agenda::SegmentKind;
use afterglow::circle::command::floor::{Hand, Offer};
use afterglow::circle::command::stay::{AnswerStay, AskToStay, StayLonger};
use afterglow::circle::command::{Command, Pass};
use afterglow::circle::ids::TurnId;
use afterglow::circle::lens::{self, Lane};
use afterglow::circle::refusal::Refusal;
use afterglow::circle::state::Piece;

impl Evening {
    /// The council of this evening is one of raised hands.
    fn with_hands(people: &[&'static str]) -> Self {
        Self::with_kind(SegmentKind::Council, SegmentKind::Stack, people)
    }

    fn hand(&mut self, name: &'static str, up: bool) -> Done {
        let segment = self.segment();
        self.does(name, &Command::Hand(Hand { segment, up }))
    }

    fn is_asked_to_stay(&mut self, more: u32) -> Done {
        let (gathering, until) = (self.gathering(), self.room().plan.minutes + more);
        self.does("dara", &Command::AskToStay(AskToStay { gathering, until, on: true }))
    }

    fn answers(&mut self, name: &'static str, stays: bool) -> Done {
        let (gathering, until) = (self.gathering(), self.asked());
        self.does(name, &Command::AnswerStay(AnswerStay { gathering, until, stays }))
    }

    fn stays_longer(&mut self) -> Done {
        let (gathering, until) = (self.gathering(), self.asked());
        self.does("dara", &Command::StayLonger(StayLonger { gathering, until }))
    }

    fn asked(&self) -> u32 {
        self.circle.fleeting.staying.as_ref().map_or(self.room().plan.minutes + 5, |staying| staying.until)
    }
}

// Raised hands

#[test]
fn the_piece_goes_to_raised_hands_in_their_order() {
    let mut evening = Evening::with_hands(&["wren", "amaro", "juniper"]);
    assert_eq!(evening.room().piece, Piece::Home, "nobody is called on");
    evening.hand("juniper", true).unwrap();
    assert_eq!(evening.offered_to(), Some("juniper"));
    evening.takes("juniper").unwrap();
    assert!(evening.soft_time() > 0);
    evening.hand("wren", true).unwrap();
    assert_eq!(evening.hand("wren", true), Ok(0), "a hand is up once");
    evening.hand("amaro", true).unwrap();
    assert_eq!(evening.next_two(), ["wren", "amaro"]);
    evening.puts_down("juniper").unwrap();
    assert_eq!(evening.offered_to(), Some("wren"));
}

#[test]
fn a_hand_that_is_taken_down_is_not_called_on() {
    let mut evening = Evening::with_hands(&["wren", "amaro", "juniper"]);
    evening.hand("wren", true).unwrap();
    evening.hand("amaro", true).unwrap();
    evening.hand("amaro", false).unwrap();
    evening.gives_on("wren", Pass::Round).unwrap();
    assert_eq!(evening.room().piece, Piece::Home);
    evening.hand("wren", true).unwrap();
    assert_eq!(evening.offered_to(), Some("wren"), "whoever passed may raise it again");
}

#[test]
fn a_facilitator_may_hear_somebody_first_and_the_hand_that_was_next_stays_next() {
    let mut evening = Evening::with_hands(&["wren", "amaro", "juniper"]);
    evening.hand("wren", true).unwrap();
    evening.hand("amaro", true).unwrap();
    let (segment, person, turn) = (evening.segment(), evening.person("juniper"), TurnId(evening.fresh()));
    evening.does("dara", &Command::Offer(Offer { segment, person, turn })).unwrap();
    assert_eq!(evening.offered_to(), Some("juniper"));
    assert_eq!(evening.next_two(), ["wren", "amaro"]);
}

#[test]
fn hands_are_raised_where_hands_are_and_by_whoever_is_here() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    assert_eq!(evening.hand("wren", true), Err(Refusal::NoHandsHere));
    let mut evening = Evening::with_hands(&["wren", "amaro"]);
    evening.steps_out("wren");
    assert_eq!(evening.hand("wren", true), Err(Refusal::ComeBackFirst));
    assert_eq!(evening.begins_round(), Err(Refusal::NoPieceHere), "no round goes through hands");
}

#[test]
fn everyone_sees_whose_hands_are_up_and_the_desk_who_has_not_spoken() {
    let mut evening = Evening::with_hands(&["wren", "amaro", "juniper"]);
    for name in ["wren", "amaro"] {
        evening.hand(name, true).unwrap();
    }
    let amaro = evening.person("amaro").to_string();
    let ring = lens::view(&evening.circle, Lane::Ring);
    assert_eq!(ring["gathering"]["hands"], serde_json::json!([amaro]), "Wren is offered it already");
    evening.takes("wren").unwrap();
    let desk = lens::view(&evening.circle, Lane::Desk);
    let juniper = evening.person("juniper").to_string();
    assert_eq!(desk["not_yet"], serde_json::json!([amaro, juniper]));
}

// Staying longer

#[test]
fn the_end_moves_when_everyone_here_can_stay() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    let (minutes, ends) = (evening.room().plan.minutes, evening.circle.next_deadline());
    assert_eq!(evening.stays_longer(), Err(Refusal::NotAskedNow));
    evening.is_asked_to_stay(10).unwrap();
    assert_eq!(evening.is_asked_to_stay(10), Ok(0), "one question");
    evening.answers("wren", true).unwrap();
    assert_eq!(evening.stays_longer(), Err(Refusal::NotAgreed), "silence is no consent");
    evening.answers("amaro", true).unwrap();
    evening.stays_longer().unwrap();
    let plan = &evening.room().plan;
    assert_eq!(plan.minutes, minutes + 10);
    assert_eq!(plan.agenda.iter().map(|part| part.minutes).sum::<u32>(), plan.minutes);
    assert!(evening.circle.fleeting.staying.is_none(), "and nobody is asked any longer");
    assert!(ends.is_some());
}

#[test]
fn one_person_who_has_to_go_is_enough_to_end_as_planned() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    evening.is_asked_to_stay(5).unwrap();
    evening.answers("wren", true).unwrap();
    evening.answers("amaro", false).unwrap();
    assert_eq!(evening.stays_longer(), Err(Refusal::NotAgreed));
    evening.leaves("amaro", true);
    evening.stays_longer().unwrap();
}

#[test]
fn nobody_sees_who_has_to_go() {
    let mut evening = Evening::in_council(&["wren", "amaro"]);
    evening.is_asked_to_stay(5).unwrap();
    let (ring, wren) = (lens::view(&evening.circle, Lane::Ring), evening.own_lane("wren"));
    evening.answers("amaro", false).unwrap();
    assert_eq!(lens::view(&evening.circle, Lane::Ring), ring);
    assert_eq!(evening.own_lane("wren"), wren);
    assert_eq!(evening.own_lane("amaro")["stays"], false, "one sees one's own answer");
    let desk = lens::view(&evening.circle, Lane::Desk);
    assert_eq!(desk["staying"], serde_json::json!({ "stay": 0, "go": 1, "open": 1 }));
    evening.restarts();
    assert!(evening.circle.fleeting.staying.is_none(), "and it was never written down");
}

#[test]
fn an_end_moves_by_half_an_hour_in_all_and_not_while_it_closes() {
    let mut evening = Evening::in_council(&["wren"]);
    assert_eq!(evening.is_asked_to_stay(16), Err(Refusal::OutOfBounds));
    for _ in 0..2 {
        evening.is_asked_to_stay(15).unwrap();
        evening.answers("wren", true).unwrap();
        evening.stays_longer().unwrap();
    }
    assert_eq!(evening.is_asked_to_stay(1), Err(Refusal::OutOfBounds));
    assert_eq!(evening.answers("dara", true), Err(Refusal::NotAskedNow));
    evening.closes_gently().unwrap();
    assert_eq!(evening.is_asked_to_stay(5), Err(Refusal::Closing));
}

#[test]
fn closing_by_itself_moves_with_the_end() {
    let mut evening = Evening::in_council(&["wren"]);
    evening.is_asked_to_stay(15).unwrap();
    evening.answers("wren", true).unwrap();
    let planned = u64::from(evening.room().plan.minutes) * 60 * SECOND;
    evening.stays_longer().unwrap();
    evening.pauses().unwrap();
    evening.passes(planned + 120 * 60 * SECOND);
    assert!(evening.circle.room.is_some(), "fifteen minutes more");
    evening.passes(15 * 60 * SECOND);
    assert!(evening.circle.room.is_none());
}
