// On the way into a circle.
import { html } from './html.js';
import { now } from '../state/now.js';
import { Safety } from './safety.js';
import { lobby } from './text-lobby.js';

const LONG = 6_000; // ms after which more than one word is owed

/** @param {{ room: import('../state/room.js').Room }} props */
export function Arriving({ room }) {
  const { state, since, sentence } = room.connection.value;
  const long = state === 'lost' || (state === 'connecting' && now.value - since > LONG);
  return html`<main class="arriving">
    <span class="halo" aria-hidden="true"></span>
    <div role="status"><h1 class="voice arriving-title">${long ? sentence || lobby.arrivingLong : lobby.arriving}</h1></div>
    ${long && room.keys.value === 'looking' && !room.own.value && html`<p class="soft small">${lobby.keptWaits}</p>`}
    ${long && html`<${Safety} />`}
  </main>`;
}
