// Fixed sentences of the floor on the desk: offers, order, time. Plain counts, and never a word about lateness.
import { minutes } from './text.js';
import { each } from './words-desk.js';

const inSeconds = (/** @type {number} */ ms) => each(Math.round(ms / 1000));

export const floor = {
  has: 'Has the piece', hasOffer: 'Is offered the piece',
  giveTime: 'A minute more', hint: 'A quiet hint', hinted: 'They saw your quiet hint.', hintNote: 'Only they see it: their time comes to its end.',
  skip: (/** @type {string} */ name) => `Ask ${name} later`,
  offer: 'Offer it to someone', offerInstead: 'Offer it to someone else first', offerTo: (/** @type {string} */ name) => `Offer it to ${name}`,
  begin: 'Begin with someone else', beginWith: (/** @type {string} */ name) => `Begin with ${name}`, fold: 'Not now',
  time: 'Time', untilClosing: (/** @type {number} */ ms) => `about ${minutes(Math.max(1, Math.round(ms / 60_000)))} until the closing`,
  closingNow: 'The minutes of the closing have begun. Go on gently, or close.',
  eats: (/** @type {number} */ ms) => `This part and those to come would take about ${minutes(Math.max(1, Math.round(ms / 60_000)))} from the closing.`,
  share: (/** @type {number} */ ms) => `Share out what is left: ${inSeconds(ms)}`,
  shareNote: (/** @type {number} */ ms, /** @type {number} */ people) => `Each has ${inSeconds(ms)} now, and ${people} ${people === 1 ? 'is' : 'are'} to come.`,
  more: (/** @type {number} */ n) => `${minutes(n)} more for this part`,
  slow: 'Go slowly', slowNote: 'Half a minute of quiet after each turn.', usual: 'Back to the usual pace',
  order: 'Change the order', reverse: 'Turn the order round', earlier: (/** @type {string} */ name) => `${name}: one seat earlier`, orderNote: 'The piece follows this order. It changes between rounds.',
};

export const staying = {
  ask: 'Ask everyone to stay longer', askFor: (/** @type {number} */ n) => `Ask everyone to stay ${minutes(n)} longer`, more: (/** @type {number} */ n) => `+${minutes(n)}`,
  counts: (/** @type {number} */ stay, /** @type {number} */ go, /** @type {number} */ open, /** @type {number} */ more) =>
    `${minutes(more)} longer: ${[`${stay} can stay`, go && `${go} ${go === 1 ? 'has' : 'have'} to go`, open && `${open} not yet said`].filter(Boolean).join(', ')}.`,
  ends: 'Someone has to go, so the circle ends as planned. Nobody is named, and nobody is asked why.',
  stay: (/** @type {number} */ n) => `Stay ${minutes(n)} longer`, letGo: 'Let the question go',
};
