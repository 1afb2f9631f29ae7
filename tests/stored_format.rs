//! The stored form of events is a promise to every log that was ever written: each line of `tests/golden/events-v2.jsonl`
//! is read, and written again to the same bytes. Lines are only ever added.
//!
//! `AFTERGLOW_WRITE_GOLDEN=1 cargo test --test stored_format` writes lines for events that have none yet.
use afterglow::circle::agenda::{DoorPolicy, Entry, Medium, Plan, ResponseMode, SegmentKind, SegmentSpec};
use afterglow::circle::command::after::Why;
use afterglow::circle::command::doors::WaitingNote;
use afterglow::circle::command::review::Whose;
use afterglow::circle::command::{Founding, Moment, Pass};
use afterglow::circle::event::{
    At, ClosingReason, Event, FollowUpSummary, Gathering, Moved, OnOrOff, Passing, Presence, RecordHead,
    SegmentSummary, Standing, StartsLate, Summary, TurnEnd, WeeksKept, WeeksSeen, What,
};
use afterglow::circle::ids::{
    BellId, BodyId, CircleId, DeviceId, EntryId, GatheringId, InvitationId, PairsId, PersonId, ReflectionId, SegmentId,
    StepId, TurnId, WritingId,
};
use afterglow::circle::kept::Lapsing;
use afterglow::circle::keys::{FirstKeys, Grant, KeyKind, Step};
use afterglow::circle::stored::{Part, decode, encode};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use uuid::Uuid;

fn golden() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden/events-v2.jsonl")
}

fn lines() -> Vec<String> {
    let text = std::fs::read_to_string(golden()).expect("the golden file can be read");
    text.lines().map(str::to_owned).collect()
}

fn id(n: u128) -> Uuid {
    Uuid::from_u128(0x0a0a_0000_0000_4000_8000_0000_0000_0000 | n)
}

