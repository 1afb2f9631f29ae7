//! What a server has in memory, written into a store on the disk: for tests of the store itself.
use super::client::fresh;
use afterglow::circle::ids::{BodyId, CommitId};
use afterglow::log::memory::Memory;
use afterglow::log::sqlite::Sqlite;
use afterglow::log::{Commit, Log, Part, StoredBody, StreamId, Under};
use std::fs;
use std::path::Path;

/// A commit of nothing.
pub fn empty() -> Commit {
    let (bodies, replaced, ready) = (Vec::new(), Vec::new(), Vec::new());
    Commit { id: CommitId(fresh()), running: 0, parts: Vec::new(), bodies, replaced, erased: Vec::new(), ready }
}

/// A stream as somebody wrote it, written once more.
pub async fn write(log: &Sqlite, from: &Memory, stream: StreamId, under: impl Fn(BodyId) -> Under) {
    for record in from.read(stream, 0).await.unwrap() {
        let part = Part { stream, expected: record.seq - 1, record: record.record };
        let commit = Commit { parts: vec![part], ..empty() };
        log.append(vec![commit]).await.pop().unwrap().unwrap();
    }
    let bodies = from.bodies(stream).await.unwrap().into_iter();
    let bodies = bodies.map(|(id, body)| StoredBody { stream, id, under: under(id), body }).collect();
    log.append(vec![Commit { bodies, ..empty() }]).await.pop().unwrap().unwrap();
}

/// How many records and texts each stream has.
pub async fn kept(log: &Memory) -> Vec<(StreamId, usize, usize)> {
    let mut all = Vec::new();
    for stream in log.streams().await.unwrap() {
        let records = log.read(stream, 0).await.unwrap().len();
        all.push((stream, records, log.bodies(stream).await.unwrap().len()));
    }
    all
}

/// A data folder as a crash at this moment would leave it.
pub fn copy(folder: &Path, to: &Path) {
    fs::create_dir_all(to.join("keys")).unwrap();
    let keys = fs::read_dir(folder.join("keys")).unwrap().map(|key| key.unwrap().file_name());
    let keys = keys.map(|key| Path::new("keys").join(key));
    for file in ["afterglow.sqlite", "afterglow.sqlite-wal"].map(Into::into).into_iter().chain(keys) {
        fs::copy(folder.join(&file), to.join(&file)).unwrap();
    }
}
