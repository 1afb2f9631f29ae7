//! The laws of a circle (`domain.md` 1.8, `trust.md` 4.1), each with its name, watched from outside: events as they come
//! and the state after every command. None of it asks the model.
use afterglow::circle::Circle;
use afterglow::circle::agenda::Medium;
use afterglow::circle::agenda::SegmentKind;
use afterglow::circle::command::Command;
use afterglow::circle::event::{ClosingReason, Event, Gathering, Presence, Standing, TurnEnd, What};
use afterglow::circle::ids::{PersonId, TurnId};
use afterglow::circle::state::{InvitationState, Phase, Piece, Room};
use std::collections::{BTreeMap, BTreeSet};

macro_rules! laws {
    ($($law:ident)*) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[expect(non_camel_case_types, reason = "a law's name is the name of its test")]
        pub enum Law { $($law,)* }
        pub const LAWS: &[Law] = &[$(Law::$law,)*];
    };
}

laws! {
    the_rules_answer_as_the_model_does
    the_circle_is_as_the_model_says
    at_most_one_holder_and_none_in_silence_or_writing
    in_a_standstill_the_holder_stays_and_the_clock_stands
    only_the_holder_or_a_facilitator_moves_the_piece
    everyone_here_is_offered_a_turn_once_before_anyone_gets_a_second
    nobody_enters_while_someone_holds_the_piece
    open_is_left_only_through_closing
    without_a_facilitator_an_open_room_is_held
    a_place_lasts_until_release
    nobody_is_admitted_without_the_current_agreements
    the_same_command_twice_is_done_once_with_the_same_answer
    replaying_the_log_gives_the_durable_part_of_the_live_state
    every_command_in_every_state_is_answered_and_nothing_panics
    a_tick_late_early_twice_or_after_an_hour_ends_in_the_same_state
    sizes_stay_in_limits
    no_round_is_stuck
    left_alone_a_gathering_ends_by_itself
    what_can_offers_is_accepted_and_nothing_else
    a_signal_is_accepted_in_every_state
    leaving_is_possible_in_every_state
    words_come_only_from_the_holder_in_a_moving_room
    the_piece_is_never_lost
    whoever_takes_the_piece_is_here
    whoever_is_here_is_connected
    nobody_takes_a_second_turn_in_the_centre_before_others_had_their_chance
    every_turn_has_a_name_of_its_own
    no_two_steps_have_one_number
    somebody_always_holds_the_circle_for_good
    whoever_holds_it_for_an_evening_is_out_with_its_release
    whoever_stays_has_every_key_that_holds_after_a_removal
    a_removed_person_never_gets_a_key_or_a_seat_again
    words_under_a_key_that_was_renewed_are_never_accepted
    what_is_named_and_what_is_erased_are_all_that_ever_came_each_once
    a_door_is_named_by_nobody_once_it_is_of_no_use
    the_order_changes_only_between_rounds
    the_closing_and_the_last_part_keep_their_minutes
    raised_hands_have_the_piece_in_their_order
    nobody_stays_longer_than_everyone_here_agreed_to
    what_somebody_keeps_is_changed_by_them_alone
    nothing_goes_by_itself_before_its_day_or_while_a_gathering_runs
    no_edit_of_a_step_or_an_entry_is_lost_to_an_older_one
    no_words_of_a_writing_time_are_shown_before_it_is_over
    what_was_not_decided_is_not_there
    everyone_comes_back_from_pairs_to_exactly_their_seat
    nobody_is_left_alone_in_pairs_while_there_is_company
    what_happens_in_a_pair_is_told_to_nobody_else
    what_is_written_in_a_pair_is_for_those_who_are_there
    pairs_are_begun_and_ended_by_facilitators_and_time
    a_bell_is_rung_by_its_guardian_or_a_facilitator_where_time_goes_by
}

/// A law that did not hold.
#[derive(Clone, Debug)]
pub struct Broken {
    pub law: Law,
    pub how: String,
}

/// How often each law was looked at.
#[derive(Clone)]
pub struct Tally(pub Vec<u64>);

