//! Questions asked of a copy of the circle, on the way and at the end: what if nobody came, what if time jumped, what if
//! everyone pressed what they were offered.
use super::acts::Dice;
use super::laws::{Broken, Law, Tally};
use super::steps;
use super::{probes_bell, probes_cards, probes_floor, probes_pairs, probes_writing};
use afterglow::circle::agenda::SegmentKind;
use afterglow::circle::command::after::ContactMe;
use afterglow::circle::command::between::KeepStep;
use afterglow::circle::command::doors::{LetBackIn, Lock, StepSomeoneOut};
use afterglow::circle::command::pairs::CallBack;
use afterglow::circle::command::review::{Redact, ReturnWords, SendAgain, Whose};
use afterglow::circle::command::writing_time::{BeginReveal, ShowWritten};
use afterglow::circle::command::{
    AgreeToClose, Aside, Command, EmergencyEnd, EndAside, HandLead, Moment, Pass, ServerCommand, SignalKind, Write,
};
use afterglow::circle::event::{At, Event};
use afterglow::circle::ids::{
    BodyId, GatheringId, PairsId, PersonId, ReflectionId, SegmentId, StepId, TurnId, WritingId,
};
use afterglow::circle::keys::Under;
use afterglow::circle::lens::{self, Lane};
use afterglow::circle::refusal::Refusal;
use afterglow::circle::state::{Belonging, Invitation, Piece, Room};
use afterglow::circle::{Circle, Meta, decide, serve};
use serde_json::Value;
use uuid::Uuid;

const NOBODY: PersonId = PersonId(Uuid::nil());

fn meta(who: PersonId, at: At) -> Meta {
    Meta { who, at, crisis_line: true, under: Under::default() }
}

fn later(at: At, ms: u64) -> At {
    At { running: at.running + ms, wall: at.wall + ms }
}

fn tick(circle: &Circle, at: At) -> Vec<Event> {
    serve(circle, &meta(NOBODY, at), &ServerCommand::Tick).unwrap_or_default()
}

fn apply(circle: &mut Circle, events: &[Event]) {
    events.iter().for_each(|event| circle.apply(event));
}

fn say(circle: &Circle, who: PersonId, at: At, command: &Command) -> Result<Vec<Event>, Refusal> {
    let mut named = 1_u128 << 120;
    let mut fresh = || {
        named += 1;
        BodyId(Uuid::from_u128(named))
    };
    decide(circle, &meta(who, at), &steps::made(circle, command, &mut fresh))
}

/// One tick after a long time, or many early, punctual and double ones.
pub fn late_ticks(t: &mut Tally, circle: &Circle, at: At, luck: &mut Dice) -> Result<(), Broken> {
    let law = Law::a_tick_late_early_twice_or_after_an_hour_ends_in_the_same_state;
    let ahead = luck.pick(&[25_000, 61_000, 200_000, 3_600_000, 3 * 3_600_000, 7 * 3_600_000]);
    let end = later(at, ahead);
    let mut once = circle.clone();
    apply(&mut once, &tick(circle, end));
    let mut often = circle.clone();
    for _ in 0..400 {
        let Some(when) = often.next_deadline().filter(|when| *when <= end.running) else { break };
        let when = later(at, when.saturating_sub(at.running));
        let early = At { running: when.running.saturating_sub(1).max(at.running), wall: when.wall };
        if early < when {
            let events = tick(&often, early);
            t.hold(law, events.is_empty(), || format!("{events:?} came early"))?;
        }
        let events = tick(&often, when);
        apply(&mut often, &events);
    }
    let events = tick(&often, end);
    apply(&mut often, &events);
    t.hold(law, once == often, || {
        let told = |circle: &Circle| format!("{:?} {:?} {:?}", circle.latest, circle.past.back(), circle.room);
        format!("after {ahead} ms\nonce {}\noften {}", told(&once), told(&often))
    })?;
    let events = tick(&once, end);
    t.hold(law, events.is_empty(), || format!("a second tick did {events:?}"))
}

