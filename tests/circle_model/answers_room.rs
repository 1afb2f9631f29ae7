//! What the model answers inside a gathering: its course, the piece, and what is written in a turn.
use super::answers::if_new;
use super::model::{Answer, Evening, Hand, Model, Paper, Stage, Stick, Tour};
use afterglow::circle::agenda::{DoorPolicy, Medium, ResponseMode, SegmentKind};
use afterglow::circle::command::{Command, Pass};
use afterglow::circle::event::{ClosingReason, Presence};
use afterglow::circle::ids::{BodyId, PersonId, ReflectionId, SegmentId, TurnId};
use afterglow::circle::refusal::Refusal;

/// Whether anything may move; if not, why.
pub fn must_move(evening: &Evening) -> Result<(), Refusal> {
    if evening.moves() {
        let apart = evening.tables.is_some();
        return match &evening.pads {
            Some(_) => Err(Refusal::EveryoneWrites),
            None if apart => Err(Refusal::PairsAreOn),
            None => Ok(()),
        };
    }
    Err(match evening.stage {
        Stage::Doors => Refusal::NotOpen,
        _ if evening.held.is_some() => Refusal::RoomIsHeld,
        _ if evening.paused => Refusal::RoomIsPaused,
        _ => Refusal::RoomIsHeld,
    })
}

/// The part named, against the part the room is in: `false` when it is past.
pub fn is_now(evening: &Evening, id: SegmentId) -> Result<bool, Refusal> {
    let named = evening.part_named(id).ok_or(Refusal::NoSuchSegment)?;
    match evening.part {
        Some(now) if named < now => Ok(false),
        Some(now) if named == now => Ok(true),
        _ => Err(Refusal::NotThisSegment),
    }
}

pub fn whose(evening: &Evening, turn: TurnId) -> Option<(PersonId, SegmentId)> {
    evening.turns.iter().rev().find(|noted| noted.0 == turn).map(|noted| (noted.1, noted.2))
}

/// Whether this person has the piece in this turn; if not, why.
fn has_the_piece(evening: &Evening, who: PersonId, turn: TurnId) -> Result<(), Refusal> {
    match evening.stick {
        Stick::InHand(Hand { turn: held, by, .. }) if held == turn && by == who => Ok(()),
        Stick::HeldOut { turn: Some(offered), to, .. } if offered == turn && to == who => Err(Refusal::TakeItFirst),
        _ if whose(evening, turn).is_some_and(|(owner, _)| owner == who) => Err(Refusal::TurnIsOver),
        _ => Err(Refusal::NotYourTurn),
    }
}

