// Every fixed sentence of the way in: home, set-up and the door. Short, warm, one thought each.

export const home = {
  title: 'Afterglow',
  lead: 'A quiet place for circles of people who come together after a deep experience.',
  howIn: 'You come in with an invitation. The person who leads your circle can send you one.',
  haveOne: 'Do you have one? Open its link on this device.',
  spoken: 'Or were you told seven words?',
  noCare: 'Afterglow is not medical care and not an emergency service.',
  choose: 'Your circles',
  chooseLead: 'Which one would you like to go to?',
  circle: (/** @type {number} */ n) => `Circle ${n}`,
  loading: 'One moment…',
};

export const fault = {
  title: 'We can’t reach the server',
  sentence: 'Please check your connection. Nothing you typed is lost.',
  again: 'Try again',
  failed: 'That did not reach the server. Nothing is lost; please try again.',
  summary: (/** @type {number} */ n) => (n === 1 ? 'One thing is still missing' : `${n} things are still missing`),
};

export const line = {
  call: (/** @type {string} */ number) => `Call ${number}`,
  text: (/** @type {string} */ number) => `Text ${number}`,
};

export const door = {
  looking: 'Opening your invitation…',
  broken: 'This link is not whole, or what is behind it was changed.',
  forDesk: 'This invitation is for a facilitator of this practice. Please open your own facilitator link first, on this device, then come back with this one.',
  step: (/** @type {number} */ n, /** @type {number} */ of) => `Step ${n} of ${of}`,
  back: 'Back',
  next: 'Go on',
  invited: 'You are invited to',
  ledBy: (/** @type {string} */ names) => `Led by ${names}`,
  number: (/** @type {number} */ n) => `Gathering ${n}`,
  nextLabel: 'Next gathering',
  yourTime: 'your time',
  theirTime: (/** @type {string} */ time, /** @type {string} */ place) => `${time} in ${place}`,
  nowLabel: 'Just now', nowOn: 'A gathering is on now.',
  nowLocked: 'It is closed for tonight: nobody new comes in. You can still knock for another time.',
  nowKnock: 'Take your time here. At the end you knock, and someone lets you in when nobody is speaking.',
  nowClosing: 'It is coming to its close. You can knock all the same, and wait for the next one.',
  noDate: 'The next date is not set yet.',
  whereLabel: 'Where you meet',
  aboutLabel: 'About this circle',
  /** @type {Record<string, string>} */
  medium: {
    beside_a_call: 'You talk on a call. This page beside it shows whose turn it is.',
    written: 'You write here. No camera, no voice.',
    in_one_room: 'You sit in one room together. This page keeps time.',
  },
  safetyTitle: 'Before you come in',
  safetyLead: 'Six things that are good to know.',
  talkNow: 'If you need someone now',
  agreementsTitle: 'What we promise each other',
  agreementsLead: 'Read them slowly, and tick each one. All of them are needed to come in.',
  agreementsMissing: 'Please tick this one, if you agree.',
  agreementsMoved: 'The promises changed just now. Please read them once more.',
  placeTitle: 'Where you are',
  placeLead: 'These two keep everyone safe.',
  adult: 'I am an adult',
  adultHint: 'This circle is for adults only.',
  adultMissing: 'You can come in only if you are an adult.',
  privatePlace: 'I will come from a private place',
  privateHint: 'Nobody near you can hear, or see your screen.',
  privateMissing: 'Please come from a private place, so that everyone’s words stay here.',
  nameTitle: 'What shall we call you?',
  name: 'Your name in this circle',
  nameHint: 'Any name you like. Only this circle reads it; the server cannot.',
  nameMissing: 'Please write a name. It can be any name you like.',
  nameLong: 'This name is too long. Forty letters or fewer, please.',
  knock: 'Knock',
  knockHint: 'A facilitator will see your name and let you in.',
  knocking: 'Knocking…',
  closedTitle: 'This door is closed',
  closedDo: 'Write to the person who sent you the link. They can make a new one in a minute.',
  closedWhole: 'If the link broke over two lines, copy all of it and try again.',
  back_home: 'To the start page',
};

/** `Dara`, `Dara and Ines`, `Dara, Ines and Sol`. @param {string[]} names */
export const list = names => new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
