// What an invitation is for, where it opens more than the room: the desk's keys, or another's place. The desk signs it, so
// that neither the server nor somebody who was let in can make the desk hand over more than it meant to.
import { fields, id } from './fields.js';
import { fromIdBytes, same } from './bytes.js';
import { commitment } from './lock.js';
import { beginOf, readRecord, signRecord } from './signed.js';
import { must } from './stop.js';

/** @import { Bytes } from './bytes.js' @import { Desk, DeskKeys } from './desk.js' */

/**
 * @typedef {object} Purpose
 * @property {boolean} desk it brings the desk's keys
 * @property {string | null} person the member whose new way in it is
 */

const LABEL = 'afterglow/1 invitation for';

/** @param {string} circle @param {DeskKeys} desk @param {{ invitation: string, secret: Bytes }} of @param {Purpose} purpose @returns {Promise<string>} */
export const signPurpose = async (circle, { number, sign }, { invitation, secret }, { desk, person }) =>
  signRecord(fields(LABEL, id(circle), number, id(invitation), await commitment(secret), desk ? 1 : 0, id(person)), sign);

/** By the desk that stands, and by no earlier one: whoever left the desk must not hand out its keys. @param {string} circle @param {Desk} desk @param {{ invitation: string, secret: Bytes }} of @param {string} text @returns {Promise<Purpose>} */
export async function readPurpose(circle, desk, { invitation, secret }, text) {
  const signed = readRecord(text);
  const reader = beginOf(signed.record, LABEL, circle);
  const by = reader.number();
  must(by >= desk.number, 'old_record');
  must(by === desk.number, 'missing_record');
  must(signed.signatures === 1 && (await signed.isSignedBy(0, desk.sign)), 'not_signed');
  const [named, committed, forDesk, person] = [reader.id(), reader.bytes(32), reader.number(), reader.bytes()];
  reader.end();
  must(named === invitation && same(committed, await commitment(secret)), 'not_proven');
  must(forDesk <= 1 && (person.length === 0 || person.length === 16), 'unreadable');
  return { desk: forDesk === 1, person: person.length ? fromIdBytes(person) : null };
}
