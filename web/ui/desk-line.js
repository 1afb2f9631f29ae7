// Private lines at the desk: whoever wrote last and waits stands here; and what facilitators write among themselves.
import { useState } from 'preact/hooks';
import { html } from './html.js';
import { nameOf } from '../state/look.js';
import { Line } from './line.js';
import { Sheet } from './sheet.js';
import { aside as words } from './text-aside.js';
import { desk } from './text-desk.js';

/** @import { Room } from '../state/room.js' */

/** The line with one person. @param {{ room: Room, person: string }} props */
export const LineWith = ({ room, person }) => html`<${Line} room=${room} line=${room.lanes.desk.value?.lines?.[person]} label=${words.lineWith(nameOf(room, person))}
  command=${(/** @type {string} */ id) => ({ do: 'write', with: person, words: id })} />`;

/** @param {{ room: Room, ask: import('./desk-column.js').Ask }} props */
export function DeskLines({ room, ask }) {
  const [open, setOpen] = useState('');
  const waiting = Object.entries(room.lanes.desk.value?.lines ?? {}).filter(([, line]) => line.waits);
  return html`
    ${waiting.map(([person, line]) => html`<section key=${person} class="card">
      <h2 dir="auto">${words.wrote(nameOf(room, person))}</h2>
      <p dir="auto" translate="no">${room.words(line.order.at(-1))}</p>
      <button class="btn" onClick=${() => setOpen(person)}>${words.answer}</button>
      <button class="btn quiet" onClick=${() => ask({ do: 'answer_signal', person })}>${desk.seen}</button>
    </section>`)}
    ${open && html`<${Sheet} title=${words.lineWith(nameOf(room, open))} onClose=${() => setOpen('')}><${LineWith} room=${room} person=${open} /></${Sheet}>`}
  `;
}

/** Among facilitators; alone, one has nobody to tell. @param {{ room: Room }} props */
export function BackChannel({ room }) {
  const view = room.lanes.desk.value;
  const others = Object.values(view?.members ?? {}).filter(one => one.role !== 'participant').length > 1;
  if (!view || !others) return null;
  const back = { ...view.back, order: view.back?.order.slice(-6) ?? [] };
  return html`<section class="card"><h2>${words.among}</h2><${Line} room=${room} line=${back} label=${words.among} command=${(/** @type {string} */ id) => ({ do: 'tell_desk', words: id })} /></section>`;
}
