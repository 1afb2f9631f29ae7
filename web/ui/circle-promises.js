// The promises as they stand.
import { html } from './html.js';
import { canAct } from '../state/desk/work.js';
import { circle as words } from './words-desk.js';

/** @param {import('./circle-desk.js').Here & { onRevise: () => void }} props */
export function CirclePromises({ room, circle, onRevise }) {
  return html`<section class="panel" aria-labelledby="stand-title">
    <h2 id="stand-title">${words.promises} <span>${words.version(circle.agreements_version)}</span></h2>
    <ol class="standing">${circle.agreements.map(id => html`<li key=${id} dir="auto">${room.words(id)}</li>`)}</ol>
    ${canAct(room) && html`<div class="row"><button class="btn" onClick=${onRevise}>${words.revise}</button></div>`}
  </section>`;
}