/// Every kind of event by its name; a new kind does not compile before it has one.
fn name(what: &What) -> &'static str {
    match what {
        What::Standing(standing) => match standing {
            Standing::Founded { .. } => "founded",
            Standing::FacilitatorAdded { .. } => "facilitator_added",
            Standing::Knocked { .. } => "knocked",
            Standing::Admitted { .. } => "admitted",
            Standing::Declined { .. } => "declined",
            Standing::Renamed { .. } => "renamed",
            Standing::AgreementsAccepted { .. } => "agreements_accepted",
            Standing::AgreementsRevised { .. } => "agreements_revised",
            Standing::Invited { .. } => "invited",
            Standing::Revoked { .. } => "revoked",
            Standing::InvitationExpired { .. } => "invitation_expired",
            Standing::CallLinkSet { .. } => "call_link_set",
            Standing::Planned { .. } => "planned",
            Standing::Unplanned { .. } => "unplanned",
            Standing::DoorsOpened { .. } => "doors_opened",
            Standing::Released { .. } => "released",
            Standing::NumberGiven { .. } => "number_given",
            Standing::MinutesSet { .. } => "minutes_set",
            Standing::Signed { .. } => "signed",
            Standing::DeviceAdmitted { .. } => "device_admitted",
            Standing::DeviceAtDoor { .. } => "device_at_door",
            Standing::Granted { .. } => "granted",
            Standing::CameBack { .. } => "came_back",
            Standing::Removed { .. } => "removed",
            Standing::CardFilled { .. } => "card_filled",
            Standing::CardRemoved { .. } => "card_removed",
            Standing::CardOpened { .. } => "card_opened",
            Standing::ContactAsked { .. } => "contact_asked",
            Standing::FollowUpTaken { .. } => "follow_up_taken",
            Standing::FollowUpDone { .. } => "follow_up_done",
            Standing::FollowUpLapsed { .. } => "follow_up_lapsed",
            Standing::ControlUsed { .. } => "control_used",
            Standing::Erased { .. } => "erased",
            Standing::ControlLapsed { .. } => "control_lapsed",
            Standing::Lapsed { .. } => "lapsed",
            Standing::ForTonight { .. } => "for_tonight",
            Standing::SubstituteLeft { .. } => "substitute_left",
            Standing::StepKept { .. } => "step_kept",
            Standing::StepShown { .. } => "step_shown",
            Standing::StepErased { .. } => "step_erased",
            Standing::PracticeNoted { .. } => "practice_noted",
            Standing::WeeksKept(_) => "weeks_kept",
            Standing::WeeksShown(_) => "weeks_shown",
            Standing::WeeksHidden(_) => "weeks_hidden",
            Standing::Moved(_) => "moved",
            Standing::Cancelled(_) => "cancelled",
            Standing::PlannedAgain(_) => "planned_again",
            Standing::StartsLate(_) => "starts_late",
        },
        What::Gathering(gathering) => match gathering {
            Gathering::Seated { .. } => "seated",
            Gathering::Opened => "opened",
            Gathering::SegmentEntered { .. } => "segment_entered",
            Gathering::RoundBegan { .. } => "round_began",
            Gathering::Offered { .. } => "offered",
            Gathering::Taken { .. } => "taken",
            Gathering::TakenFromCentre { .. } => "taken_from_centre",
            Gathering::CentreFreed => "centre_freed",
            Gathering::TurnEnded { .. } => "turn_ended",
            Gathering::PassedAhead { .. } => "passed_ahead",
            Gathering::MayMove { .. } => "may_move",
            Gathering::Shared { .. } => "shared",
            Gathering::TakenBack { .. } => "taken_back",
            Gathering::ReviewSet { .. } => "review_set",
            Gathering::WordsReleased { .. } => "words_released",
            Gathering::WordsReturned { .. } => "words_returned",
            Gathering::SentAgain { .. } => "sent_again",
            Gathering::Redacted { .. } => "redacted",
            Gathering::Locked { .. } => "locked",
            Gathering::WaitingTold { .. } => "waiting_told",
            Gathering::FullTold { .. } => "full_told",
            Gathering::AskedOut { .. } => "asked_out",
            Gathering::LetBackIn { .. } => "let_back_in",
            Gathering::PresenceChanged { .. } => "presence_changed",
            Gathering::LeadTaken { .. } => "lead_taken",
            Gathering::Paused => "paused",
            Gathering::Resumed => "resumed",
            Gathering::HoldingBegan => "holding_began",
            Gathering::HoldingEnded => "holding_ended",
            Gathering::Interrupted => "interrupted",
            Gathering::ClosingBegan { .. } => "closing_began",
            Gathering::AsideBegan { .. } => "aside_began",
            Gathering::AsideEnded { .. } => "aside_ended",
            Gathering::PausedForAside => "paused_for_aside",
            Gathering::CloseOffered => "close_offered",
            Gathering::CloseAgreed { .. } => "close_agreed",
            Gathering::TimeGiven { .. } => "time_given",
            Gathering::MinutesGiven { .. } => "minutes_given",
            Gathering::Reseated { .. } => "reseated",
            Gathering::EachSet { .. } => "each_set",
            Gathering::PaceSet { .. } => "pace_set",
            Gathering::HandRaised { .. } => "hand_raised",
            Gathering::HandLowered { .. } => "hand_lowered",
            Gathering::Extended { .. } => "extended",
            Gathering::WritingBegan { .. } => "writing_began",
            Gathering::WritingGoesOn { .. } => "writing_goes_on",
            Gathering::WritingLetGo => "writing_let_go",
            Gathering::RevealBegan => "reveal_began",
            Gathering::WrittenShared { .. } => "written_shared",
            Gathering::WrittenShown => "written_shown",
            Gathering::BellRang { .. } => "bell_rang",
            Gathering::BellFaded => "bell_faded",
            Gathering::GuardianSet { .. } => "guardian_set",
            Gathering::PairsBegan { .. } => "pairs_began",
            Gathering::PairsGoOn { .. } => "pairs_go_on",
            Gathering::CalledBack { .. } => "called_back",
            Gathering::PartSwitched { .. } => "part_switched",
            Gathering::Parted { .. } => "parted",
            Gathering::Joined { .. } => "joined",
            Gathering::LookedIn { .. } => "looked_in",
            Gathering::CalledIn { .. } => "called_in",
            Gathering::PairsOver => "pairs_over",
        },
        What::Passing(_) => "passing",
    }
}

