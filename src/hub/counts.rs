//! What the operator may count: how much happens and how long it takes, never who, where or what.
use crate::log::AppendError;
use crate::protocol::RefusalCode;
use std::collections::BTreeMap;
use std::fmt::{self, Write};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// Upper bounds of the times that appends take, in microseconds.
const BOUNDS: [u64; 12] =
    [500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000, 2_500_000];
/// A number of people below this says too much about them, and is shown as none.
const FEW: u64 = 5;

/// Counters since the start.
#[derive(Default)]
pub struct Counts {
    connections: AtomicU64,
    frames: AtomicU64,
    bytes: AtomicU64,
    /// Appends by how they ended: written, conflict, refused, unknown.
    appends: [AtomicU64; 4],
    /// How many appends took at most the bound of the same place, and no bound before it; the last took longer.
    took: [AtomicU64; BOUNDS.len() + 1],
    took_micros: AtomicU64,
    refusals: Mutex<BTreeMap<String, u64>>,
}

/// One connection, for as long as it is there.
pub struct Counted<'a>(&'a Counts);

impl Drop for Counted<'_> {
    fn drop(&mut self) {
        self.0.connections.fetch_sub(1, Ordering::Relaxed);
    }
}

/// What else is to be told.
pub struct Now {
    /// Circles that are taken up.
    pub circles: usize,
    /// Those of them with a gathering that runs.
    pub gatherings: usize,
    /// Bytes of memory that the process has, where the system tells.
    pub memory: Option<u64>,
    /// When it was started, in milliseconds since 1970.
    pub started: u64,
}

