// Fixed sentences about saying what is coming. Fetched when somebody does.
export const coming = {
  line: 'What is coming, in up to three words',
  long: 'Up to three short words fit there. What you wrote stays; you can shorten it, or put it with your words.',
  read: 'Read', close: 'Close', of: (/** @type {string} */ name) => ` what ${name} shared`,
};
