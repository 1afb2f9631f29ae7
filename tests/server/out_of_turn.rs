//! Speaking when the word was just taken away (`trust.md` T-11): somebody shares in their turn, and at the same instant
//! a facilitator does one of the acts that take the word from them. The log alone says which came first. What came
//! behind the act is nowhere; what was acknowledged is there, once; and everybody is told of both in that order.
//!
//! The log and what was told are read by rules of their own, and every race shows that they see what they look for: a
//! share that is put behind its act is found, in the log and in what was told; and so is one that really came behind a
//! lock, which leaves everybody their word, when a lock is taken for such an act. `AFTERGLOW_TURN_RACES` says how many
//! races in all.

mod witness;

use crate::common::client::{Client, fresh};
use crate::common::server::TestServer;
use crate::common::story::{Room, secret_of, share};
use afterglow::circle::command::doors::{LetBackIn, Lock, StepSomeoneOut};
use afterglow::circle::command::review::Whose;
use afterglow::circle::command::{Aside, Command, EmergencyEnd, EndAside};
use afterglow::circle::ids::{BodyId, PersonId, ReflectionId, TurnId};
use afterglow::log::memory::Fault;
use afterglow::log::{Log, StreamId};
use afterglow::protocol::close::Close;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use witness::{Told, Written};

/// How many races, when nothing else is said.
const RACES: usize = 216;
/// Rooms that one server has: each keeps what it had until the server stops.
const ROOMS: usize = 60;
/// So many races with one act go both ways; of fewer it may be chance.
const MANY: usize = 30;

/// What is done while somebody shares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Act {
    Pause,
    MoveOn,
    StepOut,
    Aside,
    ReadFirst,
    Remove,
    NextPart,
    CloseGently,
    EmergencyEnd,
    /// Takes the word from nobody.
    Lock,
}

/// Those after which the evening goes on as before.
const UNDONE: [Act; 6] = [Act::Pause, Act::MoveOn, Act::StepOut, Act::Aside, Act::ReadFirst, Act::Lock];
/// Those after which nobody has the piece in this part again.
const LAST: [Act; 3] = [Act::NextPart, Act::CloseGently, Act::EmergencyEnd];

impl Act {
    fn on(self, room: &mut Room, person: PersonId, turn: TurnId) -> Command {
        let gathering = room.story.gathering;
        match self {
            Self::Pause => Command::Pause { gathering },
            Self::MoveOn => Command::MoveOn { turn },
            Self::StepOut => Command::StepSomeoneOut(StepSomeoneOut { gathering, person }),
            Self::Aside => Command::Aside(Aside { gathering, person }),
            Self::ReadFirst => Command::HoldWords { gathering, on: true, whose: Whose::Everyone },
            Self::Remove => room.removal(person),
            Self::NextPart => Command::NextSegment { from: room.story.centre() },
            Self::CloseGently => Command::CloseGently { gathering },
            Self::EmergencyEnd => Command::EmergencyEnd(EmergencyEnd { gathering }),
            Self::Lock => Command::Lock(Lock { gathering, on: true }),
        }
    }

    /// What whoever came too late is told; nothing, where their line is closed.
    fn refusal(self) -> Option<&'static str> {
        match self {
            Self::Pause => Some("room_is_paused"),
            Self::StepOut => Some("asked_out"),
            // Their page seals the words again, for the desk.
            Self::ReadFirst => Some("keys_renewed"),
            Self::MoveOn | Self::Aside | Self::NextPart | Self::CloseGently | Self::EmergencyEnd => {
                Some("turn_is_over")
            }
            Self::Remove | Self::Lock => None,
        }
    }

    /// What the facilitator does to undo it, and then the one who shared.
    fn undone(self, room: &Room, person: PersonId, turn: TurnId) -> [Option<Command>; 2] {
        let gathering = room.story.gathering;
        let put_down = Some(Command::PutDown { turn });
        match self {
            Self::Pause => [Some(Command::Resume { gathering }), put_down],
            Self::StepOut => {
                let back = Command::LetBackIn(LetBackIn { gathering, person });
                [Some(back), Some(Command::ComeBack { gathering })]
            }
            Self::Aside => {
                let back = Command::EndAside(EndAside { gathering, person });
                [Some(back), Some(Command::ComeBack { gathering })]
            }
            Self::ReadFirst => [Some(Command::HoldWords { gathering, on: false, whose: Whose::Everyone }), put_down],
            Self::Lock => [Some(Command::Lock(Lock { gathering, on: false })), put_down],
            Self::MoveOn | Self::Remove | Self::NextPart | Self::CloseGently | Self::EmergencyEnd => [None, None],
        }
    }
}

