//! The server: made, listening, stopped, in three calls. It owns every task and prints nothing.
use crate::circle::practice::LinkFor;
use crate::config::Config;
use crate::config::origin::Origin;
use crate::config::template::Templates;
use crate::config::weeks::EarlyWeeks;
use crate::env::Env;
use crate::http::access::Origins;
use crate::http::assets::Assets;
use crate::http::headers::Headers;
use crate::http::serve::{Manner, Plain};
use crate::http::tls::Tls;
use crate::http::tries::Tries;
use crate::http::{Door, metrics, redirect, router, serve};
use crate::hub::Hub;
use crate::hub::practice::{PracticeError, PracticeHandle};
use crate::log::Log;
use crate::log::sqlite::Sqlite;
use anyhow::Context;
use futures_util::future::OptionFuture;
use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

/// Answers that are under way get this long when the server stops.
const LAST_ANSWERS: Duration = Duration::from_secs(5);

/// A server. Clones are the same server, so that one can listen while another tells it to stop.
#[derive(Clone)]
pub struct Server(Arc<Inner>);

struct Inner {
    config: Config,
    behind_proxy: bool,
    tls: Option<Tls>,
    templates: Templates,
    early_weeks: EarlyWeeks,
    env: Env,
    store: Option<Arc<Sqlite>>,
    practice: PracticeHandle,
    hub: Hub,
    /// No more connections; those there are finish.
    doors: CancellationToken,
    connections: TaskTracker,
    /// Nothing more is written.
    clerks: CancellationToken,
    tasks: TaskTracker,
}

/// What the operator is told at the start.
pub struct Welcome {
    /// The address people type.
    pub address: String,
    /// The one-time link that makes the first facilitator, if nobody facilitates and no such link is open.
    pub first_link: Option<String>,
    /// Nobody facilitates yet.
    pub no_facilitator: bool,
    /// No line to call is confirmed, so no circle opens its doors.
    pub no_crisis_line: bool,
    /// Browsers will not seal words where people come in: there is no TLS, and no proxy that has it.
    pub needs_tls: bool,
}

impl fmt::Display for Welcome {
    /// The first lines of `afterglow`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "Afterglow is at {}", self.address)?;
        if let Some(link) = &self.first_link {
            writeln!(f, "facilitator link: {link}")?;
            writeln!(
                f,
                "Open this link in your browser: it makes you the first facilitator. It works once, for seven days."
            )?;
        } else if self.no_facilitator {
            writeln!(f, "Nobody facilitates yet. A link was made before; `afterglow link` makes another one.")?;
        }
        if self.no_crisis_line {
            writeln!(f, "Before a circle opens, confirm one crisis line: in the page, or in afterglow.toml.")?;
        }
        if self.needs_tls {
            writeln!(
                f,
                "Browsers keep secrets only over https or on this machine, so nobody else can come in yet. Either give a \
                 certificate (--tls-cert, --tls-key) and --public-url https://…, or put an https proxy in front and say \
                 --behind-proxy --public-url https://…"
            )?;
        }
        Ok(())
    }
}

impl Server {
    /// A server on the store in its data folder.
    ///
    /// # Errors
    /// With a sentence for the operator: the folder, the store or a template cannot be read, or another server has it.
    pub async fn new(config: Config, behind_proxy: bool) -> anyhow::Result<Self> {
        let store = Arc::new(Sqlite::open(&config.data)?);
        let env = Env::start(store.running().await?);
        Self::on(config, behind_proxy, env, Arc::clone(&store) as Arc<dyn Log>, Some(store)).await
    }

    /// A server on a log and a clock of one's own: for tests and rehearsals.
    ///
    /// # Errors
    /// When the log or a template cannot be read.
    pub async fn with(config: Config, env: Env, log: Arc<dyn Log>) -> anyhow::Result<Self> {
        Self::on(config, false, env, log, None).await
    }

    async fn on(
        config: Config,
        behind_proxy: bool,
        env: Env,
        log: Arc<dyn Log>,
        store: Option<Arc<Sqlite>>,
    ) -> anyhow::Result<Self> {
        let templates = Templates::load(&config.data)?;
        let early_weeks = EarlyWeeks::load(&config.data)?;
        let tls = tls(&config, &env)?;
        let (clerks, tasks) = (CancellationToken::new(), TaskTracker::new());
        let line_in_config = config.crisis_lines.iter().any(|line| line.verified_on.is_some());
        let practice =
            PracticeHandle::open(Arc::clone(&log), env.clone(), line_in_config, &tasks, clerks.clone()).await?;
        let hub = Hub::open(log, env.clone(), practice.clone(), config.keep.record_of_controls).await?;
        let rooms = hub.clone();
        practice.ask_in_running_gathering(move |person| rooms.holds_a_running_gathering(person));
        let (doors, connections) = (CancellationToken::new(), TaskTracker::new());
        let inner = Inner {
            config,
            behind_proxy,
            tls,
            templates,
            early_weeks,
            env,
            store,
            practice,
            hub,
            doors,
            connections,
            clerks,
            tasks,
        };
        Ok(Self(Arc::new(inner)))
    }

