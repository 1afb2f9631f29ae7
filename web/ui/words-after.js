// Fixed sentences of the days after a gathering, and of the record of controls. Facilitators alone need them.
import { plural } from './text.js';

export const after = {
  title: 'Someone to get in touch with',
  hint: 'Kept until it is done, or for 90 days. Who and why, and nothing else.',
  why: { asked: 'asked to be contacted', left: 'was not there at the end', absent: 'did not come' },
  you: 'you see to it', sees: (/** @type {string} */ name) => `${name} sees to it`,
  take: 'I see to it', takeOf: (/** @type {string} */ name) => `I see to it: ${name}`,
  done: 'Done', doneOf: (/** @type {string} */ name) => `Done: ${name}`, isDone: 'done',
};

export const record = {
  title: 'Record of controls',
  count: (/** @type {number} */ n) => plural(n, '1 control so far.', '# controls so far.'),
  what: 'Which control was used, when and by whom; never on whom, and no words. Each is chained to those before it, so nobody can change it behind you. This browser keeps its head at each release; you can write it down as well.',
  head: 'Head',
  at: (/** @type {string} */ day) => `At the release of ${day}`,
  changed: (/** @type {string} */ day) => `The record at the release of ${day} is not the one this browser kept. Please talk with the others who hold this circle, and with whoever runs the server.`,
};
