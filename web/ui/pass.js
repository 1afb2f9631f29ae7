// Passing: two ways, no reason, no trace.
import { useState } from 'preact/hooks';
import { html } from './html.js';
import { Sheet } from './sheet.js';
import { piece } from './text-room.js';

/** @param {{ room: import('../state/room.js').Room, ask: (command: any) => Promise<boolean>, big?: boolean }} props */
export function Pass({ room, ask, big = false }) {
  const [open, setOpen] = useState(false);
  const can = room.lanes.member.value?.can ?? {};
  if (!can.pass && !can.pass_for_now) return null;
  /** @param {string} segment @param {'for_now' | 'round'} how */
  const pass = (segment, how) => (setOpen(false), ask({ do: 'pass', segment, how, ...(turn && { turn }) }));
  const turn = can.take ?? can.put_down;
  const ahead = !turn;
  return html`
    <button class=${`btn ${big ? 'big wide' : ''}`} onClick=${() => setOpen(true)}>${ahead ? piece.passAhead : piece.pass}</button>
    ${open && html`<${Sheet} title=${piece.passTitle} onClose=${() => setOpen(false)}>
      ${can.pass_for_now && html`<button class="btn way" onClick=${() => pass(/** @type {string} */ (can.pass_for_now), 'for_now')}><b>${piece.forNow}</b><span>${piece.forNowNote}</span></button>`}
      ${can.pass && html`<button class="btn way" onClick=${() => pass(/** @type {string} */ (can.pass), 'round')}><b>${piece.round}</b><span>${piece.roundNote}</span></button>`}
      <button class="btn quiet" onClick=${() => setOpen(false)}>${piece.stay}</button>
    </${Sheet}>`}
  `;
}
