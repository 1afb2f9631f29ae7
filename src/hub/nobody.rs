//! Answers for circles that are not there, by the same way and in the same time as a circle answers a stranger: whoever
//! guesses learns nothing.
use super::connection::{Ask, Place};
use super::door;
use crate::protocol::close::Close;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

/// Answers until the server stops.
pub(super) async fn answer(mut asks: mpsc::Receiver<Ask>, stop: CancellationToken) {
    while let Some(Some(ask)) = stop.run_until_cancelled(asks.recv()).await {
        // Whoever asked may be gone by now.
        match ask {
            Ask::Join { reply, .. } => drop(reply.send(Err(Close::NotForYou))),
            Ask::Knock { reply, .. } => drop(reply.send(Err(door::NO_SUCH_INVITATION))),
            Ask::Decide(decision) => door::refuse(decision.reply, door::NO_SUCH_INVITATION),
            Ask::EraseMe { reply, .. } => drop(reply.send(Err(door::NO_SUCH_INVITATION))),
            Ask::Known { person, reply } => drop(reply.send(vec![person])),
            Ask::AsWhom { reply, .. } => drop(reply.send(Err(door::NO_SUCH_INVITATION))),
            Ask::Door { reply, .. } => drop(reply.send(Err(door::NO_SUCH_INVITATION))),
            Ask::Place { reply, .. } => drop(reply.send(Place::default())),
            Ask::Card { reply, .. } => drop(reply.send(None)),
            Ask::Kept { reply, .. } => drop(reply.send(None)),
            Ask::Calendar { reply, .. } => drop(reply.send(None)),
            Ask::Check { reply } => drop(reply.send(None)),
        }
    }
}
