//! One person's own lane: who they are here, and what they can do now.
use super::view::{
    AsideCanView, AsideView, Bodies, EndAsideView, MemberCan, MemberStanding, MemberView, OwnContactView, OwnSignalView,
};
use super::{bell, between, card, desk, keys, label, line, pairs, show, writing_time};
use crate::circle::agenda::{Medium, SegmentKind};
use crate::circle::command::Moment;
use crate::circle::command::after::Why;
use crate::circle::event::Presence;
use crate::circle::ids::{PersonId, ReflectionId};
use crate::circle::limits;
use crate::circle::state::{Belonging, Circle, FollowUp, Holding, Person, Phase, Piece, Room};
use std::collections::BTreeSet;

pub(super) fn view(circle: &Circle, person: PersonId) -> Option<MemberView> {
    let known = circle.people.get(&person)?;
    let standing = match known.belonging {
        Belonging::Knocked => MemberStanding::Knocked,
        Belonging::Member => MemberStanding::Member,
        Belonging::NotLetIn => MemberStanding::NotLetIn,
        // They are told as their line is closed. There is no lane that could show what comes after.
        Belonging::Removed => return None,
    };
    let room = circle.room.as_ref();
    let seat = room.and_then(|room| room.seats.get(&person));
    let mut bodies = Bodies::new();
    show(&mut bodies, [known.name]);
    let latest = circle.running_gathering().or_else(|| circle.past.back().map(|past| past.gathering));
    let given = latest.and_then(|latest| circle.numbers.get(&latest)?.get(&person)).copied();
    show(&mut bodies, given.into_iter().flat_map(|given| given.bodies()));
    let belongs = known.belonging == Belonging::Member;
    let door = known.at_door.and(known.invitation).and_then(|id| circle.invitations.get(&id)?.sealed);
    let door = door.map(|sealed| sealed.page);
    show(&mut bodies, door);
    let last = circle.past.iter().rev().find(|past| past.attended.contains(&person));
    Some(MemberView {
        person,
        role: known.role,
        name: known.name,
        standing,
        accepted: known.accepted,
        presence: seat.map(|seat| seat.presence),
        tonight: circle.tonight.contains(&person).then_some(true),
        asked_out: circle.is_asked_out(person).then_some(true),
        full: room.filter(|room| room.door.full.contains_key(&person)).map(|_| true),
        before_me: room.and_then(|room| before(room, person)),
        others_first: room.and_then(|room| others_first(circle, room, person)),
        more_time: holding(room, person).filter(|holding| holding.given > 0).map(|_| true),
        hint: holding(room, person).filter(|own| circle.fleeting.hinted == Some(own.turn)).map(|_| true),
        stays: circle.fleeting.staying.as_ref().and_then(|staying| staying.answers.get(&person).copied()),
        moved: some(circle, |author, _| author == person),
        resonated: some(circle, |_, by| by.contains(&person)),
        numbers: given.map(desk::numbers_view),
        numbers_of: given.map(|_| if room.is_some() { circle.running_number() } else { circle.released }),
        contact: asked(circle, person).map(|one| OwnContactView {
            since: one.since,
            taken: one.owner.is_some(),
            done: one.done,
        }),
        signal: circle.fleeting.signals.get(&person).map(|signal| OwnSignalView {
            kind: signal.kind,
            since: signal.since,
            answered: signal.answered,
        }),
        asked: circle.fleeting.checks.get(&person).filter(|check| check.answer.is_none()).map(|check| check.since),
        card: card::own(circle, person, &mut bodies),
        cards: card::open(circle, person, &mut bodies),
        line: circle.fleeting.lines.get(&person).map(|own| line::view(own, &mut bodies)),
        aside: room.and_then(|room| aside(room, person)),
        dyad: room.and_then(|room| pairs::own(room, person)),
        called_in: circle.fleeting.callers.contains(&person).then_some(true),
        in_pair: pairs::said(circle, person, &mut bodies),
        left_card: left_card(circle, person),
        agreed_to_close: room.filter(|room| agrees(room, person)).map(|_| true),
        last: last.filter(|_| room.is_none()).map(desk::past),
        steps: between::steps(circle, person, &mut bodies),
        shown_steps: if belongs { between::shown(circle, person, &mut bodies) } else { None },
        log: between::log(circle, person, &mut bodies),
        log_closes: circle.log_closes().filter(|_| belongs),
        weeks: between::weeks(circle, person, &mut bodies),
        been_at: if belongs && room.is_none() { between::been_at(circle, person) } else { None },
        to_come: if belongs && room.is_none() { between::to_come(circle) } else { None },
        circle: belongs.then(|| label(circle, &mut bodies)),
        keys: belongs.then(|| keys::view(circle, person, &mut bodies)),
        door,
        holds: seat.filter(|_| circle.holds_words_of(person)).map(|_| true),
        held: Some(keys::held(circle, Some(person), &mut bodies)).filter(|held| !held.is_empty()),
        returned: Some(keys::returned(circle, Some(person), &mut bodies)).filter(|back| !back.is_empty()),
        written: room.and_then(|room| writing_time::own(room, person, &mut bodies)),
        redacted: room.and_then(|room| redacted(room, person)),
        can: can(circle, person, known),
        bodies,
    })
}

