// Fixed sentences about how settled somebody feels. No norms, no colours, no chart of a person.
export const number = {
  question: 'How settled do you feel right now?',
  scale: '0 is not at all, 10 is very.',
  sees: 'You and the facilitators see it, and nobody else. You may leave it out. It is let go when the next gathering is released; a copy stays with you alone.',
  given: (/** @type {string} */ n) => `You said ${n}. You can say it anew.`,
  desk: 'How settled people feel',
  both: (/** @type {string} */ a, /** @type {string} */ b) => `${a}, then ${b}`,
  leaving: (/** @type {string} */ n) => `on leaving ${n}`,
};
