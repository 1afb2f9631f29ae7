//! Words in pairs over the wire: two pairs write at once, nobody outside a pair receives a frame of it, a facilitator only
//! what is written while they are seen there, and the store does not grow by any of it.

use crate::common::client::{Client, fresh};
use crate::common::sealed::{self, text_of};
use crate::common::server::TestServer;
use crate::common::stored::kept;
use crate::common::story::Room;
use afterglow::circle::command::Command;
use afterglow::circle::command::pairs::{BeginPairs, CallBack, LookIn, SayInPair, Together};
use afterglow::circle::ids::{BodyId, PairsId, PersonId};
use uuid::Uuid;

fn said(client: &Client, words: BodyId) -> Option<String> {
    client.view("member")["bodies"][words.to_string()].as_str().map(text_of)
}

fn person(client: &Client) -> PersonId {
    PersonId(client.person.parse().unwrap())
}

async fn in_pairs(server: &TestServer, people: usize) -> (Room, PairsId) {
    let mut room = Room::open(server, people).await;
    let (segment, pairs) = (room.story.centre(), PairsId(fresh()));
    let (size, chosen, order) = (Together::Two, Vec::new(), Vec::new());
    let begin = Command::BeginPairs(BeginPairs { segment, pairs, minutes: 8, size, chosen, order });
    room.facilitator.must(&begin, &[]).await;
    room.settle().await;
    (room, pairs)
}

/// Frames that everybody has heard so far: of the others who sit, and of the facilitator.
fn heard(room: &Room) -> Vec<usize> {
    room.members.iter().chain([&room.facilitator]).map(|one| one.heard.len()).collect()
}

/// The changes that came to one of them since.
fn changes(client: &Client, before: usize) -> Vec<&String> {
    client.heard[before..].iter().filter(|frame| frame.contains("\"type\":\"change\"")).collect()
}

#[tokio::test]
async fn two_pairs_write_and_nobody_else_receives_a_frame_of_it() {
    let server = TestServer::start().await;
    let (mut room, pairs) = in_pairs(&server, 4).await;
    let before = (kept(&server.log).await, heard(&room));
    let [one, other] = [(); 2].map(|()| BodyId(fresh()));
    let first = SayInPair { pairs, to: vec![person(&room.members[1])], words: one };
    let second = SayInPair { pairs, to: vec![person(&room.members[3])], words: other };
    room.members[0].must(&Command::SayInPair(first.clone()), &[(one, "only for you")]).await;
    room.members[1].until("the words", |mate| said(mate, one).is_some()).await;
    room.settle().await;
    for n in [2, 3] {
        assert_eq!(changes(&room.members[n], before.1[n]), Vec::<&String>::new(), "the other pair is told nothing");
    }
    assert_eq!(changes(&room.facilitator, before.1[4]), Vec::<&String>::new(), "nor are the facilitators");
    room.members[2].must(&Command::SayInPair(second), &[(other, "and this for you")]).await;
    room.settle().await;
    assert_eq!(said(&room.members[1], one).as_deref(), Some("only for you"));
    assert_eq!(said(&room.members[3], other).as_deref(), Some("and this for you"));
    let names = [one, other].map(|words| words.to_string());
    for (n, own) in [(0, 0), (1, 0), (2, 1), (3, 1)] {
        let strange = room.members[n].heard.iter().any(|frame| frame.contains(&names[1 - own]));
        assert!(!strange, "member {n} heard of what the others wrote");
    }
    assert!(names.iter().all(|name| room.facilitator.heard.iter().all(|frame| !frame.contains(name))));
    assert_eq!(
        room.members[0].ask_with(&Command::SayInPair(first), &[(one, "again")]).await["outcome"],
        "already_done"
    );
    assert_eq!(kept(&server.log).await, before.0, "not a record, not a text");
    server.stop().await;
}

