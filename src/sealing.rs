//! Sealing, as `protocol/sealing.md` says it byte for byte: the twin of `web/crypto/`, for simulated people and for tests.
//!
//! The server below never opens or checks anything, so nothing there may use this; `tests/layers.rs` sees to it. Every
//! check is the page's, in the page's order, with the page's code for the stop. Randomness comes from whoever asks, so that
//! the known answers in `tests/vectors/` can be made again from their draws.
pub mod admission;
pub mod bundle;
pub mod bytes;
pub mod card;
pub mod desk;
pub mod door;
pub mod envelope;
pub mod fields;
pub mod invitation;
pub mod keys;
pub mod lock;
pub mod log;
pub mod pad;
pub mod pairs;
pub mod place;
pub mod purpose;
pub mod random;
pub mod recovery;
pub mod roster;
pub mod signed;
pub mod stop;
pub mod to_pair;
pub mod turn;
pub mod wraps;

pub use admission::{Admission, Newcomer};
pub use desk::{Desk, DeskKeys};
pub use envelope::{Opened, Sealed, Speaker};
pub use keys::{KeyKind, Named};
pub use lock::Key;
pub use pairs::{Pair, Public};
pub use place::Place;
pub use purpose::Purpose;
pub use random::Random;
pub use roster::{KeyState, Listed, Roster, RosterState, Seen};
pub use stop::Stop;
pub use wraps::{Audience, Holding, Recipient};
