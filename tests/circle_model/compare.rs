//! The circle as the rules have it, held against the model's.
use super::answers_keys::Drawer;
use super::answers_pairs::tables_differ;
use super::model::{Evening, Fate, Hand, Model, Stage, Stands, Stick};
use afterglow::circle::Circle;
use afterglow::circle::keys::Grant;
use afterglow::circle::lens;
use afterglow::circle::state::{Belonging, InvitationState, Phase, Piece, Room, Standstill};

macro_rules! same {
    ($what:literal, $rules:expr, $model:expr) => {
        let (rules, model) = ($rules, $model);
        if rules != model {
            return Err(format!("{}: the rules say {rules:?}, the model says {model:?}", $what));
        }
    };
}

/// What people's own calendars are told: whoever is in knows when it meets, and nobody else knows anything.
fn calendars(circle: &Circle, model: &Model) -> Result<(), String> {
    let mut meets: Vec<_> = model.plans.iter().map(|plan| (plan.at, plan.gathering, plan.minutes)).collect();
    meets.sort_unstable();
    for known in &model.known {
        let told = lens::dates(circle, known.id, 0);
        same!("who has a calendar", told.is_some(), known.stands == Stands::Inside);
        let stands = told.into_iter().flatten().filter(|(_, dated)| !dated.off);
        let stands: Vec<_> = stands.map(|(id, dated)| (dated.at, id, dated.minutes)).collect();
        same!("when it meets", stands, if known.stands == Stands::Inside { meets.clone() } else { Vec::new() });
    }
    Ok(())
}

