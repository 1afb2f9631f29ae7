// Generated from the Rust types by `AFTERGLOW_BLESS=1 cargo test --lib generated`. Do not edit.
// A body is a sealed text or a signed record, one string (protocol.md); every id is a UUID.

/**
 * A standing group of people with one arc.
 */
export type CircleId = string;

/**
 * One meeting of a circle.
 */
export type GatheringId = string;

/**
 * A part of a gathering's agenda.
 */
export type SegmentId = string;

/**
 * One person: a facilitator of the practice, or a participant of one circle.
 */
export type PersonId = string;

/**
 * One person's time with the talking piece, from the offer to its end.
 */
export type TurnId = string;

/**
 * What someone wrote in a turn.
 */
export type ReflectionId = string;

/**
 * A time in which everyone writes, from its beginning until what was shared is shown.
 */
export type WritingId = string;

/**
 * One ringing of the bell.
 */
export type BellId = string;

/**
 * A time in which people sit in pairs, until everyone is back.
 */
export type PairsId = string;

/**
 * The right to knock once, or (re-usable) as often as it is shown.
 */
export type InvitationId = string;

/**
 * One browser in one circle. A person may have several; a browser in two circles is two.
 */
export type DeviceId = string;

/**
 * A text somebody wrote. The rules know that it exists; what it says lies beside the log.
 */
export type BodyId = string;

/**
 * Something small that somebody means to do.
 */
export type StepId = string;

/**
 * One day of somebody's log. Made from step and day under a key of their own, so it says nothing to anybody else.
 */
export type EntryId = string;

/**
 * Where the voices are.
 */
export type Medium = "beside_a_call" | "written" | "in_one_room";

/**
 * Who may come in, and when.
 */
export type Entry = "closed" | "rolling" | "drop_in";

/**
 * What a segment is. `check_in`, `look_back`, `council` and `closing` are rings: the piece goes round in a fixed order.
 */
export type SegmentKind = "welcome" | "silence" | "agreements" | "check_in" | "look_back" | "council" | "open_centre" | "stack" | "writing" | "pairs" | "steps" | "closing" | "release";

/**
 * How others may answer a reflection in a segment.
 */
export type ResponseMode = "silent" | "resonance" | "by_request";

/**
 * One part of an agenda as planned. Stored as it is, so a field of a later version does not make it unreadable.
 */
export type SegmentSpec = { 
/**
 * Its name, chosen by whoever plans it.
 */
id: SegmentId, 
/**
 * What it is.
 */
kind: SegmentKind, 
/**
 * Planned length in minutes.
 */
minutes: number, 
/**
 * Most seconds one turn is meant to take; the server gives less when more people are here.
 */
each_seconds?: number, 
/**
 * Seconds of quiet between two turns, kept free when the time is divided.
 */
breath_seconds: number, 
/**
 * What this part is called here; where missing, the page names the kind.
 */
title?: BodyId, 
/**
 * What is asked in this part.
 */
prompt?: BodyId, 
/**
 * How others may answer.
 */
mode: ResponseMode, };

/**
 * A gathering as planned. Stored as it is, like its parts.
 */
export type Plan = { 
/**
 * Its name, chosen by whoever plans it.
 */
gathering: GatheringId, 
/**
 * When it begins: milliseconds since 1970, UTC.
 */
at: number, 
/**
 * The time zone it was planned in (IANA name), so that the page can say both.
 */
zone: string, 
/**
 * Planned length in minutes; the parts add up to it.
 */
minutes: number, 
/**
 * What it is about.
 */
theme?: BodyId, 
/**
 * Its parts, in order.
 */
agenda: Array<SegmentSpec>, 
/**
 * Until when people come in.
 */
doors?: DoorPolicy, };

/**
 * How somebody gives a turn on. No reason is asked, and no trace is left after release.
 */
export type Pass = "for_now" | "round";

/**
 * When somebody says how settled they feel.
 */
export type Moment = "arriving" | "leaving";

/**
 * One tap, in every state.
 */
export type SignalKind = "ok" | "give_me_a_moment" | "i_need_a_person";

/**
 * Make the keys new after somebody erased themselves: they had what opens what others write, and nobody renewed it with
 * their going.
 */
export type RenewKeys = { 
/**
 * After whose going.
 */
after: PersonId, 
/**
 * What the desk signed.
 */
step: Step, };

/**
 * Ask one person alone: still with us? Passing; answered with a signal.
 */
export type Check = { 
/**
 * Whom.
 */
person: PersonId, 
/**
 * False takes the question back.
 */
on: boolean, };

/**
 * Hand the lead to another facilitator who is here.
 */
export type HandLead = { 
/**
 * Which gathering.
 */
gathering: GatheringId, 
/**
 * To whom.
 */
person: PersonId, };

/**
 * Say that a facilitator holds the circle until the next release and no longer, or for good after all. With the release
 * their seat and their ways in end by themselves, and a facilitator's page makes the keys they had new.
 */
export type ForTonight = { 
/**
 * Who.
 */
person: PersonId, 
/**
 * Until the release, or for good.
 */
on: boolean, };

/**
 * Step out with one person; the circle sees no more than that both stepped out.
 */
export type Aside = { 
/**
 * Which gathering.
 */
gathering: GatheringId, 
/**
 * With whom.
 */
person: PersonId, };

/**
 * Go back to the circle. Whoever stepped out with a facilitator may end it as well; then all of them are back.
 */
export type EndAside = { 
/**
 * Which gathering.
 */
gathering: GatheringId, 
/**
 * With whom one stepped out; oneself, for whom a facilitator stepped out with.
 */
person: PersonId, };

/**
 * Write on the private line of one person: they and whoever holds the circle read it, and nobody else knows of it.
 */
export type Write = { 
/**
 * Whose line: one's own, or, for a facilitator, a member's.
 */
with: PersonId, 
/**
 * The words.
 */
words: BodyId, };

/**
 * Write to the other facilitators.
 */
export type TellDesk = { 
/**
 * The words.
 */
words: BodyId, };

/**
 * End now, without a closing round: straight to the last part, which says whom to turn to.
 */
export type EmergencyEnd = { 
/**
 * Which gathering.
 */
gathering: GatheringId, };

/**
 * Agree that a room which was held for long closes gently, or no longer.
 */
export type AgreeToClose = { 
/**
 * Which gathering.
 */
gathering: GatheringId, 
/**
 * False: not now, after all.
 */
on: boolean, };

/**
 * Whose words wait for a facilitator's eyes.
 */
export type Whose = "everyone" | "newcomers" | { "person": PersonId };

/**
 * Give held words back to their author, who may change them and send them again, after their turn too.
 */
export type ReturnWords = { 
/**
 * Which.
 */
reflection: ReflectionId, 
/**
 * What a facilitator writes to their author, for the two of them and the desk.
 */
note?: BodyId, };

/**
 * Send words again that were given back. They wait for a facilitator's eyes as they did before, whoever has the piece.
 */
export type SendAgain = { 
/**
 * What was given back.
 */
returned: ReflectionId, 
/**
 * A fresh name for what is sent now.
 */
reflection: ReflectionId, 
/**
 * The words.
 */
words: BodyId, };

/**
 * Take words of somebody else out of the room. They are erased as when their author takes them back.
 */
export type Redact = { 
/**
 * Which.
 */
reflection: ReflectionId, };

/**
 * Lock the door, or open it again. Nobody inside notices, and whoever was here before comes back all the same.
 */
export type Lock = { 
/**
 * Which gathering.
 */
gathering: GatheringId, 
/**
 * Locked from now on, or no longer.
 */
on: boolean, };

/**
 * A word to everyone who waits. One of a few sentences: whoever waits has no key, and the lobby shows no text at all, so
 * that nothing anybody wrote can get there.
 */
export type WaitingNote = "in_a_moment" | "at_the_next_pause" | "we_begin_later" | "not_tonight";

/**
 * Say a word to everyone who waits, or take it back.
 */
export type TellWaiting = { 
/**
 * Which gathering.
 */
gathering: GatheringId, 
/**
 * What; nothing takes it back.
 */
note?: WaitingNote, };

/**
 * Tell somebody at the door that the circle is full tonight, or that there is room after all. They are not turned away: they
 * stay on the list in the order people came, and whoever is on it can be let in at any boundary.
 */
export type TellFull = { 
/**
 * Which gathering.
 */
gathering: GatheringId, 
/**
 * Who.
 */
person: PersonId, 
/**
 * Full for them from now on, or no longer.
 */
on: boolean, };

/**
 * Have somebody step out. Their place and their words are kept; they come back when a facilitator lets them.
 */
export type StepSomeoneOut = { 
/**
 * Which gathering.
 */
gathering: GatheringId, 
/**
 * Who.
 */
person: PersonId, };

/**
 * Let somebody back in who was asked to step out. They come when they like.
 */
export type LetBackIn = { 
/**
 * Which gathering.
 */
gathering: GatheringId, 
/**
 * Who.
 */
person: PersonId, };

/**
 * A link that takes the place of one that somebody who is removed still knows.
 */
export type NewLink = { 
/**
 * A fresh name for it.
 */
invitation: InvitationId, 
/**
 * SHA-256 of its token, 64 lower-case hexadecimal digits.
 */
hash: string, 
/**
 * The door's page, sealed for whoever has the secret.
 */
page: BodyId, 
/**
 * The secret, sealed for the desk.
 */
secret: BodyId, };

/**
 * Fill in one's own emergency card, in the place of the one before.
 */
export type FillCard = { 
/**
 * The card, a text like any other: the rules do not read it.
 */
card: BodyId, };

/**
 * Remove one's own emergency card.
 */
export type RemoveCard = { 
/**
 * The number of the one that is to go: not one that was filled in meanwhile.
 */
number: number, };

/**
 * Open somebody's emergency card. They are told by whom and when.
 */
export type OpenCard = { 
/**
 * Whose.
 */
person: PersonId, 
/**
 * Which, by its number among theirs.
 */
number: number, };

/**
 * Lay an opened card away again. Passing.
 */
export type CloseCard = { 
/**
 * Whose.
 */
person: PersonId, };

/**
 * Ask the facilitators to get in touch, or take that back. At any time, also when nobody is there.
 */
export type ContactMe = { 
/**
 * From now on, or no longer.
 */
on: boolean, };

/**
 * See to a follow-up oneself, so that it is done once.
 */
export type TakeFollowUp = { 
/**
 * Whose.
 */
person: PersonId, 
/**
 * Since when it stands, wall time: a later one of the same person is another.
 */
since: number, };

/**
 * A follow-up is done.
 */
export type FollowUpDone = { 
/**
 * Whose.
 */
person: PersonId, 
/**
 * Since when it stands, wall time.
 */
since: number, };

/**
 * Why somebody should be contacted. The later reason is the stronger one.
 */
export type Why = "absent" | "left" | "asked";

/**
 * Give the holder a minute more.
 */
export type GiveTime = { 
/**
 * Their turn.
 */
turn: TurnId, 
/**
 * The soft milliseconds it has, as seen: when it has others, time was given already.
 */
each: number, };

/**
 * Give the part that is on more minutes, out of those that come before the closing.
 */
export type GiveMinutes = { 
/**
 * The part.
 */
segment: SegmentId, 
/**
 * All the minutes it is to have.
 */
minutes: number, };

/**
 * Offer the piece to somebody by name, also instead of an offer that was not taken.
 */
export type Offer = { 
/**
 * The part this is about.
 */
segment: SegmentId, 
/**
 * To whom.
 */
person: PersonId, 
/**
 * A fresh name for the turn.
 */
turn: TurnId, };

/**
 * Take an offer back. In a round their place is kept, and they are offered the piece after the others.
 */
export type Skip = { 
/**
 * The offer.
 */
turn: TurnId, };

/**
 * Have people sit in another order, between rounds.
 */
export type Reseat = { 
/**
 * The running gathering.
 */
gathering: GatheringId, 
/**
 * Everyone who has a seat, in the new order.
 */
order: Array<PersonId>, };

/**
 * Share out the time that is left of this part among those who are still to come.
 */
export type ShareTime = { 
/**
 * The ring.
 */
segment: SegmentId, 
/**
 * The soft milliseconds of a turn in it, as seen: when they are others, it was done already.
 */
each: number, };

/**
 * Leave a longer breath between turns, or no longer.
 */
