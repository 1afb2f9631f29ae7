//! A simulated participant: takes, writes, shares and puts down at a human pace, and has habits.
use super::cast::{Character, Habit};
use super::client::{Client, Ended};
use super::keys::Held;
use super::part::Part;
use super::picture::Picture;
use super::seen::{Gathering, Member, PieceAt, Round};
use crate::circle::agenda::SegmentKind;
use crate::circle::command::floor::Hand;
use crate::circle::command::writing_time::ShareWritten;
use crate::circle::command::{Command, Pass, SignalKind};
use crate::circle::ids::{BodyId, GatheringId, ReflectionId, SegmentId, TurnId, WritingId};
use crate::circle::limits::Millis;
use crate::env::Env;
use crate::protocol::Outcome;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// From taking the piece to the first letter, and between paragraphs.
const COLLECTS_THEMSELVES: Millis = 700;
/// From the last word to putting the piece down.
const LINGERS: Millis = 2_500;
/// How long a sentence is there before it is taken back.
const REGRETS_AFTER: Millis = 5_000;
/// How long a line is lost, and how long somebody is out.
const AWAY: Millis = 25_000;
const OUT: Millis = 40_000;
/// A turn with nothing to write: in a circle that speaks on a call.
const SPEAKS: Millis = 20_000;
/// The quickest and the slowest reader of new agreements.
const READS: (Millis, Millis) = (3_000, 14_000);
/// From a facilitator's answer to "I am all right".
const CALMS: Millis = 15_000;
/// From a facilitator's question whether they are still there to their answer.
const ANSWERS: Millis = 6_000;
/// Soonest and latest somebody decides about what they wrote, and raises their hand.
const DECIDES: (Millis, Millis) = (4_000, 25_000);
const RAISES: (Millis, Millis) = (3_000, 30_000);
/// Soonest and latest somebody is moved to take the piece from the middle.
const MOVED: (Millis, Millis) = (4_000, 40_000);

/// A simulated participant.
pub struct Person {
    character: &'static Character,
    env: Env,
    /// What their browser holds of the circle.
    held: Held,
    /// How many paragraphs of the latest turn are shared.
    said: Option<(TurnId, usize)>,
    /// The paragraph that is being written.
    writing: Option<(TurnId, usize)>,
    /// The reflection to be taken back, once.
    regretted: Option<ReflectionId>,
    /// What is done once in a gathering, or once in a part of it.
    done: BTreeSet<Once>,
    /// What a situation has them say instead, by the part; while there is one, they leave their habits at home.
    pub(super) instead: Option<Arc<Words>>,
}

/// What a situation has somebody say, by the part: a reflection each.
pub type Words = BTreeMap<SegmentKind, Vec<String>>;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Once {
    SteppedOut(GatheringId),
    Signalled(GatheringId),
    LostTheLine(GatheringId),
    TookBack(GatheringId),
    TookFromCentre(SegmentId),
    RaisedTheirHand(SegmentId),
    SharedWhatTheyWrote(WritingId),
}

/// What a participant may do.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Act {
    /// Accept the agreements.
    Accept(u32),
    /// Take the piece offered.
    Take(TurnId),
    /// Take it from the middle.
    TakeFromCentre(SegmentId),
    /// Raise their hand.
    RaiseTheirHand(SegmentId),
    /// Share what they wrote.
    ShareWritten(WritingId, GatheringId),
    /// Pass; true: for now.
    Pass(SegmentId, bool),
    /// Begin to write a paragraph.
    Write(TurnId, usize),
    /// Share it.
    Share(TurnId, usize, GatheringId),
    /// Take the last one back.
    TakeBack(ReflectionId, GatheringId),
    /// Put the piece down.
    PutDown(TurnId),
    /// Lose the line.
    LoseTheLine(GatheringId),
    /// Step out.
    StepOut(GatheringId),
    /// Come back.
    ComeBack(GatheringId),
    /// Tell the facilitators.
    Signal(SignalKind, GatheringId),
    /// Answer whether they are still there, asked at this running time.
    Answer(SignalKind, Millis),
}

impl Person {
    /// Somebody who has not done anything yet.
    pub fn new(character: &'static Character, env: Env, held: Held) -> Self {
        let done = BTreeSet::new();
        Self { character, env, held, said: None, writing: None, regretted: None, done, instead: None }
    }

