//! What goes by itself: the dates are looked at when a circle is taken up and from then on every hour. What a crash
//! interrupts, the next birth does.
use super::actor::{Actor, TRY_AGAIN, owed};
use super::connection::Decision;
use crate::circle::Circle;
use crate::circle::command::ServerCommand;
use crate::circle::event::{Event, Standing, What};
use crate::circle::kept::Lapsing;
use crate::circle::limits::Millis;
use crate::circle::thinned::thinned;
use crate::env::Env;
use crate::log::keys::Keys;
use crate::log::{Lapsed, StreamId};
use anyhow::Context;

/// After a start.
const SOON: Millis = 45 * 1_000;
const HOUR: Millis = 60 * 60 * 1_000;
const DAY: Millis = 24 * HOUR;

/// When the dates were looked at, and when they are again.
pub(super) struct Dates {
    /// Running time of the next look.
    pub again: Millis,
    up: Millis,
    wall: Millis,
    /// When the record of controls was last made shorter, wall time; nothing before the first time.
    shortened: Option<Millis>,
}

impl Dates {
    /// A circle is taken up: what is due by then is brought at once, and soon what a crash may have left is looked for.
    pub(super) fn at_first(env: &Env) -> Self {
        Self { again: env.running() + SOON, ..Self::looked_at(env, None) }
    }

    /// They are looked at now.
    fn looked_at(env: &Env, shortened: Option<Millis>) -> Self {
        Self { again: env.running() + HOUR, up: env.up(), wall: env.wall(), shortened }
    }

    /// Whether the date has gone on with the time. A clock that somebody set, or a machine that slept, is believed from the
    /// next look on: a wrong date is mostly put right within the hour, and what is erased stays erased.
    fn is_believed(&self, env: &Env) -> bool {
        let passed = env.up().saturating_sub(self.up);
        env.wall().saturating_sub(self.wall) <= passed + HOUR
    }
}

impl Actor {
    /// Looks at the dates, and says what is due.
    pub(super) async fn look_at_the_dates(&mut self) -> Option<Decision> {
        let believed = self.dates.is_believed(&self.env);
        let wall = self.env.wall();
        let shorten = self.dates.shortened.is_none_or(|last| last + DAY <= wall);
        self.dates = Dates::looked_at(&self.env, self.dates.shortened);
        if let Some(left) = self.next_lapse().and_then(|at| at.checked_sub(wall)).filter(|left| *left < HOUR) {
            self.dates.again = self.env.running() + left.max(TRY_AGAIN);
        }
        if !believed {
            return None;
        }
        if shorten {
            self.shorten_the_record().await;
        }
        Some(owed(ServerCommand::Dates))
    }

    fn next_lapse(&self) -> Option<Millis> {
        Lapsing::ALL.iter().filter_map(|what| self.circle.lapses_at(*what)).min()
    }

    /// Loses the keys of what has lapsed.
    pub(super) async fn let_lapse(&mut self) {
        for what in lost(&self.circle, self.log.keys()) {
            if let Err(error) = self.log.let_lapse(self.circle.id, what).await {
                tracing::error!(circle = %self.circle.id, %error, "what is kept no longer could not be let go yet");
                self.look_for_remains();
                self.owed_at += TRY_AGAIN;
                return;
            }
        }
        if self.circle.lasting.names.is_none() {
            let names: Vec<_> = self.circle.people.values().map(|known| known.name).collect();
            names.into_iter().for_each(|name| self.words.forget(name));
        }
    }

    /// Records that say more than is kept are written anew.
    pub(super) async fn shorten_the_record(&mut self) {
        if self.circle.record.broken {
            // Somebody has to look at it first.
            return;
        }
        let wall = self.env.wall();
        match self.thin(wall).await {
            Ok(()) => self.dates.shortened = Some(wall),
            Err(error) => {
                tracing::error!(circle = %self.circle.id, error = format!("{error:#}"), "records could not be shortened yet");
            }
        }
    }

    async fn thin(&self, wall: Millis) -> anyhow::Result<()> {
        let stream = StreamId::Circle(self.circle.id);
        let records = self.log.read(stream, 0).await?;
        let shorter = thinned(records.iter().map(|one| one.record.as_slice()), wall).map_err(anyhow::Error::msg)?;
        if shorter.is_empty() {
            return Ok(());
        }
        let shorter = shorter.into_iter().map(|(at, record)| Some((records.get(at)?.seq, record)));
        self.log.rewrite(stream, shorter.collect::<Option<_>>().context("a record is not there")?).await
    }
}

/// What has lapsed, and may not be lost yet: nothing is there of it any more, or only what a crash left.
pub(super) fn lost(circle: &Circle, keys: &Keys) -> Vec<Lapsed> {
    let there = |what: Lapsed| keys.has(what.key(circle.id)).unwrap_or(true);
    // Names go with their key; steps and logs have gone with the commit, so without a key there is nothing left.
    let names = circle.lasting.names.is_none().then_some(Lapsed::Names);
    let own = (circle.lasting.own.is_none() && there(Lapsed::Own)).then_some(Lapsed::Own);
    names.into_iter().chain(own).collect()
}

/// Whether something is let go with it.
pub(super) fn is_lapse(event: &Event) -> bool {
    matches!(event.what, What::Standing(Standing::Lapsed { .. }))
}
