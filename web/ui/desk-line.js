// Private lines at the desk: whoever wrote last and waits; and what facilitators write among themselves.
import { html } from './html.js';
import { nameOf } from '../state/look.js';
import { Line } from './line.js';
import { aside as words } from './text-aside.js';
import { desk } from './text-desk.js';

/** @import { Room } from '../state/room.js' */

/** The line with one person. @param {{ room: Room, person: string }} props */
export const LineWith = ({ room, person }) => html`<${Line} room=${room} line=${room.lanes.desk.value?.lines?.[person]} label=${words.lineWith(nameOf(room, person))}
  command=${(/** @type {string} */ id) => ({ do: 'write', with: person, words: id })} />`;

/** @param {Room} room @param {import('./desk-column.js').Ask} ask @param {(person: string) => void} write opens the line with somebody @returns {import('./still.js').Thing[]} */
export function lineCards(room, ask, write) {
  const waiting = Object.entries(room.lanes.desk.value?.lines ?? {}).filter(([, line]) => line.waits);
  return waiting.map(([person, line]) => ({ key: `line ${person}`, card: html`<section class="card">
    <h2 dir="auto">${words.wrote(nameOf(room, person))}</h2>
    <p dir="auto" translate="no">${room.words(line.order.at(-1))}</p>
    <button class="btn" onClick=${() => write(person)}>${words.answer}</button>
    <button class="btn quiet" onClick=${() => ask({ do: 'answer_signal', person })}>${desk.seen}</button>
  </section>` }));
}

/** Among facilitators; alone, one has nobody to tell. @param {{ room: Room }} props */
export function BackChannel({ room }) {
  const view = room.lanes.desk.value;
  const others = Object.values(view?.members ?? {}).filter(one => one.role !== 'participant').length > 1;
  if (!view || !others) return null;
  const back = { ...view.back, order: view.back?.order.slice(-6) ?? [] };
  return html`<section class="card"><h2>${words.among}</h2><${Line} room=${room} line=${back} label=${words.among} command=${(/** @type {string} */ id) => ({ do: 'tell_desk', words: id })} /></section>`;
}
