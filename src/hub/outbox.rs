//! What waits to be written to one connection. A frame goes straight to the line when nothing waits before it; else it
//! waits here, and the connection's own task writes it. Bounded in bytes: whoever cannot keep up is let go with a code
//! that says "come back", so that nobody else waits for them.
use super::busy::Busy;
use super::frames::Frame;
use crate::protocol::close::Close;
use std::io::{self, IoSlice};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::Notify;

/// Most bytes of changes and answers that wait for one connection.
pub const OUTBOX_MAX: usize = 256 * 1024;
/// A queue that once grew beyond this many frames gives its memory back.
const KEEP_ROOM_FOR: usize = 16;
/// Frames of one write.
const SLICES: usize = 16;

/// A line that takes what it can take at once. Waking a task for every frame costs more than the frame.
pub trait Port: Send + Sync {
    /// Writes without waiting.
    ///
    /// # Errors
    /// [`io::ErrorKind::WouldBlock`] when it takes nothing now; any other when it is broken.
    fn try_write(&self, slices: &[IoSlice<'_>]) -> io::Result<usize>;
}

/// What waits to be written to one connection.
///
/// Law: frames leave in the order they came, each wholly before the next; after the close nothing is added; the bytes of
/// all frames that wait, whole pictures apart, are at most [`OUTBOX_MAX`]. Whole pictures are not counted: they are shared
/// by everyone who gets them, each connection has at most one a lane, and a large room must stay enterable.
#[derive(Default)]
pub struct Outbox {
    port: Option<Arc<dyn Port>>,
    busy: Option<Arc<Busy>>,
    queue: Mutex<Queue>,
    wake: Notify,
}

#[derive(Default)]
struct Queue {
    waiting: Waiting,
    bytes: usize,
    /// The writer is at it: what comes now waits for it.
    writing: bool,
    /// More is to come at once: see [`Outbox::gather`].
    gathering: bool,
    close: Option<Close>,
    over: bool,
}

/// Frames that wait, the first of them perhaps half written.
#[derive(Default)]
pub struct Waiting {
    frames: Vec<Frame>,
    /// Frames wholly written.
    done: usize,
    /// Bytes written of the next one.
    offset: usize,
}

impl Waiting {
    /// Whether everything is written.
    pub fn is_empty(&self) -> bool {
        self.done == self.frames.len()
    }

    /// Writes as `write` takes it; nothing, when the line takes no more. Wholly written frames are let go.
    ///
    /// # Errors
    /// Those of `write`, and when it takes nothing at all.
    pub fn write(&mut self, mut write: impl FnMut(&[IoSlice<'_>]) -> io::Result<usize>) -> io::Result<()> {
        while !self.is_empty() {
            let mut slices = [IoSlice::new(&[]); SLICES];
            let mut count = 0;
            for (slice, frame) in slices.iter_mut().zip(&self.frames[self.done..]) {
                *slice = IoSlice::new(&frame.bytes()[if count == 0 { self.offset } else { 0 }..]);
                count += 1;
            }
            match write(&slices[..count])? {
                0 => return Err(io::ErrorKind::WriteZero.into()),
                written => self.advance(written),
            }
        }
        self.clear();
        Ok(())
    }

    /// Whether a page would see any of it.
    pub fn holds_a_message(&self) -> bool {
        self.frames[self.done..].iter().any(Frame::is_message)
    }

    /// How far it is: it changes with every byte that is written.
    pub fn progress(&self) -> (usize, usize) {
        (self.done, self.offset)
    }

    /// Adds the last frame.
    pub fn push(&mut self, frame: Frame) {
        self.frames.push(frame);
    }

    /// Lets everything go that is not half on its way.
    pub fn cut(&mut self) {
        self.frames.truncate(self.done + usize::from(self.offset > 0));
    }

    fn advance(&mut self, mut written: usize) {
        while let Some(frame) = self.frames.get(self.done) {
            let left = frame.bytes().len() - self.offset;
            if written < left {
                self.offset += written;
                return;
            }
            written -= left;
            self.done += 1;
            self.offset = 0;
        }
    }

    fn clear(&mut self) {
        if self.frames.capacity() > KEEP_ROOM_FOR {
            self.frames = Vec::new();
        }
        self.frames.clear();
        (self.done, self.offset) = (0, 0);
    }
}

/// What the writer gets.
#[derive(Debug, PartialEq, Eq)]
pub enum Batch {
    /// Frames to write now.
    Frames,
    /// The last frames, and then the close.
    Last(Close),
    /// The line is over; there is nothing more to write.
    Over,
}

impl Outbox {
    /// An empty outbox whose frames all wait for the connection's task.
    pub fn new() -> Self {
        Self::default()
    }

    /// An empty outbox whose frames go straight to the line while it takes them.
    pub fn through(port: Arc<dyn Port>) -> Self {
        Self { port: Some(port), ..Self::default() }
    }

    /// The same, with its frames counted.
    #[must_use]
    pub fn counted_by(self, busy: Arc<Busy>) -> Self {
        Self { busy: Some(busy), ..self }
    }

    /// Adds a frame. When there is no room for it, the connection is closed as too slow.
    pub fn push(&self, frame: Frame) {
        self.add(frame, true);
    }

    /// Adds a whole picture, which is not counted.
    pub fn push_picture(&self, frame: Frame) {
        self.add(frame, false);
    }

    /// What is added until the guard goes leaves in one write.
    pub fn gather(&self) -> Gathered<'_> {
        self.lock().gathering = true;
        Gathered(self)
    }

    /// Closes: what waits is still written, then this. The first reason stays. A connection that is too slow, or whose
    /// rights ended, does not get what waits.
    pub fn close(&self, close: Close) {
        let mut queue = self.lock();
        if queue.close.is_none() && !queue.over {
            if is_at_once(close) {
                queue.waiting.cut();
            }
            queue.close = Some(close);
            drop(queue);
            self.wake.notify_one();
        }
    }

    /// Says that nothing more will be written: the line is gone, or the library has answered the other side's close.
    pub fn finish(&self) {
        let mut queue = self.lock();
        queue.over = true;
        drop(queue);
        self.wake.notify_one();
    }

    /// Whether nothing more is taken in.
    pub fn is_closed(&self) -> bool {
        let queue = self.lock();
        queue.over || queue.close.is_some()
    }

    /// Waits until there is something to write and moves it into `into`, which is empty. Until this is asked again
    /// nobody else writes.
    pub async fn next(&self, into: &mut Waiting) -> Batch {
        loop {
            if let Some(batch) = self.take(into) {
                return batch;
            }
            self.wake.notified().await;
        }
    }

    /// Waits until it is closed.
    pub async fn closing(&self) -> Close {
        loop {
            let close = self.lock().close;
            match close {
                Some(close) => return close,
                None => self.wake.notified().await,
            }
        }
    }

    fn take(&self, into: &mut Waiting) -> Option<Batch> {
        let mut queue = self.lock();
        std::mem::swap(&mut queue.waiting, into);
        queue.bytes = 0;
        queue.writing = !into.is_empty();
        match (queue.close, queue.over, into.is_empty()) {
            // What waits is still written: the library's answer to a close is among it.
            (Some(close), false, _) => {
                queue.over = true;
                Some(Batch::Last(close))
            }
            (_, _, false) => Some(Batch::Frames),
            (_, true, true) => Some(Batch::Over),
            (None, false, true) => None,
        }
    }

    fn add(&self, frame: Frame, counts: bool) {
        let mut queue = self.lock();
        if queue.over || queue.close.is_some() {
            return;
        }
        let size = if counts { frame.bytes().len() } else { 0 };
        if queue.bytes + size > OUTBOX_MAX {
            drop(queue);
            return self.close(Close::TooSlow);
        }
        queue.bytes += size;
        self.busy.iter().for_each(|busy| busy.counts.sent(frame.bytes().len()));
        let first = queue.waiting.is_empty();
        queue.waiting.push(frame);
        // What came before is being written, or will be by whoever was woken for it.
        if first && !queue.gathering {
            self.send(queue);
        }
    }

    /// Writes what waits, as far as the line takes it now, and leaves the rest to the connection's task.
    fn send(&self, mut queue: MutexGuard<'_, Queue>) {
        if let (Some(port), false) = (&self.port, queue.writing || queue.close.is_some()) {
            // Whatever is wrong with the line, its task meets it too and knows what to do.
            let _ = queue.waiting.write(|slices| port.try_write(slices));
            if queue.waiting.is_empty() {
                queue.bytes = 0;
                return;
            }
        }
        drop(queue);
        self.wake.notify_one();
    }

    fn lock(&self) -> MutexGuard<'_, Queue> {
        // Nothing panics while it is locked.
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether a close does not let what waits go first.
pub fn is_at_once(close: Close) -> bool {
    matches!(close, Close::TooSlow | Close::SessionEnded | Close::NotForYou | Close::Removed)
}

/// While it is held, frames wait; when it goes, they leave together.
pub struct Gathered<'a>(&'a Outbox);

impl Drop for Gathered<'_> {
    fn drop(&mut self) {
        let mut queue = self.0.lock();
        queue.gathering = false;
        if !queue.waiting.is_empty() {
            self.0.send(queue);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_util::FutureExt;

    fn frame(size: usize) -> Frame {
        Frame::from_library(&vec![0; size])
    }

    #[test]
    fn frames_leave_in_order_and_the_close_comes_last() {
        let outbox = Outbox::new();
        outbox.push(frame(1));
        outbox.push(frame(2));
        outbox.close(Close::Restarting);
        outbox.push(frame(3));
        let mut out = Waiting::default();
        let batch = outbox.next(&mut out).now_or_never();
        assert_eq!(batch, Some(Batch::Last(Close::Restarting)));
        assert_eq!(out.frames, [frame(1), frame(2)]);
        out = Waiting::default();
        assert_eq!(outbox.next(&mut out).now_or_never(), Some(Batch::Over));
    }

    #[test]
    fn a_full_outbox_closes_and_lets_go_of_what_it_held() {
        let outbox = Outbox::new();
        outbox.push_picture(frame(OUTBOX_MAX));
        outbox.push(frame(OUTBOX_MAX));
        assert!(!outbox.is_closed(), "exactly full is not too full, and pictures are not counted");
        outbox.push(frame(1));
        let mut out = Waiting::default();
        assert_eq!(outbox.next(&mut out).now_or_never(), Some(Batch::Last(Close::TooSlow)));
        assert!(out.is_empty());
    }

    #[test]
    fn an_empty_outbox_waits() {
        let outbox = Outbox::new();
        assert_eq!(outbox.next(&mut Waiting::default()).now_or_never(), None);
        outbox.push(frame(1));
        let mut out = Waiting::default();
        assert_eq!(outbox.next(&mut out).now_or_never(), Some(Batch::Frames));
        out = Waiting::default();
        assert_eq!(outbox.next(&mut out).now_or_never(), None);
        outbox.finish();
        assert_eq!(outbox.next(&mut out).now_or_never(), Some(Batch::Over));
    }

    #[test]
    fn the_first_reason_to_close_stays() {
        let outbox = Outbox::new();
        outbox.close(Close::Silent);
        outbox.close(Close::Restarting);
        assert_eq!(outbox.next(&mut Waiting::default()).now_or_never(), Some(Batch::Last(Close::Silent)));
    }

    /// Takes so many bytes and no more.
    struct Narrow {
        room: Mutex<usize>,
        taken: Mutex<Vec<u8>>,
        writes: Mutex<u32>,
    }

    impl Narrow {
        fn new(room: usize) -> Arc<Self> {
            Arc::new(Self { room: room.into(), taken: Mutex::default(), writes: 0.into() })
        }

        fn writes(&self) -> u32 {
            *self.writes.lock().expect("a number")
        }

        fn taken(&self) -> Vec<u8> {
            self.taken.lock().expect("bytes").clone()
        }
    }

    impl Port for Narrow {
        fn try_write(&self, slices: &[IoSlice<'_>]) -> io::Result<usize> {
            let mut room = self.room.lock().expect("a number");
            *self.writes.lock().expect("a number") += 1;
            let all: Vec<u8> = slices.iter().flat_map(|slice| slice.iter().copied()).collect();
            let now = all.len().min(*room);
            *room -= now;
            self.taken.lock().expect("bytes").extend(&all[..now]);
            if now == 0 { Err(io::ErrorKind::WouldBlock.into()) } else { Ok(now) }
        }
    }

    fn said(letters: &str) -> Frame {
        Frame::from_library(letters.as_bytes())
    }

    #[test]
    fn a_frame_that_need_not_wait_goes_straight_to_the_line() {
        let port = Narrow::new(100);
        let outbox = Outbox::through(port.clone());
        outbox.push(said("one"));
        outbox.push(said("two"));
        assert_eq!(port.taken(), b"onetwo");
        assert_eq!(outbox.next(&mut Waiting::default()).now_or_never(), None);
    }

    #[test]
    fn what_the_line_does_not_take_waits_and_nothing_overtakes_it() {
        let port = Narrow::new(2);
        let outbox = Outbox::through(port.clone());
        outbox.push(said("one"));
        *port.room.lock().expect("a number") = 100;
        outbox.push(said("two"));
        assert_eq!(port.taken(), b"on", "the rest of the first frame has to go first");
        let mut out = Waiting::default();
        assert_eq!(outbox.next(&mut out).now_or_never(), Some(Batch::Frames));
        outbox.push(said("three"));
        assert_eq!(port.taken(), b"on", "its task is writing");
        out.write(|slices| port.try_write(slices)).expect("a line with room");
        assert_eq!(outbox.next(&mut out).now_or_never(), Some(Batch::Frames));
        out.write(|slices| port.try_write(slices)).expect("a line with room");
        assert_eq!(outbox.next(&mut out).now_or_never(), None);
        outbox.push(said("four"));
        assert_eq!(port.taken(), b"onetwothreefour");
    }

    #[test]
    fn what_is_gathered_leaves_in_one_write() {
        let port = Narrow::new(100);
        let outbox = Outbox::through(port.clone());
        let together = outbox.gather();
        outbox.push(said("one"));
        outbox.push(said("two"));
        assert_eq!(port.writes(), 0);
        drop(together);
        assert_eq!((port.taken(), port.writes()), (b"onetwo".to_vec(), 1));
    }

    #[test]
    fn a_close_at_once_finishes_the_frame_that_is_half_on_its_way_and_no_other() {
        let port = Narrow::new(4);
        let outbox = Outbox::through(port.clone());
        outbox.push(said("one"));
        outbox.push(said("two"));
        outbox.push(said("three"));
        outbox.close(Close::SessionEnded);
        *port.room.lock().expect("a number") = 100;
        let mut out = Waiting::default();
        assert_eq!(outbox.next(&mut out).now_or_never(), Some(Batch::Last(Close::SessionEnded)));
        out.write(|slices| port.try_write(slices)).expect("a line with room");
        assert_eq!(port.taken(), b"onetwo");
    }
}
