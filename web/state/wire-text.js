// A sealed text as it travels: who sealed it, the sealed words, one wrap for each audience.
import { must } from '../crypto/index.js';

const MOST_WRAPS = 4;

/** @param {string} author @param {string} sealed @param {string[]} wraps @returns {string} */
export const toWire = (author, sealed, wraps) => [author, sealed, ...wraps].join('.');

/** @param {string} text @returns {{ author: string, sealed: string, wraps: string[] }} */
export function fromWire(text) {
  const [author, sealed, ...wraps] = text.split('.');
  must(sealed && wraps.length >= 1 && wraps.length <= MOST_WRAPS, 'unreadable');
  return { author, sealed, wraps };
}