#[tokio::test]
async fn a_facilitator_reads_from_when_they_are_seen_and_whoever_comes_back_finds_all_of_theirs() {
    let server = TestServer::start().await;
    let (mut room, pairs) = in_pairs(&server, 2).await;
    let (mate, guide) = (person(&room.members[1]), person(&room.facilitator));
    let [one, other] = [(); 2].map(|()| BodyId(fresh()));
    let first = SayInPair { pairs, to: vec![mate], words: one };
    room.members[0].must(&Command::SayInPair(first), &[(one, "before they came")]).await;
    room.facilitator.must(&Command::LookIn(LookIn { pairs, dyad: 1, on: true }), &[]).await;
    room.settle().await;
    assert_eq!(room.members[0].view("member")["dyad"]["with"][0], room.facilitator.person);
    let alone = SayInPair { pairs, to: vec![mate], words: other };
    let answer = room.members[0].ask_with(&Command::SayInPair(alone), &[(other, "for one")]).await;
    assert_eq!(answer["code"], "others_are_here", "nobody reads it whom its author has not seen there");
    let both = SayInPair { pairs, to: vec![mate, guide], words: other };
    room.members[0].must(&Command::SayInPair(both), &[(other, "for both")]).await;
    room.settle().await;
    assert_eq!(said(&room.facilitator, other).as_deref(), Some("for both"));
    assert!(room.facilitator.heard.iter().all(|frame| !frame.contains(&one.to_string())), "nothing from before");
    // Another tab, or the same one after a tunnel.
    let session = room.sessions[1].clone();
    let mut again = Client::join(&server, room.circle(), &session).await;
    again.catch_up().await;
    assert_eq!([one, other].map(|words| said(&again, words).is_some()), [true, true]);
    room.facilitator.must(&Command::Pause { gathering: room.story.gathering }, &[]).await;
    room.facilitator.must(&Command::CallBack(CallBack { pairs, on: true }), &[]).await;
    room.settle().await;
    again.catch_up().await;
    for client in [&again, &room.members[0], &room.facilitator] {
        assert!(client.view("member")["in_pair"].is_null() && said(client, other).is_none(), "gone as all are back");
    }
    let mut later = Client::join(&server, room.circle(), &session).await;
    later.catch_up().await;
    assert!([one, other].iter().all(|words| later.heard.iter().all(|frame| !frame.contains(&words.to_string()))));
    server.stop().await;
}

#[tokio::test]
async fn words_in_a_pair_are_wrapped_by_name_for_exactly_those_who_are_there() {
    let server = TestServer::start().await;
    let (mut room, pairs) = in_pairs(&server, 4).await;
    let (author, mate, other) = (room.members[0].person.clone(), person(&room.members[1]), person(&room.members[2]));
    let (author, circle) = (author.parse::<Uuid>().unwrap(), room.circle().0);
    let wrong: [(&str, Vec<sealed::For>); 6] = [
        ("for the gathering as well", vec![sealed::gathering(circle, 1), sealed::member(mate.0), sealed::own(author)]),
        ("for the desk as well", vec![sealed::desk(circle, 1), sealed::member(mate.0), sealed::own(author)]),
        ("for somebody else", vec![sealed::member(other.0), sealed::own(author)]),
        ("for somebody else as well", vec![sealed::member(mate.0), sealed::member(other.0), sealed::own(author)]),
        ("for nobody who is there", vec![sealed::own(author)]),
        ("not for oneself", vec![sealed::member(mate.0)]),
    ];
    for (how, whom) in wrong {
        let words = BodyId(fresh());
        let say = Command::SayInPair(SayInPair { pairs, to: vec![mate], words });
        let text = sealed::words(author, &whom, "a word");
        let answer = room.members[0].ask_as_it_is(&say, &[(words, &text)]).await;
        assert!(["keys_renewed", "not_sealed"].contains(&answer["code"].as_str().unwrap()), "{how}: {answer}");
    }
    let long = "w".repeat(2_000);
    let words = BodyId(fresh());
    let say = Command::SayInPair(SayInPair { pairs, to: vec![mate], words });
    room.members[0].must(&say, &[(words, &long)]).await;
    server.stop().await;
}
