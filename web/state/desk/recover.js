// The way back with a recovery sheet: its secrets must fit the desk that the records name now. With them this browser acts
// for the desk once: it makes a new way in for its own person, and lets itself in.
import { commitment, deskOf, followRoster, keysOf, must, publicDesk, recoverySheet, same, vouch, base64url, fromBase64url } from '../../crypto/index.js';
import { newHeld, newcomerOf, numbers, proofOf, recipientOf } from '../held.js';

/** @import { MemberView } from '../../protocol.js' @import { Held } from '../held.js' @import { Keeper } from './at.js' @import { Drawn } from './invite.js' */
/** @typedef {import('../../crypto/bytes.js').Bytes} Bytes */

/**
 * What a sheet gives back, as far as it still fits.
 * @param {string} circle @param {Bytes} code @param {string} letters
 * @param {MemberView} member one's own lane, as it came
 * @returns {Promise<Keeper>}
 * @throws {import('../../crypto/index.js').Stop} `old_record` where the keys were renewed after it was printed
 */
export async function fromSheet(circle, code, letters, { person, keys, bodies }) {
  const { openRecovery } = await recoverySheet();
  const kept = await openRecovery(circle, code, letters);
  must(keys, 'missing_record');
  const [newest] = numbers(keys.desk);
  must(kept.desk === newest, kept.desk < newest ? 'old_record' : 'missing_record');
  const deskKeys = await deskOf(circle, kept, bodies[keys.desk[newest]] ?? '');
  const desk = publicDesk(deskKeys);
  const roster = await followRoster(circle, desk, null, bodies[keys.roster.signed] ?? '');
  must(kept.number === roster.circleKey.number, kept.number < roster.circleKey.number ? 'old_record' : 'missing_record');
  must(same(await commitment(kept.key), roster.circleKey.commitment), 'wrong_key');
  return { ...(await newHeld(circle, desk, { person, deskKeys })), deskKeys, roster, circleKeys: { [kept.number]: kept.key } };
}

/** What is said at the door by somebody who comes back to it. @param {Keeper} held @param {Drawn} drawn @param {number} agreements the version that stands @param {{ id: string, text: string }} name sealed @param {string} key */
export async function knockAs(held, { invitation, secret }, agreements, name, key) {
  const { circle, person, device } = held;
  const keys = await keysOf(circle, secret);
  const vouched = fromBase64url(await vouch(circle, invitation, keys, newcomerOf(held)));
  return {
    circle, token: base64url(keys.token), person, device: device.id, proof: proofOf(held, vouched), name: name.text, name_id: name.id,
    agreements, adult: true, private_place: true, key,
  };
}
