//! A program that stops while it lets something go, at each moment of that, and starts again on what is left.
use crate::common::stored::{copy, empty};
use afterglow::config::Config;
use afterglow::env::Env;
use afterglow::log::keys::folder::Moment;
use afterglow::log::sqlite::Sqlite;
use afterglow::log::{Commit, Log};
use afterglow::server::Server;
use std::path::Path;
use std::sync::Arc;
use tempfile::{TempDir, tempdir};

/// The moments of letting go, in order.
pub const MOMENTS: [Moment; 4] = [Moment::BeforeKeys, Moment::Overwritten, Moment::KeysGone, Moment::RowsGone];

/// A data folder as a crash left it, and its store.
pub struct Crashed {
    pub data: TempDir,
    pub store: Arc<Sqlite>,
}

impl Crashed {
    /// What was written, once `lets_go` was stopped at a moment.
    pub async fn at(moment: Moment, written: &Path, lets_go: impl AsyncFnOnce(&Sqlite) -> anyhow::Result<()>) -> Self {
        let (folder, data) = (tempdir().unwrap(), tempdir().unwrap());
        let log = Sqlite::open(written).unwrap();
        // An open store has a journal to copy.
        log.append(vec![Commit { running: 1, ..empty() }]).await.pop().unwrap().unwrap();
        copy(written, folder.path());
        drop(log);
        let log = Sqlite::open(folder.path()).unwrap();
        log.keys().stop_at(moment);
        lets_go(&log).await.unwrap_err();
        copy(folder.path(), data.path());
        drop(log);
        let store = Arc::new(Sqlite::open(data.path()).unwrap());
        Self { data, store }
    }

    /// A server starts on it.
    pub async fn starts(&self, env: Env) -> Server {
        let config = Config { data: self.data.path().to_owned(), ..Config::default() };
        Server::with(config, env, Arc::clone(&self.store) as Arc<dyn Log>).await.unwrap()
    }

    /// It stops; what it had in memory was what the store says.
    pub async fn stops(&self, server: Server, moment: Moment) {
        assert_eq!(server.hub().differs_from_log().await, [], "{moment:?}");
        server.shutdown().await.unwrap();
        self.store.close().await.unwrap();
    }
}