fn plan() -> Plan {
    let part = |n, kind, minutes| SegmentSpec {
        id: SegmentId(id(n)),
        kind,
        minutes,
        each_seconds: (n == 20).then_some(180),
        breath_seconds: 20,
        title: (n == 20).then_some(BodyId(id(40))),
        prompt: (n != 22).then_some(BodyId(id(41))),
        mode: if n == 20 { ResponseMode::Resonance } else { ResponseMode::Silent },
    };
    let closing = part(21, SegmentKind::Closing, 6);
    let agenda = vec![part(20, SegmentKind::Council, 28), closing, part(22, SegmentKind::Release, 2)];
    let (at, zone, theme) = (1_800_000_000_000, "Europe/Lisbon".to_owned(), Some(BodyId(id(42))));
    let doors = DoorPolicy::default();
    Plan { gathering: GatheringId(id(30)), at, zone, minutes: 36, theme, agenda, doors }
}

fn standing() -> Vec<Standing> {
    let (person, name, invitation) = (PersonId(id(2)), BodyId(id(3)), InvitationId(id(4)));
    let gathering = GatheringId(id(30));
    let founding = Founding {
        circle: CircleId(id(1)),
        title: BodyId(id(10)),
        name: BodyId(id(11)),
        medium: Medium::BesideACall,
        entry: Entry::Rolling,
        template: "soft-landing".to_owned(),
        agreements: vec![BodyId(id(12)), BodyId(id(13))],
        about: BodyId(id(14)),
        keys: FirstKeys {
            device: DeviceId(id(100)),
            desk: BodyId(id(101)),
            roster: BodyId(id(102)),
            circle_key: BodyId(id(103)),
        },
    };
    let part = SegmentSummary { kind: SegmentKind::Council, minutes: 28, took_seconds: 1_500 };
    let summary = Summary {
        gathering,
        number: 1,
        planned_at: 1_800_000_000_000,
        opened_at: 1_800_000_100_000,
        released_at: 1_800_003_000_000,
        segments: vec![part],
        attended: vec![person, PersonId(id(5))],
        came: None,
        agreements: 2,
        controls: BTreeMap::from([("moved_on".to_owned(), 2), ("paused".to_owned(), 1)]),
        closed: ClosingReason::Agenda,
        follow_ups: Vec::new(),
        record: None,
    };
    let (items, hash) = (vec![BodyId(id(12)), BodyId(id(15))], "ab".repeat(32));
    let (device, proof, page, secret) = (DeviceId(id(104)), BodyId(id(105)), BodyId(id(106)), BodyId(id(107)));
    let invited = |reusable, desk, person| {
        let (hash, expires) = (hash.clone(), 1_900_000_000_000);
        Standing::Invited { invitation, hash, reusable, expires, page, secret, desk, person }
    };
    let grant = |what, text| Grant { device, what, number: 2, text: BodyId(id(text)) };
    let kinds = [KeyKind::Circle, KeyKind::Gathering, KeyKind::DeskAgree, KeyKind::DeskSign];
    let (signed, admission) = (BodyId(id(108)), Some(BodyId(id(109))));
    let plain = Step {
        roster: 2,
        signed,
        desk: None,
        circle_key: None,
        gathering_key: None,
        admission: None,
        grants: Vec::new(),
        pages: BTreeMap::new(),
    };
    let full = Step {
        roster: 3,
        desk: Some(BodyId(id(110))),
        circle_key: Some(BodyId(id(111))),
        gathering_key: Some(BodyId(id(112))),
        admission,
        grants: kinds.into_iter().zip(113..).map(|(what, text)| grant(what, text)).collect(),
        pages: BTreeMap::from([(invitation, page)]),
        ..plain.clone()
    };
    vec![
        Standing::Founded { founding, facilitator: PersonId(id(5)) },
        Standing::FacilitatorAdded { person: PersonId(id(6)), name: BodyId(id(16)) },
        Standing::Knocked { person, invitation, name, agreements: 1, device, proof },
        Standing::Admitted { person },
        Standing::Declined { person: PersonId(id(7)) },
        Standing::Renamed { person, name: BodyId(id(17)) },
        Standing::AgreementsAccepted { person, version: 2 },
        Standing::AgreementsRevised { version: 2, items: items.clone(), pages: BTreeMap::new() },
        Standing::AgreementsRevised { version: 3, items, pages: BTreeMap::from([(invitation, page)]) },
        invited(true, false, None),
        invited(false, true, None),
        invited(false, false, Some(person)),
        Standing::Revoked { invitation },
        Standing::CallLinkSet { link: BodyId(id(18)) },
        Standing::Planned { plan: plan() },
        Standing::Unplanned { gathering: GatheringId(id(31)) },
        Standing::DoorsOpened { gathering, lead: PersonId(id(5)) },
        Standing::Released { summary },
        Standing::Signed { step: Box::new(plain) },
        Standing::Signed { step: Box::new(full) },
        Standing::DeviceAdmitted { person, device, admission: BodyId(id(109)) },
        Standing::DeviceAtDoor { person, invitation, device, proof },
        Standing::Granted { grants: vec![grant(KeyKind::Gathering, 118)] },
        Standing::CameBack { waited: PersonId(id(9)), person },
        Standing::Removed { person },
    ]
}

