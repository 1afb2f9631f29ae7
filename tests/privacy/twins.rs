//! Twin histories: the same acts, and in the second one hidden things happen in between. Whoever may not know of them gets
//! the same bytes.
use super::acts::{Act, Dice, Names, Start, invite, knock};
use super::lanes::{Lanes, say};
use super::laws::{Broken, Findings, Law};
use super::steps;
use afterglow::circle::Circle;
use afterglow::circle::agenda::SegmentKind;
use afterglow::circle::command::after::ContactMe;
use afterglow::circle::command::between::{EraseStep, KeepStep, NotePractice};
use afterglow::circle::command::card::{CloseCard, FillCard, OpenCard, RemoveCard};
use afterglow::circle::command::floor::Hint;
use afterglow::circle::command::leaving::LeaveCard;
use afterglow::circle::command::pairs::{CallIn, LookIn, SayInPair};
use afterglow::circle::command::review::{ReturnWords, SendAgain, Whose};
use afterglow::circle::command::stay::AnswerStay;
use afterglow::circle::command::weeks::{HideWeeks, KeepWeeks, ShowWeeks};
use afterglow::circle::command::writing_time::ShareWritten;
use afterglow::circle::command::{Check, Command, Moment, ServerCommand, SignalKind, TellDesk, Write};
use afterglow::circle::event::Presence;
use afterglow::circle::ids::{DeviceId, EntryId, GatheringId, InvitationId, PersonId, ReflectionId, StepId, TurnId};
use afterglow::circle::keys::KeyKind;
use afterglow::circle::lens::Lane;
use afterglow::circle::state::{Phase, Piece, Room};

/// Names that no other history uses.
fn other_names() -> Names {
    Names(1 << 40)
}

/// Who does hidden things: a guest who signals, and the facilitator.
struct Cast {
    holder: PersonId,
    guest: PersonId,
    /// Whose own lanes are compared.
    looked_at: [PersonId; 2],
    names: Names,
    /// Somebody nobody else knows of, and the letter they came with.
    stranger: Option<(PersonId, InvitationId)>,
}

impl Cast {
    fn hidden(&mut self, circle: &Circle, dice: &mut Dice) -> Vec<Act> {
        let kind = dice.pick(&[SignalKind::Ok, SignalKind::GiveMeAMoment, SignalKind::INeedAPerson]);
        match dice.below(12) {
            11 if dice.chance(35) => self.somebody_keeps_their_weeks(circle),
            11 if dice.chance(20) => self.somebody_leaves_a_card(circle),
            11 if dice.chance(50) => self.somebody_keeps_a_step(dice),
            11 => self.something_about_a_card(circle, dice),
            10 => self.somebody_thinks_again(circle),
            9 if dice.chance(50) => self.somebody_calls_a_facilitator(circle, dice),
            9 => self.somebody_gets_a_hint(circle),
            8 => vec![say(self.guest, Command::ContactMe(ContactMe { on: dice.chance(60) }))],
            7 => self.somebody_gives_a_number(circle, dice),
            6 => self.somebody_is_moved(circle),
            0 => vec![say(self.guest, Command::Signal { kind })],
            1 if dice.chance(30) => {
                let words = self.names.text();
                vec![match dice.below(3) {
                    0 => say(self.guest, Command::Write(Write { with: self.guest, words })),
                    1 => say(self.holder, Command::Write(Write { with: self.guest, words })),
                    _ => say(self.holder, Command::TellDesk(TellDesk { words })),
                }]
            }
            1 if dice.chance(50) => {
                vec![say(self.holder, Command::Check(Check { person: self.guest, on: dice.chance(80) }))]
            }
            1 => vec![say(self.holder, Command::AnswerSignal { person: self.guest, settled: false })],
            2 => {
                let invitation = InvitationId(self.names.fresh());
                let hash = format!("cd{:062x}", dice.roll());
                let made = invite(&mut self.names, invitation, hash, false);
                vec![say(self.holder, made), say(self.holder, Command::Revoke { invitation })]
            }
            3 => self.a_stranger_comes(circle, dice),
            4 => {
                // Off again at once, and behind another one all the while: the next date on the wall is the same.
                let running = circle.running_gathering();
                let Some(plan) = circle.planned.values().find(|plan| Some(plan.gathering) != running) else {
                    return Vec::new();
                };
                let mut plan = plan.clone();
                (plan.gathering, plan.at) = (GatheringId(self.names.fresh()), u64::MAX / 8);
                let gathering = plan.gathering;
                vec![say(self.holder, Command::PlanGathering { plan }), say(self.holder, Command::Unplan { gathering })]
            }
            _ => self.a_stranger_does_something(dice),
        }
    }

