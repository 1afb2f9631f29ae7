// Minutes for the desk: what each part was planned for, and how far it is.
import { html } from './html.js';
import { now } from '../state/now.js';
import { gatheringOf, titleOf } from '../state/look.js';
import { desk } from './text-desk.js';
import { minutes } from './text.js';

/** @import { Room } from '../state/room.js' */

/** @param {{ room: Room }} props */
export function Agenda({ room }) {
  const gathering = gatheringOf(room);
  if (!gathering) return null;
  now.value;
  const time = room.gatheringTime();
  return html`<section class="card agenda">
    <h2>${desk.agenda} <span>${desk.of(Math.min(gathering.minutes, Math.floor(time / 60_000)), gathering.minutes)}</span></h2>
    <ol>
      ${gathering.agenda.map(id => {
        const segment = gathering.segments[id];
        const current = id === gathering.segment;
        const spent = current && segment.began !== undefined ? Math.floor((time - Number(segment.began)) / 60_000) : 0;
        return html`<li key=${id} aria-current=${current ? 'step' : undefined}>
          <span dir="auto">${titleOf(room, segment)}</span>
          <span>${current ? desk.agendaElapsed(Math.min(spent, segment.minutes), segment.minutes) : minutes(segment.minutes)}</span>
        </li>`;
      })}
    </ol>
  </section>`;
}
