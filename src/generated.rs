//! `web/protocol.d.ts`, made from the Rust types, and a test that the committed file is fresh.
use crate::circle::lens::view::*;
use crate::circle::{agenda::*, command::*, event, ids::*, kept, keys, practice, refusal::Refusal, state};
use crate::config::{day::Day, safety, template, weeks as early};
use crate::http::desk;
use crate::protocol::close::Close;
use crate::protocol::{
    ClientMessage, LaneName, Outcome, RefusalCode, Resume, ServerMessage, WireRefusal, door, own_calendar, unlock,
};
use ts_rs::{Config, TS};

macro_rules! declarations {
    ($config:expr, $($kind:ty),* $(,)?) => {
        [$(format!(
            "{}export {}",
            <$kind as TS>::docs().unwrap_or_default(),
            <$kind as TS>::decl($config),
        )),*]
    };
}

fn protocol() -> String {
    let config = Config::default().with_large_int("number");
    let config = &config;
    let mut out = String::from(
        "// Generated from the Rust types by `AFTERGLOW_BLESS=1 cargo test --lib generated`. Do not edit.\n\
         // A body is a sealed text or a signed record, one string (protocol.md); every id is a UUID.\n\n",
    );
    let ids = declarations![
        config,
        CircleId,
        GatheringId,
        SegmentId,
        PersonId,
        TurnId,
        ReflectionId,
        WritingId,
        BellId,
        PairsId,
        InvitationId,
        DeviceId,
        BodyId,
        StepId,
        EntryId
    ];
    let rules = declarations![
        config,
        Medium,
        Entry,
        SegmentKind,
        ResponseMode,
        SegmentSpec,
        Plan,
        Pass,
        Moment,
        SignalKind,
        RenewKeys,
        Check,
        HandLead,
        ForTonight,
        Aside,
        EndAside,
        Write,
        TellDesk,
        EmergencyEnd,
        AgreeToClose,
        review::Whose,
        review::ReturnWords,
        review::SendAgain,
        review::Redact,
        doors::Lock,
        doors::WaitingNote,
        doors::TellWaiting,
        doors::TellFull,
        doors::StepSomeoneOut,
        doors::LetBackIn,
        doors::NewLink,
        card::FillCard,
        card::RemoveCard,
        card::OpenCard,
        card::CloseCard,
        after::ContactMe,
        after::TakeFollowUp,
        after::FollowUpDone,
        after::Why,
        floor::GiveTime,
        floor::GiveMinutes,
        floor::Offer,
        floor::Skip,
        floor::Reseat,
        floor::ShareTime,
        floor::SlowPace,
        floor::Hint,
        floor::Hand,
        stay::AskToStay,
        stay::AnswerStay,
        stay::StayLonger,
        writing_time::BeginWriting,
        writing_time::MoreWriting,
        writing_time::BeginReveal,
        writing_time::EndWriting,
        writing_time::ShowWritten,
        writing_time::ShareWritten,
        pairs::Together,
        pairs::BeginPairs,
        pairs::MorePairs,
        pairs::CallBack,
        pairs::LookIn,
        pairs::CallIn,
        bell::Ring,
        bell::Guard,
        pairs::SayInPair,
        between::KeepStep,
        between::ShowStep,
        between::EraseStep,
        between::NotePractice,
        calendar::PlanSeries,
        calendar::MoveGathering,
        calendar::CancelGathering,
        calendar::PlanAgain,
        calendar::StartLate,
        calendar::SetMinutes,
        weeks::KeepWeeks,
        weeks::ShowWeeks,
        weeks::HideWeeks,
        leaving::LeaveCard,
        Command,
        Founding,
        keys::KeyKind,
        keys::Grant,
        keys::Step,
        keys::FirstKeys,
        practice::DeviceKind,
        DoorPolicy,
        state::Role,
        state::Phase,
        state::Standstill,
        state::InvitationState,
        event::Presence,
        event::ClosingReason,
        Refusal,
    ];
    let views = declarations![
        config,
        CircleView,
        LobbyView,
        KeysView,
        RosterView,
        GatheringKeysView,
        GrantView,
        HeldView,
        ReturnedView,
        OwnStepView,
        LogEntryView,
        ShownStepsView,
        OwnWeeksView,
        StepCountView,
        LeavingView,
        RoomDoorView,
        FollowUpView,
        RecordView,
        OwnContactView,
        NextView,
        ChangedView,
        WaitingView,
        RingView,
        GatheringView,
        RoundState,
        ClockView,
        SegmentView,
        SeatView,
        PieceView,
        PieceAt,
        ReflectionView,
        WritingTimeView,
        WritingStage,
        OwnWrittenView,
        BeginWritingView,
        PairsView,
        DyadView,
        InPairView,
        CallView,
        BeginPairsView,
        DeskView,
        DeskCan,
        PaceView,
        StayingView,
        WaitingPersonView,
        MemberCardView,
        InvitationView,
        PlanView,
        PlannedSegmentView,
        PastView,
        SignalView,
        CheckView,
        AsideView,
        LineView,
        OwnCardView,
        CardOpenedView,
        SaidView,
        EndAsideView,
        AsideCanView,
        HandLeadView,
        StartLateView,
        MemberView,
        MemberStanding,
        OwnSignalView,
        MemberCan,
    ];
    let messages =
        declarations![config, LaneName, ClientMessage, Resume, ServerMessage, Outcome, RefusalCode, WireRefusal,];
    let requests = declarations![
        config,
        door::OpenLink,
        door::Me,
        door::MyCircle,
        door::FacilitatorCard,
        door::Desk,
        door::CircleCard,
        door::GatheringDot,
        door::NewCircle,
        door::LookAtDoor,
        door::DoorView,
        door::Spoken,
        door::KnockAtDoor,
        door::Knocked,
        door::Devices,
        door::Device,
        door::DeviceIs,
        door::EndDevices,
        door::EraseMe,
        kept::Thing,
        kept::Reader,
        kept::Until,
        door::Erased,
        door::Went,
        door::Kept,
        door::Attended,
        door::KeptThing,
        door::EndWaysIn,
        door::WantedLink,
        door::Link,
        own_calendar::CalendarAddress,
        own_calendar::CalendarOf,
        own_calendar::CalendarMade,
        door::Refused,
        unlock::Unlock,
        unlock::Bundle,
        unlock::Unlocked,
        Day,
        safety::Safety,
        safety::CrisisLine,
        desk::CrisisLines,
        desk::Founded,
        early::EarlyWeeks,
        early::WeeksWords,
        early::Grade,
        early::Medicine,
        early::Basis,
        early::Source,
        template::Template,
        template::People,
        template::TemplateGathering,
        template::TemplateSegment,
    ];
    for declaration in ids.iter().chain(&rules).chain(&views).chain(&messages).chain(&requests) {
        out.push_str(declaration.trim_end());
        out.push_str("\n\n");
    }
    out.push_str("/** Why the server closes a connection. */\nexport type CloseCode =\n");
    for close in Close::ALL {
        let back = if close.come_back() { "come back" } else { "do not come back" };
        out.push_str(&format!("  /** {} ({back}) */\n  | {}\n", close.reason(), close.code()));
    }
    out.push_str("  ;\n");
    out
}

#[test]
fn the_page_has_the_types_of_the_server() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/web/protocol.d.ts");
    let fresh = protocol();
    if std::env::var_os("AFTERGLOW_BLESS").is_some() {
        std::fs::write(path, &fresh).unwrap();
    }
    let committed = std::fs::read_to_string(path).unwrap_or_default();
    assert!(committed == fresh, "web/protocol.d.ts is stale: AFTERGLOW_BLESS=1 cargo test --lib generated");
}
