// Words for secrets, as they are said, printed and typed: seven for an invitation, twenty-four for a recovery sheet. The
// list is loaded when it is needed.
import { fromNumbers, numbersOf } from './invitation.js';
import { Stop } from './stop.js';

/** @import { Bytes } from './bytes.js' */

/** Letters that tell every word from every other. */
const ENOUGH = 4;

const load = async () => (await import('./words.js')).WORDS;

/** @param {number[]} numbers below 2,048 @returns {Promise<string[]>} */
export async function wordsFor(numbers) {
  const words = await load();
  return numbers.map(number => words[number]);
}

/**
 * @param {string} typed in any case, between spaces, commas, dots or numbers; four letters of a word are enough
 * @returns {Promise<number[]>}
 * @throws {Stop} `words_unknown` about the first word that is none
 */
export async function numbersTyped(typed) {
  const words = await load();
  return typed
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean)
    .map(word => {
      const exact = words.indexOf(word);
      const number = exact < 0 && word.length >= ENOUGH ? words.findIndex(one => one.startsWith(word)) : exact;
      if (number < 0) throw new Stop('words_unknown', word);
      return number;
    });
}

/** @param {Bytes} secret @returns {Promise<string[]>} */
export const toWords = secret => wordsFor(numbersOf(secret));

/** @param {string} typed @returns {Promise<Bytes>} */
export const fromWords = async typed => fromNumbers(await numbersTyped(typed));
