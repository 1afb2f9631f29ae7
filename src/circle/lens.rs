//! Who sees what, decided here alone. A lane is a set of things that some people may know; live delivery, resume,
//! snapshot and export all ask these functions.
//!
//! The laws, property-tested for each lane: folding its changes from any cursor equals its snapshot; nothing it may not
//! know is in any of its frames; two histories that differ only in what it may not know give it the same bytes.
mod bell;
mod between;
mod card;
mod crowd;
mod dates;
mod desk;
mod floor;
mod keys;
mod leaving;
mod line;
mod member;
mod pairs;
mod patch;
mod ring;
pub mod view;
mod writing_time;

pub use dates::dates;
pub use patch::{diff, merge};

use super::event::{Event, Gathering, Passing, Standing, What};
use super::ids::{BodyId, GatheringId, PersonId};
use super::state::{Belonging, Circle, Room};
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use view::{Bodies, ChangedView, CircleView, LobbyView, NextView, WaitingView};

/// A set of things that some people may know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lane {
    /// Those in the lobby, and members without a seat.
    Waiting,
    /// Those who have a seat, and facilitators.
    Ring,
    /// Facilitators.
    Desk,
    /// One person.
    Member(PersonId),
}

/// What an event means for a lane.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Nothing: the lane's view is what it was.
    Nothing,
    /// Exactly this merge patch.
    Patch(Value),
    /// Look again: `diff` of the views before and after.
    Recompute,
}

/// The lanes that a person's connections follow; none, for somebody this circle does not know, or no longer has.
pub fn lanes(circle: &Circle, person: PersonId) -> Vec<Lane> {
    let Some(known) = circle.people.get(&person) else { return Vec::new() };
    let own = Lane::Member(person);
    let seated = circle.room.as_ref().is_some_and(|room| room.seats.contains_key(&person));
    if known.belonging == Belonging::Removed {
        Vec::new()
    } else if known.role.facilitates() {
        vec![Lane::Ring, Lane::Desk, own]
    } else if !known.belonging.is_welcome() || circle.is_asked_out(person) {
        vec![own]
    } else if seated {
        vec![Lane::Ring, own]
    } else {
        vec![Lane::Waiting, own]
    }
}

/// What a lane may know now. Without nulls; `bodies` names the texts, and the hub puts the words in their place.
pub fn view(circle: &Circle, lane: Lane) -> Value {
    match lane {
        Lane::Waiting => to_value(&waiting(circle)),
        Lane::Ring => to_value(&ring::view(circle)),
        Lane::Desk => to_value(&desk::view(circle)),
        Lane::Member(person) => member::view(circle, person).map_or_else(|| json!({}), |view| to_value(&view)),
    }
}

