// At the door: the invitation's secret opens its page, which says whose desk this is; then this browser makes its keys and
// knocks with them, so that the desk can tell that they were not exchanged on the way.
import { base64url, fromBase64url, fromFragment, keysOf, knockerOf, newKey, openDoor, vouch } from '../crypto/index.js';
import { post } from '../wire/api.js';
import { newHeld, newcomerOf, proofOf } from './held.js';
import { newId } from './ids.js';
import { sealName } from './sealing.js';
import { keep } from './shelf.js';

/** @import { DoorView } from '../protocol.js' @import { Door } from './room.js' @import { Held } from './held.js' */
/** @typedef {import('../crypto/invitation.js').InvitationKeys} InvitationKeys */

/**
 * @typedef {object} Looked
 * @property {DoorView} view
 * @property {Door} door what the page says
 * @property {InvitationKeys} keys
 * @property {import('../crypto/desk.js').Desk} desk
 */

/** @param {string} circle @param {string} fragment @returns {Promise<Looked>} */
export async function lookAtDoor(circle, fragment) {
  const keys = await keysOf(circle, fromFragment(fragment));
  /** @type {DoorView} */
  const view = await post('/api/door', { circle, token: base64url(keys.token) });
  const { desk, text } = await openDoor(circle, view.invitation, keys.page, view.page);
  return { view, keys, desk, door: JSON.parse(text) };
}

/**
 * What a knock whose answer has not come was made with, by invitation: said again with it, the server knows this browser.
 * It outlives the screen, in this page's memory only. @type {Map<string, { held: Held, key: string, nameId: string }>}
 */
const knocks = new Map();

/**
 * @param {string} circle
 * @param {Looked} looked
 * @param {{ name: string, adult: boolean, privatePlace: boolean, person?: string, session?: string }} given `person`: who this browser is here already; `session`: the one it has
 */
export async function knock(circle, { view, keys, desk, door }, { name, adult, privatePlace, person, session }) {
  const { invitation } = view;
  const before = knocks.get(invitation);
  const key = before?.key ?? base64url(newKey());
  const who = view.person ?? person ?? (await knockerOf(circle, keys.token, key, session ?? null));
  const made = before ?? { held: await newHeld(circle, desk, { person: who, pageKey: keys.page, invitation }), key, nameId: newId() };
  knocks.set(invitation, made);
  const held = { ...made.held, desk, name, title: door.title };
  const vouched = await vouch(circle, invitation, keys, newcomerOf(held));
  await post('/api/knock', {
    circle, token: base64url(keys.token), person: held.person, device: held.device.id, proof: proofOf(held, fromBase64url(vouched)),
    name: await sealName(held, made.nameId, name), name_id: made.nameId, agreements: door.agreements_version, adult, private_place: privatePlace, key: made.key,
  });
  knocks.delete(invitation); // from now on the session is the way in, and can be ended
  keep(held).catch(() => {});
}
