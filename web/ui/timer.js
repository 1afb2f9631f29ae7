// Time as an arc. It fills softly; then there is room to finish. It never counts down in red and never says too much.
import { html } from './html.js';
import { now } from '../state/now.js';
import { gatheringOf, segmentNow } from '../state/look.js';
import { set } from './set.js';

/** @import { Room } from '../state/room.js' */

/**
 * @typedef {{ share: number, grace: number, left: number, of: 'turn' | 'silence' | 'none' }} Soft
 *   share: how full the arc is, 0 to 1; grace: the same for what follows; left: soft milliseconds left
 */

/** @param {Room} room @returns {Soft} */
export function softTime(room) {
  const gathering = gatheringOf(room);
  const segment = segmentNow(room);
  const time = room.gatheringTime();
  if (gathering?.piece.at === 'held' && gathering.piece.each !== undefined) return soft(time - Number(gathering.piece.since ?? time), Number(gathering.piece.each), Number(gathering.piece.grace ?? 0), 'turn');
  if (segment?.kind === 'silence' && segment.began !== undefined) return soft(time - Number(segment.began), segment.minutes * 60_000, 0, 'silence');
  return { share: 0, grace: 0, left: 0, of: 'none' };
}

/** @param {number} spent @param {number} each @param {number} grace @param {Soft['of']} of @returns {Soft} */
function soft(spent, each, grace, of) {
  return { share: clamp(spent / each), grace: grace ? clamp((spent - each) / grace) : 0, left: Math.max(0, each - spent), of };
}

/** @param {number} n */
const clamp = n => Math.min(1, Math.max(0, n));

/** @param {{ room: Room }} props */
export function Arc({ room }) {
  now.value;
  const { share, grace, of } = softTime(room);
  return html`<svg class=${`arc ${of} ${share >= 1 ? 'full' : ''}`} viewBox="0 0 100 100" aria-hidden="true" focusable="false">
    <circle cx="50" cy="50" r="48" />
    ${of !== 'none' && html`<circle class="time" cx="50" cy="50" r="48" pathLength="100" ref=${set({ '--share': (share * 100).toFixed(2) })} />`}
    ${grace > 0 && html`<circle class="grace" cx="50" cy="50" r="45.5" pathLength="100" ref=${set({ '--share': (grace * 100).toFixed(2) })} />`}
  </svg>`;
}
