// Circle and gathering keys: 32 random bytes, numbered. The desk signs which one a number means, so that nobody can slip in
// another; each circle key opens the one before it, so that older names and titles stay readable.
import { base64url, fromBase64url, join, same } from './bytes.js';
import { fields, id } from './fields.js';
import { KEY, commitment, lock, unlock } from './lock.js';
import { fits } from './pairs.js';
import { beginOf, readRecord, signRecord } from './signed.js';
import { must } from './stop.js';
import { lockTo, unlockWith } from './to-pair.js';

/** @import { Bytes } from './bytes.js' @import { Desk, DeskKeys } from './desk.js' @import { Pair } from './pairs.js' @import { Random } from './random.js' */

/**
 * @typedef {'circle' | 'gathering' | 'desk_agree' | 'desk_sign'} KeyKind
 *
 * @typedef {object} Named a key without the key
 * @property {KeyKind} what
 * @property {string} owner the circle (also for the desk's) or the gathering
 * @property {number} number
 * @property {Bytes} commitment
 *
 * @typedef {object} KeyRecord
 * @property {Named} named
 * @property {{ commitment: Bytes, kept: Bytes } | null} before the circle key before it, sealed under this one
 */

const LABEL = 'afterglow/1 keys';
const NOTHING = new Uint8Array(0);

/** @param {string} circle @param {number} number of the newer key */
const boundOf = (circle, number) => fields('afterglow/1 key before', id(circle), number);

/**
 * @param {Random} random
 * @param {string} circle
 * @param {DeskKeys} desk
 * @param {{ what: 'circle' | 'gathering', owner: string, number: number, key: Bytes, before: Bytes | null }} made `before`: the circle key with the number before
 * @returns {Promise<{ named: Named, record: string }>}
 */
export async function signKey(random, circle, desk, { what, owner, number, key, before }) {
  must((before !== null) === (what === 'circle' && number > 1), 'missing_record');
  const named = { what, owner, number, commitment: await commitment(key) };
  const [earlier, kept] = before ? [await commitment(before), await lock(random, key, boundOf(circle, number), before)] : [NOTHING, NOTHING];
  const record = fields(LABEL, id(circle), desk.number, what, id(owner), number, named.commitment, earlier, kept);
  return { named, record: await signRecord(record, desk.sign) };
}

/** @param {string} circle @param {(number: number) => Desk | undefined} desks those this device knows, by number @param {string} text @returns {Promise<KeyRecord>} */
export async function readKey(circle, desks, text) {
  const signed = readRecord(text);
  const reader = beginOf(signed.record, LABEL, circle);
  const desk = desks(reader.number());
  must(desk, 'missing_record');
  must(signed.signatures === 1 && (await signed.isSignedBy(0, desk.sign)), 'not_signed');
  const what = reader.text();
  const named = { what, owner: reader.id(), number: reader.number(), commitment: reader.bytes(32) };
  const [earlier, kept] = [reader.bytes(), reader.bytes()];
  reader.end();
  must(isShared(named) && named.number >= 1 && (what === 'gathering' || named.owner === circle), 'unreadable');
  const chained = what === 'circle' && named.number > 1;
  must(chained ? earlier.length === 32 : join(earlier, kept).length === 0, 'unreadable');
  return { named, before: chained ? { commitment: earlier, kept } : null };
}

/** @param {{ what: string }} named @returns {named is Named} */
const isShared = named => named.what === 'circle' || named.what === 'gathering';

/** The circle key before the one this device holds. @param {string} circle @param {KeyRecord} record @param {Bytes} key @returns {Promise<Bytes>} */
export async function keyBefore(circle, { named, before }, key) {
  must(before, 'missing_record');
  const earlier = await unlock(key, boundOf(circle, named.number), before.kept);
  await isTheOne(before, earlier);
  return earlier;
}

/** Stops unless it is the key that was signed for. @param {{ commitment: Bytes }} named @param {Bytes} key */
async function isTheOne(named, key) {
  must(key.length === KEY && same(await commitment(key), named.commitment), 'wrong_key');
}

/** @param {string} circle @param {string} device @param {Named} named */
const grantOf = (circle, device, { what, owner, number, commitment }) => fields('afterglow/1 grant', id(circle), id(device), what, id(owner), number, commitment);

/**
 * A key for one device.
 * @param {Random} random
 * @param {string} circle
 * @param {{ id: string, agree: Bytes }} device
 * @param {Named} named
 * @param {Bytes} key
 * @returns {Promise<string>}
 */
export const grant = async (random, circle, device, named, key) =>
  base64url(join(new Uint8Array([1]), await lockTo(random, device.agree, grantOf(circle, device.id, named), key)));

/**
 * @param {string} circle
 * @param {{ id: string, agree: Pair }} device this one
 * @param {Named} named by a roster, record or admission that was checked
 * @param {string} text
 * @returns {Promise<Bytes>}
 */
export async function take(circle, device, named, text) {
  const bytes = fromBase64url(text);
  must(bytes[0] === 1, 'version');
  const key = await unlockWith(device.agree, grantOf(circle, device.id, named), bytes.slice(1));
  await isTheOne(named, key);
  return key;
}

/** The desk's secrets are told apart by their public keys, which everyone knows from its record. @param {string} circle @param {'desk_agree' | 'desk_sign'} what @param {number} number the desk's @param {Bytes} point @returns {Promise<Named>} */
export const namedPair = async (circle, what, number, point) => ({ what, owner: circle, number, commitment: await commitment(point) });

/**
 * One of the desk's secrets, for one device.
 * @param {Random} random
 * @param {string} circle
 * @param {{ id: string, agree: Bytes }} device
 * @param {'desk_agree' | 'desk_sign'} what
 * @param {number} number the desk's
 * @param {Pair} pair
 * @returns {Promise<string>}
 */
export const grantPair = async (random, circle, device, what, number, pair) =>
  grant(random, circle, device, await namedPair(circle, what, number, pair.public), pair.secret);

/**
 * @param {string} circle
 * @param {{ id: string, agree: Pair }} device this one
 * @param {'desk_agree' | 'desk_sign'} what
 * @param {number} number the desk's
 * @param {Bytes} point the desk's public key, from a record that was checked
 * @param {string} text
 * @returns {Promise<Pair>}
 */
export async function takePair(circle, device, what, number, point, text) {
  const bytes = fromBase64url(text);
  must(bytes[0] === 1, 'version');
  const secret = await unlockWith(device.agree, grantOf(circle, device.id, await namedPair(circle, what, number, point)), bytes.slice(1));
  const pair = { public: point, secret };
  must(secret.length === KEY && (await fits(pair)), 'wrong_key');
  return pair;
}