/// With nothing but time every gathering ends.
pub fn left_alone_it_ends(t: &mut Tally, circle: &Circle, at: At) -> Result<(), Broken> {
    let law = Law::left_alone_a_gathering_ends_by_itself;
    let mut circle = circle.clone();
    let mut ticks = 0;
    while let Some(when) = circle.next_deadline() {
        ticks += 1;
        let events = tick(&circle, later(at, when.saturating_sub(at.running)));
        t.hold(law, !events.is_empty() && ticks < 600, || format!("tick {ticks} at {when}: {:?}", circle.room))?;
        apply(&mut circle, &events);
    }
    t.hold(law, circle.room.is_none(), || format!("{:?}", circle.room))
}

/// With a facilitator there and time passing, every round comes to an end and the gathering to its release.
pub fn no_round_is_stuck(t: &mut Tally, circle: &Circle, at: At, luck: &mut Dice) -> Result<(), Broken> {
    let law = Law::no_round_is_stuck;
    let Some(gathering) = circle.running_gathering() else { return Ok(()) };
    let holders: Vec<_> = circle.people.iter().filter(|(_, p)| p.role.facilitates()).map(|(&id, _)| id).collect();
    let who = luck.pick(&holders);
    let mut circle = circle.clone();
    let mut at = at;
    let connected = ServerCommand::Connected { person: who };
    let events = serve(&circle, &meta(who, at), &connected).unwrap_or_default();
    apply(&mut circle, &events);
    let patient = luck.chance(50);
    let mut must = |circle: &mut Circle, at: At, command: Command| {
        let decided = say(circle, who, at, &command);
        t.hold(law, decided.is_ok(), || format!("{command:?}: {decided:?} in {:?}", circle.room))?;
        apply(circle, &decided.unwrap_or_default());
        Ok(())
    };
    must(&mut circle, at, Command::ComeBack { gathering })?;
    must(&mut circle, at, Command::OpenGathering { gathering })?;
    must(&mut circle, at, Command::Resume { gathering })?;
    for _ in 0..600 {
        let Some(room) = &circle.room else { return Ok(()) };
        let Some(segment) = room.current().map(|part| part.id) else { break };
        let ring = room.kind().is_some_and(SegmentKind::is_ring);
        let writing = room.writing.as_ref().map(|now| (now.id, now.reveal.is_some()));
        let pairs = room.pairs.as_ref().map(|now| (now.id, now.called_back.is_some()));
        let command = match &room.piece {
            // Whoever is called back comes within half a minute.
            _ if pairs.is_some_and(|(_, called)| called) => None,
            _ if pairs.is_some() => pairs.map(|(pairs, _)| Command::CallBack(CallBack { pairs, on: true })),
            _ if writing.is_some() => writing.map(|(writing, decides)| match decides {
                true => Command::ShowWritten(ShowWritten { writing }),
                false => Command::BeginReveal(BeginReveal { writing }),
            }),
            Piece::Held(holding) if holding.lost.is_some() && !holding.may_move => None,
            Piece::Offered { .. } if patient => None,
            Piece::Offered { turn, .. } => Some(Command::MoveOn { turn: *turn }),
            Piece::Held(holding) => Some(Command::MoveOn { turn: holding.turn }),
            // A breath between two turns is waited for.
            Piece::Home if ring && room.mid_round() => None,
            Piece::Home if ring && room.round.is_none() => Some(Command::BeginRound { segment, first: None }),
            Piece::Home | Piece::Centre if room.kind() == Some(SegmentKind::Release) => {
                Some(Command::Release { gathering })
            }
            Piece::Home | Piece::Centre => Some(Command::NextSegment { from: segment }),
        };
        match command {
            Some(command) => must(&mut circle, at, command)?,
            // A lost holder is waited for, an offer that nobody takes lapses.
            None => at = later(at, 90_000),
        }
        let events = tick(&circle, at);
        apply(&mut circle, &events);
    }
    Err(Broken { law, how: format!("does not end: {:?}", circle.room) })
}

/// Whoever has a seat can leave and step out, and whoever the circle knows can call, whatever goes on.
pub fn leaving_and_signals(t: &mut Tally, circle: &Circle, at: At) -> Result<(), Broken> {
    for (&who, known) in circle.people.iter().take(30) {
        if known.belonging.is_welcome() {
            let decided = say(circle, who, at, &Command::Signal { kind: SignalKind::INeedAPerson });
            t.hold(Law::a_signal_is_accepted_in_every_state, decided.is_ok(), || format!("{decided:?}"))?;
        }
    }
    let Some(room) = &circle.room else { return Ok(()) };
    let gathering = room.plan.gathering;
    for &who in room.seats.keys() {
        let decided = say(circle, who, at, &Command::Leave { gathering, quietly: true });
        t.hold(Law::leaving_is_possible_in_every_state, decided.is_ok(), || format!("{decided:?}"))?;
    }
    Ok(())
}

