//! The running rooms: one task for each circle decides, remembers and tells; nobody else touches a circle's state.
//!
//! ```text
//! socket ─Ask─▶ actor ─decide─▶ events ─append─▶ log ─durable─▶ apply ─▶ lens ─▶ fanout ─▶ outboxes ─▶ sockets
//! ```
//! The actor never waits for a client. It waits for the log alone, and while it does, signals are still heard.
pub mod actor;
pub mod batch;
pub mod birth;
pub mod busy;
pub mod calendar;
pub mod card;
pub mod connection;
pub mod counts;
pub mod door;
pub mod fanout;
pub mod frames;
mod kept;
mod landing;
pub mod lane;
mod lapse;
mod leaving;
mod measured;
mod nobody;
pub mod outbox;
mod outside;
pub mod pace;
pub mod practice;
pub mod presence;
pub mod registry;
mod remains;
pub mod store;
pub mod words;

pub use connection::{Connection, Joining};
pub use frames::Frame;
pub use outbox::Outbox;
pub use registry::{Hub, Knock};
