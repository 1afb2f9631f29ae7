// What a text is and where it stands, as both sides know it from elsewhere. None of it travels inside what is sealed: who
// opens says it again, so a text that was moved does not open.
import { fields, id } from './fields.js';
import { must } from './stop.js';

/** @import { Bytes } from './bytes.js' */

/**
 * @typedef {object} Place
 * @property {string} circle
 * @property {string | null} gathering null for what belongs to no gathering
 * @property {string} author the person
 * @property {string} kind what it is: `reflection`, `name`, …
 * @property {string} id of this text
 * @property {string | null} turn null for what is not said in a turn
 */

const KIND = /^[a-z][a-z_]{0,31}$/;

/** @param {Place} place @returns {[Bytes, Bytes, Bytes, string, Bytes]} */
function parts({ circle, gathering, author, kind, id: text }) {
  must(KIND.test(kind), 'unreadable');
  return [id(circle), id(gathering), id(author), kind, id(text)];
}

/** The additional data of the ciphertext. @param {Place} place @returns {Bytes} */
export const ofWords = place => fields('afterglow/1 words', ...parts(place));

/** The additional data of a wrap. @param {Place} place @param {Bytes} head @param {Bytes} committed @returns {Bytes} */
export const ofWrap = (place, head, committed) => fields('afterglow/1 wrap', head, ...parts(place), committed);

/** What the author's device signs. @param {Place} place @param {string} device @param {number} index @param {Bytes} committed @param {Bytes} digest of IV and ciphertext @returns {Bytes} */
export const ofSignature = (place, device, index, committed, digest) =>
  fields('afterglow/1 signed words', ...parts(place), id(device), id(place.turn), index, committed, digest);
