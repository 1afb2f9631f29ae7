//! Unlock keys: what a browser keeps its own keys under. They end with the session, the membership or the gathering.
use super::{PracticeError, PracticeHandle, Shared};
use crate::circle::practice::{PracticeEvent, SessionId};
use crate::log::keys::{KeyName, Unlocking};
use zeroize::Zeroizing;

impl PracticeHandle {
    /// The key under which a browser keeps a bundle, the same each time; nothing, when the gathering is gone. Whether the
    /// session stands for this person, and whether they have a place there, is asked before.
    ///
    /// # Errors
    /// When the keys cannot be read or made.
    pub async fn unlock(&self, unlocking: Unlocking) -> Result<Option<Zeroizing<[u8; 32]>>, PracticeError> {
        let keys = self.shared.log.keys().clone();
        let unlocked = tokio::task::spawn_blocking(move || keys.unlock(unlocking)).await;
        match unlocked {
            Ok(Ok(key)) => Ok(key),
            Ok(Err(error)) => {
                tracing::error!("an unlock key could not be made: {error:#}");
                Err(PracticeError::StoreUnavailable)
            }
            Err(_) => Err(PracticeError::StoreUnavailable),
        }
    }
}

impl Shared {
    /// Sessions that are over lose their keys. After a crash in between, the next start reads the same events.
    pub(super) async fn lose_keys(&self, events: &[PracticeEvent]) {
        let over = events.iter().filter_map(|event| match event {
            PracticeEvent::SessionEnded { session } => Some(*session),
            _ => None,
        });
        let names: Vec<_> = over.map(|session: SessionId| KeyName::Session(session)).collect();
        if names.is_empty() {
            return;
        }
        let keys = self.log.keys().clone();
        match tokio::task::spawn_blocking(move || keys.lose(&names)).await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => tracing::error!("ended sessions keep their keys until the next start: {error:#}"),
            Err(_) => tracing::error!("ended sessions keep their keys until the next start"),
        }
    }
}
