//! What is said on a line: frames as they come, a ping every ten seconds, a tick when nothing else was said, the close.
use crate::env::Env;
use crate::hub::outbox::Batch;
use crate::hub::{Frame, Outbox};
use crate::protocol::close::Close;
use crate::protocol::{PING_EVERY, ServerMessage, TICK_WHEN_IDLE};
use std::io::{self, IoSlice};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::io::{AsyncWrite, AsyncWriteExt, WriteHalf};

/// A line that takes nothing for so long is given up. These three are about the machine's wire, not about people's time.
const STUCK_AFTER: Duration = Duration::from_secs(10);
/// The close is given up after so long, so that a stop takes two seconds at most.
const LAST_WORDS_WITHIN: Duration = Duration::from_millis(1_500);
/// Somebody who could not keep up gets longer: they may be just about to read on.
const LAST_WORDS_TOO_SLOW: Duration = Duration::from_secs(5);
/// Unanswered pings after which a line is dead.
const MISSES_MAX: u32 = 2;
/// Frames of one write.
const SLICES: usize = 16;

/// Signs of life from the other side.
#[derive(Default)]
pub struct Signs(AtomicBool);

impl Signs {
    /// A frame came.
    pub fn hear(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether one came since this was asked last.
    fn since_last(&self) -> bool {
        self.0.swap(false, Ordering::Relaxed)
    }
}

/// Speaks until the close is written, or the line is gone.
pub async fn speak<S: AsyncWrite>(writer: WriteHalf<S>, outbox: &Outbox, env: &Env, signs: &Signs) {
    let mut pen = Pen { writer, frames: Vec::new(), done: 0, offset: 0 };
    // However it ends, nothing is put in an outbox that nobody empties.
    let _over = Over(outbox);
    if let Some(close) = pen.say_all(outbox, env, signs).await {
        pen.say_last(close).await;
    }
}

struct Over<'a>(&'a Outbox);

impl Drop for Over<'_> {
    fn drop(&mut self) {
        self.0.finish();
    }
}

/// Writes frames as they are, without copying them together.
struct Pen<S> {
    writer: WriteHalf<S>,
    frames: Vec<Frame>,
    /// Frames wholly written.
    done: usize,
    /// Bytes written of the next one.
    offset: usize,
}

/// What woke the pen.
enum Woken {
    Batch(Batch),
    Time,
}

impl<S: AsyncWrite> Pen<S> {
    /// Says everything but the close, which it answers. Nothing: there is no more to say.
    async fn say_all(&mut self, outbox: &Outbox, env: &Env, signs: &Signs) -> Option<Close> {
        let (mut ping_at, mut said_at, mut misses) = (env.up() + PING_EVERY, env.up(), 0);
        loop {
            let due = ping_at.min(said_at + TICK_WHEN_IDLE);
            let woken = tokio::select! {
                biased;
                batch = outbox.next(&mut self.frames) => Woken::Batch(batch),
                () = env.sleep(due.saturating_sub(env.up())) => Woken::Time,
            };
            let mut last = None;
            match woken {
                Woken::Batch(Batch::Over) => {
                    let _ = self.writer.shutdown().await;
                    return None;
                }
                Woken::Batch(batch) => {
                    if let Batch::Last(close) = batch {
                        last = Some(close);
                    }
                    said_at = env.up();
                }
                Woken::Time => {
                    let now = env.up();
                    if now >= ping_at {
                        misses = if signs.since_last() { 0 } else { misses + 1 };
                        if misses > MISSES_MAX {
                            return Some(Close::Silent);
                        }
                        ping_at = now + PING_EVERY;
                        self.frames.push(Frame::ping());
                    }
                    if now >= said_at + TICK_WHEN_IDLE {
                        said_at = now;
                        self.frames.push(Frame::message(&ServerMessage::Tick));
                    }
                }
            }
            if last.is_some() {
                return last;
            }
            if let Some(close) = self.write_all(outbox).await.ok()? {
                return Some(close);
            }
        }
    }

    /// Writes all frames. A close that comes while the line is stuck cuts it short.
    async fn write_all(&mut self, outbox: &Outbox) -> io::Result<Option<Close>> {
        while self.done < self.frames.len() {
            let mut slices = [IoSlice::new(&[]); SLICES];
            let count = fill(&mut slices, &self.frames, self.done, self.offset);
            tokio::select! {
                biased;
                written = self.writer.write_vectored(&slices[..count]) => {
                    advance(&self.frames, &mut self.done, &mut self.offset, written?)?;
                }
                close = outbox.closing() => return Ok(Some(close)),
                () = tokio::time::sleep(STUCK_AFTER) => {
                    outbox.close(Close::TooSlow);
                    return Err(io::ErrorKind::TimedOut.into());
                }
            }
        }
        self.frames.clear();
        self.done = 0;
        Ok(None)
    }

    /// Finishes what was begun, says the close and goes.
    async fn say_last(&mut self, close: Close) {
        if matches!(close, Close::TooSlow | Close::SessionEnded | Close::NotForYou) {
            // Only the frame that is half on its way.
            self.frames.truncate(self.done + usize::from(self.offset > 0));
        }
        self.frames.push(Frame::close(close));
        let within = if close == Close::TooSlow { LAST_WORDS_TOO_SLOW } else { LAST_WORDS_WITHIN };
        let writing = async {
            while self.done < self.frames.len() {
                let mut slices = [IoSlice::new(&[]); SLICES];
                let count = fill(&mut slices, &self.frames, self.done, self.offset);
                let written = self.writer.write_vectored(&slices[..count]).await?;
                advance(&self.frames, &mut self.done, &mut self.offset, written)?;
            }
            self.writer.shutdown().await
        };
        // However this ends, the line is over.
        let _ = tokio::time::timeout(within, writing).await;
    }
}

/// What the next write takes, and how many slices that are.
fn fill<'a>(slices: &mut [IoSlice<'a>; SLICES], frames: &'a [Frame], done: usize, offset: usize) -> usize {
    let mut count = 0;
    for (slice, frame) in slices.iter_mut().zip(&frames[done..]) {
        *slice = IoSlice::new(&frame.bytes()[if count == 0 { offset } else { 0 }..]);
        count += 1;
    }
    count
}

fn advance(frames: &[Frame], done: &mut usize, offset: &mut usize, mut written: usize) -> io::Result<()> {
    if written == 0 {
        return Err(io::ErrorKind::WriteZero.into());
    }
    while written > 0 {
        let left = frames[*done].bytes().len() - *offset;
        if written < left {
            *offset += written;
            return Ok(());
        }
        written -= left;
        *done += 1;
        *offset = 0;
    }
    Ok(())
}
