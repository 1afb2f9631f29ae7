// Fixed sentences about leaving cards, for facilitators.
import { plural } from './text.js';

export const leavingDesk = {
  title: 'Leaving cards',
  many: (/** @type {number} */ n) => plural(n, '1 card was left.', '# cards were left.'),
  counts: 'How often each answer was given. Whose an answer is, and what one card says, is shown nowhere.',
  few: 'Too few to show',
  kept: 'This is in the server’s memory only, until the cards of another gathering take its place or the server is restarted. What you would like to keep belongs in your own notes.',
  closed: 'They were sealed for keys that this browser does not hold.',
  later: 'If four or more people leave a card, you see here, a quarter of an hour after the release, how often each answer was given.',
};
