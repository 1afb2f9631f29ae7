//! Dara, the simulated facilitator: plans, opens the doors, lets people in, leads the agenda, releases, begins again.
//!
//! As soon as somebody else leads she sits and does nothing. When they have left, or are gone for a minute, she takes
//! the lead again.
use super::agenda::{Template, Texts};
use super::client::{Client, Ended};
use super::keeper::Keeper;
use super::part::Part;
use super::picture::Picture;
use super::play::Play;
use super::seen::{Desk, Gathering, Label, PieceAt, Round};
use crate::circle::agenda::{DoorPolicy, SegmentKind};
use crate::circle::command::Command;
use crate::circle::command::writing_time::{BeginReveal, BeginWriting, ShowWritten};
use crate::circle::event::Presence;
use crate::circle::ids::{GatheringId, PersonId, SegmentId, TurnId, WritingId};
use crate::circle::limits::Millis;
use crate::circle::state::Standstill;
use crate::env::Env;
use crate::protocol::Outcome;
use std::collections::BTreeMap;
use std::sync::Arc;

/// From one gathering to the next; longer when a person led, who may want to look around or to open the next one.
const BETWEEN: Millis = 20_000;
const BETWEEN_FOR_A_PERSON: Millis = 120_000;
/// The gathering opens this long after everyone came in; or, when somebody of the cast does not come, after this long.
const ALL_ARRIVED: Millis = 10_000;
const SOMEBODY_IS_LATE: Millis = 40_000;
/// The lead is taken again this long after whoever led has left, or lost the line or stepped out.
const AFTER_LEAVING: Millis = 5_000;
const AFTER_LOSING: Millis = 60_000;
/// Before and after a round.
const BEFORE_A_ROUND: Millis = 3_000;
const AFTER_A_ROUND: Millis = 4_000;
/// A pause that nobody ends is ended after this long, and a signal answered.
const PAUSE: Millis = 180_000;
/// From reading new agreements to accepting them.
const READS: Millis = 5_000;
const ANSWERS: Millis = 6_000;
/// So long everyone writes, and so long each decides.
const WRITES: Millis = 60_000;
const DECIDE: Millis = 40_000;
/// How long somebody may hold the piece beyond soft time and grace before it is moved on.
const LONG: Millis = 90_000;
const MOVES_FOR_THE_LOST: Millis = 5_000;
/// The resources and the next date are shown this long before release.
const RELEASE: Millis = 12_000;
/// A situation waits so long for somebody to lead, before she plays it herself; what comes before it she goes through
/// this fast.
pub const WAITS_FOR_SOMEBODY: Millis = 300_000;
const GOES_THROUGH: Millis = 600;
/// What the agreements grow by in the second gathering, so that accepting them in the room can be seen.
const ONE_MORE_AGREEMENT: &str = "I may take my time to find my words. Nobody is waited for with impatience.";

/// The simulated facilitator.
pub struct Facilitator {
    env: Env,
    /// What works for the desk.
    keeper: Keeper,
    template: Template,
    /// The gathering she planned herself; others' plans are theirs to open.
    planned: Option<GatheringId>,
    /// Who of the cast is expected.
    expected: usize,
    /// Whether a person led when the last gathering was there to be seen.
    person_led: bool,
    /// Whether nothing was shared yet: then everything before the first round is short, for whoever just built this.
    first: bool,
    /// The part in which everyone wrote at her word.
    wrote_in: Option<SegmentId>,
    /// The situation that is practised, if there is one.
    play: Option<Arc<Play>>,
}

/// What she may do.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Act {
    /// Plan the gathering of this number.
    Plan(u32),
    /// Open the doors.
    OpenDoors(GatheringId),
    /// Let somebody in.
    Admit(PersonId),
    /// Open the gathering.
    Open(GatheringId),
    /// Put a new version of the agreements before the circle.
    Revise(u32),
    /// Send the piece round.
    Begin(SegmentId),
    /// Go on to the next part.
    Next(SegmentId),
    /// Move the piece on.
    MoveOn(TurnId),
    /// Go on after a pause.
    Resume(GatheringId),
    /// See somebody's signal.
    Answer(PersonId),
    /// Take the lead.
    TakeLead(GatheringId),
    /// Accept the agreements that somebody else put before the circle.
    Accept(u32),
    /// Have everyone write in this part, for so many minutes.
    BeginWriting(SegmentId, u32),
    /// Let each decide.
    BeginReveal(WritingId),
    /// Show what was shared.
    ShowWritten(WritingId),
    /// Release.
    Release(GatheringId),
    /// Play the situation without anybody to lead.
    NobodyCame(GatheringId),
}

impl Facilitator {
    /// Somebody who leads `expected` simulated people through this template, and perhaps into a situation.
    pub fn new(env: Env, keeper: Keeper, template: Template, expected: usize, play: Option<Arc<Play>>) -> Self {
        Self { env, keeper, template, planned: None, expected, person_led: false, first: true, wrote_in: None, play }
    }

