//! Afterglow: a self-hosted server for moderated group integration circles.
//!
//! The house, from the roof down. Every arrow points down; `tests/layers.rs` reads the `use crate::` lines and fails
//! otherwise.
//!
//! - [`server`]: new, listen, shutdown: owns every task.
//! - [`rehearse`]: simulated people, clients of the real protocol; [`check`]: replays every log and verifies it;
//!   [`backup`]: copies a store, and puts a copy back.
//! - [`http`]: the door: requests, the upgrade to a WebSocket, the socket, the page's files.
//! - [`hub`]: the running rooms: one actor a circle, fan-out, presence; and the practice's clerk.
//! - [`log`]: what happened, durably: in memory, in SQLite.
//! - [`config`]: the operator's file, the circle templates, the safety texts, the words about early weeks.
//! - [`sealing`]: how people's words are sealed, for simulated people and for tests; nothing of the server may use it.
//! - [`protocol`]: what goes over the wire.
//! - [`circle`]: the rules. Pure: commands in, events or a refusal out.
//! - [`env`]: the only place that asks for the time or for randomness.
#![warn(missing_docs)]

pub mod backup;
pub mod check;
pub mod circle;
pub mod config;
pub mod env;
#[cfg(test)]
mod generated;
pub mod http;
pub mod hub;
pub mod log;
pub mod protocol;
pub mod rehearse;
pub mod sealing;
pub mod server;
