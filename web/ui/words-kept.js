// Fixed sentences about what lies in this browser.
import { plural } from './text.js';

export const kept = {
  title: 'What this browser keeps',
  lead: 'Your keys, and during a gathering the words you have not shared yet. All of it is sealed, and opens only while you are signed in.',
  passphrase: 'Use a passphrase',
  passphraseLead: 'Then what is kept for this circle opens only with your passphrase, each time you come; your steps and log also without a connection. Nobody can look it up for you.',
  passphraseFor: (/** @type {string} */ title) => `A passphrase for ${title}`,
  field: 'New passphrase', again: 'The same once more',
  hint: 'Four or more unusual words are good.',
  short: 'Please use at least 12 letters.', differs: 'These two are not the same.',
  set: 'Use this passphrase', cancel: 'Not now', done: 'From now on your passphrase opens it.',
  forget: 'Forget this device',
  forgetText: 'Signs you out here and removes every key from this browser. To come back you need a new way in from your facilitator.',
  forgetAsk: 'Remove all keys from this browser? To come back you need a new way in.',
  forgetYes: 'Yes, forget this device',
};

export const erase = {
  title: 'Erase me',
  lead: 'Erases everything of yours from a circle: your name, your numbers, your steps, your log and your weeks, what you shared while it is still there, and every way back in. Nobody can bring it back. What others have already read, they have read.',
  holds: 'You hold circles here. Another facilitator can remove you from one; with that everything of yours is erased from it, and the circle stays in good hands.',
  untitled: 'A circle you belong to',
  erase: 'Erase me', eraseFrom: (/** @type {string} */ title) => `Erase me from ${title}`,
  ask: (/** @type {string} */ title) => `Erase everything of yours from ${title}, now and for good?`,
  kept: 'What is kept', keptIn: (/** @type {string} */ title) => `What is kept of you in ${title}`,
  yes: 'Yes, erase me', file: 'Save this receipt (JSON)', wentAll: (/** @type {string} */ all) => `Gone: ${all}.`,
  /** @type {Record<string, (n: number) => string>} */
  went: {
    words: n => plural(n, '1 text you shared', '# texts you shared'), line: n => plural(n, '1 note to the facilitators', '# notes to the facilitators'), name: () => 'your name', card: () => 'your emergency card',
    numbers: n => plural(n, '1 number', '# numbers'), agreements: () => 'what you accepted', follow_up: () => 'that someone should get in touch', steps: n => plural(n, '1 step', '# steps'), log: n => plural(n, '1 day of your log', '# days of your log'), weeks: () => 'your weeks', calendar: () => 'the address for your calendar',
  },
  receipt: (/** @type {string} */ title, /** @type {Date} */ when) =>
    `${title}: everything of yours was erased here on ${when.toLocaleDateString(undefined, { dateStyle: 'long' })} at ${when.toLocaleTimeString(undefined, { timeStyle: 'short' })}. An id that leads nowhere stays, so that the others’ dates stay right.`,
};
