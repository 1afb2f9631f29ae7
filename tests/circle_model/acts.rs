//! Random evenings: small dice that are interpreted against the circle as it is, so that removing one of them leaves the
//! others meaningful, and a failing evening can be made short.
use super::steps;
use afterglow::circle::agenda::{DoorPolicy, Entry, Medium, Plan, ResponseMode, SegmentKind, SegmentSpec};
use afterglow::circle::command::{Command, Founding, ServerCommand};
use afterglow::circle::ids::{BodyId, CircleId, DeviceId, GatheringId, InvitationId, PersonId, SegmentId};
use afterglow::circle::keys::FirstKeys;
use uuid::Uuid;

/// Numbers from a seed (SplitMix64).
#[derive(Clone)]
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0xD1B5_4A32_D192_ED03)
    }

    pub fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    pub fn below(&mut self, n: usize) -> usize {
        (self.roll() % n.max(1) as u64) as usize
    }

    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }
}

/// What a die is about. The weights are how often it comes up.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    /// Whoever has something to do in the round does it.
    Sensible,
    /// A facilitator does something that suits the moment.
    Facilitate,
    /// Anybody says anything.
    Anything,
    Wait,
    Deadline,
    Drop,
    Return,
    Restart,
    Again,
    InAndOut,
    Signal,
    Late,
    /// A gathering was forgotten; the next one's doors are opened.
    Forgotten,
    /// Somebody erases themselves, and the keys are made new or not.
    EraseMe,
    /// Many knock and are let in, or one turn is filled with words.
    Crowd,
    /// Somebody sees to their steps or their log.
    Own,
    /// Weeks or months go by, and the server looks at the dates.
    Months,
}

const WEIGHTS: [(Kind, usize); 17] = [
    (Kind::Sensible, 250),
    (Kind::Facilitate, 120),
    (Kind::Anything, 330),
    (Kind::Wait, 50),
    (Kind::Deadline, 60),
    (Kind::Drop, 50),
    (Kind::Return, 70),
    (Kind::Restart, 12),
    (Kind::Again, 50),
    (Kind::InAndOut, 35),
    (Kind::Signal, 15),
    (Kind::Late, 14),
    (Kind::Forgotten, 3),
    (Kind::EraseMe, 6),
    (Kind::Crowd, 1),
    (Kind::Own, 60),
    (Kind::Months, 8),
];

/// One die.
#[derive(Clone, Copy, Debug)]
pub struct Die {
    pub kind: Kind,
    pub who: u8,
    pub noun: u8,
    pub extra: u8,
    /// Whether time is told first (a tick), as the actor does, or the command is late.
    pub ticks: bool,
}

pub fn throw(dice: &mut Dice) -> Die {
    let total: usize = WEIGHTS.iter().map(|(_, weight)| weight).sum();
    let mut at = dice.below(total);
    let mut kind = Kind::Sensible;
    for (one, weight) in WEIGHTS {
        if at < weight {
            kind = one;
            break;
        }
        at -= weight;
    }
    let byte = |dice: &mut Dice| dice.below(256) as u8;
    Die { kind, who: byte(dice), noun: byte(dice), extra: byte(dice), ticks: dice.chance(50) }
}

/// What is done to a circle.
#[derive(Clone, Debug)]
pub enum Act {
    /// Time passes.
    Wait(u64),
    /// A person asks for something.
    Say(PersonId, Command),
    /// The server brings something.
    Bring(ServerCommand),
}

/// Fresh names.
#[derive(Clone, Default)]
pub struct Names(pub u128);

impl Names {
    pub fn fresh(&mut self) -> Uuid {
        self.0 += 1;
        Uuid::from_u128(0x5eed_0000_0000_4000_8000_0000_0000_0000 | self.0)
    }

    pub fn text(&mut self) -> BodyId {
        BodyId(self.fresh())
    }
}

/// A circle's beginning.
pub struct Start {
    pub founding: Founding,
    pub founder: PersonId,
    pub people: Vec<PersonId>,
    pub holders: Vec<PersonId>,
    pub acts: Vec<Act>,
    pub names: Names,
}

pub const HASH_OF_THE_OPEN_LETTER: &str = "ab00000000000000000000000000000000000000000000000000000000000001";

const MIDDLE: [SegmentKind; 14] = [
    SegmentKind::Welcome,
    SegmentKind::Silence,
    SegmentKind::Agreements,
    SegmentKind::CheckIn,
    SegmentKind::LookBack,
    SegmentKind::Council,
    SegmentKind::Council,
    SegmentKind::CheckIn,
    SegmentKind::OpenCentre,
    SegmentKind::OpenCentre,
    SegmentKind::OpenCentre,
    SegmentKind::Stack,
    SegmentKind::Writing,
    SegmentKind::Steps,
];

