//! Processes pinned to cores: the server on core 0, everything that loads it on core 1.
use anyhow::Context;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

const PINNED: &str = "AFTERGLOW_BENCH_PINNED";
const BARE: &str = "AFTERGLOW_BENCH_BARE";

/// The number of sockets, when this process is the bare loop.
pub fn bare_role() -> Option<usize> {
    std::env::var(BARE).ok()?.parse().ok()
}

/// Starts this program again on core 1; true, when that run is over and this one has nothing left to do.
pub fn pin_generator() -> anyhow::Result<bool> {
    if std::env::var_os(PINNED).is_some() {
        return Ok(false);
    }
    let status = Command::new("taskset").args(["-c", "1"]).arg(std::env::current_exe()?).env(PINNED, "1").status();
    let status = status.context("taskset (util-linux) pins the processes to their cores")?;
    anyhow::ensure!(status.success(), "the run failed");
    Ok(true)
}

/// The bare loop as a process of its own on the server's core.
pub fn bare_child(sockets: usize) -> anyhow::Result<Child> {
    let mut command = Command::new("taskset");
    command.args(["-c", "0"]).arg(std::env::current_exe()?).env(BARE, sockets.to_string()).stdout(Stdio::piped());
    command.spawn().context("the bare loop did not start")
}

/// CPU time of a process, by the kernel's account of its threads.
pub fn cpu(pid: u32) -> anyhow::Result<Duration> {
    let mut nanos = 0;
    for task in std::fs::read_dir(format!("/proc/{pid}/task"))? {
        // A thread may end between the listing and the look.
        let Ok(line) = std::fs::read_to_string(task?.path().join("schedstat")) else { continue };
        nanos += line.split(' ').next().and_then(|n| n.parse::<u64>().ok()).unwrap_or_default();
    }
    Ok(Duration::from_nanos(nanos))
}

/// The release server in a folder of its own.
pub struct Server {
    child: Child,
    _folder: tempfile::TempDir,
    pub address: std::net::SocketAddr,
    pub secret: String,
}

impl Server {
    pub fn start() -> anyhow::Result<Self> {
        let folder = tempfile::tempdir()?;
        let mut command = Command::new("taskset");
        command.args(["-c", "0", env!("CARGO_BIN_EXE_afterglow")]);
        // Behind a proxy: a thousand people who knock from one address would be told to wait.
        command.args(["--listen", "127.0.0.1:0", "--behind-proxy", "--data"]).arg(folder.path());
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
        let out = child.stdout.take().context("the server says nothing")?;
        let (mut address, mut secret) = (None, None);
        for line in BufReader::new(out).lines() {
            let line = line?;
            if let Some((_, port)) = line.strip_prefix("Afterglow is at ").and_then(|at| at.rsplit_once(':')) {
                address = Some(([127, 0, 0, 1], port.trim_end_matches('/').parse()?).into());
            }
            if let Some(link) = line.strip_prefix("facilitator link: ") {
                secret = link.rsplit_once('/').map(|(_, secret)| secret.to_owned());
                break;
            }
        }
        let address = address.context("the server did not say where it is")?;
        Ok(Self { child, _folder: folder, address, secret: secret.context("the server gave no link")? })
    }

    pub fn cpu(&self) -> anyhow::Result<Duration> {
        cpu(self.child.id())
    }

    /// Memory of the process that is its own.
    pub fn memory_kib(&self) -> anyhow::Result<u64> {
        let rollup = std::fs::read_to_string(format!("/proc/{}/smaps_rollup", self.child.id()))?;
        let line = rollup.lines().find(|line| line.starts_with("Anonymous:")).context("no account of memory")?;
        Ok(line.split_whitespace().nth(1).context("no account of memory")?.parse()?)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Nothing is kept of a run, also of one that failed; the folder goes by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
