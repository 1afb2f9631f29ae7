//! What the library reads from, and writes its own answers to. It hears no faster than anybody types.
use crate::env::Env;
use crate::http::line::Line;
use crate::hub::{Frame, Outbox};
use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// Bytes that may come at once: a burst of the longest messages.
const BURST: u64 = 1024 * 1024;
/// Bytes that may come each second after that. Frames can be empty, so their bytes are counted, not their messages.
const A_SECOND: u64 = 128 * 1024;

/// The side of a line that listens.
pub struct Ear {
    line: Line,
    outbox: Arc<Outbox>,
    env: Env,
    /// What may still come, and when that was so.
    allowance: u64,
    counted_at: u64,
}

/// Too many bytes in too short a time.
#[derive(Debug)]
pub struct TooMuch;

impl fmt::Display for TooMuch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("too many bytes in too short a time")
    }
}

impl std::error::Error for TooMuch {}

impl TooMuch {
    /// Whether this is why reading failed.
    pub fn is(error: &io::Error) -> bool {
        error.get_ref().is_some_and(|inner| inner.is::<Self>())
    }
}

impl Ear {
    /// Hears from `line`; what the library says goes to `outbox`.
    pub fn new(line: Line, outbox: Arc<Outbox>, env: Env) -> Self {
        let counted_at = env.up();
        Self { line, outbox, env, allowance: BURST, counted_at }
    }

    fn count(&mut self, bytes: u64) -> io::Result<()> {
        let now = self.env.up();
        let since = now.saturating_sub(self.counted_at);
        self.allowance = BURST.min(self.allowance.saturating_add(since.saturating_mul(A_SECOND) / 1_000));
        self.counted_at = now;
        match self.allowance.checked_sub(bytes) {
            Some(left) => {
                self.allowance = left;
                Ok(())
            }
            None => Err(io::Error::other(TooMuch)),
        }
    }
}

impl AsyncRead for Ear {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let before = buf.filled().len();
        let polled = Pin::new(&mut self.line).poll_read(cx, buf);
        if let Poll::Ready(Ok(())) = polled {
            let read = buf.filled().len() - before;
            self.count(read as u64)?;
        }
        polled
    }
}

impl AsyncWrite for Ear {
    fn poll_write(self: Pin<&mut Self>, _: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        // Whole frames, as the library has nothing else to write.
        self.outbox.push(Frame::from_library(bytes));
        Poll::Ready(Ok(bytes.len()))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}