fn gathering() -> Vec<Gathering> {
    let (person, turn, reflection) = (PersonId(id(2)), TurnId(id(50)), ReflectionId(id(60)));
    let ended = |how| Gathering::TurnEnded { turn, how };
    let is = |presence| Gathering::PresenceChanged { person, presence, since: 1_234 };
    let mut all = vec![
        Gathering::Seated { person },
        Gathering::Opened,
        Gathering::SegmentEntered { segment: SegmentId(id(20)) },
        Gathering::RoundBegan { order: vec![person, PersonId(id(8))], each: 180_000 },
        Gathering::Offered { turn, to: person, again: false, each: None, named: false },
        Gathering::Taken { turn },
        Gathering::TakenFromCentre { turn: TurnId(id(51)), by: person, each: 42_000 },
        Gathering::PassedAhead { person, how: Pass::ForNow },
        Gathering::PassedAhead { person, how: Pass::Round },
        Gathering::MayMove { turn },
        Gathering::Shared { reflection, turn, words: BodyId(id(61)), held: false },
        Gathering::Shared { reflection, turn, words: BodyId(id(61)), held: true },
        Gathering::ReviewSet { on: true, whose: Whose::Everyone },
        Gathering::ReviewSet { on: false, whose: Whose::Everyone },
        Gathering::WordsReleased { reflection },
        Gathering::TakenBack { reflection },
        Gathering::LeadTaken { person: PersonId(id(6)) },
        Gathering::Paused,
        Gathering::Resumed,
        Gathering::HoldingBegan,
        Gathering::HoldingEnded,
        Gathering::Interrupted,
    ];
    let ends = [
        TurnEnd::PutDown,
        TurnEnd::PassedForNow,
        TurnEnd::PassedRound,
        TurnEnd::NotTaken,
        TurnEnd::MovedOnToReturn,
        TurnEnd::MovedOn,
        TurnEnd::SteppedAway,
        TurnEnd::SegmentEnded,
    ];
    all.extend(ends.map(ended));
    let presences =
        [Presence::Here, Presence::SteppedOut, Presence::ConnectionLost, Presence::Left, Presence::LeftQuietly];
    all.extend(presences.map(is));
    let reasons = [ClosingReason::Agenda, ClosingReason::Gently, ClosingReason::ByItself];
    all.extend(reasons.map(|why| Gathering::ClosingBegan { why }));
    all
}

