//! The only place that asks for the time or for randomness.
//!
//! *Running* time is milliseconds the server was up, over all its lives. It is credited, not read: a background beat and
//! every question credit what passed since the last one, and a gap that no beat explains (the process was stopped, the
//! machine slept) is credited as one beat. So a stall ends nobody's turn. *Wall* time is for dates only.
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::{Duration, Instant, SystemTime};
use tokio::sync::Notify;
use uuid::Uuid;

/// How often passing time is credited.
const BEAT: Duration = Duration::from_millis(250);
/// Most that one late beat is credited.
const LATE_BEAT: Duration = Duration::from_secs(1);
/// A longer gap is a stall, and credited as one beat.
const STALL: Duration = Duration::from_secs(2);

/// How long something takes, for the operator's counts; no rule may depend on it.
#[derive(Clone, Copy, Debug)]
pub struct Stopwatch(Instant);

impl Stopwatch {
    /// It begins.
    pub fn start() -> Self {
        Self(Instant::now())
    }

    /// Time since then.
    pub fn elapsed(self) -> Duration {
        self.0.elapsed()
    }
}

/// Where time and randomness come from.
trait Source: Send + Sync + 'static {
    /// Time since the source began; never goes back.
    fn steady(&self) -> Duration;
    /// Milliseconds since 1970, UTC; may jump.
    fn wall(&self) -> u64;
    /// Waits at least this long on the steady clock.
    fn sleep(&self, how_long: Duration) -> BoxFuture<'_, ()>;
}

/// Time and randomness, handed to whoever needs them. Clones share one clock.
#[derive(Clone)]
pub struct Env(Arc<Inner>);

struct Inner {
    source: Box<dyn Source>,
    base: u64,
    pace: f64,
    credit: Mutex<Credit>,
}

/// Law: `credited` grows by at most [`LATE_BEAT`] a question, and never for the length of a stall.
#[derive(Default)]
struct Credit {
    seen: Duration,
    credited: Duration,
}

impl Env {
    /// The machine's own clocks; running time goes on from `base`, as the log has it.
    pub fn start(base: u64) -> Self {
        Self::start_paced(base, 1.0)
    }

    /// The same with a running time that goes `pace` times as fast. Only a rehearsal asks for that.
    pub fn start_paced(base: u64, pace: f64) -> Self {
        let env = Self::with(Box::new(Machine { began: Instant::now() }), base, pace);
        let inner = Arc::downgrade(&env.0);
        // A thread, not a task: a busy runtime must not look like a stopped process. It ends with the last `Env`.
        let beat = std::thread::Builder::new().name("afterglow-beat".into()).spawn(move || keep_beat(&inner));
        if beat.is_err() {
            tracing::warn!("no thread for the beat: running time is credited only when it is asked for");
        }
        env
    }

    /// A clock that moves only when its [`Hand`] moves it, for tests.
    pub fn by_hand(base: u64, wall: u64) -> (Self, Hand) {
        let clock = Arc::new(HandClock { moved: Notify::new(), at: Mutex::new((Duration::ZERO, wall)) });
        let env = Self::with(Box::new(Arc::clone(&clock)), base, 1.0);
        (env.clone(), Hand { clock, env })
    }

    fn with(source: Box<dyn Source>, base: u64, pace: f64) -> Self {
        let credit = Mutex::new(Credit { seen: source.steady(), credited: Duration::ZERO });
        Self(Arc::new(Inner { source, base, pace, credit }))
    }

    /// Running time: milliseconds the server was up, over all its lives. Monotonic.
    pub fn running(&self) -> u64 {
        self.0.base + (self.0.credit().as_secs_f64() * 1_000.0 * self.0.pace) as u64
    }

    /// Milliseconds this process has been up, credited like running time but never paced.
    pub fn up(&self) -> u64 {
        self.0.credit().as_millis() as u64
    }

    /// How many times as fast as real time running time goes.
    pub fn pace(&self) -> f64 {
        self.0.pace
    }

    /// Wall time: milliseconds since 1970, UTC. It may jump; nothing in a gathering uses it.
    pub fn wall(&self) -> u64 {
        self.0.source.wall()
    }

    /// Sleeps until running time is at least `until`. A stall in between is slept for as well.
    pub async fn sleep_until_running(&self, until: u64) {
        loop {
            let now = self.running();
            if now >= until {
                return;
            }
            let left = (until - now) as f64 / self.0.pace;
            // One millisecond at least, so that rounding cannot make this a spin; a day at most, so that it always fits.
            self.0.source.sleep(Duration::from_secs_f64((left / 1_000.0).clamp(0.001, 86_400.0))).await;
        }
    }

    /// Sleeps this many real milliseconds.
    pub async fn sleep(&self, millis: u64) {
        self.0.source.sleep(Duration::from_millis(millis)).await;
    }

    /// A fresh id.
    pub fn uuid(&self) -> Uuid {
        Uuid::new_v4()
    }

    /// Thirty-two random bytes: a token, a secret, a salt.
    pub fn secret(&self) -> [u8; 32] {
        Self::key()
    }

    /// The same for those who keep keys and need no clock.
    pub fn key() -> [u8; 32] {
        let mut bytes = [0; 32];
        if let Err(error) = getrandom::fill(&mut bytes) {
            // Unreachable on a working system, and nothing may go on with a secret that is none.
            panic!("the system gives no randomness: {error}");
        }
        bytes
    }
}

