//! A rehearsal: the same server on a throw-away store, with simulated people who speak the real protocol over real
//! WebSockets. This is how facilitators train, and how a newcomer sees a circle alive.
//!
//! Everyone simulated comes in by the door like anybody else: links, knocks, hellos. Nothing here reaches into the server
//! beyond making it and asking it for the first link. All waits are in running time, so `--pace` moves them with the rest.
pub mod agenda;
pub mod arrivals;
pub mod cast;
pub mod client;
pub mod door;
pub mod facilitator;
pub mod folder;
pub mod keeper;
pub mod keys;
pub mod part;
pub mod person;
pub mod picture;
pub mod play;
pub mod request;
pub mod scripted;
pub mod seen;
pub mod setting;
pub mod situation;
pub mod words;

use crate::circle::limits::MINUTE;
use crate::circle::practice::LinkFor;
use crate::config::Config;
use crate::env::Env;
use crate::log::Log;
use crate::log::sqlite::Sqlite;
use crate::server::Server;
use anyhow::{Context, bail, ensure};
use arrivals::Arrivals;
use cast::{CAST, Character};
use client::Client;
use door::Way;
use facilitator::{Facilitator, WAITS_FOR_SOMEBODY};
use folder::Folder;
use keeper::Keeper;
use play::Play;
use request::Browser;
use situation::Situation;
use std::fmt;
use std::io::ErrorKind;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

/// Slowest and fastest pace: 1 is a human one.
pub const PACES: std::ops::RangeInclusive<u32> = 1..=100;

/// What a rehearsal is told.
#[derive(Clone, Debug)]
pub struct Options {
    /// Where to listen: on this machine only.
    pub listen: SocketAddr,
    /// How many times as fast as people.
    pub pace: u32,
    /// How many of the cast come, when no situation says who.
    pub people: usize,
    /// A situation to practise.
    pub situation: Option<Situation>,
    /// Whether it is said at the start what a facilitator may try in it, and not at the end.
    pub hints: bool,
    /// A folder to keep the store in; otherwise it is thrown away.
    pub keep: Option<PathBuf>,
}

impl Default for Options {
    fn default() -> Self {
        let listen = SocketAddr::from((Ipv4Addr::LOCALHOST, 7117));
        Self { listen, pace: 1, people: CAST.len(), situation: None, hints: false, keep: None }
    }
}

impl Options {
    /// Who of the cast comes.
    fn cast(&self) -> Vec<&'static Character> {
        match &self.situation {
            Some(situation) => situation.people(),
            None => CAST.iter().take(self.people).collect(),
        }
    }
}

/// A running rehearsal. [`Rehearsal::end`] ends it well.
pub struct Rehearsal {
    /// Where it is.
    pub address: SocketAddr,
    /// A fresh link for a person who would like to facilitate. Works once.
    pub facilitator_link: String,
    /// An invitation for people who would like to take part. Works as often as it is opened.
    pub participant_link: String,
    pace: u32,
    situation: Option<Situation>,
    hints: bool,
    stage: Stage,
}

/// What has to be taken down again.
struct Stage {
    server: Server,
    store: Arc<Sqlite>,
    people: TaskTracker,
    leave: CancellationToken,
    /// Dropped last: throws the store away.
    folder: Folder,
}

impl Rehearsal {
    /// Sets the room up, and lets everybody come.
    ///
    /// # Errors
    /// With a sentence for whoever typed the command: not on this machine, the port is taken, the folder is no rehearsal's.
    pub async fn begin(options: Options) -> anyhow::Result<Self> {
        let listener = listen(&options).await?;
        let address = listener.local_addr()?;
        let folder = Folder::open(options.keep.clone(), &Env::start(0))?;
        let store = Arc::new(Sqlite::open(folder.path())?);
        let env = Env::start_paced(store.running().await?, f64::from(options.pace));
        let mut config = Config { listen: address, data: folder.path().into(), ..Config::default() };
        config.practice.name = "Afterglow (rehearsal)".into();
        let server = Server::with(config, env.clone(), Arc::clone(&store) as Arc<dyn Log>).await?;
        let (people, leave) = (TaskTracker::new(), CancellationToken::new());
        let stage = Stage { server, store, people, leave, folder };
        let listening = stage.server.clone();
        stage.people.spawn(async move {
            if let Err(error) = listening.listen(listener).await {
                tracing::error!("the rehearsal's server ended: {error:#}");
            }
        });
        match stage.fill(&env, address, &options).await {
            Ok((facilitator_link, participant_link)) => {
                let Options { pace, situation, hints, .. } = options;
                Ok(Self { address, facilitator_link, participant_link, pace, situation, hints, stage })
            }
            Err(error) => {
                // What went wrong first is what is told.
                let _ = stage.take_down().await;
                Err(error)
            }
        }
    }

    /// Where its store lies.
    pub fn folder(&self) -> &Path {
        self.stage.folder.path()
    }

    /// What is told when it ends: what a facilitator might have tried in the situation.
    pub fn afterwards(&self) -> String {
        self.situation.as_ref().filter(|_| !self.hints).map(Situation::to_try).unwrap_or_default()
    }

    /// The server it runs on, for those who ask how it went.
    pub fn server(&self) -> &Server {
        &self.stage.server
    }

    /// Ends it: everyone leaves, the server stops, the store is thrown away unless it is to be kept.
    ///
    /// # Errors
    /// When the store could not be shut well.
    pub async fn end(self) -> anyhow::Result<()> {
        self.stage.take_down().await
    }
}