/// A plan that holds.
pub fn plan(dice: &mut Dice, names: &mut Names, at: u64) -> Plan {
    let middle = if dice.chance(10) { 0 } else { 1 + dice.below(3) };
    let mut kinds: Vec<_> = (0..middle).map(|_| dice.pick(&MIDDLE)).collect();
    if dice.chance(10) {
        kinds.push(SegmentKind::Pairs);
    }
    kinds.extend([SegmentKind::Closing, SegmentKind::Release]);
    let agenda: Vec<_> = kinds
        .into_iter()
        .map(|kind| SegmentSpec {
            id: SegmentId(names.fresh()),
            kind,
            minutes: 1 + dice.below(20) as u32,
            each_seconds: dice.chance(50).then(|| 5 + dice.below(120) as u32),
            breath_seconds: dice.below(30) as u32,
            title: dice.chance(40).then(|| names.text()),
            prompt: dice.chance(60).then(|| names.text()),
            mode: dice.pick(&[ResponseMode::Silent, ResponseMode::Resonance, ResponseMode::ByRequest]),
        })
        .collect();
    Plan {
        gathering: GatheringId(names.fresh()),
        at,
        zone: "Europe/Lisbon".to_owned(),
        minutes: agenda.iter().map(|part| part.minutes).sum(),
        theme: dice.chance(50).then(|| names.text()),
        agenda,
        doors: dice.pick(&[DoorPolicy::UntilCheckIn, DoorPolicy::AnyBoundary, DoorPolicy::ClosedOnceBegun]),
    }
}

/// An invitation for whoever it is given to.
pub fn invite(names: &mut Names, invitation: InvitationId, hash: String, reusable: bool) -> Command {
    let (page, secret, expires) = (names.text(), names.text(), u64::MAX / 4);
    Command::Invite { invitation, hash, reusable, expires, page, secret, desk: false, person: None }
}

/// Somebody knocks as they should.
pub fn knock(names: &mut Names, person: PersonId, invitation: InvitationId) -> ServerCommand {
    let (name, proof, device) = (names.text(), names.text(), DeviceId(names.fresh()));
    let (agreements, adult, private_place, facilitator) = (1, true, true, true);
    ServerCommand::Knock { person, invitation, name, device, proof, facilitator, agreements, adult, private_place }
}

/// Somebody comes to hold the circle, too.
fn to_the_desk(names: &mut Names, founder: PersonId, person: PersonId) -> [Act; 3] {
    let invitation = InvitationId(names.fresh());
    let mut invite = invite(names, invitation, format!("de{:062x}", names.0), false);
    if let Command::Invite { desk, .. } = &mut invite {
        *desk = true;
    }
    let knock = Act::Bring(knock(names, person, invitation));
    [Act::Say(founder, invite), knock, Act::Say(founder, steps::admit(person))]
}

/// Founds a circle and brings it to one of four depths: nothing but people, planned, doors open, room open.
pub fn start(dice: &mut Dice) -> Start {
    let mut names = Names::default();
    let founding = Founding {
        circle: CircleId(names.fresh()),
        title: names.text(),
        name: names.text(),
        medium: dice.pick(&[Medium::BesideACall, Medium::Written, Medium::Written, Medium::InOneRoom]),
        entry: dice.pick(&[Entry::Closed, Entry::Rolling, Entry::DropIn]),
        template: "soft-landing".to_owned(),
        agreements: (0..1 + dice.below(3)).map(|_| names.text()).collect(),
        about: names.text(),
        keys: FirstKeys {
            device: DeviceId(names.fresh()),
            desk: names.text(),
            roster: names.text(),
            circle_key: names.text(),
        },
    };
    let founder = PersonId(names.fresh());
    let mut holders = vec![founder];
    holders.extend((0..dice.below(3)).map(|_| PersonId(names.fresh())));
    // Small rings reach the end of a round more often.
    let guests = if dice.chance(75) { 3 + dice.below(3) } else { 3 + dice.below(10) };
    let guests: Vec<_> = (0..guests).map(|_| PersonId(names.fresh())).collect();
    let depth = dice.pick(&[0, 1, 2, 3, 3, 3, 3, 3]);
    let mut acts = vec![Act::Bring(ServerCommand::Connected { person: founder })];
    for &person in &holders[1..] {
        acts.extend(to_the_desk(&mut names, founder, person));
        if dice.chance(70) {
            acts.push(Act::Bring(ServerCommand::Connected { person }));
        }
    }
    let invitation = InvitationId(names.fresh());
    let hash = HASH_OF_THE_OPEN_LETTER.to_owned();
    acts.push(Act::Say(founder, invite(&mut names, invitation, hash, true)));
    for &person in &guests {
        if depth > 0 || dice.chance(50) {
            acts.push(Act::Bring(knock(&mut names, person, invitation)));
        }
        if dice.chance(90) {
            acts.push(Act::Bring(ServerCommand::Connected { person }));
        }
    }
    if dice.chance(25) {
        acts.push(Act::Say(founder, Command::Decline { person: guests[0] }));
    }
    if depth > 0 {
        let first = plan(dice, &mut names, 1_000_000);
        let (gathering, parts) = (first.gathering, first.agenda.iter().map(|part| part.id).collect::<Vec<_>>());
        acts.push(Act::Say(founder, Command::PlanGathering { plan: first }));
        if dice.chance(40) {
            let second = plan(dice, &mut names, 2_000_000);
            acts.push(Act::Say(founder, Command::PlanGathering { plan: second }));
        }
        if depth > 1 {
            let step = steps::to_be_made();
            acts.push(Act::Say(founder, Command::OpenDoors { gathering, step }));
            let inside: Vec<_> = guests.iter().copied().filter(|_| dice.chance(90)).collect();
            acts.extend(inside.into_iter().map(|person| Act::Say(founder, steps::admit(person))));
        }
        if depth > 2 {
            acts.push(Act::Say(founder, Command::OpenGathering { gathering }));
            let on = if dice.chance(50) { 0 } else { dice.below(parts.len()) };
            acts.extend(parts.into_iter().take(on).map(|from| Act::Say(founder, Command::NextSegment { from })));
        }
    }
    let people = holders.iter().chain(&guests).copied().collect();
    Start { founding, founder, people, holders, acts, names }
}