/// What an event, already applied to `after`, means for a lane. The frequent events are answered without looking at the
/// whole; a property test holds every answer to `diff`.
pub fn effect(after: &Circle, event: &Event, lane: Lane) -> Effect {
    match (&event.what, lane) {
        (What::Gathering(Gathering::Shared { reflection, .. }), Lane::Ring) => ring::shared(after, *reflection),
        (What::Gathering(Gathering::Shared { held: true, .. }), Lane::Desk) => Effect::Recompute,
        (What::Gathering(Gathering::Shared { reflection, held: true, .. }), Lane::Member(own)) => {
            let shared = after.room.as_ref().and_then(|room| room.reflections.get(reflection));
            if shared.is_some_and(|shared| shared.author == own) { Effect::Recompute } else { Effect::Nothing }
        }
        // Words change nothing for the lobby and nothing on the desk beyond the room.
        (What::Gathering(Gathering::Shared { .. }), _) => Effect::Nothing,
        // At a reveal nobody but its author sees that something was shared, until all of it is shown.
        (What::Gathering(Gathering::WrittenShared { person, .. }), lane) if lane != Lane::Member(*person) => {
            Effect::Nothing
        }
        // The room knows that people sit in pairs, and nothing of what happens in one of them.
        (
            What::Gathering(
                Gathering::PartSwitched { .. }
                | Gathering::Parted { .. }
                | Gathering::Joined { .. }
                | Gathering::LookedIn { .. }
                | Gathering::CalledIn { .. },
            ),
            Lane::Ring | Lane::Waiting,
        ) => Effect::Nothing,
        (What::Passing(Passing::Writing { .. }), Lane::Ring) => ring::writing(after),
        (What::Passing(Passing::Writing { .. } | Passing::PageInFront { .. }), Lane::Waiting | Lane::Desk) => {
            Effect::Nothing
        }
        (What::Passing(Passing::Writing { .. }), Lane::Member(_)) => Effect::Nothing,
        (What::Passing(Passing::PageInFront { person, .. }), Lane::Member(own)) if *person != own => Effect::Nothing,
        (What::Passing(Passing::Resonated { reflection, by }), Lane::Member(own)) => {
            let shared = after.room.as_ref().and_then(|room| room.reflections.get(reflection));
            let concerned = own == *by || shared.is_some_and(|shared| shared.author == own);
            if concerned { Effect::Recompute } else { Effect::Nothing }
        }
        (What::Passing(Passing::AnsweredStay { person, .. }), lane) => {
            if matches!(lane, Lane::Desk) || lane == Lane::Member(*person) {
                Effect::Recompute
            } else {
                Effect::Nothing
            }
        }
        (What::Passing(Passing::Hinted { turn }), lane) => {
            let holder =
                after.room.as_ref().and_then(|room| room.turns.get(turn)).map(|(person, _)| Lane::Member(*person));
            if lane == Lane::Desk || Some(lane) == holder { Effect::Recompute } else { Effect::Nothing }
        }
        (What::Passing(Passing::Resonated { .. }), _) => Effect::Nothing,
        (
            What::Passing(
                Passing::Signalled { person, .. }
                | Passing::SignalAnswered { person, .. }
                | Passing::Checked { person, .. },
            ),
            lane,
        ) => match lane {
            Lane::Desk => Effect::Recompute,
            Lane::Member(own) if own == *person => Effect::Recompute,
            _ => Effect::Nothing,
        },
        // What somebody keeps is theirs; what they show of it, others see in lanes of their own.
        (What::Standing(own), Lane::Ring | Lane::Waiting) if own.owner().is_some() => Effect::Nothing,
        (What::Standing(Standing::PracticeNoted { person, .. }), lane) if lane != Lane::Member(*person) => {
            Effect::Nothing
        }
        (What::Standing(Standing::WeeksKept(kept)), lane) if lane != Lane::Member(kept.person) => Effect::Nothing,
        (What::Standing(Standing::WeeksShown(seen) | Standing::WeeksHidden(seen)), lane)
            if lane != Lane::Desk && lane != Lane::Member(seen.person) =>
        {
            Effect::Nothing
        }
        // The record is the desk's alone.
        (What::Standing(Standing::ControlUsed { .. }), lane) if lane != Lane::Desk => Effect::Nothing,
        // That there is a card is for its person and the desk, that it was opened too, and its text for whoever opened it.
        (What::Standing(Standing::CardFilled { person, .. } | Standing::CardRemoved { person }), lane) => match lane {
            Lane::Desk => Effect::Recompute,
            // Before whomever it lay open, it does no longer.
            Lane::Member(own) if own == *person || after.facilitates(own) => Effect::Recompute,
            _ => Effect::Nothing,
        },
        (What::Standing(Standing::CardOpened { person, .. }), lane) if lane != Lane::Member(*person) => Effect::Nothing,
        (What::Passing(Passing::CardShown { by, .. }), lane) if lane != Lane::Member(*by) => Effect::Nothing,
        (What::Passing(Passing::Wrote { with, .. }), Lane::Member(own)) if *with == own => Effect::Recompute,
        // What is written in a pair is for those who were there, and changes nothing for anybody else.
        (What::Passing(Passing::SaidInPair { words, .. }), lane) => {
            let text = after.fleeting.in_pairs.iter().find(|text| text.said.words == *words);
            let reads = |own: &PersonId| text.is_some_and(|text| text.readers.contains(own));
            if matches!(lane, Lane::Member(own) if reads(&own)) { Effect::Recompute } else { Effect::Nothing }
        }
        // Who called a facilitator is theirs alone to know.
        (What::Passing(Passing::Called { person, .. }), lane) if lane != Lane::Member(*person) => Effect::Nothing,
        // That somebody left a card is theirs alone to know, and what becomes of the cards nobody's in the room.
        (What::Passing(Passing::CardLeft { person, .. }), lane) if lane != Lane::Member(*person) => Effect::Nothing,
        (What::Passing(Passing::CardsOver), Lane::Ring | Lane::Waiting) => Effect::Nothing,
        (What::Passing(Passing::Wrote { .. } | Passing::Told { .. }), Lane::Desk) => Effect::Recompute,
        (What::Passing(Passing::Wrote { .. } | Passing::Told { .. }), _) => Effect::Nothing,
        _ => Effect::Recompute,
    }
}

