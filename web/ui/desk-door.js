// The door of the room: locked or open, and whoever is out for a while.
import { useState } from 'preact/hooks';
import { html } from './html.js';
import { nameOf } from '../state/look.js';
import { LineWith } from './desk-line.js';
import { Later } from './later.js';
import { Sheet } from './sheet.js';
import { aside } from './text-aside.js';
import { door as words } from './words-door-desk.js';

/** @import { Room } from '../state/room.js' */

/** Fetched when a gathering starts late. */
const theLate = () => import('./start-late.js').then(found => found.StartLate);

/** @param {{ room: Room, ask: import('./desk-column.js').Ask }} props */
export function DeskDoor({ room, ask }) {
  const [writesTo, write] = useState('');
  const view = room.lanes.desk.value;
  const [late, setLate] = useState(false);
  const { lock, unlock, doors, start_late: may } = view?.can ?? {};
  if (!view?.door || !doors) return null;
  const { asked_out: out, locked, policy = 'until_check_in' } = view.door;
  return html`<section class="card door-card">
    <h2>${words.title}</h2>
    <p class="small soft">${locked ? words.locked : words.open[policy]}</p>
    ${lock && html`<button class="btn" onClick=${() => ask({ do: 'lock', gathering: lock, on: true })}>${words.lock}</button>`}
    ${unlock && html`<button class="btn" onClick=${() => ask({ do: 'lock', gathering: unlock, on: false })}>${words.unlock}</button>`}
    ${may && (late ? html`<${Later} load=${theLate} late=${may} send=${ask} />` : html`<button class="btn" onClick=${() => setLate(true)}>${words.late}</button>`)}
    ${out.map(person => html`<div key=${person} class="waiting-one"><p dir="auto">${words.isOut(nameOf(room, person))}</p>
      <button class="btn" aria-label=${words.backOf(nameOf(room, person))} onClick=${() => ask({ do: 'let_back_in', gathering: doors, person })}>${words.back}</button>
      <button class="btn" dir="auto" onClick=${() => write(person)}>${aside.write(nameOf(room, person))}</button></div>`)}
    <p class="small soft">${words.outHint}</p>
    ${writesTo && html`<${Sheet} title=${aside.lineWith(nameOf(room, writesTo))} onClose=${() => write('')}><${LineWith} room=${room} person=${writesTo} /></${Sheet}>`}
  </section>`;
}