impl Model {
    pub fn answer_in_the_room(&mut self, who: PersonId, command: &Command) -> Answer {
        match command {
            Command::OpenGathering { gathering } => {
                let Some(evening) = self.tonight(*gathering)? else { return Ok(false) };
                if evening.stage != Stage::Doors {
                    return Ok(false);
                }
                (evening.stage, evening.open_for) = (Stage::Open, Some(0));
                if evening.plan.doors == DoorPolicy::ClosedOnceBegun {
                    evening.locked = true;
                }
                enter(evening, 0);
                Ok(true)
            }
            Command::Pause { gathering } => {
                let Some(evening) = self.tonight(*gathering)? else { return Ok(false) };
                if evening.stage == Stage::Doors {
                    return Err(Refusal::NotPausable);
                }
                if !evening.paused && evening.stage == Stage::Closing && evening.alone.is_some() {
                    return Err(Refusal::ComeBackFirst);
                }
                if_new(!evening.paused, || {
                    (evening.paused, evening.moving_for) = (true, 0);
                    evening.count("paused");
                })
            }
            Command::Resume { gathering } => {
                let Some(evening) = self.tonight(*gathering)? else { return Ok(false) };
                let mut guides = evening.chairs.iter().filter(|chair| chair.holds);
                let out = evening.paused_for_two || guides.any(|chair| evening.out_for_somebody(chair.who));
                if evening.stage == Stage::Doors {
                    return Err(Refusal::NotPausable);
                }
                if evening.held.is_some() && evening.alone.is_some() {
                    return Err(Refusal::ComeBackFirst);
                }
                if out && !evening.chairs.iter().any(|chair| chair.holds && evening.here(chair.who)) {
                    return Err(Refusal::ComeBackFirst);
                }
                if_new(evening.paused || evening.held.is_some(), || {
                    (evening.paused, evening.held) = (false, None);
                    (evening.offer_in, evening.agreed) = (None, None);
                })
            }
            Command::TakeLead { gathering } => {
                let Some(evening) = self.tonight(*gathering)? else { return Ok(false) };
                if_new(evening.lead != who, || {
                    evening.is_led_by(who);
                    evening.count("lead_taken");
                })
            }
            Command::Lock(_)
            | Command::TellWaiting(_)
            | Command::TellFull(_)
            | Command::StepSomeoneOut(_)
            | Command::LetBackIn(_) => self.answer_about_the_door(command),
            Command::HoldWords { .. }
            | Command::ReleaseWords { .. }
            | Command::ReturnWords(_)
            | Command::SendAgain(_)
            | Command::Redact(_) => self.answer_about_words(who, command),
            Command::CloseGently { gathering } => {
                let Some(evening) = self.tonight(*gathering)? else { return Ok(false) };
                if evening.stage == Stage::Closing {
                    return Ok(false);
                }
                let had_a_turn = matches!(evening.stick, Stick::HeldOut { .. } | Stick::InHand(_));
                evening.take_the_piece_away(false);
                evening.box_before_closing();
                evening.begin_closing(ClosingReason::Gently);
                let closing = evening.plan.agenda.len() - 2;
                evening.enter(closing);
                if had_a_turn {
                    self.writing = None;
                }
                Ok(true)
            }
            Command::Release { gathering } => {
                let Some(evening) = self.tonight(*gathering)? else { return Ok(false) };
                if evening.kind() == Some(SegmentKind::Release) {
                    self.let_go();
                    return Ok(true);
                }
                Err(match evening.stage {
                    Stage::Closing if evening.round_over() => Refusal::LastPartComesFirst,
                    Stage::Closing => Refusal::RoundGoesOn,
                    Stage::Doors | Stage::Open => Refusal::ClosingComesFirst,
                })
            }
            Command::NextSegment { from } => self.goes_on_from(*from),
            Command::BeginRound { segment, first } => {
                let evening = self.evening.as_ref().ok_or(Refusal::NoGathering)?;
                if !is_now(evening, *segment)? {
                    return Ok(false);
                }
                if !evening.in_a_ring() {
                    return Err(Refusal::NoPieceHere);
                }
                if evening.tour.is_some() {
                    return Ok(false);
                }
                must_move(evening)?;
                if first.is_some_and(|first| self.holds(first) || !self.seated(first)) {
                    return Err(Refusal::NoSuchPerson);
                }
                self.send_it_round(*first);
                Ok(true)
            }
            Command::MoveOn { turn } => self.moves_it_on(*turn),
            Command::GiveTime(_)
            | Command::GiveMinutes(_)
            | Command::Offer(_)
            | Command::Skip(_)
            | Command::Reseat(_)
            | Command::ShareTime(_)
            | Command::SlowPace(_)
            | Command::Hint(_) => self.answer_on_the_floor(command),
            Command::Hand(asked) => self.raises_a_hand(who, asked),
            Command::AskToStay(_) | Command::AnswerStay(_) | Command::StayLonger(_) => {
                self.answer_about_staying(who, command)
            }
            Command::BeginWriting(_)
            | Command::MoreWriting(_)
            | Command::BeginReveal(_)
            | Command::EndWriting(_)
            | Command::ShowWritten(_)
            | Command::ShareWritten(_) => self.answer_about_writing(who, command),
            Command::BeginPairs(_)
            | Command::MorePairs(_)
            | Command::CallBack(_)
            | Command::LookIn(_)
            | Command::CallIn(_) => self.answer_about_pairs(who, command),
            Command::Ring(_) | Command::Guard(_) => self.answer_about_the_gong(who, command),
            Command::SayInPair(said) => self.puts_down_a_sheet(who, said),
            Command::TakeBack { reflection } if self.takes_a_sheet_out(who, *reflection) => Ok(true),
            other => self.answer_with_the_piece(who, other),
        }
    }