/// What differs, if anything does.
pub fn compare(circle: &Circle, model: &Model, now: u64) -> Result<(), String> {
    same!("agreements", circle.agreements.version, model.version);
    same!("agreements", &circle.agreements.items, &model.items);
    same!("call link", circle.call_link, model.call_link);
    same!("people", circle.people.len(), model.known.len());
    for known in &model.known {
        let Some(person) = circle.people.get(&known.id) else { return Err(format!("unknown: {}", known.id)) };
        let stands = match person.belonging {
            Belonging::Knocked => Stands::AtTheDoor,
            Belonging::Member => Stands::Inside,
            Belonging::NotLetIn => Stands::TurnedAway,
            Belonging::Removed => Stands::SentAway,
        };
        same!("how a person stands", stands, known.stands);
        same!("who holds", person.role.facilitates(), known.holds);
        same!("name", person.name, known.name);
        same!("accepted", person.accepted, known.accepted);
        same!("was here", person.was_here, known.sat_before);
        same!("invitation", person.invitation, known.letter);
        same!("what they showed", person.at_door.map(|shown| (shown.device, shown.proof)), known.shown);
    }
    same!("invitations", circle.invitations.len(), model.letters.len());
    for letter in &model.letters {
        let Some(made) = circle.invitations.get(&letter.id) else { return Err(format!("no letter {}", letter.id)) };
        let fate = match made.state {
            InvitationState::Open => Fate::Good,
            InvitationState::Used => Fate::Spent,
            InvitationState::Revoked => Fate::Recalled,
            InvitationState::Expired => Fate::Lapsed,
        };
        same!("fate of an invitation", fate, letter.fate);
        same!("uses of an invitation", made.used, letter.used);
        same!("what an invitation is", (&made.hash, made.reusable), (&letter.hash, letter.reusable));
        same!("for whom it is", (made.desk, made.person), (letter.desk, letter.back));
        same!("what is inside", made.sealed.map(|sealed| (sealed.page, sealed.secret)), letter.inside);
    }
    keys(circle, &model.drawer)?;
    same!("who holds it for an evening", circle.tonight.len(), model.on_loan.len());
    same!("who holds it for an evening", model.on_loan.iter().all(|one| circle.tonight.contains(one)), true);
    same!("who came back", circle.came_back.len(), model.back.len());
    same!("who came back", model.back.iter().all(|(waited, who)| circle.as_known(*waited) == *who), true);
    same!("planned", circle.planned.len(), model.plans.len());
    for plan in &model.plans {
        same!("plan", circle.planned.get(&plan.gathering), Some(plan));
    }
    calendars(circle, model)?;
    if let Some(differs) = model.the_wall_differs(circle) {
        return Err(differs);
    }
    same!("online", circle.fleeting.online.len(), model.online.len());
    same!("everyone online", model.online.iter().all(|person| circle.fleeting.online.contains(person)), true);
    same!("away", circle.fleeting.away.len(), model.away.len());
    same!("everyone away", model.away.iter().all(|person| circle.fleeting.away.contains(person)), true);
    same!("writing", circle.fleeting.writing, model.writing);
    let in_hand = model.evening.as_ref().and_then(|evening| match &evening.stick {
        Stick::InHand(hand) => Some(hand.turn),
        _ => None,
    });
    same!("hint", circle.fleeting.hinted, model.hinted.filter(|turn| Some(*turn) == in_hand));
    let open = model.evening.as_ref().is_some_and(|evening| evening.stage == Stage::Open);
    let asks = model.asks.as_ref().filter(|_| open);
    same!("whether they can stay", circle.fleeting.staying.as_ref().map(|s| s.until), asks.map(|asks| asks.0));
    for (who, stays) in asks.iter().flat_map(|asks| &asks.1) {
        let said = circle.fleeting.staying.as_ref().and_then(|staying| staying.answers.get(who)).copied();
        same!("who can stay", said, Some(*stays));
    }
    same!("signals", circle.fleeting.signals.len(), model.calls.len());
    for call in &model.calls {
        let signal = circle.fleeting.signals.get(&call.who).map(|signal| {
            let seen = signal.answered.then_some(signal.by);
            (signal.kind, seen, signal.settled)
        });
        same!("signal", signal, Some((call.kind, call.seen.then_some(call.by), call.settled)));
    }
    same!("checks", circle.fleeting.checks.len(), model.asked.len());
    for asked in &model.asked {
        let check = circle.fleeting.checks.get(&asked.who).map(|check| check.answer.map(|(said, _)| said));
        same!("check", check, Some(asked.said));
    }
    let on_lines: usize = circle.fleeting.lines.values().map(|line| line.said.len()).sum();
    same!("slips", on_lines, model.slips.len());
    for (person, line) in &circle.fleeting.lines {
        let theirs = model.slips.iter().filter(|slip| slip.with == *person).map(|slip| (slip.by, slip.words));
        same!(
            "a line",
            line.said.iter().map(|said| (said.by, said.words)).collect::<Vec<_>>(),
            theirs.collect::<Vec<_>>()
        );
        same!("whether it waits", line.waits, model.slips_wait.contains(person));
    }
    let back = circle.fleeting.back.iter().map(|said| (said.by, said.words));
    if let Some(differs) = model.sheets_differ(circle) {
        return Err(differs);
    }
    same!("notes", back.collect::<Vec<_>>(), model.notes.clone());
    cards(circle, model)?;
    let moved: usize = circle.fleeting.resonances.values().map(|by| by.len()).sum();
    same!("resonances", moved, model.moved.len());
    for (reflection, who) in &model.moved {
        let by = circle.fleeting.resonances.get(reflection);
        same!("whom it moved", by.is_some_and(|by| by.contains(who)), true);
    }
    let given: usize = circle.numbers.values().flat_map(|all| all.values()).map(|one| one.bodies().count()).sum();
    same!("numbers", given, model.numbers.len());
    for (gathering, who, moment, number) in &model.numbers {
        let mut given = circle.numbers.get(gathering).and_then(|all| all.get(who)).copied().unwrap_or_default();
        same!("a number", *given.of(*moment), Some(*number));
    }
    let differs = model.calendars_differ(circle).or_else(|| model.boxes_differ(circle));
    let differs = differs.or_else(|| model.porch_differs(circle));
    if let Some(differs) = differs.or_else(|| model.leaves_differ(circle)) {
        return Err(differs);
    }
    if let Some(differs) = model.the_box_differs(circle, now) {
        return Err(differs);
    }
    past(circle, model)?;
    same!("the record", (circle.record.count, circle.record.broken), (model.ticks, false));
    same!("follow-ups", circle.follow_ups.len(), model.board.len());
    for note in &model.board {
        let one = circle.follow_ups.get(&note.who).map(|one| (one.why, one.since, one.owner, one.done));
        same!("a follow-up", one, Some((note.why, note.since, note.whose, note.done)));
    }
    same!(
        "taken off the calendar",
        circle.unplanned.iter().collect::<Vec<_>>(),
        model.struck.iter().collect::<Vec<_>>()
    );
    same!("number of the next", circle.running_number(), model.so_far + 1);
    same!("places taken", circle.places_taken(), model.places());
    same!("whether a gathering is on", circle.room.is_some(), model.evening.is_some());
    match (&circle.room, &model.evening) {
        (Some(room), Some(evening)) => compare_room(room, evening, now),
        _ => Ok(()),
    }
}

