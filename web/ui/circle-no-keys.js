// A browser of a facilitator that does not hold the desk's keys: what works all the same, what does not, and the ways back.
import { html } from './html.js';
import { canAct } from '../state/desk/work.js';
import { noKeys as words } from './words-keys.js';

/** @param {{ room: import('../state/room.js').Room, onSheet: () => void }} props */
export function CircleNoKeys({ room, onSheet }) {
  if (canAct(room)) return null;
  return html`<section class="notice with-act" aria-labelledby="no-keys-title"><div>
    <h2 id="no-keys-title">${words.title}</h2>
    <p>${words.works}</p><p>${words.worksNot}</p><p>${words.how}</p><p class="soft small">${words.alone}</p></div>
    <button type="button" class="btn" onClick=${onSheet}>${words.sheet}</button>
  </section>`;
}
