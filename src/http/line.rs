//! One connection of ours. Its clones are the same line, so that what is said need not wait for what is heard, nor a
//! frame for the task that listens.
use socket2::SockRef;
use std::io::{self, IoSlice};
use std::net::Shutdown;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::sync::OwnedSemaphorePermit;
use tokio_rustls::server::TlsStream;

/// One connection, also after it became a WebSocket. It counts until its last clone is dropped.
#[derive(Clone)]
pub struct Line(Arc<Counted>);

struct Counted {
    stream: Stream,
    _permit: OwnedSemaphorePermit,
}

enum Stream {
    Plain(TcpStream),
    /// Behind a lock that nobody waits for: one task both listens and speaks.
    Tls(Box<Mutex<TlsStream<TcpStream>>>),
}

impl Line {
    /// A connection that was taken, and its place among those there may be.
    pub fn plain(stream: TcpStream, permit: OwnedSemaphorePermit) -> Self {
        Self(Arc::new(Counted { stream: Stream::Plain(stream), _permit: permit }))
    }

    /// The same after a greeting.
    pub fn tls(stream: TlsStream<TcpStream>, permit: OwnedSemaphorePermit) -> Self {
        Self(Arc::new(Counted { stream: Stream::Tls(Box::new(Mutex::new(stream))), _permit: permit }))
    }

    /// Whether it takes bytes without its task. TLS may owe some after a write, and its task has to see to them.
    pub fn is_direct(&self) -> bool {
        matches!(self.0.stream, Stream::Plain(_))
    }

    /// Writes what the system takes now.
    ///
    /// # Errors
    /// [`io::ErrorKind::WouldBlock`] when it takes nothing now, and when the connection is gone.
    pub fn try_write(&self, slices: &[IoSlice<'_>]) -> io::Result<usize> {
        match &self.0.stream {
            Stream::Plain(stream) => stream.try_write_vectored(slices),
            Stream::Tls(_) => Err(io::ErrorKind::WouldBlock.into()),
        }
    }

    /// Asks the stream below, with a way to write to a plain one.
    fn poll_with(
        &self,
        cx: &mut Context<'_>,
        plain: impl Fn(&TcpStream) -> io::Result<usize>,
        tls: impl FnOnce(Pin<&mut TlsStream<TcpStream>>, &mut Context<'_>) -> Poll<io::Result<usize>>,
    ) -> Poll<io::Result<usize>> {
        match &self.0.stream {
            Stream::Plain(stream) => loop {
                ready!(stream.poll_write_ready(cx))?;
                match plain(stream) {
                    Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                    written => return Poll::Ready(written),
                }
            },
            Stream::Tls(stream) => tls(Pin::new(&mut lock(stream)), cx),
        }
    }
}

fn lock(stream: &Mutex<TlsStream<TcpStream>>) -> MutexGuard<'_, TlsStream<TcpStream>> {
    // A session that panicked half way says so itself when it is asked again.
    stream.lock().unwrap_or_else(PoisonError::into_inner)
}

impl AsyncRead for Line {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let stream = match &self.0.stream {
            Stream::Plain(stream) => stream,
            Stream::Tls(stream) => return Pin::new(&mut *lock(stream)).poll_read(cx, buf),
        };
        loop {
            ready!(stream.poll_read_ready(cx))?;
            match stream.try_read(buf.initialize_unfilled()) {
                Ok(read) => {
                    buf.advance(read);
                    return Poll::Ready(Ok(()));
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(error) => return Poll::Ready(Err(error)),
            }
        }
    }
}

impl AsyncWrite for Line {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.poll_with(cx, |stream| stream.try_write(bytes), |stream, cx| stream.poll_write(cx, bytes))
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match &self.0.stream {
            // Nothing is kept back.
            Stream::Plain(_) => Poll::Ready(Ok(())),
            Stream::Tls(stream) => Pin::new(&mut *lock(stream)).poll_flush(cx),
        }
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match &self.0.stream {
            Stream::Plain(stream) => Poll::Ready(SockRef::from(stream).shutdown(Shutdown::Write)),
            Stream::Tls(stream) => Pin::new(&mut *lock(stream)).poll_shutdown(cx),
        }
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let plain = |stream: &TcpStream| stream.try_write_vectored(slices);
        self.poll_with(cx, plain, |stream, cx| stream.poll_write_vectored(cx, slices))
    }

    fn is_write_vectored(&self) -> bool {
        true
    }
}
