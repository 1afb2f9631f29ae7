//! Leaving cards on the wires: five people and one batch, three people and none, and nothing of either in the store.

use crate::common::client::{Client, fresh};
use crate::common::sealed;
use crate::common::server::TestServer;
use crate::common::stored::kept;
use crate::common::story::Room;
use afterglow::circle::command::Command;
use afterglow::circle::command::leaving::LeaveCard;
use afterglow::circle::ids::{BodyId, PersonId};
use afterglow::circle::limits::CARDS_WAIT;
use afterglow::env::Env;
use afterglow::log::Log;
use std::collections::BTreeSet;

const MARKS: [&str; 5] = ["cardOfTheFirst", "cardOfTheSecond", "cardOfTheThird", "cardOfTheFourth", "cardOfTheFifth"];

/// The first `many` leave a card each; gives the names their pages called them by.
async fn leave(room: &mut Room, many: usize) -> Vec<BodyId> {
    let gathering = room.story.gathering;
    let mut names = Vec::new();
    for (member, mark) in room.members.iter_mut().zip(MARKS).take(many) {
        let card = BodyId(fresh());
        names.push(card);
        member.must(&Command::LeaveCard(LeaveCard { gathering, desk: 1, card }), &[(card, mark)]).await;
    }
    names
}

/// The facilitator, on a fresh line.
async fn facilitator(server: &TestServer, room: &Room) -> Client {
    let mut line = Client::join(server, room.circle(), &room.story.session).await;
    line.catch_up().await;
    line
}

#[tokio::test]
async fn five_cards_come_to_the_desk_once_and_together_under_names_that_nobody_gave() {
    let (server, hand) = TestServer::by_hand().await;
    let mut room = Room::open(&server, 5).await;
    room.release().await;
    room.settle().await;
    let before = (kept(&server.log).await, room.facilitator.view("desk").clone(), room.facilitator.heard.len());
    let named = leave(&mut room, 5).await;
    assert_eq!(room.members[0].view("member")["left_card"], true);
    let gathering = room.story.gathering;
    let again = Command::LeaveCard(LeaveCard { gathering, desk: 1, card: named[0] });
    assert_eq!(room.members[0].ask(&again).await["outcome"], "already_done", "sent again, when the answer was lost");
    room.settle().await;
    assert_eq!(*room.facilitator.view("desk"), before.1, "the desk notices nothing");
    hand.pass(CARDS_WAIT + 1_000);
    let desk = facilitator(&server, &room).await;
    let batch = &desk.view("desk")["leaving"];
    let cards: Vec<_> = batch["cards"].as_array().expect("a batch").iter().map(|id| id.as_str().unwrap()).collect();
    assert_eq!(batch["gathering"], gathering.to_string());
    assert!(cards.is_sorted(), "in the order of names that were drawn");
    assert!(named.iter().all(|name| !desk.heard.iter().any(|text| text.contains(&name.to_string()))));
    let texts: BTreeSet<_> = cards.iter().map(|id| desk.view("desk")["bodies"][*id].as_str().unwrap()).collect();
    assert_eq!(texts, MARKS.map(sealed::card).iter().map(String::as_str).collect());
    let mut again = facilitator(&server, &room).await;
    again.catch_up().await;
    assert_eq!(again.view("desk")["leaving"], *batch, "a page that is opened anew finds the same");
    assert_eq!(kept(&server.log).await, before.0, "not a record, not a text");
    for member in &room.members {
        assert!(!member.heard.iter().any(|text| MARKS.iter().any(|mark| text.contains(mark))));
    }
    server.stop().await;
}

#[tokio::test]
async fn three_cards_are_gone_unread() {
    let (server, hand) = TestServer::by_hand().await;
    let mut room = Room::open(&server, 5).await;
    room.release().await;
    leave(&mut room, 3).await;
    hand.pass(CARDS_WAIT + 1_000);
    let desk = facilitator(&server, &room).await;
    assert!(desk.view("desk").get("leaving").is_none());
    assert!(!desk.heard.iter().any(|text| MARKS.iter().any(|mark| text.contains(mark))));
    server.stop().await;
}

#[tokio::test]
async fn after_a_restart_they_are_gone_and_no_second_batch_is_begun() {
    let (server, _hand) = TestServer::by_hand().await;
    let mut room = Room::open(&server, 5).await;
    room.release().await;
    leave(&mut room, 5).await;
    let log = server.crash().await;
    let (env, hand) = Env::by_hand(log.running().await.unwrap(), 1_800_000_000_000);
    let server = TestServer::with(log, env).await;
    let session = server.session(room.circle(), PersonId(room.members[0].person.parse().unwrap())).await;
    let mut member = Client::join(&server, room.circle(), &session).await;
    member.catch_up().await;
    assert!(
        member.view("member")["can"].get("leave_card").is_none() && member.view("member").get("left_card").is_none()
    );
    let (gathering, card) = (room.story.gathering, BodyId(fresh()));
    let late = Command::LeaveCard(LeaveCard { gathering, desk: 1, card });
    assert_eq!(member.ask_with(&late, &[(card, "tooLate")]).await["code"], "not_asked_now");
    hand.pass(CARDS_WAIT + 1_000);
    let session = server.session(room.circle(), room.story.facilitator).await;
    let mut desk = Client::join(&server, room.circle(), &session).await;
    desk.catch_up().await;
    assert!(desk.view("desk").get("leaving").is_none());
    server.stop().await;
}

#[tokio::test]
async fn what_is_longer_than_every_other_card_or_sealed_for_another_desk_is_not_taken() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 4).await;
    room.close().await;
    let (gathering, card) = (room.story.gathering, BodyId(fresh()));
    let leave = |desk| Command::LeaveCard(LeaveCard { gathering, desk, card });
    for wrong in [sealed::card("aMark") + "AAAA", sealed::RECORD.to_owned(), sealed::card("a.mark")] {
        let answer = room.members[0].ask_as_it_is(&leave(1), &[(card, &wrong)]).await;
        assert_eq!(answer["code"], "not_sealed", "{wrong}");
    }
    assert_eq!(room.members[0].ask_with(&leave(2), &[(card, "mark")]).await["code"], "keys_renewed");
    room.members[0].must(&leave(1), &[(card, "mark")]).await;
    server.stop().await;
}
