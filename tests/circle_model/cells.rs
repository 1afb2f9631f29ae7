//! Where random evenings got to: which command by which role met which state, and which refusals were heard.
use super::model::Answer;
use afterglow::circle::Circle;
use afterglow::circle::agenda::SegmentKind;
use afterglow::circle::command::{Command, ServerCommand};
use afterglow::circle::ids::PersonId;
use afterglow::circle::refusal::Refusal;
use afterglow::circle::state::{Belonging, Phase, Piece, Standstill};
use std::collections::{BTreeMap, BTreeSet};

/// State, role, command: each by its number.
type Cell = (u16, u8, u8);

#[derive(Clone, Default)]
pub struct Cells {
    pub seen: BTreeSet<Cell>,
    pub refusals: BTreeSet<Refusal>,
    pub answers: [u64; 3],
}

const PHASES: [&str; 4] = ["between", "doors", "open", "closing"];
const STANDSTILLS: [&str; 4] = ["moves", "paused", "holding", "interrupted"];
const PARTS: [&str; 5] = ["nowhere", "ring", "centre", "quiet", "led"];
const PIECES: [&str; 4] = ["home", "middle", "offered", "held"];
const ROLES: [&str; 7] = ["facilitator", "seated", "lobby", "turned-away", "stranger", "server", "removed"];
const COMMANDS: [&str; 77] = [
    "call_me",
    "accept",
    "take",
    "take_from_centre",
    "share",
    "put_down",
    "pass",
    "take_back",
    "writing",
    "page",
    "step_out",
    "leave",
    "come_back",
    "signal",
    "answer_signal",
    "invite",
    "revoke",
    "remove",
    "admit",
    "decline",
    "revise",
    "call_link",
    "plan",
    "unplan",
    "open_doors",
    "open",
    "next",
    "begin_round",
    "move_on",
    "pause",
    "resume",
    "lead",
    "close_gently",
    "release",
    "minutes",
    "knock",
    "connected",
    "lost",
    "restarted",
    "tick",
    "resonate",
    "number",
    "hold_words",
    "release_words",
    "return_words",
    "send_again",
    "redact",
    "lock",
    "tell_waiting",
    "step_someone_out",
    "let_back_in",
    "contact_me",
    "take_follow_up",
    "follow_up_done",
    "erase_me",
    "renew_keys",
    "give_time",
    "give_minutes",
    "offer",
    "skip",
    "reseat",
    "share_time",
    "slow_pace",
    "hint",
    "hand",
    "ask_to_stay",
    "answer_stay",
    "stay_longer",
    "keep_step",
    "show_step",
    "erase_step",
    "note_practice",
    "keep_weeks",
    "show_weeks",
    "hide_weeks",
    "dates",
    "tell_full",
];

/// Where the rungs begin.
const RUNG: u8 = 100;
const RUNGS: [&str; 33] = [
    "check",
    "hand_lead",
    "emergency_end",
    "agree_to_close",
    "aside",
    "end_aside",
    "write",
    "tell_desk",
    "fill_card",
    "remove_card",
    "open_card",
    "close_card",
    "leave_card",
    "for_tonight",
    "move",
    "cancel",
    "plan_again",
    "start_late",
    "plan_series",
    "begin_writing",
    "more_writing",
    "begin_reveal",
    "end_writing",
    "show_written",
    "share_written",
    "begin_pairs",
    "more_pairs",
    "call_back",
    "look_in",
    "call_in",
    "ring",
    "guard",
    "say_in_pair",
];

fn called(command: u8) -> &'static str {
    let rung = command.checked_sub(RUNG).map(usize::from);
    rung.map_or_else(|| COMMANDS[usize::from(command)], |rung| RUNGS[rung])
}

