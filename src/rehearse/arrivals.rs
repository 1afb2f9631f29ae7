//! Everyone simulated comes in by the door: one after the other at the beginning, and in a situation perhaps somebody
//! late.
use super::cast::Character;
use super::client::Client;
use super::door::{self, Way};
use super::part;
use super::person::Person;
use super::play::{Play, Since};
use super::request::Browser;
use super::scripted::Scripted;
use super::situation::Happening;
use crate::circle::limits::Millis;
use crate::env::Env;
use std::net::SocketAddr;
use std::sync::Arc;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

/// So long after the one before the next of the cast knocks, in real milliseconds.
const ONE_AFTER_THE_OTHER: u64 = 40;

/// Where the cast comes in.
#[derive(Clone)]
pub struct Arrivals {
    /// The rehearsal's time.
    pub env: Env,
    /// Where the server is.
    pub address: SocketAddr,
    /// The invitation that everybody has.
    pub way: Way,
    /// Everyone who lives here.
    pub people: TaskTracker,
    /// The end of it.
    pub leave: CancellationToken,
    /// The situation that is practised, if there is one.
    pub play: Option<Arc<Play>>,
}

impl Arrivals {
    /// Lets them come, in this order.
    pub async fn arrive(self, cast: Vec<&'static Character>) {
        for character in cast {
            self.come(character, character.name).await;
            self.env.sleep(ONE_AFTER_THE_OTHER).await;
        }
    }

    /// Lets one of them come when it is the moment, as the simulated facilitator sees it.
    pub async fn come_late(self, character: &'static Character, how: Happening, mut seen: Client) {
        let Some(play) = self.play.clone() else { return };
        let mut since = Since::default();
        loop {
            let left = left(&play, &how, &seen, &mut since, self.env.running());
            match left {
                Some(0) => break,
                Some(left) => {
                    let until = self.env.running() + left;
                    tokio::select! {
                        changed = seen.changed() => if changed.is_err() { return },
                        () = self.env.sleep_until_running(until) => {}
                    }
                }
                None => {
                    if seen.changed().await.is_err() {
                        return;
                    }
                }
            }
        }
        self.come(character, how.called.as_deref().unwrap_or(character.name)).await;
    }

    async fn come(&self, character: &'static Character, called: &str) {
        let mut browser = Browser::new(self.address);
        let held = match door::knock(&self.env, &mut browser, &self.way, called, None).await {
            Ok(held) => held,
            Err(error) => {
                tracing::error!("a simulated participant did not come in: {error:#}");
                return;
            }
        };
        let env = self.env.clone();
        let client = Client::connect(env.clone(), browser, self.way.circle, &self.people, self.leave.clone());
        let person = Person::new(character, env.clone(), held);
        match self.play.as_ref().map(|play| (play, play.situation.lot(character.name))) {
            Some((play, lot)) if !lot.is_empty() => {
                let scripted = Scripted::new(person, lot, Arc::clone(play), env.clone());
                self.people.spawn(part::play(scripted, client, env));
            }
            _ => drop(self.people.spawn(part::play(person, client, env))),
        }
    }
}

/// How long it still takes until somebody knocks, at a moment that is right for it.
fn left(play: &Play, how: &Happening, seen: &Client, since: &mut Since, now: Millis) -> Option<Millis> {
    let gathering = seen.look().ring().and_then(|ring| ring.gathering)?;
    play.is_the_moment(how, &gathering, (None, false)).then(|| since.left(how, now))
}