export type SlowPace = { 
/**
 * The running gathering.
 */
gathering: GatheringId, 
/**
 * From now on, or no longer.
 */
on: boolean, };

/**
 * Tell the holder, and nobody else, that their time comes to its end. Passing.
 */
export type Hint = { 
/**
 * Their turn.
 */
turn: TurnId, };

/**
 * Raise one's hand, or take it down: where hands go in order, the piece goes to the next one.
 */
export type Hand = { 
/**
 * The part this is about.
 */
segment: SegmentId, 
/**
 * Up, or down again.
 */
up: boolean, };

/**
 * Ask everyone here whether they can stay longer, or ask no longer. Passing.
 */
export type AskToStay = { 
/**
 * The running gathering.
 */
gathering: GatheringId, 
/**
 * The minutes it would have in all.
 */
until: number, 
/**
 * Ask, or let the question go.
 */
on: boolean, };

/**
 * Say whether one can stay. Facilitators learn how many can, and nobody learns who. Passing.
 */
export type AnswerStay = { 
/**
 * The running gathering.
 */
gathering: GatheringId, 
/**
 * The minutes that were asked about.
 */
until: number, 
/**
 * True: I can stay. False: I have to go.
 */
stays: boolean, };

/**
 * Stay longer, as everyone here agreed.
 */
export type StayLonger = { 
/**
 * The running gathering.
 */
gathering: GatheringId, 
/**
 * The minutes it has in all from now on.
 */
until: number, };

/**
 * Begin a writing time, in a part that is open, while nobody has the piece.
 */
export type BeginWriting = { 
/**
 * The part that is on.
 */
segment: SegmentId, 
/**
 * A fresh name for the writing time.
 */
writing: WritingId, 
/**
 * Its minutes.
 */
minutes: number, };

/**
 * Give a writing time more minutes. After it was over, people write on, and what was shared waits with them.
 */
export type MoreWriting = { 
/**
 * Which.
 */
writing: WritingId, 
/**
 * All its minutes, so that asking twice gives them once.
 */
minutes: number, };

/**
 * Let the writing be over: each decides now.
 */
export type BeginReveal = { 
/**
 * Which.
 */
writing: WritingId, };

/**
 * End a writing time without a reveal: everyone keeps what they wrote.
 */
export type EndWriting = { 
/**
 * Which.
 */
writing: WritingId, };

/**
 * Show what was shared, all at once, in the order in which people sit.
 */
export type ShowWritten = { 
/**
 * Which.
 */
writing: WritingId, };

/**
 * Share what one wrote, at the reveal. It appears with what the others share, and not before.
 */
export type ShareWritten = { 
/**
 * Which writing time.
 */
writing: WritingId, 
/**
 * A fresh name for the turn that it stands for.
 */
turn: TurnId, 
/**
 * A fresh name for the reflection.
 */
reflection: ReflectionId, 
/**
 * The words.
 */
words: BodyId, };

/**
 * How many sit together, as far as the number of people allows.
 */
export type Together = "two" | "three";

/**
 * Have everyone who is here sit in pairs, in a part that is open, while nobody has the piece.
 */
export type BeginPairs = { 
/**
 * The part that is on.
 */
segment: SegmentId, 
/**
 * A fresh name for these pairs.
 */
pairs: PairsId, 
/**
 * All their minutes, shared equally by those who sit together.
 */
minutes: number, 
/**
 * How many sit together.
 */
size: Together, 
/**
 * Those who are put together by hand, two or three each.
 */
chosen?: Array<Array<PersonId>>, 
/**
 * The order in which the others are put together, as it was drawn; without it neighbours sit together.
 */
order?: Array<PersonId>, };

/**
 * Give all pairs more minutes: those whose part is on or still to come share them.
 */
export type MorePairs = { 
/**
 * Which.
 */
pairs: PairsId, 
/**
 * All their minutes, so that asking twice gives them once.
 */
minutes: number, };

/**
 * Call everyone back: within half a minute all are in the circle again. Until then it can be undone.
 */
export type CallBack = { 
/**
 * Which.
 */
pairs: PairsId, 
/**
 * Call them, or let them go on.
 */
on: boolean, };

/**
 * Look in on some of them, or leave them. They see a facilitator who is there, from the first moment to the last.
 */
export type LookIn = { 
/**
 * Which pairs.
 */
pairs: PairsId, 
/**
 * Which of them, by number.
 */
dyad: number, 
/**
 * Come, or go.
 */
on: boolean, };

/**
 * Call a facilitator to one's pair, or no longer. Nobody is told who of them called.
 */
export type CallIn = { 
/**
 * Which pairs.
 */
pairs: PairsId, 
/**
 * Call, or take it back.
 */
on: boolean, };

/**
 * Ring the bell: everyone pauses for a breath, and the clock stands meanwhile. Nobody loses the piece by it.
 */
export type Ring = { 
/**
 * The running gathering.
 */
gathering: GatheringId, 
/**
 * A fresh name for it, so that ringing twice rings once.
 */
bell: BellId, };

/**
 * Have somebody be guardian in this gathering, or no longer. Whoever is can lay it down themself.
 */
export type Guard = { 
/**
 * The running gathering.
 */
gathering: GatheringId, 
/**
 * Who.
 */
person: PersonId, 
/**
 * From now on, or no longer.
 */
on: boolean, };

/**
 * Write to those who sit with one, in one's own part. It names everyone who is there, so that nobody reads it whom its
 * author has not seen.
 */
export type SayInPair = { 
/**
 * Which pairs.
 */
pairs: PairsId, 
/**
 * Everyone else who is there: those who sit with them, and facilitators who look in.
 */
to: Array<PersonId>, 
/**
 * The words.
 */
words: BodyId, };

/**
 * Keep a step, new or as it reads now. Whatever is kept anew is sealed to oneself alone: a step that was shown is taken
 * back by it, until it is shown again.
 */
export type KeepStep = { 
/**
 * A name for it, chosen at the first time.
 */
step: StepId, 
/**
 * 1 at first, then one more each time, so that of two devices that change it at once the later one is told.
 */
version: number, 
/**
 * All that it says.
 */
words: BodyId, };

/**
 * Let the circle see a step: one wrap more, the words stay as they are.
 */
export type ShowStep = { 
/**
 * Which.
 */
step: StepId, 
/**
 * Its words as they are, with the circle's wrap.
 */
words: BodyId, };

/**
 * Erase a step, and what the log says of it.
 */
export type EraseStep = { 
/**
 * Which.
 */
step: StepId, 
/**
 * The log's entries about it; only the person's own page knows which these are.
 */
entries?: Array<EntryId>, };

/**
 * Note what became of a step on a day. Of several notes under one name the one with the highest counter stands, and
 * of those the one of the highest device: in whatever order they arrive, all devices end with the same.
 */
export type NotePractice = { 
/**
 * Made from step and day under a key of one's own, so that two devices name the same day alike, and nobody else
 * can tell which it is.
 */
entry: EntryId, 
/**
 * One more than the highest this device has seen.
 */
counter: number, 
/**
 * On which it was written.
 */
device: DeviceId, 
/**
 * What it says.
 */
words: BodyId, };

/**
 * Plan several gatherings at once: all of them, or none. Each is planned as if it were asked for alone.
 */
export type PlanSeries = { 
/**
 * The plans.
 */
plans: Array<Plan>, };

/**
 * Move a planned gathering to another time. It stays the same gathering, and everyone is told from when to when.
 */
export type MoveGathering = { 
/**
 * Which.
 */
gathering: GatheringId, 
/**
 * When it was to begin, wall time.
 */
from: number, 
/**
 * When it begins now: milliseconds since 1970, UTC.
 */
at: number, };

/**
 * Cancel a planned gathering. Everyone sees that it will not take place, until its time has passed.
 */
export type CancelGathering = { 
/**
 * Which.
 */
gathering: GatheringId, };

/**
 * Plan a cancelled gathering again, as it was.
 */
export type PlanAgain = { 
/**
 * Which.
 */
gathering: GatheringId, };

/**
 * Say that a gathering starts late, until it has begun. Its time stays what it is.
 */
export type StartLate = { 
/**
 * Which.
 */
gathering: GatheringId, 
/**
 * When it was to begin until now: its time, or what was said before. Wall time.
 */
from: number, 
/**
 * When it begins, about: milliseconds since 1970, UTC. Its own time takes it back.
 */
begins: number, };

/**
 * Give parts of a planned gathering other minutes, until its doors open.
 */
export type SetMinutes = { 
/**
 * Which gathering.
 */
gathering: GatheringId, 
/**
 * The parts that change, each with all its minutes.
 */
minutes: { [key in SegmentId]: number }, };

/**
 * Keep all of it as it reads now, or erase it.
 */
export type KeepWeeks = { 
/**
 * 1 at first, then one more each time, so that of two devices that change it at once the later one is told.
 */
version: number, 
/**
 * All that it says. Without: what was there is erased, and what was shown of it is taken back.
 */
words?: BodyId, };

/**
 * Let the facilitators know when the experiences were, and nothing else: a text of its own, in the place of the one
 * before.
 */
export type ShowWeeks = { 
/**
 * The dates, for the desk and oneself.
 */
words: BodyId, };

/**
 * Take that back.
 */
export type HideWeeks = { 
/**
 * What was shown.
 */
words: BodyId, };

/**
 * Leave a card: once for each person and gathering. Passing: it lies in memory alone, and nothing says whose it is.
 */
export type LeaveCard = { 
/**
 * The gathering that closes, or was just released.
 */
gathering: GatheringId, 
/**
 * The number of the desk it is sealed for.
 */
desk: number, 
/**
 * The card. It is kept under another name, which the server draws.
 */
card: BodyId, };

/**
 * What a person asks of their circle.
 */
