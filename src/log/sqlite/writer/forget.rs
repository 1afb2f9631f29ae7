//! What is let go of people: of one who is gone, of everybody some time after a series, and in records that read
//! otherwise from then on.
use super::super::super::keys::folder::Moment;
use super::super::super::{Lapsed, StreamId};
use super::super::change;
use super::{Door, Writer};
use crate::circle::ids::{BodyId, CircleId, PersonId};
use anyhow::{Context, ensure};

impl Writer {
    pub(super) fn forget(&mut self, circle: CircleId, person: PersonId) -> anyhow::Result<()> {
        ensure!(self.door == Door::Server, "only the server forgets anyone");
        self.keys.lose(&self.keys.of_member(circle, person)?)?;
        let theirs = change::all_of(&self.store, circle, |under| under.person() == Some(person))?;
        self.blank(&theirs, "they are forgotten, but not yet in the store's journal")
    }

    /// The key first: what lies under it is gone from then on, whatever becomes of the rows.
    pub(super) fn let_lapse(&mut self, circle: CircleId, what: Lapsed) -> anyhow::Result<()> {
        ensure!(self.door == Door::Server, "only the server lets something go");
        self.keys.lose(&[what.key(circle)])?;
        let all = change::all_of(&self.store, circle, |under| what.has(under))?;
        self.blank(&all, "it is let go, but not yet in the store's journal")
    }

    fn blank(&mut self, bodies: &[BodyId], left: &'static str) -> anyhow::Result<()> {
        if bodies.is_empty() {
            return Ok(());
        }
        self.upkeep(|store, whole| change::forget(store, whole, bodies))?;
        self.erased_rows(left)
    }

    pub(super) fn rewrite(&mut self, stream: StreamId, records: &[(u64, Vec<u8>)]) -> anyhow::Result<()> {
        ensure!(self.door == Door::Server, "only the server writes a record anew");
        let keys = self.keys.clone();
        self.upkeep(|store, whole| change::rewrite(store, whole, &keys, stream, records))?;
        self.erased_rows("the records are written anew, but not yet in the store's journal")
    }

    fn erased_rows(&mut self, left: &'static str) -> anyhow::Result<()> {
        self.keys.reached(Moment::RowsGone)?;
        self.erased = Some(0);
        self.chores().context(left)
    }
}