fn number(command: &Command) -> u8 {
    match command {
        Command::CallMe { .. } => 0,
        Command::AcceptAgreements { .. } => 1,
        Command::Take { .. } => 2,
        Command::TakeFromCentre { .. } => 3,
        Command::Share { .. } => 4,
        Command::PutDown { .. } => 5,
        Command::Pass { .. } => 6,
        Command::TakeBack { .. } => 7,
        Command::Writing { .. } => 8,
        Command::Page { .. } => 9,
        Command::StepOut { .. } => 10,
        Command::Leave { .. } => 11,
        Command::ComeBack { .. } => 12,
        Command::Signal { .. } => 13,
        Command::AnswerSignal { .. } => 14,
        Command::Invite { .. } => 15,
        Command::Revoke { .. } => 16,
        Command::Remove { .. } => 17,
        Command::Admit { .. } => 18,
        Command::Decline { .. } => 19,
        Command::ReviseAgreements { .. } => 20,
        Command::SetCallLink { .. } => 21,
        Command::PlanGathering { .. } => 22,
        Command::Unplan { .. } => 23,
        Command::OpenDoors { .. } => 24,
        Command::OpenGathering { .. } => 25,
        Command::NextSegment { .. } => 26,
        Command::BeginRound { .. } => 27,
        Command::MoveOn { .. } => 28,
        Command::Pause { .. } => 29,
        Command::Resume { .. } => 30,
        Command::TakeLead { .. } => 31,
        Command::CloseGently { .. } => 32,
        Command::Release { .. } => 33,
        Command::SetMinutes(_) => 34,
        // The server's own come in between.
        Command::Resonate { .. } => 40,
        Command::GiveNumber { .. } => 41,
        Command::HoldWords { .. } => 42,
        Command::ReleaseWords { .. } => 43,
        Command::ReturnWords(_) => 44,
        Command::SendAgain(_) => 45,
        Command::Redact(_) => 46,
        Command::Lock(_) => 47,
        Command::TellWaiting(_) => 48,
        Command::TellFull(_) => 76,
        Command::StepSomeoneOut(_) => 49,
        Command::LetBackIn(_) => 50,
        Command::ContactMe(_) => 51,
        Command::TakeFollowUp(_) => 52,
        Command::FollowUpDone(_) => 53,
        Command::RenewKeys(_) => 55,
        Command::Check(_) => RUNG,
        Command::HandLead(_) => RUNG + 1,
        Command::EmergencyEnd(_) => RUNG + 2,
        Command::AgreeToClose(_) => RUNG + 3,
        Command::Aside(_) => RUNG + 4,
        Command::EndAside(_) => RUNG + 5,
        Command::GiveTime(_) => 56,
        Command::GiveMinutes(_) => 57,
        Command::Offer(_) => 58,
        Command::Skip(_) => 59,
        Command::Reseat(_) => 60,
        Command::ShareTime(_) => 61,
        Command::SlowPace(_) => 62,
        Command::Hint(_) => 63,
        Command::Hand(_) => 64,
        Command::AskToStay(_) => 65,
        Command::AnswerStay(_) => 66,
        Command::StayLonger(_) => 67,
        Command::KeepStep(_) => 68,
        Command::ShowStep(_) => 69,
        Command::EraseStep(_) => 70,
        Command::NotePractice(_) => 71,
        Command::KeepWeeks(_) => 72,
        Command::ShowWeeks(_) => 73,
        Command::HideWeeks(_) => 74,
        Command::Write(_) => RUNG + 6,
        Command::TellDesk(_) => RUNG + 7,
        Command::FillCard(_) => RUNG + 8,
        Command::RemoveCard(_) => RUNG + 9,
        Command::OpenCard(_) => RUNG + 10,
        Command::CloseCard(_) => RUNG + 11,
        Command::LeaveCard(_) => RUNG + 12,
        Command::ForTonight(_) => RUNG + 13,
        Command::MoveGathering(_) => RUNG + 14,
        Command::CancelGathering(_) => RUNG + 15,
        Command::PlanAgain(_) => RUNG + 16,
        Command::StartLate(_) => RUNG + 17,
        Command::PlanSeries(_) => RUNG + 18,
        Command::BeginWriting(_) => RUNG + 19,
        Command::MoreWriting(_) => RUNG + 20,
        Command::BeginReveal(_) => RUNG + 21,
        Command::EndWriting(_) => RUNG + 22,
        Command::ShowWritten(_) => RUNG + 23,
        Command::ShareWritten(_) => RUNG + 24,
        Command::BeginPairs(_) => RUNG + 25,
        Command::MorePairs(_) => RUNG + 26,
        Command::CallBack(_) => RUNG + 27,
        Command::LookIn(_) => RUNG + 28,
        Command::CallIn(_) => RUNG + 29,
        Command::Ring(_) => RUNG + 30,
        Command::Guard(_) => RUNG + 31,
        Command::SayInPair(_) => RUNG + 32,
    }
}

