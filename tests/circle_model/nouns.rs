//! The nouns of a command, and every command there is, by number.
use super::acts::{Dice, Die, Names, plan};
use super::choose::{COMMANDS, Chooser, RUNG, nth};
use super::choose_ladder::RUNGS;
use super::nouns_between::BETWEEN;
use super::nouns_floor::FLOOR;
use super::steps;
use afterglow::circle::Circle;
use afterglow::circle::agenda::SegmentKind;
use afterglow::circle::command::after::{ContactMe, FollowUpDone, TakeFollowUp};
use afterglow::circle::command::calendar::SetMinutes;
use afterglow::circle::command::doors::{LetBackIn, Lock, StepSomeoneOut, TellFull, TellWaiting, WaitingNote};
use afterglow::circle::command::review::{Redact, ReturnWords, SendAgain, Whose};
use afterglow::circle::command::{Command, Moment, Pass, SignalKind};
use afterglow::circle::ids::{BodyId, GatheringId, InvitationId, PersonId, ReflectionId, SegmentId, TurnId};
use afterglow::circle::state::{Belonging, Room};

/// The nouns of a command: mostly the right ones, sometimes stale ones, sometimes made up.
pub struct Nouns<'a> {
    circle: &'a Circle,
    names: &'a mut Names,
    n: u8,
    spare: u8,
}

const RIGHT: u8 = 150;
const STALE: u8 = 225;

impl<'a> Nouns<'a> {
    pub fn of(circle: &'a Circle, names: &'a mut Names, die: Die) -> Self {
        Self { circle, names, n: die.noun, spare: die.extra ^ die.who }
    }

    fn one<T: Copy>(&mut self, right: Option<T>, stale: &[T], made_up: impl Fn(uuid::Uuid) -> T) -> T {
        let old = nth(stale, self.spare);
        let one = if self.n < RIGHT {
            right.or(old)
        } else if self.n < STALE {
            old
        } else {
            None
        };
        one.unwrap_or_else(|| made_up(self.names.fresh()))
    }

    pub fn turn(&mut self) -> TurnId {
        let room = self.circle.room.as_ref();
        let stale: Vec<_> = room.map(|room| room.turns.keys().copied().collect()).unwrap_or_default();
        self.one(room.and_then(Room::turn).map(|(turn, _)| turn), &stale, TurnId)
    }

    pub fn segment(&mut self) -> SegmentId {
        let room = self.circle.room.as_ref();
        let all: Vec<_> = room.map(|r| r.plan.agenda.iter().map(|s| s.id).collect()).unwrap_or_default();
        self.one(room.and_then(Room::current).map(|part| part.id), &all, SegmentId)
    }

    pub fn gathering(&mut self) -> GatheringId {
        let circle = self.circle;
        let right = circle.running_gathering().or_else(|| circle.planned.keys().next().copied());
        let past = circle.past.iter().map(|past| past.gathering);
        let off = circle.cancelled.keys().chain(&circle.unplanned).copied();
        let all: Vec<_> = past.chain(circle.planned.keys().copied()).chain(off).collect();
        self.one(right, &all, GatheringId)
    }

    fn reflection(&mut self, who: PersonId) -> ReflectionId {
        let Some(room) = &self.circle.room else { return ReflectionId(self.names.fresh()) };
        let mine = room.reflections.iter().find(|(_, shared)| shared.author == who).map(|(&id, _)| id);
        let gone = room.taken_back.keys().chain(room.review.returned.keys()).chain(room.review.sent_again.keys());
        let all: Vec<_> = room.reflections.keys().chain(gone).copied().collect();
        self.one(mine, &all, ReflectionId)
    }

    fn somebodys_reflection(&mut self, who: PersonId) -> ReflectionId {
        let Some(room) = &self.circle.room else { return ReflectionId(self.names.fresh()) };
        let others: Vec<_> = room.reflections.iter().filter(|(_, s)| s.author != who).map(|(&id, _)| id).collect();
        let all: Vec<_> = room.reflections.keys().chain(room.taken_back.keys()).copied().collect();
        self.one(nth(&others, self.spare), &all, ReflectionId)
    }