impl Default for Tally {
    fn default() -> Self {
        Self(vec![0; LAWS.len()])
    }
}

impl Tally {
    pub fn hold(&mut self, law: Law, holds: bool, how: impl FnOnce() -> String) -> Result<(), Broken> {
        self.0[law as usize] += 1;
        if holds { Ok(()) } else { Err(Broken { law, how: how() }) }
    }
}

/// What an onlooker remembers of the events.
#[derive(Default)]
pub struct Onlooker {
    turn: Option<TurnId>,
    offers: BTreeMap<PersonId, u32>,
    passed: BTreeSet<PersonId>,
    seats: BTreeSet<PersonId>,
    alone_since: Option<u64>,
    had_centre: BTreeSet<PersonId>,
    centre_freed: bool,
    /// Raised hands to which the piece has not come yet, in order.
    hands: Vec<PersonId>,
    /// Whom the command that is looked at removes.
    pub removes: Option<PersonId>,
}

fn has_a_piece(kind: Option<SegmentKind>) -> bool {
    use SegmentKind::{CheckIn, Closing, Council, LookBack, OpenCentre, Stack};
    matches!(kind, Some(CheckIn | LookBack | Council | Closing | OpenCentre | Stack))
}

impl Onlooker {
    /// Looks at an event that is about to be applied. `by`: who asked for it; nobody, when time brought it.
    pub fn sees(&mut self, t: &mut Tally, circle: &Circle, event: &Event, by: Option<PersonId>) -> Result<(), Broken> {
        match &event.what {
            What::Gathering(gathering) => match &circle.room {
                Some(room) => self.in_the_room(t, circle, room, gathering, by),
                None => Err(Broken {
                    law: Law::replaying_the_log_gives_the_durable_part_of_the_live_state,
                    how: format!("{gathering:?} without a gathering"),
                }),
            },
            What::Standing(Standing::Released { summary }) => {
                self.turn = None;
                self.seats.clear();
                self.alone_since = None;
                let closing = circle.room.as_ref().is_some_and(|room| room.phase == Phase::Closing);
                let law = Law::open_is_left_only_through_closing;
                t.hold(law, closing || summary.closed == ClosingReason::ByItself, || "released from open".to_owned())
            }
            What::Standing(Standing::Admitted { person }) => {
                let accepted = circle.people.get(person).map(|known| known.accepted);
                let law = Law::nobody_is_admitted_without_the_current_agreements;
                let by_a_facilitator = by.is_some_and(|by| circle.facilitates(by));
                t.hold(law, accepted == Some(circle.agreements.version) && by_a_facilitator, || format!("{person}"))
            }
            What::Standing(
                Standing::Removed { person } | Standing::Erased { person } | Standing::SubstituteLeft { person },
            ) => {
                // The one way to lose a place before release.
                self.seats.remove(person);
                self.hands.retain(|hand| hand != person);
                Ok(())
            }
            What::Standing(_) | What::Passing(_) => Ok(()),
        }
    }

