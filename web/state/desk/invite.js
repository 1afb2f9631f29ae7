// An invitation: a secret made here, the door's page sealed under it, and the secret once more, sealed for the desk, so that
// whoever admits can check the knock. The server learns a hash of a part of it.
import { newSecret, seal, tokenHash } from '../../crypto/index.js';
import { newId } from '../ids.js';
import { toWire } from '../wire-text.js';
import { doorText, invitationKeys, sealPage } from './door-page.js';
import { writeInvitation } from './invitation-text.js';

/** @import { At, Made } from './at.js' */
/** @typedef {import('../../crypto/bytes.js').Bytes} Bytes @typedef {import('../../crypto/purpose.js').Purpose} Purpose */

/** @typedef {{ invitation: string, secret: Bytes, page: string, kept: string }} Drawn what stays the same when a line broke and it is asked again */

/** @param {import('../held.js').Held} held @returns {import('../../crypto/wraps.js').Recipient} */
const forDesk = ({ circle, desk }) => ({ audience: 'desk', owner: circle, number: desk.number, public: desk.agree });

/** @returns {Drawn} */
export const drawInvitation = () => ({ invitation: newId(), secret: newSecret(), page: newId(), kept: newId() });

/**
 * @param {At} at
 * @param {Drawn} drawn
 * @param {{ reusable: boolean, expires: number } & Partial<Purpose>} what
 * @param {{ says?: import('./door-page.js').DoorText, pin?: import('./door-page.js').Desk }} [page] what the door says, and which desk it pins
 * @returns {Promise<Made>}
 */
export async function invite(at, { invitation, secret, page, kept }, { reusable, expires, desk = false, person = null }, { says = doorText(at), pin = at.held.desk } = {}) {
  const { circle } = at.held;
  const keys = await invitationKeys(circle, secret);
  const hash = await tokenHash(keys.token);
  const place = { circle, gathering: null, author: at.held.person, kind: 'invitation', id: kept, turn: null };
  const { sealed, wraps } = await seal(place, 0, await writeInvitation(at.held, { invitation, secret }, { desk, person }), at.held.device, [forDesk(at.held)]);
  return {
    command: { do: 'invite', invitation, hash, reusable, expires, page, secret: kept, ...(person ? { person } : desk && { desk }) },
    bodies: { [page]: await sealPage(circle, invitation, keys, pin, says), [kept]: toWire(at.held.person, sealed, wraps) },
  };
}

