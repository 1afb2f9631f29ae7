//! The rules of a circle. Pure: no clock, no randomness, no I/O, no async, no text of anyone's words. Commands go in,
//! events or a refusal come out; time and ids are passed in.
pub mod agenda;
mod apply;
pub mod command;
mod deadline;
pub mod decide;
mod erased;
pub mod event;
pub mod ids;
pub mod kept;
pub mod keys;
pub mod lens;
pub mod limits;
pub mod practice;
pub mod record;
pub mod refusal;
pub mod restored;
pub mod state;
pub mod stored;
pub mod thinned;

pub use decide::{Meta, decide, found, serve};
pub use state::Circle;
