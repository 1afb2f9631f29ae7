//! What people's own calendars call a gathering. It stands on lock screens and in shared calendars, so it says of what kind
//! the gathering is to nobody.
use super::file::{Flaw, line_of_text};
use serde::Deserialize;

/// Most characters of either.
const TITLE_MAX: usize = 60;

/// What people's own calendars call a gathering.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Calendar {
    /// Any of them.
    pub title: String,
    /// One that was called off.
    pub called_off: String,
}

impl Default for Calendar {
    fn default() -> Self {
        Self { title: "Group meeting".into(), called_off: "Called off: group meeting".into() }
    }
}

impl Calendar {
    /// Refuses what is not a line of text.
    ///
    /// # Errors
    /// The key, and what would be right.
    pub(super) fn check(&self) -> Result<(), Flaw> {
        line_of_text("title", &self.title, TITLE_MAX)?;
        line_of_text("called_off", &self.called_off, TITLE_MAX)
    }
}