    /// The guest has an emergency card, and a facilitator may open it: nobody else learns of either.
    fn something_about_a_card(&mut self, circle: &Circle, dice: &mut Dice) -> Vec<Act> {
        let (person, number) = (self.guest, circle.card_of(self.guest).map_or(1, |(number, _)| number));
        // Whoever opens it sees it, so it is somebody whose own lane is not looked at.
        let mut holding = circle.people.keys().filter(|one| circle.facilitates(**one));
        let by = holding.find(|one| !self.looked_at.contains(one)).copied();
        let act = match (dice.below(5), by) {
            (0, _) => say(person, Command::RemoveCard(RemoveCard { number })),
            (1, Some(by)) => say(by, Command::OpenCard(OpenCard { person, number })),
            (2, Some(by)) => say(by, Command::CloseCard(CloseCard { person })),
            _ => say(person, Command::FillCard(FillCard { card: self.names.text() })),
        };
        vec![act]
    }

    /// Those who sit together, none of whom is looked at, write to each other, call a facilitator and think again, or one
    /// looks in on them: who joins them later finds nothing of it.
    fn somebody_calls_a_facilitator(&mut self, circle: &Circle, dice: &mut Dice) -> Vec<Act> {
        let Some(room) = &circle.room else { return Vec::new() };
        let Some(now) = &room.pairs else { return Vec::new() };
        let unseen = now.dyads.iter().find(|(_, dyad)| !dyad.people.iter().any(|one| self.looked_at.contains(one)));
        let Some((&dyad, sit)) = unseen.filter(|(_, sit)| !sit.called) else { return Vec::new() };
        let pairs = now.id;
        let calls = |on| say(sit.people[0], Command::CallIn(CallIn { pairs, on }));
        let looks = |on| say(self.holder, Command::LookIn(LookIn { pairs, dyad, on }));
        // Who leaves other people for these is seen by those they leave.
        let free = room.is_here(self.holder) && !now.dyads.values().any(|dyad| dyad.with.contains(&self.holder));
        let speaks = sit.speaks().filter(|_| sit.people.len() > 1 && dice.chance(50));
        if let Some(by) = speaks {
            let to: Vec<_> = sit.people.iter().chain(&sit.with).copied().filter(|one| *one != by).collect();
            if to.iter().any(|one| self.looked_at.contains(one)) {
                return Vec::new();
            }
            return vec![say(by, Command::SayInPair(SayInPair { pairs, to, words: self.names.text() }))];
        }
        match sit.people.len() > 1 && free && dice.chance(50) {
            true => vec![calls(true), looks(true), looks(false)],
            false => vec![calls(true), calls(false)],
        }
    }

    /// The guest is moved by the words of somebody whose own lane is not looked at.
    fn somebody_is_moved(&mut self, circle: &Circle) -> Vec<Act> {
        let reflections = circle.room.iter().flat_map(|room| &room.reflections);
        let words = reflections.filter(|(_, shared)| !self.looked_at.contains(&shared.author));
        words.map(|(&reflection, _)| say(self.guest, Command::Resonate { reflection })).take(3).collect()
    }

    /// The guest who said that they can stay has to go, and then can stay after all: so nothing else comes of it.
    fn somebody_thinks_again(&mut self, circle: &Circle) -> Vec<Act> {
        let staying = circle.fleeting.staying.as_ref().zip(circle.running_gathering());
        let Some((staying, gathering)) = staying else { return Vec::new() };
        let Some(&first) = staying.answers.get(&self.guest) else { return Vec::new() };
        let until = staying.until;
        let say_so = |stays| say(self.guest, Command::AnswerStay(AnswerStay { gathering, until, stays }));
        vec![say_so(!first), say_so(first)]
    }

