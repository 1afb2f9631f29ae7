// Fixed sentences of the days after a gathering. Facilitators alone need them.

export const after = {
  title: 'Someone to get in touch with',
  hint: 'Kept until it is done, or for 90 days. Who and why, and nothing else.',
  why: { asked: 'asked to be contacted', left: 'was not there at the end', absent: 'did not come' },
  you: 'you see to it', sees: (/** @type {string} */ name) => `${name} sees to it`,
  take: 'I see to it', takeOf: (/** @type {string} */ name) => `I see to it: ${name}`,
  done: 'Done', doneOf: (/** @type {string} */ name) => `Done: ${name}`, isDone: 'done',
};