    fn habits(&self) -> &'static [Habit] {
        if self.instead.is_some() { &[] } else { self.character.habits }
    }

    fn has(&self, habit: Habit) -> bool {
        self.habits().contains(&habit)
    }

    /// What they share as this paragraph of a turn, as it is sealed.
    fn paragraph(&self, kind: SegmentKind, gathering: u32, nth: usize) -> Option<String> {
        match self.instead.as_ref().and_then(|words| words.get(&kind)) {
            Some(words) => words.get(nth).cloned(),
            None => self.character.shares(kind, gathering, nth),
        }
    }

    /// How they pass in this part, if they do.
    fn passes(&self, kind: SegmentKind, gathering: u32) -> Option<Pass> {
        self.habits().iter().find_map(|habit| match habit {
            Habit::Passes(how, [odd, even]) => {
                let where_they_do = if gathering % 2 == 1 { *odd } else { *even };
                (where_they_do == kind).then_some(*how)
            }
            _ => None,
        })
    }

    fn signals(&self, gathering: u32) -> Option<SignalKind> {
        self.habits().iter().find_map(|habit| match habit {
            Habit::Signals([odd, even]) => Some(if gathering % 2 == 1 { *odd } else { *even }),
            _ => None,
        })
    }

    /// What they would do with the piece that is offered, or lies in the middle.
    fn offered(&self, me: &Member, gathering: &Gathering, kind: SegmentKind) -> Option<(Act, Millis)> {
        if let Some(turn) = me.can.take {
            let how = self.passes(kind, gathering.number);
            let (fast, slow) = self.character.takes_after;
            let pass = match how {
                // Offered once more, there is no passing for now: then they take it.
                Some(Pass::ForNow) => me.can.pass_for_now.map(|segment| Act::Pass(segment, true)),
                Some(Pass::Round) => me.can.pass.map(|segment| Act::Pass(segment, false)),
                None => None,
            };
            return Some((pass.unwrap_or(Act::Take(turn)), between(fast, slow, turn.0.as_u128())));
        }
        // Each speaks once where nobody is asked to, so that there is room for whoever came by a link.
        let once = |segment: SegmentId, once, act, (soon, late)| {
            let salt = me.person.0.as_u128() ^ segment.0.as_u128();
            (!self.done.contains(&once)).then(|| (act, between(soon, late, salt)))
        };
        if let Some(segment) = me.can.raise_hand {
            return once(segment, Once::RaisedTheirHand(segment), Act::RaiseTheirHand(segment), RAISES);
        }
        let segment = me.can.take_from_centre?;
        once(segment, Once::TookFromCentre(segment), Act::TakeFromCentre(segment), MOVED)
    }

    /// What they would do with what they wrote, now that each decides: share it, or nothing that anybody learns of.
    fn decides(&self, me: &Member, gathering: &Gathering) -> Option<(Act, Millis)> {
        let writing = me.can.share_written.filter(|_| !self.has(Habit::KeepsWhatTheyWrote))?;
        let (soon, late) = DECIDES;
        let salt = me.person.0.as_u128() ^ writing.0.as_u128();
        // Once: what they shared is theirs to take back, and not to send anew.
        let again = self.done.contains(&Once::SharedWhatTheyWrote(writing));
        (!again).then(|| (Act::ShareWritten(writing, gathering.id), between(soon, late, salt)))
    }

    /// What they would do while they have the piece.
    fn holding(&self, me: &Member, gathering: &Gathering, kind: SegmentKind) -> Vec<(Act, Millis)> {
        let Some(turn) = me.can.put_down else { return Vec::new() };
        if me.can.share.is_none() {
            return vec![(Act::PutDown(turn), SPEAKS)];
        }
        let nth = self.said.filter(|(said, _)| *said == turn).map_or(0, |(_, nth)| nth);
        let Some(paragraph) = self.paragraph(kind, gathering.number, nth) else {
            return match self.regretted {
                Some(reflection) => vec![(Act::TakeBack(reflection, gathering.id), REGRETS_AFTER)],
                None => vec![(Act::PutDown(turn), LINGERS)],
            };
        };
        if self.writing != Some((turn, nth)) {
            return vec![(Act::Write(turn, nth), COLLECTS_THEMSELVES)];
        }
        let takes = self.character.time_to_write(&paragraph);
        let mut wishes = vec![(Act::Share(turn, nth, gathering.id), takes)];
        let once = Once::LostTheLine(gathering.id);
        if kind == SegmentKind::Council && self.has(Habit::LosesTheLine) && !self.done.contains(&once) {
            wishes.push((Act::LoseTheLine(gathering.id), takes / 2));
        }
        wishes
    }

    /// What they would do while others have it.
    fn beside(&self, me: &Member, gathering: &Gathering, kind: SegmentKind) -> Vec<(Act, Millis)> {
        let mut wishes = Vec::new();
        let going = kind == SegmentKind::Council && gathering.round == Some(Round::Going);
        let others_turn = going && gathering.piece.at == PieceAt::Held && me.can.put_down.is_none();
        let first_time = |once| !self.done.contains(&once);
        if let Some(id) = me.can.step_out
            && others_turn
            && me.before_me.is_some_and(|before| before >= 2)
            && self.has(Habit::StepsOut)
            && first_time(Once::SteppedOut(id))
        {
            wishes.push((Act::StepOut(id), 3_000));
        }
        if let Some(kind) = self.signals(gathering.number)
            && others_turn
            && first_time(Once::Signalled(gathering.id))
        {
            wishes.push((Act::Signal(kind, gathering.id), 4_000));
        }
        wishes
    }

    async fn say(&self, command: Command, client: &Client) -> Result<Outcome, Ended> {
        self.write(command, BTreeMap::new(), client).await
    }

    async fn write(
        &self,
        command: Command,
        bodies: BTreeMap<BodyId, String>,
        client: &Client,
    ) -> Result<Outcome, Ended> {
        let answer = client.say(command, bodies).await?;
        if let Some(code) = &answer.code {
            tracing::debug!(code, "a simulated participant was refused");
        }
        Ok(answer.outcome)
    }

    /// Says something that is not tried again, whatever the answer.
    async fn once(&mut self, once: Once, command: Command, client: &Client) -> Result<(), Ended> {
        if self.say(command, client).await? != Outcome::Refused {
            self.done.insert(once);
        }
        Ok(())
    }
}

