// Fixed sentences about one's own emergency card.
export const card = {
  title: 'Emergency card',
  lead: 'For the facilitators, should you need help while you are with the circle. Leave out whatever you like; nobody has to have one.',
  told: 'It is sealed until a facilitator opens it. You are told by whom and when. You may change or remove it at any time.',
  none: 'Whom to call for you, where you are, what helps. Only if you wish.',
  there: 'Your card is with the facilitators, sealed. Nobody reads it unless they open it, and you would be told.',
  elsewhere: 'Your card was written on another device. What you write here takes its place.',
  parts: { who: 'Somebody to call', number: 'Their number', where: 'Where I am', helps: 'What helps me, or what to know' },
  leave: 'Leave it with the facilitators', change: 'Put this one in its place', remove: 'Remove my card',
  left: 'It is there, sealed.', removed: 'Your card is gone.', empty: 'There is nothing on it yet.',
  openings: 'Opened',
  opened: (/** @type {string} */ name, /** @type {string} */ when) => `${name || 'A facilitator'} opened your emergency card on ${when}.`,
  read: 'I have read it',
};
