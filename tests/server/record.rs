//! The record of controls lies in the store like everything else, so whoever has the store can change it; `afterglow
//! check` replays it and says so, also where every checksum was made to fit.

use crate::common::server::TestServer;
use crate::common::story::Room;
use afterglow::check;
use afterglow::circle::ids::{CircleId, CommitId};
use afterglow::log::memory::Memory;
use afterglow::log::{Commit, Log, Part, StreamId};
use uuid::Uuid;

/// The circle's stream in a store of its own, each record as `change` leaves it; one that it takes away is not there.
async fn rewritten(log: &Memory, circle: CircleId, change: impl Fn(usize, String) -> Option<String>) -> Memory {
    let (stream, copy) = (StreamId::Circle(circle), Memory::new());
    let records = log.read(stream, 0).await.expect("the stream can be read");
    let mut last = 0;
    for (n, record) in records.into_iter().enumerate() {
        let text = String::from_utf8(record.record).expect("a record is text");
        let Some(record) = change(n, text) else { continue };
        let parts = vec![Part { stream, expected: last, record: record.into_bytes() }];
        let id = CommitId(Uuid::from_u128(1 + n as u128));
        let (bodies, replaced, erased, ready) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let written = copy.append(vec![Commit { id, running: 1, parts, bodies, replaced, erased, ready }]).await;
        assert!(written.iter().all(Result::is_ok), "{written:?}");
        last += 1;
    }
    copy
}

async fn found(log: &Memory) -> String {
    let findings = check::log(log).await.expect("the log says what it has");
    findings.iter().map(|finding| format!("{finding}\n")).collect()
}

#[tokio::test]
async fn a_record_of_controls_that_was_changed_in_the_store_is_noticed() {
    let server = TestServer::start().await;
    let mut room = Room::open(&server, 1).await;
    room.release().await;
    let circle = room.circle();
    let sound = rewritten(&server.log, circle, |_, text| Some(text)).await;
    assert!(!found(&sound).await.contains("DAMAGED"), "{}", found(&sound).await);

    let other = Uuid::from_u128(0xbad).to_string();
    let by_somebody_else = rewritten(&server.log, circle, |_, text| {
        let at = text.find(r#""control":"open_gathering","by":""#);
        Some(at.map_or(text.clone(), |at| {
            let from = at + r#""control":"open_gathering","by":""#.len();
            format!("{}{other}{}", &text[..from], &text[from + 36..])
        }))
    })
    .await;
    assert!(found(&by_somebody_else).await.contains("its record of controls was changed"));

    let another_control = rewritten(&server.log, circle, |_, text| {
        Some(text.replace(r#""control":"close_gently""#, r#""control":"pause""#))
    })
    .await;
    assert!(found(&another_control).await.contains("its record of controls was changed"));
    server.stop().await;
}