    fn text(&mut self) -> BodyId {
        self.names.text()
    }
}

/// The name that somebody who has read the rules expects the turn after next to have, and takes before it.
fn guessed(room: &Room) -> TurnId {
    let count = (room.turns.len() as u128 + 2).wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835);
    let mixed = room.plan.gathering.0.as_u128() ^ count;
    TurnId(uuid::Builder::from_random_bytes(mixed.to_be_bytes()).into_uuid())
}

impl Chooser {
    /// One of the commands a person has, by number.
    pub fn command(&mut self, circle: &Circle, which: usize, who: PersonId, die: Die) -> Command {
        if which % COMMANDS >= COMMANDS - FLOOR {
            return self.on_the_floor(circle, which % COMMANDS + FLOOR - COMMANDS, who, die);
        }
        if which % COMMANDS >= RUNG + RUNGS + BETWEEN {
            return self.on_the_calendar(circle, which % COMMANDS - RUNG - RUNGS - BETWEEN, die);
        }
        if which % COMMANDS >= RUNG + RUNGS {
            return self.between(circle, which % COMMANDS - RUNG - RUNGS, who, die);
        }
        let waiting = |&(&id, known): &(&PersonId, &afterglow::circle::state::Person)| {
            let seated = circle.room.as_ref().is_some_and(|room| room.seats.contains_key(&id));
            known.belonging != Belonging::Removed && !seated && !known.role.facilitates() || known.at_door.is_some()
        };
        let lobby: Vec<_> = circle.people.iter().filter(waiting).map(|(&id, _)| id).collect();
        let there: Vec<_> = lobby.iter().copied().filter(|p| circle.fleeting.online.contains(p)).collect();
        let person = match die.noun {
            0..RIGHT => nth(&there, die.extra).or(nth(&lobby, die.extra)).unwrap_or(self.people[0]),
            RIGHT..STALE => nth(&self.people, die.extra).unwrap_or(self.people[0]),
            STALE.. => PersonId(self.names.fresh()),
        };
        let mut nouns = Nouns::of(circle, &mut self.names, die);
        let how = if die.noun.is_multiple_of(2) { Pass::Round } else { Pass::ForNow };
        match which % COMMANDS {
            rung if rung >= RUNG => self.rung(circle, rung - RUNG, who, die),
            0 => Command::CallMe { name: nouns.text() },
            1 => {
                let version = circle.agreements.version + u32::from(die.noun >= RIGHT);
                Command::AcceptAgreements { version }
            }
            2 => Command::Take { turn: nouns.turn() },
            3 => {
                let fresh = die.noun < RIGHT;
                let turn = match circle.room.as_ref().filter(|_| die.who % 8 == 5) {
                    Some(room) => guessed(room),
                    None if fresh => TurnId(nouns.names.fresh()),
                    None => nouns.turn(),
                };
                nouns.n = nouns.n.wrapping_mul(5);
                Command::TakeFromCentre { segment: nouns.segment(), turn }
            }
            4 => {
                let turn = nouns.turn();
                let stale = die.extra.is_multiple_of(5);
                let reflection = if stale { nouns.reflection(who) } else { ReflectionId(nouns.names.fresh()) };
                Command::Share { turn, reflection, words: nouns.text() }
            }
            5 => Command::PutDown { turn: nouns.turn() },
            6 => Command::Pass { segment: nouns.segment(), how, turn: None },
            7 => Command::TakeBack { reflection: nouns.reflection(who) },
            8 => Command::Writing { turn: nouns.turn(), on: !die.who.is_multiple_of(3) },
            9 => Command::Page { in_front: die.noun.is_multiple_of(2) },
            10 => Command::StepOut { gathering: nouns.gathering() },
            11 => Command::Leave { gathering: nouns.gathering(), quietly: die.who.is_multiple_of(2) },
            12 => Command::ComeBack { gathering: nouns.gathering() },
            13 => {
                let kinds = [SignalKind::Ok, SignalKind::GiveMeAMoment, SignalKind::INeedAPerson];
                Command::Signal { kind: kinds[usize::from(die.noun % 3)] }
            }
            14 => {
                let calling = circle.fleeting.signals.keys().next().copied();
                let settled = die.who.is_multiple_of(3);
                Command::AnswerSignal { person: calling.filter(|_| die.noun < RIGHT).unwrap_or(person), settled }
            }
            15 => {
                let known: Vec<_> = circle.invitations.keys().copied().collect();
                let again = nth(&known, die.extra).filter(|_| die.noun > STALE);
                let invitation = again.unwrap_or_else(|| InvitationId(nouns.names.fresh()));
                let number = u32::from(die.who) * 1_000 + u32::try_from(known.len()).unwrap_or(0);
                let hash = if die.noun == 7 { "Not A Hash".to_owned() } else { format!("ab{number:062x}") };
                let expires =
                    [u64::MAX / 4, 1_700_000_000_000 + 1_000 * u64::from(die.noun), 5][usize::from(die.who % 3)];
                let (page, secret) = (nouns.text(), nouns.text());
                // To the desk, for somebody who lost every device, or for whoever it is given to.
                let kind = die.noun % 5;
                let desk = kind == 1 || die.noun == 100;
                let back = nth(&circle.people.keys().copied().collect::<Vec<_>>(), die.extra);
                let back = if die.noun == 101 { Some(PersonId(nouns.names.fresh())) } else { back };
                let person = back.filter(|_| kind == 2 || matches!(die.noun, 100 | 101));
                let reusable = die.who.is_multiple_of(2) && (!matches!(kind, 1 | 2) || die.noun < 20);
                Command::Invite { invitation, hash, reusable, expires, page, secret, desk, person }
            }
            16 => {
                let known: Vec<_> = circle.invitations.keys().copied().collect();
                // The first is the one everybody came with; it is taken back last.
                let one = known.get(1 + usize::from(die.extra) % 4).or(known.last()).copied();
                let one = one.filter(|_| die.noun < STALE && (known.len() > 1 || die.noun < 10));
                Command::Revoke { invitation: one.unwrap_or_else(|| InvitationId(nouns.names.fresh())) }
            }
            17 => self.somebody_to_remove(circle, die),
            18 => self.signed(circle, &steps::admit(person), die),
            19 => Command::Decline { person },
            20 => {
                let stands = &circle.agreements;
                let version = stands.version + if die.noun < RIGHT { 1 } else { u32::from(die.noun % 3) };
                let mut items: Vec<_> = stands.items.iter().copied().take(24 - usize::from(die.extra % 2)).collect();
                if version > stands.version {
                    items.extend((0..if die.extra > 245 { 24 } else { 1 }).map(|_| nouns.text()));
                    items.retain(|_| die.extra != 1);
                }
                let revise = Command::ReviseAgreements { version, items, pages: Default::default() };
                self.signed(circle, &revise, die)
            }
            21 => {
                let again = circle.call_link.filter(|_| die.noun >= RIGHT);
                Command::SetCallLink { link: again.unwrap_or_else(|| nouns.text()) }
            }
            22 => self.some_plan(circle, die),
            23 => Command::Unplan { gathering: nouns.gathering() },
            24 => {
                let gathering = nouns.gathering();
                self.doors_open(circle, gathering, die)
            }
            25 => Command::OpenGathering { gathering: nouns.gathering() },
            26 => Command::NextSegment { from: nouns.segment() },
            27 => {
                let seats = circle.room.as_ref().map(|room| room.order.clone()).unwrap_or_default();
                let first = nth(&seats, die.extra).filter(|_| die.who.is_multiple_of(3));
                Command::BeginRound { segment: nouns.segment(), first }
            }
            28 => Command::MoveOn { turn: nouns.turn() },
            29 => Command::Pause { gathering: nouns.gathering() },
            30 => Command::Resume { gathering: nouns.gathering() },
            31 => Command::TakeLead { gathering: nouns.gathering() },
            32 => Command::CloseGently { gathering: nouns.gathering() },
            33 => Command::Release { gathering: nouns.gathering() },
            34 => Command::Resonate { reflection: nouns.somebodys_reflection(who) },
            35 => {
                let moment = if die.who.is_multiple_of(2) { Moment::Arriving } else { Moment::Leaving };
                let last = circle.past.back().map(|past| past.gathering).filter(|_| circle.room.is_none());
                let gathering = last.filter(|_| die.noun < RIGHT).unwrap_or_else(|| nouns.gathering());
                Command::GiveNumber { gathering, moment, number: nouns.text() }
            }
            49 => self.keys_made_new(circle, die),
            37 => {
                let seated: Vec<_> = circle.room.iter().flat_map(|room| room.order.iter().copied()).collect();
                let one = nth(&seated, die.extra).filter(|_| die.noun < 240).unwrap_or(PersonId(nouns.names.fresh()));
                let whose = [Whose::Everyone, Whose::Newcomers, Whose::Person(one)][usize::from(die.extra % 3)];
                Command::HoldWords { gathering: nouns.gathering(), on: die.who % 4 != 2, whose }
            }
            39 => {
                let held = circle.room.as_ref().and_then(|room| nth(&room.waiting_words(), die.extra));
                let reflection = held.filter(|_| die.noun < RIGHT).unwrap_or_else(|| nouns.somebodys_reflection(who));
                let note = (!die.who.is_multiple_of(3)).then(|| nouns.text());
                Command::ReturnWords(ReturnWords { reflection, note })
            }
            40 => {
                let back = circle.room.iter().flat_map(|room| &room.review.returned);
                let mine: Vec<_> =
                    back.filter(|(_, back)| back.author == who || die.noun > 230).map(|(&id, _)| id).collect();
                let sent: Vec<_> = circle.room.iter().flat_map(|room| &room.review.sent_again).collect();
                let returned = nth(&mine, die.extra).unwrap_or_else(|| nouns.reflection(who));
                let fresh = ReflectionId(nouns.names.fresh());
                let (returned, reflection) = match (nth(&sent, die.who), die.noun % 16) {
                    (Some((&before, &after)), 1) => (before, after),
                    (Some((_, &after)), 2) => (returned, after),
                    _ => (returned, fresh),
                };
                Command::SendAgain(SendAgain { returned, reflection, words: nouns.text() })
            }
            46 => Command::ContactMe(ContactMe { on: !die.who.is_multiple_of(3) }),
            47 | 48 => {
                let all: Vec<_> = circle.follow_ups.iter().map(|(&person, one)| (person, one.since)).collect();
                let (person, since) = nth(&all, die.extra).unwrap_or((person, 5));
                let since = if die.noun > 240 { since + 1 } else { since };
                match which {
                    47 => Command::TakeFollowUp(TakeFollowUp { person, since }),
                    _ => Command::FollowUpDone(FollowUpDone { person, since }),
                }
            }
            42 => Command::Lock(Lock { gathering: nouns.gathering(), on: die.who % 4 == 1 }),
            43 if die.noun % 3 == 1 => {
                let waits: Vec<_> = circle.people.keys().copied().filter(|one| circle.waits_for_a_seat(*one)).collect();
                let told = circle.told_full();
                let right = nth(if die.who.is_multiple_of(4) { &told } else { &waits }, die.extra);
                let person = right
                    .filter(|_| die.noun < 230)
                    .or(nth(&circle.people.keys().copied().collect::<Vec<_>>(), die.extra));
                let person = person.unwrap_or(PersonId(nouns.names.fresh()));
                Command::TellFull(TellFull { gathering: nouns.gathering(), person, on: !die.who.is_multiple_of(4) })
            }
            43 => {
                let all = [WaitingNote::InAMoment, WaitingNote::AtTheNextPause, WaitingNote::WeBeginLater];
                let note = nth(&all, die.who).filter(|_| !die.extra.is_multiple_of(3));
                Command::TellWaiting(TellWaiting { gathering: nouns.gathering(), note })
            }
            44 | 45 => {
                let seated: Vec<_> = circle.room.iter().flat_map(|room| room.order.iter().copied()).collect();
                let out: Vec<_> = circle.room.iter().flat_map(|room| room.door.asked_out.iter().copied()).collect();
                let right = if which == 44 { nth(&seated, die.extra) } else { nth(&out, die.extra) };
                let person = right.filter(|_| die.noun < 240).unwrap_or(PersonId(nouns.names.fresh()));
                let gathering = nouns.gathering();
                match which {
                    44 => Command::StepSomeoneOut(StepSomeoneOut { gathering, person }),
                    _ => Command::LetBackIn(LetBackIn { gathering, person }),
                }
            }
            41 => Command::Redact(Redact { reflection: nouns.somebodys_reflection(who) }),
            38 => {
                let room = circle.room.as_ref();
                let all: Vec<_> = room.iter().flat_map(|r| &r.reflections).map(|(&id, s)| (id, s.words)).collect();
                let held: Vec<_> = room.iter().flat_map(|r| &r.reflections).filter(|(_, shared)| shared.held).collect();
                let held = nth(&held, die.who);
                let held = held.map(|(&id, shared)| (id, shared.words)).filter(|_| die.noun < RIGHT);
                let fresh = (ReflectionId(nouns.names.fresh()), nouns.text());
                let (reflection, words) = held.or(nth(&all, die.extra)).unwrap_or(fresh);
                let words = if die.noun > 250 { fresh.1 } else { words };
                Command::ReleaseWords { reflection, words }
            }
            _ => {
                // Mostly one that is still to come: the one that runs has its minutes.
                let running = circle.running_gathering();
                let coming = circle.planned.keys().copied().find(|&id| Some(id) != running);
                let gathering = coming.filter(|_| die.noun < RIGHT).unwrap_or_else(|| nouns.gathering());
                let parts = circle.planned.get(&gathering).map_or(&[][..], |plan| &plan.agenda);
                let wanted = |n: usize| {
                    [1, 5, 12, 40, 0, 241][(usize::from(die.extra) / 7 + n) % if die.noun < 100 { 4 } else { 6 }]
                };
                let some = parts.iter().enumerate().skip(usize::from(die.who % 3));
                let mut minutes: std::collections::BTreeMap<_, _> =
                    some.take(1 + usize::from(die.extra % 2)).map(|(n, part)| (part.id, wanted(n))).collect();
                if die.who > 230 {
                    minutes.insert(SegmentId(nouns.names.fresh()), 5);
                }
                Command::SetMinutes(SetMinutes { gathering, minutes })
            }
        }
    }

