//! Everything that is asked of a running server and of what it stores: one program, as each takes long to link. A file a
//! property: `cargo test --test server knock` runs those of one.
#[path = "../common/mod.rs"]
mod common;

mod access;
mod actor;
mod attackers;
mod backup;
mod both;
mod card;
mod config;
mod conversation;
mod devices;
mod erase_me;
mod follow;
mod forgetting;
mod headers;
mod kept;
mod knock;
mod letting_go;
mod line;
mod lobby;
mod log_contract;
mod metrics;
mod numbers;
mod other_circle;
mod practice;
mod record;
mod rehearse;
mod removed;
mod resume;
mod revoked;
mod rights;
mod shutdown;
mod signals;
mod slow_consumer;
mod sockets;
mod steps;
mod tls;
mod told;
mod unlock;
mod violations;
mod what_we_hold;
