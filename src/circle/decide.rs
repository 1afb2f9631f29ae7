//! What a command does: events, or a refusal. Pure: the clocks come in with [`Meta`], and the same state, meta and
//! command always give the same events. No events means that it was done before.
mod after;
mod aside;
mod bell;
mod between;
mod calendar;
mod card;
mod circle;
mod doors;
mod floor;
mod kept;
mod keys;
mod ladder;
mod leaving;
mod line;
mod minutes;
mod numbers;
mod pairs;
mod people;
mod resonance;
mod review;
mod room;
mod stay;
mod tonight;
mod turns;
mod weeks;
mod writing_time;

use super::command::{Command, Founding, ServerCommand};
use super::event::{At, Event, Gathering, Passing, SegmentSummary, Standing, Summary, What};
use super::ids::{GatheringId, PersonId, TurnId};
use super::keys::{Under, all_differ};
use super::limits;
use super::record::hex;
use super::refusal::Refusal;
use super::state::{Belonging, Circle, Piece, Room, Standstill};
use std::borrow::Cow;
use uuid::Uuid;

/// What comes with a command from outside the rules.
#[derive(Clone, Copy, Debug)]
pub struct Meta {
    /// Who asks.
    pub who: PersonId,
    /// When.
    pub at: At,
    /// Whether the practice has confirmed a crisis line.
    pub crisis_line: bool,
    /// Which keys the texts beside it are wrapped under.
    pub under: Under,
}

/// Decides what a person's command does.
///
/// # Errors
/// A [`Refusal`] says why nothing was changed.
pub fn decide(circle: &Circle, meta: &Meta, command: &Command) -> Result<Vec<Event>, Refusal> {
    let mut draft = Draft::new(circle, meta.at);
    draft.catch_up();
    let before = draft.events.len();
    draft.command(meta, command)?;
    if draft.events.len() > before && circle.keys.is_stale(meta.under) {
        return Err(Refusal::KeysRenewed);
    }
    draft.settle();
    Ok(draft.events)
}

/// Decides what something the server brings does.
///
/// # Errors
/// A [`Refusal`] for a knock that is not answered, or for people this circle does not know.
pub fn serve(circle: &Circle, meta: &Meta, command: &ServerCommand) -> Result<Vec<Event>, Refusal> {
    let mut draft = Draft::new(circle, meta.at);
    if *command == ServerCommand::Restarted {
        // First the standstill: nothing was due while the server was down.
        draft.restarted();
    }
    draft.catch_up();
    match command {
        ServerCommand::Knock { .. } => {
            let before = draft.events.len();
            draft.knock(command)?;
            if draft.events.len() > before && circle.keys.is_stale(meta.under) {
                return Err(Refusal::KeysRenewed);
            }
        }
        ServerCommand::EraseMe { person } => draft.erase_me(*person)?,
        ServerCommand::Connected { person } => draft.connected(*person)?,
        ServerCommand::Lost { person, since } => draft.lost(*person, *since)?,
        ServerCommand::Dates => draft.let_what_lapses_go(),
        ServerCommand::Restarted | ServerCommand::Tick => {}
    }
    draft.settle();
    Ok(draft.events)
}

/// The first event of a new circle.
///
/// # Errors
/// When a list or a name is out of its bounds.
pub fn found(founding: &Founding, facilitator: PersonId, at: At) -> Result<Event, Refusal> {
    let bounded = (1..=limits::AGREEMENTS_MAX).contains(&founding.agreements.len())
        && (1..=64).contains(&founding.template.len())
        && founding.template.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        && all_differ(founding.words().into_iter().chain(founding.keys.bodies()));
    if !bounded {
        return Err(Refusal::OutOfBounds);
    }
    Ok(Event { at, what: What::Standing(Standing::Founded { founding: founding.clone(), facilitator }) })
}

