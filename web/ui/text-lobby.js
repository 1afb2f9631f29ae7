// Fixed sentences of the time before and after: lobby, release, between gatherings.
import { plural } from './text.js';

export const lobby = {
  arriving: 'Coming in…', arrivingLong: 'Still trying to reach the circle. You do not have to do anything.',
  keptWaits: 'What you keep for yourself opens here once there is a connection. A passphrase, set where your devices are listed, opens it without one.',
  knocked: 'You have knocked', knockedLead: 'A facilitator will let you in. You can leave this page open.',
  knockedRunning: 'The circle is together now. Someone lets you in when nobody is speaking.',
  locked: 'The circle is closed for tonight', lockedLead: 'The door is locked, so nobody new comes in. It says nothing about you. If you were to be there, please ask the facilitators.',
  pauseIn: (/** @type {number} */ n) => plural(n, 'The next pause is in about a minute.', 'The next pause is in about # minutes.'), pauseSoon: 'The next pause is soon.',
  notes: {
    in_a_moment: 'From your facilitators: we let you in in a moment.', at_the_next_pause: 'From your facilitators: you come in at the next pause.',
    we_begin_later: 'From your facilitators: we begin a little later.', not_tonight: 'From your facilitators: it will not be tonight. Someone will be in touch with you.',
  },
  seat: 'Your place is ready', seatLead: 'A facilitator will let you in when nobody is speaking.',
  notLetIn: 'Not this time', notLetInLead: 'The facilitators did not let you in. You can ask them about it outside of this page.',
  full: 'The circle is full tonight', nobody: 'Nobody who holds this circle is here yet.', attended: 'A facilitator is here.', unattended: 'No facilitator is here at the moment.', ledBy: (/** @type {string} */ names) => `held by ${names}`,
  next: (/** @type {number} */ n) => `Gathering ${n}`, planned: (/** @type {string} */ when, /** @type {string} */ place) => `Planned as ${when} in ${place}`,
  yourTime: 'your time', noNext: 'The next date is not on the calendar yet.', about: 'About this circle',
  agreements: 'What we promise each other', again: 'Please read and accept these again before you come in.', accept: 'I accept', accepted: 'You have accepted these.',
  name: 'You are called', rename: 'Change', newName: 'What shall we call you?', keepName: 'Use this name',
  meanwhile: 'Meanwhile', meanwhileText: 'A glass of water. A quiet corner. Headphones, if someone is near.',
};

export const contact = {
  ask: 'Please contact me', back: 'I don’t need it any more',
  asked: 'The facilitators see that you would like to be contacted. Nobody watches this all the time; if you need someone now, use the numbers.',
  taken: 'A facilitator has seen it and will be in touch.', done: 'A facilitator has marked this as done.',
};

export const between = {
  thanks: 'Thank you for being here', released: 'The circle is released. Everything that was said has been let go.',
  kept: 'No words are kept, no turns, no record of who passed.', isKept: 'What is kept of you', gently: 'Go gently tonight. Drink something. Keep the evening small, if you can.',
  devices: 'Devices that can come in as you', title: 'Between gatherings', lead: 'Nobody watches this place between gatherings.', last: (/** @type {number} */ n, /** @type {string} */ day) => `Last together: gathering ${n}, ${day}.`,
  people: (/** @type {number} */ n) => plural(n, '1 person was there.', '# people were there.'), nextTitle: 'Next time', resources: 'If you need someone',
  openDoors: 'Open the doors', planned: (/** @type {number} */ n, /** @type {string} */ when) => `Gathering ${n} · ${when}`, toDesk: 'To my desk', nothingPlanned: 'Nothing is planned yet.',
  releasing: 'We are about to part', stopped: 'This page has stopped', removed: 'Your place here has ended', evening: 'The evening is released', eveningLead: 'You held this circle for tonight, and with the release your part in it has ended. Thank you for holding it.', unshared: 'These words were not shared. You can copy them.',
};
