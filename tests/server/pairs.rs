//! Pairs over the wire, beside a call: those who sit together see whose part it is, the desk sees who called a facilitator,
//! and nobody else receives anything of it.

use crate::common::client::fresh;
use crate::common::server::TestServer;
use crate::common::story::Room;
use afterglow::circle::agenda::Medium;
use afterglow::circle::command::Command;
use afterglow::circle::command::pairs::{BeginPairs, CallBack, CallIn, LookIn, Together};
use afterglow::circle::ids::PairsId;

#[tokio::test]
async fn what_happens_in_a_pair_is_told_to_those_in_it_and_the_desk_and_to_nobody_else() {
    let server = TestServer::start().await;
    let mut room = Room::open_in(&server, 4, Medium::BesideACall).await;
    let (segment, pairs) = (room.story.centre(), PairsId(fresh()));
    let (size, chosen, order) = (Together::Two, Vec::new(), Vec::new());
    let begin = Command::BeginPairs(BeginPairs { segment, pairs, minutes: 8, size, chosen, order });
    room.facilitator.must(&begin, &[]).await;
    room.settle().await;
    let mates = room.members[0].view("member")["dyad"]["people"].clone();
    assert_eq!(room.members[1].view("member")["dyad"]["people"], mates);
    assert_eq!(room.members[2].view("ring")["gathering"]["pairs"]["id"], pairs.to_string());
    let heard: Vec<_> = [2, 3].map(|n: usize| room.members[n].heard.len()).to_vec();
    room.members[0].must(&Command::CallIn(CallIn { pairs, on: true }), &[]).await;
    room.settle().await;
    assert_eq!(room.members[1].view("member")["dyad"]["called"], true);
    assert_eq!(room.facilitator.view("desk")["dyads"]["1"]["called"], true);
    room.facilitator.must(&Command::LookIn(LookIn { pairs, dyad: 1, on: true }), &[]).await;
    room.settle().await;
    assert_eq!(room.members[0].view("member")["dyad"]["with"].as_array().map(Vec::len), Some(1));
    assert_eq!(room.facilitator.view("desk")["dyads"]["1"].get("called"), None);
    let changes = |n: usize, from: usize| {
        let frames = &room.members[n].heard[from..];
        frames.iter().filter(|frame| frame.contains("dyad") || frame.contains("pairs")).count()
    };
    assert_eq!([changes(2, heard[0]), changes(3, heard[1])], [0, 0], "nothing of it reached the others");
    room.facilitator.must(&Command::CallBack(CallBack { pairs, on: true }), &[]).await;
    room.settle().await;
    assert_eq!(room.members[3].view("ring")["gathering"]["pairs"]["called_back"], true);
    server.stop().await;
}
