//! TLS inside: the page and its WebSocket by https, plain HTTP sent on, renewed certificates taken up, wrong files
//! refused with a sentence.
use afterglow::config::{Config, TlsFiles};
use afterglow::env::Env;
use afterglow::log::memory::Memory;
use afterglow::protocol::close::Close;
use afterglow::server::Server;
use futures_util::{SinkExt, StreamExt};
use rcgen::{CertifiedKey, KeyPair, generate_simple_self_signed};
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore};
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;

const NAME: &str = "circle.example.org";
const PUBLIC: &str = "https://circle.example.org";

type Pair = CertifiedKey<KeyPair>;

fn pair() -> Pair {
    generate_simple_self_signed([NAME.to_owned()]).unwrap()
}

fn write(folder: &Path, pair: &Pair) -> TlsFiles {
    let files = TlsFiles { certificate: folder.join("cert.pem"), key: folder.join("key.pem") };
    std::fs::write(&files.certificate, pair.cert.pem()).unwrap();
    std::fs::write(&files.key, pair.signing_key.serialize_pem()).unwrap();
    files
}

/// A server with a certificate.
struct Safe {
    address: SocketAddr,
    folder: tempfile::TempDir,
    pair: Pair,
}

impl Safe {
    async fn start() -> Self {
        Self::with(|_| {}).await
    }

    async fn with(change: impl FnOnce(&mut Config)) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let pair = pair();
        let tls = Some(write(folder.path(), &pair));
        let mut config = Config { data: folder.path().join("data"), tls, ..Config::default() };
        config.public_url = Some(PUBLIC.parse().unwrap());
        change(&mut config);
        let server = Server::with(config, Env::start(0), Arc::new(Memory::new())).await.unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move { server.listen(listener).await });
        Self { address, folder, pair }
    }

    /// A line to the server, if its certificate is this one.
    async fn trusting(&self, certificate: &CertificateDer<'static>) -> std::io::Result<TlsStream<TcpStream>> {
        let mut roots = RootCertStore::empty();
        roots.add(certificate.clone()).unwrap();
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
        let config = config.with_root_certificates(roots).with_no_client_auth();
        let stream = TcpStream::connect(self.address).await.unwrap();
        TlsConnector::from(Arc::new(config)).connect(ServerName::try_from(NAME).unwrap(), stream).await
    }

    async fn line(&self) -> TlsStream<TcpStream> {
        self.trusting(self.pair.cert.der()).await.unwrap()
    }
}

async fn ask(mut line: impl AsyncRead + AsyncWrite + Unpin, request: &str) -> String {
    let request = format!("{request} HTTP/1.1\r\nHost: {NAME}\r\nOrigin: {PUBLIC}\r\nConnection: close\r\n\r\n");
    line.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    tokio::time::timeout(Duration::from_secs(10), line.read_to_end(&mut answer)).await.unwrap().unwrap();
    String::from_utf8_lossy(&answer).into_owned()
}

#[tokio::test]
async fn the_page_comes_by_https_and_says_that_it_always_will() {
    let safe = Safe::start().await;
    let answer = ask(safe.line().await, "GET /").await;
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert!(answer.contains("strict-transport-security: max-age=63072000; includeSubDomains\r\n"));
    assert!(answer.contains(" wss://circle.example.org;"));
    assert!(answer.trim_end().ends_with("</html>"), "the whole page came");
}

#[tokio::test]
async fn a_websocket_speaks_and_listens_over_tls() {
    let safe = Safe::start().await;
    let mut request = format!("wss://{NAME}/ws").into_client_request().unwrap();
    request.headers_mut().insert("origin", PUBLIC.parse().unwrap());
    let (mut socket, _) = tokio_tungstenite::client_async(request, safe.line().await).await.unwrap();
    socket.send(Message::Ping(b"here"[..].into())).await.unwrap();
    assert_eq!(socket.next().await.unwrap().unwrap(), Message::Pong(b"here"[..].into()));
    socket.send(Message::text("nothing anybody understands")).await.unwrap();
    let Some(Ok(Message::Close(Some(close)))) = socket.next().await else { panic!("no close") };
    assert_eq!(u16::from(close.code), Close::HelloFirst.code());
}

#[tokio::test]
async fn plain_http_is_sent_on_and_takes_nothing() {
    let safe = Safe::start().await;
    let plain = || async { TcpStream::connect(safe.address).await.unwrap() };
    let answer = ask(plain().await, "GET /desk?a=b").await;
    assert!(answer.starts_with("HTTP/1.1 308"), "{answer}");
    assert!(answer.contains("location: https://circle.example.org/desk?a=b\r\n"));
    assert!(answer.contains("x-frame-options: DENY\r\n"));
    assert!(!answer.contains("strict-transport-security"), "that has no place where TLS is not");
    let refused = ask(plain().await, "POST /api/knock").await;
    assert!(refused.starts_with("HTTP/1.1 403") && refused.contains("\"plain\""), "{refused}");
}

#[tokio::test]
async fn another_address_only_sends_on() {
    let other = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let _safe = Safe::with(|config| config.redirect_from = Some(other)).await;
    let mut tries = 0;
    let line = loop {
        match TcpStream::connect(other).await {
            Ok(line) => break line,
            Err(_) if tries < 100 => tries += 1,
            Err(error) => panic!("{error}"),
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    };
    let answer = ask(line, "GET /").await;
    assert!(answer.contains("location: https://circle.example.org/\r\n"), "{answer}");
}

#[tokio::test]
async fn a_renewed_certificate_is_taken_up_and_a_half_written_one_is_not() {
    let safe = Safe::start().await;
    let soon = || tokio::time::sleep(Duration::from_millis(1_100));
    std::fs::write(safe.folder.path().join("cert.pem"), "-----BEGIN CERTIFICATE-----\nhalf").unwrap();
    soon().await;
    assert!(safe.trusting(safe.pair.cert.der()).await.is_ok(), "the old one is still in use");
    let renewed = pair();
    write(safe.folder.path(), &renewed);
    soon().await;
    assert!(safe.trusting(renewed.cert.der()).await.is_ok());
    assert!(safe.trusting(safe.pair.cert.der()).await.is_err(), "the old one is not shown any more");
}

#[tokio::test]
async fn files_that_do_not_fit_are_refused_with_a_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let good = write(folder.path(), &pair());
    let start = |tls: TlsFiles, public: Option<&str>| {
        let public_url = public.map(|url| url.parse().unwrap());
        let config = Config { data: folder.path().join("data"), tls: Some(tls), public_url, ..Config::default() };
        async { format!("{:#}", Server::with(config, Env::start(0), Arc::new(Memory::new())).await.err().unwrap()) }
    };
    let said = start(good.clone(), None).await;
    assert!(said.contains("--public-url https://"), "{said}");
    let missing = TlsFiles { certificate: folder.path().join("no.pem"), ..good.clone() };
    let said = start(missing, Some(PUBLIC)).await;
    assert!(said.contains("no.pem cannot be read as a certificate"), "{said}");
    std::fs::write(folder.path().join("other.pem"), pair().signing_key.serialize_pem()).unwrap();
    let said = start(TlsFiles { key: folder.path().join("other.pem"), ..good.clone() }, Some(PUBLIC)).await;
    assert!(said.contains("do not belong together"), "{said}");
    let swapped = TlsFiles { certificate: good.key.clone(), key: good.certificate.clone() };
    let said = start(swapped, Some(PUBLIC)).await;
    assert!(said.contains("holds no certificate"), "{said}");
}
