//! Which commands leave nothing that lasts.
use super::Command;

impl Command {
    /// Whether it lives in memory only, and so waits for no disk and comes near none: somebody who needs a person does not
    /// either.
    pub const fn is_passing(&self) -> bool {
        matches!(
            self,
            Self::Signal { .. }
                | Self::AnswerSignal { .. }
                | Self::Check(_)
                | Self::Write(_)
                | Self::TellDesk(_)
                | Self::LeaveCard(_)
                | Self::SayInPair(_)
        )
    }
}
