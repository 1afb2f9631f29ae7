//! Every limit and every duration of the rules, once, with its unit and its reason.

/// Milliseconds, the unit of all three clocks.
pub type Millis = u64;

const SECOND: Millis = 1_000;
/// Milliseconds of a minute.
pub const MINUTE: Millis = 60 * SECOND;

/// An offer nobody takes moves to the end of the ring: long enough to find the button with tears in one's eyes.
pub const OFFER_LAPSES_AFTER: Millis = 60 * SECOND;
/// A holder whose connection is lost keeps the piece this long, and so does a place in a pair; a tunnel is rarely longer.
pub const LOST_HOLDER_WAITS: Millis = 90 * SECOND;
/// In the open centre the piece lies this long for those who have not had it, before it is free for everyone again: no
/// second turn until all who wish have had one, and nobody has to say that they do not wish.
pub const CENTRE_WAITS_FOR_OTHERS: Millis = 30 * SECOND;
/// Soft time is followed by this much grace before anybody is told that a turn is long.
pub const GRACE: Millis = 30 * SECOND;
/// What one tap gives to whoever holds the piece.
pub const TIME_GIVEN: Millis = 60 * SECOND;
/// What can be given to one turn in all: more of it is taken from those who come after.
pub const TIME_GIVEN_MAX: Millis = 5 * MINUTE;
/// What people are asked for at once when they are asked to stay longer.
pub const STAY_MINUTES_MAX: u32 = 15;
/// How much longer than planned a gathering goes on in all: an end that moves again and again is none.
pub const LONGER_MINUTES_MAX: u32 = 30;
/// Leaving cards come in for this long after a release, and only then are handed over, together: so nobody can tell by the
/// moment whose was the fifth, and whoever walks out first has time to breathe.
pub const CARDS_WAIT: Millis = 15 * MINUTE;
/// Fewer leaving cards than this are shown to nobody, nor fewer answers to one question (`domain.md` 5).
pub const CARDS_LEAST: usize = 4;
/// Minutes with which a writing time is offered where the part says none: a page, without haste.
pub const WRITING_MINUTES: u32 = 5;
/// What one tap gives to everyone who writes.
pub const WRITING_MORE: u32 = 2;
/// Minutes of one writing time in all.
pub const WRITING_MINUTES_MAX: u32 = 30;
/// Writing times in one gathering.
pub const WRITINGS_MAX: usize = 24;
/// At the reveal each has this long to decide; a facilitator may show what was shared before. Long enough to read one's own
/// page again, and not so long that a quiet room begins to wonder.
pub const REVEAL: Millis = 3 * MINUTE;
/// Minutes that those who sit together in pairs share, where the part says none: four each for two.
pub const PAIRS_MINUTES: u32 = 8;
/// The fewest: less is no part of anybody.
pub const PAIRS_MINUTES_MIN: u32 = 2;
/// The most: who sits in pairs for longer is not in the circle any more.
pub const PAIRS_MINUTES_MAX: u32 = 40;
/// What one tap gives to all pairs: a minute each for two.
pub const PAIRS_MORE: u32 = 2;
/// Times that people sit in pairs in one gathering.
pub const PAIRINGS_MAX: usize = 24;
/// Before the first part begins, those who sit together find each other; on a call that takes a while.
pub const PAIRS_FIND_EACH_OTHER: Millis = MINUTE;
/// Whoever is called back has this long to come to an end.
pub const PAIRS_COME_BACK: Millis = 30 * SECOND;
/// Where somebody joins, the part that is on goes on this long at least.
pub const PAIRS_COME_TO_AN_END: Millis = 30 * SECOND;
/// A bell that was rung sounds this long, and the clock stands meanwhile: three slow breaths. Whoever needs longer pauses.
pub const BELL: Millis = 20 * SECOND;
/// Bells in one gathering: one every other minute of the longest.
pub const BELLS_MAX: usize = 120;
/// Who guards the bell at once.
pub const GUARDIANS_MAX: usize = 2;
/// The shortest soft time that is shared out: a breath and a sentence.
pub const SHORTEST_TURN: Millis = 20 * SECOND;
/// The breath between two turns in a circle that goes slowly.
pub const SLOW_BREATH: Millis = 30 * SECOND;
/// Without a facilitator a written gathering is `holding` after this long.
pub const HOLDING_AFTER_WRITTEN: Millis = 20 * SECOND;
/// Beside a call or in one room the facilitator's voice may still be there; the page alone says less.
pub const HOLDING_AFTER_VOICED: Millis = 120 * SECOND;
/// Those who wait are told that nobody is here yet when this much of a gathering's time has gone: a few minutes are
/// nothing, and nobody should wonder for longer.
pub const NOBODY_YET_AFTER: Millis = 5 * MINUTE;
/// And when no facilitator was connected for this long: one who comes out of a tunnel frightens nobody.
pub const UNATTENDED_FOR: Millis = MINUTE;
/// Texts of one private line that are kept, in memory: the oldest go first.
pub const LINE_KEPT: usize = 24;
/// The same of what facilitators write among themselves.
pub const BACK_KEPT: usize = 60;
/// The latest times that somebody's emergency card was opened, which they can see.
pub const CARD_OPENINGS_KEPT: usize = 12;
/// Facilitators who are out with one person: two can see to it together, more would be a crowd.
pub const ASIDE_MAX: usize = 2;
/// After this much holding those who are here are offered a gentle closing: nobody has to sit in silence for an hour.
pub const HOLDING_OFFERS_CLOSE_AFTER: Millis = 10 * MINUTE;
/// A gathering nobody comes back to closes itself after this much holding.
pub const HOLDING_CLOSES_AFTER: Millis = 60 * MINUTE;
/// A gathering nobody ends closes itself this long after its planned end.
pub const CLOSES_AFTER_PLANNED_END: Millis = 120 * MINUTE;

