//! The command line. Its comments are the text of `--help`.
use afterglow::config::origin::Origin;
use afterglow::config::{Config, TlsFiles};
use afterglow::rehearse::{self, situation};
use clap::{Args, Parser, Subcommand};
use std::net::SocketAddr;
use std::path::PathBuf;
use tracing::level_filters::LevelFilter;

/// A self-hosted server for moderated group circles.
#[derive(Parser)]
#[command(version, args_conflicts_with_subcommands = true)]
pub struct Program {
    /// What to do.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// What the server is told when no command is named.
    #[command(flatten)]
    pub serve: Options,
    /// How much it says on its standard error: off, error, warn, info, debug or trace. Never words, names or addresses.
    #[arg(long, global = true, env = "AFTERGLOW_LOG", default_value = "info")]
    pub log: LevelFilter,
}

#[derive(Subcommand)]
pub enum Command {
    /// Run the server (what happens without any command).
    Serve(Options),
    /// Make a fresh one-time link for a facilitator, also while the server runs.
    Link(Options),
    /// Replay everything that is stored and say whether it is sound, also while the server runs.
    Check(Options),
    /// Copy what is stored, also while the server runs: circles into FILE, keys into FILE.keys, gatherings into neither.
    Backup(BackupOptions),
    /// Put a copy into an empty data folder; what was erased since stays erased.
    Restore(RestoreOptions),
    /// See a living circle of simulated people, to try, to train and to show; the store is thrown away at the end.
    Rehearse(RehearseOptions),
}

#[derive(Args)]
pub struct Options {
    /// Address and port to listen on [default: 127.0.0.1:7117].
    #[arg(long, env = "AFTERGLOW_LISTEN")]
    pub listen: Option<SocketAddr>,
    /// The address people type, as in https://circle.example.org.
    #[arg(long, env = "AFTERGLOW_PUBLIC_URL")]
    pub public_url: Option<Origin>,
    /// The certificate in PEM form, with those it is signed by; taken up again when the file changes.
    #[arg(long, env = "AFTERGLOW_TLS_CERT", requires = "tls_key")]
    pub tls_cert: Option<PathBuf>,
    /// The certificate's private key in PEM form.
    #[arg(long, env = "AFTERGLOW_TLS_KEY", requires = "tls_cert")]
    pub tls_key: Option<PathBuf>,
    /// Another address and port, where plain HTTP is sent on to the public address.
    #[arg(long, env = "AFTERGLOW_REDIRECT_FROM")]
    pub redirect_from: Option<SocketAddr>,
    /// Another address and port, where /metrics tells your own monitoring how much happens; off by default.
    #[arg(long, env = "AFTERGLOW_METRICS")]
    pub metrics: Option<SocketAddr>,
    /// A proxy of yours stands in front and says whom it speaks for in X-Forwarded-For.
    #[arg(long, env = "AFTERGLOW_BEHIND_PROXY")]
    pub behind_proxy: bool,
    /// The folder for the store and your own templates [default: afterglow-data].
    #[arg(long, env = "AFTERGLOW_DATA")]
    pub data: Option<PathBuf>,
    /// The configuration [default: afterglow.toml here, if there is one].
    #[arg(long, env = "AFTERGLOW_CONFIG")]
    pub config: Option<PathBuf>,
}

impl Options {
    /// The configuration, with what the command line says instead.
    pub fn config(&self) -> anyhow::Result<Config> {
        let mut config = Config::find(self.config.as_deref())?;
        config.listen = self.listen.unwrap_or(config.listen);
        config.public_url = self.public_url.clone().or(config.public_url);
        if let (Some(certificate), Some(key)) = (self.tls_cert.clone(), self.tls_key.clone()) {
            config.tls = Some(TlsFiles { certificate, key });
        }
        config.redirect_from = self.redirect_from.or(config.redirect_from);
        config.metrics = self.metrics.or(config.metrics);
        config.data = self.data.clone().unwrap_or(config.data);
        Ok(config)
    }
}

#[derive(Args)]
pub struct BackupOptions {
    /// The file to write; it must not be there yet.
    pub file: PathBuf,
    #[command(flatten)]
    pub rest: Options,
}

#[derive(Args)]
pub struct RestoreOptions {
    /// The copy. Its keys are taken from FILE.keys, if that is there and not older than seven days.
    pub file: PathBuf,
    /// The list of what was erased since: afterglow.erased in the old data folder.
    #[arg(long, value_name = "LIST")]
    pub erased: Option<PathBuf>,
    #[command(flatten)]
    pub rest: Options,
}

#[derive(Args)]
pub struct RehearseOptions {
    /// Address and port to listen on: on this machine only.
    #[arg(long, default_value = "127.0.0.1:7117")]
    pub listen: SocketAddr,
    /// How many times as fast as people the simulated ones are, from 1 to 100; the server's time goes along.
    #[arg(long, default_value_t = 1)]
    pub pace: u32,
    /// How many simulated participants come, from 1 to 7.
    #[arg(long, default_value_t = 7)]
    pub people: usize,
    /// A situation to practise: the name of one that comes with the program, or a file of your own. `list` names them.
    #[arg(long, value_name = "NAME or FILE", conflicts_with = "people")]
    pub script: Option<String>,
    /// Say at the start what a facilitator may try in it; otherwise that is said at the end.
    #[arg(long, requires = "script")]
    pub hints: bool,
    /// The folder that --keep keeps the store in: a new one, an empty one, or one of an earlier rehearsal.
    #[arg(long, requires = "keep")]
    pub data: Option<PathBuf>,
    /// Keep the store in --data, to look into it.
    #[arg(long, requires = "data")]
    pub keep: bool,
}

impl RehearseOptions {
    /// Whether it is only asked which situations there are.
    pub fn lists(&self) -> bool {
        self.script.as_deref() == Some("list")
    }

    /// The same for the rehearsal itself.
    ///
    /// # Errors
    /// When there is no such situation, or its file is wrong.
    pub fn rehearsal(self) -> anyhow::Result<rehearse::Options> {
        let Self { listen, pace, people, script, hints, data, keep } = self;
        let situation = script.as_deref().map(situation::shipped::find).transpose()?;
        Ok(rehearse::Options { listen, pace, people, situation, hints, keep: data.filter(|_| keep) })
    }
}