pub fn id(value: &Value, field: &str) -> Option<Uuid> {
    value.get(field).and_then(Value::as_str).and_then(|text| text.parse().ok())
}

/// What `can` offers does something; what it does not offer is refused or was done before.
pub fn what_can_offers(t: &mut Tally, circle: &Circle, at: At) -> Result<(), Broken> {
    for &person in circle.people.keys().take(14) {
        let view = lens::view(circle, Lane::Member(person));
        members(t, circle, at, person, &view["can"])?;
    }
    let desk = lens::view(circle, Lane::Desk);
    let holds = |person: &&PersonId| circle.facilitates(**person);
    let there = circle.fleeting.online.iter().find(holds);
    let Some(&who) = there.or_else(|| circle.people.keys().find(holds)) else { return Ok(()) };
    the_desks(t, circle, at, who, &desk)
}

pub struct Asked<'a> {
    t: &'a mut Tally,
    pub circle: &'a Circle,
    at: At,
    pub who: PersonId,
}

impl Asked<'_> {
    pub fn offered(&mut self, command: &Command) -> Result<(), Broken> {
        let decided = say(self.circle, self.who, self.at, command);
        let law = Law::what_can_offers_is_accepted_and_nothing_else;
        let does = decided.as_ref().is_ok_and(|events| !events.is_empty());
        self.t.hold(law, does, || format!("{} is offered {command:?}: {decided:?}", self.who))
    }

    /// Offered, where time decides whether there is still something to do.
    pub fn accepted(&mut self, command: &Command) -> Result<(), Broken> {
        let decided = say(self.circle, self.who, self.at, command);
        let law = Law::what_can_offers_is_accepted_and_nothing_else;
        self.t.hold(law, decided.is_ok(), || format!("{} is offered {command:?}: {decided:?}", self.who))
    }

    /// A pass for now is offered only where the piece will come once more.
    fn comes_back_after(&mut self, pass: &Command) -> Result<(), Broken> {
        let mut after = self.circle.clone();
        apply(&mut after, &say(self.circle, self.who, self.at, pass).unwrap_or_default());
        let waits = |room: &Room| room.round.as_ref().is_some_and(|round| round.again.contains(&self.who));
        let offered = |room: &Room| room.turn().is_some_and(|(_, person)| person == self.who);
        let comes = after.room.as_ref().is_some_and(|room| waits(room) || offered(room));
        let law = Law::what_can_offers_is_accepted_and_nothing_else;
        self.t.hold(law, comes, || format!("{} passes for now and is not asked again", self.who))
    }

    pub fn not_offered(&mut self, command: &Command) -> Result<(), Broken> {
        let decided = say(self.circle, self.who, self.at, command);
        let law = Law::what_can_offers_is_accepted_and_nothing_else;
        let does = decided.as_ref().is_ok_and(|events| !events.is_empty());
        self.t.hold(law, !does, || format!("{} is not offered {command:?}: {decided:?}", self.who))
    }

    /// Asks for what is offered, or, where nothing is, for what would be nearest.
    pub fn ask<T>(&mut self, can: Option<Uuid>, near: Option<T>, make: impl Fn(T) -> Command) -> Result<(), Broken>
    where
        T: From<Wrapped> + Copy,
    {
        match (can, near) {
            (Some(can), _) => self.offered(&make(T::from(Wrapped(can)))),
            (None, Some(near)) => self.not_offered(&make(near)),
            (None, None) => Ok(()),
        }
    }
}

/// An id of any kind.
pub struct Wrapped(Uuid);

macro_rules! wraps {
    ($($name:ident)*) => { $(impl From<Wrapped> for $name { fn from(id: Wrapped) -> Self { $name(id.0) } })* };
}
wraps!(TurnId SegmentId GatheringId WritingId PairsId);

