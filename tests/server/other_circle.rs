//! Reaching another circle (`trust.md` T-08): every command there is, with everything it names being another circle's, does
//! nothing there and tells nothing of it, whoever sends it and whatever goes on in their own.

use crate::common::client::{Client, Hello, fresh};
use crate::common::sealed;
use crate::common::server::TestServer;
use crate::common::story::Room;
use afterglow::circle::command::after::{FollowUpDone, TakeFollowUp};
use afterglow::circle::command::bell::{Guard, Ring};
use afterglow::circle::command::between::{EraseStep, KeepStep, ShowStep};
use afterglow::circle::command::calendar;
use afterglow::circle::command::calendar::SetMinutes;
use afterglow::circle::command::card::{CloseCard, FillCard, OpenCard, RemoveCard};
use afterglow::circle::command::doors::{LetBackIn, Lock, StepSomeoneOut, TellFull, TellWaiting, WaitingNote};
use afterglow::circle::command::leaving::LeaveCard;
use afterglow::circle::command::pairs::{BeginPairs, CallBack, CallIn, LookIn, MorePairs, SayInPair, Together};
use afterglow::circle::command::review::{Redact, ReturnWords, SendAgain, Whose};
use afterglow::circle::command::writing_time::{
    BeginReveal, BeginWriting, EndWriting, MoreWriting, ShareWritten, ShowWritten,
};
use afterglow::circle::command::{
    AgreeToClose, Aside, Check, Command, EmergencyEnd, EndAside, ForTonight, HandLead, Moment, Pass, RenewKeys, Write,
    floor, stay,
};
use afterglow::circle::ids::{
    BellId, BodyId, GatheringId, InvitationId, PairsId, PersonId, ReflectionId, SegmentId, StepId, TurnId, WritingId,
};
use afterglow::circle::keys::Step;
use afterglow::log::{Log, StreamId};
use afterglow::protocol::close::Close;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Commands that name nothing that is there already, or only what is the sender's own.
const NAME_NOTHING: [&str; 18] = [
    "call_me",
    "accept_agreements",
    "page",
    "signal",
    "contact_me",
    "fill_card",
    "remove_card",
    "tell_desk",
    "keep_step",
    "note_practice",
    "keep_weeks",
    "show_weeks",
    "hide_weeks",
    "set_call_link",
    "invite",
    "revise_agreements",
    "plan_gathering",
    "plan_series",
];

/// What is another circle's.
struct Theirs {
    person: PersonId,
    facilitator: PersonId,
    gathering: GatheringId,
    segment: SegmentId,
    turn: TurnId,
    reflection: ReflectionId,
    words: BodyId,
    invitation: InvitationId,
    step: StepId,
    step_words: BodyId,
}

/// A person's messages have a pace; so many commands are within it.
const AT_ONCE: usize = 40;

