//! The desk: what facilitators may know beyond the room, and what they can do now.
use super::view::{
    AsideView, Bodies, CheckView, DeskCan, DeskView, FollowUpView, HandLeadView, InvitationView, MemberCardView,
    NumbersView, PastView, PlanView, PlannedSegmentView, RecordView, RoomDoorView, SignalView, StartLateView,
    WaitingPersonView,
};
use super::{bell, between, card, crowd, floor, keys, leaving, line, pairs, show, writing_time};
use crate::circle::agenda::{DoorPolicy, Plan, ResponseMode, SegmentKind, SegmentSpec};
use crate::circle::command::review::Whose;
use crate::circle::event::{RecordHead, Summary};
use crate::circle::ids::PersonId;
use crate::circle::limits;
use crate::circle::state::{Aside, Belonging, Circle, Numbers, Phase, Piece, Room};
use std::collections::BTreeMap;

/// How many people the minutes are divided among in a plan.
const RING_SIZES: std::ops::RangeInclusive<u32> = 3..=12;

pub(super) fn view(circle: &Circle) -> DeskView {
    let mut bodies = Bodies::new();
    let full = |person: PersonId| circle.room.as_ref().and_then(|room| room.door.full.get(&person)).copied();
    let waiting = circle.people.iter().filter_map(|(&person, known)| {
        let here = circle.fleeting.online.contains(&person);
        let first_time = known.belonging == Belonging::Knocked;
        (circle.waits_for_a_seat(person) || known.at_door.is_some()).then(|| {
            let accepted = known.accepted == circle.agreements.version;
            let (device, proof) = known.at_door.map(|shown| (shown.device, shown.proof)).unzip();
            let invitation = known.at_door.and(known.invitation);
            let since = circle.fleeting.came.get(&person).copied().map(|came| full(person).unwrap_or(came));
            (
                person,
                WaitingPersonView { name: known.name, first_time, here, since, accepted, device, proof, invitation },
            )
        })
    });
    let waiting = waiting.collect::<BTreeMap<_, _>>();
    let members = circle.people.iter().filter(|(_, known)| known.belonging == Belonging::Member);
    let members = members.map(|(&person, known)| {
        (person, {
            let tonight = circle.tonight.contains(&person).then_some(true);
            MemberCardView { name: known.name, role: known.role, link: circle.link_of(person), tonight }
        })
    });
    let members = members.collect::<BTreeMap<_, _>>();
    let signals = circle.fleeting.signals.iter().filter(|(_, signal)| !signal.settled).filter_map(|(&id, signal)| {
        let name = circle.people.get(&id)?.name;
        Some((signal.answered, id, SignalView { name, kind: signal.kind, since: signal.since, by: signal.by }))
    });
    let (taken, signals): (Vec<_>, Vec<_>) = signals.partition(|(answered, ..)| *answered);
    let by_person = |all: Vec<_>| all.into_iter().map(|(_, id, signal)| (id, signal)).collect();
    let (signals, taken): (BTreeMap<_, SignalView>, BTreeMap<_, SignalView>) = (by_person(signals), by_person(taken));
    let checks = checks(circle, &mut bodies);
    let lines = circle.fleeting.lines.iter().map(|(&person, one)| (person, line::view(one, &mut bodies)));
    let lines = lines.collect();
    let back = line::said(&circle.fleeting.back, &mut bodies);
    show(&mut bodies, waiting.values().map(|person| person.name));
    show(&mut bodies, waiting.values().filter_map(|person| person.proof));
    show(&mut bodies, members.values().map(|person| person.name));
    show(&mut bodies, signals.values().chain(taken.values()).map(|signal| signal.name));
    let invitations = circle.invitations.iter().map(|(&id, made)| {
        let (reusable, state, expires, used) = (made.reusable, made.state, made.expires, made.used);
        let (secret, desk, person) = (made.sealed.map(|sealed| sealed.secret), made.desk.then_some(true), made.person);
        (id, InvitationView { reusable, state, expires, used, secret, desk, person })
    });
    let invitations = invitations.collect::<BTreeMap<_, _>>();
    show(&mut bodies, invitations.values().filter_map(|made| made.secret));
    let numbers = circle.numbers.iter().map(|(&gathering, all)| {
        show(&mut bodies, all.values().flat_map(|given| given.bodies()));
        (gathering, all.iter().map(|(&person, &given)| (person, numbers_view(given))).collect())
    });
    let numbers = numbers.collect();
    let planned = circle.calendar().into_iter().map(|(number, plan)| {
        show(&mut bodies, plan.bodies());
        (plan.gathering, plan_view(number, plan))
    });
    let planned = planned.collect();
    let round = circle.room.as_ref().and_then(|room| room.round.as_ref());
    DeskView {
        waiting,
        members,
        invitations,
        planned,
        past: circle.past.iter().map(|summary| (summary.gathering, past_with_record(summary))).collect(),
        numbers,
        signals,
        taken,
        asides: circle.room.as_ref().map(asides).unwrap_or_default(),
        calls: pairs::calls(circle),
        dyads: circle.room.as_ref().map(pairs::all).unwrap_or_default(),
        checks,
        lines,
        back,
        not_yet: floor::not_yet(circle),
        passed: round.map(|round| round.passed.iter().copied().collect()).unwrap_or_default(),
        staying: floor::staying(circle),
        pace: circle.room.as_ref().and_then(floor::pace),
        held: keys::held(circle, None, &mut bodies),
        returned: keys::returned(circle, None, &mut bodies),
        door: circle.room.as_ref().map(|room| RoomDoorView {
            locked: room.door.locked,
            told: room.door.told,
            asked_out: room.door.asked_out.iter().copied().collect(),
            full: circle.told_full(),
            policy: doors(&room.plan),
        }),
        crowd: circle.room.as_ref().and_then(|room| crowd::crowd(circle, room)),
        only_one: circle.room.as_ref().and_then(|room| crowd::only_one(circle, room)),
        holds: circle.room.iter().flat_map(|room| room.review.whose.iter().copied()).collect(),
        cards: card::there(circle),
        follow_ups: follow_ups(circle, &mut bodies),
        with_a_step: between::who_has_a_step(circle),
        steps: between::step_count(circle),
        weeks: between::shown_weeks(circle, &mut bodies),
        leaving: leaving::handed(circle, &mut bodies),
        record: record(&circle.record.shown()),
        renew_after: circle.renew_after.iter().copied().collect(),
        renew_desk: circle.renew_desk.then_some(true),
        template: circle.template.clone(),
        can: circle.room.as_ref().map_or_else(|| can_without_room(circle), |room| can(circle, room)),
        bodies,
    }
}