    fn goes_on_from(&mut self, from: SegmentId) -> Answer {
        let evening = self.evening.as_mut().ok_or(Refusal::NoGathering)?;
        evening.part_named(from).ok_or(Refusal::NoSuchSegment)?;
        let Some(part) = evening.part else { return Err(Refusal::NotOpen) };
        if !is_now(evening, from)? {
            return Ok(false);
        }
        if evening.kind() == Some(SegmentKind::Release) {
            return Err(Refusal::Closing);
        }
        let open_box = evening.pads.as_ref().map(|pads| pads.box_stands);
        if !evening.moves() {
            must_move(evening)?;
        }
        if evening.kind() == Some(SegmentKind::Closing) && !evening.round_over() {
            return Err(Refusal::RoundGoesOn);
        }
        if evening.tables.is_some() {
            return Err(Refusal::PairsAreOn);
        }
        if open_box == Some(false) {
            return Err(Refusal::EveryoneWrites);
        }
        evening.box_before_closing();
        let had_a_turn = matches!(evening.stick, Stick::HeldOut { .. } | Stick::InHand(_));
        enter(evening, part + 1);
        if had_a_turn {
            self.writing = None;
        }
        Ok(true)
    }

    fn moves_it_on(&mut self, named: TurnId) -> Answer {
        let evening = self.evening.as_mut().ok_or(Refusal::NoGathering)?;
        let comes_back = match evening.stick {
            Stick::HeldOut { turn, .. } if turn == Some(named) => true,
            Stick::InHand(Hand { turn, lost, waited, .. }) if turn == named => {
                if lost.is_some() && !waited {
                    return Err(Refusal::PieceWaits);
                }
                lost.is_some()
            }
            _ if whose(evening, named).is_some() => return Ok(false),
            _ => return Err(Refusal::TurnIsOver),
        };
        must_move(evening)?;
        evening.take_the_piece_away(comes_back);
        evening.count("moved_on");
        self.writing = None;
        Ok(true)
    }

