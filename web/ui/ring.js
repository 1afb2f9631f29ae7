// The ring of seats, in the order the piece goes, and what is happening in the middle. One sits at the bottom of it.
import { useState } from 'preact/hooks';
import { html } from './html.js';
import { gatheringOf, meIn } from '../state/look.js';
import { Seat } from './seat.js';
import { Middle } from './middle.js';
import { Arc } from './timer.js';
import { set } from './set.js';
import { ring } from './text-room.js';

/** @param {{ room: import('../state/room.js').Room }} props */
export function Ring({ room }) {
  const [people, setPeople] = useState(false);
  const gathering = gatheringOf(room);
  if (!gathering) return null;
  const { order } = gathering;
  const mine = Math.max(0, order.indexOf(meIn(room)));
  return html`<main class=${`ring ${people ? 'with-names' : ''}`}>
    <div class="circle" ref=${set({ '--n': order.length })}>
      <${Arc} room=${room} />
      <${Middle} room=${room} />
      <ol class="seats" aria-label=${ring.label}>
        ${order.map((person, i) => html`<${Seat} key=${person} room=${room} person=${person} at=${((i - mine + order.length) % order.length) / order.length} />`)}
      </ol>
      <button class="btn quiet people" aria-expanded=${people} onClick=${() => setPeople(!people)}>${people ? ring.fewer : ring.people}</button>
    </div>
  </main>`;
}
