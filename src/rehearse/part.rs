//! How a simulated person lives: looks at what it knows, wishes for things, and does each once it was wished for long
//! enough. A wish that what happens makes void is dropped, so nobody acts on a moment that is over.
use super::client::{Client, Ended};
use super::picture::Picture;
use crate::circle::limits::Millis;
use crate::env::Env;
use std::collections::BTreeMap;

/// A wish that was acted on and still stands is tried again after this long; the room may have been paused meanwhile.
const AGAIN: Millis = 3_000;

/// What somebody in the rehearsal is like.
pub trait Part: Send {
    /// Something they may do. It names what it acts on, so that a wish of one turn is never taken for one of the next.
    type Act: Clone + Ord + Send;

    /// All they would do now, each with how long it is wished for before it is done, in milliseconds of running time.
    fn wishes(&mut self, picture: &Picture) -> Vec<(Self::Act, Millis)>;

    /// Does it.
    ///
    /// # Errors
    /// When the line has ended for good.
    fn act(&mut self, act: Self::Act, client: &Client) -> impl Future<Output = Result<(), Ended>> + Send;
}

/// When something wished for is done.
struct Due {
    when: Millis,
    /// It was tried, and is not tried again before this.
    not_before: Millis,
}

/// Plays a part until the line ends.
pub async fn play<P: Part>(mut part: P, mut client: Client, env: Env) {
    let mut due: BTreeMap<P::Act, Due> = BTreeMap::new();
    loop {
        let wishes: BTreeMap<P::Act, Millis> = part.wishes(&client.look()).into_iter().collect();
        let now = env.running();
        due.retain(|act, _| wishes.contains_key(act));
        for (act, after) in wishes {
            let due = due.entry(act).or_insert(Due { when: Millis::MAX, not_before: 0 });
            // What became more urgent is done sooner; what is still wished for is not put off.
            due.when = due.when.min(now + after).max(due.not_before);
        }
        let Some((act, when)) = due.iter().map(|(act, due)| (act, due.when)).min_by_key(|(_, when)| *when) else {
            match client.changed().await {
                Ok(()) => continue,
                Err(Ended) => return,
            }
        };
        let act = act.clone();
        tokio::select! {
            changed = client.changed() => match changed {
                Ok(()) => continue,
                Err(Ended) => return,
            },
            () = env.sleep_until_running(when) => {}
        }
        if part.act(act.clone(), &client).await.is_err() {
            return;
        }
        let again = env.running() + AGAIN;
        due.insert(act, Due { when: again, not_before: again });
    }
}
