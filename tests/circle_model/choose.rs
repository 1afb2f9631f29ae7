//! How a die is read: who does what, with which noun, given the circle as it is.
use super::acts::{Act, Die, Kind, Names, Start};
use super::choose_ladder::RUNGS;
use super::nouns_between::BETWEEN;
use super::nouns_calendar::CALENDAR;
use super::nouns_floor::FLOOR;
use super::nouns_pairs::PAIRS;
use super::nouns_writing::WRITING;
use super::steps;
use afterglow::circle::Circle;
use afterglow::circle::agenda::SegmentKind;
use afterglow::circle::command::between::{KeepStep, ShowStep};
use afterglow::circle::command::floor::GiveTime;
use afterglow::circle::command::{Command, RenewKeys, ServerCommand};
use afterglow::circle::event::Presence;
use afterglow::circle::ids::{DeviceId, InvitationId, PersonId, ReflectionId, StepId};
use afterglow::circle::state::{Belonging, Phase, Piece, Room};

/// How many kinds of command a person has.
pub const COMMANDS: usize = RUNG + RUNGS + BETWEEN + CALENDAR + FLOOR;
/// Where the rungs begin.
pub const RUNG: usize = 50;

/// What an evening knows beyond the circle: who might come, and what was said before.
pub struct Chooser {
    pub people: Vec<PersonId>,
    pub holders: Vec<PersonId>,
    pub names: Names,
    said: Vec<(PersonId, Command)>,
}

pub fn nth<T: Copy>(of: &[T], n: u8) -> Option<T> {
    (!of.is_empty()).then(|| of[usize::from(n) % of.len()])
}

impl Chooser {
    pub fn new(start: &Start) -> Self {
        Self {
            people: start.people.clone(),
            holders: start.holders.clone(),
            names: start.names.clone(),
            said: Vec::new(),
        }
    }