/// What became of one share.
struct Said {
    act: Act,
    reflection: ReflectionId,
    words: BodyId,
    /// Whether it was acknowledged; nothing, where the line closed before it was answered.
    done: Option<bool>,
}

/// What all the races came to.
#[derive(Default)]
struct Tally {
    /// By act: shares that came before it, and those that came too late.
    races: BTreeMap<Act, [usize; 2]>,
    behind_a_lock: usize,
    put_behind: BTreeSet<Act>,
}

/// An evening whose word is taken away again and again. The last of its members only looks on.
struct Evening<'a> {
    server: &'a TestServer,
    room: Room,
    gone: Vec<Client>,
    said: Vec<Said>,
}

fn person(client: &Client) -> PersonId {
    PersonId(client.person.parse().expect("a person"))
}

impl<'a> Evening<'a> {
    async fn of(server: &'a TestServer) -> Self {
        let mut room = Room::open(server, 3).await;
        // The two others have the piece in turn, and nobody else waits for it.
        let gathering = room.story.gathering;
        room.members[2].must(&Command::StepOut { gathering }, &[]).await;
        Self { server, room, gone: Vec::new(), said: Vec::new() }
    }

    /// Every act once with each of two who share, and then those that end it. `n` decides what leaves first, and
    /// whether both are decided in one batch.
    async fn goes_on(&mut self, n: usize) {
        for (slot, (act, member)) in UNDONE.into_iter().flat_map(|act| [(act, 0), (act, 1)]).enumerate() {
            self.races(act, member, n + slot).await;
        }
        self.races(Act::Remove, 0, n).await;
        let mut removed = self.room.members.remove(0);
        assert_eq!(removed.until_closed().await, Close::Removed.code());
        self.gone.push(removed);
        self.races(LAST[n % LAST.len()], 0, n / LAST.len()).await;
        self.room.settle().await;
    }

    async fn races(&mut self, act: Act, member: usize, n: usize) {
        let (server, room) = (self.server, &mut self.room);
        let who = person(&room.members[member]);
        room.members[member].catch_up().await;
        let turn = room.take(member).await;
        if act == Act::Remove {
            room.facilitator.catch_up().await;
        }
        let command = act.on(room, who, turn);
        let (sharing, reflection, words) = share(turn);
        let undone = act.undone(room, who, turn);
        let Room { facilitator, members, .. } = room;
        let (looker_on, others) = members.split_last_mut().expect("members");
        let sharer = &mut others[member];
        let (answers, says) = sharer.prepared(&sharing, &[(words, "a word at the last moment")]);
        let (acted, acts) = facilitator.prepared(&command, &secret_of(&command));
        let mut waits = None;
        if n % 3 == 2 {
            let name = BodyId(fresh());
            // The keys may be others since: whoever is answered, if only with a no, was told.
            looker_on.ask(&Command::TakeBack { reflection }).await;
            server.log.inject(Fault::Held);
            waits = Some(looker_on.command(&Command::CallMe { name }, &[(name, "Wren")]).await);
            server.log.held().await;
        }
        match n % 2 {
            0 => drop(tokio::join!(sharer.say(&says), facilitator.say(&acts))),
            _ => drop(tokio::join!(facilitator.say(&acts), sharer.say(&says))),
        }
        if let Some(waits) = waits {
            // Both wait before the disk now.
            sharer.catch_up().await;
            facilitator.catch_up().await;
            server.log.release();
            let answer = looker_on.answer(waits).await;
            assert_eq!(answer["outcome"], "done", "{answer}");
        }
        let answer = facilitator.answer(acted).await;
        assert_eq!(answer["outcome"], "done", "{act:?}: {answer}");
        let answer = sharer.answer(answers).await;
        let done = match (&answer["outcome"], act.refusal()) {
            (Value::Null, None) => {
                assert_eq!(sharer.until_closed().await, Close::Removed.code(), "{act:?}");
                None
            }
            (outcome, _) if outcome == "done" => Some(true),
            (_, code) => {
                assert_eq!(answer["code"].as_str(), code, "{act:?}: {answer}");
                Some(false)
            }
        };
        self.said.push(Said { act, reflection, words, done });
        let [by_facilitator, by_sharer] = undone;
        if let Some(command) = by_facilitator {
            facilitator.must(&command, &[]).await;
        }
        if let Some(command) = by_sharer {
            sharer.must(&command, &[]).await;
        }
    }

