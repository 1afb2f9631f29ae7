// The door: the page that an invitation opens, which pins the desk; and the knock, whose keys the server cannot exchange.
import { base64url, fromBase64url, fromUtf8, join, same, utf8 } from './bytes.js';
import { Reader, fields, id } from './fields.js';
import { hmac, lock, unlock } from './lock.js';
import { pad, unpad } from './pad.js';
import { POINT, onCurve } from './pairs.js';
import { must } from './stop.js';

/**
 * @import { Bytes } from './bytes.js' @import { Desk } from './desk.js' @import { Newcomer } from './admission.js'
 * @import { InvitationKeys } from './invitation.js' @import { Random } from './random.js'
 */

const VERSION = 1;
const LABEL = 'afterglow/1 door';

/** @param {string} circle @param {string} invitation */
const boundOf = (circle, invitation) => fields('afterglow/1 door page', id(circle), id(invitation));

/**
 * @param {Random} random
 * @param {string} circle
 * @param {string} invitation
 * @param {Bytes} key the invitation's, for the page
 * @param {Desk} desk
 * @param {string} text what the door says
 * @returns {Promise<string>}
 */
export async function sealDoor(random, circle, invitation, key, desk, text) {
  const plain = fields(LABEL, desk.number, desk.agree, desk.sign, utf8(text));
  return base64url(join(new Uint8Array([VERSION]), await lock(random, key, boundOf(circle, invitation), pad(plain))));
}

/** @param {string} circle @param {string} invitation @param {Bytes} key @param {string} page @returns {Promise<{ desk: Desk, text: string }>} the desk to hold on to from now on */
export async function openDoor(circle, invitation, key, page) {
  const bytes = fromBase64url(page);
  must(bytes[0] === VERSION, 'version');
  const reader = new Reader(unpad(await unlock(key, boundOf(circle, invitation), bytes.subarray(1))), LABEL);
  const desk = { number: reader.number(), agree: onCurve(reader.bytes(POINT)), sign: onCurve(reader.bytes(POINT)) };
  const text = fromUtf8(reader.bytes());
  reader.end();
  return { desk, text };
}

/** @param {string} circle @param {string} invitation @param {Newcomer} newcomer */
const knockOf = (circle, invitation, { member, device, agree, sign, self }) =>
  fields('afterglow/1 knock', id(circle), id(invitation), id(member), id(device), agree, sign, self);

/** @param {string} circle @param {string} invitation @param {InvitationKeys} keys @param {Newcomer} newcomer @returns {Promise<string>} */
export const vouch = async (circle, invitation, keys, newcomer) => base64url(await hmac(keys.mac, knockOf(circle, invitation, newcomer)));

/**
 * Before anyone is admitted: these keys come from someone who holds the invitation.
 * @param {string} circle
 * @param {string} invitation
 * @param {InvitationKeys} keys
 * @param {Newcomer} newcomer
 * @param {string} vouched
 */
export async function proveKnock(circle, invitation, keys, newcomer, vouched) {
  for (const point of [newcomer.agree, newcomer.sign, newcomer.self]) onCurve(point);
  must(same(await hmac(keys.mac, knockOf(circle, invitation, newcomer)), fromBase64url(vouched)), 'not_proven');
}
