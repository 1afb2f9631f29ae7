// Where we are in the gathering: dots for everyone.
import { html } from './html.js';
import { gatheringOf, titleOf } from '../state/look.js';
import { bar } from './text-room.js';

/** @import { Room } from '../state/room.js' */

/** @param {{ room: Room }} props */
export function Phases({ room }) {
  const gathering = gatheringOf(room);
  if (!gathering) return null;
  const at = gathering.segment ? gathering.agenda.indexOf(gathering.segment) : -1;
  return html`<ol class="phases" aria-label=${bar.where}>
    ${gathering.agenda.map((id, i) => {
      const where = i < at ? 'done' : i === at ? 'now' : 'ahead';
      return html`<li key=${id} class=${where} aria-current=${i === at ? 'step' : undefined}>
        <i aria-hidden="true"></i><span dir="auto">${titleOf(room, gathering.segments[id])}</span><span class="visually-hidden">, ${bar[where]}</span>
      </li>`;
    })}
  </ol>`;
}
