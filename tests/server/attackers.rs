//! People who mean harm, or whose machines do: they are answered or closed, and nobody else notices.

use crate::common::client::{Client, Hello, fresh};
use crate::common::raw::{Raw, frame};
use crate::common::sealed;
use crate::common::server::TestServer;
use crate::common::story::{Room, Story, share};
use crate::common::{in_time, until};
use afterglow::circle::command::calendar::SetMinutes;
use afterglow::circle::command::{Command, Pass, RenewKeys, SignalKind};
use afterglow::circle::ids::PersonId;
use afterglow::protocol::close::Close;
use serde_json::json;
use tokio_tungstenite::tungstenite::Message;

/// What a hostile client says, and what it is told: an answer with this id, or a close.
fn poison() -> Vec<(&'static str, String, Result<u32, Close>)> {
    let command = |id: u32, inside: &str| format!(r#"{{"type":"command","id":{id},"command":{inside}}}"#);
    let deep = format!("{}1{}", "[".repeat(10_000), "]".repeat(10_000));
    let key = "k".repeat(60_000);
    vec![
        ("depth 10,000", command(1, &deep), Ok(1)),
        ("depth 10,000 alone", deep, Err(Close::NotUnderstood)),
        ("a number beyond numbers", r#"{"type":"clock","sent":1e999}"#.into(), Err(Close::NotUnderstood)),
        ("a number beyond numbers inside", command(2, r#"{"do":"accept_agreements","version":1e999}"#), Ok(2)),
        ("an id beyond ids", r#"{"type":"command","id":4294967296,"command":{}}"#.into(), Err(Close::NotUnderstood)),
        ("a negative id", r#"{"type":"command","id":-1,"command":{}}"#.into(), Err(Close::NotUnderstood)),
        ("half a character", command(3, r#"{"do":"\ud800"}"#), Ok(3)),
        ("half a character as type", r#"{"type":"\ud800"}"#.into(), Err(Close::NotUnderstood)),
        ("a huge key", command(4, &format!(r#"{{"{key}":1}}"#)), Ok(4)),
        ("a key twice", r#"{"type":"command","type":"clock","id":5,"command":{}}"#.into(), Err(Close::NotUnderstood)),
        ("a field nobody knows", r#"{"type":"command","id":6,"command":{"do":"pause"},"more":1}"#.into(), Ok(6)),
        ("a field nobody knows inside", command(7, r#"{"do":"signal","kind":"ok","more":1}"#), Ok(7)),
        ("a list of commands", format!("[{}]", command(8, "{}")), Err(Close::NotUnderstood)),
        ("nothing", String::new(), Err(Close::NotUnderstood)),
        ("a NUL", "\u{0}".into(), Err(Close::NotUnderstood)),
        ("half a message", r#"{"type":"command","id":9"#.into(), Err(Close::NotUnderstood)),
        ("server's words", r#"{"type":"welcome","version":1}"#.into(), Err(Close::NotUnderstood)),
        ("the server's own commands", command(10, r#"{"do":"tick"}"#), Ok(10)),
        ("the server's own commands", command(11, r#"{"do":"restarted"}"#), Ok(11)),
        ("a body that is a number", r#"{"type":"command","id":12,"command":{"do":"call_me","name":"00000000-0000-4000-8000-000000000000"},"bodies":{"00000000-0000-4000-8000-000000000000":7}}"#.into(), Ok(12)),
        ("sixty thousand spaces", " ".repeat(60_000), Err(Close::NotUnderstood)),
    ]
}

#[tokio::test]
async fn poison_from_one_client_never_reaches_another() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 3).await;
    room.settle().await;
    let before = (room.members[1].cursors(), room.facilitator.cursors());
    for (what, text, told) in poison() {
        let mut hostile = Client::join(&server, room.circle(), &room.sessions[0]).await;
        hostile.say(&text).await;
        match told {
            Ok(id) => {
                let answer = hostile.answer(id).await;
                assert_eq!(answer["code"], "not_understood", "{what}");
            }
            Err(close) => assert_eq!(hostile.until_closed().await, close.code(), "{what}"),
        }
        let tasks = server.hub.running();
        hostile.vanish();
        // Nobody has more than eight lines, so each has to be gone before the next.
        until("the line is over", async || server.hub.running() < tasks || told.is_err()).await;
        room.members[1].catch_up().await;
    }
    assert_eq!((room.members[1].cursors(), room.facilitator.cursors()), before, "nobody was shown anything");
    room.turn(0, &["NUL \u{0}, a mark \u{202E}, and a smile 🙂"]).await;
    room.settle().await;
    assert_eq!(room.members[1].shared(), ["NUL \u{0}, a mark \u{202E}, and a smile 🙂"]);
    server.stop().await;
}

#[tokio::test]
async fn words_have_one_of_four_sizes_and_are_by_whoever_sends_them() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 1).await;
    let turn = room.take(0).await;
    let (command, _, words) = share(turn);
    let member = &mut room.members[0];
    let sealed = member.sealed(&command, &[(words, "words")]).remove(&words).unwrap();
    let (author, rest) = sealed.split_once('.').unwrap();
    let (inside, wrap) = rest.split_once('.').unwrap();
    let other = fresh();
    let circle_wrap = sealed::wrap(sealed::circle(member.circle.0, 1));
    let renewed = sealed::wrap(sealed::gathering(room.story.gathering.0, 2));
    for (body, code) in [
        ("plain words".to_owned(), "not_sealed"),
        (inside.to_owned(), "not_sealed"),
        (format!("{author}.{inside}"), "not_sealed"),
        (format!("{other}.{inside}.{wrap}"), "not_sealed"),
        (format!("{author}.{inside}AAAA.{wrap}"), "not_sealed"),
        (format!("{author}.{}!.{wrap}", &inside[1..]), "not_sealed"),
        (format!("{author}.B{}.{wrap}", &inside[1..]), "not_sealed"),
        (format!("{author}.{inside}.{wrap}.{wrap}"), "keys_renewed"),
        (format!("{author}.{inside}.{circle_wrap}"), "keys_renewed"),
        (format!("{author}.{inside}.{renewed}"), "keys_renewed"),
        (format!("{author}.{inside}.{}", sealed::wrap(sealed::gathering(other, 1))), "not_sealed"),
    ] {
        let message = json!({"type": "command", "id": 900, "command": command, "bodies": {words.to_string(): body}});
        member.say(&message.to_string()).await;
        assert_eq!(member.answer(900).await["code"], code, "{}", &body[..60.min(body.len())]);
        member.answers.remove(&900);
    }
    let long = "w".repeat(16_000);
    assert_eq!(member.ask_with(&command, &[(words, &long)]).await["outcome"], "done");
    member.say(&"w".repeat(64 * 1024 + 1)).await;
    assert_eq!(member.until_closed().await, Close::TooLarge.code());
    server.stop().await;
}

#[tokio::test]
async fn ids_of_another_circle_do_nothing() {
    let server = TestServer::start().await;
    let mut mine = Room::open(&server, 1).await;
    let mut other = Room::open(&server, 1).await;
    let turn = other.take(0).await;
    let reflection = other.share(0, turn, "a canary of the other circle").await;
    other.settle().await;
    mine.settle().await;
    let before = (other.facilitator.cursors(), other.members[0].cursors());
    let member = PersonId(other.members[0].person.parse().unwrap());
    let (segment, gathering, invitation) = (other.story.centre(), other.story.gathering, other.story.invitation);
    let (share, _, words) = share(turn);
    let step = Box::new(mine.facilitator.gathering_step(&[mine.story.device]));
    let commands = [
        Command::Take { turn },
        share.clone(),
        Command::PutDown { turn },
        Command::Pass { segment, how: Pass::Round, turn: None },
        Command::TakeBack { reflection },
        Command::Writing { turn, on: true },
        Command::StepOut { gathering },
        Command::Leave { gathering, quietly: true },
        Command::ComeBack { gathering },
        Command::Revoke { invitation },
        Command::Admit { person: member, step: Some(step.clone()), grants: Vec::new(), name: None },
        Command::Remove { person: member, step: step.clone(), link: None },
        Command::RenewKeys(RenewKeys { after: member, step: step.clone() }),
        Command::Decline { person: member },
        Command::Unplan { gathering },
        Command::SetMinutes(SetMinutes { gathering, minutes: [(segment, 5)].into() }),
        Command::OpenDoors { gathering, step },
        Command::OpenGathering { gathering },
        Command::NextSegment { from: segment },
        Command::BeginRound { segment, first: None },
        Command::MoveOn { turn },
        Command::Pause { gathering },
        Command::Resume { gathering },
        Command::TakeLead { gathering },
        Command::CloseGently { gathering },
        Command::Release { gathering },
    ];
    for who in [&mut mine.facilitator, &mut mine.members[0]] {
        for command in &commands {
            let bodies: Vec<_> = if *command == share { vec![(words, "words")] } else { vec![] };
            let answer = who.ask_with(command, &bodies).await;
            assert_eq!(answer["outcome"], "refused", "{command:?}: {answer}");
        }
        // Answering somebody who gave no signal is done already, whoever that is.
        let answer = who.ask(&Command::AnswerSignal { person: member, settled: false }).await;
        assert!(answer["outcome"] == "already_done" || answer["code"] == "facilitators_only");
        assert!(!who.heard.iter().any(|text| text.contains("canary")));
    }
    for session in [&mine.story.session, &mine.sessions[0]] {
        let hello = Hello { session: Some(session.clone()), ..Hello::default() };
        let mut line = Client::come(&server, other.circle(), hello).await;
        assert_eq!(line.until_closed().await, Close::NotForYou.code());
        assert_eq!(line.heard, [""; 0]);
    }
    other.settle().await;
    assert_eq!((other.facilitator.cursors(), other.members[0].cursors()), before);
    server.stop().await;
}

#[tokio::test]
async fn a_wrong_secret_and_no_such_invitation_are_one_answer() {
    let server = TestServer::start().await;
    let mut story = Story::found(&server).await;
    let _facilitator = story.open_doors(&server).await;
    let wrong = "cd".repeat(32);
    let good = server.hub.door(story.circle, story.hash.clone()).await.expect("an open door");
    assert_eq!(good.invitation, story.invitation);
    let no = server.hub.door(story.circle, wrong.clone()).await;
    let nowhere = server.hub.door(afterglow::circle::ids::CircleId(fresh()), story.hash.clone()).await;
    let codes = [no, nowhere].map(|answer| serde_json::to_string(&answer.expect_err("a closed door")).unwrap());
    assert_eq!(codes, [r#""no_such_invitation""#; 2]);
    for hash in ["", "ab", &wrong, &story.hash.to_uppercase()] {
        let knock = story.knocker("Mallory");
        let refused = server.hub.knock(story.circle, hash.to_owned(), knock).await.expect_err("a closed door");
        assert_eq!(serde_json::to_string(&refused).unwrap(), r#""no_such_invitation""#);
    }
    server.stop().await;
}

#[tokio::test]
async fn someone_who_was_declined_follows_the_room_no_longer() {
    let server = TestServer::start().await;
    let mut story = Story::found(&server).await;
    let mut facilitator = story.open_doors(&server).await;
    let (person, session) = story.knock(&server, "Someone").await;
    let mut client = Client::join(&server, story.circle, &session).await;
    client.until("the lobby", |client| client.lanes.contains_key("waiting")).await;
    facilitator.must(&Command::Decline { person }, &[]).await;
    client.until("no lobby", |client| !client.lanes.contains_key("waiting")).await;
    client.catch_up().await;
    assert_eq!(client.view("member")["standing"], "not_let_in");
    server.stop().await;
}

#[tokio::test]
async fn a_flood_is_refused_then_closed_and_others_go_on() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 2).await;
    let mut flood = room.members.remove(0);
    let signal = Command::Signal { kind: SignalKind::Ok };
    for _ in 0..300 {
        flood.command(&signal, &[]).await;
    }
    assert_eq!(flood.until_closed().await, Close::TooFast.code());
    let refused = flood.answers.values().filter(|answer| answer["code"] == "too_many").count();
    assert!(refused >= 90, "{refused} were refused before the close");
    let need = Command::Signal { kind: SignalKind::INeedAPerson };
    assert_eq!(room.members[0].ask(&need).await["outcome"], "passing");
    // Pings and pongs are no way around it.
    let mut pings = Client::join(&server, room.circle(), &room.sessions[0]).await;
    for _ in 0..300 {
        pings.send(Message::Ping("x".into())).await;
    }
    assert_eq!(pings.until_closed().await, Close::TooFast.code());
    server.stop().await;
}

#[tokio::test]
async fn a_flood_of_empty_fragments_is_closed() {
    let server = TestServer::start().await;
    let story = Story::found(&server).await;
    let mut raw = Raw::open(&server).await;
    let hello = json!({"type": "hello", "version": 1, "circle": story.circle, "session": story.session});
    raw.write(&frame(0x81, hello.to_string().as_bytes())).await;
    raw.write(&frame(0x01, b"")).await;
    let empty: Vec<u8> = frame(0x00, b"").repeat(10_000);
    in_time("closed", async {
        use tokio::io::AsyncWriteExt;
        while raw.stream.write_all(&empty).await.is_ok() {}
    })
    .await;
    until("the line is over", async || server.hub.running() == 2).await;
    server.stop().await;
}

#[tokio::test]
async fn nobody_has_more_than_eight_lines() {
    let server = TestServer::start().await;
    let room = Room::open(&server, 1).await;
    let mut lines = Vec::new();
    for _ in 0..7 {
        lines.push(Client::join(&server, room.circle(), &room.sessions[0]).await);
        assert!(lines.last().unwrap().closed.is_none());
    }
    let hello = Hello { session: Some(room.sessions[0].clone()), ..Hello::default() };
    let mut ninth = Client::come(&server, room.circle(), hello).await;
    assert_eq!(ninth.until_closed().await, Close::TooManyOpen.code());
    server.stop().await;
}