    /// The guest keeps a step that they show to nobody, thinks again, and notes what became of it.
    fn somebody_keeps_a_step(&mut self, dice: &mut Dice) -> Vec<Act> {
        let (step, entry) = (StepId(self.names.fresh()), EntryId(self.names.fresh()));
        let device = DeviceId(self.names.fresh());
        let mut keep =
            |version| say(self.guest, Command::KeepStep(KeepStep { step, version, words: self.names.text() }));
        let mut acts = vec![keep(1), keep(2)];
        let noted = NotePractice { entry, counter: 1, device, words: self.names.text() };
        acts.push(say(self.guest, Command::NotePractice(noted)));
        // Forty are enough for anybody, and what others do must not depend on how many there are.
        let erased = EraseStep { step, entries: if dice.chance(50) { vec![entry] } else { Vec::new() } };
        acts.push(say(self.guest, Command::EraseStep(erased)));
        acts
    }

    /// The guest keeps their weeks, lets the facilitators know the dates, thinks again, and erases all of it.
    fn somebody_keeps_their_weeks(&mut self, circle: &Circle) -> Vec<Act> {
        let version = circle.own.get(&self.guest).map_or(0, |own| own.weeks.version);
        let mut text = || self.names.text();
        let keep = |version, words| Command::KeepWeeks(KeepWeeks { version, words });
        let (first, shown) = (text(), text());
        let acts = [
            keep(version + 1, Some(first)),
            Command::ShowWeeks(ShowWeeks { words: shown }),
            keep(version + 2, Some(text())),
            Command::HideWeeks(HideWeeks { words: shown }),
            keep(version + 3, None),
        ];
        acts.into_iter().map(|command| say(self.guest, command)).collect()
    }

    /// The guest leaves a card.
    fn somebody_leaves_a_card(&mut self, circle: &Circle) -> Vec<Act> {
        let leave = |gathering| {
            let desk = circle.keys.number(KeyKind::DeskAgree);
            say(self.guest, Command::LeaveCard(LeaveCard { gathering, desk, card: self.names.text() }))
        };
        circle.asks_for_card(self.guest).map(leave).into_iter().collect()
    }

    /// Somebody whose own lane is not looked at has the piece for long.
    fn somebody_gets_a_hint(&mut self, circle: &Circle) -> Vec<Act> {
        let turn = circle.room.as_ref().and_then(Room::turn);
        let turn = turn.filter(|(_, person)| !self.looked_at.contains(person));
        turn.map(|(turn, _)| say(self.holder, Command::Hint(Hint { turn }))).into_iter().collect()
    }

    /// The same act in both histories: a page that sees more doors seals more pages.
    fn in_both(&mut self, plain: &Circle, eventful: &Circle, act: &Act) -> [Act; 2] {
        let known = steps::doors(plain);
        let (mut one, mut other) = (act.clone(), act.clone());
        for (id, of_one) in steps::doors(eventful).into_iter().map(|id| (id, known.contains(&id))) {
            let page = self.names.text();
            match (&mut one, &mut other) {
                (
                    Act::Say(_, Command::ReviseAgreements { pages, .. }),
                    Act::Say(_, Command::ReviseAgreements { pages: others, .. }),
                ) => {
                    // An act without pages is completed when its time comes; in both with the same names.
                    if of_one && matches!(act, Act::Say(_, Command::ReviseAgreements { pages, .. }) if pages.is_empty())
                    {
                        pages.insert(id, page);
                        others.insert(id, page);
                    } else if !of_one {
                        others.insert(id, page);
                    }
                }
                (_, Act::Say(_, Command::Remove { step, .. })) if step.desk.is_some() && !of_one => {
                    step.pages.insert(id, page);
                }
                _ => {}
            }
        }
        [one, other]
    }

    fn somebody_gives_a_number(&mut self, circle: &Circle, dice: &mut Dice) -> Vec<Act> {
        let moment = dice.pick(&[Moment::Arriving, Moment::Leaving]);
        let last = circle.past.back().map(|past| past.gathering);
        let Some(gathering) = circle.running_gathering().or(last) else { return Vec::new() };
        vec![say(self.guest, Command::GiveNumber { gathering, moment, number: self.names.text() })]
    }

