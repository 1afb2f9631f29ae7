//! Steps and the log on the wire and in the store: theirs alone, until a step is shown, and again once it is taken back.
use crate::common::client::fresh;
use crate::common::sealed::{self, text_of};
use crate::common::server::TestServer;
use crate::common::story::Room;
use afterglow::circle::command::Command;
use afterglow::circle::command::between::{EraseStep, KeepStep, NotePractice, ShowStep};
use afterglow::circle::ids::{BodyId, DeviceId, EntryId, StepId};
use afterglow::log::{Log, StreamId};
use serde_json::json;

fn keep(step: StepId, version: u32) -> (Command, BodyId) {
    let words = BodyId(fresh());
    (Command::KeepStep(KeepStep { step, version, words }), words)
}

#[tokio::test]
async fn a_step_is_on_no_other_wire_until_it_is_shown_and_off_it_once_it_is_taken_back() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 2).await;
    let step = StepId(fresh());
    let (kept, words) = keep(step, 1);
    room.members[0].must(&kept, &[(words, "a small canary")]).await;
    room.settle().await;
    let read = |view: &serde_json::Value| text_of(view["bodies"][words.to_string()].as_str().expect("a text"));
    assert_eq!(read(room.members[0].view("member")), "a small canary");
    assert!(!room.members[1].heard.iter().any(|text| text.contains(&words.to_string())));
    assert!(!room.facilitator.heard.iter().any(|text| text.contains(&words.to_string())));
    assert_eq!(room.facilitator.view("desk")["with_a_step"], json!([room.members[0].person]), "that there is one");

    room.members[0].must(&Command::ShowStep(ShowStep { step, words }), &[]).await;
    room.settle().await;
    let owner = room.members[0].person.clone();
    for reader in [&room.members[1], &room.facilitator] {
        let view = reader.view("member");
        assert_eq!(view["shown_steps"][&owner]["steps"][step.to_string()], words.to_string());
        assert_eq!(read(view), "a small canary");
        let body = view["bodies"][words.to_string()].as_str().unwrap();
        assert!(body.ends_with(&sealed::wrap(sealed::circle(room.story.circle.0, 1))));
        assert_eq!(body.matches('.').count(), 2, "with the circle's wrap and no other");
    }

    let (anew, again) = keep(step, 2);
    room.members[0].must(&anew, &[(again, "the same, for myself")]).await;
    room.settle().await;
    assert!(room.members[1].view("member").get("shown_steps").is_none());
    let stored = server.log.bodies(StreamId::Circle(room.circle())).await.unwrap();
    assert!(stored.iter().any(|(id, _)| *id == again));
    assert!(!stored.iter().any(|(id, _)| *id == words), "what others could read is in the store no more");
    server.stop().await;
}

#[tokio::test]
async fn what_is_kept_is_taken_only_when_it_is_sealed_to_oneself() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 1).await;
    let (kept, words) = keep(StepId(fresh()), 1);
    let person = room.members[0].person.parse().unwrap();
    let cases = [
        (vec![sealed::circle(room.story.circle.0, 1)], "keys_renewed"),
        (vec![sealed::own(person), sealed::circle(room.story.circle.0, 1)], "keys_renewed"),
        (vec![sealed::own(fresh())], "not_sealed"),
    ];
    for (id, (whom, code)) in (900..).zip(cases) {
        let body = sealed::words(person, &whom, "for others, too");
        let said = json!({"type": "command", "id": id, "command": kept, "bodies": {words.to_string(): body}});
        room.members[0].say(&said.to_string()).await;
        assert_eq!(room.members[0].answer(id).await["code"], code, "{whom:?}");
    }
    room.members[0].must(&kept, &[(words, "for myself")]).await;
    let (stale, other) = keep(StepId(fresh()), 2);
    let answer = room.members[0].ask_with(&stale, &[(other, "too late")]).await;
    assert_eq!(answer["code"], "step_moved");
    server.stop().await;
}

#[tokio::test]
async fn a_day_of_the_log_is_kept_once_comes_back_between_gatherings_and_goes_with_its_step() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 2).await;
    let (step, entry) = (StepId(fresh()), EntryId(fresh()));
    let (kept, words) = keep(step, 1);
    room.members[0].must(&kept, &[(words, "a step")]).await;
    let note = |counter, device: u128| {
        let words = BodyId(fresh());
        let device = DeviceId(uuid::Uuid::from_u128(device));
        (Command::NotePractice(NotePractice { entry, counter, device, words }), words)
    };
    let (first, early) = note(1, 2);
    let (second, late) = note(2, 1);
    room.members[0].must(&second, &[(late, "did it")]).await;
    let behind = room.members[0].ask_with(&first, &[(early, "did a bit")]).await;
    assert_eq!(behind["outcome"], "already_done", "what is here came after it");
    room.release().await;
    room.settle().await;
    let log = &room.members[0].view("member")["log"];
    assert_eq!(log.as_object().map(serde_json::Map::len), Some(1));
    assert_eq!(log[entry.to_string()]["words"], late.to_string());
    for other in [&room.members[1], &room.facilitator] {
        assert!(!other.heard.iter().any(|text| text.contains(&entry.to_string()) || text.contains(&late.to_string())));
    }
    room.members[0].must(&Command::EraseStep(EraseStep { step, entries: vec![entry] }), &[]).await;
    let stored = server.log.bodies(StreamId::Circle(room.circle())).await.unwrap();
    assert!(!stored.iter().any(|(id, _)| [words, early, late].contains(id)));
    server.stop().await;
}