/// A decision in the making: the state as it is with the events so far.
pub(super) struct Draft<'a> {
    circle: Cow<'a, Circle>,
    events: Vec<Event>,
    pub(super) at: At,
    /// Whether an event was decided but not applied to the draft's own copy.
    behind: bool,
}

impl<'a> Draft<'a> {
    fn new(circle: &'a Circle, at: At) -> Self {
        // Commands of one batch may be decided a moment before the last event; nothing happens backwards.
        let at = At { running: at.running.max(circle.latest.running), wall: at.wall };
        Self { circle: Cow::Borrowed(circle), events: Vec::new(), at, behind: false }
    }

    /// The state with the events so far.
    pub(super) fn circle(&self) -> &Circle {
        debug_assert!(!self.behind, "the last event of a command was followed by another look at the state");
        &self.circle
    }

    fn push(&mut self, what: What) {
        let event = Event { at: self.at, what };
        self.circle.to_mut().apply(&event);
        self.events.push(event);
    }

    /// The only event of a command after which nothing can follow: spares copying the whole state for it.
    fn push_last(&mut self, what: What) {
        self.events.push(Event { at: self.at, what });
        self.behind = true;
    }

    pub(super) fn gathering(&mut self, event: Gathering) {
        self.push(What::Gathering(event));
    }

    pub(super) fn standing(&mut self, event: Standing) {
        self.push(What::Standing(event));
    }

    pub(super) fn passing(&mut self, event: Passing) {
        self.push(What::Passing(event));
    }

    /// The running gathering, when it is the one named.
    ///
    /// # Errors
    /// `None` inside `Ok` when the one named is past: what was asked is done already.
    fn named(&self, gathering: GatheringId) -> Result<Option<&Room>, Refusal> {
        let circle = self.circle();
        match &circle.room {
            Some(room) if room.plan.gathering == gathering => Ok(Some(room)),
            _ if circle.past.iter().any(|past| past.gathering == gathering) => Ok(None),
            _ if circle.planned.contains_key(&gathering) => Err(Refusal::DoorsNotOpen),
            _ => Err(Refusal::NoSuchGathering),
        }
    }

    fn room(&self) -> Result<&Room, Refusal> {
        self.circle().room.as_ref().ok_or(Refusal::NoGathering)
    }

    /// The running gathering, for somebody who has a seat in it.
    fn seated(&self, who: PersonId) -> Result<&Room, Refusal> {
        self.room().and_then(|room| if room.seats.contains_key(&who) { Ok(room) } else { Err(Refusal::NoSeat) })
    }

    /// Offers the piece to whoever comes next, when it lies with the facilitators in a round that was begun, and the
    /// breath after a turn is over.
    pub(super) fn settle(&mut self) {
        if self.behind {
            return;
        }
        self.settle_the_pause();
        self.settle_the_closing();
        self.settle_the_pairs();
        let Some(room) = &self.circle().room else { return };
        let breath_is_over = room.breathes_until().is_none_or(|until| until <= room.time(self.at.running));
        let lies_ready = room.moves() && room.piece == Piece::Home && breath_is_over;
        let coming = room.coming().next().filter(|_| lies_ready);
        if let Some((to, again)) = coming {
            let turn = nth_turn(room);
            self.gathering(Gathering::Offered { turn, to, again, each: None, named: false });
        }
    }

