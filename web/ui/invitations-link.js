// The links of an invitation. What opens the door is in the fragment, which no browser sends.
import { toFragment } from '../crypto/index.js';

/** @typedef {import('../crypto/bytes.js').Bytes} Bytes */

const here = () => `${location.origin}${location.pathname}`;

/** @param {string} circle @param {Bytes} secret */
export const linkTo = (circle, secret) => `${here()}#/invitation/${circle}/${toFragment(secret)}`;

/** A facilitator's one-time link that leads on to the door of this circle. @param {string} link @param {string} circle @param {Bytes} secret */
export const linkWithDesk = (link, circle, secret) => `${link}/${circle}/${toFragment(secret)}`;

/** Where seven words are typed. */
export const whereWordsGo = () => `${location.host}${location.pathname}#/words`;
