// What is being written, by circle. It lives in this page's memory and nowhere else: no storage, no address, no form
// that a browser would remember. Only the answer that the words have arrived takes them out again.
import { signal } from '@preact/signals';

/** @type {Map<string, import('@preact/signals').Signal<string>>} */
const drafts = new Map();

/** @param {string} circle */
export function draftOf(circle) {
  let draft = drafts.get(circle);
  if (!draft) drafts.set(circle, (draft = signal('')));
  return draft;
}

/** Whether anything is written anywhere. */
export const anythingWritten = () => [...drafts.values()].some(draft => draft.peek().trim() !== '');

/** Takes out what has arrived; whatever was typed meanwhile stays. @param {string} now @param {string} arrived */
export function without(now, arrived) {
  if (now.startsWith(arrived)) return now.slice(arrived.length).trimStart();
  return now === arrived.trim() ? '' : now;
}
