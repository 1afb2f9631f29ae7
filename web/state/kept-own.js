// A copy of one's steps, log and weeks, for reading on this device without a connection. It lies under the passphrase;
// where there is none, nothing of it is kept here: then reading waits for the connection.

/** @import { Says } from './step-text.js' @import { Entry } from './practice.js' */

/** @typedef {{ day: string, steps: { id: string, says: Says }[], entries: Entry[], latest: string, next: number | undefined }} OwnCopy `day`: when it was made; `latest`: when one's experience was */

const LARGEST = 60_000; // bytes, below the largest bundle

/** @param {OwnCopy} copy @returns {OwnCopy} without the earliest notes where it is too long */
export function fitting(copy) {
  let { entries } = copy;
  const long = () => new TextEncoder().encode(JSON.stringify({ ...copy, entries })).length > LARGEST;
  while (entries.length && long()) entries = entries.slice(Math.ceil(entries.length / 8));
  return { ...copy, entries };
}

/** @param {any} found @returns {OwnCopy | null} */
export const readCopy = found => (Array.isArray(found?.steps) && Array.isArray(found?.entries) ? found : null);
