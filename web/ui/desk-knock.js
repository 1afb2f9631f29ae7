// One knock's marks, and the one tap that checks it and hands over the keys. A knock that does not prove itself has no tap.
import { html } from './html.js';
import { knock as words } from './words-keys.js';

/** @param {{ knock: import('./desk-knocks.js').Knock }} props */
export const KnockMarks = ({ knock }) => html`${knock.stop && html`<p class="problem"><b>${words.unproven}.</b> ${words.unprovenHint}</p>`}
  ${knock.alike && html`<p><span class="mark stale" dir="auto">${words.alike(knock.alike)}</span></p>`}`;

/** What kind of invitation it was, in a few words. @param {import('./desk-knocks.js').Knock} knock */
export const comesAs = knock => (knock.back ? words.back(knock.back) : knock.desk ? words.desk : '');
