// An invitation just made: its link, its picture, and its seven words, each an equal way in.
import { html } from './html.js';
import { useEffect, useState } from 'preact/hooks';
import { toWords } from '../crypto/index.js';
import { ShownLink } from './field-link.js';
import { longDay } from './dates.js';
import { whereWordsGo } from './invitations-link.js';
import { invitations as words } from './words-desk.js';
import { invite as sealed } from './words-keys.js';

/**
 * @typedef {object} Made
 * @property {string} link
 * @property {import('../crypto/bytes.js').Bytes} secret
 * @property {boolean} reusable
 * @property {number} expires
 * @property {boolean} [hands] for somebody who is to hold the circle too
 * @property {string} [back] the name of the member whose new way in it is
 * @property {boolean} speakable whether the seven words are enough
 */

/** @param {{ made: Made, spoken?: number, onDone: () => void }} props */
export function InvitationShown({ made, spoken, onDone }) {
  const title = made.back ? sealed.wayTitle(made.back) : made.hands ? sealed.handsTitle : words.shownTitle;
  const says = made.back ? sealed.wayShown : made.hands ? sealed.handsShown : made.reusable ? words.shownMany : words.shown;
  return html`<${ShownLink} key=${made.link} id="invitation-link" title=${title} label=${words.linkLabel} link=${made.link} shareText=${words.shareText}
    says=${[says, words.once, words.until(longDay(made.expires))]} done=${words.done} onDone=${onDone}>
    ${made.speakable && spoken !== undefined && html`<${Spoken} secret=${made.secret} spoken=${spoken} />`}
  </${ShownLink}>`;
}

/** @param {{ secret: import('../crypto/bytes.js').Bytes, spoken: number }} props */
function Spoken({ secret, spoken }) {
  const [seven, setSeven] = useState(/** @type {string[]} */ ([]));
  useEffect(() => void toWords(secret).then(setSeven), [secret]);
  if (!seven.length) return null;
  return html`<section class="spoken" aria-label=${sealed.wordsTitle}>
    <h4>${sealed.wordsTitle}</h4>
    <p class="seven" translate="no" lang="en">${seven.join(' ')}</p>
    <p>${sealed.number}: <b>${spoken}</b></p>
    <p class="small soft">${sealed.wordsHint(whereWordsGo())}</p>
  </section>`;
}
