// What is being written, by circle. It lives in this page's memory and nowhere else: no storage, no address, no form that a
// browser would remember. Only the answer that it has arrived takes it out again.
import { signal } from '@preact/signals';

/** @import { Said } from './said.js' */
/** @template T @typedef {import('@preact/signals').Signal<T>} Signal */
/** @typedef {{ words: Signal<string>, coming: Signal<string>, pair: Signal<string>, pairs: Signal<string> }} Draft `pair`: what is being written in a pair, and in which `pairs`: it never stands in the box for everyone */

/** @type {Map<string, Draft>} */
const drafts = new Map();

/** @param {string} circle */
export function draftOf(circle) {
  let draft = drafts.get(circle);
  if (!draft) drafts.set(circle, (draft = { words: signal(''), coming: signal(''), pair: signal(''), pairs: signal('') }));
  return draft;
}

/** Whether anything is written anywhere. */
export const anythingWritten = () => [...drafts.values()].some(({ words, coming, pair }) => (words.peek() + coming.peek() + pair.peek()).trim() !== '');

/** What would be shared now. @param {Draft} draft @returns {Said} */
export const saidIn = ({ words, coming }) => ({ words: words.peek(), coming: coming.peek() });

/** All of it, to be copied out by hand. @param {string} circle */
export function writtenIn(circle) {
  const { words, coming } = draftOf(circle);
  return `${coming.value}\n\n${words.value}`.trim();
}
