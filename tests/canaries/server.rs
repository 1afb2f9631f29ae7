//! The real program, and everything it leaves: files, log, metrics, a backup, its memory.
use afterglow::circle::ids::GatheringId;
use afterglow::rehearse::request::Browser;
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

/// The program, killed when it is dropped.
pub struct Server {
    folder: TempDir,
    data: PathBuf,
    process: Child,
    pub address: SocketAddr,
    /// Of the facilitator's first link.
    pub secret: String,
    metrics: SocketAddr,
}

impl Server {
    /// With everything it can say to its log.
    pub fn start() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let data = folder.path().join("data");
        Self::run(folder, data)
    }

    /// With its data somewhere else.
    pub fn start_in(data: &Path) -> Self {
        Self::run(tempfile::tempdir().expect("a folder"), data.to_owned())
    }

    fn run(folder: TempDir, data: PathBuf) -> Self {
        let free = || std::net::TcpListener::bind("127.0.0.1:0").and_then(|one| one.local_addr()).expect("a port");
        let (address, metrics) = (free(), free());
        let log = File::create(folder.path().join("log")).expect("a log");
        let mut process = Command::new(env!("CARGO_BIN_EXE_afterglow"))
            .current_dir(folder.path())
            .env_remove("AFTERGLOW_CONFIG")
            .args(["--listen", &address.to_string(), "--metrics", &metrics.to_string(), "--log", "trace"])
            .arg("--data")
            .arg(&data)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .expect("the server starts");
        let mut said = BufReader::new(process.stdout.take().expect("its words")).lines().map_while(Result::ok);
        let link = said.find(|line| line.starts_with("facilitator link: ")).expect("a first link");
        std::thread::spawn(move || said.for_each(drop));
        let secret = link.rsplit_once('/').expect("a link").1.to_owned();
        Self { folder, data, process, address, secret, metrics }
    }

    /// Everything in the data folder: store, journal, keys.
    pub fn files(&self) -> Vec<u8> {
        bytes_of(&self.data)
    }

    /// Its log.
    pub fn log(&self) -> Vec<u8> {
        fs::read(self.folder.path().join("log")).expect("the log")
    }

    /// What monitoring reads.
    pub async fn metrics(&self) -> Vec<u8> {
        let mut line = tokio::net::TcpStream::connect(self.metrics).await.expect("the metrics");
        line.write_all(b"GET /metrics HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").await.expect("a request");
        let mut said = Vec::new();
        line.read_to_end(&mut said).await.expect("an answer");
        said
    }

    /// A backup, made while it runs, with the keys that go with it.
    pub fn backup(&self) -> Vec<u8> {
        let folder = self.folder.path().join("backup");
        fs::create_dir(&folder).expect("a folder");
        let made = Command::new(env!("CARGO_BIN_EXE_afterglow"))
            .args(["backup", "--data"])
            .arg(&self.data)
            .arg(folder.join("evening"))
            .output()
            .expect("a backup");
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        bytes_of(&folder)
    }

    /// Its memory, every part that can be read.
    pub fn memory(&self) -> Vec<u8> {
        let process = self.process.id();
        let parts = fs::read_to_string(format!("/proc/{process}/maps")).expect("its parts");
        let mut memory = File::open(format!("/proc/{process}/mem")).expect("its memory");
        let mut all = Vec::new();
        for part in parts.lines().filter(|part| part.contains(" rw")) {
            let (from, to) = part.split(' ').next().and_then(|range| range.split_once('-')).expect("a range");
            let [from, to] = [from, to].map(|at| u64::from_str_radix(at, 16).expect("an address"));
            let mut held = vec![0; usize::try_from(to - from).expect("a size")];
            // Some parts belong to the system and cannot be read.
            if memory.seek(SeekFrom::Start(from)).is_ok() && memory.read_exact(&mut held).is_ok() {
                all.extend(held);
            }
        }
        assert!(all.len() > 1_000_000, "the memory was read");
        all
    }

    /// The data folder as it lies on the disk, as somebody finds it who takes the machine.
    pub fn image(&self) -> TempDir {
        let image = tempfile::tempdir().expect("a folder");
        copy(&self.data, image.path());
        image
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The session a browser was given.
pub fn token(browser: &Browser) -> String {
    let cookie = browser.cookie().expect("a session");
    cookie.split_once('=').expect("a value").1.to_owned()
}

/// Every byte of every file in a folder.
pub fn bytes_of(folder: &Path) -> Vec<u8> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        all.extend(if path.is_dir() { bytes_of(&path) } else { fs::read(&path).expect("a file") });
    }
    all
}

/// The outer keys of a gathering and of those who wrote in it.
pub fn outer_keys(data: &Path, gathering: GatheringId) -> Vec<Vec<u8>> {
    let named = |path: &PathBuf| path.to_string_lossy().contains(&gathering.to_string());
    let files = fs::read_dir(data.join("keys")).expect("keys").map(|entry| entry.expect("an entry").path());
    files.filter(named).map(|path| fs::read(path).expect("a key")).collect()
}

/// The store of one image with the keys of another.
pub fn with_keys_of(store: &Path, keys: &Path) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    copy(store, folder.path());
    fs::remove_dir_all(folder.path().join("keys")).expect("keys");
    fs::create_dir(folder.path().join("keys")).expect("a folder");
    copy(&keys.join("keys"), &folder.path().join("keys"));
    folder
}

fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let goal = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            fs::create_dir(&goal).expect("a folder");
            copy(&path, &goal);
        } else {
            fs::copy(&path, &goal).expect("a copy");
        }
    }
}
