// Fixed sentences about the door of the room, for facilitators. Those who wait read the notes in `text-lobby.js`.
export const door = {
  title: 'The door',
  open: 'Whoever waits is let in by you, between two turns; after the check-in, between two parts.',
  locked: 'Locked: nobody comes in who was not here tonight. Whoever was here comes back all the same, and nobody inside notices.',
  lock: 'Lock the door', unlock: 'Unlock the door',
  tell: 'A word to those who wait', tellHint: 'Everyone who waits reads the same sentence. Tap it again to take it back.',
  notes: { in_a_moment: 'In a moment', at_the_next_pause: 'At the next pause', we_begin_later: 'We begin a little later', not_tonight: 'Not tonight' },
  out: 'Have someone step out', outHint: 'For the others it looks as if they had stepped out. Their place and their words are kept.',
  outOf: (/** @type {string} */ name) => `Step out: ${name}`,
  outSure: (/** @type {string} */ name) => `Have ${name} step out? They read a kind sentence and see who they can call. Signals still reach you.`,
  outYes: 'Yes, step out', keep: 'Not now',
  isOut: (/** @type {string} */ name) => `${name} is out until you let them back in.`,
  back: 'Let back in', backOf: (/** @type {string} */ name) => `Let back in: ${name}`,
  forGood: 'To remove someone for good, go to the circle’s page.',
};
