// What the desk keeps of an invitation, sealed for itself: the secret and, where it opens more than the room, what it is
// for, as the desk signed it. The server says that too, but its word is not enough to hand over the desk or another's place.
import { fromFragment, readPurpose, signPurpose, toFragment } from '../../crypto/index.js';

/** @import { Keeper } from './at.js' */
/** @typedef {import('../../crypto/bytes.js').Bytes} Bytes @typedef {import('../../crypto/purpose.js').Purpose} Purpose */

/** @param {Keeper} held @param {{ invitation: string, secret: Bytes }} of @param {Purpose} purpose @returns {Promise<string>} */
export async function writeInvitation({ circle, deskKeys }, of, purpose) {
  const fragment = toFragment(of.secret);
  return purpose.desk || purpose.person ? `${fragment} ${await signPurpose(circle, deskKeys, of, purpose)}` : fragment;
}

/** @param {string} text as opened @returns {Bytes} */
export const secretOf = text => fromFragment(text.split(' ')[0]);

/** @param {Keeper} held @param {string} invitation @param {string} text as opened @returns {Promise<Purpose>} */
export async function purposeOf({ circle, desk }, invitation, text) {
  const [, record] = text.split(' ');
  return record === undefined ? { desk: false, person: null } : readPurpose(circle, desk, { invitation, secret: secretOf(text) }, record);
}