/// What stays of a gathering, as people see it.
pub(super) fn past(summary: &Summary) -> PastView {
    PastView {
        number: summary.number,
        planned_at: summary.planned_at,
        released_at: summary.released_at,
        attended: summary.attended.clone(),
        came: summary.came,
        closed: summary.closed,
        record: None,
    }
}

fn past_with_record(summary: &Summary) -> PastView {
    PastView { record: summary.record.as_ref().map(record), ..past(summary) }
}

/// Half of the head is more than anyone could make another record for, and can still be read aloud.
fn record(head: &RecordHead) -> RecordView {
    let groups: Vec<_> = head.head.as_bytes().chunks(4).take(8).map(String::from_utf8_lossy).collect();
    RecordView { count: head.count, head: groups.join(" ") }
}

fn follow_ups(circle: &Circle, bodies: &mut Bodies) -> BTreeMap<PersonId, FollowUpView> {
    let all = circle.follow_ups.iter().filter_map(|(&person, one)| {
        let name = circle.people.get(&person)?.name;
        show(bodies, [name]);
        Some((person, FollowUpView { name, why: one.why, since: one.since, owner: one.owner, done: one.done }))
    });
    all.collect()
}

pub(super) fn numbers_view(given: Numbers) -> NumbersView {
    NumbersView { arriving: given.arriving, leaving: given.leaving }
}

fn plan_view(number: u32, plan: &Plan) -> PlanView {
    PlanView {
        number,
        at: plan.at,
        zone: plan.zone.clone(),
        minutes: plan.minutes,
        theme: plan.theme,
        segments: plan.agenda.iter().map(|spec| (spec.id, planned_segment(spec))).collect(),
        agenda: plan.agenda.iter().map(|spec| spec.id).collect(),
        doors: doors(plan),
    }
}

/// Until when people come in, where it is not as usual.
fn doors(plan: &Plan) -> Option<DoorPolicy> {
    Some(plan.doors).filter(|policy| !policy.is_usual())
}

fn planned_segment(spec: &SegmentSpec) -> PlannedSegmentView {
    let each = |people: u32| u32::try_from(spec.each(people as usize) / 1_000).unwrap_or(u32::MAX);
    PlannedSegmentView {
        kind: spec.kind,
        minutes: spec.minutes,
        title: spec.title,
        prompt: spec.prompt,
        each: spec.kind.has_piece().then(|| RING_SIZES.map(|people| (people, each(people))).collect()),
        each_seconds: spec.each_seconds,
        breath_seconds: Some(spec.breath_seconds).filter(|seconds| *seconds > 0),
        mode: Some(spec.mode).filter(|mode| *mode != ResponseMode::Silent),
    }
}

