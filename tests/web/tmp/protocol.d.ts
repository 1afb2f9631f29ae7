// Temporary, until the server's generated web/protocol.d.ts is there.
type Id = string; type Millis = number;
export type Medium = "beside_a_call" | "written" | "in_one_room";
export type Entry = "closed" | "rolling" | "drop_in";
export type SegmentKind = "welcome" | "silence" | "agreements" | "check_in" | "look_back" | "council" | "open_centre" | "stack" | "writing" | "pairs" | "steps" | "closing" | "release";
export type ResponseMode = "silent" | "resonance" | "by_request";
export type Phase = "doors" | "open" | "closing";
export type Standstill = "paused" | "holding" | "interrupted";
export type ClosingReason = "agenda" | "gently" | "by_itself";
export type Presence = "here" | "away_from_page" | "stepped_out" | "connection_lost" | "left" | "left_quietly";
export type Role = "facilitator" | "co_facilitator" | "participant";
export type SignalKind = "ok" | "give_me_a_moment" | "i_need_a_person";
export type Pass = "for_now" | "round";
export type InvitationState = "open" | "used" | "revoked";
export type LaneName = "waiting" | "ring" | "desk" | "member";
export type Outcome = "done" | "already_done" | "passing" | "refused";
type Bodies = { [key in string]: string };
export type SegmentSpec = { id: Id; kind: SegmentKind; minutes: number; each_seconds?: number; breath_seconds: number; title?: Id; prompt?: Id; mode: ResponseMode };
export type Plan = { gathering: Id; at: Millis; zone: string; minutes: number; theme?: Id; agenda: SegmentSpec[] };
export type Command =
  | { do: "call_me"; name: Id } | { do: "accept_agreements"; version: number } | { do: "take"; turn: Id }
  | { do: "take_from_centre"; segment: Id; turn: Id } | { do: "share"; turn: Id; reflection: Id; words: Id }
  | { do: "put_down"; turn: Id } | { do: "pass"; segment: Id; how: Pass } | { do: "take_back"; reflection: Id }
  | { do: "writing"; turn: Id; on: boolean } | { do: "page"; in_front: boolean } | { do: "step_out"; gathering: Id }
  | { do: "leave"; gathering: Id; quietly: boolean } | { do: "come_back"; gathering: Id } | { do: "signal"; kind: SignalKind }
  | { do: "answer_signal"; person: Id } | { do: "invite"; invitation: Id; hash: string; reusable: boolean; expires: Millis }
  | { do: "revoke"; invitation: Id } | { do: "add_facilitator"; person: Id; name: Id } | { do: "admit"; person: Id }
  | { do: "decline"; person: Id } | { do: "revise_agreements"; version: number; items: Id[] } | { do: "set_call_link"; link: Id }
  | { do: "plan_gathering"; plan: Plan } | { do: "unplan"; gathering: Id } | { do: "open_doors"; gathering: Id }
  | { do: "open_gathering"; gathering: Id } | { do: "next_segment"; from: Id } | { do: "begin_round"; segment: Id }
  | { do: "move_on"; turn: Id } | { do: "pause"; gathering: Id } | { do: "resume"; gathering: Id }
  | { do: "take_lead"; gathering: Id } | { do: "close_gently"; gathering: Id } | { do: "release"; gathering: Id };
export type Resume = { epoch: string; cursors: { [key in LaneName]?: number } };
export type ClientMessage =
  | { type: "hello"; version: number; circle: Id; session?: string; resume?: Resume }
  | { type: "command"; id: number; command: Command; bodies?: Bodies } | { type: "clock"; sent: number };
export type ServerMessage =
  | { type: "welcome"; version: number; person: Id; epoch: string; running: Millis; wall: Millis }
  | { type: "snapshot"; lane: LaneName; cursor: number; view: WaitingView | RingView | DeskView | MemberView }
  | { type: "change"; lane: LaneName; cursor: number; patch: object } | { type: "gone"; lane: LaneName }
  | { type: "answer"; id: number; outcome: Outcome; code?: string; sentence?: string }
  | { type: "clock"; sent: number; running: Millis } | { type: "tick" };