    fn between_gatherings(&self, desk: &Desk) -> Vec<(Act, Millis)> {
        match self.planned.filter(|planned| desk.planned.contains_key(planned)) {
            Some(planned) => vec![(Act::OpenDoors(planned), self.pause())],
            None => {
                let past = u32::try_from(desk.past.len()).unwrap_or(u32::MAX);
                vec![(Act::Plan(past.saturating_add(1)), if self.first { 0 } else { 3_000 })]
            }
        }
    }

    /// From the last release to the next doors.
    fn pause(&self) -> Millis {
        match (self.first, self.person_led) {
            (true, _) => 0,
            (false, false) => BETWEEN,
            (false, true) => BETWEEN_FOR_A_PERSON,
        }
    }

    fn leading(&self, circle: &Label, gathering: &Gathering, desk: &Desk) -> Vec<(Act, Millis)> {
        let quick = |usually: Millis| if self.first { usually / 25 } else { usually };
        let mut wishes: Vec<_> = desk.signals.keys().map(|person| (Act::Answer(*person), ANSWERS)).collect();
        if desk.can.admit {
            let ready = desk.waiting.iter().filter(|(_, waiting)| waiting.here && waiting.accepted);
            let ready = ready.filter(|(_, waiting)| !desk.leads_to_the_desk(waiting));
            wishes.extend(ready.map(|(person, _)| (Act::Admit(*person), quick(500))));
        }
        if let Some(id) = desk.can.resume {
            let soon = gathering.standstill != Some(Standstill::Paused);
            wishes.push((Act::Resume(id), if soon { 1_000 } else { PAUSE }));
            return wishes;
        }
        let seated = gathering.seats.len() > self.expected;
        let situation = self.play.as_ref().filter(|play| play.is_in(gathering) && !play.has_begun(gathering));
        if let Some(play) = situation {
            let first = play.situation.begins_with;
            if first == gathering.current().map(|(_, part)| part.kind) {
                wishes.push((Act::NobodyCame(gathering.id), WAITS_FOR_SOMEBODY));
                return wishes;
            }
            if let Some(segment) = desk.can.next {
                wishes.push((Act::Next(segment), GOES_THROUGH));
                return wishes;
            }
        }
        if let Some(id) = desk.can.open {
            wishes.push((Act::Open(id), if seated { quick(ALL_ARRIVED) } else { SOMEBODY_IS_LATE }));
            return wishes;
        }
        if let Some(id) = desk.can.release {
            wishes.push((Act::Release(id), RELEASE));
            return wishes;
        }
        let Some((segment, part)) = gathering.current() else { return wishes };
        if let Some(act) = self.writing(part.kind, gathering, desk) {
            wishes.push(act);
            return wishes;
        }
        if part.kind == SegmentKind::Agreements && (gathering.number, circle.agreements_version) == (2, 1) {
            wishes.push((Act::Revise(2), 3_000));
        }
        match gathering.round {
            Some(Round::NotBegun) => wishes.push((Act::Begin(segment), quick(BEFORE_A_ROUND))),
            Some(Round::Done) => wishes.push((Act::Next(segment), AFTER_A_ROUND)),
            Some(Round::Going) => wishes.extend(long_turn(gathering, desk)),
            None if gathering.piece.at == PieceAt::Held => wishes.extend(long_turn(gathering, desk)),
            None => {
                let lively = lively(part.kind).min(Millis::from(part.minutes) * 60_000);
                wishes.push((Act::Next(segment), quick(lively)));
            }
        }
        wishes
    }

    /// A writing time: hers in a part that is for it, or one that somebody else began and left.
    fn writing(&self, kind: SegmentKind, gathering: &Gathering, desk: &Desk) -> Option<(Act, Millis)> {
        if gathering.writing_time.is_some() {
            let reveal = desk.can.begin_reveal.map(|writing| (Act::BeginReveal(writing), WRITES));
            return reveal.or(desk.can.show_written.map(|writing| (Act::ShowWritten(writing), DECIDE)));
        }
        let may = desk.can.begin_writing.as_ref().filter(|_| kind == SegmentKind::Writing)?;
        let first_time = self.wrote_in != Some(may.segment);
        first_time.then_some((Act::BeginWriting(may.segment, may.minutes), BEFORE_A_ROUND))
    }

    async fn plan(&mut self, number: u32, client: &Client) -> Result<(), Ended> {
        let mut texts = Texts::new(&self.env);
        let at = self.env.wall() + self.pause();
        // A situation's doors are those of its own gathering, which is the first.
        let doors =
            self.play.as_ref().filter(|_| number == 1).map_or(DoorPolicy::default(), |play| play.situation.doors);
        let Some(plan) = self.template.plan(number, at, doors, &mut texts) else { return Ok(()) };
        let (gathering, bodies) = (plan.gathering, texts.bodies);
        if self.keeper.say(Command::PlanGathering { plan }, bodies, client).await? != Outcome::Refused {
            self.planned = Some(gathering);
        }
        Ok(())
    }
}

