//! Somebody of the cast who has something to do in a situation: lives as always, and does what the script says instead.
use super::client::{Client, Ended};
use super::part::Part;
use super::person::{self, Person, Words};
use super::picture::Picture;
use super::play::{Play, Since};
use super::seen::{Gathering, Member};
use super::situation::span::{Back, Span};
use super::situation::{Does, Happening, When};
use crate::circle::command::after::ContactMe;
use crate::circle::command::{Command, SignalKind};
use crate::circle::ids::{GatheringId, SegmentId, TurnId};
use crate::circle::limits::{MINUTE, Millis};
use crate::env::Env;
use crate::protocol::Outcome;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// When somebody is back, where nothing is said: from a tunnel, and from stepping out.
const TUNNEL: Millis = 40_000;
const OUT: Millis = MINUTE;
/// Longer than any evening of a rehearsal.
const NEVER: Millis = 12 * 60 * MINUTE;
/// From a facilitator's answer to "I am all right", where nothing is said.
const CALMS: Millis = MINUTE;
/// From a hint that their time comes to its end to putting the piece down.
const COMES_TO_AN_END: Millis = 12_000;

/// Somebody with something to do.
pub struct Scripted {
    person: Person,
    play: Arc<Play>,
    env: Env,
    lot: Vec<Happening>,
    words: Arc<Words>,
    since: BTreeMap<usize, Since>,
    done: BTreeSet<usize>,
    /// The part in which they had the piece last.
    had: Option<SegmentId>,
    /// The offer they let lie.
    let_lie: Option<TurnId>,
    /// Since when they keep the piece.
    keeps: Option<(TurnId, Millis)>,
    /// They went by the script, and are back at this running time.
    away: Option<Millis>,
    /// How long after an answer they are all right again.
    calms: Option<Millis>,
}

/// What they may do.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Act {
    /// What they do as always.
    AsAlways(person::Act),
    /// What the script says, by its place.
    Happens(usize, GatheringId),
    /// Come back from where the script sent them.
    ComeBack(GatheringId),
}

impl Scripted {
    /// Somebody of the cast in a situation.
    pub fn new(person: Person, lot: Vec<Happening>, play: Arc<Play>, env: Env) -> Self {
        let said = lot.iter().filter(|one| one.does.shares_words());
        let words = said.filter_map(|one| Some((one.part?, one.says.clone()))).collect();
        Self {
            person,
            play,
            env,
            lot,
            words: Arc::new(words),
            since: BTreeMap::new(),
            done: BTreeSet::new(),
            had: None,
            let_lie: None,
            keeps: None,
            away: None,
            calms: None,
        }
    }

    /// What they do with the piece in this part, where the script says so.
    fn in_their_turn(&self, gathering: &Gathering) -> Option<&Happening> {
        let (_, part) = gathering.current()?;
        self.lot.iter().find(|one| one.does.in_their_turn() && one.part == Some(part.kind))
    }

    /// What the script says is done at this moment.
    fn happening(&mut self, gathering: &Gathering, me: &Member) -> Vec<(Act, Millis)> {
        let now = self.env.running();
        let had = gathering.segment.is_some() && self.had == gathering.segment;
        let mut wishes = Vec::new();
        for (at, one) in self.lot.iter().enumerate() {
            let by_itself = !one.does.in_their_turn() && one.does != Does::ComesLate;
            if by_itself && !self.done.contains(&at) && self.play.is_the_moment(one, gathering, (Some(me), had)) {
                let left = self.since.entry(at).or_default().left(one, now);
                wishes.push((Act::Happens(at, gathering.id), left));
            }
        }
        wishes
    }

    /// One of the things they do as always, as the script leaves it.
    fn as_always(
        &mut self,
        (act, after): (person::Act, Millis),
        gathering: &Gathering,
        me: &Member,
    ) -> Option<(Act, Millis)> {
        use person::Act as Own;
        let (does, lasts) = self.in_their_turn(gathering).map_or((None, None), |one| (Some(one.does), one.lasts));
        let kept = match act {
            // Away by the script, they are back by the script.
            Own::ComeBack(_) if self.away.is_some() => return None,
            Own::Signal(SignalKind::Ok, _) => (act, self.calms.unwrap_or(after)),
            Own::Answer(..) if self.answers_by_the_script(gathering, me) => return None,
            Own::Take(turn) => match does {
                Some(Does::LetsThePieceLie) if *self.let_lie.get_or_insert(turn) == turn => return None,
                // Offered once more, there is no passing for now: then they take it.
                Some(Does::PassesForNow) => {
                    (me.can.pass_for_now.map_or(act, |segment| Own::Pass(segment, true)), after)
                }
                Some(Does::Passes) => (me.can.pass.map_or(act, |segment| Own::Pass(segment, false)), after),
                _ => (act, after),
            },
            Own::Write(turn, _) | Own::Share(turn, _, _) | Own::PutDown(turn) if does == Some(Does::KeepsThePiece) => {
                let now = self.env.running();
                let since = self.keeps.filter(|(kept, _)| *kept == turn).map_or(now, |(_, since)| since);
                self.keeps = Some((turn, since));
                (Own::PutDown(turn), (since + lasts?.0).saturating_sub(now))
            }
            Own::PutDown(_) if does == Some(Does::SharesOnAndOn) => {
                if !me.hint {
                    return None;
                }
                (act, COMES_TO_AN_END)
            }
            Own::Write(turn, _) | Own::Share(turn, _, _) if does == Some(Does::SharesOnAndOn) && me.hint => {
                (Own::PutDown(turn), COMES_TO_AN_END)
            }
            _ => (act, after),
        };
        Some((Act::AsAlways(kept.0), kept.1))
    }

