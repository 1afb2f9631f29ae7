// Fixed sentences about what is kept, taking a copy and being erased. Plain, and the same as what the program does.
import { plural } from './text.js';

/** @type {Record<string, { title: string, what: string }>} */
export const things = {
  words: { title: 'What you shared', what: 'Your words in a gathering that goes on, and what was written to you about them.' },
  line: { title: 'Your line with the facilitators', what: 'What you and the facilitators wrote each other.' },
  in_pair: { title: 'What you write in a pair', what: 'Only as long as you sit together, and gone when all are back in the circle.' },
  name: { title: 'What you are called', what: 'The name you gave here.' },
  card: { title: 'Your emergency card', what: 'Whom to call for you. Each time it is opened you are told.' },
  numbers: { title: 'How settled you felt', what: 'The numbers you gave on the way in and out.' },
  agreements: { title: 'That you accepted the agreements', what: 'Which version, and when.' },
  attendance: { title: 'Where you were', what: 'Which gatherings you had a seat in. Later only how many people were there.' },
  follow_up: { title: 'That someone should get in touch', what: 'That you asked for it, or were not there; never why.' },
  steps: { title: 'Your steps', what: 'All that they say. The server knows that a step is there, and whether you show it.' },
  log: { title: 'Your practice log', what: 'What became of your steps. The server does not know of which step, or on which day.' },
  weeks: { title: 'Your weeks', what: 'When your experience was, a medicine if you named one, and the numbers you gave. The server knows that there is something, and whether you show the facilitators the date.' },
  controls: { title: 'Which controls you used', what: 'Which and when, never on whom.' },
  devices: { title: 'Devices that come in as you', what: 'Since when, and the day they were last used. No address, no kind of browser.' },
  calendar: { title: 'An address for your calendar', what: 'That you have one, since when, and its hash. Whoever has the address itself sees when you meet. That it is read is noted nowhere.' },
  membership: { title: 'That you belong to it', what: 'A random id, and since when. It leads to you only together with what stands above.' },
};

/** @type {Record<string, string>} */
export const readers = { you: 'you', pair: 'those who sit with you, and a facilitator whom you see there', circle: 'the circle', circle_if_shown: 'the circle, where you show it', desk: 'the facilitators', desk_if_shown: 'the facilitators, where you show it', address_holders: 'whoever has the address' };

export const keeping = {
  title: 'What is kept of you', lead: 'In this circle, on this server: what it is, who can read it, and until when. You can take all of it with you, or have it erased, at any time.',
  loading: 'One moment…', back: 'Back to the circle', never: 'What was said in a gathering is kept nowhere once it is released. There is no recording, no transcript, no postal address and no e-mail of yours.',
  now: 'Here now', not: 'Not here now', count: (/** @type {number} */ n) => plural(n, '1', '#'),
  sealed: 'Sealed: the server cannot read it.', memory: 'In the server’s memory only, never on its disk. Sealed.', open: 'The server can read this.',
  read: (/** @type {string} */ who) => `Who can read it: ${who}.`,
  until: {
    release: 'Until the gathering is released.', stays: 'As long as the circle is here.', ended: 'Until you end it, or no longer belong to the circle.',
    next_release: (/** @type {number} */ days) => `Until the next gathering is released, and never longer than ${days} days after the last one.`,
    after_series: (/** @type {number} */ days) => `Until ${days} days after the last gathering.`, days: (/** @type {number} */ days) => `For ${days} days.`, after_use: (/** @type {number} */ days) => `Until ${days} days after it was last used, or until you end it.`,
  },
  goes: (/** @type {string} */ day) => `As it looks now: ${day}.`, machine: 'The same for programs (JSON)',
  ends: (/** @type {string} */ day) => `The last gathering that is known is on ${day}. Each date above moves on when another is planned.`,
};

export const copy = {
  title: 'Take a copy', lead: 'Put together in this browser from what you can read here; it is not sent anywhere. What others said is not in it.',
  make: 'Take a copy', again: 'Make it again', page: 'Save the document', json: 'Save it as JSON', waits: 'Your log is still on its way here. Please try again in a moment.',
  care: 'The files are not sealed. Keep them where only you look.',
  receipt: (/** @type {string} */ when, /** @type {string} */ what) => `Made here on ${when}: ${what}.`, nothing: 'your name alone',
  parts: {
    steps: (/** @type {number} */ n) => plural(n, '1 step', '# steps'), log: (/** @type {number} */ n) => plural(n, '1 day of your log', '# days of your log'),
    words: (/** @type {number} */ n) => plural(n, '1 text of yours', '# texts of yours'), numbers: (/** @type {number} */ n) => plural(n, '1 number', '# numbers'),
    attended: (/** @type {number} */ n) => plural(n, '1 gathering', '# gatherings'),
    weeks: 'what you keep of your weeks',
  },
};

export const ending = {
  title: 'This was the last gathering that is planned', lead: 'What is yours here can stay, go with you, or be erased. You don’t have to decide now.',
  keep: 'Keep it here', take: 'Take a copy', erase: 'Erase me', page: 'What is kept of you, and until when',
  otherwise: 'Without an answer it stays as it is, and goes by itself, each part on its date.',
  kept: 'It stays here, each part until its date. You can change your mind until then.',
};

/** @type {Record<string, string>} */
export const kinds = { shared: 'Shared in the gathering that goes on', waiting: 'Waiting for a facilitator’s eyes', given_back: 'Given back to me', not_shared: 'Not shared yet' };

export const paper = {
  title: 'My copy', made: (/** @type {string} */ day) => `Put together in my browser on ${day}.`, me: 'Me', called: (/** @type {string} */ name) => `I am called ${name || '(no name is here)'}.`,
  inCircle: (/** @type {string} */ title) => `The circle is called ${title || '(not readable here)'}.`, steps: 'My steps', log: 'From my log', insight: 'What I saw', obstacle: 'If it gets hard', serves: 'What it serves', sure: 'How sure I was',
  /** @type {Record<string, string>} */
  states: { trying: 'trying', resting: 'resting', changed: 'changed', woven_in: 'woven in', let_go: 'let go' },
  since: (/** @type {string} */ day) => (day ? `since ${day}` : ''), circleSees: 'the circle sees it', onlyMe: 'only I see it',
  /** @type {Record<string, string>} */
  whats: { did: 'did it', bit: 'did a bit', noticed: 'noticed', not_now: 'not now' },
  weeks: 'My weeks', medicine: 'With', numbers: 'How settled I felt, from 0 to 10', moments: { arriving: 'On the way in', leaving: 'On the way out' }, words: 'What I wrote that is still here', coming: 'Before it', line: 'What I wrote to the facilitators',
  cardTitle: 'My emergency card',
  /** @type {Record<string, string>} */
  card: { who: 'Whom to call', number: 'Number', where: 'Where I am', helps: 'What helps' },
  attended: 'Where I was', gathering: (/** @type {number} */ n, /** @type {string} */ day) => `Gathering ${n}, ${day}`, agreements: 'The agreements I accepted', accepted: (/** @type {number} */ n) => `Version ${n}`,
  contact: 'I asked to be contacted.', missing: (/** @type {number} */ n) => plural(n, '1 more was written with keys this browser does not have.', '# more were written with keys this browser does not have.'),
  end: 'What others said is not in this copy.',
};
