// The door of the room: locked or open, one word to everyone who waits, and whoever is out for a while.
import { html } from './html.js';
import { gatheringOf, nameOf } from '../state/look.js';
import { AskOnce } from './ask-once.js';
import { door as words } from './words-door-desk.js';

/** @import { Room } from '../state/room.js' @import { WaitingNote } from '../protocol.js' */

/** @type {WaitingNote[]} */
const NOTES = ['in_a_moment', 'at_the_next_pause', 'we_begin_later', 'not_tonight'];

/** @param {{ room: Room, ask: import('./desk-column.js').Ask }} props */
export function DeskDoor({ room, ask }) {
  const view = room.lanes.desk.value;
  const { lock, unlock, doors } = view?.can ?? {};
  if (!view?.door || !doors) return null;
  const { told, asked_out: out, locked } = view.door;
  const guests = Object.entries(gatheringOf(room)?.seats ?? {}).filter(([person, seat]) => seat.role === 'participant' && !out.includes(person));
  const tell = (/** @type {WaitingNote} */ note) => ask({ do: 'tell_waiting', gathering: doors, ...(note !== told && { note }) });
  return html`<section class="card door-card">
    <h2>${words.title}</h2>
    <p class="small soft">${locked ? words.locked : words.open}</p>
    ${lock && html`<button class="btn" onClick=${() => ask({ do: 'lock', gathering: lock, on: true })}>${words.lock}</button>`}
    ${unlock && html`<button class="btn" onClick=${() => ask({ do: 'lock', gathering: unlock, on: false })}>${words.unlock}</button>`}
    ${out.map(person => html`<div key=${person} class="waiting-one"><p dir="auto">${words.isOut(nameOf(room, person))}</p>
      <button class="btn" aria-label=${words.backOf(nameOf(room, person))} onClick=${() => ask({ do: 'let_back_in', gathering: doors, person })}>${words.back}</button></div>`)}
    <details><summary>${words.tell}</summary><p class="small soft">${words.tellHint}</p><div class="stack">
      ${NOTES.map(note => html`<button key=${note} class="btn" aria-pressed=${note === told} onClick=${() => tell(note)}>${words.notes[note]}</button>`)}
    </div></details>
    ${guests.length > 0 && html`<details><summary>${words.out}</summary><p class="small soft">${words.outHint}</p><div class="stack">
      ${guests.map(([person]) => html`<${AskOnce} key=${person} label=${words.outOf(nameOf(room, person))} sure=${words.outSure(nameOf(room, person))} yes=${words.outYes} no=${words.keep}
        act=${() => ask({ do: 'step_someone_out', gathering: doors, person })} />`)}
    </div><p class="small soft"><a href=${`#/desk/${room.circle}`}>${words.forGood}</a></p></details>`}
  </section>`;
}