    fn answer_with_the_piece(&mut self, who: PersonId, command: &Command) -> Answer {
        let written = self.medium == Medium::Written;
        let writing = self.writing;
        let read_first = self.is_read_first(who);
        let evening = self.evening.as_mut().ok_or(Refusal::NoGathering)?;
        evening.chair(who).ok_or(Refusal::NoSeat)?;
        match command {
            Command::Take { turn } => takes(evening, who, *turn),
            Command::TakeFromCentre { segment, turn } => takes_from_the_middle(evening, who, *segment, *turn),
            Command::Share { .. } if !written => Err(Refusal::SpokenHere),
            Command::Share { turn, reflection, words } => {
                let new = shares(evening, who, *turn, *reflection, *words, read_first)?;
                if new {
                    self.writing = None;
                }
                Ok(new)
            }
            Command::PutDown { turn } => match has_the_piece(evening, who, *turn) {
                Err(Refusal::TurnIsOver) => Ok(false),
                Err(refusal) => Err(refusal),
                Ok(()) => {
                    must_move(evening)?;
                    evening.take_the_piece_away(false);
                    self.writing = None;
                    Ok(true)
                }
            },
            Command::Pass { segment, how, .. } => {
                let had_it = matches!(evening.stick, Stick::InHand(Hand { by, .. }) if by == who)
                    || matches!(evening.stick, Stick::HeldOut { to, .. } if to == who);
                let new = passes(evening, who, *segment, *how)?;
                if new && had_it {
                    self.writing = None;
                }
                Ok(new)
            }
            Command::TakeBack { reflection } => {
                match evening.papers.iter_mut().find(|paper| paper.id == *reflection && paper.by == who) {
                    None => Err(Refusal::NoSuchReflection),
                    Some(paper) if paper.sent_as.is_some() => Err(Refusal::NoSuchReflection),
                    Some(paper) => {
                        let moved = &mut self.moved;
                        if_new(!paper.torn, || {
                            paper.torn = true;
                            moved.retain(|(id, _)| id != reflection);
                        })
                    }
                }
            }
            Command::Resonate { reflection } => {
                let there =
                    evening.papers.iter().find(|paper| paper.id == *reflection && paper.is_there() && !paper.held);
                let paper = there.ok_or(Refusal::NoSuchReflection)?;
                if paper.by == who {
                    return Err(Refusal::OwnReflection);
                }
                let part = evening.plan.agenda.iter().find(|part| part.id == paper.part);
                if part.is_none_or(|part| part.mode != ResponseMode::Resonance) {
                    return Err(Refusal::NobodyAnswersHere);
                }
                let said = (*reflection, who);
                if_new(!self.moved.contains(&said), || self.moved.push(said))
            }
            Command::Writing { turn, on } => {
                has_the_piece(evening, who, *turn)?;
                let now = on.then_some(*turn);
                if_new(writing != now, || self.writing = now)
            }
            other => unreachable!("no command for a person in the room: {other:?}"),
        }
    }
}

/// Goes on to a part; the closing ring begins the closing.
fn enter(evening: &mut Evening, part: usize) {
    if evening.plan.agenda[part].kind == SegmentKind::Closing && evening.stage != Stage::Closing {
        evening.begin_closing(ClosingReason::Agenda);
    }
    evening.enter(part);
    if evening.with_hands() {
        let guests = evening.chairs.iter().filter(|chair| !chair.holds);
        let here = guests.clone().filter(|chair| chair.is == Presence::Here).count();
        let many = if here > 0 { here } else { guests.count() };
        let each = evening.share_of_time(many);
        evening.tour = Some(Tour { each, places: Vec::new(), tickets: 0 });
    }
}

fn takes(evening: &mut Evening, who: PersonId, named: TurnId) -> Answer {
    match evening.stick {
        Stick::InHand(Hand { turn, by, .. }) if turn == named && by == who => Ok(false),
        Stick::HeldOut { turn: Some(turn), to, last_time, each, .. } if turn == named && to == who => {
            must_move(evening)?;
            if !evening.here(who) {
                return Err(Refusal::ComeBackFirst);
            }
            let each = each.unwrap_or_else(|| evening.tour.as_ref().map_or(0, |tour| tour.each));
            evening.has_it_from_the_middle(who);
            evening.stick = Stick::InHand(Hand::of(turn, who, each, last_time));
            Ok(true)
        }
        _ if whose(evening, named).is_some_and(|(owner, _)| owner == who) => Err(Refusal::TurnIsOver),
        _ => Err(Refusal::NotYourTurn),
    }
}

