// The circle's desk: the pairs its facilitators share. Renewed when one of them leaves, the old vouching for the new.
import { join, same } from './bytes.js';
import { fields, id } from './fields.js';
import { POINT, SCALAR, fits, onCurve } from './pairs.js';
import { beginOf, readRecord, signRecord } from './signed.js';
import { must } from './stop.js';
import { lockTo, unlockWith } from './to-pair.js';

/** @import { Bytes } from './bytes.js' @import { Pair } from './pairs.js' @import { Random } from './random.js' */

/**
 * @typedef {object} Desk what everyone in the circle knows of it
 * @property {number} number counting from 1
 * @property {Bytes} agree public
 * @property {Bytes} sign public
 *
 * @typedef {object} DeskKeys what its facilitators hold
 * @property {number} number
 * @property {Pair} agree
 * @property {Pair} sign
 */

const LABEL = 'afterglow/1 desk';
const NOTHING = new Uint8Array(0);

/** @param {DeskKeys} keys @returns {Desk} */
export const publicDesk = ({ number, agree, sign }) => ({ number, agree: agree.public, sign: sign.public });

/** @param {string} circle @param {number} number of the new desk @param {Bytes} agree its public key */
const boundOf = (circle, number, agree) => fields('afterglow/1 desk before', id(circle), number, agree);

/** @param {Random} random @param {string} circle @returns {Promise<{ keys: DeskKeys, record: string }>} */
export async function firstDesk(random, circle) {
  const keys = { number: 1, agree: await random.pair(), sign: await random.pair() };
  const record = fields(LABEL, id(circle), 1, keys.agree.public, keys.sign.public, NOTHING, NOTHING, NOTHING);
  return { keys, record: await signRecord(record, keys.sign) };
}

/** @param {Random} random @param {string} circle @param {DeskKeys} before @returns {Promise<{ keys: DeskKeys, record: string }>} */
export async function renewDesk(random, circle, before) {
  const keys = { number: before.number + 1, agree: await random.pair(), sign: await random.pair() };
  const kept = await lockTo(random, keys.agree.public, boundOf(circle, keys.number, keys.agree.public), before.agree.secret);
  const record = fields(LABEL, id(circle), keys.number, keys.agree.public, keys.sign.public, before.agree.public, before.sign.public, kept);
  return { keys, record: await signRecord(record, keys.sign, before.sign) };
}

/** Reads a desk record whose signatures are both there. @param {string} circle @param {string} text */
async function read(circle, text) {
  const signed = readRecord(text);
  const reader = beginOf(signed.record, LABEL, circle);
  const number = reader.number();
  const desk = { number, agree: onCurve(reader.bytes(POINT)), sign: onCurve(reader.bytes(POINT)) };
  const [agree, sign, kept] = [reader.bytes(), reader.bytes(), reader.bytes()];
  reader.end();
  must(number >= 1 && signed.signatures === (number === 1 ? 1 : 2), 'unreadable');
  must(await signed.isSignedBy(0, desk.sign), 'not_signed');
  if (number === 1) {
    must(join(agree, sign, kept).length === 0, 'unreadable');
    return { desk, before: null, kept };
  }
  const before = { number: number - 1, agree: onCurve(agree), sign: onCurve(sign) };
  must(await signed.isSignedBy(1, before.sign), 'not_signed');
  return { desk, before, kept };
}

/** @param {Desk} one @param {Desk} other */
const equal = (one, other) => one.number === other.number && same(one.agree, other.agree) && same(one.sign, other.sign);

/** From a desk this device knows to the next one, or to the same. @param {string} circle @param {Desk} known @param {string} text @returns {Promise<Desk>} */
export async function followDesk(circle, known, text) {
  const { desk, before } = await read(circle, text);
  must(desk.number >= known.number, 'old_record');
  must(desk.number <= known.number + 1, 'missing_record');
  must(equal(desk.number === known.number ? desk : (before ?? desk), known), 'desk_changed');
  return desk.number === known.number ? known : desk;
}

/** From a desk this device knows to the one before it, for what that one signed; null before the first. @param {string} circle @param {Desk} known @param {string} text the known desk's record @returns {Promise<Desk | null>} */
export async function deskBefore(circle, known, text) {
  const { desk, before } = await read(circle, text);
  must(equal(desk, known), 'desk_changed');
  return before;
}

/** The desk of a record, for someone who has both of its secrets: they are what it is known by. @param {string} circle @param {{ agree: Bytes, sign: Bytes }} secrets @param {string} text @returns {Promise<DeskKeys>} */
export async function deskOf(circle, secrets, text) {
  const { desk } = await read(circle, text);
  const keys = { number: desk.number, agree: { public: desk.agree, secret: secrets.agree }, sign: { public: desk.sign, secret: secrets.sign } };
  must((await fits(keys.agree)) && (await fits(keys.sign)), 'wrong_key');
  return keys;
}

/** The old agreement key, for those who hold the new one. @param {string} circle @param {DeskKeys} keys @param {string} text their desk's record @returns {Promise<Pair>} */
export async function agreementBefore(circle, keys, text) {
  const { desk, before, kept } = await read(circle, text);
  must(equal(desk, publicDesk(keys)), 'desk_changed');
  must(before, 'missing_record');
  const pair = { public: before.agree, secret: await unlockWith(keys.agree, boundOf(circle, desk.number, desk.agree), kept) };
  must(pair.secret.length === SCALAR && (await fits(pair)), 'wrong_key');
  return pair;
}
