// A line to call, to write to or to open: each way is one touch.
import { html } from './html.js';
import { line as words } from './words-door.js';

/** @param {string} number */
export const dial = number => number.replace(/[^\d+*#]/g, '');

/** @param {{ line: import('../protocol.js').CrisisLine }} props */
export function DoorLine({ line }) {
  return html`<li class="line">
    <b>${line.label}</b>
    <span class="small soft">${[line.serves, line.region, line.hours, line.languages.join(', ')].filter(Boolean).join(' · ')}</span>
    <span class="row">
      ${line.phone && html`<a class="btn small" href=${`tel:${dial(line.phone)}`} >${words.call(line.phone)}</a>`}
      ${line.text && html`<a class="btn small" href=${`sms:${dial(line.text)}`}>${words.text(line.text)}</a>`}
      ${line.link && html`<a class="btn small" href=${line.link} target="_blank" rel="noreferrer noopener" dir="ltr">${line.link.replace(/^https:\/\//, '')}</a>`}
    </span>
  </li>`;
}