    fn in_the_room(
        &mut self,
        t: &mut Tally,
        circle: &Circle,
        room: &Room,
        event: &Gathering,
        by: Option<PersonId>,
    ) -> Result<(), Broken> {
        let facilitator = by.is_some_and(|by| circle.facilitates(by));
        let moves = Law::only_the_holder_or_a_facilitator_moves_the_piece;
        let stands = Law::in_a_standstill_the_holder_stays_and_the_clock_stands;
        match event {
            Gathering::Seated { person } if !circle.facilitates(*person) => {
                let nobody = self.turn.is_none();
                t.hold(Law::nobody_enters_while_someone_holds_the_piece, nobody && facilitator, || {
                    format!("{person}")
                })?;
                let accepted = circle.people.get(person).map(|known| known.accepted);
                let law = Law::nobody_is_admitted_without_the_current_agreements;
                t.hold(law, accepted == Some(circle.agreements.version), || format!("{person}"))?;
                // Whoever comes when the round is over is offered it too.
            }
            Gathering::BellRang { .. } => {
                let law = Law::a_bell_is_rung_by_its_guardian_or_a_facilitator_where_time_goes_by;
                let may = facilitator || by.is_some_and(|by| room.bell.guardians.contains(&by));
                t.hold(law, may && room.standstill().is_none(), || format!("{event:?} by {by:?}"))?;
            }
            Gathering::RoundBegan { .. } => {
                self.offers.clear();
                self.passed.clear();
            }
            Gathering::PassedAhead { person, .. } => {
                t.hold(moves, by == Some(*person), || "passed for somebody else".to_owned())?;
                self.passed.insert(*person);
            }
            Gathering::Offered { turn, to, named: true, .. } if room.kind() == Some(SegmentKind::OpenCentre) => {
                self.begins(t, room, *turn)?;
                t.hold(moves, facilitator, || "offered by name by somebody else".to_owned())?;
                let second = self.had_centre.contains(to) && !self.centre_freed;
                let forgotten = self.had_none(circle, room);
                let law = Law::nobody_takes_a_second_turn_in_the_centre_before_others_had_their_chance;
                t.hold(law, !second || forgotten.is_none(), || format!("{forgotten:?} had none"))?;
            }
            Gathering::Offered { turn, to, named, .. } if room.kind() == Some(SegmentKind::Stack) => {
                self.begins(t, room, *turn)?;
                t.hold(stands, room.runs(), || "offered in a standstill".to_owned())?;
                let first_hand = self.hands.iter().find(|hand| room.seats[hand].presence == Presence::Here);
                let in_order = first_hand == Some(to) || self.comes_again(room, *to);
                let law = Law::raised_hands_have_the_piece_in_their_order;
                t.hold(law, (*named && facilitator) || in_order, || format!("{to}, of {:?}", self.hands))?;
                self.hands.retain(|hand| hand != to);
            }
            Gathering::Offered { turn, to, named, .. } => {
                self.begins(t, room, *turn)?;
                t.hold(stands, room.runs(), || "offered in a standstill".to_owned())?;
                let law = Law::everyone_here_is_offered_a_turn_once_before_anyone_gets_a_second;
                let offers = self.offers.entry(*to).or_default();
                *offers += 1;
                let offers = *offers;
                let forgotten = room.seats.iter().find(|(person, seat)| {
                    let waits = !self.offers.contains_key(person) && !self.passed.contains(person);
                    waits && seat.presence == Presence::Here && !circle.facilitates(**person)
                });
                t.hold(moves, facilitator || !named, || "offered by name by somebody else".to_owned())?;
                // When everyone had their offers a facilitator may offer it once more.
                t.hold(law, (offers <= 2 || *named) && (offers == 1 || forgotten.is_none()), || {
                    format!("offer {offers} to {to}, while {forgotten:?} had none")
                })?;
            }
            Gathering::Taken { turn } => {
                let (offered, to) = room.turn().unzip();
                t.hold(moves, offered == Some(*turn) && by == to, || "taken by somebody else".to_owned())?;
                let here = by.and_then(|by| room.seats.get(&by)).map(|seat| seat.presence);
                t.hold(Law::whoever_takes_the_piece_is_here, here == Some(Presence::Here), || format!("{here:?}"))?;
                if let Some(taker) = by.filter(|_| room.kind() == Some(SegmentKind::OpenCentre)) {
                    self.takes_from_the_centre(circle, room, taker);
                }
            }
            Gathering::TakenFromCentre { turn, by: taker, .. } => {
                self.begins(t, room, *turn)?;
                t.hold(moves, by == Some(*taker), || "taken by somebody else".to_owned())?;
                let forgotten = self.had_none(circle, room);
                let second = self.had_centre.contains(taker);
                let law = Law::nobody_takes_a_second_turn_in_the_centre_before_others_had_their_chance;
                t.hold(law, !second || self.centre_freed || forgotten.is_none(), || format!("{forgotten:?} had none"))?;
                self.takes_from_the_centre(circle, room, *taker);
                let here = room.seats.get(taker).map(|seat| seat.presence);
                t.hold(Law::whoever_takes_the_piece_is_here, here == Some(Presence::Here), || format!("{here:?}"))?;
            }
            Gathering::TurnEnded { turn, how } => {
                t.hold(moves, self.turn == Some(*turn), || "ended a turn that was not on".to_owned())?;
                self.centre_freed = false;
                self.turn = None;
                if let (true, Piece::Offered { to, again: false, .. }) =
                    (room.kind() == Some(SegmentKind::Stack), &room.piece)
                {
                    match how {
                        TurnEnd::Skipped => self.hands.push(*to),
                        TurnEnd::Withdrawn => self.hands.insert(0, *to),
                        _ => {}
                    }
                }
                if let (TurnEnd::Skipped | TurnEnd::Withdrawn, Some((_, person))) = (how, room.turn()) {
                    // It does not count.
                    let offers = self.offers.get(&person).copied().unwrap_or(0);
                    self.offers.remove(&person);
                    self.offers.extend((offers > 1).then(|| (person, offers - 1)));
                }
                let holder = room.turn().map(|(_, person)| person);
                let may = match how {
                    TurnEnd::SteppedAway if facilitator && self.removes.is_some() => {
                        holder == self.removes || holder == by
                    }
                    TurnEnd::PutDown | TurnEnd::PassedForNow | TurnEnd::PassedRound | TurnEnd::SteppedAway => {
                        by.is_some() && by == holder
                    }
                    TurnEnd::NotTaken => by.is_none() && matches!(room.piece, Piece::Offered { .. }),
                    TurnEnd::WentOn | TurnEnd::WentOnToReturn => {
                        by.is_none() && room.phase == Phase::Closing && room.unattended.is_some()
                    }
                    // All who are here agreed to close.
                    TurnEnd::SegmentEnded if room.close_offered.is_some() => true,
                    TurnEnd::Skipped | TurnEnd::Withdrawn => facilitator && matches!(room.piece, Piece::Offered { .. }),
                    TurnEnd::MovedOnToReturn | TurnEnd::MovedOn | TurnEnd::SegmentEnded => facilitator,
                };
                t.hold(moves, may, || format!("{how:?} by {by:?}"))?;
                // Somebody who is removed steps away, too, whoever decides it and whatever stands.
                let of_own_will = matches!(how, TurnEnd::SteppedAway | TurnEnd::SegmentEnded);
                t.hold(stands, room.runs() || of_own_will, || format!("{how:?} in a standstill"))?;
            }
            Gathering::Shared { turn, .. } => {
                let holds = matches!(&room.piece, Piece::Held(held) if held.turn == *turn && by == Some(held.by));
                let fits = room.runs() && circle.medium == Medium::Written && has_a_piece(room.kind());
                let law = Law::words_come_only_from_the_holder_in_a_moving_room;
                t.hold(law, holds && fits, || format!("{by:?} {:?}", room.piece))?;
            }
            Gathering::SentAgain { returned, .. } => {
                let author = room.review.returned.get(returned).map(|back| back.author);
                let law = Law::words_come_only_from_the_holder_in_a_moving_room;
                t.hold(law, room.runs() && by.is_some() && by == author, || format!("{by:?} again"))?;
            }
            Gathering::Resumed => {
                let by_itself = by.is_none() && room.phase == Phase::Closing && room.unattended.is_some();
                // A pause for an aside ends with it, whoever of the two ends it.
                let with_the_aside = room.paused_for_aside;
                t.hold(moves, facilitator || by_itself || with_the_aside, || format!("resumed by {by:?}"))?;
            }
            // After a restart everybody is waited for anew; until then the room stands.
            Gathering::Interrupted => self.alone_since = None,
            Gathering::Opened => {
                t.hold(Law::open_is_left_only_through_closing, room.phase == Phase::Doors, || "again".to_owned())?;
            }
            Gathering::Reseated { order } => {
                let ring = has_a_piece(room.kind())
                    && !matches!(room.kind(), Some(SegmentKind::OpenCentre | SegmentKind::Stack));
                let through = room.round.is_none() || (self.turn.is_none() && room.coming().next().is_none());
                let (mut before, mut after) = (room.order.clone(), order.clone());
                before.sort_unstable();
                after.sort_unstable();
                let law = Law::the_order_changes_only_between_rounds;
                t.hold(law, facilitator && (!ring || through) && before == after, || format!("{order:?}"))?;
            }
            Gathering::MinutesGiven { minutes } => {
                let mut plan = room.plan.clone();
                plan.set_minutes(minutes);
                let reserved = plan.agenda.iter().rev().take(2).eq(room.plan.agenda.iter().rev().take(2));
                let law = Law::the_closing_and_the_last_part_keep_their_minutes;
                t.hold(
                    law,
                    facilitator && reserved && plan.check().is_ok() && plan.minutes == room.plan.minutes,
                    || format!("{minutes:?}"),
                )?;
            }
            Gathering::TimeGiven { .. } | Gathering::EachSet { .. } | Gathering::PaceSet { .. } => {
                t.hold(moves, facilitator, || format!("{event:?} by {by:?}"))?;
            }
            Gathering::HandRaised { person } => {
                let own = by == Some(*person) && room.kind() == Some(SegmentKind::Stack);
                t.hold(Law::raised_hands_have_the_piece_in_their_order, own, || format!("{person} by {by:?}"))?;
                self.hands.push(*person);
            }
            Gathering::HandLowered { person } => {
                let own = by == Some(*person);
                t.hold(Law::raised_hands_have_the_piece_in_their_order, own, || format!("{person} by {by:?}"))?;
                self.hands.retain(|hand| hand != person);
            }
            Gathering::Extended { until } => {
                let said = circle.fleeting.staying.as_ref();
                let said = |person: &PersonId| said.and_then(|staying| staying.answers.get(person)) == Some(&true);
                let guests = room.seats.iter().filter(|(person, _)| !circle.facilitates(**person));
                let mut here = guests.filter(|(_, seat)| seat.presence == Presence::Here);
                let fits = facilitator && *until > room.plan.minutes && room.phase == Phase::Open;
                let law = Law::nobody_stays_longer_than_everyone_here_agreed_to;
                t.hold(law, fits && here.all(|(person, _)| said(person)), || format!("{until} by {by:?}"))?;
            }
            Gathering::CentreFreed => {
                let lies = by.is_none() && room.piece == Piece::Centre && room.runs();
                t.hold(stands, lies, || format!("freed by {by:?}: {:?}", room.piece))?;
                self.centre_freed = true;
            }
            Gathering::SegmentEntered { segment } => {
                self.had_centre.clear();
                self.hands.clear();
                self.centre_freed = false;
                let kind = room.place(*segment).map(|place| room.plan.agenda[place].kind);
                let last = matches!(kind, Some(SegmentKind::Closing | SegmentKind::Release));
                let law = Law::open_is_left_only_through_closing;
                t.hold(law, last == (room.phase == Phase::Closing), || format!("{kind:?} in {:?}", room.phase))?;
                let broken_off = room.closing == Some(ClosingReason::Emergency);
                let early = kind == Some(SegmentKind::Release) && !room.round_is_done() && !broken_off;
                t.hold(law, !early, || "released before everyone had their word".to_owned())?;
            }
            _ => {}
        }
        Ok(())
    }