/// The lobby: whether a gathering is on and somebody is there. Nothing that anybody wrote, not even sealed.
fn waiting(circle: &Circle) -> WaitingView {
    let lobby = LobbyView {
        id: circle.id,
        medium: circle.medium,
        entry: circle.entry,
        agreements_version: circle.agreements.version,
        attended: circle.attended(),
        nobody_yet: circle.nobody_yet().then_some(true),
        next: next(circle),
        changed: changed(circle),
    };
    let room = circle.room.as_ref();
    WaitingView {
        circle: lobby,
        phase: room.map(|room| room.phase),
        locked: room.filter(|room| room.door.locked).map(|_| true),
        told: room.and_then(|room| room.door.told),
        begins: room.and_then(|room| circle.begins_late(room)),
        pause_at: room.and_then(Room::next_pause),
    }
}

/// What everyone who belongs to a circle may know of it.
fn label(circle: &Circle, bodies: &mut Bodies) -> CircleView {
    let leaders = circle.people.values().filter(|person| person.role.facilitates());
    let led_by: Vec<_> = leaders.map(|person| person.name).collect();
    let texts = [circle.title, circle.about].into_iter().chain(circle.agreements.items.iter().copied());
    show(bodies, texts.chain(led_by.iter().copied()));
    CircleView {
        id: circle.id,
        title: circle.title,
        about: circle.about,
        medium: circle.medium,
        entry: circle.entry,
        agreements_version: circle.agreements.version,
        agreements: circle.agreements.items.clone(),
        led_by,
        attended: circle.attended(),
        nobody_yet: circle.nobody_yet().then_some(true),
        next: next(circle),
        changed: changed(circle),
    }
}

fn next(circle: &Circle) -> Option<NextView> {
    circle.calendar().first().map(|(number, plan)| NextView {
        gathering: plan.gathering,
        number: *number,
        at: plan.at,
        zone: plan.zone.clone(),
        minutes: plan.minutes,
    })
}

/// What everyone who relies on the calendar is told: what was moved, starts late or will not take place. Of the gathering whose
/// doors are open the room and the lobby tell it themselves.
fn changed(circle: &Circle) -> Option<BTreeMap<GatheringId, ChangedView>> {
    let view = |gathering, at, cancelled: bool| {
        let changed = circle.changed(gathering);
        let (was, begins, cancelled) = (changed.was, changed.begins, cancelled.then_some(true));
        (gathering, ChangedView { at, was, begins, cancelled })
    };
    let planned = circle.calendar().into_iter().filter(|(_, plan)| circle.changed.contains_key(&plan.gathering));
    let planned = planned.map(|(_, plan)| view(plan.gathering, plan.at, false));
    let cancelled = circle.cancelled.values().map(|plan| view(plan.gathering, plan.at, true));
    Some(planned.chain(cancelled).collect::<BTreeMap<_, _>>()).filter(|changed| !changed.is_empty())
}

fn show(bodies: &mut Bodies, texts: impl IntoIterator<Item = BodyId>) {
    bodies.extend(texts.into_iter().map(|text| (text, true)));
}

fn to_value<T: Serialize>(view: &T) -> Value {
    // A view has string keys and plain values only, so it always has a JSON form.
    let mut value = serde_json::to_value(view).unwrap_or_default();
    patch::without_nulls(&mut value);
    value
}
