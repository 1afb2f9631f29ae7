// Seven words for an invitation's secret, as they are said and as they are typed. The list is loaded when it is needed.
import { fromNumbers, numbersOf } from './invitation.js';
import { Stop } from './stop.js';

/** @import { Bytes } from './bytes.js' */

/** Letters that tell every word from every other. */
const ENOUGH = 4;

const load = async () => (await import('./words.js')).WORDS;

/** @param {Bytes} secret @returns {Promise<string[]>} */
export async function toWords(secret) {
  const words = await load();
  return numbersOf(secret).map(number => words[number]);
}

/**
 * @param {string} typed in any case, between spaces, commas, dots or numbers; four letters of a word are enough
 * @returns {Promise<Bytes>}
 * @throws {Stop} `words_unknown` about the first word that is none
 */
export async function fromWords(typed) {
  const words = await load();
  const numbers = typed
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
  return fromNumbers(numbers);
}