fn cards(circle: &Circle, model: &Model) -> Result<(), String> {
    same!("envelopes", circle.cards.len(), model.envelopes.len());
    for envelope in &model.envelopes {
        let Some(card) = circle.cards.get(&envelope.of) else { return Err(format!("no card of {}", envelope.of)) };
        same!("an envelope", (card.number, card.text), (envelope.nth, envelope.inside));
        same!("how often its seal was broken", card.count as usize, envelope.broken.len());
        let latest = &envelope.broken[envelope.broken.len().saturating_sub(12)..];
        same!("who broke it", card.opened.iter().map(|one| (one.by, one.at)).collect::<Vec<_>>(), latest.to_vec());
    }
    let open = circle.fleeting.cards.iter().flat_map(|(&by, all)| all.keys().map(move |&of| (of, by)));
    let (mut open, mut unsealed) = (open.collect::<Vec<_>>(), model.unsealed.clone());
    open.sort_unstable();
    unsealed.sort_unstable();
    same!("what lies open", open, unsealed);
    Ok(())
}

fn keys(circle: &Circle, drawer: &Drawer) -> Result<(), String> {
    let keys = &circle.keys;
    same!("roster", (keys.roster, keys.signed), (drawer.roster, drawer.sheet));
    let records = [(&keys.desks, &drawer.desks), (&keys.circle, &drawer.circle), (&keys.gathering, &drawer.tonight)];
    for (numbered, sheets) in records {
        same!(
            "a key's numbers",
            numbered.keys().copied().collect::<Vec<_>>(),
            (1..=sheets.len() as u32).collect::<Vec<_>>()
        );
        same!("a key's records", numbered.values().copied().collect::<Vec<_>>(), sheets.clone());
    }
    same!("whether keys are to be new", circle.renew_after.len(), drawer.locks_to_change.len());
    same!("after whom", drawer.locks_to_change.iter().all(|one| circle.renew_after.contains(one)), true);
    same!("whether the desk's are", circle.renew_desk, drawer.desk_lock_too);
    same!("devices", keys.devices.len(), drawer.phones.len());
    for phone in &drawer.phones {
        let device = keys.devices.get(&phone.id).map(|device| (device.person, device.ended, device.admission));
        same!("device", device, Some((phone.who, phone.out, phone.let_in_by)));
    }
    let sorted = |grants: &[Grant]| {
        let mut grants = grants.to_vec();
        grants.sort_by_key(|grant| grant.text);
        grants
    };
    same!("wrapped keys", sorted(&keys.grants), sorted(&drawer.copies));
    Ok(())
}

fn past(circle: &Circle, model: &Model) -> Result<(), String> {
    same!("past", circle.past.len(), model.over.len());
    for (summary, over) in circle.past.iter().zip(&model.over) {
        same!("past gathering", summary.gathering, over.gathering);
        same!("its number", summary.number, over.number);
        same!("why it closed", summary.closed, over.closed);
        same!("who attended", &summary.attended, &over.attended);
        same!("when it was released", summary.released_at, over.released_at);
        same!("its parts", summary.segments.len(), over.parts.len());
        for (segment, part) in summary.segments.iter().zip(&over.parts) {
            same!("a part of it", (segment.kind, u64::from(segment.took_seconds)), *part);
        }
        same!("the record then", summary.record.as_ref().map(|record| record.count), Some(over.ticks));
        same!("controls", summary.controls.len(), over.controls.len());
        for &(control, times) in &over.controls {
            same!("a control", summary.controls.get(control), Some(&times));
        }
    }
    Ok(())
}

