//! The program: arguments, logging, signals, exit code.
mod options;

use afterglow::backup;
use afterglow::check;
use afterglow::rehearse::Rehearsal;
use afterglow::rehearse::situation::shipped;
use afterglow::server::{self, Server};
use anyhow::Context;
use clap::Parser;
use options::{BackupOptions, Command, Options, Program, RehearseOptions, RestoreOptions};
use std::io::Write;
use std::process::ExitCode;
use tokio::net::TcpListener;
use tokio::signal::unix::{Signal, SignalKind, signal};

#[tokio::main]
async fn main() -> ExitCode {
    let program = Program::parse();
    // Ids and codes only: no words, names, tokens or addresses are ever given to it.
    let log = tracing_subscriber::fmt().with_max_level(program.log).with_writer(std::io::stderr);
    log.with_ansi(false).with_target(false).init();
    let done = match program.command.unwrap_or(Command::Serve(program.serve)) {
        Command::Serve(options) => serve(&options).await,
        Command::Link(options) => link(&options).await,
        Command::Check(options) => check(&options).await,
        Command::Backup(options) => backup(&options).await,
        Command::Restore(options) => restore(&options).await,
        Command::Rehearse(options) => rehearse(options).await,
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("afterglow: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn link(options: &Options) -> anyhow::Result<()> {
    println!("facilitator link: {}", server::fresh_link(&options.config()?).await?);
    Ok(())
}

async fn check(options: &Options) -> anyhow::Result<()> {
    let findings = check::folder(&options.config()?).await?;
    findings.iter().for_each(|finding| println!("{finding}"));
    let damaged = findings.iter().filter(|finding| finding.found.is_err()).count();
    anyhow::ensure!(damaged == 0, "{damaged} of {} are damaged", findings.len());
    Ok(())
}

async fn backup(options: &BackupOptions) -> anyhow::Result<()> {
    print!("{}", backup::backup(&options.rest.config()?, &options.file).await?);
    Ok(())
}

async fn restore(options: &RestoreOptions) -> anyhow::Result<()> {
    print!("{}", backup::restore(&options.rest.config()?, &options.file, options.erased.as_deref()).await?);
    Ok(())
}

async fn serve(options: &Options) -> anyhow::Result<()> {
    let config = options.config()?;
    // Asked for first, so that a signal during the start is not lost.
    let (interrupt, terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    let listener = TcpListener::bind(config.listen).await;
    let listener = listener.with_context(|| format!("{} cannot be listened on", config.listen))?;
    let server = Server::new(config, options.behind_proxy).await?;
    // Whoever started it may no longer read; it serves all the same.
    let _ = write!(std::io::stdout(), "{}", server.welcome(listener.local_addr()?).await?);
    tracing::info!("started");
    let stopper = server.clone();
    let stopped = tokio::spawn(async move { stop_on(interrupt, terminate, &stopper).await });
    server.listen(listener).await?;
    stopped.await?
}

async fn rehearse(options: RehearseOptions) -> anyhow::Result<()> {
    if options.lists() {
        print!("{}", shipped::list());
        return Ok(());
    }
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    let rehearsal = Rehearsal::begin(options.rehearsal()?).await?;
    print!("{rehearsal}");
    tokio::select! { _ = interrupt.recv() => {}, _ = terminate.recv() => {} }
    // Whoever started it may no longer read.
    let _ = write!(std::io::stdout(), "{}", rehearsal.afterwards());
    rehearsal.end().await
}

async fn stop_on(mut interrupt: Signal, mut terminate: Signal, server: &Server) -> anyhow::Result<()> {
    tokio::select! { _ = interrupt.recv() => {}, _ = terminate.recv() => {} }
    tracing::info!("stopping; everyone's place is kept");
    tokio::select! {
        done = server.shutdown() => done,
        _ = interrupt.recv() => anyhow::bail!("stopped at once; everything that was answered is kept"),
    }
}
