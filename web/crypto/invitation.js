// An invitation's secret: 77 bits, in a link's fragment or as seven spoken words. It opens the door's page, proves the right
// to knock and vouches for the newcomer's keys; it opens nothing of the circle.
import { base64url, fromBase64url, idBytes } from './bytes.js';
import { fields } from './fields.js';
import { hkdf, pbkdf2, sha256 } from './lock.js';
import { must } from './stop.js';

/** @import { Bytes } from './bytes.js' @import { Random } from './random.js' */

/**
 * @typedef {object} InvitationKeys
 * @property {Bytes} token shown to the server with a knock
 * @property {Bytes} page opens the door's page
 * @property {Bytes} mac vouches for the newcomer's device keys
 */

/** Rounds of PBKDF2: what makes guessing dear. */
export const ROUNDS = 600_000;

const WORDS = 7;
const BITS = 11;
const LENGTH = 10; // bytes; the first three bits are zero
// Words of the list that nobody should be greeted with, as numbers, so that the list itself is needed only for speaking.
const UNKIND = new Set([
  0, 9, 26, 48, 99, 108, 115, 133, 134, 185, 191, 201, 228, 241, 257, 403, 406, 412, 420, 440, 443, 480, 481, 504, 507, 543, 591, 623, 668, 820, 829, 831, 877, 894, 903, 928, 935,
  989, 1069, 1177, 1277, 1288, 1318, 1341, 1368, 1447, 1485, 1489, 1517, 1538, 1588, 1598, 1643, 1733, 1750, 1817, 1847, 1850, 1858, 1862, 1888, 1898, 1920, 1986, 2012, 2033,
]);

/** @param {Random} random @returns {Bytes} */
export function newSecret(random) {
  for (;;) {
    const secret = random.bytes(LENGTH);
    secret[0] &= 0x1f;
    if (!numbersOf(secret).some(number => UNKIND.has(number))) return secret;
  }
}

/** @param {Bytes} secret @returns {string} 14 letters for a link's fragment */
export const toFragment = secret => base64url(checked(secret));

/** @param {string} fragment @returns {Bytes} */
export const fromFragment = fragment => checked(fromBase64url(fragment));

/** @param {Bytes} secret @returns {number[]} seven numbers below 2,048, the first bits first */
export function numbersOf(secret) {
  let all = checked(secret).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  const numbers = [];
  for (let i = 0; i < WORDS; i++, all >>= BigInt(BITS)) numbers.unshift(Number(all & 0x7ffn));
  return numbers;
}

/** @param {number[]} numbers @returns {Bytes} */
export function fromNumbers(numbers) {
  must(numbers.length === WORDS, 'words_count');
  let all = numbers.reduce((sum, number) => (sum << BigInt(BITS)) | BigInt(number), 0n);
  const secret = new Uint8Array(LENGTH);
  for (let i = LENGTH - 1; i >= 0; i--, all >>= 8n) secret[i] = Number(all & 0xffn);
  return checked(secret);
}

/** @param {Bytes} secret */
function checked(secret) {
  must(secret.length === LENGTH && secret[0] < 0x20, 'unreadable');
  return secret;
}

/** Takes about a second on a phone. @param {string} circle @param {Bytes} secret @returns {Promise<InvitationKeys>} */
export async function keysOf(circle, secret) {
  const stretched = await pbkdf2(checked(secret), idBytes(circle), ROUNDS);
  const [token, page, mac] = await Promise.all(['token', 'page', 'mac'].map(use => hkdf(stretched, fields('afterglow/1 invitation', use))));
  return { token, page, mac };
}

/** What the server keeps of the token. @param {Bytes} token @returns {Promise<string>} */
export const keptToken = async token => base64url(await sha256(token));
