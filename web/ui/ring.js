// The ring of seats, in the order the piece goes, and what is happening in the middle. One sits at the bottom of it.
import { useState } from 'preact/hooks';
import { html } from './html.js';
import { forFacilitators } from './apart.js';
import { Later } from './later.js';
import { facilitates, gatheringOf, meIn } from '../state/look.js';
import { Seat } from './seat.js';
import { Middle } from './middle.js';
import { Arc } from './timer.js';
import { set } from './set.js';
import { ring } from './text-room.js';

/** Facilitators alone open it. */
const personSheet = () => forFacilitators().then(found => found.PersonSheet);

const CROWD = 14; // seats from which notes are kept to one line

/** @param {{ room: import('../state/room.js').Room, behind: boolean }} props behind: on a phone, the desk lies over it */
export function Ring({ room, behind }) {
  const [people, setPeople] = useState(false);
  const [open, setOpen] = useState('');
  const gathering = gatheringOf(room);
  if (!gathering) return null;
  const keeps = facilitates(room);
  const { order } = gathering;
  const mine = Math.max(0, order.indexOf(meIn(room)));
  return html`<div role=${behind ? 'region' : 'main'} class=${`ring ${people ? 'with-names' : ''}`} aria-label=${ring.label}>
    <div class=${`circle ${order.length > CROWD ? 'crowded' : ''}`} ref=${set({ '--n': order.length })}>
      <${Arc} room=${room} />
      <${Middle} room=${room} />
      <ol class="ring-seats" aria-label=${ring.seats}>
        ${order.map((person, i) => html`<${Seat} key=${person} room=${room} person=${person} at=${((i - mine + order.length) % order.length) / order.length} onTap=${keeps && person !== meIn(room) ? () => setOpen(person) : undefined} />`)}
      </ol>
      <button class="btn quiet people" aria-expanded=${people} onClick=${() => setPeople(!people)}>${people ? ring.fewer : ring.people}</button>
    </div>
    ${open && html`<${Later} load=${personSheet} room=${room} person=${open} onClose=${() => setOpen('')} />`}
  </div>`;
}