/// Places in a gathering. Above twelve participants the desk is warned, above this the door stays shut. Everyone who
/// holds the circle has one kept for them, since they may enter at any time.
pub const SEATS_MAX: usize = 24;
/// Participants that a circle holds well (`domain.md` 1.1). Above it the desk is told what it means, and decides.
pub const HOLDS_WELL: usize = 12;
/// Facilitators of one circle: one to three hold it as a rule, and sixteen places stay for the others.
pub const FACILITATORS_MAX: usize = 8;
/// People a circle may know: members, people waiting, people who were not let in.
pub const PEOPLE_MAX: usize = 400;
/// Open invitations of one circle. Changing the agreements seals the door's page of each anew, in one message.
pub const INVITATIONS_MAX: usize = 32;
/// Invitations that were used, taken back or have expired and are still shown; the oldest go first.
pub const INVITATIONS_KEPT: usize = 200;
/// Gatherings that are planned at once: half a year of weekly ones.
pub const SERIES_MAX: usize = 26;
/// How much later than planned a gathering may be said to start. More than that is another time.
pub const LATE_MAX: Millis = 60 * MINUTE;
/// Gatherings planned ahead, those that were cancelled among them.
pub const PLANNED_MAX: usize = 60;
/// Summaries of gatherings that were, kept in memory and shown: more than a year of weekly ones. The log keeps them all.
pub const PAST_KEPT: usize = 60;
/// How long a log stays open after the last gathering: twelve weeks, as long as a habit takes (`domain.md` 4.1).
pub const LOG_OPEN_AFTER: Millis = 12 * 7 * 24 * 60 * MINUTE;
/// Steps of one person, those that were let go among them.
pub const STEPS_MAX: usize = 40;
/// Steps that one person shows at once: one live step as a rule, two at most.
pub const SHOWN_STEPS_MAX: usize = 2;
/// Entries of one person's log: more than a year of every day.
pub const LOG_MAX: usize = 400;
/// Gatherings taken off the calendar whose names are remembered.
pub const UNPLANNED_KEPT: usize = 60;
/// Segments of one agenda.
pub const SEGMENTS_MAX: usize = 24;
/// Minutes of a whole gathering.
pub const MINUTES_MAX: u32 = 240;
/// Agreements of a circle.
pub const AGREEMENTS_MAX: usize = 24;
/// Turns and offers in one gathering after which the open centre rests; rings alone never come near.
pub const TURNS_MAX: usize = 2_000;
/// Reflections in one turn: paragraphs of one person's time.
pub const REFLECTIONS_PER_TURN: usize = 40;
/// Reflections in one gathering, so that a snapshot stays small enough for a phone.
pub const REFLECTIONS_MAX: usize = 2_000;
/// Devices that a circle's roster may list (`protocol/sealing.md`, section 11).
pub const DEVICES_MAX: usize = 512;
/// Commands of a person in any state are answered; this bounds how many bodies one command may carry: a new circle key
/// for every device, and door pages.
pub const BODIES_PER_COMMAND: usize = 1_200;
/// A time zone's name (IANA), in bytes.
pub const ZONE_MAX: usize = 64;