/// Every other command, about them.
fn about(theirs: &Theirs, step: &Step) -> Vec<Command> {
    let &Theirs { person, facilitator, gathering, segment, turn, reflection, invitation, .. } = theirs;
    let words = BodyId(fresh());
    // There is one at most, and a name is no secret: that of a turn stands for it.
    let (writing, pairs) = (WritingId(turn.0), PairsId(turn.0));
    let step = || Box::new(step.clone());
    vec![
        Command::Take { turn },
        Command::TakeFromCentre { segment, turn: TurnId(fresh()) },
        Command::Share { turn, reflection: ReflectionId(fresh()), words },
        Command::PutDown { turn },
        Command::Pass { segment, how: Pass::Round, turn: Some(turn) },
        Command::TakeBack { reflection },
        Command::Resonate { reflection },
        Command::GiveNumber { gathering, moment: Moment::Arriving, number: words },
        Command::Writing { turn, on: true },
        Command::StepOut { gathering },
        Command::Leave { gathering, quietly: true },
        Command::ComeBack { gathering },
        Command::AnswerSignal { person, settled: false },
        Command::Revoke { invitation },
        Command::Admit { person, step: Some(step()), grants: Vec::new(), name: None },
        Command::Remove { person, step: step(), link: None },
        Command::RenewKeys(RenewKeys { after: person, step: step() }),
        Command::Decline { person },
        Command::Unplan { gathering },
        Command::MoveGathering(calendar::MoveGathering { gathering, from: 1, at: 2 }),
        Command::CancelGathering(calendar::CancelGathering { gathering }),
        Command::PlanAgain(calendar::PlanAgain { gathering }),
        Command::StartLate(calendar::StartLate { gathering, from: 1, begins: 2 }),
        Command::OpenDoors { gathering, step: step() },
        Command::OpenGathering { gathering },
        Command::NextSegment { from: segment },
        Command::BeginRound { segment, first: Some(person) },
        Command::MoveOn { turn },
        Command::Pause { gathering },
        Command::Resume { gathering },
        Command::HoldWords { gathering, on: true, whose: Whose::Person(person) },
        Command::ReleaseWords { reflection, words: theirs.words },
        Command::Lock(Lock { gathering, on: true }),
        Command::TellWaiting(TellWaiting { gathering, note: Some(WaitingNote::InAMoment) }),
        Command::TellFull(TellFull { gathering, person, on: true }),
        Command::StepSomeoneOut(StepSomeoneOut { gathering, person }),
        Command::LetBackIn(LetBackIn { gathering, person }),
        Command::TakeFollowUp(TakeFollowUp { person, since: 1 }),
        Command::FollowUpDone(FollowUpDone { person, since: 1 }),
        Command::OpenCard(OpenCard { person, number: 1 }),
        Command::CloseCard(CloseCard { person }),
        Command::ReturnWords(ReturnWords { reflection, note: None }),
        Command::SendAgain(SendAgain { returned: reflection, reflection: ReflectionId(fresh()), words }),
        Command::Redact(Redact { reflection }),
        Command::TakeLead { gathering },
        Command::CloseGently { gathering },
        Command::Release { gathering },
        Command::SetMinutes(SetMinutes { gathering, minutes: [(segment, 5)].into() }),
        Command::Check(Check { person, on: true }),
        Command::HandLead(HandLead { gathering, person: facilitator }),
        Command::ForTonight(ForTonight { person: facilitator, on: true }),
        Command::Aside(Aside { gathering, person }),
        Command::EndAside(EndAside { gathering, person }),
        Command::Write(Write { with: person, words }),
        Command::EmergencyEnd(EmergencyEnd { gathering }),
        Command::AgreeToClose(AgreeToClose { gathering, on: true }),
        Command::GiveTime(floor::GiveTime { turn, each: 240_000 }),
        Command::GiveMinutes(floor::GiveMinutes { segment, minutes: 41 }),
        Command::Offer(floor::Offer { segment, person, turn: TurnId(fresh()) }),
        Command::Skip(floor::Skip { turn }),
        Command::Reseat(floor::Reseat { gathering, order: vec![person, facilitator] }),
        Command::ShareTime(floor::ShareTime { segment, each: 60_000 }),
        Command::SlowPace(floor::SlowPace { gathering, on: true }),
        Command::Hint(floor::Hint { turn }),
        Command::Hand(floor::Hand { segment, up: true }),
        Command::AskToStay(stay::AskToStay { gathering, until: 70, on: true }),
        Command::AnswerStay(stay::AnswerStay { gathering, until: 70, stays: true }),
        Command::StayLonger(stay::StayLonger { gathering, until: 70 }),
        Command::BeginWriting(BeginWriting { segment, writing: WritingId(fresh()), minutes: 5 }),
        Command::MoreWriting(MoreWriting { writing, minutes: 9 }),
        Command::BeginReveal(BeginReveal { writing }),
        Command::EndWriting(EndWriting { writing }),
        Command::ShowWritten(ShowWritten { writing }),
        Command::ShareWritten(ShareWritten {
            writing,
            turn: TurnId(fresh()),
            reflection: ReflectionId(fresh()),
            words,
        }),
        Command::BeginPairs(BeginPairs {
            segment,
            pairs: PairsId(fresh()),
            minutes: 8,
            size: Together::Two,
            chosen: Vec::new(),
            order: vec![person],
        }),
        Command::MorePairs(MorePairs { pairs, minutes: 9 }),
        Command::CallBack(CallBack { pairs, on: true }),
        Command::LookIn(LookIn { pairs, dyad: 1, on: true }),
        Command::CallIn(CallIn { pairs, on: true }),
        Command::Ring(Ring { gathering, bell: BellId(fresh()) }),
        Command::Guard(Guard { gathering, person, on: true }),
        Command::SayInPair(SayInPair { pairs, to: Vec::new(), words }),
        Command::ShowStep(ShowStep { step: theirs.step, words: theirs.step_words }),
        Command::EraseStep(EraseStep { step: theirs.step, entries: Vec::new() }),
        Command::LeaveCard(LeaveCard { gathering, desk: 1, card: words }),
    ]
}

/// A step that stands for any.
fn no_step() -> Step {
    let keys = json!({ "keys": { "roster": { "number": 1 } } });
    sealed::step(&keys, &[])
}

fn called(command: &Command) -> String {
    serde_json::to_value(command).unwrap()["do"].as_str().unwrap().to_owned()
}

