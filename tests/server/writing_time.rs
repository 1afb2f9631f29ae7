//! A writing time over the wire: what somebody shares at the reveal reaches nobody before it is shown, then everybody at
//! once, seat by seat; it lies beside the gathering alone, and goes with it.

use crate::common::client::fresh;
use crate::common::sealed::text_of;
use crate::common::server::TestServer;
use crate::common::story::Room;
use afterglow::circle::command::Command;
use afterglow::circle::command::writing_time::{BeginReveal, BeginWriting, ShareWritten, ShowWritten};
use afterglow::circle::ids::{BodyId, ReflectionId, TurnId, WritingId};
use afterglow::log::{Log, StreamId};

fn share(writing: WritingId) -> (Command, BodyId) {
    let (turn, reflection, words) = (TurnId(fresh()), ReflectionId(fresh()), BodyId(fresh()));
    (Command::ShareWritten(ShareWritten { writing, turn, reflection, words }), words)
}

#[tokio::test]
async fn what_is_shared_at_a_reveal_reaches_nobody_before_it_is_shown_and_goes_with_the_gathering() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 3).await;
    let (segment, writing) = (room.story.centre(), WritingId(fresh()));
    let begin = Command::BeginWriting(BeginWriting { segment, writing, minutes: 5 });
    room.facilitator.must(&begin, &[]).await;
    let (early, early_words) = share(writing);
    let refused = room.members[0].ask_with(&early, &[(early_words, "too early")]).await;
    assert_eq!(refused["code"], "still_writing");
    room.facilitator.must(&Command::BeginReveal(BeginReveal { writing }), &[]).await;
    room.settle().await;
    // The second to sit is the first to share.
    let (second, second_words) = share(writing);
    room.members[1].must(&second, &[(second_words, "from the second seat")]).await;
    room.settle().await;
    assert_eq!(room.members[1].view("member")["written"]["words"], second_words.to_string());
    let knows = |text: &String| text.contains(&second_words.to_string());
    let others = [&room.facilitator, &room.members[0], &room.members[2]];
    assert!(!others.into_iter().flat_map(|client| &client.heard).any(knows), "nobody else heard of it");
    let (first, first_words) = share(writing);
    room.members[0].must(&first, &[(first_words, "from the first seat")]).await;
    let beside = [StreamId::Circle(room.circle()), StreamId::Gathering(room.circle(), room.story.gathering)];
    let [of_the_circle, of_the_gathering] =
        [server.log.bodies(beside[0]).await.unwrap(), server.log.bodies(beside[1]).await.unwrap()];
    assert!(!of_the_circle.iter().any(|(id, _)| *id == first_words), "nothing of it stays with the circle");
    assert!(of_the_gathering.iter().any(|(id, _)| *id == first_words));
    room.facilitator.must(&Command::ShowWritten(ShowWritten { writing }), &[]).await;
    room.settle().await;
    let view = room.members[2].view("ring");
    let mut shown: Vec<_> = view["gathering"]["reflections"].as_object().unwrap().values().collect();
    shown.sort_by_key(|one| one["n"].as_u64());
    let text = |one: &&serde_json::Value| text_of(view["bodies"][one["words"].as_str().unwrap()].as_str().unwrap());
    assert_eq!(shown.iter().map(text).collect::<Vec<_>>(), ["from the first seat", "from the second seat"]);
    room.release().await;
    assert!(server.log.bodies(beside[1]).await.unwrap().is_empty());
    server.stop().await;
}
