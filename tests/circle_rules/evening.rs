//! An evening to speak about: one circle, its facilitator Dara, and people by name.
use super::steps;
use afterglow::circle::agenda::{DoorPolicy, Entry, Medium, Plan, ResponseMode, SegmentKind, SegmentSpec};
use afterglow::circle::command::calendar::SetMinutes;
use afterglow::circle::command::review::Whose;
use afterglow::circle::command::{Command, Founding, Moment, Pass, ServerCommand};
use afterglow::circle::event::{At, Event, Presence, Standing, What};
use afterglow::circle::ids::*;
use afterglow::circle::keys::{FirstKeys, Under};
use afterglow::circle::lens::{self, Lane};
use afterglow::circle::limits::Millis;
use afterglow::circle::refusal::Refusal;
use afterglow::circle::state::{Piece, Room};
use afterglow::circle::{Circle, Meta, decide, found, serve};
use serde_json::Value;
use std::collections::BTreeMap;
use uuid::Uuid;

pub const SECOND: Millis = 1_000;
const DAY: Millis = 24 * 60 * 60 * SECOND;
/// The evening begins on a day in November.
const WALL: Millis = 1_763_800_000_000;

pub type Done = Result<usize, Refusal>;

#[derive(Clone)]
pub struct Evening {
    pub circle: Circle,
    pub crisis_line: bool,
    pub at: At,
    made: u128,
    names: BTreeMap<&'static str, PersonId>,
    /// Under which keys people seal; those that hold, when nothing is said.
    pub under: Under,
    /// What came with commands that were carried out.
    pub erased: Vec<BodyId>,
    /// Everything that happened, each time as it was decided.
    pub story: Vec<Vec<Event>>,
    gathering: GatheringId,
    plan: Plan,
    open_door: InvitationId,
}

impl Evening {
    pub const MINUTES: Millis = 40;

    /// A circle with one gathering on the calendar.
    pub fn planned() -> Self {
        Self::planned_for(Medium::Written)
    }

    /// The same in another medium.
    pub fn planned_for(medium: Medium) -> Self {
        let at = At { running: 0, wall: WALL };
        let id = |n: u128| Uuid::from_u128(n);
        let dara = PersonId(id(1));
        let founding = Founding {
            circle: CircleId(id(2)),
            title: BodyId(id(3)),
            name: BodyId(id(4)),
            medium,
            entry: Entry::Rolling,
            template: "soft-landing".to_owned(),
            agreements: vec![BodyId(id(5))],
            about: BodyId(id(6)),
            keys: FirstKeys {
                device: DeviceId(id(9)),
                desk: BodyId(id(10)),
                roster: BodyId(id(11)),
                circle_key: BodyId(id(12)),
            },
        };
        let first = found(&founding, dara, at).unwrap();
        let circle = Circle::new(&first).unwrap();
        let story = vec![vec![first]];
        let names = BTreeMap::from([("dara", dara)]);
        let (gathering, open_door) = (GatheringId(id(7)), InvitationId(id(8)));
        let (zone, minutes) = ("Europe/Vienna".to_owned(), u32::try_from(Self::MINUTES).unwrap());
        let doors = DoorPolicy::default();
        let plan = Plan { gathering, at: WALL + DAY, zone, minutes, theme: None, agenda: Vec::new(), doors };
        let (under, erased) = (Under::default(), Vec::new());
        let mut evening =
            Self { circle, crisis_line: true, at, made: 100, names, under, erased, story, gathering, plan, open_door };
        evening.returns("dara");
        let kinds = [
            (SegmentKind::Welcome, 2),
            (SegmentKind::Silence, 2),
            (SegmentKind::CheckIn, 8),
            (SegmentKind::Council, 12),
            (SegmentKind::OpenCentre, 10),
            (SegmentKind::Closing, 4),
            (SegmentKind::Release, 2),
        ];
        let agenda = kinds.map(|(kind, minutes)| SegmentSpec {
            id: SegmentId(evening.fresh()),
            kind,
            minutes,
            each_seconds: None,
            breath_seconds: 10,
            title: None,
            prompt: None,
            mode: if kind == SegmentKind::OpenCentre { ResponseMode::Resonance } else { ResponseMode::Silent },
        });
        evening.plan.agenda = agenda.to_vec();
        let plan = evening.plan.clone();
        evening.does("dara", &Command::PlanGathering { plan }).unwrap();
        evening.open_door = evening.invites(true);
        evening
    }