fn later() -> Vec<What> {
    let expired = Standing::InvitationExpired { invitation: InvitationId(id(4)) };
    let number = |moment, n| {
        let (gathering, person, number) = (GatheringId(id(30)), PersonId(id(2)), BodyId(id(n)));
        What::Standing(Standing::NumberGiven { gathering, person, moment, number })
    };
    let numbers = [number(Moment::Arriving, 70), number(Moment::Leaving, 71)];
    let minutes = BTreeMap::from([(SegmentId(id(40)), 12)]);
    let minutes = What::Standing(Standing::MinutesSet { gathering: GatheringId(id(30)), minutes });
    let first = [What::Standing(expired), What::Gathering(Gathering::CentreFreed)];
    let restored = Summary {
        gathering: GatheringId(id(30)),
        number: 3,
        planned_at: 1_800_000_000_000,
        opened_at: 1_800_000_060_000,
        released_at: 1_800_090_000_000,
        segments: Vec::new(),
        attended: Vec::new(),
        came: None,
        agreements: 2,
        controls: BTreeMap::new(),
        closed: ClosingReason::Restored,
        follow_ups: Vec::new(),
        record: None,
    };
    let followed = Summary {
        follow_ups: [Why::Absent, Why::Left].map(|why| FollowUpSummary { person: PersonId(id(2)), why }).to_vec(),
        record: Some(RecordHead { count: 7, head: "ab".repeat(32) }),
        ..restored.clone()
    };
    let counted = restored.clone();
    let restored = What::Standing(Standing::Released { summary: restored });
    let desk = words_and_doors().into_iter().map(What::Gathering);
    let followed = [vec![Standing::Released { summary: followed }], after()].concat();
    let erased = What::Standing(Standing::Erased { person: PersonId(id(2)) });
    let since = first.into_iter().chain(numbers).chain([minutes, restored, erased]).chain(ladder()).chain(desk);
    let counted = Summary { came: Some(7), ..counted };
    let since = since.chain(followed.into_iter().map(What::Standing)).chain(floor().map(What::Gathering));
    let since = since.chain(doors()).chain(cards()).chain(between().map(What::Standing));
    let since = since.chain(lapsed(counted).map(What::Standing)).chain(weeks().map(What::Standing));
    since.chain(tonight().map(What::Standing)).collect()
}

/// The weeks after an experience.
fn weeks() -> [Standing; 4] {
    let (person, words) = (PersonId(id(2)), BodyId(id(85)));
    [
        Standing::WeeksKept(WeeksKept { person, version: 1, words: Some(BodyId(id(84))) }),
        Standing::WeeksShown(WeeksSeen { person, words }),
        Standing::WeeksHidden(WeeksSeen { person, words }),
        Standing::WeeksKept(WeeksKept { person, version: 2, words: None }),
    ]
}

/// The calendar after it was planned.
fn calendar() -> [Standing; 5] {
    let gathering = GatheringId(id(31));
    let late = |begins| Standing::StartsLate(StartsLate { gathering, begins });
    [
        Standing::Moved(Moved { gathering, at: 1_800_100_000_000 }),
        Standing::Cancelled(OnOrOff { gathering }),
        Standing::PlannedAgain(OnOrOff { gathering }),
        late(Some(1_800_100_600_000)),
        late(None),
    ]
}