export type Command = { "do": "call_me", 
/**
 * The new name.
 */
name: BodyId, } | { "do": "accept_agreements", 
/**
 * The version that was read.
 */
version: number, } | { "do": "take", 
/**
 * The turn that was offered.
 */
turn: TurnId, } | { "do": "take_from_centre", 
/**
 * The open centre.
 */
segment: SegmentId, 
/**
 * A fresh name for the turn.
 */
turn: TurnId, } | { "do": "share", 
/**
 * The sender's turn.
 */
turn: TurnId, 
/**
 * A fresh name for the reflection.
 */
reflection: ReflectionId, 
/**
 * The words.
 */
words: BodyId, } | { "do": "put_down", 
/**
 * The sender's turn.
 */
turn: TurnId, } | { "do": "pass", 
/**
 * The ring this is about.
 */
segment: SegmentId, 
/**
 * For now, or for this round.
 */
how: Pass, 
/**
 * The turn that is given on, when it was offered or taken; so that a pass sent twice gives on one turn.
 */
turn?: TurnId, } | { "do": "take_back", 
/**
 * The reflection.
 */
reflection: ReflectionId, } | { "do": "resonate", 
/**
 * What moved.
 */
reflection: ReflectionId, } | { "do": "give_number", 
/**
 * The gathering one arrives at or leaves.
 */
gathering: GatheringId, 
/**
 * On the way in, or out.
 */
moment: Moment, 
/**
 * The number, a text like any other: the rules do not read it.
 */
number: BodyId, } | { "do": "writing", 
/**
 * The sender's turn.
 */
turn: TurnId, 
/**
 * Whether something is being written.
 */
on: boolean, } | { "do": "page", 
/**
 * False while another app is in front.
 */
in_front: boolean, } | { "do": "step_out", 
/**
 * The running gathering.
 */
gathering: GatheringId, } | { "do": "leave", 
/**
 * The running gathering.
 */
gathering: GatheringId, 
/**
 * True: please do not contact me about it.
 */
quietly: boolean, } | { "do": "come_back", 
/**
 * The running gathering.
 */
gathering: GatheringId, } | { "do": "signal", 
/**
 * What.
 */
kind: SignalKind, } | { "do": "answer_signal", 
/**
 * Whose.
 */
person: PersonId, 
/**
 * Whether nothing more is to be done, so that it does not stand on the desk any longer.
 */
settled?: boolean, } | { "do": "invite", 
/**
 * A fresh name for it.
 */
invitation: InvitationId, 
/**
 * SHA-256 of its token, 64 lower-case hexadecimal digits.
 */
hash: string, 
/**
 * Whether it opens the door more than once.
 */
reusable: boolean, 
/**
 * Until when it is good: milliseconds since 1970, UTC.
 */
expires: number, 
/**
 * The door's page, sealed for whoever has the secret.
 */
page: BodyId, 
/**
 * The secret, sealed for the desk.
 */
secret: BodyId, 
/**
 * Whether it leads to the desk: for a facilitator of the practice who is to hold this circle too.
 */
desk?: boolean, 
/**
 * A new way in for somebody who is in already and lost every device.
 */
person?: PersonId, } | { "do": "revoke", 
/**
 * Which.
 */
invitation: InvitationId, } | { "do": "admit", 
/**
 * Who.
 */
person: PersonId, 
/**
 * What the desk signed for a device that comes in for the first time.
 */
step?: Step, 
/**
 * The running gathering's key for the devices of somebody who is in already.
 */
grants?: Array<Grant>, 
/**
 * Their name, which everyone may read from now on.
 */
name?: BodyId, } | { "do": "remove", 
/**
 * Who.
 */
person: PersonId, 
/**
 * What the desk signed.
 */
step: Step, 
/**
 * What takes the place of the re-usable link they came with, which opens nothing from now on.
 */
link?: NewLink, } | { "do": "renew_keys" } & RenewKeys | { "do": "decline", 
/**
 * Who.
 */
person: PersonId, } | { "do": "revise_agreements", 
/**
 * The version after the present one.
 */
version: number, 
/**
 * One text each.
 */
items: Array<BodyId>, 
/**
 * The door's page of every invitation that is of use, sealed anew.
 */
pages?: { [key in InvitationId]: BodyId }, } | { "do": "set_call_link", 
/**
 * The link.
 */
link: BodyId, } | { "do": "plan_gathering", 
/**
 * The plan.
 */
plan: Plan, } | { "do": "unplan", 
/**
 * Which.
 */
gathering: GatheringId, } | { "do": "plan_series" } & PlanSeries | { "do": "move_gathering" } & MoveGathering | { "do": "cancel_gathering" } & CancelGathering | { "do": "plan_again" } & PlanAgain | { "do": "start_late" } & StartLate | { "do": "open_doors", 
/**
 * Which.
 */
gathering: GatheringId, 
/**
 * What the desk signed: the gathering's key, for every facilitator's device.
 */
step: Step, } | { "do": "open_gathering", 
/**
 * Which.
 */
gathering: GatheringId, } | { "do": "next_segment", 
/**
 * The segment that ends.
 */
from: SegmentId, } | { "do": "begin_round", 
/**
 * The ring.
 */
segment: SegmentId, 
/**
 * Who is offered it first; without a name whoever sits first.
 */
first?: PersonId, } | { "do": "move_on", 
/**
 * The turn that ends.
 */
turn: TurnId, } | { "do": "pause", 
/**
 * Which gathering.
 */
gathering: GatheringId, } | { "do": "resume", 
/**
 * Which gathering.
 */
gathering: GatheringId, } | { "do": "hold_words", 
/**
 * Which gathering.
 */
gathering: GatheringId, 
/**
 * From now on, or no longer.
 */
on: boolean, 
/**
 * Whose words.
 */
whose?: Whose, } | { "do": "lock" } & Lock | { "do": "tell_waiting" } & TellWaiting | { "do": "tell_full" } & TellFull | { "do": "step_someone_out" } & StepSomeoneOut | { "do": "let_back_in" } & LetBackIn | { "do": "release_words", 
/**
 * Which.
 */
reflection: ReflectionId, 
/**
 * Its words, with the gathering's wrap.
 */
words: BodyId, } | { "do": "contact_me" } & ContactMe | { "do": "take_follow_up" } & TakeFollowUp | { "do": "follow_up_done" } & FollowUpDone | { "do": "fill_card" } & FillCard | { "do": "remove_card" } & RemoveCard | { "do": "open_card" } & OpenCard | { "do": "close_card" } & CloseCard | { "do": "return_words" } & ReturnWords | { "do": "send_again" } & SendAgain | { "do": "redact" } & Redact | { "do": "take_lead", 
/**
 * Which gathering.
 */
gathering: GatheringId, } | { "do": "close_gently", 
/**
 * Which gathering.
 */
gathering: GatheringId, } | { "do": "release", 
/**
 * Which gathering.
 */
gathering: GatheringId, } | { "do": "set_minutes" } & SetMinutes | { "do": "check" } & Check | { "do": "hand_lead" } & HandLead | { "do": "for_tonight" } & ForTonight | { "do": "aside" } & Aside | { "do": "end_aside" } & EndAside | { "do": "write" } & Write | { "do": "tell_desk" } & TellDesk | { "do": "emergency_end" } & EmergencyEnd | { "do": "agree_to_close" } & AgreeToClose | { "do": "give_time" } & GiveTime | { "do": "give_minutes" } & GiveMinutes | { "do": "offer" } & Offer | { "do": "skip" } & Skip | { "do": "reseat" } & Reseat | { "do": "share_time" } & ShareTime | { "do": "slow_pace" } & SlowPace | { "do": "hint" } & Hint | { "do": "hand" } & Hand | { "do": "ask_to_stay" } & AskToStay | { "do": "keep_step" } & KeepStep | { "do": "show_step" } & ShowStep | { "do": "erase_step" } & EraseStep | { "do": "note_practice" } & NotePractice | { "do": "keep_weeks" } & KeepWeeks | { "do": "show_weeks" } & ShowWeeks | { "do": "hide_weeks" } & HideWeeks | { "do": "leave_card" } & LeaveCard | { "do": "answer_stay" } & AnswerStay | { "do": "stay_longer" } & StayLonger | { "do": "begin_writing" } & BeginWriting | { "do": "more_writing" } & MoreWriting | { "do": "begin_reveal" } & BeginReveal | { "do": "end_writing" } & EndWriting | { "do": "show_written" } & ShowWritten | { "do": "share_written" } & ShareWritten | { "do": "begin_pairs" } & BeginPairs | { "do": "more_pairs" } & MorePairs | { "do": "call_back" } & CallBack | { "do": "look_in" } & LookIn | { "do": "call_in" } & CallIn | { "do": "ring" } & Ring | { "do": "guard" } & Guard | { "do": "say_in_pair" } & SayInPair;

/**
 * A circle as it begins. Stored as it is, so a field of a later version does not make it unreadable.
 */
export type Founding = { 
/**
 * A fresh name for it, chosen by the facilitator's page.
 */
circle: CircleId, 
/**
 * What it is called.
 */
title: BodyId, 
/**
 * What its facilitator is called in it.
 */
name: BodyId, 
/**
 * Where the voices are.
 */
medium: Medium, 
/**
 * Who may come in, and when.
 */
entry: Entry, 
/**
 * The template it was made from, by its file name.
 */
template: string, 
/**
 * What everyone promises, one text each.
 */
agreements: Array<BodyId>, 
/**
 * What this circle is, who leads it, what it is not.
 */
about: BodyId, 
/**
 * The keys it begins with.
 */
keys: FirstKeys, };

/**
 * Which key.
 */
export type KeyKind = "circle" | "gathering" | "desk_agree" | "desk_sign";

/**
 * A key, wrapped for one device.
 */
export type Grant = { 
/**
 * For which.
 */
device: DeviceId, 
/**
 * Which key.
 */
what: KeyKind, 
/**
 * The key's number.
 */
number: number, 
/**
 * The wrapped key.
 */
text: BodyId, };

/**
 * What the desk signed with one act: the whole roster anew, and whatever changed with it. Each number is one more than
 * the one that stands, so of two steps at once the second is refused.
 */
export type Step = { 
/**
 * The roster's new number.
 */
roster: number, 
/**
 * The roster.
 */
signed: BodyId, 
/**
 * A new desk, vouched for by the old one.
 */
desk?: BodyId, 
/**
 * The record of a new circle key.
 */
circle_key?: BodyId, 
/**
 * The record of the running gathering's first or new key.
 */
gathering_key?: BodyId, 
/**
 * The admission of the device that comes in with it.
 */
admission?: BodyId, 
/**
 * Keys, each wrapped for one device.
 */
grants?: Array<Grant>, 
/**
 * Door pages, sealed anew.
 */
pages?: { [key in InvitationId]: BodyId }, };

/**
 * What a circle begins with: the device of whoever makes it, and the first of every record.
 */
export type FirstKeys = { 
/**
 * The device it is made with.
 */
device: DeviceId, 
/**
 * The first desk.
 */
desk: BodyId, 
/**
 * The first roster.
 */
roster: BodyId, 
/**
 * The record of the first circle key.
 */
circle_key: BodyId, };

/**
 * What a device is, so that its person knows it again in a list. A choice and not a name: names are sealed, and there is
 * no key for what belongs to no circle.
 */
export type DeviceKind = "phone" | "tablet" | "computer" | "other";

/**
 * Until when people come in who were not there when it began. A door that is locked, by the plan or by hand, is opened
 * again with one tap; whoever was here before comes back through any.
 */
export type DoorPolicy = "until_check_in" | "any_boundary" | "closed_once_begun";

/**
 * What a person is in a circle. It belongs to the person, never to the connection.
 */
export type Role = "facilitator" | "co_facilitator" | "participant";

/**
 * How far a running gathering is.
 */
export type Phase = "doors" | "open" | "closing";

/**
 * Why nothing moves just now.
 */
export type Standstill = "paused" | "holding" | "interrupted";

/**
 * What became of an invitation.
 */
export type InvitationState = "open" | "used" | "revoked" | "expired";

/**
 * Whether somebody is there. Told apart always: a facilitator must know whether silence is wifi or crisis.
 */
export type Presence = "here" | "away_from_page" | "stepped_out" | "connection_lost" | "left" | "left_quietly";

/**
 * Why a gathering closes.
 */
export type ClosingReason = "agenda" | "gently" | "by_itself" | "agreed" | "emergency" | "restored";

/**
 * Why a command was not carried out. Nothing was changed, and what was typed stays with the person who typed it.
 */
export type Refusal = "not_of_this_circle" | "facilitators_only" | "no_seat" | "no_gathering" | "gathering_running" | "no_such_gathering" | "too_many_at_once" | "was_cancelled" | "time_moved" | "doors_are_open" | "has_begun" | "not_that_late" | "no_such_segment" | "not_this_segment" | "no_such_person" | "no_such_invitation" | "invitation_used" | "invitation_revoked" | "invitation_expired" | "doors_not_open" | "not_open" | "closing" | "closing_comes_first" | "last_part_comes_first" | "round_goes_on" | "room_is_held" | "room_is_paused" | "not_pausable" | "not_at_a_boundary" | "no_piece_here" | "round_not_begun" | "piece_is_taken" | "others_first" | "first_offers_first" | "nobody_waits" | "they_are_out" | "not_taken_yet" | "enough_given" | "closing_is_reserved" | "no_hands_here" | "not_agreed" | "mid_round" | "order_moved" | "everyone_writes" | "still_writing" | "deciding_now" | "writing_is_over" | "no_such_writing" | "shared_already" | "pairs_are_on" | "no_such_pairs" | "no_such_dyad" | "not_in_pairs" | "too_few_for_pairs" | "not_a_guardian" | "enough_guardians" | "not_your_part" | "others_are_here" | "not_your_turn" | "turn_is_over" | "take_it_first" | "come_back_first" | "not_connected" | "piece_waits" | "locked" | "asked_out" | "holds_it_too" | "not_here" | "already_in" | "own_reflection" | "nobody_answers_here" | "not_reachable" | "leads_who_is_here" | "not_asked_now" | "step_moved" | "no_such_step" | "enough_shown" | "weeks_moved" | "log_closed" | "no_such_reflection" | "earlier_first" | "spoken_here" | "agreements_first" | "agreements_moved" | "adults_only" | "private_place_first" | "not_let_in" | "no_crisis_line" | "agenda_does_not_add_up" | "agenda_needs_closing" | "out_of_bounds" | "full" | "removed" | "not_themselves" | "here_for_tonight" | "keys_renewed" | "keys_moved" | "keys_incomplete" | "id_taken";

/**
 * What a circle is, for anyone it lets this near.
 */
