//! TLS inside: certificate and key from the operator's files, taken up again when these change, so that whoever renews
//! them every few weeks need not think of this server.
use crate::circle::limits::Millis;
use crate::config::TlsFiles;
use crate::env::Env;
use anyhow::Context;
use rustls::ServerConfig;
use rustls::crypto::aws_lc_rs;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;
use std::fmt;
use std::fs;
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::Duration;
use tokio::net::TcpStream;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

/// The files are looked at again when a connection comes and so much time has passed.
const LOOK_EVERY: Millis = 1_000;
/// A greeting that is not over by then never will be.
const GREET_WITHIN: Duration = Duration::from_secs(10);

/// What speaks TLS for this server.
#[derive(Clone)]
pub struct Tls {
    acceptor: TlsAcceptor,
    held: Arc<Held>,
}

/// The certificate in use.
struct Held {
    files: TlsFiles,
    env: Env,
    current: RwLock<Arc<CertifiedKey>>,
    seen: Mutex<Seen>,
}

struct Seen {
    /// When, as [`Env::up`] tells it.
    looked: Millis,
    /// The files that are in use.
    changed: [Option<Version>; 2],
    /// The files that could not be used; said once.
    refused: [Option<Version>; 2],
}

/// Tells a file from what it was before: which one it is, how long, and when it was changed.
type Version = (u64, u64, i64, i64);

impl fmt::Debug for Held {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Held").field("files", &self.files).finish_non_exhaustive()
    }
}

impl Tls {
    /// Takes up the operator's files.
    ///
    /// # Errors
    /// With a sentence for the operator: a file is not there, is not PEM, or the two do not belong together.
    pub fn load(files: &TlsFiles, env: Env) -> anyhow::Result<Self> {
        let changed = changed(files);
        let current = RwLock::new(Arc::new(read(files)?));
        let seen = Mutex::new(Seen { looked: env.up(), changed, refused: [None; 2] });
        let held = Arc::new(Held { files: files.clone(), env, current, seen });
        let mut config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
            .with_safe_default_protocol_versions()?
            .with_no_client_auth()
            .with_cert_resolver(Arc::clone(&held) as Arc<dyn ResolvesServerCert>);
        // WebSockets begin as HTTP/1.1 here.
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Self { acceptor: TlsAcceptor::from(Arc::new(config)), held })
    }

    /// Greets whoever comes.
    ///
    /// # Errors
    /// When they do not speak TLS, or not in time.
    pub async fn greet(&self, stream: TcpStream) -> io::Result<TlsStream<TcpStream>> {
        self.held.look_again();
        tokio::time::timeout(GREET_WITHIN, self.acceptor.accept(stream)).await?
    }
}

impl Held {
    /// Takes the files up again if they changed. What cannot be used, perhaps because it is just being written, leaves
    /// the old ones in use.
    fn look_again(&self) {
        // Nothing panics while it is locked.
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let now = self.env.up();
        if now < seen.looked + LOOK_EVERY {
            return;
        }
        seen.looked = now;
        let changed = changed(&self.files);
        if changed == seen.changed {
            return;
        }
        match read(&self.files) {
            Ok(fresh) => {
                *self.current.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(fresh);
                seen.changed = changed;
                tracing::info!("the certificate was taken up again");
            }
            Err(error) if changed != seen.refused => {
                tracing::warn!("the certificate changed and cannot be used yet: {error:#}");
                seen.refused = changed;
            }
            Err(_) => {}
        }
    }
}

impl ResolvesServerCert for Held {
    fn resolve(&self, _: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(Arc::clone(&self.current.read().unwrap_or_else(PoisonError::into_inner)))
    }
}

fn changed(files: &TlsFiles) -> [Option<Version>; 2] {
    let changed = |path: &Path| {
        let file = fs::metadata(path).ok()?;
        Some((file.ino(), file.size(), file.mtime(), file.mtime_nsec()))
    };
    [changed(&files.certificate), changed(&files.key)]
}

fn read(files: &TlsFiles) -> anyhow::Result<CertifiedKey> {
    let TlsFiles { certificate, key } = files;
    let unreadable = |path: &Path, what| format!("{} cannot be read as {what}", path.display());
    let chain = CertificateDer::pem_file_iter(certificate).and_then(Iterator::collect::<Result<Vec<_>, _>>);
    let chain = chain.with_context(|| unreadable(certificate, "a certificate in PEM form"))?;
    anyhow::ensure!(!chain.is_empty(), "{} holds no certificate", certificate.display());
    let secret = PrivateKeyDer::from_pem_file(key).with_context(|| unreadable(key, "a private key in PEM form"))?;
    CertifiedKey::from_der(chain, secret, &aws_lc_rs::default_provider())
        .with_context(|| format!("{} and {} do not belong together", certificate.display(), key.display()))
}