    /// Whether no hand here waits for the first time, and this one comes once more.
    fn comes_again(&self, room: &Room, person: PersonId) -> bool {
        let waits = self.hands.iter().any(|hand| room.seats[hand].presence == Presence::Here);
        !waits && room.round.as_ref().is_some_and(|hands| hands.again.contains(&person))
    }

    /// Somebody here who came to sit and has not had the piece from the middle.
    fn had_none(&self, circle: &Circle, room: &Room) -> Option<PersonId> {
        let guest = |person: &PersonId| !circle.facilitates(*person) && !self.had_centre.contains(person);
        let here = room.seats.iter().filter(|(_, seat)| seat.presence == Presence::Here);
        here.map(|(&person, _)| person).find(guest)
    }

    fn takes_from_the_centre(&mut self, circle: &Circle, room: &Room, taker: PersonId) {
        if self.had_centre.contains(&taker) && self.had_none(circle, room).is_none() {
            self.had_centre.clear();
        }
        self.had_centre.insert(taker);
        self.centre_freed = false;
    }

    fn begins(&mut self, t: &mut Tally, room: &Room, turn: TurnId) -> Result<(), Broken> {
        let fresh = !room.turns.contains_key(&turn);
        t.hold(Law::every_turn_has_a_name_of_its_own, fresh, || format!("{turn} was somebody's turn before"))?;
        let law = Law::at_most_one_holder_and_none_in_silence_or_writing;
        let before = self.turn.replace(turn);
        t.hold(law, before.is_none(), || format!("{turn} begins while {before:?} goes on"))
    }

