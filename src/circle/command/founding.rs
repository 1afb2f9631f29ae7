//! How a circle begins.
use crate::circle::agenda::{Entry, Medium};
use crate::circle::ids::{BodyId, CircleId};
use crate::circle::keys::FirstKeys;
use serde::{Deserialize, Serialize};

/// A circle as it begins. Stored as it is, so a field of a later version does not make it unreadable.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Founding {
    /// A fresh name for it, chosen by the facilitator's page.
    pub circle: CircleId,
    /// What it is called.
    pub title: BodyId,
    /// What its facilitator is called in it.
    pub name: BodyId,
    /// Where the voices are.
    pub medium: Medium,
    /// Who may come in, and when.
    pub entry: Entry,
    /// The template it was made from, by its file name.
    pub template: String,
    /// What everyone promises, one text each.
    pub agreements: Vec<BodyId>,
    /// What this circle is, who leads it, what it is not.
    pub about: BodyId,
    /// The keys it begins with.
    pub keys: FirstKeys,
}

impl Founding {
    /// What the facilitator wrote.
    pub fn words(&self) -> Vec<BodyId> {
        [self.title, self.name, self.about].into_iter().chain(self.agreements.iter().copied()).collect()
    }
}
