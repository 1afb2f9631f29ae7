// The one envelope: a text under a key of its own, signed by its author's device, the key wrapped for its audience.
// Widening the audience adds a wrap; the sealed words stay as they are, byte for byte.
import { base64url, fromBase64url, fromIdBytes, fromU32, fromUtf8, idBytes, join, same, u32, utf8 } from './bytes.js';
import { check } from './check.js';
import { IV, KEY, TAG, commitment, lock, sha256, unlock } from './lock.js';
import { SIZES, pad, unpad } from './pad.js';
import { SIGNATURE, sign } from './pairs.js';
import { ofSignature, ofWords, placed } from './place.js';
import { must } from './stop.js';
import { unwrap, wrap } from './wraps.js';

/**
 * @import { Bytes } from './bytes.js' @import { Pair } from './pairs.js' @import { Place, Placed } from './place.js'
 * @import { Random } from './random.js' @import { Holding, Recipient } from './wraps.js'
 */

/**
 * @typedef {object} Device a device that the desk let in, as the roster has it
 * @property {string} member whose it is
 * @property {Bytes} sign its public key for signatures
 *
 * @typedef {(device: string) => Device | undefined} LookUp in the roster
 *
 * @typedef {object} Sealed
 * @property {string} sealed the words, for everyone alike
 * @property {string[]} wraps one for each audience
 * @property {string} receipt what the author keeps, to see later that it was not changed
 *
 * @typedef {object} Opened
 * @property {string} text
 * @property {string} device
 * @property {number} index
 */

const VERSION = 1;
/** More texts than anyone says in one turn. */
const INDEXES = 10_000;
const AT = { device: 1, index: 17, commitment: 21, signature: 53, locked: 53 + SIGNATURE };

/** @param {string} sealed */
function parts(sealed) {
  const bytes = fromBase64url(sealed);
  must(bytes.length > AT.locked, 'unreadable');
  must(bytes[0] === VERSION, 'version');
  must(SIZES.includes(bytes.length - AT.locked - IV - TAG), 'unreadable');
  const found = {
    device: bytes.slice(AT.device, AT.index),
    index: bytes.slice(AT.index, AT.commitment),
    committed: bytes.slice(AT.commitment, AT.signature),
    signature: bytes.slice(AT.signature, AT.locked),
    locked: bytes.slice(AT.locked),
  };
  must(fromU32(found.index) < INDEXES, 'unreadable');
  return found;
}

/** Which device says it sealed this; worth nothing before the text was opened. @param {string} sealed @returns {string} */
export const sealedBy = sealed => fromIdBytes(parts(sealed).device);

/** What the signature is over. @param {Placed} at @param {Omit<ReturnType<typeof parts>, 'signature'>} of */
const saidOf = (at, { device, index, committed, locked }) => ofSignature(at, device, index, committed, locked);

/** A key for this text alone, and the text under it. @param {Random} random @param {Placed} at @param {string} text */
export async function lockWords(random, at, text) {
  const key = random.bytes(KEY);
  return { key, locked: await lock(random, key, ofWords(at), pad(utf8(text))) };
}

/**
 * @param {Random} random
 * @param {Place} place
 * @param {number} index within the turn, counting from 0
 * @param {string} text
 * @param {{ id: string, sign: Pair }} device the author's
 * @param {Recipient[]} audience
 * @returns {Promise<Sealed>}
 */
export async function seal(random, place, index, text, device, audience) {
  must(index < INDEXES, 'unreadable');
  const at = placed(place);
  const { key, locked } = await lockWords(random, at, text);
  const committed = await commitment(key);
  const named = { device: idBytes(device.id), index: u32(index) };
  const said = saidOf(at, { ...named, committed, locked });
  const signature = await sign(device.sign, said);
  const wraps = await Promise.all(audience.map(one => wrap(random, at, key, one)));
  return {
    sealed: base64url(join(new Uint8Array([VERSION]), named.device, named.index, committed, signature, locked)),
    wraps,
    receipt: base64url(await sha256(said)),
  };
}

/**
 * @param {Place} place where the reader finds it
 * @param {string} sealed
 * @param {string[]} wraps
 * @param {LookUp} roster
 * @param {Holding[]} holdings
 * @returns {Promise<Opened>}
 */
export async function open(place, sealed, wraps, roster, holdings) {
  const { text, device, index } = await opened(place, sealed, wraps, roster, holdings);
  return { text, device, index };
}

/**
 * Lets someone more read it: done by someone who can, and after having opened it.
 * @param {Random} random
 * @param {Place} place
 * @param {string} sealed
 * @param {string[]} wraps
 * @param {LookUp} roster
 * @param {Holding[]} holdings
 * @param {Recipient} recipient
 * @returns {Promise<string>} one more wrap
 */
export async function widen(random, place, sealed, wraps, roster, holdings, recipient) {
  const { key } = await opened(place, sealed, wraps, roster, holdings);
  return wrap(random, placed(place), key, recipient);
}

/**
 * For the author, when others can read it: that it is what the author wrote, and that the others' wrap opens it.
 * @param {string} receipt from `seal`
 * @param {Place} place where it is shown
 * @param {string} sealed what is shown
 * @param {string[]} wraps those of the others
 * @param {LookUp} roster
 * @param {Holding[]} holdings what the others hold, as this device holds it too
 * @returns {Promise<Opened>}
 */
export async function asWritten(receipt, place, sealed, wraps, roster, holdings) {
  const said = saidOf(placed(place), parts(sealed));
  must(same(await sha256(said), fromBase64url(receipt)), 'not_as_written');
  return open(place, sealed, wraps, roster, holdings);
}

/** @param {Place} place @param {string} sealed @param {string[]} wraps @param {LookUp} roster @param {Holding[]} holdings */
async function opened(place, sealed, wraps, roster, holdings) {
  const found = parts(sealed);
  const { committed, signature, locked } = found;
  const device = fromIdBytes(found.device);
  const known = roster(device);
  must(known, 'unknown_device');
  must(known.member === place.author, 'wrong_author');
  const at = placed(place);
  const signed = check(known.sign, signature, saidOf(at, found));
  const reading = read();
  reading.catch(() => {}); // what the signature says comes first
  must(await signed, 'not_signed');
  return reading;

  async function read() {
    const key = await unwrap(at, committed, wraps, holdings);
    must(same(await commitment(key), committed), 'wrong_key');
    const text = fromUtf8(unpad(await unlock(key, ofWords(at), locked)));
    return { text, device, index: fromU32(found.index), key };
  }
}