/// Who was asked whether they are still with the circle.
fn checks(circle: &Circle, bodies: &mut Bodies) -> BTreeMap<PersonId, CheckView> {
    let checks = circle.fleeting.checks.iter().filter_map(|(&person, check)| {
        let name = circle.people.get(&person)?.name;
        let (answer, answered) = check.answer.unzip();
        Some((person, CheckView { name, since: check.since, answer, answered }))
    });
    let checks: BTreeMap<_, _> = checks.collect();
    show(bodies, checks.values().map(|check| check.name));
    checks
}

fn asides(room: &Room) -> BTreeMap<PersonId, AsideView> {
    let view = |aside: &Aside| AsideView { with: aside.with.clone(), since: aside.since };
    room.asides.iter().map(|(&person, aside)| (person, view(aside))).collect()
}

fn hand_lead(circle: &Circle, room: &Room) -> Option<HandLeadView> {
    let others = room.order.iter().copied().filter(|&person| person != room.lead && circle.facilitates(person));
    let people: Vec<_> = others.filter(|&person| room.is_here(person)).collect();
    (!people.is_empty()).then_some(HandLeadView { gathering: room.plan.gathering, people })
}

fn can_without_room(circle: &Circle) -> DeskCan {
    let start_late = start_late(circle);
    DeskCan { open_doors: !circle.planned.is_empty(), admit: true, start_late, ..DeskCan::default() }
}

fn start_late(circle: &Circle) -> Option<StartLateView> {
    let gathering = circle.may_start_late()?;
    let at = circle.planned.get(&gathering)?.at;
    let from = circle.changed(gathering).begins.unwrap_or(at);
    Some(StartLateView { gathering, at, from, until: at.saturating_add(limits::LATE_MAX) })
}

fn can(circle: &Circle, room: &Room) -> DeskCan {
    let gathering = room.plan.gathering;
    let (runs, moves) = (room.runs(), room.moves());
    let writes = room.writing.as_ref().is_some_and(|now| now.reveal.is_none());
    let kind = room.kind();
    let here = room.current().map(|spec| spec.id);
    let last = kind == Some(SegmentKind::Release);
    let closing_goes_on = kind == Some(SegmentKind::Closing) && !room.round_is_done();
    let begun = room.round.is_some();
    let stands = room.paused || room.holding.is_some();
    let alone = room.holding.is_some() && room.unattended.is_some();
    let everyone = room.review.whose.contains(&Whose::Everyone);
    let runs_itself = room.phase == Phase::Closing && room.unattended.is_some();
    let mut can = DeskCan {
        open_doors: false,
        start_late: start_late(circle),
        open: (room.phase == Phase::Doors).then_some(gathering),
        admit: room.phase != Phase::Closing && room.at_a_boundary() && !room.door.locked,
        next: here.filter(|_| runs && !writes && room.pairs.is_none() && !last && !closing_goes_on),
        begin_round: here.filter(|_| moves && kind.is_some_and(SegmentKind::is_ring) && !begun),
        move_on: match &room.piece {
            Piece::Held(holding) if holding.lost.is_some() && !holding.may_move => None,
            _ => room.turn().map(|(turn, _)| turn).filter(|_| moves),
        },
        pause: (room.phase != Phase::Doors && !room.paused && !runs_itself).then_some(gathering),
        resume: (room.phase != Phase::Doors && stands && !alone && !circle.waits_for_an_aside()).then_some(gathering),
        lock: (!room.door.locked && room.phase != Phase::Closing).then_some(gathering),
        unlock: room.door.locked.then_some(gathering),
        doors: Some(gathering),
        tell_full: (room.phase != Phase::Closing).then_some(gathering),
        hold_words: (!everyone).then_some(gathering),
        stop_holding: everyone.then_some(gathering),
        hold_some: Some(gathering),
        close_gently: (room.phase != Phase::Closing).then_some(gathering),
        emergency_end: (!last).then_some(gathering),
        hand_lead: hand_lead(circle, room),
        release: (room.phase == Phase::Closing && last).then_some(gathering),
        ..DeskCan::default()
    };
    floor::can(circle, room, &mut can);
    writing_time::can(room, &mut can);
    pairs::can(circle, room, &mut can);
    bell::can(circle, room, &mut can);
    can
}