export type CircleView = { 
/**
 * Which circle.
 */
id: CircleId, 
/**
 * What it is called.
 */
title: BodyId, 
/**
 * What it is and is not.
 */
about: BodyId, 
/**
 * Where the voices are.
 */
medium: Medium, 
/**
 * Who may come in, and when.
 */
entry: Entry, 
/**
 * The version of the agreements that stands.
 */
agreements_version: number, 
/**
 * The agreements, in order.
 */
agreements: Array<BodyId>, 
/**
 * The names of those who hold it.
 */
led_by: Array<BodyId>, 
/**
 * Whether a facilitator is connected now.
 */
attended: boolean, 
/**
 * Set when its next gathering was to begin some minutes ago, and no facilitator has been connected for a while.
 */
nobody_yet?: boolean, 
/**
 * The next gathering on the calendar.
 */
next?: NextView, 
/**
 * What is otherwise than it was planned.
 */
changed?: { [key in GatheringId]: ChangedView }, };

/**
 * What the lobby may know of a circle: nothing anybody wrote.
 */
export type LobbyView = { 
/**
 * Which circle.
 */
id: CircleId, 
/**
 * Where the voices are.
 */
medium: Medium, 
/**
 * Who may come in, and when.
 */
entry: Entry, 
/**
 * The version of the agreements that stands.
 */
agreements_version: number, 
/**
 * Whether a facilitator is connected now.
 */
attended: boolean, 
/**
 * Set when its next gathering was to begin some minutes ago, and no facilitator has been connected for a while.
 */
nobody_yet?: boolean, 
/**
 * The next gathering on the calendar.
 */
next?: NextView, 
/**
 * What is otherwise than it was planned.
 */
changed?: { [key in GatheringId]: ChangedView }, };

/**
 * What a member's devices need to open what they may read.
 */
export type KeysView = { 
/**
 * Every desk's record, by its number; the last one stands.
 */
desk: { [key in number]: BodyId }, 
/**
 * The roster that stands.
 */
roster: RosterView, 
/**
 * Every circle key's record, by its number; the last one holds.
 */
circle: { [key in number]: BodyId }, 
/**
 * The running gathering's, for whoever has a seat.
 */
gathering?: GatheringKeysView, 
/**
 * Keys wrapped for this person's devices, by the id of the wrapped key.
 */
grants: { [key in BodyId]: GrantView }, 
/**
 * What let this person's devices in.
 */
admissions: { [key in DeviceId]: BodyId }, };

/**
 * The roster that stands.
 */
export type RosterView = { 
/**
 * Its number.
 */
number: number, 
/**
 * The signed roster.
 */
signed: BodyId, };

/**
 * The keys of the running gathering.
 */
export type GatheringKeysView = { 
/**
 * Which gathering.
 */
id: GatheringId, 
/**
 * The number of the one that holds.
 */
number: number, 
/**
 * Every key's record, by its number.
 */
keys: { [key in number]: BodyId }, };

/**
 * A key wrapped for a device.
 */
export type GrantView = { 
/**
 * For which.
 */
device: DeviceId, 
/**
 * Which key.
 */
what: KeyKind, 
/**
 * The key's number.
 */
number: number, };

/**
 * A reflection that waits for a facilitator's eyes, for them and its author.
 */
export type HeldView = { 
/**
 * Whose.
 */
author: PersonId, 
/**
 * In which part.
 */
segment: SegmentId, 
/**
 * In which turn.
 */
turn: TurnId, 
/**
 * The words.
 */
words: BodyId, 
/**
 * At the desk: its place in the order in which all that waits was said.
 */
said?: number, };

/**
 * A reflection that was given back to its author, for them and the desk.
 */
export type ReturnedView = { 
/**
 * Whose.
 */
author: PersonId, 
/**
 * In which part.
 */
segment: SegmentId, 
/**
 * In which turn.
 */
turn: TurnId, 
/**
 * The words.
 */
words: BodyId, 
/**
 * What a facilitator wrote to them.
 */
note?: BodyId, };

/**
 * One's own step.
 */
export type OwnStepView = { 
/**
 * How often it was kept; the next time names one more.
 */
version: number, 
/**
 * All that it says.
 */
words: BodyId, 
/**
 * Whether the circle sees it.
 */
shown?: boolean, };

/**
 * One entry of one's own log.
 */
export type LogEntryView = { 
/**
 * Grows with each edit.
 */
counter: number, 
/**
 * On which device it was written.
 */
device: DeviceId, 
/**
 * What it says.
 */
words: BodyId, };

/**
 * What somebody shows the circle.
 */
export type ShownStepsView = { 
/**
 * What they are called.
 */
name: BodyId, 
/**
 * Their steps.
 */
steps: { [key in StepId]: BodyId }, };

/**
 * What one keeps of the weeks after an experience.
 */
export type OwnWeeksView = { 
/**
 * How often it was kept or erased; the next time names one more.
 */
version: number, 
/**
 * All that it says.
 */
words?: BodyId, 
/**
 * The dates that the facilitators see.
 */
shown?: BodyId, };

/**
 * How many steps there are in a circle, no names.
 */
export type StepCountView = { 
/**
 * Steps that people keep.
 */
named: number, 
/**
 * Of these, those that their owners came back to and kept anew.
 */
reviewed: number, };

/**
 * The leaving cards of one gathering, four or more: of whom is nowhere.
 */
export type LeavingView = { 
/**
 * Of which gathering.
 */
gathering: GatheringId, 
/**
 * The number of the desk they are sealed for.
 */
desk: number, 
/**
 * The cards, by names that were drawn for them.
 */
cards: Array<BodyId>, };

/**
 * The door of the running gathering, as facilitators see it.
 */
export type RoomDoorView = { 
/**
 * Whether it is locked.
 */
locked: boolean, 
/**
 * What everyone who waits was told.
 */
told?: WaitingNote, 
/**
 * Who was asked to step out.
 */
asked_out: Array<PersonId>, 
/**
 * Who was told that the circle is full tonight, in the order they came.
 */
full?: Array<PersonId>, 
/**
 * Until when people come in by the plan, where it is not as usual.
 */
policy?: DoorPolicy, };

/**
 * Somebody who should be contacted.
 */
export type FollowUpView = { 
/**
 * What they are called.
 */
name: BodyId, 
/**
 * Why.
 */
why: Why, 
/**
 * Since when, wall time. It names this follow-up with the person.
 */
since: number, 
/**
 * The facilitator who sees to it.
 */
owner?: PersonId, 
/**
 * Whether it is done.
 */
done: boolean, };

/**
 * The record of controls, as it can be read aloud and written down.
 */
export type RecordView = { 
/**
 * How many controls are in it.
 */
count: number, 
/**
 * The first half of its head, in groups of four hexadecimal digits.
 */
head: string, };

/**
 * One's own wish to be contacted.
 */
export type OwnContactView = { 
/**
 * Since when, wall time.
 */
since: number, 
/**
 * Whether a facilitator sees to it.
 */
taken: boolean, 
/**
 * Whether it is done.
 */
done: boolean, };

/**
 * The next gathering on the calendar.
 */
export type NextView = { 
/**
 * Which.
 */
gathering: GatheringId, 
/**
 * Its number in the circle, from 1.
 */
number: number, 
/**
 * When, wall time.
 */
at: number, 
/**
 * The zone it was planned in.
 */
zone: string, 
/**
 * Its planned minutes.
 */
minutes: number, };

/**
 * A gathering that is otherwise than it was planned. All times are wall time.
 */
export type ChangedView = { 
/**
 * When it is planned now, or was, if it will not take place.
 */
at: number, 
/**
 * When it was to begin before it was moved.
 */
was?: number, 
/**
 * When it begins, about, where it starts late.
 */
begins?: number, 
/**
 * Set when it will not take place.
 */
cancelled?: boolean, };

/**
 * The lobby: what everyone who waits may know.
 */
export type WaitingView = { 
/**
 * The circle, without anything anybody wrote.
 */
circle: LobbyView, 
/**
 * Whether a gathering is on: its phase, where one runs.
 */
phase?: Phase, 
/**
 * Set when the door is locked for tonight.
 */
locked?: boolean, 
/**
 * What everyone who waits was told.
 */
told?: WaitingNote, 
/**
 * When the gathering whose doors are open begins, about, where it starts late, wall time.
 */
begins?: number, 
/**
 * Running time at which the present part is meant to end, when nobody is let in before.
 */
pause_at?: number, };

/**
 * The room: what everyone who has a seat may know.
 */
export type RingView = { 
/**
 * The circle.
 */
circle: CircleView, 
/**
 * The link of the call the voices are on.
 */
call_link?: BodyId, 
/**
 * The running gathering.
 */
gathering?: GatheringView, 
/**
 * Texts this lane may read.
 */
bodies: { [key in BodyId]: string }, };

/**
 * A running gathering.
 */
export type GatheringView = { 
/**
 * Which.
 */
id: GatheringId, 
/**
 * Its number in the circle, from 1.
 */
number: number, 
/**
 * What it is about.
 */
theme?: BodyId, 
/**
 * How far it is.
 */
phase: Phase, 
/**
 * Why nothing moves just now.
 */
standstill?: Standstill, 
/**
 * Why it is closing.
 */
closing?: ClosingReason, 
/**
 * Set when the room was held for long: it closes gently when all who are here agree.
 */
close_offered?: boolean, 
/**
 * The gathering's time.
 */
clock: ClockView, 
/**
 * When it begins, about, while its doors are open and it starts late, wall time.
 */
begins?: number, 
/**
 * Its planned minutes.
 */
minutes: number, 
/**
 * Its parts.
 */
segments: { [key in SegmentId]: SegmentView }, 
/**
 * Their order.
 */
agenda: Array<SegmentId>, 
/**
 * The part it is in.
 */
segment?: SegmentId, 
/**
 * The people who have a seat.
 */
seats: { [key in PersonId]: SeatView }, 
/**
 * The order they sit in; the piece follows it.
 */
order: Array<PersonId>, 
/**
 * The facilitator who leads.
 */
lead: PersonId, 
/**
 * Where the talking piece is.
 */
piece: PieceView, 
/**
 * Who is offered the piece next.
 */
next?: PersonId, 
/**
 * Who after that.
 */
then?: PersonId, 
/**
 * Whether the round of this segment was begun, and whether everyone present had their offer.
 */
round?: RoundState, 
/**
 * Where hands are raised: whose are up, in order.
 */
hands?: Array<PersonId>, 
/**
 * The minutes the gathering would have in all, while everyone is asked whether they can stay longer.
 */
asks_to_stay?: number, 
/**
 * By how many minutes everyone agreed to stay longer than planned.
 */
longer?: number, 
/**
 * Set while there is a longer breath between turns.
 */
slow?: boolean, 
/**
 * Set while everyone writes, or decides about what they wrote.
 */
writing_time?: WritingTimeView, 
/**
 * The bell that sounds: everyone breathes, and the clock stands.
 */
bell?: BellId, 
/**
 * Who guards the bell, beside those who hold the circle.
 */
guardians?: Array<PersonId>, 
/**
 * Set while people sit in pairs.
 */
pairs?: PairsView, 
/**
 * The holder's turn while they are writing.
 */
writing?: TurnId, 
/**
 * What was shared and is here.
 */
reflections: { [key in ReflectionId]: ReflectionView }, };

/**
 * How far a round is.
 */
export type RoundState = "not_begun" | "going" | "done";

/**
 * The gathering's time, to be shown without asking again. While it runs, gathering time = running time − `at`;
 * while it stands, gathering time = `at`.
 */
export type ClockView = { 
/**
 * Whether it runs.
 */
runs: boolean, 
/**
 * See above, milliseconds.
 */
at: number, };

/**
 * A part of the agenda.
 */
export type SegmentView = { 
/**
 * What it is.
 */
kind: SegmentKind, 
/**
 * Planned minutes.
 */
minutes: number, 
/**
 * What it is called here.
 */
title?: BodyId, 
/**
 * What is asked.
 */
prompt?: BodyId, 
/**
 * How others may answer.
 */
mode: ResponseMode, 
/**
 * Gathering time at which it began.
 */
began?: number, };

/**
 * A seat in the ring.
 */
export type SeatView = { 
/**
 * What they are called.
 */
name: BodyId, 
/**
 * Their role, which no text can imitate.
 */
role: Role, 
/**
 * Whether they are there.
 */
presence: Presence, 
/**
 * Since when, running time; missing while they are simply here.
 */
since?: number, 
/**
 * Whether they accepted the agreements as they stand.
 */
accepted: boolean, 
/**
 * Their place in the order in which people came, from 1. Two of one name are told apart by it.
 */
n: number, };

