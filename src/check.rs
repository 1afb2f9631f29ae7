//! `afterglow check`: replays every stream and says what it found, one line each. It reads and changes nothing.
use crate::circle::ids::CircleId;
use crate::circle::practice::{Practice, PracticeRecord};
use crate::config::Config;
use crate::hub::birth;
use crate::log::sqlite::Sqlite;
use crate::log::{Log, StreamId};
use anyhow::Context;
use std::collections::BTreeSet;
use std::fmt;

/// What was found about one thing. Ids and counts only; no words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The store, the practice, or a circle.
    pub about: String,
    /// What there is, or what is wrong.
    pub found: Result<String, String>,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.found {
            Ok(there) => write!(f, "{}: sound, {there}", self.about),
            Err(wrong) => write!(f, "{}: DAMAGED, {wrong}", self.about),
        }
    }
}

/// Checks the store of a data folder, also while a server uses it.
///
/// # Errors
/// When there is no store, or it cannot be opened.
pub async fn folder(config: &Config) -> anyhow::Result<Vec<Finding>> {
    let store = Sqlite::open_read_only(&config.data)?;
    let sound = store.check().await;
    let found = sound.map(|s| {
        let lost = if s.lost > 0 { format!(", {} of them gone with their keys", s.lost) } else { String::new() };
        format!("{} streams, {} records, {} texts{lost}", s.streams, s.records, s.bodies)
    });
    let mut findings = vec![finding("the store", found)];
    findings.extend(log(&store).await?);
    store.close().await?;
    Ok(findings)
}

/// Checks every stream of a log.
///
/// # Errors
/// When the log cannot say which streams it has.
pub async fn log(log: &dyn Log) -> anyhow::Result<Vec<Finding>> {
    let streams = log.streams().await?;
    let practice = practice(log).await;
    let listed: BTreeSet<_> = practice.iter().flat_map(|p| p.circles.iter().map(|listed| listed.circle)).collect();
    let counts = practice.map(|p| {
        let (facilitators, circles, sessions) = (p.facilitators.len(), p.circles.len(), p.sessions.len());
        format!("{facilitators} facilitators, {circles} circles, {sessions} sessions")
    });
    let mut findings = vec![finding("the practice", counts)];
    let circles: BTreeSet<_> = streams
        .iter()
        .filter_map(|stream| match stream {
            StreamId::Practice => None,
            StreamId::Circle(circle) | StreamId::Gathering(circle, _) => Some(*circle),
        })
        .collect();
    for circle in circles {
        let found = self::circle(log, &streams, circle, listed.contains(&circle)).await;
        findings.push(finding(&format!("circle {circle}"), found));
    }
    Ok(findings)
}

fn finding(about: &str, found: anyhow::Result<String>) -> Finding {
    Finding { about: about.to_owned(), found: found.map_err(|error| format!("{error:#}")) }
}

async fn practice(log: &dyn Log) -> anyhow::Result<Practice> {
    let mut practice = Practice::default();
    for record in log.read(StreamId::Practice, 0).await? {
        let read: PracticeRecord =
            serde_json::from_slice(&record.record).with_context(|| format!("record {}", record.seq))?;
        for event in &read.events {
            practice.apply(read.at, event);
        }
    }
    Ok(practice)
}

async fn circle(log: &dyn Log, streams: &[StreamId], id: CircleId, listed: bool) -> anyhow::Result<String> {
    let reborn = birth::replay(log, id).await?.context("a gathering without its circle")?;
    let running = reborn.marks.gathering.map(|(gathering, _)| gathering);
    let left = streams.iter().filter(|stream| {
        matches!(stream, StreamId::Gathering(circle, gathering) if *circle == id && Some(*gathering) != running)
    });
    anyhow::ensure!(!reborn.circle.record.broken, "its record of controls was changed after it was written");
    let mut found = format!("{} commits, {} texts", reborn.marks.order, reborn.words.standing.len());
    if birth::is_gone(log, id, running)? {
        found += ", a gathering that ran has lost its key and is let go at the next start";
    } else if running.is_some() {
        found += ", a gathering is running";
    }
    let left = left.count();
    if left > 0 {
        found += &format!(", {left} released gatherings are let go at the next start");
    }
    if !listed {
        found += ", not on the practice's list";
    }
    Ok(found)
}
