//! Emergency cards: filled in and removed by whoever they are for, opened by a facilitator, one recorded act each time.
use super::Draft;
use crate::circle::command::card::{CloseCard, FillCard, OpenCard, RemoveCard};
use crate::circle::event::{Passing, Standing};
use crate::circle::ids::PersonId;
use crate::circle::refusal::Refusal;

impl Draft<'_> {
    pub(super) fn fill_card(&mut self, who: PersonId, fill: &FillCard) -> Result<(), Refusal> {
        let circle = self.circle();
        if circle.facilitates(who) {
            // It would be sealed for themselves.
            return Err(Refusal::NotAskedNow);
        }
        if circle.card_of(who).is_none_or(|(_, card)| card != fill.card) {
            self.standing(Standing::CardFilled { person: who, card: fill.card });
        }
        Ok(())
    }

    pub(super) fn remove_card(&mut self, who: PersonId, remove: &RemoveCard) -> Result<(), Refusal> {
        if self.circle().card_of(who).is_some_and(|(number, _)| number == remove.number) {
            self.standing(Standing::CardRemoved { person: who });
        }
        Ok(())
    }

    pub(super) fn open_card(&mut self, by: PersonId, open: &OpenCard) -> Result<(), Refusal> {
        let (circle, person, number) = (self.circle(), open.person, open.number);
        if !circle.people.contains_key(&person) {
            return Err(Refusal::NoSuchPerson);
        }
        // One that was changed or removed meanwhile is past; one that lies open already was recorded when it was opened.
        let is_there = circle.card_of(person).is_some_and(|(stands, _)| stands == number);
        if is_there && !circle.fleeting.cards_of(by).any(|open| open == (person, number)) {
            self.standing(Standing::CardOpened { person, by });
            self.passing(Passing::CardShown { person, by, number: Some(number) });
        }
        Ok(())
    }

    pub(super) fn close_card(&mut self, by: PersonId, close: &CloseCard) -> Result<(), Refusal> {
        if self.circle().fleeting.cards_of(by).any(|(person, _)| person == close.person) {
            self.passing(Passing::CardShown { person: close.person, by, number: None });
        }
        Ok(())
    }
}