/**
 * Where the talking piece is.
 */
export type PieceView = { 
/**
 * Where.
 */
at: PieceAt, 
/**
 * The turn, when it is offered or held.
 */
turn?: TurnId, 
/**
 * To whom, or by whom.
 */
person?: PersonId, 
/**
 * Since when, gathering time.
 */
since?: number, 
/**
 * Soft milliseconds of a turn.
 */
each?: number, 
/**
 * Grace after them, milliseconds.
 */
grace?: number, };

/**
 * Where the talking piece is.
 */
export type PieceAt = "home" | "centre" | "offered" | "held";

/**
 * A reflection that is here.
 */
export type ReflectionView = { 
/**
 * Whose.
 */
author: PersonId, 
/**
 * In which part.
 */
segment: SegmentId, 
/**
 * In which turn.
 */
turn: TurnId, 
/**
 * The words.
 */
words: BodyId, 
/**
 * Its place in the one order everyone sees, growing.
 */
n: number, 
/**
 * When it appeared, gathering time.
 */
at: number, };

/**
 * Everyone writes, or decides about what they wrote.
 */
export type WritingTimeView = { 
/**
 * Which.
 */
id: WritingId, 
/**
 * Whether people still write, or each decides.
 */
stage: WritingStage, 
/**
 * Until when, gathering time.
 */
until: number, };

/**
 * How far a writing time is.
 */
export type WritingStage = "writing" | "reveal";

/**
 * What one shared oneself at a reveal that goes on.
 */
export type OwnWrittenView = { 
/**
 * The reflection it will be.
 */
reflection: ReflectionId, 
/**
 * The turn that it stands for.
 */
turn: TurnId, 
/**
 * The words.
 */
words: BodyId, 
/**
 * Set when a facilitator reads it first.
 */
held?: boolean, };

/**
 * A writing time that may begin.
 */
export type BeginWritingView = { 
/**
 * In this part.
 */
segment: SegmentId, 
/**
 * With these minutes; others may be given too.
 */
minutes: number, };

/**
 * People sit in pairs, for everyone who has a seat.
 */
export type PairsView = { 
/**
 * Which.
 */
id: PairsId, 
/**
 * Until when, gathering time.
 */
until: number, 
/**
 * Set when everyone is called back, and comes.
 */
called_back?: boolean, };

/**
 * Two or three who sit together; one, while nobody is left to be with.
 */
export type DyadView = { 
/**
 * Who, in the order of their parts.
 */
people: Array<PersonId>, 
/**
 * Whose part it is; missing while somebody is alone, or when all had theirs.
 */
speaks?: PersonId, 
/**
 * When that part began, or begins, gathering time.
 */
since: number, 
/**
 * When it is over.
 */
ends: number, 
/**
 * Facilitators who are with them.
 */
with: Array<PersonId>, 
/**
 * Set while they wait for a facilitator whom one of them called.
 */
called?: boolean, };

/**
 * What is written where somebody sits, or where they look in, as far as they were there.
 */
export type InPairView = { 
/**
 * In which pairs.
 */
pairs: PairsId, 
/**
 * The texts, in order.
 */
order: Array<BodyId>, 
/**
 * Who wrote each, and when.
 */
said: { [key in BodyId]: SaidView }, };

/**
 * A call out of a pair that is over, to which nobody came.
 */
export type CallView = { 
/**
 * Who sat there.
 */
people: Array<PersonId>, 
/**
 * When they were left, running time.
 */
since: number, };

/**
 * Pairs that may begin.
 */
export type BeginPairsView = { 
/**
 * In this part.
 */
segment: SegmentId, 
/**
 * With these minutes for all who sit together; others may be given too.
 */
minutes: number, };

/**
 * The desk: what facilitators may know beyond the room.
 */
export type DeskView = { 
/**
 * Those who would like to come in.
 */
waiting: { [key in PersonId]: WaitingPersonView }, 
/**
 * Everyone who belongs to the circle, facilitators included.
 */
members: { [key in PersonId]: MemberCardView }, 
/**
 * Invitations made.
 */
invitations: { [key in InvitationId]: InvitationView }, 
/**
 * Gatherings on the calendar.
 */
planned: { [key in GatheringId]: PlanView }, 
/**
 * Gatherings that were.
 */
past: { [key in GatheringId]: PastView }, 
/**
 * How settled people said they feel, at the running gathering and the one before it.
 */
numbers: { [key in GatheringId]: { [key in PersonId]: NumbersView } }, 
/**
 * Signals nobody has answered.
 */
signals: { [key in PersonId]: SignalView }, 
/**
 * Signals that a facilitator has seen, until the person is all right again or it is settled.
 */
taken?: { [key in PersonId]: SignalView }, 
/**
 * Private lines on which something was written, by whose they are.
 */
lines: { [key in PersonId]: LineView }, 
/**
 * What facilitators wrote among themselves.
 */
back: LineView, 
/**
 * Who is out with whom.
 */
asides: { [key in PersonId]: AsideView }, 
/**
 * Who sits with whom, while people sit in pairs, by number.
 */
dyads?: { [key in number]: DyadView }, 
/**
 * Calls out of pairs that are over, to which nobody came, until somebody saw it.
 */
calls?: Array<CallView>, 
/**
 * Who was asked whether they are still with the circle, until the answer was seen.
 */
checks: { [key in PersonId]: CheckView }, 
/**
 * Those not yet offered the piece in this round, then those who are offered it once more; in the open centre and
 * where hands are raised, those here who have not had it. In order.
 */
not_yet: Array<PersonId>, 
/**
 * Those who pass this round.
 */
passed: Array<PersonId>, 
/**
 * How many can stay, while everyone is asked.
 */
staying?: StayingView, 
/**
 * The time of a gathering that is open.
 */
pace?: PaceView, 
/**
 * Reflections that wait for a facilitator's eyes.
 */
held: { [key in ReflectionId]: HeldView }, 
/**
 * Reflections that were given back to their authors.
 */
returned: { [key in ReflectionId]: ReturnedView }, 
/**
 * The running gathering's door.
 */
door?: RoomDoorView, 
/**
 * More people than the circle holds well, while some of them still wait.
 */
crowd?: CrowdView, 
/**
 * The only one who came, while it begins.
 */
only_one?: PersonId, 
/**
 * Whose words wait before they are shown.
 */
holds: Array<Whose>, 
/**
 * Who has an emergency card, and its number to open it by.
 */
cards: { [key in PersonId]: number }, 
/**
 * Whom somebody should get in touch with.
 */
follow_ups: { [key in PersonId]: FollowUpView }, 
/**
 * Who has a step. What it says is theirs; what they show of it stands in a facilitator's own lane.
 */
with_a_step: Array<PersonId>, 
/**
 * How many steps there are in all, no names.
 */
steps: StepCountView, 
/**
 * When the experiences of those were who let the facilitators know.
 */
weeks: { [key in PersonId]: BodyId }, 
/**
 * The leaving cards of the last gathering, some minutes after its release and where four or more were left: all at
 * once, and then as they are until those of another gathering are handed over. In memory alone.
 */
leaving?: LeavingView, 
/**
 * The record of controls: how many there were, and its head.
 */
record: RecordView, 
/**
 * People who erased themselves, or held the circle for an evening, and had keys that are still in use: a facilitator's page makes new ones.
 */
renew_after?: Array<PersonId>, 
/**
 * Set while the desk's keys are to be new as well.
 */
renew_desk?: boolean, 
/**
 * The template the circle was made from.
 */
template: string, 
/**
 * What a facilitator can do now, each with the noun it needs.
 */
can: DeskCan, 
/**
 * Texts this lane may read.
 */
bodies: { [key in BodyId]: string }, };

/**
 * What a facilitator can do now.
 */
export type DeskCan = { 
/**
 * Open the doors of one of the planned gatherings.
 */
open_doors: boolean, 
/**
 * Say that a gathering starts late.
 */
start_late?: StartLateView, 
/**
 * Open the gathering.
 */
open?: GatheringId, 
/**
 * Let people in.
 */
admit: boolean, 
/**
 * Go on from this segment.
 */
next?: SegmentId, 
/**
 * Send the piece round.
 */
begin_round?: SegmentId, 
/**
 * Move the piece on from this turn.
 */
move_on?: TurnId, 
/**
 * Pause.
 */
pause?: GatheringId, 
/**
 * Go on.
 */
resume?: GatheringId, 
/**
 * Lock the door.
 */
lock?: GatheringId, 
/**
 * Open it again.
 */
unlock?: GatheringId, 
/**
 * Tell those who wait something, have a guest step out or back in.
 */
doors?: GatheringId, 
/**
 * Tell one of those who wait that the circle is full tonight.
 */
tell_full?: GatheringId, 
/**
 * Have what is shared wait for a facilitator's eyes.
 */
hold_words?: GatheringId, 
/**
 * Have it appear at once again.
 */
stop_holding?: GatheringId, 
/**
 * The same for newcomers or one person, on or off.
 */
hold_some?: GatheringId, 
/**
 * Close gently.
 */
close_gently?: GatheringId, 
/**
 * End without a closing round.
 */
emergency_end?: GatheringId, 
/**
 * Hand the lead over.
 */
hand_lead?: HandLeadView, 
/**
 * Release.
 */
release?: GatheringId, 
/**
 * Give the holder time, in this turn.
 */
give_time?: TurnId, 
/**
 * Give this part minutes that others have to spare.
 */
give_minutes?: SegmentId, 
/**
 * Offer the piece by name in this part.
 */
offer?: SegmentId, 
/**
 * To whom.
 */
offer_to?: Array<PersonId>, 
/**
 * Take this offer back; their place is kept.
 */
skip?: TurnId, 
/**
 * Have people sit in another order.
 */
reseat?: GatheringId, 
/**
 * Share out the time that is left of this part among those who are still to come.
 */
share_time?: SegmentId, 
/**
 * Leave a longer breath between turns.
 */
slow_pace?: GatheringId, 
/**
 * Leave the usual one again.
 */
usual_pace?: GatheringId, 
/**
 * Tell the holder of this turn, and nobody else, that their time comes to its end.
 */
hint?: TurnId, 
/**
 * Ask everyone here to stay at most this many minutes longer.
 */
ask_to_stay?: number, 
/**
 * Stay as long as everyone here agreed to.
 */
stay_longer?: GatheringId, 
/**
 * Begin a writing time.
 */
begin_writing?: BeginWritingView, 
/**
 * Give the one that is on more: all the minutes it would have.
 */
more_writing?: number, 
/**
 * Let each decide.
 */
begin_reveal?: WritingId, 
/**
 * End it without a reveal.
 */
end_writing?: WritingId, 
/**
 * Show what was shared.
 */
show_written?: WritingId, 
/**
 * Have one of these guard the bell.
 */
guard?: Array<PersonId>, 
/**
 * Have everyone sit in pairs.
 */
begin_pairs?: BeginPairsView, 
/**
 * Give pairs that are on more: all the minutes they would have.
 */
more_pairs?: number, 
/**
 * Call everyone back.
 */
call_back?: PairsId, 
/**
 * Let them go on after all.
 */
let_go_on?: PairsId, };

/**
 * The time of the running gathering, in moments that stand still, so that a page can count by itself.
 */
export type PaceView = { 
/**
 * When the part that is on is over as planned, running time.
 */
part_ends?: number, 
/**
 * When the closing's own minutes begin, running time.
 */
closing_begins: number, 
/**
 * When the gathering is over as planned, running time.
 */
ends: number, 
/**
 * Minutes that the parts before the closing could give to the one that is on.
 */
spare: number, 
/**
 * How many are still to be offered the piece in this round.
 */
to_come?: number, 
/**
 * Soft milliseconds of a turn in this round.
 */
each?: number, 
/**
 * The most that one turn was planned to take, milliseconds.
 */
each_most?: number, 
/**
 * The least that is shared out, milliseconds.
 */
each_least: number, 
/**
 * Milliseconds that are kept free after each turn.
 */
breath: number, 
/**
 * Milliseconds that one tap gives to the holder.
 */
gives: number, };

/**
 * How many of those here can stay longer. Nobody's name is in it.
 */