    /// The doors are open and these people were let in.
    pub fn at_the_doors(people: &[&'static str]) -> Self {
        Self::at_the_doors_of(Medium::Written, people)
    }

    fn at_the_doors_of(medium: Medium, people: &[&'static str]) -> Self {
        let mut evening = Self::planned_for(medium);
        evening.opens_doors().unwrap();
        for person in people {
            evening.knocks(person).unwrap();
            evening.admits(person).unwrap();
        }
        evening
    }

    /// The gathering is open and in this part.
    pub fn in_segment(kind: SegmentKind, people: &[&'static str]) -> Self {
        Self::at_the_doors(people).opened_into(kind)
    }

    /// The council ring has begun.
    pub fn in_council(people: &[&'static str]) -> Self {
        let mut evening = Self::in_segment(SegmentKind::Council, people);
        evening.begins_round().unwrap();
        evening
    }

    /// The same in another medium.
    pub fn with_medium(medium: Medium, people: &[&'static str]) -> Self {
        let mut evening = Self::at_the_doors_of(medium, people).opened_into(SegmentKind::Council);
        evening.begins_round().unwrap();
        evening
    }

    /// The gathering is open and in this part, and the voices are on a call.
    pub fn on_a_call(kind: SegmentKind, people: &[&'static str]) -> Self {
        Self::at_the_doors_of(Medium::BesideACall, people).opened_into(kind)
    }

    /// The gathering is open, in a part of one kind that is of another kind this evening.
    pub fn with_kind(of: SegmentKind, instead: SegmentKind, people: &[&'static str]) -> Self {
        let mut evening = Self::planned();
        evening.plan.agenda.iter_mut().filter(|part| part.kind == of).for_each(|part| part.kind = instead);
        evening.planned_anew(instead, people)
    }

    /// The open centre, or another part in its place, of an evening whose plan has these doors.
    pub fn with_doors(doors: DoorPolicy, kind: SegmentKind, people: &[&'static str]) -> Self {
        let mut evening = Self::planned();
        let centre = evening.plan.agenda.iter_mut().find(|part| part.kind == SegmentKind::OpenCentre);
        centre.into_iter().for_each(|part| part.kind = kind);
        evening.plan.doors = doors;
        evening.planned_anew(kind, people)
    }

    fn planned_anew(self, kind: SegmentKind, people: &[&'static str]) -> Self {
        let mut evening = self;
        evening.plans_another();
        evening.opens_doors().unwrap();
        for person in people {
            evening.knocks(person).unwrap();
            evening.admits(person).unwrap();
        }
        evening.opened_into(kind)
    }

    pub fn opened_into(mut self, kind: SegmentKind) -> Self {
        let gathering = self.gathering;
        self.does("dara", &Command::OpenGathering { gathering }).unwrap();
        while self.room().kind() != Some(kind) {
            self.goes_on().unwrap();
        }
        self
    }

    // What people do

    pub fn does(&mut self, name: &'static str, command: &Command) -> Done {
        let events = self.decides(name, command)?;
        Ok(self.applies(&events))
    }

    /// What would happen.
    pub fn decides(&mut self, name: &'static str, command: &Command) -> Result<Vec<Event>, Refusal> {
        let command = self.makes(command);
        let meta = Meta { who: self.person(name), at: self.at, crisis_line: self.crisis_line, under: self.under };
        decide(&self.circle, &meta, &command)
    }

    /// What would happen, asked by somebody this circle may not know. Nothing else changes, as often as it is asked.
    pub fn asked_by(&mut self, name: &'static str, command: &Command) -> Result<Vec<Event>, Refusal> {
        let command = self.makes(command);
        let who = self.knows(name).unwrap_or(PersonId(Uuid::from_u128(8)));
        let meta = Meta { who, at: self.at, crisis_line: self.crisis_line, under: self.under };
        decide(&self.circle, &meta, &command)
    }

    /// Whatever is made from here on has ids from this number on.
    pub fn counts_from(&mut self, first: u128) {
        self.made = self.made.max(first);
    }

    /// A plan like this evening's that nobody has made yet.
    pub fn new_plan(&mut self) -> Plan {
        let mut plan = self.plan.clone();
        plan.gathering = GatheringId(self.fresh());
        for part in &mut plan.agenda {
            part.id = SegmentId(self.fresh());
        }
        plan
    }

    /// A command with what the desk signs for it.
    pub fn makes(&mut self, command: &Command) -> Command {
        let made = &mut self.made;
        let mut fresh = || {
            *made += 1;
            BodyId(Uuid::from_u128(*made))
        };
        steps::made(&self.circle, command, &mut fresh)
    }

    pub fn brings(&mut self, command: &ServerCommand) -> Done {
        let meta = Meta { who: self.names["dara"], at: self.at, crisis_line: self.crisis_line, under: self.under };
        let events = serve(&self.circle, &meta, command)?;
        Ok(self.applies(&events))
    }

    fn applies(&mut self, events: &[Event]) -> usize {
        self.story.push(events.to_vec());
        for event in events {
            self.erased.extend(self.circle.erased_by(event));
            self.circle.apply(event);
        }
        // That a control was used is noted beside what it did.
        let noted = |event: &&Event| matches!(event.what, What::Standing(Standing::ControlUsed { .. }));
        events.iter().filter(|event| !noted(event)).count()
    }

    pub fn takes(&mut self, name: &'static str) -> Done {
        let turn = self.turn();
        self.does(name, &Command::Take { turn })
    }

    pub fn takes_from_centre(&mut self, name: &'static str) -> Done {
        let (segment, turn) = (self.segment(), TurnId(self.fresh()));
        self.does(name, &Command::TakeFromCentre { segment, turn })
    }

    pub fn share(&mut self, turn: TurnId) -> Command {
        Command::Share { turn, reflection: ReflectionId(self.fresh()), words: BodyId(self.fresh()) }
    }

    pub fn shares(&mut self, name: &'static str, turn: TurnId) -> Done {
        let share = self.share(turn);
        self.does(name, &share)
    }

    /// Somebody takes the piece from the middle and shares one thing.
    pub fn shares_in_the_centre(&mut self, name: &'static str) -> ReflectionId {
        self.takes_from_centre(name).unwrap();
        let turn = self.turn();
        self.shares(name, turn).unwrap();
        *self.room().reflections.iter().find(|(_, shared)| shared.turn == turn).unwrap().0
    }

    pub fn is_moved_by(&mut self, name: &'static str, reflection: ReflectionId) -> Done {
        self.does(name, &Command::Resonate { reflection })
    }

    pub fn gives_number(&mut self, name: &'static str, moment: Moment) -> Result<BodyId, Refusal> {
        let (gathering, number) = (self.gathering, BodyId(self.fresh()));
        self.does(name, &Command::GiveNumber { gathering, moment, number })?;
        Ok(number)
    }

    /// The gathering is opened, closed and released; gives the texts that went with it.
    /// Closes gently; everybody passes.
    pub fn goes_to_last_part(&mut self) {
        self.opens_gathering();
        self.closes_gently().unwrap();
        self.begins_round().unwrap();
        while let Some((_, person)) = self.room().turn() {
            let name = self.name(person);
            self.gives_on(name, Pass::Round).unwrap();
        }
        self.goes_on().unwrap();
    }

    pub fn goes_through_to_release(&mut self) -> Vec<BodyId> {
        self.goes_to_last_part();
        let gathering = self.gathering;
        let before = self.erased.len();
        self.does("dara", &Command::Release { gathering }).unwrap();
        self.erased[before..].to_vec()
    }

    pub fn takes_back_all(&mut self, name: &'static str) {
        let mine = self.person(name);
        let reflections: Vec<_> =
            self.room().reflections.iter().filter(|(_, r)| r.author == mine).map(|(id, _)| *id).collect();
        for reflection in reflections {
            self.does(name, &Command::TakeBack { reflection }).unwrap();
        }
    }

    pub fn puts_down(&mut self, name: &'static str) -> Done {
        let turn = self.turn();
        self.does(name, &Command::PutDown { turn })
    }

    pub fn gives_on(&mut self, name: &'static str, how: Pass) -> Done {
        let segment = self.segment();
        self.does(name, &Command::Pass { segment, how, turn: None })
    }

    pub fn moves_on(&mut self) -> Done {
        let turn = self.turn();
        self.does("dara", &Command::MoveOn { turn })
    }

    pub fn steps_out(&mut self, name: &'static str) {
        let gathering = self.gathering;
        self.does(name, &Command::StepOut { gathering }).unwrap();
    }

    pub fn leaves(&mut self, name: &'static str, quietly: bool) {
        let gathering = self.gathering;
        self.does(name, &Command::Leave { gathering, quietly }).unwrap();
    }

    pub fn comes_back(&mut self, name: &'static str) {
        self.tries_to_come_back(name).unwrap();
    }

    pub fn tries_to_come_back(&mut self, name: &'static str) -> Done {
        let gathering = self.gathering;
        self.does(name, &Command::ComeBack { gathering })
    }

    pub fn invites(&mut self, reusable: bool) -> InvitationId {
        let (invitation, command) = self.invitation(reusable);
        self.does("dara", &command).unwrap();
        invitation
    }

    pub fn tries_to_invite(&mut self) -> Done {
        let (_, command) = self.invitation(false);
        self.does("dara", &command)
    }

    /// An invitation good for a fortnight.
    fn invitation(&mut self, reusable: bool) -> (InvitationId, Command) {
        self.invitation_for(reusable, false, None)
    }

    /// One that leads to the desk, or brings somebody back.
    pub fn invitation_for(&mut self, reusable: bool, desk: bool, person: Option<PersonId>) -> (InvitationId, Command) {
        let (invitation, expires) = (InvitationId(self.fresh()), self.at.wall + 14 * DAY);
        let (page, secret) = (self.text(), self.text());
        let hash = format!("{:064x}", self.made);
        (invitation, Command::Invite { invitation, hash, reusable, expires, page, secret, desk, person })
    }

    pub fn knocks(&mut self, name: &'static str) -> Done {
        self.knocks_with(name, self.open_door)
    }

    pub fn knocks_with(&mut self, name: &'static str, invitation: InvitationId) -> Done {
        let person = match self.names.get(name) {
            Some(&person) => person,
            None => PersonId(self.fresh()),
        };
        self.names.insert(name, person);
        let device = self.device();
        let done = self.comes_to_the_door(person, invitation, device)?;
        self.brings(&ServerCommand::Connected { person })?;
        Ok(done)
    }

    /// Somebody, known or not, knocks with a device. Whoever knocks to hold the circle is known to the practice.
    pub fn comes_to_the_door(&mut self, person: PersonId, invitation: InvitationId, device: DeviceId) -> Done {
        let (name, proof, agreements) = (self.text(), self.text(), self.circle.agreements.version);
        let facilitator = self.circle.invitations.get(&invitation).is_some_and(|made| made.desk);
        let (adult, private_place) = (true, true);
        self.brings(&ServerCommand::Knock {
            person,
            invitation,
            name,
            device,
            proof,
            facilitator,
            agreements,
            adult,
            private_place,
        })
    }

    pub fn names(&mut self, name: &'static str, person: PersonId) {
        self.names.insert(name, person);
    }

    pub fn admits(&mut self, name: &'static str) -> Done {
        let person = self.person(name);
        self.does("dara", &steps::admit(person))
    }

    pub fn revises_agreements(&mut self) {
        let (version, items) = (self.circle.agreements.version + 1, vec![BodyId(self.fresh())]);
        self.does("dara", &Command::ReviseAgreements { version, items, pages: BTreeMap::new() }).unwrap();
    }

    pub fn opens_doors(&mut self) -> Done {
        let gathering = self.gathering;
        self.does("dara", &Command::OpenDoors { gathering, step: steps::to_be_made() })
    }

    pub fn opens_gathering(&mut self) {
        let gathering = self.gathering;
        self.does("dara", &Command::OpenGathering { gathering }).unwrap();
    }

    pub fn sets_minutes(&mut self, minutes: &[(SegmentId, u32)]) -> Done {
        let (gathering, minutes) = (self.gathering, minutes.iter().copied().collect());
        self.does("dara", &Command::SetMinutes(SetMinutes { gathering, minutes }))
    }

    pub fn goes_on(&mut self) -> Done {
        let from = self.segment();
        self.does("dara", &Command::NextSegment { from })
    }

    pub fn begins_round(&mut self) -> Done {
        let segment = self.segment();
        self.does("dara", &Command::BeginRound { segment, first: None })
    }

    pub fn pauses(&mut self) -> Done {
        let gathering = self.gathering;
        self.does("dara", &Command::Pause { gathering })
    }

    pub fn resumes(&mut self) -> Done {
        let gathering = self.gathering;
        self.does("dara", &Command::Resume { gathering })
    }

    pub fn closes_gently(&mut self) -> Done {
        let gathering = self.gathering;
        self.does("dara", &Command::CloseGently { gathering })
    }

    pub fn releases(&mut self) -> Done {
        let gathering = self.gathering;
        self.does("dara", &Command::Release { gathering })
    }

    // What happens to them

    pub fn loses(&mut self, name: &'static str) {
        let (person, since) = (self.person(name), self.at.running);
        self.brings(&ServerCommand::Lost { person, since }).unwrap();
    }

    pub fn returns(&mut self, name: &'static str) {
        let person = self.person(name);
        self.brings(&ServerCommand::Connected { person }).unwrap();
    }

    pub fn restarts(&mut self) {
        self.circle.fleeting = Default::default();
        self.brings(&ServerCommand::Restarted).unwrap();
    }

    /// Time passes, and whatever is due happens.
    pub fn passes(&mut self, millis: Millis) {
        self.at.running += millis;
        self.at.wall += millis;
        self.brings(&ServerCommand::Tick).unwrap();
    }

    /// The next gathering is planned and will be the one spoken of.
    pub fn plans_another(&mut self) -> GatheringId {
        let plan = self.new_plan();
        self.gathering = plan.gathering;
        self.does("dara", &Command::PlanGathering { plan }).unwrap();
        self.gathering
    }

    /// Another facilitator of the practice holds this circle too.
    pub fn adds_facilitator(&mut self, name: &'static str) -> Done {
        let (person, device) = (PersonId(self.fresh()), self.device());
        self.names.insert(name, person);
        let (invitation, invite) = self.invitation_for(false, true, None);
        self.does("dara", &invite)?;
        self.comes_to_the_door(person, invitation, device)?;
        self.admits(name)
    }

    pub fn removes(&mut self, name: &'static str) -> Done {
        let (person, step) = (self.person(name), steps::to_be_made());
        self.does("dara", &Command::Remove { person, step, link: None })
    }

    pub fn holds_words(&mut self, on: bool) {
        let gathering = self.gathering;
        self.does("dara", &Command::HoldWords { gathering, on, whose: Whose::Everyone }).unwrap();
    }

    pub fn days_pass(&mut self, days: Millis) {
        self.at.wall += days * DAY;
    }

    // What is seen

    pub fn person(&self, name: &'static str) -> PersonId {
        self.names[name]
    }

    /// Who somebody is, if they are in this story yet.
    pub fn knows(&self, name: &'static str) -> Option<PersonId> {
        self.names.get(name).copied()
    }

    pub fn name(&self, person: PersonId) -> &'static str {
        self.names.iter().find(|(_, id)| **id == person).unwrap().0
    }

    /// What somebody's own lane shows them.
    pub fn own_lane(&self, name: &'static str) -> Value {
        lens::view(&self.circle, Lane::Member(self.person(name)))
    }

    /// Running time.
    pub fn now(&self) -> Millis {
        self.at.running
    }

    pub fn gathering(&self) -> GatheringId {
        self.gathering
    }

    /// The part of this kind in the agenda.
    pub fn part(&self, kind: SegmentKind) -> SegmentId {
        self.circle.planned[&self.gathering].agenda.iter().find(|part| part.kind == kind).unwrap().id
    }

    pub fn room(&self) -> &Room {
        self.circle.room.as_ref().unwrap()
    }

    pub fn turn(&self) -> TurnId {
        self.room().turn().unwrap().0
    }

    pub fn segment(&self) -> SegmentId {
        self.room().current().unwrap().id
    }

    pub fn offered_to(&self) -> Option<&'static str> {
        match self.room().piece {
            Piece::Offered { to, .. } => Some(self.name(to)),
            _ => None,
        }
    }

    pub fn holder(&self) -> Option<&'static str> {
        match &self.room().piece {
            Piece::Held(holding) => Some(self.name(holding.by)),
            _ => None,
        }
    }

    pub fn next_two(&self) -> Vec<&'static str> {
        self.room().coming().take(2).map(|(person, _)| self.name(person)).collect()
    }

    pub fn presence(&self, name: &'static str) -> Presence {
        self.room().seats[&self.person(name)].presence
    }

    /// Soft milliseconds of a turn in this round.
    pub fn soft_time(&self) -> Millis {
        self.room().round.as_ref().unwrap().each
    }

    pub fn at_running(&self) -> Millis {
        self.at.running
    }

    pub fn gathering_time(&self) -> Millis {
        self.room().time(self.at.running)
    }

    pub fn turn_began_ago(&self) -> Millis {
        match &self.room().piece {
            Piece::Held(holding) => self.gathering_time() - holding.since,
            other => panic!("nobody holds the piece: {other:?}"),
        }
    }

    pub fn text(&mut self) -> BodyId {
        BodyId(self.fresh())
    }

    pub fn device(&mut self) -> DeviceId {
        DeviceId(self.fresh())
    }

    pub fn fresh(&mut self) -> Uuid {
        self.made += 1;
        Uuid::from_u128(self.made)
    }
}
