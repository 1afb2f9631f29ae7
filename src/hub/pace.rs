//! How fast a person may speak: a token bucket over all their connections to one circle. Nobody writes a hundred
//! sentences a minute; whoever does slows nobody else down.
use crate::circle::limits::Millis;
use std::sync::{Mutex, PoisonError};

/// Messages a person may send at once.
pub const BURST: u64 = 60;
/// One more message every so many milliseconds: a hundred a minute.
pub const ONE_EVERY: Millis = 600;
/// Messages too many in a row after which the connection is closed.
pub const PATIENCE: u32 = 100;

/// How fast a person may speak.
#[derive(Default)]
pub struct Pace(Mutex<Bucket>);

#[derive(Default)]
struct Bucket {
    /// When the bucket will be full again.
    full_at: Millis,
    refused: u32,
}

/// What becomes of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speed {
    /// It is taken.
    Fine,
    /// It is not taken.
    TooMany,
    /// It is not taken, and neither were very many before it.
    Flood,
}

impl Pace {
    /// A message came.
    pub fn spend(&self, now: Millis) -> Speed {
        // Nothing panics while it is locked.
        let mut bucket = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let full_at = bucket.full_at.max(now) + ONE_EVERY;
        if full_at <= now + BURST * ONE_EVERY {
            bucket.full_at = full_at;
            bucket.refused = 0;
            return Speed::Fine;
        }
        bucket.refused = bucket.refused.saturating_add(1);
        if bucket.refused > PATIENCE { Speed::Flood } else { Speed::TooMany }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_burst_is_taken_and_then_a_hundred_a_minute() {
        let pace = Pace::default();
        assert!((0..BURST).all(|_| pace.spend(1_000) == Speed::Fine));
        assert_eq!(pace.spend(1_000), Speed::TooMany);
        let taken = (0..60_000).filter(|ms| pace.spend(1_000 + ms) == Speed::Fine).count();
        assert!((99..=100).contains(&taken), "{taken} in a minute");
    }

    #[test]
    fn a_flood_is_told_from_haste() {
        let pace = Pace::default();
        (0..BURST).for_each(|_| assert_eq!(pace.spend(0), Speed::Fine));
        (0..PATIENCE).for_each(|_| assert_eq!(pace.spend(0), Speed::TooMany));
        assert_eq!(pace.spend(0), Speed::Flood);
        assert_eq!(pace.spend(ONE_EVERY), Speed::Fine, "and forgiven with time");
    }
}
