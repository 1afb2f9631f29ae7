// One word to everyone who waits, in one tap; the same tap takes it back.
import { html } from './html.js';
import { door as words } from './words-door-desk.js';

/** @import { Room } from '../state/room.js' @import { WaitingNote } from '../protocol.js' */

/** @type {WaitingNote[]} */
const NOTES = ['in_a_moment', 'at_the_next_pause', 'we_begin_later', 'not_tonight'];

/** @param {{ room: Room, ask: import('./desk-column.js').Ask }} props */
export function DeskTell({ room, ask }) {
  const view = room.lanes.desk.value;
  const doors = view?.can.doors;
  if (!doors) return null;
  const told = view.door?.told;
  const tell = (/** @type {WaitingNote} */ note) => ask({ do: 'tell_waiting', gathering: doors, ...(note !== told && { note }) });
  return html`<div class="by-name" role="group" aria-label=${words.tell}>
    <p class="small soft">${words.tell}. ${words.tellHint}</p>
    ${NOTES.map(note => html`<button key=${note} class="btn" aria-pressed=${note === told} onClick=${() => tell(note)}>${words.notes[note]}</button>`)}
  </div>`;
}