fn compare_room(room: &Room, evening: &Evening, now: u64) -> Result<(), String> {
    let stage = match room.phase {
        Phase::Doors => Stage::Doors,
        Phase::Open => Stage::Open,
        Phase::Closing => Stage::Closing,
    };
    same!("phase", stage, evening.stage);
    let standstill = match (evening.held.is_some(), evening.paused, evening.interrupted) {
        (true, _, _) => Some(Standstill::Holding),
        (_, true, _) => Some(Standstill::Paused),
        (_, _, true) => Some(Standstill::Interrupted),
        _ => None,
    };
    same!("standstill", room.standstill(), standstill);
    let mut agreed = evening.agreed.clone();
    agreed.iter_mut().for_each(|agreed| agreed.sort_unstable());
    same!(
        "who agrees to close",
        room.close_offered.as_ref().map(|all| all.iter().copied().collect::<Vec<_>>()),
        agreed
    );
    same!("a pause for two", room.paused_for_aside, evening.paused_for_two);
    same!("who is out together", room.asides.len(), evening.pairs.len());
    for (person, with) in &evening.pairs {
        same!("who is out with them", room.asides.get(person).map(|aside| &aside.with), Some(with));
    }
    same!("how much longer", room.longer, evening.longer);
    same!("why it closes", room.closing, evening.closing);
    same!("part", room.segment, evening.part);
    same!("parts entered", &room.entered, &evening.entered);
    same!("gathering time", room.time(now), evening.time);
    same!("how long ago it opened", room.opened.map(|opened| now - opened), evening.open_for);
    same!("pace", (room.slow, room.after_turn), (evening.slow, evening.after_a_turn));
    same!("the running agenda", &room.plan, &evening.plan);
    same!("lead", room.lead, evening.lead);
    same!("who led before", room.led_before, evening.lead_missed);
    same!("the doors opened", room.doors_opened.wall, evening.opened_at);
    same!("seats", room.order.len(), evening.chairs.len());
    for (person, chair) in room.order.iter().zip(&evening.chairs) {
        same!("order", *person, chair.who);
        let seat = room.seats.get(person).map(|seat| (seat.presence, seat.since));
        same!("seat", seat, Some((chair.is, chair.since)));
    }
    same!("turns", room.turns.len(), evening.turns.len());
    let mut had = evening.had.clone();
    had.sort_unstable();
    same!("who had the piece from the middle", room.had_centre.iter().copied().collect::<Vec<_>>(), had);
    same!("whether it has lain there", room.centre_free, evening.lain);
    piece(room, evening)?;
    let mut mallets = evening.gong.mallets.clone();
    mallets.sort_unstable();
    same!("who guards the bell", room.bell.guardians.iter().copied().collect::<Vec<_>>(), mallets);
    let fades = room.bell_fades_at().map(|when| when as i64 - now as i64);
    same!("how long it sounds", fades, evening.gong.hums.map(|(_, left)| left));
    same!("which bell sounds", room.bell.sounds.map(|(bell, _)| bell), evening.gong.hums.map(|(bell, _)| bell));
    same!("how often it rang", room.bell.rung.len(), evening.gong.strokes.len());
    if let Some(differs) = tables_differ(room, evening) {
        return Err(differs);
    }
    let here: Vec<_> = evening.papers.iter().filter(|paper| paper.is_there()).collect();
    same!("reflections", room.reflections.len(), here.len());
    same!("taken back", room.taken_back.len(), evening.papers.iter().filter(|paper| paper.torn).count());
    let mut read_first = evening.read_first.clone();
    read_first.sort_unstable();
    same!("whose words a facilitator reads first", room.review.whose.iter().copied().collect::<Vec<_>>(), read_first);
    words(room, evening)?;
    same!("the door", (room.door.locked, room.door.told), (evening.locked, evening.told));
    same!("who came in", &room.arrived, &evening.came_in);
    let mut listed = evening.no_chair_for.clone();
    listed.sort_unstable();
    let full = room.door.full.iter().map(|(&person, &since)| (since, person));
    let mut full: Vec<_> = full.collect();
    full.sort_unstable();
    same!("for whom there is no chair", full, listed);
    let mut out = evening.sent_out.clone();
    out.sort_unstable();
    same!("who is out for a while", room.door.asked_out.iter().copied().collect::<Vec<_>>(), out);
    same!("how many appeared", room.appeared, evening.appeared);
    for paper in here {
        let Some(shared) = room.reflections.get(&paper.id) else { return Err(format!("no reflection {}", paper.id)) };
        same!("reflection", (shared.author, shared.turn), (paper.by, paper.turn));
        same!("reflection", (shared.segment, shared.words, shared.at), (paper.part, paper.words, paper.at));
        same!("one order", (shared.n, shared.held), (paper.place, paper.held));
    }
    same!("controls", room.controls.len(), evening.controls.len());
    for &(control, times) in &evening.controls {
        same!("a control", room.controls.get(control), Some(&times));
    }
    Ok(())
}