/// What is left of what was kept for a while.
fn lapsed(summary: Summary) -> [Standing; 5] {
    let [names, attendance, own] = Lapsing::ALL.map(|what| Standing::Lapsed { what });
    [names, attendance, own, Standing::ControlLapsed { head: "ab".repeat(32) }, Standing::Released { summary }]
}

/// Somebody who holds the circle for an evening.
fn tonight() -> [Standing; 3] {
    let person = PersonId(id(5));
    let [on, off] = [true, false].map(|on| Standing::ForTonight { person, on });
    [on, off, Standing::SubstituteLeft { person }]
}

/// Steps and the log.
fn between() -> [Standing; 5] {
    let (person, step, entry) = (PersonId(id(2)), StepId(id(80)), EntryId(id(81)));
    let erased = |entries| Standing::StepErased { person, step, entries };
    [
        Standing::StepKept { person, step, version: 2, words: BodyId(id(82)) },
        Standing::StepShown { person, step },
        erased(vec![entry]),
        erased(Vec::new()),
        Standing::PracticeNoted { person, entry, counter: 7, device: DeviceId(id(9)), words: BodyId(id(83)) },
    ]
}

fn doors() -> impl Iterator<Item = What> {
    let plan = |doors| What::Standing(Standing::Planned { plan: Plan { doors, ..plan() } });
    [DoorPolicy::AnyBoundary, DoorPolicy::ClosedOnceBegun].into_iter().map(plan)
}

/// What somebody's emergency card leaves.
fn cards() -> [What; 3] {
    let person = PersonId(id(2));
    let card = Standing::CardFilled { person, card: BodyId(id(66)) };
    let opened = Standing::CardOpened { person, by: PersonId(id(5)) };
    [card, Standing::CardRemoved { person }, opened].map(What::Standing)
}

fn words_and_doors() -> Vec<Gathering> {
    let reflection = ReflectionId(id(60));
    vec![
        Gathering::ReviewSet { on: true, whose: Whose::Newcomers },
        Gathering::ReviewSet { on: true, whose: Whose::Person(PersonId(id(2))) },
        Gathering::WordsReturned { reflection, note: None },
        Gathering::WordsReturned { reflection, note: Some(BodyId(id(63))) },
        Gathering::SentAgain { returned: reflection, reflection: ReflectionId(id(64)), words: BodyId(id(65)) },
        Gathering::Redacted { reflection },
        Gathering::Locked { on: true },
        Gathering::Locked { on: false },
        Gathering::WaitingTold { note: Some(WaitingNote::InAMoment) },
        Gathering::WaitingTold { note: Some(WaitingNote::AtTheNextPause) },
        Gathering::WaitingTold { note: Some(WaitingNote::WeBeginLater) },
        Gathering::WaitingTold { note: Some(WaitingNote::NotTonight) },
        Gathering::WaitingTold { note: None },
        Gathering::AskedOut { person: PersonId(id(5)) },
        Gathering::LetBackIn { person: PersonId(id(5)) },
    ]
}

fn after() -> Vec<Standing> {
    let (person, by) = (PersonId(id(2)), PersonId(id(5)));
    vec![
        Standing::ContactAsked { person, on: true },
        Standing::ContactAsked { person, on: false },
        Standing::FollowUpTaken { person, by },
        Standing::FollowUpDone { person },
        Standing::FollowUpLapsed { person },
        Standing::ControlUsed { control: "pause".to_owned(), by, head: "cd".repeat(32) },
    ]
}

/// What the rungs between noticing and parting leave.
fn ladder() -> Vec<What> {
    let person = PersonId(id(2));
    let agreed = [true, false].map(|on| Gathering::CloseAgreed { person, on });
    let reasons = [ClosingReason::Agreed, ClosingReason::Emergency].map(|why| Gathering::ClosingBegan { why });
    let with = PersonId(id(5));
    let ended = [None, Some(with)].map(|with| Gathering::AsideEnded { person, with });
    let asides = [Gathering::AsideBegan { person, with }, Gathering::PausedForAside].into_iter().chain(ended);
    let all = [Gathering::CloseOffered].into_iter().chain(agreed).chain(reasons).chain(asides);
    all.map(What::Gathering).collect()
}

