//! A real server on port 0, and people who speak the real protocol. They wait for conditions, with a limit, and never
//! for milliseconds.
#![allow(dead_code, reason = "each test uses its own part of this")]

pub mod asking;
pub mod client;
pub mod raw;
pub mod sealed;
pub mod server;
pub mod stored;
pub mod story;

use std::time::Duration;

/// Nothing in a test takes longer than this.
pub const LIMIT: Duration = Duration::from_secs(20);

/// Waits for something that has to come.
pub async fn in_time<T>(what: &str, future: impl Future<Output = T>) -> T {
    match tokio::time::timeout(LIMIT, future).await {
        Ok(done) => done,
        Err(_) => panic!("it did not come in time: {what}"),
    }
}

/// Asks until the answer is yes.
pub async fn until(what: &str, mut condition: impl AsyncFnMut() -> bool) {
    in_time(what, async {
        while !condition().await {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    })
    .await;
}