    fn a_stranger_comes(&mut self, circle: &Circle, dice: &mut Dice) -> Vec<Act> {
        let (person, invitation) = (PersonId(self.names.fresh()), InvitationId(self.names.fresh()));
        self.stranger = Some((person, invitation));
        let hash = format!("cd{:062x}", dice.roll());
        let made = invite(&mut self.names, invitation, hash, true);
        let mut comes = knock(&mut self.names, person, invitation);
        if let ServerCommand::Knock { agreements, .. } = &mut comes {
            *agreements = circle.agreements.version;
        }
        vec![say(self.holder, made), Act::Bring(comes), Act::Bring(ServerCommand::Connected { person })]
    }

    fn a_stranger_does_something(&mut self, dice: &mut Dice) -> Vec<Act> {
        let Some((person, _)) = self.stranger else { return Vec::new() };
        match dice.below(5) {
            0 => vec![say(person, Command::CallMe { name: self.names.text() })],
            1 => vec![say(person, Command::Page { in_front: dice.chance(50) })],
            2 => vec![say(person, Command::Signal { kind: SignalKind::INeedAPerson })],
            3 => vec![Act::Bring(ServerCommand::Lost { person, since: 0 })],
            _ => vec![say(self.holder, Command::Decline { person })],
        }
    }

    /// What changes nothing about how the evening goes on, and everything about what is seen inside.
    fn inside(&mut self, circle: &Circle, dice: &mut Dice) -> Vec<Act> {
        let Some(room) = &circle.room else { return Vec::new() };
        let guests = room.seats.iter().filter(|(person, _)| !circle.facilitates(**person));
        let guests: Vec<_> = guests.map(|(&person, seat)| (person, seat.presence)).collect();
        if guests.is_empty() {
            return Vec::new();
        }
        let (guest, presence) = dice.pick(&guests);
        let has_it = room.turn().is_some_and(|(_, person)| person == guest);
        let gathering = room.plan.gathering;
        match dice.below(5) {
            0 => vec![say(guest, Command::CallMe { name: self.names.text() })],
            1 => vec![say(guest, Command::Page { in_front: dice.chance(50) })],
            2 => vec![say(self.holder, Command::TakeLead { gathering })],
            3 if presence == Presence::Here && !has_it => {
                vec![say(guest, Command::StepOut { gathering }), say(guest, Command::ComeBack { gathering })]
            }
            _ => self.somebody_shares(room),
        }
    }

    /// Whoever has the piece shares something that waits for a facilitator's eyes. In the open centre it stays; elsewhere
    /// it is taken back, since whoever has spoken is not offered the piece again.
    fn something_is_held(&mut self, circle: &Circle, dice: &mut Dice) -> Vec<Act> {
        let Some(room) = &circle.room else { return Vec::new() };
        if let Some(now) = room.writing.as_ref().filter(|now| now.reveal.is_some() && room.runs()) {
            // At a reveal nobody sees who shares, and who thinks again.
            let (writing, turn, words) = (now.id, TurnId(self.names.fresh()), self.names.text());
            let reflection = ReflectionId(self.names.fresh());
            let may = room.is_here(self.guest) && !now.gathered.contains_key(&self.guest);
            let written = Command::ShareWritten(ShareWritten { writing, turn, reflection, words });
            let acts = vec![say(self.guest, written), say(self.guest, Command::TakeBack { reflection })];
            return if may { acts } else { Vec::new() };
        }
        let Piece::Held(holding) = &room.piece else { return Vec::new() };
        let (by, turn) = (holding.by, holding.turn);
        let unseen = circle.holds_words_of(by) && circle.fleeting.writing.is_none() && room.phase == Phase::Open;
        if !unseen || self.looked_at.contains(&by) {
            return Vec::new();
        }
        let (reflection, words) = (ReflectionId(self.names.fresh()), self.names.text());
        let stays = room.kind() == Some(SegmentKind::OpenCentre);
        let mut acts = vec![say(by, Command::Share { turn, reflection, words })];
        let mut last = reflection;
        if dice.chance(50) {
            // Given back with a note, and perhaps sent again.
            let note = dice.chance(50).then(|| self.names.text());
            acts.push(say(self.holder, Command::ReturnWords(ReturnWords { reflection, note })));
            if dice.chance(50) {
                last = ReflectionId(self.names.fresh());
                let again = SendAgain { returned: reflection, reflection: last, words: self.names.text() };
                acts.push(say(by, Command::SendAgain(again)));
            }
        }
        acts.extend((!stays).then(|| say(by, Command::TakeBack { reflection: last })));
        acts
    }