export type StayingView = { 
/**
 * Said that they can.
 */
stay: number, 
/**
 * Said that they have to go.
 */
go: number, 
/**
 * Have not said anything yet.
 */
open: number, };

/**
 * Someone who would like to come in.
 */
export type WaitingPersonView = { 
/**
 * What they are called.
 */
name: BodyId, 
/**
 * Whether they were never a member.
 */
first_time: boolean, 
/**
 * Whether their page is open now.
 */
here: boolean, 
/**
 * Since when, running time.
 */
since?: number, 
/**
 * Whether they accepted the agreements as they stand.
 */
accepted: boolean, 
/**
 * The device they knocked with, while it is not let in.
 */
device?: DeviceId, 
/**
 * Its public keys, and the proof.
 */
proof?: BodyId, 
/**
 * The invitation they knocked with.
 */
invitation?: InvitationId, };

/**
 * Someone who belongs to the circle.
 */
export type MemberCardView = { 
/**
 * What they are called.
 */
name: BodyId, 
/**
 * Their role.
 */
role: Role, 
/**
 * The re-usable link they came with, as long as it opens the door.
 */
link?: InvitationId, 
/**
 * Set for a facilitator who holds the circle until the next release, and no longer.
 */
tonight?: boolean, };

/**
 * An invitation, without its secret.
 */
export type InvitationView = { 
/**
 * Whether it opens the door more than once.
 */
reusable: boolean, 
/**
 * What became of it.
 */
state: InvitationState, 
/**
 * Until when it is good, wall time.
 */
expires: number, 
/**
 * How many people came with it.
 */
used: number, 
/**
 * Its secret, sealed for the desk, as long as it is of use.
 */
secret?: BodyId, 
/**
 * Set when it leads to the desk.
 */
desk?: boolean, 
/**
 * Whom it brings back.
 */
person?: PersonId, };

/**
 * A planned gathering, with what its minutes mean for each person.
 */
export type PlanView = { 
/**
 * Its number in the circle, from 1.
 */
number: number, 
/**
 * When, wall time.
 */
at: number, 
/**
 * The zone it was planned in.
 */
zone: string, 
/**
 * Its planned minutes.
 */
minutes: number, 
/**
 * What it is about.
 */
theme?: BodyId, 
/**
 * Its parts.
 */
segments: { [key in SegmentId]: PlannedSegmentView }, 
/**
 * Their order.
 */
agenda: Array<SegmentId>, 
/**
 * Until when people come in, where it is not as usual.
 */
doors?: DoorPolicy, };

/**
 * A planned part.
 */
export type PlannedSegmentView = { 
/**
 * What it is.
 */
kind: SegmentKind, 
/**
 * Planned minutes.
 */
minutes: number, 
/**
 * What it is called.
 */
title?: BodyId, 
/**
 * What is asked.
 */
prompt?: BodyId, 
/**
 * Where the piece goes: soft seconds for each person, by the number of people.
 */
each?: { [key in number]: number }, 
/**
 * The most seconds that one turn is meant to take.
 */
each_seconds?: number, 
/**
 * Seconds of quiet between two turns, where there are any.
 */
breath_seconds?: number, 
/**
 * How others may answer, where they may.
 */
mode?: ResponseMode, };

/**
 * A gathering that was.
 */
export type PastView = { 
/**
 * Its number in the circle, from 1.
 */
number: number, 
/**
 * When it was planned for, wall time.
 */
planned_at: number, 
/**
 * When it was released, wall time.
 */
released_at: number, 
/**
 * Who was there.
 */
attended: Array<PersonId>, 
/**
 * How many they were, once who they were was let go.
 */
came?: number, 
/**
 * Why it closed.
 */
closed: ClosingReason, 
/**
 * At the desk: the record of controls as it was then.
 */
record?: RecordView, };

/**
 * A signal.
 */
export type SignalView = { 
/**
 * What they are called.
 */
name: BodyId, 
/**
 * What they said.
 */
kind: SignalKind, 
/**
 * Since when, running time.
 */
since: number, 
/**
 * Who has seen it and looks after them; missing when nobody holds the circle any more who did.
 */
by?: PersonId, };

/**
 * Somebody who was asked whether they are still with the circle.
 */
export type CheckView = { 
/**
 * What they are called.
 */
name: BodyId, 
/**
 * Since when it is asked, running time.
 */
since: number, 
/**
 * What they answered.
 */
answer?: SignalKind, 
/**
 * When, running time.
 */
answered?: number, };

/**
 * One or two facilitators are out with somebody.
 */
export type AsideView = { 
/**
 * The facilitators.
 */
with: Array<PersonId>, 
/**
 * Since when, running time.
 */
since: number, };

/**
 * A private line, or what facilitators write among themselves: the latest of it.
 */
export type LineView = { 
/**
 * The texts, in order.
 */
order: Array<BodyId>, 
/**
 * Who wrote each, and when.
 */
said: { [key in BodyId]: SaidView }, 
/**
 * Set while what its person wrote last waits for a facilitator.
 */
waits?: boolean, };

/**
 * One's own emergency card. Its text is not shown again: the browser that wrote it remembers it.
 */
export type OwnCardView = { 
/**
 * Which it is among one's own, while there is one.
 */
number?: number, 
/**
 * The latest times it was opened, by number from 1.
 */
opened: { [key in number]: CardOpenedView }, };

/**
 * A facilitator opened the card.
 */
export type CardOpenedView = { 
/**
 * Who.
 */
by: PersonId, 
/**
 * What they are called, for those who may read names.
 */
name?: BodyId, 
/**
 * When, wall time.
 */
at: number, };

/**
 * A text on a line.
 */
export type SaidView = { 
/**
 * Who wrote it.
 */
by: PersonId, 
/**
 * When, running time.
 */
at: number, };

/**
 * The aside to go back from.
 */
export type EndAsideView = { 
/**
 * Which gathering.
 */
gathering: GatheringId, 
/**
 * For whom it is.
 */
person: PersonId, };

/**
 * With whom one may step out.
 */
export type AsideCanView = { 
/**
 * Which gathering.
 */
gathering: GatheringId, 
/**
 * With one of these.
 */
people: Array<PersonId>, };

/**
 * To whom the lead may be handed.
 */
export type HandLeadView = { 
/**
 * Which gathering.
 */
gathering: GatheringId, 
/**
 * The facilitators who are here and do not lead.
 */
people: Array<PersonId>, };

/**
 * A gathering that may be said to start late. All times are wall time.
 */
export type StartLateView = { 
/**
 * Which.
 */
gathering: GatheringId, 
/**
 * Its time.
 */
at: number, 
/**
 * When it begins, as it stands now.
 */
from: number, 
/**
 * When it may begin at the latest.
 */
until: number, };

/**
 * One person's own lane.
 */
export type MemberView = { 
/**
 * Who this is.
 */
person: PersonId, 
/**
 * Their role.
 */
role: Role, 
/**
 * What they are called.
 */
name: BodyId, 
/**
 * How they stand to the circle.
 */
standing: MemberStanding, 
/**
 * The version of the agreements they accepted; 0 for none.
 */
accepted: number, 
/**
 * Their seat, where they have one.
 */
presence?: Presence, 
/**
 * Set for a facilitator who holds the circle until the next release, and no longer.
 */
tonight?: boolean, 
/**
 * Set while a facilitator has them step out: their place is kept, and they are let back in.
 */
asked_out?: boolean, 
/**
 * Set when they were told that the circle is full tonight: they stay on the list.
 */
full?: boolean, 
/**
 * How many are offered the piece before them; missing when they are not waiting for it.
 */
before_me?: number, 
/**
 * In the open centre: they had the piece, and it lies in the middle for others for a moment.
 */
others_first?: boolean, 
/**
 * They have the piece, and a facilitator gave them time.
 */
more_time?: boolean, 
/**
 * They have the piece, and a facilitator told them, and nobody else, that their time comes to its end.
 */
hint?: boolean, 
/**
 * Whether they said that they can stay longer, while they are asked.
 */
stays?: boolean, 
/**
 * Their own reflections that moved someone; not how many, and not whom.
 */
moved?: Array<ReflectionId>, 
/**
 * Reflections whose author they told that they were moved.
 */
resonated?: Array<ReflectionId>, 
/**
 * Their own numbers of the running gathering, or else of the last one; peers never see them.
 */
numbers?: NumbersView, 
/**
 * Which gathering's they are: its number in the circle.
 */
numbers_of?: number, 
/**
 * Their own wish to be contacted.
 */
contact?: OwnContactView, 
/**
 * Their own signal.
 */
signal?: OwnSignalView, 
/**
 * Since when a facilitator asks whether they are still with the circle, until they answer. Running time.
 */
asked?: number, 
/**
 * Their own emergency card, and who opened it.
 */
card?: OwnCardView, 
/**
 * For a facilitator: emergency cards that lie open before them, and nobody else.
 */
cards?: { [key in PersonId]: BodyId }, 
/**
 * Their own private line with the facilitators, once something was written on it.
 */
line?: LineView, 
/**
 * The facilitators who are out with them, or, for a facilitator, those in the same aside.
 */
aside?: AsideView, 
/**
 * With whom they sit, while people sit in pairs.
 */
dyad?: DyadView, 
/**
 * Set while they wait for a facilitator whom they called themselves.
 */
called_in?: boolean, 
/**
 * What is written there, as far as they were there: where they sit, or, for a facilitator, where they look in.
 */
in_pair?: InPairView, 
/**
 * They left a card of the gathering that closes, or that was the last.
 */
left_card?: boolean, 
/**
 * Set while they agree that a room which was held for long closes gently.
 */
agreed_to_close?: boolean, 
/**
 * The last gathering they were at, when none is running.
 */
last?: PastView, 
/**
 * Their own steps.
 */
steps?: { [key in StepId]: OwnStepView }, 
/**
 * Steps that others show the circle.
 */
shown_steps?: { [key in PersonId]: ShownStepsView }, 
/**
 * Their own log, when no gathering is running.
 */
log?: { [key in EntryId]: LogEntryView }, 
/**
 * From when on nothing is added to it, wall time, when no gathering is planned.
 */
log_closes?: number, 
/**
 * What they keep of the weeks after an experience.
 */
weeks?: OwnWeeksView, 
/**
 * The gatherings they were at, by number: when they were planned, wall time. When none is running.
 */
been_at?: { [key in number]: number }, 
/**
 * The gatherings to come, likewise, once they belong to the circle.
 */
to_come?: { [key in number]: number }, 
/**
 * The circle, once they belong to it.
 */
circle?: CircleView, 
/**
 * The keys of what they may read, once they belong to it.
 */
keys?: KeysView, 
/**
 * The door's page of the invitation they knocked with, while they wait.
 */
door?: BodyId, 
/**
 * Set while what they share waits for a facilitator's eyes: it is sealed for the desk and themselves then.
 */
holds?: boolean, 
/**
 * Their own reflections that wait.
 */
held?: { [key in ReflectionId]: HeldView }, 
/**
 * What they shared at a reveal that goes on; nobody else knows of it.
 */
written?: OwnWrittenView, 
/**
 * Their own reflections that were given back to them.
 */
returned?: { [key in ReflectionId]: ReturnedView }, 
/**
 * Their own reflections that a facilitator took out of the room.
 */
redacted?: Array<ReflectionId>, 
/**
 * What they can do now, each with the noun it needs.
 */
can: MemberCan, 
/**
 * Texts this lane may read.
 */
bodies: { [key in BodyId]: string }, };

/**
 * How a person stands to the circle.
 */
export type MemberStanding = "knocked" | "member" | "not_let_in";

/**
 * One's own signal.
 */
export type OwnSignalView = { 
/**
 * What was said.
 */
kind: SignalKind, 
/**
 * Since when, running time.
 */
since: number, 
/**
 * Whether a facilitator saw it.
 */
answered: boolean, };

/**
 * What a person can do now, each with the noun it needs.
 */