    /// A plan: good, the same again, or with one thing wrong.
    fn some_plan(&mut self, circle: &Circle, die: Die) -> Command {
        let mut dice = Dice::new(u64::from(die.who) << 16 | u64::from(die.extra) << 8 | u64::from(die.noun));
        // Some day, or a few minutes before or after now.
        let soon = circle.latest.wall.saturating_sub(400_000) + 4_000 * u64::from(die.extra);
        let at = if die.who.is_multiple_of(2) { soon } else { 3_000_000 + 1_000 * u64::from(die.extra) };
        let mut made = plan(&mut dice, &mut self.names, at);
        let known = circle.planned.values().next();
        match (die.noun, known) {
            (0..RIGHT, _) => {}
            (RIGHT..175, Some(known)) => made = known.clone(),
            (175..190, Some(known)) => made.gathering = known.gathering,
            (190..200, _) => made.gathering = circle.past.front().map_or(made.gathering, |past| past.gathering),
            (200..205, _) => made.minutes += 1,
            (205..210, _) => made.zone = "not a zone".to_owned(),
            (210..220, _) => made.agenda.reverse(),
            (220..230, _) => {
                let twin = made.agenda[0].id;
                made.agenda[1].id = twin;
            }
            (230..235, _) => made.agenda[0].breath_seconds = 301,
            (235..240, _) => made.agenda[0].each_seconds = Some(4),
            (240..245, _) => made.agenda.clear(),
            (245..250, _) => {
                let last = made.agenda.len() - 1;
                made.agenda[last].kind = SegmentKind::Closing;
            }
            (253..=255, _) => made.gathering = circle.cancelled.keys().next().copied().unwrap_or(made.gathering),
            (250..253, _) => made.gathering = circle.unplanned.iter().next().copied().unwrap_or(made.gathering),
            _ => {}
        }
        Command::PlanGathering { plan: made }
    }
}
