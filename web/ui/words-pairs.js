// Fixed sentences of pairs. Fetched when people sit in them, or may.
import { list, minutes, roughly } from './text.js';

const is = (/** @type {string[]} */ names) => `${list(names)} ${names.length === 1 ? 'is' : 'are'}`;

export const pair = {
  label: 'Your pair', with: (/** @type {string[]} */ names) => `You are with ${list(names)}`,
  alone: 'You are by yourself for a moment', aloneNote: 'As soon as somebody is free you sit together. A facilitator can come to you.',
  holds: 'Everyone sits in pairs. Who is with whom stands on your desk.',
  find: 'Find each other first.', youBegin: 'You begin.', begins: (/** @type {string} */ name) => `${name} begins.`,
  yours: 'It is your part', theirs: (/** @type {string} */ name) => `It is ${name}’s part`, listen: 'You listen.', allHad: 'Everyone had their part. Be quiet together until all are back.',
  left: (/** @type {number} */ ms) => `about ${roughly(ms)}`, then: (/** @type {string[]} */ names) => `Then ${names.join(', then ')}.`, you: 'you',
  rule: 'One speaks, nobody interrupts, and nothing of it is repeated after.',
  lost: (/** @type {string} */ name) => `${name} lost the connection. The place is kept for a while; then you sit with others.`,
  back: 'Come to an end. All go back to the circle in a moment.', here: (/** @type {string[]} */ names) => `${is(names)} here with you.`, hereReads: (/** @type {string[]} */ names) => `${is(names)} here with you, and can read what is written from now on.`,
  writes: 'You can write now. Only those who are here with you read it.', reads: (/** @type {string} */ name) => `${name} writes, you read.`,
  finish: (/** @type {string} */ name) => `You can finish what you were writing, until ${name} begins.`, finishNow: 'You can finish what you were writing.',
  written: 'What is written in this pair', empty: 'What is written here is for those who are here, and gone when all are back. Nothing of it is repeated after.', emptyMine: 'Take your time. What you share here is gone when all are back, and nothing of it is repeated after.',
  box: 'Your words in this pair', share: 'Share', arrived: 'Shared.',
  unsentLabel: 'Not shared', unsent: 'You wrote this in your pair and did not share it. It is here for you alone.', letGo: 'Let it go',
  call: 'Call a facilitator', called: 'A facilitator was called. They see that it is your pair, not who called.', notNeeded: 'No longer needed',
};

const sit = (/** @type {boolean} */ threes) => (threes ? 'In threes' : 'In pairs');

export const pairing = {
  drawn: (/** @type {number} */ each, /** @type {boolean} */ threes) => `${sit(threes)}, drawn: ${minutes(each)} each`,
  neighbours: (/** @type {number} */ each, /** @type {boolean} */ threes) => `${sit(threes)}, as they sit: ${minutes(each)} each`,
  more: 'Pairs: who with whom, how long', longer: 'A minute more', shorter: 'A minute less',
  note: 'Those who hold the circle sit in none. An odd one makes a three, with parts as long together.',
  threes: 'In threes', byHand: 'Put together by hand', two: 'Tap two or three, then put them together. The others are drawn, or sit as they sit.',
  together: (/** @type {string[]} */ names) => `${list(names)}: together`, apart: (/** @type {string[]} */ names) => `${list(names)}: apart again`,
  title: 'Pairs', left: (/** @type {number} */ ms) => `about ${roughly(ms)} left, then all are back`, finds: 'They find each other.',
  calls: 'They call a facilitator', called: (/** @type {string[]} */ names) => `${list(names)} called a facilitator in their pair, and nobody came.`, with: (/** @type {string[]} */ names) => `${is(names)} with them.`, speaks: (/** @type {string} */ name) => `${name}’s part`, allHad: 'All had their part',
  alone: 'alone just now', lost: (/** @type {string} */ name) => `${name} lost the connection.`, lookIn: 'Look in', leave: 'Leave them', lookNote: 'They see that you are there.', nothingYet: 'They have written nothing since you came.', readNote: 'They see that you are there. You read what they write from now on.',
  again: (/** @type {number} */ n) => `More time: ${minutes(n)} in all`, callBack: 'Call everyone back', goOn: 'Let them go on after all', coming: 'Everyone was called back, and comes within half a minute.',
};