impl fmt::Display for Rehearsal {
    /// The first lines of `afterglow rehearse`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kept = self.stage.folder.kept();
        let kept = kept.map_or("nothing is kept".into(), |folder| format!("the store stays in {}", folder.display()));
        // As in the links: a browser takes this machine's two names for two places, with a session each.
        let home = self.facilitator_link.split('#').next().unwrap_or_default();
        writeln!(f, "Afterglow rehearses at {home} ({kept}; Ctrl-C ends it).")?;
        if self.pace != 1 {
            writeln!(f, "Time goes {} times as fast.", self.pace)?;
        }
        writeln!(f, "facilitator link: {}", self.facilitator_link)?;
        writeln!(f, "participant link: {}", self.participant_link)?;
        if let Some(situation) = &self.situation {
            announce(f, situation)?;
            return if self.hints { f.write_str(&situation.to_try()) } else { Ok(()) };
        }
        writeln!(
            f,
            "To take part, open the participant link and knock: Dara lets you in when the round is over, in a minute or \
             two."
        )?;
        writeln!(
            f,
            "To watch at once, or to lead, open the facilitator link (in a private window, if you do both) and say who you \
             are: Dara hands you the keys. Take the lead, and she leaves the room to you until you go."
        )
    }
}

/// What is practised, and how it begins.
fn announce(f: &mut fmt::Formatter<'_>, situation: &Situation) -> fmt::Result {
    writeln!(f, "\nA situation: {}. {}", situation.title, situation.about)?;
    writeln!(
        f,
        "Open the facilitator link, say who you are, go into the room and take the lead: it begins then, not before. If \
         nobody does within {} minutes, Dara plays it for you to watch. It is played once, in the first gathering.",
        WAITS_FOR_SOMEBODY / MINUTE
    )
}

impl Stage {
    /// Lets the facilitator make a circle, and everybody come. Answers the links.
    async fn fill(&self, env: &Env, address: SocketAddr, options: &Options) -> anyhow::Result<(String, String)> {
        let first = self.server.practice().new_link(LinkFor::NewFacilitator, None).await;
        let first = first.map_err(|error| anyhow::anyhow!("the first link could not be made: {error:?}"))?;
        let setting = setting::prepare(env, Browser::new(address), first.reveal()).await?;
        let (circle, person) = (setting.held.circle, setting.held.person);
        let enter =
            |browser: &Browser| Client::connect(env.clone(), browser.clone(), circle, &self.people, self.leave.clone());
        let dara = enter(&setting.browser);
        let room = setting::invite(env, &dara, &setting, false).await?;
        let desk = setting::invite(env, &dara, &setting, true).await?;
        let home = setting.facilitator_link.split_once("/#/").context("a link has no address")?.0;
        let participant_link = format!("{home}/#/invitation/{circle}/{}", room.secret.fragment());
        let facilitator_link = format!("{}/{circle}/{}", setting.facilitator_link, desk.secret.fragment());
        let way = Way { circle, keys: room.keys.clone() };
        let keeper = Keeper::new(env.clone(), setting.held, [room, desk]);
        let play = options.situation.clone().map(|situation| Arc::new(Play::new(situation, person)));
        let (people, leave) = (self.people.clone(), self.leave.clone());
        let arrivals = Arrivals { env: env.clone(), address, way, people, leave, play: play.clone() };
        let mut cast = options.cast();
        if let Some(situation) = &options.situation {
            cast.retain(|character| match situation.comes_late(character.name) {
                Some(how) => {
                    self.spawn(arrivals.clone().come_late(character, how.clone(), dara.clone()));
                    false
                }
                None => true,
            });
        }
        let facilitator = Facilitator::new(env.clone(), keeper, setting.template, cast.len(), play);
        self.spawn(part::play(facilitator, dara, env.clone()));
        self.spawn(arrivals.arrive(cast));
        Ok((facilitator_link, participant_link))
    }

    fn spawn(&self, life: impl Future<Output = ()> + Send + 'static) {
        let leave = self.leave.clone();
        self.people.spawn(async move {
            tokio::select! { () = leave.cancelled() => {} () = life => {} }
        });
    }

    async fn take_down(self) -> anyhow::Result<()> {
        self.leave.cancel();
        let stopped = self.server.shutdown().await;
        self.people.close();
        self.people.wait().await;
        self.store.close().await.and(stopped)
    }
}

async fn listen(options: &Options) -> anyhow::Result<TcpListener> {
    let Options { listen, pace, people, .. } = options;
    ensure!(
        listen.ip().is_loopback(),
        "a rehearsal listens on this machine only, as in --listen 127.0.0.1:7117; {listen} would open it to others"
    );
    ensure!(PACES.contains(pace), "--pace goes from {} to {}", PACES.start(), PACES.end());
    ensure!((1..=CAST.len()).contains(people), "--people goes from 1 to {}", CAST.len());
    match TcpListener::bind(listen).await {
        Err(error) if error.kind() == ErrorKind::AddrInUse => bail!(
            "something listens on {listen} already, perhaps another Afterglow; end it, or choose another port, as in \
             --listen {}:{}",
            listen.ip(),
            listen.port().wrapping_add(1).max(1_024)
        ),
        bound => bound.with_context(|| format!("{listen} cannot be listened on")),
    }
}