impl Part for Person {
    type Act = Act;

    fn wishes(&mut self, picture: &Picture) -> Vec<(Act, Millis)> {
        self.held.look(picture);
        let Some(me) = picture.member() else { return Vec::new() };
        let reads = between(READS.0, READS.1, me.person.0.as_u128());
        let mut wishes: Vec<_> = me.can.accept.map(|version| (Act::Accept(version), reads)).into_iter().collect();
        let Some(gathering) = picture.ring().and_then(|ring| ring.gathering) else { return wishes };
        if me.signal.as_ref().is_some_and(|signal| signal.answered) && me.aside.is_none() {
            wishes.push((Act::Signal(SignalKind::Ok, gathering.id), CALMS));
        }
        if let Some(since) = me.asked {
            // Whoever needs somebody does not say that all is well because they are asked.
            let said = me.signal.as_ref().filter(|signal| !signal.answered).map(|signal| signal.kind);
            wishes.push((Act::Answer(said.unwrap_or(SignalKind::Ok), since), ANSWERS));
        }
        if let Some(id) = me.can.come_back {
            // Out with a facilitator, they stay until it is over.
            wishes.extend(me.aside.is_none().then_some((Act::ComeBack(id), OUT)));
            return wishes;
        }
        let Some((_, segment)) = gathering.current() else { return wishes };
        wishes.extend(self.offered(&me, &gathering, segment.kind));
        wishes.extend(self.holding(&me, &gathering, segment.kind));
        wishes.extend(self.beside(&me, &gathering, segment.kind));
        wishes.extend(self.decides(&me, &gathering));
        wishes
    }