    /// What the operator is told, and the link that makes the first facilitator.
    ///
    /// # Errors
    /// When the link cannot be written.
    pub async fn welcome(&self, listening: SocketAddr) -> anyhow::Result<Welcome> {
        let Inner { config, practice, .. } = &*self.0;
        let origins = Origins::new(config.public_url.as_ref(), listening);
        let first_link = match practice.needs_first_link() {
            true => Some(origins.link(&first(practice.new_link(LinkFor::NewFacilitator, None).await)?)),
            false => None,
        };
        Ok(Welcome {
            address: origins.public().to_owned(),
            first_link,
            no_facilitator: practice.has_no_facilitator(),
            no_crisis_line: !practice.crisis_line_confirmed(),
            needs_tls: match &config.public_url {
                Some(origin) => !origin.can_seal(),
                None => !listening.ip().is_loopback(),
            },
        })
    }

    /// Takes connections until [`Server::shutdown`], on a listener from outside.
    ///
    /// # Errors
    /// When the listener has no address, or the configured one cannot stand in a header.
    pub async fn listen(&self, listener: TcpListener) -> anyhow::Result<()> {
        let inner = &*self.0;
        let origins = Origins::new(inner.config.public_url.as_ref(), listener.local_addr()?);
        let assets = Assets::load();
        let headers = Headers::new(&origins, assets.import_map())?;
        let door = Door {
            hub: inner.hub.clone(),
            practice: inner.practice.clone(),
            env: inner.env.clone(),
            config: inner.config.clone(),
            templates: inner.templates.clone(),
            early_weeks: inner.early_weeks.clone(),
            origins,
            assets,
            tries: Tries::new(inner.env.clone()),
            behind_proxy: inner.behind_proxy,
        };
        let elsewhere = redirect::router(&door.origins, headers.without_tls());
        let router = router(Arc::new(door), headers);
        let plain = if inner.behind_proxy { Plain::Same } else { Plain::Elsewhere(elsewhere.clone()) };
        let manner = Manner { router, tls: inner.tls.clone().map(|tls| (tls, plain)) };
        let take = |listener, manner| serve::serve(listener, manner, inner.connections.clone(), inner.doors.clone());
        // Both are bound before anyone is let in.
        let elsewhere = match inner.config.redirect_from {
            Some(from) => Some(take(bind(from).await?, Manner { router: elsewhere, tls: None })),
            None => None,
        };
        let counts = metrics::router(inner.hub.clone(), inner.env.wall());
        let counts = match inner.config.metrics {
            Some(at) => Some(take(bind(at).await?, Manner { router: counts, tls: None })),
            None => None,
        };
        tokio::join!(take(listener, manner), OptionFuture::from(elsewhere), OptionFuture::from(counts));
        Ok(())
    }

    /// The practice, for the operator's own requests.
    pub fn practice(&self) -> &PracticeHandle {
        &self.0.practice
    }

    /// The running rooms, for those who look in from the same program.
    pub fn hub(&self) -> &Hub {
        &self.0.hub
    }

    /// Stops: no more connections, every open line is told to come back, what was asked is written, the store is shut.
    ///
    /// # Errors
    /// When the store could not be shut well; everything that was answered is safe all the same.
    pub async fn shutdown(&self) -> anyhow::Result<()> {
        let inner = &*self.0;
        inner.doors.cancel();
        inner.hub.shutdown().await;
        inner.connections.close();
        if tokio::time::timeout(LAST_ANSWERS, inner.connections.wait()).await.is_err() {
            tracing::warn!(still = inner.connections.len(), "some connections did not end in time");
        }
        inner.clerks.cancel();
        inner.tasks.close();
        inner.tasks.wait().await;
        match &inner.store {
            Some(store) => store.close().await,
            None => Ok(()),
        }
    }
}

async fn bind(address: SocketAddr) -> anyhow::Result<TcpListener> {
    TcpListener::bind(address).await.with_context(|| format!("{address} cannot be listened on"))
}

/// What speaks TLS, if it is to be spoken here.
fn tls(config: &Config, env: &Env) -> anyhow::Result<Option<Tls>> {
    let https = config.public_url.as_ref().is_some_and(Origin::is_https);
    if config.tls.is_some() || config.redirect_from.is_some() {
        anyhow::ensure!(https, "a certificate is for a name: say --public-url https://… too");
    }
    config.tls.as_ref().map(|files| Tls::load(files, env.clone())).transpose().context("TLS cannot be spoken")
}

/// A fresh one-time link for a facilitator: `afterglow link`, also while the server runs.
///
/// # Errors
/// When there is no store to write to, or too many links are open.
pub async fn fresh_link(config: &Config) -> anyhow::Result<String> {
    let store = Arc::new(Sqlite::open_beside(&config.data)?);
    let env = Env::start(store.running().await?);
    let (tasks, stop) = (TaskTracker::new(), CancellationToken::new());
    let log = Arc::clone(&store) as Arc<dyn Log>;
    let practice = PracticeHandle::open(log, env, false, &tasks, stop.clone()).await?;
    let secret = first(practice.new_link(LinkFor::NewFacilitator, None).await)?;
    stop.cancel();
    tasks.close();
    tasks.wait().await;
    store.close().await?;
    Ok(Origins::new(config.public_url.as_ref(), config.listen).link(&secret))
}

fn first<T>(made: Result<T, PracticeError>) -> anyhow::Result<T> {
    let why = |error| match error {
        PracticeError::Rule(_) => anyhow::anyhow!("there are too many open links; they run out after seven days"),
        PracticeError::StoreUnavailable | PracticeError::Unknown => anyhow::anyhow!("the store cannot write"),
    };
    made.map_err(why).context("a one-time link could not be made")
}