    /// Folds the gathering into what stays of it.
    pub(super) fn release(&mut self) {
        let Some(room) = &self.circle().room else { return };
        let now = room.time(self.at.running);
        let ends = room.entered.iter().skip(1).map(|(_, began)| *began).chain([now]);
        let segments = room.entered.iter().zip(ends).filter_map(|(&(place, began), end)| {
            let spec = room.plan.agenda.get(place)?;
            let took_seconds = u32::try_from(end.saturating_sub(began) / 1_000).unwrap_or(u32::MAX);
            Some(SegmentSummary { kind: spec.kind, minutes: spec.minutes, took_seconds })
        });
        let summary = Summary {
            gathering: room.plan.gathering,
            number: self.circle().running_number(),
            planned_at: room.plan.at,
            opened_at: room.doors_opened.wall,
            released_at: self.at.wall,
            segments: segments.collect(),
            attended: room.seats.keys().copied().collect(),
            came: None,
            agreements: self.circle().agreements.version,
            controls: room.controls.clone(),
            closed: room.closing.unwrap_or(super::event::ClosingReason::ByItself),
            follow_ups: self.circle().to_follow_up(room),
            record: Some(self.circle().record.shown()),
        };
        // What led here within this commit is let go with the gathering: its stream ends, and another one's may begin.
        self.events.retain(|event| !matches!(event.what, What::Gathering(_)));
        self.standing(Standing::Released { summary });
        self.substitutes_leave();
    }
}

/// The name of the next turn: made from the gathering's name and the number of turns so far, so that a late tick names
/// the turns it brings as an early one would have.
fn nth_turn(room: &Room) -> TurnId {
    // A multiplier with many odd bits spreads the count over the whole id (Knuth, TAOCP 6.4).
    // What was written together is not among them: whoever sees the name would know how many of them wait unseen.
    let mut count = (room.turns.len() - room.written) as u128 + 1;
    loop {
        let mixed = room.plan.gathering.0.as_u128() ^ count.wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835);
        let turn = TurnId(uuid::Builder::from_random_bytes(mixed.to_be_bytes()).into_uuid());
        // Whoever takes the piece from the middle names that turn, perhaps as this one would be.
        if !room.turns.contains_key(&turn) {
            return turn;
        }
        count += 1;
    }
}

/// Refuses what moves the piece, or lets words appear, while the room stands still, everyone writes or sits in pairs.
fn in_motion(room: &Room) -> Result<(), Refusal> {
    runs(room)?;
    match (&room.writing, &room.pairs) {
        (Some(_), _) => Err(Refusal::EveryoneWrites),
        (None, Some(_)) => Err(Refusal::PairsAreOn),
        (None, None) => Ok(()),
    }
}

/// Refuses what needs a room that runs while it stands still.
fn runs(room: &Room) -> Result<(), Refusal> {
    match (room.segment, room.standstill()) {
        (None, _) => Err(Refusal::NotOpen),
        (_, Some(Standstill::Paused)) => Err(Refusal::RoomIsPaused),
        (_, Some(Standstill::Holding | Standstill::Interrupted)) => Err(Refusal::RoomIsHeld),
        (_, None) => Ok(()),
    }
}

