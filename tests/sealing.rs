//! The Rust twin of the page's sealing (`src/protocol/sealing.md`): the known answers of `tests/vectors/`, those of others,
//! what each twin signs and seals opened by the other, and everything that must be refused.
//!
//! `cargo test --test sealing -- --ignored` also makes a million seals.
#[path = "sealing/changed.rs"]
mod changed;
#[path = "sealing/crossed.rs"]
mod crossed;
#[path = "sealing/fresh.rs"]
mod fresh;
#[path = "sealing/hostile.rs"]
mod hostile;
#[path = "sealing/invitations.rs"]
mod invitations;
#[path = "sealing/published.rs"]
mod published;
#[path = "sealing/vectors.rs"]
mod vectors;
#[path = "sealing/world.rs"]
mod world;
