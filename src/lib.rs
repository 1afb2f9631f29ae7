//! Afterglow: a self-hosted server for moderated group integration circles.
//!
//! The house, from the roof down; every arrow points down, and `tests/layers.rs` reads the `use crate::` lines:
//!
//! - [`circle`]: the rules. Pure: commands in, events or a refusal out.
//! - [`protocol`]: what goes over the wire. May use `circle`.
//! - [`log`]: what happened, durably. May use `circle`, `protocol`.
#![warn(missing_docs)]

pub mod circle;
pub mod protocol;
