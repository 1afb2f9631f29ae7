//! The real program as a child process, on a port and a folder that stay the same over all its lives.
use std::fs::OpenOptions;
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::process::{Child as Process, Command, Stdio};

/// Where the server lives.
pub struct Home {
    folder: tempfile::TempDir,
    pub address: SocketAddr,
}

/// One life of the server. It is killed when it is dropped.
pub struct Child(Process);

impl Home {
    /// A fresh folder, and a port that nobody listens on. Not one that the system gives to clients: while the server is
    /// down, one of them would get it.
    pub fn new(from: u64) -> Self {
        let ports = (0..4_000).map(|n| 20_000 + ((from + n) % 4_000) as u16);
        let free = ports.map(|port| SocketAddr::from((Ipv4Addr::LOCALHOST, port)));
        let address = free.into_iter().find(|address| TcpListener::bind(address).is_ok()).expect("a free port");
        Self { folder: tempfile::tempdir().unwrap(), address }
    }

    /// Where the store lies.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// Begins a life.
    pub fn start(&self) -> Child {
        Child(self.command().stdout(Stdio::null()).spawn().expect("the server starts"))
    }

    /// Begins the first life, and answers the secret of the facilitator's link.
    pub fn first_start(&self) -> (Child, String) {
        let mut process = self.command().stdout(Stdio::piped()).spawn().expect("the server starts");
        let mut said = BufReader::new(process.stdout.take().unwrap()).lines().map_while(Result::ok);
        let link = said.find(|line| line.starts_with("facilitator link: ")).expect("a first link");
        // The rest is read as well: the server may have more to say.
        std::thread::spawn(move || said.for_each(drop));
        (Child(process), link.rsplit_once('/').unwrap().1.to_owned())
    }

    /// Begins a life that nobody listens to.
    pub fn start_unheard(&self) -> Child {
        let mut process = self.command().stdout(Stdio::piped()).spawn().expect("the server starts");
        drop(process.stdout.take());
        Child(process)
    }

    /// What the operator would have read that is worse than a warning.
    pub fn complaints(&self) -> Vec<String> {
        let log = std::fs::read_to_string(self.log()).unwrap_or_default();
        let bad = |line: &&str| line.contains("ERROR") || line.contains("panicked") || line.starts_with("afterglow: ");
        log.lines().filter(bad).map(str::to_owned).collect()
    }

    /// The end of what the operator would have read.
    pub fn last_words(&self) -> Vec<String> {
        let log = std::fs::read_to_string(self.log()).unwrap_or_default();
        let lines: Vec<_> = log.lines().map(str::to_owned).collect();
        lines[lines.len().saturating_sub(8)..].to_vec()
    }

    fn log(&self) -> PathBuf {
        self.folder.path().join("log")
    }

    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_afterglow"));
        let log = OpenOptions::new().create(true).append(true).open(self.log()).unwrap();
        command.current_dir(self.folder.path()).env_remove("AFTERGLOW_CONFIG").env_remove("AFTERGLOW_PUBLIC_URL");
        command.args(["--listen", &self.address.to_string(), "--data"]).arg(self.data());
        command.stdin(Stdio::null()).stderr(log);
        command
    }
}

impl Child {
    /// `kill -9`, and nothing of it is left.
    ///
    /// # Errors
    /// With how it ended, if it had ended by itself.
    pub fn kill(mut self) -> Result<(), String> {
        let ended = self.0.try_wait().expect("the server's state");
        self.end();
        ended.map_or(Ok(()), |status| Err(format!("the server ended by itself: {status}")))
    }

    fn end(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        self.end();
    }
}
