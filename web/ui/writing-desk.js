// A writing time on the desk: begin one, let each decide, show what was shared, or let it be. Nobody's words, and nobody's silence, are here.
import { html } from './html.js';
import { newId } from '../state/ids.js';
import { gatheringOf } from '../state/look.js';
import { leading } from './words-together.js';

/** @param {{ room: import('../state/room.js').Room, ask: import('./desk-column.js').Ask }} props */
export function DeskWriting({ room, ask }) {
  const can = room.lanes.desk.value?.can;
  const now = gatheringOf(room)?.writing_time;
  const begin = can?.begin_writing;
  if (!can || !now) return begin && html`<button class="btn" onClick=${() => ask({ do: 'begin_writing', ...begin, writing: newId() })}>${leading.begin(begin.minutes)}</button>`;
  const writing = now.id;
  return html`<p class="small soft" role="status">${now.stage === 'writing' ? leading.writes : leading.decides}</p>
    ${can.show_written && html`<button class="btn primary" onClick=${() => ask({ do: 'show_written', writing })}>${leading.show}</button>`}
    ${can.begin_reveal && html`<button class="btn primary" onClick=${() => ask({ do: 'begin_reveal', writing })}>${leading.decide}</button>`}
    ${can.more_writing && html`<button class="btn" onClick=${() => ask({ do: 'more_writing', writing, minutes: can.more_writing })}>${leading.more(can.more_writing)}</button>`}
    ${can.end_writing && html`<button class="btn" onClick=${() => ask({ do: 'end_writing', writing })}>${leading.end}</button>`}`;
}
