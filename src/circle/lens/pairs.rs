//! What is seen of pairs. The room knows that they are on and until when. Who sits with whom, whose part it is, and that a
//! facilitator was called there is for those who sit together and for the desk; who of them called is for nobody. What they
//! write to each other is for whoever was there as it was written.
use super::line;
use super::view::{BeginPairsView, Bodies, CallView, DeskCan, DyadView, InPairView, LineView, PairsView};
use crate::circle::ids::PersonId;
use crate::circle::limits;
use crate::circle::state::{Circle, Dyad, Pairs, Room};
use std::collections::BTreeMap;

/// For everyone who has a seat.
pub(super) fn view(room: &Room) -> Option<PairsView> {
    let now = room.pairs.as_ref()?;
    Some(PairsView { id: now.id, until: now.until, called_back: now.called_back.map(|_| true) })
}

/// For those who sit together.
pub(super) fn own(room: &Room, person: PersonId) -> Option<DyadView> {
    let now = room.pairs.as_ref()?;
    now.of(person).map(|(_, dyad)| dyad_view(now, dyad))
}

/// For the desk: all of them, by number.
pub(super) fn all(room: &Room) -> BTreeMap<u32, DyadView> {
    let dyads = room.pairs.iter().flat_map(|now| now.dyads.iter().map(move |(&number, dyad)| (now, number, dyad)));
    dyads.map(|(now, number, dyad)| (number, dyad_view(now, dyad))).collect()
}

/// For one person: what was written where they sit, or where they look in, while they were there.
pub(super) fn said(circle: &Circle, person: PersonId, bodies: &mut Bodies) -> Option<InPairView> {
    let pairs = circle.room.as_ref()?.pairs.as_ref()?.id;
    let theirs = circle.fleeting.in_pairs.iter().filter(|text| text.readers.contains(&person));
    let all: Vec<_> = theirs.map(|text| text.said).collect();
    let LineView { order, said, .. } = line::said(&all, bodies);
    (!order.is_empty()).then_some(InPairView { pairs, order, said })
}

/// For the desk: calls out of pairs that are over, to which nobody came.
pub(super) fn calls(circle: &Circle) -> Vec<CallView> {
    let calls = circle.fleeting.calls.iter();
    calls.map(|call| CallView { people: call.people.clone(), since: call.since }).collect()
}

fn dyad_view(now: &Pairs, dyad: &Dyad) -> DyadView {
    let together = dyad.people.len() > 1;
    DyadView {
        people: dyad.people.clone(),
        speaks: dyad.speaks().filter(|_| together),
        since: dyad.since.min(now.until),
        ends: dyad.ends.min(now.until),
        with: dyad.with.clone(),
        called: dyad.called.then_some(true),
    }
}

/// What facilitators can do with them.
pub(super) fn can(circle: &Circle, room: &Room, can: &mut DeskCan) {
    let part = room.current().map(|part| part.id).filter(|_| room.runs() && circle.may_pair(room).is_ok());
    can.begin_pairs = part.map(|segment| BeginPairsView { segment, minutes: room.pairs_minutes() });
    let Some(now) = &room.pairs else { return };
    can.call_back = Some(now.id).filter(|_| now.called_back.is_none() || !room.runs());
    can.let_go_on = now.called_back.map(|_| now.id);
    let more = now.minutes + limits::PAIRS_MORE;
    can.more_pairs =
        Some(more).filter(|more| room.runs() && now.called_back.is_none() && *more <= limits::PAIRS_MINUTES_MAX);
}
