// Fixed sentences about resonance and about leaving the piece to others.
export const resonance = {
  say: 'This moved me', of: (/** @type {string} */ name) => ` (tell ${name})`,
  told: (/** @type {string} */ name) => `${name} knows that this moved someone`,
  moved: 'This moved someone.', movedSpoken: 'Something you shared moved someone.',
};

export const centre = {
  othersFirst: 'You have had the piece. For a moment it lies there for those who have not.',
  notYet: 'Have not had it yet',
};