export type NextView = { gathering: Id; number: number; at: Millis; zone: string; minutes: number };
export type CircleView = { id: Id; title: Id; about: Id; medium: Medium; entry: Entry; agreements_version: number; agreements: Id[]; led_by: Id[]; attended: boolean; next?: NextView };
export type WaitingView = { circle: CircleView; phase?: Phase; bodies: Bodies };
export type RingView = { circle: CircleView; call_link?: Id; gathering?: GatheringView; bodies: Bodies };
export type RoundState = "not_begun" | "going" | "done";
export type ClockView = { runs: boolean; at: Millis };
export type SegmentView = { kind: SegmentKind; minutes: number; title?: Id; prompt?: Id; mode: ResponseMode; began?: Millis };
export type SeatView = { name: Id; role: Role; presence: Presence; since?: Millis; accepted: boolean };
export type PieceAt = "home" | "centre" | "offered" | "held";
export type PieceView = { at: PieceAt; turn?: Id; person?: Id; since?: Millis; each?: Millis; grace?: Millis };
export type ReflectionView = { author: Id; segment: Id; turn: Id; words: Id; n: number; at: Millis };
export type GatheringView = { id: Id; number: number; theme?: Id; phase: Phase; standstill?: Standstill; closing?: ClosingReason; clock: ClockView; minutes: number; segments: { [key in string]: SegmentView }; agenda: Id[]; segment?: Id; seats: { [key in string]: SeatView }; order: Id[]; lead: Id; piece: PieceView; next?: Id; then?: Id; round?: RoundState; writing?: Id; reflections: { [key in string]: ReflectionView } };
export type DeskCan = { open_doors: boolean; open?: Id; admit: boolean; next?: Id; begin_round?: Id; move_on?: Id; pause?: Id; resume?: Id; close_gently?: Id; release?: Id };
export type WaitingPersonView = { name: Id; first_time: boolean; here: boolean; accepted: boolean };
export type MemberCardView = { name: Id; role: Role };
export type InvitationView = { reusable: boolean; state: InvitationState; expires: Millis; used: number };
export type PlannedSegmentView = { kind: SegmentKind; minutes: number; title?: Id; prompt?: Id; each?: { [key in string]: number } };
export type PlanView = { number: number; at: Millis; zone: string; minutes: number; theme?: Id; segments: { [key in string]: PlannedSegmentView }; agenda: Id[] };
export type PastView = { number: number; planned_at: Millis; released_at: Millis; attended: Id[]; closed: ClosingReason };
export type SignalView = { name: Id; kind: SignalKind; since: Millis };
export type DeskView = { waiting: { [key in string]: WaitingPersonView }; members: { [key in string]: MemberCardView }; invitations: { [key in string]: InvitationView }; planned: { [key in string]: PlanView }; past: { [key in string]: PastView }; signals: { [key in string]: SignalView }; not_yet: Id[]; passed: Id[]; template: string; can: DeskCan; bodies: Bodies };
export type MemberStanding = "knocked" | "member" | "not_let_in";
export type OwnSignalView = { kind: SignalKind; since: Millis; answered: boolean };
export type MemberCan = { take?: Id; take_from_centre?: Id; share?: Id; put_down?: Id; pass?: Id; pass_for_now?: Id; step_out?: Id; come_back?: Id; accept?: number };
export type MemberView = { person: Id; role: Role; name: Id; standing: MemberStanding; accepted: number; presence?: Presence; before_me?: number; signal?: OwnSignalView; last?: PastView; can: MemberCan; bodies: Bodies };
export type FacilitatorCard = { person: Id; name?: string };
export type Me = { facilitator?: FacilitatorCard; circles: Id[] };
export type Safety = any;
