//! The weeks after an experience on the wire and in the store: theirs alone, and their dates the desk's as long as they are
//! shown.
use crate::common::client::fresh;
use crate::common::sealed::{self, text_of};
use crate::common::server::TestServer;
use crate::common::story::Room;
use afterglow::circle::command::Command;
use afterglow::circle::command::weeks::{HideWeeks, KeepWeeks, ShowWeeks};
use afterglow::circle::ids::BodyId;
use afterglow::log::{Log, StreamId};
use serde_json::json;

fn keep(version: u32) -> (Command, BodyId) {
    let words = BodyId(fresh());
    (Command::KeepWeeks(KeepWeeks { version, words: Some(words) }), words)
}

#[tokio::test]
async fn weeks_are_on_no_other_wire_and_their_dates_on_the_desks_alone_until_they_are_taken_back() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 2).await;
    let (kept, words) = keep(1);
    room.members[0].must(&kept, &[(words, "a date, a medicine")]).await;
    let dates = BodyId(fresh());
    room.members[0].must(&Command::ShowWeeks(ShowWeeks { words: dates }), &[(dates, "a date")]).await;
    room.settle().await;
    let owner = room.members[0].person.clone();
    let desk = room.facilitator.view("desk");
    assert_eq!(desk["weeks"], json!({(owner): dates.to_string()}));
    assert_eq!(text_of(desk["bodies"][dates.to_string()].as_str().expect("a text")), "a date");
    let has = |heard: &[String], text: BodyId| heard.iter().any(|frame| frame.contains(&text.to_string()));
    assert!(has(&room.members[0].heard, words));
    assert!(!has(&room.facilitator.heard, words), "the desk has the dates and nothing else");
    assert!(!has(&room.members[1].heard, words) && !has(&room.members[1].heard, dates));

    room.members[0].must(&Command::HideWeeks(HideWeeks { words: dates }), &[]).await;
    room.settle().await;
    assert_eq!(room.facilitator.view("desk")["weeks"], json!({}));
    let gone = Command::KeepWeeks(KeepWeeks { version: 2, words: None });
    room.members[0].must(&gone, &[]).await;
    let stored = server.log.bodies(StreamId::Circle(room.circle())).await.unwrap();
    assert!(!stored.iter().any(|(id, _)| [words, dates].contains(id)), "neither is in the store");
    server.stop().await;
}

#[tokio::test]
async fn weeks_are_taken_only_when_they_are_sealed_to_oneself_and_dates_for_the_desk_and_oneself() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 1).await;
    let person = room.members[0].person.parse().unwrap();
    let (kept, words) = keep(1);
    let (dates, circle) = (BodyId(fresh()), room.story.circle.0);
    let shown = Command::ShowWeeks(ShowWeeks { words: dates });
    let cases = [
        (&kept, words, vec![sealed::desk(circle, 1), sealed::own(person)], "keys_renewed"),
        (&kept, words, vec![sealed::circle(circle, 1)], "keys_renewed"),
        (&kept, words, vec![sealed::own(fresh())], "not_sealed"),
        (&shown, dates, vec![sealed::circle(circle, 1)], "keys_renewed"),
        (&shown, dates, vec![sealed::own(person)], "keys_renewed"),
    ];
    for (id, (command, text, whom, code)) in (900..).zip(cases) {
        let body = sealed::words(person, &whom, "for others, too");
        let said = json!({"type": "command", "id": id, "command": command, "bodies": {text.to_string(): body}});
        room.members[0].say(&said.to_string()).await;
        assert_eq!(room.members[0].answer(id).await["code"], code, "{whom:?}");
    }
    room.members[0].must(&kept, &[(words, "for myself")]).await;
    let (stale, other) = keep(1);
    assert_eq!(room.members[0].ask_with(&stale, &[(other, "too late")]).await["code"], "weeks_moved");
    server.stop().await;
}