    /// Reads the log, and what everybody was told.
    async fn agrees_with_the_log(self, tally: &mut Tally) {
        let Self { server, room, gone, said, .. } = self;
        let (circle, gathering) = (room.circle(), room.story.gathering);
        let log = Written::of(&server.log, circle, gathering).await;
        assert_eq!(log.out_of_turn(), [], "shared behind the act");
        let behind_a_lock: BTreeSet<_> = log.if_a_lock_took_the_word().out_of_turn().into_iter().collect();
        let locked = said.iter().filter(|said| said.act == Act::Lock).map(|said| said.reflection);
        assert!(behind_a_lock.is_subset(&locked.collect()), "the same, when nothing but a lock was behind");
        tally.behind_a_lock += behind_a_lock.len();

        let words = server.log.bodies(StreamId::Gathering(circle, gathering)).await.expect("the log");
        let everyone: Vec<_> = room.members.iter().chain([&room.facilitator]).chain(&gone).collect();
        let told: Vec<_> = everyone.iter().map(|client| Told::of(client)).collect();
        let looker_on = &told[room.members.len() - 1];
        for Said { act, reflection, words: id, done } in &said {
            let times = log.shared().filter(|(shared, _)| shared == reflection).count();
            assert!(
                times <= 1 && done.is_none_or(|done| done == (times == 1)),
                "{act:?}: {done:?}, there {times} times"
            );
            assert_eq!(words.iter().any(|(stored, _)| stored == id), times == 1, "{act:?}");
            if times == 0 {
                let name = reflection.to_string();
                let heard = everyone.iter().any(|client| client.heard.iter().any(|text| text.contains(&name)));
                assert!(!heard, "{act:?}: somebody was told of what came too late");
            }
            tally.races.entry(*act).or_default()[usize::from(times == 0)] += 1;
            if times == 1 && *act != Act::Lock {
                let behind = log.with_behind(*reflection).expect("an act");
                assert_eq!(behind.out_of_turn(), [*reflection], "{act:?}: not seen behind the act");
                let (_, wrong) = looker_on.with_late(*reflection).expect("an act").reads();
                assert_eq!(wrong, [*reflection], "{act:?}: not seen to be told late");
                tally.put_behind.insert(*act);
            }
        }

        let in_order: Vec<_> = log.shared().filter(|(_, held)| !held).map(|(reflection, _)| reflection).collect();
        assert_eq!(looker_on.reads().0, in_order, "one order for the log and for those who look on");
        for (client, told) in everyone.iter().zip(&told) {
            let (shown, wrong) = told.reads();
            assert_eq!(wrong, [], "shown when the word was gone");
            let known: BTreeSet<_> = shown.iter().collect();
            assert!(shown.iter().eq(in_order.iter().filter(|id| known.contains(id))), "the same order for everybody");
            assert!(told.differs_from(looker_on).is_empty(), "one picture for everybody");
            let stands = client.view("ring")["gathering"]["reflections"].as_object().map_or(0, serde_json::Map::len);
            assert!(gone.iter().any(|gone| gone.person == client.person) || stands == in_order.len());
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_is_heard_behind_the_act_that_took_the_word_from_them() {
    let wanted = std::env::var("AFTERGLOW_TURN_RACES").map_or(RACES, |races| races.parse().expect("a number"));
    let (mut tally, mut n) = (Tally::default(), 0);
    let raced = |tally: &Tally| -> usize {
        let takes = tally.races.iter().filter(|(act, _)| **act != Act::Lock);
        takes.flat_map(|(_, races)| races).sum()
    };
    while raced(&tally) < wanted {
        let server = TestServer::start().await;
        for _ in 0..ROOMS {
            if raced(&tally) < wanted {
                let mut evening = Evening::of(&server).await;
                evening.goes_on(n).await;
                evening.agrees_with_the_log(&mut tally).await;
                n += 1;
            }
        }
        server.stop().await;
    }
    println!("races {}, shared behind the act: 0", raced(&tally));
    for (act, [before, too_late]) in &tally.races {
        println!("{act:?}: {before} came before it, {too_late} too late");
        if *act == Act::Lock {
            assert_eq!(*too_late, 0, "a lock leaves everybody their word");
        } else if before + too_late >= MANY {
            assert!(*before > 0 && *too_late > 0 && tally.put_behind.contains(act), "{act:?} was no race");
        }
    }
    println!("behind a lock, which takes the word from nobody: {}", tally.behind_a_lock);
    assert!(tally.behind_a_lock > 0, "nothing ever came behind anything");
}