    async fn act(&mut self, act: Act, client: &Client) -> Result<(), Ended> {
        match act {
            Act::Accept(version) => self.say(Command::AcceptAgreements { version }, client).await.map(|_| ()),
            Act::Take(turn) => self.say(Command::Take { turn }, client).await.map(|_| ()),
            Act::TakeFromCentre(segment) => {
                let turn = TurnId(self.env.uuid());
                self.once(Once::TookFromCentre(segment), Command::TakeFromCentre { segment, turn }, client).await
            }
            Act::RaiseTheirHand(segment) => {
                let hand = Command::Hand(Hand { segment, up: true });
                self.once(Once::RaisedTheirHand(segment), hand, client).await
            }
            Act::ShareWritten(writing, gathering) => self.share_written(writing, gathering, client).await,
            Act::Pass(segment, for_now) => {
                let how = if for_now { Pass::ForNow } else { Pass::Round };
                self.say(Command::Pass { segment, how, turn: None }, client).await.map(|_| ())
            }
            Act::Write(turn, nth) => {
                self.writing = Some((turn, nth));
                self.say(Command::Writing { turn, on: true }, client).await.map(|_| ())
            }
            Act::Share(turn, nth, gathering) => self.share(turn, nth, gathering, client).await,
            Act::TakeBack(reflection, gathering) => {
                self.regretted = None;
                self.once(Once::TookBack(gathering), Command::TakeBack { reflection }, client).await
            }
            Act::PutDown(turn) => self.say(Command::PutDown { turn }, client).await.map(|_| ()),
            Act::LoseTheLine(gathering) => {
                self.done.insert(Once::LostTheLine(gathering));
                client.vanish(AWAY).await
            }
            Act::StepOut(gathering) => {
                self.once(Once::SteppedOut(gathering), Command::StepOut { gathering }, client).await
            }
            Act::ComeBack(gathering) => self.say(Command::ComeBack { gathering }, client).await.map(|_| ()),
            Act::Signal(kind, gathering) => {
                self.once(Once::Signalled(gathering), Command::Signal { kind }, client).await
            }
            Act::Answer(kind, _) => self.say(Command::Signal { kind }, client).await.map(|_| ()),
        }
    }
}

impl Person {
    async fn share(&mut self, turn: TurnId, nth: usize, gathering: GatheringId, client: &Client) -> Result<(), Ended> {
        let part = client.look().ring().and_then(|ring| ring.gathering);
        let Some(part) = part.filter(|part| part.id == gathering) else { return Ok(()) };
        let Some(kind) = part.current().map(|(_, segment)| segment.kind) else { return Ok(()) };
        let Some(text) = self.paragraph(kind, part.number, nth) else { return Ok(()) };
        let (reflection, words) = (ReflectionId(self.env.uuid()), BodyId(self.env.uuid()));
        let command = Command::Share { turn, reflection, words };
        let index = u32::try_from(nth).unwrap_or(u32::MAX);
        if self.seal(command, (words, text), index, client).await? == Outcome::Refused {
            // The room may be paused; the words stay, as they would in the box.
            return Ok(());
        }
        self.said = Some((turn, nth + 1));
        let regrets = self.has(Habit::TakesBack) && kind == SegmentKind::LookBack && nth == 1;
        if regrets && !self.done.contains(&Once::TookBack(gathering)) {
            self.regretted = Some(reflection);
        }
        Ok(())
    }

    async fn share_written(
        &mut self,
        writing: WritingId,
        gathering: GatheringId,
        client: &Client,
    ) -> Result<(), Ended> {
        let there = client.look().ring().and_then(|ring| ring.gathering);
        let Some(there) = there.filter(|there| there.id == gathering) else { return Ok(()) };
        let Some(text) = self.character.wrote(there.number) else { return Ok(()) };
        let [turn, reflection, words] = [(); 3].map(|()| self.env.uuid());
        let (turn, reflection, words) = (TurnId(turn), ReflectionId(reflection), BodyId(words));
        let command = Command::ShareWritten(ShareWritten { writing, turn, reflection, words });
        if self.seal(command, (words, text.to_owned()), 0, client).await? != Outcome::Refused {
            self.done.insert(Once::SharedWhatTheyWrote(writing));
        }
        Ok(())
    }

    /// Says something with a text of one's own, sealed for those who are to read it.
    async fn seal(
        &self,
        command: Command,
        (id, text): (BodyId, String),
        index: u32,
        client: &Client,
    ) -> Result<Outcome, Ended> {
        let holds = client.look().member().is_some_and(|me| me.holds);
        match self.held.seal_all(&self.env, &command, &BTreeMap::from([(id, text)]), holds, index) {
            Ok(bodies) => self.write(command, bodies, client).await,
            Err(stop) => {
                tracing::warn!(stop = stop.code(), "a simulated participant stops");
                Ok(Outcome::Refused)
            }
        }
    }
}

/// A time between two, the same whenever it is asked about the same thing.
fn between(from: Millis, to: Millis, salt: u128) -> Millis {
    from + (salt % 1_009) as u64 * (to - from) / 1_009
}
