//! Emergency cards. The text of one is shown in one place alone: to the facilitator before whom it lies open. Not even
//! its own person is sent it again; their browser remembers what they wrote.
use super::show;
use super::view::{Bodies, CardOpenedView, OwnCardView};
use crate::circle::ids::{BodyId, PersonId};
use crate::circle::state::{Belonging, Circle};
use std::collections::BTreeMap;

/// One's own: whether there is one, and who opened it.
pub(super) fn own(circle: &Circle, person: PersonId, bodies: &mut Bodies) -> Option<OwnCardView> {
    let card = circle.cards.get(&person)?;
    // The first that is still known of, counted from 1.
    let first = card.count.saturating_sub(u32::try_from(card.opened.len()).unwrap_or(u32::MAX)).saturating_add(1);
    let opened = (first..).zip(&card.opened).map(|(n, one)| {
        let name = circle.people.get(&one.by).filter(|known| known.role.facilitates()).map(|known| known.name);
        // Whoever is not in yet has no key for names.
        let name =
            name.filter(|_| circle.people.get(&person).is_some_and(|known| known.belonging == Belonging::Member));
        show(bodies, name);
        (n, CardOpenedView { by: one.by, name, at: one.at })
    });
    let opened = opened.collect();
    Some(OwnCardView { number: card.text.map(|_| card.number), opened })
}

/// Those that lie open before a facilitator: as they are, or not at all.
pub(super) fn open(circle: &Circle, by: PersonId, bodies: &mut Bodies) -> Option<BTreeMap<PersonId, BodyId>> {
    if !circle.facilitates(by) {
        return None;
    }
    let all = circle.fleeting.cards_of(by).filter_map(|(person, number)| {
        let (stands, text) = circle.card_of(person)?;
        (stands == number).then_some((person, text))
    });
    let all: BTreeMap<_, _> = all.collect();
    show(bodies, all.values().copied());
    Some(all).filter(|all| !all.is_empty())
}

/// Who has one, for the desk: that there is one, and by which number to open it.
pub(super) fn there(circle: &Circle) -> BTreeMap<PersonId, u32> {
    circle.cards.keys().filter_map(|&person| Some((person, circle.card_of(person)?.0))).collect()
}
