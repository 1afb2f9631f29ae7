// A line to call, to write to or to open: each way is one touch.
import { html } from './html.js';

/** @param {string} number */
const dial = number => number.replace(/[^\d+*#]/g, '');

/** @param {{ line: import('../protocol.js').CrisisLine }} props */
export function DoorLine({ line }) {
  return html`<li class="line">
    <b>${line.label}</b>
    <span class="small soft">${[line.serves, line.region, line.hours, line.languages.join(', ')].filter(Boolean).join(' · ')}</span>
    <span class="row">
      ${line.phone && html`<a class="btn small" href=${`tel:${dial(line.phone)}`} dir="ltr">${line.phone}</a>`}
      ${line.text && html`<a class="btn small" href=${`sms:${dial(line.text)}`}><span aria-hidden="true">✉</span> <bdi dir="ltr">${line.text}</bdi></a>`}
      ${line.link && html`<a class="btn small" href=${line.link} target="_blank" rel="noreferrer noopener" dir="ltr">${line.link.replace(/^https:\/\//, '')}</a>`}
    </span>
  </li>`;
}
