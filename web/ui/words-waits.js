// Fixed sentences about words that wait for the desk. Fetched when some do.
export const waiting = {
  behind: 'Something they said before this waits above.',
  giveBack: 'Give back',
  giveBackTo: (/** @type {string} */ name) => `Give back: ${name}`,
  note: (/** @type {string} */ name) => `A note for ${name}, if you like. Only they and the desk read it.`,
  giveBackNote: 'Give back with this note',
  giveBackNoteTo: (/** @type {string} */ name) => `Give back with this note: ${name}`,
  release: 'Show it to the circle',
  releaseOf: (/** @type {string} */ name) => `Show it to the circle: ${name}`,
  unread: 'These words cannot be opened here.',
};