    /// Reads a die.
    pub fn read(&mut self, circle: &Circle, die: Die, now: u64) -> Vec<Act> {
        let acts = match die.kind {
            Kind::Sensible => self.sensible(circle, die),
            Kind::Facilitate => self.facilitate(circle, die),
            Kind::Anything => {
                let who = self.anybody(circle, die.who);
                let which = usize::from(die.extra) % (COMMANDS + 4);
                // A random hand on the big levers would end every evening early.
                let which = if (matches!(which, 17 | 26 | 32) || which == RUNG + 2) && !die.noun.is_multiple_of(4) {
                    2 + usize::from(die.noun % 5)
                } else {
                    which
                };
                if which < COMMANDS {
                    vec![Act::Say(who, self.command(circle, which, who, die))]
                } else {
                    vec![Act::Bring(self.knock(circle, die))]
                }
            }
            Kind::EraseMe => {
                let person = self.anybody(circle, die.who);
                let mut acts = vec![Act::Bring(ServerCommand::EraseMe { person })];
                if die.noun < 150 {
                    let holder = circle.fleeting.online.iter().copied().find(|&one| circle.facilitates(one));
                    let renewal = RenewKeys { after: person, step: steps::to_be_made() };
                    acts.extend(holder.map(|holder| Act::Say(holder, Command::RenewKeys(renewal))));
                }
                acts
            }
            Kind::Wait => vec![Act::Wait(match die.extra {
                0..120 => u64::from(die.noun),
                120..200 => u64::from(die.noun) * 100,
                200..252 => u64::from(die.noun) * 500,
                _ => 3_600_000,
            })],
            // To the moment, just before it, just after it.
            Kind::Deadline => {
                // Most evenings are not left to end by themselves.
                let near = |when: &u64| *when < now + 200_000 || die.noun < 8;
                circle.next_deadline().filter(near).map_or_else(Vec::new, |when| {
                    vec![Act::Wait((when.saturating_sub(now) + u64::from(die.extra % 3)).saturating_sub(1))]
                })
            }
            Kind::Drop => {
                let online: Vec<_> = circle.fleeting.online.iter().copied().collect();
                let person = self.rather_the_holder(circle, die).or(nth(&online, die.noun));
                let ago = [0, 0, 3_000, 19_000, 25_000, 95_000, 200_000][usize::from(die.extra) % 7];
                let since = now.saturating_sub(ago);
                person.map_or_else(Vec::new, |person| vec![Act::Bring(ServerCommand::Lost { person, since })])
            }
            Kind::Return => {
                let off: Vec<_> = self.people.iter().copied().filter(|p| !circle.fleeting.online.contains(p)).collect();
                let person = nth(&off, die.noun).or(nth(&self.people, die.noun));
                person.map_or_else(Vec::new, |person| vec![Act::Bring(ServerCommand::Connected { person })])
            }
            Kind::Restart => vec![Act::Bring(ServerCommand::Restarted)],
            Kind::Again => {
                let said: Vec<_> = self.said.iter().rev().take(6).cloned().collect();
                match said.get(usize::from(die.noun) % said.len().max(1)) {
                    None => Vec::new(),
                    Some((_, command)) if die.who < 40 => {
                        vec![Act::Say(self.anybody(circle, die.extra), command.clone())]
                    }
                    Some((who, command)) => vec![Act::Say(*who, command.clone())],
                }
            }
            Kind::InAndOut => {
                let who = self.rather_the_holder(circle, die).unwrap_or_else(|| self.connected(circle, die.noun));
                let away = circle.room.as_ref().and_then(|room| room.seats.get(&who));
                let paired = circle.room.as_ref().is_some_and(|room| room.aside_of(who).is_some());
                let which = match away.map(|seat| seat.presence) {
                    Some(Presence::SteppedOut) if paired && die.extra < 200 => RUNG + 5,
                    Some(Presence::Here) | None => 10 + usize::from(die.extra % 2),
                    Some(_) => 12,
                };
                vec![Act::Say(who, self.command(circle, which, who, Die { noun: 0, ..die }))]
            }
            Kind::Signal => {
                let who = self.connected(circle, die.who);
                let rungs = [RUNG, RUNG + 6, RUNG + 7, RUNG + 8, RUNG + 9, RUNG + 10, RUNG + 10, RUNG + 11];
                let which = *[13, 14, 34, 35].iter().chain(&rungs).nth(usize::from(die.extra) % 12).unwrap_or(&13);
                vec![Act::Say(who, self.command(circle, which, who, die))]
            }
            // A command that was on its way while its sender's connection broke.
            Kind::Late => {
                let off: Vec<_> = self.people.iter().copied().filter(|p| !circle.fleeting.online.contains(p)).collect();
                nth(&off, die.who).map_or_else(Vec::new, |who| {
                    let which = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 24][usize::from(die.extra) % 13];
                    vec![Act::Say(who, self.command(circle, which, who, die))]
                })
            }
            Kind::Forgotten => self.forgotten(circle, die, now),
            Kind::Crowd => self.crowd(circle, die),
            Kind::Own => self.sees_to_their_own(circle, die),
            Kind::Months => {
                const DAY: u64 = 24 * 3_600_000;
                let later = [0, DAY, 30 * DAY, 31 * DAY, 90 * DAY, 181 * DAY][usize::from(die.extra) % 6];
                // Only where an evening that is on would not end by it.
                let later = if circle.room.is_some() { 0 } else { later };
                vec![Act::Wait(later), Act::Bring(ServerCommand::Dates), Act::Bring(ServerCommand::Dates)]
            }
        };
        self.said.extend(acts.iter().filter_map(|act| match act {
            Act::Say(who, command) => Some((*who, command.clone())),
            Act::Wait(_) | Act::Bring(_) => None,
        }));
        acts
    }

    /// The one who has the piece, in a good half of the cases.
    fn rather_the_holder(&self, circle: &Circle, die: Die) -> Option<PersonId> {
        let turn = circle.room.as_ref().and_then(Room::turn);
        turn.map(|(_, person)| person).filter(|person| die.who < 120 && circle.fleeting.online.contains(person))
    }

    fn connected(&self, circle: &Circle, n: u8) -> PersonId {
        let online: Vec<_> = circle.fleeting.online.iter().copied().filter(|&p| circle.knows(p)).collect();
        nth(&online, n).unwrap_or(self.people[0])
    }

    /// Anybody: mostly who is connected, now and then somebody who was turned away, or a stranger.
    pub fn anybody(&mut self, circle: &Circle, n: u8) -> PersonId {
        let turned_away =
            || circle.people.iter().find(|(_, known)| known.belonging == Belonging::NotLetIn).map(|(&id, _)| id);
        match n {
            0..90 => self.connected(circle, n),
            90..160 => nth(&self.holders, n).filter(|p| circle.fleeting.online.contains(p)).unwrap_or(self.people[0]),
            160..200 => {
                let unseated = |p: &PersonId| circle.room.as_ref().is_some_and(|room| !room.seats.contains_key(p));
                let lobby: Vec<_> = circle.fleeting.online.iter().copied().filter(unseated).collect();
                nth(&lobby, n).unwrap_or_else(|| self.connected(circle, n))
            }
            200..225 => turned_away().unwrap_or_else(|| self.connected(circle, n)),
            225..250 => PersonId(self.names.fresh()),
            _ => nth(&self.people, n).unwrap_or(self.people[0]),
        }
    }

    fn sensible(&mut self, circle: &Circle, die: Die) -> Vec<Act> {
        let leave = die.extra % 16 == 5 || (circle.room.is_none() && die.extra < 100);
        if let Some(acts) = leave.then(|| self.all_leave_cards(circle, die)).flatten() {
            return acts;
        }
        let Some(room) = &circle.room else { return self.facilitate(circle, die) };
        if room.close_offered.is_some() && die.extra < 200 {
            let here: Vec<_> = room.seats.keys().copied().filter(|&person| room.is_here(person)).collect();
            let who = nth(&here, die.who).unwrap_or(self.people[0]);
            return vec![Act::Say(who, self.command(circle, RUNG + 3, who, Die { noun: 0, who: 1, ..die }))];
        }
        if die.noun > 251
            && let Some(act) = self.rings(circle, room, die)
        {
            return vec![act];
        }
        let (who, which) = match (&room.piece, die.extra) {
            (Piece::Offered { to, .. }, 0..170) => (*to, 2),
            (Piece::Offered { to, .. }, _) => (*to, 6),
            (Piece::Held(holding), 0..70) => (holding.by, 4),
            (Piece::Held(holding), 70..170) => (holding.by, 5),
            (Piece::Held(holding), 170..200) => (holding.by, 8),
            (Piece::Held(holding), 200..225) => (holding.by, 6),
            _ if !room.review.returned.is_empty() && die.extra.is_multiple_of(3) => {
                let authors: Vec<_> = room.review.returned.values().map(|back| back.author).collect();
                (nth(&authors, die.noun).unwrap_or(self.people[0]), 40)
            }
            (Piece::Held(_), _) => (self.connected(circle, die.who), 6),
            (Piece::Centre, 0..180) => (self.connected(circle, die.who), 3),
            (Piece::Home, 0..60) if room.round.is_some() => (self.connected(circle, die.who), 6),
            _ if room.writing.is_some() && die.noun < 200 => {
                let which = if room.writing.as_ref().is_some_and(|now| now.reveal.is_none()) { 2 } else { 5 };
                let facilitators = room.seats.keys().copied().find(|&person| circle.facilitates(person));
                let who = facilitators.filter(|_| which == 2).unwrap_or_else(|| self.connected(circle, die.who));
                (who, COMMANDS - WRITING + which)
            }
            _ if room.pairs.is_some() && die.noun < 200 => {
                let which = [4, 3, 5, 1, 5, 2, 4, 3, 5, 3, 5, 4, 5, 3, 5, 5][usize::from(die.extra) % 16];
                let facilitators = room.seats.keys().copied().find(|&person| circle.facilitates(person));
                let dyads: Vec<_> = room.pairs.iter().flat_map(|now| now.dyads.values()).collect();
                let whose = nth(&dyads, die.who).and_then(|dyad| {
                    let before = dyad.before.filter(|_| die.noun < 50);
                    before.or(dyad.speaks()).filter(|_| die.noun < 180)
                });
                let who = match which {
                    5 => whose,
                    4 => None,
                    _ => facilitators,
                };
                let who = who.unwrap_or_else(|| self.connected(circle, die.who));
                (who, COMMANDS - WRITING - PAIRS + which)
            }
            _ if circle.fleeting.staying.is_some() && die.noun < 160 => {
                (self.connected(circle, die.who), COMMANDS - FLOOR + 10)
            }
            _ if room.kind() == Some(SegmentKind::Stack) && die.noun < 160 => {
                (self.connected(circle, die.who), COMMANDS - FLOOR + 8)
            }
            (_, 0..100) => return self.facilitate(circle, Die { extra: die.noun, ..die }),
            (_, 100..160) => (self.connected(circle, die.who), 7),
            _ => (self.connected(circle, die.who), 12),
        };
        vec![Act::Say(who, self.command(circle, which, who, Die { noun: die.noun / 2, ..die }))]
    }

    fn facilitate(&mut self, circle: &Circle, die: Die) -> Vec<Act> {
        let holding: Vec<_> = circle.fleeting.online.iter().copied().filter(|&p| circle.facilitates(p)).collect();
        let Some(who) = nth(&holding, die.who) else { return Vec::new() };
        let waits = circle.people.keys().copied().find(|&person| {
            let seated = circle.room.as_ref().is_some_and(|room| room.seats.contains_key(&person));
            let known = &circle.people[&person];
            let shows = known.at_door.is_some();
            known.belonging.is_welcome() && (!seated || shows) && circle.fleeting.online.contains(&person)
        });
        let which = match &circle.room {
            None if circle.planned.is_empty() => 22,
            None if !circle.follow_ups.is_empty() && die.extra < 90 => 47 + usize::from(die.extra % 2),
            None if die.extra > 243 => COMMANDS - FLOOR - CALENDAR + usize::from(die.noun) % CALENDAR,
            None => 24,
            Some(room) if room.phase == Phase::Doors && die.extra > 250 => COMMANDS - FLOOR - CALENDAR + 3,
            Some(room) if waits.is_some() && (die.extra < 50 || room.phase == Phase::Doors && die.extra < 220) => 18,
            Some(room) if room.phase == Phase::Doors => 25,
            Some(_) if !circle.cards.is_empty() && die.extra > 248 && die.extra < 251 => RUNG + 10,
            Some(_) if die.extra == 199 => RUNG + 2,
            Some(_) if die.extra > 253 => RUNG + 1,
            Some(_) if die.extra > 250 => RUNG,
            Some(_) if die.extra > 244 => RUNG + 4,
            Some(room) if room.holding.is_some() || room.paused => 30,
            Some(room) if room.waiting_words().len() > usize::from(die.extra % 3) && die.extra > 90 => {
                [38, 39][usize::from(die.extra % 2)]
            }
            Some(_) if circle.agreed_to_stay().is_some() => COMMANDS - FLOOR + 11,
            Some(room) => match die.extra {
                0..200 if room.kind().is_some_and(SegmentKind::is_ring) && room.round.is_none() => 27,
                0..120 if room.kind() == Some(SegmentKind::Release) => 33,
                0..60 if room.kind() == Some(SegmentKind::OpenCentre) => 26,
                60..120 if room.turn().is_none() => 26,
                200..206 => 29,
                206..210 => 37,
                186..190 if room.door.locked => 42,
                180..190 if !room.door.asked_out.is_empty() => 45,
                194..196 => 44,
                190..193 if !room.reflections.is_empty() => 41,
                210..213 => 38,
                213..217 => 31,
                217..220 => 32,
                220..225 => 26,
                120..160 => COMMANDS - FLOOR + usize::from(die.noun) % FLOOR,
                240..250 if room.turn().is_none() => COMMANDS - WRITING,
                225..240 if room.turn().is_none() => COMMANDS - WRITING - PAIRS,
                225..=255 => 28,
                _ => return Vec::new(),
            },
        };
        vec![Act::Say(who, self.command(circle, which, who, Die { noun: 0, ..die }))]
    }

    fn forgotten(&mut self, circle: &Circle, die: Die, now: u64) -> Vec<Act> {
        let Some(room) = &circle.room else { return Vec::new() };
        let next = circle.planned.keys().copied().find(|&id| id != room.plan.gathering);
        let Some(gathering) = next else {
            return vec![Act::Say(self.holders[0], self.command(circle, 22, self.holders[0], Die { noun: 0, ..die }))];
        };
        let end = room.doors_opened.running + u64::from(room.plan.minutes + 120) * 60_000;
        let wait = end.saturating_sub(now) + u64::from(die.noun);
        let step = steps::to_be_made();
        vec![Act::Wait(wait), Act::Say(self.holders[0], Command::OpenDoors { gathering, step })]
    }

    fn crowd(&mut self, circle: &Circle, die: Die) -> Vec<Act> {
        let reusable = circle.invitations.iter().find(|(_, made)| made.reusable);
        let Some((&invitation, _)) = reusable else { return Vec::new() };
        let holder = circle.fleeting.online.iter().copied().find(|&person| circle.facilitates(person));
        let Some(holder) = holder else { return Vec::new() };
        let holding = circle.room.as_ref().and_then(|room| match &room.piece {
            Piece::Held(holding) => Some((holding.by, holding.turn, holding.each)),
            _ => None,
        });
        if let Some((_, turn, each)) = holding.filter(|_| die.extra.is_multiple_of(2)) {
            // One minute after the other, until there are enough.
            let gives = |n: u64| Command::GiveTime(GiveTime { turn, each: each + n * 60_000 });
            return (0..6).map(|n| Act::Say(holder, gives(n))).collect();
        }
        if let Some((by, turn, _)) = holding {
            let share = |names: &mut Names| Command::Share {
                turn,
                reflection: ReflectionId(names.fresh()),
                words: names.text(),
            };
            return (0..41).map(|_| Act::Say(by, share(&mut self.names))).collect();
        }
        let many = if die.extra < 25 { 401 } else { 25 };
        let agreements = circle.agreements.version;
        let mut acts = Vec::new();
        for _ in 0..many {
            let (person, name) = (PersonId(self.names.fresh()), self.names.text());
            let (adult, private_place) = (true, true);
            let (device, proof, facilitator) = (DeviceId(self.names.fresh()), self.names.text(), false);
            acts.push(Act::Bring(ServerCommand::Knock {
                person,
                invitation,
                name,
                device,
                proof,
                facilitator,
                agreements,
                adult,
                private_place,
            }));
            if many < 100 {
                acts.push(Act::Bring(ServerCommand::Connected { person }));
                acts.push(Act::Say(holder, steps::admit(person)));
            }
        }
        acts
    }

    fn sees_to_their_own(&mut self, circle: &Circle, die: Die) -> Vec<Act> {
        // A few people keep much rather than many a little.
        let members = circle.people.iter().filter(|(_, known)| known.belonging == Belonging::Member);
        let members: Vec<_> = members.map(|(&id, _)| id).take(1 + usize::from(die.who % 2)).collect();
        let who = nth(&members, die.who).unwrap_or(self.people[0]);
        let asks = Act::Say(who, self.between(circle, usize::from(die.extra) % BETWEEN, who, die));
        if circle.room.is_none() && circle.planned.is_empty() && !circle.past.is_empty() {
            // Nothing more is planned, and the weeks go by.
            return vec![Act::Wait(85 * 24 * 3_600_000), asks, Act::Say(who, self.between(circle, 3, who, die))];
        }
        if die.extra.is_multiple_of(8) {
            let (step, words) = (StepId(self.names.fresh()), self.names.text());
            let kept = Command::KeepStep(KeepStep { step, version: 1, words });
            return vec![Act::Say(who, kept), Act::Say(who, Command::ShowStep(ShowStep { step, words }))];
        }
        vec![asks]
    }

    fn knock(&mut self, circle: &Circle, die: Die) -> ServerCommand {
        let ids: Vec<_> = circle.invitations.keys().copied().collect();
        let short_lived = circle.invitations.iter().find(|(_, made)| made.expires < u64::MAX / 8).map(|(&id, _)| id);
        let short_lived = short_lived.filter(|_| die.noun.is_multiple_of(4));
        let invitation =
            short_lived.or(nth(&ids, die.who)).filter(|_| die.noun < 240).unwrap_or(InvitationId(self.names.fresh()));
        let unknown: Vec<_> = self.people.iter().copied().filter(|&p| !circle.knows(p)).collect();
        let person = match die.noun {
            0..120 => nth(&unknown, die.who).unwrap_or_else(|| PersonId(self.names.fresh())),
            120..150 => PersonId(self.names.fresh()),
            _ => self.anybody(circle, die.who.wrapping_mul(7)),
        };
        let person = self.who_comes_with(circle, invitation, die).unwrap_or(person);
        let device = self.device(circle, person, die);
        ServerCommand::Knock {
            person,
            invitation,
            name: self.names.text(),
            device,
            proof: self.names.text(),
            facilitator: !die.extra.is_multiple_of(5),
            agreements: circle.agreements.version - u32::from(die.noun % 16 == 3),
            adult: die.noun % 16 != 1,
            private_place: die.noun % 16 != 2,
        }
    }
}
