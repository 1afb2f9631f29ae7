// Fixed sentences of the record of controls. Fetched when it is looked at.
import { plural } from './text.js';

export const record = {
  title: 'Record of controls',
  count: (/** @type {number} */ n) => plural(n, '1 control so far.', '# controls so far.'),
  what: 'Which control was used, when and by whom; never on whom, and no words. Each is chained to those before it, so nobody can change it behind you. This browser keeps its head at each release; you can write it down as well.',
  head: 'Head',
  at: (/** @type {string} */ day) => `At the release of ${day}`,
  changed: (/** @type {string} */ day) => `The record at the release of ${day} is not the one this browser kept. Please talk with the others who hold this circle, and with whoever runs the server.`,
};
