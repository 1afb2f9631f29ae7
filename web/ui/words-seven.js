// Fixed sentences for whoever was told seven words instead of a link.

export const words = {
  title: 'Seven words',
  lead: 'Were you told seven words and a number? Type them here.',
  field: 'The seven words',
  hint: 'With spaces between them. The first four letters of each are enough.',
  missing: 'Please type the seven words.',
  count: (/** @type {number} */ n) => `These are ${n} words. An invitation has seven.`,
  unknown: (/** @type {string} */ word) => `“${word}” is not one of these words. Please look at it again.`,
  number: 'The number',
  numberHint: 'The number of the circle.',
  numberMissing: 'Please type the number you were told.',
  go: 'To the door',
  linkToHere: 'I was told seven words',
};