/// Whether they left a card of the gathering that closes, or that was the last.
fn left_card(circle: &Circle, person: PersonId) -> Option<bool> {
    let latest = circle.running_gathering().or_else(|| circle.past.back().map(|past| past.gathering))?;
    circle.left_card(person, latest).then_some(true)
}

/// Who is out with them.
fn aside(room: &Room, person: PersonId) -> Option<AsideView> {
    let (_, aside) = room.aside_of(person)?;
    Some(AsideView { with: aside.with.clone(), since: aside.since })
}

/// With whom a facilitator who is here may step out: whoever can be reached, as they sit.
fn can_step_out_with(circle: &Circle, room: &Room, who: PersonId) -> Option<AsideCanView> {
    if !circle.facilitates(who) || !room.is_here(who) {
        return None;
    }
    let reachable = |person: &PersonId| {
        let near = room.seats.get(person).map(|seat| seat.presence);
        let near = matches!(near, Some(Presence::Here | Presence::SteppedOut));
        let few = room.asides.get(person).is_none_or(|aside| aside.with.len() < limits::ASIDE_MAX);
        near && few && !circle.facilitates(*person) && circle.fleeting.online.contains(person)
    };
    let people: Vec<_> = room.order.iter().copied().filter(reachable).collect();
    (!people.is_empty()).then_some(AsideCanView { gathering: room.plan.gathering, people })
}

/// What a facilitator took out of what this person shared.
fn redacted(room: &Room, person: PersonId) -> Option<Vec<ReflectionId>> {
    let gone = room.review.redacted.iter().filter(|gone| room.taken_back.get(gone) == Some(&person));
    let gone: Vec<_> = gone.copied().collect();
    (!gone.is_empty()).then_some(gone)
}

/// Whether they agree that a room which was held for long closes.
fn agrees(room: &Room, person: PersonId) -> bool {
    room.close_offered.as_ref().is_some_and(|agreed| agreed.contains(&person))
}

/// How many are offered the piece before this person: 0 when it is offered to them or they come next.
fn before(room: &Room, person: PersonId) -> Option<u32> {
    let ahead = room.coming().position(|(coming, _)| coming == person)?;
    let one_has_it = usize::from(room.turn().is_some());
    u32::try_from(ahead + one_has_it).ok()
}

/// The turn this person is in.
fn holding(room: Option<&Room>, person: PersonId) -> Option<&Holding> {
    match &room?.piece {
        Piece::Held(holding) if holding.by == person => Some(holding),
        _ => None,
    }
}

/// Whether the piece lies in the middle for others just now, for somebody who had it.
fn others_first(circle: &Circle, room: &Room, person: PersonId) -> Option<bool> {
    let lies = room.moves() && room.piece == Piece::Centre && room.is_here(person);
    (lies && circle.others_come_first(person)).then_some(true)
}

/// The reflections that moved someone, of those an author and the people they moved are asked about.
fn some(circle: &Circle, which: impl Fn(PersonId, &BTreeSet<PersonId>) -> bool) -> Option<Vec<ReflectionId>> {
    let room = circle.room.as_ref()?;
    let moved = circle.fleeting.resonances.iter().filter(|&(reflection, by)| {
        let shared = room.reflections.get(reflection);
        shared.is_some_and(|shared| which(shared.author, by))
    });
    let moved: Vec<_> = moved.map(|(&reflection, _)| reflection).collect();
    (!moved.is_empty()).then_some(moved)
}

/// A follow-up that this person asked for.
fn asked(circle: &Circle, person: PersonId) -> Option<&FollowUp> {
    circle.follow_ups.get(&person).filter(|one| one.why == Why::Asked)
}

