//! What a member's devices need to open what they may read.
use super::show;
use super::view::{
    Bodies, GatheringKeysView, GrantView, HeldView, HeldWords, KeysView, ReturnedView, ReturnedWords, RosterView,
};
use crate::circle::ids::PersonId;
use crate::circle::keys::KeyKind;
use crate::circle::state::Circle;

/// For somebody who belongs to the circle. The running gathering's keys are for those who have a seat in it.
pub(super) fn view(circle: &Circle, person: PersonId, bodies: &mut Bodies) -> KeysView {
    let keys = &circle.keys;
    let room = circle.room.as_ref().filter(|room| room.seats.contains_key(&person) || circle.facilitates(person));
    let grants = keys.grants_of(person).filter(|grant| room.is_some() || grant.what != KeyKind::Gathering);
    let grants: std::collections::BTreeMap<_, _> = grants
        .map(|grant| (grant.text, GrantView { device: grant.device, what: grant.what, number: grant.number }))
        .collect();
    let own = keys.devices.iter().filter(|(_, device)| device.person == person && !device.ended);
    let admissions: std::collections::BTreeMap<_, _> =
        own.filter_map(|(&id, device)| Some((id, device.admission?))).collect();
    let gathering = room.map(|room| GatheringKeysView {
        id: room.plan.gathering,
        number: keys.number(KeyKind::Gathering),
        keys: keys.gathering.clone(),
    });
    show(bodies, [keys.signed]);
    show(bodies, keys.desks.values().chain(keys.circle.values()).copied());
    show(bodies, gathering.iter().flat_map(|gathering| gathering.keys.values().copied()));
    show(bodies, grants.keys().chain(admissions.values()).copied());
    KeysView {
        desk: keys.desks.clone(),
        roster: RosterView { number: keys.roster, signed: keys.signed },
        circle: keys.circle.clone(),
        gathering,
        grants,
        admissions,
    }
}

/// Reflections that wait for a facilitator's eyes: all of them for the desk, their own for anybody else.
pub(super) fn held(circle: &Circle, of: Option<PersonId>, bodies: &mut Bodies) -> HeldWords {
    let room = circle.room.iter();
    let waiting = room.flat_map(|room| room.reflections.iter()).filter(|(_, shared)| shared.held);
    let theirs = waiting.filter(|(_, shared)| of.is_none_or(|author| shared.author == author));
    let held: HeldWords = theirs
        .map(|(&id, shared)| {
            let (author, segment, turn, words) = (shared.author, shared.segment, shared.turn, shared.words);
            // How many others wait is the desk's to know.
            let said = of.is_none().then_some(shared.said);
            (id, HeldView { author, segment, turn, words, said })
        })
        .collect();
    show(bodies, held.values().map(|held| held.words));
    held
}

/// Reflections that were given back: those that facilitators had for the desk, their own for anybody else.
pub(super) fn returned(circle: &Circle, of: Option<PersonId>, bodies: &mut Bodies) -> ReturnedWords {
    let all = circle.room.iter().flat_map(|room| &room.review.returned);
    // Of what no facilitator ever had, the desk does not learn as it goes back.
    let theirs = all.filter(|(_, back)| of.map_or(back.seen, |author| back.author == author));
    let returned: ReturnedWords = theirs
        .map(|(&id, back)| {
            let (author, segment, turn, words) = (back.author, back.segment, back.turn, back.words);
            (id, ReturnedView { author, segment, turn, words, note: back.note })
        })
        .collect();
    show(bodies, returned.values().flat_map(|back| [Some(back.words), back.note]).flatten());
    returned
}
