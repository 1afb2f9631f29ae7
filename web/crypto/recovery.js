// A facilitator's recovery sheet: the desk's secrets and the circle key, sealed under a code. Both are on paper only, the
// sealed keys as letters (or a picture of them), the code as twenty-four words.
import { fromU32, join, same, u32 } from './bytes.js';
import { fields, id } from './fields.js';
import { KEY, hkdf, lock, sha256, unlock } from './lock.js';
import { SCALAR } from './pairs.js';
import { numbersTyped, wordsFor } from './spoken.js';
import { Stop, must } from './stop.js';

/** @import { Bytes } from './bytes.js' @import { Random } from './random.js' */

/**
 * @typedef {object} Recovered
 * @property {number} desk its number
 * @property {Bytes} agree the secret of the desk's agreement pair
 * @property {Bytes} sign that of its signing pair
 * @property {number} number of the circle key
 * @property {Bytes} key the circle key
 */

const VERSION = 1;
const WORDS = 24;
const BITS = 11n;
/** Letters and figures that no hand and no eye takes for another's: Crockford's, in lower case. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 4 + SCALAR + SCALAR + 4 + KEY;

/** @param {Bytes} code @param {string} circle */
const keyOf = (code, circle) => hkdf(code, fields('afterglow/1 recovery', id(circle)));

/** @param {Random} random @returns {Bytes} 32 bytes */
export const newCode = random => random.bytes(KEY);

/** @param {Random} random @param {string} circle @param {Bytes} code @param {Recovered} kept @returns {Promise<string>} letters to print and to type */
export async function sealRecovery(random, circle, code, { desk, agree, sign, number, key }) {
  const plain = join(u32(desk), agree, sign, u32(number), key);
  return toLetters(join(new Uint8Array([VERSION]), await lock(random, await keyOf(code, circle), fields('afterglow/1 recovery sheet', id(circle)), plain)));
}

/** @param {string} circle @param {Bytes} code @param {string} typed @returns {Promise<Recovered>} */
export async function openRecovery(circle, code, typed) {
  const bytes = fromLetters(typed);
  must(bytes[0] === VERSION, 'version');
  const plain = await unlock(await keyOf(code, circle), fields('afterglow/1 recovery sheet', id(circle)), bytes.subarray(1));
  must(plain.length === LENGTH, 'unreadable');
  const at = (/** @type {number} */ start, /** @type {number} */ length) => plain.slice(start, start + length);
  const second = 4 + 2 * SCALAR;
  return { desk: fromU32(at(0, 4)), agree: at(4, SCALAR), sign: at(4 + SCALAR, SCALAR), number: fromU32(at(second, 4)), key: at(second + 4, KEY) };
}

/** The code and the first byte of its hash, 11 bits a word. @param {Bytes} code @returns {Promise<string[]>} */
export async function codeWords(code) {
  let all = [...join(code, (await sha256(code)).slice(0, 1))].reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  const numbers = [];
  for (let i = 0; i < WORDS; i++, all >>= BITS) numbers.unshift(Number(all & 0x7ffn));
  return wordsFor(numbers);
}

/** @param {string} typed @returns {Promise<Bytes>} @throws {Stop} `words_unknown`, or `wrong_key` where the words do not belong together */
export async function codeTyped(typed) {
  const numbers = await numbersTyped(typed);
  if (numbers.length !== WORDS) throw new Stop('words_count', String(numbers.length));
  let all = numbers.reduce((sum, number) => (sum << BITS) | BigInt(number), 0n);
  const bytes = new Uint8Array(KEY + 1);
  for (let i = KEY; i >= 0; i--, all >>= 8n) bytes[i] = Number(all & 0xffn);
  const code = bytes.slice(0, KEY);
  must(same(bytes.slice(KEY), (await sha256(code)).slice(0, 1)), 'wrong_key');
  return code;
}

/** Five bits a letter, zeros at the end. @param {Bytes} bytes */
function toLetters(bytes) {
  let letters = '';
  for (let at = 0; at < bytes.length * 8; at += 5) {
    const two = ((bytes[at >> 3] << 8) | (bytes[(at >> 3) + 1] ?? 0)) >> (11 - (at & 7));
    letters += LETTERS[two & 31];
  }
  return letters;
}

/** @param {string} typed with spaces and capitals as one likes; `o` is read as zero, `i` and `l` as one @returns {Bytes} */
function fromLetters(typed) {
  const values = [...typed.toLowerCase().replace(/[\s-]/g, '').replaceAll('o', '0').replace(/[il]/g, '1')].map(letter => LETTERS.indexOf(letter));
  must(values.length > 0 && values.every(value => value >= 0), 'unreadable');
  const bytes = new Uint8Array(Math.floor((values.length * 5) / 8));
  values.forEach((value, i) => {
    for (let bit = 0; bit < 5; bit++) {
      const at = i * 5 + bit;
      if (value & (16 >> bit) && at >> 3 < bytes.length) bytes[at >> 3] |= 128 >> (at & 7);
    }
  });
  return bytes;
}
