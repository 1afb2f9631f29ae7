// The door's page: what an invitation shows, sealed under its secret together with the desk it pins.
import { keysOf, sealDoor, toFragment } from '../../crypto/index.js';
import { secretOf } from './invitation-text.js';

/** @import { At } from './at.js' @import { Texts } from './texts.js' */
/** @typedef {import('../../crypto/desk.js').Desk} Desk @typedef {import('../../crypto/invitation.js').InvitationKeys} InvitationKeys */

/** @typedef {{ title: string, about: string, agreements: string[], agreements_version: number, led_by: string[] }} DoorText */

// Stretching a secret takes about a second on a phone; a desk that reseals ten pages does it once for each.
/** @type {Map<string, Promise<InvitationKeys>>} */
const stretched = new Map();

/** @param {string} circle @param {import('../../crypto/bytes.js').Bytes} secret @returns {Promise<InvitationKeys>} */
export function invitationKeys(circle, secret) {
  const name = `${circle} ${toFragment(secret)}`;
  const known = stretched.get(name);
  if (known) return known;
  const made = keysOf(circle, secret);
  stretched.set(name, made);
  return made;
}

/** What a door says as the circle stands. @param {At} at @param {{ agreements?: string[], version?: number }} [other] @returns {DoorText} */
export const doorText = ({ circle, words }, { agreements, version } = {}) => ({
  title: words(circle.title),
  about: words(circle.about),
  agreements: agreements ?? circle.agreements.map(words),
  agreements_version: version ?? circle.agreements_version,
  led_by: circle.led_by.map(words),
});

/** @param {string} circle @param {string} invitation @param {InvitationKeys} keys @param {Desk} desk @param {DoorText} text */
export const sealPage = (circle, invitation, keys, desk, text) => sealDoor(circle, invitation, keys.page, desk, JSON.stringify(text));

/** All pages again, for another desk or other words. @param {At} at @param {Desk} desk @param {DoorText} text @param {Texts} made @returns {Promise<Record<string, string>>} names of the texts, by invitation */
export async function resealed(at, desk, text, made) {
  // The server has a secret as long as somebody may still read the page.
  const open = Object.entries(at.desk.invitations).filter(([, one]) => one.secret);
  const pages = await Promise.all(open.map(async ([id, one]) => {
    const keys = await invitationKeys(at.held.circle, secretOf(at.words(one.secret)));
    return [id, made.add(await sealPage(at.held.circle, id, keys, desk, text))];
  }));
  return Object.fromEntries(pages);
}
