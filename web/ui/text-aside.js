// Fixed sentences about stepping out together. Facilitators alone need them.
export const aside = {
  title: 'Stepped out', back: 'Go back to the circle',
  withYou: (/** @type {string} */ name) => `You are out with ${name}. The circle sees that you both stepped out.`,
  withOthers: (/** @type {string} */ name, /** @type {string} */ names) => `${names} with ${name}.`,
  start: 'Step out together', startNote: 'The circle sees that you both stepped out. If you are the last facilitator here, it is paused until you are back.',
  join: 'Join them outside',
  lineWith: (/** @type {string} */ name) => `Between ${name} and the facilitators`, wrote: (/** @type {string} */ name) => `${name} wrote to you`, answer: 'Answer', writeTo: 'Write to them', among: 'Among facilitators',
};
