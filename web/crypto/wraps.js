// The key of one text, wrapped for an audience. Anyone who may read gets a wrap; the words themselves are sealed once.
import { base64url, fromBase64url, fromIdBytes, fromU32, idBytes, join, u32 } from './bytes.js';
import { KEY, commitment, lock, unlock } from './lock.js';
import { ofWrap } from './place.js';
import { must } from './stop.js';
import { lockTo, unlockWith } from './to-pair.js';

/** @import { Bytes } from './bytes.js' @import { Pair } from './pairs.js' @import { Placed } from './place.js' @import { Random } from './random.js' */

/**
 * @typedef {'gathering' | 'circle' | 'desk' | 'member' | 'self'} AudienceKind
 *
 * @typedef {object} Audience
 * @property {AudienceKind} audience
 * @property {string} owner the gathering, the circle (also for the desk), the person
 * @property {number} number which of the owner's keys; 0 where they are not numbered
 *
 * @typedef {Audience & ({ key: Bytes } | { public: Bytes })} Recipient who is to read: by a key they share, or by a public key of theirs
 * @typedef {Audience & ({ key: Bytes } | { pair: Pair })} Holding what this device can open with
 */

const VERSION = 1;
const BY_KEY = 1;
const TO_PAIR = 2;
/** @type {AudienceKind[]} */
const AUDIENCES = ['gathering', 'circle', 'desk', 'member', 'self'];
/** Version, method, audience, owner, number. */
const HEAD = 23;

/** @param {number} method @param {Audience} audience */
const headOf = (method, { audience, owner, number }) =>
  join(new Uint8Array([VERSION, method, AUDIENCES.indexOf(audience) + 1]), idBytes(owner), u32(number));

/** @param {string} wrap @returns {Audience & { method: number, head: Bytes, locked: Bytes }} whom it is for, readable by everyone */
export function readWrap(wrap) {
  const bytes = fromBase64url(wrap);
  must(bytes.length > HEAD, 'unreadable');
  must(bytes[0] === VERSION, 'version');
  const audience = AUDIENCES[bytes[2] - 1];
  must(audience !== undefined && (bytes[1] === BY_KEY || bytes[1] === TO_PAIR), 'unreadable');
  return { audience, owner: fromIdBytes(bytes.slice(3, 19)), number: fromU32(bytes.slice(19, HEAD)), method: bytes[1], head: bytes.slice(0, HEAD), locked: bytes.slice(HEAD) };
}

/** @param {Random} random @param {Placed} place @param {Bytes} key of the text @param {Recipient} recipient @returns {Promise<string>} */
export async function wrap(random, place, key, recipient) {
  const head = headOf('key' in recipient ? BY_KEY : TO_PAIR, recipient);
  const bound = ofWrap(place, head, await commitment(key));
  const locked = 'key' in recipient ? await lock(random, recipient.key, bound, key) : await lockTo(random, recipient.public, bound, key);
  return base64url(join(head, locked));
}

/**
 * The key of a text, through the first wrap that this device holds something for.
 * @param {Placed} place
 * @param {Bytes} committed what the author's device signed
 * @param {string[]} wraps
 * @param {Holding[]} holdings
 * @returns {Promise<Bytes>}
 */
export async function unwrap(place, committed, wraps, holdings) {
  for (const one of wraps.map(readWrap)) {
    for (const holding of holdings) {
      if (holding.audience !== one.audience || holding.owner !== one.owner || holding.number !== one.number) continue;
      if (('key' in holding ? BY_KEY : TO_PAIR) !== one.method) continue;
      const bound = ofWrap(place, one.head, committed);
      const key = await ('key' in holding ? unlock(holding.key, bound, one.locked) : unlockWith(holding.pair, bound, one.locked));
      must(key.length === KEY, 'unreadable');
      return key;
    }
  }
  must(false, 'no_key');
}