impl Inner {
    /// Credits what passed since the last question and says how much it is by now.
    fn credit(&self) -> Duration {
        let mut credit = self.credit.lock().unwrap_or_else(PoisonError::into_inner);
        // Read under the lock, so that two questions at once are credited in order.
        let now = self.source.steady();
        let gap = now.saturating_sub(credit.seen);
        credit.credited += if gap > STALL { BEAT } else { gap.min(LATE_BEAT) };
        credit.seen = credit.seen.max(now);
        credit.credited
    }
}

fn keep_beat(inner: &Weak<Inner>) {
    while let Some(inner) = inner.upgrade() {
        inner.credit();
        drop(inner);
        std::thread::sleep(BEAT);
    }
}

struct Machine {
    began: Instant,
}

impl Source for Machine {
    fn steady(&self) -> Duration {
        self.began.elapsed()
    }

    fn wall(&self) -> u64 {
        Env::machine_wall()
    }

    fn sleep(&self, how_long: Duration) -> BoxFuture<'_, ()> {
        tokio::time::sleep(how_long).boxed()
    }
}

impl Env {
    /// The machine's own wall time, for those who put a date to something and have no clock.
    pub fn machine_wall() -> u64 {
        // A clock set before 1970 is taken for 1970.
        SystemTime::UNIX_EPOCH.elapsed().unwrap_or_default().as_millis() as u64
    }
}

/// Moves the clock of [`Env::by_hand`].
pub struct Hand {
    clock: Arc<HandClock>,
    env: Env,
}

struct HandClock {
    moved: Notify,
    at: Mutex<(Duration, u64)>,
}

impl Hand {
    /// Time passes, beat by beat, on both clocks.
    pub fn pass(&self, millis: u64) {
        let mut left = Duration::from_millis(millis);
        while !left.is_zero() {
            let step = left.min(BEAT);
            self.clock.jump(step, step.as_millis() as i64);
            self.env.0.credit();
            left -= step;
        }
        self.clock.moved.notify_waiters();
    }

    /// The process stands still for so long.
    pub fn stall(&self, millis: u64) {
        self.clock.jump(Duration::from_millis(millis), millis as i64);
        self.clock.moved.notify_waiters();
    }

    /// Somebody sets the wall clock.
    pub fn set_wall(&self, by_millis: i64) {
        self.clock.jump(Duration::ZERO, by_millis);
    }
}

impl HandClock {
    fn jump(&self, steady: Duration, wall: i64) {
        let mut at = self.at.lock().unwrap_or_else(PoisonError::into_inner);
        at.0 += steady;
        at.1 = at.1.saturating_add_signed(wall);
    }
}

impl Source for Arc<HandClock> {
    fn steady(&self) -> Duration {
        self.at.lock().unwrap_or_else(PoisonError::into_inner).0
    }

    fn wall(&self) -> u64 {
        self.at.lock().unwrap_or_else(PoisonError::into_inner).1
    }

    fn sleep(&self, how_long: Duration) -> BoxFuture<'_, ()> {
        let until = self.steady() + how_long;
        async move {
            loop {
                let mut moved = std::pin::pin!(self.moved.notified());
                moved.as_mut().enable();
                if self.steady() >= until {
                    return;
                }
                moved.await;
            }
        }
        .boxed()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn running_time_goes_on_from_its_base() {
        let (env, hand) = Env::by_hand(5_000, 0);
        assert_eq!(env.running(), 5_000);
        hand.pass(60_000);
        assert_eq!(env.running(), 65_000);
        assert_eq!(env.up(), 60_000);
    }

    #[test]
    fn a_stall_is_credited_as_one_beat() {
        let (env, hand) = Env::by_hand(0, 0);
        hand.pass(1_000);
        hand.stall(30_000);
        assert_eq!(env.running(), 1_250);
        hand.stall(2_001);
        assert_eq!(env.running(), 1_500);
        hand.pass(1_000);
        assert_eq!(env.running(), 2_500);
    }

    #[test]
    fn a_late_beat_is_credited_at_most_one_second() {
        let (env, hand) = Env::by_hand(0, 0);
        hand.stall(900);
        assert_eq!(env.running(), 900);
        hand.stall(2_000);
        assert_eq!(env.running(), 1_900);
    }

    #[test]
    fn setting_the_wall_clock_leaves_running_time_alone() {
        let (env, hand) = Env::by_hand(0, 1_000_000);
        hand.set_wall(400 * 86_400_000);
        assert_eq!((env.running(), env.wall()), (0, 1_000_000 + 400 * 86_400_000));
        hand.set_wall(-401 * 86_400_000);
        assert_eq!((env.running(), env.wall()), (0, 0));
    }

    #[tokio::test]
    async fn a_sleeper_sleeps_through_a_stall() {
        let (env, hand) = Env::by_hand(0, 0);
        let mut sleeper = std::pin::pin!(env.sleep_until_running(60_000));
        assert!(sleeper.as_mut().now_or_never().is_none());
        hand.stall(90_000);
        assert!(sleeper.as_mut().now_or_never().is_none(), "a stall woke a sleeper");
        hand.pass(59_000);
        assert!(sleeper.as_mut().now_or_never().is_none());
        hand.pass(1_000);
        assert!(sleeper.as_mut().now_or_never().is_some());
    }

    #[tokio::test]
    async fn running_time_keeps_the_machines_pace() {
        let (plain, quick) = (Env::start(100), Env::start_paced(0, 20.0));
        quick.sleep_until_running(2_000).await;
        let (plain, quick) = (plain.running(), quick.running());
        assert!((200..2_000).contains(&plain), "running time was {plain}");
        assert!(quick >= 2_000);
    }

    #[test]
    fn two_secrets_differ() {
        let (env, _) = Env::by_hand(0, 0);
        assert_ne!(env.secret(), env.secret());
        assert_ne!(env.uuid(), env.uuid());
    }
}
