// The bar: where we are, help in one tap, and the way out.
import { useState } from 'preact/hooks';
import { html } from './html.js';
import { facilitates, gatheringOf, labelOf, meIn, nameOf } from '../state/look.js';
import { INeedAPerson } from './signal.js';
import { Phases } from './agenda.js';
import { Leave } from './leave.js';
import { LeaveNow } from './leave-now.js';
import { Quiet } from './quiet.js';
import { bar } from './text-room.js';

/** @param {{ room: import('../state/room.js').Room, deskOpen: boolean, toggleDesk: () => void }} props */
export function Bar({ room, deskOpen, toggleDesk }) {
  const [sheet, setSheet] = useState(/** @type {'' | 'leave' | 'quiet'} */ (''));
  const gathering = gatheringOf(room);
  if (!gathering) return null;
  const here = Object.values(gathering.seats).filter(seat => seat.presence === 'here' || seat.presence === 'away_from_page').length;
  const waiting = room.lanes.desk.value;
  const calls = waiting ? Object.keys(waiting.signals).length + Object.keys(waiting.waiting).length + Object.values(waiting.lines ?? {}).filter(line => line.waits).length + Object.values(waiting.dyads ?? {}).filter(dyad => dyad.called).length + (waiting.calls?.length ?? 0) : 0;
  return html`<header class="bar">
    <div class="what">
      <h1 class="voice" dir="auto" translate="no">${labelOf(room).title}</h1>
      <p class="small soft">${bar.gathering(gathering.number)} · ${bar.here(here)}</p>
      ${facilitates(room) && html`<p class="small soft held-by" dir="auto">${heldBy(room)}</p>`}
    </div>
    <${Phases} room=${room} />
    ${facilitates(room) && html`<button class="btn desk-toggle" aria-expanded=${deskOpen} onClick=${toggleDesk}>
      ${deskOpen ? bar.circle : bar.desk}${calls > 0 && html`<span class="count"><span class="visually-hidden">: ${bar.attention(calls)}</span><span aria-hidden="true">${calls}</span></span>`}
    </button>`}
    <${INeedAPerson} room=${room} />
    <button class="btn quiet to-quiet" onClick=${() => setSheet('quiet')}>${bar.quiet}</button>
    <button class="btn quiet" onClick=${() => setSheet('leave')}>${bar.leave}</button>
    <${LeaveNow} />
    ${sheet === 'leave' && html`<${Leave} room=${room} onClose=${() => setSheet('')} onQuiet=${() => setSheet('quiet')} />`}
    ${sheet === 'quiet' && html`<${Quiet} onClose=${() => setSheet('')} />`}
  </header>`;
}

/** Who leads, the door, and whether the room stands still: what a facilitator has to know without opening anything. @param {import('../state/room.js').Room} room */
function heldBy(room) {
  const gathering = gatheringOf(room);
  const door = room.lanes.desk.value?.door;
  if (!gathering) return '';
  const lead = gathering.lead === meIn(room) ? bar.youLead : bar.leads(nameOf(room, gathering.lead));
  return [lead, door && (door.locked ? bar.locked : bar.unlocked), gathering.standstill && bar.stands[gathering.standstill]].filter(Boolean).join(' · ');
}
