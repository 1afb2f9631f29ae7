//! What the model answers about sheets that lie on the small tables: whoever has the glass writes, the others there read. A
//! sheet is burnt when its writer gets up, or when nobody sits there any more who was to read it.
use super::answers_pairs::Table;
use super::answers_writing::must_run;
use super::model::{Answer, Model};
use afterglow::circle::Circle;
use afterglow::circle::agenda::Medium;
use afterglow::circle::command::pairs::SayInPair;
use afterglow::circle::ids::{BodyId, PersonId};
use afterglow::circle::refusal::Refusal;

/// On one table at once, by one hand.
const ENOUGH: usize = 40;

/// A sheet on a small table.
#[derive(Clone, Debug)]
pub struct Sheet {
    pub by: PersonId,
    pub words: BodyId,
    /// Who has looked at it from where they are, its writer apart.
    pub read_by: Vec<PersonId>,
}

impl Table {
    /// Burns what nobody is to read any more. Whoever went does not find it again.
    pub fn burns_sheets(&mut self) {
        let sitting: Vec<_> = self.people.iter().map(|(who, _)| *who).collect();
        for sheet in &mut self.sheets {
            sheet.read_by.retain(|who| sitting.contains(who) || self.guides.contains(who));
        }
        self.sheets.retain(|sheet| {
            let still_read = sheet.read_by.iter().any(|who| sitting.contains(who));
            sitting.contains(&sheet.by) && still_read
        });
    }

    /// Whoever had the glass before, until the next one puts something down.
    fn may_still_finish(&self, who: PersonId) -> bool {
        let next = self.people.iter().find(|(_, had)| !had).map(|(one, _)| *one);
        self.finishes == Some(who) && !self.sheets.iter().any(|sheet| Some(sheet.by) == next)
    }
}

impl Model {
    pub fn puts_down_a_sheet(&mut self, who: PersonId, said: &SayInPair) -> Answer {
        let evening = self.evening.as_ref().ok_or(Refusal::NoGathering)?;
        evening.chair(who).ok_or(Refusal::NoSeat)?;
        if self.medium != Medium::Written {
            return Err(Refusal::SpokenHere);
        }
        if !evening.paired_off.contains(&said.pairs) {
            return Err(Refusal::NoSuchPairs);
        }
        if let Some(known) = self.knows_the_paper(who, said.words) {
            return known;
        }
        let evening = self.evening.as_mut().ok_or(Refusal::NoGathering)?;
        let now = evening.tables.iter().filter(|all| all.id == said.pairs).flat_map(|all| &all.tables);
        let mut mine = now.filter(|table| table.people.iter().any(|(one, _)| *one == who));
        let table = mine.next().filter(|table| table.people.len() > 1).ok_or(Refusal::NotInPairs)?;
        let glass = table.people.iter().find(|(_, had)| !had).is_some_and(|(one, _)| *one == who);
        if !glass && !table.may_still_finish(who) {
            return Err(Refusal::NotYourPart);
        }
        if table.sheets.iter().filter(|sheet| sheet.by == who).count() >= ENOUGH {
            return Err(Refusal::OutOfBounds);
        }
        must_run(evening)?;
        let mut there: Vec<_> = table.people.iter().map(|(one, _)| *one).chain(table.guides.clone()).collect();
        there.retain(|one| *one != who);
        there.sort_unstable();
        let (number, mut meant) = (table.number, said.to.clone());
        meant.sort_unstable();
        if there != meant {
            return Err(Refusal::OthersAreHere);
        }
        let sheet = Sheet { by: who, words: said.words, read_by: there };
        let tables = evening.tables.iter_mut().flat_map(|all| &mut all.tables);
        tables.filter(|table| table.number == number).for_each(|table| table.sheets.push(sheet.clone()));
        Ok(true)
    }

    pub fn burns_every_sheet(&mut self) {
        let tables = self.evening.iter_mut().flat_map(|evening| &mut evening.tables).flat_map(|all| &mut all.tables);
        tables.for_each(|table| (table.sheets, table.raised) = (Vec::new(), Vec::new()));
        self.evening.iter_mut().for_each(|evening| evening.left_flags.clear());
    }

    /// Who wrote what on the small tables.
    pub fn on_sheets(&self) -> impl Iterator<Item = (PersonId, BodyId)> + '_ {
        let tables = self.evening.iter().flat_map(|evening| &evening.tables).flat_map(|all| &all.tables);
        tables.flat_map(|table| table.sheets.iter().map(|sheet| (sheet.by, sheet.words)))
    }

    /// What differs, if anything does.
    pub fn sheets_differ(&self, circle: &Circle) -> Option<String> {
        let tables = self.evening.iter().flat_map(|evening| &evening.tables).flat_map(|all| &all.tables);
        let mut lie: Vec<_> = tables
            .flat_map(|table| table.sheets.iter().map(|sheet| (table.number, sheet.clone())))
            .map(|(number, sheet)| {
                let mut readers = [sheet.read_by, vec![sheet.by]].concat();
                readers.sort_unstable();
                (number, sheet.by, sheet.words, readers)
            })
            .collect();
        let in_pairs = circle.fleeting.in_pairs.iter();
        let mut said: Vec<_> = in_pairs
            .map(|text| (text.dyad, text.said.by, text.said.words, text.readers.iter().copied().collect::<Vec<_>>()))
            .collect();
        lie.sort_unstable();
        said.sort_unstable();
        let raised: Vec<_> =
            self.evening.iter().flat_map(|evening| &evening.tables).flat_map(|all| &all.tables).collect();
        let mut raised: Vec<_> = raised.into_iter().flat_map(|table| table.raised.clone()).collect();
        raised.sort_unstable();
        if !circle.fleeting.callers.iter().copied().eq(raised.iter().copied()) {
            return Some(format!("who called: {:?}, not {raised:?}", circle.fleeting.callers));
        }
        let left: Vec<_> = circle.fleeting.calls.iter().map(|call| call.people.clone()).collect();
        let flags = self.evening.iter().flat_map(|evening| evening.left_flags.clone());
        if !left.iter().cloned().eq(flags) {
            return Some(format!("calls that were left: {left:?}"));
        }
        (lie != said).then(|| format!("what is written in pairs: {said:?}, not {lie:?}"))
    }
}