    /// Looks at the circle after a command; nothing is due that has not happened.
    pub fn looks(&mut self, t: &mut Tally, circle: &Circle, now: u64) -> Result<(), Broken> {
        sizes(t, circle)?;
        super::laws_writing::looks(t, circle)?;
        super::laws_pairs::looks(t, circle)?;
        let Some(room) = &circle.room else { return Ok(()) };
        let turn = room.turn();
        let law = Law::at_most_one_holder_and_none_in_silence_or_writing;
        let fits = turn.is_none_or(|(_, person)| has_a_piece(room.kind()) && room.seats.contains_key(&person));
        t.hold(law, fits && turn.map(|(turn, _)| turn) == self.turn, || format!("{:?}", room.piece))?;
        let ahead = room.time(now + 1_000) - room.time(now);
        let law = Law::in_a_standstill_the_holder_stays_and_the_clock_stands;
        let moves = room.phase != Phase::Doors && !room.paused && room.holding.is_none() && !room.interrupted;
        let moves = moves && room.bell.sounds.is_none();
        t.hold(law, ahead == if moves { 1_000 } else { 0 }, || format!("{ahead} ms of a second"))?;
        let kept = self.seats.iter().all(|person| room.seats.contains_key(person));
        let once = room.order.len() == room.seats.len() && room.order.iter().all(|p| room.seats.contains_key(p));
        t.hold(Law::a_place_lasts_until_release, kept && once, || format!("{:?}", room.order))?;
        self.seats = room.seats.keys().copied().collect();

        let unheard = room
            .seats
            .iter()
            .find(|(person, seat)| seat.presence == Presence::Here && !circle.fleeting.online.contains(person));
        t.hold(Law::whoever_is_here_is_connected, unheard.is_none(), || format!("{unheard:?}"))?;
        let here = |person: &PersonId| room.seats.get(person).is_some_and(|seat| seat.presence == Presence::Here);
        let out = |person: &PersonId| {
            let is_out = room.seats.get(person).is_some_and(|seat| seat.presence == Presence::SteppedOut);
            is_out && room.asides.values().any(|aside| aside.with.contains(person))
        };
        let near = |person: &&PersonId| circle.facilitates(**person);
        let attended = room.seats.keys().filter(near).any(|person| here(person) || out(person));
        let nobody_here = !room.seats.keys().filter(near).any(here);
        // Those who were left alone for long may close by themselves, also while somebody is out with one of them.
        let by_themselves = room.closing == Some(ClosingReason::Agreed);
        let left_alone = nobody_here && attended && room.phase != Phase::Doors && !by_themselves;
        let stands = room.paused || room.holding.is_some();
        let law = Law::without_a_facilitator_an_open_room_is_held;
        t.hold(law, !left_alone || stands, || "all facilitators are out with somebody, and it moves".to_owned())?;
        self.alone_since = if attended { None } else { self.alone_since.or(Some(now)) };
        let patience = if circle.medium == Medium::Written { 20_000 } else { 120_000 };
        let long_alone = self.alone_since.is_some_and(|since| now - since >= patience);
        if long_alone && room.phase == Phase::Open {
            let law = Law::without_a_facilitator_an_open_room_is_held;
            t.hold(law, room.holding.is_some(), || format!("alone since {:?}, now {now}", self.alone_since))?;
        }
        if moves && room.writing.is_none() && room.pairs.is_none() && has_a_piece(room.kind()) {
            let centre = room.kind() == Some(SegmentKind::OpenCentre);
            let stack = room.kind() == Some(SegmentKind::Stack);
            let law = Law::the_piece_is_never_lost;
            let forgotten = room.seats.keys().find(|person| {
                let waits = !self.offers.contains_key(person) && !self.passed.contains(person);
                waits && here(person) && !circle.facilitates(**person)
            });
            let breath = room.current().map_or(0, |part| u64::from(part.breath_seconds) * 1_000).max(30_000);
            let breathes = room.slow && room.after_turn && room.time(now) < room.rests + breath;
            let lies_well = match room.piece {
                Piece::Centre => centre,
                Piece::Home if stack => breathes || !self.hands.iter().any(here),
                Piece::Home => !centre && (room.round.is_none() || forgotten.is_none() || breathes),
                Piece::Offered { .. } => true,
                Piece::Held(_) => true,
            };
            t.hold(law, lies_well, || format!("{:?}, {forgotten:?} had no offer", room.piece))?;
        }
        Ok(())
    }
}