fn members(t: &mut Tally, circle: &Circle, at: At, who: PersonId, can: &Value) -> Result<(), Broken> {
    let room = circle.room.as_ref();
    let turn = room.and_then(Room::turn).map(|(turn, _)| turn);
    let segment = room.and_then(Room::current).map(|part| part.id);
    let (reflection, words) = (ReflectionId(Uuid::from_u128(1)), BodyId(Uuid::from_u128(2)));
    let full = room.is_some_and(|r| r.reflections.values().filter(|s| Some(s.turn) == turn).count() >= 40);
    let mut asked = Asked { t, circle, at, who };
    asked.ask(id(can, "take"), turn, |turn| Command::Take { turn })?;
    asked.ask(id(can, "put_down"), turn, |turn| Command::PutDown { turn })?;
    if !full {
        asked.ask(id(can, "share"), turn, |turn| Command::Share { turn, reflection, words })?;
    }
    let fresh = TurnId(Uuid::from_u128(3));
    asked.ask(id(can, "take_from_centre"), segment, |segment| Command::TakeFromCentre { segment, turn: fresh })?;
    let parts: Vec<_> = can["resonate"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    for (&reflection, shared) in room.iter().flat_map(|room| &room.reflections).take(6) {
        let told = circle.fleeting.resonances.get(&reflection).is_some_and(|by| by.contains(&who));
        let seen = shared.author != who && !shared.held;
        let fits = parts.contains(&shared.segment.to_string().as_str()) && seen && !told;
        match fits {
            true => asked.offered(&Command::Resonate { reflection })?,
            false => asked.not_offered(&Command::Resonate { reflection })?,
        }
    }
    let again: Vec<_> = can["send_again"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    for (&returned, _) in room.iter().flat_map(|room| &room.review.returned).take(4) {
        let again_it = Command::SendAgain(SendAgain { returned, reflection, words });
        match again.contains(&returned.to_string().as_str()) {
            true => asked.offered(&again_it)?,
            false => asked.not_offered(&again_it)?,
        }
    }
    asked.ask(id(can, "pass"), None, |segment| Command::Pass { segment, how: Pass::Round, turn: None })?;
    asked.ask(id(can, "pass_for_now"), None, |segment| Command::Pass { segment, how: Pass::ForNow, turn: None })?;
    if let Some(segment) = id(can, "pass_for_now").map(SegmentId) {
        asked.comes_back_after(&Command::Pass { segment, how: Pass::ForNow, turn: None })?;
    }
    let on = circle.running_gathering().or_else(|| circle.past.back().map(|past| past.gathering));
    let number = |moment| move |gathering| Command::GiveNumber { gathering, moment, number: words };
    asked.ask(id(can, "arriving"), on, number(Moment::Arriving))?;
    asked.ask(id(can, "leaving"), on, number(Moment::Leaving))?;
    probes_floor::a_seat(&mut asked, can)?;
    probes_writing::a_seat(&mut asked, can)?;
    probes_pairs::a_seat(&mut asked, can)?;
    probes_bell::a_seat(&mut asked, can)?;
    asked.ask(id(can, "step_out"), None, |gathering| Command::StepOut { gathering })?;
    asked.ask(id(can, "step_out"), None, |gathering| Command::Leave { gathering, quietly: false })?;
    asked.ask(id(can, "come_back"), None, |gathering| Command::ComeBack { gathering })?;
    if let Some(gathering) = id(can, "lead_again").map(GatheringId) {
        asked.offered(&Command::TakeLead { gathering })?;
    }
    if let Some(gathering) = on {
        let end = &can["end_aside"];
        let person = id(end, "person").map_or(who, PersonId);
        let command = Command::EndAside(EndAside { gathering, person });
        if end.is_null() {
            asked.not_offered(&command)?
        } else {
            asked.offered(&command)?
        }
        for person in circle.people.keys().copied().take(12).filter(|_| circle.facilitates(who)) {
            let to = can["aside"]["people"].as_array().into_iter().flatten();
            let offered = to.filter_map(Value::as_str).any(|one| one == person.to_string());
            let command = Command::Aside(Aside { gathering, person });
            if offered { asked.offered(&command)? } else { asked.not_offered(&command)? }
        }
    }
    let contact = |on| Command::ContactMe(ContactMe { on });
    for (field, on) in [("contact_me", true), ("no_contact", false)] {
        match can.get(field).is_some() {
            true => asked.offered(&contact(on))?,
            false => asked.not_offered(&contact(on))?,
        }
    }
    let kept = KeepStep { step: StepId(Uuid::from_u128(0x57e9)), version: 1, words: BodyId(Uuid::from_u128(0x57ea)) };
    let kept = Command::KeepStep(kept);
    match can.get("keep_step").is_some() {
        true => asked.offered(&kept)?,
        false => asked.not_offered(&kept)?,
    }
    let words = BodyId(Uuid::from_u128(4));
    match id(can, "write").map(PersonId) {
        Some(with) => asked.offered(&Command::Write(Write { with, words }))?,
        None => asked.not_offered(&Command::Write(Write { with: who, words }))?,
    }
    probes_cards::ones_own(&mut asked, can, words)?;
    let agreed = room.is_some_and(|room| room.close_offered.as_ref().is_some_and(|all| all.contains(&who)));
    asked.ask(id(can, "agree_to_close"), on, |gathering| {
        Command::AgreeToClose(AgreeToClose { gathering, on: !agreed })
    })?;
    if let Some(version) = can.get("accept").and_then(Value::as_u64) {
        asked.offered(&Command::AcceptAgreements { version: u32::try_from(version).unwrap_or(0) })?;
    }
    Ok(())
}

/// Whoever sits there may be stepped out, and whoever is out may be let back in.
fn whoever_is_out(asked: &mut Asked<'_>, desk: &Value) -> Result<(), Broken> {
    let Some(gathering) = id(&desk["can"], "doors").map(GatheringId) else { return Ok(()) };
    let Some(room) = asked.circle.room.as_ref() else { return Ok(()) };
    let out = desk["door"]["asked_out"].to_string();
    for &person in room.seats.keys().take(6).filter(|person| !asked.circle.facilitates(**person)) {
        let step_out = Command::StepSomeoneOut(StepSomeoneOut { gathering, person });
        let back = Command::LetBackIn(LetBackIn { gathering, person });
        match out.contains(&person.to_string()) {
            true => asked.offered(&back).and(asked.not_offered(&step_out))?,
            false => asked.offered(&step_out).and(asked.not_offered(&back))?,
        }
    }
    Ok(())
}

/// What waits is shown or given back in its order; what is shown can be taken out.
fn words_on_the_tray(asked: &mut Asked<'_>, room: Option<&Room>, desk: &Value) -> Result<(), Broken> {
    let waits: Vec<_> = desk["held"].as_object().into_iter().flatten().collect();
    for (id, one) in waits.iter().take(4) {
        let (Ok(reflection), Some(words)) = (id.parse().map(ReflectionId), self::id(one, "words")) else { continue };
        let words = BodyId(words);
        let turn = |one: &Value| one["turn"].clone();
        let first = waits.iter().filter(|(_, other)| turn(other) == turn(one)).min_by_key(|(_, o)| o["said"].as_u64());
        let release = Command::ReleaseWords { reflection, words };
        match first.is_some_and(|(first, _)| first == id) {
            true => asked.offered(&release)?,
            false => asked.not_offered(&release)?,
        }
        asked.offered(&Command::ReturnWords(ReturnWords { reflection, note: None }))?;
    }
    let shown: Vec<_> = room.into_iter().flat_map(|room| &room.reflections).filter(|(_, one)| !one.held).collect();
    for (&reflection, _) in shown.iter().take(2).copied() {
        asked.offered(&Command::Redact(Redact { reflection }))?;
    }
    Ok(())
}

fn the_desks(t: &mut Tally, circle: &Circle, at: At, who: PersonId, desk: &Value) -> Result<(), Broken> {
    let can = &desk["can"];
    let room = circle.room.as_ref();
    let on = circle.running_gathering();
    let turn = room.and_then(Room::turn).map(|(turn, _)| turn);
    let segment = room.and_then(Room::current).map(|part| part.id);
    let mut asked = Asked { t, circle, at, who };
    asked.ask(id(can, "open"), on, |gathering| Command::OpenGathering { gathering })?;
    asked.ask(id(can, "next"), segment, |from| Command::NextSegment { from })?;
    asked.ask(id(can, "begin_round"), segment, |segment| Command::BeginRound { segment, first: None })?;
    asked.ask(id(can, "move_on"), turn, |turn| Command::MoveOn { turn })?;
    asked.ask(id(can, "pause"), on, |gathering| Command::Pause { gathering })?;
    asked.ask(id(can, "resume"), on, |gathering| Command::Resume { gathering })?;
    asked.ask(id(can, "close_gently"), on, |gathering| Command::CloseGently { gathering })?;
    let lock = |on| move |gathering| Command::Lock(Lock { gathering, on });
    asked.ask(id(can, "lock"), None, lock(true))?;
    asked.ask(id(can, "unlock"), on, lock(false))?;
    whoever_is_out(&mut asked, desk)?;
    probes_cards::on_the_desk(&mut asked, desk, who)?;
    asked.ask(id(can, "hold_words"), on, |gathering| Command::HoldWords {
        gathering,
        on: true,
        whose: Whose::Everyone,
    })?;
    asked.ask(id(can, "stop_holding"), on, |gathering| Command::HoldWords {
        gathering,
        on: false,
        whose: Whose::Everyone,
    })?;
    let new = desk["holds"].as_array().is_some_and(|holds| holds.iter().any(|one| one == "newcomers"));
    let some = |gathering| Command::HoldWords { gathering, on: !new, whose: Whose::Newcomers };
    asked.ask(id(can, "hold_some"), on, some)?;
    words_on_the_tray(&mut asked, room, desk)?;
    asked.ask(id(can, "release"), on, |gathering| Command::Release { gathering })?;
    asked.ask(id(can, "emergency_end"), on, |gathering| Command::EmergencyEnd(EmergencyEnd { gathering }))?;
    let others = circle.people.keys().copied().filter(|&person| circle.facilitates(person));
    for (gathering, person) in on.into_iter().flat_map(|on| others.clone().map(move |person| (on, person))) {
        let to = can["hand_lead"]["people"].as_array().into_iter().flatten();
        let offered = to.filter_map(Value::as_str).any(|one| one == person.to_string());
        let command = Command::HandLead(HandLead { gathering, person });
        if offered { asked.offered(&command)? } else { asked.not_offered(&command)? }
    }
    probes_floor::the_floor(&mut asked, can)?;
    probes_writing::the_desk(&mut asked, can)?;
    probes_pairs::the_desk(&mut asked, can)?;
    probes_bell::the_desk(&mut asked, can)?;
    probes_floor::starts_late(&mut asked, can)?;
    let gathering = circle.planned.keys().next().copied();
    match (can["open_doors"].as_bool(), gathering) {
        // Whoever looks at the desk is connected.
        (Some(true), Some(gathering)) if circle.fleeting.online.contains(&who) => {
            asked.offered(&Command::OpenDoors { gathering, step: steps::to_be_made() })?;
        }
        (Some(true), _) => {}
        (_, Some(gathering)) => asked.not_offered(&Command::OpenDoors { gathering, step: steps::to_be_made() })?,
        _ => {}
    }
    let waiting = desk["waiting"].as_object().into_iter().flatten();
    for (person, card) in waiting.take(8) {
        let Ok(person) = person.parse().map(PersonId) else { continue };
        if may_come_in(circle, can["admit"] == true, person, card) {
            asked.offered(&steps::admit(person))?;
        } else {
            asked.not_offered(&steps::admit(person))?;
        }
    }
    Ok(())
}

/// Whether somebody who waits can be let in now. For a new device, and for those who come to hold the circle, no moment is
/// wrong.
fn may_come_in(circle: &Circle, seats: bool, person: PersonId, card: &Value) -> bool {
    let full = circle.places_taken() >= 24;
    let known = &circle.people[&person];
    let letter = known.invitation.and_then(|id| circle.invitations.get(&id)).filter(|_| known.at_door.is_some());
    let holding = circle.people.values().filter(|known| known.role.facilitates()).count();
    match (known.belonging, letter) {
        (Belonging::Member, Some(_)) => true,
        (_, Some(Invitation { person: Some(member), .. })) => {
            circle.people.get(member).is_some_and(|known| known.belonging == Belonging::Member)
        }
        (_, Some(Invitation { desk: true, .. })) => holding < 8 && !full,
        _ => {
            let ready = card["accepted"] == true && (circle.room.is_none() || card["here"] == true);
            seats && ready && !(circle.room.is_some() && full)
        }
    }
}
