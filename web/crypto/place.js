// What a text is and where it stands, as both sides know it from elsewhere. None of it travels inside what is sealed: who
// opens says it again, so a text that was moved does not open.
import { join } from './bytes.js';
import { fields, id, list } from './fields.js';
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

const WORDS = fields('afterglow/1 words');
const WRAP = fields('afterglow/1 wrap');
const SIGNED = fields('afterglow/1 signed words');
const KIND = /^[a-z][a-z_]{0,31}$/;

/**
 * @typedef {object} Placed a place in bytes, put together once for all that binds it
 * @property {Bytes} bytes
 * @property {Bytes} turn
 */

/** @param {Place} place @returns {Placed} */
export function placed({ circle, gathering, author, kind, id: text, turn }) {
  must(KIND.test(kind), 'unreadable');
  return { bytes: list([id(circle), id(gathering), id(author), kind, id(text)]), turn: id(turn) };
}

/** The additional data of the ciphertext. @param {Placed} placed @returns {Bytes} */
export const ofWords = ({ bytes }) => join(WORDS, bytes);

/** The additional data of a wrap. @param {Placed} placed @param {Bytes} head @param {Bytes} committed @returns {Bytes} */
export const ofWrap = ({ bytes }, head, committed) => join(WRAP, bytes, list([head, committed]));

/**
 * What the author's device signs.
 * @param {Placed} placed
 * @param {Bytes} device 16 bytes
 * @param {Bytes} index 4 bytes
 * @param {Bytes} committed
 * @param {Bytes} locked IV and ciphertext
 * @returns {Bytes}
 */
export const ofSignature = ({ bytes, turn }, device, index, committed, locked) =>
  join(SIGNED, bytes, list([device, turn, index, committed, locked]));
