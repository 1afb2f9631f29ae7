// How many came: more than a circle holds well, or one alone. Words for the desk, which decides.
import { html } from './html.js';
import { gatheringOf, nameOf, titleOf } from '../state/look.js';
import { AskOnce } from './ask-once.js';
import { desk } from './text-desk.js';
import { crowd as words, onlyOne } from './text-how-many.js';

/** @import { Room } from '../state/room.js' */

/** @param {{ room: Room }} props */
export function Crowd({ room }) {
  const crowd = room.lanes.desk.value?.crowd;
  const gathering = gatheringOf(room);
  if (!crowd || !gathering) return null;
  const parts = gathering.agenda.filter(part => crowd.parts[part]).map(part => words.part(titleOf(room, gathering.segments[part]), crowd.parts[part].each, crowd.parts[part].instead));
  return html`<section class="ask crowd" aria-label=${words.title(crowd.people)}>
    <p><b>${words.title(crowd.people)}.</b> <span dir="auto">${words.lead(crowd.people, parts)}</span></p>
    <p class="small">${words.ways} ${crowd.another && words.another}</p>
  </section>`;
}

/** @param {{ room: Room, ask: import('./desk-column.js').Ask }} props */
export function OnlyOne({ room, ask }) {
  const view = room.lanes.desk.value;
  const name = nameOf(room, view?.only_one);
  const gathering = view?.can.close_gently;
  if (!name) return null;
  return html`<section class="card">
    <h2 dir="auto">${onlyOne.title(name)}</h2>
    <p class="small">${onlyOne.lead}</p>
    ${gathering && html`<${AskOnce} label=${desk.close_gently} sure=${desk.closeSure} yes=${desk.closeYes} no=${desk.keep} act=${() => ask({ do: 'close_gently', gathering })} />`}
  </section>`;
}
