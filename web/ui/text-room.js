// Fixed sentences of the room. Short, warm, one thought each; never a word about lateness.
import { plural, roughly, sinceShort, list } from './text.js';

/** @typedef {import('../protocol.js').SegmentKind} SegmentKind */

/** @type {Record<SegmentKind, string>} */
export const kinds = {
  welcome: 'Welcome', silence: 'Silence', agreements: 'Agreements', check_in: 'Check-in', look_back: 'Look back', council: 'Council',
  open_centre: 'Open centre', stack: 'Raised hands', writing: 'Writing', pairs: 'Pairs', steps: 'Steps', closing: 'Closing', release: 'Release',
};

/** What a part is for, where nobody wrote a prompt. @type {Record<SegmentKind, string>} */
export const purposes = {
  welcome: 'Arrive. Feel your feet, and let your shoulders drop.', silence: 'Nothing to do. Nothing to say.',
  agreements: 'What we promise each other.', check_in: 'How are you arriving?', look_back: 'What happened with your step, whatever that was?',
  council: 'What would like to be said?', open_centre: 'The piece lies in the middle, for whoever is moved.', stack: 'Raise your hand when you would like to speak.',
  writing: 'Write for yourself. Nobody sees it.', pairs: 'A facilitator brings you together in pairs.', steps: 'One small step for the days to come.',
  closing: 'One word each.', release: 'Thank you for being here.',
};

export const bar = {
  desk: 'Desk', circle: 'Circle', attention: (/** @type {number} */ n) => plural(n, '1 person needs you', '# people need you'),
  gathering: (/** @type {number} */ n) => `Gathering ${n}`,
  here: (/** @type {number} */ n) => plural(n, '1 here', '# here'),
  youLead: 'You lead', leads: (/** @type {string} */ name) => `${name} leads`, locked: 'door locked', unlocked: 'door unlocked',
  stands: { paused: 'paused', holding: 'held: no facilitator is here', interrupted: 'interrupted' },
  where: 'Where we are',
  part: (/** @type {number} */ n, /** @type {number} */ all) => `part ${n} of ${all}`,
  done: 'done', now: 'now', ahead: 'to come',
  menu: 'This room', leave: 'Step out', quiet: 'Quiet',
};

export const ring = {
  label: 'The circle', seats: 'Who sits here, in the order of the piece', you: 'you', facilitator: 'facilitator', guardian: 'guards the bell', leads: 'leads', accepted: 'accepted',
  forOne: (/** @type {string} */ name) => `For ${name}`,
  holds: 'has the piece', writes: 'has the piece and is writing', offered: 'is offered the piece', next: 'next', then: 'after that',
  people: 'Names', fewer: 'Less',
  here: 'here', away_from_page: 'away from the page', stepped_out: 'stepped out', left: 'left', left_quietly: 'left',
  connection_lost: 'connection lost',
  lostFor: (/** @type {number} */ ms) => `connection lost · ${sinceShort(ms)}`,
};

export const middle = {
  beforeOpen: 'The doors are open', beforeOpenPrompt: 'We begin when everyone has arrived.', beforeOpenLate: (/** @type {string} */ time) => `We begin about ${time}.`,
  holds: (/** @type {string} */ name) => `${name} has the piece`,
  writes: (/** @type {string} */ name) => `${name} has the piece and is writing`,
  youHold: 'You have the piece', offered: (/** @type {string} */ name) => `The piece is offered to ${name}`,
  youOffered: 'The piece is offered to you', centre: 'The piece lies in the middle', home: 'The piece is with the facilitators',
  roundDone: 'Everyone was offered the piece', silence: 'Silence', nextUp: (/** @type {string[]} */ names) => `Then ${names.join(', then ')}`,
  left: (/** @type {number} */ ms) => `about ${roughly(ms)} in this turn`,
  lostHolder: (/** @type {string} */ name) => `${name} lost the connection. The place is kept.`,
  grace: 'There is room to finish.', moreTime: 'You have a little more time.', hint: 'Quietly, for you alone: your time is coming to its end.', breath: 'A breath, before the piece goes on', take: 'Take it whenever you are ready.',
  pairs: 'People sit in pairs', writing: 'Everyone writes, each for themself', reveal: 'Each decides about what they wrote',
  partLeft: (/** @type {number} */ ms) => `about ${roughly(ms)}`, bellSoon: 'The bell will ring soon.', bell: 'The bell has rung.', breathe: 'The bell. A breath together; the clock stands.',
};

export const standstill = {
  paused: 'The room is paused',
  pausedText: 'Nothing is expected of you. Feel your feet on the floor. Let the breath come and go. Name three things you can hear.',
  pausedNote: 'Time stands still. Every place is kept.',
  holding: 'The room is held',
  holdingText: 'No facilitator is here just now. Nothing moves until one is back.',
  holdingNote: 'Your place and your words are kept. If you need someone now, these people are there.',
  interrupted: 'The room was interrupted',
  interruptedText: 'The server had to start again. Your place is kept.',
  interruptedNote: 'We go on when a facilitator is back.',
  lost: 'Your connection is gone',
  lostText: 'Your place is kept. This page comes back by itself.',
  lostFor: (/** @type {number} */ ms) => `since ${sinceShort(ms)}`,
  retry: 'Try now', back: 'You are connected again.',
};

