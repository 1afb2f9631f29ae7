//! What is said on a line beside what goes there at once: what had to wait, a ping every ten seconds, a tick when nothing
//! else was said, the close.
use crate::env::Env;
use crate::http::line::Line;
use crate::hub::frames::is_message;
use crate::hub::outbox::{Batch, Port, Waiting, is_at_once};
use crate::hub::{Frame, Outbox};
use crate::protocol::close::Close;
use crate::protocol::{PING_EVERY, ServerMessage, TICK_WHEN_IDLE};
use std::future::poll_fn;
use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::task::Poll;
use std::time::Duration;
use tokio::io::{AsyncWrite, AsyncWriteExt};

/// A line that takes nothing for so long is given up. These three are about the machine's wire, not about people's time.
const STUCK_AFTER: Duration = Duration::from_secs(10);
/// The close is given up after so long, so that a stop takes two seconds at most.
const LAST_WORDS_WITHIN: Duration = Duration::from_millis(1_500);
/// Somebody who could not keep up gets longer: they may be just about to read on.
const LAST_WORDS_TOO_SLOW: Duration = Duration::from_secs(5);
/// Unanswered pings after which a line is dead: 20 to 30 seconds after it was last heard.
const MISSES_MAX: u32 = 2;

/// Signs of life, from both sides.
pub struct Signs {
    heard: AtomicBool,
    /// When something was last said, as [`Env::up`] tells it.
    said_at: AtomicU64,
}

impl Signs {
    /// The line is new.
    pub fn new(env: &Env) -> Self {
        Self { heard: AtomicBool::new(false), said_at: AtomicU64::new(env.up()) }
    }

    /// A frame came.
    pub fn hear(&self) {
        self.heard.store(true, Ordering::Relaxed);
    }

    /// Whether one came since this was asked last.
    fn since_last(&self) -> bool {
        self.heard.swap(false, Ordering::Relaxed)
    }

    fn say(&self, env: &Env) {
        self.said_at.store(env.up(), Ordering::Relaxed);
    }

    fn said_at(&self) -> u64 {
        self.said_at.load(Ordering::Relaxed)
    }
}

/// The line, for frames that need not wait.
pub struct Direct {
    /// Where they go.
    pub line: Line,
    /// Where it is noted.
    pub signs: Arc<Signs>,
    /// The time.
    pub env: Env,
}