impl Draft<'_> {
    fn command(&mut self, meta: &Meta, command: &Command) -> Result<(), Refusal> {
        let who = meta.who;
        let facilitates = match self.circle().people.get(&who) {
            None => return Err(Refusal::NotOfThisCircle),
            Some(person) if person.belonging == Belonging::NotLetIn => return Err(Refusal::NotLetIn),
            Some(person) if person.belonging == Belonging::Removed => return self.after_the_release(who, command),
            Some(person) => person.role.facilitates(),
        };
        if self.circle().is_asked_out(who) && doors::is_inside_only(command) {
            return Err(Refusal::AskedOut);
        }
        let (before, ran) = (self.events.len(), self.circle().room.is_some());
        let mut control = false;
        let done = match command {
            Command::CallMe { name } => self.call_me(who, *name),
            Command::AcceptAgreements { version } => self.accept_agreements(who, *version),
            Command::Take { turn } => self.take(who, *turn),
            Command::TakeFromCentre { segment, turn } => self.take_from_centre(who, *segment, *turn),
            Command::Share { turn, reflection, words } => self.share(who, *turn, *reflection, *words),
            Command::PutDown { turn } => self.put_down(who, *turn),
            Command::Pass { segment, how, turn } => self.pass(who, *segment, *how, *turn),
            Command::TakeBack { reflection } => self.take_back(who, *reflection),
            Command::Resonate { reflection } => self.resonate(who, *reflection),
            Command::GiveNumber { gathering, moment, number } => self.give_number(who, *gathering, *moment, *number),
            Command::Writing { turn, on } => self.writing(who, *turn, *on),
            Command::Page { in_front } => self.page(who, *in_front),
            Command::StepOut { gathering } => self.step_out(who, *gathering),
            Command::Leave { gathering, quietly } => self.leave(who, *gathering, *quietly),
            Command::ComeBack { gathering } => self.come_back(who, *gathering),
            Command::Signal { kind } => self.signal(who, *kind),
            Command::Write(written) => self.write(who, written),
            Command::EndAside(asked) => self.end_aside(who, asked),
            Command::ShareWritten(asked) => self.share_written(who, asked),
            Command::CallIn(asked) => self.call_in(who, asked),
            // A control where a facilitator's hand does it.
            Command::Ring(asked) => {
                control = facilitates;
                self.ring(who, asked)
            }
            Command::Guard(asked) => {
                control = facilitates;
                self.guard(who, asked)
            }
            Command::SayInPair(said) => self.say_in_pair(who, said),
            Command::SendAgain(again) => self.send_again(who, again),
            Command::ContactMe(contact) => self.contact_me(who, contact),
            Command::FillCard(fill) => self.fill_card(who, fill),
            Command::RemoveCard(remove) => self.remove_card(who, remove),
            Command::AgreeToClose(asked) => self.agree_to_close(who, asked),
            Command::Hand(asked) => self.hand(who, asked),
            Command::AnswerStay(asked) => self.answer_stay(who, asked),
            Command::KeepStep(asked) => self.keep_step(who, asked),
            Command::ShowStep(asked) => self.show_step(who, asked),
            Command::EraseStep(asked) => self.erase_step(who, asked),
            Command::NotePractice(asked) => self.note_practice(who, asked),
            Command::KeepWeeks(asked) => self.keep_weeks(who, asked),
            Command::ShowWeeks(asked) => self.show_weeks(who, asked),
            Command::HideWeeks(asked) => self.hide_weeks(who, asked),
            Command::LeaveCard(left) => self.leave_card(who, left),
            // What follows holds the room.
            _ if {
                control = true;
                !facilitates
            } =>
            {
                Err(Refusal::FacilitatorsOnly)
            }
            Command::AnswerSignal { person, settled } => self.answer_signal(who, *person, *settled),
            Command::Invite { .. } => self.invite(who, command),
            Command::Revoke { invitation } => self.revoke(*invitation),
            Command::Admit { person, step, grants, name } => self.admit(*person, step.as_deref(), grants, *name),
            Command::Remove { person, step, link } => self.remove(who, *person, step, link.as_deref()),
            Command::RenewKeys(renewal) => self.renew_keys(renewal),
            Command::Decline { person } => self.decline(*person),
            Command::ReviseAgreements { version, items, pages } => self.revise_agreements(who, *version, items, pages),
            Command::SetCallLink { link } => self.set_call_link(*link),
            Command::PlanGathering { plan } => self.plan_gathering(plan),
            Command::PlanSeries(series) => self.plan_series(series),
            Command::Unplan { gathering } => self.unplan(*gathering),
            Command::MoveGathering(asked) => self.move_gathering(asked),
            Command::CancelGathering(asked) => self.cancel_gathering(asked),
            Command::PlanAgain(asked) => self.plan_again(asked),
            Command::StartLate(asked) => self.start_late(asked),
            Command::OpenDoors { gathering, step } => self.open_doors(who, *gathering, step, meta.crisis_line),
            Command::OpenGathering { gathering } => self.open_gathering(*gathering),
            Command::NextSegment { from } => self.next_segment(*from),
            Command::BeginRound { segment, first } => self.ask_for_round(*segment, *first),
            Command::MoveOn { turn } => self.move_on(*turn),
            Command::Pause { gathering } => self.pause(*gathering),
            Command::Resume { gathering } => self.resume(*gathering),
            Command::HoldWords { gathering, on, whose } => self.hold_words(*gathering, *on, *whose),
            Command::ReleaseWords { reflection, words } => self.release_words(*reflection, *words),
            Command::Lock(lock) => self.lock(lock),
            Command::TellWaiting(tell) => self.tell_waiting(tell),
            Command::TellFull(tell) => self.tell_full(tell),
            Command::StepSomeoneOut(out) => self.step_someone_out(out),
            Command::LetBackIn(back) => self.let_back_in(back),
            Command::TakeFollowUp(take) => self.take_follow_up(who, take),
            Command::FollowUpDone(done) => self.follow_up_done(done),
            Command::OpenCard(open) => self.open_card(who, open),
            Command::CloseCard(close) => self.close_card(who, close),
            Command::ReturnWords(back) => self.return_words(back),
            Command::Redact(redact) => self.redact(redact),
            Command::TakeLead { gathering } => self.take_lead(who, *gathering),
            Command::CloseGently { gathering } => self.close_gently(*gathering),
            Command::Release { gathering } => self.ask_for_release(*gathering),
            Command::SetMinutes(asked) => self.set_minutes(asked.gathering, &asked.minutes),
            Command::Check(check) => self.check(who, check),
            Command::Aside(asked) => self.aside(who, asked),
            Command::TellDesk(told) => self.tell_desk(who, told),
            Command::HandLead(handed) => self.hand_lead(handed),
            Command::ForTonight(asked) => self.for_tonight(who, asked),
            Command::EmergencyEnd(end) => self.emergency_end(end),
            Command::GiveTime(asked) => self.give_time(asked),
            Command::GiveMinutes(asked) => self.give_minutes(asked),
            Command::Offer(asked) => self.offer(asked),
            Command::Skip(asked) => self.skip(asked.turn),
            Command::Reseat(asked) => self.reseat(asked),
            Command::ShareTime(asked) => self.share_time(asked),
            Command::SlowPace(asked) => self.slow_pace(asked),
            Command::Hint(asked) => self.hint(asked),
            Command::AskToStay(asked) => self.ask_to_stay(asked),
            Command::StayLonger(asked) => self.stay_longer(asked),
            Command::BeginWriting(asked) => self.begin_writing(asked),
            Command::MoreWriting(asked) => self.more_writing(asked),
            Command::BeginReveal(asked) => self.begin_reveal(asked),
            Command::EndWriting(asked) => self.end_writing(asked),
            Command::ShowWritten(asked) => self.show_written(asked),
            Command::BeginPairs(asked) => self.begin_pairs(asked),
            Command::MorePairs(asked) => self.more_pairs(asked),
            Command::CallBack(asked) => self.call_back(asked),
            Command::LookIn(asked) => self.look_in(who, asked),
        };
        done?;
        let lasts = |event: &Event| !matches!(event.what, What::Passing(_));
        // A release lets go of what led to it, so the number of events alone does not tell.
        let did = |draft: &Self| {
            let released = ran && draft.circle().room.is_none();
            released || draft.events.iter().skip(before).any(lasts)
        };
        if control && did(self) {
            self.note_control(who, command);
        }
        Ok(())
    }

    /// Every control that did something is in the record: which and who, never on whom.
    fn note_control(&mut self, by: PersonId, command: &Command) {
        let told = serde_json::to_value(command).unwrap_or_default();
        let control = told["do"].as_str().unwrap_or_default().to_owned();
        let circle = self.circle();
        let head = hex(&circle.record.with(circle.id, self.at.wall, by, &control));
        self.standing(Standing::ControlUsed { control, by, head });
    }
}

/// Whether a text is a SHA-256 in lower-case hexadecimal.
fn is_hash(hash: &str) -> bool {
    hash.len() == 64 && hash.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}

/// Whether an id is one that nobody made.
fn is_nil(id: Uuid) -> bool {
    id.is_nil()
}
