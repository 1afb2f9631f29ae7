//! The weeks after an experience: a person's own, and shown to the facilitators as long as they like.
use super::Draft;
use crate::circle::command::weeks::{HideWeeks, KeepWeeks, ShowWeeks};
use crate::circle::event::{Standing, WeeksKept, WeeksSeen};
use crate::circle::ids::PersonId;
use crate::circle::refusal::Refusal;

impl Draft<'_> {
    pub(super) fn keep_weeks(&mut self, who: PersonId, asked: &KeepWeeks) -> Result<(), Refusal> {
        let own = self.keeps(who)?;
        let (version, words) = own.map_or((0, None), |own| (own.weeks.version, own.weeks.words));
        let shown = own.and_then(|own| own.weeks.shown);
        let as_it_is = (version, words) == (asked.version, asked.words);
        if as_it_is || (words.is_none() && asked.words.is_none()) {
            return Ok(());
        }
        if asked.version != version.saturating_add(1) {
            return Err(Refusal::WeeksMoved);
        }
        self.standing(Standing::WeeksKept(WeeksKept { person: who, version: asked.version, words: asked.words }));
        if let Some(words) = shown.filter(|_| asked.words.is_none()) {
            self.standing(Standing::WeeksHidden(WeeksSeen { person: who, words }));
        }
        Ok(())
    }

    pub(super) fn show_weeks(&mut self, who: PersonId, asked: &ShowWeeks) -> Result<(), Refusal> {
        let own = self.keeps(who)?;
        // Whoever keeps nothing erased it meanwhile, perhaps on another device: nothing of it is to come back.
        let own = own.filter(|own| own.weeks.words.is_some()).ok_or(Refusal::WeeksMoved)?;
        if own.weeks.shown != Some(asked.words) {
            self.standing(Standing::WeeksShown(WeeksSeen { person: who, words: asked.words }));
        }
        Ok(())
    }

    pub(super) fn hide_weeks(&mut self, who: PersonId, asked: &HideWeeks) -> Result<(), Refusal> {
        if self.keeps(who)?.is_some_and(|own| own.weeks.shown == Some(asked.words)) {
            self.standing(Standing::WeeksHidden(WeeksSeen { person: who, words: asked.words }));
        }
        Ok(())
    }
}
