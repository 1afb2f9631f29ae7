//! Pairs as an onlooker sees them: who sits with whom, what is told to whom, and that everything else stays where it is.
use super::laws::{Broken, Law, Tally};
use afterglow::circle::Circle;
use afterglow::circle::event::{Event, Gathering, Presence, What};
use afterglow::circle::ids::PersonId;
use afterglow::circle::lens::{self, Lane};
use afterglow::circle::state::{Dyad, Piece, Room};
use serde_json::Value;

/// Everything of a room but its pairs, and the count of how often there were any.
fn all_but_pairs(room: &Room) -> Room {
    let mut room = room.clone();
    room.pairs = None;
    room.pairings.clear();
    room.controls.remove("pairs");
    // In the middle it begins to lie anew.
    if room.piece == Piece::Centre {
        room.rests = 0;
    }
    room
}

/// What everyone sees who does not sit with these people, or hold the circle.
fn seen_elsewhere(circle: &Circle, event: &Gathering) -> Vec<Value> {
    let now = circle.room.as_ref().and_then(|room| room.pairs.as_ref());
    let concerned: Vec<PersonId> = match event {
        Gathering::PartSwitched { dyad } | Gathering::CalledIn { dyad, .. } => {
            now.and_then(|now| now.dyads.get(dyad)).map(|dyad| dyad.people.clone()).unwrap_or_default()
        }
        _ => return Vec::new(),
    };
    let seats = circle.room.iter().flat_map(|room| room.seats.keys().copied());
    let others = seats.filter(|person| !concerned.contains(person) && !circle.facilitates(*person)).take(3);
    let lanes = [Lane::Waiting, Lane::Ring].into_iter().chain(others.map(Lane::Member));
    lanes.map(|lane| lens::view(circle, lane)).collect()
}

/// Looks at an event that is about to be applied.
pub fn sees(t: &mut Tally, circle: &Circle, event: &Event, by: Option<PersonId>) -> Result<(), Broken> {
    let (What::Gathering(gathering), Some(room)) = (&event.what, &circle.room) else { return Ok(()) };
    let about_pairs = match gathering {
        Gathering::PairsBegan { .. } | Gathering::PairsGoOn { .. } | Gathering::CalledBack { .. } => {
            let law = Law::pairs_are_begun_and_ended_by_facilitators_and_time;
            t.hold(law, by.is_some_and(|by| circle.facilitates(by)), || format!("{gathering:?} by {by:?}"))?;
            true
        }
        Gathering::PairsOver | Gathering::PartSwitched { .. } => {
            let law = Law::pairs_are_begun_and_ended_by_facilitators_and_time;
            let in_time = by.is_none() && room.runs();
            // Where the clock stands, calling everyone back is the end.
            let over = matches!(gathering, Gathering::PairsOver) && !room.runs();
            let by_hand = over && by.is_some_and(|by| circle.facilitates(by));
            t.hold(law, in_time || by_hand, || format!("{gathering:?} by {by:?}"))?;
            true
        }
        Gathering::CalledIn { .. }
        | Gathering::Parted { .. }
        | Gathering::Joined { .. }
        | Gathering::LookedIn { .. } => true,
        _ => false,
    };
    if !about_pairs {
        return Ok(());
    }
    let mut after = circle.clone();
    after.apply(event);
    let same = after.room.as_ref().is_some_and(|after| all_but_pairs(after) == all_but_pairs(room));
    let law = Law::everyone_comes_back_from_pairs_to_exactly_their_seat;
    t.hold(law, same, || format!("{gathering:?}: {:?}, before {room:?}", after.room))?;
    let law = Law::what_happens_in_a_pair_is_told_to_nobody_else;
    let (before, now) = (seen_elsewhere(circle, gathering), seen_elsewhere(&after, gathering));
    t.hold(law, before == now, || format!("{gathering:?}"))
}

