// Raised hands: one tap up, one tap down, and everyone sees whose come in which order.
import { html } from './html.js';
import { hands } from './text-floor.js';

/** @param {{ room: import('../state/room.js').Room, ask: (command: any) => Promise<boolean>, big?: boolean }} props */
export function RaiseHand({ room, ask, big = false }) {
  const { raise_hand: raise, lower_hand: lower } = room.lanes.member.value?.can ?? {};
  const size = big ? 'big wide' : '';
  if (lower) return html`<button class=${`btn ${size}`} onClick=${() => ask({ do: 'hand', segment: lower, up: false })}>${hands.down}</button>`;
  return raise ? html`<button class=${`btn primary ${size}`} onClick=${() => ask({ do: 'hand', segment: raise, up: true })}>${hands.up}</button>` : null;
}
