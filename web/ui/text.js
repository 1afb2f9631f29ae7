// Fixed sentences that every screen shares: the page itself, and help. Rooms have theirs in `text-room.js`,
// the time before and after in `text-lobby.js`. Short, warm, one thought each.

/** @param {number} n @param {string} one @param {string} other with # for the number */
export const plural = (n, one, other) => (rules.select(n) === 'one' ? one : other).replace('#', numbers.format(n));
const rules = new Intl.PluralRules('en');
const numbers = new Intl.NumberFormat('en');
const lists = new Intl.ListFormat('en', { type: 'conjunction' });

/** `Wren, Sol and Ines` @param {string[]} names */
export const list = names => lists.format(names);

/** A duration in round words. @param {number} ms */
export function roughly(ms) {
  const seconds = Math.max(0, Math.round(ms / 1000));
  if (seconds < 50) return plural(Math.max(10, Math.round(seconds / 10) * 10), '', '# seconds');
  if (seconds < 5400) return plural(Math.round(seconds / 60), 'one minute', '# minutes');
  return plural(Math.round(seconds / 3600), 'one hour', '# hours');
}

/** A calm count: `40 s`, then minutes. @param {number} ms */
export function sinceShort(ms) {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  return seconds < 90 ? `${numbers.format(seconds)}\u00a0s` : `${numbers.format(Math.round(seconds / 60))}\u00a0min`;
}

/** @param {number} minutes */
export const minutes = minutes => `${numbers.format(minutes)} min`;

/** Leaving in one move, and the page after it. */
export const gone = {
  title: 'Blank page', again: 'Open again', leave: 'Leave now', label: 'Leave now: nothing stays on the screen', keys: 'Or press Shift three times',
  note: 'Nothing stays on the screen, and nobody will write to you. Or press Shift three times.',
};

export const cover = { words: 'Covered. Touch to read on.', all: 'Touch to go on' };

export const app = {
  name: 'Afterglow',
  withoutHttps: 'This page came here unprotected: anybody on the way could read it. Please open it by its https address. If you run this server, its README says how to give it one.',
  withoutWebSocket: 'This browser cannot keep a live connection, which a circle needs. Please use a current one.',
  withoutRandom: 'This browser has no safe random numbers, which a circle needs. Please use a current one.',
  tooOld: 'This browser is too old for this page. Please update it or use another one.',
  notLoaded: 'This part of the page did not arrive. Please check your connection and load it again.',
  broken: 'Something in this page broke. What you typed is still here.',
  again: 'Go on',
  reload: 'Load the page again',
  close: 'Close',
  you: 'You',
};

export const safety = {
  need: 'I need a person',
  help: 'Help and crisis lines',
  open: 'Help',
  now: 'If someone may be in danger now',
  call: (/** @type {string} */ number) => `Call ${number}`,
  talk: 'Someone to talk to now',
  write: (/** @type {string} */ number) => `Write to ${number}`, chat: 'Write online',
  directory: 'For a line near you, look at findahelpline.com.',
  directoryLink: 'https://findahelpline.com',
  loading: 'Looking up the numbers…',
  failed: 'The numbers could not be loaded. Please call your local emergency number.',
  about: 'Good to know',
  report: 'If something about a facilitator troubles you, someone outside of the circle listens:',
  telling: 'Telling a facilitator…',
  told: 'A facilitator has been told. If they do not answer in a minute, use these numbers.',
  noAnswer: 'Nobody has answered yet. Please use these numbers; you do not have to wait.',
  answered: 'A facilitator has seen it. They will come to you.',
  nobody: 'Nobody is watching now. Please use these numbers.',
  nobodyTold: 'Your wish is kept and shown as soon as a facilitator is back.',
  notTold: 'That did not reach anybody. Please use these numbers.',
  waiting: 'It is taking longer than it should. Please use these numbers meanwhile.',
  noRoom: 'No circle is open on this page, so nobody can be told from here. Please use these numbers.',
  fine: 'I am all right now',
  moment: 'Give me a moment',
  fineTold: 'Thank you. The facilitators know.',
  momentTold: 'The facilitators know that you need a moment. Take your time.',
};
