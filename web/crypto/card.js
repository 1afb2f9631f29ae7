// A leaving card: the one kind without author, id or signature. Only the desk opens it, and cannot tell who wrote it.
import { base64url, fromBase64url, fromUtf8, join, utf8 } from './bytes.js';
import { fields, id } from './fields.js';
import { pad, unpad } from './pad.js';
import { must } from './stop.js';
import { lockTo, unlockWith } from './to-pair.js';

/** @import { Desk, DeskKeys } from './desk.js' @import { Random } from './random.js' */

/** @param {string} circle @param {string} gathering @param {number} desk its number */
const boundOf = (circle, gathering, desk) => fields('afterglow/1 card', id(circle), id(gathering), desk);

/** @param {Random} random @param {string} circle @param {string} gathering @param {Desk} desk @param {string} text @returns {Promise<string>} */
export const sealCard = async (random, circle, gathering, desk, text) =>
  base64url(join(new Uint8Array([1]), await lockTo(random, desk.agree, boundOf(circle, gathering, desk.number), pad(utf8(text)))));

/** @param {string} circle @param {string} gathering @param {Pick<DeskKeys, 'number' | 'agree'>} desk @param {string} card @returns {Promise<string>} */
export async function openCard(circle, gathering, desk, card) {
  const bytes = fromBase64url(card);
  must(bytes[0] === 1, 'version');
  return fromUtf8(unpad(await unlockWith(desk.agree, boundOf(circle, gathering, desk.number), bytes.slice(1))));
}
