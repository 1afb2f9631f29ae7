//! How settled somebody feels is theirs and the facilitators' to see, on every wire and in the store.

use crate::common::client::fresh;
use crate::common::sealed::text_of;
use crate::common::server::TestServer;
use crate::common::story::Room;
use afterglow::circle::command::{Command, Moment};
use afterglow::circle::ids::BodyId;
use afterglow::log::{Log, StreamId};

#[tokio::test]
async fn a_number_reaches_its_owner_and_the_desk_and_no_peer() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 2).await;
    let (gathering, moment) = (room.story.gathering, Moment::Arriving);
    let (first, now) = (BodyId(fresh()), BodyId(fresh()));
    room.members[0].must(&Command::GiveNumber { gathering, moment, number: first }, &[(first, "a first canary")]).await;
    room.members[0].must(&Command::GiveNumber { gathering, moment, number: now }, &[(now, "a canary")]).await;
    room.settle().await;
    let read = |view: &serde_json::Value| text_of(view["bodies"][now.to_string()].as_str().expect("a text"));
    assert_eq!(read(room.members[0].view("member")), "a canary");
    assert_eq!(read(room.facilitator.view("desk")), "a canary");
    assert!(room.facilitator.view("desk")["bodies"].get(first.to_string()).is_none(), "what was said anew is gone");
    assert!(!room.members[1].heard.iter().any(|text| text.contains(&now.to_string())));
    let kept = server.log.bodies(StreamId::Circle(room.circle())).await.unwrap();
    assert!(kept.iter().any(|(id, _)| *id == now), "kept with the circle, until the next gathering is released");
    assert!(!kept.iter().any(|(id, _)| *id == first));
    room.release().await;
    room.settle().await;
    assert_eq!(read(room.members[0].view("member")), "a canary");
    server.stop().await;
}
