// The order of seats: the piece follows it, so it changes between rounds alone.
import { useState } from 'preact/hooks';
import { html } from './html.js';
import { gatheringOf, nameOf } from '../state/look.js';
import { Sheet } from './sheet.js';
import { Sentence } from './refusal.js';
import { floor } from './words-floor.js';

/** @import { Room } from '../state/room.js' */

/** @param {{ room: Room, ask: import('./desk-column.js').Ask, sentence: string }} props */
export function DeskOrder({ room, ask, sentence }) {
  const [open, setOpen] = useState(false);
  const gathering = gatheringOf(room);
  const can = room.lanes.desk.value?.can.reseat;
  if (!gathering || !can) return null;
  const { order } = gathering;
  const seat = (/** @type {string[]} */ wanted) => ask({ do: 'reseat', gathering: can, order: wanted });
  /** @param {number} at */
  const earlier = at => seat([...order.slice(0, at - 1), order[at], order[at - 1], ...order.slice(at + 1)]);
  return html`<button class="btn" onClick=${() => setOpen(true)}>${floor.order}</button>
    ${open && html`<${Sheet} title=${floor.order} onClose=${() => setOpen(false)}>
      <p class="small soft">${floor.orderNote}</p>
      <button class="btn" onClick=${() => seat([...order].reverse())}>${floor.reverse}</button>
      <ol class="seat-order">${order.map((person, at) => html`<li key=${person}><span dir="auto" translate="no">${nameOf(room, person)}</span>
        ${at > 0 && html`<button class="btn" aria-label=${floor.earlier(nameOf(room, person))} onClick=${() => earlier(at)}><span aria-hidden="true">↑</span></button>`}</li>`)}</ol>
      <${Sentence} sentence=${sentence} />
    </${Sheet}>`}`;
}
