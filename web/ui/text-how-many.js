// Fixed sentences for the desk when more came than a circle holds well, or one alone.
import { list } from './text.js';

/** `1:40` @param {number} seconds */
const clock = seconds => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

export const crowd = {
  title: (/** @type {number} */ n) => `${n} people, with those who wait`,
  lead: (/** @type {number} */ n, /** @type {string[]} */ parts) => parts.length ? `With ${n}, each has less time: ${list(parts)}.` : `With ${n}, it will be close in the circle.`,
  part: (/** @type {string} */ title, /** @type {number} */ each, /** @type {number} */ instead) => `${clock(each)} instead of ${clock(instead)} in ${title}`,
  ways: 'You decide. Whoever is told that it is full tonight stays on the list in the order people came, keeps their place for the next time, and can still be let in.',
  another: 'You are not alone: a second circle is possible, too.',
};

export const onlyOne = {
  title: (/** @type {string} */ name) => `So far ${name} is the only one here`,
  lead: 'Nothing happens by itself. You can wait a little, and whoever comes is shown here. You can hold it as a short talk: piece and minutes work with one, and parts may be left out. Or you close gently, with a word and the next date.',
};