/// What came with the desk's floor.
fn floor() -> [Gathering; 13] {
    let (turn, to) = (TurnId(id(51)), PersonId(id(2)));
    let ended = |how| Gathering::TurnEnded { turn, how };
    [
        Gathering::Offered { turn, to, again: true, each: Some(42_000), named: true },
        Gathering::TimeGiven { turn, more: 60_000 },
        Gathering::MinutesGiven { minutes: BTreeMap::from([(SegmentId(id(20)), 31), (SegmentId(id(23)), 2)]) },
        Gathering::Reseated { order: vec![PersonId(id(8)), to] },
        Gathering::EachSet { each: 95_000 },
        Gathering::PaceSet { slow: true },
        ended(TurnEnd::Skipped),
        ended(TurnEnd::Withdrawn),
        ended(TurnEnd::WentOn),
        ended(TurnEnd::WentOnToReturn),
        Gathering::HandRaised { person: to },
        Gathering::HandLowered { person: to },
        Gathering::Extended { until: 46 },
    ]
}

/// Everyone writes, and each decides.
fn writing_time() -> [Gathering; 7] {
    let (person, turn) = (PersonId(id(5)), TurnId(id(60)));
    let (reflection, words) = (ReflectionId(id(61)), BodyId(id(62)));
    let shared = |held| Gathering::WrittenShared { person, turn, reflection, words, held };
    [
        Gathering::WritingBegan { writing: WritingId(id(59)), minutes: 5 },
        Gathering::WritingGoesOn { minutes: 7 },
        Gathering::WritingLetGo,
        Gathering::RevealBegan,
        shared(false),
        shared(true),
        Gathering::WrittenShown,
    ]
}

/// The bell.
fn bell() -> [Gathering; 3] {
    let guard = Gathering::GuardianSet { person: PersonId(id(5)), on: true };
    [Gathering::BellRang { bell: BellId(id(64)) }, Gathering::BellFaded, guard]
}

/// Two or three sit together.
fn pairs() -> [Gathering; 11] {
    let person = PersonId(id(5));
    [
        Gathering::PairsBegan {
            pairs: PairsId(id(63)),
            minutes: 8,
            dyads: vec![vec![person, PersonId(id(6))], vec![PersonId(id(7)), PersonId(id(8)), PersonId(id(9))]],
        },
        Gathering::PairsGoOn { minutes: 10 },
        Gathering::CalledBack { on: true },
        Gathering::PartSwitched { dyad: 2 },
        Gathering::Parted { person },
        Gathering::Joined { person, dyad: 2, had: false },
        Gathering::Joined { person, dyad: 3, had: true },
        Gathering::LookedIn { person, dyad: Some(1) },
        Gathering::LookedIn { person, dyad: None },
        Gathering::CalledIn { dyad: 1, on: true },
        Gathering::PairsOver,
    ]
}

/// One event of each kind, and of each shade of a kind.
fn samples() -> Vec<Event> {
    let all = standing().into_iter().map(What::Standing).chain(gathering().into_iter().map(What::Gathering));
    // What came later comes last, so that the lines before stay what they were.
    let all = all.chain(later());
    let person = PersonId(id(5));
    let told = [Some(7), None].map(|since| What::Gathering(Gathering::FullTold { person, since }));
    let all = all.chain(told).chain(calendar().map(What::Standing));
    let all = all.chain(writing_time().map(What::Gathering));
    let all = all.chain(pairs().map(What::Gathering));
    let all = all.chain(bell().map(What::Gathering));
    let at = |n: usize| At { running: 1_000 + n as u64, wall: 1_800_000_000_000 + n as u64 };
    all.enumerate().map(|(n, what)| Event { at: at(n), what }).collect()
}