    fn answers_by_the_script(&self, gathering: &Gathering, me: &Member) -> bool {
        let mut answers = self.lot.iter().enumerate().filter(|(_, one)| {
            one.when == Some(When::TheyAreAsked) && self.play.is_the_moment(one, gathering, (Some(me), false))
        });
        answers.any(|(at, _)| !self.done.contains(&at))
    }

    async fn happens(&mut self, at: usize, gathering: GatheringId, client: &Client) -> Result<(), Ended> {
        let Some(one) = self.lot.get(at).cloned() else { return Ok(()) };
        let back = |usual| match one.back_after {
            Some(Back::After(Span(after))) => after,
            Some(Back::Never) => NEVER,
            None => usual,
        };
        let signal = |kind| Command::Signal { kind };
        let (command, away) = match one.does {
            Does::LosesTheLine => {
                self.done.insert(at);
                return client.vanish(back(TUNNEL)).await;
            }
            Does::IsAllRight => (signal(SignalKind::Ok), None),
            Does::AsksForAMoment => (signal(SignalKind::GiveMeAMoment), None),
            Does::AsksForAPerson => (signal(SignalKind::INeedAPerson), None),
            Does::AsksToBeContacted => (Command::ContactMe(ContactMe { on: true }), None),
            Does::StepsOut => (Command::StepOut { gathering }, Some(back(OUT))),
            Does::Leaves => (Command::Leave { gathering, quietly: false }, Some(back(NEVER))),
            Does::LeavesQuietly => (Command::Leave { gathering, quietly: true }, Some(back(NEVER))),
            _ => return Ok(()),
        };
        let answer = client.say(command, BTreeMap::new()).await?;
        if let Some(code) = &answer.code {
            tracing::debug!(code, "a simulated participant was refused");
        }
        if answer.outcome != Outcome::Refused {
            self.done.insert(at);
            self.away = away.map(|away| self.env.running() + away).or(self.away);
            let asked = matches!(one.does, Does::AsksForAMoment | Does::AsksForAPerson);
            self.calms = asked.then_some(one.calms_after.map_or(CALMS, |Span(after)| after)).or(self.calms);
        }
        Ok(())
    }
}

impl Part for Scripted {
    type Act = Act;

    fn wishes(&mut self, picture: &Picture) -> Vec<(Act, Millis)> {
        let gathering = picture.ring().and_then(|ring| ring.gathering);
        let playing = gathering.filter(|gathering| self.play.is_in(gathering));
        self.person.instead = playing.is_some().then(|| Arc::clone(&self.words));
        let always = self.person.wishes(picture);
        let (Some(gathering), Some(me)) = (playing, picture.member()) else {
            return always.into_iter().map(|(act, after)| (Act::AsAlways(act), after)).collect();
        };
        if !picture.connected {
            // Nothing is wished for in a tunnel: what it was like before may be over.
            return Vec::new();
        }
        if me.can.put_down.is_some() {
            self.had = gathering.segment;
        }
        let mut wishes: Vec<_> = always.into_iter().filter_map(|wish| self.as_always(wish, &gathering, &me)).collect();
        if let (Some(until), Some(id)) = (self.away, me.can.come_back)
            && me.aside.is_none()
        {
            wishes.push((Act::ComeBack(id), until.saturating_sub(self.env.running())));
        }
        wishes.extend(self.happening(&gathering, &me));
        wishes
    }

    async fn act(&mut self, act: Act, client: &Client) -> Result<(), Ended> {
        match act {
            Act::AsAlways(act) => self.person.act(act, client).await,
            Act::Happens(at, gathering) => self.happens(at, gathering, client).await,
            Act::ComeBack(gathering) => {
                let answer = client.say(Command::ComeBack { gathering }, BTreeMap::new()).await?;
                if answer.outcome != Outcome::Refused {
                    self.away = None;
                }
                Ok(())
            }
        }
    }
}
