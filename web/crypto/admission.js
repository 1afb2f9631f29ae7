// Admitting is handing over keys: the desk says which device came in as whom, and which keys it is given.
import { same } from './bytes.js';
import { fields, id, list } from './fields.js';
import { POINT } from './pairs.js';
import { beginOf, readRecord, signRecord } from './signed.js';
import { must } from './stop.js';

/** @import { Bytes } from './bytes.js' @import { Desk, DeskKeys } from './desk.js' @import { KeyKind, Named } from './keys.js' */

/**
 * @typedef {object} Newcomer
 * @property {string} member
 * @property {string} device
 * @property {Bytes} agree public
 * @property {Bytes} sign public
 * @property {Bytes} self public
 *
 * @typedef {object} Admission
 * @property {number} roster the number of the first roster that lists the device
 * @property {Named[]} keys
 */

const LABEL = 'afterglow/1 admission';
const MOST_KEYS = 32;
/** @type {KeyKind[]} */
const KINDS = ['circle', 'gathering', 'desk_agree', 'desk_sign'];

/** @param {string} circle @param {DeskKeys} desk @param {Newcomer} newcomer whose knock was proven @param {Admission} admission @returns {Promise<string>} */
export function signAdmission(circle, desk, { member, device, agree, sign, self }, { roster, keys }) {
  const named = keys.map(({ what, owner, number, commitment }) => list([what, id(owner), number, commitment]));
  const record = fields(LABEL, id(circle), desk.number, roster, id(member), id(device), agree, sign, self, list(named));
  return signRecord(record, desk.sign);
}

/** @param {string} circle @param {Desk} desk @param {Newcomer} mine what this device knocked with @param {string} text @returns {Promise<Admission>} */
export async function readAdmission(circle, desk, mine, text) {
  const signed = readRecord(text);
  const reader = beginOf(signed.record, LABEL, circle);
  const by = reader.number();
  must(by >= desk.number, 'old_record');
  must(by === desk.number, 'missing_record');
  must(signed.signatures === 1 && (await signed.isSignedBy(0, desk.sign)), 'not_signed');
  const roster = reader.number();
  const [member, device] = [reader.id(), reader.id()];
  const [agree, sign, self] = [reader.bytes(POINT), reader.bytes(POINT), reader.bytes(POINT)];
  const keys = reader.list(MOST_KEYS, item => ({ what: kind(item.text()), owner: item.id(), number: item.number(), commitment: item.bytes(32) }));
  reader.end();
  const forMe = member === mine.member && device === mine.device && same(agree, mine.agree) && same(sign, mine.sign) && same(self, mine.self);
  must(forMe, 'not_for_this_device');
  return { roster, keys };
}

/** @param {string} text @returns {KeyKind} */
function kind(text) {
  const found = KINDS.find(one => one === text);
  must(found, 'unreadable');
  return found;
}
