//! Listening: connections come in, are bounded in number and patience, and end when the server stops.
use super::line::Line;
use super::tls::Tls;
use axum::Router;
use axum::body::Body;
use axum::http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{Service, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

/// Connections at once; the next one waits at the door of the system.
const CONNECTIONS_MAX: usize = 16_384;
/// The head of a request comes within this time, also the next one on a line that stays open.
const HEAD_WITHIN: Duration = Duration::from_secs(10);
/// Most bytes of a request's head.
const HEAD_MAX: usize = 16 * 1024;
/// Most headers of a request.
const HEADERS_MAX: usize = 64;
/// The first byte of whoever speaks TLS (RFC 8446, 5.1); no request begins with it.
const TLS_HANDSHAKE: u8 = 22;
/// The first pause after the system could not hand over a connection; it doubles up to the last.
const PAUSE: Duration = Duration::from_millis(50);
const PAUSE_MAX: Duration = Duration::from_secs(1);

/// Where a request came from. Used for allowances, never stored or logged.
#[derive(Clone, Copy)]
pub struct Peer(pub SocketAddr);

/// How connections are taken.
#[derive(Clone)]
pub struct Manner {
    /// What answers requests.
    pub router: Router,
    /// What greets those who come by TLS, and what answers those who do not.
    pub tls: Option<(Tls, Plain)>,
}

/// What is said to those who come without TLS to a server that has it.
#[derive(Clone)]
pub enum Plain {
    /// What is said to everyone: a proxy on this machine brings them.
    Same,
    /// Only where to go instead.
    Elsewhere(Router),
}

/// Takes connections until told to stop; those that are busy finish their answer.
pub async fn serve(listener: TcpListener, manner: Manner, connections: TaskTracker, stop: CancellationToken) {
    let free = Arc::new(Semaphore::new(CONNECTIONS_MAX));
    loop {
        let next = async {
            // The semaphore is never closed.
            let permit = Arc::clone(&free).acquire_owned().await.ok()?;
            let (stream, peer) = accept(&listener).await;
            Some((stream, permit, peer))
        };
        let Some(Some((stream, permit, peer))) = stop.run_until_cancelled(next).await else { return };
        let (manner, stopping) = (manner.clone(), stop.clone());
        connections.spawn(async move {
            let met = stopping.run_until_cancelled(manner.meet(stream, permit)).await;
            // Whoever says nothing, or nothing we understand, is not answered.
            let Some(Some((line, router))) = met else { return };
            converse(line, peer, router, stopping).await;
        });
    }
}

impl Manner {
    async fn meet(self, stream: TcpStream, permit: OwnedSemaphorePermit) -> Option<(Line, Router)> {
        let Some((tls, plain)) = self.tls else { return Some((Line::plain(stream, permit), self.router)) };
        let mut first = [0];
        let peeked = tokio::time::timeout(HEAD_WITHIN, stream.peek(&mut first)).await.ok()?.ok()?;
        match (peeked, plain) {
            (0, _) => None,
            (_, plain) if first[0] != TLS_HANDSHAKE => match plain {
                Plain::Same => Some((Line::plain(stream, permit), self.router)),
                Plain::Elsewhere(elsewhere) => Some((Line::plain(stream, permit), elsewhere)),
            },
            _ => Some((Line::tls(tls.greet(stream).await.ok()?, permit), self.router)),
        }
    }
}

async fn accept(listener: &TcpListener) -> (TcpStream, SocketAddr) {
    let mut pause = PAUSE;
    loop {
        match listener.accept().await {
            Ok((stream, peer)) => {
                // A turn's change is a small frame and must not wait for the next one. Where the system refuses, it is
                // slower and still right.
                let _ = stream.set_nodelay(true);
                return (stream, peer);
            }
            // The other side went before we came: nothing is wrong here.
            Err(error) if error.kind() == io::ErrorKind::ConnectionAborted => {}
            Err(error) => {
                tracing::warn!("no connection could be taken, trying again: {}", error.kind());
                tokio::time::sleep(pause).await;
                pause = (pause * 2).min(PAUSE_MAX);
            }
        }
    }
}

async fn converse(line: Line, peer: SocketAddr, router: Router, stop: CancellationToken) {
    let router = TowerToHyperService::new(router);
    let service = service_fn(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(Peer(peer));
        router.call(request.map(Body::new))
    });
    let mut protocol = http1::Builder::new();
    protocol.timer(TokioTimer::new()).header_read_timeout(HEAD_WITHIN).max_buf_size(HEAD_MAX).max_headers(HEADERS_MAX);
    let connection = protocol.serve_connection(TokioIo::new(line), service).with_upgrades();
    let mut connection = std::pin::pin!(connection);
    // How a connection ends is the browser's affair; there is nothing to log that is not about a person.
    tokio::select! {
        _ = connection.as_mut() => {}
        () = stop.cancelled() => {
            connection.as_mut().graceful_shutdown();
            let _ = connection.await;
        }
    }
}