/// Whoever comes to share the lead is let in at once, whoever leads.
fn colleagues(desk: &Desk) -> impl Iterator<Item = (Act, Millis)> {
    let come = desk.waiting.iter().filter(|(_, waiting)| desk.leads_to_the_desk(waiting));
    come.map(|(person, _)| (Act::Admit(*person), 0))
}

impl Part for Facilitator {
    type Act = Act;

    fn wishes(&mut self, picture: &Picture) -> Vec<(Act, Millis)> {
        self.keeper.look(picture);
        let (Some(ring), Some(desk)) = (picture.ring(), picture.desk()) else { return Vec::new() };
        let Some(gathering) = &ring.gathering else {
            return self.between_gatherings(&desk).into_iter().chain(colleagues(&desk)).collect();
        };
        self.person_led = Some(gathering.lead) != picture.person;
        let mut wishes = if self.person_led {
            self.first = false;
            lead_again(gathering).into_iter().collect()
        } else {
            self.leading(&ring.circle, gathering, &desk)
        };
        wishes.extend(colleagues(&desk));
        let accept = picture.member().and_then(|me| me.can.accept);
        wishes.extend(accept.map(|version| (Act::Accept(version), READS)));
        wishes
    }

    async fn act(&mut self, act: Act, client: &Client) -> Result<(), Ended> {
        let command = match act {
            Act::Plan(number) => return self.plan(number, client).await,
            Act::OpenDoors(gathering) => return self.keeper.open_doors(gathering, client).await,
            Act::Admit(person) => return self.keeper.admit(person, client).await,
            Act::Open(gathering) => Command::OpenGathering { gathering },
            Act::Revise(version) => return self.keeper.promise(version, ONE_MORE_AGREEMENT, client).await,
            Act::Begin(segment) => {
                self.first = false;
                Command::BeginRound { segment, first: None }
            }
            Act::Next(from) => Command::NextSegment { from },
            Act::MoveOn(turn) => Command::MoveOn { turn },
            Act::Resume(gathering) => Command::Resume { gathering },
            Act::Answer(person) => Command::AnswerSignal { person, settled: false },
            Act::Accept(version) => Command::AcceptAgreements { version },
            Act::TakeLead(gathering) => Command::TakeLead { gathering },
            Act::BeginWriting(segment, minutes) => {
                self.wrote_in = Some(segment);
                let writing = WritingId(self.env.uuid());
                Command::BeginWriting(BeginWriting { segment, writing, minutes })
            }
            Act::BeginReveal(writing) => Command::BeginReveal(BeginReveal { writing }),
            Act::ShowWritten(writing) => Command::ShowWritten(ShowWritten { writing }),
            Act::Release(gathering) => Command::Release { gathering },
            Act::NobodyCame(_) => {
                self.play.iter().for_each(|play| play.begin());
                return Ok(());
            }
        };
        self.keeper.say(command, BTreeMap::new(), client).await.map(|_| ())
    }
}

/// Somebody else leads: nothing but to notice when they are gone.
fn lead_again(gathering: &Gathering) -> Option<(Act, Millis)> {
    let after = match gathering.presence(gathering.lead) {
        Some(Presence::Here | Presence::AwayFromPage) => return None,
        Some(Presence::Left | Presence::LeftQuietly) | None => AFTER_LEAVING,
        Some(Presence::SteppedOut | Presence::ConnectionLost) => AFTER_LOSING,
    };
    Some((Act::TakeLead(gathering.id), after))
}

/// A turn that goes on and on: a person may have walked away from their screen, or not come back from the tunnel.
fn long_turn(gathering: &Gathering, desk: &Desk) -> Option<(Act, Millis)> {
    let piece = &gathering.piece;
    let turn = desk.can.move_on.filter(|_| piece.at == PieceAt::Held)?;
    // A lost holder was waited for already when the piece may be moved at all; it comes back to them once.
    let lost = piece.person.and_then(|person| gathering.presence(person)) == Some(Presence::ConnectionLost);
    let long = piece.each.unwrap_or_default() + piece.grace.unwrap_or_default() + LONG;
    Some((Act::MoveOn(turn), if lost { MOVES_FOR_THE_LOST } else { long }))
}

/// How long a part without a round lasts here, at most: long enough to be seen, short enough to be waited for.
fn lively(kind: SegmentKind) -> Millis {
    match kind {
        SegmentKind::Welcome => 25_000,
        SegmentKind::Silence => 20_000,
        SegmentKind::Agreements => 18_000,
        // Nobody was moved to take the piece for this long.
        SegmentKind::OpenCentre => 45_000,
        _ => 40_000,
    }
}