fn takes_from_the_middle(evening: &mut Evening, who: PersonId, part: SegmentId, turn: TurnId) -> Answer {
    if let Some(known) = whose(evening, turn) {
        return if known == (who, part) { Ok(false) } else { Err(Refusal::IdTaken) };
    }
    let named = evening.part_named(part).ok_or(Refusal::NoSuchSegment)?;
    if evening.part != Some(named) {
        return Err(Refusal::NotThisSegment);
    }
    must_move(evening)?;
    match (&evening.stick, evening.kind()) {
        (_, kind) if kind != Some(SegmentKind::OpenCentre) => Err(Refusal::NoPieceHere),
        (Stick::Middle, _) if !evening.here(who) => Err(Refusal::ComeBackFirst),
        (Stick::Middle, _) if evening.turns.len() >= 2_000 => Err(Refusal::OutOfBounds),
        (Stick::Middle, _) if evening.is_for_others(who) => Err(Refusal::OthersFirst),
        (Stick::Middle, _) => {
            let here = evening.chairs.iter().filter(|chair| chair.is == Presence::Here).count();
            let each = evening.share_of_time(here);
            evening.stick = Stick::InHand(Hand::of(turn, who, each, true));
            evening.turns.push((turn, who, part));
            evening.has_it_from_the_middle(who);
            Ok(true)
        }
        _ => Err(Refusal::PieceIsTaken),
    }
}

fn shares(
    evening: &mut Evening,
    who: PersonId,
    turn: TurnId,
    id: ReflectionId,
    words: BodyId,
    read_first: bool,
) -> Answer {
    if let Some(paper) = evening.papers.iter().find(|paper| paper.id == id) {
        let mine = paper.sent_as.is_none() && paper.by == who && (paper.turn == turn || paper.torn);
        return if mine { Ok(false) } else { Err(Refusal::IdTaken) };
    }
    has_the_piece(evening, who, turn)?;
    must_move(evening)?;
    if !evening.has_paper_left(turn) {
        return Err(Refusal::OutOfBounds);
    }
    let part = evening.plan.agenda[evening.part.unwrap_or(0)].id;
    let held = read_first;
    evening.appeared += u32::from(!held);
    let place = if held { 0 } else { evening.appeared };
    evening.papers.push(Paper {
        id,
        by: who,
        turn,
        part,
        words,
        at: evening.time,
        held,
        place,
        ..Paper::on_the_tray()
    });
    if held && !evening.tray_turns.contains(&turn) {
        evening.tray_turns.push(turn);
    }
    if let Stick::InHand(hand) = &mut evening.stick {
        hand.stirs();
    }
    Ok(true)
}

fn passes(evening: &mut Evening, who: PersonId, part: SegmentId, how: Pass) -> Answer {
    if !is_now(evening, part)? {
        return Ok(false);
    }
    if !evening.in_a_ring() {
        if evening.kind() != Some(SegmentKind::OpenCentre) && !evening.with_hands() {
            return Err(Refusal::NoPieceHere);
        }
        if !matches!(evening.stick, Stick::HeldOut { to, .. } if to == who) {
            return Ok(false);
        }
        must_move(evening)?;
        evening.take_the_piece_away(false);
        return Ok(true);
    }
    if evening.tour.is_none() {
        return Err(Refusal::RoundNotBegun);
    }
    let (mut again, mut passes) = (how == Pass::ForNow, how == Pass::Round);
    match evening.stick {
        Stick::HeldOut { to, .. } if to == who => {}
        Stick::InHand(Hand { by, turn, .. }) if by == who => {
            if evening.papers.iter().any(|paper| paper.turn == turn && paper.is_there()) {
                (again, passes) = (false, false);
            }
        }
        _ => {
            let Some(tour) = &mut evening.tour else { return Ok(false) };
            let Some(place) = tour.place(who) else { return Ok(false) };
            let first = place.offers == 0 && place.ticket.is_none() && !place.through;
            let later = place.ticket.is_some();
            if first && again {
                tour.give_ticket(who);
                return Ok(true);
            }
            let new = (first || later) && passes;
            if new {
                (place.through, place.passes, place.ticket) = (true, true, None);
            }
            return Ok(new);
        }
    }
    must_move(evening)?;
    evening.take_the_piece_away(again);
    if let Some(place) = evening.tour.as_mut().and_then(|tour| tour.place(who)) {
        place.passes |= passes;
    }
    Ok(true)
}