/// Every command's name, as the page knows them.
fn all() -> BTreeSet<String> {
    let page = include_str!("../../web/protocol.d.ts");
    let command = page.split("export type Command =").nth(1).unwrap().split("\nexport type ").next().unwrap();
    command.split("\"do\": \"").skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
}

/// How much is kept of a circle, and how far its lanes are.
async fn state(server: &TestServer, room: &mut Room) -> (usize, usize, Vec<Value>) {
    room.settle().await;
    let streams = [StreamId::Circle(room.circle()), StreamId::Gathering(room.circle(), room.story.gathering)];
    let (mut records, mut texts) = (0, 0);
    for stream in streams {
        records += server.log.read(stream, 0).await.unwrap().len();
        texts += server.log.bodies(stream).await.unwrap().len();
    }
    let views = ["ring", "desk", "member"].map(|lane| room.facilitator.view(lane).clone());
    let own = room.members[0].view("member").clone();
    (records, texts, views.into_iter().chain([own]).collect())
}

/// Somebody who has been busy: a turn, what they said in it, a card and a step of their own.
async fn theirs(other: &mut Room) -> Theirs {
    let turn = other.take(0).await;
    let reflection = other.share(0, turn, "a canary of the other circle").await;
    let person = PersonId(other.members[0].person.parse().unwrap());
    let [card, step_words] = [(); 2].map(|()| BodyId(fresh()));
    let step = StepId(fresh());
    other.members[0].must(&Command::FillCard(FillCard { card }), &[(card, "a canary on a card")]).await;
    let kept = Command::KeepStep(KeepStep { step, version: 1, words: step_words });
    other.members[0].must(&kept, &[(step_words, "a canary of a step")]).await;
    other.settle().await;
    let words = &other.facilitator.view("ring")["gathering"]["reflections"][reflection.to_string()]["words"];
    Theirs {
        person,
        facilitator: other.story.facilitator,
        gathering: other.story.gathering,
        segment: other.story.centre(),
        turn,
        reflection,
        words: BodyId(words.as_str().unwrap().parse().unwrap()),
        invitation: other.story.invitation,
        step,
        step_words,
    }
}

#[tokio::test]
async fn every_command_about_another_circle_does_nothing_there_and_tells_nothing_of_it() {
    let server = TestServer::start().await;
    let mut other = Room::open(&server, 1).await;
    let theirs = theirs(&mut other).await;
    let named = [theirs.gathering.0, theirs.turn.0, theirs.reflection.0, theirs.words.0, theirs.step.0];
    let before = state(&server, &mut other).await;
    let mut asked = BTreeSet::from(NAME_NOTHING.map(str::to_owned));
    let places = about(&theirs, &no_step()).len().div_ceil(AT_ONCE);
    for place in 0..places {
        let mut mine = Room::open(&server, 1).await;
        let step = mine.facilitator.gathering_step(&[mine.story.device]);
        let commands = about(&theirs, &step);
        let commands = &commands[place * AT_ONCE..commands.len().min((place + 1) * AT_ONCE)];
        for command in commands {
            assert!(asked.insert(called(command)), "each once: {command:?}");
        }
        for who in [&mut mine.facilitator, &mut mine.members[0]] {
            for command in commands {
                // With whatever has to lie beside it, so that it is the rules that answer.
                let texts = command.words().into_iter().chain(command.widened());
                let texts: Vec<_> = texts.map(|text| (text, "words")).collect();
                let answer = who.ask_with(command, &texts).await;
                assert_ne!(answer["code"], "too_many", "nobody is listened to that way");
                // What is asked about somebody who is not here may be done already, whoever that is.
                let nothing = answer["outcome"] == "refused" || answer["outcome"] == "already_done";
                assert!(nothing, "{command:?}: {answer}");
            }
            let own = Command::RemoveCard(RemoveCard { number: 1 });
            assert_eq!(
                who.ask(&own).await["outcome"],
                "already_done",
                "there is none of one's own, whoever else has one"
            );
            let tells =
                |text: &String| text.contains("canary") || named.iter().any(|id| text.contains(&id.to_string()));
            assert_eq!(who.heard.iter().find(|text| tells(text)), None);
        }
        for session in [&mine.story.session, &mine.sessions[0]] {
            let hello = Hello { session: Some(session.clone()), ..Hello::default() };
            let mut line = Client::come(&server, other.circle(), hello).await;
            assert_eq!(line.until_closed().await, Close::NotForYou.code());
            assert_eq!(line.heard, [""; 0]);
        }
    }
    assert_eq!(asked, all(), "a new command is asked about another circle too");
    assert_eq!(state(&server, &mut other).await, before);
    server.stop().await;
}