fn state(circle: &Circle) -> u16 {
    let Some(room) = &circle.room else { return 0 };
    let phase = match room.phase {
        Phase::Doors => 1,
        Phase::Open => 2,
        Phase::Closing => 3,
    };
    let standstill = match room.standstill() {
        None => 0,
        Some(Standstill::Paused) => 1,
        Some(Standstill::Holding) => 2,
        Some(Standstill::Interrupted) => 3,
    };
    let part = match room.kind() {
        None => 0,
        Some(kind) if kind.is_ring() => 1,
        Some(SegmentKind::OpenCentre) => 2,
        Some(SegmentKind::Silence | SegmentKind::Writing | SegmentKind::Pairs) => 3,
        Some(_) => 4,
    };
    let piece = match room.piece {
        Piece::Home => 0,
        Piece::Centre => 1,
        Piece::Offered { .. } => 2,
        Piece::Held(_) => 3,
    };
    phase << 9 | standstill << 6 | part << 3 | piece
}

impl Cells {
    pub fn saw(&mut self, circle: &Circle, who: PersonId, command: &Command) {
        let role = match circle.people.get(&who) {
            None => 4,
            Some(known) if known.role.facilitates() => 0,
            Some(known) if known.belonging == Belonging::NotLetIn => 3,
            Some(known) if known.belonging == Belonging::Removed => 6,
            Some(_) if circle.room.as_ref().is_some_and(|room| room.seats.contains_key(&who)) => 1,
            Some(_) => 2,
        };
        self.seen.insert((state(circle), role, number(command)));
    }

    pub fn saw_server(&mut self, circle: &Circle, command: &ServerCommand) {
        let number = match command {
            ServerCommand::Knock { .. } => 35,
            ServerCommand::EraseMe { .. } => 54,
            ServerCommand::Connected { .. } => 36,
            ServerCommand::Lost { .. } => 37,
            ServerCommand::Restarted => 38,
            ServerCommand::Tick => 39,
            ServerCommand::Dates => 75,
        };
        self.seen.insert((state(circle), 5, number));
    }

    pub fn answered(&mut self, answer: &Answer) {
        match answer {
            Ok(true) => self.answers[0] += 1,
            Ok(false) => self.answers[1] += 1,
            Err(refusal) => {
                self.answers[2] += 1;
                self.refusals.insert(*refusal);
            }
        }
    }

    pub fn join(&mut self, other: &Self) {
        self.seen.extend(&other.seen);
        self.refusals.extend(&other.refusals);
        for (mine, theirs) in self.answers.iter_mut().zip(other.answers) {
            *mine += theirs;
        }
    }

    /// One line for each state and role: which commands met it.
    pub fn written(&self) -> String {
        let mut lines: BTreeMap<(u16, u8), Vec<&str>> = BTreeMap::new();
        for &(state, role, command) in &self.seen {
            lines.entry((state, role)).or_default().push(called(command));
        }
        let line = |((state, role), commands): (&(u16, u8), &Vec<&str>)| {
            let part = |shift: u16| usize::from(state >> shift & 7);
            let (phase, standstill) = (PHASES[part(9)], STANDSTILLS[part(6)]);
            let (segment, piece) = (PARTS[part(3)], PIECES[part(0)]);
            let role = ROLES[usize::from(*role)];
            format!("{phase} {standstill} {segment} {piece} {role}: {}\n", commands.join(" "))
        };
        lines.iter().map(line).collect()
    }
}

/// The cells of a written list, one string each.
pub fn listed(written: &str) -> BTreeSet<String> {
    let lines = written.lines().filter_map(|line| line.split_once(": "));
    lines.flat_map(|(state, commands)| commands.split(' ').map(move |command| format!("{state}: {command}"))).collect()
}