export const piece = {
  label: 'The piece', take: 'Take the piece', takeVoice: 'I have the piece', done: 'I’m done', takeCentre: 'Take the piece from the middle',
  pass: 'Pass', passAhead: 'Pass my turn', passTitle: 'You may pass. Always, and without a reason.',
  forNow: 'Pass for now', forNowNote: 'You are asked once more at the end.', round: 'Pass this round', roundNote: 'The piece goes on without you.', stay: 'Not now',
  passed: 'You passed. Thank you for listening.', onCall: 'Speak on the call. Put the piece down here when you are done.',
  inRoom: 'Speak in the room. Put the piece down here when you are done.',
};

export const near = {
  after: (/** @type {string} */ name) => `You are after ${name}.`, next: 'You are next.',
  before: (/** @type {number} */ n) => plural(n, 'One person is before you.', '# people are before you.'),
};

export const composer = {
  held: 'Your facilitators see what is shared first. It waits here until they show it to everyone.',
  label: 'Your words', jot: 'Jot for yourself…', write: 'What would you like to share?',
  jotting: 'You can jot here; nobody sees it until you share.', yours: 'The piece is with you. Share as often as you like, then put it down.',
  offered: 'Take the piece when you are ready. What you jotted stays.', standing: 'Nothing moves just now. Your words stay in the box.',
  sharing: 'You can change your words as long as you like.', share: 'Share', onTheWay: 'On the way. Your words stay here until they have arrived.',
  coming: 'Say what’s coming',
  long: 'This is longer than one sharing can carry. Please share it in two parts.', nothing: 'There is nothing written yet.',
  unsharedTitle: 'There are words in the box that you have not shared.', shareAndDone: 'Share and finish', doneWithout: 'Finish without sharing', keep: 'Stay',
  arrived: 'Shared.', arrivedFirst: 'Your facilitators have it.',
};

export const stream = {
  before: 'Said before you came in. It is for those who were here.', coming: 'Before you read:',
  label: 'What was shared', empty: 'What people share appears here. It is gone when the circle is released.',
  fresh: (/** @type {number} */ n) => plural(n, '1 new reflection', '# new reflections'),
  held: (/** @type {number} */ n) => plural(n, 'Show 1 new reflection', 'Show # new reflections'),
  takeBack: 'Take back', takeBackSure: 'Take these words back? They disappear for everyone.', takeBackYes: 'Take them back', keep: 'Keep them',
  redact: 'Take out', redactSure: (/** @type {string} */ name) => `Take these words of ${name} out? They disappear for everyone, and ${name} is told.`, redactYes: 'Take them out',
};

export const agreements = {
  title: 'What we promise each other', accept: 'I accept', accepted: 'You have accepted.', changed: 'The agreements have changed. Please read them again.',
  all: (/** @type {number} */ n, /** @type {number} */ of) => `${n} of ${of} have accepted`,
};

export const call = { open: 'Open the call', note: 'Voices are on the call.', room: 'Voices are in the room.' };

export const leave = {
  title: 'You may go at any time', lead: 'No reason needed. Your place is kept until the circle is released.',
  out: 'Step out for a moment', outNote: 'The others see that you stepped out.', moment: 'Give me a moment', momentNote: 'You stay. Only the facilitators are told.',
  leave: 'Leave', leaveNote: 'If you go suddenly, a facilitator may check that you are all right.',
  quietly: 'Leave, and please don’t contact me', quietlyNote: 'Nobody will write to you about it.', stay: 'Stay',
  isAsked: 'Please take a moment outside', isAskedLead: 'A facilitator asked you to step out for a while. Your place and your words are kept, and they will let you back in. You can tell them with one tap if you need someone.',
  isOut: 'You have stepped out', isOutLead: 'Take the time you need. Your place is kept.',
  isOutWith: (/** @type {string} */ names) => `You have stepped out with ${names}`, isOutWithLead: 'They are with you, on the call or wherever you talk. Your place is kept, and you may go back or leave whenever you like.', isOutWithWritten: 'They are with you: write to each other below. Your place is kept, and you may go back or leave whenever you like.',
  isGone: 'You have left', isGoneLead: 'Your place is kept until the circle is released. You can come back whenever you like.', back: 'Come back',
};

export const quiet = {
  title: 'Make it quieter', note: 'Hold new words back, choose what is spoken, still the glow.', hold: 'Hold new reflections back until I ask', announce: 'What a screen reader is told',
  all: 'Who shared, and their words', names: 'Who shared', none: 'Only when it is my turn', sound: 'A soft bell sound', still: 'Hold the glow still', ring: 'Hear it once',
};

export const live = {
  sharedComing: (/** @type {string} */ name, /** @type {string} */ coming) => `${name} shared. Before you read: ${coming}.`,
  yourTurn: 'The piece is offered to you.', lost: 'Your connection is gone. Your place is kept.', back: 'You are connected again.', goesOn: 'The room goes on.',
  moreTime: 'You have a little more time.', hint: 'For you alone: your time is coming to its end.',
  shared: (/** @type {string[]} */ names) => `${list(names)} shared.`, sharedWords: (/** @type {string} */ name, /** @type {string} */ words) => `${name}: ${words}`,
  sharedMany: (/** @type {number} */ n) => plural(n, '1 new reflection.', '# new reflections.'),
  part: (/** @type {string} */ title) => `Now: ${title}.`, person: (/** @type {string} */ name) => `${name} needs a person.`,
  waits: (/** @type {string} */ name) => `${name} is waiting to be let in.`, wrote: 'Somebody wrote to the facilitators.',
  pairs: (/** @type {{ called_back?: boolean } | null | undefined} */ now) => (!now ? 'Everyone is back in the circle.' : now.called_back ? 'Everyone is called back.' : 'People sit in pairs.'),
};