    fn somebody_shares(&mut self, room: &Room) -> Vec<Act> {
        let Piece::Held(holding) = &room.piece else { return Vec::new() };
        let (by, turn) = (holding.by, holding.turn);
        let (reflection, words) = (ReflectionId(self.names.fresh()), self.names.text());
        vec![
            say(by, Command::Writing { turn, on: true }),
            say(by, Command::Share { turn, reflection, words }),
            say(by, Command::TakeBack { reflection }),
        ]
    }
}

/// Whether an act releases something behind which more of the same author waits in one of both: the desk sees that, and asks
/// for what waits first.
fn is_behind_more(plain: &Circle, eventful: &Circle, act: &Act) -> bool {
    let Act::Say(_, Command::ReleaseWords { reflection, .. }) = act else { return false };
    let waits = |circle: &Circle| circle.room.as_ref().is_some_and(|room| room.waits_behind(*reflection));
    waits(plain) != waits(eventful)
}

/// Walks the history of `acts` twice and compares what each of `lanes` was sent.
pub fn same_bytes(found: &mut Findings, law: Law, start: &Start, acts: &[Act], dice: &mut Dice) -> Result<(), Broken> {
    let guests: Vec<_> = start.people.iter().copied().filter(|person| !start.holders.contains(person)).collect();
    let inside = law == Law::what_happens_inside_the_room_changes_no_byte_for_the_lobby;
    let held = law == Law::a_held_share_and_silence_are_the_same_bytes_for_everyone_else;
    let lanes = match inside {
        true => vec![Lane::Waiting],
        false => vec![Lane::Waiting, Lane::Ring, Lane::Member(start.founder), Lane::Member(guests[1])],
    };
    let (holder, guest, looked_at) = (start.founder, guests[0], [start.founder, guests[1]]);
    let mut cast = Cast { holder, guest, looked_at, names: other_names(), stranger: None };
    let mut plain = Lanes::new(start, &lanes);
    let mut eventful = Lanes::new(start, &lanes);
    let mut between = 0;
    // Whoever opens a card rightly sees whether there is one, which is among what is hidden here.
    let opens = |act: &Act| matches!(act, Act::Say(by, Command::OpenCard(_)) if looked_at.contains(by));
    for (n, act) in (0..).zip(acts.iter().filter(|act| !opens(act))) {
        if held && is_behind_more(&plain.circle, &eventful.circle, act) {
            continue;
        }
        // What the desk signs with this act has the same names in both, however many doors were sealed before.
        let names = Names((1 << 50) + (n << 20));
        (plain.names, eventful.names) = (names.clone(), names);
        let [one, other] = cast.in_both(&plain.circle, &eventful.circle, act);
        plain.punctually(found, &one)?;
        eventful.punctually(found, &other)?;
        if held
            && dice.chance(25)
            && let Some(gathering) = plain.circle.running_gathering()
        {
            let review = say(holder, Command::HoldWords { gathering, on: true, whose: Whose::Everyone });
            plain.punctually(found, &review)?;
            eventful.punctually(found, &review)?;
        }
        if dice.chance(35) {
            let circle = &eventful.circle;
            let more = match (inside, held) {
                (true, _) => cast.inside(circle, dice),
                (_, true) => cast.something_is_held(circle, dice),
                _ => cast.hidden(circle, dice),
            };
            between += more.len();
            for act in more {
                eventful.punctually(found, &act)?;
            }
        }
    }
    if between == 0 {
        return Ok(());
    }
    for (plain, eventful) in plain.followed.iter().zip(&eventful.followed) {
        let first = plain.sent.iter().zip(&eventful.sent).position(|(one, other)| one != other);
        let same = plain.sent == eventful.sent;
        found.hold(law, same, || {
            let (one, other) = (plain.sent.len(), eventful.sent.len());
            let at = first.map(|at| format!("{}\n{}", plain.sent[at], eventful.sent[at]));
            format!("{:?}: {one} and {other} frames, {between} hidden acts, first at {first:?}: {at:?}", plain.lane)
        })?;
    }
    Ok(())
}
