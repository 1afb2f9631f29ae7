//! Takes a circle up again from the log: its own stream and the running gathering's, in the one order in which things
//! happened. Replay fires nothing; what is left of a gathering that was released is let go now.
use super::store::{self, Came, Marks};
use super::words::Words;
use crate::circle::Circle;
use crate::circle::event::{At, Event, Standing, What};
use crate::circle::ids::{CircleId, CommitId, GatheringId};
use crate::circle::state::Fleeting;
use crate::circle::{restored, stored};
use crate::env::Env;
use crate::log::keys::KeyName;
use crate::log::{Log, Record, StreamId};
use anyhow::Context;
use std::collections::HashSet;

/// A circle as the log has it.
pub struct Reborn {
    /// Its state, without what lived in memory only.
    pub circle: Circle,
    /// Its words.
    pub words: Words,
    /// Where its streams end.
    pub marks: Marks,
    /// The commits of the records that were read.
    pub commits: HashSet<CommitId>,
    /// When each record was written.
    pub written: Vec<At>,
}

/// A record, read.
struct Page {
    order: u64,
    /// The circle's part of a commit comes before the gathering's.
    of_gathering: bool,
    events: Vec<Event>,
}

/// Reads a circle from the log. Nothing, when there is no such circle.
///
/// # Errors
/// When the log cannot be read, or what it holds is damaged.
pub async fn replay(log: &dyn Log, id: CircleId) -> anyhow::Result<Option<Reborn>> {
    let standing = log.read(StreamId::Circle(id), 0).await.context("the circle's stream")?;
    if standing.is_empty() {
        return Ok(None);
    }
    let mut commits: HashSet<_> = standing.iter().map(|record| record.commit).collect();
    let mut pages = pages(&standing, false).context("the circle's stream")?;
    let mut marks = Marks { order: 0, standing: standing.len() as u64, gathering: None };
    if let Some(gathering) = running_gathering(&pages) {
        let records = log.read(StreamId::Gathering(id, gathering), 0).await.context("the gathering's stream")?;
        commits.extend(records.iter().map(|record| record.commit));
        pages.extend(self::pages(&records, true).context("the gathering's stream")?);
        marks.gathering = Some((gathering, records.len() as u64));
    }
    pages.sort_by_key(|page| (page.order, page.of_gathering));
    marks.order = pages.last().map_or(0, |page| page.order);
    let written = pages.iter().filter_map(|page| page.events.last()).map(|event| event.at).collect();
    let mut events = pages.iter().flat_map(|page| &page.events);
    let first = events.next().context("the first record of a circle is empty")?;
    let mut circle = Circle::new(first).context("the first event of a circle does not make one")?;
    anyhow::ensure!(circle.id == id, "the stream of one circle holds another");
    events.for_each(|event| circle.apply(event));
    // A release that was long ago waits for no leaving cards.
    circle.fleeting = Fleeting::default();
    let mut words = Words::default();
    words.standing.extend(log.bodies(StreamId::Circle(id)).await.context("the circle's texts")?);
    if let Some((gathering, _)) = marks.gathering {
        words.gathering.extend(log.bodies(StreamId::Gathering(id, gathering)).await.context("the gathering's texts")?);
    }
    Ok(Some(Reborn { circle, words, marks, commits, written }))
}

/// The same for a circle that is to be used: a gathering that runs by the circle's stream and whose key is gone (a copy
/// of the store was put back) is released first, so that the circle goes on.
///
/// # Errors
/// When the log cannot be read or written.
pub async fn take_up(log: &dyn Log, env: &Env, id: CircleId) -> anyhow::Result<Option<Reborn>> {
    let Some(reborn) = replay(log, id).await? else { return Ok(None) };
    let running = reborn.marks.gathering.map(|(gathering, _)| gathering);
    if !is_gone(log, id, running)? {
        return Ok(Some(reborn));
    }
    let Reborn { circle, marks, .. } = reborn;
    tracing::warn!(circle = %id, "a gathering whose key is gone is let go");
    let at = At { running: env.running(), wall: env.wall() };
    let released = restored::release(&circle, at).context("a gathering without a plan")?;
    let commit = store::commit(&circle, released, Came::default(), CommitId(env.uuid()), at.running, marks);
    let (commit, _) = commit.context("the release does not fit the circle")?;
    log.append(vec![commit]).await.pop().context("the store did not answer")??;
    let_go_of_orphans(log, id, None).await?;
    replay(log, id).await
}

/// Whether a circle's running gathering has lost its key.
///
/// # Errors
/// When the keys cannot be read.
pub fn is_gone(log: &dyn Log, id: CircleId, running: Option<GatheringId>) -> anyhow::Result<bool> {
    match running {
        Some(gathering) => Ok(!log.keys().has(KeyName::Gathering(id, gathering))?),
        None => Ok(false),
    }
}

/// How a state differs from what the log says, if it does.
pub async fn differs(log: &dyn Log, live: &Circle, marks: Marks) -> Option<String> {
    match replay(log, live.id).await {
        Ok(Some(reborn)) if reborn.marks != marks => Some(format!("{:?}, not {marks:?}", reborn.marks)),
        Ok(Some(reborn)) => {
            // What lives in memory only, and when it last changed, is not in the log.
            let mut live = live.clone();
            live.fleeting.clone_from(&reborn.circle.fleeting);
            live.latest = reborn.circle.latest;
            (live != reborn.circle).then(|| "the replayed state is another".to_owned())
        }
        Ok(None) => Some("there is no such circle in the log".to_owned()),
        Err(error) => Some(format!("{error:#}")),
    }
}

/// Lets go of every gathering's stream of this circle, except the running one's: a release that a crash interrupted.
///
/// # Errors
/// When the log cannot be read or written; it is tried again at the next birth.
pub async fn let_go_of_orphans(log: &dyn Log, id: CircleId, running: Option<GatheringId>) -> anyhow::Result<()> {
    for stream in log.streams().await? {
        if let StreamId::Gathering(circle, gathering) = stream
            && circle == id
            && Some(gathering) != running
        {
            log.drop_stream(stream).await?;
        }
    }
    Ok(())
}

fn pages(records: &[Record], of_gathering: bool) -> anyhow::Result<Vec<Page>> {
    let page = |record: &Record| {
        let read = stored::decode(&record.record);
        let (order, events) = read.map_err(|why| anyhow::anyhow!("record {}: {why}", record.seq))?;
        Ok(Page { order, of_gathering, events })
    };
    records.iter().map(page).collect()
}

/// The gathering whose doors were opened last, if it was not released.
fn running_gathering(pages: &[Page]) -> Option<GatheringId> {
    let mut running = None;
    for event in pages.iter().flat_map(|page| &page.events) {
        match &event.what {
            What::Standing(Standing::DoorsOpened { gathering, .. }) => running = Some(*gathering),
            What::Standing(Standing::Released { .. }) => running = None,
            _ => {}
        }
    }
    running
}