/// Whether an accepted command, sent a second time at once, may still do something.
pub fn may_do_it_again(command: &Command) -> bool {
    // Saying ok twice says ok twice, and changes nothing; a pass names no turn, see `Command::Pass`.
    matches!(command, Command::Signal { .. } | Command::Pass { .. })
}

fn sizes(t: &mut Tally, circle: &Circle) -> Result<(), Broken> {
    let law = Law::sizes_stay_in_limits;
    let open = circle.invitations.values().filter(|made| made.state == InvitationState::Open).count();
    let plans = circle.planned.len() + circle.cancelled.len();
    let told = circle.changed.len() <= plans;
    t.hold(law, told, || format!("{} notes on {plans} plans", circle.changed.len()))?;
    let people = (circle.people.len(), plans, open, circle.agreements.items.len());
    let fit = people.0 <= 400 && people.1 <= 60 && people.2 <= 32 && (1..=24).contains(&people.3);
    t.hold(law, fit, || format!("people, planned, invitations, agreements: {people:?}"))?;
    let closed = circle.invitations.values().filter(|made| made.sealed.is_none()).count();
    let kept = (circle.past.len(), circle.unplanned.len(), closed);
    let keys = (circle.keys.devices.len(), circle.came_back.len());
    t.hold(law, keys.0 <= 512 && keys.1 <= keys.0, || format!("devices, of those who came back: {keys:?}"))?;
    let holding = circle.people.values().filter(|known| known.role.facilitates()).count();
    let fit = kept.0 <= 60 && kept.1 <= 60 && kept.2 <= 200 && holding <= 8;
    t.hold(law, fit, || format!("past, struck, closed invitations: {kept:?}; {holding} hold it"))?;
    let numbered = circle.numbers.values().all(|all| all.len() <= circle.people.len());
    t.hold(law, circle.numbers.len() <= 2 && numbered, || format!("numbers: {:?}", circle.numbers))?;
    let Some(room) = &circle.room else { return Ok(()) };
    let guests = room.seats.keys().filter(|person| !circle.facilitates(**person)).count();
    let mut turns: BTreeMap<TurnId, usize> = BTreeMap::new();
    room.reflections.values().for_each(|shared| *turns.entry(shared.turn).or_default() += 1);
    let fullest = turns.values().max().copied().unwrap_or(0);
    let fit = guests + holding <= 24 && room.seats.len() <= 24 && fullest <= 40 && room.reflections.len() <= 2_000;
    let turns = room.turns.len();
    t.hold(law, fit && turns <= 4_000, || format!("{guests} guests, {turns} turns, {fullest} reflections in one"))
}