impl Port for Direct {
    fn try_write(&self, slices: &[IoSlice<'_>]) -> io::Result<usize> {
        let written = self.line.try_write(slices)?;
        // Each slice is a frame: what was half written before is the pen's.
        if slices.iter().any(|slice| is_message(slice)) {
            self.signs.say(&self.env);
        }
        Ok(written)
    }
}

/// Speaks until the close is written, or the line is gone.
pub async fn speak(line: Line, outbox: &Outbox, env: &Env, signs: &Signs) {
    let mut pen = Pen { line, waiting: Waiting::default() };
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
struct Pen {
    line: Line,
    waiting: Waiting,
}

/// What woke the pen.
enum Woken {
    Batch(Batch),
    Time,
}

impl Pen {
    /// Says everything but the close, which it answers. Nothing: there is no more to say.
    async fn say_all(&mut self, outbox: &Outbox, env: &Env, signs: &Signs) -> Option<Close> {
        let (mut ping_at, mut misses) = (env.up() + PING_EVERY, 0);
        loop {
            let due = ping_at.min(signs.said_at() + TICK_WHEN_IDLE);
            let woken = tokio::select! {
                biased;
                batch = outbox.next(&mut self.waiting) => Woken::Batch(batch),
                () = env.sleep(due.saturating_sub(env.up())) => Woken::Time,
            };
            match woken {
                Woken::Batch(Batch::Over) => {
                    let _ = self.line.shutdown().await;
                    return None;
                }
                Woken::Batch(Batch::Last(close)) => return Some(close),
                Woken::Batch(Batch::Frames) => {
                    // Pings are no messages: a page cannot see them, and waits for the tick.
                    if self.waiting.holds_a_message() {
                        signs.say(env);
                    }
                    if let Some(close) = self.write_all(outbox).await.ok()? {
                        return Some(close);
                    }
                }
                Woken::Time => {
                    let now = env.up();
                    if now >= signs.said_at() + TICK_WHEN_IDLE {
                        outbox.push(Frame::message(&ServerMessage::Tick));
                        signs.say(env);
                    }
                    if now >= ping_at {
                        misses = if signs.since_last() { 0 } else { misses + 1 };
                        if misses >= MISSES_MAX {
                            outbox.close(Close::Silent);
                            continue;
                        }
                        ping_at = now + PING_EVERY;
                        outbox.push(Frame::ping());
                    }
                }
            }
        }
    }

    /// Writes all frames, however slowly they are taken, as long as they are. A close that comes meanwhile cuts it short.
    async fn write_all(&mut self, outbox: &Outbox) -> io::Result<Option<Close>> {
        loop {
            let before = self.waiting.progress();
            tokio::select! {
                biased;
                written = write(&mut self.line, &mut self.waiting) => return written.map(|()| None),
                close = outbox.closing() => return Ok(Some(close)),
                () = tokio::time::sleep(STUCK_AFTER) => {}
            }
            if self.waiting.progress() == before {
                outbox.close(Close::TooSlow);
                return Err(io::ErrorKind::TimedOut.into());
            }
        }
    }

    /// Finishes what was begun, says the close and goes.
    async fn say_last(&mut self, close: Close) {
        if is_at_once(close) {
            self.waiting.cut();
        }
        self.waiting.push(Frame::close(close));
        let within = if close == Close::TooSlow { LAST_WORDS_TOO_SLOW } else { LAST_WORDS_WITHIN };
        let writing = async {
            write(&mut self.line, &mut self.waiting).await?;
            self.line.shutdown().await
        };
        // However this ends, the line is over.
        let _ = tokio::time::timeout(within, writing).await;
    }
}

/// Writes all that waits, as fast as the line takes it.
async fn write(line: &mut Line, waiting: &mut Waiting) -> io::Result<()> {
    poll_fn(|cx| {
        let written = waiting.write(|slices| match Pin::new(&mut *line).poll_write_vectored(cx, slices) {
            Poll::Ready(written) => written,
            Poll::Pending => Err(io::ErrorKind::WouldBlock.into()),
        });
        match written {
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => Poll::Pending,
            Err(error) => Poll::Ready(Err(error)),
            Ok(()) => Pin::new(&mut *line).poll_flush(cx),
        }
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::AsyncReadExt;
    use tokio::net::{TcpListener, TcpStream};
    use tokio::sync::Semaphore;

    async fn line() -> (Line, TcpStream) {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a listener");
        let there = TcpStream::connect(listener.local_addr().expect("its address")).await.expect("a connection");
        let (here, _) = listener.accept().await.expect("a connection");
        let permit = Arc::new(Semaphore::new(1)).acquire_owned().await.expect("a place");
        (Line::plain(here, permit), there)
    }

    async fn soon<T>(what: impl Future<Output = T>) -> T {
        tokio::time::timeout(Duration::from_secs(5), what).await.expect("within five seconds")
    }

    /// As over TLS, where nothing goes to the line by itself.
    #[tokio::test]
    async fn pings_do_not_put_off_the_tick() {
        let (line, mut there) = line().await;
        let (env, hand) = Env::by_hand(0, 0);
        let (outbox, signs) = (Arc::new(Outbox::new()), Arc::new(Signs::new(&env)));
        let speaking = {
            let (outbox, signs, env) = (Arc::clone(&outbox), Arc::clone(&signs), env.clone());
            tokio::spawn(async move { speak(line, &outbox, &env, &signs).await })
        };
        // It begins before the time does.
        tokio::task::yield_now().await;
        for second in 1..=25 {
            hand.pass(1_000);
            // The time is asked for all along; what passes unseen counts as a machine that slept.
            assert_eq!(env.up(), 1_000 * second);
            signs.hear();
            if second % 10 == 0 {
                let mut ping = [0; 2];
                soon(there.read_exact(&mut ping)).await.expect("a ping");
                assert_eq!(ping, [0x89, 0]);
            }
        }
        let mut tick = *br#"..{"type":"tick"}"#;
        soon(there.read_exact(&mut tick)).await.expect("a tick");
        assert!(tick.ends_with(br#"{"type":"tick"}"#), "{tick:?}");
        outbox.finish();
        speaking.await.expect("it ends");
    }

    #[tokio::test(start_paused = true)]
    async fn a_line_that_takes_little_at_a_time_is_slow_and_not_stuck() {
        let (line, mut there) = line().await;
        let (env, _hand) = Env::by_hand(0, 0);
        let outbox = Outbox::new();
        let whole = 24 * 1024 * 1024;
        outbox.push_picture(Frame::from_library(&vec![0x81; whole]));
        let mut pen = Pen { line, waiting: Waiting::default() };
        assert_eq!(outbox.next(&mut pen.waiting).await, Batch::Frames);
        let reading = tokio::spawn(async move {
            let (mut read, mut some) = (0, vec![0; 1024 * 1024]);
            while read < whole {
                // Slower than the patience as a whole, and never silent for as long.
                tokio::time::sleep(Duration::from_secs(3)).await;
                read += there.read(&mut some).await.expect("a part of it");
            }
        });
        let written = pen.write_all(&outbox).await;
        assert!(matches!(written, Ok(None)), "{written:?} after {} ms", env.up());
        reading.await.expect("all of it");
    }
}