impl Counts {
    /// Counts a connection until the guard goes.
    pub fn connected(&self) -> Counted<'_> {
        self.connections.fetch_add(1, Ordering::Relaxed);
        Counted(self)
    }

    /// A frame goes to somebody.
    pub fn sent(&self, bytes: usize) {
        self.frames.fetch_add(1, Ordering::Relaxed);
        self.bytes.fetch_add(bytes as u64, Ordering::Relaxed);
    }

    /// Commits were appended together, and each met a fate.
    pub fn appended(&self, fates: &[Result<(), AppendError>], took: Duration) {
        for fate in fates {
            let place = match fate {
                Ok(()) => 0,
                Err(AppendError::Conflict) => 1,
                Err(AppendError::Refused(_)) => 2,
                Err(AppendError::Unknown(_)) => 3,
            };
            self.appends[place].fetch_add(1, Ordering::Relaxed);
        }
        let micros = took.as_micros() as u64;
        let place = BOUNDS.iter().position(|bound| micros <= *bound).unwrap_or(BOUNDS.len());
        self.took[place].fetch_add(1, Ordering::Relaxed);
        self.took_micros.fetch_add(micros, Ordering::Relaxed);
    }

    /// Somebody's command was refused.
    pub fn refused(&self, code: RefusalCode) {
        // A refusal without fields is written as its name.
        if let Ok(serde_json::Value::String(code)) = serde_json::to_value(code) {
            self.refused_as(&code);
        }
    }

    /// Somebody's request was refused with this code, which is one of the program's own.
    pub fn refused_as(&self, code: &str) {
        let mut refusals = self.refusals.lock().unwrap_or_else(PoisonError::into_inner);
        match refusals.get_mut(code) {
            Some(times) => *times += 1,
            None => drop(refusals.insert(code.to_owned(), 1)),
        }
    }

    /// All of it in Prometheus's text form.
    pub fn tell(&self, now: &Now) -> String {
        let mut out = String::new();
        // Writing to a `String` cannot fail.
        let _ = self.write(&mut out, now);
        out
    }

    fn write(&self, out: &mut String, now: &Now) -> fmt::Result {
        let of = |number: &AtomicU64| number.load(Ordering::Relaxed);
        let mut one = |name: &str, kind: &str, help: &str, value: u64| {
            writeln!(out, "# HELP {name} {help}\n# TYPE {name} {kind}\n{name} {value}")
        };
        let there = of(&self.connections);
        let shown = if there < FEW { 0 } else { there };
        one("afterglow_connections", "gauge", "WebSocket connections; 0 stands for fewer than five.", shown)?;
        one("afterglow_circles", "gauge", "Circles that are taken up.", now.circles as u64)?;
        one("afterglow_gatherings", "gauge", "Gatherings that run.", now.gatherings as u64)?;
        one("afterglow_frames_sent_total", "counter", "Frames for WebSocket connections.", of(&self.frames))?;
        one("afterglow_bytes_sent_total", "counter", "Bytes of these frames.", of(&self.bytes))?;
        if let Some(memory) = now.memory {
            one("process_resident_memory_bytes", "gauge", "Memory of the process.", memory)?;
        }
        one("process_start_time_seconds", "gauge", "When it was started, since 1970.", now.started / 1_000)?;
        writeln!(out, "# HELP afterglow_appends_total Commits by their fate.\n# TYPE afterglow_appends_total counter")?;
        for (fate, times) in ["written", "conflict", "refused", "unknown"].iter().zip(&self.appends) {
            writeln!(out, "afterglow_appends_total{{fate=\"{fate}\"}} {}", of(times))?;
        }
        let name = "afterglow_append_seconds";
        writeln!(out, "# HELP {name} How long appending took, with the sync.\n# TYPE {name} histogram")?;
        let mut sum = 0;
        for (bound, times) in BOUNDS.iter().zip(&self.took) {
            sum += of(times);
            writeln!(out, "{name}_bucket{{le=\"{}\"}} {sum}", *bound as f64 / 1e6)?;
        }
        sum += of(&self.took[BOUNDS.len()]);
        writeln!(out, "{name}_bucket{{le=\"+Inf\"}} {sum}")?;
        writeln!(out, "{name}_sum {}\n{name}_count {sum}", of(&self.took_micros) as f64 / 1e6)?;
        let name = "afterglow_refusals_total";
        writeln!(out, "# HELP {name} Commands and requests that were refused, by code.\n# TYPE {name} counter")?;
        for (code, times) in &*self.refusals.lock().unwrap_or_else(PoisonError::into_inner) {
            writeln!(out, "{name}{{code=\"{code}\"}} {times}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_counted_up_to_their_bounds_and_few_people_are_not_shown() {
        let counts = Counts::default();
        for micros in [400, 500, 501, 3_000_000] {
            counts.appended(&[Ok(()), Err(AppendError::Conflict)], Duration::from_micros(micros));
        }
        let mut people: Vec<_> = (0..4).map(|_| counts.connected()).collect();
        counts.sent(100);
        counts.refused_as("too_many");
        let now = Now { circles: 2, gatherings: 1, memory: None, started: 1_800_000_000_000 };
        let told = counts.tell(&now);
        let has = |line: &str| assert!(told.lines().any(|told| told == line), "{line} in\n{told}");
        has("afterglow_connections 0");
        has("afterglow_append_seconds_bucket{le=\"0.0005\"} 2");
        has("afterglow_append_seconds_bucket{le=\"0.001\"} 3");
        has("afterglow_append_seconds_bucket{le=\"2.5\"} 3");
        has("afterglow_append_seconds_bucket{le=\"+Inf\"} 4");
        has("afterglow_append_seconds_count 4");
        has("afterglow_append_seconds_sum 3.001401");
        has("afterglow_appends_total{fate=\"conflict\"} 4");
        has("afterglow_bytes_sent_total 100");
        has("afterglow_refusals_total{code=\"too_many\"} 1");
        has("process_start_time_seconds 1800000000");
        people.push(counts.connected());
        assert!(counts.tell(&now).contains("\nafterglow_connections 5\n"));
        drop(people);
        assert!(counts.tell(&now).contains("\nafterglow_connections 0\n"));
    }
}
