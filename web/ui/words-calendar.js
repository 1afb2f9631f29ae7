// Fixed sentences for facilitators who change the calendar.

export const change = {
  lead: 'Everyone in the circle is told, on their page and in the lobby. No reason is asked for.',
  late: 'We start late',
  lateNow: (/** @type {string} */ time) => `Everyone is told: we begin about ${time}.`,
  lateIn: (/** @type {number} */ n) => `${n} min later`,
  lateAt: 'Or at',
  lateThen: 'Start then',
  latest: (/** @type {string} */ time) => `At ${time} at the latest. Beyond that it is another time: please move it.`,
  onTime: 'On time after all',
  move: 'Another time',
  moveYes: 'Move it',
  same: 'It is planned for this time already.',
  cancel: 'It will not take place',
  cancelHint: 'It can be planned again, as it was, until its time has passed.',
  again: 'Plan it again',
  unplan: 'Take it off the calendar',
  unplanAsk: 'Take it off the calendar? Nobody sees any more that it was to be, and its agenda goes with it.',
  unplanYes: 'Yes, take it off',
  close: 'Leave it as it is',
};

/** Several gatherings at once. */
export const dates = {
  one: 'One gathering',
  many: 'Several at once',
  which: 'How many gatherings',
  rhythm: 'How they follow each other',
  rhythms: { weekly: 'Every week', fortnightly: 'Every two weeks', template: (/** @type {string} */ days) => `As the template says: days ${days}` },
  times: 'How many times',
  timesBad: (/** @type {number} */ least, /** @type {number} */ most) => `Please write a number from ${least} to ${most}.`,
  tooMuch: (/** @type {number} */ n) => `The words of these agendas are too long for so many at once. Please plan ${n} first, and the others after them.`,
  list: 'These dates',
  listHint: 'Nothing is planned yet. The time of day stays the same when the clocks change. Each takes the next agenda of the template; minutes can be changed afterwards.',
  about: (/** @type {number} */ n, /** @type {string} */ theme) => (theme ? `Gathering ${n}: ${theme}` : `Gathering ${n}`),
  elsewhere: (/** @type {string} */ place, /** @type {string} */ when) => `${place} time. For you that is ${when}.`,
  change: 'Change',
  changed: 'Done',
  takeOut: 'Take out',
  none: 'Every date was taken out.',
  twice: 'Two gatherings have this date and time.',
  save: (/** @type {number} */ n) => (n === 1 ? 'Put it on the calendar' : n ? `Put all ${n} on the calendar` : 'Put them on the calendar'),
};
