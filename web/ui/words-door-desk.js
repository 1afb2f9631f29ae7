// Fixed sentences about the door of the room, for facilitators. Those who wait read the notes in `text-lobby.js`.
export const door = {
  title: 'The door',
  open: { until_check_in: 'Whoever waits is let in by you, between two turns; after the check-in, between two parts.', any_boundary: 'Whoever waits is let in by you, between two turns.', closed_once_begun: 'Whoever waits is let in by you, until the gathering opens; then the door locks itself.' },
  locked: 'Locked: nobody comes in who was not here tonight. Whoever was here comes back all the same, and nobody inside notices.',
  lock: 'Lock the door', unlock: 'Unlock the door', late: 'We start late',
  tell: 'A word to those who wait', tellHint: 'Tap it again to take it back.',
  notes: { in_a_moment: 'In a moment', at_the_next_pause: 'At the next pause', we_begin_later: 'We begin a little later', not_tonight: 'Not tonight' },
  outHint: 'To have someone step out for a while, or leave for good, tap their seat.',
  isOut: (/** @type {string} */ name) => `${name} is out until you let them back in.`,
  back: 'Let back in', backOf: (/** @type {string} */ name) => `Let back in: ${name}`,
};