fn words(room: &Room, evening: &Evening) -> Result<(), String> {
    let review = &room.review;
    let back: Vec<_> = evening.papers.iter().filter(|paper| paper.is_back()).collect();
    same!("given back", review.returned.len(), back.len());
    for paper in back {
        let there = review.returned.get(&paper.id).map(|back| (back.author, back.turn, back.words, back.note));
        same!("given back", there, Some((paper.by, paper.turn, paper.words, paper.note)));
    }
    let again = evening.papers.iter().filter(|paper| paper.sent_as.is_some());
    same!("sent again", review.sent_again.len(), again.clone().count());
    for paper in again {
        same!("sent again", review.sent_again.get(&paper.id).copied(), paper.sent_as);
    }
    same!("taken out", review.redacted.len(), evening.papers.iter().filter(|paper| paper.by_the_desk).count());
    same!("turns that wait", review.turns.len(), evening.tray_turns.len());
    Ok(())
}

fn piece(room: &Room, evening: &Evening) -> Result<(), String> {
    match (&room.piece, &evening.stick) {
        (Piece::Home, Stick::Home) | (Piece::Centre, Stick::Middle) => {}
        (
            Piece::Offered { turn, to, again, each, .. },
            Stick::HeldOut { turn: named, to: person, last_time, each: with, .. },
        ) => {
            same!("offered to", (Some(*turn), *to, *again), (*named, *person, *last_time));
            same!("the time it comes with", *each, *with);
        }
        (Piece::Held(holding), Stick::InHand(Hand { turn, by, each, gifts, lost, waited, last_time, .. })) => {
            same!("held by", (holding.turn, holding.by, holding.each), (*turn, *by, *each));
            same!("time given", holding.given, u64::from(*gifts) * 60_000);
            same!("holder lost", holding.lost.is_some(), lost.is_some());
            same!("holder waited for", (holding.may_move, holding.again), (*waited, *last_time));
        }
        (rules, model) => return Err(format!("piece: the rules say {rules:?}, the model says {model:?}")),
    }
    same!("round begun", room.round.is_some(), evening.tour.is_some());
    same!("round over", room.round_is_done(), evening.round_over());
    same!("boundary", room.at_a_boundary(), evening.between());
    same!("who comes", room.coming().collect::<Vec<_>>(), evening.line());
    if let (Some(round), Some(tour)) = (&room.round, &evening.tour) {
        same!("each", round.each, tour.each);
        let passed = tour.places.iter().filter(|place| place.passes).count();
        same!("who passed", round.passed.len(), passed);
        same!("passed", tour.places.iter().all(|p| p.passes == round.passed.contains(&p.who)), true);
        let hands = |last: bool| evening.hands.iter().filter(move |hand| hand.1 == last).map(|hand| hand.0);
        if evening.with_hands() {
            same!("hands", (round.queue.clone(), round.again.clone()), (hands(false).collect(), hands(true).collect()));
            return Ok(());
        }
        let not_yet = tour.places.iter().filter(|p| p.offers == 0 && p.ticket.is_none() && !p.through);
        same!("not offered yet", round.queue.clone(), not_yet.map(|place| place.who).collect::<Vec<_>>());
    }
    Ok(())
}