fn can(circle: &Circle, person: PersonId, known: &Person) -> MemberCan {
    let stands = circle.agreements.version;
    let accept = (known.accepted != stands && known.belonging.is_welcome()).then_some(stands);
    let arriving = circle.asks_for_number(person, Moment::Arriving);
    let leaving = circle.asks_for_number(person, Moment::Leaving);
    let guest = known.belonging == Belonging::Member && !known.role.facilitates();
    let open = asked(circle, person).is_some_and(|one| !one.done);
    let (contact_me, no_contact) = ((guest && !open).then_some(true), (guest && open).then_some(true));
    let keep_step = (known.belonging == Belonging::Member).then_some(true);
    let mut can = MemberCan { accept, arriving, leaving, contact_me, no_contact, keep_step, ..MemberCan::default() };
    can.leave_card = circle.asks_for_card(person).filter(|&gathering| !circle.left_card(person, gathering));
    can.write = guest.then_some(person);
    can.fill_card = (known.belonging.is_welcome() && !known.role.facilitates()).then_some(true);
    let Some(room) = &circle.room else { return can };
    let Some(seat) = room.seats.get(&person) else { return can };
    let gathering = room.plan.gathering;
    can.end_aside = room.aside_of(person).map(|(person, _)| EndAsideView { gathering, person });
    can.lay_down_bell = room.bell.guardians.contains(&person).then_some(gathering);
    if circle.is_asked_out(person) {
        return can;
    }
    let there = seat.presence == Presence::Here;
    can.step_out = there.then_some(gathering);
    can.aside = can_step_out_with(circle, room, person);
    can.ring = bell::can_ring(circle, room, person);
    let (pairs, written) = (room.pairs.as_ref(), circle.medium == Medium::Written);
    can.call_in = pairs.filter(|now| now.of(person).is_some()).map(|now| now.id);
    can.say_in_pair =
        pairs.filter(|_| written && room.runs() && circle.may_say_in_pair(room, person).is_ok()).map(|now| now.id);
    can.look_in = pairs.filter(|_| there && known.role.facilitates()).map(|now| now.id);
    can.lead_again = (there && room.led_before == Some(person)).then_some(gathering);
    can.agree_to_close = (there && room.close_offered.is_some()).then_some(gathering);
    let gone = matches!(seat.presence, Presence::SteppedOut | Presence::Left | Presence::LeftQuietly);
    // Whoever has no connection comes back by having one.
    can.come_back = (gone && circle.fleeting.online.contains(&person)).then_some(gathering);
    let resonant = room.entered.iter().filter_map(|&(place, _)| room.plan.agenda.get(place).map(|spec| spec.id));
    let resonant: Vec<_> = resonant.filter(|&segment| room.resonates(segment)).collect();
    // Where voices are elsewhere there are words as well, once people wrote together.
    let words = circle.medium == Medium::Written || !room.writings.is_empty();
    can.resonate = (words && !resonant.is_empty()).then_some(resonant);
    let staying = circle.fleeting.staying.as_ref().filter(|_| !known.role.facilitates());
    can.answer_stay = staying.map(|staying| staying.until);
    can.lower_hand = room.current().map(|spec| spec.id).filter(|_| room.hand_is_up(person));
    can.share_written = writing_time::can_share(room, person);
    if !room.runs() {
        return can;
    }
    let here = room.current().map(|spec| spec.id);
    let ring = room.kind().is_some_and(SegmentKind::is_ring);
    if room.moves() {
        can_with_the_piece(circle, room, person, &mut can);
    }
    if let Some(round) = room.round.as_ref().filter(|_| ring) {
        let waits = round.queue.contains(&person);
        if waits || round.again.contains(&person) {
            can.pass = here;
        }
        if waits {
            can.pass_for_now = here;
        }
    }
    can
}

/// What somebody can do while the piece may move.
fn can_with_the_piece(circle: &Circle, room: &Room, person: PersonId, can: &mut MemberCan) {
    let there = room.is_here(person);
    let here = room.current().map(|spec| spec.id);
    let ring = room.kind().is_some_and(SegmentKind::is_ring);
    if there && room.phase == Phase::Open {
        let mine =
            room.review.returned.iter().filter(|(_, back)| back.author == person && room.has_space_in(back.turn));
        let mine: Vec<_> = mine.map(|(&id, _)| id).collect();
        can.send_again = (!mine.is_empty()).then_some(mine);
    }
    match &room.piece {
        Piece::Offered { turn, to, again, .. } if *to == person => {
            can.take = there.then_some(*turn);
            can.pass = here;
            can.pass_for_now = here.filter(|_| ring && !again);
        }
        Piece::Held(holding) if holding.by == person => {
            can.put_down = Some(holding.turn);
            can.share = (circle.medium == Medium::Written).then_some(holding.turn);
        }
        Piece::Centre => {
            let may = there && !circle.others_come_first(person) && room.turns.len() < limits::TURNS_MAX;
            can.take_from_centre = here.filter(|_| may);
        }
        _ => {}
    }
    let hands = room.kind() == Some(SegmentKind::Stack) && room.round.is_some() && room.turns.len() < limits::TURNS_MAX;
    let has_it = room.turn().is_some_and(|(_, has)| has == person);
    can.raise_hand = here.filter(|_| hands && there && !has_it && !room.hand_is_up(person));
}
