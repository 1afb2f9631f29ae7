//! The command line. Its comments are the text of `--help`.
use afterglow::config::Config;
use afterglow::config::origin::Origin;
use clap::{Args, Parser, Subcommand};
use std::net::SocketAddr;
use std::path::PathBuf;

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
}

#[derive(Subcommand)]
pub enum Command {
    /// Run the server (what happens without any command).
    Serve(Options),
    /// Make a fresh one-time link for a facilitator, also while the server runs.
    Link(Options),
    /// Replay everything that is stored and say whether it is sound, also while the server runs.
    Check(Options),
}

#[derive(Args)]
pub struct Options {
    /// Address and port to listen on [default: 127.0.0.1:7117].
    #[arg(long, env = "AFTERGLOW_LISTEN")]
    pub listen: Option<SocketAddr>,
    /// The address people type, as in https://circle.example.org.
    #[arg(long, env = "AFTERGLOW_PUBLIC_URL")]
    pub public_url: Option<Origin>,
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
        config.data = self.data.clone().unwrap_or(config.data);
        Ok(config)
    }
}
