// The line is gone: says so calmly, says that the place is kept, and offers the only thing one can do.
import { html } from './html.js';
import { now } from '../state/now.js';
import { standstill } from './text-room.js';

const PATIENCE = 1_500; // ms of a blip that nobody needs to know about

/** @param {{ room: import('../state/room.js').Room }} props */
export function LostBanner({ room }) {
  const { state, since } = room.connection.value;
  if (state !== 'lost') return null;
  const lost = now.value - since;
  if (lost < PATIENCE) return null;
  return html`<section class="banner" aria-label=${standstill.lost}>
    <p><b>${standstill.lost}</b> <span>${standstill.lostFor(lost)}</span><br />${standstill.lostText}</p>
    <button class="btn" onClick=${() => dispatchEvent(new Event('online'))}>${standstill.retry}</button>
  </section>`;
}