export type MemberCan = { 
/**
 * Take the piece that is offered.
 */
take?: TurnId, 
/**
 * Take the piece from the middle.
 */
take_from_centre?: SegmentId, 
/**
 * Share in this turn.
 */
share?: TurnId, 
/**
 * Tell the author of a reflection of these parts that it moved them, unless it is their own.
 */
resonate?: Array<SegmentId>, 
/**
 * Say how settled they feel on the way in to this gathering.
 */
arriving?: GatheringId, 
/**
 * The same on the way out.
 */
leaving?: GatheringId, 
/**
 * Leave a card of this gathering.
 */
leave_card?: GatheringId, 
/**
 * Send these again, which were given back.
 */
send_again?: Array<ReflectionId>, 
/**
 * Share what they wrote, at this reveal.
 */
share_written?: WritingId, 
/**
 * Put the piece down.
 */
put_down?: TurnId, 
/**
 * Pass this round.
 */
pass?: SegmentId, 
/**
 * Pass for now, and be offered the piece once more.
 */
pass_for_now?: SegmentId, 
/**
 * Raise their hand in this part.
 */
raise_hand?: SegmentId, 
/**
 * Take it down.
 */
lower_hand?: SegmentId, 
/**
 * Say whether they can stay until this many minutes.
 */
answer_stay?: number, 
/**
 * Step out or leave.
 */
step_out?: GatheringId, 
/**
 * Come back.
 */
come_back?: GatheringId, 
/**
 * Write to the facilitators, on this person's line: one's own.
 */
write?: PersonId, 
/**
 * Fill in an emergency card, or another in its place.
 */
fill_card?: boolean, 
/**
 * Go back from an aside.
 */
end_aside?: EndAsideView, 
/**
 * Step out with one of these people.
 */
aside?: AsideCanView, 
/**
 * Ring the bell.
 */
ring?: GatheringId, 
/**
 * Lay it down: they guard it.
 */
lay_down_bell?: GatheringId, 
/**
 * Call a facilitator to their pair, or take that back.
 */
call_in?: PairsId, 
/**
 * Write to those who sit with them.
 */
say_in_pair?: PairsId, 
/**
 * For a facilitator: look in on those who sit together, or leave them.
 */
look_in?: PairsId, 
/**
 * Take the lead back: they led until another took it while they were not here.
 */
lead_again?: GatheringId, 
/**
 * Agree that the room, which was held for long, closes gently; or no longer.
 */
agree_to_close?: GatheringId, 
/**
 * Accept this version of the agreements.
 */
accept?: number, 
/**
 * Ask to be contacted.
 */
contact_me?: boolean, 
/**
 * Take that back.
 */
no_contact?: boolean, 
/**
 * Keep steps, and a log of them.
 */
keep_step?: boolean, };

/**
 * A set of things a connection may know; each has its own numbered frames.
 */
export type LaneName = "waiting" | "ring" | "desk" | "member";

/**
 * What a client says.
 */
export type ClientMessage = { "type": "hello", 
/**
 * The protocol version the client speaks.
 */
version: number, 
/**
 * Which circle.
 */
circle: CircleId, 
/**
 * The session's token, for clients without cookies.
 */
session?: string, 
/**
 * Where the client left off.
 */
resume?: Resume, } | { "type": "command", 
/**
 * Chosen by the client, for the answer.
 */
id: number, 
/**
 * What is asked.
 */
command: Command, 
/**
 * The texts it names, no more and no fewer.
 */
bodies?: { [key in BodyId]: string }, } | { "type": "clock", 
/**
 * The client's own time, given back as it is.
 */
sent: number, };

/**
 * Where a client left off.
 */
export type Resume = { 
/**
 * The epoch its cursors belong to.
 */
epoch: string, 
/**
 * The last frame it has of each lane.
 */
cursors: { [key in LaneName]?: number }, };

/**
 * What the server says. Frames of one lane are numbered without a gap; a client that sees one comes back for a snapshot.
 */
export type ServerMessage = { "type": "welcome", 
/**
 * The protocol version spoken.
 */
version: number, 
/**
 * Who the client is here.
 */
person: PersonId, 
/**
 * The epoch all cursors belong to from now on.
 */
epoch: string, 
/**
 * Running time now.
 */
running: number, 
/**
 * Wall time now.
 */
wall: number, 
/**
 * How many times as fast as wall time running time goes; missing where it is as fast, as everywhere but in a
 * rehearsal.
 */
pace?: number, } | { "type": "snapshot", 
/**
 * Which lane.
 */
lane: LaneName, 
/**
 * The number of the last frame it contains.
 */
cursor: number, 
/**
 * `WaitingView`, `RingView`, `DeskView` or `MemberView`.
 */
view: WaitingView | RingView | DeskView | MemberView, } | { "type": "change", 
/**
 * Which lane.
 */
lane: LaneName, 
/**
 * This frame's number: one more than the last.
 */
cursor: number, 
/**
 * What to merge.
 */
patch: object, } | { "type": "gone", 
/**
 * Which lane.
 */
lane: LaneName, } | { "type": "answer", 
/**
 * The command's `id`.
 */
id: number, 
/**
 * What became of it.
 */
outcome: Outcome, 
/**
 * Why it was refused.
 */
code?: RefusalCode, 
/**
 * The same for a person.
 */
sentence?: string, } | { "type": "clock", 
/**
 * What the client sent.
 */
sent: number, 
/**
 * Running time now.
 */
running: number, } | { "type": "tick" };

/**
 * What became of a command.
 */
export type Outcome = "done" | "already_done" | "passing" | "refused";

/**
 * Why a command was not carried out: a rule said no, or the wire or the store did.
 */
export type RefusalCode = Refusal | WireRefusal;

/**
 * Refusals that no rule of a circle gives.
 */
export type WireRefusal = "not_understood" | "bodies_do_not_match" | "not_sealed" | "store_unavailable" | "unknown" | "too_many" | "internal";

/**
 * `POST /api/link`: open a one-time facilitator link.
 */
export type OpenLink = { 
/**
 * The link's secret, from its fragment.
 */
secret: string, };

/**
 * `GET /api/me`: who this browser is.
 */
export type Me = { 
/**
 * Set when this browser belongs to a facilitator.
 */
facilitator?: FacilitatorCard, 
/**
 * The circles this browser belongs to, as participant or facilitator, and as whom.
 */
circles: Array<MyCircle>, 
/**
 * The session's name, where there is one. It opens nothing; who knocks first follows from it, too.
 */
session?: string, };

/**
 * A circle this browser belongs to.
 */
export type MyCircle = { 
/**
 * Which.
 */
circle: CircleId, 
/**
 * As whom.
 */
person: PersonId, };

/**
 * A facilitator of the practice. What they are called, they say in each circle; here nobody could read it.
 */
export type FacilitatorCard = { 
/**
 * Who.
 */
person: PersonId, };

/**
 * `GET /api/desk`: a facilitator's home.
 */
export type Desk = { 
/**
 * The practice's name, the operator's public text.
 */
practice: string, 
/**
 * Oneself.
 */
me: FacilitatorCard, 
/**
 * How many other facilitators the practice has.
 */
colleagues: number, 
/**
 * The circles one holds, in the order they were made.
 */
circles: Array<CircleCard>, 
/**
 * Whether one crisis line is confirmed; circles open only then.
 */
crisis_line_confirmed: boolean, };

/**
 * A circle on a facilitator's home.
 */
export type CircleCard = { 
/**
 * Which.
 */
id: CircleId, 
/**
 * Its number on this server, from 1: with it and seven spoken words somebody finds its door.
 */
spoken: number, 
/**
 * The template it was made from.
 */
template: string, 
/**
 * Where the voices are.
 */
medium: Medium, 
/**
 * Who may come in, and when.
 */
entry: Entry, 
/**
 * How many participants belong to it.
 */
members: number, 
/**
 * How many facilitators hold it.
 */
facilitators: number, 
/**
 * How many wait to be let in.
 */
waiting: number, 
/**
 * How many signals nobody has answered.
 */
signals: number, 
/**
 * The phase of the running gathering.
 */
phase: "doors" | "open" | "closing", 
/**
 * Gatherings that were, and are on the calendar, in order of time.
 */
gatherings: Array<GatheringDot>, };

/**
 * A gathering on the calendar of a circle card.
 */
export type GatheringDot = { 
/**
 * Which.
 */
id: GatheringId, 
/**
 * Its number in the circle.
 */
number: number, 
/**
 * When it was planned for, wall time.
 */
at: number, 
/**
 * The zone it was planned in; empty for those that were.
 */
zone: string, 
/**
 * Its planned minutes; 0 for those that were.
 */
minutes: number, 
/**
 * Whether it was released.
 */
past: boolean, };

/**
 * `POST /api/circles`: make a circle.
 */
export type NewCircle = { 
/**
 * As it begins.
 */
founding: Founding, 
/**
 * What it names, sealed or signed, no more and no less.
 */
bodies: { [key in BodyId]: string }, };

/**
 * `POST /api/door`: look at the door an invitation opens.
 */
export type LookAtDoor = { 
/**
 * Which circle, from the link's fragment.
 */
circle: CircleId, 
/**
 * The token that follows from the invitation's secret, in base64url (`sealing.md`, section 7).
 */
token: string, };

/**
 * The answer to it.
 */
export type DoorView = { 
/**
 * The invitation.
 */
invitation: InvitationId, 
/**
 * The door's page, sealed for whoever has the secret.
 */
page: string, 
/**
 * Whom it brings back; whoever knocks is them.
 */
person?: PersonId, 
/**
 * Whether it leads to the desk: a facilitator of the practice knocks, as themselves.
 */
desk: boolean, 
/**
 * What everyone in the lobby may know.
 */
waiting: WaitingView, };

/**
 * `GET /api/spoken/{n}`: the circle with this number on this server. One that is not there has an answer, too.
 */
export type Spoken = { 
/**
 * Which.
 */
circle: CircleId, };

/**
 * `POST /api/knock`: ask to be let in. Answered with [`Knocked`] and a session cookie.
 */
export type KnockAtDoor = { 
/**
 * Which circle.
 */
circle: CircleId, 
/**
 * The invitation's token.
 */
token: string, 
/**
 * Who, as the proof says: whoever follows from `key` (see `protocol.md`), or whom the door names, or oneself.
 */
person: PersonId, 
/**
 * A fresh id for this browser in this circle.
 */
device: DeviceId, 
/**
 * Its public keys and the proof: agree, sign, self (65 bytes each) and the MAC (32), in base64url.
 */
proof: string, 
/**
 * What the person wants to be called, sealed for the desk and themselves.
 */
name: string, 
/**
 * The id the name was sealed under.
 */
name_id: BodyId, 
/**
 * The version of the agreements they accepted.
 */
agreements: number, 
/**
 * They say that they are an adult.
 */
adult: boolean, 
/**
 * They say that they are in a private place.
 */
private_place: boolean, 
/**
 * 32 random bytes in base64url that this browser made for this knock. A knock whose answer was lost is sent again
 * with the same key and gives the same session; any other browser has another key.
 */
key: string, };

/**
 * The answer to a knock.
 */
export type Knocked = { 
/**
 * Who one is in this circle.
 */
person: PersonId, 
/**
 * The session's token, for clients without cookies; browsers have it as a cookie.
 */
session: string, };

/**
 * `GET /api/devices`: the devices that come back as this person, this one first.
 */
export type Devices = { 
/**
 * This one, then the one used last.
 */
devices: Array<Device>, };

/**
 * A device that comes back as this person. Its browser and its address are not known here.
 */
export type Device = { 
/**
 * Its name in requests. It opens nothing.
 */
id: string, 
/**
 * What its person says it is.
 */
kind?: DeviceKind, 
/**
 * The day since which it comes in: milliseconds since 1970, UTC, at its beginning.
 */
since: number, 
/**
 * The last day it was used, likewise.
 */
used: number, 
/**
 * Whether it is the one that asks.
 */
this: boolean, };

/**
 * `POST /api/devices/kind`: say what a device is, so that it is known again in the list.
 */
export type DeviceIs = { 
/**
 * Which.
 */
device: string, 
/**
 * What it is.
 */
kind: DeviceKind, };

/**
 * `POST /api/devices/end`: a device, or every other one, does not come back as this person any more.
 */
export type EndDevices = { 
/**
 * Which; all but the one that asks, if it is missing.
 */
device?: string, };

/**
 * `POST /api/erase-me`: everything of the one who asks is to be gone from a circle.
 */
export type EraseMe = { 
/**
 * Which circle.
 */
circle: CircleId, };

/**
 * Something that is kept of a person.
 */
