// Fixed sentences about keys, as facilitators meet them: letting in, inviting, removing, reading first, the sheet. Short,
// warm, one thought each.
import { list } from './text.js';

export const knock = {
  unproven: 'This knock does not prove itself',
  unprovenHint: 'It does not match its invitation. Please do not let it in; send a new invitation.',
  alike: (/** @type {string} */ name) => `The name looks like ${name}. In the room a number tells them apart; they can add something, like “Ana K.”`,
  back: (/** @type {string} */ name) => `comes back as ${name}`,
  desk: 'comes to hold the circle with you',
  admitting: 'Checking the knock and handing over the keys…',
};

export const noKeys = {
  title: 'This browser does not hold the desk’s keys',
  works: 'What still works: your desk, the dates of your circles, and the crisis lines.',
  worksNot: 'What does not: reading names and words, letting people in, inviting, opening doors.',
  how: 'Someone else who holds this circle can make a new way in for you. Or use your recovery sheet.',
  alone: 'If nobody holds the keys and there is no sheet, the words sealed with them stay closed.',
  sheet: 'I have a recovery sheet',
};

export const invite = {
  kind: 'Who is it for?',
  hands: 'Invite a second pair of hands',
  handsHint: 'They get the desk’s keys once you let them in.',
  handsTitle: 'For someone who holds the circle with you',
  newHere: 'They have no desk in this practice yet',
  newHereHint: 'Then the link gives them one, and opens once.',
  handsShown: 'Give this to the person who will hold the circle with you, and to nobody else.',
  wayTitle: (/** @type {string} */ name) => `A new way in for ${name}`,
  way: 'New way in',
  wayOf: (/** @type {string} */ name) => `New way in: ${name}`,
  wayShown: 'Give this to them alone. It brings them back to their own seat.',
  noCopy: 'Your desk keeps its secret sealed. The server cannot read it.',
  wordsTitle: 'Or say seven words',
  wordsHint: (/** @type {string} */ where) => `They go to ${where} and type these words and the number.`,
  number: 'Number of the circle',
  forHands: 'For the desk',
  forBack: (/** @type {string} */ name) => `New way in for ${name}`,
  making: 'Sealing the door…',
};

export const tonight = {
  on: 'For tonight only', onOf: (/** @type {string} */ name) => `For tonight only: ${name}`,
  onNote: 'They hold the circle until the release. Then their seat and their keys end by themselves.',
  off: 'For good after all', offOf: (/** @type {string} */ name) => `For good after all: ${name}`,
  offNote: 'They keep the circle’s keys after the release.',
  mark: 'until the release',
  mine: 'You hold this circle for tonight. With the release your part in it ends by itself.',
};

export const remove = {
  title: 'Someone leaves the circle',
  hint: 'Their seat, their devices and the link they came with end at once, and every key is made new for those who stay.',
  one: 'Remove',
  oneOf: (/** @type {string} */ name) => `Remove: ${name}`,
  ask: (/** @type {string} */ name) => `Remove ${name} from this circle? Their seat ends now. What is said from here on, they cannot read.`,
  askDesk: (/** @type {string} */ name) => `Remove ${name}, who holds this circle with you? The desk gets new keys. Links they know still open the door until you take them back.`,
  yes: 'Yes, remove',
  no: 'Not now',
  done: (/** @type {string} */ name) => `${name} is not in this circle any more. If you keep a recovery sheet, print a new one.`,
  newLink: 'The link they came with opens nothing any more; a new one is among your invitations.',
  eyes: 'A new name is easy to make up: from here on it takes your own eyes to notice someone coming back.',
  busy: 'Making new keys for everyone who stays…',
};

export const review = {
  title: 'Reading first',
  off: 'What people share appears at once.',
  on: 'What people share comes to you first. Nobody else sees that it waits.',
  some: (/** @type {string[]} */ who) => `You read first what comes from ${list(who.filter(Boolean))}.`,
  newcomers: 'newcomers',
  hold: 'Read everyone first from now on',
  ofNewcomers: 'Read newcomers first',
  ofOne: 'Read one person first',
  gaveBack: (/** @type {string[]} */ who) => `Given back to ${list(who)}.`,
  stop: 'Let words appear at once again',
  none: 'Nothing waits.',
};

export const sheet = {
  title: 'Recovery sheet',
  what: 'If every browser of yours is lost, this paper brings back the keys of this circle.',
  make: 'Make a recovery sheet',
  made: 'The sheet was made here and is sent nowhere. Print it, then keep its two parts in two places.',
  old: 'After someone is removed, the keys are new: print a new sheet then.',
  print: 'Print',
  first: 'Part one: the sealed keys',
  firstHint: 'Scan it with a phone, or type the letters. It opens only with part two.',
  second: 'Part two: the code',
  secondHint: 'Twenty-four words. Keep them apart from part one.',
  cut: 'Cut here',
  of: (/** @type {string} */ day) => `Made on ${day}`,
  qr: 'QR code: the sealed keys of this circle',
  back: 'Back with a recovery sheet',
  backLead: 'Both parts are opened here. Nothing of them is sent.',
  letters: 'The letters of part one',
  lettersHint: 'Capitals and spaces make no difference.',
  lettersMissing: 'Please type the letters of part one, or scan its code.',
  lettersWrong: 'These are not the letters of a sheet. Please compare them once more.',
  code: 'The words of part two',
  codeHint: 'Twenty-four words, with spaces between them.',
  codeMissing: 'Please type the words of part two.',
  codeWrong: 'The words do not belong together. Please compare them with the sheet.',
  notThis: 'This sheet does not open with these words. Are both of this circle?',
  older: 'The circle’s keys were renewed after this sheet was printed, so it does not open them.',
  notDuring: 'A gathering goes on, and its key is not on the sheet. Please come back after the release.',
  open: 'Open the sheet',
  opening: 'Opening the sheet…',
};

export const founder = {
  name: 'Your name in this circle',
  nameHint: 'People in this circle see it. Each circle may know you by another.',
  nameMissing: 'Please write what you are called in this circle.',
  sealing: 'Making the keys of this circle…',
};

export const renewing = {
  text: 'Somebody erased themselves from this circle. New keys are being made for those who stay.',
  evening: 'Whoever held this circle for the evening is out again. New keys are being made for those who stay.',
};