fn part(event: &Event) -> Part {
    if matches!(event.what, What::Standing(_)) { Part::Standing } else { Part::Gathering }
}

fn written(n: u64, event: &Event) -> String {
    let record = encode(n, part(event), std::slice::from_ref(event)).expect("an event can be written");
    String::from_utf8(record.expect("a durable event has a record")).expect("a record is text")
}

#[test]
fn every_line_ever_written_is_read_and_written_again_to_the_same_bytes() {
    if std::env::var_os("AFTERGLOW_WRITE_GOLDEN").is_some() {
        let mut lines = if golden().exists() { lines() } else { Vec::new() };
        let now: Vec<_> = samples().iter().enumerate().map(|(n, event)| written(n as u64, event)).collect();
        lines.extend(now.into_iter().filter(|line| !lines.contains(line)).collect::<Vec<_>>());
        std::fs::write(golden(), lines.join("\n") + "\n").expect("the golden file can be written");
    }
    for line in lines() {
        let (n, events) = decode(line.as_bytes()).unwrap_or_else(|error| panic!("{error}: {line}"));
        let [event] = events.as_slice() else { panic!("not one event: {line}") };
        assert_eq!(written(n, event), line);
    }
}

#[test]
fn what_this_program_writes_is_what_the_golden_file_holds() {
    let lines = lines();
    for (n, event) in samples().iter().enumerate() {
        let now = written(n as u64, event);
        assert!(lines.contains(&now), "{} is written in another way now: {now}", name(&event.what));
    }
}

#[test]
fn every_kind_of_durable_event_has_a_line() {
    let read =
        lines().into_iter().flat_map(|line| decode(line.as_bytes()).map(|(_, events)| events).unwrap_or_default());
    let named: BTreeSet<_> = read.map(|event| name(&event.what)).collect();
    // As many as `name` knows, less the passing ones.
    assert_eq!(named.len(), 110, "{named:?}");
}

#[test]
fn a_field_nobody_knows_yet_does_not_make_a_line_unreadable() {
    for line in lines() {
        let newer = line.replacen("{\"is\":", "{\"of_a_later_version\":1,\"is\":", 1);
        assert_ne!(newer, line);
        assert_eq!(decode(newer.as_bytes()), decode(line.as_bytes()));
        // Also inside what is stored as it was sent: a plan and its parts.
        for within in ["\"plan\":{", "\"agenda\":[{", "\"step\":{", "\"grants\":[{", "\"keys\":{"] {
            let newer = line.replacen(within, &format!("{within}\"of_a_later_version\":[1],"), 1);
            assert_eq!(decode(newer.as_bytes()), decode(line.as_bytes()), "{newer}");
        }
    }
    assert!(lines().iter().any(|line| line.contains("\"plan\":{") && line.contains("\"agenda\":[{")));
}

#[test]
fn a_record_of_another_version_or_a_damaged_one_is_refused_in_words() {
    let line = &lines()[0];
    for version in [1, 3] {
        let other = line.replacen("\"v\":2", &format!("\"v\":{version}"), 1);
        let told = format!("version {version}");
        assert!(decode(other.as_bytes()).is_err_and(|words| words.contains(&told)));
    }
    for cut in 0..line.len() {
        assert!(decode(&line.as_bytes()[..cut]).is_err(), "{cut} bytes of a record were read as a whole one");
    }
    assert!(decode(br#"{"v":2,"n":1,"e":[{"r":1,"w":1}]}"#).is_err());
}

#[test]
fn passing_events_are_in_no_record() {
    let passing =
        Passing::Signalled { person: PersonId(id(2)), kind: afterglow::circle::command::SignalKind::INeedAPerson };
    let event = Event { at: At::default(), what: What::Passing(passing) };
    for part in [Part::Standing, Part::Gathering] {
        assert!(encode(1, part, std::slice::from_ref(&event)).is_ok_and(|record| record.is_none()));
    }
}