export type Thing = "words" | "line" | "in_pair" | "name" | "card" | "numbers" | "agreements" | "attendance" | "follow_up" | "steps" | "log" | "weeks" | "controls" | "devices" | "calendar" | "membership";

/**
 * Who can read it.
 */
export type Reader = "you" | "pair" | "circle" | "circle_if_shown" | "desk" | "desk_if_shown" | "server" | "address_holders";

/**
 * Until when, at the latest.
 */
export type Until = { "is": "release" } | { "is": "next_release", 
/**
 * Days.
 */
days: number, } | { "is": "after_series", 
/**
 * Days.
 */
days: number, } | { "is": "days", 
/**
 * Days.
 */
days: number, } | { "is": "after_use", 
/**
 * Days.
 */
days: number, } | { "is": "ended" } | { "is": "stays" };

/**
 * The answer: a receipt. What is named was there a moment before, and is gone.
 */
export type Erased = { 
/**
 * From which circle.
 */
circle: CircleId, 
/**
 * When, wall time.
 */
at: number, 
/**
 * What went.
 */
went: Array<Went>, };

/**
 * Something that was erased.
 */
export type Went = { 
/**
 * What.
 */
thing: Thing, 
/**
 * How many of it there were.
 */
count: number, };

/**
 * `GET /api/kept/{circle}`: what is kept here of the one who asks, where, who can read it, and until when.
 */
export type Kept = { 
/**
 * Of which circle.
 */
circle: CircleId, 
/**
 * Who one is there.
 */
person: PersonId, 
/**
 * The server's date, wall time.
 */
now: number, 
/**
 * When the series ended or will end, wall time; missing while a gathering runs, and before there was any.
 */
series_ends?: number, 
/**
 * Whether one belongs to it, and does not only wait at its door.
 */
member: boolean, 
/**
 * Whether one holds it.
 */
holds: boolean, 
/**
 * Which version of the agreements one accepted.
 */
accepted?: number, 
/**
 * The gatherings one had a seat in, of those that are remembered.
 */
attended: Array<Attended>, 
/**
 * Everything, line by line.
 */
things: Array<KeptThing>, };

/**
 * A gathering one was at.
 */
export type Attended = { 
/**
 * Its number in the circle, from 1.
 */
number: number, 
/**
 * When it was planned for, wall time.
 */
planned_at: number, 
/**
 * When it was released, wall time.
 */
released_at: number, };

/**
 * One line of what is kept.
 */
export type KeptThing = { 
/**
 * What.
 */
thing: Thing, 
/**
 * How much of it there is now; missing where the circle does not know.
 */
count?: number, 
/**
 * Whether it lies in memory alone, and never on a disk.
 */
memory: boolean, 
/**
 * Who can read it. Where the server is not among them, it is sealed.
 */
readers: Array<Reader>, 
/**
 * Until when, at the latest.
 */
until: Until, 
/**
 * That date, wall time, where it is known by now.
 */
goes_at?: number, };

/**
 * `POST /api/ways-in/end`: a participant does not come back to a circle with any device any more.
 */
export type EndWaysIn = { 
/**
 * Which circle; the one who asks holds it.
 */
circle: CircleId, 
/**
 * Who.
 */
person: PersonId, };

/**
 * `POST /api/links`: a fresh one-time facilitator link.
 */
export type WantedLink = { 
/**
 * True: a way back in for oneself. False: for a new colleague.
 */
for_me: boolean, };

/**
 * A one-time facilitator link.
 */
export type Link = { 
/**
 * The whole address; its secret is in the fragment.
 */
link: string, };

/**
 * `GET /api/calendar/{circle}`: whether the one who asks has an address that a calendar reads.
 */
export type CalendarAddress = { 
/**
 * What every gathering is called in a calendar: the operator's public text.
 */
title: string, 
/**
 * The day since which there is one: milliseconds since 1970, UTC, at its beginning.
 */
since?: number, };

/**
 * `POST /api/calendar/make`: a fresh address; `POST /api/calendar/end`: none any more.
 */
export type CalendarOf = { 
/**
 * Of which circle.
 */
circle: CircleId, };

/**
 * The answer to the former: the address, shown this once.
 */
export type CalendarMade = { 
/**
 * The whole address. Whoever has it reads when the circle meets.
 */
address: string, };

/**
 * What a request that was refused answers, with a 4xx or 5xx status.
 */
export type Refused = { 
/**
 * A stable code: a refusal of the rules, or `signed_out`, `no_such_link`, `no_such_device`, `not_understood`, `other_origin`,
 * `too_many`, `store_unavailable`, `not_found`, `internal`.
 */
code: string, 
/**
 * What happened and what to do now, for a person.
 */
sentence: string, };

/**
 * `POST /api/unlock`: the key to a bundle this browser keeps.
 */
export type Unlock = { 
/**
 * Of which circle.
 */
circle: CircleId, 
/**
 * Which bundle.
 */
which: Bundle, };

/**
 * Which bundle of a browser.
 */
export type Bundle = "standing" | "gathering";

/**
 * The answer.
 */
export type Unlocked = { 
/**
 * 32 bytes in base64url. The same each time, until the session, the membership or the gathering ends.
 */
key: string, };

/**
 * A day of the calendar, UTC; written `2026-08-31`.
 */
export type Day = string;

/**
 * What the page says about safety, public to everyone.
 */
export type Safety = { 
/**
 * The six texts in their order, with the numbers filled in.
 */
texts: [string, string, string, string, string, string], 
/**
 * What to call in danger, as it stands in a sentence.
 */
emergency: string, 
/**
 * The lines to call, each one confirmed; may be empty, then the texts name a directory.
 */
lines: Array<CrisisLine>, 
/**
 * Whom to tell about a facilitator, outside of the circle.
 */
report?: string, 
/**
 * What stands in the middle while the room is paused.
 */
grounding: string, };

/**
 * A line to call, to write to or to open, for someone who needs a person now.
 */
export type CrisisLine = { 
/**
 * Its name. No two lines have the same.
 */
label: string, 
/**
 * The number to call.
 */
phone?: string, 
/**
 * The number to write to, with the word to send if it needs one.
 */
text?: string, 
/**
 * A page to open, for chat or for more: `https` only.
 */
link?: string, 
/**
 * When someone answers.
 */
hours?: string, 
/**
 * Whom it is for.
 */
serves: string, 
/**
 * The languages spoken there.
 */
languages: Array<string>, 
/**
 * Where it can be reached from.
 */
region: string, 
/**
 * The day on which somebody here tried it. Missing means: not confirmed, and not shown.
 */
verified_on?: Day, };

/**
 * `GET /api/crisis-lines`: every line known here, confirmed or not.
 */
export type CrisisLines = { 
/**
 * Those of the operator's file in their order, then those that were added in the page.
 */
lines: Array<CrisisLine>, 
/**
 * Labels of confirmed lines that should be tried again: hours and numbers drift.
 */
stale: Array<string>, };

/**
 * The answer to a new circle.
 */
export type Founded = { 
/**
 * Which.
 */
id: CircleId, };

/**
 * All that the page knows of early weeks.
 */
export type EarlyWeeks = { 
/**
 * The sentences around the picture.
 */
words: WeeksWords, 
/**
 * What each grade means, by its letter.
 */
grade: { [key in Grade]?: string }, 
/**
 * What one may say it was, the first being what everyone begins with.
 */
medicine: Array<Medicine>, 
/**
 * Where all of it comes from.
 */
source: Array<Source>, };

/**
 * The sentences around the picture. None of them can be left out.
 */
export type WeeksWords = { 
/**
 * What it is called.
 */
label: string, 
/**
 * What these weeks can be like.
 */
open: string, 
/**
 * Their other side.
 */
tender: string, 
/**
 * That there is no end to be afraid of.
 */
nothing_closes: string, 
/**
 * How much is known.
 */
mostly: string, 
/**
 * What it is not, and whom to ask.
 */
not_advice: string, 
/**
 * What the grades describe, and what they do not.
 */
grades: string, };

/**
 * How sure one can be.
 */
export type Grade = "A" | "B" | "C" | "D";

/**
 * A medicine one may name, and nobody has to.
 */
export type Medicine = { 
/**
 * Its name where it is kept.
 */
id: string, 
/**
 * Its name on the page.
 */
name: string, 
/**
 * How far the picture reaches.
 */
days: number, 
/**
 * Which days are thought of most.
 */
note?: string, 
/**
 * What that rests on.
 */
basis: Array<Basis>, };

/**
 * One thing the picture rests on.
 */
export type Basis = { 
/**
 * What was seen.
 */
says: string, 
/**
 * How sure that is.
 */
grade: Grade, 
/**
 * Who says so.
 */
sources: Array<string>, };

/**
 * Where something comes from.
 */
export type Source = { 
/**
 * How it is named in this file.
 */
id: string, 
/**
 * Who, when, what, where: plainly.
 */
cite: string, 
/**
 * Whether it stands behind the picture as a whole.
 */
general?: boolean, };

/**
 * A circle to begin from.
 */
export type Template = { 
/**
 * Its file's name without `.toml`.
 */
id: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * Who it is for, what it is and what it is not; a line each.
 */
about: Array<string>, 
/**
 * What its facilitators should know; a line each.
 */
notes: Array<string>, 
/**
 * Where the voices may be; the first is suggested.
 */
medium: Array<Medium>, 
/**
 * Who may come in, and when.
 */
entry: Entry, 
/**
 * How many participants it is for.
 */
people: People, 
/**
 * How many facilitators hold it.
 */
facilitators: number, 
/**
 * How many guardians watch energy and time.
 */
guardians: number, 
/**
 * What everyone agrees to, in the first person; a line each.
 */
agreements: Array<string>, 
/**
 * Its gatherings, in order.
 */
gathering: Array<TemplateGathering>, };

/**
 * How many participants a circle is for.
 */
export type People = { 
/**
 * With fewer it is better to wait.
 */
min: number, 
/**
 * With more nobody has time to speak.
 */
max: number, };

/**
 * One gathering of a template.
 */
export type TemplateGathering = { 
/**
 * What it is about.
 */
theme: string, 
/**
 * Days after what the circle follows (a retreat, a session) on which it is suggested.
 */
day?: number, 
/**
 * Its length; the parts add up to it.
 */
minutes: number, 
/**
 * Its parts, in order.
 */
segment: Array<TemplateSegment>, };

/**
 * One part of a template's agenda.
 */
export type TemplateSegment = { 
/**
 * What it is.
 */
kind: SegmentKind, 
/**
 * What it is called here.
 */
title: string, 
/**
 * Its length in minutes.
 */
minutes: number, 
/**
 * Most seconds one turn, or one person's half of a pair, is meant to take.
 */
each_seconds?: number, 
/**
 * Seconds of quiet between two turns.
 */
breath_seconds: number, 
/**
 * What is asked.
 */
prompt?: string, 
/**
 * How others may answer.
 */
mode: ResponseMode, 
/**
 * Seconds for each person, for three to twelve people. Empty where no piece goes round.
 */
each: { [key in number]: number }, };

/** Why the server closes a connection. */
export type CloseCode =
  /** That was not WebSocket as RFC 6455 has it. (do not come back) */
  | 1002
  /** A text must be UTF-8. (do not come back) */
  | 1007
  /** Only text messages are spoken here. (do not come back) */
  | 1003
  /** That message is too large. (do not come back) */
  | 1009
  /** The server is being started again. Your place is kept. (come back) */
  | 1012
  /** The connection could not keep up. Come back to a fresh picture. (come back) */
  | 4000
  /** The circle is being taken up again. Your place is kept. (come back) */
  | 4001
  /** Nothing was heard for a while. Your place is kept. (come back) */
  | 4002
  /** Too many messages at once. Please wait a moment. (come back) */
  | 4003
  /** This circle is open in eight windows already. Close one of them, and this one comes in by itself. (come back) */
  | 4004
  /** The first message is a hello, within ten seconds. (do not come back) */
  | 4500
  /** This page is older than the server. Please load it again. (do not come back) */
  | 4501
  /** This circle is not here for you. Please open your invitation again. (do not come back) */
  | 4502
  /** You are signed out. Please open your link again. (do not come back) */
  | 4503
  /** You are no longer part of this circle. If that surprises you, please talk with a facilitator. (do not come back) */
  | 4505
  /** That message was not understood. (do not come back) */
  | 4504
  ;
