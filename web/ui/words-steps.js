// Fixed sentences about steps and what becomes of them. Nothing here counts against anybody.
import { plural } from './text.js';

export const steps = {
  title: 'Your steps', lead: 'What you said you would carry into the week.', none: 'No step yet. One small thing is plenty, and nobody has to.',
  add: 'Add a step', another: 'Add another step', change: 'Change', earlier: 'Earlier steps', closed: 'This step was written on a device that is gone. It cannot be read here.',
  onlyYou: 'only you see this', circleSees: 'the circle sees this',
  show: 'Show the circle', takeBack: 'Take back', erase: 'Erase this step', sure: 'Erase this step and what the log says of it? It cannot be brought back.', yes: 'Yes, erase it', no: 'Keep it',
  others: 'What others carry', othersOf: (/** @type {string} */ name) => `${name}’s step`,
  state: { trying: 'trying', resting: 'resting', changed: 'changed', woven_in: 'woven in', let_go: 'let go' },
  rhythm: { once: 'once', daily: 'daily', weekly: (/** @type {number} */ n) => plural(n, 'once a week', '# times a week'), arises: 'when it arises' },
};

export const stepForm = {
  title: 'One small step', again: 'Your step, as it is now',
  insight: 'Something you saw, felt or learned', insightHint: 'In your own words, one line. You can leave it out.',
  when: 'When or if…', whenHint: 'After…, when I notice…, or at a time and a place.',
  then: 'I will…', thenHint: 'Could you do it on a bad day?', thenMissing: 'What will you do? Smaller is better.',
  reads: 'It reads', rhythm: 'How often', times: 'Times a week',
  rhythms: { once: 'Once', daily: 'Daily', weekly: 'Some days a week', arises: 'When it arises' },
  confidence: 'How sure are you that you can, from 0 to 10?', notSaid: 'Not said', smaller: 'Make it smaller', smallerText: 'Smaller is better. What could you still do on a bad day?',
  hard: 'If it gets hard', obstacle: 'What may get in the way', fallback: 'Then I will…',
  more: 'What it serves', domain: 'Part of life', noDomain: 'Not said', value: 'What matters to you in it',
  domains: { mind: 'mind', body: 'body', spirit: 'spirit', relationships: 'relationships', lifestyle: 'lifestyle', nature: 'nature' },
  support: 'Who may see it', supports: { none: 'Only me', circle: 'The circle' }, supportHint: 'The facilitators see that you have a step, and never what it says unless you show it.',
  state: 'How it is with this step', keep: 'Keep this step', keepAndShow: 'Keep and show the circle', cancel: 'Not now',
  moved: 'This step was changed on another device meanwhile. Yours is still in the boxes; the other one reads:', mine: 'Keep mine', theirs: 'Keep the other one',
};

export const log = {
  today: 'Today…', how: 'How was it?', day: 'Which day', whatDay: { today: 'Today', yesterday: 'Yesterday', other: 'Another day' }, date: 'The day',
  what: { did: 'Did it', bit: 'Did a bit', noticed: 'Noticed', not_now: 'Not now' },
  noticed: 'Noticing counts. It is where a new way begins.', line: 'A line about it, if you like', keep: 'Note it', close: 'Not now', takeBack: 'Take this note back',
  times: (/** @type {number} */ n, /** @type {string} */ day) => plural(n, `once, on ${day}`, `# times since ${day}`), cameBack: 'came back after a pause',
  notes: 'What you noted', kept: (/** @type {string} */ what, /** @type {string} */ day) => `Noted: ${what}, ${day}.`,
  waits: (/** @type {number} */ n) => plural(n, 'One note waits on this device until there is a connection.', '# notes wait on this device until there is a connection.'),
  closed: (/** @type {string} */ day) => `The log closed on ${day}, twelve weeks after the last gathering. What is in it stays yours.`,
};

export const lookBack = {
  title: 'Your step', lead: 'Show it if you like. Telling it as it was is worth more than having done it.', shown: 'The circle sees your step.',
};

export const offline = {
  title: 'What you keep', lead: (/** @type {string} */ day) => `There is no connection. This is how it was on this device on ${day}. It goes on by itself when the connection is back.`,
  next: (/** @type {string} */ day, /** @type {string} */ at) => `Next time: ${day}, ${at}.`,
};
