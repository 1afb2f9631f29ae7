//! What waits to be written to one connection. Bounded in bytes: whoever cannot keep up is let go with a code that says
//! "come back", so that nobody else waits for them.
use super::frames::Frame;
use crate::protocol::close::Close;
use std::sync::{Mutex, MutexGuard, PoisonError};
use tokio::sync::Notify;

/// Most bytes of changes and answers that wait for one connection.
pub const OUTBOX_MAX: usize = 256 * 1024;
/// A queue that once grew beyond this many frames gives its memory back.
const KEEP_ROOM_FOR: usize = 16;

/// What waits to be written to one connection.
///
/// Law: frames leave in the order they came; after the close nothing is added; the bytes of all frames that wait, whole
/// pictures apart, are at most [`OUTBOX_MAX`]. Whole pictures are not counted: they are shared by everyone who gets
/// them, each connection has at most one a lane, and a large room must stay enterable.
#[derive(Default)]
pub struct Outbox {
    queue: Mutex<Queue>,
    wake: Notify,
}

#[derive(Default)]
struct Queue {
    frames: Vec<Frame>,
    bytes: usize,
    close: Option<Close>,
    over: bool,
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
    /// An empty outbox.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a frame. When there is no room for it, the connection is closed as too slow.
    pub fn push(&self, frame: Frame) {
        self.add(frame, true);
    }

    /// Adds a whole picture, which is not counted.
    pub fn push_picture(&self, frame: Frame) {
        self.add(frame, false);
    }

    /// Closes: what waits is still written, then this. The first reason stays. A connection that is too slow, or whose
    /// rights ended, does not get what waits.
    pub fn close(&self, close: Close) {
        let mut queue = self.lock();
        if queue.close.is_none() && !queue.over {
            if matches!(close, Close::TooSlow | Close::SessionEnded | Close::NotForYou) {
                queue.frames = Vec::new();
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

    /// Waits until there is something to write and moves it into `into`, which is empty.
    pub async fn next(&self, into: &mut Vec<Frame>) -> Batch {
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

    fn take(&self, into: &mut Vec<Frame>) -> Option<Batch> {
        let mut queue = self.lock();
        std::mem::swap(&mut queue.frames, into);
        queue.bytes = 0;
        if queue.frames.capacity() > KEEP_ROOM_FOR {
            queue.frames = Vec::new();
        }
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
        queue.frames.push(frame);
        let first = queue.frames.len() == 1;
        drop(queue);
        if first {
            self.wake.notify_one();
        }
    }

    fn lock(&self) -> MutexGuard<'_, Queue> {
        // Nothing panics while it is locked.
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
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
        let mut out = Vec::new();
        let batch = outbox.next(&mut out).now_or_never();
        assert_eq!(batch, Some(Batch::Last(Close::Restarting)));
        assert_eq!(out, [frame(1), frame(2)]);
        out.clear();
        assert_eq!(outbox.next(&mut out).now_or_never(), Some(Batch::Over));
    }

    #[test]
    fn a_full_outbox_closes_and_lets_go_of_what_it_held() {
        let outbox = Outbox::new();
        outbox.push_picture(frame(OUTBOX_MAX));
        outbox.push(frame(OUTBOX_MAX));
        assert!(!outbox.is_closed(), "exactly full is not too full, and pictures are not counted");
        outbox.push(frame(1));
        let mut out = Vec::new();
        assert_eq!(outbox.next(&mut out).now_or_never(), Some(Batch::Last(Close::TooSlow)));
        assert!(out.is_empty());
    }

    #[test]
    fn an_empty_outbox_waits() {
        let outbox = Outbox::new();
        assert_eq!(outbox.next(&mut Vec::new()).now_or_never(), None);
        outbox.push(frame(1));
        let mut out = Vec::new();
        assert_eq!(outbox.next(&mut out).now_or_never(), Some(Batch::Frames));
        out.clear();
        assert_eq!(outbox.next(&mut out).now_or_never(), None);
        outbox.finish();
        assert_eq!(outbox.next(&mut out).now_or_never(), Some(Batch::Over));
    }

    #[test]
    fn the_first_reason_to_close_stays() {
        let outbox = Outbox::new();
        outbox.close(Close::Silent);
        outbox.close(Close::Restarting);
        assert_eq!(outbox.next(&mut Vec::new()).now_or_never(), Some(Batch::Last(Close::Silent)));
    }
}