/// Whoever reads what was written in a pair sits there, or looks in before everyone's eyes; nobody else is shown it.
fn words_are_for_those_who_were_there(t: &mut Tally, circle: &Circle) -> Result<(), Broken> {
    let law = Law::what_is_written_in_a_pair_is_for_those_who_are_there;
    let now = circle.room.as_ref().and_then(|room| room.pairs.as_ref());
    for text in &circle.fleeting.in_pairs {
        let dyad = now.filter(|now| now.id == text.pairs).and_then(|now| now.dyads.get(&text.dyad));
        let there = dyad.map(|dyad| [dyad.people.clone(), dyad.with.clone()].concat()).unwrap_or_default();
        let fits = there.contains(&text.said.by) && text.readers.iter().all(|one| there.contains(one));
        t.hold(law, fits, || format!("{text:?} in {dyad:?}"))?;
        let name = text.said.words.0.to_string();
        let lanes = [Lane::Waiting, Lane::Ring, Lane::Desk].into_iter();
        for lane in lanes.chain(circle.people.keys().map(|person| Lane::Member(*person))) {
            let reads = matches!(lane, Lane::Member(own) if text.readers.contains(&own));
            let shown = lens::view(circle, lane).to_string().contains(&name);
            t.hold(law, shown == reads, || format!("{lane:?}: {shown}, {text:?}"))?;
        }
    }
    Ok(())
}

/// Looks at the circle after a command.
pub fn looks(t: &mut Tally, circle: &Circle) -> Result<(), Broken> {
    words_are_for_those_who_were_there(t, circle)?;
    let Some(room) = &circle.room else { return Ok(()) };
    let Some(now) = &room.pairs else { return Ok(()) };
    let here = |person: PersonId| room.seats.get(&person).is_some_and(|seat| seat.presence == Presence::Here);
    let presence = |person: PersonId| room.seats.get(&person).map(|seat| seat.presence);
    let waited_for = |person| matches!(presence(person), Some(Presence::Here | Presence::ConnectionLost));
    let law = Law::nobody_is_left_alone_in_pairs_while_there_is_company;
    let tables: Vec<_> = now.dyads.values().collect();
    for (&person, seat) in room.seats.iter().filter(|(person, _)| !circle.facilitates(**person)) {
        let times = tables.iter().flat_map(|dyad| &dyad.people).filter(|one| **one == person).count();
        let fits = match seat.presence {
            Presence::Here => times == 1,
            Presence::ConnectionLost => times <= 1,
            _ => times == 0,
        };
        t.hold(law, fits, || format!("{person}, {:?}, sits {times} times: {tables:?}", seat.presence))?;
    }
    let many = |size: usize| tables.iter().filter(move |dyad| dyad.people.len() == size);
    let undisturbed = |dyad: &&&Dyad| dyad.with.is_empty() && !dyad.called;
    let alone = many(1).filter(undisturbed).filter(|dyad| here(dyad.people[0])).count();
    let open = many(2).any(|dyad| dyad.people.iter().any(|one| here(*one)));
    let listens = |dyad: &Dyad| (0..3).any(|at| at != dyad.part && here(dyad.people[at]));
    let third = many(3).filter(undisturbed).any(|dyad| listens(dyad));
    let fits = !room.runs() || alone == 0 || (alone == 1 && !open && !third);
    let sizes = tables.iter().all(|dyad| (1..=3).contains(&dyad.people.len()));
    t.hold(law, fits && sizes, || format!("{tables:?}"))?;
    let guides = tables.iter().flat_map(|dyad| &dyad.with);
    let shown = guides.clone().all(|one| waited_for(*one) && circle.facilitates(*one));
    t.hold(law, shown, || format!("somebody is shown who is not there: {tables:?}"))?;
    let law = Law::at_most_one_holder_and_none_in_silence_or_writing;
    let free = room.turn().is_none() && room.writing.is_none();
    t.hold(law, free, || format!("somebody has the piece while people sit in pairs: {:?}", room.piece))
}
